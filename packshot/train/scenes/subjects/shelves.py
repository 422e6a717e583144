"""Bookshelves, about 1.4 tall, open towards the viewer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from packshot.train.scenes import turned
from packshot.train.scenes.joinery import block, books, both, knob, moved, swung
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import LIGHT, SECOND, SOFT, Part
from packshot.train.scenes.turned import spline

_DEEP = 0.17


def _vase(x: float, z: float, tall: float, role: int) -> Part:
    """A small vase that stands on a shelf."""
    r = tall * 0.36
    curve = [(r * 0.6, 0.0), (r, tall * 0.34), (r * 0.5, tall * 0.74), (r * 0.62, tall)]
    return moved(turned.solid(spline(curve, 24)).part(0.012, role), (x, -0.03, z))


def _case(wide: float, tall: float, board: float, levels: Sequence[float]) -> list[Part]:
    """Sides, back, and boards whose middles are at `levels`; the front edges at y = -_DEEP."""
    parts = [
        both(block((wide - board, 0, tall / 2), (board, _DEEP, tall / 2 - 0.004))),
        block((0, _DEEP - 0.03, tall / 2), (wide - board, 0.028, tall / 2 - 0.01), voxel=0.018),
    ]
    for z in levels:
        parts.append(block((0, 0, z), (wide - board, _DEEP - 0.008, board)))
    return parts


def _filled(rng: np.random.Generator, x: tuple[float, float], z: float, clear: float) -> list[Part]:
    """What stands in a compartment: books, books and a vase, or a lying pile."""
    span = x[1] - x[0]
    kind = rng.choice(["full", "vase", "pile"], p=[0.45, 0.3, 0.25])
    front = -_DEEP + rng.uniform(0.035, 0.06)
    if kind == "vase" and span > 0.3:
        role = int(rng.choice([SECOND, LIGHT]))
        end = x[0] + span * rng.uniform(0.5, 0.62)
        vase = _vase((end + x[1]) / 2 + 0.02, z, clear * 0.62, role)
        return [*books(rng, (x[0] + 0.01, end), front, (z, clear)), vase]
    if kind == "pile":
        out, roles, top = [], [SECOND, LIGHT, SOFT], z
        for role in rng.permutation(roles)[: int(rng.integers(2, 4))]:
            half = (min(0.16, span * 0.36) - rng.uniform(0, 0.02), 0.1, rng.uniform(0.024, 0.034))
            middle = (x[1] - half[0] - 0.03, front + 0.1, top + half[2] + 0.002)
            out.append(block(middle, half, int(role), rounding=0.01, voxel=0.014))
            top += 2 * half[2]
        end = x[1] - min(0.16, span * 0.36) * 2 - 0.04
        return [*out, *books(rng, (x[0] + 0.01, end), front, (z, clear))]
    return books(rng, (x[0] + 0.01, x[1] - rng.uniform(0.01, span * 0.3)), front, (z, clear))


@design("bookshelf", "tall", yaw=-26, fit=0.8)
def tall_bookshelf(rng: np.random.Generator) -> Sequence[Part]:
    """A tall bookcase: three or four shelves of books above a row of drawers with knobs."""
    wide, tall = rng.uniform(0.38, 0.46), rng.uniform(1.35, 1.5)
    board, plinth = rng.uniform(0.026, 0.032), 0.06
    chest = rng.uniform(0.3, 0.38)
    count = int(rng.integers(3, 5))
    base = plinth + chest
    pitch = (tall - board - base) / count
    levels = [plinth, *(base + pitch * i for i in range(count + 1))]
    parts = _case(wide, tall, board, levels)
    cornice = block((0, -0.012, tall), (wide + 0.03, _DEEP + 0.015, 0.034), rounding=0.016)
    half = (wide - 2 * board) / 2
    z = (plinth + base) / 2
    drawer = block((half, -_DEEP + 0.02, z), (half - 0.012, 0.032, chest / 2 - board - 0.008), SOFT)
    parts += [cornice, both(drawer), both(knob((half, -_DEEP - 0.03, z), 0.032))]
    inner = wide - 2 * board
    for low in levels[1:-1]:
        parts += _filled(rng, (-inner, inner), low + board, pitch - 2 * board)
    return parts


@design("bookshelf", "cube", yaw=-26, fit=0.78)
def cube_bookshelf(rng: np.random.Generator) -> Sequence[Part]:
    """A grid of square compartments on short feet; some closed by a door."""
    columns, rows = (2, 3) if rng.random() < 0.5 else (3, 3)
    size, board = rng.uniform(0.36, 0.4), rng.uniform(0.026, 0.034)
    foot = rng.uniform(0.05, 0.09)
    wide, tall = columns * size / 2 + board, rows * size + 2 * board
    levels = [board + size * i for i in range(rows + 1)]
    parts = [moved(part, (0, 0, foot)) for part in _case(wide, tall, board, levels)]
    feet = block((wide - 0.06, _DEEP - 0.05, foot / 2), (0.045, 0.045, foot / 2), voxel=0.014)
    parts.append(both(feet, y=True))
    middle = foot + tall / 2
    for i in range(1, columns):
        x = (i - columns / 2) * size
        parts.append(block((x, 0, middle), (board, _DEEP - 0.01, tall / 2 - 0.03)))
    doors = {(int(rng.integers(columns)), int(rng.integers(rows))) for _ in range(columns)}
    clear = size - 2 * board
    for i in range(columns):
        x = (i - (columns - 1) / 2) * size
        for j in range(rows):
            z = foot + levels[j] + board
            if (i, j) in doors:
                centre = (x, -_DEEP + 0.03, z + clear / 2)
                parts.append(block(centre, (clear / 2 - 0.008, 0.03, clear / 2 - 0.008)))
                parts.append(knob((x + clear * 0.32, -_DEEP - 0.015, z + clear / 2), 0.03))
            else:
                parts += _filled(rng, (x - clear / 2, x + clear / 2), z, clear)
    return parts


@design("bookshelf", "ladder", yaw=-30, fit=0.8)
def ladder_bookshelf(rng: np.random.Generator) -> Sequence[Part]:
    """A ladder that leans back, its shelves deeper the lower they are."""
    wide, tall = rng.uniform(0.34, 0.42), rng.uniform(1.3, 1.45)
    count = int(rng.integers(4, 6))
    lean = rng.uniform(11, 14)
    post = rng.uniform(0.034, 0.042)
    rail = block((wide, 0, tall / 2), (post, 0.045, tall / 2), rounding=0.014)
    slope = float(np.tan(np.radians(lean)))
    back = tall * slope * 0.9
    parts = [
        both(swung(rail, 0, -lean)),
        both(block((wide, back + 0.02, tall / 2), (post * 0.8, 0.035, tall / 2 - 0.03))),
    ]
    levels = np.linspace(0.14, tall * 0.9, count)
    pitch = float(levels[1] - levels[0])
    for i, z in enumerate(levels):
        front = float(z) * slope - 0.05
        deep = (back + 0.05 - front) / 2
        y = front + deep
        parts.append(block((0, y, float(z)), (wide + 0.005, deep, 0.034)))
        parts.append(block((0, back + 0.02, float(z) + 0.06), (wide, 0.026, 0.045)))
        room = (-wide + post + 0.01, wide - post - 0.01)
        clear = min(pitch - 0.07, 0.26)
        shift = (0.0, front + _DEEP - 0.02 if i < count - 1 else y + 0.03, 0.0)
        if i == count - 1:
            parts.append(moved(_vase(0.12, float(z) + 0.03, 0.16, SECOND), shift))
            continue
        parts += [moved(p, shift) for p in _filled(rng, room, float(z) + 0.034, clear)]
    return parts


@design("bookshelf", "low", yaw=-26, fit=0.78)
def low_bookshelf(rng: np.random.Generator) -> Sequence[Part]:
    """A wide, low bookcase of two levels with a vase and a pile of books on top."""
    wide, tall = rng.uniform(0.62, 0.74), rng.uniform(0.7, 0.8)
    board, foot = rng.uniform(0.03, 0.036), rng.uniform(0.07, 0.11)
    levels = [board, tall / 2, tall - board]
    parts = [moved(part, (0, 0, foot)) for part in _case(wide, tall, board, levels)]
    feet = block((wide - 0.07, _DEEP - 0.05, foot / 2), (0.045, 0.045, foot / 2), voxel=0.014)
    parts.append(both(feet, y=True))
    x = rng.uniform(-0.15, 0.15)
    parts.append(block((x, 0, foot + tall / 2), (board, _DEEP - 0.01, tall / 2 - 0.03)))
    clear = tall / 2 - 2 * board
    for z in (foot + 2 * board, foot + tall / 2 + board):
        parts += _filled(rng, (-wide + 2 * board, x - board), z, clear - 0.01)
        parts += _filled(rng, (x + board, wide - 2 * board), z, clear - 0.01)
    parts.append(_vase(-wide * 0.6, foot + tall, rng.uniform(0.2, 0.28), LIGHT))
    parts.append(block((wide * 0.5, 0, foot + tall + 0.03), (0.14, 0.1, 0.03), SECOND))
    return parts
