"""The gallery's sheets: every concept is on one, and what differs in paint alone is drawn once."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from packshot import zoo
from packshot.bench import gallery
from packshot.core import CONCEPTS, ModelSpec, Request
from packshot.runtime.base import RequestState
from packshot.runtime.cpu import CpuRuntime
from packshot.studio import Packshot


@pytest.fixture(scope="module")
def spec() -> ModelSpec:
    return zoo.load("packshot-embedded")


class Counting(CpuRuntime):
    """Counts what is drawn."""

    drawn = 0

    def prepare(self, request: Request) -> RequestState:
        Counting.drawn += 1
        return super().prepare(request)


@pytest.fixture(scope="module")
def studio(spec: ModelSpec) -> Iterator[Packshot]:
    with Packshot(runtime=Counting(replace(spec, steps=1, candidates=1))) as made:
        yield made


def test_sheets_of_a_slot_show_every_concept_of_it(spec: ModelSpec) -> None:
    for slot in ("scene", "style", "light", "view"):
        sheet = gallery.SHEETS[f"{slot}s"](spec)
        assert {c.slots[slot] for c in sheet.cases} == set(CONCEPTS[slot])


def test_the_subjects_sheet_shows_all_that_the_model_draws(spec: ModelSpec) -> None:
    shown = {c.slots["subject"] for c in gallery.SHEETS["subjects"](spec).cases}
    assert shown == set(spec.subjects)


def test_cases_that_differ_in_paint_alone_are_drawn_once(studio: Packshot) -> None:
    cases = [
        gallery.Case(c, 1, slots={"subject": "mug", "colour": c}, size=(256, 256))
        for c in ("red", "blue", "green")
    ]
    before = Counting.drawn
    tiles = list(gallery.tiles(studio, gallery.Sheet("x", 3, 64, cases)))
    assert Counting.drawn == before + 1
    assert len({t.image.tobytes() for t in tiles}) == 3


def test_subjects_that_take_turns_are_drawn_once_each(studio: Packshot) -> None:
    cases = [
        gallery.Case(f"{c} {s}", 1, slots={"subject": s, "colour": c}, size=(256, 256))
        for c in ("red", "blue", "green")
        for s in ("mug", "vase")
    ]
    before = Counting.drawn
    tiles = list(gallery.tiles(studio, gallery.Sheet("x", 2, 64, cases)))
    assert Counting.drawn == before + 2
    assert len({t.image.tobytes() for t in tiles}) == 6


def test_a_refusal_is_a_tile_that_says_so(studio: Packshot) -> None:
    case = gallery.Case("names nothing", 1, "测试生成", size=(256, 256))
    (tile,) = gallery.tiles(studio, gallery.Sheet("x", 1, 64, [case]))
    assert tile.note == "no_subject"
