"""Clients that mean it: an order that is not answered is sent again under the same idempotency key,
until it is. So every order ends up acknowledged, and must be one job, whatever was killed between.
"""

from __future__ import annotations

import math
import random
import threading
import time
import uuid
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any

import httpx

_LOOK, _PAUSE = 0.05, 0.2
"""Seconds after which a job is looked at again, and after which a call is made again."""
_PATIENCE = 120
"""Seconds after which an answer is not waited for any longer."""
FEW = (1, 2, 3)
"""Pictures of a job, and jobs at a time: one of these."""
COLOURS = ("red", "blue", "green", "yellow", "black", "white", "brown", "grey")
PRODUCTS = ("mug", "vase", "handbag", "shoe")


class Callers:
    """`count` clients of a server at `url`, half of which order jobs and come back for them, half
    wait for their pictures. A context manager: at its end all orders are acknowledged.
    """

    def __init__(self, url: str, count: int, body: Mapping[str, Any]) -> None:
        self._url, self._body, self._ending = url, body, threading.Event()
        works = [(self._orders, self._waits)[n % 2] for n in range(count)]
        self._threads = [threading.Thread(target=self._repeat, args=(work,)) for work in works]
        self._deadline = math.inf
        self.acknowledged: list[str] = []
        """The jobs that they were told of."""
        self.refused: list[str] = []
        """Answers that nobody should get: status and text."""
        self.broken: list[str] = []
        """Why calls were not answered, which were then made again."""

    def __enter__(self) -> Callers:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._deadline = time.monotonic() + (0 if error else _PATIENCE)
        self._ending.set()
        for thread in self._threads:
            thread.join()

    def _repeat(self, work: Callable[[httpx.Client], None]) -> None:
        with httpx.Client(base_url=self._url, timeout=_PATIENCE) as http:
            while not self._ending.is_set():
                work(http)

    def _orders(self, http: httpx.Client) -> None:
        """A few jobs, the last of which is asked for until it has ended: more would only wait."""
        for _ in range(random.choice(FEW)):
            body = {**self._order(), "n": random.choice(FEW)}
            job = self._answer(http, "POST", "/v1/jobs", json=body, headers=_key())
            if job is None:
                return
            self.acknowledged.append(job["id"])
        while job and job["finished"] is None and not self._ending.wait(_LOOK):
            job = self._answer(http, "GET", f"/v1/jobs/{job['id']}")

    def _waits(self, http: httpx.Client) -> None:
        made = self._answer(http, "POST", "/generate", json=self._order(), headers=_key())
        if made is not None:
            self.acknowledged.append(made["id"])

    def _order(self) -> dict[str, Any]:
        """What is ordered: some of it is drawn anew, some repainted."""
        body = {**self._body, "prompt": f"a {random.choice(COLOURS)} {random.choice(PRODUCTS)}"}
        return {**body, "seed": random.randrange(2**32)} if random.random() < 0.5 else body

    def _answer(self, http: httpx.Client, method: str, path: str, **more: Any) -> Any:
        """What is answered at last; None where it is a refusal, or nothing in all that time."""
        while time.monotonic() < self._deadline:
            try:
                answer = http.request(method, path, **more)
            except httpx.TransportError as error:
                self.broken.append(f"{path}: {error!r}")
                time.sleep(_PAUSE)
                continue
            if answer.is_success:
                return answer.json()
            self.refused.append(f"{method} {path}: {answer.status_code} {answer.text[:200]}")
            return None
        self.refused.append(f"{method} {path}: no answer")
        return None


def _key() -> dict[str, str]:
    return {"Idempotency-Key": str(uuid.uuid4())}
