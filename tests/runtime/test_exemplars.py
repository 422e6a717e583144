"""Drawings begin with an exemplar of their class, view and accessories."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from packshot.core import Brief, Request
from packshot.errors import ModelError
from packshot.runtime.base import RequestState
from packshot.runtime.exemplars import Exemplars
from packshot.runtime.solver import schedule

SHAPE = (2, 4, 4)
KNOWN = ("hat", "bow")
INDEX = [(0, 0, 0, 0), (0, 0, 0, 0), (0, 1, 0, 0), (2, 0, 1, 0), (2, 0, 1, 2), (2, 0, 2, 1)]
"""Class, view and accessories of each."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Every latent of exemplar n of its class is n + 1 units."""
    arrays = {}
    for label in (0, 2):
        count = sum(label == row[0] for row in INDEX)
        arrays[str(label)] = np.ones((count, *SHAPE), np.int8) * np.arange(1, count + 1).reshape(
            -1, 1, 1, 1
        )
    named: dict[str, Any] = {name: array.astype(np.int8) for name, array in arrays.items()}
    np.savez_compressed(
        tmp_path / "exemplars.npz", index=np.array(INDEX, np.int16), unit=0.5, time=0.5, **named
    )
    return tmp_path / "exemplars.npz"


def new(label: int, steps: int = 10) -> RequestState:
    noise = np.zeros((1, *SHAPE), np.float32)
    request = Request(Brief("", subject="fox"), seed=1)
    return RequestState(request, label, noise, schedule(steps, 2.0))


def begun(path: Path, label: int, view: str, worn: tuple[str, ...], seed: int = 0) -> float | None:
    """The latents' value, in units of the exemplar's part; None where there was none."""
    state = new(label)
    there = Exemplars(path, SHAPE, KNOWN).begin(state, view, worn, np.random.default_rng(seed))
    return float(state.latents.mean()) / (0.5 * 0.5) if there else None


def test_the_exemplar_is_of_the_class_the_view_and_what_is_worn(path: Path) -> None:
    assert {begun(path, 0, "three-quarter", (), seed) for seed in range(20)} == {1.0, 2.0}
    assert begun(path, 0, "front", ()) == 3.0
    assert begun(path, 2, "three-quarter", ("hat",)) == 1.0
    assert begun(path, 2, "three-quarter", ("hat", "bow")) == 2.0
    assert begun(path, 2, "three-quarter", ("bow", "hat")) == 3.0
    for label, view, worn in ((0, "side", ()), (1, "front", ()), (2, "three-quarter", ("bow",))):
        assert begun(path, label, view, worn) is None


@pytest.mark.parametrize(("steps", "left"), [(1, 1), (2, 1), (4, 1), (10, 3), (50, 17)])
def test_drawing_goes_on_half_way(path: Path, steps: int, left: int) -> None:
    state = new(0, steps)
    Exemplars(path, SHAPE, KNOWN).begin(state, "front", (), np.random.default_rng(0))
    assert state.steps == steps
    assert state.steps - state.step == left
    assert state.times[state.step] == 0.5
    assert list(state.times) == sorted(state.times)


def test_what_is_worn_can_begin_later(path: Path) -> None:
    with np.load(path) as file:
        arrays = {name: file[name] for name in file.files}
    np.savez_compressed(path, **{**arrays, "time": np.array([0.5, 0.65, 0.7])})
    for worn, time in (((), 0.5), (("hat",), 0.65), (("hat", "bow"), 0.7)):
        state = new(2 if worn else 0)
        view = "three-quarter"
        assert Exemplars(path, SHAPE, KNOWN).begin(state, view, worn, np.random.default_rng(0))
        assert state.times[state.step] == time
        assert state.steps - state.step == (3 if time == 0.5 else 2)
        assert list(state.times) == sorted(state.times)


def test_where_there_is_none_a_drawing_begins_with_noise(path: Path) -> None:
    state = new(1)
    before = state.times, state.latents.copy()
    assert not Exemplars(path, SHAPE, KNOWN).begin(state, "front", (), np.random.default_rng(0))
    assert (state.times, state.step) == (before[0], 0)
    assert np.array_equal(state.latents, before[1])


def test_a_damaged_file_says_so(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(ModelError, match=r"exemplars\.npz cannot be read"):
        Exemplars(path, SHAPE, KNOWN)
