"""The second variant of every place outdoors: other ground, growth and houses, in a low sun from
further to the left.
"""

from __future__ import annotations

import numpy as np

from packshot.paint.tables import linear
from packshot.train import furniture_nature as nature
from packshot.train import furniture_surfaces as surfaces
from packshot.train.furniture import Shapes, block, glow, paint, printed, sheet, within
from packshot.train.furniture_stock import piece
from packshot.train.rooms import (
    FROST,
    GLADE,
    LOW,
    LOW_LIGHT,
    SUN,
    dappled,
    lowered,
    room,
    sky,
    sun,
)
from packshot.train.rooms_indoors import covered, table_top
from packshot.train.rooms_outdoors import (
    GRASS,
    LITTER,
    MARRAM,
    border,
    brink,
    firs,
    flattened,
    moss,
    sea,
    white_ground,
    woods,
)
from packshot.train.rooms_streets import facade, string_of_lights

RIG = lowered(SUN, (1.0, 0.90, 0.76))
WOODS = {**GLADE, "tint": [1.0, 0.98, 0.94]}
WINTER = lowered(FROST, (1.0, 0.89, 0.74))
GOLD = (1.0, 0.89, 0.74)
LATE = ((0.99, 0.96, 0.90), (0.34, 0.54, 0.88))
DOORS = (((150, 128, 96), 1.0), ((58, 84, 92), 0.8), ((166, 92, 66), 1.0), ((84, 96, 70), 0.9))


def slabs(seed: int) -> Shapes:
    """Sandstone slabs of a terrace up to a step."""
    laid = surfaces.tiles(linear(204, 186, 160), linear(150, 134, 112), 4, 5, seed, bond=0.5, gap=6,
                          spread=0.09, mottle=0.08)  # fmt: skip
    return {"slabs": covered(laid, (0, -0.2, 0), (12, 4.4), (4.4, 2.0), rough=0.8)}


@room("garden-floor-2", RIG, cast=LOW_LIGHT, aperture=0.045, exposure=0.9)
def garden_floor() -> Shapes:
    """A terrace of sandstone; a lawn, flowers, a chair and a hedge behind."""
    far = printed(surfaces.speckled(linear(140, 164, 84), 6, coarse=0.12, fine=0.3), 0.9, 0.1)
    made: Shapes = slabs(81) | {
        "lawn": sheet((0, 16, -0.06), (60, 28), far, facing=(0, 0, 1)),
        "grass": nature.blades((-3.2, 2.0, 3.2, 4.6), 90000, 0.07, GRASS, 34),
        "chair": piece("chair/dining", (1.9, 3.3, 0), 0.62, linear(226, 222, 212), turn=-150),
        "pot": piece("vase/amphora", (-1.75, 1.75, 0), 0.42, linear(186, 112, 76), rough=0.8),
        "sky": sky(*LATE),
        "sun": sun(9.0, GOLD, LOW_LIGHT),
    }
    return made | border(4.9, 0.0, 1.15, 40)


@room("garden-table-2", RIG, cast=LOW_LIGHT, aperture=0.075, exposure=0.9)
def garden_table() -> Shapes:
    """The coping of a stone wall; roses, a lawn and trees far and out of focus."""
    stone = surfaces.speckled(linear(198, 186, 166), 82, coarse=0.09, fine=0.10)
    far = printed(surfaces.speckled(linear(146, 168, 88), 6, coarse=0.12, fine=0.3), 0.9, 0.1)
    made: Shapes = table_top(stone, (2.2, 1.4), 0.85, linear(198, 186, 166))
    made |= {
        "lawn": sheet((0, 20, LOW), (90, 60), far, facing=(0, 0, 1)),
        "sky": sky(*LATE),
        "sun": sun(9.0, GOLD, LOW_LIGHT),
    }
    return made | border(8.5, LOW, 2.2, 52)


@room("forest-floor-2", WOODS, aperture=0.045, exposure=1.1)
def forest_floor() -> Shapes:
    """A path of earth and needles; ferns, moss and slender trunks on both sides."""
    earth = moss(55, linear(150, 118, 84), linear(116, 124, 66), 0.24)
    uneven = flattened(nature.bumps(28, 1.8, 6, 0.05))
    fallen = nature.scattered((-3, -1.6, 3, 6), 7000, 19)
    fallen[:, 2] = uneven(fallen[:, 0].astype(np.float32), fallen[:, 1].astype(np.float32)) + 0.005
    made: Shapes = {
        "ground": nature.land((-9, -2.2, 9, 16), uneven, printed(earth, 0.95, 0.1), tile=3.7),
        "leaves": nature.leaves(fallen, 0.035, LITTER, 11),
        "stone": nature.stone((-1.9, 2.2, 0.0), (0.42, 0.34, 0.26), linear(140, 136, 126), 12),
        "dapples": dappled(surfaces.dapples(14, 0.9), 1400.0, 9.0),
        "sky": sky((0.90, 0.95, 0.78), (0.70, 0.82, 0.64)),
    }
    return made | woods((-5.5, 2.6, 5.5, 11), 0.0, 1.0, 160, trunks=26)


@room("forest-table-2", WOODS, aperture=0.075, exposure=1.1)
def forest_table() -> Shapes:
    """Hewn timber of a bench; trunks and sunlit leaves far and out of focus."""
    timber = linear(150, 116, 82)
    earth = moss(57, linear(104, 82, 56), linear(92, 112, 48), 0.5)
    made: Shapes = table_top(surfaces.planks(timber, 3, 84, 0.09, ends=False), (1.6, 0.8), 0.7,
                             timber)  # fmt: skip
    made |= {
        "ground": sheet((0, 20, LOW), (90, 60), printed(earth, 0.95, 0.1), facing=(0, 0, 1)),
        "dapples": dappled(surfaces.dapples(16, 1.2), 700.0, 8.0),
        "sky": sky((0.90, 0.95, 0.78), (0.70, 0.82, 0.64)),
    }
    return made | woods((-11, 7, 11, 26), LOW, 2.6, 180)


@room("beach-floor-2", RIG, cast=LOW_LIGHT, aperture=0.04, exposure=0.92)
def beach_floor() -> Shapes:
    """Smooth sand down to the surf, pebbles and a boulder, the sea in a low sun."""
    sand = printed(surfaces.speckled(linear(222, 194, 152), 85, coarse=0.05, fine=0.16), 0.95, 0.1)
    level = flattened(nature.bumps(45, 2.0, 6, 0.05))
    made: Shapes = {
        "sand": nature.land((-8, -2.2, 8, 9), brink(level, 2.6, 1.6), sand, cells=500, tile=1.5),
        "rock": nature.stone((2.15, 2.5, 0.0), (0.75, 0.5, 0.42), linear(150, 138, 124), 86),
        "small": nature.stone((1.35, 2.1, 0.0), (0.2, 0.16, 0.1), linear(164, 150, 134), 87),
        "marram": nature.blades((-3.4, 2.0, -1.8, 3.0), 900, 0.6, MARRAM, 15, sink=0.1),
        "sky": sky((0.99, 0.95, 0.88), (0.34, 0.56, 0.90), clouds=0.35, seed=4),
        "sun": sun(8.5, GOLD, LOW_LIGHT),
    }
    return made | sea(7.0, -1.5, 22, 1.0)


@room("beach-table-2", RIG, cast=LOW_LIGHT, aperture=0.075, exposure=0.9)
def beach_table() -> Shapes:
    """A slab of pale rock over the beach; surf, sea and sky out of focus."""
    rock = printed(surfaces.speckled(linear(206, 192, 172), 88, coarse=0.10, fine=0.12), 0.9, 0.1)
    sand = printed(surfaces.speckled(linear(226, 202, 162), 8, coarse=0.05, fine=0.08), 0.95, 0.1)
    top = brink(flattened(nature.bumps(38, 1.8, 4, 0.03)), 1.3, 2.6)
    made: Shapes = {
        "rock": nature.land((-4, -2.2, 4, 4.6), top, rock, tile=2.4),
        "sand": sheet((0, 10, LOW), (90, 26), sand, facing=(0, 0, 1)),
        "sky": sky((0.99, 0.95, 0.88), (0.34, 0.56, 0.90), clouds=0.35, seed=4),
        "sun": sun(8.5, GOLD, LOW_LIGHT),
    }
    return made | sea(13.0, LOW - 0.15, 23, 3.0)


def cabin(x: float, y: float, foot: float, k: float) -> Shapes:
    """A timber cabin with a snowy roof and three lit windows; `k` is its height."""
    made: Shapes = {
        "wall": block((x, y, foot + 0.5 * k), (1.4 * k, k, k), paint(118, 82, 56)),
        "roof": block((x, y - 0.1 * k, foot + 1.08 * k), (1.7 * k, 1.25 * k, 0.2 * k),
                      paint(238, 242, 247), radius=0.09 * k),
    }  # fmt: skip
    for n in range(3):
        at = (x + (0.4 * n - 0.4) * k, y - 0.505 * k, foot + 0.52 * k)
        pane = sheet(at, (0.22 * k, 0.3 * k), paint(0, 0, 0), facing=(0, -1, 0))
        made[f"pane{n}"] = pane | {"emitter": glow((4.5, 2.9, 1.2))}
    return within("cabin", made)


@room("snow-floor-2", WINTER, cast=LOW_LIGHT, aperture=0.045, exposure=0.92)
def snow_floor() -> Shapes:
    """Fresh snow before a timber cabin with lit windows between firs."""
    drift = flattened(nature.bumps(26, 2.0, 6, 0.10), 2.2)
    spots = [(-2.9, 4.6, 2.6), (-1.7, 6.4, 2.9), (3.3, 5.4, 2.7), (4.3, 7.0, 3.4), (-4.4, 6.6, 3.3),
             (-0.4, 9.2, 3.2), (2.6, 9.8, 3.6)]  # fmt: skip
    made: Shapes = {
        "snow": nature.land((-12, -2.2, 12, 26), drift, white_ground(), cells=420, tile=2.3),
        "sky": sky((0.94, 0.91, 0.92), (0.40, 0.54, 0.86), clouds=0.15, seed=3),
        "sun": sun(5.5, GOLD, LOW_LIGHT),
    }
    return made | firs(spots, 0.0, 190) | cabin(1.0, 6.8, -0.1, 1.25)


@room("snow-table-2", WINTER, cast=LOW_LIGHT, aperture=0.075, exposure=0.9)
def snow_table() -> Shapes:
    """Weathered boards under drifts of snow; firs on a white slope out of focus."""
    top = brink(flattened(nature.bumps(47, 1.7, 2.6, 0.05), 1.2), 1.5, 2.6)
    rng = np.random.default_rng(8)
    spots = [(float(rng.uniform(-10, 10)), float(rng.uniform(9, 24)), float(rng.uniform(6, 12)))
             for _ in range(16)]  # fmt: skip
    made: Shapes = {
        "snow": nature.land((-4, -2.2, 4, 4.8), top, white_ground(), cells=420, tile=1.4),
        "far": sheet((0, 22, LOW), (90, 50), white_ground(), facing=(0, 0, 1)),
        "sky": sky((0.94, 0.91, 0.92), (0.40, 0.54, 0.86), clouds=0.15, seed=3),
        "sun": sun(5.5, GOLD, LOW_LIGHT),
    }
    return made | firs(spots, LOW, 220) | within("far", cabin(-3.4, 16.0, LOW, 3.4))


@room("street-floor-2", RIG, cast=LOW_LIGHT, aperture=0.045, exposure=0.86)
def street_floor() -> Shapes:
    """Cobbles of an old lane; shop fronts in other colours, a bench of flowers."""
    sets = surfaces.tiles(linear(168, 156, 140), linear(112, 102, 90), 9, 12, 91, bond=0.5, gap=12,
                          spread=0.16, mottle=0.09)  # fmt: skip
    made: Shapes = {
        "sets": covered(sets, (0, 2.0, 0), (14, 11), (5, 5.2), rough=0.75),
        "sky": sky(*LATE),
        "sun": sun(8.0, GOLD, LOW_LIGHT),
        "pot": piece("vase/amphora", (-2.0, 3.9, 0), 0.5, linear(186, 112, 76), rough=0.8),
        "chair": piece("chair/dining", (1.9, 4.3, 0), 0.62, linear(70, 98, 92), turn=150),
    }
    return made | facade(5.6, 0.0, 1.0, DOORS)


@room("street-table-2", RIG, cast=LOW_LIGHT, aperture=0.075, gloss=0.14, exposure=0.8)
def street_table() -> Shapes:
    """A café table of pale marble; shops and a string of lights far and out of focus."""
    stone = surfaces.marble(linear(226, 222, 214), linear(160, 152, 144), 92)
    sets = surfaces.tiles(linear(168, 156, 140), linear(112, 102, 90), 9, 12, 91, bond=0.5, gap=12)
    made: Shapes = table_top(stone, (2.2, 1.5), 0.3, linear(224, 220, 212)) | {
        "lane": covered(sets, (0, 16, LOW), (60, 34), (8, 5), rough=0.6),
        "sky": sky(*LATE),
        "sun": sun(6.5, GOLD, LOW_LIGHT),
        "chair": piece("chair/tulip", (3.4, 7.4, LOW), 3.0, linear(176, 96, 62), turn=-150),
    }
    return made | {"bulbs": string_of_lights(11.0, 0.8)} | facade(13.0, LOW, 2.4, DOORS)
