"""`kill -9` at any moment: nothing acknowledged is lost, nothing is made twice, no file is torn."""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from packshot.store import DEFAULT, Page, Store, StoreConfig
from tests.store import crew

KILLS = 5


def start(config: StoreConfig, what: str) -> subprocess.Popen[str]:
    settings = json.dumps({"folder": str(config.folder), "database": config.database})
    command = [sys.executable, "-m", "tests.store.crew", settings, what]
    root = Path(__file__).parents[2]
    return subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True)


def killed(config: StoreConfig) -> list[str]:
    """Start a process, kill it at a random moment; the jobs that it had acknowledged."""
    process = start(config, "order")
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(random.uniform(0.05, 1.5))
    process.kill()
    said = process.stdout.read()
    process.stdout.close()
    process.wait()
    return [line for line in said.splitlines(keepends=False) if len(line) == 36]


async def check(config: StoreConfig, acknowledged: list[str]) -> None:
    async with Store(config) as store:
        jobs = await store.jobs.page(DEFAULT, Page(limit=100_000))
        assert set(acknowledged) <= {job.id for job in jobs}
        assert {job.state for job in jobs} == {"succeeded"}
        numbers: dict[str, list[int]] = {job.id: [] for job in jobs}
        last = 0
        while found := await store.events.after(DEFAULT, last):
            last = found[-1].number
            for event in found:
                if event.kind == "picture":
                    numbers[event.job].append(event.data["number"])
        for job in jobs:
            expected = list(range(job.total))
            assert sorted(numbers[job.id]) == expected
            pictures = await store.pictures.of(DEFAULT, job.id)
            assert [one.number for one in pictures] == expected
            for one in pictures:
                assert await store.pictures.read(one) == crew.pixels(job.id, one.number)
        made = sum(len(of_job) for of_job in numbers.values())
        used = await store.usage.between(DEFAULT, 0, 10**6)
        assert sum(day.images for day in used) == made


@pytest.mark.slow
def test_no_job_is_lost_and_no_picture_made_twice(config: StoreConfig) -> None:
    acknowledged = [job for _ in range(KILLS) for job in killed(config)]
    assert acknowledged
    last = start(config, "finish")
    assert last.stdout is not None
    last.stdout.read()
    last.stdout.close()
    assert last.wait(timeout=300) == 0
    asyncio.run(check(config, acknowledged))
