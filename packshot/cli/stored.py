"""Opens the store for one command. The server may run meanwhile: they share the database."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

from packshot.cli.root import State

if TYPE_CHECKING:
    from packshot.store import Store

T = TypeVar("T")


def stored(state: State, work: Callable[[Store], Awaitable[T]]) -> T:
    """What `work` gives, on the store of the configuration."""
    from packshot.store import Store

    async def run() -> T:
        async with Store(state.config().store) as store:
            return await work(store)

    return asyncio.run(run())


def moment(seconds: float | None) -> str:
    """A time (seconds since 1970) for people, in UTC; "-" for none."""
    return "-" if seconds is None else time.strftime("%Y-%m-%d %H:%M", time.gmtime(seconds))
