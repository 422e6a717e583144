"""Identities: versions as RFC 9562 has them, in the order in which they were made."""

from __future__ import annotations

import time
import uuid

from packshot.store.records import uuid7


def test_identities_sort_by_time_also_within_a_millisecond() -> None:
    made = []
    for _ in range(2000):
        made.append(uuid7())
        until = time.time_ns() + 1000
        while time.time_ns() < until:
            pass
    assert made == sorted(made)
    assert len(set(made)) == 2000


def test_identities_are_of_version_seven_and_tell_their_time() -> None:
    before = time.time_ns() // 1_000_000
    one = uuid.UUID(uuid7())
    assert (one.version, one.variant) == (7, uuid.RFC_4122)
    assert before <= one.int >> 80 <= time.time_ns() // 1_000_000
