"""How long it takes until a job is durable: alone, one after another, and with many callers.

Run as `python -m packshot.bench.enqueue [DATABASE_URL]`; without a URL it measures SQLite in a
temporary folder. It needs a database of its own: the jobs that it makes stay there.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from packshot.store import DEFAULT, Store, StoreConfig, Submission

_PROMPT = {"prompt": "a red leather handbag on a white background", "width": 1024, "height": 1024}


@dataclass(frozen=True, slots=True)
class EnqueueLatency:
    """Milliseconds from the call to the commit, of `n` jobs; `rate` is jobs a second."""

    callers: int
    n: int
    p50: float
    p95: float
    p99: float
    rate: float


async def measure(store: Store, n: int, callers: int = 1) -> EnqueueLatency:
    """Enqueue `n` jobs of one picture from `callers` tasks at a time."""
    left = iter(range(n))
    took: list[float] = []

    async def call() -> None:
        for _ in left:
            start = time.perf_counter()
            await store.queue.enqueue(Submission(DEFAULT, [_PROMPT]))
            took.append(1000 * (time.perf_counter() - start))

    start = time.perf_counter()
    await asyncio.gather(*(call() for _ in range(callers)))
    seconds = time.perf_counter() - start
    p50, p95, p99 = (_quantile(sorted(took), share) for share in (0.50, 0.95, 0.99))
    return EnqueueLatency(callers, n, p50, p95, p99, n / seconds)


def _quantile(values: Sequence[float], share: float) -> float:
    return values[min(int(share * len(values)), len(values) - 1)]


async def _main(database: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with Store(StoreConfig(folder=Path(folder), database=database)) as store:
            await measure(store, 50)
            for n, callers in ((500, 1), (500, 16)):
                print(json.dumps(asdict(await measure(store, n, callers))))


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1] if len(sys.argv) > 1 else ""))
