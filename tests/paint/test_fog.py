"""Clouds between mountains in photographs: gone as bodies, there as air that hides what is far."""

from __future__ import annotations

import numpy as np
import pytest

from packshot.core import CHANNELS, Buffers
from packshot.paint.fog import hung
from packshot.paint.staging import Air

SIDE, SKY = 128, 32
AIR = Air((0.6, 0.65, 0.7), 0.1, (0.3, 0.4, 0.6))
CLOUD = (slice(60, 76), slice(30, 90))
STALK = (slice(40, 128), slice(50, 54))
ALPHA, WHITE, DEPTH = (CHANNELS.index(name) for name in ("alpha", "light", "depth"))
SLOPE, BEFORE = 0.4, -0.6
"""Depths of a mountain and of what stands before all else."""


def mountain() -> np.ndarray:
    """A slope that fills the picture below the sky, a cloud before it, a stalk before both."""
    data = np.zeros((len(CHANNELS), SIDE, SIDE), np.float32)
    data[ALPHA, SKY:], data[DEPTH, SKY:] = 1, SLOPE
    data[(WHITE, *CLOUD)], data[(DEPTH, *CLOUD)] = 1, SLOPE - 0.1
    data[(WHITE, *STALK)], data[(DEPTH, *STALK)] = 0, BEFORE
    return data


def buffers(data: np.ndarray) -> Buffers:
    return Buffers(data, 3.0, fills=True, square=SIDE)


def test_a_cloud_is_air_and_what_stands_before_it_stays() -> None:
    before = mountain()
    after = hung(buffers(before), AIR, 3).data
    assert after[WHITE].max() < 0.05, "no white body is left"
    behind = after[(DEPTH, *CLOUD)][:, :12]
    assert behind.min() > SLOPE + 0.05, "it is hidden as if it were further away"
    row = after[DEPTH, 68, 100:]
    assert row[0] >= row[-1] >= SLOPE - 1e-3
    assert np.abs(np.diff(after[DEPTH, 56:80, 20])).max() < 0.1, "without a border"
    stalk = after[(DEPTH, *STALK)][:, 1:3]
    assert np.abs(stalk - BEFORE).max() < 0.05
    far = after[:, 110:, :20]
    assert np.abs(far - before[:, 110:, :20]).max() < 0.02, "far from it nothing changes"


@pytest.mark.parametrize("kind", ["none", "snow"])
def test_where_no_cloud_is_nothing_changes(kind: str) -> None:
    data = mountain()
    data[WHITE] = 0
    data[DEPTH] = np.where(data[ALPHA] > 0, SLOPE, 0)
    if kind == "snow":
        data[WHITE, SKY:50, 40:80] = 1
    given = buffers(data)
    assert hung(given, AIR, 3) is given
