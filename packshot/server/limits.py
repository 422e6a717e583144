"""How much an API key may do: pictures a minute and a day, jobs at once, calls at once.

Covers: a token bucket for pictures a minute, pictures a day and jobs at once, which are counted in
the database, so they hold for all servers together and over restarts; calls at once, which each
server counts for itself. Keys without limits, and calls without keys, are bounded by the queue
alone. Does not cover: calls that order nothing.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from pyrate_limiter import Decision, Duration, Rate, TokenBucket

from packshot.errors import InvalidRequest, RateLimited
from packshot.server.identity import Caller
from packshot.server.metrics import Metrics
from packshot.server.rights import Allowance
from packshot.store import Store

DAY = 86_400
_BUCKET = TokenBucket()
_SOON = 1.0
"""Seconds after which it may be tried again where nobody knows better."""


class Limits:
    """Lets keys order pictures on one server."""

    def __init__(self, store: Store, metrics: Metrics) -> None:
        self._store, self._metrics = store, metrics
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
                await self._spend(who, who.key, allowance.images_per_minute, images)
            self._enter(who, who.key)
            yield

    async def _check(self, who: Caller, key: str, allowed: Allowance, images: int) -> None:
        if allowed.concurrent is not None and self._calls[key] >= allowed.concurrent:
            message = f"at most {allowed.concurrent} calls of this API key may wait at a time"
            self._refuse("concurrent", message, _SOON)
        if allowed.queued is None and allowed.images_per_day is None:
            return
        jobs, owed = await self._store.jobs.owed(who.tenant, key)
        if allowed.queued is not None and jobs >= allowed.queued:
            message = f"at most {allowed.queued} jobs of this API key may be open at a time"
            self._refuse("queued", message, _SOON)
        if allowed.images_per_day is not None:
            _check_size(images, allowed.images_per_day, "day")
            await self._check_day(who, key, allowed.images_per_day, owed + images)

    async def _check_day(self, who: Caller, key: str, most: int, more: int) -> None:
        now = time.time()
        made = await self._store.usage.images_on(who.tenant, key, int(now // DAY))
        if made + more > most:
            message = f"this API key has {most} pictures a day, of which {made} are made"
            self._refuse("daily", message, DAY - now % DAY)

    async def _spend(self, who: Caller, key: str, most: int, images: int) -> None:
        _check_size(images, most, "minute")
        rates, now = [Rate(most, Duration.MINUTE)], int(1000 * time.time())
        decided: list[Decision] = []

        def take(state: Sequence[float]) -> Sequence[float]:
            before = tuple(state) or _BUCKET.initial(rates)
            after, decision = _BUCKET.step(rates, before, now, images)
            decided.append(decision)
            return after

        state = await self._store.keys.spend(key, take)
        left = max(most - _BUCKET.consumed(rates, tuple(state), now), 0)
        who.call.headers |= {
            "x-ratelimit-limit-images": str(most),
            "x-ratelimit-remaining-images": str(left),
            "x-ratelimit-reset-images": f"{60 * (most - left) / most:.3f}s",
        }
        if not decided[-1].allowed:
            message = f"this API key has {most} pictures a minute"
            self._refuse("images_per_minute", message, (decided[-1].retry_after_ms or 0) / 1000)

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


def _check_size(images: int, most: int, time: str) -> None:
    if images > most:
        message = f"this API key has {most} pictures a {time}: ask for fewer at once"
        raise InvalidRequest(message, param="n")
