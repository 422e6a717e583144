"""What is kept no longer than it should be, and no file that is still needed is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from packshot.errors import NotFound, StaleLease
from packshot.store import NewPicture, Purged, Store, Submission
from packshot.store.pictures import GRACE
from packshot.store.usage import DAY
from tests.store.conftest import Clock, Scenario

Play = Callable[[Scenario], None]


async def made(store: Store, tenant: str, content: bytes) -> str:
    """A finished job with one picture; its id."""
    await store.tenants.ensure(tenant)
    job, _ = await store.queue.enqueue(Submission(tenant, [{"prompt": "a mug"}]))
    [lease] = await store.queue.claim("w")
    blob = store.pictures.keep(content)
    picture = NewPicture(blob, "image/png", 10, 20, len(content), seconds=2.0)
    await store.queue.record(lease, 0, picture)
    await store.queue.finish(lease)
    return job.id


async def there(store: Store, job: str) -> bool:
    try:
        found = await store.pictures.get(None, job, 0)
        return bool(await store.pictures.read(found))
    except NotFound:
        return False


def test_jobs_are_deleted_after_a_week_or_when_their_tenant_says(play: Play, clock: Clock) -> None:
    async def scenario(store: Store) -> None:
        usual, longer = await made(store, "a", b"1"), await made(store, "b", b"2")
        shared = await made(store, "b", b"1")
        await store.tenants.keep_for("b", 30)
        waiting, _ = await store.queue.enqueue(Submission("a", [{}]))
        clock.now += 7 * DAY - 1
        assert await store.retention.purge() == Purged(0, 0, 0)
        clock.now += 2
        assert await store.retention.purge() == Purged(1, 0, 0)  # its file is another's too
        assert [await there(store, job) for job in (usual, longer, shared)] == [False, True, True]
        with pytest.raises(NotFound):
            await store.jobs.get("a", usual)
        assert [event.job for event in await store.events.after("a")] == [waiting.id]
        clock.now += 23 * DAY
        assert await store.retention.purge() == Purged(2, 0, 2)
        assert (await store.jobs.get("a", waiting.id)).state == "queued"
        assert sum(day.images for day in await store.usage.between("b", 0, 10**6)) == 2

    play(scenario)


def test_a_file_is_swept_only_when_nothing_refers_to_it(play: Play, clock: Clock) -> None:
    async def scenario(store: Store) -> None:
        job = await made(store, "a", b"recorded")
        store.pictures.keep(b"orphan")
        clock.now += GRACE - 1
        coming = store.pictures.keep(b"about to be recorded")
        clock.now += 2
        assert await store.pictures.sweep() == 1
        assert await there(store, job)
        clock.now += GRACE - 10
        assert store.pictures.keep(b"about to be recorded") == coming
        clock.now += 20
        assert await store.pictures.sweep() == 0
        again = store.pictures.keep(b"orphan")
        await store.queue.enqueue(Submission("a", [{}]))
        [lease] = await store.queue.claim("w")
        await store.queue.record(lease, 0, NewPicture(again, "image/png", 1, 1, 6))
        clock.now += 2 * GRACE
        assert await store.pictures.sweep() == 1
        assert await there(store, lease.job.id)

    play(scenario)


def test_a_tenant_can_have_its_data_deleted(play: Play, clock: Clock) -> None:
    async def scenario(store: Store) -> None:
        mine, theirs = await made(store, "me", b"1"), await made(store, "them", b"2")
        _, text = await store.keys.create("me", "till")
        await store.webhooks.add("me", "https://example.com/hook")
        await store.audit.note("me", "cli", "key.create", "k", {"name": "till"})
        await store.queue.enqueue(Submission("me", [{"prompt": "a secret"}]))
        [running] = await store.queue.claim("w")
        clock.now += 2 * GRACE
        assert await store.queue.heartbeat(running) is False
        assert await store.retention.delete_data("me") == Purged(2, 0, 1)
        with pytest.raises(StaleLease):
            await store.queue.finish(running)
        assert [await there(store, job) for job in (mine, theirs)] == [False, True]
        assert await store.jobs.page("me") == []
        assert await store.events.after("me") == []
        assert await store.webhooks.of("me") == []
        [record] = await store.audit.page("me")
        assert (record.action, record.detail) == ("key.create", {})
        assert (await store.keys.verify(text)).tenant == "me"

    play(scenario)


def test_the_audit_log_is_kept_for_180_days_without_prompts(play: Play, clock: Clock) -> None:
    async def scenario(store: Store) -> None:
        detail = {"n": 1, "prompt": "a secret", "rows": [{"text": "another", "sku": "7"}]}
        await store.audit.note("a", "ps_1234", "job.create", "j", detail)
        [record] = await store.audit.page()
        assert record.detail == {"n": 1, "rows": [{"sku": "7"}]}
        clock.now += 180 * DAY + 1
        await store.audit.note("b", "cli", "data.delete", "b")
        assert (await store.retention.purge()).audit == 1
        assert [one.tenant for one in await store.audit.page(after=record.seq)] == ["b"]

    play(scenario)


def test_usage_is_counted_by_key_and_day(play: Play, clock: Clock) -> None:
    async def scenario(store: Store) -> None:
        await made(store, "a", b"1")
        await made(store, "a", b"1")
        clock.now += DAY
        await made(store, "a", b"1")
        first, second = await store.usage.between("a", 0, 10**6)
        assert (first.images, first.pixels, first.seconds) == (2, 400, 4.0)
        assert (second.day - first.day, second.images) == (1, 1)
        assert await store.usage.images_on("a", "", second.day) == 1
        assert await store.usage.images_on("a", "other", second.day) == 0

    play(scenario)
