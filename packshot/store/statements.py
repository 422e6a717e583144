"""What statements are made of, and records of what they give."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

T = TypeVar("T")
L = TypeVar("L", bound=sa.Executable)
LATER = "packshot_later"


def later(statement: L) -> L:
    """The statement, as one whose result nobody asks for: on PostgreSQL it travels with the next
    one that has a result, and so does its error.
    """
    if isinstance(statement, sa.Insert):
        statement = statement.inline()  # else it may ask for the keys that were made
    return statement.execution_options(**{LATER: True})


def insert(dialect: str, table: sa.Table) -> Any:
    """An INSERT that can say what is done on a conflict, in the database's own dialect."""
    return {"postgresql": postgresql.insert, "sqlite": sqlite.insert}[dialect](table)


def columns(table: sa.Table, kind: type[Any]) -> Sequence[sa.Column[Any]]:
    """The columns of a table that a record consists of."""
    return [table.c[one.name] for one in fields(kind)]


def record(kind: type[T], row: sa.Row[Any]) -> T:
    """The record of a row of its `columns`."""
    return kind(**row._mapping)
