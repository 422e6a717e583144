"""How calls are read: strictly, and in bounds. Routers are made with `router`.

Covers: of bodies size and time, compression, and of JSON all that `jsontext` does; of queries the
names of their parameters.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine
from typing import Any

from fastapi import APIRouter, Request
from fastapi.dependencies.models import Dependant
from fastapi.dependencies.utils import get_flat_params
from fastapi.params import ParamTypes
from fastapi.responses import Response
from fastapi.routing import APIRoute

from packshot import jsontext
from packshot.errors import TooLarge, TooSlow, WrongMediaType
from packshot.server.explaining import unknown_parameter

SECONDS = 30.0
"""In which a body must have come."""
IDLE_SECONDS = 20.0
"""After which a body is given up of which nothing has come meanwhile, however long it may take."""


def router(*, most: int | None = None, seconds: float = SECONDS, **more: Any) -> APIRouter:
    """A router whose bodies are read as here: of `most` bytes (None: as configured), that come
    within `seconds`.
    """

    class Route(_Route):
        limit, time = most, seconds

    return APIRouter(route_class=Route, **more)


class _Route(APIRoute):
    limit: int | None
    time: float

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()
        known = _parameters(self.dependant)

        async def strictly(request: Request) -> Response:
            for name in request.query_params:
                if name not in known:
                    raise unknown_parameter(name, known)
            bounded = _Request(request.scope, request.receive)
            bounded.limit = self.limit or request.app.state.body_bytes
            bounded.time = self.time
            return await handle(bounded)

        return strictly


def _parameters(dependant: Dependant) -> list[str]:
    """The query parameters of a route and of what it depends on; models are there as their fields,
    which say nothing of where they are.
    """
    query = ParamTypes.query
    fields = get_flat_params(dependant)
    return [f.alias for f in fields if getattr(f.field_info, "in_", query) is query]


class _Request(Request):
    limit: int
    time: float

    async def stream(self) -> AsyncGenerator[bytes, None]:
        """The body as it comes. Raises TooLarge, TooSlow and WrongMediaType."""
        encoding = self.headers.get("content-encoding", "identity")
        if encoding != "identity":
            message = f"bodies that are encoded as {encoding[:40]!r} are not read: send it plain"
            raise WrongMediaType(message, param="Content-Encoding")
        length = self.headers.get("content-length", "0")
        self._check(int(length) if length.isdecimal() else 0)
        read, idle = 0, asyncio.timeout(IDLE_SECONDS)
        try:
            async with asyncio.timeout(self.time), idle:
                async for chunk in super().stream():
                    idle.reschedule(asyncio.get_running_loop().time() + IDLE_SECONDS)
                    read += len(chunk)
                    self._check(read)
                    yield chunk
        except TimeoutError:
            message = f"the body did not come within {self.time:g} s"
            if idle.expired():
                message = f"nothing more of the body came for {IDLE_SECONDS:g} s"
            raise TooSlow(message, param="body") from None

    def _check(self, length: int) -> None:
        if length > self.limit:
            message = f"the body is larger than {self.limit >> 10} KB"
            raise TooLarge(message, param="body")

    async def json(self) -> Any:
        """The body. Raises InvalidRequest."""
        if not hasattr(self, "_json"):
            self._json = jsontext.parsed(await self.body())
        return self._json
