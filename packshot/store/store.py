"""`Store`: all parts over one database. All of it is awaited."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from packshot.store.audit import Audit
from packshot.store.bell import Bell
from packshot.store.config import StoreConfig
from packshot.store.database import Database
from packshot.store.events import Events
from packshot.store.jobs import Jobs
from packshot.store.keys import Keys, Tenants
from packshot.store.pictures import Pictures
from packshot.store.places import open_blobs
from packshot.store.queue import Queue
from packshot.store.records import DEFAULT
from packshot.store.retention import Retention
from packshot.store.usage import UsageBook
from packshot.store.webhooks import Webhooks


class Store:
    """All parts over one database. An async context manager: entering it brings the tables up to
    date and makes the default tenant; raises ConfigError, MissingExtra, OutputError, Unavailable.
    """

    def __init__(self, config: StoreConfig, *, clock: Callable[[], float] = time.time) -> None:
        self._config, self._clock = config, clock

    async def __aenter__(self) -> Store:
        config = self._config
        files = await asyncio.to_thread(open_blobs, config)
        self.database = database = Database(config, clock=self._clock)
        self.tenants, self.keys = Tenants(database), Keys(database)
        self.queue = Queue(database, lease_seconds=config.lease_seconds, attempts=config.attempts)
        self.jobs, self.events = Jobs(database), Events(database)
        self.pictures = Pictures(database, files)
        self.usage = UsageBook(database)
        self.audit = Audit(database, prompts=bool(config.audit_prompts))
        self.webhooks = Webhooks(database)
        self.retention = Retention(
            database, self.pictures, days=config.retention_days, audit_days=config.audit_days
        )
        try:
            await database.open()
            await self.tenants.ensure(DEFAULT)
        except BaseException:
            await self.__aexit__()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.pictures.close()
        await self.database.close()

    @property
    def bell(self) -> Bell:
        """Wakes whoever listens to the topics `JOBS` and `OUTBOX`."""
        return self.database.bell

    @property
    def overlaps(self) -> bool:
        """Whether recording a picture may begin while it is encoded: others can write meanwhile,
        and nothing that its file needs waits for them.
        """
        return self.database.postgres and self._config.connections > 1 and self.pictures.near
