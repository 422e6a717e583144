"""What means harm is refused quickly, in the one shape, by its name; and the next call succeeds."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.server import hostile
from tests.server.conftest import Running, serving
from tests.server.hostile import RAW, Case
from tests.store import postgres

QUICKLY = 5.0
"""Seconds; two, and what a machine that is busy takes."""
MOST = 1000
"""Bytes of an error: what a caller made up is cut in it."""
GOOD = hostile.call("POST", "/v1/brief", '{"prompt": "a red mug"}')


@pytest.fixture(scope="module")
def trap() -> Iterator[socket.socket]:
    """A port of this machine that nobody may call."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        yield listener


def sent(server: Running, data: bytes) -> tuple[int, bytes]:
    """The status and body of the answer to a call."""
    url = urlsplit(server.url)
    with socket.create_connection((str(url.hostname), url.port or 80), timeout=QUICKLY) as line:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            line.sendall(data)  # it may be refused before all of it is there
        with http.client.HTTPResponse(line) as answer:
            answer.begin()
            return answer.status, answer.read()


def check(server: Running, case: Case) -> None:
    start = time.monotonic()
    status, body = sent(server, case.data)
    assert time.monotonic() - start < QUICKLY
    assert 400 <= status < 500, (status, body[:500])
    assert len(body) < MOST, "it echoes what was sent"
    said = json.loads(body)
    assert set(said) == {"error"}
    assert set(said["error"]) == {"message", "type", "param", "code"}
    if case.param is not ...:
        assert said["error"]["param"] == case.param, said
    status, body = sent(server, GOOD)
    assert status == 200, body


CASES = [
    *hostile.fields(),
    *hostile.bodies(),
    *hostile.paths(),
    *hostile.queries(),
    *hostile.headers(),
    *hostile.forms(),
    *(Case(name, data, ...) for name, data in RAW.items()),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_means_harm_is_refused(server: Running, case: Case) -> None:
    check(server, case)


@pytest.mark.slow
def test_what_means_harm_is_refused_on_postgresql_too(tmp_path: Path, shared_cache: Path) -> None:
    own = {"server__aliases": "gpt-image-2, dall-e-*", "server__fetch": 1}
    with (
        postgres.server() as url,
        serving(tmp_path, shared_cache, 0, store__database=url, **own) as running,
    ):
        for case in CASES:
            check(running, case)


def test_nothing_private_is_called(server: Running, trap: socket.socket) -> None:
    cases = list(hostile.urls(trap.getsockname()[1]))
    for case in cases:
        check(server, case)
    with pytest.raises(BlockingIOError):
        trap.accept()
    assert len(CASES) + len(cases) >= 250


@pytest.mark.parametrize(("name", "value"), hostile.HARMLESS)
def test_headers_that_cannot_be_read_are_ignored(server: Running, name: str, value: str) -> None:
    status, body = sent(server, hostile.call("GET", "/v1/jobs", head=f"{name}: {value}\r\n"))
    assert status == 200, body
    assert value.encode() not in body
