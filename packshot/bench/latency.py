"""Latency of a warm process by stage, and of the same weights in other runtimes beside it."""

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
    """Pictures of each kind, how many of all peers make too, their side in pixels, processes of
    each fresh-process measure.
    """

    rounds: int = 5
    compared: int = 24
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
    studio: Packshot, plan: Plan, *, peers: Mapping[str, Packshot], progress: Progress
) -> dict[str, Any]:
    """Warm timings of `studio`; of `plan.compared` pictures those of the peers too, in turn, so
    that whatever else the machine does slows all. Each kind is made once before anything counts.
    """
    cases = texts(studio.spec)
    for text in progress(list(cases.values()), "warming up"):
        make(studio, text, 0, plan.size)
    for peer in peers.values():
        for seed in range(2):
            make(peer, next(iter(cases.values())), seed, plan.size)
    own, beside, others = Timings(), Timings(), {name: Timings() for name in peers}
    todo = [(seed, kind) for seed in range(plan.rounds) for kind in cases]
    every = max(1, len(todo) // plan.compared)
    for number, (seed, kind) in enumerate(progress(todo, "measuring")):
        seconds = make(studio, cases[kind], seed, plan.size)
        own.add(kind, seconds)
        if peers and number % every == 0:
            beside.add(kind, seconds)
            for name, peer in peers.items():
                others[name].add(kind, make(peer, cases[kind], seed, plan.size))
    return {
        "size": plan.size,
        "steps": studio.spec.steps,
        "candidates": studio.spec.candidates,
        "stages": own.by_stage(),
        "kinds": [
            {"scene": s, "material": m, "paint": paint, "total": own.by_kind("total")[s, m]}
            for (s, m), paint in own.by_kind("paint").items()
        ],
        "peers": {name: compare(beside, other) for name, other in others.items()},
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
    """A peer's spread and how many times as long it takes as `own` for the same pictures, by
    medians.
    """
    return {
        stage: {
            **(theirs := other.by_stage()[stage]),
            "ratio": theirs["p50"] / own.by_stage()[stage]["p50"],
        }
        for stage in COMPARED
    }
