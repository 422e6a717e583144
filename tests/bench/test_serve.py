"""Streams, arrivals, figures, page and plot: everything of a serving run but the servers."""

# ruff: noqa: E402
from __future__ import annotations

import io
import json
from collections import Counter
from typing import Any

import numpy as np
import pytest
from PIL import Image

for _module in ("httpx", "matplotlib"):
    pytest.importorskip(_module, reason="the extra bench is not installed")

from packshot.bench import machine
from packshot.bench.peers.wire import Wanted
from packshot.bench.serve import figures, page, plot, run
from packshot.bench.serve.arrivals import NEAR, URGENCIES, Mix, Pattern, arrivals, stream
from packshot.bench.serve.client import Outcome, Record
from packshot.core import ModelSpec
from packshot.engine import Priority

SPEC = ModelSpec(
    name="flat",
    revision="0",
    files={},
    classes=tuple(f"{s}/a" for s in ("mug", "vase", "sofa", "chair", "lamp", "car", "garden")),
    scenes=("studio", "white-background", "kitchen"),
    materials=("ceramic", "wood", "metal", "cotton"),
    steps=8,
    candidates=1,
)
MIX = Mix(sides=(256, 512), steps=2, leaving=0.1)
WANTED = Wanted("mug", "red", "ceramic", "studio", 1, 256)


def test_a_stream_is_the_same_for_the_same_seed_and_another_for_another() -> None:
    for kind in ("distinct", "catalogue"):
        one, again, other = (stream(kind, SPEC, 40, seed, MIX) for seed in (3, 3, 4))
        assert one == again
        assert one != other


def test_requests_are_mixed_as_the_shares_say() -> None:
    wanted = stream("distinct", SPEC, 2000, 1, MIX)
    counts = Counter(w.urgency for w in wanted)
    for urgency, share in URGENCIES.items():
        assert counts[urgency] / 2000 == pytest.approx(share, abs=0.04)
    assert {w.side for w in wanted} == {256, 512}
    assert len({w.seed for w in wanted}) == 2000
    assert not any(w.free or w.subject == "garden" for w in wanted)


def test_of_a_catalogue_three_in_five_repeat_subject_and_scene_in_another_look() -> None:
    wanted = stream("catalogue", SPEC, 20, 1, MIX)
    seen: set[tuple[str, str, str]] = set()
    near = 0
    for one in wanted:
        near += (one.subject, one.scene, one.tenant) in seen
        seen.add((one.subject, one.scene, one.tenant))
    assert near == round(NEAR * 20)
    assert len({(w.subject, w.scene, w.colour, w.material) for w in wanted}) == 20
    assert all(w.free for w in wanted)


def test_a_catalogue_of_more_kinds_than_there_are_still_comes_to_an_end() -> None:
    assert len(stream("catalogue", SPEC, 120, 2, MIX)) == 120


@pytest.mark.parametrize("pattern", ["poisson", "bursty"])
def test_arrivals_keep_the_rate_and_their_order(pattern: Pattern) -> None:
    coming = arrivals([WANTED] * 4000, 5.0, pattern, seed=1)
    times = [a.at for a in coming]
    assert times[0] == 0
    assert times == sorted(times)
    assert 4000 / times[-1] == pytest.approx(5.0, rel=0.1)
    assert coming == arrivals([WANTED] * 4000, 5.0, pattern, seed=1)


def test_bursts_come_at_once_and_poisson_arrivals_do_not() -> None:
    gaps = {
        pattern: np.diff([a.at for a in arrivals([WANTED] * 600, 5.0, pattern, seed=1)])
        for pattern in ("poisson", "bursty")
    }
    assert (gaps["bursty"] == 0).mean() > 0.7
    assert (gaps["poisson"] > 0).all()


def test_some_callers_go_away() -> None:
    coming = arrivals([WANTED] * 2000, 2.0, "poisson", seed=1, leaving=0.1)
    waits = [a.patience for a in coming if a.patience is not None]
    assert len(waits) / 2000 == pytest.approx(0.1, abs=0.03)
    assert 0.25 <= min(waits) < max(waits) <= 2.0


def test_a_wish_survives_the_wire_and_says_the_same_to_runtime_and_service() -> None:
    wish = Wanted("mug", "red", "ceramic", "studio", 7, 512, 3, "urgent", "shop", quality="auto")
    assert Wanted.from_json(json.loads(json.dumps(wish.to_json()))) == wish
    order = wish.order()
    assert order.request == wish.request()
    assert (order.priority, order.tenant, order.quality) == (Priority.URGENT, "shop", "auto")
    assert (order.request.brief.subject, order.request.brief.style) == ("mug", "photo")
    with pytest.raises(TypeError):
        Wanted.from_json({**wish.to_json(), "hue": "red"})


def record(
    sent: float,
    ended: float,
    *,
    urgency: str = "urgent",
    outcome: Outcome = "done",
    **answer: Any,
) -> Record:
    wanted = Wanted("mug", "red", "ceramic", "studio", 1, 256, urgency=urgency)
    told = {"seed": 1, "steps": 2, "rung": None, "cache": None, "digest": "a", **answer}
    return Record(wanted, sent, ended, outcome, told)


def test_quantiles_are_those_of_the_definition() -> None:
    assert figures.quantiles([float(i) for i in range(101)]) == {
        "n": 101,
        "p50": 50,
        "p95": 95,
        "p99": 99,
    }
    assert figures.quantiles([]) is None


def test_a_summary_counts_what_was_made_over_the_time_that_all_rounds_took() -> None:
    records = [
        record(0, 1, rung="full", cache="pool"),
        record(0.5, 4, rung="full"),
        record(1, 2, outcome="left"),
        record(1.5, 1.6, outcome="refused"),
        record(2, 3, outcome="failed", error="why"),
        record(0, 2.5, urgency="batch"),
    ]
    found = figures.summary([records, [record(0, 2)]], {256: 0.5})
    assert (found["done"], found["left"], found["refused"], found["failed"]) == (4, 1, 1, 1)
    assert found["throughput"] == pytest.approx(4 / 6)
    assert found["rounds"] == pytest.approx([3 / 4, 1 / 2])
    assert found["latency"]["urgent"]["n"] == 3
    assert found["latency"]["urgent"]["p50"] == pytest.approx(2)
    assert found["wait"]["urgent"]["p50"] == pytest.approx(1.5)
    assert found["latency"]["normal"] is None
    assert (found["rungs"], found["caches"], found["errors"]) == ({"full": 2}, {"pool": 1}, ["why"])
    assert found["most_at_once"] == 4


def test_the_number_in_the_system_ends_at_nought() -> None:
    at, count = figures.in_system([record(0, 3), record(1, 2)])
    assert (at, count) == ([0, 1, 2, 3], [1, 2, 1, 0])


def test_equal_pictures_are_counted_where_both_were_made_alike() -> None:
    ours = [record(0, 1, rung="full"), record(0, 1, rung="fewer steps"), record(0, 1), record(0, 1)]
    theirs = [record(0, 1), record(0, 1), record(0, 1, digest="b"), record(0, 1, seed=9)]
    assert figures.same(ours, theirs) == {"pairs": 2, "equal": 1}


def found_of(cases: tuple[str, ...]) -> run.Found:
    """Ours answer within a second, the peers later by theirs."""
    late = {"packshot": 1.0, "fastapi": 6.0, "litserve": 8.0}
    found = run.Found(precision="bf16", round_trips=dict.fromkeys(late, 0.0015))
    for case in cases:
        found.records[case] = {
            name: [
                [
                    record(n / 4, n / 4 + seconds * (1 + n / 10), urgency=urgency, rung="full")
                    for n, urgency in enumerate([*URGENCIES] * 2)
                ]
            ]
            * 2
            for name, seconds in late.items()
        }
    spread = {"n": 4, "min": 0.4, "p50": 0.5, "p95": 0.6}
    loop = {"throughput": 2.0, "seconds": spread, "sides": {256: 0.5}}
    found.loops = {"packshot": loop, "torch": {**loop, "throughput": 1.0}}
    checked = {"pictures": 4, "from_a_cache": 2, "least_db": 200.0, "below_bar": 0}
    found.parity = {name: {"distinct": checked, "catalogue": checked} for name in late}
    return found


@pytest.fixture
def data() -> dict[str, Any]:
    found = found_of((page.OVERLOAD, page.CATALOGUE))
    about = {"machine": machine.describe()}
    return {**about, **run.summary(found, run.Plan(mix=MIX, rounds=2), warmed=False)}


def test_ratios_say_how_many_times_better_we_are(data: dict[str, Any]) -> None:
    first = data["ratios"][0]
    assert (first["case"], first["peer"]) == (page.OVERLOAD, "fastapi")
    assert first["urgent_p95"] == pytest.approx(6)
    assert first["throughput"] > 1
    rows = page.aim_rows(data)
    assert rows[0] == ["urgent p95 at 2× load, times shorter", "6.00×", "5×"]


def test_the_page_quotes_what_was_measured(data: dict[str, Any]) -> None:
    told = page.serve_page(json.loads(json.dumps(data)))
    assert "| 2× load | LitServe | 8.00× |" in told
    assert "in 2 rounds" in told
    assert "| PyTorch | 1.00 | 0.500 s | 0.600 s | 0.50× |" in told
    assert "| Packshot | catalogue | 4 | 2 | equal | 0 |" in told
    assert "Packshot 1.5 ms" in told
    assert "computes in bf16" in told
    assert "12 of 12 (LitServe)" in told
    assert "Every round began with an empty pool." in told


def test_the_plot_is_a_picture_of_all_servers() -> None:
    drawn = plot.plot(found_of((page.OVERLOAD,)).records[page.OVERLOAD], "Under 2× load")
    image = np.asarray(Image.open(io.BytesIO(drawn)).convert("RGB"))
    for colour in plot.COLOURS.values():
        value = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)])
        assert (np.abs(image - value).max(axis=2) < 8).sum() > 100
    assert image.shape[1] > 1200


def test_cases_that_are_compared_have_equal_arrivals() -> None:
    by_name = {case.name: case for case in run.CASES}
    for name in (page.OVERLOAD, page.CATALOGUE):
        free = by_name[f"{name}, ladder free"]
        assert free.free
        assert (free.seed, free.requests, free.load) == (
            by_name[name].seed,
            by_name[name].requests,
            by_name[name].load,
        )
    assert len({(c.seed, c.free) for c in run.CASES}) == len(run.CASES)
