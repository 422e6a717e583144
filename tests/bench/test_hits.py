"""The clock of the caches, over a scripted runtime; the real one is measured by hand."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from typing import TypeVar

from packshot.bench import hits
from tests.engine.scripted import SPEC, Scripted

T = TypeVar("T")


def _silently(items: Sequence[T], what: str) -> Iterator[T]:
    yield from items


def test_hits_are_measured_beside_the_same_pictures_drawn_from_nothing() -> None:
    runtime = Scripted()
    measuring = hits.measure(SPEC, lambda: runtime, _silently, size=256, repeats=5)
    found = asyncio.run(measuring)
    assert found["exact"]["n"] == 5
    assert found["pool"]["equal"] == found["pool"]["hit"]["n"] == found["pool"]["miss"]["n"] == 4
    assert found["pool"]["saved"] < 1
    assert runtime.log.count(("denoise", (0,))) == 3 * 3, "one for exact, one to fill, one miss"
