"""Large networks are measured beside a vendor's loop; what the memory does not hold is said."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import TypeVar

import pytest

from packshot.bench import gpu, gpu_page
from packshot.bench.gpu import Plan
from packshot.errors import NoDevice, OutOfMemory
from tests.conftest import Run

T = TypeVar("T")
GIBIBYTE = 2**30


def _silently(items: Sequence[T], what: str) -> Iterator[T]:
    yield from items


class Slow:
    """A step takes 2 ms however many share it, 6 ms in the vendor's loop; 4 do not fit."""

    name, parameters, size = "Slow", 2_000_000_000, 512

    def __init__(self) -> None:
        self.closed = False
        self._held = 0

    def begin(self, count: int, steps: int, *, staggered: bool = False) -> Sequence[int]:
        return range(count)

    def step(self, states: Sequence[int]) -> None:
        if len(states) > 2:
            raise OutOfMemory("too many")
        self._held = len(states) * GIBIBYTE
        time.sleep(0.002)

    def whole(self, count: int, steps: int) -> object:
        self._held = count * 2 * GIBIBYTE
        time.sleep(0.006 * steps)
        return None

    def wait(self) -> None:
        pass

    def forget_peak(self) -> None:
        self._held = 0

    def peak_bytes(self) -> int | None:
        return self._held

    def close(self) -> None:
        self.closed = True


def _too_large() -> Slow:
    raise OutOfMemory("larger than the device")


def test_both_loops_are_timed_per_step_of_a_picture_and_models_are_put_away() -> None:
    model = Slow()
    (found,) = gpu.measure({"slow": lambda: model}, Plan((1, 2), 4, 2), _silently)
    alone, two = found["cells"]
    assert alone["own"]["steps_per_second"] == pytest.approx(500, rel=0.5)
    assert two["own"]["steps_per_second"] > 1.5 * alone["own"]["steps_per_second"]
    assert two["own"]["steps_per_second"] > 2 * two["peer"]["steps_per_second"]
    assert (two["own"]["peak_bytes"], two["peer"]["peak_bytes"]) == (2 * GIBIBYTE, 4 * GIBIBYTE)
    assert model.closed


def test_what_does_not_fit_is_said_and_the_rest_is_measured() -> None:
    models = {"large": _too_large, "slow": Slow}
    large, slow = gpu.measure(models, Plan((1, 4), 2, 1), _silently)
    assert large["cells"] == []
    assert slow["cells"][1]["own"] is None
    assert slow["cells"][1]["peer"]["steps_per_second"] > 0
    rows = gpu_page.rows({"models": [large, slow]})
    assert rows[0] == ["large", *["does not fit"] * 7]
    assert rows[1][0] == "Slow (2.0 B)"
    assert rows[2][2] == "does not fit"


def test_an_unknown_architecture_and_an_odd_size_are_refused(packshot: Run) -> None:
    done = packshot("bench", "gpu", "sd1")
    assert done.returncode == 2
    assert "sdxl, flux, qwen, z" in done.stderr
    assert packshot("bench", "gpu", "--size", "1000").returncode == 2


def test_a_machine_without_a_device_says_so(packshot: Run) -> None:
    pytest.importorskip("diffusers")
    pytest.importorskip("transformers")
    torch = pytest.importorskip("torch")
    if torch.cuda.is_available():
        pytest.skip("this machine has one")
    done = packshot("bench", "gpu")
    assert done.returncode == NoDevice.exit_code
    assert "no CUDA device" in done.stderr
