"""The door: what calls pass before any of their body is read. Secure by default.

Covers: every path but the open ones needs a caller that `identity` knows; of what has one value,
none is given twice, so that a proxy in front reads a call as it is read here. Does not cover: what
that caller may do, which each route says; and web sockets, of which there are none here.
"""

from __future__ import annotations

from collections.abc import Iterable

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from packshot.errors import InvalidRequest, PackshotError
from packshot.jsontext import shown
from packshot.server.errors import answer
from packshot.server.observe import call_of
from packshot.server.rights import PAGES, PROBES

_READ = 1 << 20
"""Bytes of the body of a refused call that are read and dropped at most; the call is ended where
it has more, or does not say how many.
"""
_SINGLE = ("Authorization", "Content-Type", "Host", "Idempotency-Key", "Last-Event-ID")
"""Headers that have one value."""
MANY = frozenset({"status"})
"""Parameters of a query that may have several values; all others have one."""


class Door:
    """The middleware that lets calls in."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] not in PROBES | PAGES:
            request = Request(scope)
            call = call_of(request)
            try:
                _check_single(request)
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


def _check_single(request: Request) -> None:
    """Raises InvalidRequest where a call gives two values of what has one."""
    sent = [name.decode("latin-1") for name, _ in request.headers.raw]
    _check_once(name for name in _SINGLE for _ in range(sent.count(name.lower())))
    _check_once(name for name, _ in request.query_params.multi_items() if name not in MANY)


def _check_once(names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise InvalidRequest(f"{shown(name)} is there twice", param=shown(name))
        seen.add(name)
