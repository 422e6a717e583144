"""Streets to photograph: a pavement across from a row of shops, and a café table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from packshot.paint.tables import linear
from packshot.train import furniture_nature as nature
from packshot.train import furniture_surfaces as surfaces
from packshot.train.furniture import (
    Shapes,
    block,
    glow,
    mesh,
    paint,
    plant,
    satin,
    sheet,
    within,
)
from packshot.train.furniture_stock import piece
from packshot.train.rooms import LOW, SUN, room, sky, sun
from packshot.train.rooms_indoors import covered, table_top


def shop(x: float, y: float, foot: float, k: float, face: tuple[int, int, int], warm: float,
         seed: int) -> Shapes:  # fmt: skip
    """A shop front of painted timber with a lit window, a door, an awning and plants."""
    wide = 1.9 * k
    wood = satin(*face, 0.45)
    made: Shapes = {
        "stall": block((x, y, foot + 0.2 * k), (wide, 0.14 * k, 0.4 * k), wood, radius=0.01 * k),
        "fascia": block((x, y - 0.04 * k, foot + 1.62 * k), (wide, 0.16 * k, 0.28 * k), wood),
        "light": sheet((x - 0.2 * k, y + 0.5 * k, foot + 0.95 * k), (1.9 * k, 1.2 * k),
                       paint(60, 48, 36), facing=(0, -1, 0))
        | {"emitter": glow((2.3 * warm, 1.55 * warm, 0.85 * warm))},
        "display": block((x - 0.2 * k, y + 0.28 * k, foot + 0.5 * k), (1.2 * k, 0.3 * k, 0.16 * k),
                         satin(120, 84, 54)),
        "door": block((x + 0.72 * k, y + 0.03 * k, foot + 0.72 * k), (0.36 * k, 0.06 * k, 1.44 * k),
                      wood),
        "awning": nature.ribbon(
            np.array([[x - wide / 2, y - 0.1 * k, foot + 1.5 * k],
                      [x + wide / 2, y - 0.1 * k, foot + 1.5 * k],
                      [x - wide / 2, y - 0.75 * k, foot + 1.22 * k],
                      [x + wide / 2, y - 0.75 * k, foot + 1.22 * k]]), paint(226, 214, 194)),
    }  # fmt: skip
    for n, dx in enumerate((-0.92, -0.35, 0.22, 0.52, 0.92)):
        made[f"post{n}"] = block((x + dx * k, y - 0.02 * k, foot + 0.95 * k),
                                 (0.06 * k, 0.12 * k, 1.5 * k), wood, radius=0.01 * k)  # fmt: skip
    goods = ("vase/teardrop", "teapot/round", "bowl/deep")
    for n, label in enumerate(goods):
        tone = (linear(206, 120, 76), linear(232, 224, 210), linear(104, 128, 122))[(n + seed) % 3]
        spot = (x + (-0.6 + 0.4 * n) * k, y + 0.25 * k, foot + 0.58 * k)
        made[f"good{n}"] = piece(label, spot, 0.28 * k, tone, rough=0.3)
    return within(f"shop{seed}", made)


Fronts = Sequence[tuple[tuple[int, int, int], float]]
"""Of each shop the colour of its timber, and how brightly it is lit."""
FRONTS = (((46, 70, 66), 1.0), ((122, 52, 42), 0.8), ((52, 62, 84), 1.0), ((150, 122, 84), 0.7))


def facade(y: float, foot: float, k: float, fronts: Fronts = FRONTS) -> Shapes:
    """A row of shops under plastered upper floors, potted shrubs before them."""
    wall = surfaces.speckled(linear(212, 190, 160), 51, coarse=0.04, fine=0.03)
    made: Shapes = {
        "upper": covered(wall, (0, y + 0.02, foot + 4.3 * k), (14 * k, 5.2 * k), (6, 3), rough=0.9,
                         specular=0.1, facing=(0, -1, 0)),
        "inside": sheet((0, y + 0.9 * k, foot + 1 * k), (14 * k, 3 * k), paint(52, 42, 34),
                        facing=(0, -1, 0)),
    }  # fmt: skip
    for n, (face, warm) in enumerate(fronts):
        made |= shop((-3.0 + 2.05 * n) * k, y, foot, k, face, warm, n)
    for n, x in enumerate((-3.95, -1.95, 0.14, 2.2)):
        made |= within(f"pot{n}", plant((x * k, y - 0.3 * k, foot), 0.75 * k, 30 + n, leaves=60))
    return made


@room("street-floor-1", SUN, aperture=0.045, gloss=0.03, exposure=0.86)
def street_floor() -> Shapes:
    """Granite slabs of a pavement; across the lane a row of shops with lit windows."""
    slabs = surfaces.tiles(linear(178, 170, 158), linear(112, 106, 98), 4, 6, 15, bond=0.5, gap=5,
                           spread=0.08, mottle=0.07)  # fmt: skip
    sets = surfaces.tiles(linear(130, 124, 116), linear(84, 78, 72), 12, 16, 16, bond=0.5, gap=12,
                          spread=0.2, mottle=0.08)  # fmt: skip
    made: Shapes = {
        "slabs": covered(slabs, (0, -0.9, 0), (12, 5.8), (4.6, 3.3), rough=0.75),
        "kerb": block((0, 2.1, -0.055), (12, 0.2, 0.13), satin(188, 182, 172, 0.8), radius=0.02),
        "lane": covered(sets, (0, 5.0, -0.1), (16, 5.8), (5, 1.8), rough=0.6),
        "sky": sky((0.92, 0.94, 1.0), (0.40, 0.56, 0.90)),
        "sun": sun(8.0, (1.0, 0.90, 0.76)),
    }
    bike = piece("bicycle/city", (1.75, 4.9, -0.1), 1.15, linear(70, 110, 104), turn=-90)
    return made | {"bike": bike} | facade(6.0, -0.1, 1.0)


@room("street-table-1", SUN, aperture=0.075, gloss=0.12, exposure=0.88)
def street_table() -> Shapes:
    """A café table of oiled oak; shop windows and a string of lights far and out of focus."""
    oak = linear(158, 112, 74)
    sets = surfaces.tiles(linear(138, 130, 120), linear(90, 84, 78), 12, 16, 16, bond=0.5, gap=12)
    made: Shapes = table_top(
        surfaces.planks(oak, 6, 66, 0.06, ends=False), (2.0, 1.0), 0.4, oak
    ) | {
        "lane": covered(sets, (0, 16, LOW), (60, 34), (8, 5), rough=0.6),
        "sky": sky((0.90, 0.92, 1.0), (0.40, 0.54, 0.86)),
        "sun": sun(6.5, (1.0, 0.88, 0.72)),
        "chair": piece("chair/dining", (-3.6, 7.2, LOW), 3.4, linear(92, 66, 46), turn=150),
    }
    return made | {"bulbs": string_of_lights(11.0, 0.6)} | facade(14.0, LOW, 2.5)


def string_of_lights(y: float, z: float) -> Any:
    """Small warm bulbs on a sagging wire."""
    x = np.linspace(-7.5, 8.5, 17)
    wire = np.stack([x, y + 0.8 * np.cos(2.1 * x), z + 0.5 * np.sin(0.8 * x)], -1)
    ball = np.array([[1, 0, 0], [-1, 0, 0], [0, 1, 0], [0, -1, 0], [0, 0, 1], [0, 0, -1]])
    faces = np.array([[0, 2, 4], [2, 1, 4], [1, 3, 4], [3, 0, 4],
                      [2, 0, 5], [1, 2, 5], [3, 1, 5], [0, 3, 5]])  # fmt: skip
    points = (wire[:, None] + 0.07 * ball).reshape(-1, 3)
    every = (faces + 6 * np.arange(len(x))[:, None, None]).reshape(-1, 3)
    return mesh(points, every, paint(0, 0, 0), light=(24.0, 16.0, 8.0))
