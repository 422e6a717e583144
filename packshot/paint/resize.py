"""How tiles of the picture read from Buffers: windows and enlarging matrices along one axis."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

SOURCE = 256
"""Side of Buffers in pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """One tile along one axis: it starts at pixel `start` of the picture and reads `reach` pixels
    of the Buffers from `source` on; `kernels` float32 [2, tile, reach]: crisp, then smooth.
    """

    start: int
    source: int
    kernels: NDArray[np.float32]


_NONE = np.zeros((2, 0, 0), np.float32)


def scale_class(width: int, height: int) -> int:
    """0: pixel for pixel; otherwise the largest of 1, 2, 4 that is not above the enlargement."""
    if width == height == SOURCE:
        return 0
    return next(k for k in (4, 2, 1) if min(width, height) >= k * SOURCE)


@lru_cache(maxsize=32)
def windows(length: int, side: int, tile: int, reach: int | None) -> tuple[Window, ...]:
    """Tiles that cover `length` pixels, whose middle `side` pixels show the Buffers.

    `reach` None: pixel for pixel, no kernels.
    """
    starts = sorted({*range(0, length - tile, tile), length - tile})
    if reach is None:
        return tuple(Window(start, start, _NONE) for start in starts)
    return tuple(_window(start, length, side, (tile, reach)) for start in starts)


def _window(start: int, length: int, side: int, size: tuple[int, int]) -> Window:
    tile, reach = size
    pixel = np.arange(start, start + tile) + 0.5 - (length - side) / 2
    at = np.clip(pixel * SOURCE / side - 0.5, 0, SOURCE - 1)
    first = np.floor(at).astype(int) - 1
    source = int(np.clip(first[0], 0, SOURCE - reach))
    taps = np.clip(first[:, None] + np.arange(4), 0, SOURCE - 1) - source
    kernels = np.zeros((2, tile, reach), np.float32)
    for kernel, weights in zip(kernels, _cubics(at - np.floor(at)), strict=True):
        np.add.at(kernel, (np.arange(tile)[:, None], taps), weights)
    return Window(start, source, kernels)


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
