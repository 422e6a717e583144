"""The door: what calls pass before any of their body is read. Secure by default.

Covers: every path but the open ones needs a caller that `identity` knows. Does not cover: what that
caller may do, which each route says; and web sockets, of which there are none here.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from packshot.errors import PackshotError
from packshot.server.errors import answer
from packshot.server.observe import call_of
from packshot.server.rights import PAGES, PROBES

_READ = 1 << 20
"""Bytes of the body of a refused call that are read and dropped at most; the call is ended where
it has more, or does not say how many.
"""


class Door:
    """The middleware that lets calls in."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] not in PROBES | PAGES:
            request = Request(scope)
            call = call_of(request)
            try:
                keyring = request.app.state.studio.keyring
                host = request.client and request.client.host
                found = await keyring.caller(call, request.headers, host)
            except PackshotError as error:
                await answer(error, _goodbye(request))(scope, receive, send)
                return
            scope["state"]["caller"] = found
            call.fields |= {"tenant": found.tenant, "key": found.name}
        await self.app(scope, receive, send)


def _goodbye(request: Request) -> dict[str, str]:
    length = request.headers.get("content-length", "0")
    short = length.isdecimal() and len(length) < 20 and int(length) <= _READ
    small = short and "transfer-encoding" not in request.headers
    return {} if small else {"Connection": "close"}
