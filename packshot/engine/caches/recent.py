"""A cache of what was used last, within bounds."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(Generic[K, V]):
    """The values that were used last: `most` of them, or as many as together have this `size`; 0
    keeps nothing.
    """

    def __init__(self, most: int, *, size: Callable[[V], int] = lambda value: 1) -> None:
        self._most, self._size = most, size
        self.size = 0
        self._kept: OrderedDict[K, V] = OrderedDict()
        self.hits = self.misses = 0

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, key: K) -> bool:
        return key in self._kept

    def get(self, key: K) -> V | None:
        """The value of a key, which counts as used; None where it is not kept."""
        if key not in self._kept:
            self.misses += 1
            return None
        self.hits += 1
        self._kept.move_to_end(key)
        return self._kept[key]

    def put(self, key: K, value: V) -> None:
        """Keep a value; what was used longest ago goes."""
        self.drop(key)
        self._kept[key] = value
        self.size += self._size(value)
        while self.size > self._most:
            self.drop(next(iter(self._kept)))

    def drop(self, key: K) -> None:
        """Forget a value; nothing happens where there is none."""
        value = self._kept.pop(key, None)
        if value is not None:
            self.size -= self._size(value)

    def check(self) -> None:
        """Raise AssertionError where the books do not balance."""
        total = sum(map(self._size, self._kept.values()))
        assert self.size == total, f"{self.size} is booked, {total} is kept"
        assert total <= self._most, f"{total} is kept, {self._most} may be"
