"""Who waits in one class: tenants take turns; of a tenant's tickets the earliest deadline goes
first.
"""

from __future__ import annotations

import heapq
from collections import deque

from packshot.engine.ticket import Ticket

HORIZON = 600.0
"""Seconds. A ticket is served no later than if its deadline were this long after its arrival, so
that a tenant's stream of early deadlines cannot starve its tickets that have none."""
_SLACK = 64
"""Entries of removed tickets that are never worth clearing away."""

_Entry = tuple[float, int, Ticket]


class Waiting:
    """Tickets of one class. A removed ticket leaves its entry behind until it is met, or until such
    entries are most of a tenant's.
    """

    def __init__(self) -> None:
        self._turns: deque[str] = deque()
        self._heaps: dict[str, list[_Entry]] = {}
        self._sizes: dict[str, int] = {}
        self._here: set[Ticket] = set()
        self._number = 0

    def __len__(self) -> int:
        return len(self._here)

    def __contains__(self, ticket: Ticket) -> bool:
        return ticket in self._here

    def add(self, ticket: Ticket) -> None:
        """Queue a ticket; a tenant that had none takes the last turn."""
        heap = self._heaps.get(ticket.tenant)
        if heap is None:
            heap = self._heaps[ticket.tenant] = []
            self._turns.append(ticket.tenant)
        due = min(ticket.deadline, ticket.arrived + HORIZON)
        heapq.heappush(heap, (due, self._number, ticket))
        self._number += 1
        self._sizes[ticket.tenant] = self._sizes.get(ticket.tenant, 0) + 1
        self._here.add(ticket)

    def remove(self, ticket: Ticket) -> None:
        """Take a ticket out, wherever it stands."""
        self._here.remove(ticket)
        self._sizes[ticket.tenant] -= 1
        heap = self._heaps[ticket.tenant]
        if len(heap) > 2 * self._sizes[ticket.tenant] + _SLACK:
            heap[:] = [entry for entry in heap if entry[2] in self._here]
            heapq.heapify(heap)

    def peek(self) -> Ticket | None:
        """The next ticket, which stays; None where none waits."""
        while self._turns:
            tenant = self._turns[0]
            heap = self._heaps[tenant]
            while heap and heap[0][2] not in self._here:
                heapq.heappop(heap)
            if heap:
                return heap[0][2]
            self._turns.popleft()
            del self._heaps[tenant], self._sizes[tenant]
        return None

    def pop(self) -> Ticket:
        """Take the next ticket; its tenant's next turn is the last. Raises IndexError."""
        ticket = self.peek()
        if ticket is None:
            raise IndexError("nobody waits")
        heapq.heappop(self._heaps[ticket.tenant])
        self.remove(ticket)
        self._turns.rotate(-1)
        return ticket

    def ahead(self, ticket: Ticket) -> int:
        """About how many go before a ticket that has just been added: of every other tenant as
        many as of its own, while it has them.
        """
        own = self._sizes[ticket.tenant]
        return sum(min(size, own) for size in self._sizes.values()) - 1

    def everyone(self) -> list[Ticket]:
        """All tickets, in no order."""
        return list(self._here)
