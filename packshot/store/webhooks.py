"""Webhooks and their outbox: a call is written down with the event that it tells of, so that it is
made once at least, however often a process ends before it could make it.
"""

from __future__ import annotations

import secrets
from base64 import b64encode

import sqlalchemy as sa

from packshot.errors import NotFound
from packshot.store.bell import OUTBOX
from packshot.store.database import Database, reads, ring, writes
from packshot.store.records import Delivery, Job, Json, Webhook, uuid7
from packshot.store.statements import columns, record
from packshot.store.tables import outbox, webhooks

_AGAIN = (10.0, 60.0, 300.0, 1800.0, 7200.0, 21600.0, 43200.0)
"""Seconds until a call that failed is made again; after the last it is given up (a day in all)."""
_IN_HAND = 30.0
"""Seconds for which whoever takes a call has it for himself: twice as long as a call may take."""
_NOW = (outbox.c.state == "pending", outbox.c.next <= sa.bindparam("now"))
_DUE = sa.select(webhooks.c.id).where(sa.exists().where(outbox.c.webhook == webhooks.c.id, *_NOW))
_HOOKS = sa.select(webhooks.c.id).where(webhooks.c.tenant == sa.bindparam("tenant"))


def announce(connection: sa.Connection, job: Job, data: Json, now: float) -> None:
    """Write down the calls that tell of a job's end."""
    rows = [
        {
            "id": uuid7(),
            "webhook": hook,
            "job": job.id,
            "kind": f"job.{job.state}",
            "data": data,
            "state": "pending",
            "next": now,
            "created": now,
        }
        for hook in connection.execute(_HOOKS, {"tenant": job.tenant}).scalars()
    ]
    if rows:
        connection.execute(sa.insert(outbox), rows)
        ring(connection, OUTBOX)


class Webhooks:
    """Where tenants want to hear of their jobs, and the calls that are still to be made."""

    def __init__(self, database: Database) -> None:
        self.database = database

    @writes
    def add(self, connection: sa.Connection, tenant: str, url: str) -> Webhook:
        """A new webhook with a secret of its own. The caller checks that the URL is allowed."""
        secret = (
            f"whsec_{b64encode(secrets.token_bytes(32)).decode()}"  # as Standard Webhooks has it
        )
        hook = Webhook(uuid7(), tenant, url, secret, self.database.clock())
        row = {c.name: getattr(hook, c.name) for c in webhooks.c}
        connection.execute(sa.insert(webhooks).values(row))
        return hook

    @reads
    def of(self, connection: sa.Connection, tenant: str) -> list[Webhook]:
        """A tenant's webhooks, oldest first."""
        query = sa.select(*columns(webhooks, Webhook)).where(webhooks.c.tenant == tenant)
        return [record(Webhook, row) for row in connection.execute(query.order_by(webhooks.c.id))]

    @writes
    def remove(self, connection: sa.Connection, tenant: str, webhook: str) -> None:
        """Remove a webhook and its calls. Raises NotFound."""
        where = (webhooks.c.tenant == tenant, webhooks.c.id == webhook)
        if not connection.execute(sa.delete(webhooks).where(*where)).rowcount:
            raise NotFound(f"no webhook {webhook!r}", param="id")

    @reads
    def due(self, connection: sa.Connection) -> list[str]:
        """The webhooks that are to be called now."""
        return list(connection.execute(_DUE, {"now": self.database.clock()}).scalars())

    @writes
    def take(self, connection: sa.Connection, webhook: str, n: int) -> list[Delivery]:
        """Up to `n` calls of a webhook that are due, for this caller alone for half a minute: each
        is to be answered with `delivered` or `refused`.
        """
        now = self.database.clock()
        ids = sa.select(outbox.c.id).where(outbox.c.webhook == webhook, *_NOW)
        ids = ids.order_by(outbox.c.next, outbox.c.id).limit(n).with_for_update(skip_locked=True)
        mine = list(connection.execute(ids, {"now": now}).scalars())
        taken = sa.update(outbox).where(outbox.c.id.in_(mine))
        connection.execute(taken.values(next=now + _IN_HAND, attempt=outbox.c.attempt + 1))
        query = (
            sa.select(outbox, *(c.label(f"hook_{c.name}") for c in columns(webhooks, Webhook)))
            .join(webhooks)
            .where(outbox.c.id.in_(mine))
            .order_by(outbox.c.id)
        )
        return [_delivery(row) for row in connection.execute(query)]

    @writes
    def delivered(self, connection: sa.Connection, delivery: Delivery) -> None:
        """The call was made and accepted."""
        done = sa.update(outbox).where(outbox.c.id == delivery.id)
        connection.execute(done.values(state="delivered", error=None))

    @writes
    def refused(self, connection: sa.Connection, delivery: Delivery, error: str) -> None:
        """The call failed: it is made again later, or given up."""
        tried = delivery.attempt - 1
        later = self.database.clock() + (_AGAIN[tried] if tried < len(_AGAIN) else 0.0)
        state = "pending" if tried < len(_AGAIN) else "dead"
        where = (outbox.c.id == delivery.id, outbox.c.attempt == delivery.attempt)
        changed = sa.update(outbox).where(*where, outbox.c.state == "pending")
        connection.execute(changed.values(state=state, next=later, error=error[:500]))


def _delivery(row: sa.Row[tuple[object, ...]]) -> Delivery:
    found = row._mapping
    hook = Webhook(**{c.name: found[f"hook_{c.name}"] for c in columns(webhooks, Webhook)})
    return Delivery(found["id"], hook, found["job"], found["kind"], found["data"], found["attempt"])
