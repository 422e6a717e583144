"""A server without keys answers this machine alone, and no web page of elsewhere."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Iterator

import httpx
import pytest

from packshot.server.door import MANY
from tests.server.test_generate import refused


@pytest.mark.parametrize(
    "host",
    [
        *("evil.example", "localhost.evil.example", "10.0.0.1", "", "[", "[127.0.0.1", "::1"),
        *(
            "127.0.0.1:18931.evil",
            "127.0.0.1/evil",
            "localhost:abc",
            "localhost:1:2",
            "127.0.0.1:-1",
        ),
        *("evil@localhost", "localhost#evil", "localhost?evil", "127.0.0.1 evil", "127.1"),
    ],
)
def test_another_host_is_refused(http: httpx.Client, host: str) -> None:
    refused(http.get("/v1/jobs", headers={"Host": host}), 403, "Host")
    assert http.get("/livez", headers={"Host": "10.0.0.1"}).status_code == 200


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "127.0.0.1:9", "[::1]:8501", "[::1]"])
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


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("Authorization", ("Bearer ps_a", "Bearer ps_b")),
        ("Content-Type", ("application/json", "text/csv")),
        ("Idempotency-Key", ("a", "a")),
    ],
)
def test_a_header_of_one_value_is_not_given_twice(
    http: httpx.Client, name: str, values: tuple[str, str]
) -> None:
    headers = [(name, values[0]), (name.lower(), values[1])]
    said = refused(http.post("/generate", content=b"{}", headers=headers), 400, name)
    assert said == f"{name} is there twice"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/v1/jobs?limit=1&limit=2", "limit"),
        ("/v1/jobs?limit=1&order=asc&%6Cimit=1", "limit"),
        (
            "/v1/batches/019d1c5e-6f2a-7b3c-8d4e-5f6a7b8c9d0e/report?format=json&format=csv",
            "format",
        ),
        ("/v1/jobs?x=&x=", "x"),
    ],
)
def test_a_parameter_is_not_given_twice(http: httpx.Client, path: str, name: str) -> None:
    refused(http.get(path), 400, name)


def test_only_what_is_described_as_a_list_has_many_values(http: httpx.Client) -> None:
    operations = [
        one for path in http.get("/openapi.json").json()["paths"].values() for one in path.values()
    ]
    queries = [
        one for each in operations for one in each.get("parameters", []) if one["in"] == "query"
    ]
    assert {one["name"] for one in queries if "items" in str(one["schema"])} == MANY
    assert http.get("/v1/jobs?status=queued&status=running").status_code == 200


def test_a_header_of_many_values_may_be_given_twice(http: httpx.Client) -> None:
    headers = [("Accept", "text/html"), ("Accept", "application/json")]
    assert http.get("/v1/jobs", headers=headers).status_code == 200
