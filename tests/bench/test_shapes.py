"""Silhouettes: nearness to known masks, breaks, and the file that the masks are shipped in."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from packshot.bench import shapes
from packshot.bench.shapes import Mask, Shapes
from packshot.core import CHANNELS, Buffers
from packshot.errors import ModelError


def _disc(size: int, radius: float, x: float = 0.5) -> NDArray[np.float32]:
    v, u = (np.mgrid[:size, :size] + 0.5) / size
    return np.asarray((u - x) ** 2 + (v - 0.5) ** 2 < radius**2, np.float32)


def _masks(*radii: float) -> Mask:
    return np.stack([shapes.small(_disc(256, r)) for r in radii])


def test_a_known_shape_scores_one_and_a_smaller_one_the_share_of_areas() -> None:
    known = _masks(0.4, 0.2)
    assert shapes.best_iou(known[1], known) == 1
    assert shapes.best_iou(shapes.small(_disc(256, 0.3)), known) == pytest.approx(9 / 16, abs=0.02)


def test_the_nearest_of_the_known_shapes_is_named() -> None:
    known = _masks(0.4, 0.2, 0.3)
    place, iou = shapes.nearest(shapes.small(_disc(256, 0.29)), known)
    assert place == 2
    assert iou == pytest.approx(0.934, abs=0.02)


def test_what_floats_beside_the_square_is_left_out() -> None:
    data = np.zeros((len(CHANNELS), 264, 300), np.float32)
    data[0, 8:, 4:260] = 0.5
    framed = shapes.framed(Buffers(data, origin=(4, 8)))
    assert framed.shape == (256, 256)
    assert (framed == 0.5).all()


def test_a_shape_elsewhere_scores_nothing_and_an_empty_one_too() -> None:
    known = shapes.small(_disc(256, 0.1, x=0.2))[None]
    assert shapes.best_iou(shapes.small(_disc(256, 0.1, x=0.8)), known) == 0
    assert shapes.best_iou(np.zeros((128, 128), bool), known) == 0


def test_one_piece_is_whole_and_two_are_broken() -> None:
    whole = _disc(256, 0.2, x=0.3)
    assert not shapes.is_broken(whole)
    assert shapes.is_broken(np.maximum(whole, _disc(256, 0.05, x=0.8)))
    assert shapes.is_broken(np.zeros((256, 256), np.float32))


def test_a_speck_of_twelve_pixels_is_no_break_but_thirteen_are() -> None:
    alpha = _disc(256, 0.2)
    alpha[2, 2:14] = 1
    assert not shapes.is_broken(alpha)
    alpha[2, 14] = 1
    assert shapes.is_broken(alpha)


def test_masks_come_back_from_their_file_as_they_were(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    noise = rng.random((3, 128, 128)) > 0.5
    before = Shapes({"mug": _masks(0.1, 0.3), "teddy-bear": noise}, {"mug": _masks(0.2)})
    shapes.save(before, tmp_path / "masks.npz")
    after = shapes.load(tmp_path / "masks.npz")
    assert list(after.trained) == ["mug", "teddy-bear"]
    assert np.array_equal(after.trained["mug"], before.trained["mug"])
    assert np.array_equal(after.trained["teddy-bear"], noise)
    assert np.array_equal(after.held_out["mug"], before.held_out["mug"])


@pytest.mark.parametrize("content", [None, b"", b"not an archive"])
def test_a_missing_or_damaged_file_is_said_so(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "masks.npz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ModelError, match=r"masks\.npz cannot be read"):
        shapes.load(path)
