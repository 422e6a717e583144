"""How long a kept drawing takes to be painted anew, by material, scene and style."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from itertools import cycle
from typing import Any

from packshot.bench.progress import Progress
from packshot.bench.spread import spread
from packshot.core import CONCEPTS, ModelSpec, Picture

SLOTS = ("material", "scene", "style")
EACH = 4
"""Scenes in which each material and each style is timed."""
Wish = Mapping[str, str]


def wishes(spec: ModelSpec) -> list[Wish]:
    """Every material as a photograph, and every other style, in `EACH` scenes that follow one
    another, so that all scenes are seen in both.
    """
    worked = [style for style in CONCEPTS["style"] if style != "photo"]
    looks = [(m, "photo") for m in spec.materials] + [(spec.materials[0], s) for s in worked]
    scenes = cycle(spec.scenes)
    each = min(EACH, len(spec.scenes))
    rows = [(m, next(scenes), style) for m, style in looks for _ in range(each)]
    return [dict(zip(SLOTS, row, strict=True)) for row in rows]


def measure(picture: Picture, spec: ModelSpec, progress: Progress) -> dict[str, Any]:
    """Seconds of `repaint` in each wish, made once before, so that its plate and shader are
    there.
    """
    todo = wishes(spec)
    seconds = [_seconds(picture, wish) for wish in progress(todo, "painting anew")]
    photographs = [n for n, wish in enumerate(todo) if wish["style"] == "photo"]
    worked = [n for n, wish in enumerate(todo) if wish["style"] != "photo"]
    return {
        "size": [picture.facts.width, picture.facts.height],
        "subject": picture.brief.subject,
        "photo": spread([seconds[n] for n in photographs]),
        "worked": spread([seconds[n] for n in worked]),
        "materials": _by("material", photographs, todo, seconds),
        "scenes": _by("scene", photographs, todo, seconds),
        "styles": _by("style", worked, todo, seconds),
    }


def _seconds(picture: Picture, wish: Wish) -> float:
    slots: Any = wish
    picture.repaint(**slots)
    start = time.perf_counter()
    picture.repaint(**slots)
    return time.perf_counter() - start


def _by(
    slot: str, which: Sequence[int], todo: Sequence[Wish], seconds: Sequence[float]
) -> dict[str, Any]:
    groups: dict[str, list[float]] = {}
    for number in which:
        groups.setdefault(todo[number][slot], []).append(seconds[number])
    return {name: spread(values) for name, values in groups.items()}
