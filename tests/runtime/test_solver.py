from itertools import pairwise

import numpy as np

from packshot.runtime.solver import euler, guide, schedule


def test_a_schedule_runs_from_noise_to_data_with_more_steps_near_noise() -> None:
    times = schedule(8, 2.0)
    gaps = np.diff(times)
    assert times[0] == 0.0
    assert times[-1] == 1.0
    assert len(times) == 9
    assert (np.diff(gaps) > 0).all()


def test_a_schedule_without_shift_is_even() -> None:
    assert np.allclose(np.diff(schedule(5, 1.0)), 0.2)


def test_euler_is_exact_on_a_straight_path() -> None:
    rng = np.random.default_rng(0)
    noise, data = rng.standard_normal((2, 3, 8, 4, 4), dtype=np.float32)
    x = noise
    times = schedule(6, 3.0)
    for start, end in pairwise(times):
        x = euler(x, data - noise, start, end)
    assert np.allclose(x, data, atol=1e-5)


def test_guidance_of_one_changes_nothing_and_more_goes_further() -> None:
    free, told = np.zeros(1, np.float32), np.ones(1, np.float32)
    assert guide(told, free, 1.0) == told
    assert guide(told, free, 1.5) == np.float32(1.5)
