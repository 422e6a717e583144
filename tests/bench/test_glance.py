"""Where the judge looks: around the product, and at the material of its main part."""

import numpy as np
import pytest

from packshot.bench import glance
from packshot.core import CHANNELS, Buffers
from packshot.paint import Look, paint
from packshot.paint.frame import Frame

FRAME = Frame(1024, 1024, 112.0, 62.0, 800.0)
LOOK = Look("mug", "red", "ceramic", "living-room")


@pytest.fixture
def buffers() -> Buffers:
    """A block whose lower half is of wood."""
    data = np.zeros((len(CHANNELS), 256, 256), np.float32)
    data[0, 64:192, 96:160] = 1
    data[CHANNELS.index("wood"), 128:192, 96:160] = 1
    data[CHANNELS.index("ny"), 64:192, 96:160] = -1
    data[-2:] = 1
    return Buffers(data, 12.0)


def test_the_box_is_a_square_around_the_product(buffers: Buffers) -> None:
    left, top, right, bottom = glance.product_box(buffers, FRAME)
    assert right - left == pytest.approx(bottom - top)
    assert bottom - top == pytest.approx(127 / 256 * 800 * glance.ROOM)
    assert (left + right) / 2 == pytest.approx(112 + 400)
    assert (top + bottom) / 2 == pytest.approx(62 + 400)


def test_the_box_of_a_place_is_the_picture() -> None:
    place = Buffers(np.ones((len(CHANNELS), 256, 256), np.float32), 0.0, fills=True)
    assert glance.product_box(place, FRAME) == (0, 0, 1024, 1024)


def test_surfaces_are_of_the_main_part(buffers: Buffers) -> None:
    x, y, wide, high = glance.surfaces(buffers, FRAME)[0]
    middle = np.array([(x + wide / 2 - 112) / 800, (y + high / 2 - 62) / 800]) * 256
    assert (wide, high) == (256, 256)
    assert 96 < middle[0] < 160
    assert 64 < middle[1] < 128


def test_surfaces_lie_apart(buffers: Buffers) -> None:
    buffers.data[0, 20:240, 20:240] = 1
    places = glance.surfaces(buffers, FRAME)
    assert len(set(places)) == glance.SURFACES


def test_beyond_the_picture_its_border_goes_on() -> None:
    picture = np.zeros((64, 64, 3), np.uint8)
    picture[:, :32] = 200
    seen = glance.shrunk(picture, (-64.0, 0.0, 64.0, 128.0), 32)
    assert seen.shape == (32, 32, 3)
    assert (seen[:, :23] == 200).all()
    assert (seen[:, 25:] == 0).all()


def test_a_part_of_a_photograph_is_what_is_cut_from_it(buffers: Buffers) -> None:
    whole, alpha = paint(buffers, LOOK, 512, 512)
    part, of_part = paint(buffers, LOOK, 512, 512, part=(160, 128, 256, 256))
    assert np.abs(whole[128:384, 160:416].astype(int) - part).mean() < 2
    assert np.array_equal(alpha[128:384, 160:416], of_part)


def test_only_the_main_part_is_shown(buffers: Buffers) -> None:
    picture = np.full((1024, 1024, 3), 200, np.uint8)
    shown = glance.alone(picture, buffers, FRAME)
    above, below = (int(62 + 800 * v / 256) for v in (96, 160))
    x = int(112 + 800 * 128 / 256)
    assert (shown[above, x] == 200).all()
    assert (shown[below, x] == glance.GREY).all()
    assert (shown[10, 10] == glance.GREY).all()
    cut = glance.alone(picture[300:556, 400:656], buffers, FRAME.part((400, 300, 256, 256)))
    assert np.abs(cut.astype(int) - shown[300:556, 400:656]).max() < 8


def test_a_place_is_shown_as_it_is() -> None:
    place = Buffers(np.ones((len(CHANNELS), 256, 256), np.float32), 0.0, fills=True)
    picture = np.full((1024, 1024, 3), 200, np.uint8)
    assert (glance.alone(picture, place, FRAME) == 200).all()
