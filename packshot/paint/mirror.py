"""The subject's mirror image in a glossy ground: a faint, soft one, splatted at quarter size."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from packshot.paint import camera
from packshot.paint.camera import Camera
from packshot.paint.grid import Grid
from packshot.paint.planes import enlarge, smooth
from packshot.paint.shader import SHARP, SMOOTH

Array = NDArray[np.float32]
CELL = 4
REACH = 0.16
"""Height above the ground, in world units, at which the image has faded to 1/e."""
LIGHT = 0.75
"""Light on the subject's sides, as a share of that on a white floor."""
FADED = 0.8
"""Height above which nothing of it is left to see."""
FIRM = 0.6
DEPTH, AO = (len(SHARP) + SMOOTH.index(name) for name in ("depth", "ao"))


def mirror_image(source: Array, paints: Array, grid: Grid, ground: float, lens: Camera) -> Array:
    """Planes [4, H, W]: mirrored colour, linear light and premultiplied, and its cover 0..1.

    `source` are the planes of `planes.planes` on `grid`, `paints` [3, SLOTS] the roles' colours,
    `ground` is how far the ground lies below the target of the camera `lens`.
    """
    high, wide = grid.height // CELL, grid.width // CELL
    low = lens.heights(source[0], source[DEPTH], grid) + ground < FADED
    rows, columns = np.nonzero((source[0] > FIRM) & low)
    picked = source[: AO + 1, rows, columns]
    place, height = _mirrored(picked, (grid.v[rows], grid.u[columns]), ground, lens)
    shift = np.array([[grid.left], [grid.top]])
    at = np.floor((place * grid.square + shift) / CELL).astype(np.intp)
    colour = _colour(picked, paints)
    inside = ((at >= 0) & (at < np.array([[wide], [high]]))).all(0)
    index = (at[1] * wide + at[0])[inside]
    weight = np.exp(-height[inside] / REACH)
    count = np.bincount(index, minlength=high * wide) + 1e-3
    sums = [np.bincount(index, weight * c[inside], high * wide) for c in (*colour, 1 + 0 * height)]
    image = np.stack(sums).reshape(4, high, wide) / np.maximum(count, 2).reshape(high, wide)
    return np.stack([_large(plane.astype(np.float32)) for plane in image])


def _mirrored(
    picked: Array, at: tuple[Array, Array], ground: float, lens: Camera
) -> tuple[Array, Array]:
    """Where in the square the mirror images of pixels `at` (v, u) lie [2, N], and the pixels'
    heights.
    """
    v, u = (place - 0.5 for place in at)
    depth = picked[DEPTH] / np.maximum(picked[0], 0.05)
    along = camera.DISTANCE + camera.DEPTH_SCALE * depth
    k, (right, up, forward) = np.float32(2 * camera.HALF), lens.axes.T
    point = (
        forward[:, None] * (along - camera.DISTANCE)
        + np.outer(right, k * u * along)
        - np.outer(up, k * v * along)
    )
    height = np.maximum(point[2] + ground, 0)
    point[2] -= 2 * height
    away = forward @ point + camera.DISTANCE
    x, y = right @ point / away / k + 0.5, 0.5 - up @ point / away / k
    return np.stack([x, y]), height


def _colour(picked: Array, paints: Array) -> Array:
    """Rough radiance [3, N] of pixels: their paint in the ambient light that reaches them."""
    roles = picked[1 : len(SHARP)] / np.maximum(picked[0], 0.05)
    main = np.clip(1 - roles.sum(0, keepdims=True), 0, 1)
    light = LIGHT * picked[AO]
    return np.asarray(paints @ np.concatenate([main, roles]) * light, np.float32)


def _large(x: Array) -> Array:
    return np.ascontiguousarray(enlarge(enlarge(smooth(smooth(x).T)).T))
