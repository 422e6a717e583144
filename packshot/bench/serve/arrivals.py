"""Who asks for what, and when: streams of requests and their arrival times, each from a seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from packshot.bench.peers.wire import Wanted
from packshot.core import PLACES, PRODUCTS, ModelSpec
from packshot.paint.tables import COLOURS

Stream = Literal["distinct", "catalogue"]
Pattern = Literal["poisson", "bursty"]
Times = NDArray[np.float64]

URGENCIES = {"urgent": 0.15, "normal": 0.65, "batch": 0.2}
"""The classes, and how often each is asked for."""
TENANTS = tuple(f"shop-{n}" for n in range(1, 7))
SCENES = ("white-background", "studio", "living-room", "kitchen")
NEAR = 0.6
"""The share of a catalogue that has the subject and scene of a request before it."""
BURST = 6
"""Requests that come at once, on average."""
PATIENCE = (0.5, 4.0)
"""After how many mean gaps between arrivals a caller who goes away does so."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A request that comes `at` seconds after the beginning; its caller goes away `patience`
    seconds later, None: stays.
    """

    at: float
    wanted: Wanted
    patience: float | None = None


@dataclass(frozen=True, slots=True)
class Mix:
    """What the requests of a stream have in common: sides in pixels, equally often; steps (None:
    the model's); the share of callers who go away.
    """

    sides: tuple[int, ...] = (512, 768, 1024)
    steps: int | None = None
    leaving: float = 0.06


def arrivals(
    wanted: Sequence[Wanted], rate: float, pattern: Pattern, seed: int, leaving: float = 0.0
) -> list[Arrival]:
    """The requests in their order, `rate` a second on average."""
    rng = np.random.default_rng([seed, 1])
    times = _TIMES[pattern](len(wanted), rate, rng)
    gone, patience = rng.random(len(wanted)) < leaving, rng.uniform(*PATIENCE, len(wanted))
    return [
        Arrival(float(at), one, float(wait) / rate if leaves else None)
        for at, one, leaves, wait in zip(times, wanted, gone, patience, strict=True)
    ]


def _poisson(count: int, rate: float, rng: np.random.Generator) -> Times:
    """Exponential gaps; the first comes at 0."""
    gaps = rng.exponential(1 / rate, count)
    times: Times = np.cumsum(gaps) - gaps[0]
    return times


def _bursty(count: int, rate: float, rng: np.random.Generator) -> Times:
    """Bursts of geometric sizes, at exponential gaps that keep the rate."""
    times: list[float] = []
    now = 0.0
    while len(times) < count:
        times += [now] * int(rng.geometric(1 / BURST))
        now += float(rng.exponential(BURST / rate))
    return np.array(times[:count])


_TIMES = {"poisson": _poisson, "bursty": _bursty}


def stream(kind: Stream, spec: ModelSpec, count: int, seed: int, mix: Mix) -> list[Wanted]:
    """`count` requests, no two alike: distinct ones with seeds of their own that are asked for, or
    a catalogue, for whose pictures any seed will do.
    """
    rng = np.random.default_rng([seed, 0])
    if kind == "distinct":
        return [_one(spec, rng, mix, seed * 100_000 + n) for n in range(count)]
    return _catalogue(spec, count, seed, mix)


def _one(spec: ModelSpec, rng: np.random.Generator, mix: Mix, number: int) -> Wanted:
    subjects = [s for s in spec.subjects if s in PRODUCTS] or [
        s for s in spec.subjects if s not in PLACES
    ]
    scenes = [s for s in SCENES if s in spec.scenes] or list(spec.scenes)
    urgency = rng.choice(list(URGENCIES), p=list(URGENCIES.values()))
    return Wanted(
        subject=str(rng.choice(subjects)),
        colour=str(rng.choice(list(COLOURS))),
        material=str(rng.choice(spec.materials)),
        scene=str(rng.choice(scenes)),
        seed=number,
        side=int(rng.choice(mix.sides)),
        steps=mix.steps,
        urgency=str(urgency),
        tenant=str(rng.choice(TENANTS)),
    )


def _catalogue(spec: ModelSpec, count: int, seed: int, mix: Mix) -> list[Wanted]:
    """The catalogue of one tenant. `NEAR` of the requests repeat subject and scene of one before,
    in another colour or material; the others are the first of their subject and scene as long as
    there are new ones.
    """
    rng = np.random.default_rng([seed, 2])
    made: list[Wanted] = []
    first: dict[tuple[str, str], Wanted] = {}
    seen: set[tuple[str, ...]] = set()
    while len(made) < count:
        one = _one(spec, rng, mix, seed * 100_000 + len(made))
        one = replace(one, tenant=TENANTS[0], free=True)
        if first and round(NEAR * (len(made) + 1)) > len(made) - len(first):
            near = list(first.values())[int(rng.integers(len(first)))]
            one = replace(one, subject=near.subject, scene=near.scene)
        elif (one.subject, one.scene) in first and len(first) < _most(spec):
            continue
        what = (one.subject, one.scene, one.colour, one.material)
        if what in seen:
            continue
        seen.add(what)
        first.setdefault(what[:2], one)
        made.append(one)
    return made


def _most(spec: ModelSpec) -> int:
    """A number of kinds that a random draw still finds new ones among."""
    return len(spec.subjects) * min(len(SCENES), len(spec.scenes)) // 2
