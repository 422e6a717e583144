"""The queue: the table of jobs itself. Who may work on what, and what became of it.

A claim is a lease that its worker must renew, and a fence that counts the claims of a job: a worker
whose lease ran out is refused by its old fence, so nothing is recorded twice. The row of a job is
locked before that of its tenant, in every transaction.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy as sa

from packshot.errors import Conflict, InvalidRequest, NotFound
from packshot.store import recording, rows
from packshot.store.accepting import accept, known
from packshot.store.bell import CANCELS
from packshot.store.database import Database, reads, ring, tell, writes, writes_soon
from packshot.store.events import append, lock
from packshot.store.pictures import Coming, Kept
from packshot.store.recording import Made
from packshot.store.records import (
    FINISHED,
    Job,
    JobRequest,
    Json,
    Lease,
    NewPicture,
    Submission,
    Told,
)
from packshot.store.statements import columns, record
from packshot.store.tables import blobs, jobs, requests
from packshot.store.turns import Turns

_BEGIN = (
    sa.update(jobs)
    .where(jobs.c.seq == sa.bindparam("at_seq"))
    .values(
        state="running",
        worker=sa.bindparam("worker"),
        lease_until=sa.bindparam("lease_until"),
        fence=jobs.c.fence + 1,
        attempt=jobs.c.attempt + 1,
        started=sa.func.coalesce(jobs.c.started, sa.bindparam("now")),
    )
    .returning(*columns(jobs, Job))
)
_RUNNING, _QUEUED = jobs.c.state == "running", jobs.c.state == "queued"
_HELD = rows.skipping(_RUNNING, jobs.c.worker == sa.bindparam("by"))
_LOST = rows.skipping(
    sa.or_(
        sa.and_(_RUNNING, jobs.c.lease_until < sa.bindparam("now")),
        sa.and_(_QUEUED, jobs.c.deadline < sa.bindparam("now")),
    )
)
_KEPT = sa.select(blobs.c.key).where(blobs.c.key == sa.bindparam("of")).with_for_update()
_Accepted = Callable[[], tuple[Job, bool]]
_LATE = {"code": "deadline_exceeded", "message": "the deadline passed before it was begun"}


class Queue:
    """Submits jobs and works on them. `lease_seconds` is how long a claim lasts unrenewed."""

    def __init__(self, database: Database, *, lease_seconds: float, attempts: int) -> None:
        self.database = database
        self._lease, self._attempts = lease_seconds, attempts

    @reads
    def there(self, connection: sa.Connection, submission: Submission) -> Job | None:
        """The job that was taken before under this idempotency key. Raises Conflict."""
        return _replayed(connection, submission)

    async def enqueue(self, submission: Submission) -> tuple[Job, bool]:
        """Commit a job before its caller hears of it; the job, and whether it is new (it is not
        where its idempotency key was used before). Raises Conflict and NotFound.
        """
        with known(submission.tenant):
            committed = await self._enqueue(submission)
        return committed()

    @writes
    def _enqueue(self, connection: sa.Connection, given: Submission) -> _Accepted:
        return self._accept(connection, given, None)

    @writes
    def begin(
        self, connection: sa.Connection, submission: Submission, worker: str
    ) -> tuple[Job, Lease | None]:
        """As `enqueue` and `claim` in one, for a worker that has time while nobody waits; the job,
        and its lease where it is new. Raises Conflict and NotFound.
        """
        with known(submission.tenant):
            job, new = self._accept(connection, submission, worker)()
        if not new:
            return job, None
        tell(connection, Told("begun", job))
        asked = enumerate(submission.requests)
        return job, Lease(job, job.fence, tuple(JobRequest(n, "pending", b) for n, b in asked))

    def _accept(
        self, connection: sa.Connection, given: Submission, worker: str | None
    ) -> _Accepted:
        """Write a job and its requests, queued or begun by `worker`; gives whether it is new."""
        if not given.requests:
            raise InvalidRequest("a job needs one request at least", param="requests")
        now = self.database.clock()
        kinds: dict[str, Json] = {"queued": {}} | ({"started": {"attempt": 1}} if worker else {})
        if given.idempotency_key is not None:
            lock(connection, given.tenant)
        there = _replayed(connection, given)
        if there is not None:
            return lambda: (there, False)
        row = rows.submitted(given, now, self._attempts)
        if worker is not None:
            row |= rows.begun(worker, now, now + self._lease)
        made = accept(connection, row, given, kinds)

        def accepted() -> tuple[Job, bool]:
            if (job := made()) is None:
                raise Conflict(f"there is a job {row['id']} already", param="id")
            return job, True

        return accepted

    async def claim(self, worker: str, n: int = 1, models: Sequence[str] = ()) -> list[Lease]:
        """Up to `n` jobs to work on, of `models` (empty: of any): classes first, tenants in turn.

        What other workers lost is put back before. A machine's crash may undo a claim: the job is
        then queued as it was, and its old fence refused.
        """
        await self.reap()
        return await self._claim(worker, n, models)

    @writes_soon
    def _claim(
        self, connection: sa.Connection, worker: str, n: int, models: Sequence[str]
    ) -> list[Lease]:
        now = self.database.clock()
        turns = Turns(connection, now, models)
        begun: list[Job] = []
        while len(begun) < n and (seq := turns.next()) is not None:
            begun.append(self._begin(connection, seq, worker, now))
        append(
            connection, [rows.said(job, "started", {"attempt": job.attempt}) for job in begun], now
        )
        turns.keep()
        for job in begun:
            tell(connection, Told("begun", job))
        return [Lease(job, job.fence, rows.pending(connection, job.id)) for job in begun]

    def _begin(self, connection: sa.Connection, seq: int, worker: str, now: float) -> Job:
        taken = {"at_seq": seq, "worker": worker, "lease_until": now + self._lease, "now": now}
        return record(Job, connection.execute(_BEGIN, taken).one())

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
        append(connection, [rows.said(job, kind, data)], now)

    @writes
    def record(
        self, connection: sa.Connection, lease: Lease, number: int, picture: NewPicture, *,
        ends: bool = False, kept: Kept | None = None,
    ) -> Job:  # fmt: skip
        """Record the picture of a request, once: a second one is dropped. Its file must have been
        kept before; where it is only being `kept`, the commit waits for it. With `ends`, that of
        the last request ends the job, as `finish` would. Raises StaleLease, NotFound and
        OutputError.
        """
        return self._record(connection, lease, number, lambda: (picture, kept), ends=ends)

    @writes
    def record_coming(
        self, connection: sa.Connection, lease: Lease, number: int, coming: Coming, *,
        ends: bool = False,
    ) -> Job:  # fmt: skip
        """As `record`, of a picture that a thread is still encoding: what can be done before it is
        there is done meanwhile, the job locked. For a job that somebody waits for, where another
        writer has nothing to do (`Store.overlaps`). Raises what the encoding raises, too.
        """
        return self._record(connection, lease, number, coming.result, ends=ends)

    def _record(
        self, connection: sa.Connection, lease: Lease, number: int,
        encoded: Callable[[], tuple[NewPicture, Kept | None]], *, ends: bool,
    ) -> Job:  # fmt: skip
        held = recording.hold(connection, lease, number)
        picture, kept = encoded()
        now = self.database.clock()
        until = now + self._lease
        if held is None:
            return self._held(connection, lease, lease_until=until)
        if kept is None and connection.execute(_KEPT, {"of": picture.blob}).first() is None:
            raise NotFound(f"no file {picture.blob} was kept for this picture", param="blob")
        job = recording.write(connection, Made(held, picture, now, until, ends))
        if kept is not None:
            kept.wait()  # the file first, the row second: it is there from the commit on
        return job

    @writes
    def record_failure(
        self, connection: sa.Connection, lease: Lease, number: int, error: Json
    ) -> Job:
        """Record why a request has no picture, once. Raises StaleLease."""
        now = self.database.clock()
        job = self._held(connection, lease, lease_until=now + self._lease)
        if not rows.settle(connection, job.id, number, "failed", error):
            return job
        data = {"number": number, "error": dict(error)}
        append(connection, [rows.said(job, "picture_failed", data)], now)
        return rows.counted(connection, job, failed=job.failed + 1)

    @writes_soon
    def finish(self, connection: sa.Connection, lease: Lease) -> Job:
        """End a job: it has succeeded if any picture was made, and failed otherwise; cancelled if
        that was asked for and requests are left. A machine's crash may undo it, and whoever takes
        the job up ends it in the same way: what was made is on record. Raises StaleLease, and
        ValueError where requests are left that nobody asked to cancel.
        """
        now = self.database.clock()
        job = self._held(connection, lease)
        if job.done + job.failed < job.total:
            if not job.cancelling:
                raise ValueError(f"job {job.id} has requests left")
            return rows.end(connection, job, "cancelled", None, now)
        if job.done:
            return rows.end(connection, job, "succeeded", None, now)
        return rows.end(connection, job, "failed", rows.first_error(connection, job.id), now)

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
            return rows.end(connection, job, "failed", error, now)
        if job.cancelling:
            return rows.end(connection, job, "cancelled", None, now)
        if job.attempt >= job.max_attempts:
            return rows.end(connection, job, "dead", error, now)
        return rows.requeue(connection, job, now, "failed", not_before=now + delay)

    @writes
    def release(
        self, connection: sa.Connection, lease: Lease, reason: str = "released", delay: float = 0.0
    ) -> Job:
        """Give a job back as if not begun, for `delay` seconds at least: the worker is stopping, or
        cannot work for the moment. Raises StaleLease.
        """
        now = self.database.clock()
        job = self._held(connection, lease)
        if job.cancelling:
            return rows.end(connection, job, "cancelled", None, now)
        more = {"attempt": max(job.attempt - 1, 0), "not_before": now + delay}
        return rows.requeue(connection, job, now, reason, **more)

    @writes
    def cancel(self, connection: sa.Connection, tenant: str, job: str) -> Job:
        """Take a job back: at once where it waits; where it runs its worker is rung for, and hears
        of it at its next heartbeat at the latest. One that has ended stays as it is. Raises
        NotFound.
        """
        there = rows.locked(connection, tenant, job)
        if there.state in FINISHED:
            return there
        if there.state == "queued":
            return rows.end(connection, there, "cancelled", None, self.database.clock())
        ring(connection, CANCELS)
        return rows.change(connection, {"id": job}, cancelling=True)[0]

    @writes
    def retry(self, connection: sa.Connection, tenant: str, job: str) -> Job:
        """Queue a job again for what it has no pictures of. Raises NotFound, and Conflict where it
        has not ended or has them all.
        """
        there = rows.locked(connection, tenant, job)
        if there.state not in FINISHED or there.done == there.total:
            raise Conflict(f"a job that is {there.state} cannot be tried again", param="id")
        again = sa.update(requests).where(requests.c.job == job, requests.c.state == "failed")
        connection.execute(again.values(state="pending", error=None))
        blank = {"attempt": 0, "failed": 0, "deadline": None, "error": None, "finished": None}
        progress = there.done / there.total
        now = self.database.clock()
        more = {**blank, "progress": progress, "not_before": now}
        return rows.requeue(connection, there, now, "asked", **more)

    @writes
    def recover(self, connection: sa.Connection, worker: str) -> int:
        """Put back what `worker` held when it was killed; how many jobs. To be called by the one
        process of that name when it starts, so that nothing waits for a lease to run out.
        """
        mine = rows.found(connection, _HELD, by=worker)
        for job in mine:
            rows.put_back(connection, job, self.database.clock())
        return len(mine)

    @writes
    def reap(self, connection: sa.Connection) -> int:
        """Put back what nobody works on any more, end what came too late; how many jobs."""
        now = self.database.clock()
        found = rows.found(connection, _LOST, now=now)
        for job in found:
            if job.state == "running":
                rows.put_back(connection, job, now)
            else:
                rows.end(connection, job, "failed", _LATE, now)
        return len(found)

    def _held(self, connection: sa.Connection, lease: Lease, **values: Any) -> Job:
        """Change and lock the job of a lease that still holds. Raises StaleLease."""
        held = {"id": lease.job.id, "fence": lease.fence, "state": "running"}
        mine = {"worker": lease.job.worker}  # the crash of a machine may give a fence twice
        found = rows.change(connection, held | mine, **(values or {"fence": lease.fence}))
        if not found:
            raise rows.stale(lease)
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
