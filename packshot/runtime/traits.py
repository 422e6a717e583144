"""What the embedded network is told beside its class: whence it is seen, and what it wears."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from packshot.core import MOST_WORN, VIEW_ANGLES, ModelSpec

Floats = NDArray[np.float32]
ANGLES = 4
VIEWS = ("three-quarter", "front", "side", "top")
"""The views that are drawn; a close-up is another framing of the first."""


def traits(azimuth: float, elevation: float, worn: Sequence[str], known: Sequence[str]) -> Floats:
    """float32 [ANGLES + MOST_WORN * len(known)]: sines and cosines of both angles (degrees; azimuth
    0 is the subject's front), then which of the `known` accessories is worn first, and second.
    """
    a, e = math.radians(azimuth), math.radians(elevation)
    out = np.zeros(ANGLES + MOST_WORN * len(known), np.float32)
    out[:ANGLES] = math.sin(a), math.cos(a), math.sin(e), math.cos(e)
    for place, name in enumerate(worn[:MOST_WORN]):
        out[ANGLES + place * len(known) + known.index(name)] = 1
    return out


def angles(spec: ModelSpec, label: int, view: str | None) -> tuple[float, float]:
    """Azimuth and elevation of a class in a view; from the side that shows it best unless the view
    says another.
    """
    azimuth, elevation = VIEW_ANGLES[view if view in spec.views else "three-quarter"]
    own = spec.azimuths[label] if spec.azimuths else 0.0
    return own if azimuth is None else azimuth, elevation
