"""A new job, and all that is written down with it: its requests, its first events, who asked.

On PostgreSQL it is one statement, which travels with the commit: half of what several take is
Python between them. SQLite, which takes no such statement, is asked for each; nothing lies between.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import fields
from typing import Any

import sqlalchemy as sa
from sqlalchemy import exc
from sqlalchemy.dialects import sqlite

from packshot.errors import NotFound
from packshot.store import rows
from packshot.store.audit import write
from packshot.store.bell import CHANNEL, JOBS, news
from packshot.store.database import refers_to_nothing, ring
from packshot.store.events import Said, append
from packshot.store.records import Job, Json, Submission
from packshot.store.statements import later
from packshot.store.tables import jobs, requests

_ACTION = "job.create"
_NAMES = tuple(one.name for one in fields(Job))
_ASK = later(sa.insert(requests))
_INSERT = sqlite.insert(jobs).on_conflict_do_nothing().returning(jobs.c.seq)
_AT_ONCE = f"""
WITH made AS (
    INSERT INTO jobs ({", ".join(rows.NEW)}) VALUES ({", ".join(f"%({n})s" for n in rows.NEW)})
    ON CONFLICT DO NOTHING RETURNING seq, id, tenant
), asked AS (
    INSERT INTO requests (job, number, state, body)
    SELECT made.id, one.number - 1, 'pending', one.body
    FROM made, json_array_elements(%(bodies)s) WITH ORDINALITY AS one(body, number)
), drawn AS (
    UPDATE tenants SET events = events + %(count)s FROM made WHERE tenants.id = made.tenant
    RETURNING tenants.events
), told AS (
    INSERT INTO events (tenant, number, job, kind, data, created)
    SELECT made.tenant, drawn.events - %(count)s + one.number, made.id,
        one.said->>0, one.said->1, %(created)s
    FROM made, drawn, json_array_elements(%(said)s) WITH ORDINALITY AS one(said, number)
), noted AS (
    INSERT INTO audit (tenant, created, actor, action, subject, detail)
    SELECT made.tenant, %(created)s, %(actor)s, '{_ACTION}', made.id, CAST(%(audit)s AS json)
    FROM made WHERE CAST(%(audit)s AS json) IS NOT NULL
)
SELECT made.seq, (
    SELECT count(pg_notify('{CHANNEL}', topic)) FROM json_array_elements_text(%(topics)s) AS topic
) FROM made
"""


def accept(
    connection: sa.Connection, row: Mapping[str, Any], given: Submission, kinds: Mapping[str, Json]
) -> Callable[[], Job | None]:
    """Write a job whose row is `row`, with its first events by kind. What is returned gives the
    job, None where there is one of its id or its idempotency key; it is best asked once all is
    committed. Where there is no such tenant, it or the commit raises what `known` translates.
    """
    write_all = _at_once if connection.dialect.name == "postgresql" else _one_by_one
    number = write_all(connection, row, given, kinds)

    def made() -> Job | None:
        seq = number()
        blank = {"seq": seq, "done": 0, "failed": 0, "progress": 0.0}
        values = {one: row.get(one, blank.get(one)) for one in _NAMES}
        return None if seq is None else Job(**values)

    return made


@contextmanager
def known(tenant: str) -> Iterator[None]:
    """Raises NotFound where a job is of a tenant that is not there."""
    try:
        yield
    except exc.IntegrityError as error:
        if not refers_to_nothing(error):
            raise
        raise NotFound(f"no tenant {tenant!r}", param="tenant") from error


def _at_once(
    connection: sa.Connection, row: Mapping[str, Any], given: Submission, kinds: Mapping[str, Json]
) -> Callable[[], int | None]:
    from packshot.store.pipeline import send

    topics = [news(row["tenant"]), news(row["tenant"], row["id"])]
    json = {
        "facts": row["facts"],
        "bodies": given.requests,
        "said": list(kinds.items()),
        "audit": given.audit,
        "topics": [*topics, JOBS] if row["state"] == "queued" else topics,
    }
    more = {"count": len(kinds), "actor": given.actor}
    found = send(connection, _AT_ONCE, {**row, **more}, json=json)

    def seq() -> int | None:
        made = found()
        return None if made is None else made[0]

    return seq


def _one_by_one(
    connection: sa.Connection, row: Mapping[str, Any], given: Submission, kinds: Mapping[str, Json]
) -> Callable[[], int | None]:
    seq: int | None = connection.execute(_INSERT, row).scalar()
    if seq is None:
        return lambda: None
    job, tenant, now = row["id"], row["tenant"], row["created"]
    asked = enumerate(given.requests)
    bodies = [{"job": job, "number": n, "state": "pending", "body": body} for n, body in asked]
    connection.execute(_ASK, bodies)
    append(connection, [Said(tenant, job, kind, data) for kind, data in kinds.items()], now)
    if given.audit is not None:
        who = {"tenant": tenant, "created": now, "actor": given.actor}
        write(connection, {**who, "action": _ACTION, "subject": job}, given.audit)
    if row["state"] == "queued":
        ring(connection, JOBS)
    return lambda: seq
