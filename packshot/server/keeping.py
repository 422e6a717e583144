"""Keeps what is stored for as long as it may be, and no longer: deletes what is too old, hourly."""

from __future__ import annotations

import asyncio
import logging

from packshot.errors import PackshotError
from packshot.store import Store

_log = logging.getLogger(__name__)
EVERY = 3600.0
"""Seconds. Several servers on one database may all do it: what is gone is gone."""


async def keep(store: Store, every: float = EVERY) -> None:
    """Delete what is too old, for ever."""
    while True:
        try:
            gone = await store.retention.purge()
        except PackshotError as error:  # the next time it may succeed
            _log.warning("what is too old is not deleted: %s", error.message)
        else:
            counts = {"jobs": gone.jobs, "audit": gone.audit, "files": gone.files}
            _log.info("deleted what is too old", extra={"packshot": counts})
        await asyncio.sleep(every)
