"""The dispatcher over a real store and a scripted runtime: what it claims, makes and gives back."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from packshot.engine import EngineConfig
from packshot.errors import OutputError, Overloaded, Unavailable
from packshot.server.dispatch import Dispatcher
from packshot.server.gate import Gate
from packshot.server.wanted import WAITED, Output, Wanted, stored
from packshot.server.work import SLICE
from packshot.service import Service
from packshot.store import (
    DEFAULT,
    FINISHED,
    Job,
    PictureRecord,
    Store,
    StoreConfig,
    Submission,
    recording,
)
from packshot.store.blobs import Draft
from tests.engine.scripted import SPEC, Scripted, request
from tests.store import postgres


class Floor:
    """A store, a service and a dispatcher at work."""

    def __init__(self, store: Store, service: Service, ahead: int) -> None:
        self.store, self.service = store, service
        self.dispatcher = Dispatcher(store, service, worker="floor", ahead=ahead, lease=3)

    async def order(self, *seeds: int, tenant: str = DEFAULT, **more: Any) -> Job:
        bodies = stored([Wanted(request(seed)) for seed in seeds])
        job, _ = await self.store.queue.enqueue(Submission(tenant, bodies, model=SPEC.name, **more))
        return job

    async def ended(self, job: Job) -> Job:
        async with asyncio.timeout(20):
            while (found := await self.store.jobs.get(None, job.id)).state not in FINISHED:
                await asyncio.sleep(0.01)
        return found

    async def kinds(self, job: Job) -> list[str]:
        return [event.kind for event in await self.store.events.after(job.tenant, 0, job.id)]


Use = Callable[[Floor], Awaitable[None]]


def run(
    folder: Path,
    use: Use,
    runtime: Scripted | None = None,
    ahead: int = 32,
    database: str = "",
) -> None:
    async def go() -> None:
        engine = EngineConfig(rate=10**6)
        async with (
            Store(StoreConfig(folder, database)) as store,
            Service(SPEC, lambda: runtime or Scripted(), engine) as service,
        ):
            floor = Floor(store, service, ahead)
            await floor.dispatcher.start()
            try:
                await use(floor)
            finally:
                await floor.dispatcher.drain(0)
                await floor.dispatcher.close()

    asyncio.run(go())


def holding(runtime: Scripted, seed: int) -> threading.Event:
    """The runtime waits at this seed until the event is set."""
    go = threading.Event()
    runtime.acts["denoise", seed, 0] = lambda: go.wait(20)
    return go


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not holds():
            await asyncio.sleep(0.01)


def test_a_job_is_begun_with_its_commit_where_nothing_else_is_being_made(tmp_path: Path) -> None:
    runtime = Scripted()
    go = holding(runtime, 1)

    async def use(floor: Floor) -> None:
        await until(lambda: floor.dispatcher._idle)
        jobs = []
        for seed in (1, 2):
            given = submission(seed)
            job, new = await floor.dispatcher.enqueue(given, Wanted(request(seed)))
            again, newer = await floor.dispatcher.enqueue(given, Wanted(request(seed)))
            assert (again.id, new, newer) == (job.id, True, False)
            jobs.append(job)
        assert [job.state for job in jobs] == ["running", "queued"]  # who comes later is claimed
        go.set()
        for job in jobs:
            assert (await floor.ended(job)).state == "succeeded"
            assert (await floor.kinds(job))[:2] == ["queued", "started"]

    run(tmp_path, use, runtime)


def submission(seed: int) -> Submission:
    bodies = stored([Wanted(request(seed))])
    return Submission(DEFAULT, bodies, model=SPEC.name, idempotency_key=str(seed))


def test_a_picture_is_begun_while_its_job_is_committed_and_kept_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def use(floor: Floor) -> None:
        await until(lambda: floor.dispatcher._idle)
        queue, go = floor.store.queue, asyncio.Event()
        begin = queue.begin

        async def slowly(*arguments: Any) -> Any:
            await go.wait()
            return await begin(*arguments)

        monkeypatch.setattr(queue, "begin", slowly)
        order = floor.dispatcher.enqueue(submission(1), Wanted(request(1)))
        coming = asyncio.create_task(order)
        meter = floor.service.engine.meter
        await until(lambda: meter.seconds is not None)  # it is drawn
        assert await floor.store.jobs.counts() == {}
        assert not list(tmp_path.glob("pictures/??/*"))
        go.set()
        job, _ = await coming
        result = floor.dispatcher.result(job.id)
        assert result is not None
        told = await result
        assert told is not None
        assert told.job == await floor.ended(job)
        of_store = await floor.store.pictures.of(DEFAULT, job.id)
        assert [plain(one) for one in told.pictures] == [plain(one) for one in of_store]
        assert floor.dispatcher.result(job.id) is None

    run(tmp_path, use)


def plain(record: PictureRecord) -> Any:
    return json.loads(json.dumps(asdict(record)))


def test_what_was_begun_is_dropped_where_its_job_is_not_committed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = Scripted()
    go = holding(runtime, 1)

    async def use(floor: Floor) -> None:
        await until(lambda: floor.dispatcher._idle)
        queue = floor.store.queue
        there, _ = await queue.begin(submission(1), "another server")
        begin = queue.begin

        async def failing(*arguments: Any) -> Any:
            await until(lambda: len(floor.service.engine) == 1)
            if not go.is_set():
                raise Unavailable("the database does not answer")
            return await begin(*arguments)

        monkeypatch.setattr(queue, "begin", failing)
        with pytest.raises(Unavailable):
            await floor.dispatcher.enqueue(submission(1), Wanted(request(1)))
        go.set()
        await until(lambda: len(floor.service.engine) == 0)
        job, new = await floor.dispatcher.enqueue(submission(1), Wanted(request(1)))
        assert (job.id, new) == (there.id, False)
        await until(lambda: len(floor.service.engine) == 0)
        assert len(floor.dispatcher) == 0
        assert not list(tmp_path.glob("pictures/??/*"))

    run(tmp_path, use, runtime)


def test_the_engine_sees_many_jobs_at_once(tmp_path: Path) -> None:
    runtime = Scripted()
    go = holding(runtime, 0)

    async def use(floor: Floor) -> None:
        jobs = [await floor.order(seed) for seed in range(12)]
        await until(lambda: len(floor.service.engine) == 12)
        go.set()
        assert {(await floor.ended(job)).state for job in jobs} == {"succeeded"}

    run(tmp_path, use, runtime)


def test_a_large_job_makes_room_for_others(tmp_path: Path) -> None:
    async def use(floor: Floor) -> None:
        large = await floor.order(*range(2 * SLICE))
        await floor.store.tenants.ensure("other")
        small = await floor.ended(await floor.order(1000, tenant="other"))
        ended = await floor.ended(large)
        assert (ended.state, ended.done) == ("succeeded", 2 * SLICE)
        assert small.finished is not None and ended.finished is not None
        assert small.finished < ended.finished
        assert (await floor.kinds(large)).count("started") > 1

    run(tmp_path, use, ahead=1)


def test_one_picture_fails_and_the_others_are_made(tmp_path: Path) -> None:
    runtime = Scripted()

    def fail() -> None:
        raise ValueError("a fault of the runtime")

    runtime.acts["denoise", 2, 0] = fail

    async def use(floor: Floor) -> None:
        ended = await floor.ended(await floor.order(1, 2, 3))
        assert (ended.state, ended.done, ended.failed) == ("succeeded", 2, 1)
        error = (await floor.store.jobs.requests(DEFAULT, ended.id))[1].error
        assert error is not None
        assert error["code"] == "internal_error"
        assert "fault" not in error["message"]

    run(tmp_path, use, runtime)


def test_a_body_that_nobody_can_read_is_the_end_of_its_request_alone(tmp_path: Path) -> None:
    async def use(floor: Floor) -> None:
        bodies = [{"of": "another version"}, *stored([Wanted(request(1))])]
        job, _ = await floor.store.queue.enqueue(Submission(DEFAULT, bodies, model=SPEC.name))
        ended = await floor.ended(job)
        assert (ended.done, ended.failed) == (1, 1)

    run(tmp_path, use)


def test_a_database_that_stutters_loses_nothing(tmp_path: Path) -> None:
    async def use(floor: Floor) -> None:
        queue, failures = floor.store.queue, iter(range(2))
        record = queue.record_coming

        async def stuttering(*arguments: Any, **more: Any) -> Job:
            if next(failures, None) is not None:
                raise Unavailable("the database does not answer")
            return await record(*arguments, **more)

        queue.record_coming = stuttering  # type: ignore[method-assign]
        assert (await floor.ended(await floor.order(1))).state == "succeeded"
        assert next(failures, None) is None

    run(tmp_path, use)


def test_a_disk_that_is_full_puts_the_job_off(tmp_path: Path) -> None:
    async def use(floor: Floor) -> None:
        def full() -> Draft:
            raise OutputError("the disk is full")

        floor.store.pictures._files.begin = full  # type: ignore[method-assign]
        job = await floor.order(1)
        async with asyncio.timeout(20):
            while (await floor.kinds(job)).count("queued") < 2:
                await asyncio.sleep(0.01)
        put_off = await floor.store.jobs.get(None, job.id)
        assert (put_off.state, put_off.attempt) == ("queued", 0), "it is no fault of the job"
        assert floor.dispatcher.stuck
        assert await floor.store.queue.claim("another") == [], "not before a while"

    run(tmp_path, use)


def test_on_postgresql_a_record_begins_while_its_picture_is_encoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, encoded = list[str](), Output.encode
    errors: list[Exception | None] = [ZeroDivisionError(), None]
    hold = recording.hold

    def holding(*arguments: Any) -> Any:
        begun.append("record")
        return hold(*arguments)

    def encode(self: Output, *arguments: Any) -> None:
        begun.append("encoding")
        time.sleep(0.2)
        begun.append("encoded")
        if errors and (error := errors.pop(0)) is not None:
            raise error
        encoded(self, *arguments)

    monkeypatch.setattr(recording, "hold", holding)
    monkeypatch.setattr(Output, "encode", encode)

    async def use(floor: Floor) -> None:
        failed = await floor.ended(await floor.order(1))
        assert (failed.state, failed.failed) == ("failed", 1)
        assert (await floor.ended(await floor.order(3))).state == "succeeded"
        assert begun == ["encoding", "record", "encoded"] * 2
        begun.clear()
        for job in [await floor.order(4), await floor.order(5)]:
            assert (await floor.ended(job)).state == "succeeded"
        assert sorted(begun) == sorted(["encoding", "record", "encoded"] * 2)
        errors.append(OutputError("the disk is full"))
        delayed = await floor.order(2)
        async with asyncio.timeout(20):
            while (await floor.kinds(delayed)).count("queued") < 2:
                await asyncio.sleep(0.01)

    with postgres.server() as url:
        run(tmp_path, use, database=url)


def test_a_drain_ends_what_is_begun_or_waited_for_and_gives_back_the_rest(tmp_path: Path) -> None:
    runtime = Scripted()
    go = holding(runtime, 0)

    async def use(floor: Floor) -> None:
        begun = await floor.order(0)
        await until(lambda: len(floor.service.engine) == 1)
        waited = await floor.order(1, 2, facts=WAITED)
        later = await floor.order(*range(100, 150))
        await until(lambda: len(floor.service.engine) > 3)
        draining = asyncio.create_task(floor.dispatcher.drain(10))
        await asyncio.sleep(0.1)
        go.set()
        await draining
        assert (await floor.ended(begun)).state == "succeeded"
        assert (await floor.ended(waited)).done == 2
        left = await floor.store.jobs.get(None, later.id)
        assert (left.state, left.attempt) == ("queued", 0)
        assert floor.dispatcher.over

    run(tmp_path, use, runtime)


def test_a_claim_that_was_lost_ends_the_work(tmp_path: Path) -> None:
    runtime = Scripted()
    go = holding(runtime, 1)

    async def use(floor: Floor) -> None:
        job = await floor.order(1)
        await until(lambda: len(floor.service.engine) == 1)
        await floor.store.queue.recover("floor")  # as if another process of its name had begun
        go.set()
        ended = await floor.ended(job)
        assert ended.state == "succeeded"
        kinds = await floor.kinds(job)
        assert (kinds.count("started"), kinds.count("picture")) == (2, 1)

    run(tmp_path, use, runtime)


def test_the_queue_is_bounded(tmp_path: Path) -> None:
    async def use(floor: Floor) -> None:
        await floor.dispatcher.drain(0)
        gate = Gate(floor.store, floor.service.engine.meter, 2)
        await floor.order(1)
        await gate.admit()
        with pytest.raises(Overloaded) as refusal:
            await gate.admit()
        assert (refusal.value.retry_after or 0) >= 1

    run(tmp_path, use)
