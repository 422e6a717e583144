"""One run: each database in turn gets a fresh server, and that the same load. What was found is
handed on after each part, so that a run that is cut short has measured something.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from packshot.bench.http import alone, commits, kill, postgres, soak, streams, wrk
from packshot.bench.http.host import Served, serving
from packshot.bench.http.wrk import Load
from packshot.bench.progress import Progress
from packshot.config import Config
from packshot.studio import Model

OWN = "postgres"
"""In place of a database's URL: a PostgreSQL that is started for this."""
Keep = Callable[[Mapping[str, Any]], object]
_KILL, _AROUND, _RATE = 6.0, 60.0, 11.0
"""Seconds of a kill with the start after it, and around all else on a database; SMALL pictures a
second in the long run."""
_COMMITS = 10
"""Times as many commits as calls: they are short, and a p99 of a hundred is only the second longest
of them."""
_PROMPT = "a red leather handbag on a white background"
_SEED = 7
FLOOR, ONE, MANY, PICTURES, READING = (
    "an answer of no content",
    "enqueue, one client",
    "enqueue",
    "pictures",
    "reading the list of jobs",
)
"""The cases that the generator plays; but for ONE with all clients."""
SMALL: Mapping[str, Any] = {"prompt": _PROMPT, "width": 256, "height": 256, "steps": 2}
"""A picture that is soon made: what is looked at is how many there are."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is played. `size` in pixels and `steps` of each picture; `seconds` of a case; `calls`
    one after another; `streams` open at a time, `soak` pictures in the long run, `kills` of a
    server under load (0 leaves these out). The long run and the kills make SMALL pictures; the
    long run is on SQLite alone: what a server holds is its own.
    """

    size: int
    steps: int
    clients: int
    seconds: int
    calls: int
    streams: int
    soak: int
    kills: int

    @property
    def body(self) -> dict[str, Any]:
        """What every call orders; the server chooses the seed."""
        return {"prompt": _PROMPT, "width": self.size, "height": self.size, "steps": self.steps}

    @property
    def kept(self) -> dict[str, Any]:
        """The same picture whenever it is ordered: a cache has it."""
        return {**self.body, "seed": _SEED}

    def minutes(self, databases: int) -> float:
        """About how long it takes, as measured on two cores of an EPYC."""
        each = len(loads(self)) * self.seconds + 0.5 * self.calls + _KILL * self.kills
        return (databases * (each + _AROUND) + self.soak / _RATE) / 60


def measure(
    config: Config, plan: Plan, database: str, progress: Progress, keep: Keep
) -> dict[str, Any]:
    """Figures on SQLite, and on `database` where that is given: the URL of a PostgreSQL, whose jobs
    are deleted, or OWN. `keep` is given what there is after each part. Raises MissingExtra and
    PackshotError.
    """
    wrk.check_installed()
    found: dict[str, Any] = {}
    for name, part, figures in _measured(config, plan, database, progress):
        found.setdefault(name, {})[part] = figures
        keep(found)
    return found


def _measured(
    config: Config, plan: Plan, database: str, progress: Progress
) -> Iterator[tuple[str, str, Any]]:
    for part, figures in _on(config, plan, "", progress):
        yield "sqlite", part, figures
    if plan.soak:
        yield "sqlite", "soak", _soak(config, plan, progress)
    if database:
        with _postgres(database) as url:
            for part, figures in _on(config, plan, url, progress):
                yield "postgresql", part, figures


@contextmanager
def _postgres(database: str) -> Iterator[str]:
    if database != OWN:
        yield database
        return
    with postgres.serving() as url:
        yield url


def _on(config: Config, plan: Plan, database: str, progress: Progress) -> Iterator[tuple[str, Any]]:
    count = _COMMITS * plan.calls
    yield "commits", commits.measure(database, count, _PROMPT)
    yield "rare", commits.measure(database, count, _PROMPT, commits.PAUSE)
    with serving(config, database) as served:
        served.forget()
        parts = list(_parts(served, plan))
        for name, part in progress(parts, "measuring over HTTP"):
            yield name, part()
            served.forget()
    if plan.kills:
        yield "kills", kill.measure(config, SMALL, plan.kills, database, progress)


def _soak(config: Config, plan: Plan, progress: Progress) -> dict[str, Any]:
    orders = soak.bodies(Model(config).spec, plan.soak, SMALL)
    with serving(config) as served:
        return soak.measure(served, orders, progress)


def _parts(served: Served, plan: Plan) -> Iterator[tuple[str, Any]]:
    yield "alone", lambda: alone.pictures(served.url, plan.calls, plan.body)
    yield "quiet", lambda: alone.enqueue(served.url, plan.calls, plan.kept)
    yield "cases", lambda: _cases(served, plan)
    if plan.streams:
        yield "streams", lambda: streams.measure(served.url, plan.streams, plan.body)


def _cases(served: Served, plan: Plan) -> dict[str, Any]:
    found = {}
    for name, load in loads(plan).items():
        found[name] = wrk.run(served.url, load)
        served.forget()
    return found


def loads(plan: Plan) -> Mapping[str, Load]:
    """The cases. What is only enqueued is one picture again and again, which a cache answers, so
    that the engine takes little of the machine meanwhile.
    """
    kept = plan.kept
    return {
        FLOOR: Load("/livez", plan.clients, plan.seconds),
        ONE: Load("/v1/jobs", 1, plan.seconds, kept),
        MANY: Load("/v1/jobs", plan.clients, plan.seconds, kept),
        READING: Load("/v1/jobs?limit=20", plan.clients, plan.seconds),
        PICTURES: Load("/generate", plan.clients, plan.seconds, plan.body),
    }
