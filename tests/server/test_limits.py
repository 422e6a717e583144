"""Limits hold for several servers on one database together."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest

from packshot import zoo
from packshot.errors import InvalidRequest, RateLimited
from packshot.server.identity import Caller
from packshot.server.limits import Limits
from packshot.server.metrics import Metrics
from packshot.server.observe import Call
from packshot.store import Store, StoreConfig, Submission


async def order(limits: Limits, store: Store, who: Caller, n: int) -> None:
    async with limits.admitted(who, n):
        await store.queue.enqueue(Submission(who.tenant, [{}] * n, key=who.key))


def play(tmp_path: Path, allowed: dict[str, int], scenario: Any) -> Metrics:
    """Plays a scenario with two servers, and a key for which so much is allowed."""
    metrics = Metrics(zoo.load("packshot-embedded"), "cpu")

    async def main() -> None:
        async with Store(StoreConfig(folder=tmp_path)) as store:
            key, _ = await store.keys.create("default", "test", limits=allowed)
            servers = Limits(store, metrics), Limits(store, metrics)
            await scenario(store, servers, lambda: Caller.of(Call("1", None), key))

    asyncio.run(main())
    return metrics


def test_two_servers_share_a_bucket(tmp_path: Path) -> None:
    async def scenario(store: Store, servers: list[Limits], who: Any) -> None:
        first, second = servers
        await order(first, store, who(), 50)
        with pytest.raises(RateLimited) as refused:
            await order(second, store, who(), 20)
        assert 8 < (refused.value.retry_after or 0) <= 10
        caller = who()
        await order(second, store, caller, 10)
        assert caller.call.headers["x-ratelimit-remaining-images"] == "0"
        with pytest.raises(InvalidRequest):
            await order(first, store, who(), 61)

    metrics = play(tmp_path, {"images_per_minute": 60}, scenario)
    labels = {"reason": "images_per_minute"}
    assert metrics.registry.get_sample_value("packshot_quota_rejections_total", labels) == 1


def test_what_is_asked_for_at_once_is_counted_one_after_another(tmp_path: Path) -> None:
    async def scenario(store: Store, servers: list[Limits], who: Any) -> None:
        calls = [order(servers[0], store, who(), 1) for _ in range(10)]
        ended = await asyncio.gather(*calls, return_exceptions=True)
        assert [one for one in ended if one is None] == [None] * 3
        assert sum(isinstance(one, RateLimited) for one in ended) == 7

    play(tmp_path, {"queued": 3}, scenario)


def test_a_catalogue_is_counted_by_the_day_and_not_by_the_minute(tmp_path: Path) -> None:
    async def scenario(store: Store, servers: list[Limits], who: Any) -> None:
        async with servers[0].admitted(who(), 30, paced=False):
            pass
        with pytest.raises(InvalidRequest):
            async with servers[0].admitted(who(), 31, paced=False):
                pass
        await order(servers[0], store, who(), 4)
        with pytest.raises(RateLimited):
            async with servers[1].admitted(who(), 27, paced=False):
                pass

    play(tmp_path, {"images_per_minute": 5, "images_per_day": 30}, scenario)


def test_a_bucket_fills_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    monkeypatch.setattr("packshot.server.limits.time.time", lambda: now)

    async def scenario(store: Store, servers: list[Limits], who: Any) -> None:
        nonlocal now
        await order(servers[0], store, who(), 60)
        with pytest.raises(RateLimited) as refused:
            await order(servers[0], store, who(), 3)
        wait = refused.value.retry_after or 0
        assert 2.9 < wait <= 3
        now += wait
        caller = who()
        await order(servers[0], store, caller, 3)
        assert caller.call.headers["x-ratelimit-remaining-images"] == "0"
        with pytest.raises(RateLimited):
            await order(servers[0], store, who(), 1)

    play(tmp_path, {"images_per_minute": 60}, scenario)
