"""Every place: it fills the frame under a sky, in the roles that a painter can tell apart."""

import numpy as np
import pytest

from packshot.core import CHANNELS, PLACES
from packshot.train.scenes.gbuffer import bake_place, draw_place, unpack
from packshot.train.scenes.places.catalogue import Place, places

DEPTH = CHANNELS.index("depth")
ROLES = slice(4, DEPTH)


def test_every_place_of_the_vocabulary_has_three_designs() -> None:
    assert {p.subject for p in places()} == set(PLACES)
    assert all(sum(p.subject == s for p in places()) >= 3 for s in PLACES)


@pytest.mark.parametrize("place", places(), ids=lambda p: p.label)
def test_a_place_fills_the_frame_and_recedes(place: Place) -> None:
    baked = bake_place(place.mesh(seed=3, coarseness=1.6))
    seen, above = (unpack(draw_place(baked, 1, size=96, view=v)) for v in ("three-quarter", "top"))
    assert 0.4 < seen[0].mean() < 0.99, "ground and buildings below, sky above"
    assert above[0].mean() > 0.75, "from the air there is less sky"
    assert seen[0][-1].mean() > 0.95, "the ground reaches the lower border"
    firm = seen[0] > 0.9
    near, far = np.percentile(seen[DEPTH][firm], [2, 98])
    assert near < -0.2 < 0.0 < far, "something is near, something far"
    shares = seen[ROLES].sum((1, 2)) / seen[0].sum()
    assert (shares > 0.02).sum() >= 2, "at least two roles beside main"
