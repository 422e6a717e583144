"""Pictures from above: a product lies on a surface in true perspective and in its own scale."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from packshot.core import ANIMALS, PRODUCTS
from packshot.paint import Look, Options, flatlay, paint, sizes, staging
from packshot.paint.camera import Camera
from packshot.paint.flatlay import SURFACES, Stand
from packshot.paint.frame import Frame
from packshot.paint.lights import LUMINANCE
from packshot.paint.scenes import SCENES, kind_of
from tests.paint.subject import buffers

FRAME = Frame(256, 256, 16.0, 10.0, 236.0)
ABOVE = Stand(Camera(62.0), 0.3, 0.3)
PHOTOGRAPHED = sorted(name for name, scene in SCENES.items() if scene.rig is None)
WHOLE = slice(0, 256)


@pytest.mark.parametrize("scene", PHOTOGRAPHED)
@pytest.mark.parametrize("kind", ["table", "floor"])
def test_every_scene_has_a_surface_as_light_as_asked(scene: str, kind: str) -> None:
    light = flatlay.lying(SURFACES[scene, kind], (0.3, 0.3, 0.3), FRAME, ABOVE)(WHOLE, WHOLE)
    assert light.shape == (3, 256, 256)
    assert 0.2 < LUMINANCE @ light.mean((1, 2)) < 0.4
    assert light.min() >= 0


def test_the_ground_is_seen_in_perspective() -> None:
    """Pixels of the upper border see more of the ground than those of the lower one."""
    ground = flatlay._ground(FRAME, ABOVE)
    wide = []
    for row in (0, 255):
        at = ground @ np.array([[0, row, 1], [255, row, 1]]).T
        (left, right), (low, high) = at[0] / at[2], at[1] / at[2]
        assert low == pytest.approx(high)
        wide.append(right - left)
    assert 1.05 < wide[0] / wide[1] < 1.6


def test_larger_things_lie_on_finer_grain() -> None:
    fits = [flatlay._chosen(SURFACES["street", "floor"], metres / 1024) for metres in (0.8, 3.0)]
    assert fits[0][1] > 2 * fits[1][1]


def test_everything_that_can_be_drawn_has_a_size() -> None:
    assert set(sizes.METRES) == {*PRODUCTS, *ANIMALS}
    assert kind_of("office", "ring") == kind_of("office", "duck") == "table"
    assert kind_of("office", "suitcase") == "floor"


def test_only_products_seen_from_above_lie() -> None:
    look = Look("mug", "red", "ceramic", "kitchen")
    assert staging.standing(buffers(), look) is None
    above = staging.standing(replace(buffers(), elevation=62.0), look)
    assert above is not None
    assert 0.06 < above.metres < 0.4


@pytest.mark.parametrize("style", ["photo", "vintage", "cyberpunk"])
def test_a_picture_from_above_has_no_horizon(style: str) -> None:
    look = Look("mug", "red", "ceramic", "kitchen" if style == "photo" else "own", style)
    rgb, _ = paint(replace(buffers(), elevation=62.0), look, 256, 256, Options(threads=1))
    beside = rgb[24:-24, 24:40].astype(float).mean((1, 2))
    assert np.abs(beside[8:] - beside[:-8]).max() < 40
