"""Reads jobs: one, a page of them, where one stands, how many there are."""

from __future__ import annotations

import sqlalchemy as sa

from packshot.errors import NotFound
from packshot.store.database import Database, reads
from packshot.store.records import Job, JobRequest, JobState, Page
from packshot.store.statements import columns, record
from packshot.store.tables import jobs, requests

OPEN: tuple[JobState, ...] = ("queued", "running")


_ANY = sa.select(*columns(jobs, Job)).where(jobs.c.id == sa.bindparam("id"))
_OWN = _ANY.where(jobs.c.tenant == sa.bindparam("tenant"))
"""Built once: building a statement takes longer than running it."""


class Jobs:
    """Reads jobs. Where a tenant is given, the jobs of others do not exist; None is the operator,
    who sees all.
    """

    def __init__(self, database: Database) -> None:
        self.database = database

    @reads
    def get(self, connection: sa.Connection, tenant: str | None, job: str) -> Job:
        """A job. Raises NotFound."""
        return _get(connection, tenant, job)

    @reads
    def page(
        self, connection: sa.Connection, tenant: str | None, which: Page | None = None
    ) -> list[Job]:
        """Some jobs; its last one's `seq` is where the next go on."""
        page = which or Page()
        where = [] if tenant is None else [jobs.c.tenant == tenant]
        if page.after is not None:
            where.append(jobs.c.seq > page.after if page.oldest else jobs.c.seq < page.after)
        for name, value in (("api", page.api), ("model", page.model)):
            if value is not None:
                where.append(jobs.c[name] == value)
        if page.states:
            where.append(jobs.c.state.in_(page.states))
        order = jobs.c.seq.asc() if page.oldest else jobs.c.seq.desc()
        query = sa.select(*columns(jobs, Job)).where(*where).order_by(order).limit(page.limit)
        return [record(Job, row) for row in connection.execute(query)]

    @reads
    def requests(self, connection: sa.Connection, tenant: str | None, job: str) -> list[JobRequest]:
        """The requests of a job, in order, with what became of them. Raises NotFound."""
        _get(connection, tenant, job)
        query = sa.select(*columns(requests, JobRequest)).where(requests.c.job == job)
        rows = connection.execute(query.order_by(requests.c.number))
        return [record(JobRequest, row) for row in rows]

    @reads
    def ahead(self, connection: sa.Connection, job: Job) -> int:
        """About how many queued jobs are begun before this one: those of higher classes, and those
        of its class that came before it.
        """
        earlier = sa.and_(jobs.c.priority == job.priority, jobs.c.seq < job.seq)
        before = sa.or_(jobs.c.priority < job.priority, earlier)
        query = sa.select(sa.func.count()).where(jobs.c.state == "queued", before)
        return int(connection.execute(query).scalar_one())

    @reads
    def waiting(self, connection: sa.Connection) -> int:
        """How many jobs are queued."""
        query = sa.select(sa.func.count()).where(jobs.c.state == "queued")
        return int(connection.execute(query).scalar_one())

    @reads
    def cancelling(self, connection: sa.Connection, worker: str) -> list[str]:
        """The ids of the jobs that a worker works on and that were cancelled."""
        mine = (jobs.c.state == "running", jobs.c.worker == worker, jobs.c.cancelling)
        return list(connection.execute(sa.select(jobs.c.id).where(*mine)).scalars())

    @reads
    def standing(self, connection: sa.Connection) -> dict[tuple[JobState, str], int]:
        """How many jobs are queued and running, by state and model."""
        query = sa.select(jobs.c.state, jobs.c.model, sa.func.count().label("number"))
        query = query.where(jobs.c.state.in_(OPEN)).group_by(jobs.c.state, jobs.c.model)
        return {(row.state, row.model): row.number for row in connection.execute(query)}

    @reads
    def owed(self, connection: sa.Connection, tenant: str, key: str) -> tuple[int, int]:
        """A key's jobs that have not ended, and how many pictures of them are still to be made."""
        left = sa.func.coalesce(sa.func.sum(jobs.c.total - jobs.c.done - jobs.c.failed), 0)
        where = (jobs.c.state.in_(OPEN), jobs.c.tenant == tenant, jobs.c.key == key)
        row = connection.execute(sa.select(sa.func.count(), left).where(*where)).one()
        return int(row[0]), int(row[1])

    @reads
    def counts(
        self, connection: sa.Connection, tenant: str | None = None, key: str | None = None
    ) -> dict[str, int]:
        """How many jobs there are by state; of a tenant, or of a key, or of all."""
        query = sa.select(jobs.c.state, sa.func.count().label("number")).group_by(jobs.c.state)
        for name, value in (("tenant", tenant), ("key", key)):
            if value is not None:
                query = query.where(jobs.c[name] == value)
        return {row.state: row.number for row in connection.execute(query)}


def _get(connection: sa.Connection, tenant: str | None, job: str) -> Job:
    query = _ANY if tenant is None else _OWN
    row = connection.execute(query, {"id": job, "tenant": tenant}).first()
    if row is None:
        raise NotFound(f"no job {job!r}", param="id")
    return record(Job, row)
