"""The queue: the table of jobs itself. Who may work on what, and what became of it.

A claim is a lease that its worker must renew, and a fence that counts the claims of a job: a worker
whose lease ran out is refused by its old fence, so nothing is recorded twice. The row of a job is
locked before that of its tenant, in every transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from packshot.errors import Conflict, InvalidRequest, NotFound, StaleLease
from packshot.store.bell import JOBS
from packshot.store.database import (
    Database,
    columns,
    insert,
    record,
    ring,
    writes,
    writes_soon,
)
from packshot.store.events import Said, append, draw_numbers, keep
from packshot.store.records import (
    FINISHED,
    Job,
    JobRequest,
    JobState,
    Json,
    Lease,
    NewPicture,
    Submission,
    uuid7,
)
from packshot.store.tables import blobs, jobs, pictures, requests
from packshot.store.turns import Turns, due
from packshot.store.usage import count
from packshot.store.webhooks import announce

_REAPED = 100
"""Jobs whose lease or deadline has passed that are dealt with at a time."""

_GIVEN_UP = {"code": "given_up", "message": "given up: it ended its worker too often"}
_LATE = {"code": "deadline_exceeded", "message": "the deadline passed before it was begun"}


class Queue:
    """Submits jobs and works on them. `lease_seconds` is how long a claim lasts unrenewed."""

    def __init__(self, database: Database, *, lease_seconds: float, attempts: int) -> None:
        self.database = database
        self._lease, self._attempts = lease_seconds, attempts

    @writes
    def enqueue(self, connection: sa.Connection, submission: Submission) -> tuple[Job, bool]:
        """Commit a job before its caller hears of it; the job, and whether it is new (it is not
        where its idempotency key was used before). Raises Conflict and NotFound.
        """
        if not submission.requests:
            raise InvalidRequest("a job needs one request at least", param="requests")
        now = self.database.clock()
        number = draw_numbers(connection, submission.tenant)  # one by one from here on
        if (there := _replayed(connection, submission)) is not None:
            return there, False
        job = self._insert(connection, submission, now)
        rows = [
            {"job": job.id, "number": n, "state": "pending", "body": body}
            for n, body in enumerate(submission.requests)
        ]
        connection.execute(sa.insert(requests), rows)
        keep(connection, [Said(job.tenant, job.id, "queued", {})], number, now)
        ring(connection, JOBS)
        return job, True

    def _insert(self, connection: sa.Connection, given: Submission, now: float) -> Job:
        row = {
            "id": given.id or uuid7(),
            "tenant": given.tenant,
            "key": given.key,
            "api": given.api,
            "model": given.model,
            "state": "queued",
            "priority": given.priority,
            "due": due(now, given.deadline),
            "not_before": now + given.delay,
            "deadline": given.deadline,
            "max_attempts": self._attempts,
            "cancelling": False,
            "idempotency_key": given.idempotency_key,
            "digest": given.digest,
            "total": len(given.requests),
            "facts": given.facts,
            "traceparent": given.traceparent,
            "created": now,
        }
        statement = insert(connection, jobs).values(row).on_conflict_do_nothing()
        made = connection.execute(statement.returning(*columns(jobs, Job))).first()
        if made is None:
            raise Conflict(f"there is a job {row['id']} already", param="id")
        return record(Job, made)

    async def claim(self, worker: str, n: int = 1, models: Sequence[str] = ()) -> list[Lease]:
        """Up to `n` jobs to work on, of `models` (empty: of any): classes first, tenants in turn.

        What other workers lost is put back before.
        """
        await self.reap()
        return await self._claim(worker, n, models)

    @writes
    def _claim(
        self, connection: sa.Connection, worker: str, n: int, models: Sequence[str]
    ) -> list[Lease]:
        now = self.database.clock()
        turns = Turns(connection, now, models)
        begun: list[Job] = []
        while len(begun) < n and (seq := turns.next()) is not None:
            begun.append(self._begin(connection, seq, worker, now))
        append(connection, [_said(job, "started", {"attempt": job.attempt}) for job in begun], now)
        turns.keep()
        return [Lease(job, job.fence, _pending(connection, job.id)) for job in begun]

    def _begin(self, connection: sa.Connection, seq: int, worker: str, now: float) -> Job:
        return _change(
            connection,
            jobs.c.seq == seq,
            state="running",
            worker=worker,
            lease_until=now + self._lease,
            fence=jobs.c.fence + 1,
            attempt=jobs.c.attempt + 1,
            started=sa.func.coalesce(jobs.c.started, now),
        )[0]

    @writes_soon
    def heartbeat(
        self, connection: sa.Connection, lease: Lease, progress: float | None = None
    ) -> bool:
        """Renew a lease; whether the job is to be cancelled. Call it every third of the lease.

        Raises StaleLease.
        """
        values: dict[str, Any] = {"lease_until": self.database.clock() + self._lease}
        if progress is not None:
            values["progress"] = progress
        return self._held(connection, lease, **values).cancelling

    @writes_soon
    def note(self, connection: sa.Connection, lease: Lease, kind: str, data: Json) -> None:
        """Keep an event of a job that is worked on, such as a step. Raises StaleLease."""
        now = self.database.clock()
        job = self._held(connection, lease, lease_until=now + self._lease)
        append(connection, [_said(job, kind, data)], now)

    @writes
    def record(
        self, connection: sa.Connection, lease: Lease, number: int, picture: NewPicture
    ) -> Job:
        """Record the picture of a request, once: a second one is dropped. Its file must have been
        kept before. Raises StaleLease and NotFound.
        """
        now = self.database.clock()
        job = self._held(connection, lease, lease_until=now + self._lease, attempt=0)
        if not _settle(connection, job.id, number, "done"):
            return job
        touched = sa.update(blobs).where(blobs.c.key == picture.blob).values(touched=now)
        if not connection.execute(touched).rowcount:
            raise NotFound(f"no file {picture.blob} was kept for this picture", param="blob")
        row = {c.name: getattr(picture, c.name, None) for c in pictures.c}
        row |= {"job": job.id, "number": number, "created": now}
        connection.execute(sa.insert(pictures).values(row))
        count(connection, job, picture, now)
        append(connection, [_said(job, "picture", {"number": number})], now)
        return _counted(connection, job, done=job.done + 1)

    @writes
    def record_failure(
        self, connection: sa.Connection, lease: Lease, number: int, error: Json
    ) -> Job:
        """Record why a request has no picture, once. Raises StaleLease."""
        now = self.database.clock()
        job = self._held(connection, lease, lease_until=now + self._lease)
        if not _settle(connection, job.id, number, "failed", error):
            return job
        data = {"number": number, "error": dict(error)}
        append(connection, [_said(job, "picture_failed", data)], now)
        return _counted(connection, job, failed=job.failed + 1)

    @writes
    def finish(self, connection: sa.Connection, lease: Lease) -> Job:
        """End a job: it has succeeded if any picture was made, and failed otherwise; cancelled if
        that was asked for and requests are left. Raises StaleLease, and ValueError where requests
        are left that nobody asked to cancel.
        """
        now = self.database.clock()
        job = self._held(connection, lease)
        if job.done + job.failed < job.total:
            if not job.cancelling:
                raise ValueError(f"job {job.id} has requests left")
            return _end(connection, job, "cancelled", None, now)
        if job.done:
            return _end(connection, job, "succeeded", None, now)
        return _end(connection, job, "failed", _first_error(connection, job.id), now)

    @writes
    def fail(
        self, connection: sa.Connection, lease: Lease, error: Json, delay: float | None = None
    ) -> Job:
        """End a job with an error, or try it again in `delay` seconds, where attempts are left.

        Raises StaleLease.
        """
        now = self.database.clock()
        job = self._held(connection, lease)
        if delay is None:
            return _end(connection, job, "failed", error, now)
        if job.cancelling:
            return _end(connection, job, "cancelled", None, now)
        if job.attempt >= job.max_attempts:
            return _end(connection, job, "dead", error, now)
        return _requeue(connection, job, now, not_before=now + delay)

    @writes
    def release(self, connection: sa.Connection, lease: Lease) -> Job:
        """Give a job back as if not begun: the worker is stopping. Raises StaleLease."""
        job = self._held(connection, lease)
        attempt = max(job.attempt - 1, 0)
        return _requeue(connection, job, self.database.clock(), attempt=attempt)

    @writes
    def cancel(self, connection: sa.Connection, tenant: str, job: str) -> Job:
        """Take a job back: at once where it waits, at its worker's next heartbeat where it runs.
        One that has ended stays as it is. Raises NotFound.
        """
        there = _locked(connection, tenant, job)
        if there.state in FINISHED:
            return there
        if there.state == "queued":
            return _end(connection, there, "cancelled", None, self.database.clock())
        ring(connection, JOBS)
        return _change(connection, jobs.c.id == job, cancelling=True)[0]

    @writes
    def retry(self, connection: sa.Connection, tenant: str, job: str) -> Job:
        """Queue a job again for what it has no pictures of. Raises NotFound, and Conflict where it
        has not ended or has them all.
        """
        there = _locked(connection, tenant, job)
        if there.state not in FINISHED or there.done == there.total:
            raise Conflict(f"a job that is {there.state} cannot be tried again", param="id")
        again = sa.update(requests).where(requests.c.job == job, requests.c.state == "failed")
        connection.execute(again.values(state="pending", error=None))
        blank = {"attempt": 0, "failed": 0, "deadline": None, "error": None, "finished": None}
        progress = there.done / there.total
        now = self.database.clock()
        return _requeue(connection, there, now, **blank, progress=progress, not_before=now)

    @writes
    def recover(self, connection: sa.Connection, worker: str) -> int:
        """Put back what `worker` held when it was killed; how many jobs. To be called by the one
        process of that name when it starts, so that nothing waits for a lease to run out.
        """
        mine = _skipping(connection, jobs.c.state == "running", jobs.c.worker == worker)
        for job in mine:
            _put_back(connection, job, self.database.clock())
        return len(mine)

    @writes
    def reap(self, connection: sa.Connection) -> int:
        """Put back what nobody works on any more, end what came too late; how many jobs."""
        now = self.database.clock()
        running, queued = jobs.c.state == "running", jobs.c.state == "queued"
        lost = sa.or_(
            sa.and_(running, jobs.c.lease_until < now), sa.and_(queued, jobs.c.deadline < now)
        )
        found = _skipping(connection, lost)
        for job in found:
            if job.state == "running":
                _put_back(connection, job, now)
            else:
                _end(connection, job, "failed", _LATE, now)
        return len(found)

    def _held(self, connection: sa.Connection, lease: Lease, **values: Any) -> Job:
        """Change and lock the job of a lease that still holds. Raises StaleLease."""
        held = (jobs.c.id == lease.job.id, jobs.c.fence == lease.fence, jobs.c.state == "running")
        found = _change(connection, sa.and_(*held), **(values or {"fence": lease.fence}))
        if not found:
            raise StaleLease(f"job {lease.job.id} is no longer held with fence {lease.fence}")
        return found[0]


def _replayed(connection: sa.Connection, given: Submission) -> Job | None:
    """The job that an idempotency key stands for. Raises Conflict."""
    if given.idempotency_key is None:
        return None
    same = (jobs.c.tenant == given.tenant, jobs.c.idempotency_key == given.idempotency_key)
    query = sa.select(jobs.c.digest, *columns(jobs, Job)).where(*same)
    row = connection.execute(query).first()
    if row is None:
        return None
    values = dict(row._mapping)
    if values.pop("digest") != given.digest:
        message = f"Idempotency-Key {given.idempotency_key!r} was used with another body"
        raise Conflict(message, param="Idempotency-Key")
    return Job(**values)


def _change(connection: sa.Connection, where: Any, **values: Any) -> list[Job]:
    """Change jobs, which locks them; the jobs as they are then."""
    changed = sa.update(jobs).where(where).values(values).returning(*columns(jobs, Job))
    return [record(Job, row) for row in connection.execute(changed)]


def _locked(connection: sa.Connection, tenant: str, job: str) -> Job:
    """A tenant's job, locked. Raises NotFound."""
    where = (jobs.c.tenant == tenant, jobs.c.id == job)
    row = connection.execute(sa.select(*columns(jobs, Job)).where(*where).with_for_update()).first()
    if row is None:
        raise NotFound(f"no job {job!r}", param="id")
    return record(Job, row)


def _skipping(connection: sa.Connection, *where: Any) -> list[Job]:
    """Jobs by tenant, locked, but for those that somebody else has locked."""
    query = sa.select(*columns(jobs, Job)).where(*where).limit(_REAPED)
    query = query.order_by(jobs.c.tenant, jobs.c.seq)
    return [record(Job, r) for r in connection.execute(query.with_for_update(skip_locked=True))]


def _pending(connection: sa.Connection, job: str) -> tuple[JobRequest, ...]:
    where = (requests.c.job == job, requests.c.state == "pending")
    query = sa.select(*columns(requests, JobRequest)).where(*where).order_by(requests.c.number)
    return tuple(record(JobRequest, row) for row in connection.execute(query))


def _settle(
    connection: sa.Connection, job: str, number: int, state: str, error: Json | None = None
) -> bool:
    """Say what became of a request; whether it was still to be made. Raises NotFound."""
    where = (requests.c.job == job, requests.c.number == number)
    changed = sa.update(requests).where(*where, requests.c.state == "pending")
    if connection.execute(changed.values(state=state, error=error)).rowcount:
        return True
    if connection.execute(sa.select(requests.c.number).where(*where)).first() is None:
        raise NotFound(f"job {job} has no request {number}", param="number")
    return False


def _counted(connection: sa.Connection, job: Job, **counted: int) -> Job:
    settled = 1 + job.done + job.failed
    return _change(connection, jobs.c.id == job.id, **counted, progress=settled / job.total)[0]


def _first_error(connection: sa.Connection, job: str) -> Json | None:
    where = (requests.c.job == job, requests.c.state == "failed")
    query = sa.select(requests.c.error).where(*where).order_by(requests.c.number).limit(1)
    error: Json | None = connection.execute(query).scalar()
    return error


def _said(job: Job, kind: str, data: Json) -> Said:
    return Said(job.tenant, job.id, kind, data)


def _put_back(connection: sa.Connection, job: Job, now: float) -> None:
    """Take a running job from a worker that is gone."""
    if job.done + job.failed == job.total:
        state: JobState = "succeeded" if job.done else "failed"
        _end(connection, job, state, None if job.done else _first_error(connection, job.id), now)
    elif job.cancelling:
        _end(connection, job, "cancelled", None, now)
    elif job.attempt >= job.max_attempts:
        _end(connection, job, "dead", _GIVEN_UP, now)
    else:
        _requeue(connection, job, now)


def _requeue(connection: sa.Connection, job: Job, now: float, **values: Any) -> Job:
    free = {"state": "queued", "worker": None, "lease_until": None, "cancelling": False}
    changed = _change(connection, jobs.c.id == job.id, **free, **values)[0]
    append(connection, [_said(job, "queued", {"attempt": changed.attempt})], now)
    ring(connection, JOBS)
    return changed


def _end(
    connection: sa.Connection, job: Job, state: JobState, error: Json | None, now: float
) -> Job:
    """The one way in which a job ends: its row, its last event and its webhooks, or none."""
    ended = {"state": state, "error": error, "lease_until": None, "finished": now}
    changed = _change(connection, jobs.c.id == job.id, **ended)[0]
    data = {"done": changed.done, "failed": changed.failed, "error": error}
    append(connection, [_said(job, state, data)], now)
    announce(connection, changed, data, now)
    return changed
