"""A profile is measured of what the engine does: the real model, and one whose costs are known."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

import numpy as np
import pytest

from packshot import zoo
from packshot.bench import profile, profile_page
from packshot.bench.profile import Plan
from packshot.core import Brief, ModelSpec, Picture, Request
from packshot.engine.ticket import Stage
from packshot.runtime.base import RequestState
from packshot.runtime.cpu import CpuRuntime

T = TypeVar("T")


def _silently(items: Sequence[T], what: str) -> Iterator[T]:
    yield from items


class Timed:
    """Steps share their cost, decoding and rendering cost each picture as much; by a clock of its
    own, so that nothing else changes what is measured.
    """

    spec = ModelSpec("timed", "r", {}, ("mug/a",), ("studio",), ("wood",), 3, 1)

    def __init__(self) -> None:
        self.stepped: list[tuple[int, ...]] = []
        self.now = 0.0

    def prepare(self, request: Request) -> RequestState:
        return RequestState(request, 0, np.zeros(1, np.float32), (0.0, 0.3, 0.6, 1.0))

    def denoise(self, states: Sequence[RequestState]) -> Sequence[Any]:
        self.stepped.append(tuple(state.step for state in states))
        self.now += 0.010
        return [None for _ in states]

    def advance(self, state: RequestState, prediction: Any) -> None:
        state.step += 1

    def decode(self, states: Sequence[RequestState]) -> None:
        self.now += 0.004 * len(states)

    def render(self, state: RequestState) -> Picture:
        self.now += 0.002
        return None  # type: ignore[return-value]  # nothing looks at it


@pytest.fixture
def timed(monkeypatch: pytest.MonkeyPatch) -> Timed:
    runtime = Timed()
    monkeypatch.setattr("time.perf_counter", lambda: runtime.now)
    return runtime


def test_what_pays_is_batched_and_what_does_not_is_not(timed: Timed) -> None:
    runtime = timed
    found = profile.measure(runtime, "here", Plan((64,), (1, 2, 4), 9), _silently)
    assert (found.model, found.revision, found.device) == ("timed", "r", "here")
    assert found.limit("r", Stage.STEP) == 4
    assert found.limit("r", Stage.DECODE) == 1
    assert found.limit("r", Stage.RENDER) == 1
    assert (0, 1, 2, 0) in runtime.stepped, "who shares a step stands at different ones"
    stepped = runtime.stepped[: 10 * (4 + 2 + 1)]
    assert stepped.count((1,)) == 10, "every batch is measured over the same pictures"


def test_the_embedded_model_is_measured_in_every_stage_size_and_batch() -> None:
    runtime = CpuRuntime(zoo.load("packshot-embedded"), threads=1, precision="f32")
    found = profile.measure(runtime, "here", Plan((256,), (2,), 1), _silently)
    there = {(c.stage, c.size, c.batch) for c in found.cells}
    assert there == {(s, (256, 256), b) for s in list(Stage)[1:] for b in (1, 2)}
    assert all(c.peak_bytes is None or c.peak_bytes > 2**20 for c in found.cells)
    assert len(profile_page.rows(found)) == len(there)


def test_the_table_gives_seconds_per_picture_and_the_limit(timed: Timed) -> None:
    found = profile.measure(timed, "here", Plan((64,), (1, 2), 5), _silently)
    first, second = profile_page.rows(found)[:2]
    assert first[:3] == ["step", "64×64", "1"]
    assert (second[3], second[4], second[5]) == ("10.0", "5.0", "2.00×")
    assert (first[-1], second[-1]) == ("2", "")


def test_briefs_of_one_batch_differ() -> None:
    states = profile._states(Timed(), Stage.STEP, (64, 64), 4)
    assert len({s.request.seed for s in states}) == 4
    assert all(isinstance(s.request.brief, Brief) for s in states)
