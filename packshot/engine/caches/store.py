"""A bounded store: when it is full, what saves least time per byte goes, the sooner the longer
nobody asked for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
HALF_LIFE = 3600.0
"""Seconds after which what nobody asked for is worth half."""


@dataclass(slots=True)
class _Kept(Generic[V]):
    value: V
    size: int
    saved: float
    used: float


class Store(Generic[K, V]):
    """Values of `size` bytes each, `most` bytes in all; `most` 0 keeps nothing. `gone` is told the
    key of whatever leaves.

    The worth of a value is the seconds that it saves per byte, halved for every `HALF_LIFE` since
    it was last used (cost-aware eviction as in GreedyDual-Size, Cao & Irani 1997, with age).
    """

    def __init__(
        self,
        most: int,
        *,
        clock: Callable[[], float] = time.monotonic,
        gone: Callable[[K], object] = lambda key: None,
    ) -> None:
        self._most, self._clock, self._gone = most, clock, gone
        self._kept: dict[K, _Kept[V]] = {}
        self.size = self.hits = self.misses = 0

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, key: K) -> bool:
        return key in self._kept

    def __iter__(self) -> Iterator[K]:
        return iter(self._kept)

    def get(self, key: K) -> V | None:
        """The value of a key, which counts as used; None where it is not kept."""
        kept = self._kept.get(key)
        if kept is None:
            self.misses += 1
            return None
        self.hits += 1
        kept.used = self._clock()
        return kept.value

    def put(self, key: K, value: V, *, size: int, saved: float) -> bool:
        """Keep a value that saves `saved` seconds; whether it is kept. What is worth less goes."""
        self.drop(key)
        now = self._clock()
        new = _Kept(value, size, saved, now)
        if size > self._most:
            return False
        leaving = []
        free = self._most - self.size
        others = self._kept if free < size else ()
        for other in sorted(others, key=lambda k: _worth(self._kept[k], now)):
            if free >= size:
                break
            if _worth(self._kept[other], now) > _worth(new, now):
                return False
            leaving.append(other)
            free += self._kept[other].size
        for other in leaving:
            self.drop(other)
        self._kept[key] = new
        self.size += size
        return True

    def drop(self, key: K) -> None:
        """Forget a value; nothing happens where there is none."""
        kept = self._kept.pop(key, None)
        if kept is not None:
            self.size -= kept.size
            self._gone(key)

    def check(self) -> None:
        """Raise AssertionError where the books do not balance."""
        total = sum(kept.size for kept in self._kept.values())
        assert self.size == total, f"{self.size} bytes are booked, {total} are kept"
        assert total <= self._most, f"{total} bytes are kept, {self._most} may be"


def _worth(kept: _Kept[V], now: float) -> float:
    age: float = 0.5 ** ((now - kept.used) / HALF_LIFE)
    return age * kept.saved / max(kept.size, 1)
