"""Brings a database's tables up to date; one file in `versions/` for each change of them."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.util import CommandError

from packshot.errors import ConfigError

_LOCK = 0x7061636B
"""Number of PostgreSQL's lock under which servers that start together take turns here."""


def upgrade(engine: sa.Engine, revision: str = "head") -> None:
    """Run what has not been run yet, in one transaction. Raises ConfigError where the database was
    made by a newer Packshot.
    """
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
        else:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, revision)
        except CommandError as error:
            message = f"the database is of another version of Packshot ({error})"
            raise ConfigError(message, param="store.database") from error
