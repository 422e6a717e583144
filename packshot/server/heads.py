"""HEAD, once for all routes: what GET would answer, without its body (RFC 9110 §9.3.2)."""

from __future__ import annotations

import asyncio

from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Heads:
    """The middleware that has HEAD answered as GET is. What is sent with a HEAD is not read."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] == "HEAD":
            await self._answer(scope, send)
        else:
            await self.app(scope, receive, send)

    async def _answer(self, scope: Scope, send: Send) -> None:
        """The scope is a copy: the one outside still says HEAD, by which the server of the wire
        knows that no body may follow. Once the head is out the caller has all that it asked for,
        and for the application it has left: so a stream without an end ends at once.
        """
        inner, told = {**scope, "method": "GET"}, asyncio.Event()

        async def receiving() -> Message:
            await told.wait()
            return {"type": "http.disconnect"}

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                await send(message)
                told.set()

        try:
            await self.app(inner, receiving, sending)
        finally:
            if "route" in inner:
                scope["route"] = inner["route"]  # those outside count and log by it
        if told.is_set():
            await send({"type": "http.response.body"})
