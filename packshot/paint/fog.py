"""Clouds that hang between the mountains of a photograph: drawn by the network as white bodies,
shown as air that hides what is behind them, thinner and thinner around.

In their place stands what is around, as much further away as the haze takes to hide it. (Worked
styles paint no haze: `styles.mist` lays theirs over what they paint from.)
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from packshot.core import CHANNELS, Buffers
from packshot.paint.camera import depth_of, distance_of
from packshot.paint.staging import Air
from packshot.paint.styles.mist import NEAR, filled, grown, not_of_peaks
from packshot.paint.styles.raster import blur, field, resized, step

Array = NDArray[np.float32]
_ALPHA, _WHITE, _DEPTH = (CHANNELS.index(name) for name in ("alpha", "light", "depth"))
_BEFORE = 0.75, 0.95
"""Distances, in those of the cloud, up to which nothing is hidden, and from which on all is."""


def hung(buffers: Buffers, air: Air, variant: int) -> Buffers:
    """Buffers of mountains without their clouds, in that much more of the air; the same where there
    are none.
    """
    data = buffers.data
    alpha = data[_ALPHA]
    white, depth = data[_WHITE] > 0.5, data[_DEPTH] / np.maximum(alpha, 0.5)
    cloud = not_of_peaks(white & (alpha > 0.5), alpha > 0.5) & (depth > NEAR)
    if not cloud.any():
        return buffers
    unit = buffers.square / 1000
    hidden = grown(cloud, max(1, round(5 * unit)))
    near = _around(distance_of(depth), cloud, unit)
    out = filled(data, 1 - hidden, unit)
    depth = out[_DEPTH] / np.maximum(out[_ALPHA], 0.5)
    there = distance_of(depth)
    veil = _veil(hidden, variant, unit) * step(there / near, *_BEFORE)
    clear = np.exp(-air.density * np.maximum(there - air.begins, 0)) * (1 - veil)
    hazed = air.begins - np.log(clear) / air.density
    depth = np.where(veil > 0.01, depth_of(np.maximum(hazed, there)), depth)
    out[_DEPTH] = depth * out[_ALPHA]
    return replace(buffers, data=out)


def _veil(hidden: Array, variant: int, unit: float) -> Array:
    """How much is hidden [H, W]: a band five times as wide as high, thickest where a cloud was."""
    high, wide = hidden.shape
    band = resized(blur(resized(hidden, (high, wide // 5)), 30 * unit), (high, wide))
    drift = 1 + 0.13 * field((high, wide), 263, 6, variant)
    veil = (0.30 * blur(hidden, 22 * unit) + 0.50 * band / band.max()) * drift
    return np.asarray(np.clip(veil, 0, 0.80), np.float32)


def _around(plane: Array, there: NDArray[np.bool_], unit: float) -> Array:
    """What a plane holds where something is there, and around it."""
    share = there.astype(np.float32)
    near = blur(share, 60 * unit)
    middle = float(plane[there].mean())
    return np.asarray((blur(plane * share, 60 * unit) + 1e-3 * middle) / (near + 1e-3), np.float32)
