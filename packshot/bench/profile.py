"""Measures what pieces of work of a model take by stage, batch and size: a profile of the engine.

Every batch is measured over the same pictures, which differ in what they take; and in turn, round
by round, so that whatever else the machine does slows all of them alike.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from typing import Any

import numpy as np

from packshot.bench.cases import crossed
from packshot.bench.meters import peak_during
from packshot.bench.progress import Progress
from packshot.core import Request
from packshot.engine.profile import Cell, Profile, Size
from packshot.engine.ticket import Stage
from packshot.runtime.base import RequestState, Runtime, run

_FIRST_SEED = 700
Verb = Callable[[Runtime, Sequence[RequestState]], object]


@dataclass(frozen=True, slots=True)
class Plan:
    """Sides in pixels, batches (1 is always measured), and rounds."""

    sizes: tuple[int, ...] = (512, 1024)
    batches: tuple[int, ...] = (1, 2, 4, 8)
    rounds: int = 15


def measure(runtime: Runtime, device: str, plan: Plan, progress: Progress) -> Profile:
    """The profile of a runtime's model on a device."""
    batches = sorted({1, *plan.batches})
    cells: list[Cell] = []
    todo = list(product(((side, side) for side in plan.sizes), VERBS))
    for size, stage in progress(todo, "measuring"):
        states = _states(runtime, stage, size, batches[-1])
        cells += _cells(runtime, stage, size, states, batches, plan.rounds)
    return Profile(runtime.spec.name, runtime.spec.revision, device, tuple(cells))


def _states(runtime: Runtime, stage: Stage, size: Size, count: int) -> list[RequestState]:
    """Different briefs at a stage; those that are to be stepped stand at different steps."""
    requests = [
        Request(brief, _FIRST_SEED + number, *size)
        for number, brief in enumerate(crossed(runtime.spec, count, seed=5))
    ]
    if stage is not Stage.STEP:
        return [run(runtime, request) for request in requests]
    states = [runtime.prepare(request) for request in requests]
    for number, state in enumerate(states):
        state.step = number % state.steps
    return states


def _cells(
    runtime: Runtime,
    stage: Stage,
    size: Size,
    states: Sequence[RequestState],
    batches: Sequence[int],
    rounds: int,
) -> list[Cell]:
    def work(batch: int) -> None:
        for first in range(0, len(states), batch):
            VERBS[stage](runtime, states[first : first + batch])

    peaks = {batch: peak_during(partial(work, batch)) for batch in batches}  # it warms up, too
    timings: dict[int, list[float]] = {batch: [] for batch in batches}
    for _, batch in product(range(rounds), batches):
        start = time.perf_counter()
        work(batch)
        timings[batch].append((time.perf_counter() - start) / len(states) * batch)
    return [
        replace(_cell(stage, size, batch, times), peak_bytes=peaks[batch])
        for batch, times in timings.items()
    ]


def _cell(stage: Stage, size: Size, batch: int, seconds: Sequence[float]) -> Cell:
    low, middle, high = (float(v) for v in np.percentile(seconds, (25, 50, 75)))
    return Cell(stage, size, batch, middle, (high - low) / 2 / middle)


def _step(runtime: Runtime, states: Sequence[RequestState]) -> object:
    return runtime.denoise(states)


def _decode(runtime: Runtime, states: Sequence[RequestState]) -> None:
    runtime.decode(states)


def _render(runtime: Runtime, states: Sequence[RequestState]) -> list[Any]:
    return [runtime.render(state) for state in states]


VERBS: dict[Stage, Verb] = {Stage.STEP: _step, Stage.DECODE: _decode, Stage.RENDER: _render}
"""The pieces of work, as the engine does them."""
