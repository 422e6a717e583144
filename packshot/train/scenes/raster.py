"""Rasteriser and visibility baking on the CPU, compiled by numba (cached on disk).

Perspective G-buffer by supersampled depth buffer; ambient and key visibility per vertex and per
ground point from orthographic depth maps along a fixed set of directions.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@njit(cache=True, fastmath=True)
def depth_range(light: Floats, faces: NDArray[np.int32], size: int) -> Any:
    """Nearest and farthest depth per pixel of an orthographic map: light [N, 3] = (x px, y px,
    depth). Conservative: every triangle covers the pixels of its bounding box.
    """
    near = np.full((size, size), np.float32(1e9))
    far = np.full((size, size), np.float32(-1e9))
    for t in range(faces.shape[0]):
        a, b, c = light[faces[t, 0]], light[faces[t, 1]], light[faces[t, 2]]
        x0 = max(int(np.floor(min(a[0], b[0], c[0]))), 0)
        x1 = min(int(np.floor(max(a[0], b[0], c[0]))), size - 1)
        y0 = max(int(np.floor(min(a[1], b[1], c[1]))), 0)
        y1 = min(int(np.floor(max(a[1], b[1], c[1]))), size - 1)
        z = (a[2] + b[2] + c[2]) / np.float32(3)
        for y in range(y0, y1 + 1):
            for x in range(x0, x1 + 1):
                near[y, x] = min(near[y, x], z)
                far[y, x] = max(far[y, x], z)
    return near, far


@njit(cache=True, fastmath=True)
def gather_visibility(
    points: Floats,
    normals: Floats,
    frame: Floats,
    scale: float,
    near: Floats,
    far: Floats,
    both: bool,
    total: Floats,
    weight: Floats,
) -> None:
    """Add one direction's cosine-weighted visibility of `points` [N, 3] to `total` / `weight`.

    frame rows: direction to the light, map x axis, map y axis. With `both` the opposite direction
    counts too, where what is not blocked sees the ground, dimmer the lower the point stands.
    """
    size = near.shape[0]
    bias = np.float32(0.035)
    for i in range(points.shape[0]):
        n, p = normals[i], points[i] + normals[i] * np.float32(0.03)
        facing = n[0] * frame[0, 0] + n[1] * frame[0, 1] + n[2] * frame[0, 2]
        if facing == 0 or (facing < 0 and not both):
            continue
        x = (p[0] * frame[1, 0] + p[1] * frame[1, 1] + p[2] * frame[1, 2]) * scale + size / 2
        y = (p[0] * frame[2, 0] + p[1] * frame[2, 1] + p[2] * frame[2, 2]) * scale + size / 2
        z = -(p[0] * frame[0, 0] + p[1] * frame[0, 1] + p[2] * frame[0, 2])
        inside = 0 <= x < size and 0 <= y < size
        ix, iy = int(x), int(y)
        weight[i] += abs(facing)
        if facing > 0:
            if not (inside and near[iy, ix] < z - bias):
                total[i] += facing
        elif not (inside and far[iy, ix] > z + bias):
            height = max(p[2] + np.float32(0.45), 0) / max(frame[0, 2], np.float32(0.05))
            total[i] -= facing * (0.35 + 0.55 * (1 - np.exp(-height * 4)))


@njit(cache=True, fastmath=True)
def _covers(a: Floats, b: Floats, c: Floats, x: float, y: float, inverse: float) -> Any:
    """Barycentric weights of a screen point."""
    w0 = ((b[0] - x) * (c[1] - y) - (b[1] - y) * (c[0] - x)) * inverse
    w1 = ((c[0] - x) * (a[1] - y) - (c[1] - y) * (a[0] - x)) * inverse
    return w0, w1, 1 - w0 - w1


@njit(cache=True, fastmath=True)
def _area(a: Floats, b: Floats, c: Floats) -> Any:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


_SAME = 0.985
"""Surfaces whose inverse distances differ less than this are the same one."""


@njit(cache=True, fastmath=True)
def _visible_triangles(
    screen: Floats, faces: NDArray[np.int32], size: int
) -> tuple[NDArray[np.int32], Floats]:
    """The triangle seen at every point (-1: none), and 1 / its distance there (0: none)."""
    depth = np.zeros((size, size), dtype=np.float32)
    winner = np.full((size, size), -1, dtype=np.int32)
    for t in range(faces.shape[0]):
        a, b, c = screen[faces[t, 0]], screen[faces[t, 1]], screen[faces[t, 2]]
        area = _area(a, b, c)
        if abs(area) < 1e-9:
            continue
        inverse = 1 / area
        x0 = max(int(np.ceil(min(a[0], b[0], c[0]) - 0.5)), 0)
        x1 = min(int(np.floor(max(a[0], b[0], c[0]) - 0.5)), size - 1)
        y0 = max(int(np.ceil(min(a[1], b[1], c[1]) - 0.5)), 0)
        y1 = min(int(np.floor(max(a[1], b[1], c[1]) - 0.5)), size - 1)
        for y in range(y0, y1 + 1):
            for x in range(x0, x1 + 1):
                w0, w1, w2 = _covers(a, b, c, x + 0.5, y + 0.5, inverse)
                if w0 < -1e-4 or w1 < -1e-4 or w2 < -1e-4:
                    continue
                z = w0 * a[2] + w1 * b[2] + w2 * c[2]
                if z > depth[y, x]:
                    depth[y, x] = z
                    winner[y, x] = t
    return winner, depth


@njit(cache=True, fastmath=True)
def rasterise(
    screen: Floats,
    faces: NDArray[np.int32],
    attributes: Floats,
    roles: NDArray[np.uint8],
    role_count: int,
    size: int,
    samples: int,
) -> Floats:
    """Average of `samples`² points per pixel: out [K + 1 + role_count, size, size].

    screen [N, 3] = (x, y in supersampled pixels, 1 / distance); attributes [N, K] are interpolated
    with perspective and premultiplied by coverage; then coverage; then one mask per role. Where
    a pixel shows several surfaces, its attributes are the nearest one's: a mean of the normals of
    a lip and of the wall behind it would catch light that neither does.
    """
    count = attributes.shape[1]
    out = np.zeros((count + 1 + role_count, size, size), dtype=np.float32)
    winner, depth = _visible_triangles(screen, faces, size * samples)
    share = np.float32(1.0 / (samples * samples))
    for py in range(size):
        for px in range(size):
            nearest = depth[
                py * samples : (py + 1) * samples, px * samples : (px + 1) * samples
            ].max()
            if nearest == 0:
                continue
            kept = 0
            for y in range(py * samples, (py + 1) * samples):
                for x in range(px * samples, (px + 1) * samples):
                    t = winner[y, x]
                    if t < 0:
                        continue
                    i, j, k = faces[t, 0], faces[t, 1], faces[t, 2]
                    a, b, c = screen[i], screen[j], screen[k]
                    w0, w1, w2 = _covers(a, b, c, x + 0.5, y + 0.5, 1 / _area(a, b, c))
                    w0, w1, w2 = w0 * a[2], w1 * b[2], w2 * c[2]
                    out[count, py, px] += share
                    if w0 > w1:
                        role = roles[i] if w0 > w2 else roles[k]
                    else:
                        role = roles[j] if w1 > w2 else roles[k]
                    out[count + 1 + role, py, px] += share
                    if depth[y, x] < nearest * _SAME:
                        continue
                    kept += 1
                    s = 1 / (w0 + w1 + w2)
                    for m in range(count):
                        out[m, py, px] += s * (
                            w0 * attributes[i, m] + w1 * attributes[j, m] + w2 * attributes[k, m]
                        )
            out[:count, py, px] *= out[count, py, px] / kept
    return out
