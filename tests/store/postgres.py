"""A real PostgreSQL for tests; installed where that is ours to do (root, Debian)."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from packshot.bench.http import postgres
from tests.installing import install


@contextmanager
def server() -> Iterator[str]:
    """The URL of a server that runs while the context lasts; skips where there can be none."""
    if postgres.binaries() is None:
        _without_cluster()
        install("postgresql")
    if postgres.binaries() is None:
        pytest.skip("PostgreSQL is not installed and cannot be: apt-get install postgresql")
    with postgres.serving() as url:
        yield url


def _without_cluster() -> None:
    """Debian would start one."""
    config = Path("/etc/postgresql-common/createcluster.conf")
    if not os.geteuid() and not config.exists():
        config.parent.mkdir(parents=True, exist_ok=True)
        config.write_text("create_main_cluster = false\n", encoding="utf-8")
