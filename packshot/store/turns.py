"""Which job is begun next: the engine's order, over rows. Classes first, then tenants in turn,
then the earliest deadline.
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from packshot.store.tables import jobs, tenants

HORIZON = 600.0
"""Seconds. A job without a deadline is served as if it had one this long after its arrival."""


def due(created: float, deadline: float | None) -> float:
    """By when a job wants to be done."""
    return min(created + HORIZON, created + HORIZON if deadline is None else deadline)


class Turns:
    """Hands out one queued job after another, and remembers in this transaction whose turn it was.
    What another worker is taking at the moment is passed over (PostgreSQL).
    """

    def __init__(self, connection: sa.Connection, now: float, models: Sequence[str]) -> None:
        self._connection = connection
        self._ready = [jobs.c.state == "queued", jobs.c.not_before <= now]
        if models:
            self._ready.append(jobs.c.model.in_(models))
        self._served: dict[str, int] = {}
        self._passed: set[str] = set()
        self._turn: int | None = None

    def next(self) -> int | None:
        """The `seq` of the next job, now locked; None where there is none."""
        while (tenant := self._tenant()) is not None:
            seq: int | None = self._connection.execute(self._head(tenant)).scalar()
            if seq is None:  # all that it has is being taken by another worker
                self._passed.add(tenant)
                continue
            self._turn = 1 + (self._newest() if self._turn is None else self._turn)
            self._served[tenant] = self._turn
            return seq
        return None

    def keep(self) -> None:
        """Write down who was served."""
        for tenant in sorted(self._served):
            changed = sa.update(tenants).where(tenants.c.id == tenant)
            self._connection.execute(changed.values(turn=self._served[tenant]))

    def _tenant(self) -> str | None:
        """Whose turn it is. One look into the index for each tenant, however long the queue is."""
        best = (
            sa.select(jobs.c.priority)
            .where(jobs.c.tenant == tenants.c.id, *self._ready)
            .order_by(jobs.c.priority, jobs.c.due, jobs.c.seq)
            .limit(1)
            .scalar_subquery()
        )
        found = sa.select(tenants.c.id, tenants.c.turn, best.label("priority")).subquery()
        rows = self._connection.execute(sa.select(found).where(found.c.priority.is_not(None)))
        order = [
            (row.priority, self._served.get(row.id, row.turn), row.id)
            for row in rows
            if row.id not in self._passed
        ]
        return min(order)[2] if order else None

    def _head(self, tenant: str) -> sa.Select[int]:
        return (
            sa.select(jobs.c.seq)
            .where(jobs.c.tenant == tenant, *self._ready)
            .order_by(jobs.c.priority, jobs.c.due, jobs.c.seq)
            .limit(1)
            .with_for_update(skip_locked=True)
        )

    def _newest(self) -> int:
        newest = sa.select(sa.func.coalesce(sa.func.max(tenants.c.turn), 0))
        return int(self._connection.execute(newest).scalar_one())
