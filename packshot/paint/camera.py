"""The one camera of all Buffers and Plates, and where the ground lies under a subject."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

HALF = math.tan(math.radians(26.0) / 2)
"""Tangent of half the field of view of the square."""
ELEVATION = math.radians(14.0)
DISTANCE = 3.0
DEPTH_SCALE = 0.8
RIGHT = np.array([1.0, 0.0, 0.0])
FORWARD = np.array([0.0, math.cos(ELEVATION), -math.sin(ELEVATION)])
UP = np.array([0.0, math.sin(ELEVATION), math.cos(ELEVATION)])


def heights(alpha: NDArray[np.float32], depth: NDArray[np.float32]) -> NDArray[np.float32]:
    """World height of every pixel above the camera's target; both planes [S, S], premultiplied."""
    size = alpha.shape[0]
    v = (np.arange(size, dtype=np.float32)[:, None] + 0.5) / size - 0.5
    along = DISTANCE + DEPTH_SCALE * depth / np.maximum(alpha, 0.05)
    slope = FORWARD[2] - 2 * HALF * v * UP[2]
    return np.asarray(along * slope - DISTANCE * FORWARD[2], np.float32)


def ground_height(alpha: NDArray[np.float32], depth: NDArray[np.float32]) -> float:
    """How far the ground lies below the camera's target: the subject's lowest firm pixel."""
    firm = alpha > 0.9
    if not firm.any():
        return 0.35
    return -float(heights(alpha, depth)[firm].min())
