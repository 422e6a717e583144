"""How a server ends, and what its successor finds: a drain, an impatient stop. What it finds after
`kill -9` is in `tests/bench/test_kill.py`.
"""

from __future__ import annotations

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
    answers: list[httpx.Response] = []
    with start() as server:
        long = server.http.post("/v1/jobs", json=SLOW).json()["id"]
        begun(server, long)
        wait = threading.Thread(target=lambda: answers.append(generate(server.url)))
        wait.start()
        while len(server.http.get("/v1/jobs").json()["data"]) < 2:
            time.sleep(0.01)
        server.process.send_signal(signal.SIGTERM)
        time.sleep(0.3)
        began = time.monotonic()
        server.stop()
        assert time.monotonic() - began < 8
        wait.join()
    message = refused(answers[0], 503, None)
    assert "send it again" in message
    with start() as server:
        assert server.http.get(f"/v1/jobs/{long}").json()["finished"] is None
