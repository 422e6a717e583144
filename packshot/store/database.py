"""One database, SQLite or PostgreSQL, behind one way in: `@reads` and `@writes`.

A method so marked is written as plain synchronous code over a connection, and is awaited by its
callers: it runs in one transaction on a thread. Threads rather than asyncio drivers, because
SQLite's driver for asyncio is a thread too, with one hop for each statement instead of one for the
transaction. On SQLite a single thread writes, in the order of the calls, so that writers never
meet; only another process can make them wait. An awaiting task that is cancelled does not stop the
transaction.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from functools import partial, wraps
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

import sqlalchemy as sa
from sqlalchemy import exc
from sqlalchemy.dialects import postgresql

from packshot.errors import ConfigError, InvalidRequest, MissingExtra, OutputError, Unavailable
from packshot.store.bell import CHANNEL, Bell, Listener
from packshot.store.config import StoreConfig, masked
from packshot.store.records import Told
from packshot.store.statements import later

P = ParamSpec("P")
T = TypeVar("T")

_BUSY_SECONDS = 10.0
"""How long a writer waits for another process on SQLite."""
_ATTEMPTS = 3
"""How often a transaction is tried that PostgreSQL did not do."""
_LOST_RACES = ("40001", "40P01")
_READERS = 4
_TOPICS = sa.func.unnest(sa.bindparam("topics", type_=postgresql.ARRAY(sa.String)))
_NOTIFY = later(sa.select(sa.func.pg_notify(CHANNEL, _TOPICS)))
_LAZY = later(sa.text("SET LOCAL synchronous_commit TO off"))


class Database:
    """Threads and connections. Made inside the event loop that awaits it; `clock` gives seconds
    since 1970.
    """

    def __init__(self, config: StoreConfig, *, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.bell = Bell(asyncio.get_running_loop())
        self.engine = _engine(config)
        self.listener: Callable[[Told], None] = _unheard
        """Hears what happened to jobs, once it is committed, on the writing thread."""
        self.postgres = self.engine.dialect.name == "postgresql"
        writers = config.connections if self.postgres else 1
        self._writers = ThreadPoolExecutor(writers, "store-writer")
        self._readers = ThreadPoolExecutor(_READERS, "store-reader")
        self._listener: Listener | None = None

    async def open(self) -> None:
        """Bring the tables up to date, and listen. Raises ConfigError and Unavailable."""
        await asyncio.get_running_loop().run_in_executor(self._writers, self._prepare)
        if self.postgres:
            self._listener = Listener(self._connect, self.bell)

    async def close(self) -> None:
        """Wait for what runs and let go of everything."""
        if self._listener is not None:
            await asyncio.to_thread(self._listener.close)
        for pool in (self._writers, self._readers):
            await asyncio.to_thread(pool.shutdown)
        self.engine.dispose()

    async def write(self, work: Callable[[sa.Connection], T], *, durable: bool = True) -> T:
        """Run `work` in a transaction. Not `durable`: the machine's crash may undo it (a crash of
        the process cannot), which spares waiting for the disk. Raises Unavailable and OutputError.
        """
        return await asyncio.wrap_future(self.begin_write(work, durable=durable))

    def begin_write(self, work: Callable[[sa.Connection], T], *, durable: bool = True) -> Future[T]:
        """As `write`, for a thread, which goes on meanwhile."""
        return self._writers.submit(self._transact, work, durable)

    async def read(self, work: Callable[[sa.Connection], T]) -> T:
        """Run `work`, which only reads. Raises Unavailable."""
        call = partial(self._look, work)
        return await asyncio.get_running_loop().run_in_executor(self._readers, call)

    def _prepare(self) -> None:
        from packshot.store.migrations import upgrade

        with _explained():
            upgrade(self.engine)

    def _transact(self, work: Callable[[sa.Connection], T], durable: bool) -> T:
        return self._tried(lambda: self._try(work, durable))

    def _tried(self, transaction: Callable[[], T]) -> T:
        """Run a transaction, again where it was the loser of a deadlock or met a connection that
        had been broken before.
        """
        with _explained():
            for _ in range(_ATTEMPTS - 1):
                try:
                    return transaction()
                except exc.DBAPIError as error:
                    lost = getattr(error.orig, "sqlstate", "") in _LOST_RACES
                    if not lost and not error.connection_invalidated:
                        raise
            return transaction()

    def _try(self, work: Callable[[sa.Connection], T], durable: bool) -> T:
        rings: set[str] = set()
        told: list[Told] = []
        with self.engine.connect() as connection:
            connection.info.update(rings=rings, told=told)
            _begin(connection, durable)
            result = work(connection)
            if rings and self.postgres:
                connection.execute(_NOTIFY, {"topics": list(rings)})
            self._commit(connection)
        for topic in () if self.postgres else rings:
            self.bell.ring(topic)
        for one in told:
            self.listener(one)
        return result

    def _commit(self, connection: sa.Connection) -> None:
        try:
            connection.commit()
        except exc.DBAPIError as error:
            connection.invalidate()  # it may be left in the transaction that failed
            if error.connection_invalidated:  # it may be committed: nobody must do it again
                message = "the database went away while it committed"
                raise Unavailable(message, retry_after=1.0) from error
            raise

    def _look(self, work: Callable[[sa.Connection], T]) -> T:
        return self._tried(lambda: self._read(work))

    def _read(self, work: Callable[[sa.Connection], T]) -> T:
        with self.engine.connect() as connection:
            if not self.postgres:
                connection.exec_driver_sql("BEGIN")
            return work(connection)

    def _connect(self) -> Any:
        import psycopg

        url = self.engine.url.set(drivername="postgresql")
        return psycopg.connect(url.render_as_string(hide_password=False), autocommit=True)


class Part(Protocol):
    """A part of the store: it has the database."""

    @property
    def database(self) -> Database: ...


S = TypeVar("S", bound=Part)
_Body = Callable[Concatenate[S, sa.Connection, P], T]
_Call = Callable[Concatenate[S, P], Coroutine[Any, Any, T]]


def writes(method: _Body[S, P, T]) -> _Call[S, P, T]:
    """The method runs in one durable transaction on a thread; callers await it."""
    return _awaited(method, durable=True)


def writes_soon(method: _Body[S, P, T]) -> _Call[S, P, T]:
    """As `writes`, but the machine's crash may undo it."""
    return _awaited(method, durable=False)


def _awaited(method: _Body[S, P, T], *, durable: bool) -> _Call[S, P, T]:
    @wraps(method)
    async def call(self: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
        def work(connection: sa.Connection) -> T:
            return method(self, connection, *args, **kwargs)

        return await self.database.write(work, durable=durable)

    return call


def reads(method: _Body[S, P, T]) -> _Call[S, P, T]:
    """The method only reads, on a thread; callers await it."""

    @wraps(method)
    async def call(self: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return await self.database.read(lambda c: method(self, c, *args, **kwargs))

    return call


def ring(connection: sa.Connection, topic: str) -> None:
    """Wake who listens to a topic, once the transaction is committed."""
    connection.info["rings"].add(topic)


def tell(connection: sa.Connection, told: Told) -> None:
    """Have the database's listener hear of it, once the transaction is committed."""
    connection.info["told"].append(told)


def _unheard(told: Told) -> None:
    pass


def look(config: StoreConfig) -> str:
    """Ask the database something, and change nothing; what there is, in words. Raises ConfigError,
    MissingExtra, OutputError and Unavailable.
    """
    url = _url(config)
    if url.get_backend_name() != "postgresql":
        if not Path(str(url.database)).exists():
            return f"{url.database} is made by the first start"
        question = "SELECT count(*) FROM sqlite_master"
    else:
        question = "SELECT 1"
        url = url.update_query_dict({"connect_timeout": "5", **url.query})
    engine = _engine(replace(config, database=url.render_as_string(hide_password=False)))
    try:
        with _explained(), engine.connect() as connection:
            connection.exec_driver_sql(question)
    finally:
        engine.dispose()
    return f"{masked(config.database) or url.database} answers"


def refers_to_nothing(error: exc.IntegrityError) -> bool:
    """Whether a row was refused because it refers to one that is not there."""
    told = {getattr(error.orig, name, None) for name in ("sqlstate", "sqlite_errorname")}
    return bool(told & {"23503", "SQLITE_CONSTRAINT_FOREIGNKEY"})


def _engine(config: StoreConfig) -> sa.Engine:
    url = _url(config)
    if url.get_backend_name() == "postgresql":
        return _postgres(url, config.connections + _READERS)
    try:
        Path(str(url.database)).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{url.database}: {error.strerror}", param="store.folder") from None
    engine = sa.create_engine(url, connect_args={"timeout": _BUSY_SECONDS})
    sa.event.listen(engine, "connect", _set_up_sqlite)
    return engine


def _url(config: StoreConfig) -> sa.URL:
    try:
        return sa.make_url(config.database or f"sqlite:///{config.folder / 'packshot.db'}")
    except (exc.ArgumentError, ValueError):
        message = f"store.database = {masked(config.database)!r}: this is no URL of a database"
        raise ConfigError(message, param="store.database") from None


def _postgres(url: sa.URL, size: int) -> sa.Engine:
    """Connections that are tried by being used: a transaction whose connection turns out to be
    broken before it is committed is begun again on another.
    """
    try:
        from packshot.store.pipeline import DRIVER
    except ModuleNotFoundError as error:
        message = "PostgreSQL needs its driver: pip install 'packshot[postgres]'"
        raise MissingExtra(message) from error
    url = url.set(drivername=DRIVER)
    return sa.create_engine(url, pool_size=size, pool_timeout=30, pool_reset_on_return=None)


def _set_up_sqlite(connection: sqlite3.Connection, _: object) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: sa.Connection, durable: bool) -> None:
    """Begin to write. (Not as a listener of SQLAlchemy's: one slows every statement down.)"""
    if connection.dialect.name == "postgresql":
        if not durable:
            connection.execute(_LAZY)
        return
    level = "FULL" if durable else "NORMAL"
    if connection.info.get("synchronous") != level:
        connection.exec_driver_sql(f"PRAGMA synchronous={level}")
        connection.info["synchronous"] = level
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def _explained() -> Iterator[None]:
    """Turns what somebody can do something about into errors that say so; anything else is a
    mistake of ours, and stays as it is.
    """
    try:
        yield
    except exc.TimeoutError as error:
        raise Unavailable("the database is busy", retry_after=1.0) from error
    except (exc.DataError, UnicodeEncodeError) as error:
        message = "a name holds a character that cannot be stored, or a number is too large"
        raise InvalidRequest(message) from error
    except exc.DBAPIError as error:
        text = str(error.orig)
        if "disk is full" in text or getattr(error.orig, "sqlstate", "") == "53100":
            raise OutputError("the database's disk is full", param="store.folder") from error
        if "not a database" in text:
            raise ConfigError("the database file is none", param="store.folder") from error
        if isinstance(error, (exc.OperationalError, exc.InterfaceError)):
            message, inner = "the database does not answer", text.splitlines()[0]
            raise Unavailable(message, retry_after=1.0, inner=inner) from error
        raise
