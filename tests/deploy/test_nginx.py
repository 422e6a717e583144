"""The delivered nginx configuration before two real servers on one PostgreSQL."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from packshot.bench.http import examine
from tests.deploy.load import Load
from tests.deploy.nginx import balancing, free_port
from tests.server.conftest import SMALL, Running, serving
from tests.server.test_jobs import order, stream
from tests.store.postgres import server as postgres

LEASE = 6
"""Seconds after which the jobs of a server that was killed are taken up by the other."""
Start = Callable[[], AbstractContextManager[Running]]
FAIL_TIMEOUT = 1.0
"""As of deploy/nginx/servers.conf."""


@dataclass(frozen=True)
class Pair:
    """Two servers of one store, how each is started again, and a client of nginx before them."""

    servers: list[Running]
    starts: list[Start]
    http: httpx.Client


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory, shared_cache: Path) -> Iterator[Pair]:
    folder, ports = tmp_path_factory.mktemp("pair"), (free_port(), free_port())
    with ExitStack() as stack:
        database = stack.enter_context(postgres())

        def start(port: int) -> Start:
            settings = {"store__database": database, "store__lease_seconds": LEASE}
            settings["store__attempts"] = 100  # on a slow machine a lease is lost now and then
            return lambda: serving(folder / "store", shared_cache, port, **settings)

        starts = [start(port) for port in ports]
        servers = [stack.enter_context(one()) for one in starts]
        url = stack.enter_context(balancing(folder / "nginx", *ports))
        http = stack.enter_context(httpx.Client(base_url=url, timeout=300))
        yield Pair(servers, starts, http)


@pytest.fixture
def load(pair: Pair) -> Iterator[Load]:
    load = Load(str(pair.http.base_url))
    load.start()
    yield load
    load.stop()


@pytest.mark.slow
def test_what_passes_through_nginx_is_what_the_servers_say(pair: Pair) -> None:
    http = pair.http
    assert http.get("/readyz").json()["status"] == "ready"
    assert http.get("/metrics").json()["error"]["code"] == "not_found"
    large = http.post("/generate", content=bytes(66 << 20))
    assert (large.status_code, large.json()["error"]["code"]) == (413, "too_large")
    long = http.get(f"/{'x' * 20_000}")
    assert (long.status_code, long.json()["error"]["code"]) == (400, "invalid_request")
    mine = {"Idempotency-Key": "mine", "X-Request-Id": "mine-too"}
    jobs = [http.post("/v1/jobs", json=dict(SMALL), headers=mine) for _ in range(2)]
    assert jobs[0].json()["id"] == jobs[1].json()["id"]
    assert jobs[1].headers["x-request-id"] == "mine-too"
    plain = [http.post("/v1/jobs", json=dict(SMALL)).json()["id"] for _ in range(2)]
    assert plain[0] != plain[1]
    foreign = http.get("/v1/jobs", headers={"Host": "shop.example"})
    assert (foreign.status_code, foreign.json()["error"]["param"]) == (403, "Host")


@pytest.mark.slow
def test_the_logged_address_is_not_what_the_caller_says(pair: Pair) -> None:
    said = {"X-Forwarded-For": "203.0.113.7", "X-Request-Id": "who-calls"}
    assert pair.http.get("/v1/jobs", headers=said).status_code == 200
    logs = "".join((server.folder / "server.log").read_text() for server in pair.servers)
    lines = [json.loads(line) for line in logs.splitlines() if "who-calls" in line]
    assert {line["client"] for line in lines} == {"127.0.0.1"}


@pytest.mark.slow
def test_events_come_as_they_happen_and_go_on_after_the_last(pair: Pair) -> None:
    job = order(pair.http, steps=50, n=4)
    path = f"/v1/jobs/{job}/events"
    events = stream(pair.http, path)
    number = next(number for number, kind, _ in events if kind == "step")
    assert pair.http.get(f"/v1/jobs/{job}").json()["finished"] is None
    events.close()  # type: ignore[attr-defined]
    rest = [(at, kind) for at, kind, _ in stream(pair.http, path, number)]
    assert rest[0][0] > number
    assert [kind for _, kind in rest].count("picture") == 4


@pytest.mark.slow
def test_a_job_that_one_server_works_on_ends_as_soon_as_the_other_is_told(pair: Pair) -> None:
    took = []
    for _ in range(3):
        before = [claims(server) for server in pair.servers]
        job = order(pair.http, steps=50, n=100)
        assert any(kind == "step" for _, kind, _ in stream(pair.http, f"/v1/jobs/{job}/events"))
        after = [claims(server) for server in pair.servers]
        (other,) = (s for s, b, a in zip(pair.servers, before, after, strict=True) if a == b)
        started = time.monotonic()
        assert other.http.delete(f"/v1/jobs/{job}").json()["cancelling"]
        assert other.ended(job)["status"] == "cancelled"
        took.append(time.monotonic() - started)
    assert sorted(took)[1] < 0.5  # a heartbeat comes every 2 s


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "large"),
    [
        ("/generate", {"width": 2048, "height": 2048}),
        ("/v1/images/generations", {"size": "2048x2048"}),
    ],
)
def test_an_order_whose_caller_hangs_up_is_made_only_where_it_has_a_key(
    pair: Pair, path: str, large: Mapping[str, Any]
) -> None:
    slow = {"prompt": "a red mug", "n": 10, **large}
    for key in ({}, {"Idempotency-Key": f"left{path}"}):
        with pytest.raises(httpx.ReadTimeout):
            pair.http.post(path, json=slow, headers=key, timeout=1)
        time.sleep(0.3)
        (job,) = pair.http.get("/v1/jobs?limit=1").json()["data"]
        left = job["status"] != "cancelled" and not job["cancelling"]
        assert (job["total"], left) == (10, bool(key))
        pair.http.delete(f"/v1/jobs/{job['id']}")


def claims(server: Running) -> float:
    """How many jobs a server has begun."""
    text = server.http.get("/metrics").text
    (line,) = (one for one in text.splitlines() if one.startswith("packshot_claims_total"))
    return float(line.rsplit(" ", 1)[1])


@pytest.mark.slow
def test_no_call_fails_where_a_server_is_killed_and_the_other_drained(
    pair: Pair, load: Load
) -> None:
    first, second = pair.servers
    before = set(stored(second))
    time.sleep(2)
    first.process.kill()
    time.sleep(LEASE + 2)
    with pair.starts[0]() as again:
        time.sleep(2 * FAIL_TIMEOUT)  # the proxy has found it again, as deploy/README.md asks
        assert second.stop(signal.SIGTERM) == 0
        time.sleep(2)
        load.stop()
        assert load.failed == []
        made = set(stored(again)) - before
        assert len(load.ordered) == len(set(load.ordered))
        assert set(load.ordered) == made  # none is lost, none is there twice
        for job in load.ordered:
            check(again, again.ended(job))


@pytest.mark.slow
def test_where_no_server_answers_the_error_has_the_one_shape(pair: Pair) -> None:
    for server in pair.servers:
        server.process.kill()
        server.process.wait()
    for _ in range(10):
        answer = pair.http.post("/v1/jobs", json=dict(SMALL))
        assert (answer.status_code, answer.json()["error"]["code"]) == (503, "unavailable")
        assert answer.headers["retry-after"] == "2"


def check(server: Running, job: dict[str, Any]) -> None:
    """All pictures are there, each was made once, no file is torn."""
    assert job["status"] == "succeeded", job
    found = examine.Found()
    examine.look_at(server.http, job["id"], found)
    assert (found.twice, found.torn) == ([], [])


def stored(server: Running) -> list[str]:
    """The ids of all jobs of a server's store."""
    found: list[str] = []
    after: dict[str, str] = {}
    while True:
        page = server.http.get("/v1/jobs", params={"limit": 100, **after}).json()
        found += [job["id"] for job in page["data"]]
        if page["next"] is None:
            return found
        after = {"after": page["next"]}
