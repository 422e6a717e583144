"""The plain loop: one picture after another, on every runtime that there is, with nothing around
it. It says what the machine could make at most without sharing work.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from packshot.bench.peers.making import alone
from packshot.bench.peers.wire import Wanted
from packshot.bench.progress import Progress
from packshot.bench.spread import spread
from packshot.runtime.base import Runtime

Makers = Mapping[str, Callable[[], Runtime]]
WARMING = 2


def measure(runtime: Runtime, wanted: Sequence[Wanted]) -> dict[str, Any]:
    """Pictures a second, and seconds of a picture: of all, and of each side."""
    for wish in wanted[:WARMING]:
        alone(runtime, wish.request())
    taken: dict[int, list[float]] = {}
    for wish in wanted:
        start = time.perf_counter()
        alone(runtime, wish.request())
        taken.setdefault(wish.side, []).append(time.perf_counter() - start)
    seconds = [s for values in taken.values() for s in values]
    return {
        "throughput": len(seconds) / sum(seconds),
        "seconds": spread(seconds),
        "sides": {side: sum(v) / len(v) for side, v in sorted(taken.items())},
    }


def measure_all(makers: Makers, wanted: Sequence[Wanted], progress: Progress) -> dict[str, Any]:
    """Each runtime in turn, loaded and let go of."""
    found = {}
    for name in progress(list(makers), "plain loops"):
        found[name] = measure(makers[name](), wanted)
    return found
