"""`packshot bench http`: its figures, and a short run against a real server with the real wrk."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from packshot.bench.http import page, soak, wrk
from packshot.bench.http.host import Sample
from packshot.bench.http.run import FLOOR, MANY, ONE, PICTURES, Plan, loads
from tests.conftest import Run
from tests.installing import program

PLAN = Plan(size=256, steps=1, clients=4, seconds=1, calls=2, streams=3, soak=8, kills=0)


def test_a_call_that_was_refused_counts_as_failed_and_not_as_answered() -> None:
    said = {
        "requests": 10,
        "seconds": 2.0,
        "broken": 1,
        "late": 2,
        "statuses": {"202": 7, "429": 3},
    }
    found = wrk.figures(loads(PLAN)[MANY], said)
    assert (found["rate"], found["failed"], found["clients"]) == (3.5, 6, 4)


def test_only_what_is_enqueued_is_the_same_picture_again() -> None:
    played = loads(PLAN)
    assert played[ONE].clients == 1
    assert played[FLOOR].body is None
    assert played[MANY].body == {**(played[PICTURES].body or {}), "seed": 7}


def test_growth_is_that_of_the_second_half() -> None:
    resident = [100, 200, 300, 300, 301, 302, 303, 304, 305]
    samples = [Sample(r << 20, 10 + i, 20) for i, r in enumerate(resident)]
    found = soak.held([500 * i for i in range(9)], samples)
    assert found["slope_mib_per_1000"] == pytest.approx(2.0)
    assert found["slope_error"] == pytest.approx(0.0, abs=1e-6)
    assert found["files"] == [10, 12, 14, 16, 18]
    assert found["resident"][-1] == 305 << 20
    assert found["growth"] == pytest.approx(3 * 304 / 901 - 1)
    assert soak.held([0, 500], samples[:2])["slope_mib_per_1000"] is None


def test_what_is_measured_so_far_makes_a_page() -> None:
    told = {"n": 2, "p50": 0.001, "p95": 0.002, "p99": 0.003}
    found = {"sqlite": {"commits": told}, "postgresql": {}}
    assert page.aim_rows(found)[0] == [
        "SQLite: durable enqueue, one after another, p50",
        "1.0 ms",
        "2 ms",
    ]
    assert page.alone_rows(found["sqlite"]) == [
        ["durable enqueue, one after another", "1.0 ms", "2.0 ms", "3.0 ms"]
    ]


@pytest.mark.slow
def test_it_measures_a_real_server(packshot: Run, tmp_path: Path) -> None:
    program("wrk")
    options = [text for name, n in asdict(PLAN).items() for text in (f"--{name}", str(n))]
    done = packshot("bench", "http", *options, "--out", "reports")
    assert done.returncode == 0, done.stderr
    data = json.loads((tmp_path / "reports" / "http.json").read_text())
    found = data["databases"]["sqlite"]
    assert [name for name, case in found["cases"].items() if case["failed"]] == []
    assert found["cases"][ONE]["requests"] > 0
    assert 0 < found["alone"]["rest"]["p50"] < found["alone"]["whole"]["p50"]
    assert found["quiet"]["n"] == 2
    assert found["commits"]["n"] == found["rare"]["n"] == 20
    assert found["streams"]["heard"] == 3
    assert found["soak"]["statuses"] == {"200": 8}
    assert min(found["soak"]["files"]) > 0
    written = (tmp_path / "reports" / "http.md").read_text()
    assert "SQLite: durable enqueue, one after another, p50" in written
    assert "| durable enqueue, one after another |" in written


def test_without_wrk_it_says_how_to_install_it(packshot: Run, tmp_path: Path) -> None:
    done = packshot("bench", "http", env={"PATH": str(tmp_path)})
    assert done.returncode == 8
    assert "apt-get install wrk" in done.stderr
