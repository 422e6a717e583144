"""What stands apart from the subject and needs no network: a balloon, bubbles.

They are set into the Buffers beside the subject, which moves over: the canvas grows, and whatever
is painted, mirrored or drawn in ink is so with them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from packshot.core import CHANNELS, FLOATING, Brief, Buffers
from packshot.paint.camera import RIGHT, Camera
from packshot.paint.grid import Grid
from packshot.paint.parameters import WORN

Array = NDArray[np.float32]
MARGIN = 0.04
FINE = 3  # samples along a pixel


def add(buffers: Buffers, floating: Sequence[tuple[str, str]], seed: int) -> Buffers:
    """The Buffers with "balloon" or "bubbles" beside the subject, in the accessory role given with
    each. Raises KeyError for anything else.
    """
    for concept, role in floating:
        buffers = _MAKERS[concept](buffers, role, np.random.default_rng([seed, 23]))
    return buffers


def floating(brief: Brief) -> list[tuple[str, str]]:
    """What of a Brief's accessories stands apart, each with its role: those of the first two."""
    named = [a.concept for a in brief.accessories]
    return [(name, role) for name, role in zip(named, WORN, strict=False) if name in FLOATING]


@dataclass(frozen=True, slots=True)
class _Box:
    """Bounds in the square, 0..1."""

    left: float
    top: float
    right: float
    bottom: float


def _bounds(buffers: Buffers) -> _Box:
    grid, alpha = Grid.of(buffers), buffers.data[0] > 0.5
    rows, columns = np.flatnonzero(alpha.any(1)), np.flatnonzero(alpha.any(0))
    if not len(rows):
        return _Box(0.25, 0.25, 0.75, 0.75)
    u, v = grid.u, grid.v
    return _Box(*(float(x) for x in (u[columns[0]], v[rows[0]], u[columns[-1]], v[rows[-1]])))


def _canvas(buffers: Buffers, need: _Box) -> Buffers:
    """Room for `need`: open ground is added in steps of 4 pixels."""
    grid = Grid.of(buffers)
    reach = np.array([need.left, need.top, need.right, need.bottom]) * grid.square
    start = np.array([-grid.left, -grid.top])
    before = np.maximum(start - reach[:2], 0)
    after = np.maximum(reach[2:] - np.add(start, (grid.width, grid.height)), 0)
    left, top, right, bottom = (4 * math.ceil(x / 4) for x in (*before, *after))
    data = np.pad(buffers.data, ((0, 0), (top, bottom), (left, right)))
    outside = np.ones(data.shape[1:], bool)
    outside[top : top + grid.height, left : left + grid.width] = False
    for name in ("ao", "key"):
        data[CHANNELS.index(name), outside] = 1
    return replace(buffers, data=data, origin=(grid.left + left, grid.top + top))


def _part(grid: Grid, box: _Box) -> tuple[slice, slice, Grid]:
    """Rows and columns of the raster that a box covers, and that part as a raster of its own."""
    places = np.array([box.left, box.top, box.right, box.bottom]) * grid.square
    x0, y0, x1, y1 = np.add(places, [grid.left, grid.top] * 2).astype(int).tolist()
    rows = slice(max(y0, 0), min(y1 + 1, grid.height))
    columns = slice(max(x0, 0), min(x1 + 1, grid.width))
    size = rows.stop - rows.start, columns.stop - columns.start
    corner = grid.left - columns.start, grid.top - rows.start
    return rows, columns, Grid(*size, *corner, grid.square)


def _fine(grid: Grid) -> tuple[Array, Array]:
    """Places u, v of FINE x FINE samples a pixel, [H * FINE, W * FINE] each by broadcasting."""
    step = (np.arange(FINE) + 0.5) / FINE - 0.5
    u = (grid.u[:, None] + step / grid.square).reshape(1, -1)
    v = (grid.v[:, None] + step / grid.square).reshape(-1, 1)
    return u.astype(np.float32), v.astype(np.float32)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A shape on the fine raster of a part: where it is, and its normal towards (right, up,
    camera).
    """

    rows: slice
    columns: slice
    cover: NDArray[np.bool_]
    normal: Array


def _set(buffers: Buffers, drawn: _Drawn, role: str) -> Buffers:
    """Lay a shape behind the subject."""
    camera, whole = Camera(buffers.elevation), buffers.data.copy()
    axes = np.stack([RIGHT, camera.up, -camera.forward], 1).astype(np.float32)
    data = whole[:, drawn.rows, drawn.columns]
    high, wide = data.shape[1:]
    bins = (high, FINE, wide, FINE)
    cover = drawn.cover.reshape(bins).mean((1, 3)).astype(np.float32)
    world = np.einsum("ij,jhw->ihw", axes, drawn.normal * drawn.cover)
    normal = world.reshape(3, *bins).mean((2, 4))
    behind = 1 - np.clip(data[0], 0, 1)
    share = cover * behind
    for name, plane in zip(("nx", "ny", "nz"), normal, strict=True):
        data[CHANNELS.index(name)] += plane * behind
    data[CHANNELS.index(role)] += share
    data[0] += share
    for name in ("ao", "key"):
        k = CHANNELS.index(name)
        data[k] = data[k] * (1 - share) + share
    return replace(buffers, data=whole)


def _balloon(buffers: Buffers, role: str, rng: np.random.Generator) -> Buffers:
    """A rubber balloon that floats at the upper right, its string held at the side."""
    box = _bounds(buffers)
    radius = float(rng.uniform(0.135, 0.155))
    x = box.right - 0.04 + radius + float(rng.uniform(0, 0.03))
    y = box.top + radius * 0.5
    low = y + radius * 1.2
    hand = (box.right - 0.12, box.top + 0.62 * (box.bottom - box.top))
    top = y - radius * 1.25 - MARGIN
    need = _Box(box.left, top, x + radius + MARGIN, box.bottom)
    buffers = _canvas(buffers, need)
    around = _Box(min(hand[0], x - radius) - MARGIN, top, need.right, hand[1] + MARGIN)
    rows, columns, part = _part(Grid.of(buffers), around)
    u, v = _fine(part)
    a, b = (u - x) / radius, (v - y) / (radius * 1.12)
    narrow = 1 - 0.2 * np.clip(b, 0, 1) ** 1.5  # a balloon tapers towards its knot
    a = a / narrow
    inside = a * a + b * b < 1
    z = np.sqrt(np.clip(1 - a * a - b * b, 0, 1))
    normal = np.stack([a + 0 * b, -b - 0.16 * np.clip(b, 0, 1) + 0 * a, z])
    normal /= np.linalg.norm(normal, axis=0) + 1e-6
    knot = (np.abs(u - x) < (v - low + 0.045) * 0.42) & (v > low - 0.045) & (v < low + 0.006)
    string = _line(u, v, (x, low), hand)
    flat = np.array([-0.5, 0.3, 0.8], np.float32)[:, None, None]
    whole = np.where(inside, normal, flat)
    cover = inside | knot | string
    return _set(buffers, _Drawn(rows, columns, cover, whole.astype(np.float32)), role)


def _line(
    u: Array, v: Array, start: tuple[float, float], end: tuple[float, float]
) -> NDArray[np.bool_]:
    """A slack string, drawn as a Bezier curve of short pieces."""
    near = np.zeros(np.broadcast_shapes(u.shape, v.shape), bool)
    bend = (start[0] + 0.015, (start[1] + end[1]) / 2 + 0.03)
    t = np.linspace(0, 1, 40)[:, None]
    path = (1 - t) ** 2 * start + 2 * t * (1 - t) * np.array(bend) + t**2 * np.array(end)
    for (x0, y0), (x1, y1) in pairwise(path):
        along = ((u - x0) * (x1 - x0) + (v - y0) * (y1 - y0)) / ((x1 - x0) ** 2 + (y1 - y0) ** 2)
        along = np.clip(along, 0, 1)
        away = (u - x0 - along * (x1 - x0)) ** 2 + (v - y0 - along * (y1 - y0)) ** 2
        near |= away < 0.0042**2
    return near


def _bubbles(buffers: Buffers, role: str, rng: np.random.Generator) -> Buffers:
    """Soap bubbles rise from the subject's face to the upper right, smaller ones lower."""
    box = _bounds(buffers)
    high = box.bottom - box.top
    found: list[tuple[float, float, float]] = []
    for _ in range(200):
        rise = float(rng.uniform(0, 1))
        x = box.right + 0.02 + 0.20 * rise + float(rng.uniform(-0.06, 0.1))
        y = box.top + high * (0.42 - 0.5 * rise) + float(rng.uniform(-0.06, 0.06))
        r = float(rng.uniform(0.016, 0.03) + rise * rng.uniform(0.0, 0.05))
        apart = all(math.hypot(x - a, y - b) > r + c + 0.012 for a, b, c in found)
        if apart and x - r > box.right + 0.005:
            found.append((x, y, r))
        if len(found) == 9:
            break
    need = _Box(
        box.left,
        min(y - r for _, y, r in found) - MARGIN,
        max(x + r for x, _, r in found) + MARGIN,
        box.bottom,
    )
    buffers = _canvas(buffers, need)
    low = max(y + r for _, y, r in found) + MARGIN
    rows, columns, part = _part(
        Grid.of(buffers), _Box(box.right - MARGIN, need.top, need.right, low)
    )
    u, v = _fine(part)
    cover = np.zeros(np.broadcast_shapes(u.shape, v.shape), bool)
    normal = np.zeros((3, *cover.shape), np.float32)
    for x, y, r in found:
        a, b = (u - x) / r, (v - y) / r
        inside = a * a + b * b < 1
        z = np.sqrt(np.clip(1 - a * a - b * b, 0, 1))
        normal = np.where(inside, np.stack([a + 0 * b, -b + 0 * a, z]), normal)
        cover |= inside
    return _set(buffers, _Drawn(rows, columns, cover, normal), role)


_MAKERS = {"balloon": _balloon, "bubbles": _bubbles}
