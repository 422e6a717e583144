"""The shadow that a subject casts in another light than the one that was baked into its Buffers.

What is seen of the subject is given a back, as far behind its outline as its front is before it,
and splatted on the ground along the light.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from packshot.core import CHANNELS, Buffers
from packshot.paint import camera
from packshot.paint.camera import Camera
from packshot.paint.grid import Grid
from packshot.paint.lights import direction
from packshot.paint.planes import enlarge, smooth

Array = NDArray[np.float32]
CELL = 4
FIRM = 0.6
BACKS = (0.0, 0.25, 0.5, 0.75, 1.0)
"""Shares of the subject's thickness at which it is splatted."""
SOFTEN = (0.12, 0.32, 0.7, 1.2)
"""Heights above the ground, in world units, from which on the shadow is one blur softer."""
ROOM = 96
"""Pixels of open ground beside the Buffers on which a long shadow may fall."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Where a shadow falls from: azimuth and elevation of its light in degrees, as of a softbox."""

    azimuth: float
    elevation: float


def room_for(buffers: Buffers, cast: Cast) -> Buffers:
    """The Buffers with open ground where the shadow falls: beside them, or before them too."""
    to_x, to_y = (-float(v) for v in direction(cast.azimuth, cast.elevation)[:2])
    left, right = (ROOM if to_x < -0.1 else 0), (ROOM if to_x > 0.1 else 0)
    below = ROOM if to_y < -0.1 else 0
    data = np.pad(buffers.data, ((0, 0), (0, below), (left, right)))
    _, high, wide = buffers.data.shape
    bare = np.ones(data.shape[1:], bool)
    bare[:high, left : left + wide] = False
    for name in ("ao", "key"):
        data[CHANNELS.index(name), bare] = 1
    x, y = buffers.origin
    return replace(buffers, data=data, origin=(x + left, y))


def shadow(
    alpha: Array, depth: Array, grid: Grid, ground: float, seen: tuple[Camera, Cast]
) -> Array:
    """How dark the shadow is on `grid`, 0..1; `alpha` and `depth` premultiplied, `ground` is how
    far the ground lies below the target of the camera.
    """
    lens, cast = seen
    rows, columns = np.nonzero(alpha > FIRM)
    high, wide = grid.height // CELL, grid.width // CELL
    if not len(rows):
        return np.zeros((grid.height, grid.width), np.float32)
    front = depth[rows, columns] / alpha[rows, columns]
    thick = _thickness(front, rows, columns, grid.height)
    dark = np.zeros((len(SOFTEN) + 1, high * wide), np.float32)
    towards = direction(cast.azimuth, cast.elevation)
    for share in BACKS:
        point = _points(front + share * thick, (grid.v[rows], grid.u[columns]), lens)
        height = np.maximum(point[2] + ground, 0)
        at = _seen(point - np.outer(towards, height / towards[2]), lens)
        cell = np.floor((at * grid.square + [[grid.left], [grid.top]]) / CELL).astype(np.intp)
        inside = ((cell >= 0) & (cell < [[wide], [high]])).all(0)
        band = np.searchsorted(SOFTEN, height[inside])
        dark[band, cell[1, inside] * wide + cell[0, inside]] = 1
    return _softened(dark.reshape(-1, high, wide))


def _thickness(front: Array, rows: NDArray[np.intp], columns: NDArray[np.intp], high: int) -> Array:
    """Twice how far each pixel lies before the middle of its row: a line between its ends."""
    first = np.searchsorted(rows, np.arange(high))
    last = np.searchsorted(rows, np.arange(high), side="right") - 1
    a, b = first[rows], last[rows]
    share = (columns - columns[a]) / np.maximum(columns[b] - columns[a], 1)
    middle = front[a] + (front[b] - front[a]) * share
    return np.asarray(2 * np.maximum(middle - front, 0), np.float32)


def _points(depth: Array, at: tuple[Array, Array], lens: Camera) -> NDArray[np.float64]:
    """World places [3, N], from the camera's target, of what is seen at (v, u) in the square."""
    v, u = (place - 0.5 for place in at)
    along = camera.DISTANCE + camera.DEPTH_SCALE * depth
    k = 2 * camera.HALF
    return np.asarray(
        np.outer(lens.forward, along - camera.DISTANCE)
        + np.outer(camera.RIGHT, k * u * along)
        - np.outer(lens.up, k * v * along)
    )


def _seen(point: NDArray[np.float64], lens: Camera) -> NDArray[np.float64]:
    """Where world places are seen in the square: x and y [2, N]."""
    away = np.maximum(lens.forward @ point + camera.DISTANCE, 0.1)
    k = 2 * camera.HALF
    return np.stack([point[0] / away / k + 0.5, 0.5 - lens.up @ point / away / k])


def _softened(bands: Array) -> Array:
    """One shadow from those of what is ever higher, each blurred more than the last."""
    whole = np.zeros(bands.shape[1:], np.float32)
    for band in bands[::-1]:
        whole = smooth(smooth(np.maximum(whole, band)).T).T
    return np.ascontiguousarray(enlarge(enlarge(smooth(smooth(whole).T)).T))
