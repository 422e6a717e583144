"""Keys, scopes, tenants, limits, traces and deletion, on a real server that needs keys."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from packshot.errors import ConfigError
from packshot.server import identity
from packshot.server.identity import Keyring
from packshot.store import Store, StoreConfig
from tests.server.conftest import SMALL
from tests.server.keyed import Keyed, Spans, keyed
from tests.server.test_generate import refused


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory, shared_cache: Any) -> Iterator[Keyed]:
    spans = Spans()
    with keyed(tmp_path_factory.mktemp("keyed"), shared_cache, spans) as server:
        yield server


def test_without_a_key_nothing_is_answered_but_probes_and_pages(strict: Keyed) -> None:
    http = strict.running.http
    for path in ("/v1/jobs", "/v1/jobs/x/events", "/v1/models", "/metrics", "/v1/nothing", "/"):
        answer = http.get(path)
        refused(answer, 401, "Authorization")
        assert answer.headers["www-authenticate"] == "Bearer"
    refused(http.post("/generate", content=b"{"), 401, "Authorization")
    refused(http.delete("/v1/data"), 401, "Authorization")
    for path in ("/livez", "/readyz", "/openapi.json", "/docs"):
        assert http.get(path).status_code == 200


@pytest.mark.parametrize(
    "sent", ["", "Bearer", "Bearer x", "Basic ps_1_2", "Bearer ps_00000000_" + "A" * 43, "Béarer é"]
)
def test_a_key_that_is_none_is_refused(strict: Keyed, sent: str) -> None:
    headers = [(b"Authorization", sent.encode())]
    refused(httpx.get(f"{strict.running.url}/v1/jobs", headers=headers), 401, "Authorization")


def test_a_revoked_key_and_an_expired_one_are_refused_at_once(strict: Keyed) -> None:
    key, text = strict.made("lost")
    with strict.client(text) as http:
        assert http.get("/v1/jobs").status_code == 200

        async def revoke() -> None:
            async with Store(strict.store) as store:
                await store.keys.revoke(key.prefix)

        asyncio.run(revoke())
        refused(http.get("/v1/jobs"), 401, "Authorization")
    with strict.client(strict.key("lost", expires=time.time() - 1)) as http:
        refused(http.get("/v1/jobs"), 401, "Authorization")


def test_who_listens_with_a_key_hears_no_more_once_it_is_revoked(strict: Keyed) -> None:
    key, text = strict.made("listening")
    _, other = strict.made("listening")

    async def revoke() -> None:
        async with Store(strict.store) as store:
            await store.keys.revoke(key.prefix)

    heard: list[str] = []
    all_of_it = {"Last-Event-ID": "0"}
    with (
        strict.client(text) as http,
        strict.client(other) as orders,
        http.stream("GET", "/v1/events", headers=all_of_it) as stream,
    ):
        orders.post("/v1/jobs", json=dict(SMALL))
        lines = stream.iter_lines()
        while not heard or heard[-1] != "event: succeeded":
            heard.append(next(lines))
        asyncio.run(revoke())
        time.sleep(identity._LISTENING)
        orders.post("/v1/jobs", json=dict(SMALL))
        assert [line for line in lines if line.startswith("event: ")] == []


def test_a_key_does_what_its_scopes_say(strict: Keyed) -> None:
    with strict.client(strict.key("scoped", "read")) as http:
        assert http.get("/v1/jobs").status_code == 200
        assert forbidden(http.post("/generate", json=dict(SMALL))) == (
            "POST /generate needs the scope generate: this API key has read"
        )
        message = forbidden(http.post("/v1/brief", json={"prompt": "a mug"}))
        assert message == "POST /v1/brief needs the scope generate: this API key has read"
        assert "needs the scope metrics" in forbidden(http.get("/metrics"))
        assert "needs the scope manage" in forbidden(http.delete("/v1/data"))
    with strict.client(strict.key("scoped", "generate", "manage")) as http:
        assert http.post("/v1/jobs", json=dict(SMALL)).status_code == 202
        forbidden(http.get("/v1/jobs"))
        message = forbidden(http.get("/v1/models"))
        assert message == "GET /v1/models needs the scope read: this API key has generate, manage"
        assert "GET /v1/jobs/{id} needs" in forbidden(http.get("/v1/jobs/none"))


def forbidden(answer: httpx.Response) -> str:
    return refused(answer, 403, "Authorization")


def test_tenants_see_nothing_of_each_other(strict: Keyed) -> None:
    one, other = strict.client(strict.key("ash")), strict.client(strict.key("birch"))
    with one, other:
        made = one.post("/generate", json=dict(SMALL)).json()
        path = f"/v1/jobs/{made['id']}"
        assert one.get(f"{path}/pictures/0").status_code == 200
        for method, there in (
            ("GET", path), ("DELETE", path), ("POST", f"{path}/retry"), ("GET", f"{path}/events"),
            ("GET", f"{path}/pictures/0"),
        ):  # fmt: skip
            assert other.request(method, there).status_code == 404, there
        assert other.get("/v1/jobs").json()["data"] == []
        assert [job["id"] for job in one.get("/v1/jobs").json()["data"]] == [made["id"]]


def test_pictures_a_minute_are_a_bucket(strict: Keyed) -> None:
    with strict.client(strict.key("minute", images_per_minute=6)) as http:
        taken = http.post("/v1/jobs", json={**SMALL, "n": 6})
        assert taken.status_code == 202
        assert taken.headers["x-ratelimit-limit-images"] == "6"
        assert int(taken.headers["x-ratelimit-remaining-images"]) == 0
        http.delete(f"/v1/jobs/{taken.json()['id']}")
        answer = http.post("/v1/jobs", json={**SMALL, "n": 5})
        refused(answer, 429, None)
        assert answer.json()["error"]["code"] == "rate_limit_exceeded"
        wait = int(answer.headers["retry-after-ms"])
        assert 0 < wait <= 50_000
        assert int(answer.headers["retry-after"]) >= wait / 1000
        assert "x-should-retry" not in answer.headers
        refused(http.post("/v1/jobs", json={**SMALL, "n": 7}), 400, "n")


def test_an_order_that_is_sent_again_counts_once(strict: Keyed) -> None:
    limits = {"images_per_minute": 60, "images_per_day": 40, "queued": 1}
    key = {"Idempotency-Key": "again"}
    with strict.client(strict.key("again", **limits)) as http:
        orders = [http.post("/v1/jobs", json={**SMALL, "n": 40}, headers=key) for _ in range(3)]
        assert [one.status_code for one in orders] == [202] * 3
        assert len({one.json()["id"] for one in orders}) == 1
        assert "x-ratelimit-remaining-images" not in orders[-1].headers
        other = http.post("/v1/jobs", json=dict(SMALL), headers=key)
        refused(other, 409, "Idempotency-Key")
        http.delete(f"/v1/jobs/{orders[0].json()['id']}")


def test_jobs_that_have_not_ended_are_counted(strict: Keyed) -> None:
    with strict.client(strict.key("queue", queued=1)) as http:
        first = http.post("/v1/jobs", json={**SMALL, "n": 50}).json()
        message = refused(http.post("/v1/jobs", json=dict(SMALL)), 429, None)
        assert "1 jobs of this API key may be open" in message
        http.delete(f"/v1/jobs/{first['id']}")
        end = time.monotonic() + 20
        while http.post("/v1/jobs", json=dict(SMALL)).status_code == 429:
            assert time.monotonic() < end
            time.sleep(0.2)


def test_pictures_a_day_count_those_to_be_made(strict: Keyed) -> None:
    with strict.client(strict.key("daily", images_per_day=2)) as http:
        assert http.post("/v1/jobs", json={**SMALL, "n": 2}).status_code == 202
        answer = http.post("/v1/jobs", json=dict(SMALL))
        refused(answer, 429, None)
        assert 0 < int(answer.headers["retry-after"]) <= 86_400
        if int(answer.headers["retry-after"]) > 120:
            assert answer.headers["x-should-retry"] == "false"


def test_calls_at_a_time_are_counted_until_they_are_answered(strict: Keyed) -> None:
    text = strict.key("calls", concurrent=1)
    with strict.client(text) as http, ThreadPoolExecutor(3) as pool:
        body = {**SMALL, "n": 3}
        answers = list(pool.map(lambda _: http.post("/generate", json=body), range(3)))
        assert sorted(one.status_code for one in answers) == [200, 429, 429]
        assert http.post("/generate", json=dict(SMALL)).status_code == 200


def test_all_of_a_tenant_is_deleted_on_demand_and_nothing_of_others(strict: Keyed) -> None:
    gone, kept = (
        strict.client(strict.key("gone", "generate", "read", "manage")),
        strict.client(strict.key("kept")),
    )
    with gone, kept:
        mine = gone.post("/generate", json=dict(SMALL)).json()["id"]
        waiting = gone.post("/v1/jobs", json={**SMALL, "n": 40}).json()["id"]
        other = kept.post("/generate", json=dict(SMALL)).json()["id"]
        answer = gone.delete("/v1/data")
        assert answer.status_code == 200
        assert answer.json()["jobs"] == 2
        for job in (mine, waiting):
            assert gone.get(f"/v1/jobs/{job}").status_code == 404
        assert kept.get(f"/v1/jobs/{other}").status_code == 200

    async def look() -> list[tuple[str, str, dict[str, Any]]]:
        async with Store(strict.store) as store:
            found = await store.audit.page("gone")
            return [(one.action, one.subject, dict(one.detail)) for one in found]

    assert asyncio.run(look()) == [
        ("job.create", mine, {}),
        ("job.create", waiting, {}),
        ("data.delete", "gone", {"jobs": 2}),
    ]


def test_who_ordered_what_is_on_record_without_the_words(strict: Keyed) -> None:
    key, text = strict.made("audited")
    with strict.client(text) as http:
        job = http.post("/v1/jobs", json=dict(SMALL)).json()["id"]

    async def look() -> list[Any]:
        async with Store(strict.store) as store:
            return await store.audit.page("audited")

    (record,) = asyncio.run(look())
    assert (record.actor, record.action, record.subject) == (key.prefix, "job.create", job)
    assert record.detail == {"api": "jobs", "images": 1}


def test_a_trace_survives_the_queue(strict: Keyed) -> None:
    trace, parent = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
    with strict.client(strict.key("traced")) as http:
        headers = {"traceparent": f"00-{trace}-{parent}-01"}
        made = http.post("/generate", json=dict(SMALL), headers=headers).json()
    end = time.monotonic() + 10
    while len(found := list(strict.spans.get(trace, []))) < 4:
        assert time.monotonic() < end, found
        time.sleep(0.05)
    names = {one["name"]: one for one in found}
    assert set(names) == {"POST /generate", "queue.wait", "picture", "job"}
    assert names["POST /generate"]["parent"] == parent
    assert names["job"]["job.id"] == made["id"]
    assert names["job"]["gen_ai.request.model"] == "packshot-embedded"


def test_the_log_names_the_call_and_the_key_and_neither_words_nor_secrets(strict: Keyed) -> None:
    key, text = strict.made("logged")
    identity = "my-call.1"
    with strict.client(text) as http:
        body = {**SMALL, "prompt": "a mauve teapot"}
        answer = http.post("/v1/jobs", json=body, headers={"X-Request-Id": identity})
        assert http.get("/v1/jobs?api=s3").status_code == 200
        refused(http.get("/v1/jobs?s3=1"), 400, "s3")
    assert answer.headers["x-request-id"] == identity
    lines = [json.loads(line) for line in strict.log().splitlines() if identity in line]
    (line,) = (one for one in lines if one["logger"] == "packshot.access")
    assert (line["method"], line["path"], line["status"]) == ("POST", "/v1/jobs", 202)
    assert (line["tenant"], line["key"], line["api"]) == ("logged", key.prefix, "jobs")
    assert line["job"] == answer.json()["id"]
    said = strict.log()
    assert not any(word in said for word in ("mauve", text, "s3"))


@pytest.mark.parametrize("change", [{}, {"prompt": "a mauve helicopter"}, {"mauve": 1}, {"n": 0}])
def test_no_word_of_a_prompt_is_in_log_or_trace(strict: Keyed, change: dict[str, Any]) -> None:
    trace = f"{time.time_ns():032x}"
    with strict.client(strict.key("silent")) as http:
        headers = {"traceparent": f"00-{trace}-b7ad6b7169203331-01"}
        body = {**SMALL, "prompt": "a mauve mug", **change}
        answer = http.post("/generate", json=body, headers=headers)
    assert (answer.status_code == 200) == (not change)
    names = {"POST /generate"} | (set() if change else {"job"})
    end = time.monotonic() + 10
    while not names <= {one["name"] for one in strict.spans.get(trace, [])}:
        assert time.monotonic() < end
        time.sleep(0.05)
    assert b"mauve" not in strict.spans.sent
    assert trace in strict.log()
    assert "mauve" not in strict.log()


def test_figures_for_prometheus(strict: Keyed) -> None:
    with strict.client(strict.key("figures")) as http:
        http.post("/generate", json=dict(SMALL))
    with strict.client(strict.key("operator", "metrics")) as http:
        answer = http.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    values = dict(
        line.rsplit(" ", 1) for line in answer.text.splitlines() if not line.startswith("#")
    )
    model = 'model="packshot-embedded"'
    done = f'packshot_requests_total{{api="generate",{model},status="succeeded"}}'
    assert float(values[done]) >= 1
    assert float(values[f'packshot_images_total{{{model},size="256"}}']) >= 1
    assert float(values[f'packshot_queue_wait_seconds_count{{{model},priority="normal"}}']) >= 1
    assert float(values["packshot_claims_total"]) >= 1
    assert float(values["packshot_http_requests_in_flight"]) == 1
    assert any(name.startswith("packshot_model_ready{") for name in values)
    stages = {"denoise", "decode", "encode_png"}
    assert all(
        f'packshot_stage_duration_seconds_count{{stage="{stage}"}}' in values for stage in stages
    )
    assert "tenant" not in answer.text


def test_a_server_that_others_reach_needs_keys(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(identity, "_LOOK", 0.0)

    async def main() -> None:
        async with Store(StoreConfig(folder=tmp_path)) as store:
            ring = Keyring(store)
            await ring.check_address("127.0.0.1")
            with pytest.raises(ConfigError, match="packshot keys create"):
                await ring.check_address("0.0.0.0")
            key, _ = await store.keys.create("default", "first")
            await ring.check_address("0.0.0.0")
            await store.keys.revoke(key.id)
            assert await Keyring(store).needed(), "a door that was locked stays locked"

    asyncio.run(main())
