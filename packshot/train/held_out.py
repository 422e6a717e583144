"""Held-out products: rendered on demand from geometry seeds that nothing is trained on."""

from __future__ import annotations

from packshot.core import Buffers
from packshot.train.photos import HELD_OUT
from packshot.train.scenes.gbuffer import draw, unpack
from packshot.train.scenes.registry import find

FIRST = HELD_OUT + 10_000
"""Geometry seeds of the benchmark, apart from those of the held-out shard."""


def buffers(label: str, number: int) -> Buffers:
    """Buffers of held-out product `number` of a design ("mug/straight"), or of a subject's first.

    Raises KeyError where there is no such design.
    """
    return Buffers(unpack(draw(find(label)[0], FIRST + number, number)))
