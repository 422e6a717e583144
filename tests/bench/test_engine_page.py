"""What is said of the engine's own cost follows from what was measured."""

import pytest

from packshot.bench import engine_page, ticks

SPREAD = {"n": 12, "min": 0.1, "p50": 0.2, "p95": 0.3}


def _data() -> dict[str, object]:
    cost = {"mean": 6.0, "p50": 5.0, "p99": 25.0}
    return {
        "machine": {
            "cpu": "a CPU", "cores": 2, "memory_gib": 8, "system": "Linux", "python": "3.11",
            "packshot": "0", "commit": "c", "packages": {}, "date": "2026-11-25", "load": 0.1,
        },
        "ticks": {
            "waiting": 10_000, "tickets": 2_000, "tick_us": cost, "queue_us": cost, "piece_us": 40.0
        },
        "hits": {
            "size": 1024,
            "exact": {**SPREAD, "n": 200, "p50": 0.0001},
            "pool": {"hit": SPREAD, "miss": {**SPREAD, "p50": 0.4}, "saved": 0.5},
        },
        "overhead": 0.002,
    }  # fmt: skip


def test_the_page_quotes_what_was_measured() -> None:
    page = engine_page.engine_page(_data())
    assert "10,000 waiting: p50, p99 | 5 µs, 25 µs | 200 µs |" in page
    assert "| 0.2% | 3 % |" in page
    assert "200 ms beside 400 ms: 2.00 times as fast, 50% less time" in page


def test_the_overhead_is_that_of_every_piece_of_a_picture() -> None:
    found = ticks.overhead({"piece_us": 100.0}, steps=10, denoising=0.25)
    assert found == pytest.approx(13 * 100e-6 / 0.25)
