"""What path-traced plates are covered with: images of wood, stone, tiles and ground, tileable, as
linear light [N, N, 3] made from noise.
"""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from packshot.paint.tables import Rgb

Array = NDArray[np.float32]
N = 1024


def cloud(seed: int, fall: float, size: int = N, stretch: tuple[float, float] = (1, 1)) -> Array:
    """Periodic noise of variance 1; its spectrum falls with frequency to the power `fall`, and its
    features are drawn out along rows and columns by `stretch`.
    """
    f = np.fft.fftfreq(size) * size
    y, x = f[:, None] * stretch[0], f[None, :] * stretch[1]
    weight = 1 / np.maximum(np.hypot(y, x), 1) ** fall
    weight[0, 0] = 0
    white = np.fft.fft2(np.random.default_rng(seed).standard_normal((size, size)))
    made = np.fft.ifft2(white * weight).real
    return np.asarray(made / made.std(), np.float32)


def _tinted(colour: Rgb, tone: Array) -> Array:
    """A colour times a tone; what is darker is warmer, as in wood and stone."""
    base = np.array(colour, np.float32)
    power = np.array([0.94, 1.0, 1.08], np.float32)
    return np.asarray(np.clip(base * tone[..., None] ** power, 0.004, 0.9), np.float32)


def wood(colour: Rgb, seed: int, contrast: float = 1.0, size: int = N) -> Array:
    """Quiet straight-grained wood; the grain runs along the rows' axis."""
    u = np.arange(size, dtype=np.float32)[None, :] / size
    bend = 0.05 * cloud(seed, 1.6, size, (9, 1))
    rings = np.sin(2 * math.pi * (22 * u + 22 * bend)) * (0.6 + 0.4 * cloud(seed + 1, 1.5, size))
    fibre = cloud(seed + 2, 0.55, size, (46, 1))
    pores = np.clip(cloud(seed + 3, 0.3, size, (26, 1)) - 1.7, 0, 1.5)
    slow = cloud(seed + 4, 1.5, size, (5, 1))
    tone = 1 + contrast * (0.05 * rings + 0.055 * fibre + 0.07 * slow - 0.16 * pores)
    return _tinted(colour, np.clip(tone, 0.3, 1.7))


def planks(colour: Rgb, count: int, seed: int, spread: float = 0.10, *, ends: bool = True) -> Array:
    """Boards of wood side by side with fine dark joints; their `ends` are at random places."""
    rng = np.random.default_rng(seed)
    board = wood(colour, seed)
    edges = np.linspace(0, N, count + 1).astype(int)
    out = np.empty_like(board)
    for left, right in pairwise(edges):
        part = np.roll(board, rng.integers(0, N, 2), (0, 1))[:, : right - left]
        start = int(rng.integers(0, N))
        along = (np.arange(N) - start) % N
        first, second = 1 + rng.uniform(-spread, spread, 2)
        tone = np.full((N, 1), first)
        if ends:
            tone = np.where(along < N // 2, first, second)[:, None]
            tone = tone * np.where(along % (N // 2) < 2, 0.45, 1.0)[:, None]
        joint = np.minimum(np.arange(right - left), right - left - 1 - np.arange(right - left)) < 1
        out[:, left:right] = part * (tone * np.where(joint, 0.42, 1.0))[..., None]
    return out


def marble(colour: Rgb, vein: Rgb, seed: int) -> Array:
    """Pale stone with a few soft veins."""
    warp = cloud(seed, 1.9)
    thin = np.exp(-np.abs(cloud(seed + 1, 1.7, stretch=(1.5, 1)) + 0.6 * warp) * 22)
    broad = np.exp(-np.abs(cloud(seed + 2, 1.8) + 0.5 * warp) * 6)
    share = np.clip(0.55 * thin * (cloud(seed + 3, 1.8) * 0.5 + 0.6) + 0.25 * broad, 0, 1)
    base = _tinted(colour, 1 + 0.02 * cloud(seed + 4, 1.4))
    mixed = base + (np.array(vein, np.float32) - base) * share[..., None]
    return np.asarray(np.clip(mixed, 0.01, 0.9), np.float32)


def terrazzo(colour: Rgb, chips: tuple[Rgb, ...], seed: int, count: int = 1500) -> Array:
    """Chips of stone in a ground of this colour."""
    rng = np.random.default_rng(seed)
    points = rng.uniform(0, N, (count, 2))
    tree = cKDTree(points, boxsize=N)
    at = np.stack(np.meshgrid(*[np.arange(N) + 0.5] * 2, indexing="ij"), -1).reshape(-1, 2)
    jitter = np.stack([cloud(seed + k, 1.2).ravel() for k in (5, 6)], 1) * 2.0
    near, which = tree.query((at + jitter) % N, 2)
    size = rng.uniform(-9, 9, count)[which[:, 0]]
    chip = (near[:, 1] - near[:, 0] > 4) & (near[:, 0] < 9 + size)
    tint = np.array(chips, np.float32)[rng.integers(0, len(chips), count)][which[:, 0]]
    flat = np.where(chip[:, None], tint, np.array(colour, np.float32)).reshape(N, N, 3)
    return np.asarray(flat * (1 + 0.03 * cloud(seed + 7, 0.8))[..., None], np.float32)


def tiles(
    colour: Rgb, grout: Rgb, across: int, down: int, seed: int, *, spread: float = 0.06,
    gap: int = 4, bond: float = 0.0, mottle: float = 0.04,
) -> Array:  # fmt: skip
    """Tiles or slabs with joints `gap` pixels wide; every second row moved on by `bond`."""
    rng = np.random.default_rng(seed)
    y, x = np.meshgrid(np.arange(N), np.arange(N), indexing="ij")
    row = y * down // N
    shifted = (x + (row % 2) * bond * N / across).astype(int) % N
    column = shifted * across // N
    tone = 1 + spread * rng.uniform(-1, 1, (down, across))[row, column]
    tone = tone * (1 + mottle * cloud(seed + 1, 1.0) + 0.5 * mottle * cloud(seed + 2, 0.3))
    edge_y = np.minimum(y % (N / down), N / down - y % (N / down))
    edge_x = np.minimum(shifted % (N / across), N / across - shifted % (N / across))
    joint = np.clip((np.minimum(edge_y, edge_x) - gap / 2) / 1.5, 0, 1)[..., None]
    made = _tinted(colour, tone.astype(np.float32))
    return np.asarray(np.array(grout) * (1 - joint) + made * joint, np.float32)


def speckled(colour: Rgb, seed: int, *, coarse: float = 0.1, fine: float = 0.1) -> Array:
    """Sand, earth, plaster, rock: broad and fine mottling."""
    tone = 1 + coarse * cloud(seed, 1.3) + fine * cloud(seed + 1, 0.25)
    return _tinted(colour, np.clip(tone, 0.25, 1.9).astype(np.float32))


def woven(colour: Rgb, seed: int, threads: int = 96, depth: float = 0.16) -> Array:
    """Plain weave of uneven yarn."""
    t = np.arange(N, dtype=np.float32) / N * threads * 2 * math.pi
    warp, weft = np.sin(t)[None, :], np.sin(t)[:, None]
    over = np.where((np.sin(t / 2)[None, :] * np.sin(t / 2)[:, None]) > 0, warp, weft)
    slub = cloud(seed, 0.7, stretch=(12, 1)) + cloud(seed + 1, 0.7, stretch=(1, 12))
    return _tinted(colour, (1 + depth * over + 0.05 * slub).astype(np.float32))


def dapples(seed: int, share: float = 0.35, size: int = 512) -> Array:
    """Sunlight that falls through leaves: soft round spots, 0..1 [size, size]."""
    rng = np.random.default_rng(seed)
    y, x = np.meshgrid(np.arange(size), np.arange(size), indexing="ij")
    out = np.zeros((size, size), np.float32)
    for _ in range(round(share * 520)):
        cy, cx = rng.uniform(0, size, 2)
        radius = rng.uniform(5, 17)
        low_y, low_x = max(int(cy) - 36, 0), max(int(cx) - 36, 0)
        part = slice(low_y, int(cy) + 36), slice(low_x, int(cx) + 36)
        far = np.hypot((y[part] - cy) * 1.25, x[part] - cx) / radius
        out[part] = np.maximum(out[part], np.clip(1.6 - 1.3 * far, 0, 1) * rng.uniform(0.4, 1))
    patches = np.clip(cloud(seed + 1, 2.0, size) * 0.7 + 0.55, 0.12, 1)
    return np.asarray(out * patches, np.float32)
