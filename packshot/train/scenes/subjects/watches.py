"""Wrist watches that stand on their closed strap, the dial to -y and a little upwards."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes.gadgets import disc, display, hoop, knurled
from packshot.train.scenes.joinery import bar, block, both, leaning
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, METAL, SECOND, Part
from packshot.train.scenes.trinkets import dial, strap


def _lugs(x: float, y: float, z: float, role: int) -> Part:
    """Four horns that hold the strap on a case."""
    arm = both(bar((x, y, z * 0.6), (x * 0.94, y + 0.05, z), (0.04, 0.032), role))
    low = (arm.low[0], arm.low[1], -arm.high[2])

    def shape(p: Tensor) -> Tensor:
        return arm.sdf(torch.cat([p[:, :2], p[:, 2:].abs()], -1))

    return Part(shape, low, arm.high, arm.voxel, role)


def _crown(x: float, y: float, z: float) -> Part:
    return knurled((x + 0.018, y, z), 0, (0.045, 0.04), 10)


def _icons(y: float, x: float, z: float) -> list[Part]:
    """What a screen at `y` shows: the time as a bar, two tiles below it."""
    places = [(0, 0.4, 0.66, 0.24, LIGHT), (-0.36, -0.34, 0.3, 0.26, SECOND)]
    places.append((0.36, -0.34, 0.3, 0.26, LIGHT))
    return [
        block((u * x, y, v * z), (a * x, 0.016, b * z), role, rounding=0.014, voxel=0.0105)
        for u, v, a, b, role in places
    ]


@design("watch", "dress", yaw=-30, fit=0.76)
def dress_watch(rng: np.random.Generator) -> Sequence[Part]:
    """A slim round case on a padded leather strap."""
    r, tall, deep = rng.uniform(0.29, 0.31), rng.uniform(0.47, 0.5), rng.uniform(0.36, 0.4)
    wide, y = rng.uniform(0.155, 0.175), -deep - 0.05
    roles = (LIGHT, DARK) if rng.random() < 0.5 else (DARK, LIGHT)
    parts = [
        strap((deep, tall), (wide, wide * 0.85), 0.03),
        disc((0, y + 0.02, 0), 1, (r, 0.065), METAL, rounding=0.03),
        *dial(rng, r - 0.03, y - 0.052, 0, roles, size=0.0145),
        hoop((0, y - 0.05, 0), 1, r - 0.028, 0.028, METAL),
        _crown(r, y + 0.02, 0),
        _lugs(wide + 0.02, y + 0.02, r * 1.06, METAL),
    ]
    return leaning(parts, rng.uniform(12, 18))


@design("watch", "chronograph", yaw=-30, fit=0.76)
def chronograph(rng: np.random.Generator) -> Sequence[Part]:
    """A heavy case with a dark bezel, pushers and a crown, on a bracelet of links."""
    r, tall, deep = rng.uniform(0.31, 0.33), rng.uniform(0.48, 0.51), rng.uniform(0.37, 0.41)
    wide, y = rng.uniform(0.165, 0.185), -deep - 0.06
    links = int(rng.integers(11, 13)) * 2
    parts = [
        strap((deep, tall), (wide, wide * 0.86), 0.036, links=links),
        disc((0, y + 0.02, 0), 1, (r, 0.09), MAIN, rounding=0.03),
        disc((0, y - 0.06, 0), 1, (r - 0.012, 0.05), DARK, rounding=0.02),
        hoop((0, y - 0.092, 0), 1, r - 0.03, 0.028, DARK),
        *dial(rng, r - 0.06, y - 0.12, 0, (LIGHT, DARK), size=0.0145),
        _crown(r + 0.01, y + 0.02, 0),
        bar((r * 0.84, y + 0.02, 0.17), (r * 1.02, y + 0.02, 0.2), (0.04, 0.04), METAL),
        bar((r * 0.84, y + 0.02, -0.17), (r * 1.02, y + 0.02, -0.2), (0.04, 0.04), METAL),
        _lugs(wide + 0.03, y + 0.02, r * 1.06, MAIN),
    ]
    return leaning(parts, rng.uniform(12, 18))


@design("watch", "smart", yaw=-30, fit=0.76)
def smart_watch(rng: np.random.Generator) -> Sequence[Part]:
    """A rounded square case with a screen on a smooth sports band."""
    x, z = rng.uniform(0.2, 0.22), rng.uniform(0.24, 0.27)
    tall, deep = rng.uniform(0.46, 0.49), rng.uniform(0.36, 0.4)
    y, wide = -deep - 0.05, rng.uniform(0.15, 0.17)
    parts = [
        strap((deep, tall), (wide, wide * 0.9), 0.034),
        block((0, y, 0), (x, 0.09, z), MAIN, rounding=0.075, voxel=0.0125),
        display((0, y - 0.082, 0), (x - 0.045, z - 0.045), 0.05),
        *_icons(y - 0.1, x - 0.045, z - 0.045),
        _crown(x, y, z * 0.42),
        bar((x, y, -z * 0.2), (x, y, -z * 0.5), (0.03, 0.03), DARK),
    ]
    return leaning(parts, rng.uniform(12, 18))
