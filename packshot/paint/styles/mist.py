"""Clouds that hang between the mountains of a place: drawn by the network as white boxes, painted
as mist without borders.

Brush, pen and palette knife draw whatever has a border, and a cloud's is wherever a mountain stands
before it. So what worked styles paint from has none: what stands around it goes on under it, and
mist lies over it, thinner and thinner.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from packshot.paint.shader import STUDY
from packshot.paint.styles.raster import Array, blur, field, mix, resized, step

Bytes = NDArray[np.uint8]

SUBJECT = "mountains"
"""What clouds hang between."""
SHRINK = 4
"""How much smaller than the picture mist is computed: it is smooth."""
WHITE = 0.86
"""Paint from which on, in each channel, it is a cloud's."""
NEAR = 0.0
"""Depth of Buffers up to which what is white is a stone."""
FORM = ("right", "up", "towards", "depth")
MISTY = tuple(name for name in STUDY if name not in (*FORM, "alpha"))
"""Layers in which mist does not show, for it has no form, and those in which it does."""
SEEN = ("flat_red", "flat_blue", "alpha", "depth")
LIGHT = STUDY.index("light")


def cleared(layers: Bytes, variant: int, pixel: float) -> Bytes:
    """Layers of a study of mountains [H, W, len(STUDY)], with mist in place of their clouds.
    `pixel` is a thousandth of the picture's side in pixels.
    """
    sample = layers[SHRINK // 2 :: SHRINK, SHRINK // 2 :: SHRINK].transpose(2, 0, 1)
    small = sample * np.float32(1 / 255)
    cloud = _clouds(small)
    if not cloud.any():
        return layers
    unit = pixel / SHRINK
    hidden = grown(cloud, max(1, round(5 * unit)))
    below = filled(small, 1 - hidden, unit)
    mist = _thick(hidden, variant, unit)
    colour = np.median(small[:, cloud], axis=1)
    colour[LIGHT] = max(float(colour[LIGHT]), 0.55)  # mist has no side in the shade
    return _laid(layers, below, colour, (hidden, mist))


def _clouds(small: Array) -> NDArray[np.bool_]:
    """Where clouds are [H, W]: white, far, and not the snow of a peak, which begins at the sky."""
    red, blue, alpha, depth = (small[STUDY.index(name)] for name in SEEN)
    solid = alpha > 0.9
    white = solid & (np.minimum(red, blue) > WHITE)
    return np.asarray(not_of_peaks(white, solid) & (depth * 2 - 1 > NEAR))


def not_of_peaks(white: NDArray[np.bool_], solid: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """What is white but for the snow of peaks, over which there is nothing but sky [H, W]."""
    snow = np.logical_and.accumulate(white | ~solid, axis=0)
    return np.asarray(white & ~snow)


def grown(cloud: NDArray[np.bool_], by: int) -> Array:
    """The mask grown by so many pixels: 0 or 1 [H, W]."""
    mask = Image.fromarray(cloud.astype(np.uint8) * 255)
    return np.asarray(mask.filter(ImageFilter.MaxFilter(2 * by + 1)), np.float32) / 255


def filled(planes: Array, known: Array, unit: float) -> Array:
    """Planes [C, H, W] in which what is around goes on where nothing is known."""
    out = (planes * known).mean((1, 2), keepdims=True) / max(float(known.mean()), 1e-3)
    for radius in (160, 60, 24, 8):
        near = blur(known, radius * unit)
        here = blur(planes * known, radius * unit) / np.maximum(near, 1e-3)
        out = mix(out, here, step(near, 0.04, 0.40))
    return mix(out, planes, known)


def _thick(hidden: Array, variant: int, unit: float) -> Array:
    """How thick the mist is [H, W]: most where the cloud was, and never with an end."""
    size = hidden.shape[0], hidden.shape[1]
    drift = 1 + 0.10 * field(size, 261, 7, variant)
    thick = 0.45 * blur(hidden, 20 * unit) + 0.85 * blur(hidden, 48 * unit)
    return np.asarray(np.clip(thick * drift, 0, 0.80), np.float32)


def _laid(layers: Bytes, below: Array, colour: Array, shares: tuple[Array, Array]) -> Bytes:
    """Layers [H, W, C] with what is `below` in place of the clouds, and mist of that colour."""
    hidden, mist = shares
    out = layers.copy()
    rows, columns = (_span(np.maximum(mist, hidden).max(axis) > 0.01) for axis in (1, 0))
    size = SHRINK * (rows.stop - rows.start), SHRINK * (columns.stop - columns.start)
    where = tuple(slice(SHRINK * s.start, SHRINK * s.stop) for s in (rows, columns))
    part = out[where]
    high, wide = part.shape[:2]
    for names, thick in ((FORM, np.zeros_like(mist)), (MISTY, mist)):
        kept = resized(((1 - hidden) * (1 - thick))[rows, columns], size)[:high, :wide]
        for k in map(STUDY.index, names):
            laid = 255 * (below[k] * hidden * (1 - thick) + colour[k] * thick)[rows, columns]
            whole = part[..., k] * kept
            whole += resized(laid, size)[:high, :wide]
            part[..., k] = np.clip(whole + np.float32(0.5), 0, 255, out=whole)
    return out


def _span(there: NDArray[np.bool_]) -> slice:
    """From the first that is there to the last."""
    found = np.flatnonzero(there)
    return slice(int(found[0]), int(found[-1]) + 1)
