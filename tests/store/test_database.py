"""The database: tables as the migrations make them, mistakes told, two servers at a time."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from packshot.errors import ConfigError, OutputError, Unavailable
from packshot.store import Store, StoreConfig, Submission
from packshot.store.database import look
from packshot.store.tables import metadata


async def opened_once(config: StoreConfig) -> None:
    async with Store(config) as store:
        await store.queue.enqueue(Submission("default", [{}]))


def test_the_migrations_make_the_tables_that_the_code_knows(config: StoreConfig) -> None:
    async def main() -> None:
        async with Store(config) as store:

            def compare(connection: sa.Connection) -> list[object]:
                return list(compare_metadata(MigrationContext.configure(connection), metadata))

            assert await store.database.read(compare) == []

    asyncio.run(main())


def test_what_is_there_is_there_after_a_restart(config: StoreConfig) -> None:
    async def main() -> None:
        await opened_once(config)
        await opened_once(config)
        async with Store(config) as store:
            assert await store.jobs.counts() == {"queued": 2}

    asyncio.run(main())


def test_servers_may_start_together_on_an_empty_database(config: StoreConfig) -> None:
    async def main() -> None:
        await asyncio.gather(*(opened_once(config) for _ in range(3)))
        async with Store(config) as store:
            assert await store.jobs.counts() == {"queued": 3}

    asyncio.run(main())


def test_workers_of_two_servers_never_claim_the_same_job(config: StoreConfig) -> None:
    async def main() -> None:
        async with Store(config) as one, Store(config) as two:
            for tenant in ("a", "b", "c"):
                await one.tenants.ensure(tenant)
                for _ in range(8):
                    await one.queue.enqueue(Submission(tenant, [{}]))
            claims = [s.queue.claim(f"w{i}", 3) for i, s in enumerate([one, two] * 6)]
            leases = [lease for some in await asyncio.gather(*claims) for lease in some]
            while more := await one.queue.claim("last", 5):
                leases += more
            ids = [lease.job.id for lease in leases]
            assert len(ids) == len(set(ids)) == 24

    asyncio.run(main())


def test_sqlite_is_durable(tmp_path: Path) -> None:
    async def main() -> None:
        async with Store(StoreConfig(folder=tmp_path)) as store:

            def pragmas(connection: sa.Connection) -> list[object]:
                names = ("journal_mode", "synchronous", "foreign_keys")
                return [connection.exec_driver_sql(f"PRAGMA {n}").scalar() for n in names]

            soon = await store.database.write(pragmas, durable=False)
            assert soon == ["wal", 1, 1]
            assert await store.database.write(pragmas) == ["wal", 2, 1]

    asyncio.run(main())


def test_a_database_of_a_newer_packshot_is_refused(config: StoreConfig) -> None:
    async def main() -> None:
        async with Store(config) as store:
            newer = sa.text("UPDATE alembic_version SET version_num = '9999'")
            await store.database.write(lambda connection: connection.execute(newer))
        with pytest.raises(ConfigError, match="version"):
            await opened_once(config)

    asyncio.run(main())


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "packshot.db").write_bytes(b"not a database at all" * 100)
    with pytest.raises(ConfigError, match="database"):
        asyncio.run(opened_once(StoreConfig(folder=tmp_path)))


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError):
        asyncio.run(opened_once(StoreConfig(folder=tmp_path / "file" / "below")))


def test_a_database_that_does_not_answer_is_unavailable(tmp_path: Path) -> None:
    config = StoreConfig(folder=tmp_path, database="postgresql://nobody@127.0.0.1:1/none")
    pytest.importorskip("psycopg")
    with pytest.raises(Unavailable):
        asyncio.run(opened_once(config))


@pytest.mark.parametrize(
    ("name", "value"),
    [("lease_seconds", 0), ("audit_prompts", 2), ("database", "mysql://x"), ("pictures", "/x")],
)
def test_a_wrong_setting_is_refused(name: str, value: object) -> None:
    with pytest.raises(ConfigError) as caught:
        StoreConfig(**{name: value})  # type: ignore[arg-type]
    assert caught.value.param == name


def test_a_look_at_a_database_changes_nothing(config: StoreConfig) -> None:
    file = config.folder / "packshot.db"
    assert look(config).endswith("answers" if config.database else "is made by the first start")
    assert not file.exists()
    if config.database:
        engine = sa.create_engine(config.database.replace("postgresql:", "postgresql+psycopg:"))
        assert sa.inspect(engine).get_table_names() == []
        engine.dispose()
    else:
        file.write_bytes(b"no database" * 100)
        with pytest.raises(ConfigError):
            look(config)
