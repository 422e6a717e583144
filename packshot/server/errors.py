"""The request boundary: every failure becomes the one error shape, whoever raised it.

What nobody expected is an opaque 500 with an identity; the log has its traceback.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException
from starlette.routing import BaseRoute, Match
from starlette.types import Scope

from packshot.errors import (
    Conflict,
    DeadlineExceeded,
    Forbidden,
    InvalidRequest,
    NotAcceptable,
    NotAllowed,
    NotFound,
    NotUnderstood,
    OutOfMemory,
    OutputError,
    PackshotError,
    RateLimited,
    Stopping,
    TooLarge,
    TooSlow,
    Unauthorized,
    WrongMediaType,
    unexpected,
)
from packshot.jsontext import shown
from packshot.server.explaining import JSON, explained
from packshot.server.observe import call_of

_REPEATED, _PATIENCE = (409, 429), 120.0
"""Statuses after which the OpenAI clients call again, and seconds for which they wait at most."""
_FINAL = (DeadlineExceeded, OutOfMemory, OutputError)
"""Errors of the server at which calling again would not help."""
_VERBS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_ID = "019d1c5e-6f2a-7b3c-8d4e-5f6a7b8c9d0e"
_REFUSALS: Mapping[int, tuple[str, PackshotError]] = {
    400: (
        "A field is wrong; it is named",
        InvalidRequest("n must be 10 or less", param="n"),
    ),
    401: (
        "The API key is missing or not valid",
        Unauthorized("this API key is unknown, expired or revoked", param="Authorization"),
    ),
    403: (
        "The API key is not for this, or a web page of another site calls",
        Forbidden(
            "POST /v1/jobs needs the scope generate: this API key has read", param="Authorization"
        ),
    ),
    404: (
        "There is no such thing, or none of this caller's",
        NotFound(f"no job '{_ID}'", param="id"),
    ),
    406: (
        "None of the forms that are accepted exists",
        NotAcceptable(
            "there is application/json, image/png, image/jpeg, image/webp; accept one of them",
            param="Accept",
        ),
    ),
    408: (
        "The body did not come in time",
        TooSlow("the body did not come within 30 s", param="body"),
    ),
    409: (
        "It contradicts what is there already",
        Conflict("Idempotency-Key 'a' was used with another body", param="Idempotency-Key"),
    ),
    413: ("The body is too large", TooLarge("the body is larger than 256 KB", param="body")),
    415: (
        "The body is of a kind that is not read, or compressed",
        WrongMediaType(JSON, param="Content-Type"),
    ),
    422: (
        "It is as described, but cannot be done: the text names nothing that the model draws (the "
        "message says what it does), or fields contradict each other",
        NotUnderstood(
            "the text names nothing that could be drawn: 'piano' is not known here; name a "
            'product, such as "a red leather backpack"; packshot-embedded draws backpack, ball, …',
            param="prompt",
        ),
    ),
    429: (
        "Too much at once, of this API key (`rate_limit_exceeded`) or of all together; Retry-After "
        "says when to come again. Pictures a minute are counted of `/generate`, `/v1/jobs` and "
        "`/v1/images`, not of catalogues, which wait behind all others; pictures a day of all",
        RateLimited("this API key has 60 pictures a minute: try again in 2 s"),
    ),
    503: (
        "Nothing is taken for the moment; Retry-After says when to come again",
        Stopping("Packshot is shutting down: send it again"),
    ),
    504: (
        "The deadline passed",
        DeadlineExceeded("the deadline passed before the picture was made", param="deadline"),
    ),
    507: ("The disk is full", OutputError("the database's disk is full", param="store.folder")),
}
"""What a status means, with an example."""


class ErrorDetail(BaseModel):
    """An error, for people and for programs."""

    message: str
    """For people: what is wrong, and what to do instead."""
    type: str
    """The family of the error, as OpenAI names them."""
    param: str | None
    """The field, parameter or header at fault; null where it is none."""
    code: str
    """For programs: which error it is. It stays as it is from version to version."""

    model_config = ConfigDict(use_attribute_docstrings=True)


class ErrorAnswer(BaseModel):
    """The one shape of every failure."""

    error: ErrorDetail
    """What went wrong, and with what."""

    model_config = ConfigDict(use_attribute_docstrings=True)


def refusals(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The error answers of a route, for its description."""
    return {one: refusal(one, _REFUSALS[one][1]) for one in statuses}


def refusal(status: int, *examples: PackshotError) -> dict[str, Any]:
    """The error answer of a status, for the description of a route."""
    shown = {one.code: {"value": one.to_json()} for one in examples}
    content = {"application/json": {"examples": shown}}
    return {"model": ErrorAnswer, "description": _REFUSALS[status][0], "content": content}


_NO_MODEL = NotFound(
    "no model 'sdxl' is served here: leave it out, or ask for packshot-embedded", param="model"
)
REFUSALS = refusals(400, 401, 408, 409, 413, 415, 422, 429, 503) | {404: refusal(404, _NO_MODEL)}
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
    soon = (error.retry_after or math.inf) <= _PATIENCE
    if isinstance(error, _FINAL) or (error.status in _REPEATED and not soon):
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
    headers = {"Allow": _allowed(request)} if error.status_code == NotAllowed.status else None
    return answer(_of_status(error, request), headers)


def _allowed(request: Request) -> str:
    """The verbs of a path, of all its routes: the framework knows those of the first alone. HEAD is
    where GET is.
    """
    asked = {v: {**request.scope, "method": "GET" if v == "HEAD" else v} for v in _VERBS}
    routes = request.app.routes
    found = (v for v, scope in asked.items() if any(_matches(one, scope) for one in routes))
    return ", ".join(found)


def _matches(route: BaseRoute, scope: Scope) -> bool:
    return route.matches(scope)[0] is Match.FULL


def _of_status(error: HTTPException, request: Request) -> PackshotError:
    path, verb = shown(request.scope["path"]), shown(request.method)
    if error.status_code == NotFound.status:
        return NotFound(f"there is nothing at {path}")
    if error.status_code == NotAllowed.status:
        return NotAllowed(f"{path} cannot be called with {verb}")
    return InvalidRequest(str(error.detail), param="body" if error.__cause__ else None)


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return answer(explained(error.errors()[0], _fields(request)))


def _fields(request: Request) -> Collection[str]:
    """The fields of the body of the route that was called."""
    field = getattr(request.scope.get("route"), "body_field", None)
    model = None if field is None else field.field_info.annotation
    return getattr(model, "model_fields", ())
