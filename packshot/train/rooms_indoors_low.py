"""The second variant of every room indoors: other furniture, walls and floors, another camera, and
a low sun from further to the left.
"""

from __future__ import annotations

from collections.abc import Sequence

from packshot.paint.tables import Rgb, linear
from packshot.train import furniture_surfaces as surfaces
from packshot.train.furniture import (
    Point,
    Shapes,
    block,
    curtain,
    glow,
    lamp,
    paint,
    plant,
    satin,
    sheet,
    turned,
    window,
    within,
)
from packshot.train.furniture_stock import piece
from packshot.train.rooms import DAYLIGHT, LOW, LOW_LIGHT, TABLE, daylit, lowered, room
from packshot.train.rooms_indoors import (
    OAK,
    WALNUT,
    cabinets,
    covered,
    framed,
    splashback,
    table_top,
    tub,
    wall,
)

RIG = lowered(DAYLIGHT)
ASH = linear(222, 204, 178)
RUST = linear(176, 96, 62)
BLUE = linear(84, 108, 128)
SAGE = (172, 182, 164)
DUSTY_BLUE = (158, 174, 186)
CLAY = (206, 170, 148)


def floor(colour: Rgb, seed: int, *, foot: float = 0.0, k: float = 1.0) -> Shapes:
    """Boards from wall to wall."""
    boards = surfaces.planks(colour, 6, seed)
    return {"floor": covered(boards, (0, 2 * k, foot), (14 * k, 14 * k), (6, 3))}


def rug(colour: Rgb, size: tuple[float, float], seed: int) -> Shapes:
    """A woven rug under the subject, with a paler hem."""
    wide, long = size
    yarn = surfaces.woven(colour, seed, 80)
    return {
        "rug": covered(yarn, (0, 0, 0.004), size, (4, 3), rough=0.95, specular=0.1),
        "hem": sheet((0, 0, 0.002), (wide + 0.1, long + 0.1), paint(226, 216, 200),
                     facing=(0, 0, 1)),
    }  # fmt: skip


def bedside(at: Point, k: float, wood: Rgb) -> Shapes:
    """A bedside table with a lamp that glows; `at` is its foot, `k` a metre by 1.5."""
    x, y, z = at
    red, green, blue = (round(255 * v ** (1 / 2.2)) for v in wood)
    return {
        "side": block((x, y, z + 0.2 * k), (0.42 * k, 0.36 * k, 0.36 * k),
                      satin(red, green, blue), radius=0.012 * k),
        "base": piece("vase/fluted", (x, y, z + 0.38 * k), 0.22 * k, linear(92, 110, 116)),
        "shade": turned((x, y, z + 0.62 * k), [(0.13 * k, 0), (0.10 * k, 0.2 * k)],
                        paint(242, 226, 202)),
        "bulb": {"type": "sphere", "center": [x, y, z + 0.72 * k], "radius": 0.04 * k,
                 "emitter": glow((12, 8.2, 4.4))},
    }  # fmt: skip


def row(
    goods: Sequence[tuple[str, float, float, tuple[int, int, int]]], y: float, z: float, k: float
) -> Shapes:
    """Things side by side on a shelf: design, x, size and colour of each."""
    return {
        f"good{n}": piece(label, (x * k, y, z), size * k, linear(*tone), rough=0.3)
        for n, (label, x, size, tone) in enumerate(goods)
    }


@room("living-room-floor-2", RIG, cast=LOW_LIGHT, eye=1.08, aperture=0.034)
def living_floor() -> Shapes:
    """Walnut boards, a sage wall, a wing chair by a low shelf, a mirror over it."""
    y = 3.8
    made: Shapes = {
        "chair": piece("chair/wingback", (-1.35, y - 0.9, 0), 0.82, RUST, turn=-30, rough=0.9),
        "shelf": piece("bookshelf/low", (1.45, y - 0.25, 0), 1.1, linear(196, 152, 106), turn=0,
                       roles={"second": BLUE, "soft": linear(228, 218, 202)}),
        "vase": piece("vase/amphora", (1.1, y - 0.25, 0.62), 0.36, linear(232, 224, 210)),
        "bowl": piece("bowl/wide", (1.75, y - 0.25, 0.62), 0.3, RUST, rough=0.3),
    }  # fmt: skip
    hills = [((0, 0, 0.12), (0.44, 0.012, 0.2), (214, 190, 150)),
             ((0, 0, -0.16), (0.44, 0.012, 0.34), (92, 116, 120))]  # fmt: skip
    made |= framed("print", (1.42, y - 0.02, 1.35), (0.7, 0.86), 1.0, hills)
    made |= floor(WALNUT, 61) | wall(y, SAGE) | daylit(1, y, at=(-0.2, 0.9), lintel=1.9)
    made |= within("plant", plant((2.75, y - 0.5, 0), 1.5, 14))
    return made | rug(linear(206, 198, 182), (3.6, 2.5), 15)


@room("living-room-table-2", RIG, cast=LOW_LIGHT, aperture=0.06, gloss=0.14)
def living_table() -> Shapes:
    """A table of pale ash; a blue sofa under prints, a standing lamp and a plant behind."""
    k, y = 4.0, 15.0
    boards = surfaces.planks(ASH, 5, 62, 0.05, ends=False)
    made: Shapes = table_top(boards, (2.0, 1.2), 0.4, ASH)
    made |= floor(OAK, 63, foot=LOW, k=k) | wall(y, CLAY, LOW, k)
    made |= {
        "sofa": piece("sofa/curved", (-2.6, 12.0, LOW), 2.0 * k, BLUE, turn=0, rough=0.9),
        "shelf": piece("bookshelf/cube", (4.6, y - 0.9, LOW), 1.5 * k, linear(206, 168, 124),
                       turn=0, roles={"second": RUST, "soft": linear(232, 222, 206)}),
    }  # fmt: skip
    sails = [((0, 0, 0.2), (1.1, 0.05, 0.9), (222, 196, 160)),
             ((0.1, 0, -0.5), (1.3, 0.05, 0.6), (128, 92, 76))]  # fmt: skip
    made |= framed("print", (-2.4, y - 0.1, 3.0), (2.2, 2.8), k, sails)
    made |= within("lamp", lamp((1.5, 13.6, LOW), 5.8, 1.0))
    return made | daylit(k, y, at=(0.5, 0.6), beam=0.8, lintel=2.0)


@room("bedroom-floor-2", RIG, cast=LOW_LIGHT, eye=1.08, aperture=0.034)
def bedroom_floor() -> Shapes:
    """Oak boards and a grey-blue rug before a bed of linen against a dusty blue wall."""
    y = 3.8
    made: Shapes = {
        "bed": piece("bed/platform", (-1.15, y - 1.0, 0), 1.75, linear(150, 108, 70), turn=0,
                     roles={"soft": linear(226, 216, 202), "light": linear(242, 238, 230)},
                     rough=0.9),
        "chair": piece("chair/tulip", (2.1, y - 0.7, 0), 0.6, linear(234, 228, 218), turn=-25),
        "curtain": curtain((2.7, y - 0.15, 0), 1.2, 4, paint(236, 230, 220)),
    }  # fmt: skip
    moon = [((0, 0, 0.04), (0.3, 0.012, 0.3), (232, 214, 178))]
    made |= framed("print", (0.75, y - 0.02, 1.36), (0.52, 0.7), 1.0, moon)
    made |= floor(OAK, 64) | wall(y, DUSTY_BLUE) | daylit(1, y, at=(0.5, 0.9), lintel=1.9)
    made |= within("night", bedside((0.72, y - 0.34, 0), 1.0, WALNUT))
    return made | rug(linear(176, 184, 188), (3.5, 2.3), 16)


@room("bedroom-table-2", RIG, cast=LOW_LIGHT, aperture=0.06, gloss=0.12)
def bedroom_table() -> Shapes:
    """A chest of walnut; a bed with a rust throw under a print, a lamp on the right."""
    k, y = TABLE, 10.5
    boards = surfaces.planks(WALNUT, 4, 65, 0.05, ends=False)
    made: Shapes = table_top(boards, (2.0, 1.2), 0.4, WALNUT)
    made |= floor(OAK, 66, foot=LOW, k=k) | wall(y, DUSTY_BLUE, LOW, k)
    made |= {
        "bed": piece("bed/sleigh", (-2.2, 7.4, LOW + 0.4), 2.0 * k, linear(146, 104, 68), turn=0,
                     rough=0.9, roles={"soft": RUST, "light": linear(244, 240, 232)}),
        "curtain": curtain((5.2, y - 0.5, LOW), 3.2, 14, paint(234, 228, 218)),
    }  # fmt: skip
    made |= within("night", bedside((2.9, y - 1.2, LOW), TABLE, OAK))
    return made | daylit(k, y, at=(0.3, 0.8), beam=0.7, lintel=2.0)


@room("kitchen-floor-2", RIG, cast=LOW_LIGHT, eye=1.08, aperture=0.034, gloss=0.06)
def kitchen_floor() -> Shapes:
    """Terracotta tiles before deep blue cabinets; bowls and herbs on the worktop."""
    y, top = 3.6, 0.685
    clay = surfaces.tiles(linear(204, 150, 116), linear(206, 190, 170), 5, 5, 67, gap=5,
                          spread=0.1, mottle=0.07)  # fmt: skip
    made: Shapes = {
        "floor": covered(clay, (0.1, 2, 0), (14, 14), (7, 7), rough=0.4),
        "tiles": splashback(1, y, 0),
        "board": block((1.45, y - 0.12, top + 0.2), (0.3, 0.03, 0.42), satin(186, 140, 92)),
    }
    goods = [
        ("bowl/deep", -1.5, 0.3, (232, 222, 206)),
        ("bottle/wine", -0.95, 0.36, (64, 84, 60)),
        ("teapot/tall", 1.0, 0.3, (206, 150, 92)),
        ("mug/latte", 1.95, 0.18, (226, 216, 200)),
    ]
    made |= row(goods, y - 0.34, top, 1) | cabinets(1, y, 0, (62, 82, 104))
    made |= within("herbs", plant((2.4, y - 0.32, top), 0.5, 16, leaves=60))
    return made | wall(y, (228, 220, 206)) | daylit(1, y, at=(0.0, 0.9), beam=0.8, lintel=1.9)


@room("kitchen-table-2", RIG, cast=LOW_LIGHT, aperture=0.06, gloss=0.12)
def kitchen_table() -> Shapes:
    """A block of oak; blue cabinets, tiles and two shelves of crockery, out of focus."""
    k, y = TABLE, 10.5
    boards = surfaces.planks(OAK, 9, 68, 0.08, ends=False)
    made: Shapes = table_top(boards, (2.0, 1.2), 0.42, OAK)
    made |= floor(ASH, 69, foot=LOW, k=k) | cabinets(k, y, LOW, (62, 82, 104))
    made |= {
        "tiles": splashback(k, y, LOW),
        "shelf": block((-2.4, y - 0.4, 1.55), (5.5, 0.8, 0.14), satin(196, 152, 104)),
        "view": window((3.9, y - 0.06, 2.1), (3.0, 4.4), (0, -1, 0), 2.2),
    }
    goods = [("vase/gourd", -1.1, 0.22, (206, 150, 92)), ("bowl/wavy", -0.7, 0.24, (236, 228, 214)),
             ("mug/barrel", -0.3, 0.15, (176, 96, 62))]  # fmt: skip
    made |= row(goods, y - 0.45, 1.62, k) | wall(y, (228, 220, 206), LOW, k)
    made |= within("herbs", plant((1.9, y - 1.0, LOW + 2.53), 1.9, 17, leaves=70))
    return made | daylit(k, y, at=(0.2, 0.8), beam=0.8, lintel=2.0)


def towels(at: Point, k: float, colour: tuple[int, int, int]) -> Shapes:
    """Three folded towels, the middle one coloured; `k` is the width of one."""
    x, y, z = at
    tones = ((240, 235, 226), colour, (240, 235, 226))
    return {
        f"towel{n}": block((x, y, z + (0.1 + 0.2 * n) * k), (k, 0.8 * k, 0.2 * k), paint(*tone),
                           radius=0.095 * k)
        for n, tone in enumerate(tones)
    }  # fmt: skip


@room("bathroom-floor-2", RIG, cast=LOW_LIGHT, eye=1.08, aperture=0.034, gloss=0.06)
def bathroom_floor() -> Shapes:
    """Slate-grey tiles before a bath and a wall of sand-coloured tiles."""
    y = 3.6
    slate = surfaces.tiles(linear(168, 172, 174), linear(140, 142, 142), 3, 3, 71, gap=4,
                           spread=0.05, mottle=0.08)  # fmt: skip
    sand = surfaces.tiles(linear(222, 200, 176), linear(232, 224, 212), 8, 16, 72, bond=0.5,
                          spread=0.1, gap=6)  # fmt: skip
    made: Shapes = {
        "floor": covered(slate, (0.2, 2, 0), (14, 14), (6, 6), rough=0.34),
        "tiles": covered(sand, (0, y - 0.01, 0.75), (12, 1.5), (8, 1), rough=0.2, specular=0.5,
                         facing=(0, -1, 0)),
        "tub": tub((-1.05, y - 0.75, 0.0), 1.0),
        "stand": block((1.35, y - 0.35, 0.35), (1.1, 0.5, 0.5), satin(168, 124, 82), radius=0.012),
        "top": block((1.35, y - 0.35, 0.62), (1.16, 0.54, 0.04), satin(238, 234, 226, 0.3)),
        "mirror": piece("mirror/arched", (1.35, y - 0.05, 0.8), 0.9, linear(190, 152, 92), turn=0),
        "soap": piece("bottle/pump", (1.05, y - 0.4, 0.64), 0.17, linear(120, 92, 62), rough=0.25),
    }  # fmt: skip
    made |= within("stack", towels((1.7, y - 0.4, 0.64), 0.28, (150, 170, 170)))
    made |= wall(y, (226, 220, 210)) | daylit(1, y, at=(0.2, 0.9), beam=0.7, lintel=1.9)
    return made | within("plant", plant((2.5, y - 0.5, 0), 1.2, 18))


@room("bathroom-table-2", RIG, cast=LOW_LIGHT, aperture=0.06, gloss=0.12)
def bathroom_table() -> Shapes:
    """A shelf of oiled teak; blue glazed tiles, towels, bottles and a plant behind."""
    k, y = TABLE, 8.0
    teak = linear(172, 122, 78)
    glazed = surfaces.tiles(linear(146, 172, 186), linear(216, 216, 212), 8, 16, 73, bond=0.5,
                            spread=0.14, gap=6)  # fmt: skip
    made: Shapes = table_top(surfaces.planks(teak, 6, 74, 0.07, ends=False), (2.0, 1.1), 0.4, teak)
    made |= {
        "floor": sheet((0, 6, LOW), (60, 40), paint(206, 202, 196), facing=(0, 0, 1)),
        "tiles": covered(
            glazed,
            (0, y - 0.05, 0.2),
            (44, 6.0),
            (8, 1.1),
            rough=0.18,
            specular=0.5,
            facing=(0, -1, 0),
        ),
        "ledge": block((0, y - 0.35, -0.35), (44, 0.8, 0.16), satin(240, 236, 230, 0.3)),
    }
    goods = [("bottle/apothecary", 0.5, 0.24, (150, 100, 60)),
             ("candle/jar", 0.75, 0.13, (240, 230, 214)),
             ("bottle/pump", 0.25, 0.25, (236, 230, 220))]  # fmt: skip
    made |= row(goods, y - 0.5, -0.27, k) | wall(y, (226, 222, 214), LOW, k)
    made |= within("stack", towels((-2.4, y - 0.5, -0.27), 1.7, (206, 176, 148)))
    made |= within("plant", plant((3.4, y - 0.6, -0.27), 1.9, 19))
    return made | daylit(k, y, at=(0.0, 0.6), beam=0.6, lintel=2.0)


@room("office-floor-2", RIG, cast=LOW_LIGHT, eye=1.08, aperture=0.034)
def office_floor() -> Shapes:
    """A grey carpet; a white desk on trestles, a dining chair, a ladder of shelves."""
    y = 3.8
    made: Shapes = {
        "floor": covered(surfaces.woven(linear(176, 174, 170), 75, 110, 0.12), (0, 2, 0), (14, 14),
                         (12, 12), rough=0.95, specular=0.1),
        "desk": piece("table/trestle", (-1.15, y - 0.5, 0), 1.25, linear(226, 220, 210), turn=0),
        "laptop": piece("laptop/open", (-1.3, y - 0.5, 0.59), 0.26, linear(190, 192, 196)),
        "lamp": piece("lamp/mushroom", (-0.75, y - 0.5, 0.59), 0.28, RUST),
        "chair": piece("chair/dining", (-0.5, y - 1.1, 0), 0.62, linear(150, 108, 70), turn=160),
        "shelf": piece("bookshelf/ladder", (1.5, y - 0.2, 0), 1.3, linear(186, 142, 98), turn=0,
                       roles={"second": BLUE, "soft": linear(230, 220, 204)}),
        "curtain": curtain((2.7, y - 0.15, 0), 1.1, 4, paint(232, 228, 220)),
    }  # fmt: skip
    made |= wall(y, (190, 198, 196)) | daylit(1, y, at=(0.4, 0.9), beam=0.8, lintel=1.9)
    return made | within("plant", plant((0.55, y - 0.4, 0), 1.2, 20))


@room("office-table-2", RIG, cast=LOW_LIGHT, aperture=0.06, gloss=0.12)
def office_table() -> Shapes:
    """A desk of pale birch; a cube shelf, a green wall, a lamp that glows, a plant."""
    k, y = TABLE, 11.0
    boards = surfaces.planks(ASH, 3, 76, 0.03, ends=False)
    made: Shapes = table_top(boards, (1.8, 1.2), 0.4, ASH)
    made |= floor(WALNUT, 77, foot=LOW, k=k) | wall(y, (150, 168, 154), LOW, k)
    made |= {
        "shelf": piece(
            "bookshelf/cube",
            (-2.6, y - 0.8, LOW),
            1.9 * k,
            linear(214, 178, 134),
            turn=0,
            roles={"second": RUST, "soft": linear(232, 224, 208)},
        ),
        "clock": piece("clock/mantel", (1.5, y - 0.9, -0.3), 0.8, linear(120, 82, 54)),
        "low": block((2.4, y - 0.8, LOW + 1.2), (4.6, 1.3, 2.4), satin(214, 178, 134)),
    }
    made |= within("lamp", lamp((0.6, y - 1.4, LOW), 5.0, 1.0))
    made |= within("plant", plant((3.6, y - 0.8, -0.4), 2.2, 21))
    return made | daylit(k, y, at=(0.3, 0.8), beam=0.7, lintel=2.0)
