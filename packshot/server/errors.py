"""The request boundary: every failure becomes the one error shape, whoever raised it.

What nobody expected is an opaque 500 with an identity; the log has its traceback.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel
from starlette.exceptions import HTTPException

from packshot.errors import (
    InvalidRequest,
    NotAllowed,
    NotFound,
    PackshotError,
    TooLarge,
    TooSlow,
    Unauthorized,
    WrongMediaType,
    unexpected,
)
from packshot.server.observe import call_of

_MEANINGS = {
    400: "A field is wrong; it is named",
    401: "The API key is missing or not valid",
    403: "The API key is not for this, or a web page of another site calls",
    404: "There is no such thing, or none of this caller's",
    408: "The body did not come in time",
    406: "None of the forms that are accepted exists",
    409: "It contradicts what is there already",
    413: "The body is too large",
    415: "The body is no JSON, or compressed",
    422: "It is understood, but cannot be drawn; the message names the word",
    429: "Too much at once; Retry-After says when to come again",
    503: "Nothing is taken for the moment; Retry-After says when to come again",
    504: "The deadline passed",
    507: "The disk is full",
}
_REPEATED, _PATIENCE = (409, 429), 120.0
"""Statuses after which the OpenAI clients call again, and seconds for which they wait at most."""
_JSON = "send the body as JSON, with the header Content-Type: application/json"


class ErrorDetail(BaseModel):
    """What is wrong: `message` for people, `code` for programs, `param` the field at fault."""

    message: str
    type: str
    param: str | None
    code: str


class ErrorAnswer(BaseModel):
    """The one shape of every failure."""

    error: ErrorDetail


def refusals(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The error answers of a route, for its description."""
    return {one: {"model": ErrorAnswer, "description": _MEANINGS[one]} for one in statuses}


REFUSALS = refusals(400, 401, 408, 409, 413, 415, 422, 429, 503)
"""Those of a route that takes a job."""


def install(app: FastAPI) -> None:
    """Have the app answer every failure in the one shape."""
    app.add_exception_handler(PackshotError, _known)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _unknown)


def answer(error: PackshotError, headers: Mapping[str, str] | None = None) -> Response:
    """The response that says an error, and when to come again."""
    more = dict(headers or {})
    if isinstance(error, (TooLarge, TooSlow)):
        more["Connection"] = "close"  # the rest of the body is not read
    if isinstance(error, Unauthorized):
        more["WWW-Authenticate"] = "Bearer"
    if error.status in _REPEATED and not 0 <= (error.retry_after or math.inf) <= _PATIENCE:
        more["x-should-retry"] = "false"
    if error.retry_after is not None:
        more["Retry-After"] = str(max(math.ceil(error.retry_after), 1))
        more["retry-after-ms"] = str(max(math.ceil(error.retry_after * 1000), 1))
    return JSONResponse(error.to_json(), error.status, more)


async def _known(request: Request, error: Exception) -> Response:
    assert isinstance(error, PackshotError)
    return answer(error)


async def _unknown(request: Request, error: Exception) -> Response:
    return answer(unexpected(error), call_of(request).said())  # the observer has no say any more


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if isinstance(error.__cause__, PackshotError):
        return answer(error.__cause__)
    return answer(_of_status(error, request), error.headers)


def _of_status(error: HTTPException, request: Request) -> PackshotError:
    if error.status_code == NotFound.status:
        return NotFound(f"there is nothing at {request.url.path}")
    if error.status_code == NotAllowed.status:
        return NotAllowed(f"{request.url.path} cannot be called with {request.method}")
    return InvalidRequest(str(error.detail), param="body" if error.__cause__ else None)


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return answer(explained(error.errors()[0]))


def explained(problem: Mapping[str, Any]) -> PackshotError:
    """What is wrong with a body, parameter or header, naming it."""
    where = [str(part) for part in problem["loc"]]
    name = ".".join(where[1:]) or where[0]
    kind, value = problem["type"], problem.get("input")
    if where == ["body"] and isinstance(value, bytes):
        return WrongMediaType(_JSON, param="Content-Type")
    if kind == "json_invalid":
        reason = problem.get("ctx", {}).get("error", "")
        return InvalidRequest(f"the body is not JSON: {reason}", param="body")
    if kind == "missing":
        return InvalidRequest(f"{name} is missing", param=name)
    if kind == "extra_forbidden":
        return InvalidRequest(f"there is no field {name}", param=name)
    said = str(problem["msg"]).removeprefix("Input ").removeprefix("Value error, ")
    return InvalidRequest(f"{name} {said}", param=name)
