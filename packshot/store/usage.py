"""Who made how many pictures on which day; counted in the transaction that records the picture."""

from __future__ import annotations

from functools import cache
from typing import Any

import sqlalchemy as sa

from packshot.store.database import Database, reads
from packshot.store.records import Job, NewPicture, Usage
from packshot.store.statements import columns, insert, later, record
from packshot.store.tables import usage

DAY = 86_400
COUNTED = ("images", "pixels", "seconds")
ROW = ("tenant", "key", "day", *COUNTED)


def row(job: Job, picture: NewPicture, now: float) -> dict[str, Any]:
    """What a picture adds, and to which day of which key."""
    return {
        "tenant": job.tenant,
        "key": job.key or "",
        "day": int(now // DAY),
        "images": 1,
        "pixels": picture.width * picture.height,
        "seconds": picture.seconds,
    }


def count(connection: sa.Connection, job: Job, picture: NewPicture, now: float) -> None:
    """Add a picture to its key's day."""
    connection.execute(_adding(connection.dialect.name), row(job, picture, now))


@cache
def _adding(dialect: str) -> Any:
    """The statement, built once: building it takes longer than running it."""
    one = insert(dialect, usage)
    added = {name: usage.c[name] + one.excluded[name] for name in COUNTED}
    return later(one.on_conflict_do_update(index_elements=["tenant", "key", "day"], set_=added))


class UsageBook:
    """Reads what was used."""

    def __init__(self, database: Database) -> None:
        self.database = database

    @reads
    def between(self, connection: sa.Connection, tenant: str, first: int, last: int) -> list[Usage]:
        """A tenant's usage by key and day, from day `first` to `last` (days since 1970, UTC)."""
        days = usage.c.day.between(first, last)
        query = sa.select(*columns(usage, Usage)).where(usage.c.tenant == tenant, days)
        rows = connection.execute(query.order_by(usage.c.day, usage.c.key))
        return [record(Usage, row) for row in rows]

    @reads
    def images_on(self, connection: sa.Connection, tenant: str, key: str, day: int) -> int:
        """How many pictures a key made on a day: what a daily limit is compared with."""
        where = (usage.c.tenant == tenant, usage.c.key == key, usage.c.day == day)
        return int(connection.execute(sa.select(usage.c.images).where(*where)).scalar() or 0)
