"""How near the colour of a drawn product comes to the one asked for, painted in neutral light.

The painter alone decides about colour; but it paints what was drawn, so it is real drafts that are
measured, with their own parts, folds and noise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from packshot.core import Brief, Buffers
from packshot.paint import Options, resolve
from packshot.paint.exactness import exactness, main_part
from packshot.paint.tables import MATERIALS

FEWEST = 60
"""Pixels of the main part, of 256 x 256, from which its colour can be told."""

PLAIN = tuple(n for n, m in MATERIALS.items() if not (m.metallic or m.clear))
"""Materials with a colour of their own: metals show what they mirror, glass what is behind it."""


def off(buffers: Buffers, brief: Brief, options: Options | None = None) -> float | None:
    """CIEDE2000 between the colour asked for and what the main part shows on a white background;
    None where no colour is asked for, or hardly anything of the main part is seen.
    """
    if brief.colour is None or buffers.fills:
        return None
    neutral = replace(brief, scene="white-background", style="photo", light=None, view=None)
    look = resolve(neutral)[0]
    if main_part(buffers, look).sum() < FEWEST:
        return None
    return exactness(buffers, look, options)


Measured = tuple[str, float]
"""A material, and the difference that a picture in it showed."""


def summary(measured: Iterable[Measured]) -> dict[str, Any]:
    """Count, median and 95th percentile: of all materials, of the `PLAIN` ones, and of each."""
    groups: dict[str, list[float]] = {}
    for material, value in measured:
        groups.setdefault(material, []).append(value)
    return {
        "all": _spread(v for values in groups.values() for v in values),
        "plain": _spread(v for name in PLAIN for v in groups.get(name, ())),
        "materials": {name: _spread(groups[name]) for name in MATERIALS if name in groups},
    }


def _spread(values: Iterable[float]) -> Mapping[str, float] | None:
    found = list(values)
    if not found:
        return None
    median, slow = (float(np.percentile(found, q)) for q in (50, 95))
    return {"n": len(found), "median": median, "p95": slow}
