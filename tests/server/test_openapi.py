"""The server keeps to its own description, with keys and without: schemathesis, all checks.

These runs are short; a machine that is free may be asked for more:
`st --config-file tests/server/hostile.toml run URL/openapi.json --max-examples 50`.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import packshot.config
from packshot.server.app import create
from packshot.server.rights import SCOPES
from tests.server.conftest import SMALL, Running
from tests.server.keyed import Spans, keyed

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    """The description of a server that need not run."""
    return create(packshot.config.load(environ={})).openapi()


def within(value: Any) -> Iterator[dict[str, Any]]:
    """All objects within a value, itself among them."""
    if isinstance(value, dict):
        yield value
    for one in value.values() if isinstance(value, dict) else value:
        if isinstance(one, (dict, list)):
            yield from within(one)


def test_the_description_has_no_words_of_a_later_openapi(described: dict[str, Any]) -> None:
    assert described["openapi"].startswith("3.1.")
    assert not [one for one in within(described) if "itemSchema" in one]
    streams = [one["text/event-stream"] for one in within(described) if "text/event-stream" in one]
    assert len(streams) == 4
    assert all(one["schema"]["properties"]["data"] for one in streams)


def test_all_that_can_be_sent_is_described(described: dict[str, Any]) -> None:
    asked = [one for one in within(described["paths"]) if {"in", "name"} <= one.keys()]
    assert len(asked) > 40
    mute = [one["name"] for one in asked if not one.get("description")]
    bodies = [one for one in within(described["paths"]) if "requestBody" in one]
    assert len(bodies) == 7
    for body in bodies:
        mute += unsaid(described, body["requestBody"]["content"])
    assert not mute


def test_all_that_is_answered_is_described(described: dict[str, Any]) -> None:
    schemas = described["components"]["schemas"]
    assert {"JobAnswer", "ErrorDetail", "ImagesAnswer"} <= schemas.keys()
    assert not [mute for one in schemas for mute in unsaid(described, schemas[one])]


def test_operations_have_names_and_summaries_of_their_own(described: dict[str, Any]) -> None:
    paths = described["paths"].values()
    operations = [one for path in paths for one in path.values() if "operationId" in one]
    names = [one["operationId"] for one in operations]
    assert len(set(names)) == len(names) == 26
    assert {"generate", "create_job", "list_jobs", "get_job_picture", "create_batch"} <= set(names)
    assert all(re.fullmatch("[a-z]+(_[a-z]+){0,3}", one) for one in names)
    assert all(one["summary"].count(" ") >= 1 and one["description"] for one in operations)
    known = {one["name"] for one in described["tags"] if one["description"]}
    assert known == {tag for one in operations for tag in one["tags"]}
    assert "OpenAI" in described["info"]["description"]


def test_every_answer_says_what_it_is(described: dict[str, Any]) -> None:
    paths = described["paths"]
    answers = [one for path in paths.values() for verb in path.values() for one in answered(verb)]
    assert len(answers) > 150
    assert not [one for one in answers if one["description"] == "Successful Response"]
    assert paths["/livez"]["get"]["responses"].keys() == {"200"}
    assert paths["/readyz"]["get"]["responses"].keys() == {"200", "503"}
    refused = paths["/metrics"]["get"]["responses"]["401"]["content"]
    assert refused.keys() == {"application/json"}


def answered(operation: dict[str, Any]) -> list[dict[str, Any]]:
    """The answers of an operation."""
    return list(operation["responses"].values())


def test_examples_of_errors_are_what_is_really_said(
    server: Running, described: dict[str, Any]
) -> None:
    calls: list[tuple[str, str, dict[str, Any]]] = [
        ("400", "/v1/images/generations", {"json": {"prompt": "a mug", "n": 11}}),
        ("404", "/v1/images/generations", {"json": {"prompt": "a mug", "model": "gpt-image-1"}}),
        ("404", "/generate", {"json": {**SMALL, "model": "sdxl"}}),
        ("406", "/generate", {"json": SMALL, "headers": {"Accept": "text/html"}}),
        ("413", "/generate", {"content": b" " * (257 << 10)}),
        ("415", "/generate", {"content": b"{}", "headers": {"Content-Type": "text/plain"}}),
        ("422", "/generate", {"json": {**SMALL, "prompt": "a piano"}}),
    ]
    for status, path, call in calls:
        answer = server.http.post(path, **call)
        assert answer.status_code == int(status)
        said = answer.json()["error"]
        shown = described["paths"][path]["post"]["responses"][status]["content"]
        examples = shown["application/json"]["examples"]
        example = examples[said["code"]]["value"]["error"]
        assert said["message"].startswith(example["message"].removesuffix("…"))
        assert {**said, "message": ""} == {**example, "message": ""}


_ANY = {"content-type", "content-length", "transfer-encoding", "connection", "date", "allow"}
"""Headers of every HTTP answer, which are not declared."""


def check_headers(described: dict[str, Any], path: str, answer: httpx.Response) -> set[str]:
    """The headers of an answer, which must all be declared of its operation at `path`."""
    operation = described["paths"][path][answer.request.method.lower()]
    declared = operation["responses"][str(answer.status_code)]["headers"]
    for one in declared.values():
        assert one["$ref"].rpartition("/")[2] in described["components"]["headers"]
    sent = set(answer.headers) - _ANY
    assert sent <= {name.lower() for name in declared}
    return sent


def test_headers_are_declared_where_they_are_sent(
    server: Running, described: dict[str, Any]
) -> None:
    http, own = server.http, {"Idempotency-Key": "test-headers"}
    order = ("/generate", http.post("/generate", json=SMALL, headers=own))
    assert {"location", "x-request-id"} <= check_headers(described, *order)
    again = ("/generate", http.post("/generate", json=SMALL, headers=own))
    assert "idempotent-replayed" in check_headers(described, *again)
    picture = http.post("/generate", json=SMALL, headers={"Accept": "image/png"})
    assert "x-packshot-seed" in check_headers(described, "/generate", picture)
    accepted = http.post("/v1/jobs", json=SMALL)
    assert "location" in check_headers(described, "/v1/jobs", accepted)
    path = "/v1/jobs/{id}/pictures/{n}"
    place = picture.headers["content-location"]
    whole = http.get(place)
    assert {"etag", "content-location", "server-timing"} <= check_headers(described, path, whole)
    known = http.get(place, headers={"If-None-Match": whole.headers["etag"]})
    assert known.status_code == 304
    assert "etag" in check_headers(described, path, known)
    with http.stream("GET", f"/v1/jobs/{picture.headers['x-packshot-job']}/events") as events:
        check_headers(described, "/v1/jobs/{id}/events", events)
    streamed = {"prompt": "a red mug", "size": "256x256", "stream": True}
    with http.stream("POST", "/v1/images/generations", json=streamed) as events:
        assert "location" in check_headers(described, "/v1/images/generations", events)


def test_a_catalogue_has_its_headers_declared(server: Running, described: dict[str, Any]) -> None:
    row = {"sku": "H-1", "text": "a red mug"}
    how = {"width": 256, "height": 256, "steps": 1}
    made = server.http.post("/v1/batches", json={"rows": [row]}, params=how)
    assert "location" in check_headers(described, "/v1/batches", made)
    server.ended(made.json()["id"])
    for what, path in (
        ("report", "/v1/batches/{id}/report"),
        ("archive", "/v1/batches/{id}/archive"),
    ):
        found = server.http.get(made.json()[what], headers={"Accept": "text/csv, application/zip"})
        assert "content-disposition" in check_headers(described, path, found)


def test_refusals_have_their_headers_declared(
    tmp_path: Path, shared_cache: Any, described: dict[str, Any]
) -> None:
    with keyed(tmp_path / "server", shared_cache, Spans()) as server:
        with server.client("ps_unknown") as nobody:
            refused = nobody.post("/generate", json=SMALL)
        assert "www-authenticate" in check_headers(described, "/generate", refused)
        assert refused.json() == example(described, "401")
        with server.client(server.key("reader", "read")) as reader:
            assert reader.post("/v1/jobs", json=SMALL).json() == example(described, "403")
        with server.client(server.key("paced", images_per_minute=1)) as caller:
            for path in ("/generate", "/v1/jobs"):
                answers = [caller.post(path, json=SMALL) for _ in range(3)]
                assert 429 in [one.status_code for one in answers]
                for answer in answers:
                    sent = check_headers(described, path, answer)
                    assert "x-ratelimit-remaining-images" in sent
                    assert ("retry-after-ms" in sent) is (answer.status_code == 429)


def example(described: dict[str, Any], status: str) -> Any:
    """The one example of an error of `/generate`."""
    refusal = described["paths"]["/generate"]["post"]["responses"][status]["content"]
    (only,) = refusal["application/json"]["examples"].values()
    return only["value"]


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("/v1/jobs/{id}/pictures/{n}", {"Accept", "If-None-Match"}),
        ("/v1/batches/{id}/report", {"Accept"}),
    ],
)
def test_headers_that_are_heeded_are_parameters(
    described: dict[str, Any], path: str, names: set[str]
) -> None:
    asked = described["paths"][path]["get"]["parameters"]
    assert names == {one["name"] for one in asked if one["in"] == "header"}


def unsaid(described: dict[str, Any], value: Any) -> list[str]:
    """The properties of a schema, and of those it refers to, that no word says anything of."""
    found = []
    for one in within(value):
        properties = one.get("properties", {})
        found += [name for name, what in properties.items() if not what.get("description")]
        if "$ref" in one:
            name = one["$ref"].rpartition("/")[2]
            found += unsaid(described, described["components"]["schemas"][name])
    return found


def examine(url: str, folder: Path, *more: str) -> None:
    """Have all that a server describes called. Fails where schemathesis finds anything."""
    command = [sys.executable, "-m", "schemathesis.cli", "--no-color"]
    command += ["--config-file", str(HERE / "hostile.toml"), "run", f"{url}/openapi.json", *more]
    there = {"PYTHONPATH": str(HERE.parents[1])}
    done = subprocess.run(
        command, cwd=folder, env=there, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr
    found = re.search(r"(\d+) selected / (\d+) total", done.stdout)
    assert found, done.stdout
    assert found[1] == found[2]


def test_a_server_without_keys_keeps_to_its_description(server: Running, tmp_path: Path) -> None:
    examine(server.url, tmp_path, "--phases", "fuzzing,stateful", "--max-examples", "2")
    server.http.delete("/v1/data").raise_for_status()  # what was ordered keeps nobody waiting


@pytest.mark.slow
def test_a_server_with_keys_keeps_to_its_description(tmp_path: Path, shared_cache: Any) -> None:
    with keyed(tmp_path / "server", shared_cache, Spans()) as server:
        key = server.key("examined", *SCOPES)
        local = server.running.url.replace("0.0.0.0", "127.0.0.1")
        examine(local, tmp_path, "-H", f"Authorization: Bearer {key}", "--max-examples", "1")
