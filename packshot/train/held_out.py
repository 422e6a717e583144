"""Held-out products: rendered on demand from geometry seeds that nothing is trained on."""

from __future__ import annotations

from packshot.core import PLACE_ELEVATIONS, Buffers
from packshot.train.photos import HELD_OUT, Class, Row, classes
from packshot.train.scenes.gbuffer import unpack
from packshot.train.scenes.places.catalogue import Place

FIRST = HELD_OUT + 10_000
"""Geometry seeds of the benchmark, apart from those of the held-out shard."""


def buffers(label: str, number: int) -> Buffers:
    """Buffers of held-out product `number` of a class ("mug/straight"), seen as it is seen best.

    Raises KeyError where there is no such class.
    """
    row, kind = Row(FIRST + number, number, "three-quarter"), _kind(label)
    data = unpack(row.draw(row.bake(kind), kind))
    if isinstance(kind, Place):
        return Buffers(data, PLACE_ELEVATIONS[row.view], fills=True)
    return Buffers(data)


def _kind(label: str) -> Class:
    for kind in classes():
        if kind.label == label:
            return kind
    raise KeyError(label)
