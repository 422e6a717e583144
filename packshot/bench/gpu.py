"""Speed and memory of large networks on a device: our step loop beside a vendor's pipeline.

Both run the same network, in turn, in the same process. Weights are random: what is drawn is noise,
what it takes is real.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from packshot.bench.progress import Progress
from packshot.bench.spread import spread
from packshot.errors import OutOfMemory

Making = Callable[[], "Model"]


class Model(Protocol):
    """A network on a device that is stepped by our loop, or run whole by its vendor's."""

    name: str
    parameters: int
    size: int

    def begin(self, count: int, steps: int, *, staggered: bool = False) -> Sequence[Any]:
        """States of different pictures; staggered ones stand at steps of the first half."""
        ...

    def step(self, states: Sequence[Any]) -> None:
        """One step of each state, all in one forward pass."""
        ...

    def whole(self, count: int, steps: int) -> object:
        """All steps of as many pictures by the vendor's pipeline."""
        ...

    def wait(self) -> None:
        """Until the device is done."""
        ...

    def forget_peak(self) -> None:
        """Count the peak of memory from here."""
        ...

    def peak_bytes(self) -> int | None:
        """The most memory since `forget_peak`; None where the device does not tell."""
        ...

    def close(self) -> None:
        """Give the memory back."""
        ...


@dataclass(frozen=True, slots=True)
class Plan:
    """Pictures at a time; steps that the vendor's pipeline takes, half of which are timed of ours;
    rounds of each.
    """

    batches: tuple[int, ...] = (1, 2, 4)
    steps: int = 20
    rounds: int = 3


def measure(models: Mapping[str, Making], plan: Plan, progress: Progress) -> list[dict[str, Any]]:
    """Steps of pictures a second and memory of each model, for each batch; one model is in memory
    at a time. What the memory does not hold is None.
    """
    found: list[dict[str, Any]] = []
    for name, make in models.items():
        try:
            model = make()
        except OutOfMemory:
            found.append({"name": name, "parameters": None, "cells": []})
            continue
        cells = [_cell(model, batch, plan) for batch in progress(plan.batches, model.name)]
        about = {"name": model.name, "parameters": model.parameters, "size": model.size}
        found.append({**about, "steps": plan.steps, "cells": cells})
        model.close()
    return found


def _cell(model: Model, batch: int, plan: Plan) -> dict[str, Any]:
    """Both loops in turn, the first round uncounted; None for a loop that the memory does not hold
    beside the network.
    """
    ticks = max(plan.steps // 2, 1)

    def own() -> None:
        states = model.begin(batch, plan.steps, staggered=True)
        for _ in range(ticks):
            model.step(states)

    def peer() -> None:
        model.whole(batch, plan.steps)

    works = {"own": (own, batch * ticks), "peer": (peer, batch * plan.steps)}
    rounds: dict[str, list[tuple[float, int | None]]] = {name: [] for name in works}
    for _ in range(plan.rounds + 1):
        for name, (work, _) in works.items():
            rounds[name] += _timed(model, work)
    full = plan.rounds + 1
    return {
        "batch": batch,
        **{
            name: _told(rounds[name][1:], steps) if len(rounds[name]) == full else None
            for name, (_, steps) in works.items()
        },
    }


def _timed(model: Model, work: Callable[[], None]) -> list[tuple[float, int | None]]:
    """Seconds and peak memory of a piece of work; nothing where the memory does not hold it."""
    model.wait()
    model.forget_peak()
    start = time.perf_counter()
    try:
        work()
    except OutOfMemory:
        return []
    model.wait()
    return [(time.perf_counter() - start, model.peak_bytes())]


def _told(rounds: Sequence[tuple[float, int | None]], steps: int) -> dict[str, Any]:
    seconds = spread([taken for taken, _ in rounds])
    peaks = [peak for _, peak in rounds if peak is not None]
    return {
        "steps_per_second": steps / seconds["p50"],
        "seconds": seconds,
        "peak_bytes": max(peaks, default=None),
    }
