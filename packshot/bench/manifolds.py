"""Precision and recall of pictures in a feature space (Kynkäänniemi et al. 2019).

A set of pictures is taken as the union of balls around each of them, which reach to its third
nearest neighbour in the set. Precision is the share of generated pictures that lie in the balls of
the real ones (what is drawn could be real), recall the share of real ones in the balls of the
generated (what is real could be drawn).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Features = NDArray[np.float32]
NEIGHBOURS = 3


def scale(real: Features) -> Features:
    """What the features [N, F] are divided by: the deviation of each over real pictures."""
    return np.asarray(np.maximum(real.std(0), 1e-6), np.float32)


def precision_recall(made: Features, real: Features) -> dict[str, float] | None:
    """Both shares of two sets of features [N, F] and [M, F]; None of sets too small to say."""
    if min(len(made), len(real)) <= NEIGHBOURS:
        return None
    between = distances(made, real)
    return {
        "precision": float((between <= _radii(real)).any(1).mean()),
        "recall": float((between <= _radii(made)[:, None]).any(0).mean()),
        "n": min(len(made), len(real)),
    }


def frechet(one: Features, other: Features) -> float:
    """The Fréchet distance of the normal distributions that fit two sets of features [N, F] and
    [M, F] (Heusel et al. 2017): 0 for equal ones.
    """
    a, b = one.astype(np.float64), other.astype(np.float64)
    first, second = np.cov(a, rowvar=False), np.cov(b, rowvar=False)
    values, vectors = np.linalg.eigh(first)
    root = (vectors * np.sqrt(np.maximum(values, 0))) @ vectors.T
    shared = np.sqrt(np.maximum(np.linalg.eigvalsh(root @ second @ root), 0)).sum()
    apart = float(((a.mean(0) - b.mean(0)) ** 2).sum())
    return apart + float(np.trace(first) + np.trace(second) - 2 * shared)


def _radii(points: Features) -> NDArray[np.float64]:
    """How far from each its k-th nearest neighbour is, itself apart: [N]."""
    return np.sort(distances(points, points), 1)[:, NEIGHBOURS]


def distances(one: Features, other: Features) -> NDArray[np.float64]:
    """Euclidean distances [N, M] between features [N, F] and [M, F]."""
    a, b = one.astype(np.float64), other.astype(np.float64)
    squared = (a * a).sum(1)[:, None] + (b * b).sum(1) - 2 * a @ b.T
    found = np.sqrt(np.maximum(squared, 0))
    if one is other:
        np.fill_diagonal(found, 0)
    return np.asarray(found)
