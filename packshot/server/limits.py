"""How much an API key may do: pictures a minute and a day, jobs at once, calls at once.

Covers: token buckets for pictures a minute, in this process (each of several servers has its own);
the other limits are counted in the database, so they hold for all servers together, but for calls
at once. Keys without limits, and calls without keys, are bounded by the queue alone. Does not
cover: calls that order nothing.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from pyrate_limiter import Duration, Rate, RateItem, StateBucket, TokenBucket

from packshot.errors import InvalidRequest, RateLimited
from packshot.server.identity import Caller
from packshot.server.metrics import Metrics
from packshot.server.rights import Allowance
from packshot.store import Store

DAY = 86_400
_SOON = 1.0
"""Seconds after which it may be tried again where nobody knows better."""


class Limits:
    """Lets keys order pictures on one server."""

    def __init__(self, store: Store, metrics: Metrics) -> None:
        self._store, self._metrics = store, metrics
        self._buckets: dict[tuple[str, int], StateBucket] = {}
        self._calls: Counter[str] = Counter()
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    @asynccontextmanager
    async def admitted(
        self, who: Caller, images: int, *, paced: bool = True
    ) -> AsyncIterator[None]:
        """In the context a job of so many pictures may be committed. Not `paced`: as a catalogue,
        whose pictures are made when there is time, so not counted by the minute.

        Raises RateLimited, and InvalidRequest where the key can never order so many.
        """
        if who.key is None or not who.limits:
            yield
            return
        allowance = Allowance.of(who.limits)
        async with self._turns[who.key]:  # what one counts, the next has counted
            await self._check(who, who.key, allowance, images)
            if paced and allowance.images_per_minute is not None:
                self._spend(who, self._bucket(who.key, allowance.images_per_minute), images)
            self._enter(who, who.key)
            yield

    async def _check(self, who: Caller, key: str, allowed: Allowance, images: int) -> None:
        if allowed.concurrent is not None and self._calls[key] >= allowed.concurrent:
            message = f"this API key has {allowed.concurrent} calls at a time"
            self._refuse("concurrent", message, _SOON)
        if allowed.queued is None and allowed.images_per_day is None:
            return
        jobs, owed = await self._store.jobs.owed(who.tenant, key)
        if allowed.queued is not None and jobs >= allowed.queued:
            message = f"this API key has {allowed.queued} jobs at a time that have not ended"
            self._refuse("queued", message, _SOON)
        if allowed.images_per_day is not None:
            await self._check_day(who, key, allowed.images_per_day, owed + images)

    async def _check_day(self, who: Caller, key: str, most: int, more: int) -> None:
        now = time.time()
        made = await self._store.usage.images_on(who.tenant, key, int(now // DAY))
        if made + more > most:
            message = f"this API key has {most} pictures a day: {made} are made, {more} to be made"
            self._refuse("daily", message, DAY - now % DAY)

    def _bucket(self, key: str, rate: int) -> StateBucket:
        if (key, rate) not in self._buckets:
            self._buckets[key, rate] = StateBucket([Rate(rate, Duration.MINUTE)], TokenBucket())
        return self._buckets[key, rate]

    def _spend(self, who: Caller, bucket: StateBucket, images: int) -> None:
        most, item = bucket.rates[0].limit, RateItem("images", int(bucket.now()), images)
        if images > most:
            message = f"this API key has {most} pictures a minute: ask for fewer at once"
            raise InvalidRequest(message, param="n")
        spent = bucket.put(item)
        left = max(most - int(bucket.count()), 0)
        refill = (most - left) * Duration.MINUTE.value / most / 1000
        who.call.headers |= {
            "x-ratelimit-limit-images": str(most),
            "x-ratelimit-remaining-images": str(left),
            "x-ratelimit-reset-images": f"{refill:.3f}s",
        }
        if not spent:
            message = f"this API key has {most} pictures a minute"
            self._refuse("images_per_minute", message, int(bucket.waiting(item)) / 1000)

    def _enter(self, who: Caller, key: str) -> None:
        self._calls[key] += 1
        who.call.leaving.append(lambda: self._leave(key))

    def _leave(self, key: str) -> None:
        self._calls[key] -= 1
        if not self._calls[key]:
            del self._calls[key]

    def _refuse(self, reason: str, message: str, seconds: float) -> None:
        self._metrics.refused(reason)
        after = max(math.ceil(seconds), 1)
        raise RateLimited(f"{message}: try again in {after} s", retry_after=seconds)
