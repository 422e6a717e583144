"""The seven lights: each told from every other at a glance, indoors and outdoors."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from packshot.paint import Look, Options, paint
from packshot.paint.exactness import lab
from packshot.paint.moods import MOODS, Pool
from packshot.paint.scenes import LINEAR
from tests.paint.subject import buffers

ONE = Options(threads=1)
MUG = Look("mug", "red", "ceramic", "beach")


def _seen(scene: str, light: str) -> NDArray[np.float64]:
    """The picture as one sees it from afar: Lab [8, 8, 3]."""
    rgb, _ = paint(buffers(), replace(MUG, scene=scene, light=light), 256, 256, ONE)
    return lab(LINEAR[rgb].astype(np.float64).reshape(8, 32, 8, 32, 3).mean((1, 3)))


@pytest.mark.parametrize("scene", ["garden", "beach", "kitchen", "living-room", "studio"])
def test_every_light_is_told_from_every_other(scene: str) -> None:
    seen = {light: _seen(scene, light) for light in MOODS}
    for one, other in combinations(sorted(seen), 2):
        apart = np.linalg.norm(seen[one] - seen[other], axis=-1).mean()
        assert apart > 6, (one, other)


def test_the_morning_sun_throws_a_long_shadow_and_a_clouded_sky_hardly_any() -> None:
    nothing = replace(buffers(), data=buffers().data.copy())
    nothing.data[:] = 0
    nothing.data[-2:] = 1

    def shadow(light: str) -> float:
        look = replace(MUG, light=light)
        bare, there = (paint(b, look, 256, 256, ONE)[0].astype(float) for b in (nothing, buffers()))
        beside = (slice(150, 240), slice(215, 256))
        return float((bare - there)[beside].mean())

    assert shadow("morning") > shadow("soft") + 3


def test_a_pool_of_light_lies_where_it_is_said_to() -> None:
    rows, columns, near_y, near_x = Pool((0.25, 0.5), (0.2, 0.2), (1, 1, 1), 0.4).maps(80, 40)
    assert rows.shape == near_y.shape == (40,)
    assert columns.shape == near_x.shape == (80,)
    assert int(near_x.argmax()) in (19, 20)
    assert int(near_y.argmax()) in (19, 20)
    kept = rows[:, None] + columns
    assert kept.max() == pytest.approx(1, abs=0.01)
    assert kept[0, 0] == pytest.approx(0.6, abs=0.04)
