"""How a server ends, and what its successor finds: a drain, an impatient stop, `kill -9`."""

from __future__ import annotations

import hashlib
import random
import signal
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.server.conftest import SMALL, Running, serving
from tests.server.test_generate import refused
from tests.server.test_jobs import SLOW, stream

KILLS = 5


@pytest.fixture
def start(tmp_path: Path, shared_cache: Path) -> Callable[[], Any]:
    """Starts a server of one store on one port, again and again."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = {"picture__width": 256, "picture__height": 256, "store__attempts": 100}
    return lambda: serving(tmp_path / "store", shared_cache, port, **settings)


def begun(server: Running, job: str) -> None:
    """Wait until a job has made a step."""
    assert any(kind == "step" for _, kind, _ in stream(server.http, f"/v1/jobs/{job}/events"))


@pytest.mark.slow
def test_a_drain_ends_what_runs_and_keeps_the_rest(start: Callable[[], Any]) -> None:
    answers: list[httpx.Response] = []
    with start() as server:
        long = server.http.post("/v1/jobs", json={**SLOW, "width": 512, "height": 512}).json()["id"]
        begun(server, long)
        wait = threading.Thread(target=lambda: answers.append(generate(server.url)))
        wait.start()
        while server.http.get("/v1/jobs?status=running").json()["data"][0]["id"] == long:
            time.sleep(0.01)  # until it is claimed
        server.process.send_signal(signal.SIGTERM)
        while (ready := server.http.get("/readyz")).status_code == 200:
            pass
        assert ready.json()["reasons"] == {"server": "it is shutting down"}
        late = server.http.post("/v1/jobs", json=dict(SMALL))
        refused(late, 503, None)
        assert int(late.headers["retry-after"]) >= 1
        assert server.process.wait(60) == 0
        wait.join()
    assert [one.status_code for one in answers] == [200]
    with start() as server:
        job = server.http.get(f"/v1/jobs/{long}").json()
        assert job["status"] in ("queued", "running")
        assert 0 < job["done"] < 100
        server.http.delete(f"/v1/jobs/{long}")
        assert server.ended(long)["status"] == "cancelled"


def generate(url: str) -> httpx.Response:
    return httpx.post(f"{url}/generate", json={**SMALL, "steps": 20}, timeout=60)


@pytest.mark.slow
def test_a_second_signal_ends_it_now(start: Callable[[], Any]) -> None:
    with start() as server:
        long = server.http.post("/v1/jobs", json=SLOW).json()["id"]
        begun(server, long)
        server.process.send_signal(signal.SIGTERM)
        time.sleep(0.3)
        began = time.monotonic()
        server.stop()
        assert time.monotonic() - began < 8
    with start() as server:
        assert server.http.get(f"/v1/jobs/{long}").json()["finished"] is None


class Ordering(threading.Thread):
    """Orders jobs until the server is gone; remembers those that were acknowledged."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self.url, self.jobs = url, list[str]()

    def run(self) -> None:
        with httpx.Client(base_url=self.url, timeout=60) as http:
            while True:
                try:
                    answer = http.post("/v1/jobs", json={**SMALL, "n": random.choice((1, 2))})
                except httpx.TransportError:
                    return
                self.jobs.append(answer.json()["id"])
                time.sleep(random.random() / 2)


@pytest.mark.slow
def test_no_job_is_lost_and_no_picture_made_twice(start: Callable[[], Any]) -> None:
    acknowledged: list[str] = []
    for _ in range(KILLS):
        with start() as server:
            ordering = Ordering(server.url)
            ordering.start()
            time.sleep(random.uniform(0.1, 1.5))
            server.process.kill()
            ordering.join()
            acknowledged += ordering.jobs
    assert acknowledged
    with start() as server:
        for job in acknowledged:
            check(server, server.ended(job, 120))


def check(server: Running, job: dict[str, Any]) -> None:
    """All pictures are there, each was made once, no file is torn."""
    assert job["status"] == "succeeded", job
    events = stream(server.http, f"/v1/jobs/{job['id']}/events")
    numbers = [data["number"] for _, kind, data in events if kind == "picture"]
    assert sorted(numbers) == list(range(job["total"]))
    for image in job["images"]:
        data = server.http.get(image["url"]).content
        assert hashlib.sha256(data).hexdigest() == image["sha256"]
