"""The colour asked for is the colour shown, under neutral light and in every style."""

from __future__ import annotations

import numpy as np
import pytest

from packshot.paint import Look, Options
from packshot.paint.exactness import difference, exactness, lab
from packshot.paint.tables import COLOURS, colour_of
from tests.paint.subject import buffers

ONE = Options(threads=1)


def test_the_formula_gives_the_published_values() -> None:
    """Pairs 1, 7 and 25 of Sharma, Wu and Dalal 2005."""
    for one, other, expected in (
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ):
        assert difference(np.array(one), np.array(other)) == pytest.approx(expected, abs=1e-4)


def test_colours_come_out_as_they_were_asked_for() -> None:
    found = [
        exactness(buffers(roles=False), Look("mug", colour, material, "white-background"), ONE)
        for material in ("cotton", "leather", "plastic", "ceramic")
        for colour in COLOURS
    ]
    assert np.median(found) <= 4
    assert np.quantile(found, 0.95) <= 10


@pytest.mark.parametrize("colour", ["#7a1f2b", "#0f6f68", "#d8a400", "#5b5f97"])
def test_brand_colours_come_out_right(colour: str) -> None:
    look = Look("mug", colour, "cotton", "white-background")
    assert exactness(buffers(roles=False), look, ONE) <= 4


def test_lab_of_white_and_of_mid_grey() -> None:
    assert lab((1.0, 1.0, 1.0)) == pytest.approx([100, 0, 0], abs=0.02)
    assert lab(colour_of("#777777").paint)[0] == pytest.approx(50, abs=0.6)
