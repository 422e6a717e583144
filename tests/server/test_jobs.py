"""`/v1/jobs` on a real server."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from PIL import Image

from packshot.finish import read_facts
from tests.server.conftest import SMALL, Running
from tests.server.test_generate import refused

SLOW = {**SMALL, "n": 100, "width": 1024, "height": 1024, "steps": 50}


def order(http: httpx.Client, **more: Any) -> str:
    answer = http.post("/v1/jobs", json={**SMALL, **more})
    assert answer.status_code == 202, answer.text
    return str(answer.json()["id"])


def stream(http: httpx.Client, path: str, after: int = 0) -> Iterator[tuple[int, str, Any]]:
    """The events of a stream: number, kind, data."""
    with http.stream("GET", path, headers={"Last-Event-ID": str(after)}) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        event: dict[str, str] = {}
        for line in answer.iter_lines():
            name, _, value = line.partition(": ")
            if line:
                event[name] = value
            elif "id" in event:
                yield int(event["id"]), event["event"], json.loads(event["data"])
                event = {}


def test_a_job_is_accepted_and_made(server: Running) -> None:
    made = server.ended(order(server.http, n=3))
    assert (made["status"], made["done"], made["progress"]) == ("succeeded", 3, 1.0)
    assert [image["number"] for image in made["images"]] == [0, 1, 2]
    assert made["created"] <= made["started"] <= made["finished"]


@pytest.fixture(scope="module")
def made(server: Running) -> str:
    """A job that has ended."""
    job = order(server.http)
    server.ended(job)
    return job


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_a_picture_comes_in_the_form_that_is_asked_for(
    http: httpx.Client, made: str, kind: str
) -> None:
    url = f"/v1/jobs/{made}/pictures/0"
    named = http.get(url, params={"format": kind})
    accepted = http.get(url, headers={"Accept": f"image/{kind}"})
    assert named.content == accepted.content
    assert Image.open(io.BytesIO(named.content)).format == kind.upper()
    facts, brief = read_facts(io.BytesIO(named.content))  # type: ignore[arg-type]
    assert (brief.subject, facts.model) == ("mug", "packshot-embedded")


@pytest.mark.parametrize(
    "known",
    ["{}", "*", "W/{}", '"a", {}', '"a,b" ,W/{},"c"'],
)
@pytest.mark.parametrize("more", [{}, {"format": "webp"}])
def test_a_picture_that_the_caller_has_is_not_sent_again(
    http: httpx.Client, made: str, known: str, more: dict[str, str]
) -> None:
    url = f"/v1/jobs/{made}/pictures/0"
    whole = http.get(url, params=more)
    headers = {"If-None-Match": known.format(whole.headers["etag"])}
    again = http.get(url, params=more, headers=headers)
    assert (again.status_code, again.content) == (304, b"")
    for name in ("etag", "cache-control", "vary", "content-location"):
        assert again.headers[name] == whole.headers[name]


def test_a_picture_that_the_caller_does_not_have_is_sent(http: httpx.Client, made: str) -> None:
    url = f"/v1/jobs/{made}/pictures/0"
    tag = http.get(url).headers["etag"]
    for known in ('"a"', tag.strip('"'), tag[:-2], f'"{tag}"', '"*"', "", tag.upper()):
        assert http.get(url, headers={"If-None-Match": known}).status_code == 200, known
    other = http.get(url, headers={"If-None-Match": tag, "Accept": "image/webp"})
    assert (other.status_code, other.headers["content-type"]) == (200, "image/webp")
    lines = [("If-None-Match", '"a"'), ("If-None-Match", tag)]
    assert http.get(url, headers=lines).status_code == 304
    refused(http.get(f"{url}1", headers={"If-None-Match": "*"}), 404, "n")


@pytest.mark.parametrize("accept", ["application/json", "text/html", "image/gif", "image/*;q=0"])
def test_a_picture_is_no_json(http: httpx.Client, made: str, accept: str) -> None:
    answer = http.get(f"/v1/jobs/{made}/pictures/0", headers={"Accept": accept})
    said = refused(answer, 406, "Accept")
    assert said == "there is image/png, image/jpeg, image/webp; accept one of them"


def test_a_picture_that_is_not_there(http: httpx.Client, made: str) -> None:
    refused(http.get(f"/v1/jobs/{made}/pictures/1"), 404, "n")
    refused(http.get(f"/v1/jobs/{made}/pictures/{10**30}"), 400, "n")
    refused(http.get(f"/v1/jobs/{made}/pictures/-1"), 400, "n")
    refused(http.get(f"/v1/jobs/{made}/pictures/0?format=gif"), 400, "format")
    refused(http.get("/v1/jobs/none"), 404, "id")


def test_jobs_are_listed_page_by_page(server: Running) -> None:
    orders = [order(server.http) for _ in range(3)]
    for job in orders:
        server.ended(job)
    page = server.http.get("/v1/jobs", params={"limit": 2}).json()
    assert [one["id"] for one in page["data"]] == orders[:0:-1]
    more = server.http.get("/v1/jobs", params={"limit": 1, "after": page["next"]}).json()
    assert [one["id"] for one in more["data"]] == orders[:1]
    only = server.http.get("/v1/jobs", params={"status": ["failed", "dead"], "api": "none"}).json()
    assert (only["data"], only["next"]) == ([], None)
    refused(server.http.get("/v1/jobs?after=none"), 404, "after")
    refused(server.http.get("/v1/jobs?limit=0"), 400, "limit")
    refused(server.http.get("/v1/jobs?status=lost"), 400, "status")


def test_a_job_tells_of_itself_and_goes_on_where_the_stream_broke(http: httpx.Client) -> None:
    job = order(http, n=2, steps=4, previews=True)
    heard = list(stream(http, f"/v1/jobs/{job}/events"))
    kinds = [kind for _, kind, _ in heard]
    assert (kinds[0], kinds[1], kinds[-1]) == ("queued", "started", "succeeded")
    assert kinds.count("picture") == 2
    previews = [data for _, kind, data in heard if kind == "preview"]
    assert previews
    assert previews[0]["media_type"] == "image/jpeg"
    for at in (0, 1, len(heard) - 2):
        number = heard[at][0]
        assert list(stream(http, f"/v1/jobs/{job}/events", number)) == heard[at + 1 :]
    refused(
        http.get(f"/v1/jobs/{job}/events", headers={"Last-Event-ID": "x"}), 400, "Last-Event-ID"
    )
    refused(http.get("/v1/jobs/none/events"), 404, "id")


def test_a_call_of_another_machine_that_a_proxy_hands_on_is_refused(http: httpx.Client) -> None:
    for host in ("203.0.113.9", "10.0.0.7", "2001:db8::1", "127.0.0.1, 203.0.113.9"):
        message = refused(http.get("/v1/jobs", headers={"X-Forwarded-For": host}), 403, None)
        assert "packshot keys create" in message
    for host in ("127.0.0.1", "::1"):
        assert http.get("/v1/jobs", headers={"X-Forwarded-For": host}).status_code == 200


def test_who_has_heard_all_of_a_job_is_told_to_stay_away(http: httpx.Client, made: str) -> None:
    path = f"/v1/jobs/{made}/events"
    numbers = [number for number, _, _ in stream(http, path)]
    for after in (numbers[-1], numbers[-1] + 1, 2**62):  # an EventSource comes again until a 204
        answer = http.get(path, headers={"Last-Event-ID": str(after)})
        assert (answer.status_code, answer.content) == (204, b"")
    last = http.get(path, headers={"Last-Event-ID": str(numbers[-2])})
    assert f"id: {numbers[-1]}\n" in last.text
    assert http.get(path).text.startswith("retry: 1000\n\nid: ")
    described = http.get("/openapi.json").json()["paths"]["/v1/jobs/{id}/events"]["get"]
    assert "204" in described["responses"]


def test_a_job_that_goes_on_is_followed_whatever_was_heard(http: httpx.Client) -> None:
    job = str(http.post("/v1/jobs", json=SLOW).json()["id"])
    path = f"/v1/jobs/{job}/events"
    number = next(stream(http, path))[0]
    heard = stream(http, path, number)
    assert next(heard)[0] > number
    http.delete(f"/v1/jobs/{job}")
    assert list(heard)[-1][1] == "cancelled"


def test_a_job_is_cancelled_and_tried_again(server: Running) -> None:
    job = str(server.http.post("/v1/jobs", json=SLOW).json()["id"])
    for _, kind, _ in stream(server.http, f"/v1/jobs/{job}/events"):
        if kind == "step":
            break
    assert server.http.delete(f"/v1/jobs/{job}").status_code == 200
    ended = server.ended(job)
    assert ended["status"] == "cancelled"
    assert ended["done"] < 100
    assert server.http.post(f"/v1/jobs/{job}/retry").status_code == 202
    again = server.http.delete(f"/v1/jobs/{job}")
    assert again.status_code == 200
    assert server.ended(job)["status"] == "cancelled"


def test_a_job_that_succeeded_is_not_tried_again(http: httpx.Client, made: str) -> None:
    refused(http.post(f"/v1/jobs/{made}/retry"), 409, "id")
    assert http.delete(f"/v1/jobs/{made}").json()["status"] == "succeeded"


def test_a_deadline_ends_what_came_too_late(server: Running) -> None:
    ended = server.ended(order(server.http, width=2048, height=2048, steps=50, deadline=0.05))
    assert ended["status"] == "failed"
    assert ended["error"]["code"] == "deadline_exceeded"
