"""The list of what can be drawn: subjects, each with designs that a shop would list apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module

import numpy as np

from packshot.train.scenes.solid import Mesh, Part, build

Maker = Callable[[np.random.Generator], Sequence[Part]]


@dataclass(frozen=True, slots=True)
class Design:
    """One design of a subject: its maker, the yaw in degrees that shows it best (turned about the
    vertical, positive to the left) and the share of the frame that its longer side fills.
    """

    subject: str
    name: str
    maker: Maker
    yaw: float
    fit: float

    @property
    def label(self) -> str:
        return f"{self.subject}/{self.name}"

    def mesh(self, seed: int, coarseness: float = 1.0) -> Mesh:
        """The geometry of one seed: the same seed, the same product."""
        return build(self.maker(np.random.default_rng([seed, 11])), coarseness)


_DESIGNS: dict[str, Design] = {}
_MODULES = (
    "bags",
    "chairs",
    "clothing",
    "footwear",
    "furniture",
    "lamps",
    "plush",
    "vehicles",
    "vessels",
)


def design(subject: str, name: str, *, yaw: float, fit: float) -> Callable[[Maker], Maker]:
    """Register the decorated maker as a design of `subject`."""

    def register(maker: Maker) -> Maker:
        entry = Design(subject, name, maker, yaw, fit)
        _DESIGNS[entry.label] = entry
        return maker

    return register


@cache
def designs() -> tuple[Design, ...]:
    """Every design, sorted by label: the order of the network's condition classes."""
    for module in _MODULES:
        import_module(f"packshot.train.scenes.subjects.{module}")
    return tuple(_DESIGNS[label] for label in sorted(_DESIGNS))


def find(label: str) -> tuple[Design, ...]:
    """The designs of a subject ("mug"), or one of them ("mug/straight"). Raises KeyError."""
    found = tuple(d for d in designs() if label in (d.subject, d.label))
    if not found:
        raise KeyError(label)
    return found
