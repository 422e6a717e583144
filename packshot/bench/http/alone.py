"""One call after another on an idle server: where the time of a call goes.

The client is the standard library's, on one connection: a richer one takes milliseconds itself.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection
from typing import Any

from packshot.bench.serve.figures import quantiles
from packshot.errors import PackshotError

_FIRST = 5
"""Calls before those that count: connections and statements are made by the first."""
_NEW = 1_000_000
"""The first seed: no other part of the run has it, or those after it."""
_PATIENCE = 300.0
Body = Mapping[str, Any]


def pictures(url: str, count: int, body: Body) -> dict[str, Any]:
    """`count` pictures, each drawn anew: seconds of the call, of the engine in it, of encoding, and
    what is left: HTTP, the brief, the queue, the database, the file and the waits between them.
    """
    with _connected(url) as http:
        rows = [_picture(http, {**body, "seed": _NEW + n}) for n in range(_FIRST + count)]
    counted = rows[_FIRST:]
    names = ("whole", "engine", "encode")
    parts = {name: quantiles([row[i] for row in counted]) for i, name in enumerate(names)}
    return {**parts, "rest": quantiles([whole - engine - enc for whole, engine, enc in counted])}


def _picture(http: HTTPConnection, body: Body) -> tuple[float, float, float]:
    answer, whole = _posted(http, "/generate", body)
    told = answer["timings"]
    return whole, told["total"], told["encode"]


def enqueue(url: str, count: int, body: Body) -> dict[str, Any] | None:
    """`count` jobs, each ordered once the one before has ended: seconds of the whole call, which is
    answered once the job is durable.
    """
    with _connected(url) as http:
        taken = [_ordered(http, body) for _ in range(_FIRST + count)]
    return quantiles(taken[_FIRST:])


def _ordered(http: HTTPConnection, body: Body) -> float:
    job, taken = _posted(http, "/v1/jobs", body)
    http.request("GET", f"/v1/jobs/{job['id']}/events")
    http.getresponse().read()  # ends with the job
    return taken


def _posted(http: HTTPConnection, path: str, body: Body) -> tuple[dict[str, Any], float]:
    """What was answered, and the seconds from sending to the whole answer. Raises PackshotError."""
    data, headers = json.dumps(body).encode(), {"Content-Type": "application/json"}
    start = time.perf_counter()
    http.request("POST", path, data, headers)
    answer = http.getresponse()
    text = answer.read()
    taken = time.perf_counter() - start
    if not 200 <= answer.status < 300:
        raise PackshotError(f"POST {path} was answered with {answer.status}: {text[:500]!r}")
    found: dict[str, Any] = json.loads(text)
    return found, taken


@contextmanager
def _connected(url: str) -> Iterator[HTTPConnection]:
    http = HTTPConnection(url.partition("://")[2], timeout=_PATIENCE)
    try:
        yield http
    finally:
        http.close()
