"""Where the pixels of Buffers lie in the square that the camera frames."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from packshot.core import Buffers

Array = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Grid:
    """A raster of `height` x `width` pixels; the square, `square` pixels wide, has its corner at
    pixel (`left`, `top`).
    """

    height: int
    width: int
    left: int = 0
    top: int = 0
    square: int = 256

    @classmethod
    def of(cls, buffers: Buffers) -> Grid:
        _, height, width = buffers.data.shape
        return cls(height, width, *buffers.origin, buffers.square)

    def grown(self, by: int) -> Grid:
        """With a border of `by` pixels."""
        return Grid(
            self.height + 2 * by, self.width + 2 * by, self.left + by, self.top + by, self.square
        )

    @property
    def u(self) -> Array:
        """Middles of the columns [width]: 0 at the square's left edge, 1 at its right."""
        return np.asarray((np.arange(self.width) + 0.5 - self.left) / self.square, np.float32)

    @property
    def v(self) -> Array:
        """Middles of the rows [height], from the square's upper edge."""
        return np.asarray((np.arange(self.height) + 0.5 - self.top) / self.square, np.float32)
