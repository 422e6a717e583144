"""The engine: one thread per device does a piece of work at a time, on request with others beside
it that render; one more watches over them.

Whatever a runtime raises is the failure of one request, never of its neighbours: a piece of work
that fails is done again for each of its tickets alone. A runtime that dies or hangs is replaced,
and its requests are made again from their seeds.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from packshot.engine.caches import Pool
from packshot.engine.config import EngineConfig
from packshot.engine.events import FINAL, Event, Failed, Queued, Started
from packshot.engine.maker import Maker, Turn
from packshot.engine.meter import Meter
from packshot.engine.scheduler import Limit, Scheduler, Work
from packshot.engine.ticket import Lane, Stage, Ticket
from packshot.errors import (
    Cancelled,
    DeadlineExceeded,
    PackshotError,
    RuntimeDied,
    Stopping,
    unexpected,
)

if TYPE_CHECKING:
    from packshot.runtime.base import ServedRuntime

_log = logging.getLogger(__name__)
_LONGEST_NAP = 0.25
"""Seconds between two looks of the watch."""
_LONGEST_GOODBYE = 5.0
"""Seconds that a stopping engine waits for a piece of work to end."""


def _alone(group: object, stage: Stage) -> int:
    return 1


class Engine:
    """Makes the pictures of tickets on one device. `make` loads its runtime, on the engine's own
    thread, when there is work; `limit` says how many tickets may share a piece of work. So many
    `painters` are threads of their own that render: on a processor, too, they pay, for a picture
    does not keep every core busy all the time; with none the device's thread renders.
    """

    def __init__(
        self,
        make: Callable[[], ServedRuntime],
        config: EngineConfig | None = None,
        *,
        limit: Limit = _alone,
        pool: Pool | None = None,
        clock: Callable[[], float] = time.monotonic,
        painters: int = 0,
    ) -> None:
        self.config = config or EngineConfig()
        hosts = [Lane.HOST] * painters
        self._lanes: Sequence[Lane | None] = [Lane.DEVICE, *hosts] if hosts else [None]
        self.meter = Meter(self.config.window_seconds)
        self.pool = Pool(0) if pool is None else pool
        self._make, self._clock = make, clock
        self._maker = Maker(self.config, self.pool, clock, lambda: self.waiting > 0)
        self._scheduler = Scheduler(limit, patience=self.config.patience, most=self.config.running)
        self._changed = threading.Condition()
        self._generation = 0
        self._runtime: ServedRuntime | None = None
        self._busy: dict[int, tuple[float, Work]] = {}
        self._busy_since = 0.0
        self._stopping, self._over = False, threading.Event()
        self._threads: list[threading.Thread] = []

    def __len__(self) -> int:
        """Tickets that are waiting or running."""
        with self._changed:
            return len(self._scheduler)

    def start(self) -> None:
        """Start the threads. Does nothing where they run."""
        with self._changed:
            if not self._threads:
                self._employ(self._guard)
                self._employ_lanes()

    def stop(self, seconds: float = 0.0) -> None:
        """Take nothing more; wait for what is there up to `seconds`; end the rest with `Stopping`.

        Returns when every ticket has had its final event.
        """
        end = self._clock() + seconds
        with self._changed:
            self._stopping = True
            while len(self._scheduler) and (left := end - self._clock()) > 0:
                self._changed.wait(left)
            self._over.set()
            self._generation += 1
            left_over = self._scheduler.everyone()
            for ticket in left_over:
                self._scheduler.remove(ticket)
            self._changed.notify_all()
        for ticket in left_over:
            self._emit(ticket, Failed(Stopping("Packshot is shutting down: send it again")))
        for thread in self._threads:
            thread.join(_LONGEST_GOODBYE)

    def submit(self, ticket: Ticket) -> None:
        """Queue a ticket; its listener hears `Queued` first. Raises Stopping."""
        with self._changed:
            if self._stopping:
                raise Stopping("Packshot is shutting down: send it again")
            ticket.arrived = self._clock()
            self._scheduler.add(ticket)
            ahead = self._scheduler.ahead(ticket)
            self._emit(ticket, Queued(ahead, self.meter.estimate(ahead)))
            self._changed.notify_all()

    def cancel(self, ticket: Ticket) -> bool:
        """End a ticket with `Cancelled`; whether it was still to be made."""
        with self._changed:
            there = self._scheduler.remove(ticket)
            self._changed.notify_all()
        if there:
            self._emit(ticket, Failed(Cancelled("the request was cancelled")))
        return there

    @property
    def waiting(self) -> int:
        """How many tickets have not been begun."""
        with self._changed:
            return self._scheduler.waiting

    def load(self, seconds: float = 10.0) -> float:
        """The share of the last `seconds` in which the device was busy, 0..1."""
        with self._changed:
            return self.meter.load(self._clock(), seconds)

    # The lanes' threads.

    def _employ(self, work: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=work, args=arguments, name=work.__name__, daemon=True)
        self._threads = [t for t in self._threads if t.is_alive()] + [thread]
        thread.start()

    def _employ_lanes(self) -> None:
        """Threads for the lanes of this generation; the lock is held."""
        for number in range(len(self._lanes)):
            self._employ(self._run, number, self._generation)

    def _run(self, number: int, generation: int) -> None:
        while (work := self._next(number, generation)) is not None:
            try:
                self._do(self._ready(generation), work, generation)
            except RuntimeDied as error:
                _log.warning("the runtime died and is started again", exc_info=error)
                self._begin_again(work, error, generation)
            except Exception as error:  # the model cannot be loaded
                self._fail(work.tickets, unexpected(error), generation)
            self._done(number, generation)

    def _ready(self, generation: int) -> ServedRuntime:
        """The runtime. It is loaded by the device's thread: what there is to render, it has drawn.
        Raises whatever loading raises.
        """
        runtime = self._runtime
        if runtime is None:
            runtime = self._make()
            with self._changed:
                if generation == self._generation:
                    self._runtime = runtime
        return runtime

    def _next(self, number: int, generation: int) -> Work | None:
        """The next piece of work of a thread's lane, as soon as there is one; None where the thread
        is to end.
        """
        with self._changed:
            while generation == self._generation:
                self._expire()
                busy = {ticket for _, work in self._busy.values() for ticket in work.tickets}
                work = self._scheduler.pick(self._lanes[number], busy)
                if work is not None:
                    now = self._clock()
                    if not self._busy:
                        self._busy_since = now
                    self._busy[number] = now, work
                    return work
                self._changed.wait()
        return None

    def _done(self, number: int, generation: int) -> None:
        with self._changed:
            if generation != self._generation:
                return
            del self._busy[number]
            since, self._busy_since = self._busy_since, self._clock()
            self.meter.worked(since, self._busy_since)
            self._changed.notify_all()

    def _do(self, runtime: ServedRuntime, work: Work, generation: int) -> None:
        start = self._clock()
        if work.stage is Stage.PREPARE:
            self._started(work.tickets, start)
        outcomes = self._maker.attempt(runtime, work)
        took, together = self._clock() - start, len(work.tickets)
        self.meter.done(work.stage.name.lower(), together, took)
        for ticket, result, error in outcomes:
            turn = self._turn(runtime, ticket, result, generation) if error is None else error
            if isinstance(turn, PackshotError):
                turn = self._rescued(ticket, turn, generation)
            if turn is not None and self._commit(work, ticket, turn, took / together, generation):
                for event in turn.events:
                    self._emit(ticket, event)

    def _started(self, tickets: Sequence[Ticket], now: float) -> None:
        for ticket in tickets:
            if ticket.progress.tries > 1 or ticket.progress.after:  # goes on with what was started
                continue
            ticket.attempts += 1
            if ticket.attempts == 1:
                self.meter.waited(now, now - ticket.arrived)
            self._emit(ticket, Started(ticket.attempts))

    def _turn(
        self, runtime: ServedRuntime, ticket: Ticket, result: Any, generation: int
    ) -> Turn | PackshotError | None:
        """What a result makes of a ticket, or what went wrong; None where nobody wants it."""
        with self._changed:
            if not self._current(ticket, generation):
                return None
            preview = ticket.previews and not self._scheduler.outranked(ticket)
        try:
            return self._maker.take(runtime, ticket, result, preview=preview)
        except RuntimeDied:
            raise
        except Exception as error:  # such as latents that are no numbers
            return unexpected(error)

    def _rescued(self, ticket: Ticket, error: PackshotError, generation: int) -> Turn | None:
        """A redraw that fails leaves the drawing before it; anything else that fails has failed."""
        turn = self._maker.rescue(ticket)
        if turn is None:
            self._fail([ticket], error, generation)
        return turn

    def _commit(
        self, work: Work, ticket: Ticket, turn: Turn, share: float, generation: int
    ) -> bool:
        """Take a ticket to its next stage, unless it was cancelled or the thread replaced."""
        stage = work.stage.name.lower()
        with self._changed:
            if not self._current(ticket, generation):
                return False
            ticket.seconds[stage] = ticket.seconds.get(stage, 0.0) + share
            ticket.progress = turn.progress
            if any(isinstance(event, FINAL) for event in turn.events):
                self._scheduler.remove(ticket)
                self.meter.finished(sum(ticket.seconds.values()))
            return True

    def _current(self, ticket: Ticket, generation: int) -> bool:
        """Whether a ticket is still this thread's; the lock is held."""
        return generation == self._generation and ticket in self._scheduler

    def _fail(self, tickets: Iterable[Ticket], error: PackshotError, generation: int) -> None:
        for ticket in tickets:
            with self._changed:
                there = generation == self._generation and self._scheduler.remove(ticket)
            if there:
                self._emit(ticket, Failed(error))

    # The watch.

    def _guard(self) -> None:
        nap = min(_LONGEST_NAP, self.config.piece_seconds / 4)
        while not self._over.is_set():
            self._over.wait(nap)
            with self._changed:
                self._expire()
                longest = self._clock() - self.config.piece_seconds
                hung = [work for begun, work in self._busy.values() if begun < longest]
                generation = self._generation
            for work in hung[:1]:
                _log.error("a piece of work hangs (%s): the runtime is replaced", work.stage.name)
                error = RuntimeDied("the runtime no longer answered")
                self._begin_again(work, error, generation)

    def _begin_again(self, work: Work, error: RuntimeDied, generation: int) -> None:
        """Another runtime, on other threads: all that runs is made again; whoever was worked on too
        often has failed.
        """
        with self._changed:
            if generation != self._generation:  # a runtime that was given up before it died
                return
            self._generation += 1
            self._runtime = None
            self._busy.clear()
            self._scheduler.again()
            lost = [t for t in work.tickets if t.attempts >= self.config.attempts]
            lost = [t for t in lost if self._scheduler.remove(t)]
            self._employ_lanes()
            self._changed.notify_all()
        for ticket in lost:
            self._emit(ticket, Failed(error))

    def _expire(self) -> None:
        """End what is past its deadline; the lock is held."""
        for ticket in self._scheduler.overdue(self._clock()):
            message = "the deadline passed before the picture was made"
            self._emit(ticket, Failed(DeadlineExceeded(message, param="deadline")))

    def _emit(self, ticket: Ticket, event: Event) -> None:
        if ticket.ended:
            return
        ticket.ended = isinstance(event, FINAL)
        try:
            ticket.listener(event)
        except Exception:  # a listener's failure is its own
            _log.exception("a listener of %s failed", ticket.id)
