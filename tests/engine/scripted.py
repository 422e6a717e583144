"""A small runtime that does what a script says, for the timing of faults; it draws nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PIL import Image

from packshot.core import Brief, Facts, ModelSpec, Picture, Request
from packshot.engine import Event, Failed
from packshot.engine.events import FINAL
from packshot.runtime.base import RequestState, Saved

SPEC = ModelSpec(
    name="scripted",
    revision="0",
    files={},
    classes=("mug/a",),
    scenes=("studio",),
    materials=("ceramic",),
    steps=3,
    candidates=1,
)
Act = Callable[[], object]
"""What happens at a piece of work: it may raise, wait, or do nothing."""


def request(seed: int = 0, steps: int = 3) -> Request:
    return Request(Brief("mug", subject="mug"), seed, 256, 256, steps)


@dataclass
class Scripted:
    """Does `acts[verb, seed, step]` before it works on a request, and notes all in `log`; gives
    the request of a seed the score that `scores` says.
    """

    acts: dict[tuple[str, int, int], Act] = field(default_factory=dict)
    log: list[tuple[str, tuple[int, ...]]] = field(default_factory=list)
    spec: ModelSpec = SPEC
    scores: dict[int, float] = field(default_factory=dict)

    def _at(self, verb: str, states: Sequence[RequestState]) -> None:
        self.log.append((verb, tuple(s.request.seed for s in states)))
        for state in states:
            self.acts.get((verb, state.request.seed, state.step), lambda: None)()

    def kin(self, request: Request) -> str | None:
        return request.brief.subject

    def save(self, state: RequestState) -> Saved:
        return Saved(np.full(1, state.request.seed, np.float32), state.step)

    def restore(self, state: RequestState, saved: Saved, decoded: Any = None) -> None:
        assert saved.latents[0] == state.request.seed
        state.step, state.drawn = saved.step, decoded

    def prepare(self, request: Request) -> RequestState:
        times = tuple(float(i) for i in range((request.steps or SPEC.steps) + 1))
        state = RequestState(request, 0, None, times)  # type: ignore[arg-type]
        self._at("prepare", [state])
        return state

    def denoise(self, states: Sequence[RequestState]) -> Sequence[Any]:
        self._at("denoise", states)
        return [s.request.seed for s in states]

    def advance(self, state: RequestState, prediction: Any) -> None:
        self._at("advance", [state])
        assert prediction == state.request.seed, "a neighbour's prediction"
        state.step += 1

    def decode(self, states: Sequence[RequestState]) -> None:
        self._at("decode", states)
        for state in states:
            state.drawn = state.request.seed
            state.decoded = np.array(state.request.seed)

    def preview(self, state: RequestState) -> Image.Image:
        self._at("preview", [state])
        return Image.new("RGB", (1, 1))

    def score(self, state: RequestState) -> float | None:
        self._at("score", [state])
        return self.scores.get(state.request.seed)

    def render(self, state: RequestState) -> Picture:
        self._at("render", [state])
        made = state.request
        size = (made.width, made.height)
        facts = Facts("scripted", "0", made.seed, state.steps, *size)
        return Picture(Image.new("RGB", size), Image.new("L", size), made.brief, facts)


class Ears:
    """Hears the events of one ticket; `final` waits for the last."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._over = threading.Event()

    def __call__(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, FINAL):
            self._over.set()

    def final(self, seconds: float = 20) -> Event:
        assert self._over.wait(seconds), f"no final event; heard {self.events}"
        return self.events[-1]

    @property
    def error(self) -> str:
        """The code of the failure."""
        final = self.final()
        assert isinstance(final, Failed), final
        return final.error.code
