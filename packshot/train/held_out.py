"""Held-out products: rendered on demand from geometry seeds that nothing is trained on."""

from __future__ import annotations

from packshot.core import Brief, Buffers
from packshot.paint import layers
from packshot.runtime.traits import VIEWS
from packshot.train.photos import HELD_OUT, Class, Row, classes
from packshot.train.scenes.accessories import WORN

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
    drawn = row.seen(row.draw(row.bake(kind), kind), kind)
    return layers.add(drawn, () if drawn.fills else layers.floating(brief), number)


def _kind(label: str) -> Class:
    for kind in classes():
        if kind.label == label:
            return kind
    raise KeyError(label)
