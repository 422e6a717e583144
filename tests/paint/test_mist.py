"""Clouds between mountains: gone as shapes, there as mist; snow and stones are left alone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from packshot.paint.shader import STUDY
from packshot.paint.styles import mist

Bytes = NDArray[np.uint8]
SIDE = 256
ALPHA, DEPTH, FLAT = (STUDY.index(name) for name in ("alpha", "depth", "flat_red"))


def _mountains(*white: tuple[slice, slice]) -> Bytes:
    """Grey rock under a sky, with parts in white."""
    layers = np.full((SIDE, SIDE, len(STUDY)), 110, np.uint8)
    layers[..., DEPTH] = 170
    layers[..., ALPHA] = 255
    layers[:40, :, ALPHA] = 0
    for rows, columns in white:
        layers[rows, columns, :3] = layers[rows, columns, FLAT : FLAT + 3] = 245
    return layers


def _steepest(plane: Bytes) -> int:
    wide = plane.astype(int)
    return int(max(np.abs(np.diff(wide, axis=axis)).max() for axis in (0, 1)))


def test_a_cloud_loses_its_border_and_stays_pale() -> None:
    box = slice(120, 160), slice(90, 170)
    layers = _mountains(box)
    seen = mist.cleared(layers, 3, 0.256)
    assert _steepest(layers[60:, :, FLAT]) > 120
    assert _steepest(seen[60:, :, FLAT]) < 30
    assert seen[140, 130, FLAT] > 190
    assert seen[60, 20, FLAT] == 110
    assert np.array_equal(seen[..., ALPHA], layers[..., ALPHA])


def test_snow_of_a_peak_is_no_cloud() -> None:
    layers = _mountains((slice(40, 90), slice(90, 170)))
    assert mist.cleared(layers, 3, 0.256) is layers


def test_what_is_near_is_a_stone() -> None:
    layers = _mountains((slice(200, 220), slice(90, 170)))
    layers[180:, :, DEPTH] = 60
    assert mist.cleared(layers, 3, 0.256) is layers
