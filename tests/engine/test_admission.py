"""Admission and the ladder: bounds, and that they come back."""

from __future__ import annotations

import pytest

from packshot.engine.admission import Admission, Breaker, Bucket
from packshot.engine.config import EngineConfig
from packshot.engine.ladder import LADDER, Ladder
from packshot.engine.meter import Meter
from packshot.errors import ConfigError, Overloaded, Unavailable


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_gives_a_second_at_once_and_then_its_rate() -> None:
    bucket = Bucket(4, 0.0)
    assert [bucket.take(0.0) for _ in range(4)] == [0.0] * 4
    assert bucket.take(0.0) == pytest.approx(0.25)
    assert bucket.take(0.25) == 0.0
    assert [bucket.take(60.0) for _ in range(5)] == [0.0] * 4 + [pytest.approx(0.25)]


def test_a_full_queue_refuses_and_says_when_to_come_again() -> None:
    meter = Meter()
    meter.finished(3.0)
    admission = Admission(EngineConfig(queue=2), meter, clock=Clock())
    admission.admit(1)
    with pytest.raises(Overloaded) as caught:
        admission.admit(2)
    assert caught.value.retry_after == pytest.approx(3.0)
    assert "engine.queue" in caught.value.message


def test_too_many_a_second_are_refused() -> None:
    clock = Clock()
    admission = Admission(EngineConfig(rate=2), Meter(), clock=clock)
    admission.admit(0)
    admission.admit(0)
    with pytest.raises(Overloaded) as caught:
        admission.admit(0)
    clock.now += caught.value.retry_after or 0
    admission.admit(0)


def test_the_breaker_opens_rests_tries_one_and_closes() -> None:
    clock, meter = Clock(), Meter(window=30)
    admission = Admission(EngineConfig(wait_ms=500, rest_seconds=5), meter, clock=clock)
    for _ in range(20):
        meter.waited(clock.now, 2.0)
    with pytest.raises(Unavailable) as caught:
        admission.admit(0)
    assert caught.value.retry_after == pytest.approx(5.0)
    clock.now += 5
    admission.admit(0)  # one tries
    assert admission.breaker.phase.value == "half-open"
    with pytest.raises(Unavailable):
        admission.admit(0)
    admission.begun(0.1)
    assert admission.breaker.phase.value == "closed"
    clock.now += 31
    admission.admit(0)


def test_a_breaker_whose_trial_was_lost_tries_another() -> None:
    breaker = Breaker(most=1.0, rest=5.0)
    assert breaker.allows(0.0, 2.0) == 5.0
    assert breaker.allows(5.0, 2.0) == 0.0
    assert breaker.allows(6.0, 2.0) == 4.0
    assert breaker.allows(10.0, 2.0) == 0.0


def test_the_ladder_goes_down_under_lasting_load_and_comes_back() -> None:
    clock = Clock()
    ladder = Ladder(clock=clock)

    def spend(seconds: int, load: float) -> str:
        for _ in range(seconds):
            clock.now += 1
            ladder.observe(load)
        return ladder.rung()[0].name

    assert spend(9, 0.95) == "full"
    assert spend(3, 0.95) == LADDER[1].name
    assert spend(12, 0.6) == LADDER[1].name, "between the two bounds it stays"
    assert spend(100, 0.95) == LADDER[-1].name
    assert spend(15, 0.1) == LADDER[-1].name
    assert spend(100, 0.1) == "full"


def test_a_caller_can_refuse_or_ask_for_less() -> None:
    clock = Clock()
    ladder = Ladder(clock=clock)
    for _ in range(40):
        clock.now += 1
        ladder.observe(1.0)
    assert ladder.rung("fixed") == (LADDER[0], "asked for")
    assert ladder.rung("fast")[0].longest == 0
    assert ladder.rung()[1] == "high load"


def test_a_bound_of_nothing_is_refused() -> None:
    with pytest.raises(ConfigError):
        EngineConfig(queue=0)


def test_the_meter_forgets() -> None:
    meter = Meter(window=10)
    meter.waited(0.0, 9.0)
    meter.worked(0.0, 4.0)
    assert meter.wait(1.0) == 9.0
    assert meter.load(5.0, 10.0) == pytest.approx(0.4)
    meter.waited(20.0, 0.5)
    assert meter.wait(20.0) == 0.5
    assert meter.estimate(3) is None
    meter.finished(2.0)
    assert meter.estimate(3) == pytest.approx(8.0)


def test_work_without_a_break_is_one_entry_and_counts_as_far_as_it_is_asked_for() -> None:
    meter = Meter(window=10)
    for piece in range(1000):
        meter.worked(piece / 10, (piece + 1) / 10)
    assert meter.load(100.0, 10.0) == 1.0
    assert meter.load(105.0, 10.0) == 0.5
    assert len(meter._busy) == 1
