"""A picture that is made, and all that is written down with it: its file is needed, its request is
settled, its job has come further or to its end, its key has used so much, and what is said of it.

On PostgreSQL it is one statement, as in `accepting`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import sqlalchemy as sa

from packshot.store import rows, usage
from packshot.store.bell import CHANNEL, news
from packshot.store.database import columns, later, tell
from packshot.store.events import append
from packshot.store.pictures import touch
from packshot.store.records import Job, Lease, NewPicture, Told
from packshot.store.tables import jobs, pictures, webhooks

_JOB = tuple(one.name for one in fields(Job))
_PICTURE = tuple(column.name for column in pictures.c)
_KEEP = later(sa.insert(pictures))
_SETTLED = jobs.c.done + jobs.c.failed + 1
_LAST = sa.and_(sa.bindparam("ends", type_=sa.Boolean), jobs.c.total == _SETTLED)
_ADVANCE = (
    sa.update(jobs)
    .where(jobs.c.id == sa.bindparam("of_id"), jobs.c.fence == sa.bindparam("of_fence"))
    .where(jobs.c.worker == sa.bindparam("of_worker"), jobs.c.state == "running")
    .values(
        done=jobs.c.done + 1,
        attempt=0,
        progress=sa.cast(_SETTLED, sa.Double) / jobs.c.total,
        state=sa.case((_LAST, "succeeded"), else_=jobs.c.state),
        finished=sa.case((_LAST, sa.bindparam("now")), else_=jobs.c.finished),
        lease_until=sa.case((_LAST, sa.null()), else_=sa.bindparam("until")),
    )
    .returning(*columns(jobs, Job), sa.exists().where(webhooks.c.tenant == jobs.c.tenant))
)
_ENDS = "%(ends)s AND total = done + failed + 1"
_AT_ONCE = f"""
WITH needed AS (
    INSERT INTO blobs (key, touched) VALUES (%(blob)s, %(now)s)
    ON CONFLICT (key) DO UPDATE SET touched = excluded.touched
), settled AS (
    UPDATE requests SET state = 'done', error = NULL
    WHERE job = %(job)s AND number = %(number)s AND state = 'pending' RETURNING job
), job AS (
    UPDATE jobs SET done = done + 1, attempt = 0,
        progress = CAST(done + failed + 1 AS double precision) / total,
        state = CASE WHEN {_ENDS} THEN 'succeeded' ELSE state END,
        finished = CASE WHEN {_ENDS} THEN %(now)s ELSE finished END,
        lease_until = CASE WHEN {_ENDS} THEN NULL ELSE CAST(%(until)s AS double precision) END
    FROM settled
    WHERE id = job AND fence = %(of_fence)s AND worker = %(of_worker)s AND state = 'running'
    RETURNING {", ".join(_JOB)}
), kept AS (
    INSERT INTO pictures ({", ".join(_PICTURE)})
    SELECT {", ".join(f"%({name})s" for name in _PICTURE)} FROM job
), used AS (
    INSERT INTO usage ({", ".join(usage.ROW)})
    SELECT {", ".join(f"%({name})s" for name in usage.ROW)} FROM job
    ON CONFLICT (tenant, key, day) DO UPDATE
    SET {", ".join(f"{name} = usage.{name} + excluded.{name}" for name in usage.COUNTED)}
), drawn AS (
    UPDATE tenants SET events = events + CASE job.state WHEN 'running' THEN 1 ELSE 2 END
    FROM job WHERE tenants.id = job.tenant RETURNING events
), told AS (
    INSERT INTO events (tenant, number, job, kind, data, created)
    SELECT job.tenant, drawn.events - one.after_it, job.id, one.kind, one.data, %(now)s
    FROM job, drawn, LATERAL (VALUES
        ('picture', json_build_object('number', CAST(%(number)s AS integer)),
            CASE job.state WHEN 'running' THEN 0 ELSE 1 END),
        (job.state, json_build_object('done', job.done, 'failed', job.failed, 'error', job.error),
            0)
    ) AS one(kind, data, after_it) WHERE one.kind <> 'running'
)
SELECT (SELECT count(*) FROM settled), {", ".join(f"job.{name}" for name in _JOB)},
    EXISTS (SELECT FROM webhooks WHERE webhooks.tenant = job.tenant), (
        SELECT count(pg_notify('{CHANNEL}', topic))
        FROM json_array_elements_text(%(topics)s) AS topic WHERE job.id IS NOT NULL
    )
FROM (VALUES (1)) AS one LEFT JOIN job ON true
"""


@dataclass(frozen=True, slots=True)
class Made:
    """The picture of request `number` of a job, made `now` by who holds its `lease`, which is
    renewed `until` then. With `ends`, that of the last request ends the job.
    """

    lease: Lease
    number: int
    picture: NewPicture
    now: float
    until: float
    ends: bool

    @property
    def row(self) -> dict[str, Any]:
        """Of the table of pictures."""
        row = {name: getattr(self.picture, name, None) for name in _PICTURE}
        return row | {"job": self.lease.job.id, "number": self.number, "created": self.now}

    @property
    def held(self) -> dict[str, Any]:
        """What the job's row must say, and what is said in it."""
        job = self.lease.job
        return {
            "of_id": job.id,
            "of_fence": self.lease.fence,
            "of_worker": job.worker,
            "now": self.now,
            "until": self.until,
            "ends": self.ends,
        }


def write(connection: sa.Connection, made: Made) -> Job | None:
    """Write all of it; the job as it is then, None where its request was settled before. Raises
    StaleLease and NotFound.
    """
    advance = _at_once if connection.dialect.name == "postgresql" else _one_by_one
    advanced = advance(connection, made)
    if advanced is None:
        return None
    job, hooked = advanced
    tell(connection, Told("picture", job, picture=made.picture))
    if job.state != "running":
        rows.ended(connection, job, made.now, hooked=hooked)
    return job


def _at_once(connection: sa.Connection, made: Made) -> tuple[Job, bool] | None:
    from packshot.store.pipeline import send

    row, job = made.row, made.lease.job
    given = {**row, **usage.row(job, made.picture, made.now), **made.held}
    json = {"facts": row["facts"], "topics": [news(job.tenant), news(job.tenant, job.id)]}
    settled, *values, hooked, _ = send(connection, _AT_ONCE, given, json=json)()
    if not settled:
        rows.check(connection, job.id, made.number)
        return None
    if values[0] is None:
        raise rows.stale(made.lease)
    return Job(*values), hooked


def _one_by_one(connection: sa.Connection, made: Made) -> tuple[Job, bool] | None:
    touch(connection, made.picture.blob, made.now)
    if not rows.settle(connection, made.lease.job.id, made.number, "done"):
        return None
    connection.execute(_KEEP, made.row)
    usage.count(connection, made.lease.job, made.picture, made.now)
    row = connection.execute(_ADVANCE, made.held).first()
    if row is None:
        raise rows.stale(made.lease)
    job = Job(*row[:-1])
    said = [rows.said(job, "picture", {"number": made.number})]
    if job.state != "running":
        said.append(rows.said(job, job.state, rows.outcome(job)))
    append(connection, said, made.now)
    return job, bool(row[-1])
