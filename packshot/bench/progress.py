"""How a measurement tells how far it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")


class Progress(Protocol):
    """Yields the items, telling somebody how far it is."""

    def __call__(self, items: Sequence[T], what: str) -> Iterator[T]: ...
