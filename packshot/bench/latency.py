"""Latency of a warm process by stage, and of the same weights in another runtime beside it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from packshot import finish
from packshot.bench.cases import texts
from packshot.bench.progress import Progress
from packshot.bench.spread import spread
from packshot.core import Picture
from packshot.finish.metadata import payload
from packshot.studio import Packshot

STAGES = ("brief", "denoise", "decode", "paint", "encode", "total")
COMPARED = ("denoise", "decode", "total")
Kind = tuple[str, str]
"""Scene and material: what decides how much there is to paint."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Pictures of each kind, their side in pixels, processes of each fresh-process measure."""

    rounds: int = 5
    size: int = 1024
    cold_runs: int = 3
    start_ups: int = 20


@dataclass(slots=True)
class Timings:
    """Seconds of each picture by stage, in the order they were made, with the kind of each."""

    kinds: list[Kind] = field(default_factory=list)
    seconds: dict[str, list[float]] = field(default_factory=dict)

    def add(self, kind: Kind, seconds: Mapping[str, float]) -> None:
        """Note one picture."""
        self.kinds.append(kind)
        for stage in STAGES:
            self.seconds.setdefault(stage, []).append(seconds[stage])

    def by_stage(self) -> dict[str, dict[str, float]]:
        """The spread of each stage over all pictures."""
        return {stage: spread(values) for stage, values in self.seconds.items()}

    def by_kind(self, stage: str) -> dict[Kind, dict[str, float]]:
        """The spread of one stage for each kind."""
        found: dict[Kind, list[float]] = {}
        for kind, value in zip(self.kinds, self.seconds[stage], strict=True):
            found.setdefault(kind, []).append(value)
        return {kind: spread(values) for kind, values in found.items()}


def measure(
    studio: Packshot, plan: Plan, *, peer: Packshot | None, progress: Progress
) -> dict[str, Any]:
    """Warm timings of `studio`; of `peer` too, picture by picture in turn, so that whatever else
    the machine does slows both. Each kind is made once, of another seed, before anything counts.
    """
    cases = texts(studio.spec)
    own, other = Timings(), Timings()
    for text in progress(list(cases.values()), "warming up"):
        make(studio, text, plan.rounds, plan.size)
    if peer is not None:
        for seed in range(2):
            make(peer, next(iter(cases.values())), plan.rounds + seed, plan.size)
    todo = [(seed, kind) for seed in range(plan.rounds) for kind in cases]
    for seed, kind in progress(todo, "measuring"):
        own.add(kind, make(studio, cases[kind], seed, plan.size))
        if peer is not None:
            other.add(kind, make(peer, cases[kind], seed, plan.size))
    return {
        "size": plan.size,
        "steps": studio.spec.steps,
        "candidates": studio.spec.candidates,
        "stages": own.by_stage(),
        "kinds": [
            {"scene": s, "material": m, "paint": paint, "total": own.by_kind("total")[s, m]}
            for (s, m), paint in own.by_kind("paint").items()
        ],
        "peer": compare(own, other) if peer is not None else None,
    }


def make(studio: Packshot, text: str, seed: int, size: int) -> dict[str, float]:
    """Seconds of each stage from text to the bytes of a PNG."""
    start = time.perf_counter()
    (request,) = studio.requests(text, seed=seed, width=size, height=size)
    understood = time.perf_counter()
    picture = next(studio.generate_many([request]))
    drawn = time.perf_counter()
    _encode(picture)
    end = time.perf_counter()
    stages = {s: v for s, v in picture.facts.seconds.items() if s in STAGES}
    return {
        **stages,
        "brief": understood - start,
        "encode": end - drawn,
        "total": end - start,
    }


def _encode(picture: Picture) -> bytes:
    return finish.encode(picture.image, "PNG", payload(picture))


def compare(own: Timings, other: Timings) -> dict[str, Any]:
    """The peer's spread and how many times as long it takes, by medians."""
    return {
        stage: {
            **(theirs := other.by_stage()[stage]),
            "ratio": theirs["p50"] / own.by_stage()[stage]["p50"],
        }
        for stage in COMPARED
    }
