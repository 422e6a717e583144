"""Tiled surface textures, made from noise: leather pebbles, woven cloth, brushed metal, timber.

A texture is a table of bytes [size * size, 4]: slope along u and v, shade, hollow. It repeats.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
FINE = 1024
"""Texels along one side of the finest table."""


def _spectrum(size: int) -> tuple[Array, Array]:
    k = (np.fft.fftfreq(size) * size).astype(np.float32)
    return np.meshgrid(k[: size // 2 + 1], k)  # type: ignore[return-value]


def noise(seed: int, across: float, along: float, size: int = FINE) -> Array:
    """Periodic smooth noise of unit deviation; `across` and `along` are its waves per tile."""
    white = np.random.default_rng(seed).standard_normal((size, size), np.float32)
    x, y = _spectrum(size)
    x, y = np.abs(x), y
    radius = np.sqrt((x / across) ** 2 + (y / along) ** 2)
    shape = np.exp(-0.5 * (radius - 1) ** 2 / 0.4**2)
    shape[0, 0] = 0
    field = np.fft.irfft2(np.fft.rfft2(white) * shape, s=(size, size))
    return (field / field.std()).astype(np.float32)


def pebble() -> tuple[Array, Array]:
    """Leather: rounded cells between creases, of uneven size."""
    cells, edges = _cells(seed=5, count=46)
    warp = 0.10 * noise(6, 60, 60)
    dome = 1 - np.exp(-np.maximum(edges + 0.03 * warp, 0) * 9)
    height = dome + 0.25 * cells + 0.10 * noise(7, 150, 150)
    shade = 0.30 * (dome - dome.mean()) + 0.05 * noise(8, 5, 5) + 0.03 * cells
    return height.astype(np.float32), shade.astype(np.float32)


def _cells(seed: int, count: int) -> tuple[Array, Array]:
    """Periodic cells on a jittered grid: a value per cell, and how far its border is (0..1)."""
    rng = np.random.default_rng(seed)
    jitter = rng.uniform(-0.42, 0.42, (2, count, count)).astype(np.float32)
    value = rng.uniform(-1, 1, (count, count)).astype(np.float32)
    at = (np.arange(FINE, dtype=np.float32) + 0.5) * (count / FINE)
    cell = np.floor(at).astype(np.int32)
    first = np.full((FINE, FINE), 9, np.float32)
    second = first.copy()
    owner = np.zeros((FINE, FINE), np.float32)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            row, column = (cell + dy)[:, None], (cell + dx)[None, :]
            r, c = row % count, column % count
            distance = np.hypot(
                row + 0.5 + jitter[0, r, c] - at[:, None], column + 0.5 + jitter[1, r, c] - at
            )
            second = np.minimum(second, np.maximum(first, distance))
            owner = np.where(distance < first, value[r, c], owner)
            first = np.minimum(first, distance)
    return owner, (second - first).astype(np.float32)


def weave() -> tuple[Array, Array]:
    """Cotton: a plain weave, threads crossing over and under, each a little uneven."""
    threads = 96
    phase = (np.arange(FINE, dtype=np.float32) + 0.5) * (threads / FINE)
    wobble = 0.10 * noise(11, 12, 12)
    u, v = phase[None, :] + wobble, phase[:, None] + wobble.T
    over = np.cos(np.pi * u) * np.cos(np.pi * v) * np.sign(
        np.cos(np.pi * np.floor(u)) * np.cos(np.pi * np.floor(v))
    )
    warp = np.abs(np.sin(np.pi * u)) ** 0.7
    weft = np.abs(np.sin(np.pi * v)) ** 0.7
    checker = np.where((np.floor(u) + np.floor(v)) % 2 < 1, 1.0, 0.0)
    height = checker * warp * (0.55 + 0.45 * weft) + (1 - checker) * weft * (0.55 + 0.45 * warp)
    slub = checker * noise(12, 90, 4) + (1 - checker) * noise(12, 90, 4).T
    shade = 0.32 * (height - height.mean()) + 0.06 * slub + 0.02 * noise(13, 6, 6) + 0 * over
    return height.astype(np.float32), shade.astype(np.float32)


def brushed() -> tuple[Array, Array]:
    """Metal: fine scratches along v."""
    scratch = 0.6 * noise(21, 220, 5) + 0.4 * noise(22, 90, 3)
    return scratch, (0.3 * scratch).astype(np.float32)


def timber() -> tuple[Array, Array]:
    """Wood: growth rings cut along v, fibres between them, and short dark pores."""
    rings = 9 * np.linspace(0, 1, FINE, endpoint=False, dtype=np.float32)[None, :]
    bend = 0.9 * noise(31, 2.2, 0.9) + 0.18 * noise(32, 7, 1.5)
    saw = (rings + bend) % 1
    late = saw**3 * (1 - np.clip((saw - 0.93) / 0.07, 0, 1))
    fibre = noise(33, 150, 3)
    pores = np.clip(noise(34, 190, 14) - 1.5, 0, 1.2)
    height = -0.6 * pores + 0.12 * fibre - 0.1 * late
    shade = 0.22 - 0.55 * late + 0.07 * fibre - 0.30 * pores + 0.06 * noise(35, 3, 1)
    return height.astype(np.float32), shade.astype(np.float32)


TEXTURES: Mapping[str, Callable[[], tuple[Array, Array]]] = {
    "pebble": pebble,
    "weave": weave,
    "brushed": brushed,
    "timber": timber,
}


@lru_cache(maxsize=16)
def table(name: str, size: int) -> NDArray[np.uint8]:
    """The texture as the shader reads it: [size * size, 4], 128 is 0, 127 steps are a slope of 4
    or a shade or hollow of 1. Smaller sizes are averages."""
    height, shade = TEXTURES[name]()
    slope_u = (np.roll(height, -1, 1) - np.roll(height, 1, 1)) * np.float32(FINE / 256)
    slope_v = (np.roll(height, -1, 0) - np.roll(height, 1, 0)) * np.float32(FINE / 256)
    hollow = np.clip(height - np.float32(height.mean()), -1, 0)
    fine = np.stack([slope_u, slope_v, shade, hollow], -1)
    k = FINE // size
    coarse = fine.reshape(size, k, size, k, 4).mean((1, 3))
    steps = coarse.reshape(-1, 4) * np.array([127 / 4, 127 / 4, 127, 127], np.float32)
    return np.clip(steps + 128.5, 0, 255).astype(np.uint8)
