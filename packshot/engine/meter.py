"""What the engine measures of itself: waits, busy time, seconds per request."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Lock

_SMOOTHING = 0.1
"""Weight of the newest request in the mean of seconds per request."""
_MOST = 4096
"""Waits that are kept: the newest."""
_GAP = 1e-3
"""Seconds between two pieces of work in which a device does not count as idle."""


def _unheard(stage: str, together: int, seconds: float) -> None:
    pass


class Meter:
    """Sliding windows over the last `window` seconds of the caller's clock; for several threads."""

    def __init__(self, window: float = 30.0) -> None:
        self.window = window
        self.seconds: float | None = None
        self._waits: deque[tuple[float, float]] = deque(maxlen=_MOST)
        self._busy: deque[tuple[float, float]] = deque()
        self._lock = Lock()
        self.listener: Callable[[str, int, float], object] = _unheard
        """Hears of each piece of work: its stage, how many shared it, seconds."""

    def waited(self, now: float, seconds: float) -> None:
        """A request was begun `seconds` after it came."""
        with self._lock:
            self._waits.append((now, seconds))
            self._forget(now)

    def worked(self, start: float, end: float) -> None:
        """The device was busy from `start` to `end`."""
        with self._lock:
            if self._busy and start - self._busy[-1][1] < _GAP:
                start = self._busy.pop()[0]
            self._busy.append((start, end))
            self._forget(end)

    def done(self, stage: str, together: int, seconds: float) -> None:
        """A piece of work of a stage is done, for so many requests together."""
        self.listener(stage, together, seconds)

    def finished(self, seconds: float) -> None:
        """A request took `seconds` of work, its share of what it did in company."""
        with self._lock:
            known = self.seconds
            self.seconds = seconds if known is None else known + _SMOOTHING * (seconds - known)

    def wait(self, now: float, share: float = 0.95) -> float:
        """The wait in seconds that `share` of the window's requests did not exceed; 0 for none."""
        with self._lock:
            self._forget(now)
            waits = sorted(seconds for _, seconds in self._waits)
        return waits[min(int(share * len(waits)), len(waits) - 1)] if waits else 0.0

    def load(self, now: float, seconds: float) -> float:
        """The share of the last `seconds` in which the device was busy, 0..1."""
        begin = now - seconds
        with self._lock:
            busy = sum(end - max(start, begin) for start, end in self._busy if end > begin)
        return min(busy / seconds, 1.0)

    def estimate(self, ahead: int) -> float | None:
        """Seconds until a request is done that `ahead` go before; None before any was measured."""
        return None if self.seconds is None else (ahead + 1) * self.seconds

    def _forget(self, now: float) -> None:
        while self._waits and self._waits[0][0] < now - self.window:
            self._waits.popleft()
        while self._busy and self._busy[0][1] < now - self.window:
            self._busy.popleft()
