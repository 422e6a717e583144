"""How many jobs may wait in the store: counted now and then, beside what goes on, so that letting
one in costs nothing.

Several servers on one database count what they let in themselves; between two counts they may
together let in a few more.
"""

from __future__ import annotations

import asyncio
import math
import time
from contextlib import suppress

from packshot.engine.meter import Meter
from packshot.errors import Overloaded, PackshotError
from packshot.store import Store

_COUNTED_EVERY = 0.5
"""Seconds between two counts."""


class Gate:
    """Lets jobs into a queue of `most`; `meter` says how long one takes."""

    def __init__(self, store: Store, meter: Meter, most: int) -> None:
        self._store, self._meter, self._most = store, meter, most
        self._waiting, self._counted = 0, -math.inf
        self._counting: asyncio.Task[None] | None = None

    async def admit(self) -> None:
        """Let one more job in. Raises Overloaded, which says when to come again."""
        if self._counting is None and time.monotonic() - self._counted >= _COUNTED_EVERY:
            self._counting = asyncio.create_task(self._count())
        if self._counting is not None and (self._waiting >= self._most or not self._known):
            await asyncio.shield(self._counting)
        if self._waiting >= self._most:
            after = max(self._meter.seconds or 0.0, 1.0)
            raise Overloaded(
                f"{self._waiting} jobs are waiting, which is all that the queue holds: try again "
                f"in {after:.0f} s, or raise server.queue",
                retry_after=after,
            )
        self._waiting += 1

    @property
    def _known(self) -> bool:
        return self._counted > -math.inf

    async def _count(self) -> None:
        try:
            with suppress(PackshotError):  # the commit will say so, too
                self._waiting = await self._store.jobs.waiting()
                self._counted = time.monotonic()
        finally:
            self._counting = None
