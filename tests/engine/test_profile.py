"""A profile says how many may share a piece of work, and never lets a batch lose."""

import json
import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from packshot.core import ModelSpec
from packshot.engine import profile
from packshot.engine.profile import MARGIN, Cell, Profile
from packshot.engine.ticket import Stage
from packshot.errors import ConfigError

SPEC = ModelSpec("m", "r1", {}, ("mug/a",), ("studio",), ("wood",), 2, 1)
SIZE = (512, 512)


def _profile(milliseconds: dict[int, int], noise: float = 0.0, **more: Any) -> Profile:
    cells = tuple(Cell(Stage.STEP, SIZE, b, ms / 1000, noise) for b, ms in milliseconds.items())
    return replace(Profile("m", "r1", "here", cells), **more)


def _written(folder: Path, found: Profile) -> Path:
    file = profile.path(folder, "m", "here")
    file.write_text(json.dumps(found.to_json()), encoding="utf-8")
    return file


def test_the_batch_of_the_least_seconds_per_picture_is_taken() -> None:
    assert _profile({1: 100, 2: 150, 4: 200, 8: 900}).limit("r1", Stage.STEP) == 4


def test_a_gain_that_could_be_chance_is_none() -> None:
    assert _profile({1: 100, 2: 192}).limit("r1", Stage.STEP) == 1
    assert _profile({1: 100, 2: 160}, noise=0.12).limit("r1", Stage.STEP) == 1
    assert _profile({1: 100, 2: 180}).limit("r1", Stage.STEP) == 2


def test_a_batch_that_gains_too_little_over_a_smaller_one_is_not_taken() -> None:
    assert _profile({1: 100, 2: 160, 4: 316}).limit("r1", Stage.STEP) == 2


def test_what_was_not_measured_is_not_batched() -> None:
    found = _profile({1: 100, 2: 100})
    assert found.limit("r1", Stage.STEP) == 2
    assert found.limit("r2", Stage.STEP) == 1
    assert found.limit("r1", Stage.DECODE) == 1
    assert found.limit(("r1", (768, 768)), Stage.STEP) == 1
    assert Profile("m", "r1", "here").limit("r1", Stage.STEP) == 1


def test_a_group_without_a_size_gets_what_every_size_bears() -> None:
    small = _profile({1: 100, 2: 120})
    large = tuple(Cell(Stage.STEP, (1024, 1024), b, float(b)) for b in (1, 2))
    found = replace(small, cells=(*small.cells, *large))
    assert found.limit("r1", Stage.STEP) == 1
    assert found.limit(("r1", SIZE), Stage.STEP) == 2
    assert found.limit(("r1", (1024, 1024)), Stage.STEP) == 1


timings = st.dictionaries(st.sampled_from((2, 3, 4, 8)), st.integers(1, 10_000))


@settings(deadline=None)
@given(timings, st.integers(1, 10_000), st.integers(0, 50))
def test_a_batch_never_loses(larger: dict[int, int], alone: int, noise: int) -> None:
    measured = {1: alone, **larger}
    batch = _profile(measured, noise / 100).limit("r1", Stage.STEP)
    assert batch in measured
    assert batch == 1 or measured[batch] / batch < (1 - MARGIN) * alone


def test_a_profile_comes_back_from_its_file(tmp_path: Path) -> None:
    found = _profile({1: 100, 2: 150}, 0.01)
    assert profile.read(_written(tmp_path, found)) == found
    assert profile.load(SPEC, "here", tmp_path) == found


@pytest.mark.parametrize(
    "other", [{"model": "n"}, {"revision": "r2"}, {"device": "elsewhere"}], ids=str
)
def test_a_profile_of_something_else_is_passed_over_and_said(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, other: dict[str, Any]
) -> None:
    _written(tmp_path, _profile({1: 100, 2: 100}, **other))
    found = profile.load(SPEC, "here", tmp_path)
    assert found.limit("r1", Stage.STEP) == 1
    assert next(iter(other.values())) in caplog.text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": 2}',
        '{"format": 1, "model": "m", "revision": 3, "device": "here", "cells": []}',
        '{"format": 1, "model": "m", "revision": "r1", "device": "here", "cells": [{}]}',
        '{"format": 1, "model": "m", "revision": "r1", "device": "here", "cells": '
        '[{"stage": "step", "size": [8, 8], "batch": 1, "seconds": 0}]}',
        '{"format": 1, "model": "m", "revision": "r1", "device": "here", "cells": '
        '[{"stage": "step", "size": [8, 8], "batch": 2, "seconds": 1}]}',
    ],
)
def test_a_bad_file_is_an_error_where_it_is_read_and_a_line_of_the_log_at_start(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, text: str
) -> None:
    file = profile.path(tmp_path, "m", "here")
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=f"{file.name} is not a profile"):
        profile.read(file)
    assert profile.load(SPEC, "here", tmp_path) == Profile("m", "r1", "here")
    assert "is not a profile" in caplog.text


def test_the_default_of_the_package_serves_every_device_of_its_revision_and_says_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(profile, "SHIPPED", tmp_path)
    shipped = _profile({1: 100, 2: 120}, device="a large machine")
    (tmp_path / "m.json").write_text(json.dumps(shipped.to_json()), encoding="utf-8")
    own = tmp_path / "own"
    with caplog.at_level(logging.INFO):
        assert profile.load(SPEC, "here", own) == shipped
    assert "as measured on a large machine" in caplog.text
    assert not profile.load(replace(SPEC, revision="r2"), "here", own).cells


def test_what_is_in_the_package_is_a_profile_and_says_where_it_was_measured() -> None:
    shipped = profile.read(profile.SHIPPED / "packshot-embedded.json")
    assert shipped.model == "packshot-embedded"
    assert shipped.machine["cpu"] in shipped.device
