"""The painter as a whole: what must hold of every picture."""

from __future__ import annotations

import colorsys
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from packshot.core import CHANNELS, Buffers
from packshot.paint import Look, Options, paint
from packshot.paint.frame import FILL, ROOM, compose
from packshot.paint.scenes import SCENES
from packshot.paint.tables import COLOURS, MATERIALS
from tests.paint.subject import buffers

WHITE = Look("mug", "red", "ceramic", "white-background")
ONE = Options(threads=1)


def psnr(a: NDArray[np.uint8], b: NDArray[np.uint8]) -> float:
    error = np.square(a.astype(float) - b).mean()
    return float(10 * np.log10(255**2 / max(error, 1e-9)))


@pytest.mark.parametrize("size", [(256, 256), (384, 320), (1024, 1024)])
@pytest.mark.parametrize("material", ["ceramic", "leather"])
def test_the_compiled_shader_agrees_with_the_plain_one(
    material: str, size: tuple[int, int]
) -> None:
    look = Look("handbag", "blue", material, "studio")
    fast, fast_alpha = paint(buffers(), look, *size, ONE)
    plain, plain_alpha = paint(buffers(), look, *size, Options(plain=True))
    assert psnr(fast, plain) >= 50
    assert np.abs(fast_alpha.astype(int) - plain_alpha).max() <= 1


@pytest.mark.parametrize("scene", sorted(SCENES))
@pytest.mark.parametrize("material", sorted(MATERIALS))
def test_the_same_arguments_give_the_same_bytes_whatever_ran_before(
    material: str, scene: str
) -> None:
    look = Look("handbag", "green", material, scene)
    first = paint(buffers(), look, 256, 256, ONE)
    paint(buffers(0.02), WHITE, 320, 256, ONE)
    again = paint(buffers(), look, 256, 256, ONE)
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))


@pytest.mark.parametrize("threads", [1, 2])
def test_bytes_do_not_depend_on_the_number_of_threads(threads: int) -> None:
    rgb, _ = paint(buffers(), WHITE, 512, 512, Options(threads=threads))
    expected, _ = paint(buffers(), WHITE, 512, 512, ONE)
    assert np.array_equal(rgb, expected)


@pytest.mark.parametrize("size", [(256, 256), (512, 512), (1024, 768)])
def test_a_white_background_is_exactly_white_outside_the_shadow(size: tuple[int, int]) -> None:
    rgb, alpha = paint(buffers(), WHITE, *size, ONE)
    above = rgb[: int(0.05 * size[1])]
    assert (above == 255).all()
    border = np.concatenate([rgb[0], rgb[-1], rgb[:, 0], rgb[:, -1]])
    assert (border == 255).all()
    bare = alpha == 0
    assert (rgb[bare] == 255).all(-1).mean() > 0.6
    assert rgb[bare].min() < 235, "the subject must cast a shadow"


def test_noise_of_the_decoder_leaves_no_mark_on_white() -> None:
    bare = np.zeros((len(CHANNELS), 256, 256), np.float32)
    bare[-2:] = 1 - np.abs(np.random.default_rng(2).normal(0, 0.03, (2, 256, 256)))
    rgb, alpha = paint(Buffers(bare), WHITE, 512, 512, ONE)
    assert (rgb == 255).all()
    assert (alpha == 0).all()


SIZES = [(256, 256), (257, 300), (1024, 576), (576, 1024), (256, 768), (1536, 512), (2048, 2048)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("scene", "share"), [("living-room", ROOM), ("white-background", FILL)])
def test_any_frame_is_composed_around_the_whole_subject(
    size: tuple[int, int], scene: str, share: float
) -> None:
    width, height = size
    rgb, alpha = paint(buffers(), Look("mug", "red", "ceramic", scene), *size, ONE)
    assert rgb.shape == (height, width, 3)
    assert alpha.shape == (height, width)
    rows, columns = np.nonzero(alpha > 127)
    high, wide = np.ptp(rows) + 1, np.ptp(columns) + 1
    assert max(high / height, wide / width) == pytest.approx(share, abs=0.02)
    _, reference = paint(buffers(), WHITE, 1024, 1024, ONE)
    tall = [np.ptp(at) for at in np.nonzero(reference > 127)]
    assert high / wide == pytest.approx(tall[0] / tall[1], rel=0.03), "never stretched"
    assert (columns.min() + columns.max()) / 2 == pytest.approx(width / 2, abs=0.02 * width + 1)


def test_a_close_up_comes_near() -> None:
    look = replace(WHITE, scene="living-room")
    _, whole = paint(buffers(), look, 512, 512, ONE)
    _, close = paint(buffers(), replace(look, view="close-up"), 512, 512, ONE)
    assert (close > 127).mean() > 1.8 * (whole > 127).mean()


def test_a_close_up_looks_at_the_subject_and_not_through_it() -> None:
    data = np.zeros((len(CHANNELS), 128, 128), np.float32)
    y, x = np.mgrid[0:128, 0:128]
    handle = abs(np.hypot(x - 64, y - 50) - 36) < 4
    data[0] = handle | ((abs(x - 64) < 50) & (y > 84) & (y < 120))
    loop = Buffers(data, square=128)
    frame = compose(loop, 512, 512, white=True, close=True)
    left, top, right, bottom = (round(128 * n) for n in frame.window)
    assert data[0, top:bottom, left:right].mean() > 0.5
    assert abs((left + right) / 2 - 64) < 4
    data[0] += np.hypot(x - 64, y - 50) < 33
    closed = compose(Buffers(data, square=128), 512, 512, white=True, close=True)
    assert closed.top > frame.top, "what is whole is looked at as usual"


def test_a_colour_of_six_hex_digits_is_painted() -> None:
    by_name = paint(buffers(), replace(WHITE, colour="red"), 256, 256, ONE)[0]
    by_hex = paint(buffers(), replace(WHITE, colour="#c40e18"), 256, 256, ONE)[0]
    assert np.abs(by_name.astype(int) - by_hex).mean() < 1


def test_alpha_is_the_cut_out_of_the_picture() -> None:
    black, alpha = paint(buffers(), Look("mug", "black", "ceramic", "white-background"), 1024, 1024)
    white, same = paint(buffers(), Look("mug", "white", "ceramic", "white-background"), 1024, 1024)
    assert np.array_equal(alpha, same), "the cut-out must not depend on the colour"
    outside = alpha == 0
    assert np.array_equal(black[outside], white[outside])
    soft = ((alpha > 0) & (alpha < 255)).mean()
    assert soft < 0.02, "edges must be crisp"


def _body(colour: str, material: str) -> tuple[float, float, float]:
    """Hue in degrees, saturation and lightness (HLS) of the painted main body's mean."""
    look = Look("mug", colour, material, "white-background")
    rgb, alpha = paint(buffers(roles=False), look, 256, 256, ONE)
    red, green, blue = rgb[alpha == 255].mean(0) / 255
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    return hue * 360, saturation, lightness


HUES = {
    "red": 358, "orange": 24, "yellow": 48, "green": 137, "blue": 224, "light-blue": 204,
    "navy": 224, "purple": 276, "pink": 340, "brown": 20, "beige": 38, "gold": 42,
}  # fmt: skip
LIGHTNESS = {
    "black": (0.05, 0.27), "navy": (0.10, 0.30), "brown": (0.15, 0.36), "grey": (0.4, 0.62),
    "light-blue": (0.6, 0.8), "beige": (0.6, 0.82), "pink": (0.62, 0.82), "white": (0.84, 0.98),
    "silver": (0.5, 0.85),
}  # fmt: skip


@pytest.mark.parametrize("material", sorted(MATERIALS))
@pytest.mark.parametrize("colour", sorted(HUES))
def test_a_coloured_body_has_the_hue_of_its_colour(colour: str, material: str) -> None:
    hue, saturation, _ = _body(colour, material)
    apart = abs((hue - HUES[colour] + 180) % 360 - 180)
    assert apart <= 14
    assert saturation > 0.12


@pytest.mark.parametrize("colour", sorted(LIGHTNESS))
def test_a_body_is_as_light_as_its_colour(colour: str) -> None:
    low, high = LIGHTNESS[colour]
    assert low <= _body(colour, "ceramic")[2] <= high


@pytest.mark.parametrize("colour", ["black", "white", "grey", "silver"])
def test_greys_have_no_tint(colour: str) -> None:
    look = Look("mug", colour, "ceramic", "white-background")
    rgb, alpha = paint(buffers(roles=False), look, 256, 256, ONE)
    mean = rgb[alpha == 255].mean(0)
    assert np.ptp(mean) < 12


def test_a_white_product_keeps_its_form_on_white() -> None:
    look = Look("mug", "white", "ceramic", "white-background")
    rgb, alpha = paint(buffers(roles=False), look, 512, 512, ONE)
    body = rgb[alpha == 255]
    assert (body >= 254).all(-1).mean() < 0.05, "not blown out"
    assert body.mean(-1).std() > 8, "some shading"


def test_every_colour_is_told_from_every_other() -> None:
    means = {}
    for colour in COLOURS:
        look = Look("mug", colour, "cotton", "white-background")
        rgb, alpha = paint(buffers(roles=False), look, 256, 256, ONE)
        means[colour] = rgb[alpha == 255].mean(0)
    names = sorted(means)
    for k, one in enumerate(names):
        for other in names[k + 1 :]:
            assert np.linalg.norm(means[one] - means[other]) > 14, (one, other)
