"""How tiles of the picture read from Buffers: windows and enlarging matrices along one axis."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Windows:
    """N tiles along one axis, int [N]: where each `starts` in the picture, and from which pixel of
    the Buffers, its source, it reads on; of these it needs the first `used`. `kernels` float32
    [2, N, tile, reach]: crisp, then smooth.
    """

    starts: NDArray[np.int64]
    sources: NDArray[np.int64]
    used: NDArray[np.int64]
    kernels: NDArray[np.float32]

    @property
    def ends(self) -> NDArray[np.int64]:
        """Behind the last pixel of the Buffers that each tile needs."""
        return self.sources + self.used


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis of the enlargement: the Buffers' `pixels`, of which those from `origin` on, `square`
    of them, are shown on `side` pixels of the picture from `start` on.
    """

    pixels: int
    origin: int
    square: int
    start: float
    side: float


def scale_class(enlargement: float) -> int:
    """The largest of 1, 2, 3, 4 that is not above the enlargement; 0: it shrinks."""
    return next((k for k in (4, 3, 2, 1) if enlargement >= k), 0)


@lru_cache(maxsize=8)
def windows(length: int, axis: Axis, size: tuple[int, int]) -> Windows:
    """Tiles that cover `length` pixels of the picture; beyond the Buffers their borders go on.
    `size` is pixels of a tile, and of the Buffers that it reads.
    """
    tile, reach = size
    starts = np.array(sorted({*range(0, length - tile, tile), length - tile}))
    pixel = starts[:, None] + np.arange(tile) + 0.5 - axis.start
    at = np.clip(pixel * axis.square / axis.side - 0.5 + axis.origin, 0, axis.pixels - 1)
    below = np.floor(at).astype(int) - 1
    sources = np.clip(below[:, 0], 0, axis.pixels - reach)
    taps = np.clip(below[..., None] + np.arange(4), 0, axis.pixels - 1) - sources[:, None, None]
    kernels = np.zeros((2, *at.shape, reach), np.float32)
    which, row = np.indices(at.shape)
    for kernel, weights in zip(kernels, _cubics(at - np.floor(at)), strict=True):
        for k in range(4):  # one by one: at a border two taps are the same pixel
            kernel[which, row, taps[..., k]] += weights[..., k]
    return Windows(starts, sources, taps.max((1, 2)) + 1, kernels)


def _cubics(t: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Weights [..., 4] of four taps at phase `t`: crisp, and smooth (cubic B-spline).

    The crisp one is Mitchell and Netravali's filter with B 0.5, C 0.25: it keeps outlines that
    were sampled coarsely from rippling.
    """
    smooth = _cubic(t, 1.0, 0.0)
    return _cubic(t, 0.5, 0.25), smooth


def _cubic(t: NDArray[np.float64], b: float, c: float) -> NDArray[np.float64]:
    """The BC family of cubics (Mitchell and Netravali 1988) at the taps -1, 0, 1, 2."""
    x = np.abs(t[..., None] - np.array([-1, 0, 1, 2]))
    near = (12 - 9 * b - 6 * c) * x**3 + (-18 + 12 * b + 6 * c) * x**2 + (6 - 2 * b)
    far = (-b - 6 * c) * x**3 + (6 * b + 30 * c) * x**2 + (-12 * b - 48 * c) * x + 8 * b + 24 * c
    return np.where(x < 1, near, np.where(x < 2, far, 0)) / 6
