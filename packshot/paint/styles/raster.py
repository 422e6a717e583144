"""What painting is computed with: blurs, enlargements, noise over a picture, lines, warps.

Planes are float32 [H, W] or [C, H, W]. Heavy smoothing happens at a smaller size.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.paint.noise import FINE, noise

Array = NDArray[np.floating[Any]]
One = TypeVar("One")
Other = TypeVar("Other")
COARSE = 256
"""Side at which noise of few waves is made."""


def side_by_side(one: Callable[[], One], other: Callable[[], Other]) -> tuple[One, Other]:
    """What both give, computed at the same time: NumPy and Pillow leave the interpreter free."""
    with ThreadPoolExecutor(1) as pool:
        later = pool.submit(other)
        return one(), later.result()


def resized(x: Array, size: tuple[int, int]) -> Array:
    """Planes at another size (rows, columns): averages when smaller, bicubic when larger."""
    high, wide = size
    if x.shape[-2:] == (high, wide):
        return x
    smaller = high <= x.shape[-2]
    how = Image.Resampling.BOX if smaller else Image.Resampling.BICUBIC
    flat = x.reshape(-1, *x.shape[-2:])
    out = [np.asarray(Image.fromarray(p).resize((wide, high), how), np.float32) for p in flat]
    return np.stack(out).reshape(*x.shape[:-2], high, wide)


def blur(x: Array, radius: float) -> Array:
    """A round blur of about this deviation in pixels."""
    if radius < 0.3:
        return x
    size = x.shape[-2], x.shape[-1]
    step = max(1.0, radius / 1.15)
    small = max(4, round(size[0] / step)), max(4, round(size[1] / step))
    if step < 1.3:
        return _binomial(x, 1 if radius < 0.9 else 2)
    return resized(_binomial(resized(x, small), 1), size)


def _binomial(x: Array, rounds: int) -> Array:
    """5-tap binomials along both axes."""
    for _ in range(rounds):
        for axis in (-2, -1):
            pads = [(0, 0)] * x.ndim
            pads[axis] = (2, 2)
            padded = np.pad(x, pads, mode="edge")
            n = x.shape[axis]
            a, b, c, d, e = (
                padded[..., k : k + n, :] if axis == -2 else padded[..., k : k + n]
                for k in range(5)
            )
            x = np.asarray((a + e + 4 * (b + d) + 6 * c) * np.float32(1 / 16), np.float32)
    return x


def step(x: Array, low: float | Array, high: float | Array) -> Array:
    """0 below `low`, 1 above `high`, smooth in between; falls where `low` is above `high`."""
    t = np.asarray((x - low) / (high - low), np.float32)
    np.clip(t, 0, 1, out=t)
    out = t * np.float32(-2)
    out += np.float32(3)
    out *= t
    out *= t
    return out


def mix(a: Array, b: Array | float, share: Array | float) -> Array:
    """`a` where the share is 0, `b` where it is 1."""
    shape = np.broadcast_shapes(np.shape(a), np.shape(b), np.shape(share))
    out = np.empty(shape, np.float32)
    np.subtract(b, a, out=out)
    out *= share
    out += a
    return out


def colour(*bytes_: int) -> Array:
    """A colour of sRGB bytes as planes [3, 1, 1]."""
    return (np.array(bytes_, np.float32) / np.float32(255))[:, None, None]


def luma(picture: Array) -> Array:
    """Perceived lightness [1, H, W] of sRGB, roughly."""
    r, g, b = picture
    grey = np.float32(0.3) * r + np.float32(0.59) * g + np.float32(0.11) * b
    return np.asarray(grey[None])


@lru_cache(maxsize=8)
def _fine(seed: int, across: float, along: float) -> Array:
    return noise(seed, across, along, FINE)


@lru_cache(maxsize=32)
def _coarse(seed: int, waves: float) -> Array:
    return noise(seed, waves, waves, COARSE)


def grain(size: tuple[int, int], seed: int, waves: float, along: float | None = None) -> Array:
    """Noise of unit deviation as fine as pixels: `waves` over 1024 pixels across, `along` down.
    It repeats every 1024.
    """
    tile = _fine(seed, waves, along or waves)
    high, wide = size
    if high <= FINE and wide <= FINE:
        return tile[:high, :wide]
    return np.tile(tile, (math.ceil(high / FINE), math.ceil(wide / FINE)))[:high, :wide]


def field(size: tuple[int, int], seed: int, waves: float, variant: int = 0) -> Array:
    """Noise of unit deviation, `waves` over the longer side of the picture (60 at most); the
    variant shifts it.
    """
    tile = _coarse(seed, waves)
    row, column = np.random.default_rng([variant, seed]).integers(0, COARSE, 2)
    tile = np.roll(tile, (row, column), (0, 1))
    high, wide = size
    side = max(size)
    part = tile[: math.ceil(COARSE * high / side), : math.ceil(COARSE * wide / side)]
    return resized(np.ascontiguousarray(part), size)


def slopes(x: Array) -> tuple[Array, Array]:
    """Differences across and down [.., H, W]."""
    across, down = np.zeros_like(x), np.zeros_like(x)
    across[..., 1:-1] = x[..., 2:] - x[..., :-2]
    down[..., 1:-1, :] = x[..., 2:, :] - x[..., :-2, :]
    return across, down


def warped(x: Array, across: Array, down: Array) -> Array:
    """Planes [C, H, W] whose pixels are taken from (`across`, `down`) pixels away."""
    high, wide = x.shape[-2:]
    column = np.arange(wide, dtype=np.float32) + across
    row = np.arange(high, dtype=np.float32)[:, None] + down
    x_of = np.clip(column + 0.5, 0, wide - 1).astype(np.int32)
    y_of = np.clip(row + 0.5, 0, high - 1).astype(np.int32)
    at = y_of * np.int32(wide) + x_of
    return np.stack([np.take(plane, at) for plane in x.reshape(-1, high * wide)])


def simplified(picture: Array, radius: int) -> Array:
    """Patches of even colour with firm edges (Kuwahara 1976): the mean of that quarter of the
    neighbourhood that varies least.
    """
    bright = luma(picture)
    stack = np.concatenate([picture, bright * bright])
    mean = _box(stack, radius)
    lightness = luma(mean[:3])[0]
    vary = mean[3] - lightness * lightness
    half = (radius + 1) // 2
    pads = ((half, half), (half, half))
    vary, mean = np.pad(vary, pads, "edge"), np.pad(mean[:3], ((0, 0), *pads), "edge")
    high, wide = picture.shape[1:]
    best, out = np.full((high, wide), np.inf, np.float32), np.zeros_like(picture)
    for y in (0, 2 * half):
        for x in (0, 2 * half):
            here = vary[y : y + high, x : x + wide]
            less = here < best
            np.copyto(best, here, where=less)
            np.copyto(out, mean[:, y : y + high, x : x + wide], where=less)
    return out


def _box(x: Array, side: int) -> Array:
    """Means over squares."""
    for axis in (-2, -1):
        pads = [(0, 0)] * x.ndim
        pads[axis] = (side // 2 + 1, side - side // 2 - 1)
        sums = np.cumsum(np.pad(x, pads, mode="edge"), axis, dtype=np.float32)
        after = sums[..., side:, :] if axis == -2 else sums[..., side:]
        before = sums[..., :-side, :] if axis == -2 else sums[..., :-side]
        x = ((after - before) / side).astype(np.float32)
    return x
