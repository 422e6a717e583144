"""Tiled surface textures, made from noise: leather pebbles, woven cloth, brushed metal, timber.

A texture is a table of bytes [4, size * size]: slope along u and v, shade, hollow. It repeats.
Making one takes a tenth of a second or two, so tables are kept in a folder, too.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache, lru_cache
from pathlib import Path
from threading import get_ident

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.paint import noise as waves
from packshot.paint import weaves
from packshot.paint.noise import FINE, Array, noise


def pebble() -> tuple[Array, Array]:
    """Leather: rounded cells between creases, of uneven size."""
    cells, edges = _cells(seed=5, count=58)
    rise = np.clip(edges / 0.62, 0, 1)
    dome = rise * (2 - rise)
    height = 1.1 * dome + 0.25 * cells * rise + 0.05 * noise(7, 130, 130) + 0.7 * noise(9, 6, 6)
    shade = 0.16 * (dome - dome.mean()) + 0.02 * cells
    return height.astype(np.float32), shade.astype(np.float32)


def _cells(seed: int, count: int, size: int = FINE // 2) -> tuple[Array, Array]:
    """Periodic cells on a jittered grid: a value per cell, and how far its border is (0..1)."""
    rng = np.random.default_rng(seed)
    jitter = rng.uniform(-0.42, 0.42, (2, count, count)).astype(np.float32)
    value = rng.uniform(-1, 1, (count, count)).astype(np.float32)
    at = (np.arange(size, dtype=np.float32) + np.float32(0.5)) * np.float32(count / size)
    cell = np.floor(at).astype(np.int32)
    first, second = np.full((2, size, size), 9, np.float32)
    owner = np.zeros((size, size), np.float32)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            row, column = (cell + dy)[:, None], (cell + dx)[None, :]
            r, c = row % count, column % count
            y = jitter[0, r, c] + (row + np.float32(0.5) - at[:, None]).astype(np.float32)
            x = jitter[1, r, c] + (column + np.float32(0.5) - at).astype(np.float32)
            distance = y * y + x * x
            second = np.minimum(second, np.maximum(first, distance))
            owner = np.where(distance < first, value[r, c], owner)
            first = np.minimum(first, distance)
    return _twice(owner), _twice(np.sqrt(second) - np.sqrt(first))


def _twice(x: Array) -> Array:
    """Periodic enlargement by two, linear in between."""
    for axis in (0, 1):
        near, far = x * np.float32(0.75), x * np.float32(0.25)
        pair = [near + np.roll(far, 1, axis), near + np.roll(far, -1, axis)]
        shape = (2 * x.shape[0], x.shape[1]) if axis == 0 else (x.shape[0], 2 * x.shape[1])
        x = np.stack(pair, axis + 1).reshape(shape)
    return x


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


def stone() -> tuple[Array, Array]:
    """Plaster, stone and sand: stains, blotches and grains of all sizes."""
    rough = 0.5 * noise(121, 14, 14) + 0.4 * noise(122, 40, 40) + 0.3 * noise(123, 110, 110)
    stain = 0.07 * noise(124, 5, 5) + 0.05 * noise(125, 30, 30) + 0.05 * noise(126, 120, 120)
    return (0.5 * rough).astype(np.float32), stain.astype(np.float32)


def leaves() -> tuple[Array, Array]:
    """Foliage: small lit clumps over dark gaps."""
    clump = noise(131, 26, 26) + 0.8 * noise(132, 60, 60) + 0.5 * noise(133, 120, 120)
    shade = 0.13 * np.tanh(clump) + 0.05 * noise(134, 7, 7)
    return (0.75 * clump).astype(np.float32), shade.astype(np.float32)


TEXTURES: Mapping[str, Callable[[], tuple[Array, Array]]] = {
    "pebble": pebble,
    "brushed": brushed,
    "timber": timber,
    "weave": weaves.weave,
    "linen": weaves.linen,
    "twill": weaves.twill,
    "knit": weaves.knit,
    "satin": weaves.satin,
    "nap": weaves.nap,
    "fibres": weaves.fibres,
    "stipple": weaves.stipple,
    "moulded": weaves.moulded,
    "bamboo": weaves.bamboo,
    "stone": stone,
    "leaves": leaves,
}


@lru_cache(maxsize=2)
def table(name: str, size: int, folder: Path | None = None) -> NDArray[np.uint16]:
    """The texture as the shader reads it: [2, size * size], a byte of one channel times 256 and one
    of the next; 128 is 0, 127 steps are a slope of 4 or a shade or hollow of 1. Smaller sizes than
    FINE are averages of it. Made once for a `folder`.
    """
    if folder is None:
        return _paired(_made(name, size))
    path = folder / f"texture-{name}-{size}-{_revision()}.npy"
    with suppress(OSError, ValueError):
        kept: NDArray[np.uint16] = np.load(path)
        if kept.shape == (2, size * size):
            return kept
    made = _paired(_made(name, size))
    with suppress(OSError):  # a folder that cannot be written to makes it slower, not wrong
        folder.mkdir(parents=True, exist_ok=True)
        temporary = path.with_suffix(f".{os.getpid()}-{get_ident()}.npy")
        np.save(temporary, made)
        temporary.replace(path)
    return made


def _paired(channels: NDArray[np.uint8]) -> NDArray[np.uint16]:
    return channels[::2] * np.uint16(256) + channels[1::2]


@cache
def _revision() -> str:
    """What makes the textures, in eight digits: others are never taken for them."""
    sources = (Path(m.__file__ or "").read_bytes() for m in (weaves, waves, sys.modules[__name__]))
    return hashlib.sha256(b"".join(sources)).hexdigest()[:8]


def _made(name: str, size: int) -> NDArray[np.uint8]:
    height, shade = TEXTURES[name]()
    slope_u = (np.roll(height, -1, 1) - np.roll(height, 1, 1)) * np.float32(FINE / 256)
    slope_v = (np.roll(height, -1, 0) - np.roll(height, 1, 0)) * np.float32(FINE / 256)
    layers = (slope_u / 4, slope_v / 4, shade, np.clip(5 * shade, -1, 0))
    out = np.empty((4, size, size), np.uint8)
    for k, layer in enumerate(layers):
        small = Image.fromarray(np.asarray(layer, np.float32)).resize(
            (size, size), Image.Resampling.BOX
        )
        out[k] = np.clip(np.asarray(small) * 127 + 128.5, 0, 255)
    return out.reshape(4, -1)
