"""Which job is begun next: the engine's order, over rows. Classes first, then tenants in turn,
then the earliest deadline.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa

from packshot.store.statements import later
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
        self._given = {"now": now, "models": models} if models else {"now": now}
        self._firsts, self._head = _statements(bool(models))
        self._served: dict[str, int] = {}
        self._passed: set[str] = set()
        self._turn: int | None = None

    def next(self) -> int | None:
        """The `seq` of the next job, now locked; None where there is none."""
        while (tenant := self._tenant()) is not None:
            of = {**self._given, "of_tenant": tenant}
            seq: int | None = self._connection.execute(self._head, of).scalar()
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
            served = {"of_tenant": tenant, "turn": self._served[tenant]}
            self._connection.execute(_SERVED, served)

    def _tenant(self) -> str | None:
        """Whose turn it is. One look into the index for each tenant, however long the queue is."""
        rows = self._connection.execute(self._firsts, self._given)
        order = [
            (row.priority, self._served.get(row.id, row.turn), row.id)
            for row in rows
            if row.id not in self._passed
        ]
        return min(order)[2] if order else None

    def _newest(self) -> int:
        return int(self._connection.execute(_NEWEST).scalar_one())


_NEWEST = sa.select(sa.func.coalesce(sa.func.max(tenants.c.turn), 0))
_SERVED = later(sa.update(tenants).where(tenants.c.id == sa.bindparam("of_tenant")))


@cache
def _statements(of_models: bool) -> tuple[sa.Select[Any], sa.Select[Any]]:
    """The priority of the first job of each tenant that has one, and the first job of a tenant;
    with `of_models`, of some models alone. Built once: it is looked every second.
    """
    ready = [jobs.c.state == "queued", jobs.c.not_before <= sa.bindparam("now")]
    if of_models:
        ready.append(jobs.c.model.in_(sa.bindparam("models", expanding=True)))
    order = (jobs.c.priority, jobs.c.due, jobs.c.seq)
    first = sa.select(jobs.c.priority).where(jobs.c.tenant == tenants.c.id, *ready)
    best = first.order_by(*order).limit(1).scalar_subquery()
    found = sa.select(tenants.c.id, tenants.c.turn, best.label("priority")).subquery()
    firsts = sa.select(found).where(found.c.priority.is_not(None))
    of_one = sa.select(jobs.c.seq).where(jobs.c.tenant == sa.bindparam("of_tenant"), *ready)
    return firsts, of_one.order_by(*order).limit(1).with_for_update(skip_locked=True)
