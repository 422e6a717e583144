"""Whatever is done to the queue, in any order, it does what a naive queue in memory does."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from packshot.errors import PackshotError, StaleLease
from packshot.store import Lease, NewPicture, Page, Store, StoreConfig, Submission
from tests.store.conftest import Clock, opened

TENANTS = ("a", "b")
LEASE, ATTEMPTS = 30, 3


@dataclass
class Naive:
    """A job, as one would write it down."""

    tenant: str
    priority: int
    total: int
    due: float
    state: str = "queued"
    fence: int = 0
    attempt: int = 0
    lease_until: float = 0.0
    cancelling: bool = False
    settled: dict[int, str] = field(default_factory=dict)

    @property
    def done(self) -> int:
        return sum(what == "done" for what in self.settled.values())

    @property
    def complete(self) -> bool:
        return len(self.settled) == self.total


class Twin:
    """The queue without a database. Jobs are known by their place."""

    def __init__(self) -> None:
        self.jobs: list[Naive] = []
        self.turns = dict.fromkeys(TENANTS, 0)
        self.now = 0.0

    def enqueue(self, tenant: str, priority: int, total: int) -> None:
        self.jobs.append(Naive(tenant, priority, total, self.now + 600))

    def claim(self) -> int | None:
        for job in self.jobs:
            if job.state == "running" and job.lease_until < self.now:
                self._put_back(job)
        waiting = [i for i, job in enumerate(self.jobs) if job.state == "queued"]
        if not waiting:
            return None
        place = min(waiting, key=self._order)
        job = self.jobs[place]
        self.turns[job.tenant] = 1 + max(self.turns.values())
        job.state, job.lease_until = "running", self.now + LEASE
        job.fence, job.attempt = job.fence + 1, job.attempt + 1
        return place

    def _order(self, place: int) -> tuple[Any, ...]:
        job = self.jobs[place]
        return job.priority, self.turns[job.tenant], job.tenant, job.due, place

    def _put_back(self, job: Naive) -> None:
        if job.complete:
            job.state = "succeeded" if job.done else "failed"
        elif job.cancelling:
            job.state = "cancelled"
        elif job.attempt >= ATTEMPTS:
            job.state = "dead"
        else:
            job.state = "queued"

    def settle(self, place: int, fence: int, number: int, what: str) -> bool:
        job = self.jobs[place]
        if job.state != "running" or job.fence != fence:
            return False
        job.lease_until = self.now + LEASE
        if number not in job.settled:
            job.settled[number] = what
            job.attempt = 0 if what == "done" else job.attempt
        return True

    def finish(self, place: int, fence: int) -> bool | None:
        job = self.jobs[place]
        if job.state != "running" or job.fence != fence:
            return False
        if not job.complete and not job.cancelling:
            return None
        job.state = "cancelled" if not job.complete else "succeeded" if job.done else "failed"
        return True

    def release(self, place: int, fence: int) -> bool:
        job = self.jobs[place]
        if job.state != "running" or job.fence != fence:
            return False
        if job.cancelling:
            job.state = "cancelled"
        else:
            job.state, job.attempt = "queued", max(job.attempt - 1, 0)
        return True

    def cancel(self, place: int) -> None:
        job = self.jobs[place]
        if job.state == "queued":
            job.state = "cancelled"
        elif job.state == "running":
            job.cancelling = True

    def retry(self, place: int) -> bool:
        job = self.jobs[place]
        if job.state in ("queued", "running") or job.done == job.total:
            return False
        job.settled = {n: what for n, what in job.settled.items() if what == "done"}
        job.state, job.attempt, job.cancelling = "queued", 0, False
        return True


small = st.integers(0, 3)
ACTIONS = st.one_of(
    st.tuples(st.just("enqueue"), st.sampled_from(TENANTS), st.integers(0, 2), st.integers(1, 2)),
    st.tuples(st.just("claim")),
    st.tuples(st.just("settle"), small, st.integers(0, 1), st.sampled_from(["done", "failed"])),
    st.tuples(st.just("finish"), small),
    st.tuples(st.just("release"), small),
    st.tuples(st.just("cancel"), small),
    st.tuples(st.just("retry"), small),
    st.tuples(st.just("wait"), st.integers(1, 40)),
)


class Both:
    """Does everything to both, and compares."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self.store, self.clock, self.twin = store, clock, Twin()
        self.twin.now = clock.now
        self.ids: list[str] = []
        self.leases: list[tuple[int, Lease]] = []

    async def do(self, action: str, *given: Any) -> None:
        await getattr(self, action)(*given)
        self.twin.now = self.clock.now
        jobs = await self.store.jobs.page(None, Page(limit=1000, oldest=True))
        assert [job.id for job in jobs] == self.ids
        for naive, job in zip(self.twin.jobs, jobs, strict=True):
            seen = (job.state, job.fence, job.attempt, job.cancelling, job.done, job.failed)
            failed = len(naive.settled) - naive.done
            meant = (naive.state, naive.fence, naive.attempt, naive.cancelling, naive.done, failed)
            assert seen == meant

    async def enqueue(self, tenant: str, priority: int, total: int) -> None:
        given = Submission(tenant, [{}] * total, priority=priority)
        self.ids.append((await self.store.queue.enqueue(given))[0].id)
        self.twin.enqueue(tenant, priority, total)

    async def claim(self) -> None:
        found = await self.store.queue.claim("w")
        place = self.twin.claim()
        assert [lease.job.id for lease in found] == ([] if place is None else [self.ids[place]])
        if place is not None:
            self.leases.append((place, found[0]))
            settled = self.twin.jobs[place].settled
            left = [n for n in range(self.twin.jobs[place].total) if n not in settled]
            assert [request.number for request in found[0].pending] == left

    async def settle(self, index: int, number: int, what: str) -> None:
        if index < len(self.leases):
            place, lease = self.leases[-1 - index]
            number = min(number, lease.job.total - 1)
            held = self.twin.settle(place, lease.fence, number, what)
            if what == "failed":
                await _refused(self.store.queue.record_failure(lease, number, {}), not held)
                return
            blob = self.store.pictures.keep(b"picture")
            picture = NewPicture(blob, "image/png", 1, 1, 7)
            await _refused(self.store.queue.record(lease, number, picture), not held)

    async def finish(self, index: int) -> None:
        if index < len(self.leases):
            place, lease = self.leases[-1 - index]
            ended = self.twin.finish(place, lease.fence)
            if ended is None:
                with pytest.raises(ValueError, match="left"):
                    await self.store.queue.finish(lease)
            else:
                await _refused(self.store.queue.finish(lease), not ended)

    async def release(self, index: int) -> None:
        if index < len(self.leases):
            place, lease = self.leases[-1 - index]
            held = self.twin.release(place, lease.fence)
            await _refused(self.store.queue.release(lease), not held)

    async def cancel(self, index: int) -> None:
        if index < len(self.ids):
            self.twin.cancel(index)
            await self.store.queue.cancel(self.twin.jobs[index].tenant, self.ids[index])

    async def retry(self, index: int) -> None:
        if index < len(self.ids):
            may = self.twin.retry(index)
            again = self.store.queue.retry(self.twin.jobs[index].tenant, self.ids[index])
            await _refused(again, not may, PackshotError)

    async def wait(self, seconds: int) -> None:
        self.clock.now += seconds


async def _refused(call: Any, expected: bool, error: type[Exception] = StaleLease) -> None:
    if not expected:
        await call
        return
    with pytest.raises(error):
        await call


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(actions=st.lists(ACTIONS, min_size=8, max_size=40))
def test_the_queue_does_what_its_naive_twin_does(
    config: StoreConfig, actions: list[tuple[Any, ...]]
) -> None:
    async def main() -> None:
        clock = Clock()
        async with opened(config, clock) as store:
            clock.now += 10**6
            for tenant in TENANTS:  # of the example before
                await store.retention.delete_data(tenant)
                await store.tenants.ensure(tenant)
            clock.now -= 10**6
            both = Both(store, clock)
            both.twin.turns = await _turns(store)
            for action in actions:
                await both.do(*action)

    asyncio.run(main())


async def _turns(store: Store) -> dict[str, int]:
    from packshot.store.tables import tenants

    def read(connection: Any) -> dict[str, int]:
        rows = connection.execute(tenants.select().where(tenants.c.id.in_(TENANTS)))
        return {row.id: row.turn for row in rows}

    return await store.database.read(read)
