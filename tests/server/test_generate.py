"""`POST /generate` on a real server."""

from __future__ import annotations

import base64
import hashlib
import io
import re
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin

import httpx
import pytest
from PIL import Image

from tests.server.conftest import SMALL, Running


def refused(answer: httpx.Response, status: int, param: str | None) -> str:
    """The message of an error in the one shape."""
    assert answer.status_code == status, answer.text
    error = answer.json()["error"]
    assert set(error) == {"message", "type", "param", "code"}
    assert error["param"] == param, error
    return str(error["message"])


def test_the_first_curl_of_the_documentation(http: httpx.Client) -> None:
    body = {"prompt": "水墨风格的江南园林", "steps": 30, "width": 768, "height": 512}
    answer = http.post("/generate", json=body)
    assert answer.status_code == 200, answer.text
    made = answer.json()
    assert (made["status"], made["rung"], made["safety"]) == ("succeeded", "full", None)
    assert (made["brief"]["subject"], made["brief"]["style"]) == ("garden", "ink-wash")
    assert made["model"]["name"] == "packshot-embedded"
    assert made["timings"]["total"] > 0
    (image,) = made["images"]
    assert (image["width"], image["height"]) == (768, 512)
    picture = http.get(image["url"])
    assert hashlib.sha256(picture.content).hexdigest() == image["sha256"]
    assert picture.headers["content-type"] == "image/png"
    assert Image.open(io.BytesIO(picture.content)).size == (768, 512)


def test_pictures_in_the_answer_itself(http: httpx.Client) -> None:
    answer = http.post(
        "/generate", json={**SMALL, "n": 2, "seed": 5, "response_format": "b64_json"}
    )
    images = answer.json()["images"]
    assert [one["seed"] for one in images] == [5, 6]
    for one in images:
        data = base64.b64decode(one["b64_json"])
        assert hashlib.sha256(data).hexdigest() == one["sha256"]


@pytest.mark.parametrize(("accept", "kind"), [("image/png", "PNG"), ("image/webp", "WEBP")])
def test_the_picture_itself_where_that_is_accepted(
    http: httpx.Client, accept: str, kind: str
) -> None:
    answer = http.post("/generate", json=dict(SMALL), headers={"Accept": accept})
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == accept
    assert Image.open(io.BytesIO(answer.content)).format == kind
    said = {name[11:] for name in answer.headers if name.startswith("x-packshot-")}
    assert {"job", "model", "revision", "seed", "steps", "size", "rung"} <= said
    assert "paint;dur=" in answer.headers["server-timing"]


@pytest.mark.parametrize(
    ("accept", "output", "given"),
    [
        ("image/*", "webp", "image/webp"),
        ("image/*", None, "image/png"),
        ("image/png, image/jpeg", "jpeg", "image/jpeg"),
        ("image/png, */*;q=0.1", "webp", "image/webp"),
        ("image/webp", "webp", "image/webp"),
        ("image/webp", None, "image/webp"),
        ("application/json", "webp", "application/json"),
        ("*/*", "webp", "application/json"),
    ],
)
def test_the_body_decides_among_the_kinds_that_are_accepted(
    http: httpx.Client, accept: str, output: str | None, given: str
) -> None:
    body = {**SMALL, "output_format": output} if output else dict(SMALL)
    answer = http.post("/generate", json=body, headers={"Accept": accept})
    assert (answer.status_code, answer.headers["content-type"]) == (200, given), answer.text
    if given == "application/json":
        assert answer.json()["images"][0]["media_type"] == f"image/{output}"
    else:
        assert Image.open(io.BytesIO(answer.content)).get_format_mimetype() == given


@pytest.mark.parametrize("accept", ["image/png", "image/png, */*;q=0", "image/*, image/webp;q=0"])
def test_a_body_that_contradicts_accept_is_refused(http: httpx.Client, accept: str) -> None:
    body = {**SMALL, "output_format": "webp"}
    said = refused(http.post("/generate", json=body, headers={"Accept": accept}), 406, "Accept")
    assert said == "output_format webp is not what Accept asks for: leave one of them out"


def test_the_same_seed_is_the_same_file(http: httpx.Client) -> None:
    body = {**SMALL, "seed": 11, "quality": "fixed"}
    files = {http.post("/generate", json=body).json()["images"][0]["sha256"] for _ in range(2)}
    assert len(files) == 1


def test_a_kind_that_does_not_exist_is_refused(http: httpx.Client) -> None:
    answer = http.post("/generate", json=dict(SMALL), headers={"Accept": "image/gif"})
    assert "image/png" in refused(answer, 406, "Accept")


def test_what_the_model_cannot_draw_is_named_with_what_is_near(http: httpx.Client) -> None:
    answer = http.post("/generate", json={**SMALL, "prompt": "un hélicoptère rouge"})
    assert answer.json()["error"]["code"] == "no_subject"
    message = refused(answer, 422, "prompt")
    assert "name a product" in message
    understood = http.post("/v1/brief", json={"prompt": "a red helicopter"}).json()
    assert not understood["drawable"]


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"prompt": None}, "prompt"),
        ({"prompt": ""}, "prompt"),
        ({"prompt": "a mug\0"}, "prompt"),
        ({"width": 257}, "width"),
        ({"width": "512"}, "width"),
        ({"height": 1e9}, "height"),
        ({"steps": 10**9}, "steps"),
        ({"steps": True}, "steps"),
        ({"seed": -1}, "seed"),
        ({"seed": 2**63 - 1, "n": 2}, "seed"),
        ({"n": 0}, "n"),
        ({"colour": "octarine"}, "colour"),
        ({"language": "!"}, "language"),
        ({"quality": "best"}, "quality"),
        ({"background": "transparent", "output_format": "jpeg"}, "background"),
        ({"negative_prompt": "\0"}, "negative_prompt"),
        ({"sampler": "euler"}, "sampler"),
        ({"model": "sdxl"}, "model"),
        ({"deadline": 0}, "deadline"),
    ],
)
def test_a_field_that_is_wrong_is_named(
    http: httpx.Client, change: dict[str, Any], param: str
) -> None:
    status = {"model": 404, "background": 422}.get(param, 400)
    refused(http.post("/generate", json={**SMALL, **change}), status, param)


@pytest.mark.parametrize(
    ("body", "kind", "status", "param"),
    [
        (b"", "application/json", 400, "body"),
        (b"[]", "application/json", 400, "body"),
        (b"null", "application/json", 400, "body"),
        (b'{"prompt": ', "application/json", 400, "body"),
        (b'{"prompt": "a mug", "seed": NaN}', "application/json", 400, "seed"),
        (b'{"prompt": "a mug", "seed": [[1e999]]}', "application/json", 400, "seed"),
        (b'{"prompt": "a mug", "prompt": "a bag"}', "application/json", 400, "prompt"),
        (b'{"prompt": "a mug", "seed": ' + b"9" * 5000 + b"}", "application/json", 400, "seed"),
        (b'{"prompt": ' + b"[" * 100_000, "application/json", 400, "body"),
        (b'{"prompt": "\xff"}', "application/json", 400, "body"),
        (b'{"prompt": "\\ud800"}', "application/json", 400, "prompt"),
        (b'{"prompt": "a mug"}', "text/plain", 415, "Content-Type"),
        (b"prompt=a+mug", "application/x-www-form-urlencoded", 415, "Content-Type"),
        (b'{"prompt": "' + b"a" * 300_000 + b'"}', "application/json", 413, "body"),
    ],
)
def test_a_body_that_cannot_be_read_is_refused(
    http: httpx.Client, body: bytes, kind: str, status: int, param: str
) -> None:
    refused(http.post("/generate", content=body, headers={"Content-Type": kind}), status, param)


def test_a_compressed_body_is_not_unpacked(http: httpx.Client) -> None:
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    answer = http.post("/generate", content=b"\x1f\x8b", headers=headers)
    refused(answer, 415, "Content-Encoding")


def test_a_body_without_an_end_is_cut_off(server: Running) -> None:
    def endless() -> Iterator[bytes]:
        while True:
            yield b" " * 65_536

    headers = {"Content-Type": "application/json"}
    try:
        answer = httpx.post(f"{server.url}/generate", content=endless(), headers=headers)
    except httpx.WriteError:  # the server has hung up before its answer was read
        return
    refused(answer, 413, "body")


def test_what_is_not_there_has_the_same_shape(http: httpx.Client) -> None:
    refused(http.get("/nothing"), 404, None)
    refused(http.put("/generate"), 405, None)


def test_a_caller_may_leave_and_come_back(server: Running) -> None:
    prefer = {"Prefer": "respond-async"}
    answer = server.http.post("/generate", json=dict(SMALL), headers=prefer)
    assert answer.status_code == 202
    made = server.ended(answer.headers["location"].split("/")[-1])
    assert (made["status"], made["api"]) == ("succeeded", "generate")


def test_a_caller_may_wait_for_a_while(http: httpx.Client) -> None:
    slow = {**SMALL, "width": 1024, "height": 1024, "steps": 50}
    answer = http.post("/generate", json=slow, headers={"Prefer": "wait=0"})
    assert answer.status_code == 202
    http.delete(answer.headers["location"])


def test_a_caller_that_hangs_up_takes_the_job_back(server: Running) -> None:
    slow = {**SMALL, "n": 100, "width": 1024, "height": 1024, "steps": 50}
    with pytest.raises(httpx.ReadTimeout):
        httpx.post(f"{server.url}/generate", json=slow, timeout=1.0)
    newest = server.http.get("/v1/jobs?limit=1").json()["data"][0]
    assert newest["total"] == 100
    assert server.ended(newest["id"])["status"] == "cancelled"


def test_an_idempotency_key_stands_for_one_job(http: httpx.Client) -> None:
    key = {"Idempotency-Key": f"key-{time.time_ns()}"}
    first = http.post("/generate", json=dict(SMALL), headers=key)
    again = http.post("/generate", json=dict(SMALL), headers=key)
    assert first.json() == again.json()
    assert again.headers["idempotent-replayed"] == "true"
    other = http.post("/generate", json={**SMALL, "steps": 3}, headers=key)
    refused(other, 409, "Idempotency-Key")


def test_a_call_that_a_proxy_sends_again_is_one_job(server: Running) -> None:
    call = {"X-Packshot-Call": f"{time.time_ns():x}"}
    first, again = (server.http.post("/v1/jobs", json=dict(SMALL), headers=call) for _ in "12")
    assert first.json()["id"] == again.json()["id"]
    keyed = server.http.post("/v1/jobs", json=dict(SMALL), headers={**call, "Idempotency-Key": "k"})
    assert keyed.json()["id"] != first.json()["id"]
    refused(
        server.http.post("/v1/jobs", json=dict(SMALL), headers={"X-Packshot-Call": "a b"}),
        400,
        "X-Packshot-Call",
    )
    other = server.http.post("/v1/jobs", json={**SMALL, "steps": 3}, headers=call)
    assert "Idempotency" not in refused(other, 409, "X-Packshot-Call")


def test_what_is_not_heeded_is_said(http: httpx.Client) -> None:
    answer = http.post("/generate", json={**SMALL, "guidance_scale": 7.5})
    (said,) = answer.json()["images"][0]["substitutions"]
    assert "guidance_scale 7.5" in said


def test_the_documentation_comes_from_here(http: httpx.Client) -> None:
    page = http.get("/docs", headers={"Host": "evil.example", "X-Forwarded-Host": "evil.example"})
    assert "evil" not in page.text
    linked = re.findall(r'(?:src|href)="([^"]+)"', page.text)
    linked += re.findall(r"url: '([^']+)'", page.text)
    assert len(linked) == 4
    for link in linked:
        assert http.get(urljoin("/docs", link)).status_code == 200
        assert urljoin("https://shop.example/studio/docs", link).startswith(
            "https://shop.example/studio/"
        ), "a proxy may put it anywhere"
    refused(http.get("/swagger/none.js"), 404, None)
