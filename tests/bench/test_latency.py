"""The clock: stages, kinds, the peer beside it, fresh processes; and the page that says so.

The runtime here paints flat pictures and states its own seconds; the real one is measured by
`packshot bench latency`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

import pytest
from PIL import Image

from packshot.bench import latency, latency_page, machine, processes
from packshot.bench.spread import spread
from packshot.core import Facts, ModelSpec, Picture
from packshot.runtime.base import RequestState
from packshot.studio import Packshot
from tests.flat import OneStep

T = TypeVar("T")
SPEC = ModelSpec(
    name="flat",
    revision="0",
    files={},
    classes=("mug/a",),
    scenes=("studio", "white-background"),
    materials=("ceramic", "wood"),
    steps=1,
    candidates=1,
)


class Flat(OneStep):
    """Paints one colour and says that its stages took `seconds`."""

    spec = SPEC

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.made: list[tuple[str | None, str | None, int]] = []

    def render(self, state: RequestState) -> Picture:
        request = state.request
        brief, size = request.brief, (request.width, request.height)
        self.made.append((brief.scene, brief.material, request.seed))
        seconds = dict.fromkeys(("denoise", "decode", "paint"), self.seconds)
        facts = Facts("flat", "0", request.seed, 1, *size, seconds=seconds)
        return Picture(Image.new("RGB", size), Image.new("L", size), brief, facts)


def _silently(items: Sequence[T], what: str) -> Iterator[T]:
    yield from items


def test_every_kind_is_made_once_unmeasured_and_then_as_often_as_planned() -> None:
    runtime = Flat(0.25)
    plan = latency.Plan(rounds=3, size=256)
    found = latency.measure(Packshot(runtime=runtime), plan, peer=None, progress=_silently)
    assert len(runtime.made) == 4 + 3 * 4
    assert set(runtime.made[4:]) == {
        (scene, material, seed)
        for scene in SPEC.scenes
        for material in SPEC.materials
        for seed in range(3)
    }
    assert found["stages"]["denoise"] == {"n": 12, "min": 0.25, "p50": 0.25, "p95": 0.25}
    assert found["stages"]["total"]["min"] > found["stages"]["encode"]["min"] > 0
    assert [k["paint"]["n"] for k in found["kinds"]] == [3, 3, 3, 3]
    assert found["peer"] is None


def test_the_peer_takes_turns_and_is_quoted_as_a_ratio() -> None:
    own, other = Flat(0.25), Flat(0.5)
    found = latency.measure(
        Packshot(runtime=own),
        latency.Plan(rounds=2, size=256),
        peer=Packshot(runtime=other),
        progress=_silently,
    )
    assert own.made[4:] == other.made[2:]
    assert found["peer"]["denoise"]["ratio"] == pytest.approx(2)
    assert found["peer"]["decode"]["p50"] == 0.5


def test_a_spread_names_least_middle_and_slow_end() -> None:
    found = spread([float(i) for i in range(1, 102)])
    assert found == {"n": 101, "min": 1, "p50": 51, "p95": 96}


def test_the_start_of_the_command_line_is_longer_than_that_of_python_alone() -> None:
    found = processes.start_up(2)
    assert found["help"]["min"] > found["bare_python"]["min"] > 0
    assert found["help"]["n"] == 2


def test_the_page_quotes_what_was_measured() -> None:
    warm = latency.measure(
        Packshot(runtime=Flat(0.25)),
        latency.Plan(rounds=1, size=256),
        peer=Packshot(runtime=Flat(0.5)),
        progress=_silently,
    )
    second = {"n": 1, "min": 1.5, "p50": 1.5, "p95": 1.5}
    fresh = {
        "start_up": {"help": {**second, "min": 0.1234}, "bare_python": second},
        "cold": {
            "empty_cache": second,
            "filled_cache": second,
            "peak_bytes": 512 * 2**20,
            "peak_bytes_empty_cache": 768 * 2**20,
        },
    }
    page = latency_page.latency_page({"machine": machine.describe(), "warm": warm, **fresh})
    assert "| denoise | 250 | 250 | 500 | 2.00× |" in page
    assert "| studio, wood | 250 | 250 |" in page
    assert "| `packshot --help` | 0.123 s | 1.50 s | 1.50 s |" in page
    assert "512 MiB" in page
    assert "768 MiB" in page
