"""Two runtimes are compared after one step and after decoding, from the same latents."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

import numpy as np
import pytest

from packshot.bench import agreement
from packshot.core import CHANNELS, Brief, Buffers, ModelSpec, Picture, Request
from packshot.runtime.base import RequestState

T = TypeVar("T")
SHAPE = (1, 8, 4, 4)


class Noisy:
    """Walks towards 1, off by so much in each step and in decoding."""

    spec = ModelSpec("noisy", "0", {}, ("mug/a",), ("studio",), ("wood",), 2, 1)

    def __init__(self, error: float) -> None:
        self.error = error

    def prepare(self, request: Request) -> RequestState:
        latents = np.linspace(-1, 1, 128, dtype=np.float32).reshape(SHAPE)
        return RequestState(request, 0, latents, (0.0, 0.5, 1.0))

    def denoise(self, states: Sequence[RequestState]) -> Sequence[Any]:
        return [np.full(SHAPE, 1 + self.error, np.float32) for _ in states]

    def advance(self, state: RequestState, prediction: Any) -> None:
        state.latents = state.latents + prediction
        state.step += 1

    def decode(self, states: Sequence[RequestState]) -> None:
        for state in states:
            plane = float(state.latents.mean()) + self.error
            state.drawn = Buffers(np.full((len(CHANNELS), 4, 4), plane, np.float32))

    def render(self, state: RequestState) -> Picture:
        raise AssertionError("nothing needs to be painted")


def _silently(items: Sequence[T], what: str) -> Iterator[T]:
    yield from items


def test_differences_are_told_in_decibels_of_one_step_and_of_decoding_alone() -> None:
    briefs = [Brief("mug", subject="mug")] * 2
    found = agreement.measure(Noisy(0.0), Noisy(0.02), briefs, _silently)
    assert found["pictures"] == 2
    assert found["latents"]["least"] == pytest.approx(40, abs=0.1)
    assert found["buffers"]["median"] == pytest.approx(40, abs=0.1)


def test_the_same_runtime_agrees_exactly() -> None:
    found = agreement.measure(Noisy(0.0), Noisy(0.0), [Brief("mug", subject="mug")], _silently)
    assert found["latents"] == found["buffers"] == {"least": 200, "median": 200}
