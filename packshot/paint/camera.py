"""The cameras of Buffers and Plates, and where the ground lies under a subject."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from packshot.paint.grid import Grid

HALF = math.tan(math.radians(26.0) / 2)
"""Tangent of half the field of view of the square."""
DISTANCE = 3.0
DEPTH_SCALE = 0.8
NEAREST = 2.0
"""Distance of the nearest thing in a place, in the units of its model."""
_CLOSEST = 1.02
"""A depth in a place that nothing has: one might be as near as the camera."""
RIGHT = np.array([1.0, 0.0, 0.0])


def distance_of(depth: Any) -> Any:
    """How far away what has this depth in a place is, in the units of its model; of arrays as of
    nodes of a graph.
    """
    return 2 * NEAREST / (_CLOSEST - depth)


def depth_of(distance: Any) -> Any:
    """The depth in a place of what is so far away."""
    return _CLOSEST - 2 * NEAREST / distance


@dataclass(frozen=True, slots=True)
class Camera:
    """Looks along +y and down by `elevation` degrees, at a target `DISTANCE` away."""

    elevation: float = 14.0

    @property
    def forward(self) -> NDArray[np.float64]:
        a = math.radians(self.elevation)
        return np.array([0.0, math.cos(a), -math.sin(a)])

    @property
    def up(self) -> NDArray[np.float64]:
        a = math.radians(self.elevation)
        return np.array([0.0, math.sin(a), math.cos(a)])

    @property
    def axes(self) -> NDArray[np.float32]:
        """Columns: right, up and forward in world axes; float32 [3, 3]."""
        return np.stack([RIGHT, self.up, self.forward], 1).astype(np.float32)

    def heights(
        self, alpha: NDArray[np.float32], depth: NDArray[np.float32], grid: Grid
    ) -> NDArray[np.float32]:
        """World height of every pixel of `grid` above the target; both planes premultiplied."""
        forward, v = self.forward, grid.v[:, None] - 0.5
        along = DISTANCE + DEPTH_SCALE * depth / np.maximum(alpha, 0.05)
        slope = forward[2] - 2 * HALF * v * self.up[2]
        return np.asarray(along * slope - DISTANCE * forward[2], np.float32)

    def ground_height(
        self, alpha: NDArray[np.float32], depth: NDArray[np.float32], grid: Grid
    ) -> float:
        """How far the ground lies below the target: the subject's lowest firm pixel."""
        firm = alpha > 0.9
        if not firm.any():
            return 0.35
        return -float(self.heights(alpha, depth, grid)[firm].min())

    def span(self, alpha: NDArray[np.float32], depth: NDArray[np.float32], grid: Grid) -> float:
        """The longest side, in world units, of a box around what is seen; planes premultiplied."""
        rows, columns = np.nonzero(alpha > 0.9)
        if not len(rows):
            return 1.0
        along = DISTANCE + DEPTH_SCALE * depth[rows, columns] / alpha[rows, columns]
        across = along * (2 * HALF) * (grid.u[columns] - 0.5)
        down = along * (2 * HALF) * (grid.v[rows] - 0.5)
        away = along * self.forward[1] - down * self.up[1]
        high = along * self.forward[2] - down * self.up[2]
        return float(max(np.ptp(across), np.ptp(away), np.ptp(high)))
