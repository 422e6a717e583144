"""Every style and every light: what must hold of the picture, whatever it looks like."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from numpy.typing import NDArray

from packshot.core import CHANNELS, CONCEPTS, PLACES, Brief, Buffers
from packshot.paint import Look, Options, paint, resolve
from packshot.paint.exactness import difference, lab, shown
from packshot.paint.look import OWN
from packshot.paint.moods import MOODS
from packshot.paint.palettes import PLACES as PALETTES
from packshot.paint.styles import STYLES
from packshot.paint.tables import COLOURS, colour_of
from tests.paint.subject import buffers, landscape

ONE = Options(threads=1)
MUG = Look("mug", "red", "ceramic", OWN)
WORKED = sorted(set(STYLES) - {"photo"})


def test_there_is_a_row_for_all_that_a_brief_can_ask() -> None:
    assert set(STYLES) == set(CONCEPTS["style"])
    assert set(MOODS) == set(CONCEPTS["light"])
    assert set(PALETTES) == set(PLACES)


def test_a_style_is_painted_and_not_talked_about() -> None:
    look, said = resolve(Brief("", subject="car", style="futuristic", light="dusk"))
    assert (look.style, look.light, look.scene) == ("futuristic", "dusk", OWN)
    assert said == ()


def test_light_wants_a_scene_to_be_seen_in() -> None:
    assert resolve(Brief("", subject="mug", light="dusk"))[0].scene == "studio"
    assert resolve(Brief("", subject="mug", light="soft"))[0].scene == "white-background"


def test_what_a_place_cannot_have_is_said() -> None:
    brief = Brief("", subject="palace", material="glass", scene="forest", style="ink-wash")
    look, said = resolve(replace(brief, view="front"))
    assert (look.colour, look.scene) == (OWN, OWN)
    assert said == (
        "a palace keeps its own materials, not glass",
        "a palace fills the picture, with no forest around it",
        "a palace has no front view: it is seen as usual",
    )
    assert resolve(Brief("", subject="palace", view="top"))[1] == ()


@pytest.mark.parametrize("style", WORKED)
@pytest.mark.parametrize("place", [False, True])
def test_the_same_arguments_give_the_same_bytes(style: str, place: bool) -> None:
    look = _look(style, place)
    first, alpha = paint(_subject(place), look, 320, 256, ONE)
    paint(buffers(), replace(MUG, style="ink-wash", variant=9), 256, 256, ONE)
    again, same = paint(_subject(place), look, 320, 256, ONE)
    assert np.array_equal(first, again)
    assert np.array_equal(alpha, same)


@pytest.mark.parametrize("style", WORKED)
@pytest.mark.parametrize("size", [(257, 300), (768, 256), (256, 768)])
def test_every_size_and_ratio_is_painted(style: str, size: tuple[int, int]) -> None:
    for place in (False, True):
        rgb, alpha = paint(_subject(place), _look(style, place), *size, ONE)
        assert rgb.shape == (size[1], size[0], 3)
        assert alpha.shape == (size[1], size[0])
        assert np.ptp(rgb) > 60


@pytest.mark.parametrize("style", WORKED)
def test_a_style_changes_the_picture_and_not_the_cut_out(style: str) -> None:
    look = replace(MUG, scene="studio")
    photo, alpha = paint(buffers(), look, 320, 320, ONE)
    rgb, same = paint(buffers(), replace(look, style=style), 320, 320, ONE)
    if STYLES[style].size == 1:
        assert np.abs(alpha.astype(int) - same).max() <= 1
    assert np.abs(photo.astype(int) - rgb).mean() > 4


@pytest.mark.parametrize("style", sorted(STYLES))
@pytest.mark.parametrize("colour", ["red", "yellow", "green", "blue", "pink", "black", "white"])
def test_the_colour_asked_for_is_still_the_nearest_one(style: str, colour: str) -> None:
    """Of colours that are told apart by name, the painted one is nearest to the one asked for."""
    look = replace(MUG, style=style, colour=colour, scene=OWN if style != "photo" else "studio")
    rgb, alpha = paint(buffers(roles=False), look, 256, 256, ONE)
    seen = lab(shown(rgb, alpha == 255))
    rivals = ("red", "yellow", "green", "blue", "pink", "black", "white", "orange", "purple")
    apart = {name: difference(lab(colour_of(name).paint), seen) for name in rivals}
    assert min(apart, key=apart.__getitem__) == colour, apart


@pytest.mark.parametrize("light", sorted(MOODS))
def test_light_changes_the_scene_and_leaves_white_alone(light: str) -> None:
    own = paint(buffers(), replace(MUG, scene="studio"), 256, 256, ONE)[0]
    lit = paint(buffers(), replace(MUG, scene="studio", light=light), 256, 256, ONE)[0]
    if light != "studio":
        assert np.abs(own.astype(int) - lit).mean() > 2
    white, alpha = paint(buffers(), replace(MUG, scene="white-background", light=light), 256, 256)
    border = np.concatenate([white[0], white[-1], white[:, 0], white[:, -1]])
    assert (border == 255).all()
    red = lab(shown(white, alpha == 255))
    apart = {name: difference(lab(c.paint), red) for name, c in COLOURS.items()}
    assert min(apart, key=apart.__getitem__) in ("red", "brown", "orange")


@pytest.mark.parametrize("light", sorted(MOODS))
def test_a_place_has_a_sky_for_every_light(light: str) -> None:
    look = Look("garden", OWN, OWN, OWN, light=light)
    rgb, alpha = paint(landscape(), look, 320, 320, ONE)
    sky, earth = rgb[alpha == 0], rgb[alpha == 255]
    assert len(sky) > 1000
    assert len(earth) > 1000
    assert np.ptp(sky.mean(-1)) > 10
    brightness = sky.mean()
    assert brightness < 110 if light in ("night", "neon") else brightness > 110


def test_water_mirrors_what_stands_over_it() -> None:
    rgb, _ = paint(landscape(), Look("garden", "red", OWN, OWN), 512, 512, ONE)
    wet = landscape().data[CHANNELS.index("glass")] > 0.5
    large = np.kron(wet, np.ones((2, 2), bool))
    red, green = rgb[..., 0].astype(int), rgb[..., 1].astype(int)
    assert ((red > green + 25) & large).sum() > 150, "the red tower is seen in the water"


@pytest.mark.parametrize("size", [(768, 256), (256, 768), (512, 384)])
def test_a_place_fills_any_frame_without_stretching(size: tuple[int, int]) -> None:
    look = Look("garden", "red", OWN, OWN)
    rgb, alpha = paint(landscape(), look, *size, ONE)
    assert (rgb[-1].astype(int).sum(-1) > 20).all(), "no bare border"
    assert alpha[-1].min() == 255


@cache
def _subject(place: bool) -> Buffers:
    return landscape() if place else buffers()


def _look(style: str, place: bool) -> Look:
    return Look("garden", OWN, OWN, OWN, style) if place else replace(MUG, style=style)


def test_alpha_of_a_worked_style_is_bytes() -> None:
    rgb, alpha = paint(buffers(), replace(MUG, style="vintage"), 256, 256, ONE)
    arrays: list[NDArray[np.uint8]] = [rgb, alpha]
    assert all(a.dtype == np.uint8 for a in arrays)
