"""Parity compares fast ways with the plain one, and tells a broken bar from one that holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, ClassVar, TypeVar

import numpy as np
import pytest
from PIL import Image

from packshot import zoo
from packshot.bench import parity, parity_page
from packshot.bench.cases import crossed
from packshot.bench.likeness import Likeness
from packshot.runtime.base import RequestState
from packshot.runtime.cpu import CpuRuntime
from tests.runtime.steps import from_noise

T = TypeVar("T")
STEPS = 6


def _silently(items: Sequence[T], what: str) -> Iterator[T]:
    yield from items


@pytest.fixture(scope="module")
def runtime() -> CpuRuntime:
    """Without exemplars: their drawings have too few steps for a step cache."""
    return CpuRuntime(from_noise(), threads=1, precision="f32")


@pytest.fixture(scope="module")
def found(runtime: CpuRuntime) -> list[dict[str, Any]]:
    """Three small pictures of few steps, in every way."""
    few = replace(runtime.spec, steps=STEPS)
    runtime.spec = few
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parity, "SIDE", 256)
        return parity.measure({parity.F32: runtime}, 3, None, _silently)


def test_what_is_shared_or_kept_changes_nothing(found: list[dict[str, Any]]) -> None:
    exact = [row for row in found if row["exact"]]
    assert [row["identical"] for row in exact] == [3] * 4
    assert all(row["holds"] for row in exact)


def test_the_step_cache_is_seen_to_be_at_work(found: list[dict[str, Any]]) -> None:
    (cached,) = (row for row in found if row["way"] == "step cache")
    assert cached["identical"] < cached["pictures"]
    assert cached["ssim"]["mean"] > 0.8


def test_each_way_is_a_row_of_the_page(found: list[dict[str, Any]]) -> None:
    rows = parity_page.rows({"rows": found})
    assert [row[0] for row in rows] == [row["way"] for row in found]
    assert rows[0][2] == "3 of 3"
    assert rows[0][7] == rows[0][8] == "—", "nothing judges without a judge"


def test_bars_are_means_and_exact_ways_allow_nothing() -> None:
    same, near, far = Likeness(1.0, 200.0), Likeness(0.98, 34.0), Likeness(0.95, 25.0)
    assert parity.holds([same, same], exact=True)
    assert not parity.holds([same, near], exact=True)
    assert parity.holds([near, near], exact=False)
    assert not parity.holds([far, far], exact=False)
    assert not parity.holds([near, Likeness(0.95, 34.0)], exact=False)


def test_in_company_all_stand_at_different_steps(
    runtime: CpuRuntime, monkeypatch: pytest.MonkeyPatch
) -> None:
    stood: list[tuple[int, ...]] = []
    denoise = runtime.denoise

    def watched(states: Sequence[RequestState]) -> Any:
        stood.append(tuple(state.step for state in states))
        return denoise(states)

    monkeypatch.setattr(runtime, "denoise", watched)
    todo = [replace(r, width=256, height=256, steps=3) for r in parity.requests(runtime.spec, 3)]
    made = list(parity.in_company(runtime, todo))
    assert stood == [(0,), (1, 0), (2, 1, 0), (2, 1), (2,)]
    assert [p.facts.seed for p in made] == [r.seed for r in todo]


def test_what_was_asked_for_and_is_seen_is_a_share() -> None:
    class Blind:
        answers: ClassVar = {"subject": ("mug", "vase"), "colour": ("red",)}

        def __call__(self, image: Image.Image, buffers: Any, brief: Any) -> Any:
            return type("Sight", (), {"said": {"subject": "mug", "colour": "red"}})()

    brief = crossed(zoo.load("packshot-embedded"), 1)[0]
    image = Image.fromarray(np.zeros((8, 8, 3), np.uint8))
    shown = [
        type(
            "Shown",
            (),
            {"image": image, "buffers": 0, "brief": replace(brief, subject=s, colour="red")},
        )()
        for s in ("mug", "vase")
    ]
    judge: Any = Blind()
    pictures: Any = shown
    assert parity.right([parity._seen(judge, picture) for picture in pictures]) == 0.75
    assert parity.right([parity._seen(None, picture) for picture in pictures]) is None
