"""A durable enqueue itself: from the call of the queue to its commit, without HTTP around it."""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path
from typing import Any

from packshot import prompt
from packshot.bench.serve.figures import quantiles
from packshot.store import DEFAULT, Store, StoreConfig, Submission

_FIRST = 5
PAUSE = 0.02
"""Seconds between two, after which nothing that the last one warmed up is still quite warm."""


def measure(database: str, count: int, text: str, pause: float = 0.0) -> dict[str, Any] | None:
    """Seconds of `count` commits of a job of one request, one after another, on `database` (a URL
    whose jobs are deleted; empty: SQLite in a folder of its own), `pause` seconds between two.
    """
    with tempfile.TemporaryDirectory() as folder:
        taken = asyncio.run(_commits(StoreConfig(Path(folder), database), count, text, pause))
    return quantiles(taken[_FIRST:])


async def _commits(config: StoreConfig, count: int, text: str, pause: float) -> list[float]:
    body = {"request": {"brief": prompt.brief(text).to_json(), "width": 512, "height": 512}}
    given = Submission(DEFAULT, [body], audit={"api": "jobs", "images": 1}, actor="local")
    taken = []
    async with Store(config) as store:
        for _ in range(_FIRST + count):
            await asyncio.sleep(pause)
            start = time.perf_counter()
            await store.queue.enqueue(given)
            taken.append(time.perf_counter() - start)
        await store.retention.delete_data(DEFAULT)
    return taken
