"""One run: plain loops first, which say what the machine can do; then all servers stand side by
side and get the same arrivals, given in shares of that, in turns: a machine that slows down for
minutes slows all of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from itertools import chain
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
_GAPS: Mapping[Stream, float] = {"distinct": 0.05, "catalogue": 1.5}
"""Between requests of the parity check, in pictures of the plain loop: near enough to be batched,
or far enough for the one before to be kept.
"""


@dataclass(frozen=True, slots=True)
class Case:
    """Arrivals of one kind. `load` 1 is what the plain loop makes in the same time; `requests` is
    in shares of the plan's, in each round; equal `seed`s make equal arrivals. `quality` is what the
    callers ask of a server that knows a ladder; `free`: it may go down its ladder, too, which
    concerns it alone.
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
CATALOGUE = Case(page.CATALOGUE, 4.0, "catalogue", seed=5, quality="auto")
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
    """`requests` of a case whose share is 1, in each of the `rounds`; what they have in common;
    `threads` of the FastAPI peer (40 is what its framework takes), `batch` of the LitServe peer, at
    most.
    """

    requests: int = 40
    rounds: int = 3
    seed: int = 1
    mix: Mix = field(default_factory=Mix)
    cases: Sequence[Case] = CASES
    threads: int = 40
    batch: int = 4
    checked: int = 6


@dataclass(slots=True)
class Found:
    """All that was measured: records of each round by case, then by server; what needs no load."""

    records: dict[str, dict[str, list[list[Record]]]] = field(default_factory=dict)
    precision: str = ""
    loops: dict[str, Any] = field(default_factory=dict)
    round_trips: dict[str, float] = field(default_factory=dict)
    parity: dict[str, dict[str, Any]] = field(default_factory=dict)


def measure(config: Config, plan: Plan, others: loops.Makers, progress: Progress) -> Found:
    """Everything. `others`: runtimes of other libraries, for the plain loop."""
    found, own = Found(), runtime(config)
    found.precision = own.precision
    _compile(own, plan.mix, progress)
    wanted = stream("distinct", own.spec, max(plan.requests // 2, 2), plan.seed + 50, plan.mix)
    found.loops = loops.measure_all({OWN: lambda: own, **others}, wanted, progress)
    with ExitStack() as stack:
        servers = {}
        for system in SYSTEMS:
            host = serving(system, config, threads=plan.threads, batch=plan.batch)
            servers[system] = stack.enter_context(host)
            _prepare(found, system, servers[system], own, plan)
        rounds = [(n, case) for n in range(plan.rounds) for case in plan.cases]
        for number, case in progress(rounds, "rounds"):
            _round(found, servers, case, number, _arrivals(case, own.spec, plan, found, number))
    return found


def _round(
    found: Found, servers: Mapping[str, str], case: Case, number: int, coming: Sequence[Arrival]
) -> None:
    """The arrivals for one server after another; who is first changes from round to round."""
    records = found.records.setdefault(case.name, {system: [] for system in _of(case)})
    first = number % len(records)
    for system in [*records][first:] + [*records][:first]:
        records[system].append(_play(servers[system], system, case, coming))


def _of(case: Case) -> Sequence[str]:
    return (OWN,) if case.free else SYSTEMS


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


def _arrivals(case: Case, spec: ModelSpec, plan: Plan, found: Found, number: int) -> list[Arrival]:
    """The same ones for every server, others in each round."""
    seed = plan.seed * 1000 + number * 100 + case.seed
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
        name: {system: figures.summary(rounds, alone) for system, rounds in servers.items()}
        for name, servers in found.records.items()
    }
    return {
        "plan": {
            "requests": plan.requests,
            "rounds": plan.rounds,
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
        "round_trips": found.round_trips,
        "parity": found.parity,
        "cases": cases,
        "ratios": figures.ratios(cases),
        "same": _same(found.records),
    }


def _same(records: Mapping[str, Mapping[str, Sequence[Sequence[Record]]]]) -> dict[str, Any]:
    """How many of our pictures equal the peers', in every case that they share."""
    return {
        name: {
            peer: figures.same(list(chain(*servers[OWN])), list(chain(*theirs)))
            for peer, theirs in servers.items()
            if peer != OWN
        }
        for name, servers in records.items()
        if len(servers) > 1
    }
