"""The service behind the thinnest possible HTTP, so that its peers and it are asked alike."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from packshot.bench.peers import making
from packshot.bench.peers.wire import Wanted, answer
from packshot.config import Config
from packshot.core import Picture
from packshot.engine.ladder import LADDER, Ladder
from packshot.errors import PackshotError
from packshot.service import Service


class Host:
    """One runtime, and a service on it that can be replaced by a new one: nothing cached, nobody
    waiting.
    """

    def __init__(self, config: Config) -> None:
        self._config, self._runtime = config, making.runtime(config)
        self._service: Service | None = None

    async def renew(self, held: bool) -> None:
        """A new service; `held` on the first rung of its ladder."""
        await self.close()
        service = Service.configured(self._config, self._runtime.spec, lambda: self._runtime)
        if held:
            service.ladder = Ladder(LADDER[:1])
        await service.open()
        self._service = service

    async def close(self) -> None:
        """End the service."""
        if self._service is not None:
            await self._service.close()

    async def make(self, wanted: Wanted, caller: Request) -> Picture:
        """The picture, unless the caller goes away. Raises what the service does."""
        assert self._service is not None
        job = await self._service.submit(wanted.order())
        made, gone = asyncio.create_task(job.picture()), asyncio.create_task(_gone(caller))
        await asyncio.wait((made, gone), return_when=asyncio.FIRST_COMPLETED)
        gone.cancel()
        if not made.done():
            self._service.cancel(job)
        return await made


async def _gone(caller: Request) -> None:
    while (await caller.receive())["type"] != "http.disconnect":
        pass


def app(config: Config) -> FastAPI:
    """The application."""
    host = Host(config)

    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        await host.renew(held=True)
        yield
        await host.close()

    made = FastAPI(lifespan=life)

    @made.get("/health")
    async def health() -> str:
        return "ok"

    @made.post("/renew")
    async def renew(held: bool) -> None:
        await host.renew(held)

    @made.post("/pictures", response_model=None)
    async def picture(wanted: dict[str, Any], caller: Request) -> dict[str, Any] | JSONResponse:
        wish = Wanted.from_json(wanted)
        try:
            return answer(await host.make(wish, caller), wish.pixels)
        except PackshotError as error:
            return JSONResponse(error.to_json(), error.status)

    return made
