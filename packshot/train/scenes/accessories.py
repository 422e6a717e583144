"""What figures wear: parts built at the anchors of a Figure, in the role of the accessory."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from packshot.train.scenes.costumes import dress, wings
from packshot.train.scenes.figure import Anchors
from packshot.train.scenes.headwear import glasses, hat
from packshot.train.scenes.neckwear import bow, bow_at_neck, bow_on_head, scarf
from packshot.train.scenes.solid import ACCESSORY, ACCESSORY_2, Part

Wardrobe = Callable[[Anchors, np.random.Generator, int], Sequence[Part]]
"""Anchors, the product's random generator and the role of the accessory -> its parts."""

WORN: Mapping[str, Wardrobe] = {
    "hat": hat,
    "glasses": glasses,
    "scarf": scarf,
    "bow": bow,
    "wings": wings,
    "dress": dress,
}
"""Makers by accessory id."""


def dress_up(anchors: Anchors, worn: Sequence[str], rng: np.random.Generator) -> list[Part]:
    """The parts of up to two accessories. Raises KeyError for one that cannot be worn."""
    parts: list[Part] = []
    for name, role in zip(worn, (ACCESSORY, ACCESSORY_2), strict=False):
        parts += _maker(name, worn)(anchors, rng, role)
    return parts


def _maker(name: str, worn: Sequence[str]) -> Wardrobe:
    """Raises KeyError. A bow goes where the other accessory leaves room."""
    if name == "bow" and "hat" in worn:
        return bow_at_neck
    if name == "bow" and {"scarf", "dress"} & set(worn):
        return bow_on_head
    return WORN[name]
