"""What probes are told, and how soon."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

from packshot.errors import Unavailable
from packshot.server.state import Studio


def studio(ensure: Any) -> Studio:
    """One whose database is asked by `ensure`."""
    store: Any = SimpleNamespace(tenants=SimpleNamespace(ensure=ensure))
    nothing: Any = None
    return Studio(nothing, store, *[nothing] * 7)


def test_a_probe_waits_for_no_database_that_hangs_and_asks_it_once() -> None:
    asked = []

    async def play() -> None:
        answered = asyncio.Event()

        async def ensure(tenant: str) -> None:
            asked.append(tenant)
            await answered.wait()

        here = studio(ensure)
        assert await here.database_problem(0.05) == "it does not answer"
        assert await here.database_problem(0.05) == "it does not answer"
        assert len(asked) == 1
        answered.set()
        await asyncio.sleep(0)
        assert await here.database_problem(1) is None
        assert await here.database_problem(1) is None

    asyncio.run(play())


def test_callers_are_told_nothing_that_is_inside() -> None:
    async def ensure(tenant: str) -> None:
        raise Unavailable("the database does not answer", inner="172.19.0.2 port 5432")

    assert asyncio.run(studio(ensure).database_problem(1)) == "the database does not answer"
