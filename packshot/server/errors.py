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
from starlette.exceptions import HTTPException

from packshot.errors import (
    InvalidRequest,
    NotAllowed,
    NotFound,
    PackshotError,
    TooLarge,
    WrongMediaType,
    unexpected,
)

_JSON = "send the body as JSON, with the header Content-Type: application/json"


def install(app: FastAPI) -> None:
    """Have the app answer every failure in the one shape."""
    app.add_exception_handler(PackshotError, _known)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _unknown)


def answer(error: PackshotError, headers: Mapping[str, str] | None = None) -> Response:
    """The response that says an error, and when to come again."""
    more = dict(headers or {})
    if error.retry_after is not None:
        more["Retry-After"] = str(max(math.ceil(error.retry_after), 1))
        more["retry-after-ms"] = str(max(math.ceil(error.retry_after * 1000), 1))
    return JSONResponse(error.to_json(), error.status, more)


async def _known(request: Request, error: Exception) -> Response:
    assert isinstance(error, PackshotError)
    return answer(error)


async def _unknown(request: Request, error: Exception) -> Response:
    return answer(unexpected(error))


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
    if error.status_code == TooLarge.status:
        return TooLarge("the body is larger than is read here", param="body")
    return InvalidRequest(str(error.detail))


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
