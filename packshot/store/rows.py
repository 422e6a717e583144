"""The rows of jobs and how they change state: what every verb of the queue is made of.

Each takes the connection of a transaction. The row of a job is locked before that of its tenant.
Statements on the way of every job are built once: building one takes several times as long as
running it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import sqlalchemy as sa

from packshot.errors import NotFound, StaleLease
from packshot.store.bell import JOBS
from packshot.store.database import ring, tell
from packshot.store.events import Said, append
from packshot.store.records import (
    Job,
    JobRequest,
    JobState,
    Json,
    Lease,
    Submission,
    Told,
    uuid7,
)
from packshot.store.statements import columns, record
from packshot.store.tables import jobs, requests
from packshot.store.turns import due
from packshot.store.webhooks import announce

REAPED = 100
"""Jobs whose lease or deadline has passed that are dealt with at a time."""

GIVEN_UP = {"code": "given_up", "message": "given up: it ended its worker too often"}

_SETTLE = sa.update(requests).where(
    requests.c.job == sa.bindparam("of_job"),
    requests.c.number == sa.bindparam("of_number"),
    requests.c.state == "pending",
)
_PENDING = (
    sa.select(*columns(requests, JobRequest))
    .where(requests.c.job == sa.bindparam("job"), requests.c.state == "pending")
    .order_by(requests.c.number)
)


def change(connection: sa.Connection, where: Mapping[str, Any], **values: Any) -> list[Job]:
    """Change the jobs whose columns are as `where` says, which locks them; the jobs as they are
    then.
    """
    named = {f"is_{name}": value for name, value in where.items()}
    return [record(Job, row) for row in connection.execute(_changing(*where), values | named)]


@cache
def _changing(*names: str) -> Any:
    """What is set are the columns that the parameters name."""
    where = [jobs.c[name] == sa.bindparam(f"is_{name}") for name in names]
    return sa.update(jobs).where(*where).returning(*columns(jobs, Job))


_WAITING = {"worker": None, "lease_until": None, "started": None, "fence": 0, "attempt": 0}
_SAME = (
    *("tenant", "key", "api", "model", "priority", "deadline", "idempotency_key", "digest"),
    *("facts", "traceparent"),
)
_REST = ("id", "state", "due", "not_before", "max_attempts", "cancelling", "total", "created")
NEW = (*_SAME, *_REST, *_WAITING)
"""The columns of a new job's row."""


def submitted(given: Submission, now: float, attempts: int) -> dict[str, Any]:
    """The row of a new job, queued, which may be begun so often."""
    return {
        **{name: getattr(given, name) for name in _SAME},
        "id": given.id or uuid7(),
        "state": "queued",
        "due": due(now, given.deadline),
        "not_before": now + given.delay,
        "max_attempts": attempts,
        "cancelling": False,
        "total": len(given.requests),
        "created": now,
        **_WAITING,
    }


def begun(worker: str, now: float, until: float) -> dict[str, Any]:
    """What is different of the row of a new job that is begun at once, its lease `until` then."""
    first = {"fence": 1, "attempt": 1, "started": now}
    return {"state": "running", "worker": worker, "lease_until": until, **first}


def locked(connection: sa.Connection, tenant: str, job: str) -> Job:
    """A tenant's job, locked. Raises NotFound."""
    where = (jobs.c.tenant == tenant, jobs.c.id == job)
    row = connection.execute(sa.select(*columns(jobs, Job)).where(*where).with_for_update()).first()
    if row is None:
        raise NotFound(f"no job {job!r}", param="id")
    return record(Job, row)


def skipping(*where: Any) -> sa.Select[Any]:
    """Some jobs by tenant, locked, but for those that somebody else has locked."""
    query = sa.select(*columns(jobs, Job)).where(*where).limit(REAPED)
    return query.order_by(jobs.c.tenant, jobs.c.seq).with_for_update(skip_locked=True)


def found(connection: sa.Connection, query: sa.Select[Any], **given: Any) -> list[Job]:
    return [record(Job, row) for row in connection.execute(query, given)]


def pending(connection: sa.Connection, job: str) -> tuple[JobRequest, ...]:
    return tuple(record(JobRequest, row) for row in connection.execute(_PENDING, {"job": job}))


def settle(
    connection: sa.Connection, job: str, number: int, state: str, error: Json | None = None
) -> bool:
    """Say what became of a request; whether it was still to be made. Raises NotFound."""
    of = {"of_job": job, "of_number": number}
    if connection.execute(_SETTLE, {**of, "state": state, "error": error}).rowcount:
        return True
    check(connection, job, number)
    return False


def check(connection: sa.Connection, job: str, number: int) -> None:
    """Raises NotFound where a job has no such request."""
    where = (requests.c.job == job, requests.c.number == number)
    if connection.execute(sa.select(requests.c.number).where(*where)).first() is None:
        raise NotFound(f"job {job} has no request {number}", param="number")


def counted(connection: sa.Connection, job: Job, **counted: int) -> Job:
    settled = 1 + job.done + job.failed
    return change(connection, {"id": job.id}, **counted, progress=settled / job.total)[0]


def first_error(connection: sa.Connection, job: str) -> Json | None:
    where = (requests.c.job == job, requests.c.state == "failed")
    query = sa.select(requests.c.error).where(*where).order_by(requests.c.number).limit(1)
    error: Json | None = connection.execute(query).scalar()
    return error


def said(job: Job, kind: str, data: Json) -> Said:
    return Said(job.tenant, job.id, kind, data)


def put_back(connection: sa.Connection, job: Job, now: float) -> None:
    """Take a running job from a worker that is gone."""
    if job.done + job.failed == job.total:
        state: JobState = "succeeded" if job.done else "failed"
        end(connection, job, state, None if job.done else first_error(connection, job.id), now)
    elif job.cancelling:
        end(connection, job, "cancelled", None, now)
    elif job.attempt >= job.max_attempts:
        end(connection, job, "dead", GIVEN_UP, now)
    else:
        requeue(connection, job, now, "lease_expired")


def requeue(connection: sa.Connection, job: Job, now: float, reason: str, **values: Any) -> Job:
    free = {"state": "queued", "worker": None, "lease_until": None, "cancelling": False}
    changed = change(connection, {"id": job.id}, **free, **values)[0]
    append(connection, [said(job, "queued", {"attempt": changed.attempt})], now)
    tell(connection, Told("again", changed, reason))
    ring(connection, JOBS)
    return changed


def end(
    connection: sa.Connection, job: Job, state: JobState, error: Json | None, now: float
) -> Job:
    """End a job otherwise than by its last picture (`recording`): its row, its last event and its
    webhooks.
    """
    values = {"state": state, "error": error, "lease_until": None, "finished": now}
    changed = change(connection, {"id": job.id}, **values)[0]
    append(connection, [said(changed, state, outcome(changed))], now)
    ended(connection, changed, now)
    return changed


def outcome(job: Job) -> Json:
    """What the last event of a job says."""
    return {"done": job.done, "failed": job.failed, "error": job.error}


def ended(connection: sa.Connection, job: Job, now: float, *, hooked: bool = True) -> None:
    """What goes with the last event of a job: its webhooks, where there may be any."""
    if hooked:
        announce(connection, job, outcome(job), now)
    tell(connection, Told("ended", job))


def stale(lease: Lease) -> StaleLease:
    """What is raised where a job is no longer held."""
    return StaleLease(f"job {lease.job.id} is no longer held with fence {lease.fence}")
