"""From Buffers to the planes that the shader reads: noise removed, subject and ground parted."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from packshot.core import CHANNELS, ROLES, Buffers
from packshot.paint.frame import Window
from packshot.paint.grid import Grid
from packshot.paint.latest import Latest
from packshot.paint.shader import PLANES, SHARP, SLOTS, SMOOTH

Array = NDArray[np.float32]
FLOOR = 0.06
"""Ground shadow below this is taken for noise of the decoder."""
BORDER = 4
FADE, FAINT_FADE = 0.08, 0.2
"""Share of the square's side over which a dark shadow fades out at the window's border, and a faint
one, whose end would be seen as a line."""
WHOLE = (0.0, 0.0, 1.0, 1.0)
DEPTH = 1.4
"""How much deeper than baked a shadow is drawn: the bake is soft where the subject touches."""
PENUMBRA = 0.72
"""Share of the baked half-light that the hardest light takes away."""
FEW = 2.0
"""Pixels of a role below which it is not worth a slot."""
FAINT = 0.02
"""Alpha below this is taken for noise."""
DRAWINGS = 10
"""Drawings of which shadows are kept: a megabyte each."""


def roles_in(buffers: Buffers) -> tuple[str, ...]:
    """The roles that a picture of these Buffers shows, a slot each: main, then the seven that cover
    most, in the order of `ROLES`.
    """
    area = dict(zip(ROLES[1:], buffers.data[4 : 3 + len(ROLES)].sum((1, 2)), strict=True))
    largest = sorted(area, key=area.__getitem__, reverse=True)[: SLOTS - 1]
    return ("main", *(r for r in ROLES[1:] if r in largest and area[r] > FEW))


def planes(buffers: Buffers, window: Window = WHOLE, hard: float = 0.0) -> Array:
    """float32 [PLANES, H, W]: `shader.SHARP`, then `shader.SMOOTH`, with a border of `BORDER`
    pixels of bare ground around the Buffers.

    Ambient and key visibility hold the subject inside alpha and the ground outside; here each
    goes on smoothly under the other, so that edges mix neither. The mirror image is left empty.
    The shadow has faded out where `window` (left, top, right, bottom in 0..1) ends; that of the key
    light has edges as `hard` as a small light casts (0..1).
    """
    drawn = dict(zip(CHANNELS, buffers.data, strict=True))
    drawn |= {f"slot_{k}": drawn[role] for k, role in enumerate(roles_in(buffers)) if k}
    grid = Grid.of(buffers).grown(BORDER)
    out = np.zeros((PLANES, grid.height, grid.width), np.float32)
    for plane, name in zip(out, SHARP + SMOOTH, strict=True):
        if name in drawn:
            _put(drawn[name], plane, going_on=buffers.fills or name in ("ao", "key"))
    channel = dict(zip(SHARP + SMOOTH, out, strict=True))
    alpha = np.clip((channel["alpha"] - FAINT) / (1 - 2 * FAINT), 0, 1)
    channel["alpha"][:] = channel["cover"][:] = alpha
    shadows, insides = _PARTED(alpha, channel["ao"], channel["key"])
    inside, far_inside = fade(grid, window), fade(grid, window, FAINT_FADE)
    for name, baked, within in zip(("ao", "key"), shadows, insides, strict=True):
        shadow = _crisp(baked, hard) if hard and name == "key" else baked
        faded = shadow * (far_inside + (inside - far_inside) * np.minimum(2 * shadow, 1))
        np.subtract(1, faded, out=channel[f"ground_{name}"])
        channel[name][:] = within
    return out


def _put(inner: Array, plane: Array, *, going_on: bool) -> None:
    """Write a raster into a larger plane of zeros, on whose border it may go on."""
    if going_on:
        plane[:] = np.pad(inner, BORDER, mode="edge")
    else:
        plane[BORDER:-BORDER, BORDER:-BORDER] = inner


def _parted(alpha: Array, ao: Array, key: Array) -> tuple[Array, Array]:
    """How dark the ambient and the key shadow are on the ground, and how much of both lights
    reaches the subject; each [2, H, W], gone on smoothly where the other is.
    """
    visible = {"ao": ao, "key": key}
    grounds, insides = (_extend(visible, _power(share)) for share in (1 - alpha, alpha))
    return np.stack([_shadow(ground) for ground in grounds.values()]), np.stack([*insides.values()])


_PARTED = Latest(_parted, DRAWINGS)
"""Kept for the latest drawings, whatever they are painted in: it takes most of the time here."""


def _power(x: Array) -> Array:
    """The eighth power: near 1 only where `x` is."""
    x = x * x
    x = x * x
    return x * x


def _extend(maps: Mapping[str, Array], weight: Array) -> dict[str, Array]:
    """`maps` where `weight` is 1, and the mean of firm neighbours where it is 0."""
    near = _blur(weight) + np.float32(1e-6)
    far = np.clip(1 - near * 1e3, 0, 1)
    total = weight.sum() + 1e-6
    out = {}
    for name, values in maps.items():
        firm = values * weight
        wide = np.float32(firm.sum() / total)
        beyond = _blur(firm) / near
        beyond += (wide - beyond) * far
        out[name] = np.asarray(beyond + (values - beyond) * weight, np.float32)
    return out


def _shadow(visible: Array) -> Array:
    """How dark the shadow is, noise apart: exactly 0 where there is none."""
    shadow = np.maximum(1 - _denoise(visible) - FLOOR, 0) / (1 - FLOOR)
    shadow = shadow * shadow / (shadow + 0.05) * 1.05
    return np.asarray(np.clip(1 - (1 - np.clip(shadow, 0, 1)) ** DEPTH, 0, 1), np.float32)


def _crisp(shadow: Array, hard: float) -> Array:
    """The shadow of a smaller light than the one baked: its half-light narrows around the same
    outline. Near the contact that is a sharp edge, far from it still a soft one.
    """
    wide = 1 - PENUMBRA * hard
    edge = np.clip((shadow - 0.5) / wide + 0.5, 0, 1)
    edge = edge * edge * (3 - 2 * edge)
    return np.asarray(shadow + (edge - shadow) * min(1.5 * hard, 1.0), np.float32)


def _denoise(x: Array) -> Array:
    """A 5-tap binomial along both axes."""
    for axis in (0, 1):
        padded = np.pad(x, [(2, 2) if a == axis else (0, 0) for a in (0, 1)], mode="edge")
        n = x.shape[axis]
        a, b, c, d, e = (padded[k : k + n] if axis == 0 else padded[:, k : k + n] for k in range(5))
        x = np.asarray((a + e + 4 * (b + d) + 6 * c) / 16, np.float32)
    return x


def fade(grid: Grid, window: Window, over: float = FADE) -> Array:
    """1 inside the window of a grid, 0 at its borders [H, W], in between over this share of the
    square's side.
    """
    edges = []
    for at, (low, high) in ((grid.v, window[1::2]), (grid.u, window[::2])):
        edge = np.clip((np.minimum(at - low, high - at) - 2.5 / grid.square) / over, 0, 1)
        edges.append(edge * edge * (3 - 2 * edge))
    return np.asarray(np.outer(*edges), np.float32)


def _blur(x: Array) -> Array:
    """A wide blur, about ten pixels across: averages of 4 x 4, smoothed, enlarged linearly.

    Sums of slices, not matrices: these are small, and BLAS threads wait for busy cores.
    """
    high, wide = x.shape[0] // 4, x.shape[1] // 4
    rows = x.reshape(high, 4, 4 * wide).sum(1)
    coarse = smooth(smooth(rows.reshape(high, wide, 4).sum(2) / np.float32(16)).T)
    return np.ascontiguousarray(enlarge(enlarge(coarse).T))


def smooth(x: Array) -> Array:
    """A 3-tap binomial down the rows."""
    padded = np.concatenate([x[:1], x, x[-1:]])
    return np.asarray((padded[:-2] + 2 * padded[1:-1] + padded[2:]) / 4, np.float32)


def enlarge(x: Array) -> Array:
    """Rows times four, in between linearly."""
    before, after = np.concatenate([x[:1], x[:-1]]), np.concatenate([x[1:], x[-1:]])
    mixed = [x + (before - x) * w for w in (0.375, 0.125)]
    mixed += [x + (after - x) * w for w in (0.125, 0.375)]
    return np.stack(mixed, 1).reshape(4 * x.shape[0], x.shape[1])
