"""What the engine itself costs: picking the next piece of work, a submission, a piece of work."""

from __future__ import annotations

import threading
import time
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from PIL import Image

from packshot.bench.machine import describe
from packshot.core import Brief, Facts, ModelSpec, Picture, Request
from packshot.engine import Done, Engine, EngineConfig, Event, Priority, Ticket
from packshot.engine.scheduler import Scheduler
from packshot.engine.ticket import Stage
from packshot.runtime.base import RequestState, Saved

WAITING, TENANTS, STEPS = 10_000, 97, 8
PIECES = STEPS + 3
"""Pieces of work of a ticket: prepare, the steps, decode, render."""
IN_FLIGHT = 64
_NOTHING = np.zeros(0, np.float32)


class Idle:
    """A runtime whose verbs compute nothing, so that what is measured is the engine."""

    spec = ModelSpec("idle", "0", {}, ("mug/a",), ("studio",), ("ceramic",), STEPS, 1)

    def __init__(self) -> None:
        blank = Image.new("RGB", (1, 1))
        facts = Facts("idle", "0", 0, STEPS, 1, 1)
        self._picture = Picture(blank, blank.convert("L"), Brief("mug"), facts)

    def kin(self, request: Request) -> Hashable | None:
        """None: nothing is kept."""
        return None

    def save(self, state: RequestState) -> Saved:
        """No latents."""
        return Saved(_NOTHING, state.step)

    def restore(self, state: RequestState, saved: Saved, decoded: object = None) -> None:
        """Take over the step, and what was drawn."""
        state.step, state.drawn = saved.step, decoded

    def prepare(self, request: Request) -> RequestState:
        """A state without latents."""
        times = tuple(float(i) for i in range((request.steps or STEPS) + 1))
        return RequestState(request, 0, _NOTHING, times)

    def denoise(self, states: Sequence[RequestState]) -> Sequence[Any]:
        """No predictions."""
        return [None for _ in states]

    def advance(self, state: RequestState, prediction: Any) -> None:
        """A step further."""
        state.step += 1

    def decode(self, states: Sequence[RequestState]) -> None:
        """Nothing is drawn."""

    def preview(self, state: RequestState) -> Image.Image:
        """One pixel."""
        return self._picture.image

    def score(self, state: RequestState) -> float | None:
        """None: nothing is checked."""
        return None

    def render(self, state: RequestState) -> Picture:
        """One pixel, always the same."""
        return self._picture


def measure(waiting: int = WAITING, tickets: int = 2_000) -> dict[str, Any]:
    """Microseconds: of picking the next piece of work and of queueing a ticket, with `waiting`
    tickets of many tenants in the queue; and of all that the engine does around a piece of work,
    the mean over `tickets` tickets that go through an engine whose runtime computes nothing: on the
    wall, and of a processor's time, which a busy machine does not lengthen.
    """
    scheduler = Scheduler(_alone)
    for one in _tickets(waiting):
        scheduler.add(one)
    wall, busy = _through(tickets)
    return {
        "machine": describe(),
        "waiting": waiting,
        "tick_us": _spread(_ticks(scheduler, waiting)),
        "queue_us": _spread(_additions(scheduler, tickets)),
        "tickets": tickets,
        "piece_us": 1e6 * wall / (PIECES * tickets),
        "piece_cpu_us": 1e6 * busy / (PIECES * tickets),
    }


def overhead(measured: Mapping[str, Any], steps: int, denoising: float) -> float:
    """What the engine does around all pieces of a picture of so many steps, as a share of the
    seconds of its denoising.
    """
    pieces = steps + PIECES - STEPS
    return float(1e-6 * measured["piece_us"] * pieces / denoising)


def _spread(seconds: Sequence[float]) -> dict[str, float]:
    p50, p99 = np.percentile(seconds, (50, 99))
    return {"mean": 1e6 * float(np.mean(seconds)), "p50": 1e6 * float(p50), "p99": 1e6 * float(p99)}


def _alone(group: object, stage: Stage) -> int:
    return 1


def _tickets(count: int) -> Iterator[Ticket]:
    """Tickets of all classes and many tenants, every second one with a deadline."""
    request = Request(Brief("mug", subject="mug"), 0, steps=STEPS)
    for number in range(count):
        late = 1e9 + number if number % 2 else float("inf")
        priority = Priority(number % len(Priority))
        tenant = f"tenant {number % TENANTS}"
        yield Ticket(str(number), request, tenant, priority, late, group="idle")


def _ticks(scheduler: Scheduler, count: int) -> list[float]:
    """Seconds of each pick; a ticket leaves after its last piece, and another one comes."""
    taken, new = [], _tickets(count)
    for one in new:
        start = time.perf_counter()
        work = scheduler.pick()
        taken.append(time.perf_counter() - start)
        assert work is not None
        for ticket in work.tickets:
            if ticket.stage is Stage.RENDER:
                scheduler.remove(ticket)
                scheduler.add(one)
            else:
                ticket.progress = replace(ticket.progress, stage=Stage(ticket.stage + 1))
    return taken


def _additions(scheduler: Scheduler, count: int) -> list[float]:
    """Seconds that each ticket takes to be queued and told its place."""
    taken = []
    for one in _tickets(count):
        start = time.perf_counter()
        scheduler.add(one)
        scheduler.ahead(one)
        taken.append(time.perf_counter() - start)
    return taken


def _through(count: int) -> tuple[float, float]:
    """Seconds, and those of a processor, in which so many tickets go through an engine, some of
    them waiting at any time.
    """
    engine, room = Engine(Idle, EngineConfig()), threading.Semaphore(IN_FLIGHT)

    def heard(event: Event) -> None:
        if isinstance(event, Done):
            room.release()

    engine.start()
    start, busy = time.perf_counter(), time.process_time()
    for ticket in _tickets(count):
        room.acquire()
        ticket.deadline, ticket.listener = float("inf"), heard
        engine.submit(ticket)
    for _ in range(IN_FLIGHT):
        room.acquire()
    wall, busy = time.perf_counter() - start, time.process_time() - busy
    engine.stop()
    return wall, busy
