"""Events reach everybody who listens, once and in order, whatever number of them there is."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from packshot.errors import NotFound, Unavailable
from packshot.server import feeds as feeds_module
from packshot.server.feeds import Feeds
from packshot.store import DEFAULT, JobEvent, Lease, Store, StoreConfig, Submission

Use = Callable[[Store, Feeds], Awaitable[None]]


def play(folder: Path, use: Use) -> None:
    async def main() -> None:
        async with Store(StoreConfig(folder)) as store, asyncio.timeout(30):
            await use(store, Feeds(store.events))

    asyncio.run(main())


async def begun(store: Store) -> Lease:
    await store.queue.enqueue(Submission(DEFAULT, [{}]))
    (lease,) = await store.queue.claim("floor")
    return lease


async def end(store: Store, lease: Lease) -> None:
    await store.queue.record_failure(lease, 0, {"code": "x", "message": "y"})
    await store.queue.finish(lease)


def counted(store: Store) -> list[int]:
    """A list that grows with each look at the database for events."""
    looked, look = list[int](), store.events.look

    async def looking(*arguments: Any) -> Any:
        looked.append(arguments[1])
        return await look(*arguments)

    store.events.look = looking  # type: ignore[assignment, method-assign]
    return looked


def test_many_listeners_of_one_job_cost_the_database_no_more_than_one(tmp_path: Path) -> None:
    async def use(store: Store, feeds: Feeds) -> None:
        lease = await begun(store)
        looked = counted(store)

        async def heard() -> list[int]:
            return [event.number async for event in feeds.follow(DEFAULT, 0, lease.job.id)]

        listeners = [asyncio.create_task(heard()) for _ in range(100)]
        await asyncio.sleep(0.3)  # all have joined
        before = len(looked)
        for step in range(20):
            await store.queue.note(lease, "step", {"step": step})
        await end(store, lease)
        assert [await one for one in listeners] == [list(range(1, 25))] * 100
        assert len(looked) - before <= 2 * 22 + 1  # one that finds it, one that finds no more

    play(tmp_path, use)


@pytest.mark.parametrize("remembered", [2, 100])
def test_whoever_comes_late_or_falls_behind_misses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, remembered: int
) -> None:
    monkeypatch.setattr(feeds_module, "_RECENT", remembered)
    chance = random.Random(remembered)

    async def heard(feeds: Feeds, after: int, job: str | None, last: str) -> list[JobEvent]:
        await asyncio.sleep(chance.random() / 4)
        found = []
        async for event in feeds.follow(DEFAULT, after, job):
            found.append(event)
            if chance.random() < 0.1:
                await asyncio.sleep(chance.random() / 20)
            if (event.kind, event.job) == ("failed", last):
                break
        return found

    async def use(store: Store, feeds: Feeds) -> None:
        leases = [await begun(store), await begun(store)]
        jobs = [lease.job.id for lease in leases]
        for step in range(20):
            await store.queue.note(leases[0], "step", {"step": step})
        asked = [(chance.randrange(24), chance.choice([None, *jobs])) for _ in range(60)]
        listeners = [asyncio.create_task(heard(feeds, *one, jobs[1])) for one in asked]
        for step in range(100):
            await store.queue.note(chance.choice(leases), "step", {"step": step})
            await asyncio.sleep(0.003)
        for lease in leases:
            await end(store, lease)
        for (after, job), one in zip(asked, listeners, strict=True):
            assert await one == await store.events.after(DEFAULT, after, job)

    play(tmp_path, use)


def test_a_number_that_was_never_drawn_spoils_nothing_for_others(tmp_path: Path) -> None:
    async def use(store: Store, feeds: Feeds) -> None:
        lease = await begun(store)
        astray = asyncio.create_task(anext(feeds.follow(DEFAULT, 2**62)))
        await asyncio.sleep(0.1)
        other = asyncio.create_task(anext(feeds.follow(DEFAULT, 2)))
        await asyncio.sleep(0.1)
        await end(store, lease)
        assert [(await one).number for one in (astray, other)] == [3, 3]

    play(tmp_path, use)


def test_what_ends_a_feed_is_told_to_all_and_the_next_one_begins_anew(tmp_path: Path) -> None:
    async def use(store: Store, feeds: Feeds) -> None:
        lease = await begun(store)
        waiting = [asyncio.ensure_future(anext(feeds.follow(DEFAULT, 2))) for _ in range(3)]
        await asyncio.sleep(0.1)
        look, failures = store.events.look, iter([Unavailable("the database does not answer")])

        async def failing(*arguments: Any) -> Any:
            for failure in failures:
                raise failure
            return await look(*arguments)

        store.events.look = failing  # type: ignore[assignment, method-assign]
        await end(store, lease)
        for one in waiting:
            with pytest.raises(Unavailable):
                await one
        again = feeds.follow(DEFAULT, 2, lease.job.id)
        assert [event.kind async for event in again] == ["picture_failed", "failed"]
        with pytest.raises(NotFound):
            await anext(feeds.follow(DEFAULT, 0, "none"))

    play(tmp_path, use)
