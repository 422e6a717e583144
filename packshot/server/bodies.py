"""How bodies of JSON are read: strictly, and in bounds. Routers are made with `router`.

Covers: duplicate names, NaN and Infinity, numbers too long to be read, nesting, text that is no
Unicode, compressed bodies. The size of a body is bounded by the app.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Coroutine
from typing import Any, NoReturn

from fastapi import APIRouter, Request
from fastapi.responses import Response
from fastapi.routing import APIRoute

from packshot.errors import InvalidRequest, WrongMediaType

_LONGEST_NUMBER = 40
"""Digits."""


def router(**more: Any) -> APIRouter:
    """A router whose bodies are read as here."""
    return APIRouter(route_class=_Route, **more)


class _Route(APIRoute):
    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def strictly(request: Request) -> Response:
            encoding = request.headers.get("content-encoding", "identity")
            if encoding != "identity":
                message = (
                    f"bodies that are encoded as {encoding[:40]!r} are not read: send it plain"
                )
                raise WrongMediaType(message, param="Content-Encoding")
            return await handle(_Request(request.scope, request.receive))

        return strictly


class _Request(Request):
    async def json(self) -> Any:
        """The body. Raises json.JSONDecodeError, which the framework explains by its place."""
        if not hasattr(self, "_json"):
            self._json = parsed(await self.body())
        return self._json


class _Refused(json.JSONDecodeError):
    """The body is JSON, but not of a kind that is read."""

    def __init__(self, why: str) -> None:
        super().__init__(why, "", 0)


def parsed(body: bytes) -> Any:
    """The value of a body. Raises json.JSONDecodeError."""
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _Refused(f"it is not UTF-8: {error.reason} at byte {error.start}") from None
    try:
        return json.loads(
            text, object_pairs_hook=_once, parse_constant=_refuse_constant, parse_int=_integer
        )
    except RecursionError:
        raise _Refused("it is nested too deeply") from None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _Refused(f"it says {twice[:40]!r} twice")
    return found


def _refuse_constant(name: str) -> NoReturn:
    raise _Refused(f"{name} is no JSON")


def _integer(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise _Refused(f"a number has more than {_LONGEST_NUMBER} digits")
    return int(digits)


def check_text(value: str) -> str:
    """A text that can be stored and sent. Raises InvalidRequest."""
    if "\0" in value:
        raise InvalidRequest("the text holds a NUL character")
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise InvalidRequest("the text holds half a surrogate pair") from None
    return value
