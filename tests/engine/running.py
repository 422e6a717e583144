"""An engine on scripted runtimes, and tickets for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from packshot.engine import Engine, EngineConfig, Ticket
from packshot.engine.caches import Pool
from packshot.engine.ticket import Stage
from packshot.runtime.base import ServedRuntime
from tests.engine.scripted import Act, Ears, Scripted, request


def raising(error: Exception) -> Act:
    def act() -> None:
        raise error

    return act


def four(group: object, stage: Stage) -> int:
    return 4


@contextmanager
def engine(
    *runtimes: ServedRuntime,
    limit: object = None,
    pool: Pool | None = None,
    clock: Callable[[], float] = time.monotonic,
    painters: int = 0,
    **config: int,
) -> Iterator[Engine]:
    """An engine that takes the next of `runtimes` each time one is to be loaded."""
    left = list(runtimes)
    more: dict[str, object] = {"pool": pool, "clock": clock, "painters": painters}
    more |= {"limit": limit} if limit else {}

    def make() -> ServedRuntime:
        return left.pop(0)

    running = Engine(make, EngineConfig(**{"gate": 50, **config}), **more)  # type: ignore[arg-type]
    running.start()
    try:
        yield running
    finally:
        running.stop()


def submit(to: Engine, seed: int, *, steps: int = 3, **more: object) -> tuple[Ticket, Ears]:
    ears = Ears()
    ticket = Ticket(str(seed), request(seed, steps), listener=ears, **more)  # type: ignore[arg-type]
    to.submit(ticket)
    return ticket, ears


def held(
    runtime: Scripted, seed: int = 0, step: int = 0
) -> tuple[threading.Event, threading.Event]:
    """The runtime stops at a step of a seed: whether it is there, and what lets it go on."""
    there, go = threading.Event(), threading.Event()

    def act() -> None:
        there.set()
        assert go.wait(20)

    runtime.acts["denoise", seed, step] = act
    return there, go
