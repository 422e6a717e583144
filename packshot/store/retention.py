"""What is deleted, and when.

Covers: the jobs of a tenant with their prompts, events, calls and pictures, some days after they
ended or at once on demand; audit records after their own time. Does not cover: usage counts, which
name no content and are kept; backups of the database; and files of a shared S3 bucket's older
versions, where it keeps such.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from packshot.store.database import Database, reads, writes
from packshot.store.pictures import Pictures
from packshot.store.records import FINISHED, Purged
from packshot.store.tables import audit, jobs, tenants, webhooks
from packshot.store.usage import DAY

_PART = 100
"""Jobs that are deleted in one transaction, so that others need not wait long."""


class Retention:
    """Deletes what is too old; `days` and `audit_days` are as configured."""

    def __init__(
        self, database: Database, pictures: Pictures, *, days: int, audit_days: int
    ) -> None:
        self.database = database
        self._pictures, self._days, self._audit_days = pictures, days, audit_days

    async def purge(self, days: int | None = None) -> Purged:
        """Delete what has been kept long enough: `days`, or as each tenant has it."""
        now = self.database.clock()
        gone = 0
        for tenant, own in await self._tenants():
            kept = days if days is not None else (own or self._days)
            ended = (jobs.c.state.in_(FINISHED), jobs.c.finished < now - kept * DAY)
            gone += await self._delete_all(tenant, *ended)
        records = await self._forget(now - self._audit_days * DAY)
        return Purged(gone, records, await self._pictures.sweep())

    async def delete_data(self, tenant: str) -> Purged:
        """Delete all that a tenant has stored, running jobs too: their workers are refused then.

        Its keys, its usage and the audit log stay, the latter without details. Files of the last
        hour go with a later purge.
        """
        now = self.database.clock()
        gone = await self._delete_all(tenant, jobs.c.created <= now)
        await self._blank(tenant)
        return Purged(gone, 0, await self._pictures.sweep())

    async def _delete_all(self, tenant: str, *where: Any) -> int:
        gone = 0
        while part := await self._delete(tenant, *where):
            gone += part
        return gone

    @writes
    def _delete(self, connection: sa.Connection, tenant: str, *where: Any) -> int:
        these = sa.select(jobs.c.seq).where(jobs.c.tenant == tenant, *where).limit(_PART)
        return connection.execute(sa.delete(jobs).where(jobs.c.seq.in_(these))).rowcount

    @writes
    def _forget(self, connection: sa.Connection, before: float) -> int:
        return connection.execute(sa.delete(audit).where(audit.c.created < before)).rowcount

    @writes
    def _blank(self, connection: sa.Connection, tenant: str) -> None:
        connection.execute(sa.delete(webhooks).where(webhooks.c.tenant == tenant))
        connection.execute(sa.update(audit).where(audit.c.tenant == tenant).values(detail={}))

    @reads
    def _tenants(self, connection: sa.Connection) -> list[tuple[str, int | None]]:
        query = sa.select(tenants.c.id, tenants.c.retention_days).order_by(tenants.c.id)
        return [(row.id, row.retention_days) for row in connection.execute(query)]
