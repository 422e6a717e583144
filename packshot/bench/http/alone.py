"""One call after another on an idle server: where the time of a call goes.

The client is a bare socket: one that knows HTTP takes a millisecond or more of such a call itself.
"""

from __future__ import annotations

import json
import re
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from typing import Any

import httpx

from packshot.bench.serve.figures import quantiles
from packshot.errors import PackshotError

_FIRST = 5
"""Calls before those that count: connections and statements are made by the first."""
_NEW = 1_000_000
"""The first seed: no other part of the run has it, or those after it."""
_PATIENCE = 300.0
_ANSWER = re.compile(rb"HTTP/1\.1 (\d{3}) .*?\r\ncontent-length: (\d+)\r\n.*?\r\n\r\n", re.S | re.I)
Body = Mapping[str, Any]


def pictures(url: str, count: int, body: Body) -> dict[str, Any]:
    """`count` pictures, each drawn anew: seconds of the call, of the engine in it, of encoding, and
    what is left: HTTP, the brief, the queue, the database, the file and the waits between them.
    """
    with _line(url) as line:
        rows = [_picture(line, {**body, "seed": _NEW + n}) for n in range(_FIRST + count)]
    counted = rows[_FIRST:]
    names = ("whole", "engine", "encode")
    parts = {name: quantiles([row[i] for row in counted]) for i, name in enumerate(names)}
    return {**parts, "rest": quantiles([whole - engine - enc for whole, engine, enc in counted])}


def _picture(line: socket.socket, body: Body) -> tuple[float, float, float]:
    answer, whole = _posted(line, "/generate", body)
    told = answer["timings"]
    return whole, told["total"], told["encode"]


def enqueue(url: str, count: int, body: Body) -> dict[str, Any] | None:
    """`count` jobs, each ordered once the one before has ended: seconds of the whole call, which is
    answered once the job is durable.
    """
    taken = []
    with httpx.Client(base_url=url, timeout=_PATIENCE) as http, _line(url) as line:
        for _ in range(_FIRST + count):
            job, seconds = _posted(line, "/v1/jobs", body)
            taken.append(seconds)
            events = http.get(f"/v1/jobs/{job['id']}/events")
            events.raise_for_status()  # ends with the job
    return quantiles(taken[_FIRST:])


def _posted(line: socket.socket, path: str, body: Body) -> tuple[dict[str, Any], float]:
    """What was answered, and the seconds from sending to the whole answer. Raises PackshotError."""
    data = json.dumps(body).encode()
    head = f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    call = f"{head}Content-Length: {len(data)}\r\n\r\n".encode() + data
    start = time.perf_counter()
    line.sendall(call)
    status, text = _heard(line)
    taken = time.perf_counter() - start
    if not 200 <= status < 300:
        raise PackshotError(f"POST {path} was answered with {status}: {text[:500]!r}")
    found: dict[str, Any] = json.loads(text)
    return found, taken


def _heard(line: socket.socket) -> tuple[int, bytes]:
    """Status and body of the next answer. Raises PackshotError where it breaks off."""
    said = b""
    while (found := _ANSWER.match(said)) is None or len(said) < found.end() + int(found[2]):
        more = line.recv(1 << 20)
        if not more:
            raise PackshotError("the server ended the connection before its answer")
        said += more
    return int(found[1]), said[found.end() :]


@contextmanager
def _line(url: str) -> Iterator[socket.socket]:
    host, _, port = url.partition("://")[2].rpartition(":")
    with closing(socket.create_connection((host, int(port)), _PATIENCE)) as line:
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, True)
        yield line
