"""Backpacks: school bag, roll-top, small leather one with a flap."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.joinery import block, both
from packshot.train.scenes.luggage import Loaf, carry_handle, pull, seam, wrap
from packshot.train.scenes.pieces import bezier
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, MAIN, SOFT, Part
from packshot.train.scenes.straps import buckle, strap


def _shoulder_straps(body: Loaf, role: int, half: float = 0.05) -> Part:
    """A pair at the back that bows out behind the body."""
    (_, y, z), (x, deep, tall) = body.centre, body.half
    back = y + deep
    curve = bezier(
        [
            (x * 0.55, back - 0.08, z + tall * 0.86),
            (x * 0.6, back + 0.3, z + tall * 0.85),
            (x * 0.7, back + 0.33, z - tall * 0.3),
            (x * 0.75, back - 0.04, z - tall * 0.78),
        ],
        14,
    )
    return both(strap(curve, 0, half, 0.032, role, 0.014))


@design("backpack", "school", yaw=-32, fit=0.78)
def school(rng: np.random.Generator) -> Sequence[Part]:
    """Round-shouldered daypack: front pocket, zips with pulls, loop on top, padded straps."""
    wide, tall = rng.uniform(0.33, 0.37), rng.uniform(0.88, 0.95)
    deep = rng.uniform(0.17, 0.2)
    body = Loaf(
        (0, 0, tall / 2), (wide, deep, tall / 2), 0.26, 0.11, 0.1, rng.uniform(0.02, 0.06), 0.03
    )
    high = tall * rng.uniform(0.44, 0.5)
    pocket = Loaf(
        (0, -deep - 0.03, 0.05 + high / 2),
        (wide - 0.055, 0.11, high / 2),
        0.14,
        0.09,
        0.07,
        0,
        0.03,
    )
    upper = 0.05 + high * 0.62
    zip_y = -deep * rng.uniform(0.25, 0.4)
    face = pocket.front(upper) - 0.022
    return [
        body.part(),
        pocket.part(SOFT),
        body.layer(
            seam(body, lambda p: p[:, 1] - zip_y, 0.026, lambda p: tall * 0.3 - p[:, 2]), DARK
        ),
        pocket.layer(
            seam(pocket, lambda p: pocket.outline(p) + 0.07, 0.025, lambda p: upper - p[:, 2]), DARK
        ),
        pull(0.07, face, 0.05 + high - 0.085),
        carry_handle(0.1, deep * 0.35, tall, 0.09),
        _shoulder_straps(body, DARK),
    ]


def _buckled(x: float, curve: Sequence[tuple[float, float]], at: tuple[float, float]) -> list[Part]:
    """A pair of straps along (y, z) points at +-x, with a buckle each at (y, z)."""
    band = strap([(x, y, z) for y, z in curve], 0, 0.026, 0.026, DARK)
    clasp = buckle((x, *at), (0.072, 0.056), prong=False)
    return [both(band), both(clasp)]


@design("backpack", "roll-top", yaw=-30, fit=0.8)
def roll_top(rng: np.random.Generator) -> Sequence[Part]:
    """Tall courier pack: rolled mouth, two buckled straps over it, dark base."""
    wide, tall = rng.uniform(0.3, 0.34), rng.uniform(0.78, 0.86)
    deep = rng.uniform(0.16, 0.19)
    body = Loaf((0, 0, tall / 2), (wide, deep, tall / 2), 0.06, 0.06, 0.055, 0.06, 0.02)
    roll = rng.uniform(0.085, 0.1)
    base = tall * rng.uniform(0.2, 0.25)
    neck = deep - 0.06 * tall
    high = tall * rng.uniform(0.36, 0.42)
    low = base * 0.75
    pocket = Loaf(
        (0, -deep + 0.01, low + high / 2), (wide - 0.045, 0.085, high / 2), 0.05, 0.05, 0.04, 0.04
    )
    top = tall + roll
    over = [(roll * 1.1, tall), (roll * 0.7, top + roll), (-roll * 0.9, top + roll)]
    over += [(-roll * 1.5, top), (-roll * 1.45, tall)]
    over += [(body.front(tall * 0.75) - 0.02, tall * 0.75), (pocket.front(low + high), low + high)]
    over += [(pocket.front(low + 0.1) + 0.012, low + 0.1)]
    return [
        body.part(),
        pocket.part(),
        block((0, 0, tall), (wide - 0.02, neck, roll), rounding=roll * 0.7),
        block((0, -neck * 0.1, top), (wide + 0.015, roll * 1.3, roll), rounding=roll * 0.95),
        body.layer(wrap(body, lambda p: p[:, 2] - base), SOFT),
        *_buckled(wide * 0.56, over, (body.front(tall * 0.75) - 0.045, tall * 0.72)),
        _shoulder_straps(body, DARK),
    ]


@design("backpack", "city", yaw=-32, fit=0.76)
def city(rng: np.random.Generator) -> Sequence[Part]:
    """Small leather rucksack: a round flap closed by a buckled strap, a loop on top."""
    wide, tall = rng.uniform(0.35, 0.39), rng.uniform(0.78, 0.86)
    deep = rng.uniform(0.17, 0.2)
    body = Loaf((0, 0, tall / 2), (wide, deep, tall / 2), 0.14, 0.1, 0.07, 0.03, 0.025)
    edge = tall * rng.uniform(0.4, 0.46)
    high = tall * rng.uniform(0.36, 0.4)
    pocket = Loaf(
        (0, -deep + 0.01, 0.05 + high / 2),
        (wide * 0.72, 0.085, high / 2),
        0.06,
        0.09,
        0.05,
        0,
        0.02,
    )
    face = body.front(edge + 0.2) - 0.05
    way = [(0, face + 0.035, tall * 0.86), (0, face, edge + 0.2), (0, face - 0.06, edge)]
    way += [(0, pocket.front(0) - 0.02, edge - 0.16)]
    return [
        body.part(),
        pocket.part(),
        body.layer(wrap(body, lambda p: _flap(p, edge, wide), 0.034, 0.03), MAIN),
        strap(way, 0, 0.036, 0.026, DARK),
        buckle((0, face - 0.09, edge - 0.02), (0.09, 0.07), prong=False),
        carry_handle(0.12, deep * 0.3, tall, 0.11),
        _shoulder_straps(body, DARK),
    ]


def _flap(p: Tensor, edge: float, wide: float) -> Tensor:
    """Region of a flap: from the back over the top, down the front to a round edge."""
    round_edge = edge + 0.28 * (p[:, 0] / wide) ** 2 - p[:, 2]
    return sdf.intersect(round_edge * 0.85, p[:, 1] - 0.1, 0.02)
