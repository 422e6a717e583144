"""Large networks are measured beside a vendor's loop; what the memory does not hold is said."""

from __future__ import annotations

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
    """By a clock of its own a step takes 2 ms however many share it, in the vendor's loop 6 ms for
    each picture's; 4 pictures do not fit.
    """

    name, parameters, size = "Slow", 2_000_000_000, 512

    def __init__(self) -> None:
        self.closed = False
        self.now, self._held = 0.0, 0

    def begin(self, count: int, steps: int, *, staggered: bool = False) -> Sequence[int]:
        return range(count)

    def step(self, states: Sequence[int]) -> None:
        if len(states) > 2:
            raise OutOfMemory("too many")
        self._held = len(states) * GIBIBYTE
        self.now += 0.002

    def whole(self, count: int, steps: int) -> object:
        self._held = count * 2 * GIBIBYTE
        self.now += 0.006 * steps
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


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Slow:
    slow = Slow()
    monkeypatch.setattr("time.perf_counter", lambda: slow.now)
    return slow


def test_both_loops_are_timed_per_step_of_a_picture_and_models_are_put_away(model: Slow) -> None:
    (found,) = gpu.measure({"slow": lambda: model}, Plan((1, 2), 4, 2), _silently)
    alone, two = found["cells"]
    assert alone["own"]["steps_per_second"] == pytest.approx(500)
    assert two["own"]["steps_per_second"] == pytest.approx(1000)
    assert two["peer"]["steps_per_second"] == pytest.approx(2 / 0.006)
    assert (two["own"]["peak_bytes"], two["peer"]["peak_bytes"]) == (2 * GIBIBYTE, 4 * GIBIBYTE)
    assert model.closed


def test_what_does_not_fit_is_said_and_the_rest_is_measured(model: Slow) -> None:
    models = {"large": _too_large, "slow": lambda: model}
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
