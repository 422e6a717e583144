"""What becomes of a ticket, piece by piece: begun, stepped, judged, perhaps drawn again, decoded
and rendered.

No threads, no order of tickets, and nothing of a ticket is changed here: every piece of work gives
the ticket's next progress, which the loop puts in force if it still may.
"""

from __future__ import annotations

import hashlib
import logging
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakValueDictionary

from packshot.core import Picture, Request
from packshot.engine.caches import Entry, Pool
from packshot.engine.caches.pool import Kin
from packshot.engine.config import EngineConfig
from packshot.engine.events import Done, Event, Preview, Redrawn, Stepped
from packshot.engine.scheduler import Work
from packshot.engine.ticket import Progress, Stage, Ticket
from packshot.errors import OutOfMemory, PackshotError, RuntimeDied, unexpected

if TYPE_CHECKING:
    from packshot.runtime.base import RequestState, ServedRuntime

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
_Verb = Callable[[Any, Sequence[Ticket]], Sequence[Any]]
Outcome = tuple[Ticket, Any, PackshotError | None]
"""What a piece of work gave for one of its tickets: a result, or why there is none."""
_DEEPER = 1.5
"""Steps of a redraw for each step of the first drawing, where the depth may change."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What a piece of work makes of a ticket, and what is to be said of it."""

    progress: Progress
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a drawing of the pool: what it was decoded to, and its score."""

    decoded: Any
    score: float | None

    @property
    def nbytes(self) -> int:
        return int(self.decoded.nbytes)


class Maker:
    """Works on tickets with a runtime. `pool` holds drawings that can be gone on from."""

    def __init__(
        self,
        config: EngineConfig,
        pool: Pool,
        clock: Callable[[], float],
        pressed: Callable[[], bool] = lambda: False,
    ) -> None:
        """`pressed` says whether others wait: then the pool's drawings must do."""
        self._config, self._pool, self._clock, self._pressed = config, pool, clock, pressed
        self._deep = config.easy < 100
        self._first: WeakValueDictionary[Kin, Ticket] = WeakValueDictionary()

    def attempt(self, runtime: ServedRuntime, work: Work) -> list[Outcome]:
        """Do a piece of work. Raises RuntimeDied."""
        verb = self._prepare if work.stage is Stage.PREPARE else _VERBS[work.stage]
        return _attempt(verb, runtime, work.tickets)

    def take(self, runtime: ServedRuntime, ticket: Ticket, result: Any, *, preview: bool) -> Turn:
        """Go on from the result of a piece of work. Raises whatever the runtime raises."""
        now = ticket.progress
        if now.stage is Stage.PREPARE:
            return self._begun(runtime, ticket, result)
        if now.stage is Stage.STEP:
            return self._stepped(runtime, ticket, result, preview)
        if now.stage is Stage.DECODE:
            self._keep(runtime, ticket)
            return Turn(replace(now, stage=Stage.RENDER))
        return Turn(replace(now, state=None), (Done(_noted(result, now)),))

    def rescue(self, ticket: Ticket) -> Turn | None:
        """What a failed redraw falls back on: the best drawing before it."""
        best = ticket.progress.best
        return None if best is None else Turn(_settled(best, ticket.progress.tries))

    def _prepare(self, runtime: ServedRuntime, tickets: Sequence[Ticket]) -> Sequence[Progress]:
        """Tickets with a state, as far along as a drawing of the pool takes it."""
        return [self._begin(runtime, ticket) for ticket in tickets]

    def _begin(self, runtime: ServedRuntime, ticket: Ticket) -> Progress:
        now = replace(ticket.progress, since=self._clock(), after=None)
        if now.tries > 1:
            request = self._another(runtime, ticket)
            ticket.takes(request.seed)
            return replace(now, state=runtime.prepare(request))
        wanted = ticket.whole or ticket.request
        kin = runtime.kin(wanted) if ticket.free and ticket.pool else None
        spared = None if kin is None else self._spared(runtime, ticket, now, (ticket.owner, kin))
        if spared is not None:
            return spared
        self._draws(runtime, ticket)
        return replace(now, state=runtime.prepare(ticket.request))

    def _spared(
        self, runtime: ServedRuntime, ticket: Ticket, now: Progress, kin: Kin
    ) -> Progress | None:
        """A ticket that need not be drawn: by a drawing of the pool, or one that will be there."""
        entry = self._pool.get(kin, ticket.unwanted, grow=not self._pressed())
        if entry is None:
            first = self._drawing(kin, ticket)
            return None if first is None else replace(now, after=first)
        ticket.takes(entry.seed)
        state = runtime.prepare(replace(ticket.whole or ticket.request, seed=entry.seed))
        known: _Known | None = self._pool.decoded(kin, entry.seed)
        if known is None:
            runtime.restore(state, entry.saved)
            return replace(now, state=state, hit=True)
        runtime.restore(state, entry.saved, known.decoded)
        return replace(now, state=state, hit=True, score=known.score)

    def _drawing(self, kin: Kin, ticket: Ticket) -> Ticket | None:
        """Whose drawing, now in hand and meant for the pool, will do for a ticket, too: of no lower
        class, which would keep it waiting.
        """
        first = self._first.get(kin)
        if first is None or first.ended or first.priority > ticket.priority:
            return None
        going = first.stage in (Stage.STEP, Stage.DECODE)
        return first if going and first.state.request.seed not in ticket.unwanted else None

    def _draws(self, runtime: ServedRuntime, ticket: Ticket) -> None:
        """Note that a ticket draws: others of its kind may wait for it."""
        ticket.takes(ticket.request.seed)
        whole = ticket.whole is None or ticket.whole.steps == ticket.request.steps
        kin = runtime.kin(ticket.request) if self._pool.enabled and whole else None
        if kin is not None:
            self._first[ticket.owner, kin] = ticket

    def _another(self, runtime: ServedRuntime, ticket: Ticket) -> Request:
        """The request of a redraw."""
        first = ticket.request
        request = replace(first, seed=another(first.seed, ticket.progress.tries))
        if not (ticket.depth and self._deep):
            return request
        steps = math.ceil(_DEEPER * (first.steps or runtime.spec.steps))
        return replace(request, steps=steps)

    def _begun(self, runtime: ServedRuntime, ticket: Ticket, begun: Progress) -> Turn:
        if begun.after is not None:
            return Turn(begun)
        state = begun.state
        if state.done:
            judged = state.drawn is not None  # by whoever drew it
            score = begun.score if judged else _score(runtime, state)
            return self._judged(ticket, begun, score)
        return Turn(replace(begun, stage=_after(state)))

    def _stepped(
        self, runtime: ServedRuntime, ticket: Ticket, prediction: Any, preview: bool
    ) -> Turn:
        now, state = ticket.progress, ticket.state
        runtime.advance(state, prediction)
        score = self._clear(runtime, state) if ticket.depth and self._deep else None
        if score is not None:
            state.conclude()
        shown = _or_none("preview", runtime.preview, state) if preview else None
        events: tuple[Event, ...] = (Stepped(state.step, state.steps),)
        if shown is not None:
            events += (Preview(state.step, shown),)
        if not state.done:
            return Turn(self._hurried(ticket, now), events)
        turn = self._judged(ticket, now, _score(runtime, state) if score is None else score)
        return replace(turn, events=events + turn.events)

    def _clear(self, runtime: ServedRuntime, state: RequestState) -> float | None:
        """The score of what is foreseen, where that is good enough to leave out what is left."""
        if state.done or 100 * state.step < self._config.early * state.steps:
            return None
        score = _score(runtime, state)
        return score if score is not None and 100 * score >= self._config.easy else None

    def _hurried(self, ticket: Ticket, now: Progress) -> Progress:
        """A redraw that the deadline leaves no time for is given up."""
        if now.best is None or ticket.deadline - self._clock() > now.best.took:
            return now
        return _settled(now.best, now.tries)

    def _judged(self, ticket: Ticket, now: Progress, score: float | None) -> Turn:
        """The way on of a finished drawing: it is decoded, or another seed is drawn."""
        end = self._clock()
        this = replace(now, score=score, took=end - now.since)
        best = this if now.best is None or _worth(this) > _worth(now.best) else now.best
        time = ticket.deadline - end > 2 * this.took  # once to draw, as long again to paint
        low = best.score is not None and 100 * best.score < self._config.gate
        if ticket.free and low and time and now.tries < self._config.tries:
            again = Progress(tries=now.tries + 1, best=replace(best, best=None))
            return Turn(again, (Redrawn(again.tries, _worth(this)),))
        return Turn(_settled(best, now.tries))

    def _keep(self, runtime: ServedRuntime, ticket: Ticket) -> None:
        """Put what was drawn into the pool: whole drawings that are known to be good, or of which
        nothing is known.
        """
        now, state = ticket.progress, ticket.state
        good = now.score is None or 100 * now.score >= self._config.gate
        whole = state.steps >= (state.request.steps or runtime.spec.steps)
        known = self._pool.enabled and (now.hit or (good and whole))
        alike = runtime.kin(state.request) if known else None
        if alike is None:
            return
        kin, seed = (ticket.owner, alike), state.request.seed
        if not now.hit:
            saved = runtime.save(state)
            seconds = ticket.seconds.get("step", 0.0)
            self._pool.put(kin, Entry(seed, saved, saved.size, seconds, saved.step))
        if state.decoded is not None:
            self._pool.keep(kin, seed, _Known(state.decoded, now.score))


def another(seed: int, number: int) -> int:
    """The seed of try `number` of a request whose own seed is `seed`."""
    digest = hashlib.sha256(f"{seed} {number}".encode()).digest()
    return int.from_bytes(digest[:4], "big")


def _settled(best: Progress, tries: int) -> Progress:
    """On with the best of some tries."""
    return replace(best, stage=_after(best.state), tries=tries, best=None)


def _after(state: RequestState) -> Stage:
    """The stage of a state: one that a cache has taken further leaves stages out."""
    if state.drawn is not None:
        return Stage.RENDER
    return Stage.DECODE if state.done else Stage.STEP


def _worth(progress: Progress) -> float:
    return progress.score or 0.0


def _score(runtime: ServedRuntime, state: RequestState) -> float | None:
    """The score of a state, 0..1; None where there is none, or it is no number."""
    score = _or_none("score", runtime.score, state)
    return score if score is not None and 0 <= score <= 1 else None


def _or_none(name: str, verb: Callable[[RequestState], _T], state: RequestState) -> _T | None:
    """What a picture can do without: where it fails, the picture goes on. Raises RuntimeDied."""
    try:
        return verb(state)
    except RuntimeDied:
        raise
    except Exception:
        _log.warning("a picture is made without its %s", name, exc_info=True)
        return None


def _noted(picture: Picture, progress: Progress) -> Picture:
    facts = replace(picture.facts, score=progress.score, tries=progress.tries)
    return replace(picture, facts=facts)


def _attempt(verb: _Verb, runtime: ServedRuntime, tickets: Sequence[Ticket]) -> list[Outcome]:
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
