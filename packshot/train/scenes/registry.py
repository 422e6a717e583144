"""The list of what can be drawn: subjects, each with designs that a shop would list apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import numpy as np

from packshot.train.scenes import subjects
from packshot.train.scenes.accessories import dress_up
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.solid import Mesh, Part, build

Maker = Callable[[np.random.Generator], Sequence[Part] | Figure]


@dataclass(frozen=True, slots=True)
class Design:
    """One design of a subject: its maker, and how it is seen best.

    `yaw` in degrees (turned about the vertical, positive to the left) shows it best, `front` makes
    it face the camera; `fit` is the share of the frame that its longer side fills. What `wears`
    can be dressed with accessories: its maker returns a Figure.
    """

    subject: str
    name: str
    maker: Maker
    yaw: float
    fit: float
    front: float = 0.0
    wears: bool = False

    @property
    def label(self) -> str:
        return f"{self.subject}/{self.name}"

    def mesh(self, seed: int, coarseness: float = 1.0, worn: Sequence[str] = ()) -> Mesh:
        """The geometry of one seed: the same seed, the same product. `worn` are accessory ids, the
        first in the role `accessory`, the second in `accessory-2`.
        """
        made = self.maker(np.random.default_rng([seed, 11]))
        if isinstance(made, Figure):
            rng = np.random.default_rng([seed, 13])
            made = [*made.parts, *dress_up(made.anchors, worn, rng)]
        return build(made, coarseness)


_DESIGNS: dict[str, Design] = {}


def design(
    subject: str, name: str, *, yaw: float, fit: float, front: float = 0.0, wears: bool = False
) -> Callable[[Maker], Maker]:
    """Register the decorated maker as a design of `subject`."""

    def register(maker: Maker) -> Maker:
        entry = Design(subject, name, maker, yaw, fit, front, wears)
        _DESIGNS[entry.label] = entry
        return maker

    return register


@cache
def designs() -> tuple[Design, ...]:
    """Every design, sorted by label: the order of the network's condition classes."""
    for module in iter_modules(subjects.__path__):
        import_module(f"{subjects.__name__}.{module.name}")
    return tuple(_DESIGNS[label] for label in sorted(_DESIGNS))


def find(label: str) -> tuple[Design, ...]:
    """The designs of a subject ("mug"), or one of them ("mug/straight"). Raises KeyError."""
    found = tuple(d for d in designs() if label in (d.subject, d.label))
    if not found:
        raise KeyError(label)
    return found
