"""Rabbits: sitting on their haunches, standing upright, leaping."""

from __future__ import annotations

import numpy as np

from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.critters import Head, long_ear, snub
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.hoppers import (
    Leaper,
    haunched,
    on_top,
    tuft,
    two_legged,
    upright_anchors,
)
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import LIGHT


def _head(rng: np.random.Generator, size: float, lean: float, *, swept: float = 0.0) -> Head:
    """Head of half width `size`; the ears `lean` aside, and are `swept` back by degrees."""
    u = rng.uniform
    root = Pose((size * 0.34, size * 0.1, size * 0.62), yaw=-6, nod=swept, roll=lean)
    return Head(
        skull=(size, size * 0.9, size * 0.9),
        cheek=u(0.03, 0.09),
        eye=(size * 0.17, size * u(0.21, 0.235)),
        eye_at=(size * u(0.41, 0.45), size * u(0.0, 0.05)),
        ear=long_ear(root, size * u(0.36, 0.41), size * u(1.5, 1.75), bend=u(0.02, 0.08)),
    )


@design("rabbit", "sitting", yaw=-24, fit=0.78, wears=True)
def sitting(rng: np.random.Generator) -> Figure:
    """On its haunches, hands on its belly, long feet in front."""
    u = rng.uniform
    head = _head(rng, u(0.26, 0.285), u(7, 14))
    body = haunched(u(0, 1), u(0.225, 0.255), u(0.25, 0.275))
    pose = on_top(body, head)
    tail = tuft((0, body.belly[1] + 0.03, 0.13), 0.1)
    parts = [body.part(), body.tummy(LIGHT), tail, *head.parts(pose)]
    parts += snub(pose, head, head.skull[0] * 0.29, -head.skull[2] * 0.4)
    return Figure(parts, upright_anchors(body, head, pose, 1.12))


@design("rabbit", "standing", yaw=-20, fit=0.8, wears=True)
def standing(rng: np.random.Generator) -> Figure:
    """On two legs, arms open, ears wide apart."""
    u = rng.uniform
    head = _head(rng, u(0.25, 0.27), u(14, 22))
    wide, tall = u(0.2, 0.225), u(0.23, 0.25)
    body = two_legged(
        u(0, 1), wide, tall, (wide + u(0.1, 0.14), -0.14, 0.15 + tall * u(0.95, 1.25))
    )
    pose = on_top(body, head)
    tail = tuft((0, body.belly[1] + 0.03, 0.26), 0.09)
    parts = [body.part(), body.tummy(LIGHT), tail, *head.parts(pose)]
    parts += snub(pose, head, head.skull[0] * 0.29, -head.skull[2] * 0.4)
    return Figure(parts, upright_anchors(body, head, pose))


@design("rabbit", "running", yaw=-58, fit=0.8, wears=True)
def running(rng: np.random.Generator) -> Figure:
    """In full leap: long hind legs behind, ears in the wind."""
    u = rng.uniform
    head = _head(rng, u(0.225, 0.245), u(6, 10), swept=u(44, 54))
    rise, reach = u(0.34, 0.38), u(0.36, 0.42)
    body = Leaper(
        spine=[(0, 0.26, rise), (0, 0.02, rise + 0.08), (0, -0.2, rise + 0.05)],
        girth=(0.185, 0.185, 0.155),
        fore=[
            (0.1, -0.22, rise - 0.02),
            (0.11, -0.36, rise - 0.12),
            (0.11, -reach - 0.1, rise - 0.15),
        ],
        fore_radii=(0.085, 0.062, 0.068),
        hind=[(0.14, 0.27, rise - 0.03), (0.16, 0.42, rise - 0.14), (0.15, reach + 0.28, 0.08)],
        hind_radii=(0.15, 0.085, 0.075),
        lag=u(0.04, 0.08),
    )
    pose = Pose((0, -0.31, rise + 0.23), yaw=u(18, 28))
    tail = tuft((0, 0.45, rise + 0.1), 0.095)
    parts = [body.part(), tail, *head.parts(pose)]
    parts += snub(pose, head, head.skull[0] * 0.29, -head.skull[2] * 0.4)
    return Figure(parts, body.anchors(head, pose))
