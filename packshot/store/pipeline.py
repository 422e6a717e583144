"""PostgreSQL's pipeline: statements whose results nobody waits for travel with the next one.

A transaction of a dozen statements is then a few messages instead of two dozen. What such a
statement raises is raised by the one that it travels with, the commit at the latest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from typing import Any
from weakref import WeakKeyDictionary

import psycopg
import sqlalchemy as sa
from psycopg.types.json import Json
from sqlalchemy import exc
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

from packshot.store.statements import LATER

DRIVER = "postgresql+piped"
"""The driver's name in a URL."""


class Piped(PGDialect_psycopg):
    """psycopg, its connections in pipeline mode as long as they live. A statement awaits its result
    unless it has the execution option `LATER`.
    """

    driver = "piped"
    supports_statement_cache = True

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)  # type: ignore[no-untyped-call]
        self._pipes: WeakKeyDictionary[Any, tuple[psycopg.Pipeline, ExitStack]]
        self._pipes = WeakKeyDictionary()

    def on_connect(self) -> Callable[[Any], None]:
        """What is done with every new connection."""
        usual = super().on_connect()  # type: ignore[no-untyped-call]

        def begin(connection: Any) -> None:
            usual(connection)
            stack = ExitStack()
            self._pipes[connection] = stack.enter_context(connection.pipeline()), stack

        return begin

    def do_close(self, dbapi_connection: Any) -> None:
        """End a connection."""
        with suppress(KeyError, psycopg.Error):  # what is broken cannot be left in good order
            self._pipes.pop(dbapi_connection)[1].close()
        super().do_close(dbapi_connection)  # type: ignore[no-untyped-call]

    def do_execute(
        self, cursor: Any, statement: str, parameters: Any, context: Any | None = None
    ) -> None:
        """Run a statement."""
        cursor.execute(statement, parameters)
        self._await(cursor, context)

    def do_executemany(
        self, cursor: Any, statement: str, parameters: Any, context: Any | None = None
    ) -> None:
        """Run a statement for each of its parameters."""
        cursor.executemany(statement, parameters)
        self._await(cursor, context)

    def _await(self, cursor: Any, context: Any | None) -> None:
        pipe = self._pipes.get(cursor.connection)
        later = context is not None and LATER in context.execution_options
        if pipe is not None and not later:
            pipe[0].sync()


def send(
    connection: sa.Connection, statement: str, given: Mapping[str, Any], *, json: Mapping[str, Any]
) -> Callable[[], Any]:
    """Run a statement in the driver's own words, parameters as `%(name)s`, which takes a third of
    the time; its first row, or None, for whoever asks for it: before the commit that is a message
    of its own. What is `json` is sent as such, but None as NULL.
    """
    if not connection.in_transaction():
        connection.begin()
    told = {name: None if value is None else Json(value) for name, value in json.items()}
    driver: Any = connection.connection.driver_connection
    with _translated(connection, driver):
        cursor = driver.cursor()
        cursor.execute(statement, {**given, **told})

    def first() -> Any:
        with _translated(connection, driver):
            return cursor.fetchone()

    return first


@contextmanager
def _translated(connection: sa.Connection, driver: Any) -> Iterator[None]:
    """Errors as SQLAlchemy tells them."""
    try:
        yield
    except psycopg.Error as error:
        broken = bool(driver.closed)
        if broken:
            connection.invalidate()
        raise exc.DBAPIError.instance(
            None, None, error, psycopg.Error, connection_invalidated=broken
        ) from error


registry.register(DRIVER.replace("+", "."), __name__, Piped.__name__)
