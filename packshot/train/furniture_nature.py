"""What grows and lies outdoors in plates: ground in relief, lawn, foliage, trunks, stones."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from packshot.paint.tables import Rgb
from packshot.train.furniture import Array, Point, Shapes, grid, mesh, tinted
from packshot.train.furniture_surfaces import cloud

Area = tuple[float, float, float, float]
"""A rectangle on the ground: left, near, right, far."""
Relief = Callable[[Array, Array], Array]


def land(area: Area, relief: Relief, bsdf: Shapes, *, cells: int = 360, tile: float = 2.0) -> Any:
    """Ground whose height over (x, y) is `relief`; its texture repeats every `tile` units."""
    left, near, right, far = area
    x = np.linspace(left, right, cells, dtype=np.float32)
    share = np.linspace(0, 1, cells, dtype=np.float32)
    finer_near = 0.35 * share + 0.65 * share**2
    y = (near + (far - near) * finer_near).astype(np.float32)
    xs, ys = np.meshgrid(x, y)
    points = np.stack([xs, ys, relief(xs, ys)], -1).reshape(-1, 3)
    normals = _normals(points.reshape(cells, cells, 3)).reshape(-1, 3)
    texcoords = points[:, :2] / tile
    return mesh(points, grid(cells, cells), bsdf, normals=normals, texcoords=texcoords)


def _normals(points: Array) -> Array:
    across, along = np.gradient(points, axis=1), np.gradient(points, axis=0)
    normal = np.cross(across, along)
    length = np.maximum(np.linalg.norm(normal, axis=-1, keepdims=True), 1e-9)
    return np.asarray(normal / length, np.float32)


def bumps(seed: int, fall: float, reach: float, high: float) -> Relief:
    """Relief of deviation `high` made from noise that repeats every `reach` units."""
    field = cloud(seed, fall, 512)

    def relief(x: Array, y: Array) -> Array:
        u, v = (x / reach * 512) % 512, (y / reach * 512) % 512
        i, j = np.floor(v).astype(int), np.floor(u).astype(int)
        a, b = v - i, u - j
        i, j = i % 512, j % 512
        k, m = (i + 1) % 512, (j + 1) % 512
        top = field[i, j] * (1 - b) + field[i, m] * b
        low = field[k, j] * (1 - b) + field[k, m] * b
        return np.asarray(high * (top * (1 - a) + low * a), np.float32)

    return relief


def blades(
    area: Area, count: int, tall: float, colours: Sequence[Rgb], seed: int, *, sink: float = 0.6
) -> Any:
    """Grass: bent blades of mixed greens whose upper part stands `(1 - sink) * tall` above z = 0.
    They stand closer near the camera.
    """
    rng = np.random.default_rng(seed)
    left, near, right, far = area
    y = near + (far - near) * rng.random(count) ** 1.7
    wide = 0.5 * (right - left)
    x = (left + right) / 2 + wide * rng.uniform(-1, 1, count)
    turn, lean = rng.uniform(0, 2 * math.pi, count), rng.uniform(0.15, 0.75, count)
    high = tall * rng.uniform(0.6, 1.15, count)
    out = np.stack([np.cos(turn), np.sin(turn), 0 * turn], -1)
    side = np.stack([-np.sin(turn), np.cos(turn), 0 * turn], -1)
    root = np.stack([x, y, np.full(count, -sink * tall)], -1)
    rows = []
    for t, width in ((0.0, 1.0), (0.55, 0.8), (1.0, 0.06)):
        spine = root + out * (high * lean * t**1.6)[:, None]
        spine[:, 2] += high * t * (1 - 0.25 * lean * t)
        rows += [spine - side * (0.035 * tall * width), spine + side * (0.035 * tall * width)]
    points = np.stack(rows, 1).reshape(-1, 3)
    quads = np.array([[0, 1, 3], [0, 3, 2], [2, 3, 5], [2, 5, 4]])
    faces = (quads[None] + 6 * np.arange(count)[:, None, None]).reshape(-1, 3)
    patches = bumps(seed, 1.5, 3.0, 0.13)(x.astype(np.float32), y.astype(np.float32))
    tone = _mixed(colours, count, rng) * (1 + patches[:, None])
    shade = np.tile([0.45, 0.45, 0.85, 0.85, 1.15, 1.15], count)[:, None]
    return tinted(points, faces, np.repeat(tone, 6, 0) * shade, rough=0.55)


def _mixed(colours: Sequence[Rgb], count: int, rng: np.random.Generator) -> Array:
    """Colours between neighbours of a list, unevenly bright."""
    table = np.array(colours, np.float32)
    place = rng.random(count) * (len(table) - 1)
    low = np.minimum(place.astype(int), len(table) - 2) if len(table) > 1 else 0
    share = (place - low)[:, None]
    high = np.minimum(np.add(low, 1), len(table) - 1)
    mixed = table[low] * (1 - share) + table[high] * share
    return np.asarray(mixed * rng.uniform(0.75, 1.25, (count, 1)), np.float32)


def leaves(centres: NDArray[np.floating], size: float, colours: Sequence[Rgb], seed: int) -> Any:
    """A leaf of two triangles at each of `centres` [M, 3], turned at random."""
    rng = np.random.default_rng(seed)
    count = len(centres)
    along = _unit(rng.standard_normal((count, 3)) - np.array([0, 0, 0.35]))
    across = _unit(np.cross(along, rng.standard_normal((count, 3))))
    normal = np.cross(along, across)
    long = size * rng.uniform(0.6, 1.25, (count, 1))
    ends = [centres - along * long / 2, centres + along * long / 2]
    sides = [centres + (k * across * 0.42 + 0.12 * normal) * long / 2 for k in (-1, 1)]
    points = np.stack([ends[0], sides[0], ends[1], sides[1]], 1).reshape(-1, 3)
    quads = np.array([[0, 1, 2], [0, 2, 3]])
    faces = (quads[None] + 4 * np.arange(count)[:, None, None]).reshape(-1, 3)
    return tinted(points, faces, np.repeat(_mixed(colours, count, rng), 4, 0), rough=0.5)


def _unit(v: NDArray[np.floating]) -> NDArray[np.floating]:
    return np.asarray(v / np.maximum(np.linalg.norm(v, axis=-1, keepdims=True), 1e-9))


def crown(middle: Point, radii: Point, count: int, seed: int) -> NDArray[np.float64]:
    """Places of leaves in a crown: clumps of them near its surface, gaps between."""
    rng = np.random.default_rng(seed)
    clumps = max(6, count // 90)
    heart = _unit(rng.standard_normal((clumps, 3))) * rng.uniform(0.35, 0.95, (clumps, 1))
    spread = rng.standard_normal((count, 3)) * 0.17
    return np.asarray((heart[rng.integers(0, clumps, count)] + spread) * radii + middle)


def bank(area: Area, tops: tuple[float, float], count: int, seed: int) -> NDArray[np.float64]:
    """Places of leaves in a hedge or undergrowth over an area, up to heights that vary."""
    rng = np.random.default_rng(seed)
    left, near, right, far = area
    x, y = rng.uniform(left, right, count), rng.uniform(near, far, count)
    swell = bumps(seed, 1.6, 3.1 * (tops[1] + 0.3), 1.0)(
        x.astype(np.float32), np.zeros(count, np.float32)
    )
    top = tops[0] + (tops[1] - tops[0]) * np.clip(0.5 + 0.35 * swell, 0, 1)
    return np.stack([x, y, top * rng.random(count) ** 0.6], -1)


def trunk(foot: Point, tall: float, radius: float, bark: Rgb, seed: int, lean: float = 0.0) -> Any:
    """A stem with furrowed bark, wider at its foot."""
    rng = np.random.default_rng(seed)
    rows, columns = 40, 40
    z = np.linspace(0, 1, rows)[:, None]
    a = np.linspace(0, 2 * math.pi, columns)[None, :]
    rough = cloud(seed, 0.9, 256, (0.12, 1))[: rows * 4 : 4, : columns * 6 : 6]
    rough[:, -1] = rough[:, 0]
    r = radius * (1 - 0.3 * z + 0.55 * np.exp(-z * tall / radius / 1.2)) * (1 + 0.05 * rough)
    sway = 0.02 * tall * np.sin(z * 5 + rng.uniform(0, 6)) + lean * z
    points = np.stack([r * np.cos(a) + sway, r * np.sin(a) + 0 * z, z * tall + 0 * a], -1)
    tone = np.clip(1 + 0.22 * rough, 0.4, 1.6)[..., None] * np.array(bark)
    return tinted(
        points.reshape(-1, 3) + np.array(foot), grid(rows, columns), tone.reshape(-1, 3),
        normals=_normals(points.astype(np.float32)).reshape(-1, 3), rough=0.9,
    )  # fmt: skip


def stone(foot: Point, radii: Point, colour: Rgb, seed: int) -> Any:
    """A weathered boulder or pebble, part of it in the ground."""
    n = 48
    u, v = np.meshgrid(np.linspace(0, 2 * math.pi, n), np.linspace(0.02, math.pi - 0.02, n))
    ball = np.stack([np.cos(u) * np.sin(v), np.sin(u) * np.sin(v), np.cos(v)], -1)
    rng = np.random.default_rng(seed)
    swell = np.ones((n, n))
    for _ in range(5):
        axis = _unit(rng.standard_normal(3))
        flat = rng.uniform(0.62, 0.9)
        swell = np.minimum(swell, flat / np.maximum(ball @ axis, 0.2 * flat))
    points = (ball * swell[..., None] * np.array(radii)).astype(np.float32)
    tone = (1 + 0.12 * cloud(seed, 1.0, 64)[:n, :n])[..., None] * np.array(colour)
    return tinted(
        points.reshape(-1, 3) + np.array(foot), grid(n, n), tone.reshape(-1, 3),
        normals=-_normals(points).reshape(-1, 3), rough=0.85,
    )  # fmt: skip


def scattered(area: Area, count: int, seed: int, clear: float = 0.0) -> NDArray[np.float64]:
    """Places (x, y, 0) at random, none nearer to the origin than `clear`."""
    rng = np.random.default_rng(seed)
    left, near, right, far = area
    at = np.stack([rng.uniform(left, right, count), rng.uniform(near, far, count),
                   np.zeros(count)], -1)  # fmt: skip
    return at[np.hypot(at[:, 0], at[:, 1]) >= clear]


def ribbon(points: NDArray[np.floating], bsdf: Shapes) -> Any:
    """A strip between two rows of equally many points, the first row first."""
    return mesh(points, grid(2, len(points) // 2), bsdf)
