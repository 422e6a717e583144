"""HEAD on a real server, over a real connection: the head that GET would have, and nothing else."""

from __future__ import annotations

import http.client
import json
import socket
import time
from collections.abc import Mapping
from urllib.parse import urlsplit

import httpx
import pytest

from tests.server.conftest import Running
from tests.server.test_jobs import SLOW, order

WAIT = 30.0
"""Seconds, of a machine that is busy; an event stream that did not end would take longer."""
CHANGING = {"date", "x-request-id", "openai-processing-ms", "content-length"}


class Line:
    """One connection."""

    def __init__(self, server: Running) -> None:
        url = urlsplit(server.url)
        self.host = url.netloc
        self.socket = socket.create_connection((str(url.hostname), url.port or 80), timeout=WAIT)
        self.file = self.socket.makefile("rb")

    def send(self, verb: str, path: str, more: str = "") -> None:
        top = f"{verb} {path} HTTP/1.1\r\nHost: {self.host}\r\n{more}\r\n"
        self.socket.sendall(top.encode())

    def head(self) -> tuple[int, Mapping[str, str]]:
        """The next status and headers; whatever else is on the line is no status."""
        version, status, _ = self.file.readline().decode().split(" ", 2)
        assert version == "HTTP/1.1"
        headers = http.client.parse_headers(self.file)
        return int(status), {name.lower(): value for name, value in headers.items()}

    def livez(self) -> bool:
        """Whether the line can be used again, and nothing was left on it."""
        self.send("GET", "/livez")
        status, headers = self.head()
        return (status, json.loads(self.file.read(int(headers["content-length"])))) == (
            200,
            {"status": "alive"},
        )

    def close(self) -> None:
        self.file.close()
        self.socket.close()


@pytest.fixture
def made(server: Running) -> str:
    job = order(server.http)
    server.ended(job)
    return job


@pytest.mark.parametrize(
    "path",
    [
        *("/livez", "/readyz", "/docs", "/openapi.json", "/v1/jobs?limit=1", "/v1/models"),
        *("/v1/jobs/{}", "/v1/jobs/{}/pictures/0", "/v1/jobs/{}/pictures/0?format=webp"),
        *("/v1/jobs/none", "/v1/jobs?limit=0", "/v1/nothing"),
    ],
)
def test_head_is_get_without_its_body(server: Running, made: str, path: str) -> None:
    whole = server.http.get(path.format(made))
    line = Line(server)
    line.send("HEAD", path.format(made))
    status, headers = line.head()
    assert line.livez()
    line.close()
    assert status == whole.status_code
    assert headers["content-length"] == str(len(whole.content))
    same = {name: value for name, value in whole.headers.items() if name not in CHANGING}
    assert {name: value for name, value in headers.items() if name not in CHANGING} == same


def test_head_of_a_stream_without_an_end_is_answered_at_once(server: Running) -> None:
    job = str(server.http.post("/v1/jobs", json=SLOW).json()["id"])
    line = Line(server)
    for path in ("/v1/events", f"/v1/jobs/{job}/events"):
        line.send("HEAD", path)
        status, headers = line.head()
        assert (status, headers["content-type"][:17]) == (200, "text/event-stream")
        assert line.livez()
    line.close()
    server.http.delete(f"/v1/jobs/{job}")


def test_head_of_a_picture_that_is_known_is_304(server: Running, made: str) -> None:
    line = Line(server)
    path = f"/v1/jobs/{made}/pictures/0"
    tag = server.http.get(path).headers["etag"]
    line.send("HEAD", path, f"If-None-Match: {tag}\r\n")
    status, headers = line.head()
    assert (status, headers["etag"]) == (304, tag)
    assert line.livez()
    line.close()


def test_head_is_refused_where_there_is_no_get(server: Running) -> None:
    line = Line(server)
    line.send("HEAD", "/generate")
    status, headers = line.head()
    assert (status, headers["allow"]) == (405, "POST")
    assert line.livez()
    line.close()


def test_a_verb_that_is_refused_is_told_of_head(http: httpx.Client) -> None:
    assert http.put("/v1/jobs").headers["allow"] == "GET, HEAD, POST"
    assert http.post("/livez").headers["allow"] == "GET, HEAD"
    assert http.post("/docs").headers["allow"] == "GET, HEAD"


def test_the_log_knows_of_head(server: Running) -> None:
    server.http.head("/v1/models", headers={"X-Request-Id": "the-head"}).raise_for_status()
    found: list[str] = []
    end = time.monotonic() + WAIT
    while not found and time.monotonic() < end:  # a call is logged once it has been answered
        said = (server.folder / "server.log").read_text()
        found = [one for one in said.splitlines() if '"the-head"' in one]
    line = json.loads(found[0])
    assert (line["method"], line["api"], line["status"]) == ("HEAD", "openai", 200)
