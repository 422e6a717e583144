"""Rooms outdoors: beach, garden, forest, snow, each seen from the ground and over a ledge or a
table in the open. They live on light, depth and what is out of focus.

The camera looks down by 14 degrees, so that the horizon lies at the upper edge of a square picture:
what is far is seen over the brink of a near rise, or stands up behind the subject.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from packshot.paint.tables import Rgb, linear
from packshot.train import furniture_nature as nature
from packshot.train import furniture_surfaces as surfaces
from packshot.train.furniture import (
    Array,
    Point,
    Shapes,
    block,
    glow,
    paint,
    printed,
    sheet,
    within,
)
from packshot.train.furniture_nature import Area, Relief
from packshot.train.rooms import FROST, GLADE, LOW, SUN, dappled, room, sky, sun
from packshot.train.rooms_indoors import table_top

GRASS = (linear(122, 146, 74), linear(156, 174, 96), linear(200, 202, 132))
MARRAM = (*GRASS, linear(206, 190, 120))
LEAF = (linear(86, 124, 62), linear(130, 164, 82), linear(180, 194, 104))
SUNLIT = (linear(150, 176, 76), linear(200, 206, 104), linear(232, 226, 146))
BLOOMS = (linear(244, 196, 206), linear(232, 132, 158), linear(250, 240, 230))
LITTER = (linear(142, 100, 62), linear(176, 122, 70), linear(198, 156, 98))
BARK = linear(92, 74, 58)


def brink(relief: Relief, edge: float, drop: float) -> Relief:
    """Ground that falls away behind `edge` until it lies `drop` lower."""

    def fallen(x: Array, y: Array) -> Array:
        beyond = np.maximum(y - edge - 0.12 * np.sin(1.7 * x + 0.6), 0)
        return np.asarray(relief(x, y) - drop * (1 - np.exp(-((beyond / 1.3) ** 2))), np.float32)

    return fallen


def flattened(relief: Relief, reach: float = 0.9) -> Relief:
    """Relief that is level where the subject stands."""

    def level(x: Array, y: Array) -> Array:
        far = np.clip((np.hypot(x, y * 0.9) - 0.35) / reach, 0.18, 1)
        return np.asarray(relief(x, y) * far, np.float32)

    return level


# ---- garden


def border(y: float, foot: float, k: float, seed: int) -> Shapes:
    """A hedge with a bed of flowers before it, and trees behind in the sun."""
    hedge = nature.bank((-7 * k, y, 7 * k, y + 0.9 * k), (0.55 * k, 1.35 * k), 26000, seed)
    bed = nature.bank((-5 * k, y - 0.7 * k, 5 * k, y), (0.10 * k, 0.42 * k), 9000, seed + 1)
    rng = np.random.default_rng(seed + 2)
    blooms = bed[rng.choice(len(bed), 1400, replace=False)] + [0, -0.05 * k, 0.10 * k]
    lift = np.array([0, 0, foot])
    made: Shapes = {
        "hedge": nature.leaves(hedge + lift, 0.085 * k, LEAF, seed),
        "core": block((0, y + 0.55 * k, foot + 0.2 * k), (15 * k, 0.4 * k, 0.7 * k),
                      paint(52, 76, 40), radius=0.2 * k),
        "bed": nature.leaves(bed + lift, 0.06 * k, (*LEAF, SUNLIT[0]), seed + 3),
        "blooms": nature.leaves(blooms + lift, 0.09 * k, BLOOMS, seed + 4),
    }  # fmt: skip
    for n, x in enumerate((-4.6, -1.7, 1.5, 4.4)):
        middle = (x * k, y + (3.4 + n % 2) * k, foot + 2.7 * k)
        tree = nature.crown(middle, (1.5 * k, 1.2 * k, 1.6 * k), 7000, seed + 9 + n)
        made[f"tree{n}"] = nature.leaves(tree, 0.15 * k, (*LEAF, *SUNLIT), seed + n)
        stem_foot = (x * k, y + (3.4 + n % 2) * k, foot)
        made[f"stem{n}"] = nature.trunk(stem_foot, 2.4 * k, 0.12 * k, BARK, seed + n)
    return within("border", made)


@room("garden-floor-1", SUN, aperture=0.045, exposure=0.9)
def garden_floor() -> Shapes:
    """A mown lawn in the afternoon; a flower bed, a hedge and trees behind."""
    soil = printed(surfaces.speckled(linear(130, 146, 80), 5, coarse=0.14, fine=0.3), 0.9, 0.1)
    far = printed(surfaces.speckled(linear(150, 172, 92), 6, coarse=0.12, fine=0.3), 0.9, 0.1)
    made: Shapes = {
        "soil": nature.land((-4, -2, 4, 3.4), nature.bumps(3, 1.8, 4, 0.006), soil, cells=120),
        "far": sheet((0, 14, -0.05), (60, 24), far, facing=(0, 0, 1)),
        "lawn": nature.blades((-2.6, -1.5, 2.6, 4.4), 230000, 0.05, GRASS, 4),
    }
    made |= border(3.9, 0.0, 1.0, 20)
    return made | {"sky": sky((0.97, 0.98, 0.98), (0.36, 0.58, 0.92)), "sun": sun(9.0)}


@room("garden-table-1", SUN, aperture=0.075, gloss=0.06, exposure=0.9)
def garden_table() -> Shapes:
    """A table of weathered boards; the lawn, flowers and trees far and out of focus."""
    grey = linear(186, 164, 138)
    far = printed(surfaces.speckled(linear(150, 172, 92), 6, coarse=0.12, fine=0.3), 0.9, 0.1)
    made: Shapes = table_top(surfaces.planks(grey, 7, 33, 0.07, ends=False), (2.0, 0.8), 0.6, grey)
    made |= {"lawn": sheet((0, 20, LOW), (90, 60), far, facing=(0, 0, 1))}
    made |= border(10.5, LOW, 2.7, 26)
    return made | {"sky": sky((0.97, 0.98, 0.98), (0.36, 0.58, 0.92)), "sun": sun(9.0)}


# ---- forest


def woods(area: Area, foot: float, k: float, seed: int, *, trunks: int = 20) -> Shapes:
    """Trunks that stand at random in an area, undergrowth between, sunlit leaves behind."""
    rng = np.random.default_rng(seed)
    left, near, right, far = area
    made: Shapes = {}
    for n in range(trunks):
        depth = (n + rng.uniform(0.1, 0.9)) / trunks
        y = near + (far - near) * depth**1.3
        x = float(rng.choice([-1, 1])) * rng.uniform(0.2 + 0.03 * y / k, 1) * (right - left) / 2
        wide = k * rng.uniform(0.10, 0.2)
        made[f"trunk{n}"] = nature.trunk((x, y, foot - 0.05), 7 * k, wide, BARK, seed + n)
    low = nature.bank((left, near + 0.3 * k, right, far), (0.06 * k, 0.5 * k), 16000, seed + 40)
    low[:, 2] *= np.clip(np.abs(low[:, 0]) / (0.9 * k + 0.12 * low[:, 1]) - 0.2, 0.12, 1)
    deep = nature.bank(
        (1.6 * left, far, 1.6 * right, far + 2 * k), (1.5 * k, 5 * k), 34000, seed + 41
    )
    lift = np.array([0, 0, foot])
    made["ferns"] = nature.leaves(low + lift, 0.10 * k, (*LEAF, SUNLIT[0]), seed + 42)
    made["deep"] = nature.leaves(deep + lift, 0.24 * k, (LEAF[1], *SUNLIT), seed + 43)
    return within("woods", made)


def moss(seed: int, rock: Rgb, green: Rgb, share: float) -> Array:
    """Patches of moss on earth or rock."""
    bare = surfaces.speckled(rock, seed, coarse=0.16, fine=0.14)
    grown = surfaces.speckled(green, seed + 3, coarse=0.2, fine=0.22)
    at = surfaces.cloud(seed + 6, 1.5) + 0.25 * surfaces.cloud(seed + 7, 0.5)
    there = np.clip((at + 2 * share - 1) * 0.9 + 0.3 + 0.16 * surfaces.cloud(seed + 8, 0.2), 0, 1)
    there = (there * there * (3 - 2 * there))[..., None]
    return np.asarray(bare * (1 - there) + grown * there, np.float32)


@room("forest-floor-1", GLADE, aperture=0.045, exposure=1.1)
def forest_floor() -> Shapes:
    """Moss and fallen leaves in a clearing where the sun comes through."""
    earth = moss(50, linear(134, 108, 80), linear(120, 130, 70), 0.42)
    uneven = flattened(nature.bumps(8, 1.7, 5, 0.06))
    fallen = nature.scattered((-3, -1.6, 3, 6), 5200, 9)
    fallen[:, 2] = uneven(fallen[:, 0].astype(np.float32), fallen[:, 1].astype(np.float32)) + 0.006
    made: Shapes = {
        "ground": nature.land((-9, -2.2, 9, 16), uneven, printed(earth, 0.95, 0.1), tile=3.1),
        "leaves": nature.leaves(fallen, 0.05, LITTER, 10),
        "tufts": nature.blades((-3, -1.6, 3, 6), 26000, 0.05, GRASS[:2], 12, sink=0.4),
        "dapples": dappled(surfaces.dapples(4, 0.8), 1500.0, 9.0),
        "sky": sky((0.85, 0.95, 0.74), (0.66, 0.82, 0.62)),
    }
    return made | woods((-5.5, 2.4, 5.5, 10), 0.0, 1.0, 60)


@room("forest-table-1", GLADE, aperture=0.075, exposure=1.1)
def forest_table() -> Shapes:
    """A flat, mossy rock; trunks and sunlit leaves far and out of focus."""
    rock = moss(70, linear(146, 138, 126), linear(112, 122, 72), 0.26)
    top = brink(flattened(nature.bumps(18, 1.6, 4, 0.045)), 1.1, 2.6)
    earth = moss(50, linear(92, 72, 50), linear(90, 112, 44), 0.6)
    made: Shapes = {
        "rock": nature.land((-4, -2.2, 4, 4.6), top, printed(rock, 0.9, 0.2), tile=2.2),
        "ground": sheet((0, 20, LOW), (90, 60), printed(earth, 0.95, 0.1), facing=(0, 0, 1)),
        "dapples": dappled(surfaces.dapples(6, 1.2), 700.0, 8.0),
        "sky": sky((0.85, 0.95, 0.74), (0.66, 0.82, 0.62)),
    }
    return made | woods((-11, 7, 11, 26), LOW, 2.6, 80)


# ---- beach


def sea(near: float, level: float, seed: int, k: float) -> Shapes:
    """Clear water with a swell up to the horizon, and surf along the shore."""
    water = printed(
        surfaces.speckled(linear(58, 142, 156), seed, coarse=0.10, fine=0.04), 0.28, 0.5
    )
    swell = nature.bumps(seed, 1.9, 7 * k, 0.06 * k)
    made: Shapes = {
        "water": nature.land((-60, near, 60, 160), _lower(swell, level), water, cells=300,
                             tile=9.0 * k),
        "shallow": sheet((0, near + 1.2 * k, level + 0.03), (120, 2.4 * k), paint(116, 186, 182),
                         facing=(0, 0, 1)),
    }  # fmt: skip
    x = np.linspace(-30, 30, 400)
    rng = np.random.default_rng(seed)
    for n, (at, wide) in enumerate(((0.2, 0.5), (2.0, 0.35), (5.2, 0.4), (11.0, 0.5))):
        wave = sum(rng.uniform(0.2, 0.6) * np.sin(x * f + rng.uniform(0, 6)) for f in (0.3, 0.8, 2))
        thick = wide * k * np.clip(0.6 + 0.5 * np.sin(x * 0.9 + rng.uniform(0, 6)), 0.08, 1)
        mid = near + at * k + 0.3 * k * wave
        rows = [np.stack([x, mid + s * thick / 2, 0 * x + level + 0.10 * k], -1) for s in (-1, 1)]
        made[f"surf{n}"] = nature.ribbon(np.concatenate(rows), paint(244, 246, 246))
    return within("sea", made)


def _lower(relief: Relief, level: float) -> Relief:
    return lambda x, y: np.asarray(relief(x, y) + np.float32(level), np.float32)


def rippled(x: Array, y: Array) -> Array:
    """Wind ripples in sand."""
    bend = nature.bumps(33, 1.8, 6, 0.10)(x, y)
    return np.asarray(0.007 * np.sin((y + bend) * 42 + 3 * bend), np.float32)


@room("beach-floor-1", SUN, aperture=0.04, exposure=0.94)
def beach_floor() -> Shapes:
    """Rippled sand on a dune's crest with tufts of marram, the surf and the sea beyond."""
    swell = nature.bumps(5, 1.9, 7, 0.05)

    def dune(x: Array, y: Array) -> Array:
        return np.asarray(rippled(x, y) + swell(x, y), np.float32)

    sand = printed(surfaces.speckled(linear(226, 202, 162), 8, coarse=0.035, fine=0.16), 0.95, 0.1)
    made: Shapes = {
        "sand": nature.land((-8, -2.2, 8, 9), brink(flattened(dune), 2.0, 1.7), sand, cells=600,
                            tile=1.3),
        "marram1": nature.blades((-3.2, 1.5, -1.35, 2.6), 1100, 0.62, MARRAM, 5, sink=0.1),
        "marram2": nature.blades((1.9, 1.9, 3.6, 2.8), 800, 0.55, MARRAM, 6, sink=0.1),
        "sky": sky((0.95, 0.97, 0.98), (0.30, 0.54, 0.95), clouds=0.3),
        "sun": sun(8.5),
    }  # fmt: skip
    return made | sea(8.0, -1.62, 12, 1.0)


@room("beach-table-1", SUN, aperture=0.075, gloss=0.04, exposure=0.92)
def beach_table() -> Shapes:
    """Bleached boards over the beach; surf, sea and sky out of focus."""
    pale = linear(206, 188, 162)
    sand = printed(surfaces.speckled(linear(226, 202, 162), 8, coarse=0.05, fine=0.08), 0.95, 0.1)
    made: Shapes = table_top(surfaces.planks(pale, 7, 44, 0.07, ends=False), (2.0, 0.8), 0.65, pale)
    made |= {
        "sand": sheet((0, 10, LOW), (90, 26), sand, facing=(0, 0, 1)),
        "sky": sky((0.95, 0.97, 0.98), (0.30, 0.54, 0.95), clouds=0.3),
        "sun": sun(8.5),
    }
    return made | sea(16.0, LOW - 0.15, 13, 3.0)


# ---- snow


def fir(foot: Point, tall: float, seed: int) -> Shapes:
    """A conifer of drooping branches, snow on what faces up."""
    rng = np.random.default_rng(seed)
    count = 5200
    t = rng.random(count) ** 0.75
    tier = (t * 11) % 1
    reach = 0.30 * tall * (1 - t) ** 0.9 * (0.45 + 0.55 * tier)
    a = rng.uniform(0, 2 * np.pi, count)
    out = reach * np.sqrt(rng.random(count))
    z = tall * (0.08 + 0.92 * t) - 0.30 * out
    at = np.stack([out * np.cos(a), out * np.sin(a), z], -1) + foot
    white = rng.random(count) < 0.30 + 0.35 * (out > 0.7 * reach)
    needles = (linear(38, 66, 54), linear(62, 92, 72))
    flakes = (linear(232, 238, 246), linear(250, 250, 250))
    size = 0.05 * tall
    return {
        "needles": nature.leaves(at[~white], size, needles, seed),
        "snow": nature.leaves(at[white] + [0, 0, 0.006 * tall], size, flakes, seed + 1),
        "stem": nature.trunk(foot, 0.6 * tall, 0.02 * tall, BARK, seed),
    }


def firs(spots: Sequence[tuple[float, float, float]], foot: float, seed: int) -> Shapes:
    """A stand of firs at (x, y), so tall."""
    made: Shapes = {}
    for n, (x, y, tall) in enumerate(spots):
        made |= within(f"fir{n}", fir((x, y, foot), tall, seed + n))
    return made


def white_ground() -> Shapes:
    return printed(surfaces.speckled((0.84, 0.86, 0.89), 14, coarse=0.01, fine=0.035), 0.8, 0.25)


@room("snow-floor-1", FROST, aperture=0.045, exposure=0.92)
def snow_floor() -> Shapes:
    """Wind-blown snow in low sun before firs and a pale hill."""
    drift = flattened(nature.bumps(25, 2.0, 5, 0.12), 2.2)
    spots = [(-2.5, 4.4, 2.2), (-1.5, 5.6, 2.6), (2.1, 4.8, 2.3), (3.1, 6.2, 3.0), (-3.9, 6.0, 3.2),
             (0.9, 7.4, 2.6), (-0.6, 8.6, 3.0), (4.8, 8.0, 3.6), (2.2, 9.4, 3.4)]  # fmt: skip
    made: Shapes = {
        "snow": nature.land((-12, -2.2, 12, 26), drift, white_ground(), cells=420, tile=2.0),
        "sky": sky((0.86, 0.90, 0.98), (0.36, 0.52, 0.86), clouds=0.1),
        "sun": sun(5.5, (1.0, 0.90, 0.76)),
    }
    return made | firs(spots, 0.0, 90)


@room("snow-table-1", FROST, aperture=0.075, exposure=0.92)
def snow_table() -> Shapes:
    """A ledge of fresh snow; firs and the lights of a cabin far and out of focus."""
    ledge = brink(flattened(nature.bumps(35, 1.9, 3.4, 0.04), 1.4), 1.3, 2.7)
    rng = np.random.default_rng(3)
    spots = [(float(rng.uniform(-9, 9)), float(rng.uniform(10, 24)), float(rng.uniform(6, 11)))
             for _ in range(13)]  # fmt: skip
    far = sheet((0, 22, LOW), (90, 50), white_ground(), facing=(0, 0, 1))
    made: Shapes = {
        "snow": nature.land((-4, -2.2, 4, 4.8), ledge, white_ground(), cells=420, tile=1.2),
        "far": far,
        "cabin": block((3.4, 15.5, LOW + 1.6), (4.4, 3, 3.2), paint(112, 78, 54)),
        "roof": block((3.4, 15.0, LOW + 3.5), (5.4, 4, 0.7), paint(236, 240, 246), radius=0.3),
        "sky": sky((0.86, 0.90, 0.98), (0.36, 0.52, 0.86), clouds=0.1),
        "sun": sun(5.5, (1.0, 0.90, 0.76)),
    }
    for n, x in enumerate((2.2, 3.4, 4.6)):
        pane = sheet((x, 13.96, LOW + 1.7), (0.7, 1.0), paint(0, 0, 0), facing=(0, -1, 0))
        made[f"pane{n}"] = pane | {"emitter": glow((4.5, 2.9, 1.2))}
    return made | firs(spots, LOW, 120)
