"""Pictures: their files and their rows. A file is kept before its row is written, and deleted only
when no row, written or about to be, refers to it.

Whoever is going to keep a file touches its row in `blobs` first. The sweep deletes files that no
picture refers to and that nobody has touched for an hour, while it holds their rows, so that a
touch comes before (and the file stays) or after (and the file is written again).
"""

from __future__ import annotations

import asyncio

import sqlalchemy as sa

from packshot.errors import NotFound
from packshot.store.blobs import Blobs, key_of
from packshot.store.database import (
    Database,
    columns,
    insert,
    reads,
    record,
    writes,
    writes_soon,
)
from packshot.store.records import PictureRecord
from packshot.store.tables import blobs, jobs, pictures

GRACE = 3600.0
"""Seconds between the keeping of a file and its record within which no sweep takes it."""
_SWEPT = 100
"""Files that are deleted in one transaction."""


class Pictures:
    """Keeps and finds pictures."""

    def __init__(self, database: Database, files: Blobs) -> None:
        self.database = database
        self._files = files

    async def keep(self, data: bytes) -> str:
        """Keep a picture's bytes for good, before it is recorded; their key. Raises OutputError."""
        key = await asyncio.to_thread(key_of, data)
        await self._touch(key)
        return await asyncio.to_thread(self._files.put, data)

    @writes_soon
    def _touch(self, connection: sa.Connection, key: str) -> None:
        now = self.database.clock()
        row = insert(connection.dialect.name, blobs).values(key=key, touched=now)
        connection.execute(row.on_conflict_do_update(index_elements=["key"], set_={"touched": now}))

    @reads
    def get(
        self, connection: sa.Connection, tenant: str | None, job: str, number: int
    ) -> PictureRecord:
        """The picture of a request of a tenant's job. Raises NotFound."""
        query = _of(tenant, job).where(pictures.c.number == number)
        row = connection.execute(query).first()
        if row is None:
            raise NotFound(f"job {job!r} has no picture {number}", param="n")
        return record(PictureRecord, row)

    @reads
    def of(self, connection: sa.Connection, tenant: str | None, job: str) -> list[PictureRecord]:
        """The pictures of a tenant's job so far, in the order of its requests."""
        rows = connection.execute(_of(tenant, job).order_by(pictures.c.number))
        return [record(PictureRecord, row) for row in rows]

    async def read(self, picture: PictureRecord) -> bytes:
        """The bytes of a picture. Raises NotFound."""

        def read() -> bytes:
            with self._files.open(picture.blob) as file:
                return file.read()

        return await asyncio.to_thread(read)

    async def sweep(self) -> int:
        """Delete the files that nothing refers to; how many."""
        swept = 0
        while part := await self._sweep():
            swept += part
        return swept

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


def _of(tenant: str | None, job: str) -> sa.Select[tuple[object, ...]]:
    query = sa.select(*columns(pictures, PictureRecord)).where(pictures.c.job == job)
    if tenant is None:
        return query
    return query.join(jobs, jobs.c.id == pictures.c.job).where(jobs.c.tenant == tenant)
