"""Exemplars of a model: drawings of the photo set that its own begin with.

A drawing does not begin with noise alone but half way, with an exemplar of its class, view and
accessories under as much noise as belongs there; the denoiser goes on from that. Silhouette and
parts are the exemplar's, the rest is new (SDEdit, Meng et al. 2022, arXiv:2108.01073; with examples
that are looked up: Blattmann et al. 2022, arXiv:2204.11824).
"""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from packshot.core import MOST_WORN
from packshot.errors import ModelError
from packshot.runtime.base import RequestState
from packshot.runtime.traits import VIEWS

Floats = NDArray[np.float32]
_CLASSES_KEPT = 24
"""Classes whose exemplars stay in memory: 0.5 MB each."""


def joined(times: Sequence[float], time: float) -> tuple[int, tuple[float, ...]]:
    """The step at which a drawing that comes with `time` joins those that begin at `times` (the
    last one is the end of all), and the times that it has then.
    """
    step = min(range(len(times) - 1), key=lambda i: abs(times[i] - time))
    return step, (*times[:step], time, *times[step + 1 :])


class Exemplars:
    """Reads an .npz file: `index` [N, 2 + MOST_WORN] holds class, view, and the accessories worn
    (1 is the first that the model knows, 0 none) of each exemplar, sorted by class; an array named
    by the class its latents, int8 [n, *shape] in units of `unit` spreads around the mean; `time` is
    where drawings go on from them, one for all or [1 + MOST_WORN] by the number of accessories.
    Raises ModelError.
    """

    def __init__(self, path: Path, shape: tuple[int, int, int], known: Sequence[str]) -> None:
        self._path, self._shape, self._known = path, shape, known
        try:
            with path.open("rb") as opened, np.load(opened) as file:
                self._index = file["index"]
                self._unit = float(file["unit"])
                self._times = np.broadcast_to(file["time"], 1 + MOST_WORN)
        except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
            raise ModelError(f"{path} cannot be read: {error}", param="model") from None
        self._of = lru_cache(_CLASSES_KEPT)(self._read)

    def begin(
        self, state: RequestState, view: str, worn: Sequence[str], rng: np.random.Generator
    ) -> bool:
        """Take a new state to where it goes on from an exemplar, which `rng` chooses; whether there
        was one of its class and view that wears the same. Raises ModelError.
        """
        number = self._choose(state.label, view, worn, rng)
        if number is None:
            return False
        exemplar = self._of(state.label)[number].astype(np.float32) * np.float32(self._unit)
        time = float(self._times[len(worn[:MOST_WORN])])
        step, state.times = joined(state.times, time)
        state.latents = (1 - time) * state.latents + time * exemplar
        state.latents, state.step = state.latents.astype(np.float32), step
        return True

    def _choose(
        self, label: int, view: str, worn: Sequence[str], rng: np.random.Generator
    ) -> int | None:
        """Which of the exemplars of a class."""
        of = self._index[self._index[:, 0] == label]
        told = [1 + self._known.index(name) for name in worn[:MOST_WORN]]
        wanted = [VIEWS.index(view), *told, *[0] * (MOST_WORN - len(told))]
        fitting = np.flatnonzero((of[:, 1:] == wanted).all(1))
        return int(rng.choice(fitting)) if len(fitting) else None

    def _read(self, label: int) -> NDArray[np.int8]:
        try:
            with self._path.open("rb") as opened, np.load(opened) as file:
                latents: NDArray[np.int8] = file[str(label)]
        except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
            raise ModelError(f"{self._path} cannot be read: {error}", param="model") from None
        return latents
