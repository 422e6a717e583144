"""Frogs: sitting upright, crouching, leaping."""

from __future__ import annotations

import numpy as np

from packshot.train.scenes.amphibians import FrogBody, FrogHead, frog_figure
from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.registry import design


def _head(rng: np.random.Generator, size: float) -> FrogHead:
    u = rng.uniform
    return FrogHead(size, size * u(0.33, 0.36), size * u(0.48, 0.54))


@design("frog", "sitting", yaw=-20, fit=0.76, wears=True)
def sitting(rng: np.random.Generator) -> Figure:
    """Upright like a teacher: a pear with folded legs, hands on its knees."""
    u = rng.uniform
    head = _head(rng, u(0.29, 0.32))
    wide, tall = u(0.23, 0.255), u(0.25, 0.275)
    knee = u(0.27, 0.31)
    body = FrogBody(
        trunk=[(0, 0.04, wide), (0, -0.02, 2 * tall - 0.1)],
        girth=(wide, wide * 0.76),
        arm=[(wide * 0.7, -0.06, tall * 1.6), (wide + 0.09, -0.1, tall * 1.15), (knee, -0.2, 0.37)],
        hand=Pose((knee, -0.25, 0.36), yaw=8, nod=-22),
        leg=[(wide * 0.7, 0.04, 0.16), (knee, -0.22, 0.22), (knee + 0.03, -0.27, 0.07)],
        leg_radii=(0.14, 0.115, 0.08),
        foot=Pose((knee + 0.03, -0.34, 0.045), yaw=20),
    )
    return frog_figure(body, head, Pose((0, -0.05, 2 * tall + head.size * 0.5), yaw=u(-4, 8)))


@design("frog", "crouching", yaw=-34, fit=0.78, wears=True)
def crouching(rng: np.random.Generator) -> Figure:
    """On all fours: back sloping, knees high at its sides."""
    u = rng.uniform
    head = _head(rng, u(0.27, 0.3))
    wide = u(0.21, 0.23)
    body = FrogBody(
        trunk=[(0, 0.2, 0.21), (0, -0.12, 0.34)],
        girth=(wide, wide * 0.92),
        arm=[(wide * 0.7, -0.16, 0.3), (wide + 0.05, -0.2, 0.2), (wide * 0.86, -0.27, 0.08)],
        hand=Pose((wide * 0.9, -0.33, 0.04), yaw=12),
        leg=[
            (wide * 0.7, 0.26, 0.18),
            (wide + 0.1, -0.02, u(0.28, 0.32)),
            (wide + 0.12, 0.2, 0.08),
        ],
        leg_radii=(0.13, 0.1, 0.07),
        foot=Pose((wide + 0.14, 0.08, 0.045), yaw=20),
    )
    return frog_figure(body, head, Pose((0, -0.24, u(0.46, 0.49)), yaw=u(0, 12)))


@design("frog", "leaping", yaw=-58, fit=0.8, wears=True)
def leaping(rng: np.random.Generator) -> Figure:
    """In the air: long legs stretched out behind, arms flung forwards."""
    u = rng.uniform
    head = _head(rng, u(0.275, 0.295))
    wide, up = u(0.215, 0.235), u(0.14, 0.19)
    body = FrogBody(
        trunk=[(0, 0.12, 0.38), (0, -0.1, 0.38 + up)],
        girth=(wide, wide * 0.94),
        arm=[
            (wide * 0.7, -0.14, 0.36 + up),
            (wide + 0.07, -0.25, 0.25 + up),
            (wide + 0.03, -0.38, 0.24 + up),
        ],
        hand=Pose((wide + 0.03, -0.43, 0.24 + up), nod=14),
        leg=[(wide * 0.6, 0.14, 0.34), (wide + 0.1, 0.33, 0.3), (wide * 0.9, 0.5, 0.14)],
        leg_radii=(0.145, 0.115, 0.07),
        foot=Pose((wide * 0.92, 0.56, 0.09), yaw=180, nod=-32),
    )
    return frog_figure(body, head, Pose((0, -0.24, 0.56 + up), yaw=u(10, 22), nod=6))
