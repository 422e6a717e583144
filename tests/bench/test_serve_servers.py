"""The measured servers as processes, on the real model with pictures as small as there are."""

# ruff: noqa: E402
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest

for _module in ("fastapi", "litserve", "uvicorn", "httpx", "onnxruntime", "anyio"):
    pytest.importorskip(_module, reason="the extra bench is not installed")

from packshot import config as configuration
from packshot.bench.agreement import psnr
from packshot.bench.peers import host, making
from packshot.bench.peers.onnx import OnnxRuntime
from packshot.bench.peers.wire import Wanted, digest
from packshot.bench.serve import client, parity, run
from packshot.bench.serve.arrivals import Arrival, Mix
from packshot.config import Config
from packshot.errors import PackshotError
from packshot.runtime import base
from packshot.runtime.cpu import CpuRuntime
from tests.conftest import Run

pytestmark = pytest.mark.slow
T = TypeVar("T")
WANTED = [
    Wanted("mug", colour, "ceramic", "white-background", seed, 256, steps=1)
    for seed, colour in enumerate(("red", "blue", "green"), 1)
]


@pytest.fixture(scope="module")
def config(shared_cache: Path) -> Config:
    return configuration.load({"runtime.cache_dir": shared_cache}, environ={})


@pytest.fixture(scope="module")
def runtime(config: Config) -> CpuRuntime:
    return making.runtime(config)


def _silently(items: Sequence[T], what: str) -> Iterator[T]:
    yield from items


@pytest.mark.parametrize("system", host.SYSTEMS)
def test_a_server_makes_the_pictures_that_the_runtime_makes_alone(
    system: str, config: Config, runtime: CpuRuntime
) -> None:
    with host.serving(system, config, threads=2, batch=2) as address:
        assert 0 < client.round_trip(address, 3) < 5
        records = client.play(address, [Arrival(0, wish) for wish in WANTED])
        checked = parity.measure(address, runtime, WANTED[:2], 0.01)
    assert [r.outcome for r in records] == ["done"] * 3, records
    made = [digest(making.alone(runtime, wish.request())) for wish in WANTED]
    if system != "litserve":  # whose batches round otherwise
        assert [r.answer["digest"] for r in records] == made
    assert checked["pictures"] == 2
    assert checked["least_db"] > 40


def test_the_service_takes_back_what_callers_left_and_paints_kept_drawings_anew(
    config: Config,
) -> None:
    free = [replace(wish, free=True, quality="auto", steps=None) for wish in WANTED]
    with host.serving("packshot", config, threads=1, batch=1) as address:
        client.play(address, [Arrival(0, free[0])])
        (hit,) = client.play(address, [Arrival(0, free[1])])
        client.renew(address, held=True)
        (fresh,) = client.play(address, [Arrival(0, free[1])])
        (left,) = client.play(address, [Arrival(0, replace(free[2], seed=9), patience=0.0)])
        (after,) = client.play(address, [Arrival(0, WANTED[0])])
    assert (hit.answer["cache"], hit.answer["seed"]) == ("pool", free[0].seed)
    assert fresh.answer["cache"] is None
    assert left.outcome == "left"
    assert after.outcome == "done"


def test_a_refused_wish_is_no_picture(config: Config) -> None:
    strange = replace(WANTED[0], side=255)
    with host.serving("packshot", config, threads=1, batch=1) as address:
        (record,) = client.play(address, [Arrival(0, strange)])
    assert (record.outcome, record.answer["status"]) == ("failed", 400)


def test_a_server_that_cannot_start_says_why() -> None:
    broken = configuration.load({"zoo.model": "none-such"}, environ={})
    with (
        pytest.raises(PackshotError, match="none-such"),
        host.serving("fastapi", broken, threads=1, batch=1),
    ):
        pass


def test_onnx_runtime_draws_nearly_the_same(config: Config, runtime: CpuRuntime) -> None:
    other = OnnxRuntime(runtime.spec, threads=1, cache_dir=config.runtime.cache_dir)
    own, theirs = (base.run(r, WANTED[0].request()).latents for r in (runtime, other))
    assert psnr(theirs, own, float(np.ptp(own))) > parity.BAR


def test_a_run_measures_every_server_in_every_case(config: Config) -> None:
    cases = [replace(case, requests=0.5) for case in run.QUICK]
    mix = Mix(sides=(256,), steps=1, leaving=0.0)
    plan = run.Plan(requests=4, rounds=2, mix=mix, cases=cases, threads=2, batch=2, checked=2)
    found = run.measure(config, plan, {}, _silently)
    data = run.summary(found, plan, warmed=False)
    assert set(data["cases"]) == {case.name for case in cases}
    for servers in data["cases"].values():
        assert list(servers) == list(host.SYSTEMS)
        assert all(figures["done"] == 4 for figures in servers.values())


def test_the_command_names_the_extra_that_it_needs(fresh_packshot: Run, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.mkdir()
    (blocked / "sitecustomize.py").write_text(
        "import importlib.util as u\nfound = u.find_spec\n"
        "u.find_spec = lambda name, *a: None if name == 'litserve' else found(name, *a)\n"
    )
    done = fresh_packshot("bench", "serve", env={"PYTHONPATH": str(blocked)})
    assert done.returncode == 8
    assert "[bench]" in done.stderr
