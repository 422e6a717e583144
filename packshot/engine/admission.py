"""Who is let in: a bounded queue, a rate, and a breaker that trips when requests wait too long.

Each refusal says when to come again (`retry_after`).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from packshot.engine.config import EngineConfig
from packshot.engine.meter import Meter
from packshot.errors import Overloaded, Unavailable

_SHORTEST_REST = 1.0


class Bucket:
    """A token bucket: `rate` tokens a second, at most a second's worth of them at once."""

    def __init__(self, rate: float, now: float) -> None:
        self._rate, self._tokens, self._then = rate, rate, now

    def take(self, now: float) -> float:
        """Take a token; seconds until there is one, 0 where it was taken."""
        self._tokens = min(self._rate, self._tokens + (now - self._then) * self._rate)
        self._then = now
        if self._tokens < 1:
            return (1 - self._tokens) / self._rate
        self._tokens -= 1
        return 0.0


class Phase(Enum):
    """A breaker lets all through (closed), none (open), or one to try (half-open)."""

    CLOSED = "closed"
    OPEN = "open"
    HALF_OPEN = "half-open"


@dataclass(slots=True)
class Breaker:
    """Opens where the wait is over `most` seconds, and stays so for `rest` seconds; then one
    request is let through, and its wait decides.
    """

    most: float
    rest: float
    phase: Phase = Phase.CLOSED
    _since: float = field(default=0.0)

    def allows(self, now: float, wait: float) -> float:
        """0 where a request is let through, else the seconds until one may be."""
        if self.phase is Phase.CLOSED and wait > self.most:
            self.phase, self._since = Phase.OPEN, now
        if self.phase is Phase.OPEN:
            left = self._since + self.rest - now
            if left > 0:
                return left
            self.phase, self._since = Phase.HALF_OPEN, now
            return 0.0
        if self.phase is Phase.HALF_OPEN:
            left = self._since + self.rest - now
            if left > 0:
                return left
            self._since = now  # nothing was heard of the one that tried: another may
        return 0.0

    def tried(self, now: float, wait: float) -> None:
        """A request was begun after `wait` seconds: it decides where the breaker is half open."""
        if self.phase is Phase.HALF_OPEN:
            self.phase = Phase.CLOSED if wait <= self.most else Phase.OPEN
            self._since = now


class Admission:
    """Lets requests in or refuses them, before anything is queued."""

    def __init__(
        self, config: EngineConfig, meter: Meter, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._config, self._meter, self._clock = config, meter, clock
        self._bucket = Bucket(config.rate, clock())
        self.breaker = Breaker(config.wait_ms / 1000, config.rest_seconds)

    def admit(self, waiting: int) -> None:
        """Let one more in beside `waiting` others. Raises Overloaded (the queue is full, or they
        come too fast) and Unavailable (they wait too long).
        """
        now = self._clock()
        if waiting >= self._config.queue:
            after = max(self._meter.seconds or 0.0, _SHORTEST_REST)
            raise Overloaded(
                f"{waiting} requests are waiting, which is all that the queue holds: try again in "
                f"{after:.0f} s, or raise engine.queue",
                retry_after=after,
            )
        if pause := self.breaker.allows(now, self._meter.wait(now)):
            raise Unavailable(
                f"requests wait longer than {self._config.wait_ms} ms: try again in {pause:.0f} s",
                retry_after=pause,
            )
        if pause := self._bucket.take(now):
            raise Overloaded(
                f"more than {self._config.rate} requests came in a second: try again in "
                f"{pause:.2f} s",
                retry_after=pause,
            )

    def begun(self, wait: float) -> None:
        """A request was begun after `wait` seconds."""
        self.breaker.tried(self._clock(), wait)
