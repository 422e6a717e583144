"""One run: plain loops first, which say what the machine can do; then every server in turn gets the
same arrivals, given in shares of that.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from packshot.bench.peers.host import SYSTEMS, serving
from packshot.bench.peers.making import alone, runtime
from packshot.bench.progress import Progress
from packshot.bench.serve import client, figures, loops, page, parity
from packshot.bench.serve.arrivals import Arrival, Mix, Pattern, Stream, arrivals, stream
from packshot.bench.serve.client import Record
from packshot.config import Config
from packshot.core import ModelSpec
from packshot.engine.ladder import Quality
from packshot.runtime.base import Runtime

OWN = SYSTEMS[0]
TURNS = (SYSTEMS[1], OWN, *SYSTEMS[2:])
"""In which order the servers are measured. Right after the plain loops the machine was slower in
four runs of five (see `_PACE`), and Packshot came first in those.
"""
_GAPS: Mapping[Stream, float] = {"distinct": 0.05, "catalogue": 1.5}
"""Between requests of the parity check, in pictures of the plain loop: near enough to be batched,
or far enough for the one before to be kept.
"""
_PACE = 8
"""Pictures of the plain loop before each server, which say whether the machine is as fast as it was
before the others.
"""


@dataclass(frozen=True, slots=True)
class Case:
    """Arrivals of one kind. `load` 1 is what the plain loop makes in the same time; `requests` is
    in shares of the plan's; equal `seed`s make equal arrivals. `quality` is what the callers ask of
    a server that knows a ladder; `free`: it may go down its ladder, too, which concerns it alone.
    """

    name: str
    load: float
    stream: Stream = "distinct"
    pattern: Pattern = "poisson"
    requests: float = 1.0
    seed: int = 0
    quality: Quality = "fixed"
    free: bool = False


OVERLOAD = Case(page.OVERLOAD, 2.0, requests=2.0, seed=4)
CATALOGUE = Case(page.CATALOGUE, 2.0, "catalogue", seed=5, quality="auto")
CASES: Sequence[Case] = (
    Case("½ load", 0.5, requests=0.5, seed=1),
    Case("1× load", 1.0, seed=2),
    Case("bursts, 1× load", 1.0, pattern="bursty", seed=3),
    OVERLOAD,
    replace(OVERLOAD, name=f"{page.OVERLOAD}, ladder free", quality="auto", free=True),
    CATALOGUE,
    replace(CATALOGUE, name=f"{page.CATALOGUE}, ladder free", free=True),
)
QUICK: Sequence[Case] = (OVERLOAD, CATALOGUE)


@dataclass(frozen=True, slots=True)
class Plan:
    """`requests` of a case whose share is 1; what they have in common; `threads` of the FastAPI
    peer (40 is what its framework takes), `batch` of the LitServe peer, at most.
    """

    requests: int = 60
    seed: int = 1
    mix: Mix = field(default_factory=Mix)
    cases: Sequence[Case] = CASES
    threads: int = 40
    batch: int = 4
    checked: int = 6


@dataclass(slots=True)
class Found:
    """All that was measured: records by case, then by server, and what needs no load."""

    records: dict[str, dict[str, list[Record]]] = field(default_factory=dict)
    precision: str = ""
    loops: dict[str, Any] = field(default_factory=dict)
    paces: dict[str, float] = field(default_factory=dict)
    round_trips: dict[str, float] = field(default_factory=dict)
    parity: dict[str, dict[str, Any]] = field(default_factory=dict)


def measure(config: Config, plan: Plan, others: loops.Makers, progress: Progress) -> Found:
    """Everything. `others`: runtimes of other libraries, for the plain loop."""
    found, own = Found(), runtime(config)
    found.precision = own.precision
    _compile(own, plan.mix, progress)
    wanted = stream("distinct", own.spec, max(plan.requests // 2, 2), plan.seed + 50, plan.mix)
    found.loops = loops.measure_all({OWN: lambda: own, **others}, wanted, progress)
    for system in progress(TURNS, "servers"):
        found.paces[system] = loops.measure(own, wanted[:_PACE])["throughput"]
        with serving(system, config, threads=plan.threads, batch=plan.batch) as address:
            _prepare(found, system, address, own, plan)
            for case in plan.cases:
                if system == OWN or not case.free:
                    played = _play(address, system, case, _arrivals(case, own.spec, plan, found))
                    found.records.setdefault(case.name, {})[system] = played
    found.records = {
        name: {system: servers[system] for system in SYSTEMS if system in servers}
        for name, servers in found.records.items()
    }
    return found


def _compile(own: Runtime, mix: Mix, progress: Progress) -> None:
    """Have shaders compiled that pictures will need, so that every server finds them in the cache
    of compiled graphs, not only those that come later.
    """
    kinds = [(material, side) for material in own.spec.materials for side in mix.sides]
    wanted = stream("distinct", own.spec, len(kinds), seed=0, mix=replace(mix, steps=1))
    whole = [replace(w, material=m, side=s) for w, (m, s) in zip(wanted, kinds, strict=True)]
    for wish in progress(whole, "compiling shaders"):
        alone(own, wish.request())


def _prepare(found: Found, system: str, address: str, own: Runtime, plan: Plan) -> None:
    """Warm a server up, and measure what needs no load."""
    warming = stream("distinct", own.spec, 2 * len(plan.mix.sides), plan.seed + 60, plan.mix)
    client.play(address, [Arrival(0, wish) for wish in warming])
    found.round_trips[system] = client.round_trip(address)
    for kind, gap in _GAPS.items():
        wanted = stream(kind, own.spec, plan.checked, plan.seed + 70, plan.mix)
        quality: Quality = "fixed" if kind == "distinct" else "auto"
        asked = [replace(w, quality=quality, urgency="normal") for w in wanted]
        seconds = gap / found.loops[OWN]["throughput"]
        checked = parity.measure(address, own, asked, seconds)
        found.parity.setdefault(system, {})[kind] = checked


def _arrivals(case: Case, spec: ModelSpec, plan: Plan, found: Found) -> list[Arrival]:
    """The same ones for every server."""
    seed = plan.seed * 100 + case.seed
    count = max(round(plan.requests * case.requests), 2)
    wanted = stream(case.stream, spec, count, seed, plan.mix)
    wanted = [replace(wish, quality=case.quality) for wish in wanted]
    rate = case.load * found.loops[OWN]["throughput"]
    return arrivals(wanted, rate, case.pattern, seed, plan.mix.leaving)


def _play(address: str, system: str, case: Case, coming: Sequence[Arrival]) -> list[Record]:
    if system == OWN:
        client.renew(address, held=not case.free)
    records = client.play(address, coming)
    rest = replace(coming[0].wanted, side=min(a.wanted.side for a in coming))
    client.play(address, [Arrival(0, rest)])  # what callers left behind is made before the next
    return records


def summary(found: Found, plan: Plan, *, warmed: bool) -> dict[str, Any]:
    """Plain values for the report; `warmed`: the pool did not begin empty."""
    alone = found.loops[OWN]["sides"]
    cases = {
        name: {system: figures.summary(records, alone) for system, records in servers.items()}
        for name, servers in found.records.items()
    }
    return {
        "plan": {
            "requests": plan.requests,
            "seed": plan.seed,
            "sides": plan.mix.sides,
            "steps": plan.mix.steps,
            "leaving": plan.mix.leaving,
            "threads": plan.threads,
            "batch": plan.batch,
            "static_pool": warmed,
            "precision": found.precision,
        },
        "loops": found.loops,
        "paces": found.paces,
        "round_trips": found.round_trips,
        "parity": found.parity,
        "cases": cases,
        "ratios": figures.ratios(cases),
        "same": _same(found.records),
    }


def _same(records: Mapping[str, Mapping[str, Sequence[Record]]]) -> dict[str, Any]:
    """How many of our pictures equal the peers', in every case that they share."""
    return {
        name: {p: figures.same(servers[OWN], theirs) for p, theirs in servers.items() if p != OWN}
        for name, servers in records.items()
        if len(servers) > 1
    }
