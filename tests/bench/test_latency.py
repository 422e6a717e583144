"""The clock: stages, kinds, the peer beside it, fresh processes; and the page that says so.

The runtime here paints flat pictures and states its own seconds; the real one is measured by
`packshot bench latency`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

import pytest
from PIL import Image

from packshot import config as configuration
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


def _studio(runtime: Flat) -> Packshot:
    """A studio that makes every picture anew."""
    return Packshot(config=configuration.load({"cache.pictures_mb": 0}), runtime=runtime)


def _silently(items: Sequence[T], what: str) -> Iterator[T]:
    yield from items


def test_every_kind_is_made_once_unmeasured_and_then_as_often_as_planned() -> None:
    runtime = Flat(0.25)
    plan = latency.Plan(rounds=3, size=256)
    found = latency.measure(_studio(runtime), plan, peers={}, progress=_silently)
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
    assert found["peers"] == {}


def test_peers_take_turns_and_are_quoted_as_ratios() -> None:
    own, slow, slower = Flat(0.25), Flat(0.5), Flat(0.75)
    found = latency.measure(
        _studio(own),
        latency.Plan(rounds=2, compared=4, size=256),
        peers={"slow": _studio(slow), "slower": _studio(slower)},
        progress=_silently,
    )
    assert slow.made[2:] == slower.made[2:] == own.made[4::2]
    assert found["peers"]["slow"]["denoise"]["ratio"] == pytest.approx(2)
    assert found["peers"]["slower"]["denoise"]["ratio"] == pytest.approx(3)
    assert found["peers"]["slow"]["decode"]["p50"] == 0.5


def test_a_spread_names_least_middle_and_slow_end() -> None:
    found = spread([float(i) for i in range(1, 102)])
    assert found == {"n": 101, "min": 1, "p50": 51, "p95": 96}


def test_the_start_of_the_command_line_is_longer_than_that_of_python_alone() -> None:
    found = processes.start_up(2)
    assert found["help"]["min"] > found["bare_python"]["min"] > 0
    assert found["help"]["n"] == 2


def test_the_page_quotes_what_was_measured() -> None:
    warm = latency.measure(
        _studio(Flat(0.25)),
        latency.Plan(rounds=1, size=256),
        peers={"PyTorch": _studio(Flat(0.5))},
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
    reached = {"denoise": {"multiplications": 2e9, "share": 0.5}}
    peak = {"precision": "f32", "peak": 5e10, "stages": reached}
    about = {"machine": machine.describe(), "warm": warm, "peak": peak, **fresh}
    page = latency_page.latency_page(about)
    assert "| denoise | 250 | 250 | 250 |" in page
    assert "| PyTorch | 500 (2.00×) | 500 (2.00×) |" in page
    assert "50 billion multiplications a second" in page
    assert "denoise 2.0 billion, 50%" in page
    assert "| studio, wood | 250 | 250 |" in page
    assert "| `packshot --help` | 0.123 s | 1.50 s | 1.50 s |" in page
    assert "512 MiB" in page
    assert "768 MiB" in page
