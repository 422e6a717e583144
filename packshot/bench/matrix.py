"""What pictures take: size by batch by precision by steps, in seconds, memory and energy.

A batch goes through the runtime together: all steps in company, decoded together, painted one
after another, as the engine does it. Every cell makes the same pictures, as many as the largest
batch has.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product
from typing import Any, Literal

from packshot.bench.cases import crossed
from packshot.bench.meters import Energy, peak_during
from packshot.bench.peers.making import together
from packshot.bench.progress import Progress
from packshot.bench.spread import spread
from packshot.core import ModelSpec, Request
from packshot.runtime.base import Runtime

Computed = Literal["f32", "bf16"]
Making = Callable[[Computed], Runtime]
"""Makes the runtime of a precision."""

_FIRST_SEED = 300


@dataclass(frozen=True, slots=True)
class Plan:
    """Sides in pixels, pictures at a time, steps, precisions, and rounds of each."""

    sizes: tuple[int, ...] = (512, 1024)
    batches: tuple[int, ...] = (1, 2, 4)
    steps: tuple[int, ...] = (4, 8, 12)
    precisions: tuple[Computed, ...] = ("f32", "bf16")
    rounds: int = 3


@dataclass(frozen=True, slots=True)
class Kind:
    """One cell of the matrix."""

    size: int
    batch: int
    steps: int

    def requests(self, spec: ModelSpec, count: int) -> list[Request]:
        """Different briefs, the same in every cell: they differ in what they take."""
        return [
            Request(brief, _FIRST_SEED + number, self.size, self.size, self.steps)
            for number, brief in enumerate(crossed(spec, count, seed=7))
        ]


def measure(make: Making, plan: Plan, progress: Progress) -> list[dict[str, Any]]:
    """One row for each cell; the runtimes of the precisions are in memory one after another."""
    rows: list[dict[str, Any]] = []
    kinds = [Kind(*k) for k in product(plan.sizes, plan.batches, plan.steps)]
    for precision in plan.precisions:
        runtime = make(precision)
        for kind in progress(kinds, precision):
            rows.append({"precision": precision, **_cell(runtime, kind, plan)})
    return rows


def _cell(runtime: Runtime, kind: Kind, plan: Plan) -> dict[str, Any]:
    count, batch = max(plan.batches), kind.batch
    work = partial(_groups, runtime, kind.requests(runtime.spec, count), batch)
    peak = peak_during(work)  # which also warms up
    energy, seconds = Energy(), []
    energy.begin()
    for _ in range(plan.rounds):
        start = time.perf_counter()
        work()
        seconds.append((time.perf_counter() - start) / count * batch)
    joules = energy.joules()
    found = spread(seconds)
    return {
        "size": kind.size,
        "batch": batch,
        "steps": kind.steps,
        "seconds": found,
        "images_per_second": batch / found["p50"],
        "peak_bytes": peak,
        "joules_per_image": None if joules is None else joules / plan.rounds / count,
    }


def _groups(runtime: Runtime, requests: Sequence[Request], batch: int) -> None:
    for first in range(0, len(requests), batch):
        together(runtime, requests[first : first + batch])
