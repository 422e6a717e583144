"""One real server process for all tests of the server: `packshot serve` on a free port, with a
store of its own. Its pictures are small and take few steps; share it, do not start others.
"""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.forking import Forked, shared

START = 120.0
"""Seconds in which a server must be ready: the first one compiles its graphs."""
SMALL: Mapping[str, Any] = {"prompt": "a red mug", "width": 256, "height": 256, "steps": 2}
"""A body whose picture is soon made."""


class Running:
    """A server process, and a client of it."""

    def __init__(self, process: Forked, url: str, folder: Path) -> None:
        self.process, self.url, self.folder = process, url, folder
        self.http = httpx.Client(base_url=url, timeout=60)

    def ready(self) -> None:
        """Wait until it takes work."""
        end = time.monotonic() + START
        while self.http.get("/readyz").status_code != 200:
            assert time.monotonic() < end, self.http.get("/readyz").text
            time.sleep(0.1)

    def ended(self, job: str, seconds: float = 60) -> dict[str, Any]:
        """A job once it has ended."""
        end = time.monotonic() + seconds
        while True:
            found: dict[str, Any] = self.http.get(f"/v1/jobs/{job}").raise_for_status().json()
            if found["finished"] is not None:
                return found
            assert time.monotonic() < end, found
            time.sleep(0.05)

    def stop(self, number: int = signal.SIGTERM) -> int:
        """End it; its exit code."""
        self.process.send_signal(number)
        return self.process.wait(30)


@contextmanager
def serving(folder: Path, cache: Path, port: int = 0, **settings: object) -> Iterator[Running]:
    """A server of a store in `folder`; `settings` are `section__key=value`. What it says goes into
    `folder`/server.log.
    """
    folder.mkdir(parents=True, exist_ok=True)
    given = {"store__folder": folder, "server__port": port, "log__level": "info", **settings}
    sets = [f"--set={key.replace('__', '.')}={value}" for key, value in given.items()]
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PACKSHOT_")}
    environment |= {"XDG_CACHE_HOME": str(cache), "XDG_CONFIG_HOME": str(folder / "config")}
    environment |= {"XDG_STATE_HOME": str(folder / "state")}
    process = shared().start(*sets, "serve", cwd=folder, env=environment, err=folder / "server.log")
    try:
        found = re.search(r"http://\S+", process.line())
        assert found, (folder / "server.log").read_text()
        running = Running(process, found[0], folder)
        with running.http:
            running.ready()
            yield running
    finally:
        process.kill()
        process.wait()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, shared_cache: Path) -> Iterator[Running]:
    """The server that all tests share: they see each other's jobs."""
    called = "127.0.0.2/32"  # where the tests listen to be called
    folder = tmp_path_factory.mktemp("server")
    own = {"server__call_networks": called, "server__aliases": "gpt-image-2, dall-e-*"}
    more = {"server__fetch": 1, "server__log_prompts": 1, "store__audit_prompts": 1}
    with serving(folder, shared_cache, 0, **own, **more) as running:
        yield running


@pytest.fixture
def http(server: Running) -> httpx.Client:
    """A client of the shared server."""
    return server.http
