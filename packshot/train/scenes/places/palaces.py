"""Palaces: the imperial hall on its terraces, a château, onion domes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from packshot.train.scenes.places.catalogue import place
from packshot.train.scenes.places.masonry import (
    CurvedRoof,
    block,
    column_row,
    ground,
    steps,
)
from packshot.train.scenes.places.planting import broadleaf
from packshot.train.scenes.solid import DARK, LIGHT, METAL, SECOND, Part


def _balustrade(half: tuple[float, float], y: float, z: float) -> list[Part]:
    """A stone rail with posts along the front of a terrace, open in the middle."""
    a, b = half
    posts = [*np.arange(0.3, a, 0.13).tolist(), a - 0.03]
    rail = 0.5 * (a + 0.27)
    parts = [
        column_row(
            [s * v for v in posts for s in (-1, 1)], y - b + 0.03, z - 0.01, z + 0.085, 0.018, LIGHT
        )
    ]
    for s in (-1, 1):
        parts.append(
            block(
                (s * rail, y - b + 0.03, z + 0.03),
                (0.5 * (a - 0.27), 0.013, 0.035),
                LIGHT,
                voxel=0.014,
            )
        )
    return parts


def _storey(y: float, half: tuple[float, float], foot: float, top: float) -> list[Part]:
    """Walls with doors between columns, a painted beam under the eaves."""
    a, b = half
    bays = 7
    at = np.linspace(-a, a, bays + 1)
    middle, tall = 0.5 * (foot + top), 0.5 * (top - foot)
    doors = [
        block(
            (float(x), y - b - 0.004, middle - 0.2 * tall),
            (0.27 * 2 * a / bays, 0.012, 0.58 * tall),
            DARK,
        )
        for x in 0.5 * (at[1:] + at[:-1])
    ]
    return [
        block((0, y, middle), (a, b, tall)),
        column_row(at.tolist(), y - b - 0.05, foot, top, 0.027),
        block((0, y - b - 0.05, top - 0.03), (a + 0.04, 0.016, 0.035), SECOND),
        *doors,
    ]


def _hall(y: float, foot: float, scale: float, rng: np.random.Generator) -> list[Part]:
    """A hall under two eaves; 1.5 wide at scale 1."""
    u = rng.uniform
    a, b = 0.7 * scale, 0.3 * scale
    low, tall, upper = u(0.31, 0.34) * scale, u(0.24, 0.28) * scale, u(0.17, 0.19) * scale
    eaves = (a + 0.17 * scale, b + 0.17 * scale)
    first = CurvedRoof((0, y, foot + low), eaves, a * 0.74, 0.2 * scale, u(0.07, 0.1) * scale)
    waist = foot + low + 0.13 * scale
    second = CurvedRoof(
        (0, y, waist + upper), (a * 0.98, b * 1.05), a * 0.55, tall, u(0.07, 0.1) * scale
    )
    return [
        *_storey(y, (a, b), foot, foot + low),
        *first.parts(METAL, METAL),
        *_storey(y, (a * 0.76, b * 0.7), waist - 0.05 * scale, waist + upper),
        *second.parts(METAL, METAL),
    ]


@place("palace", "imperial")
def imperial(rng: np.random.Generator) -> Sequence[Part]:
    """A double-eaved hall on three white terraces, red walls and pavilions beside it."""
    u = rng.uniform
    y = u(1.15, 1.3)
    parts: list[Part] = [ground(voxel=0.06)]
    for k, (wide, deep) in enumerate([(1.14, 0.74), (1.03, 0.64), (0.93, 0.54)]):
        z = 0.07 * k
        parts.append(block((0, y, z + 0.035), (wide, deep, 0.035), LIGHT, rounding=0.012))
        parts += _balustrade((wide, deep), y, z + 0.07)
    parts.append(steps(0, 0.22, y - 1.05, y - 0.52, 0.21))
    parts += _hall(y, 0.21, u(0.96, 1.04), rng)
    for s in (-1, 1):
        x, depth = s * u(1.36, 1.44), y + 0.7
        parts.append(block((x, depth, 0.24), (0.34, 0.2, 0.24)))
        parts += CurvedRoof((x, depth, 0.48), (0.44, 0.32), 0.18, 0.22, 0.06).parts(METAL, METAL)
        parts.append(block((s * 2.2, depth, 0.2), (0.6, 0.05, 0.2)))
        parts.append(block((s * 2.2, depth, 0.42), (0.6, 0.09, 0.025), METAL))
        for _ in range(2):
            parts += broadleaf(s * u(1.25, 2.1), depth + u(0.5, 1.0), u(0.6, 0.8), rng)
        parts += broadleaf(s * u(0.68, 0.78), u(-0.05, 0.1), u(0.42, 0.52), rng)
    return parts
