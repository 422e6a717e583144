"""PostgreSQL's pipeline: what fails in it is told, and what was broken is begun again, once."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import exc

from packshot.errors import Unavailable
from packshot.store import Store, StoreConfig, Submission
from packshot.store.statements import later
from packshot.store.tables import requests
from tests.store.conftest import empty_database

_OTHERS = sa.text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE pid <> pg_backend_pid() AND datname = current_database()"
)
_ITSELF = later(sa.text("SELECT pg_terminate_backend(pg_backend_pid()) FROM pg_sleep(0.5)"))
"""By then the commit is on its way."""


@pytest.fixture
def here(postgres: str, tmp_path: Path) -> StoreConfig:
    empty_database(postgres)
    return StoreConfig(folder=tmp_path, database=postgres)


def test_connections_that_were_broken_meanwhile_are_made_anew(
    here: StoreConfig, postgres: str
) -> None:
    async def main() -> None:
        engine = sa.create_engine(postgres.replace("postgresql:", "postgresql+psycopg:"))
        async with Store(here) as store:
            for n in range(1, 3):
                await store.queue.enqueue(Submission("default", [{}]))
                assert await store.jobs.waiting() == n
                with engine.connect() as connection:
                    connection.execute(_OTHERS)
            await store.queue.enqueue(Submission("default", [{}]))
            assert await store.jobs.waiting() == 3
        engine.dispose()

    asyncio.run(main())


def test_what_may_be_committed_is_not_done_again(here: StoreConfig) -> None:
    tries = []

    def work(connection: sa.Connection) -> None:
        tries.append(connection.execute(sa.text("SELECT 1")).scalar())
        connection.execute(_ITSELF)

    async def main() -> None:
        async with Store(here) as store:
            with pytest.raises(Unavailable, match="while it committed"):
                await store.database.write(work)
            assert await store.jobs.waiting() == 0

    asyncio.run(main())
    assert tries == [1]


def test_what_nobody_waited_for_fails_its_transaction(here: StoreConfig) -> None:
    async def main() -> None:
        async with Store(here) as store:
            job, _ = await store.queue.enqueue(Submission("default", [{}]))
            twice = {"job": job.id, "number": 0, "state": "pending", "body": {}}

            def work(connection: sa.Connection) -> None:
                connection.execute(sa.text("UPDATE tenants SET events = 77"))
                connection.execute(later(sa.insert(requests)), twice)

            with pytest.raises(exc.IntegrityError):
                await store.database.write(work)
            again, _ = await store.queue.enqueue(Submission("default", [{}]))
            numbers = [event.number for event in await store.events.after("default")]
            assert numbers == [1, 2], "nothing of it stayed"
            assert again.seq > job.seq

    asyncio.run(main())


def test_a_call_that_was_made_before_leaves_no_gap_in_the_events(here: StoreConfig) -> None:
    async def main() -> None:
        async with Store(here) as store:
            given = Submission("default", [{}], idempotency_key="once", digest="a")
            first, again = [await store.queue.enqueue(given) for _ in range(2)]
            assert (first[0].id, again[1]) == (again[0].id, False)
            await store.queue.enqueue(Submission("default", [{}]))
            assert [e.number for e in await store.events.after("default")] == [1, 2]

    asyncio.run(main())
