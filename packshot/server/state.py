"""What the routes share: the open store, service and dispatcher of one server process."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Request

from packshot.config import Config
from packshot.errors import PackshotError, Stopping
from packshot.server.dispatch import Dispatcher
from packshot.server.feeds import Feeds
from packshot.server.gate import Gate
from packshot.server.identity import Keyring
from packshot.server.limits import Limits
from packshot.server.metrics import Metrics
from packshot.service import Service
from packshot.store import DEFAULT, Job, Store


@dataclass(slots=True)
class Studio:
    """One server's parts. `unready` says why it is not ready, by part; it is ready when empty."""

    config: Config
    store: Store
    service: Service
    dispatcher: Dispatcher
    gate: Gate
    keyring: Keyring
    limits: Limits
    metrics: Metrics
    feeds: Feeds
    unready: dict[str, str] = field(default_factory=dict)
    _asked: asyncio.Task[str | None] | None = None

    @property
    def draining(self) -> bool:
        """Whether nothing new is taken, since the process is about to end."""
        return self.dispatcher.draining

    def check_open(self) -> None:
        """Raises Stopping while draining."""
        if self.draining:
            raise Stopping("Packshot is shutting down: send it again", retry_after=1.0)

    async def cancel(self, tenant: str, job: str) -> Job:
        """Take a job back; the job as it is then. Raises NotFound."""
        cancelled = await self.store.queue.cancel(tenant, job)
        self.dispatcher.cancel(job)
        return cancelled

    async def database_problem(self, seconds: float) -> str | None:
        """Why the database cannot be written to, as far as that is known within `seconds`; None
        where it can. It is asked once at a time, however often a probe comes.
        """
        if self._asked is None or self._asked.done():
            self._asked = asyncio.create_task(_problem(self.store))
        done, _ = await asyncio.wait([self._asked], timeout=seconds)
        return self._asked.result() if done else "it does not answer"

    async def drain(self, seconds: float) -> None:
        """Take nothing more, finish what runs within `seconds`, give back the rest."""
        await self.dispatcher.drain(seconds)


async def _problem(store: Store) -> str | None:
    try:
        await store.tenants.ensure(DEFAULT)  # writes, but changes nothing
    except PackshotError as error:
        return error.message
    return None


async def studio(request: Request) -> Studio:
    """The studio of the server that answers. (Not a plain function: those run on a thread.)"""
    found = request.app.state.studio
    assert isinstance(found, Studio)
    return found


Here = Annotated[Studio, Depends(studio)]
