"""The engine: one thread per device does a piece of work at a time; another watches over it.

Whatever a runtime raises is the failure of one request, never of its neighbours: a piece of work
that fails is done again for each of its tickets alone. A runtime that dies or hangs is replaced,
and its requests are made again from their seeds.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from packshot.engine.caches import Entry, Pool
from packshot.engine.config import EngineConfig
from packshot.engine.events import FINAL, Done, Event, Failed, Queued, Started, Stepped
from packshot.engine.meter import Meter
from packshot.engine.scheduler import Limit, Scheduler, Work
from packshot.engine.ticket import Stage, Ticket
from packshot.errors import (
    Cancelled,
    DeadlineExceeded,
    OutOfMemory,
    PackshotError,
    RuntimeDied,
    Stopping,
    unexpected,
)

if TYPE_CHECKING:
    from packshot.runtime.base import RequestState, ServedRuntime

_log = logging.getLogger(__name__)
_Verb = Callable[[Any, Sequence[Ticket]], Sequence[Any]]
_Outcome = tuple[Ticket, Any, PackshotError | None]
_LONGEST_NAP = 0.25
"""Seconds between two looks of the watch."""
_LONGEST_GOODBYE = 5.0
"""Seconds that a stopping engine waits for a piece of work to end."""


def _alone(group: object, stage: Stage) -> int:
    return 1


class Engine:
    """Makes the pictures of tickets on one device. `make` loads its runtime, on the engine's own
    thread, when there is work; `limit` says how many tickets may share a piece of work.
    """

    def __init__(
        self,
        make: Callable[[], ServedRuntime],
        config: EngineConfig | None = None,
        *,
        limit: Limit = _alone,
        pool: Pool | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.config = config or EngineConfig()
        self.meter = Meter(self.config.window_seconds)
        self.pool = Pool(0) if pool is None else pool
        self._make, self._clock = make, clock
        self._scheduler = Scheduler(limit, patience=self.config.patience, most=self.config.running)
        self._changed = threading.Condition()
        self._generation = 0
        self._busy: tuple[float, Work] | None = None
        self._stopping = self._ended = False
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
                self._employ(self._run, self._generation)

    def stop(self, seconds: float = 0.0) -> None:
        """Take nothing more; wait for what is there up to `seconds`; end the rest with `Stopping`.

        Returns when every ticket has had its final event.
        """
        end = self._clock() + seconds
        with self._changed:
            self._stopping = True
            while len(self._scheduler) and (left := end - self._clock()) > 0:
                self._changed.wait(left)
            self._ended = True
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

    # The device's thread.

    def _employ(self, work: Callable[..., None], *arguments: int) -> None:
        thread = threading.Thread(target=work, args=arguments, name=work.__name__, daemon=True)
        self._threads = [t for t in self._threads if t.is_alive()] + [thread]
        thread.start()

    def _run(self, generation: int) -> None:
        runtime: ServedRuntime | None = None
        while (work := self._next(generation)) is not None:
            try:
                runtime = runtime or self._make()
                self._do(runtime, work, generation)
            except RuntimeDied as error:
                runtime = None
                _log.warning("the runtime died and is started again", exc_info=error)
                self._begin_again(work, error)
            except Exception as error:  # the model cannot be loaded
                self._fail(work.tickets, unexpected(error), generation)
            self._done(generation)

    def _next(self, generation: int) -> Work | None:
        """The next piece of work, as soon as there is one; None where the thread is to end."""
        with self._changed:
            while generation == self._generation:
                self._expire()
                work = self._scheduler.pick()
                if work is not None:
                    self._busy = self._clock(), work
                    return work
                self._changed.wait()
        return None

    def _done(self, generation: int) -> None:
        with self._changed:
            if generation == self._generation and self._busy is not None:
                self.meter.worked(self._busy[0], self._clock())
                self._busy = None
                self._changed.notify_all()

    def _do(self, runtime: ServedRuntime, work: Work, generation: int) -> None:
        start = self._clock()
        if work.stage is Stage.PREPARE:
            self._started(work.tickets, start)
        verb = self._prepare if work.stage is Stage.PREPARE else _VERBS[work.stage]
        outcomes = list(_attempt(verb, runtime, work.tickets))
        share = (self._clock() - start) / len(work.tickets)
        for ticket, result, error in outcomes:
            name = work.stage.name.lower()
            ticket.seconds[name] = ticket.seconds.get(name, 0.0) + share
            if error is not None:
                self._fail([ticket], error, generation)
            else:
                self._commit(runtime, ticket, result, generation)

    def _started(self, tickets: Sequence[Ticket], now: float) -> None:
        for ticket in tickets:
            ticket.attempts += 1
            if ticket.attempts == 1:
                self.meter.waited(now, now - ticket.arrived)
            self._emit(ticket, Started(ticket.attempts))

    def _commit(self, runtime: ServedRuntime, ticket: Ticket, result: Any, generation: int) -> None:
        """Take a ticket to its next stage, unless it was cancelled or the thread replaced."""
        if not self._current(ticket, generation):
            return
        if ticket.stage is Stage.PREPARE:
            ticket.state = result
            ticket.stage = _after(result)
        elif ticket.stage is Stage.STEP:
            try:
                runtime.advance(ticket.state, result)
            except Exception as error:  # such as latents that are no numbers
                self._fail([ticket], unexpected(error), generation)
                return
            ticket.stage = _after(ticket.state)
            self._emit(ticket, Stepped(ticket.state.step, ticket.state.steps))
        elif ticket.stage is Stage.DECODE:
            self._keep(runtime, ticket)
            ticket.stage = Stage.RENDER
        else:
            self._finish(ticket, Done(result), generation)

    def _prepare(self, runtime: ServedRuntime, tickets: Sequence[Ticket]) -> Sequence[Any]:
        """The states of tickets, as far along as a drawing of the pool takes them."""
        return [self._begin(runtime, ticket) for ticket in tickets]

    def _begin(self, runtime: ServedRuntime, ticket: Ticket) -> RequestState:
        kin = runtime.kin(ticket.request) if ticket.free else None
        entry = None if kin is None else self.pool.get((ticket.owner, kin), ticket.without)
        if entry is None:
            ticket.without.add(ticket.request.seed)
            return runtime.prepare(ticket.request)
        ticket.without.add(entry.seed)
        state = runtime.prepare(replace(ticket.request, seed=entry.seed))
        runtime.restore(state, entry.saved)
        ticket.hit = True
        return state

    def _keep(self, runtime: ServedRuntime, ticket: Ticket) -> None:
        """Put what was drawn into the pool."""
        kin = None if ticket.hit else runtime.kin(ticket.request)
        if kin is not None:
            saved = runtime.save(ticket.state)
            seconds = ticket.seconds.get("step", 0.0)
            entry = Entry(ticket.request.seed, saved, saved.size, seconds)
            self.pool.put((ticket.owner, kin), entry)

    def _current(self, ticket: Ticket, generation: int) -> bool:
        with self._changed:
            return generation == self._generation and ticket in self._scheduler

    def _finish(self, ticket: Ticket, event: Done, generation: int) -> None:
        with self._changed:
            if generation != self._generation or not self._scheduler.remove(ticket):
                return
            self.meter.finished(sum(ticket.seconds.values()))
        self._emit(ticket, event)

    def _fail(self, tickets: Iterable[Ticket], error: PackshotError, generation: int) -> None:
        for ticket in tickets:
            with self._changed:
                there = generation == self._generation and self._scheduler.remove(ticket)
            if there:
                self._emit(ticket, Failed(error))

    # The watch.

    def _guard(self) -> None:
        nap = min(_LONGEST_NAP, self.config.piece_seconds / 4)
        while not self._ended:
            time.sleep(nap)
            with self._changed:
                self._expire()
                if self._busy and self._clock() - self._busy[0] > self.config.piece_seconds:
                    work, self._busy = self._busy[1], None
                    self._generation += 1
                    self._employ(self._run, self._generation)
                else:
                    continue
            _log.error("a piece of work hangs (%s): the runtime is replaced", work.stage.name)
            self._begin_again(work, RuntimeDied("the runtime no longer answered"))

    def _begin_again(self, work: Work, error: RuntimeDied) -> None:
        """All that runs is made again; whoever was worked on too often has failed."""
        with self._changed:
            self._scheduler.again()
            lost = [t for t in work.tickets if t.attempts >= self.config.attempts]
            lost = [t for t in lost if self._scheduler.remove(t)]
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


def _after(state: Any) -> Stage:
    """The stage of a state: one that a cache has taken further leaves stages out."""
    if state.drawn is not None:
        return Stage.RENDER
    return Stage.DECODE if state.done else Stage.STEP


def _attempt(verb: _Verb, runtime: ServedRuntime, tickets: Sequence[Ticket]) -> Iterable[_Outcome]:
    """Do a piece of work; what fails in company is tried alone, what is too large in halves."""
    try:
        results = verb(runtime, tickets)
    except RuntimeDied:
        raise
    except Exception as error:  # whatever a runtime raises is one request's failure
        if len(tickets) == 1:
            return [(tickets[0], None, unexpected(error))]
        large = isinstance(error, (MemoryError, OutOfMemory))
        size = len(tickets) // 2 if large else 1
        parts = (tickets[i : i + size] for i in range(0, len(tickets), size))
        return [outcome for part in parts for outcome in _attempt(verb, runtime, part)]
    return [(ticket, result, None) for ticket, result in zip(tickets, results, strict=True)]


def _step(runtime: ServedRuntime, tickets: Sequence[Ticket]) -> Sequence[Any]:
    return runtime.denoise([ticket.state for ticket in tickets])


def _decode(runtime: ServedRuntime, tickets: Sequence[Ticket]) -> Sequence[Any]:
    runtime.decode([ticket.state for ticket in tickets])
    return [None for _ in tickets]


def _render(runtime: ServedRuntime, tickets: Sequence[Ticket]) -> Sequence[Any]:
    return [runtime.render(ticket.state) for ticket in tickets]


_VERBS: dict[Stage, _Verb] = {
    Stage.STEP: _step,
    Stage.DECODE: _decode,
    Stage.RENDER: _render,
}
