"""Tables, about 1.5 across: dining, pedestal, desk and coffee tables."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from packshot.train.scenes import turned
from packshot.train.scenes.joinery import bar, block, both, knob, plate, swung
from packshot.train.scenes.pieces import superellipse
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import METAL, SECOND, SOFT, WOOD, Part
from packshot.train.scenes.turned import spline


@design("table", "dining", yaw=-28, fit=0.8)
def dining_table(rng: np.random.Generator) -> Sequence[Part]:
    """A thick board with eased edges on an apron and four tapered legs."""
    wide, deep = rng.uniform(0.62, 0.78), rng.uniform(0.38, 0.46)
    top, thick = rng.uniform(0.7, 0.78), rng.uniform(0.032, 0.045)
    leg, inset = rng.uniform(0.05, 0.065), rng.uniform(0.06, 0.1)
    x, y = wide - inset - leg, deep - inset - leg
    under = top - 2 * thick
    splay = rng.uniform(0.0, 0.06)
    apron = rng.uniform(0.05, 0.065)
    post = bar((x, y, under - 0.02), (x + splay, y + splay * 0.6, 0.03), (leg, leg * 0.72))
    return [
        block((0, 0, top - thick), (wide, deep, thick), rounding=0.022),
        both(post, y=True),
        both(block((0, y, under - apron + 0.01), (x, 0.028, apron), SOFT), x=False, y=True),
        both(block((x, 0, under - apron + 0.01), (0.028, y, apron), SOFT)),
    ]


@design("table", "pedestal", yaw=-20, fit=0.78)
def pedestal_table(rng: np.random.Generator) -> Sequence[Part]:
    """A round bistro table: disc, turned column, trumpet foot, rings of metal."""
    radius, top = rng.uniform(0.46, 0.58), rng.uniform(0.72, 0.82)
    thick, stem = rng.uniform(0.06, 0.075), rng.uniform(0.06, 0.08)
    foot, bulge = rng.uniform(0.28, 0.34), rng.uniform(0.0, 0.05)
    under = top - thick
    column = spline(
        [
            (foot, 0.035),
            (foot * 0.8, 0.06),
            (stem + 0.06, 0.14),
            (stem, 0.26),
            (stem + bulge, 0.42),
            (stem, under - 0.12),
            (stem + 0.1, under),
        ],
        48,
    )
    disc = [
        (radius - 0.04, under - 0.01),
        (radius, under + thick * 0.5),
        (radius, top - 0.015),
        (radius - 0.014, top),
    ]
    ring = [(stem + 0.03, 0.235), (stem + 0.035, 0.26), (stem + 0.03, 0.285)]
    return [
        turned.solid(disc, 0.006).part(0.015),
        turned.solid([(foot - 0.01, 0.0), *column]).part(0.014),
        turned.solid(ring, 0.006).part(0.011, METAL),
    ]


@design("table", "desk", yaw=-26, fit=0.8)
def desk(rng: np.random.Generator) -> Sequence[Part]:
    """A writing desk: a chest of drawers on the right, legs or another chest on the left."""
    wide, deep, top = rng.uniform(0.64, 0.76), rng.uniform(0.3, 0.36), rng.uniform(0.7, 0.76)
    chest, thick = rng.uniform(0.18, 0.22), 0.034
    front, under = -deep + 0.03, top - 2 * thick
    twin = rng.random() < 0.4
    foot = 0.07
    x = wide - chest - 0.03
    body = block((x, 0.01, (foot + under) / 2), (chest, deep - 0.04, (under - foot) / 2 + 0.005))
    parts = [block((0, 0, top - thick), (wide, deep, thick), rounding=0.02)]
    count = int(rng.integers(2, 4))
    pitch = (under - foot - 0.02) / count
    for i in range(count):
        z = foot + 0.01 + pitch * (i + 0.5)
        drawer = block((x, front - 0.005, z), (chest - 0.022, 0.03, pitch / 2 - 0.012), SOFT)
        pull = knob((x, front - 0.05, z), 0.032)
        parts += [both(drawer), both(pull)] if twin else [drawer, pull]
    legs = bar((x, deep - 0.1, foot + 0.03), (x, deep - 0.1, 0.03), (0.03, 0.03), WOOD)
    foot_part = block((x, 0.01, foot / 2), (chest - 0.04, deep - 0.1, foot / 2 + 0.005), WOOD)
    if twin:
        return [*parts, both(body), both(foot_part)]
    legs = bar((-wide + 0.07, deep - 0.07, under), (-wide + 0.05, deep - 0.05, 0.03), (0.04, 0.03))
    middle = (-wide + x - chest) / 2 + 0.03
    panel = block(
        (middle, front, under - 0.06), ((x - chest + wide) / 2 - 0.05, 0.028, 0.065), SOFT
    )
    pull = knob((middle, front - 0.045, under - 0.06), 0.032)
    return [*parts, body, foot_part, both(legs, x=False, y=True), panel, pull]


@design("table", "coffee", yaw=-28, fit=0.78)
def coffee_table(rng: np.random.Generator) -> Sequence[Part]:
    """Low and soft-cornered, a shelf below the top, splayed wooden legs, two books on it."""
    wide, deep = rng.uniform(0.56, 0.66), rng.uniform(0.36, 0.44)
    top, thick = rng.uniform(0.4, 0.48), rng.uniform(0.07, 0.09)
    power = rng.uniform(2.2, 5.0)
    shelf = top * rng.uniform(0.32, 0.4)
    board = superellipse(wide - 0.02, deep - 0.02, power, 48)
    lower = superellipse(wide * 0.8, deep * 0.8, power, 40)
    k = 2 ** (-1 / power)
    x, y = wide * k * 0.94, deep * k * 0.94
    leg = bar((x * 0.9, y * 0.9, top - thick), (x + 0.03, y + 0.03, 0.03), (0.045, 0.03), WOOD)
    turn = rng.uniform(-0.2, 0.2)
    books = [
        block((turn, 0.0, top + 0.028), (0.17, 0.12, 0.03), SECOND, rounding=0.01),
        block((turn + 0.02, -0.01, top + 0.076), (0.14, 0.1, 0.024), SOFT, rounding=0.01),
    ]
    return [
        plate(board, 2, (top - thick, top), rounding=0.02, voxel=0.015),
        plate(lower, 2, (shelf - 0.05, shelf), rounding=0.014),
        both(leg, y=True),
        *books,
    ]


@design("table", "trestle", yaw=-28, fit=0.8)
def trestle_table(rng: np.random.Generator) -> Sequence[Part]:
    """A long board over two crossed trestles that a beam joins."""
    wide, deep, top = rng.uniform(0.66, 0.8), rng.uniform(0.36, 0.42), rng.uniform(0.66, 0.74)
    thick, beam = rng.uniform(0.04, 0.05), rng.uniform(0.04, 0.05)
    x, under = wide * rng.uniform(0.66, 0.76), top - 2 * thick
    spread = deep * rng.uniform(0.78, 0.88)
    tall = under - 0.04
    lean = math.degrees(math.atan2(2 * spread, tall))
    half = math.hypot(spread, tall / 2)
    strut = block((x, 0, under / 2), (beam, half, beam), rounding=0.014)
    turn = 90 - lean
    return [
        block((0, 0, top - thick), (wide, deep, thick), rounding=0.016),
        both(swung(strut, 0, turn, (x, 0, under / 2))),
        both(swung(strut, 0, -turn, (x, 0, under / 2))),
        block((0, 0, under / 2), (x, 0.035, 0.045), WOOD),
    ]
