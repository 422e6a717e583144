"""Cuts a picture into tiles: which of them show something, and what they read of the Buffers."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from packshot.paint import shader
from packshot.paint.frame import Frame
from packshot.paint.grid import Grid
from packshot.paint.resize import Axis, scale_class, windows

Array = NDArray[np.float32]
Flags = NDArray[np.bool_]
Some = NDArray[np.int64]
"""Numbers of the row and of the column of as many tiles as one run of the shader paints."""


class Tiling:
    """The tiles of a picture of this frame, which are `shader.HEIGHT` x `shader.WIDTH` pixels large
    and may overlap at its end. Planes [C, H, W] are rasters of `grid`.
    """

    def __init__(self, grid: Grid, frame: Frame) -> None:
        self.scale = scale_class(frame.side / grid.square)
        high, wide = self._reach = shader.reach(self.scale)
        down = Axis(grid.height, grid.top, grid.square, frame.top, frame.side)
        across = Axis(grid.width, grid.left, grid.square, frame.left, frame.side)
        self._rows = windows(frame.height, down, (shader.HEIGHT, high))
        self._columns = windows(frame.width, across, (shader.WIDTH, wide))

    def holding(self, there: Flags) -> Flags:
        """Which tiles [rows, columns] read pixels of the Buffers where something is `there`: by a
        table of sums.
        """
        sums = np.pad(there, ((1, 0), (1, 0))).cumsum(0, np.int32).cumsum(1, np.int32)
        above, below = sums[self._rows.sources], sums[self._rows.ends]
        left, right = self._columns.sources, self._columns.ends
        held = (below[:, right] - below[:, left]) - (above[:, right] - above[:, left])
        return np.asarray(held > 0)

    def runs(self, wanted: Flags, many: int) -> Iterator[Some]:
        """The wanted ones of the tiles [rows, columns], so `many` at a time; the last tile is
        repeated where there are too few.
        """
        tiles, run = np.argwhere(wanted), np.arange(many)
        for first in range(0, len(tiles), many):
            yield tiles[np.minimum(first + run, len(tiles) - 1)]

    def corners(self, tiles: Some) -> list[tuple[int, int]]:
        """The first row and the first column of the tiles' pixels."""
        rows, columns = self._rows.starts[tiles[:, 0]], self._columns.starts[tiles[:, 1]]
        return list(zip(rows.tolist(), columns.tolist(), strict=True))

    def read(self, planes: Array, tiles: Some) -> Array:
        """What tiles read of planes: float32 [C, tiles, rows, columns]."""
        high, wide = self._reach
        out = np.empty((len(planes), len(tiles), high, wide), np.float32)
        rows, columns = self._rows.sources[tiles[:, 0]], self._columns.sources[tiles[:, 1]]
        for k, (y, x) in enumerate(zip(rows.tolist(), columns.tolist(), strict=True)):
            out[:, k] = planes[:, y : y + high, x : x + wide]
        return out

    def kernels(self, tiles: Some, which: slice) -> dict[str, Array]:
        """The inputs of the shader that enlarge what tiles read; `which` of crisp and smooth."""
        down, across = self._rows.kernels, self._columns.kernels
        return {
            "enlarge_y": down[which, tiles[:, 0]],
            "enlarge_x": across[which, tiles[:, 1]].swapaxes(2, 3),
        }
