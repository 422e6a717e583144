"""The queue: what is enqueued is there, claims hold by their fence, every end is one end."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from packshot.errors import Conflict, InvalidRequest, NotFound, OutputError, StaleLease
from packshot.store import Job, Lease, NewPicture, Page, Store, StoreConfig, Submission
from packshot.store.pictures import GRACE, Coming, Kept
from tests.store.conftest import Clock, Scenario, opened

Play = Callable[[Scenario], None]
ERROR = {"code": "out_of_memory", "message": "too large"}


def submission(tenant: str = "default", n: int = 1, **more: Any) -> Submission:
    return Submission(tenant, [{"prompt": f"a red mug {i}"} for i in range(n)], **more)


async def picture(store: Store, content: bytes = b"picture") -> NewPicture:
    blob = store.pictures.keep(content)
    return NewPicture(blob, "image/png", 64, 32, len(content), {"seed": 7}, seconds=0.5)


def begun(store: Store, content: bytes) -> tuple[NewPicture, Kept]:
    with store.pictures.incoming() as file:
        file.write(content)
        kept = store.pictures.begin(file)
    assert kept is not None
    return NewPicture(file.key, "image/png", 64, 32, len(content)), kept


async def enqueued(store: Store, **more: Any) -> Job:
    return (await store.queue.enqueue(submission(**more)))[0]


async def claimed(store: Store, worker: str = "w1") -> Lease:
    [lease] = await store.queue.claim(worker)
    return lease


async def kinds(store: Store, job: Job) -> list[str]:
    return [event.kind async for event in store.events.follow(job.tenant, job=job.id)]


def test_a_job_goes_its_way_and_says_so(play: Play) -> None:
    async def scenario(store: Store) -> None:
        job = await enqueued(store, n=2, traceparent="00-ab-cd-01", facts={"quality": "auto"})
        lease = await claimed(store)
        assert [one.body["prompt"] for one in lease.pending] == ["a red mug 0", "a red mug 1"]
        assert (lease.job.state, lease.job.attempt) == ("running", 1)
        await store.queue.note(lease, "step", {"number": 1, "of": 4})
        half = await store.queue.record(lease, 0, await picture(store))
        assert (half.done, half.progress) == (1, 0.5)
        await store.queue.record_failure(lease, 1, ERROR)
        ended = await store.queue.finish(lease)
        assert (ended.state, ended.done, ended.failed, ended.progress) == ("succeeded", 1, 1, 1.0)
        assert (ended.traceparent, ended.facts) == ("00-ab-cd-01", {"quality": "auto"})
        said = ["queued", "started", "step", "picture", "picture_failed", "succeeded"]
        assert await kinds(store, job) == said
        found = await store.pictures.get("default", job.id, 0)
        assert (found.width, found.facts) == (64, {"seed": 7})
        assert await store.pictures.read(found) == b"picture"
        [_, failed] = await store.jobs.requests("default", job.id)
        assert (failed.state, failed.error) == ("failed", ERROR)

    play(scenario)


def test_a_job_may_be_begun_as_it_is_committed(play: Play) -> None:
    async def scenario(store: Store) -> None:
        keyed = submission(n=2, idempotency_key="k", digest="d")
        job, lease = await store.queue.begin(keyed, "w1")
        assert lease is not None
        assert (job.state, job.worker, job.attempt) == ("running", "w1", 1)
        assert [one.body["prompt"] for one in lease.pending] == ["a red mug 0", "a red mug 1"]
        assert await store.queue.claim("w2") == []
        again, none = await store.queue.begin(keyed, "w2")
        assert (again.id, none) == (job.id, None)
        await store.queue.record(lease, 0, await picture(store))
        assert await store.queue.recover("w1") == 1  # it was killed
        [rest] = await store.queue.claim("w2")
        assert [one.number for one in rest.pending] == [1]
        with pytest.raises(StaleLease):
            await store.queue.heartbeat(lease)
        await store.queue.record(rest, 1, await picture(store), ends=True)
        said = ["queued", "started", "picture", "queued", "started", "picture", "succeeded"]
        assert await kinds(store, job) == said

    play(scenario)


def test_a_file_that_a_sweep_takes_while_it_is_kept_is_written_again(play: Play) -> None:
    async def scenario(store: Store) -> None:
        key = store.pictures.keep(b"swept")
        files, puts = store.pictures._files, list[str]()
        kept = files.put

        def put(key: str, data: bytes) -> None:
            kept(key, data)
            puts.append(key)
            if len(puts) == 1:
                files.delete(key)

        files.put = put  # type: ignore[method-assign]
        assert store.pictures.keep(b"swept") == key
        assert len(puts) == 2
        assert files.exists(key)

    play(scenario)


def test_a_row_is_there_once_its_file_is_kept(play: Play) -> None:
    async def scenario(store: Store) -> None:
        job = await enqueued(store)
        lease = await claimed(store)
        files, put = store.pictures._files, Future[None]()
        draft = files.begin()
        draft.keep = lambda key: put.result()  # type: ignore[method-assign]
        files.begin = lambda: draft  # type: ignore[method-assign]
        new, kept = begun(store, b"picture")
        record = partial(store.queue.record, lease, 0, ends=True)
        coming = asyncio.create_task(record(new, kept=kept))
        await asyncio.sleep(0.2)
        assert await store.pictures.of("default", job.id) == []
        put.set_exception(OutputError("the disk is full"))
        with pytest.raises(OutputError):
            await coming
        assert (await store.jobs.get("default", job.id)).state == "running"
        del files.begin
        new, kept = begun(store, b"picture")
        await record(new, kept=kept)
        [found] = await store.pictures.of("default", job.id)
        assert await store.pictures.read(found) == b"picture"

    play(scenario)


def test_a_file_that_is_gone_when_it_is_recorded_is_written_again(play: Play) -> None:
    async def scenario(store: Store) -> None:
        job = await enqueued(store)
        lease = await claimed(store)
        new, kept = begun(store, b"picture" * 50_000)
        kept.wait()
        store.pictures._files.delete(new.blob)  # as a sweep does
        await store.queue.record(lease, 0, new, ends=True, kept=kept)
        [found] = await store.pictures.of("default", job.id)
        assert await store.pictures.read(found) == b"picture" * 50_000

    play(scenario)


def test_what_comes_to_no_record_is_swept(play: Play, clock: Clock, tmp_path: Path) -> None:
    drafts = tmp_path / "pictures" / "new"

    async def scenario(store: Store) -> None:
        await enqueued(store)
        lease = await claimed(store)
        new, kept = begun(store, b"recorded")
        await store.queue.record(lease, 0, new, kept=kept)
        kept.recorded()
        lost, unkept = begun(store, b"lost")
        unkept.wait()
        while len(there := list(drafts.iterdir())) > 1:
            await asyncio.sleep(0.01)
        assert await store.pictures.sweep() == 0
        os.utime(there[0], times=(0, time.time() - 2 * GRACE))
        assert await store.pictures.sweep() == 0  # from now on it is known
        assert not list(drafts.iterdir())
        assert store.pictures._files.exists(lost.blob)
        clock.now += 2 * GRACE
        assert await store.pictures.sweep() == 1
        exists = store.pictures._files.exists
        assert (exists(lost.blob), exists(new.blob)) == (False, True)

    play(scenario)


def test_what_is_broken_off_leaves_nothing_behind(play: Play, tmp_path: Path) -> None:
    drafts = tmp_path / "pictures" / "new"

    async def scenario(store: Store) -> None:
        with pytest.raises(ZeroDivisionError), store.pictures.incoming() as file:
            file.write(b"x" * 100_000)
            raise ZeroDivisionError
        while list(drafts.iterdir()):
            await asyncio.sleep(0.01)

    play(scenario)


def test_the_same_idempotency_key_and_body_is_the_same_job(play: Play) -> None:
    async def scenario(store: Store) -> None:
        await store.tenants.ensure("other")
        keyed: dict[str, Any] = {"idempotency_key": "k", "digest": "d1"}
        first, new = await store.queue.enqueue(submission(**keyed))
        again, newer = await store.queue.enqueue(submission(**keyed))
        assert (again.id, new, newer) == (first.id, True, False)
        with pytest.raises(Conflict, match="Idempotency-Key"):
            await store.queue.enqueue(submission(idempotency_key="k", digest="d2"))
        elsewhere = await enqueued(store, tenant="other", **keyed)
        assert elsewhere.id != first.id
        many = [store.queue.enqueue(submission(idempotency_key="m", digest="d")) for _ in range(20)]
        assert len({job.id for job, _ in await asyncio.gather(*many)}) == 1

    play(scenario)


def test_an_identity_of_ones_own_is_taken_once(play: Play) -> None:
    async def scenario(store: Store) -> None:
        assert (await enqueued(store, id="mine")).id == "mine"
        with pytest.raises(Conflict):
            await enqueued(store, id="mine")
        with pytest.raises(NotFound):
            await enqueued(store, tenant="nobody")

    play(scenario)


def test_classes_go_first_then_tenants_in_turn_then_deadlines(play: Play, clock: Clock) -> None:
    async def scenario(store: Store) -> None:
        for tenant in ("a", "b"):
            await store.tenants.ensure(tenant)
        names = {}
        for name, tenant, more in (
            ("a1", "a", {}),
            ("a2", "a", {}),
            ("a3", "a", {"deadline": clock.now + 60}),
            ("b1", "b", {}),
            ("batch", "b", {"priority": 2}),
            ("urgent", "b", {"priority": 0}),
            ("later", "a", {"priority": 0, "delay": 10.0}),
        ):
            names[(await enqueued(store, tenant=tenant, **more)).id] = name
        leases = await store.queue.claim("w1", 2) + await store.queue.claim("w2", 9)
        order = [names[lease.job.id] for lease in leases]
        assert order == ["urgent", "a3", "b1", "a1", "a2", "batch"]
        clock.now += 11
        assert names[(await claimed(store)).job.id] == "later"

    play(scenario)


def test_only_jobs_of_the_models_that_a_worker_has_are_claimed(play: Play) -> None:
    async def scenario(store: Store) -> None:
        await enqueued(store, model="large")
        small = await enqueued(store, model="small")
        [lease] = await store.queue.claim("w", 5, ["small", "tiny"])
        assert lease.job.id == small.id

    play(scenario)


def test_a_worker_whose_lease_ran_out_may_write_nothing(play: Play, clock: Clock) -> None:
    async def scenario(store: Store) -> None:
        job = await enqueued(store, n=2)
        late = await claimed(store, "late")
        await store.queue.record(late, 0, await picture(store))
        clock.now += 29
        assert await store.queue.heartbeat(late) is False
        clock.now += 29
        assert await store.queue.claim("eager") == []
        clock.now += 2
        lease = await claimed(store, "eager")
        assert [one.number for one in lease.pending] == [1]
        for write in (
            store.queue.heartbeat(late),
            store.queue.note(late, "step", {}),
            store.queue.record(late, 1, await picture(store)),
            store.queue.record_failure(late, 1, ERROR),
            store.queue.finish(late),
            store.queue.fail(late, ERROR),
            store.queue.release(late),
        ):
            with pytest.raises(StaleLease):
                await write
        await store.queue.record(lease, 1, await picture(store, b"second"))
        assert (await store.queue.finish(lease)).state == "succeeded"
        assert [p.number for p in await store.pictures.of("default", job.id)] == [0, 1]

    play(scenario)


def test_the_last_picture_ends_a_job_where_that_is_asked_for(play: Play) -> None:
    async def scenario(store: Store) -> None:
        job = await enqueued(store, n=2)
        lease = await claimed(store)
        half = await store.queue.record(lease, 1, await picture(store), ends=True)
        assert half.state == "running"
        ended = await store.queue.record(lease, 0, await picture(store), ends=True)
        assert (ended.state, ended.done, ended.progress) == ("succeeded", 2, 1.0)
        assert (await kinds(store, job))[-2:] == ["picture", "succeeded"]
        with pytest.raises(StaleLease):
            await store.queue.finish(lease)

    play(scenario)


def test_a_picture_is_recorded_once(play: Play) -> None:
    async def scenario(store: Store) -> None:
        job = await enqueued(store)
        lease = await claimed(store)
        first = await picture(store)
        await store.queue.record(lease, 0, first)
        again = await store.queue.record(lease, 0, await picture(store, b"another"))
        await store.queue.record_failure(lease, 0, ERROR)
        assert (again.done, again.failed) == (1, 0)
        assert (await store.pictures.get("default", job.id, 0)).blob == first.blob
        with pytest.raises(NotFound):
            await store.queue.record(lease, 1, first)
        with pytest.raises(NotFound, match="kept"):
            unkept = NewPicture("0" * 64, "image/png", 1, 1, 1)
            other = await enqueued(store)
            await store.queue.record((await claimed(store)), 0, unkept)
        assert (await store.jobs.requests("default", other.id))[0].state == "pending"

    play(scenario)


def test_of_two_records_at_once_one_is_dropped(play: Play) -> None:
    async def scenario(store: Store) -> None:
        job = await enqueued(store, n=2)
        lease = await claimed(store)
        two = [await picture(store, content) for content in (b"one", b"other")]
        records = [store.queue.record(lease, 0, one, ends=True) for one in two]
        assert [one.done for one in await asyncio.gather(*records)] == [1, 1]
        assert len(await store.pictures.of("default", job.id)) == 1
        await store.queue.record(lease, 1, two[0], ends=True)
        assert (await kinds(store, job)).count("picture") == 2

    play(scenario)


def test_a_record_begins_before_its_picture_is_encoded(play: Play) -> None:
    async def scenario(store: Store) -> None:
        job = await enqueued(store)
        lease = await claimed(store)
        coming: Coming = Future()
        if not store.overlaps:  # one writer: everything would wait for it
            coming.set_result(begun(store, b"picture"))
        recorded = asyncio.create_task(store.queue.record_coming(lease, 0, coming, ends=True))
        await asyncio.sleep(0.1)
        cancelled = asyncio.create_task(store.queue.cancel("default", job.id))
        other = await enqueued(store)  # nobody else waits
        if store.overlaps:
            await asyncio.sleep(0.1)
            assert not recorded.done()
            assert not cancelled.done()
            coming.set_result(begun(store, b"picture"))
        assert [(await one).state for one in (recorded, cancelled)] == ["succeeded"] * 2
        assert (await kinds(store, job))[-2:] == ["picture", "succeeded"]
        assert (await claimed(store)).job.id == other.id

    play(scenario)


def test_a_picture_that_cannot_be_encoded_is_not_recorded(play: Play) -> None:
    async def scenario(store: Store) -> None:
        job = await enqueued(store)
        lease = await claimed(store)
        coming: Coming = Future()
        coming.set_exception(OutputError("the disk is full"))
        with pytest.raises(OutputError, match="full"):
            await store.queue.record_coming(lease, 0, coming, ends=True)
        assert (await store.jobs.requests("default", job.id))[0].state == "pending"
        await store.queue.record(lease, 0, await picture(store), ends=True)

    play(scenario)


def test_a_job_that_kills_its_workers_is_given_up(play: Play, clock: Clock) -> None:
    async def scenario(store: Store) -> None:
        job = await enqueued(store, n=2)
        for worker in ("w1", "w2"):
            await claimed(store, worker)
            clock.now += 31
        lease = await claimed(store, "w3")
        assert lease.job.attempt == 3
        await store.queue.record(lease, 0, await picture(store))  # it makes progress: all is well
        for worker in ("w4", "w5", "w6"):
            clock.now += 31
            assert (await claimed(store, worker)).job.attempt == int(worker[1]) - 3
        clock.now += 31
        assert await store.queue.claim("w7") == []
        dead = await store.jobs.get("default", job.id)
        assert (dead.state, dead.error and dead.error["code"]) == ("dead", "given_up")
        assert (await kinds(store, job))[-1] == "dead"

    play(scenario)


def test_a_restarted_process_takes_up_what_it_held(play: Play) -> None:
    async def scenario(store: Store) -> None:
        job = await enqueued(store, n=2)
        before = await claimed(store, "host")
        await store.queue.record(before, 0, await picture(store))
        assert await store.queue.recover("another") == 0
        assert await store.queue.recover("host") == 1
        lease = await claimed(store, "host")
        assert (lease.job.id, [one.number for one in lease.pending]) == (job.id, [1])

    play(scenario)


def test_a_stopping_worker_gives_a_job_back_unspent(play: Play) -> None:
    async def scenario(store: Store) -> None:
        await enqueued(store)
        for _ in range(5):
            lease = await claimed(store)
            assert lease.job.attempt == 1
            assert (await store.queue.release(lease)).state == "queued"

    play(scenario)


def test_what_fails_is_tried_again_as_long_as_attempts_are_left(play: Play, clock: Clock) -> None:
    async def scenario(store: Store) -> None:
        job = await enqueued(store)
        for _ in range(2):
            assert (await store.queue.fail(await claimed(store), ERROR, 5.0)).state == "queued"
            assert await store.queue.claim("w") == []
            clock.now += 5
        dead = await store.queue.fail(await claimed(store), ERROR, 5.0)
        assert (dead.state, dead.error) == ("dead", ERROR)
        again = await store.queue.retry("default", job.id)
        assert (again.state, again.attempt, again.error) == ("queued", 0, None)
        assert (await store.queue.fail(await claimed(store), ERROR)).state == "failed"

    play(scenario)


def test_retry_makes_only_what_is_missing(play: Play) -> None:
    async def scenario(store: Store) -> None:
        job = await enqueued(store, n=3)
        lease = await claimed(store)
        await store.queue.record(lease, 0, await picture(store))
        await store.queue.record_failure(lease, 1, ERROR)
        with pytest.raises(ValueError, match="left"):
            await store.queue.finish(lease)
        await store.queue.record_failure(lease, 2, ERROR)
        await store.queue.finish(lease)
        again = await store.queue.retry("default", job.id)
        assert (again.done, again.failed) == (1, 0)
        lease = await claimed(store)
        assert [one.number for one in lease.pending] == [1, 2]
        with pytest.raises(Conflict):
            await store.queue.retry("default", job.id)
        for number in (1, 2):
            await store.queue.record(lease, number, await picture(store))
        await store.queue.finish(lease)
        with pytest.raises(Conflict):
            await store.queue.retry("default", job.id)

    play(scenario)


def test_a_job_whose_pictures_all_failed_has_failed(play: Play) -> None:
    async def scenario(store: Store) -> None:
        await enqueued(store)
        lease = await claimed(store)
        await store.queue.record_failure(lease, 0, ERROR)
        ended = await store.queue.finish(lease)
        assert (ended.state, ended.error) == ("failed", ERROR)

    play(scenario)


def test_cancelling_ends_what_waits_and_asks_what_runs(play: Play, clock: Clock) -> None:
    async def scenario(store: Store) -> None:
        running = await enqueued(store)
        lease = await claimed(store)
        waiting = await enqueued(store)
        assert (await store.queue.cancel("default", waiting.id)).state == "cancelled"
        asked = await store.queue.cancel("default", running.id)
        assert (asked.state, asked.cancelling) == ("running", True)
        assert await store.queue.heartbeat(lease, 0.25) is True
        ended = await store.queue.finish(lease)
        assert (ended.state, ended.progress) == ("cancelled", 0.25)
        assert (await store.queue.cancel("default", running.id)).state == "cancelled"
        lost = await enqueued(store)
        await claimed(store)
        await store.queue.cancel("default", lost.id)
        clock.now += 31
        assert await store.queue.claim("w") == []
        assert (await store.jobs.get("default", lost.id)).state == "cancelled"

    play(scenario)


def test_what_is_too_late_is_not_begun(play: Play, clock: Clock) -> None:
    async def scenario(store: Store) -> None:
        job = await enqueued(store, deadline=clock.now + 5)
        clock.now += 6
        assert await store.queue.claim("w") == []
        late = await store.jobs.get("default", job.id)
        assert late.error is not None
        assert (late.state, late.error["code"]) == ("failed", "deadline_exceeded")

    play(scenario)


def test_the_jobs_of_others_do_not_exist(play: Play) -> None:
    async def scenario(store: Store) -> None:
        await store.tenants.ensure("other")
        job = await enqueued(store)
        lease = await claimed(store)
        await store.queue.record(lease, 0, await picture(store))
        for asked in (
            store.jobs.get("other", job.id),
            store.jobs.requests("other", job.id),
            store.pictures.get("other", job.id, 0),
            store.queue.cancel("other", job.id),
            store.queue.retry("other", job.id),
            anext(store.events.follow("other", job=job.id)),
        ):
            with pytest.raises(NotFound):
                await asked
        assert await store.jobs.page("other") == []
        assert await store.pictures.of("other", job.id) == []
        assert await store.events.after("other") == []
        assert (await store.jobs.get(None, job.id)).id == job.id

    play(scenario)


def test_jobs_are_listed_page_by_page(play: Play) -> None:
    async def scenario(store: Store) -> None:
        made = [await enqueued(store, api=api) for api in ("jobs", "openai") * 3]
        page = await store.jobs.page("default", Page(limit=4))
        rest = await store.jobs.page("default", Page(after=page[-1].seq, limit=4))
        assert [job.id for job in page + rest] == [job.id for job in reversed(made)]
        oldest = await store.jobs.page(None, Page(oldest=True, api="openai", states=["queued"]))
        assert [job.id for job in oldest] == [made[i].id for i in (1, 3, 5)]
        assert await store.jobs.ahead(made[2]) == 2
        assert await store.jobs.counts("default") == {"queued": 6}

    play(scenario)


@pytest.mark.parametrize("text", ["\x00", "\ud800", "水墨 🏞", "'; DROP TABLE jobs --"])
def test_whatever_is_written_in_a_request_comes_back(play: Play, text: str) -> None:
    async def scenario(store: Store) -> None:
        given = Submission("default", [{"z": text, "a": [1, None, 0.5]}])
        job, _ = await store.queue.enqueue(given)
        [found] = await store.jobs.requests("default", job.id)
        assert list(found.body.items()) == [("z", text), ("a", [1, None, 0.5])]

    play(scenario)


@pytest.mark.parametrize("name", ["\x00", "\ud800", "x" * 5000])
def test_a_name_that_cannot_be_stored_is_refused_or_stored(play: Play, name: str) -> None:
    async def scenario(store: Store) -> None:
        with pytest.raises(InvalidRequest):  # NotFound is one
            await store.jobs.get("default", name)
        with suppress(InvalidRequest):
            job = await enqueued(store, idempotency_key=name, id=name, traceparent=name)
            assert (job.id, job.idempotency_key, job.traceparent) == (name, name, name)
        await enqueued(store)

    play(scenario)


def test_a_claim_waits_for_a_ring(play: Play) -> None:
    async def scenario(store: Store) -> None:
        with store.bell.listen("jobs") as wait:
            await asyncio.sleep(0.7)  # the listener of PostgreSQL is there
            loop = asyncio.get_running_loop()
            start = loop.time()
            waiting = asyncio.create_task(wait(20.0))
            await enqueued(store)
            await waiting
            assert loop.time() - start < 10

    play(scenario)


def test_events_are_followed_as_they_come_and_after_a_restart(
    config: StoreConfig, clock: Clock
) -> None:
    async def follow(store: Store, job: Job, number: int) -> list[tuple[int, str]]:
        found = store.events.follow("default", number, job.id, look=0.2)
        return [(event.number, event.kind) async for event in found]

    async def main() -> None:
        async with opened(config, clock) as store:
            job = await enqueued(store)
            await enqueued(store)
            first = asyncio.create_task(follow(store, job, 0))
            lease = await claimed(store)
            await store.queue.record(lease, 0, await picture(store))
            await store.queue.finish(lease)
            heard = await first
            assert [kind for _, kind in heard] == ["queued", "started", "picture", "succeeded"]
        async with opened(config, clock) as store:
            assert await follow(store, job, heard[1][0]) == heard[2:]
            assert await follow(store, job, heard[-1][0]) == []
            everything = await store.events.after("default")
            assert [event.number for event in everything] == [1, 2, 3, 4, 5]

    asyncio.run(main())
