"""`Service` over a scripted runtime: what is accepted, shared, kept, lowered and refused."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
import weakref
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from packshot.core import Brief, Picture, Request
from packshot.engine import (
    CacheConfig,
    Done,
    EngineConfig,
    Failed,
    Priority,
    Queued,
    Started,
    Stepped,
)
from packshot.engine.ladder import LADDER
from packshot.engine.ticket import Stage
from packshot.errors import Cancelled, DeadlineExceeded, NotDrawable, Overloaded, Stopping
from packshot.runtime.base import RequestState
from packshot.service import Order, Service
from tests.engine.scripted import SPEC, Scripted, request

Use = Callable[[Service], Awaitable[Any]]


def serve(use: Use, runtime: Scripted | None = None, **more: Any) -> Any:
    """What `use` returns, of a service on a runtime."""

    async def go() -> Any:
        async with Service(SPEC, lambda: runtime or Scripted(), **more) as service:
            return await asyncio.wait_for(use(service), 120)

    return asyncio.run(go())


def order(seed: int = 1, **more: Any) -> Order:
    return Order(request(seed), **more)


def held(runtime: Scripted, seed: int) -> tuple[threading.Event, threading.Event]:
    there, go = threading.Event(), threading.Event()

    def act() -> None:
        there.set()
        assert go.wait(20)

    runtime.acts["denoise", seed, 0] = act
    return there, go


def test_a_job_is_heard_from_the_queue_to_the_picture() -> None:
    async def use(service: Service) -> list[Any]:
        job = await service.submit(order(5))
        return [event async for event in job.watch()]

    *before, last = serve(use)
    assert before == [Queued(0), Started(), Stepped(1, 3), Stepped(2, 3), Stepped(3, 3)]
    assert isinstance(last, Done)
    facts = last.picture.facts
    assert (facts.seed, facts.rung, facts.why, facts.cache) == (
        5, "full", "the load allows it", None,
    )  # fmt: skip
    assert facts.seconds["total"] > 0


def test_an_order_that_was_made_is_answered_at_once() -> None:
    runtime = Scripted()

    async def use(service: Service) -> float:
        first = await (await service.submit(order())).picture()
        start = time.perf_counter()
        again = await (await service.submit(order())).picture()
        seconds = time.perf_counter() - start
        assert again.facts.cache == "exact"
        assert again.image is first.image
        other = await (await service.submit(order(tenant="another"))).picture()
        assert other.facts.cache is None, "tenants do not see each other's pictures"
        return seconds

    assert serve(use, runtime) < 0.1
    assert runtime.log.count(("render", (1,))) == 2


def test_without_memory_every_picture_is_made() -> None:
    runtime = Scripted()

    async def use(service: Service) -> None:
        for _ in range(2):
            picture = await (await service.submit(order(free=True))).picture()
            assert picture.facts.cache is None

    serve(use, runtime, cache=CacheConfig(0, 0))
    assert runtime.log.count(("render", (1,))) == 2


def test_identical_orders_in_flight_are_made_once() -> None:
    runtime = Scripted()
    there, go = held(runtime, 1)

    async def use(service: Service) -> list[str | None]:
        first = await service.submit(order())
        await asyncio.to_thread(there.wait, 20)
        others = [await service.submit(order()) for _ in range(3)]
        go.set()
        return [(await job.picture()).facts.cache for job in (first, *others)]

    assert serve(use, runtime) == [None, "in flight", "in flight", "in flight"]
    assert runtime.log.count(("render", (1,))) == 1


def test_who_follows_an_order_that_is_taken_back_is_served_all_the_same() -> None:
    runtime = Scripted()
    there, go = held(runtime, 1)

    async def use(service: Service) -> None:
        first = await service.submit(order())
        await asyncio.to_thread(there.wait, 20)
        second = await service.submit(order())
        await asyncio.sleep(0.05)
        assert service.cancel(first)
        go.set()
        assert (await second.picture()).facts.seed == 1
        with pytest.raises(Cancelled):
            await first.picture()

    serve(use, runtime)


def test_of_several_who_follow_one_leads_when_the_first_is_taken_back() -> None:
    runtime = Scripted()
    there, go = held(runtime, 1)

    async def use(service: Service) -> None:
        first = await service.submit(order(seconds=60))
        await asyncio.to_thread(there.wait, 20)
        others = [await service.submit(order()) for _ in range(3)]
        await asyncio.sleep(0.05)
        assert service.cancel(others[0])
        assert not service.cancel(others[0])
        service.cancel(first)
        go.set()
        assert [(await job.picture()).facts.cache for job in others[1:]] == [None, "in flight"]
        for job in (first, others[0]):
            with pytest.raises(Cancelled):
                await job.picture()
        assert not service._open

    serve(use, runtime)
    assert runtime.log.count(("render", (1,))) == 1


def test_an_urgent_order_does_not_wait_for_an_identical_one_that_is_not() -> None:
    runtime = Scripted()
    there, go = held(runtime, 0)

    async def use(service: Service) -> None:
        jobs = [await service.submit(order(0))]
        await asyncio.to_thread(there.wait, 20)
        jobs += [await service.submit(order(seed, priority=Priority.BATCH)) for seed in (1, 2)]
        jobs.append(await service.submit(order(2, priority=Priority.URGENT)))
        go.set()
        for job in jobs:
            await job.picture()

    serve(use, runtime)
    assert next(seeds[0] for verb, seeds in runtime.log if verb == "render") == 2


def test_who_follows_has_a_deadline_of_its_own() -> None:
    runtime = Scripted()
    there, go = held(runtime, 1)

    async def use(service: Service) -> None:
        first = await service.submit(order())
        await asyncio.to_thread(there.wait, 20)
        second = await service.submit(order(seconds=0.1))
        with pytest.raises(DeadlineExceeded):
            await second.picture()
        go.set()
        assert (await first.picture()).facts.cache is None

    serve(use, runtime)


def test_closing_in_peace_delivers_what_was_drawn() -> None:
    async def use(service: Service) -> list[tuple[int, int]]:
        service.ladder._at = 2  # enlarged after it was drawn
        large = replace(request(3), width=1024, height=1024)
        jobs = [await service.submit(Order(large)) for _ in range(3)]
        await service.close(seconds=30)
        return [(await job.picture()).image.size for job in jobs]

    assert serve(use) == [(1024, 1024)] * 3


def test_closing_ends_those_who_follow_too() -> None:
    runtime = Scripted()
    there, go = held(runtime, 1)

    async def use(service: Service) -> None:
        first = await service.submit(order())
        await asyncio.to_thread(there.wait, 20)
        others = [await service.submit(order()) for _ in range(3)]
        threading.Timer(0.1, go.set).start()
        await service.close()
        for job in (first, *others):
            with pytest.raises(Stopping):
                await job.picture()

    serve(use, runtime)


def coloured(seed: int, colour: str) -> Request:
    one = request(seed)
    return replace(one, brief=replace(one.brief, text=f"{colour} mug", colour=colour))


def test_a_free_order_is_painted_from_the_pool_and_says_so() -> None:
    async def use(service: Service) -> list[tuple[str | None, int]]:
        made = []
        for seed, colour in enumerate(("red", "blue"), 1):
            asked = Order(coloured(seed, colour), free=True)
            picture = await (await service.submit(asked)).picture()
            made.append((picture.facts.cache, picture.facts.seed))
        return made

    assert serve(use) == [(None, 1), ("pool", 1)]


def test_who_asks_again_gets_another_design() -> None:
    runtime = Scripted()
    there, go = held(runtime, 1)

    async def use(service: Service) -> None:
        first = await service.submit(order(1, free=True))
        await asyncio.to_thread(there.wait, 20)
        beside = [await service.submit(order(seed, free=True)) for seed in (2, 3)]
        go.set()
        seeds = [(await job.picture()).facts.seed for job in (first, *beside)]
        for seed in range(4, 12):
            again = await service.submit(order(seed, free=True))
            seeds.append((await again.picture()).facts.seed)
        assert len(set(seeds)) == len(seeds)
        other = await service.submit(order(12, free=True, tenant="another"))
        assert (await other.picture()).facts.seed == 12, "nothing of one tenant's is another's"
        red = await service.submit(Order(coloured(13, "red"), free=True))
        assert (await red.picture()).facts.cache == "pool"

    serve(use, runtime)


def test_fixed_quality_and_a_stated_seed_are_drawn_and_not_taken_from_the_pool() -> None:
    async def use(service: Service) -> list[tuple[str | None, int]]:
        made = []
        asked = (order(1), order(2, free=True, quality="fixed"), order(3))
        for one in asked:
            facts = (await (await service.submit(one)).picture()).facts
            made.append((facts.cache, facts.seed))
        return made

    assert serve(use) == [(None, 1), (None, 2), (None, 3)]


def test_a_lower_rung_takes_whole_drawings_of_the_pool() -> None:
    async def use(service: Service) -> None:
        await (await service.submit(Order(request(1, steps=10)))).picture()
        service.ladder._at = 2
        asked = Order(request(2, steps=10), free=True)
        facts = (await (await service.submit(asked)).picture()).facts
        assert (facts.cache, facts.seed, facts.steps) == ("pool", 1, 10)
        drawn = (await (await service.submit(Order(request(3, steps=10)))).picture()).facts
        assert (drawn.cache, drawn.steps) == (None, 5)

    serve(use, Stepwise())


class Stepwise(Scripted):
    """Its drawings serve requests of as many steps."""

    def kin(self, request: Request) -> str:
        return f"{request.brief.subject} {request.steps}"


def test_a_text_is_read_once_while_it_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    read = []

    def brief(text: str, language: str | None) -> Brief:
        read.append((text, language))
        return Brief(text, language)

    monkeypatch.setattr("packshot.prompt.brief", brief)

    async def use(service: Service) -> tuple[int, int]:
        for language in ("en", "en", "de"):
            assert await service.brief("Mug", language) == Brief("Mug", language)
        await service.brief("Mug " * 1000)
        await service.brief("Mug " * 1000)
        service.briefs.check()
        return service.briefs.hits, service.briefs.misses

    assert serve(use) == (1, 4)
    assert read[:2] == [("Mug", "en"), ("Mug", "de")]
    read.clear()
    assert serve(use, cache=CacheConfig(briefs=0)) == (0, 5)
    assert len(read) == 5


def test_what_was_measured_says_how_many_share_a_step() -> None:
    runtime = Scripted()
    there, go = held(runtime, 0)

    def measured() -> Callable[[object, Stage], int]:
        return lambda group, stage: 3 if stage is Stage.STEP else 1

    async def use(service: Service) -> None:
        jobs = [await service.submit(order(0))]
        await asyncio.to_thread(there.wait, 20)
        jobs += [await service.submit(order(seed)) for seed in (1, 2)]
        go.set()
        for job in jobs:
            await job.picture()

    serve(use, runtime, measured=measured)
    assert max(len(seeds) for verb, seeds in runtime.log if verb == "denoise") == 3


def test_the_first_rung_under_load_lets_steps_take_over_what_others_computed() -> None:
    runtime, reused = Scripted(), []
    prepare = runtime.prepare

    def noted(request: Request) -> RequestState:
        reused.append(request.reuse)
        return prepare(request)

    runtime.prepare = noted  # type: ignore[method-assign]

    async def use(service: Service) -> str | None:
        await (await service.submit(order(1))).picture()
        service.ladder._at = 1
        return (await (await service.submit(order(1))).picture()).facts.rung

    assert serve(use, runtime) == "step cache"
    assert reused == [False, True]


def test_a_lower_rung_paints_smaller_and_enlarges() -> None:
    async def use(service: Service) -> None:
        for _ in range(2):
            service.ladder._at = 2
            asked = Order(replace(request(3), width=1000, height=600, steps=10))
            picture = await (await service.submit(asked)).picture()
            assert picture.image.size == picture.alpha.size == (1000, 600)
            assert (picture.facts.rung, picture.facts.why) == (LADDER[2].name, "high load")
            assert picture.facts.steps == 5
        fixed = await (await service.submit(replace(asked, quality="fixed"))).picture()
        assert (fixed.facts.rung, fixed.facts.steps, fixed.facts.cache) == ("full", 10, None)

    serve(use)


def test_the_lowest_rung_makes_no_picture_larger_than_it_says() -> None:
    async def use(service: Service) -> tuple[int, int]:
        service.ladder._at = 3
        wide = Order(replace(request(3), width=1024, height=768))
        size: tuple[int, int] = (await (await service.submit(wide)).picture()).image.size
        return size

    assert serve(use) == (384, 288)


def test_what_cannot_be_drawn_is_refused_before_it_is_queued() -> None:
    async def use(service: Service) -> int:
        brief = replace(request().brief, subject="sofa")
        with pytest.raises(NotDrawable):
            await service.submit(Order(replace(request(), brief=brief)))
        return len(service.engine)

    assert serve(use) == 0


def test_a_full_queue_refuses_and_those_in_it_are_made() -> None:
    runtime = Scripted()
    there, go = held(runtime, 0)

    async def use(service: Service) -> None:
        first = await service.submit(order(0))
        await asyncio.to_thread(there.wait, 20)
        jobs = [await service.submit(order(seed)) for seed in (1, 2)]
        with pytest.raises(Overloaded) as caught:
            await service.submit(order(3))
        assert caught.value.retry_after
        go.set()
        for job in (first, *jobs):
            await job.picture()

    serve(use, runtime, config=EngineConfig(queue=2))


def test_an_urgent_order_goes_first() -> None:
    runtime = Scripted()
    there, go = held(runtime, 0)

    async def use(service: Service) -> None:
        jobs = [await service.submit(order(0))]
        await asyncio.to_thread(there.wait, 20)
        jobs += [await service.submit(order(seed)) for seed in (1, 2)]
        jobs.append(await service.submit(order(3, priority=Priority.URGENT)))
        go.set()
        for job in jobs:
            await job.picture()

    serve(use, runtime)
    rendered = [seeds[0] for verb, seeds in runtime.log if verb == "render"]
    assert rendered == [3, 0, 1, 2]


def test_a_deadline_that_passes_is_said() -> None:
    runtime = Scripted()
    there, go = held(runtime, 0)

    async def use(service: Service) -> None:
        job = await service.submit(order(0, seconds=0.3))
        with pytest.raises(DeadlineExceeded):
            await job.picture()
        go.set()

    serve(use, runtime)
    assert there.is_set()


def test_closing_ends_what_is_left_and_nobody_waits_for_ever() -> None:
    runtime = Scripted()
    there, go = held(runtime, 0)

    async def use(service: Service) -> None:
        jobs = [await service.submit(order(seed)) for seed in range(3)]
        await asyncio.to_thread(there.wait, 20)
        threading.Timer(0.1, go.set).start()
        await service.close()
        for job in jobs:
            events = [event async for event in job.watch()]
            assert isinstance(events[-1], Failed)
        with pytest.raises(Stopping):
            await service.submit(order(9))

    serve(use, runtime)


def test_thousands_of_orders_leave_nothing_behind() -> None:
    async def use(service: Service) -> None:
        for start in range(0, 2000, 100):
            jobs = [await service.submit(order(seed)) for seed in range(start, start + 100)]
            for job in jobs:
                await job.picture()
        assert len(service.engine) == 0
        assert not service._flights
        service._pictures.check()
        service.engine.pool.check()

    serve(use, config=EngineConfig(rate=100_000), cache=CacheConfig(1, 1))


def test_a_picture_is_let_go_of_without_the_garbage_collector() -> None:
    async def use(service: Service) -> None:
        made = []
        for seed in (1, 2, 3):  # the engine may hold its latest work until there is more
            job = await service.submit(order(seed, free=True))
            await job.picture()
            made.append(weakref.ref(job))
            del job
        assert made[0]() is None

    gc.disable()
    try:
        serve(use)
    finally:
        gc.enable()


class Painted(Stepwise):
    """Its pictures are of the colour of their seed."""

    def render(self, state: RequestState) -> Picture:
        picture = super().render(state)
        picture.image.paste((state.request.seed, 0, 0), (0, 0, *picture.image.size))
        return picture


ORDERS = st.lists(
    st.tuples(st.integers(1, 4), st.sampled_from(["a", "b"]), st.booleans(), st.integers(2, 3)),
    max_size=25,
)


@settings(deadline=None, max_examples=25)
@given(asked=ORDERS, pictures_mb=st.integers(0, 1), pool_mb=st.integers(0, 1))
def test_what_is_remembered_is_what_would_have_been_made(
    asked: list[tuple[int, str, bool, int]], pictures_mb: int, pool_mb: int
) -> None:
    async def use(service: Service) -> None:
        made: set[tuple[str, int, int]] = set()  # what a naive cache would hold
        drawn: set[tuple[str, int, int]] = set()
        for seed, tenant, free, steps in asked:
            job = await service.submit(Order(request(seed, steps), tenant, free=free))
            picture = await job.picture()
            facts, this = picture.facts, (tenant, picture.facts.seed, steps)
            assert picture.image.getpixel((0, 0)) == (facts.seed, 0, 0)
            assert facts.steps == steps
            if not free:
                assert facts.seed == seed
                hit = pictures_mb and this in made
                assert facts.cache == ("exact" if hit else None)
                made.add(this)
            else:
                assert facts.cache in (None, "pool")
                assert facts.cache is None or (pool_mb and this in drawn)
            drawn.add(this)
        service._pictures.check()
        service.engine.pool.check()

    serve(use, Painted(), cache=CacheConfig(pictures_mb * 64, pool_mb))
