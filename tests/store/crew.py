"""A process that orders jobs and works on them, to be killed: run with a configuration as JSON.

It says "ready", then the id of every job once that is acknowledged. Told to order nothing, it works
until nothing is left, and ends.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
from pathlib import Path

from packshot.store import DEFAULT, JOBS, Lease, NewPicture, Store, StoreConfig, Submission

NAME = "the-only-one"
ROWS = (1, 2, 5)


def pixels(job: str, number: int) -> bytes:
    """The picture of a request: so large that its writing can be torn."""
    return f"{job} {number} ".encode() * 4000


async def order(store: Store) -> None:
    while True:
        bodies = [{"row": row} for row in range(random.choice(ROWS))]
        job, _ = await store.queue.enqueue(Submission(DEFAULT, bodies))
        print(job.id, flush=True)
        await asyncio.sleep(random.random() / 50)


async def work(store: Store) -> None:
    with store.bell.listen(JOBS) as wait:
        while True:
            for lease in await store.queue.claim(NAME, 2):
                await make(store, lease)
            await wait(0.1)


async def make(store: Store, lease: Lease) -> None:
    for request in lease.pending:
        await store.queue.heartbeat(lease)
        data = pixels(lease.job.id, request.number)
        blob = store.pictures.keep(data)
        await store.queue.record(
            lease, request.number, NewPicture(blob, "text/plain", 1, 1, len(data))
        )
    await store.queue.finish(lease)


async def done(store: Store) -> None:
    while {"queued", "running"} & set(await store.jobs.counts()):
        await asyncio.sleep(0.05)


async def main(settings: dict[str, str], ordering: bool) -> None:
    config = StoreConfig(Path(settings["folder"]), settings["database"], attempts=1000)
    async with Store(config) as store:
        await store.queue.recover(NAME)
        print("ready", flush=True)
        crew = [asyncio.create_task(work(store)) for _ in range(3)]
        ends = asyncio.create_task(order(store) if ordering else done(store))
        for task in asyncio.as_completed([*crew, ends]):
            await task  # the first that ends, or fails
            break
        for one in crew:
            one.cancel()
        await asyncio.gather(*crew, return_exceptions=True)


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.argv[1]), sys.argv[2] == "order"))
