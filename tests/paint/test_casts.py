"""Shadows in another light than the baked one: they fall away from it, and as far as it is low."""

from __future__ import annotations

import numpy as np
import pytest

from packshot.core import CHANNELS
from packshot.paint import casts
from packshot.paint.camera import Camera
from packshot.paint.casts import Cast
from packshot.paint.grid import Grid
from packshot.paint.planes import planes
from packshot.paint.shader import SHARP, SMOOTH
from tests.paint.subject import buffers

DEPTH = len(SHARP) + SMOOTH.index("depth")


def _shadow(cast: Cast) -> tuple[float, float, float]:
    """Mean place (right, down) of the shadow off the subject's middle, and its area."""
    there = casts.room_for(buffers(), cast)
    source, grid, lens = planes(there), Grid.of(there).grown(4), Camera(there.elevation)
    alpha, depth = source[0], source[DEPTH]
    ground = lens.ground_height(alpha, depth, grid)
    dark = casts.shadow(alpha, depth, grid, ground, (lens, cast))
    assert dark.shape == alpha.shape
    assert 0 <= dark.min() <= dark.max() <= 1
    dark = dark * (alpha < 0.5)
    return (
        float((dark.sum(0) @ grid.u) / dark.sum() - 0.5),
        float((dark.sum(1) @ grid.v) / dark.sum() - 0.5),
        float(dark.sum()),
    )


def test_a_shadow_falls_away_from_its_light() -> None:
    from_left, from_right = _shadow(Cast(-70, 30)), _shadow(Cast(70, 30))
    assert from_left[0] > 0.1
    assert from_right[0] < -0.1
    assert _shadow(Cast(170, 30))[1] > max(from_left[1], from_right[1]), "towards the camera"


def test_a_low_light_casts_a_long_shadow() -> None:
    assert _shadow(Cast(-70, 18))[2] > 1.5 * _shadow(Cast(-70, 45))[2]


@pytest.mark.parametrize("cast", [Cast(-70, 20), Cast(70, 20), Cast(165, 20)])
def test_the_ground_that_is_added_is_bare(cast: Cast) -> None:
    there = casts.room_for(buffers(), cast)
    x, y = there.origin
    assert (x, y) in {(0, 0), (casts.ROOM, 0)}
    assert all(side % 4 == 0 for side in there.data.shape[1:])
    assert np.array_equal(there.data[:, y : y + 256, x : x + 256], buffers().data)
    for name, value in (("alpha", 0), ("key", 1), ("ao", 1)):
        plane = there.data[CHANNELS.index(name)].copy()
        plane[y : y + 256, x : x + 256] = value
        assert (plane == value).all()


def test_nothing_casts_no_shadow() -> None:
    none = np.zeros((264, 264), np.float32)
    grid = Grid.of(buffers()).grown(4)
    assert not casts.shadow(none, none, grid, 0.35, (Camera(), Cast(-70, 20))).any()
