"""How much seeds differ: alike ones are told from different ones."""

from pathlib import Path

import numpy as np
import pytest

from packshot.bench import seeds
from packshot.bench.seeds import Family
from packshot.core import Brief, ModelSpec

SPEC = ModelSpec(
    name="any",
    revision="0",
    files={"denoiser": Path("none")},
    classes=("mug/a", "mug/b", "sofa/a", "vase/a", "bowl/a"),
    scenes=("studio", "street"),
    materials=("wood", "steel"),
    steps=1,
    candidates=1,
)


def _family(subject: str, spread: float) -> Family:
    """Real masks are halves that share a half of themselves; generated ones are all the same."""
    rng = np.random.default_rng(0)
    masks = np.zeros((4, 128, 128), bool)
    masks[:, :64] = True
    real = masks.copy()
    real[::2] = np.roll(real[::2], 32, 1)
    noise = rng.normal(size=(4, 6)).astype(np.float32)
    return Family(Brief(subject, subject=subject), masks, spread * noise, real, noise)


def test_seeds_that_draw_the_same_are_told_from_real_products() -> None:
    found = seeds.summary([_family("mug", 0.5), _family("sofa", 1.0)], np.ones(6, np.float32))
    assert found is not None
    assert found["briefs"] == 2
    assert found["iou"] == 1
    assert found["real_iou"] == pytest.approx((2 * 1 + 4 / 3) / 6)
    assert found["distance"] == pytest.approx(0.75 * found["real_distance"])
    assert [row["subject"] for row in found["most_alike"]] == ["mug", "sofa"]


def test_nothing_measured_is_said_so() -> None:
    assert seeds.summary([], np.ones(6, np.float32)) is None


def test_briefs_are_photographs_of_different_subjects() -> None:
    briefs = seeds.briefs(SPEC, 3)
    assert len({b.subject for b in briefs}) == 3
    assert {b.style for b in briefs} == {"photo"}
    assert len(seeds.briefs(SPEC, 99)) == len(SPEC.subjects)
