"""The embedded model draws the whole vocabulary: views, what is worn, places, their repaints."""

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

from packshot import zoo
from packshot.core import CHANNELS, CONCEPTS, Accessory, Brief, Picture
from packshot.studio import Packshot

NAME = "packshot-embedded"
ACCESSORY = CHANNELS.index("accessory")


@pytest.fixture(scope="module")
def studio() -> Iterator[Packshot]:
    with Packshot(NAME) as made:
        yield made


def _draw(studio: Packshot, brief: Brief, seed: int) -> Picture:
    return studio.generate(brief, seed=seed, width=256, height=256)


def _alpha(studio: Packshot, brief: Brief) -> NDArray[np.bool_]:
    picture = _draw(studio, brief, 3)
    assert picture.buffers is not None
    return np.asarray(picture.buffers.data[0] > 0.5)


def test_it_draws_every_subject_of_the_vocabulary() -> None:
    assert set(zoo.load(NAME).subjects) == set(CONCEPTS["subject"])


def test_views_of_a_seed_differ_and_a_side_view_of_a_car_is_long(studio: Packshot) -> None:
    side, front = (
        _alpha(studio, Brief("car", subject="car", view=view)) for view in ("side", "front")
    )
    long, short = (np.ptp(np.flatnonzero(a.any(0))) / np.ptp(np.flatnonzero(a.any(1)))
                   for a in (side, front))  # fmt: skip
    assert long > 1.5 * short


def test_what_is_worn_has_its_own_role(studio: Packshot) -> None:
    dressed = Brief("bear", subject="bear", accessories=(Accessory("dress", "red"),))
    picture = _draw(studio, dressed, 1)
    assert picture.buffers is not None
    assert picture.facts.substitutions == ()
    assert picture.buffers.data[ACCESSORY].sum() > 0.02 * picture.buffers.data[0].sum()
    bare = _draw(studio, Brief("bear", subject="bear"), 1)
    assert bare.buffers is not None
    assert bare.buffers.data[ACCESSORY].sum() < 0.02 * bare.buffers.data[0].sum()


@pytest.mark.parametrize("view", ["front", "top"])
def test_a_place_fills_the_frame(studio: Packshot, view: str) -> None:
    picture = _draw(studio, Brief("palace", subject="palace", view=view), 2)
    assert picture.buffers is not None
    assert picture.buffers.fills
    assert picture.buffers.data[0][-8:].mean() > 0.9


def test_a_place_is_repainted_in_a_style(studio: Packshot) -> None:
    picture = _draw(studio, Brief("garden", subject="garden"), 2)
    ink = picture.repaint(style="ink-wash")
    assert ink.buffers is picture.buffers
    assert np.abs(np.asarray(ink.image, int) - np.asarray(picture.image, int)).mean() > 10


def test_the_same_request_gives_the_same_bytes(studio: Packshot) -> None:
    brief = Brief("frog", subject="frog", accessories=(Accessory("glasses"),))
    one, other = (_draw(studio, brief, 9).image.tobytes() for _ in range(2))
    assert one == other
