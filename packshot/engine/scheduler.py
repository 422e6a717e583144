"""Who goes next: classes by priority, tenants in turn, deadlines; and who shares a forward pass.

The scheduler knows no arrays and no clock of its own: it decides, the runtime computes.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass

from packshot.engine.ticket import Priority, Stage, Ticket
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

    A higher class goes first, but a lower one that has work is passed over by at most `patience`
    pieces in a row (and by the other classes that are due then). Inside a class what runs goes on
    before what waits, so that on a device that batches nothing each is finished in turn. At most
    `most` tickets run, and one more of each class that has none running.
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

    def pick(self) -> Work | None:
        """The next piece of work; None where there is none."""
        ready = [p for p in Priority if self._running[p] or self._waiting[p]]
        if not ready:
            return None
        priority = next((p for p in ready[1:] if self._passed[p] >= self._patience), ready[0])
        for other in Priority:
            lower = other > priority and other in ready
            self._passed[other] = self._passed[other] + 1 if lower else 0
        leader = self._leader(priority)
        return self._join(leader) or Work(leader.stage, self._company(leader))

    def _leader(self, priority: Priority) -> Ticket:
        running = self._running[priority]
        return running[0] if running else self._begin(priority)

    def _begin(self, priority: Priority) -> Ticket:
        ticket = self._waiting[priority].pop()
        self._running[priority].append(ticket)
        return ticket

    def _join(self, leader: Ticket) -> Work | None:
        """Whoever waits and may share the leader's next step is prepared for it first."""
        room = self._limit(leader.group, Stage.STEP)
        if leader.stage is not Stage.STEP or room < 2 or self.running >= self._most:
            return None
        together = sum(t.group == leader.group and t.stage <= Stage.STEP for t in self.started())
        for priority in Priority if together < room else ():
            first = self._waiting[priority].peek()
            if first is not None and first.group == leader.group:
                return Work(Stage.PREPARE, (self._begin(priority),))
        return None

    def _company(self, leader: Ticket) -> tuple[Ticket, ...]:
        """The leader and those that can share its piece of work, higher classes first."""
        room = self._limit(leader.group, leader.stage)
        alike = (
            t
            for t in self.started()
            if t is not leader and t.stage is leader.stage and t.group == leader.group
        )
        return (leader, *itertools.islice(alike, max(room - 1, 0)))
