"""Precision and recall of sets whose overlap is known."""

import numpy as np
import pytest
from numpy.typing import NDArray

from packshot.bench import manifolds


def _cloud(x: float, count: int = 40, seed: int = 0) -> NDArray[np.float32]:
    rng = np.random.default_rng(seed)
    return np.asarray(rng.normal(size=(count, 3)) + np.array([x, 0, 0]), np.float32)


def test_a_set_lies_wholly_in_itself_and_not_at_all_in_a_far_one() -> None:
    same = manifolds.precision_recall(_cloud(0), _cloud(0))
    apart = manifolds.precision_recall(_cloud(0), _cloud(99))
    assert same is not None
    assert apart is not None
    assert (same["precision"], same["recall"], same["n"]) == (1, 1, 40)
    assert (apart["precision"], apart["recall"]) == (0, 0)


def test_a_generator_that_knows_one_of_two_kinds_is_precise_and_recalls_half() -> None:
    both = np.concatenate([_cloud(0), _cloud(99, seed=1)])
    found = manifolds.precision_recall(_cloud(0), both)
    assert found is not None
    assert found["precision"] == 1
    assert found["recall"] == 0.5


def test_a_few_pictures_say_nothing() -> None:
    assert manifolds.precision_recall(_cloud(0, count=3), _cloud(0)) is None


def test_distances_are_euclidean_and_features_are_scaled_by_their_deviation() -> None:
    one, other = np.array([[3, 0, 0]], np.float32), np.array([[0, 4, 0], [3, 0, 1]], np.float32)
    assert manifolds.distances(one, other) == pytest.approx(np.array([[5, 1]]))
    scale = manifolds.scale(np.array([[0, 1], [4, 1]], np.float32))
    assert scale == pytest.approx(np.array([2, 1e-6]))
