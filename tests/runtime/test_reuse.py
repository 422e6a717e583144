"""The step cache: what a mask leaves out is not computed, what it does not is as without it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from packshot.core import Brief, Request
from packshot.runtime import reuse
from packshot.runtime.base import RequestState, run
from packshot.runtime.cpu import CpuRuntime
from packshot.runtime.reuse import DIFFERENCE, TIMES, VELOCITY, keep, mask, onward, taken
from tests.runtime.steps import from_noise

STEPS = 6


class Counting(CpuRuntime):
    """Counts the rows that its denoiser computes, pass by pass."""

    def __init__(self, *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        self.rows: list[int] = []
        plain = self._denoiser

        def counted(**inputs: Any) -> Any:
            self.rows.append(len(inputs["latent"]))
            return plain(**inputs)

        self._denoiser = counted  # type: ignore[assignment]


@pytest.fixture(scope="module")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> Counting:
    spec = from_noise()
    return Counting(spec, cache_dir=tmp_path_factory.mktemp("graphs"), precision="f32")


def request(subject: str = "mug", *, caching: bool = True) -> Request:
    return Request(Brief(subject, subject=subject), 7, 256, 256, STEPS, caching)


def finish(runtime: CpuRuntime, state: RequestState) -> RequestState:
    while not state.done:
        runtime.advance(state, runtime.denoise([state])[0])
    return state


def bare(steps: int = 4) -> RequestState:
    latents = np.zeros((1, 1, 1, 1), np.float32)
    times = tuple(float(t) for t in np.linspace(0, 1, steps + 1))
    return RequestState(request(), 0, latents, times, mask=mask(steps))


def test_a_mask_that_takes_nothing_over_is_no_cache_at_all(runtime: Counting) -> None:
    state = runtime.prepare(request())
    state.mask = (frozenset(),) * STEPS
    plain = finish(runtime, runtime.prepare(request(caching=False)))
    assert np.array_equal(finish(runtime, state).latents, plain.latents)
    assert plain.kept == {}


def test_the_cache_spares_rows_and_draws_nearly_the_same(runtime: Counting) -> None:
    plain = run(runtime, request(caching=False))
    runtime.rows.clear()
    spared = run(runtime, request())
    assert runtime.rows == [2, 1, 2, 2, 1]  # of six steps with two rows each
    error = np.square(spared.drawn.data - plain.drawn.data).mean()
    assert 10 * np.log10(4 / error) > 35
    assert runtime.render(spared).facts.cache == "steps"
    assert runtime.render(plain).facts.cache is None


def test_members_at_different_steps_pack_only_what_they_compute(runtime: Counting) -> None:
    wanted = [request("mug"), request("cat"), request("car", caching=False)]
    alone = [finish(runtime, runtime.prepare(one)) for one in wanted]
    runtime.rows.clear()
    states = [runtime.prepare(one) for one in wanted]
    for tick in range(STEPS + 2):
        there = [s for late, s in enumerate(states) if late <= tick and not s.done]
        for state, prediction in zip(there, runtime.denoise(there), strict=True):
            runtime.advance(state, prediction)
    assert runtime.rows == [2, 3, 5, 4, 4, 5, 3, 2]
    for state, other in zip(states, alone, strict=True):
        assert np.array_equal(state.latents, other.latents)


def test_a_tick_in_which_nobody_computes_takes_no_pass(runtime: Counting) -> None:
    state = runtime.prepare(request())
    for _ in range(3):
        runtime.advance(state, runtime.denoise([state])[0])
    runtime.rows.clear()
    runtime.denoise([state])
    assert runtime.rows == []


def test_a_drawing_resumed_without_what_was_kept_computes_it(runtime: Counting) -> None:
    first = runtime.prepare(request())
    for _ in range(3):
        runtime.advance(first, runtime.denoise([first])[0])
    resumed = runtime.prepare(request())
    runtime.restore(resumed, runtime.save(first))
    assert reuse.taken(first) == {VELOCITY}
    assert reuse.taken(resumed) == set()
    assert finish(runtime, resumed).done


def test_drafts_and_unguided_steps_are_cached_too(tmp_path: Path) -> None:
    spec = replace(from_noise(), candidates=2, guided=(0.0, 0.3))
    runtime = Counting(spec, cache_dir=tmp_path, precision="f32")
    finish(runtime, runtime.prepare(request()))
    assert runtime.rows == [4, 2, 4, 2, 2]


def test_the_line_is_exact_where_velocities_lie_on_one() -> None:
    state = bare(8)
    for step in (0, 2):
        state.step = step
        at = np.full((1, 1, 1, 1), 3 * state.times[step] + 1, np.float32)
        keep(state, {VELOCITY: at, DIFFERENCE: at})
    state.step = 3
    assert np.allclose(onward(state), 3 * state.times[3] + 1)
    assert state.kept[TIMES].tolist() == [0.0, 0.25]


def test_one_velocity_makes_no_line() -> None:
    state = bare(8)
    one = np.ones((1, 1, 1, 1), np.float32)
    keep(state, {VELOCITY: one})
    state.step = 3
    assert taken(state) == set()


@pytest.mark.parametrize("steps", [1, 2, 3, 9, 10, 50])
def test_the_first_step_computes_all_and_every_other_one(steps: int) -> None:
    assert len(mask(steps)) == steps
    assert not any(mask(steps)[::2])
    assert all(mask(steps)[1::2])
