"""What is too old is deleted by itself, and memory that is not used is given back."""

from __future__ import annotations

import asyncio
import platform
import resource
from pathlib import Path

import pytest

from packshot.server.keeping import give_back, keep
from packshot.store import Store, StoreConfig, Submission


def test_a_job_is_gone_a_week_after_its_end_and_its_record_half_a_year_after(
    tmp_path: Path,
) -> None:
    now = 1_800_000_000.0

    async def main() -> None:
        nonlocal now
        async with Store(StoreConfig(folder=tmp_path), clock=lambda: now) as store:
            given = Submission("default", [{"x": 1}], audit={"images": 1})
            job, _ = await store.queue.enqueue(given)
            await store.queue.cancel("default", job.id)
            now += 7 * 86_400 - 1
            keeping = asyncio.create_task(keep(store, every=0.01))
            await asyncio.sleep(0.1)
            assert (await store.jobs.get("default", job.id)).state == "cancelled"
            now += 2
            while await store.jobs.page("default"):
                await asyncio.sleep(0.01)
            (record,) = await store.audit.page("default")
            assert record.subject == job.id
            now += 173 * 86_400
            while await store.audit.page("default"):
                await asyncio.sleep(0.01)
            keeping.cancel()

    asyncio.run(asyncio.wait_for(main(), 30))


def resident() -> int:
    told = Path("/proc/self/statm").read_text(encoding="ascii")
    return int(told.split()[1]) * resource.getpagesize()


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc gives back when asked")
def test_memory_that_nothing_is_in_goes_back() -> None:
    blocks = [b"x" * 60_000 for _ in range(2000)]
    full = resident()
    del blocks[:-1]  # the last one keeps the allocator from giving back by itself

    async def main() -> None:
        giving = asyncio.create_task(give_back(every=0.01))
        while resident() > full - 50e6:
            await asyncio.sleep(0.01)
        giving.cancel()

    asyncio.run(asyncio.wait_for(main(), 30))
    assert blocks
