"""Pictures: their files and their rows. A file is kept before its row is committed, and deleted
only when no row, written or about to be, refers to it.

Whoever keeps a file touches its row in `blobs`, and looks for the file once it is both written and
touched. The sweep deletes files that no picture refers to and that nobody has touched for an hour,
while it holds their rows, so that a touch comes before (and the file stays) or after (and the file
is written again).
"""

from __future__ import annotations

import asyncio
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from functools import cache, partial
from typing import Any

import sqlalchemy as sa

from packshot.errors import NotFound
from packshot.store.blobs import Blobs, key_of
from packshot.store.database import Database, reads, writes
from packshot.store.incoming import Incoming
from packshot.store.records import NewPicture, PictureRecord
from packshot.store.statements import columns, insert, later, record
from packshot.store.tables import blobs, jobs, pictures

GRACE = 3600.0
"""Seconds between the keeping of a file and its record within which no sweep takes it."""
_WRITERS = 4
"""Files that are written at a time."""
_SWEPT = 100
"""Files that are deleted in one transaction."""


class Kept:
    """A picture's file that is on its way to the disk."""

    def __init__(self, files: Blobs, incoming: Incoming, written: Future[None]) -> None:
        self._files, self._incoming, self._written = files, incoming, written

    def wait(self) -> None:
        """Wait until it is there, in a transaction in which it was touched before. Raises
        OutputError.
        """
        self._written.result()
        if not self._files.exists(self._incoming.key):
            self._files.put(self._incoming.key, self._incoming.data)  # a sweep took it before that

    def recorded(self) -> None:
        """That transaction is committed. A file that does not come to this is swept one day."""
        self._incoming.forget()


Coming = Future[tuple[NewPicture, Kept | None]]
"""A picture that is being encoded: what is to be recorded of it, and what that has to wait for."""


class Pictures:
    """Keeps and finds pictures."""

    def __init__(self, database: Database, files: Blobs) -> None:
        self.database = database
        self._files = files
        self._writers = ThreadPoolExecutor(_WRITERS, "store-files")

    @property
    def near(self) -> bool:
        """Whether a file takes no longer than a commit."""
        return self._files.near

    async def close(self) -> None:
        """Wait for what is being kept."""
        await asyncio.to_thread(self._writers.shutdown)

    def keep(self, data: bytes) -> str:
        """Keep a picture's bytes for good, before it is recorded; their key. It takes a while: for
        the thread that made them. Raises OutputError and Unavailable.
        """
        key = key_of(data)
        touched = self.database.begin_write(partial(self._touch, key=key), durable=False)
        self._files.put(key, data)
        touched.result()
        if not self._files.exists(key):
            self._files.put(key, data)  # a sweep took it before it was touched
        return key

    def incoming(self) -> closing[Incoming]:
        """Bytes of a picture as they come: `begin` keeps them, or they are dropped."""
        return closing(Incoming(self._files, self._writers))

    def begin(self, incoming: Incoming) -> Kept | None:
        """Keep what has come, all of it, as `keep` does: None once that is done. But where the disk
        is near its last bytes are only on their way; `record` is given what that has to wait for.
        """
        kept = Kept(self._files, incoming, incoming.end())
        if self._files.near:
            return kept
        self.database.begin_write(partial(self._touch, key=incoming.key), durable=False).result()
        kept.wait()
        return None

    def _touch(self, connection: sa.Connection, key: str) -> None:
        touch(connection, key, self.database.clock())

    @reads
    def get(
        self, connection: sa.Connection, tenant: str | None, job: str, number: int
    ) -> PictureRecord:
        """The picture of a request of a tenant's job. Raises NotFound."""
        query = _OF_JOB if tenant is None else _OF_TENANT
        one = query.where(pictures.c.number == number)
        row = connection.execute(one, {"job": job, "tenant": tenant}).first()
        if row is None:
            raise NotFound(f"job {job!r} has no picture {number}", param="n")
        return record(PictureRecord, row)

    @reads
    def of(self, connection: sa.Connection, tenant: str | None, job: str) -> list[PictureRecord]:
        """The pictures of a tenant's job so far, in the order of its requests."""
        query = _OF_JOB if tenant is None else _OF_TENANT
        rows = connection.execute(query, {"job": job, "tenant": tenant})
        return [record(PictureRecord, row) for row in rows]

    async def read(self, picture: PictureRecord) -> bytes:
        """The bytes of a picture. Raises NotFound."""

        def read() -> bytes:
            with self._files.open(picture.blob) as file:
                return file.read()

        return await asyncio.to_thread(read)

    async def sweep(self) -> int:
        """Delete the files that nothing refers to; how many."""
        await self._adopt()
        swept = 0
        while part := await self._sweep():
            swept += part
        return swept

    async def _adopt(self) -> None:
        """Touch the files that came to no record: their worker was killed, or lost its lease."""
        for key, draft in await asyncio.to_thread(lambda: list(self._files.unclaimed(GRACE))):
            await self.database.write(partial(self._touch, key=key))
            await asyncio.to_thread(draft.drop)

    @writes
    def _sweep(self, connection: sa.Connection) -> int:
        used = sa.exists().where(pictures.c.blob == blobs.c.key)
        old = blobs.c.touched < self.database.clock() - GRACE
        query = sa.select(blobs.c.key).where(old, ~used).limit(_SWEPT)
        keys = list(connection.execute(query.with_for_update(skip_locked=True)).scalars())
        for key in keys:
            self._files.delete(key)
        connection.execute(sa.delete(blobs).where(blobs.c.key.in_(keys)))
        return len(keys)


def touch(connection: sa.Connection, key: str, now: float) -> None:
    """Note that a file is needed, within a transaction of another part."""
    connection.execute(_touching(connection.dialect.name), {"key": key, "touched": now})


@cache
def _touching(dialect: str) -> Any:
    """The statement, built once: building it takes longer than running it."""
    row = insert(dialect, blobs)
    touched = {"touched": row.excluded.touched}
    return later(row.on_conflict_do_update(index_elements=["key"], set_=touched))


_OF_JOB = (
    sa.select(*columns(pictures, PictureRecord))
    .where(pictures.c.job == sa.bindparam("job"))
    .order_by(pictures.c.number)
)
_OF_TENANT = _OF_JOB.join(jobs, jobs.c.id == pictures.c.job).where(
    jobs.c.tenant == sa.bindparam("tenant")
)
