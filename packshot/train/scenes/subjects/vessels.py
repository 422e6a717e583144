"""Mugs, bottles and vases: lathe profiles with handles, caps and labels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import tube, vessel, bezier
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import LIGHT, MAIN, Part


@design("mug", "straight", yaw=-22, fit=0.68)
def straight_mug(rng: np.random.Generator) -> Sequence[Part]:
    """A plain cylinder with a round ear; half of them white inside."""
    radius, height, wall = rng.uniform(0.36, 0.44), rng.uniform(0.8, 1.0), 0.045
    foot = rng.uniform(0.02, 0.06)
    outline = [(radius - foot, 0.0), (radius, foot), (radius, height)]
    ear = bezier(
        [
            (radius - 0.02, 0, height * 0.78),
            (radius + 0.42, 0, height * 0.88),
            (radius + 0.42, 0, height * 0.2),
            (radius - 0.02, 0, height * 0.25),
        ]
    )
    thick = rng.uniform(0.045, 0.06)
    white_inside = rng.random() < 0.5

    def body(p: Tensor) -> Tensor:
        cup = vessel(p, outline, wall, 0.07)
        inside = sdf.cylinder(p, (0, 0, height), radius - wall, height - 0.07)
        return sdf.cut(sdf.blend(cup, tube(p, ear, thick), 0.04), inside, 0.01)

    def role(v: np.ndarray) -> np.ndarray:
        inner = np.hypot(v[:, 0], v[:, 1]) < radius - wall * 0.6
        return np.where(inner & (v[:, 2] > 0.05) & white_inside, LIGHT, MAIN)

    reach = radius + 0.45
    return [Part(body, (-radius - 0.03, -radius - 0.03, -0.03), (reach, radius + 0.03, height + 0.04), 0.0125, role)]
