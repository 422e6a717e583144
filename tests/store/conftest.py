"""The store on both databases: every test that takes `config` runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from packshot.store import Store, StoreConfig
from tests.store.postgres import server

Scenario = Callable[[Store], Coroutine[Any, Any, None]]


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    with server() as url:
        yield url


def empty_database(url: str) -> None:
    """Drop all tables, as if the database had just been made."""
    engine = sa.create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        connection.execute(sa.text("DROP SCHEMA public CASCADE"))
        connection.execute(sa.text("CREATE SCHEMA public"))
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def config(request: pytest.FixtureRequest, tmp_path: Path) -> StoreConfig:
    if request.param == "sqlite":
        return StoreConfig(folder=tmp_path)
    url = request.getfixturevalue("postgres")
    empty_database(url)
    return StoreConfig(folder=tmp_path, database=url)


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@asynccontextmanager
async def opened(config: StoreConfig, clock: Clock) -> AsyncIterator[Store]:
    async with Store(config, clock=clock) as store:
        yield store


@pytest.fixture
def play(config: StoreConfig, clock: Clock) -> Callable[[Scenario], None]:
    """Plays a scenario on an empty store whose clock is the test's."""

    def run(scenario: Scenario) -> None:
        async def main() -> None:
            async with opened(config, clock) as store:
                await scenario(store)

        asyncio.run(main())

    return run
