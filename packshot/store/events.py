"""Job events: kept in order, so that a stream that broke goes on after the last one seen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from packshot.errors import NotFound
from packshot.store.bell import news
from packshot.store.database import Database, reads, ring
from packshot.store.records import FINISHED, JobEvent, Json
from packshot.store.statements import columns, later, record
from packshot.store.tables import events, jobs, tenants

PAGE = 500
"""Events that are read at a time."""

_DRAW = later(
    sa.update(tenants)
    .where(tenants.c.id == sa.bindparam("tenant"))
    .values(events=tenants.c.events + sa.bindparam("count"))
)
_LAST = sa.select(tenants.c.events).where(tenants.c.id == sa.bindparam("of_tenant"))
_KEEP = later(
    sa.insert(events).values(
        tenant=sa.bindparam("of_tenant"),
        number=_LAST.scalar_subquery() - sa.bindparam("after_it", type_=sa.Integer),
    )
)
"""Numbers are reckoned where they are kept: asking for them would be a message of its own."""


@dataclass(frozen=True, slots=True)
class Said:
    """An event that is to be kept."""

    tenant: str
    job: str
    kind: str
    data: Json


def lock(connection: sa.Connection, tenant: str) -> None:
    """Have a tenant's events, and what is decided by them, one by one until the end of the
    transaction.
    """
    connection.execute(_DRAW, {"tenant": tenant, "count": 0})


def append(connection: sa.Connection, said: Iterable[Said], now: float) -> None:
    """Keep events. Tenants are locked in the order of their names, so that two transactions never
    wait for each other; the rows of jobs are locked before. A tenant's row is locked until the end
    of the transaction: so numbers become visible in their order.
    """
    of: dict[str, list[Said]] = defaultdict(list)
    for one in said:
        of[one.tenant].append(one)
    for tenant in sorted(of):
        connection.execute(_DRAW, {"tenant": tenant, "count": len(of[tenant])})
        _keep(connection, tenant, of[tenant], now)


def _keep(connection: sa.Connection, tenant: str, said: Sequence[Said], now: float) -> None:
    """Keep events of one tenant under the numbers that were drawn for them."""
    rows: list[dict[str, Any]] = [
        {"of_tenant": tenant, "after_it": k, "job": s.job, "kind": s.kind, "data": s.data}
        for k, s in zip(range(len(said) - 1, -1, -1), said, strict=True)
    ]
    connection.execute(_KEEP, [{**row, "created": now} for row in rows])
    ring(connection, news(tenant))
    for job in {s.job for s in said}:
        ring(connection, news(tenant, job))


class Events:
    """Reads the events of jobs."""

    def __init__(self, database: Database) -> None:
        self.database = database

    @reads
    def after(
        self, connection: sa.Connection, tenant: str, number: int = 0, job: str | None = None
    ) -> list[JobEvent]:
        """The next events of a tenant, or of one of its jobs, after `number`: `PAGE` at most."""
        return _after(connection, tenant, number, job)

    @reads
    def latest(self, connection: sa.Connection, tenant: str) -> int:
        """The number of a tenant's latest event; 0 where there is none."""
        query = sa.select(tenants.c.events).where(tenants.c.id == tenant)
        return int(connection.execute(query).scalar() or 0)

    @reads
    def look(
        self, connection: sa.Connection, tenant: str, number: int, job: str | None
    ) -> tuple[list[JobEvent], bool]:
        """The next events, and whether the job has ended. Raises NotFound."""
        if job is None:
            return _after(connection, tenant, number, job), False
        of_job = sa.select(jobs.c.state).where(jobs.c.id == job, jobs.c.tenant == tenant)
        state = connection.execute(of_job).scalar()  # first: of one that has ended, all is there
        if state is None:
            raise NotFound(f"no job {job!r}", param="id")
        return _after(connection, tenant, number, job), state in FINISHED

    async def follow(
        self, tenant: str, number: int = 0, job: str | None = None, *, look: float = 5.0
    ) -> AsyncIterator[JobEvent]:
        """Events after `number`, as they come: of one job until it has ended, or of all for ever.

        `look` is after how many seconds it looks without having been woken. Raises NotFound.
        """
        with self.database.bell.listen(news(tenant, job)) as wait:
            while True:
                found, ended = await self.look(tenant, number, job)
                for event in found:
                    yield event
                    number = event.number
                if ended and len(found) < PAGE:
                    return
                if not found:
                    await wait(look)


def _after(connection: sa.Connection, tenant: str, number: int, job: str | None) -> list[JobEvent]:
    query = sa.select(*columns(events, JobEvent)).where(
        events.c.tenant == tenant, events.c.number > number
    )
    if job is not None:
        query = query.where(events.c.job == job)
    rows = connection.execute(query.order_by(events.c.number).limit(PAGE))
    return [record(JobEvent, row) for row in rows]
