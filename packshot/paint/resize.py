"""How tiles of the picture read from Buffers: windows and enlarging matrices along one axis."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """One tile along one axis: it starts at pixel `start` of the picture and reads `reach` pixels
    of the Buffers from `source` on, of which the first `used` count; `kernels` float32
    [2, tile, reach]: crisp, then smooth.
    """

    start: int
    source: int
    kernels: NDArray[np.float32]
    used: int

    @property
    def turned(self) -> NDArray[np.float32]:
        """The kernels as [2, reach, tile]."""
        return self.kernels.transpose(0, 2, 1)


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
def windows(length: int, axis: Axis, size: tuple[int, int]) -> tuple[Window, ...]:
    """Tiles that cover `length` pixels of the picture; beyond the Buffers their borders go on.
    `size` is pixels of a tile, and of the Buffers that it reads.
    """
    tile = size[0]
    starts = sorted({*range(0, length - tile, tile), length - tile})
    return tuple(_window(first, axis, size) for first in starts)


def _window(first: int, axis: Axis, size: tuple[int, int]) -> Window:
    tile, reach = size
    pixel = np.arange(first, first + tile) + 0.5 - axis.start
    at = np.clip(pixel * axis.square / axis.side - 0.5 + axis.origin, 0, axis.pixels - 1)
    below = np.floor(at).astype(int) - 1
    source = int(np.clip(below[0], 0, axis.pixels - reach))
    taps = np.clip(below[:, None] + np.arange(4), 0, axis.pixels - 1) - source
    kernels = np.zeros((2, tile, reach), np.float32)
    for kernel, weights in zip(kernels, _cubics(at - np.floor(at)), strict=True):
        np.add.at(kernel, (np.arange(tile)[:, None], taps), weights)
    return Window(first, source, kernels, int(taps.max()) + 1)


def _cubics(t: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Weights [N, 4] of four taps at phase `t`: crisp, and smooth (cubic B-spline).

    The crisp one is Mitchell and Netravali's filter with B 0.5, C 0.25: it keeps outlines that
    were sampled coarsely from rippling.
    """
    smooth = _cubic(t, 1.0, 0.0)
    return _cubic(t, 0.5, 0.25), smooth


def _cubic(t: NDArray[np.float64], b: float, c: float) -> NDArray[np.float64]:
    """The BC family of cubics (Mitchell and Netravali 1988) at the taps -1, 0, 1, 2."""
    x = np.abs(t[:, None] - np.array([-1, 0, 1, 2]))
    near = (12 - 9 * b - 6 * c) * x**3 + (-18 + 12 * b + 6 * c) * x**2 + (6 - 2 * b)
    far = (-b - 6 * c) * x**3 + (6 * b + 30 * c) * x**2 + (-12 * b - 48 * c) * x + 8 * b + 24 * c
    return np.where(x < 1, near, np.where(x < 2, far, 0)) / 6
