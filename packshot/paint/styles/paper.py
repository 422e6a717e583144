"""What is painted on: rice paper, watercolour paper, canvas; and the artist's seal."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from packshot.paint.styles.raster import Array, blur, colour, field, grain, resized, step

RICE = colour(247, 241, 227)
COTTON = colour(251, 249, 244)


def rice(size: tuple[int, int], variant: int) -> Array:
    """Xuan paper: warm, with fibres and faint clouds."""
    fibres = 0.5 * grain(size, 221, 200, 24) + 0.5 * grain(size, 222, 30, 180)
    clouds = field(size, 223, 4, variant)
    tone = 1 + 0.006 * fibres + 0.008 * clouds
    return np.asarray(RICE * tone, np.float32)


def cotton(size: tuple[int, int]) -> Array:
    """Relief of cold-pressed paper [H, W]: its hollows hold pigment. Unit deviation."""
    return np.asarray(0.75 * grain(size, 231, 105) + 0.55 * grain(size, 232, 210), np.float32)


def canvas(size: tuple[int, int]) -> Array:
    """Relief of a woven canvas [H, W], -1..1."""
    high, wide = size
    y = np.arange(high, dtype=np.float32)[:, None] * np.float32(2 * np.pi / 5.2)
    x = np.arange(wide, dtype=np.float32)[None, :] * np.float32(2 * np.pi / 5.2)
    return np.asarray(0.5 * np.sin(x) * np.cos(y * 0.5) + 0.5 * np.sin(y) * np.cos(x * 0.5))


_SEAL = """
................
.##############.
.#............#.
.#.####..####.#.
.#.#..#..#..#.#.
.#.#..####..#.#.
.#.#........#.#.
.#.##########.#.
.#.....##.....#.
.#.###.##.###.#.
.#.#.#.##.#.#.#.
.#.#.######.#.#.
.#.###.##.###.#.
.#............#.
.##############.
................
"""


@lru_cache(maxsize=4)
def seal(side: int) -> Array:
    """A carved seal, a parcel on its cart: how much red each pixel has [side, side]."""
    rows = [[c == "#" for c in line] for line in _SEAL.strip().splitlines()]
    carved = (
        resized(np.array(rows, np.float32), (side, side)) if side > 16 else np.ones((side,) * 2)
    )
    rough = blur(carved.astype(np.float32), side / 60)
    red = 1 - step(rough + 0.10 * grain((side, side), 241, 90), 0.42, 0.58)
    y, x = np.mgrid[0:side, 0:side] / (side - 1.0) * 2 - 1
    block = step(1 - np.maximum(np.abs(x), np.abs(y)) ** 6 - 0.05, 0.0, 0.12)
    worn = step(grain((side, side), 242, 140) + 1.9, 0, 0.8)
    return np.asarray(red * block * worn, np.float32)
