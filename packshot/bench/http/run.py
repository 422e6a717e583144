"""One run: each database in turn gets a fresh server, and that the same load."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from packshot.bench.http import alone, kill, postgres, soak, streams, wrk
from packshot.bench.http.host import Served, serving
from packshot.bench.http.wrk import Load
from packshot.bench.progress import Progress
from packshot.config import Config
from packshot.studio import Model

OWN = "postgres"
"""In place of a database's URL: a PostgreSQL that is started for this."""
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
    server under load (0 leaves these out). The long run and the kills make SMALL pictures.
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


def measure(config: Config, plan: Plan, database: str, progress: Progress) -> dict[str, Any]:
    """Figures on SQLite, and on `database` where that is given: the URL of a PostgreSQL, whose jobs
    are deleted, or OWN. Raises MissingExtra and PackshotError.
    """
    wrk.check_installed()
    found = {"sqlite": _on(config, plan, "", progress)}
    if database:
        with _postgres(database) as url:
            found["postgresql"] = _on(config, plan, url, progress)
    return found


@contextmanager
def _postgres(database: str) -> Iterator[str]:
    if database != OWN:
        yield database
        return
    with postgres.serving() as url:
        yield url


def _on(config: Config, plan: Plan, database: str, progress: Progress) -> dict[str, Any]:
    found: dict[str, Any] = {}
    with serving(config, database) as served:
        served.forget()
        parts = list(_parts(served, plan))
        for name, part in progress(parts, "measuring over HTTP"):
            found[name] = part()
            served.forget()
    if plan.soak:
        orders = soak.bodies(Model(config).spec, plan.soak, SMALL)
        with serving(config, database) as served:
            found["soak"] = soak.measure(served, orders, progress)
            served.forget()
    if plan.kills:
        found["kills"] = kill.measure(config, SMALL, plan.kills, database, progress)
    return found


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
