"""Tiles cover the picture once or more, hold what lies under them and read what they need."""

from __future__ import annotations

import numpy as np
import pytest

from packshot.paint import shader
from packshot.paint.frame import Frame
from packshot.paint.grid import Grid
from packshot.paint.tiles import Tiling

GRID = Grid(264, 264, 4, 4)


def _tiling(width: int, height: int, side: float) -> Tiling:
    return Tiling(GRID, Frame(width, height, (width - side) / 2, (height - side) / 2, side))


def _all(tiling: Tiling) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
    return np.asarray(~tiling.holding(np.zeros((GRID.height, GRID.width), bool)))


@pytest.mark.parametrize("size", [(256, 256), (300, 777), (1024, 1024)])
def test_tiles_cover_every_pixel(size: tuple[int, int]) -> None:
    tiling, seen = _tiling(*size, 240.0), np.zeros(size[::-1], int)
    for tiles in tiling.runs(_all(tiling), 8):
        for y, x in tiling.corners(tiles):
            seen[y : y + shader.HEIGHT, x : x + shader.WIDTH] += 1
    assert seen.min() >= 1


def test_a_tile_holds_a_pixel_of_the_buffers_that_it_shows_and_no_distant_one() -> None:
    tiling, there = _tiling(1024, 1024, 1024.0), np.zeros((264, 264), bool)
    there[4 + 100, 4 + 200] = True  # shown at (402, 802)
    corners = [c for tiles in tiling.runs(tiling.holding(there), 8) for c in tiling.corners(tiles)]
    assert (384, 768) in corners
    assert all(abs(y - 402) < 2 * shader.HEIGHT for y, _ in corners)
    assert all(abs(x - 802) < 2 * shader.WIDTH for _, x in corners)


def test_a_short_run_repeats_its_last_tile() -> None:
    tiling = _tiling(256, 256, 256.0)
    wanted = np.zeros_like(_all(tiling))
    wanted[0, 0] = wanted[1, 1] = True
    (tiles,) = tiling.runs(wanted, 8)
    assert tiling.corners(tiles) == [(0, 0)] + [(32, 64)] * 7


@pytest.mark.parametrize("side", [150.0, 256.0, 500.0, 900.0, 1300.0])
def test_what_tiles_read_is_enlarged_to_what_is_there(side: float) -> None:
    tiling = _tiling(256, 256, side)
    (y, x), ramp = np.indices((264, 264)), np.empty((2, 264, 264), np.float32)
    ramp[:] = y, x
    tiles = next(tiling.runs(_all(tiling), 8))
    kernels = {name: k[0] for name, k in tiling.kernels(tiles, slice(1, 2)).items()}
    shown = kernels["enlarge_y"] @ (tiling.read(ramp, tiles) @ kernels["enlarge_x"])
    for (down, over), (rows, columns) in zip(
        tiling.corners(tiles), shown.swapaxes(0, 1), strict=True
    ):
        for found, first, axis in ((rows, down, 0), (columns, over, 1)):
            at = first + np.arange(found.shape[axis]) + 0.5 - (256 - side) / 2
            expected = at * 256 / side - 0.5 + 4
            line = found[:, 0] if axis == 0 else found[0]
            inside = (expected > 2) & (expected < 261)
            assert np.allclose(line[inside], expected[inside], atol=1e-3)
