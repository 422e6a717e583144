"""Held-out products: rendered on demand from geometry seeds that nothing is trained on."""

from __future__ import annotations

from packshot.core import PLACE_ELEVATIONS, VIEW_ANGLES, Brief, Buffers
from packshot.paint import layers
from packshot.runtime.traits import VIEWS
from packshot.train.photos import HELD_OUT, Class, Row, classes
from packshot.train.scenes.accessories import WORN
from packshot.train.scenes.gbuffer import unpack
from packshot.train.scenes.places.catalogue import Place

FIRST = HELD_OUT + 10_000
"""Geometry seeds of the benchmark, apart from those of the held-out shard."""


def buffers(label: str, number: int, brief: Brief) -> Buffers:
    """Buffers of held-out product `number` of a class ("mug/straight"), seen and dressed as the
    Brief asks. Raises KeyError where there is no such class.
    """
    kind = _kind(label)
    view = brief.view if brief.view in VIEWS else VIEWS[0]
    worn = tuple(a.concept for a in brief.accessories if a.concept in WORN)
    row = Row(FIRST + number, number, view, worn)
    data = unpack(row.draw(row.bake(kind), kind))
    if isinstance(kind, Place):
        return Buffers(data, PLACE_ELEVATIONS[view], fills=True)
    return layers.add(Buffers(data, VIEW_ANGLES[view][1]), layers.floating(brief), number)


def _kind(label: str) -> Class:
    for kind in classes():
        if kind.label == label:
            return kind
    raise KeyError(label)
