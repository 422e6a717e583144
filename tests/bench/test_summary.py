"""Figures made of rows: shares with their intervals, mistakes by frequency."""

from dataclasses import replace

import pytest

from packshot.bench import summary
from packshot.bench.rows import Row
from packshot.core import Accessory, Brief


def _row(seen: str, *, broken: bool = False, white: bool | None = None) -> Row:
    brief = Brief("mug", subject="mug", colour="red", material="ceramic", scene="studio")
    names = {"subject": seen, "colour": "red", "material": "ceramic", "scene": "studio"}
    names |= {"style": "photo", "accessory:hat": "no"}
    return Row(brief, names, 0.9, broken, drafts_broken=(broken, False), white=white, seconds=0.5)


def test_shares_count_what_the_judge_saw_as_asked() -> None:
    found = summary.rows([_row("mug"), _row("vase", broken=True), _row("mug"), _row("mug")])
    assert found["accuracy"]["subject"]["share"] == 0.75
    assert found["accuracy"]["colour"]["share"] == 1
    assert found["broken"]["share"] == 0.25
    assert found["broken_drafts"] == pytest.approx(summary.share(bool, [True] + [False] * 7))
    assert found["broken_first_draft"]["share"] == 0.25
    assert found["mask_iou"] == pytest.approx(0.9)
    assert found["white_border"] is None
    assert found["accuracy"]["style"]["share"] == 1
    assert found["accuracy"]["accessories"] is None


def test_places_are_many_pieces_and_never_broken() -> None:
    place = replace(_row("mug").brief, subject="forest")
    found = summary.rows([_row("mug", broken=True), replace(_row("mug"), brief=place)])
    assert found["broken"]["n"] == 1


def test_colours_are_summed_up_where_one_was_asked_for() -> None:
    found = summary.rows(
        [replace(_row("mug"), off=2.0), replace(_row("mug"), off=4.0), _row("mug")]
    )
    assert found["colour_off"]["all"] == {"n": 2, "median": 3, "p95": 3.9}


def test_accessories_are_right_where_exactly_those_are_seen() -> None:
    dressed = replace(_row("mug").brief, accessories=(Accessory("hat"),))
    unseen = replace(_row("mug"), brief=dressed)
    seen = replace(unseen, seen={**unseen.seen, "accessory:hat": "yes"})
    assert summary.rows([seen, unseen])["accuracy"]["accessories"]["share"] == 0.5
    assert summary.confusions([unseen], "accessories") == [("hat", "none", 1)]


def test_the_white_border_counts_white_backgrounds_only() -> None:
    found = summary.rows([_row("mug", white=True), _row("mug", white=False), _row("mug")])
    assert found["white_border"]["share"] == 0.5
    assert found["white_border"]["n"] == 2


def test_an_interval_is_that_of_wilson() -> None:
    found = summary.share(bool, [True] * 9 + [False])
    assert found is not None
    assert (found["low"], found["high"]) == pytest.approx((0.5958, 0.9821), abs=1e-3)
    certain = summary.share(bool, [True] * 200)
    assert certain is not None
    assert certain["low"] == pytest.approx(0.9811, abs=1e-3)
    assert certain["high"] == pytest.approx(1)


def test_nothing_measured_has_no_share_and_no_mean() -> None:
    assert summary.share(bool, []) is None
    assert summary.mean([]) is None


def test_mistakes_are_counted_commonest_first() -> None:
    rows = [_row("vase"), _row("bottle"), _row("vase"), _row("mug")]
    assert summary.confusions(rows, "subject") == [("mug", "vase", 2), ("mug", "bottle", 1)]
    assert summary.confusions(rows, "colour") == []
