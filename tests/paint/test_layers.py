"""A balloon and bubbles: beside the subject, in their own role, nothing else touched."""

from __future__ import annotations

import numpy as np
import pytest

from packshot.core import CHANNELS
from packshot.paint import Look, Options, layers, paint
from packshot.paint.look import Wear
from tests.paint.subject import buffers

ROLE = CHANNELS.index("accessory")


@pytest.mark.parametrize("concept", ["balloon", "bubbles"])
@pytest.mark.parametrize("seed", range(6))
def test_a_layer_stands_beside_the_subject_and_leaves_it_alone(concept: str, seed: int) -> None:
    bare = buffers()
    out = layers.add(bare, [(concept, "accessory")], seed)
    x, y = out.origin
    inside = out.data[:, y : y + 256, x : x + 256]
    subject = bare.data[0] > 0.99
    assert np.array_equal(inside[:, subject], bare.data[:, subject])
    drawn = out.data[ROLE] > 0.5
    assert 0.004 < drawn.mean() < 0.3
    assert (out.data[0][drawn] > 0.5).all()
    length = np.linalg.norm(out.data[1:4][:, drawn], axis=0)
    assert length.mean() == pytest.approx(1, abs=0.1)
    assert out.data[0][0].max() == out.data[0][:, -1].max() == 0, "nothing is cut off"
    assert all(n % 4 == 0 for n in out.data.shape[1:])


def test_both_at_once_have_their_own_colours_and_the_frame_holds_all() -> None:
    both = layers.add(buffers(), [("balloon", "accessory"), ("bubbles", "accessory-2")], 1)
    worn = (Wear("red", "ceramic"), Wear("blue", "ceramic"))
    look = Look("mug", "white", "ceramic", "white-background", worn=worn)
    rgb, alpha = paint(both, look, 512, 512, Options(threads=1))
    red = (rgb[..., 0] > 1.6 * rgb[..., 1].astype(int)) & (alpha > 250)
    blue = (rgb[..., 2] > 1.6 * rgb[..., 0].astype(int)) & (alpha > 250)
    assert red.mean() > 0.01
    assert blue.mean() > 0.001
    assert max(alpha[0].max(), alpha[-1].max(), alpha[:, 0].max(), alpha[:, -1].max()) == 0


def test_the_same_seed_is_the_same_layer() -> None:
    one, two = (layers.add(buffers(), [("bubbles", "accessory")], 7).data for _ in range(2))
    assert np.array_equal(one, two)
