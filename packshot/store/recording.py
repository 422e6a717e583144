"""A picture that is made, and all that is written down with it: its file is needed, its request is
settled, its job has come further or to its end, its key has used so much, and what is said of it.

What is to be known of the job is read first, and its row locked; that may be done while the picture
is still being encoded. Then nothing is asked any more: on PostgreSQL all is one statement that
travels with its commit, as in `accepting`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from packshot.store import rows, usage
from packshot.store.bell import CHANNEL, news
from packshot.store.database import tell
from packshot.store.events import append
from packshot.store.pictures import touch
from packshot.store.records import Job, Json, Lease, NewPicture, Told
from packshot.store.statements import columns, later
from packshot.store.tables import jobs, pictures, requests, webhooks

_PICTURE = tuple(column.name for column in pictures.c)
_KEEP = later(sa.insert(pictures))
_HOLD = (
    sa.select(
        *columns(jobs, Job),
        requests.c.state.label("of_request"),
        sa.exists().where(webhooks.c.tenant == jobs.c.tenant).label("hooked"),
    )
    .join(requests, requests.c.job == jobs.c.id)
    .where(jobs.c.id == sa.bindparam("job"), jobs.c.fence == sa.bindparam("fence"))
    .where(jobs.c.worker == sa.bindparam("worker"), jobs.c.state == "running")
    .where(requests.c.number == sa.bindparam("number"))
    .with_for_update(of=(jobs, requests))
)
_ADVANCED = ("state", "done", "attempt", "progress", "finished", "lease_until")
_ADVANCE = later(
    sa.update(jobs)
    .where(jobs.c.id == sa.bindparam("job"))
    .values({name: sa.bindparam(name) for name in _ADVANCED})
)
_AT_ONCE = f"""
WITH needed AS (
    INSERT INTO blobs (key, touched) VALUES (%(blob)s, %(created)s)
    ON CONFLICT (key) DO UPDATE SET touched = excluded.touched
), settled AS (
    UPDATE requests SET state = 'done', error = NULL WHERE job = %(job)s AND number = %(number)s
), advanced AS (
    UPDATE jobs SET {", ".join(f"{name} = %({name})s" for name in _ADVANCED)} WHERE id = %(job)s
), kept AS (
    INSERT INTO pictures ({", ".join(_PICTURE)})
    VALUES ({", ".join(f"%({name})s" for name in _PICTURE)})
), used AS (
    INSERT INTO usage ({", ".join(usage.ROW)})
    VALUES ({", ".join(f"%({name})s" for name in usage.ROW)})
    ON CONFLICT (tenant, key, day) DO UPDATE
    SET {", ".join(f"{name} = usage.{name} + excluded.{name}" for name in usage.COUNTED)}
), drawn AS (
    UPDATE tenants SET events = events + %(count)s WHERE id = %(tenant)s RETURNING events
), told AS (
    INSERT INTO events (tenant, number, job, kind, data, created)
    SELECT %(tenant)s, drawn.events - %(count)s + one.number, %(job)s,
        one.said->>0, one.said->1, %(created)s
    FROM drawn, json_array_elements(%(said)s) WITH ORDINALITY AS one(said, number)
)
SELECT pg_notify('{CHANNEL}', topic) FROM json_array_elements_text(%(topics)s) AS topic
"""


@dataclass(frozen=True, slots=True)
class Held:
    """A job one of whose requests is about to get its picture. Its row, and that of the request,
    are locked until the end of the transaction; `hooked`: webhooks may be told.
    """

    job: Job
    number: int
    hooked: bool


def hold(connection: sa.Connection, lease: Lease, number: int) -> Held | None:
    """Lock a job and its request; None where that was settled before. Raises StaleLease, and
    NotFound where there is no such request.
    """
    mine = {"fence": lease.fence, "worker": lease.job.worker}
    given = {"job": lease.job.id, "number": number, **mine}
    row = connection.execute(_HOLD, given).first()
    if row is None:
        rows.check(connection, lease.job.id, number)
        raise rows.stale(lease)
    *job, state, hooked = row
    return Held(Job(*job), number, hooked) if state == "pending" else None


@dataclass(frozen=True, slots=True)
class Made:
    """The picture of a request, made `now`; the lease of its job is renewed `until` then. With
    `ends`, that of the last request ends the job.
    """

    held: Held
    picture: NewPicture
    now: float
    until: float
    ends: bool

    @property
    def job(self) -> Job:
        """The job as it is with this picture."""
        job = self.held.job
        settled = 1 + job.done + job.failed
        job = replace(job, done=job.done + 1, attempt=0, progress=settled / job.total)
        if not self.ends or settled < job.total:
            return job
        return replace(job, state="succeeded", finished=self.now)

    @property
    def row(self) -> dict[str, Any]:
        """Of the table of pictures."""
        row = {name: getattr(self.picture, name, None) for name in _PICTURE}
        return row | {"job": self.held.job.id, "number": self.held.number, "created": self.now}


def write(connection: sa.Connection, made: Made) -> Job:
    """Write all of it; the job as it is then."""
    job = made.job
    ended = job.state != "running"
    said: dict[str, Json] = {"picture": {"number": made.held.number}}
    if ended:
        said[job.state] = rows.outcome(job)
    advanced = {name: getattr(job, name, None) for name in _ADVANCED}
    advanced |= {"job": job.id, "lease_until": None if ended else made.until}
    write_all = _at_once if connection.dialect.name == "postgresql" else _one_by_one
    write_all(connection, made, advanced, said)
    tell(connection, Told("picture", job, picture=made.picture))
    if ended:
        rows.ended(connection, job, made.now, hooked=made.held.hooked)
    return job


def _at_once(
    connection: sa.Connection, made: Made, advanced: Mapping[str, Any], said: Mapping[str, Json]
) -> None:
    from packshot.store.pipeline import send

    row, job = made.row, made.held.job
    given = {**row, **usage.row(job, made.picture, made.now), **advanced, "count": len(said)}
    topics = [news(job.tenant), news(job.tenant, job.id)]
    json = {"facts": row["facts"], "said": list(said.items()), "topics": topics}
    send(connection, _AT_ONCE, given, json=json)


def _one_by_one(
    connection: sa.Connection, made: Made, advanced: Mapping[str, Any], said: Mapping[str, Json]
) -> None:
    touch(connection, made.picture.blob, made.now)
    rows.settle(connection, made.held.job.id, made.held.number, "done")
    connection.execute(_KEEP, made.row)
    usage.count(connection, made.held.job, made.picture, made.now)
    connection.execute(_ADVANCE, advanced)
    append(connection, [rows.said(made.held.job, *one) for one in said.items()], made.now)
