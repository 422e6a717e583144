"""One run: each database in turn gets a fresh server, and that the same load."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from packshot.bench.http import alone, soak, streams, wrk
from packshot.bench.http.host import Served, serving
from packshot.bench.http.wrk import Load
from packshot.bench.progress import Progress
from packshot.config import Config

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


@dataclass(frozen=True, slots=True)
class Plan:
    """What is played. `size` in pixels and `steps` of each picture; `seconds` of a case; `calls`
    one after another; `streams` open at a time, `soak` calls in the long run (0 leaves either out).
    """

    size: int
    steps: int
    clients: int
    seconds: int
    calls: int
    streams: int
    soak: int

    @property
    def body(self) -> dict[str, Any]:
        """What every call orders; the server chooses the seed."""
        return {"prompt": _PROMPT, "width": self.size, "height": self.size, "steps": self.steps}

    @property
    def kept(self) -> dict[str, Any]:
        """The same picture whenever it is ordered: a cache has it."""
        return {**self.body, "seed": _SEED}


def measure(config: Config, plan: Plan, database: str, progress: Progress) -> dict[str, Any]:
    """Figures on SQLite, and on `database` where that is given: the URL of a PostgreSQL of its own,
    whose jobs are deleted. Raises MissingExtra and PackshotError.
    """
    wrk.check_installed()
    databases = {"sqlite": "", **({"postgresql": database} if database else {})}
    return {name: _on(config, plan, url, progress) for name, url in databases.items()}


def _on(config: Config, plan: Plan, database: str, progress: Progress) -> dict[str, Any]:
    with serving(config, database) as served:
        served.forget()
        found: dict[str, Any] = {}
        parts = list(_parts(served, plan))
        for name, part in progress(parts, "measuring over HTTP"):
            found[name] = part()
            served.forget()
    return found


def _parts(served: Served, plan: Plan) -> Iterator[tuple[str, Any]]:
    yield "alone", lambda: alone.pictures(served.url, plan.calls, plan.body)
    yield "quiet", lambda: alone.enqueue(served.url, plan.calls, plan.kept)
    yield "cases", lambda: _cases(served, plan)
    if plan.streams:
        yield "streams", lambda: streams.measure(served.url, plan.streams, plan.body)
    if plan.soak:
        yield "soak", lambda: soak.measure(served, plan.soak, plan.clients, plan.body)


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
