"""Subjects and the plates that they stand in have one scale, as far as plates allow."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from packshot.paint import Look, Options, layers, paint, staging
from packshot.paint.frame import Frame
from packshot.paint.plate import plate_for
from tests.paint.subject import buffers

CHICK = Look("chick", "yellow", "cotton", "garden")


def _framed(look: Look) -> Frame:
    return staging.framed(buffers(), look, 512, 512)


def test_a_small_animal_is_small_and_its_lawn_large() -> None:
    chick, cat, lion = (_framed(replace(CHICK, subject=s)) for s in ("chick", "cat", "lion"))
    assert chick.side < cat.side < lion.side
    assert chick.zoom > cat.zoom > 1 > lion.zoom
    assert chick.side * chick.zoom == pytest.approx(lion.side), "the scene is still seen"


def test_products_fill_their_share_whatever_their_size() -> None:
    sides = {_framed(replace(CHICK, subject=s)).side for s in ("suitcase", "car", "mug", "sofa")}
    assert len(sides) == 1


@pytest.mark.parametrize("look", [
    replace(CHICK, scene="studio"), replace(CHICK, scene="kitchen"),
    replace(CHICK, view="close-up"), replace(CHICK, scene="white-background"),
])  # fmt: skip
def test_only_floors_have_a_scale_to_keep(look: Look) -> None:
    assert _framed(look).zoom == 1


def test_a_plate_is_enlarged_around_the_place_where_the_subject_stands() -> None:
    place, frame = plate_for("garden", "floor"), Frame(256, 256, 0, 0, 256.0, foot=0.75)
    plain, large = (place.fitted(replace(frame, zoom=z)).astype(float) for z in (1.0, 2.0))
    foot = (slice(184, 200), slice(120, 136))
    assert np.abs(plain[foot].mean((0, 1)) - large[foot].mean((0, 1))).max() < 12
    assert np.abs(plain - large).mean() > 2


def test_leather_keeps_its_grain_in_small_pictures() -> None:
    def roughness(material: str) -> float:
        look = Look("handbag", "brown", material, "white-background")
        rgb, alpha = paint(buffers(roles=False), look, 320, 320, Options(threads=1))
        grey = rgb.mean(-1)
        inside = (alpha[1:, 1:] == 255) & (alpha[:-1, :-1] == 255)
        return float(np.abs(grey[1:, 1:] - grey[:-1, :-1])[inside].mean())

    assert roughness("leather") > 1.2 * roughness("cotton")


@pytest.mark.parametrize("size", [(256, 256), (256, 512), (768, 256)])
@pytest.mark.parametrize("light", [None, "morning", "backlit"])
def test_small_pictures_show_what_reaches_beyond_the_square(
    size: tuple[int, int], light: str | None
) -> None:
    wide = layers.add(buffers(), [("balloon", "accessory"), ("bubbles", "accessory-2")], 1)
    for look in (replace(CHICK, light=light), replace(CHICK, scene="white-background")):
        _, alpha = paint(wide, look, *size, Options(threads=1))
        large = paint(wide, look, 2 * size[0], 2 * size[1], Options(threads=1))[1]
        small = large.reshape(size[1], 2, size[0], 2).mean((1, 3))
        assert np.abs(small - alpha).mean() < 1.5, "the same, only smaller"
