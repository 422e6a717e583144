"""The list of places that can be drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import numpy as np

from packshot.train.scenes import places as package
from packshot.train.scenes.solid import Part

Maker = Callable[[np.random.Generator], Sequence[Part]]

_PLACES: dict[str, dict[str, Maker]] = {}


def place(subject: str, name: str) -> Callable[[Maker], Maker]:
    """Register the decorated maker as a design of the place `subject`."""

    def register(maker: Maker) -> Maker:
        _PLACES.setdefault(subject, {})[name] = maker
        return maker

    return register


@cache
def places() -> Mapping[str, Mapping[str, Maker]]:
    """Makers by subject ("palace") and design name ("imperial")."""
    for module in iter_modules(package.__path__):
        import_module(f"{package.__name__}.{module.name}")
    return _PLACES
