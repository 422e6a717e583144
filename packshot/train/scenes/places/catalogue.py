"""The list of places that can be drawn, each in designs, as the subjects of `registry` are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import numpy as np

from packshot.train.scenes import places as package
from packshot.train.scenes.solid import Mesh, Part, build

Maker = Callable[[np.random.Generator], Sequence[Part]]


@dataclass(frozen=True, slots=True)
class Place:
    """One design of a place: what fills the frame around the camera."""

    subject: str
    name: str
    maker: Maker

    @property
    def label(self) -> str:
        return f"{self.subject}/{self.name}"

    def mesh(self, seed: int, coarseness: float = 1.0) -> Mesh:
        """The geometry of one seed: the same seed, the same place."""
        return build(self.maker(np.random.default_rng([seed, 11])), coarseness)


_PLACES: dict[str, Place] = {}


def place(subject: str, name: str) -> Callable[[Maker], Maker]:
    """Register the decorated maker as a design of the place `subject`."""

    def register(maker: Maker) -> Maker:
        entry = Place(subject, name, maker)
        _PLACES[entry.label] = entry
        return maker

    return register


@cache
def places() -> tuple[Place, ...]:
    """Every design of a place, sorted by label."""
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
    return tuple(_PLACES[label] for label in sorted(_PLACES))
