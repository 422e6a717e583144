"""Rooms indoors: living room, bedroom, kitchen, bathroom, office, each seen from the floor and over
a table top. Light falls in from a window on the left; what stands behind is calm and out of focus.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import mitsuba as mi
import numpy as np

from packshot.paint.tables import Rgb, linear
from packshot.train import furniture_surfaces as surfaces
from packshot.train.furniture import (
    Array,
    Point,
    Shapes,
    block,
    curtain,
    glow,
    lamp,
    paint,
    plant,
    printed,
    satin,
    sheet,
    turned,
    window,
    within,
)
from packshot.train.furniture_stock import piece
from packshot.train.rooms import DAYLIGHT, LOW, TABLE, daylit, room

OAK = linear(196, 158, 116)
WALNUT = linear(122, 82, 54)
LINEN = linear(222, 212, 196)


def covered(
    image: Array, centre: Point, size: tuple[float, float], repeats: tuple[float, float],
    *, rough: float = 0.4, specular: float = 0.4, facing: Point = (0, 0, 1),
) -> Shapes:  # fmt: skip
    """A flat rectangle under an image that repeats so often across and along."""
    return sheet(centre, size, printed(image, rough, specular, repeats), facing=facing)


def wall(y: float, colour: tuple[int, int, int], foot: float = 0.0, k: float = 1.0) -> Shapes:
    """A plastered wall with its skirting."""
    plaster = surfaces.speckled(linear(*colour), 3, coarse=0.012, fine=0.012)
    wide, high = 22 * k, 5 * k
    return {
        "wall": covered(plaster, (0, y, foot + high / 2), (wide, high), (6, 2), rough=0.9,
                        specular=0.1, facing=(0, -1, 0)),
        "skirting": block((0, y - 0.02 * k, foot + 0.07 * k), (wide, 0.04 * k, 0.14 * k),
                          satin(240, 238, 233)),
    }  # fmt: skip


def table_top(image: Array, repeats: tuple[float, float], rough: float, edge: Rgb) -> Shapes:
    """The top on which the subject stands, reaching beyond the picture; its far edge is rounded."""
    red, green, blue = (round(255 * v ** (1 / 2.2)) for v in edge)
    return {
        "top": covered(image, (0, -0.9, 0), (11, 7.2), repeats, rough=rough, specular=0.5),
        "edge": block((0, 2.68, -0.121), (11, 0.1, 0.24), satin(red, green, blue, rough),
                      radius=0.04),
    }  # fmt: skip


def framed(
    name: str, centre: Point, size: tuple[float, float], k: float,
    shapes: Sequence[tuple[Point, Point, tuple[int, int, int]]],
) -> Shapes:  # fmt: skip
    """A print of flat shapes, each its middle and size, in a thin frame on the wall at y."""
    x, y, z = centre
    wide, high = size
    made: Shapes = {
        "frame": block((x, y, z), (wide, 0.04 * k, high), satin(92, 70, 50)),
        "paper": block((x, y - 0.02 * k, z), (wide * 0.92, 0.02 * k, high * 0.94),
                       paint(238, 233, 224)),
    }  # fmt: skip
    for n, (at, extent, colour) in enumerate(shapes):
        place = (x + at[0], y - 0.035 * k - 0.004 * n * k, z + at[2])
        made[f"shape{n}"] = block(place, extent, paint(*colour), radius=0.004 * k)
    return within(name, made)


# ---- living room


@room("living-room-floor-1", DAYLIGHT, aperture=0.030)
def living_floor() -> Shapes:
    """Oak boards, a wool rug, a sideboard with a vase under a print, a plant in the sun."""
    y = 3.5
    oak = satin(176, 128, 80, 0.45)
    made: Shapes = {
        "floor": covered(surfaces.planks(OAK, 7, 2), (0, 2, 0), (14, 14), (7, 3)),
        "rug": covered(surfaces.woven(linear(222, 213, 199), 5), (0, 0, 0.004), (3.9, 2.7), (4, 3),
                       rough=0.95, specular=0.1),
        "hem": sheet((0, 0, 0.002), (4.0, 2.8), paint(188, 174, 152), facing=(0, 0, 1)),
        "board": block((1.75, y - 0.3, 0.42), (1.7, 0.46, 0.42), oak, radius=0.015),
        "leg1": block((1.05, y - 0.3, 0.1), (0.05, 0.3, 0.22), satin(60, 44, 32)),
        "leg2": block((2.45, y - 0.3, 0.1), (0.05, 0.3, 0.22), satin(60, 44, 32)),
        "vase": piece("vase/gourd", (1.25, y - 0.3, 0.63), 0.34, linear(96, 116, 118), rough=0.3),
        "books": piece("book/stack", (2.25, y - 0.3, 0.63), 0.32, linear(168, 92, 64)),
        "curtain": curtain((-2.9, y - 0.15, 0), 1.0, 4, paint(232, 226, 214)),
    }  # fmt: skip
    sun_and_hill = [
        ((-0.06, 0, 0.08), (0.34, 0.012, 0.34), (204, 122, 78)),
        ((0.06, 0, -0.24), (0.42, 0.012, 0.20), (94, 112, 104)),
    ]
    made |= framed("print", (1.72, y - 0.02, 1.42), (0.78, 0.98), 1.0, sun_and_hill)
    made |= wall(y, (216, 208, 196)) | daylit(1, y)
    made |= within("plant", plant((-1.55, y - 0.55, 0), 1.6, 4))
    return made | within("lamp", lamp((3.05, y - 0.4, 0), 1.5, 1.0))


@room("living-room-table-1", DAYLIGHT, aperture=0.06, gloss=0.18)
def living_table() -> Shapes:
    """An oiled oak table close up; a sofa, a plant and curtains are far and out of focus."""
    k, y = 4.0, 16.0
    made: Shapes = table_top(
        surfaces.planks(linear(178, 130, 86), 5, 8, 0.06, ends=False),
        (2.2, 1.3),
        0.35,
        linear(150, 104, 62),
    ) | {
        "floor": covered(surfaces.planks(OAK, 7, 2), (0, 6, LOW), (60, 40), (7, 3)),
        "rug": sheet((2, 9.5, LOW + 0.04), (11, 5), paint(214, 204, 188), facing=(0, 0, 1)),
        "view": window((-3.6, y - 0.1, 2.8), (3.4, 7.4), (0, -1, 0), 2.2),
        "curtain1": curtain((-7.2, y - 0.5, LOW), 2.0, 12, paint(236, 231, 220)),
        "curtain2": curtain((-2.0, y - 0.5, LOW), 1.3, 12, paint(236, 231, 220)),
        "sofa": piece("sofa/midcentury", (3.6, 12.4, LOW), 2.1 * k, linear(198, 188, 170), turn=0),
        "pillow": piece("pillow/square", (5.6, 11.9, LOW + 1.75), 0.5 * k, linear(190, 108, 66)),
    }
    made |= wall(y, (214, 206, 194), LOW, k) | daylit(k, y, at=(1.5, 0.5))
    made |= within("plant", plant((-4.6, 13.0, LOW), 6.0, 5))
    return made | within("lamp", lamp((-0.4, 14.2, LOW), 5.6, 1.0))


# ---- bedroom


@room("bedroom-floor-1", DAYLIGHT, aperture=0.032)
def bedroom_floor() -> Shapes:
    """Pale boards and a rug before an upholstered bed, a lamp on the bedside table."""
    y = 3.7
    made: Shapes = {
        "floor": covered(surfaces.planks(linear(206, 178, 142), 7, 12), (0, 2, 0), (14, 14),
                         (7, 3)),
        "rug": covered(surfaces.woven(linear(216, 206, 192), 6, 70), (0, -0.1, 0.004), (3.7, 2.3),
                       (4, 3), rough=0.95, specular=0.1),
        "bed": piece("bed/upholstered", (1.35, y - 1.0, 0), 1.75, linear(186, 168, 146), turn=0,
                     roles={"soft": linear(238, 232, 222), "light": linear(244, 240, 233)},
                     rough=0.9),
        "side": block((-0.42, y - 0.32, 0.2), (0.42, 0.36, 0.36), satin(150, 110, 74),
                      radius=0.012),
        "shade": turned((-0.42, y - 0.32, 0.62), [(0.13, 0), (0.095, 0.2)], paint(240, 224, 198)),
        "base": piece("vase/gourd", (-0.42, y - 0.32, 0.38), 0.22, linear(226, 214, 196)),
        "bulb": {"type": "sphere", "center": [-0.42, y - 0.32, 0.72], "radius": 0.04,
                 "emitter": glow((12, 8.2, 4.4))},
        "curtain": curtain((-3.0, y - 0.15, 0), 1.3, 4, paint(226, 214, 202)),
    }  # fmt: skip
    branch = [((0.0, 0, 0.0), (0.30, 0.012, 0.44), (176, 150, 128))]
    made |= framed("print", (-0.42, y - 0.02, 1.32), (0.5, 0.66), 1.0, branch)
    return made | wall(y, (206, 190, 174)) | daylit(1, y, at=(-0.9, 1.0), beam=0.7)


@room("bedroom-table-1", DAYLIGHT, aperture=0.06, gloss=0.12)
def bedroom_table() -> Shapes:
    """A bedside table of pale oak; a made bed and a glowing lamp behind."""
    k, y = TABLE, 10.5
    pale = linear(208, 176, 138)
    boards = surfaces.planks(pale, 4, 18, 0.05, ends=False)
    made: Shapes = table_top(boards, (2.0, 1.2), 0.42, pale) | {
        "floor": covered(surfaces.planks(OAK, 7, 12), (0, 6, LOW), (60, 40), (9, 4)),
        "bed": piece("bed/upholstered", (2.6, 7.6, LOW + 0.5), 2.0 * k, linear(178, 158, 138),
                     turn=0, rough=0.9,
                     roles={"soft": linear(240, 234, 224), "light": linear(246, 242, 236)}),
        "shade": turned((-3.0, y - 1.2, 0.35), [(0.62, 0), (0.44, 0.9)], paint(242, 226, 200)),
        "base": piece("vase/gourd", (-3.0, y - 1.2, -0.6), 1.0, linear(226, 214, 196)),
        "bulb": {"type": "sphere", "center": [-3.0, y - 1.2, 0.8], "radius": 0.18,
                 "emitter": glow((13, 8.6, 4.4))},
        "side": block((-3.0, y - 1.2, -1.6), (1.7, 1.4, 2.0), satin(150, 110, 74)),
        "curtain": curtain((-9.0, y - 0.5, LOW), 3.6, 14, paint(230, 219, 208)),
    }  # fmt: skip
    made |= wall(y, (204, 186, 170), LOW, k)
    return made | daylit(k, y, at=(-0.5, 0.8), beam=0.7)


# ---- kitchen


def cabinets(k: float, y: float, foot: float, front: tuple[int, int, int]) -> Shapes:
    """A run of shaker fronts with brass handles under a worktop, against the wall at `y`."""
    face = satin(*front, 0.5)
    made: Shapes = {
        "body": block((0, y - 0.3 * k, foot + 0.36 * k), (8 * k, 0.52 * k, 0.56 * k), face),
        "plinth": block((0, y - 0.24 * k, foot + 0.04 * k), (8 * k, 0.4 * k, 0.1 * k),
                        satin(70, 66, 60)),
        "worktop": block((0, y - 0.32 * k, foot + 0.66 * k), (8 * k, 0.6 * k, 0.045 * k),
                         satin(226, 218, 206, 0.3), radius=0.008 * k),
    }  # fmt: skip
    for n in range(-5, 6):
        x = (n + 0.12) * 0.5 * k
        rails = [((0, 0.245), (0.46, 0.06)), ((0, -0.245), (0.46, 0.06)),
                 ((-0.2, 0), (0.06, 0.55)), ((0.2, 0), (0.06, 0.55))]  # fmt: skip
        for m, ((dx, dz), (wide, high)) in enumerate(rails):
            made[f"rail{n}_{m}"] = block(
                (x + dx * k, y - 0.568 * k, foot + (0.37 + dz) * k),
                (wide * k, 0.022 * k, high * k), face, radius=0.004 * k,
            )  # fmt: skip
        made[f"handle{n}"] = block(
            (x + 0.13 * k, y - 0.6 * k, foot + 0.56 * k), (0.014 * k, 0.02 * k, 0.1 * k),
            satin(190, 150, 86, 0.25), radius=0.006 * k,
        )  # fmt: skip
    return within("kitchen", made)


def splashback(k: float, y: float, foot: float) -> Any:
    white = surfaces.tiles(linear(236, 230, 219), linear(206, 200, 190), 6, 12, 9, bond=0.5, gap=5)
    return covered(white, (0, y - 0.01 * k, foot + 1.2 * k), (12 * k, 1.1 * k), (11, 1.2),
                   rough=0.2, specular=0.5, facing=(0, -1, 0))  # fmt: skip


@room("kitchen-floor-1", DAYLIGHT, aperture=0.032, gloss=0.08)
def kitchen_floor() -> Shapes:
    """Limestone tiles before sage cabinets; crockery and a pot of herbs on the worktop."""
    y = 3.4
    stone = surfaces.tiles(
        linear(214, 202, 184), linear(176, 164, 148), 4, 4, 4, gap=4, mottle=0.05
    )
    top = 0.685
    made: Shapes = {
        "floor": covered(stone, (0.1, 2, 0), (14, 14), (6.2, 6.2), rough=0.32),
        "tiles": splashback(1, y, 0),
        "pot": piece("teapot/round", (1.15, y - 0.34, top), 0.3, linear(238, 232, 222), rough=0.25),
        "bowl": piece("bowl/footed", (1.75, y - 0.34, top), 0.3, linear(196, 122, 84), rough=0.3),
        "board": block((-1.2, y - 0.12, top + 0.2), (0.34, 0.03, 0.42), satin(176, 126, 82)),
        "bottle": piece("bottle/wine", (-0.72, y - 0.3, top), 0.36, linear(70, 84, 52), rough=0.2),
    }  # fmt: skip
    made |= cabinets(1, y, 0, (146, 156, 136)) | wall(y, (222, 214, 202))
    made |= within("herbs", plant((-1.75, y - 0.32, top), 0.5, 6, leaves=60))
    return made | daylit(1, y, at=(0.2, 0.9), beam=0.8)


@room("kitchen-table-1", DAYLIGHT, aperture=0.06, gloss=0.22, exposure=0.76)
def kitchen_table() -> Shapes:
    """A marble island; shelves of crockery over tiles, a window, far and out of focus."""
    k, y = TABLE, 10.5
    stone = surfaces.marble(linear(228, 224, 218), linear(150, 146, 142), 21)
    made: Shapes = table_top(stone, (2.2, 1.6), 0.22, linear(226, 222, 216)) | {
        "floor": covered(surfaces.planks(OAK, 7, 12), (0, 6, LOW), (60, 40), (9, 4)),
        "tiles": splashback(k, y, LOW),
        "shelf": block((2.2, y - 0.4, 1.55), (6.5, 0.8, 0.14), satin(176, 130, 86)),
        "view": window((-4.4, y - 0.06, 2.0), (3.2, 4.6), (0, -1, 0), 2.4),
    }  # fmt: skip
    shelf = [
        ("bowl/deep", 0.5, 0.62, (232, 224, 212)), ("mug/straight", 1.4, 0.48, (120, 140, 132)),
        ("bottle/apothecary", 2.2, 0.85, (150, 104, 60)),
        ("vase/teardrop", 3.3, 0.9, (238, 232, 222)),
        ("bowl/wide", 4.4, 0.8, (196, 120, 82)),
    ]  # fmt: skip
    low = [
        ("teapot/round", 1.5, 0.85, (196, 120, 82)), ("vase/amphora", 3.0, 1.0, (236, 229, 218)),
        ("bowl/footed", 4.5, 0.9, (120, 140, 132)),
    ]  # fmt: skip
    for n, (label, x, size, tone) in enumerate(shelf):
        made[f"up{n}"] = piece(label, (x, y - 0.45, 1.62), size, linear(*tone), rough=0.3)
    for n, (label, x, size, tone) in enumerate(low):
        made[f"low{n}"] = piece(label, (x, y - 1.2, LOW + 2.53), size, linear(*tone), rough=0.3)
    made |= cabinets(k, y, LOW, (146, 156, 136)) | wall(y, (222, 214, 202), LOW, k)
    made |= within("herbs", plant((-1.6, y - 1.0, LOW + 2.53), 1.9, 6, leaves=70))
    return made | daylit(k, y, at=(0.5, 0.8), beam=0.8)


# ---- bathroom


def tub(centre: Point, k: float) -> Any:
    """A free-standing bath: an oval body, its outside flaring towards the rim."""
    profile = [(0.26, 0.0), (0.30, 0.03), (0.34, 0.3), (0.40, 0.55), (0.405, 0.565), (0.39, 0.57),
               (0.36, 0.5), (0.30, 0.12), (0.0, 0.10)]  # fmt: skip
    shell = turned((0, 0, 0), [(r * k, z * k) for r, z in profile], satin(246, 244, 240, 0.15))
    values = mi.traverse(shell)
    points = np.array(values["vertex_positions"]).reshape(-1, 3) * [2.0, 1, 1] + np.array(centre)
    values["vertex_positions"] = points.ravel().astype(np.float32)
    values.update()
    return shell


@room("bathroom-floor-1", DAYLIGHT, aperture=0.032, gloss=0.10)
def bathroom_floor() -> Shapes:
    """Terrazzo before a free-standing bath, a stool with towels and a plant."""
    y = 3.5
    chips = (linear(196, 178, 156), linear(150, 146, 138), linear(214, 190, 170),
             linear(112, 112, 106))  # fmt: skip
    floor = surfaces.terrazzo(linear(228, 223, 214), chips, 5)
    green = surfaces.tiles(linear(178, 190, 178), linear(214, 212, 204), 10, 10, 31, spread=0.12,
                           gap=6)  # fmt: skip
    made: Shapes = {
        "floor": covered(floor, (0, 2, 0), (14, 14), (9, 9), rough=0.25),
        "tiles": covered(green, (0, y - 0.01, 0.55), (12, 1.1), (8, 0.74), rough=0.18, specular=0.5,
                         facing=(0, -1, 0)),
        "ledge": block((0, y - 0.03, 1.12), (12, 0.08, 0.035), satin(236, 232, 224, 0.3)),
        "tub": tub((0.95, y - 0.75, 0.0), 1.0),
        "stool": block((-0.85, y - 0.6, 0.30), (0.36, 0.3, 0.03), satin(176, 130, 86)),
        "leg1": block((-0.98, y - 0.6, 0.15), (0.03, 0.24, 0.29), satin(176, 130, 86)),
        "leg2": block((-0.72, y - 0.6, 0.15), (0.03, 0.24, 0.29), satin(176, 130, 86)),
        "towel1": block((-0.85, y - 0.6, 0.345), (0.3, 0.24, 0.06), paint(238, 232, 222),
                        radius=0.028),
        "towel2": block((-0.85, y - 0.6, 0.405), (0.29, 0.23, 0.06), paint(206, 168, 138),
                        radius=0.028),
        "towel3": block((-0.85, y - 0.6, 0.465), (0.29, 0.23, 0.06), paint(238, 232, 222),
                        radius=0.028),
        "soap": piece("bottle/pump", (0.0, y - 0.05, 1.14), 0.16, linear(150, 100, 60), rough=0.25),
    }  # fmt: skip
    made |= wall(y, (220, 214, 204)) | daylit(1, y, at=(-0.3, 0.8), beam=0.7)
    return made | within("plant", plant((-1.75, y - 0.5, 0), 1.2, 8))


@room("bathroom-table-1", DAYLIGHT, aperture=0.06, gloss=0.24, exposure=0.78)
def bathroom_table() -> Shapes:
    """A vanity top of pale stone; glazed tiles, towels, a plant and a round mirror behind."""
    k, y = TABLE, 8.0
    stone = surfaces.marble(linear(226, 216, 202), linear(180, 158, 132), 41)
    green = surfaces.tiles(linear(170, 186, 176), linear(212, 210, 202), 10, 10, 31, spread=0.14,
                           gap=6)  # fmt: skip
    made: Shapes = table_top(stone, (2.0, 1.5), 0.2, linear(224, 214, 200)) | {
        "floor": sheet((0, 6, LOW), (60, 40), paint(214, 208, 198), facing=(0, 0, 1)),
        "tiles": covered(green, (0, y - 0.05, -0.2), (44, 5.0), (9, 1.02), rough=0.16, specular=0.5,
                         facing=(0, -1, 0)),
        "ledge": block((0, y - 0.35, -0.35), (44, 0.8, 0.16), satin(236, 232, 224, 0.3)),
        "towel1": block((2.9, y - 0.5, -0.06), (1.7, 0.7, 0.36), paint(240, 234, 224), radius=0.17),
        "towel2": block((2.9, y - 0.5, 0.30), (1.65, 0.7, 0.36), paint(204, 160, 130), radius=0.17),
        "towel3": block((2.9, y - 0.5, 0.66), (1.62, 0.7, 0.36), paint(240, 234, 224), radius=0.17),
        "soap": piece("bottle/pump", (1.2, y - 0.5, -0.27), 0.95, linear(150, 98, 56), rough=0.2),
        "jar": piece("candle/jar", (0.45, y - 0.5, -0.27), 0.5, linear(238, 226, 208), rough=0.3),
    }  # fmt: skip
    made |= wall(y, (222, 216, 206), LOW, k) | daylit(k, y, at=(-0.3, 0.6), beam=0.6)
    return made | within("plant", plant((-2.7, y - 0.6, -0.27), 1.9, 8))


# ---- office


@room("office-floor-1", DAYLIGHT, aperture=0.032, gloss=0.05)
def office_floor() -> Shapes:
    """Smoked oak boards, a desk with a lamp and a chair, shelves of books, a plant."""
    y = 3.7
    desk = satin(186, 140, 94, 0.45)
    made: Shapes = {
        "floor": covered(surfaces.planks(linear(150, 116, 84), 7, 22), (0, 2, 0), (14, 14), (7, 3),
                         rough=0.36),
        "top": block((1.25, y - 0.5, 0.49), (1.5, 0.6, 0.035), desk, radius=0.008),
        "leg1": block((0.58, y - 0.5, 0.24), (0.04, 0.5, 0.48), satin(52, 50, 48)),
        "leg2": block((1.92, y - 0.5, 0.24), (0.04, 0.5, 0.48), satin(52, 50, 48)),
        "laptop": piece("laptop/open", (1.05, y - 0.5, 0.51), 0.26, linear(190, 192, 196), turn=20),
        "lamp": piece("lamp/table", (1.75, y - 0.45, 0.51), 0.38, linear(60, 70, 66)),
        "chair": piece("chair/lounge", (0.45, y - 1.0, 0), 0.62, linear(150, 92, 58), turn=150),
        "shelf": piece("bookshelf/tall", (-1.35, y - 0.2, 0), 1.3, linear(178, 134, 92), turn=0,
                       roles={"second": linear(176, 104, 70), "soft": linear(226, 216, 200)}),
        "curtain": curtain((-3.4, y - 0.15, 0), 1.1, 4, paint(226, 222, 214)),
    }  # fmt: skip
    lines = [((0.0, 0, 0.1), (0.34, 0.012, 0.26), (110, 128, 132)),
             ((0.0, 0, -0.18), (0.34, 0.012, 0.12), (206, 148, 96))]  # fmt: skip
    made |= framed("print", (1.2, y - 0.02, 1.25), (0.56, 0.74), 1.0, lines)
    made |= wall(y, (208, 203, 193)) | daylit(1, y, at=(0.2, 1.0), beam=0.8)
    return made | within("plant", plant((2.45, y - 0.5, 0), 1.1, 9))


@room("office-table-1", DAYLIGHT, aperture=0.06, gloss=0.2, exposure=1.0)
def office_table() -> Shapes:
    """A walnut desk; shelves of books, a lamp that glows and a window, far and out of focus."""
    k, y = TABLE, 11.0
    made: Shapes = table_top(
        surfaces.planks(WALNUT, 3, 28, 0.04, ends=False), (1.8, 1.2), 0.34, linear(110, 74, 48)
    ) | {
        "floor": covered(surfaces.planks(OAK, 7, 12), (0, 6, LOW), (60, 40), (9, 4)),
        "shelf": piece("bookshelf/tall", (2.3, y - 0.8, LOW), 2.1 * k, linear(170, 126, 84),
                       turn=0,
                       roles={"second": linear(176, 100, 66), "soft": linear(224, 214, 198)}),
        "view": window((-4.0, y - 0.06, 2.2), (3.6, 5.6), (0, -1, 0), 2.4),
        "low": piece("bookshelf/low", (-0.9, y - 1.0, LOW), 0.9 * k, linear(170, 126, 84), turn=0),
        "shade": turned((-0.9, y - 1.0, 0.42), [(0.5, 0), (0.3, 0.62)], paint(240, 222, 192)),
        "stem": turned((-0.9, y - 1.0, -0.9), [(0.05, 0), (0.05, 1.4)], satin(170, 130, 76, 0.3)),
        "bulb": {"type": "sphere", "center": [-0.9, y - 1.0, 0.66], "radius": 0.14,
                 "emitter": glow((13, 8.6, 4.4))},
    }  # fmt: skip
    made |= wall(y, (208, 202, 191), LOW, k) | daylit(k, y, at=(0.3, 0.8), beam=0.6)
    return made | within("plant", plant((-5.6, y - 2.0, LOW), 5.5, 9))
