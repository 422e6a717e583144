"""What a refusal says: plain words that name the field and the way out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from packshot.prompt import READ_LIMIT
from packshot.server.explaining import KEY, PATTERNS, WORD
from tests.server.conftest import SMALL
from tests.server.test_generate import refused

JSON = {"Content-Type": "application/json"}
LISTED = "there are after, limit, status, api, order"
WORDS = "must be 1 to 64 letters, digits, - or _"
LONG = "x" * 60_000


@pytest.mark.parametrize(
    ("path", "name", "said"),
    [
        ("/v1/jobs?limits=1", "limits", f"do you mean limit? {LISTED}"),
        ("/v1/jobs?page=1", "page", LISTED),
        ("/v1/jobs?limit=1&page=1", "page", LISTED),
        ("/v1/jobs?PAGE", "PAGE", LISTED),
        ("/v1/jobs/none?a=1", "a", "this call takes none"),
        ("/v1/jobs/none/events?after=1", "after", "this call takes none"),
        ("/v1/jobs/none/pictures/0?size=1", "size", "there are format"),
        ("/v1/events?since=1", "since", "there are after"),
        ("/v1/models?a=1", "a", "this call takes none"),
        ("/v1/models/packshot-embedded?a=1", "a", "this call takes none"),
        ("/v1/webhooks?a=1", "a", "this call takes none"),
        ("/v1/batches/none/report?a=1", "a", "there are format"),
    ],
)
def test_a_parameter_that_nobody_knows_is_refused(
    http: httpx.Client, path: str, name: str, said: str
) -> None:
    assert refused(http.get(path), 400, name) == f"there is no parameter {name}: {said}"


@pytest.mark.parametrize(
    "path", ["/generate", "/v1/jobs", "/v1/brief", "/v1/images/generations", "/v1/images/edits"]
)
def test_a_parameter_is_refused_before_the_body_is_read(http: httpx.Client, path: str) -> None:
    said = refused(http.post(f"{path}?prompt=mug", json={}), 400, "prompt")
    assert said == "there is no parameter prompt: this call takes none"


def test_a_parameter_of_a_catalogue_is_one_of_many(http: httpx.Client) -> None:
    said = refused(http.post("/v1/batches?widht=256", content=b""), 400, "widht")
    assert said.startswith("there is no parameter widht: do you mean width? there are width, heig")
    assert "name" in said


def test_of_a_long_parameter_little_is_shown(http: httpx.Client) -> None:
    answer = http.get(f"/v1/jobs?{LONG}=1")
    assert len(refused(answer, 400, "x" * 80)) < 200
    refused(http.get("/v1/jobs?=1"), 400, "query")


@pytest.mark.parametrize("path", ["/livez", "/readyz", "/docs", "/openapi.json", "/metrics"])
def test_probes_and_pages_take_whatever_comes(http: httpx.Client, path: str) -> None:
    assert http.get(path, params={"a": 1}).status_code == 200


@pytest.mark.parametrize(
    ("body", "param", "said"),
    [
        ({"color": "red"}, "color", "there is no field color: do you mean colour?"),
        ({"Prompts": "a"}, "Prompts", "there is no field Prompts: do you mean prompt?"),
        ({"size": "1x1"}, "size", "there is no field size: do you mean width and height?"),
        ({"sampler": "euler"}, "sampler", "there is no field sampler"),
        ({"prompt": ""}, "prompt", "prompt must not be empty"),
        ({"prompt": 1}, "prompt", "prompt must be a text"),
        ({"prompt": "a" * 100_000}, "prompt", f"prompt must have {READ_LIMIT} characters at most"),
        ({"width": "512"}, "width", "width must be a whole number"),
        ({"width": 8}, "width", "width must be 256 or more"),
        ({"width": 257}, "width", "width must be a multiple of 8"),
        ({"steps": 51}, "steps", "steps must be 50 or less"),
        ({"seed": 2**53}, "seed", f"seed must be less than {2**53}"),
        ({"deadline": 0}, "deadline", "deadline must be more than 0"),
        ({"previews": 1}, "previews", "previews must be true or false"),
        ({"guidance_scale": "1"}, "guidance_scale", "guidance_scale must be a number"),
        (
            {"output_format": "jpg"},
            "output_format",
            "output_format must be png, jpeg or webp: do you mean jpeg?",
        ),
        ({"output_format": "or"}, "output_format", "output_format must be png, jpeg or webp"),
        ({"quality": "best"}, "quality", "quality must be auto, fixed or fast"),
    ],
)
def test_a_field_that_is_wrong_is_explained(
    http: httpx.Client, body: dict[str, Any], param: str, said: str
) -> None:
    assert refused(http.post("/generate", json={**SMALL, **body}), 400, param) == said


@pytest.mark.parametrize(
    ("size", "param"),
    [
        ({"width": 256, "height": 2048}, "height"),
        ({"width": 2048, "height": 256}, "width"),
        ({"width": 256}, "width"),
        ({"height": 256}, "height"),
    ],
)
@pytest.mark.parametrize("path", ["/generate", "/v1/images/generations"])
def test_proportions_are_said_of_a_side_that_was_sent(
    http: httpx.Client, path: str, size: dict[str, int], param: str
) -> None:
    answer = http.post(path, json={"prompt": "a red mug", **size})
    assert "the longer side may be 3 times the shorter one" in refused(answer, 422, param)


def test_proportions_of_openai_are_said_of_its_size(http: httpx.Client) -> None:
    body = {"prompt": "a red mug", "size": "256x2048"}
    said = refused(http.post("/v1/images/generations", json=body), 422, "size")
    assert said.endswith("that is 768 pixels")


@pytest.mark.parametrize("body", ["[]", "null", "1", '"a"'])
def test_a_body_that_is_no_object_is_explained(http: httpx.Client, body: str) -> None:
    answer = http.post("/generate", content=body, headers=JSON)
    assert refused(answer, 400, "body") == "the body must be a JSON object"


def test_a_body_that_is_missing_is_explained(http: httpx.Client) -> None:
    said = refused(http.post("/generate"), 400, "body")
    assert said.startswith("the body is missing: send the body as JSON")


@pytest.mark.parametrize(
    ("path", "headers", "param", "said"),
    [
        ("/v1/jobs/a%20b", {}, "id", f"id {WORDS}"),
        ("/v1/jobs?after=!", {}, "after", f"after {WORDS}"),
        ("/v1/jobs?limit=ten", {}, "limit", "limit must be a whole number"),
        ("/v1/jobs?status=lost", {}, "status", "status must be queued, running, "),
        ("/v1/jobs?status=queued&status=done", {}, "status", "status must be queued, running, "),
        ("/v1/jobs?order=up", {}, "order", "order must be desc or asc"),
        ("/v1/events", {"Last-Event-ID": "x"}, "Last-Event-ID", "Last-Event-ID must be a whole"),
    ],
)
def test_a_parameter_that_is_wrong_is_explained(
    http: httpx.Client, path: str, headers: dict[str, str], param: str, said: str
) -> None:
    assert refused(http.get(path, headers=headers), 400, param).startswith(said)


def test_a_list_with_commas_is_to_be_repeated(http: httpx.Client) -> None:
    said = refused(http.get("/v1/jobs?status=queued,running"), 400, "status")
    assert said.endswith("; to name several, repeat it: status=…&status=…")
    assert "repeat" not in refused(http.get("/v1/jobs?status=lost"), 400, "status")
    said = refused(http.get("/v1/jobs?" + "&".join(["status=queued"] * 7)), 400, "status")
    assert said == "status may be there 6 times at most"


def patterns(described: Any) -> Iterator[str]:
    """All patterns in a description."""
    if isinstance(described, dict):
        if isinstance(described.get("pattern"), str):
            yield described["pattern"]
        described = list(described.values())
    if isinstance(described, list):
        for one in described:
            yield from patterns(one)


def test_every_pattern_of_a_parameter_is_told_in_words(http: httpx.Client) -> None:
    paths = http.get("/openapi.json").json()["paths"]
    operations = [operation for path in paths.values() for operation in path.values()]
    slots = paths["/v1/batches"]["post"]  # whose patterns are described, not checked
    found = set(patterns([one.get("parameters", []) for one in operations if one is not slots]))
    assert {WORD, KEY} <= found <= set(PATTERNS)
    assert all("400" in one["responses"] for one in operations if "security" in one)


@pytest.mark.parametrize("key", ["a b", "a\tb"])
def test_a_key_that_is_wrong_is_told_what_is_right(http: httpx.Client, key: str) -> None:
    answer = http.post("/generate", json=dict(SMALL), headers={"Idempotency-Key": key})
    said = refused(answer, 400, "Idempotency-Key")
    assert said == "Idempotency-Key must be ASCII letters, digits and signs, without a space"


@pytest.mark.parametrize(
    ("body", "param", "said"),
    [
        ({"lora": 1}, "lora", "lora must be a JSON object"),
        ({"svg": []}, "svg", "svg must be a JSON object"),
        ({"svg": {"model": "a", "modle": 1}}, "svg.modle", "there is no field svg.modle"),
        ({"n": 11}, "n", "n must be 10 or less"),
        (
            {"output_format": "jpg"},
            "output_format",
            "output_format must be png or jpeg or webp: do you mean jpeg?",
        ),
        ({"output_format": LONG}, "output_format", "output_format must be png or jpeg or webp"),
        ({"output_format": 1}, "output_format", "output_format must be a text"),
        ({"steps": 3}, "steps", "there is no field steps: do you mean num_inference_steps?"),
        ({"colours": "red"}, "colours", "there is no field colours: do you mean colour?"),
    ],
)
def test_what_is_wrong_in_the_words_of_openai_is_explained(
    http: httpx.Client, body: dict[str, Any], param: str, said: str
) -> None:
    answer = http.post("/v1/images/generations", json={"prompt": "a red mug", **body})
    assert refused(answer, 400, param) == said


def test_a_form_is_explained_alike(http: httpx.Client) -> None:
    files = {"image": ("a.png", b"x")}
    answer = http.post("/v1/images/edits", data={"prompt": "a", "color": "red"}, files=files)
    assert refused(answer, 400, "color") == "there is no field color: do you mean colour?"
    answer = http.post("/v1/images/edits", data={"prompt": "a", "n": "x"}, files=files)
    assert refused(answer, 400, "n") == "n must be a whole number"
