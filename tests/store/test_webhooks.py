"""Webhooks: every end of a job is told once it is committed, until it was heard or given up."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from packshot.errors import NotFound
from packshot.store import Delivery, Store, Submission
from tests.store.conftest import Clock, Scenario

Play = Callable[[Scenario], None]


async def ended(store: Store) -> str:
    job, _ = await store.queue.enqueue(Submission("default", [{}]))
    return (await store.queue.cancel("default", job.id)).id


async def take(store: Store) -> list[Delivery]:
    due = await store.webhooks.due()
    return [one for hook in due for one in await store.webhooks.take(hook, 10)]


def test_an_end_is_told_to_every_webhook_of_its_tenant(play: Play, clock: Clock) -> None:
    async def scenario(store: Store) -> None:
        await store.tenants.ensure("other")
        await store.webhooks.add("other", "https://other.example")
        hooks = [await store.webhooks.add("default", f"https://{i}.example") for i in range(2)]
        assert hooks[0].secret != hooks[1].secret
        assert await store.webhooks.of("default") == hooks
        job = await ended(store)
        taken = await take(store)
        assert {one.webhook.url for one in taken} == {hook.url for hook in hooks}
        assert {(one.job, one.kind, one.attempt) for one in taken} == {(job, "job.cancelled", 1)}
        assert await take(store) == []  # they are in hand
        await store.webhooks.delivered(taken[0])
        clock.now += 121
        [again] = await take(store)  # who took the other one was killed
        assert (again.id, again.attempt) == (taken[1].id, 2)
        await store.webhooks.refused(taken[1], "the first caller comes late")
        await store.webhooks.delivered(again)
        clock.now += 10**6
        assert await take(store) == []

    play(scenario)


def test_a_call_that_is_refused_is_made_again_later_and_later(play: Play, clock: Clock) -> None:
    async def scenario(store: Store) -> None:
        await store.webhooks.add("default", "https://hook.example")
        await ended(store)
        for seconds in (10, 60, 300, 1800, 7200, 21600, 43200):
            [call] = await take(store)
            await store.webhooks.refused(call, "HTTP 500")
            clock.now += seconds - 1
            assert await take(store) == []
            clock.now += 1
        [last] = await take(store)
        await store.webhooks.refused(last, "HTTP 500")
        clock.now += 10**6
        assert await take(store) == []

    play(scenario)


def test_a_webhook_is_removed_by_its_tenant_alone(play: Play) -> None:
    async def scenario(store: Store) -> None:
        hook = await store.webhooks.add("default", "https://hook.example")
        await ended(store)
        with pytest.raises(NotFound):
            await store.webhooks.remove("other", hook.id)
        await store.webhooks.remove("default", hook.id)
        assert await take(store) == []

    play(scenario)
