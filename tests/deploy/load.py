"""Clients of an address under load: they note every call that does not end as it should."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import httpx

from tests.server.conftest import SMALL

_OPENAI = {"prompt": "a red mug", "size": "256x256"}


class Load:
    """Calls of several clients at a time, from `start` to `stop`. `ordered` holds the jobs that
    were acknowledged, `failed` what no client should meet.
    """

    def __init__(self, url: str) -> None:
        self._url, self._ending = url, threading.Event()
        works = (self._order, self._wait, self._openai, self._read)
        self._threads = [threading.Thread(target=self._repeat, args=(work,)) for work in works]
        self.ordered: list[str] = []
        self.failed: list[str] = []
        self.answered = 0

    def start(self) -> None:
        """Begin to call."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Call no more, once what is under way is answered."""
        self._ending.set()
        for thread in self._threads:
            thread.join()

    def _repeat(self, work: Callable[[httpx.Client], None]) -> None:
        with httpx.Client(base_url=self._url, timeout=300) as http:
            while not self._ending.is_set():
                work(http)

    def _call(self, http: httpx.Client, method: str, path: str, **more: Any) -> Any:
        """The JSON of an answer; None where it is not what a client hopes for, or a picture."""
        try:
            answer = http.request(method, path, **more)
        except httpx.HTTPError as error:
            self.failed.append(f"{method} {path}: {error!r}")
            return None
        if not answer.is_success:
            self.failed.append(f"{method} {path}: {answer.status_code} {answer.text[:300]}")
            return None
        self.answered += 1
        return None if answer.headers["content-type"].startswith("image/") else answer.json()

    def _order(self, http: httpx.Client) -> None:
        """A job, asked for until it has ended: more than is made would only make others wait."""
        job = self._call(http, "POST", "/v1/jobs", json=dict(SMALL))
        if job:
            self.ordered.append(job["id"])
        while job and job["finished"] is None and not self._ending.is_set():
            time.sleep(0.1)
            job = self._call(http, "GET", f"/v1/jobs/{job['id']}")

    def _wait(self, http: httpx.Client) -> None:
        if made := self._call(http, "POST", "/generate", json=dict(SMALL)):
            self.ordered.append(made["id"])
            self._call(http, "GET", made["images"][0]["url"])

    def _openai(self, http: httpx.Client) -> None:
        if made := self._call(http, "POST", "/v1/images/generations", json=_OPENAI):
            self.ordered.append(made["job_id"])

    def _read(self, http: httpx.Client) -> None:
        self._call(http, "GET", "/v1/jobs", params={"limit": 3})
        self._call(http, "POST", "/v1/brief", json={"prompt": "a blue vase"})
        time.sleep(0.1)
