"""What the engine itself costs is measured; and what goes through it leaves nothing behind."""

from __future__ import annotations

import gc
import sys
import threading
import tracemalloc

import pytest

from packshot.bench import ticks
from packshot.engine import Engine, EngineConfig, Event, Priority, Ticket
from packshot.engine.caches import Pool
from packshot.engine.events import FINAL
from tests.engine.scripted import request


def test_a_small_measurement_is_whole() -> None:
    found = ticks.measure(waiting=200, tickets=20)
    assert (found["waiting"], found["tickets"]) == (200, 20)
    assert found["piece_us"] > 0
    for name in ("tick_us", "queue_us"):
        assert 0 < found[name]["p50"] <= found[name]["p99"]


class Flood:
    """Sends many tickets through an engine, of which some are cancelled, some have deadlines far
    away, and some are kept waiting by the others.
    """

    def __init__(self) -> None:
        config = EngineConfig(window_seconds=1)
        self.engine = Engine(ticks.Idle, config, pool=Pool(1 << 20))
        self.finals = self.sent = 0
        self._room = threading.Semaphore(ticks.IN_FLIGHT)

    def hear(self, event: Event) -> None:
        if isinstance(event, FINAL):
            self.finals += 1
            self._room.release()

    def send(self, count: int) -> None:
        """Returns when the last of them has ended."""
        for number in range(count):
            assert self._room.acquire(timeout=60)
            ticket = Ticket(
                str(number),
                request(number, steps=1),
                tenant=f"tenant {number % 7}",
                priority=Priority(number % 3),
                deadline=1e9 + number if number % 2 else float("inf"),
                free=number % 5 == 0,
                listener=self.hear,
            )
            self.engine.submit(ticket)
            if number % 4 == 0:
                self.engine.cancel(ticket)
        self.sent += count
        for _ in range(ticks.IN_FLIGHT):
            assert self._room.acquire(timeout=60)
        gc.collect()
        self._room.release(ticks.IN_FLIGHT)


def test_submissions_leave_memory_flat() -> None:
    flood = Flood()
    flood.engine.start()
    tracemalloc.start()
    try:
        flood.send(1_000)
        before = tracemalloc.get_traced_memory()[0]
        flood.send(4_000)
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
        flood.engine.stop()
    assert flood.finals == flood.sent
    assert grown < 4_000 * 100, f"{grown} bytes for 4,000 tickets, each of which takes far more"


@pytest.mark.slow
def test_a_hundred_thousand_submissions_leave_memory_flat() -> None:
    flood = Flood()
    flood.engine.start()
    try:
        flood.send(5_000)
        before = sys.getallocatedblocks()
        flood.send(95_000)
        grown = sys.getallocatedblocks() - before
    finally:
        flood.engine.stop()
    assert flood.finals == flood.sent == 100_000
    assert grown < 5_000, f"{grown} blocks of memory more"
