"""What the water of a place mirrors: rays followed through the Buffers, in their own raster."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from packshot.paint.camera import HALF, Camera, distance_of
from packshot.paint.grid import Grid
from packshot.paint.shader import SHARP, SMOOTH

Array = NDArray[np.float32]
STEPS = 40
FARTHEST = 16.0
BEHIND = 1.2
"""How far behind what is seen a ray may pass and still have hit it."""
NX, DEPTH, AO, KEY = (len(SHARP) + SMOOTH.index(n) for n in ("nx", "depth", "ao", "key"))


def reflections(source: Array, lit: Array, water: Array, grid: Grid, lens: Camera) -> Array:
    """Planes [4, H, W] of mirrored colour, linear and premultiplied, and its cover, where `water`
    (0..1) is; `lit` [3, H, W] is what everything looks like, roughly.
    """
    out = np.zeros((4, *water.shape), np.float32)
    rows, columns = np.nonzero(water > 0.3)
    if not len(rows):
        return out
    start, ray = _rays(source, (rows, columns), grid, lens)
    found, at = _march(source, start, ray, grid, lens)
    firm = source[0][at[0], at[1]]
    wet = water[at[0], at[1]]
    hit = found & (firm > 0.6) & (wet < 0.5)
    out[:3, rows, columns] = np.where(hit, lit[:, at[0], at[1]], 0)
    out[3, rows, columns] = hit
    return _soften(out)


def _rays(
    source: Array, at: tuple[NDArray[np.intp], NDArray[np.intp]], grid: Grid, lens: Camera
) -> tuple[Array, Array]:
    """Where the water is, relative to the camera, and where its mirrored rays go; each [3, N]."""
    rows, columns = at
    view = _view(grid.u[columns] - 0.5, grid.v[rows] - 0.5, lens)
    depth = source[DEPTH, rows, columns] / np.maximum(source[0, rows, columns], 0.05)
    start = view * distance_of(depth)
    normal = source[NX : NX + 3, rows, columns]
    normal = normal * np.float32(0.3) + np.array([[0.0], [0.0], [0.7]], np.float32)
    normal /= np.linalg.norm(normal, axis=0)
    ray = view / np.linalg.norm(view, axis=0)
    ray = ray - 2 * (ray * normal).sum(0) * normal
    return start.astype(np.float32), ray.astype(np.float32)


def _view(u: Array, v: Array, lens: Camera) -> Array:
    across, down = 2 * HALF * u, 2 * HALF * v
    sides = np.stack([across, -down, np.ones_like(u)])
    return np.asarray(lens.axes @ sides, np.float32)


def _march(
    source: Array, start: Array, ray: Array, grid: Grid, lens: Camera
) -> tuple[NDArray[np.bool_], NDArray[np.intp]]:
    """Whether each ray hits what the Buffers show, and the pixel (row, column) where it does; the
    last one that it passed, else.
    """
    found = np.zeros(start.shape[1], bool)
    place = np.zeros((2, start.shape[1]), np.intp)
    for step in (FARTHEST * ((k + 1) / STEPS) ** 1.8 for k in range(STEPS)):
        across, up, away = lens.axes.T @ (start + ray * np.float32(step))
        away = np.maximum(away, 0.1)
        column = ((across / away / (2 * HALF) + 0.5) * grid.square + grid.left).astype(np.intp)
        row = ((0.5 - up / away / (2 * HALF)) * grid.square + grid.top).astype(np.intp)
        inside = (row >= 0) & (row < grid.height) & (column >= 0) & (column < grid.width) & ~found
        row, column = np.clip(row, 0, grid.height - 1), np.clip(column, 0, grid.width - 1)
        alpha = source[0, row, column]
        there = distance_of(source[DEPTH, row, column] / np.maximum(alpha, 0.05))
        hit = inside & (alpha > 0.6) & (there < away) & (there > away - BEHIND - 0.08 * step)
        place = np.where(hit, np.stack([row, column]), place)
        found |= hit
    return found, place


def _soften(planes: Array) -> Array:
    """A little blur down the rows: water smears what it mirrors towards the camera."""
    padded = np.pad(planes, ((0, 0), (2, 2), (0, 0)), mode="edge")
    n = planes.shape[1]
    parts = [padded[:, k : k + n] * w for k, w in enumerate((0.1, 0.24, 0.32, 0.24, 0.1))]
    return np.asarray(sum(parts), np.float32)


def looks(source: Array, paints: Array) -> Array:
    """Roughly what everything looks like [3, H, W]: paint in the light that reaches it."""
    roles = source[1 : len(SHARP)]
    main = np.clip(source[:1] - roles.sum(0, keepdims=True), 0, 1)
    light = 0.5 * source[AO] + 0.5 * source[KEY]
    mixed = np.tensordot(paints, np.concatenate([main, roles]), 1)
    return np.asarray(mixed * light / np.maximum(source[0], 0.05), np.float32)
