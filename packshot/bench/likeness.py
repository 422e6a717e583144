"""How alike two pictures are: structural similarity and peak signal-to-noise ratio."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.bench.agreement import EXACT, psnr

_RADIUS, _SIGMA = 5, 1.5
_RANGE = 255.0
_WHOLE = 256
_FLOORS = (0.01 * _RANGE) ** 2, (0.03 * _RANGE) ** 2
Plane = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Likeness:
    """`ssim` -1..1 of the luma at the scale of `shrunk`; `psnr` of the RGB values in decibels, at
    most `EXACT`.
    """

    ssim: float
    psnr: float

    @property
    def identical(self) -> bool:
        return self.psnr == EXACT


def likeness(found: Image.Image, expected: Image.Image) -> Likeness:
    """How alike two RGB pictures of one size are."""
    one, other = np.asarray(found), np.asarray(expected)
    if np.array_equal(one, other):
        return Likeness(1.0, EXACT)
    planes = shrunk(_luma(found)), shrunk(_luma(expected))
    return Likeness(ssim(*planes), psnr(one, other, _RANGE))


def shrunk(plane: Plane) -> Plane:
    """A plane at the scale at which a picture is looked at as a whole: means of squares, so large
    that about 256 are left of its shorter side (as the authors of SSIM advise; the grain of a
    cloth, moved by half a thread, is another picture otherwise).
    """
    times = max(1, round(min(plane.shape) / _WHOLE))
    high, wide = (side // times for side in plane.shape)
    squares = plane[: high * times, : wide * times].reshape(high, times, wide, times)
    return np.asarray(squares.mean((1, 3)))


def ssim(found: Plane, expected: Plane) -> float:
    """Mean structural similarity of two planes [H, W] of values 0..255, in Gaussian windows of 11
    pixels (Wang et al. 2004), those at the border left out.
    """
    mean, other = _blur(found), _blur(expected)
    spread = _blur(found**2) - mean**2
    spread_other = _blur(expected**2) - other**2
    shared = _blur(found * expected) - mean * other
    low, high = _FLOORS
    top = (2 * mean * other + low) * (2 * shared + high)
    bottom = (mean**2 + other**2 + low) * (spread + spread_other + high)
    return float(np.mean(top / bottom))


def _luma(picture: Image.Image) -> Plane:
    return np.asarray(picture.convert("L"), np.float64)


def _blur(plane: Plane) -> Plane:
    """A Gaussian window at every place where it fits: [H - 10, W - 10]."""
    places = np.arange(-_RADIUS, _RADIUS + 1)
    weights = np.exp(-(places**2) / (2 * _SIGMA**2))
    weights /= weights.sum()
    for axis in (0, 1):
        room = plane.shape[axis] - 2 * _RADIUS
        parts = (np.take(plane, range(i, i + room), axis) * w for i, w in enumerate(weights))
        plane = sum(parts, np.zeros(()))
    return plane
