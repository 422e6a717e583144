"""Shadows on the ground, and the rims of places."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from packshot.paint import staging
from packshot.paint.frame import RIM, mended
from packshot.paint.lights import RIGS
from packshot.paint.planes import planes
from packshot.paint.shader import SHARP, SMOOTH
from tests.paint.subject import buffers, landscape

KEY = len(SHARP) + SMOOTH.index("ground_key")


def test_a_smaller_light_casts_the_same_shadow_with_harder_edges() -> None:
    soft, hard = (planes(buffers(), hard=h)[KEY] for h in (0.0, 1.0))
    half = ((soft > 0.1) & (soft < 0.9)).sum(), ((hard > 0.1) & (hard < 0.9)).sum()
    assert half[1] < 0.6 * half[0]
    assert np.mean((soft < 0.5) != (hard < 0.5)) < 0.01, "the outline stays"
    assert (hard[soft == 1] == 1).all(), "no shadow where there was none"


def test_a_key_light_as_small_as_the_sun_is_hard() -> None:
    rig = RIGS["product"]
    sun = replace(rig, boxes=(replace(rig.boxes[0], width=0.2), *rig.boxes[1:]))
    assert staging.hardness(rig, above=False) == 0
    assert staging.hardness(rig, above=True) > 0
    assert staging.hardness(sun, above=False) == 1


def test_the_rim_of_a_place_is_what_lies_further_in() -> None:
    spoilt = landscape()
    data = spoilt.data.copy()
    data[:, -1] = 0
    whole = mended(replace(spoilt, data=data)).data
    assert whole.shape == data.shape
    assert np.array_equal(whole[:, -1], whole[:, -RIM - 1])
    inside = (slice(None), slice(RIM, -RIM), slice(RIM, -RIM))
    assert np.array_equal(whole[inside], data[inside])
