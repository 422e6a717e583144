"""A server without keys answers this machine alone, and no web page of elsewhere."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Iterator

import httpx
import pytest

from tests.server.test_generate import refused


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "10.0.0.1", "", "["])
def test_another_host_is_refused(http: httpx.Client, host: str) -> None:
    refused(http.get("/v1/jobs", headers={"Host": host}), 403, "Host")
    assert http.get("/livez", headers={"Host": "10.0.0.1"}).status_code == 200


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "127.0.0.1:9", "[::1]:8501"])
def test_this_machine_has_several_names(http: httpx.Client, host: str) -> None:
    assert http.get("/v1/jobs", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://localhost:1", "//"])
def test_a_page_of_another_site_is_refused(http: httpx.Client, origin: str) -> None:
    refused(http.post("/generate", json={}, headers={"Origin": origin}), 403, "Origin")


def test_the_own_page_may_call(http: httpx.Client) -> None:
    own = str(http.base_url).rstrip("/")
    assert http.get("/v1/jobs", headers={"Origin": own}).status_code == 200


def test_a_body_that_does_not_end_is_not_read_for_a_stranger(http: httpx.Client) -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield b"x" * 1000
            time.sleep(0.01)

    stranger = {"Host": "evil.example"}
    with contextlib.suppress(httpx.WriteError):
        answer = http.post("/generate", content=endless(), headers=stranger, timeout=20)
        assert answer.headers["connection"] == "close"
        refused(answer, 403, "Host")


def test_every_answer_has_an_identity(http: httpx.Client) -> None:
    for path in ("/livez", "/v1/jobs", "/v1/nothing", "/metrics"):
        answer = http.get(path)
        assert re.fullmatch(r"[0-9a-f-]{36}", answer.headers["x-request-id"])
        assert int(answer.headers["openai-processing-ms"]) >= 0
    odd = http.get("/livez", headers={"X-Request-Id": "a b;c"})
    assert odd.headers["x-request-id"] != "a b;c"
