"""Who goes next: classes by priority, tenants in turn, deadlines; and who shares a forward pass.

The scheduler knows no arrays and no clock of its own: it decides, the runtime computes.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass

from packshot.engine.ticket import Lane, Priority, Stage, Ticket
from packshot.engine.waiting import Waiting

Limit = Callable[[Hashable, Stage], int]
"""How many tickets of a group may share a piece of work of a stage."""

_SLACK = 64
"""Entries of tickets that are gone which are never worth clearing away."""


@dataclass(frozen=True, slots=True)
class Work:
    """One piece of work: tickets that stand at the same stage and are worked on together."""

    stage: Stage
    tickets: tuple[Ticket, ...]


class Scheduler:
    """Waiting and running tickets. `pick` gives the next piece of work.

    A higher class goes first, in both lanes: a lower one rests while it has work, for both compute
    on the same machine; but one that has work is passed over by at most `patience` pieces in a row
    (and by the other classes that are due then). Inside a class what runs goes on before what
    waits, so that on a device that batches nothing each is finished in turn. About `most` tickets
    run, and one more of each class that has none running.
    """

    def __init__(self, limit: Limit, *, patience: int = 16, most: int = 16) -> None:
        self._limit, self._patience, self._most = limit, patience, most
        self._waiting = {p: Waiting() for p in Priority}
        self._running: dict[Priority, list[Ticket]] = {p: [] for p in Priority}
        self._passed = dict.fromkeys(Priority, 0)
        self._due: list[tuple[float, int, Ticket]] = []
        self._number = itertools.count()

    def __len__(self) -> int:
        return self.waiting + self.running

    @property
    def waiting(self) -> int:
        """How many have not been begun."""
        return sum(map(len, self._waiting.values()))

    @property
    def running(self) -> int:
        """How many have been begun and are not done."""
        return sum(map(len, self._running.values()))

    def __contains__(self, ticket: Ticket) -> bool:
        waits = ticket in self._waiting[ticket.priority]
        return waits or ticket in self._running[ticket.priority]

    def add(self, ticket: Ticket) -> None:
        """Queue a ticket."""
        self._waiting[ticket.priority].add(ticket)
        if ticket.deadline != float("inf"):
            heapq.heappush(self._due, (ticket.deadline, next(self._number), ticket))
            if len(self._due) > 2 * len(self) + _SLACK:  # most of them are done
                self._due = [entry for entry in self._due if entry[2] in self]
                heapq.heapify(self._due)

    def remove(self, ticket: Ticket) -> bool:
        """Take a ticket out, waiting or running; whether it was there."""
        if ticket in self._waiting[ticket.priority]:
            self._waiting[ticket.priority].remove(ticket)
        elif ticket in self._running[ticket.priority]:
            self._running[ticket.priority].remove(ticket)
        else:
            return False
        return True

    def again(self) -> None:
        """Put all that runs back to its beginning, in its place at the head."""
        for ticket in self.started():
            ticket.restart()

    def started(self) -> Iterator[Ticket]:
        """What runs, higher classes first, each in the order in which it was begun."""
        return itertools.chain.from_iterable(self._running[p] for p in Priority)

    def everyone(self) -> list[Ticket]:
        """All tickets, taken out one after another by the caller."""
        waiting = (t for p in Priority for t in self._waiting[p].everyone())
        return [*self.started(), *waiting]

    def overdue(self, now: float) -> list[Ticket]:
        """Tickets whose deadline has passed, taken out."""
        late = []
        while self._due and self._due[0][0] <= now:
            ticket = heapq.heappop(self._due)[2]
            if self.remove(ticket):
                late.append(ticket)
        return late

    def ahead(self, ticket: Ticket) -> int:
        """About how many are done before a ticket that has just been added is begun."""
        higher = sum(len(self._waiting[p]) for p in Priority if p < ticket.priority)
        running = sum(len(self._running[p]) for p in Priority if p <= ticket.priority)
        return higher + running + self._waiting[ticket.priority].ahead(ticket)

    def outranked(self, ticket: Ticket) -> bool:
        """Whether a ticket of a higher class has work."""
        higher = (p for p in Priority if p < ticket.priority)
        return any(self._running[p] or self._waiting[p] for p in higher)

    def pick(self, lane: Lane | None = None, busy: Collection[Ticket] = ()) -> Work | None:
        """The next piece of work of a lane (None: of either), with none of the tickets that the
        other one is `busy` with; None where there is none, or where it must rest. The device's
        lane lends a hand to a host that is busy, where it has nothing to do itself.
        """
        ready = [p for p in Priority if self._running[p] or self._waiting[p]]
        due = (p for p in ready[1:] if self._passed[p] >= self._patience)
        for priority in (*due, *ready[:1]):
            leader = self._leader(priority, lane, busy)
            if leader is not None:
                self._pass_over(priority, ready)
                return self._join(leader) or Work(leader.stage, self._company(leader, busy))
        return None

    def _pass_over(self, priority: Priority, ready: Sequence[Priority]) -> None:
        for other in Priority:
            lower = other > priority and other in ready
            self._passed[other] = self._passed[other] + 1 if lower else 0

    def _leader(
        self, priority: Priority, lane: Lane | None, busy: Collection[Ticket]
    ) -> Ticket | None:
        """Who of a class has work in a lane: what was begun, else what is begun now."""
        able = [t for t in self._running[priority] if t not in busy and not self._held(t)]
        own = next((t for t in able if lane in (None, t.stage.lane)), None)
        if own is not None or lane is Lane.HOST:
            return own
        first = self._waiting[priority].peek()
        if first is not None and (not self._running[priority] or self._room(first)):
            return self._begin(priority)
        return able[0] if able and busy else None

    def _held(self, ticket: Ticket) -> bool:
        """Whether it waits for the drawing of another, which is still to come."""
        other = ticket.progress.after
        return other is not None and other.stage <= Stage.DECODE and other in self

    def _room(self, ticket: Ticket) -> bool:
        """Whether as many may be begun as share a step: what is drawn waits to be painted, and is
        held in memory meanwhile.
        """
        begun, together = self._begun(), self._limit(ticket.group, Stage.STEP)
        return begun == 0 or begun + together <= self._most

    def _begun(self) -> int:
        """Those that run and hold what they have drawn."""
        return sum(not self._held(ticket) for ticket in self.started())

    def _begin(self, priority: Priority) -> Ticket:
        ticket = self._waiting[priority].pop()
        self._running[priority].append(ticket)
        return ticket

    def _join(self, leader: Ticket) -> Work | None:
        """Whoever waits in the leader's class and may share its next step is prepared for it
        first.
        """
        room = self._limit(leader.group, Stage.STEP)
        if leader.stage is not Stage.STEP or room < 2 or self._begun() >= self._most:
            return None
        first = self._waiting[leader.priority].peek()
        if first is None or first.group != leader.group:
            return None
        together = sum(t.stage is Stage.STEP for t in self._alike(leader))
        return Work(Stage.PREPARE, (self._begin(leader.priority),)) if together < room else None

    def _company(self, leader: Ticket, busy: Collection[Ticket]) -> tuple[Ticket, ...]:
        """The leader and those of its class that can share its piece of work: others would make it
        longer for one who is in a hurry.
        """
        room = self._limit(leader.group, leader.stage)
        if room < 2:
            return (leader,)
        alike = (t for t in self._alike(leader) if t.stage is leader.stage and t not in busy)
        others = (t for t in alike if t is not leader)
        return (leader, *itertools.islice(others, room - 1))

    def _alike(self, leader: Ticket) -> Iterator[Ticket]:
        """Those that run in the leader's class and group."""
        return (t for t in self._running[leader.priority] if t.group == leader.group)
