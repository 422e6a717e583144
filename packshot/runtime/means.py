"""Mean latents of a model: what the drawings of each class have in common in each view."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from packshot.errors import ModelError
from packshot.runtime.traits import VIEWS

Floats = NDArray[np.float32]
_KEPT = 256
"""Means that are kept, 16 KB each: to mix one takes some milliseconds."""


class Means:
    """Reads an .npz file of `weights` [classes * views, R] of a `basis` [R, latent], and of the
    `spread` [classes * views] of the drawings around their means. Raises ModelError.
    """

    def __init__(self, path: Path, shape: tuple[int, int, int]) -> None:
        try:
            with np.load(path) as file:
                self._basis = file["basis"].astype(np.float32)
                self._weights = file["weights"].astype(np.float32)
                self._spread = file["spread"].astype(np.float32)
        except (OSError, ValueError, KeyError) as error:
            raise ModelError(f"{path} cannot be read: {error}", param="model") from None
        self._shape = shape
        self._row = lru_cache(_KEPT)(self._mixed)

    def of(self, label: int, view: str | None) -> tuple[Floats, float]:
        """The mean latent of a class in a view, not to be changed, and the spread around it."""
        row = label * len(VIEWS) + (VIEWS.index(view) if view in VIEWS else 0)
        return self._row(row), float(self._spread[row])

    def _mixed(self, row: int) -> Floats:
        mean: Floats = (self._weights[row] @ self._basis).reshape(self._shape)
        mean.flags.writeable = False
        return mean
