"""Mean latents of a model: what the drawings of each class have in common in each view."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from packshot.errors import ModelError
from packshot.runtime.traits import VIEWS

Floats = NDArray[np.float32]


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

    def of(self, label: int, view: str | None) -> tuple[Floats, float]:
        """The mean latent of a class in a view, and the spread around it."""
        seen = VIEWS.index(view) if view in VIEWS else 0
        row = label * len(VIEWS) + seen
        mean: Floats = (self._weights[row] @ self._basis).reshape(self._shape)
        return mean, float(self._spread[row])
