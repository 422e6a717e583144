"""Keeps nothing longer than it should be: what is stored for too long is deleted, hourly, and the
memory that nothing is in any more goes back to the system.
"""

from __future__ import annotations

import asyncio
import logging

from packshot import graphs
from packshot.errors import PackshotError
from packshot.store import Store

_log = logging.getLogger(__name__)
EVERY = 3600.0
"""Seconds. Several servers on one database may all do it: what is gone is gone."""

_TRIM_EVERY = 30.0
"""Seconds. What goes back and is needed again costs 0.3 ms a megabyte."""


async def keep(store: Store, every: float = EVERY) -> None:
    """Delete what is too old, for ever."""
    while True:
        try:
            gone = await store.retention.purge()
        except PackshotError as error:  # the next time it may succeed
            _log.warning("what is too old is not deleted: %s", error.told)
        else:
            counts = {"jobs": gone.jobs, "audit": gone.audit, "files": gone.files}
            _log.info("deleted what is too old", extra={"packshot": counts})
        await asyncio.sleep(every)


async def give_back(every: float = _TRIM_EVERY) -> None:
    """Give back what the allocator holds between blocks that are in use, for ever. Arrays of many
    sizes come and go in many threads, and without this it would hold a little more with every hour.
    """
    while True:
        await asyncio.sleep(every)
        await asyncio.to_thread(graphs.trim)
