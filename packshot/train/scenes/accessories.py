"""What figures wear: parts built at the anchors of a Figure, in the role of the accessory."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from packshot.train.scenes.figure import Anchors
from packshot.train.scenes.solid import ACCESSORY, ACCESSORY_2, Part

Wardrobe = Callable[[Anchors, np.random.Generator, int], Sequence[Part]]
"""Anchors, the product's random generator and the role of the accessory -> its parts."""

WORN: Mapping[str, Wardrobe] = {}
"""Makers by accessory id."""


def dress_up(anchors: Anchors, worn: Sequence[str], rng: np.random.Generator) -> list[Part]:
    """The parts of up to two accessories. Raises KeyError for one that cannot be worn."""
    parts: list[Part] = []
    for name, role in zip(worn, (ACCESSORY, ACCESSORY_2), strict=False):
        parts += WORN[name](anchors, rng, role)
    return parts
