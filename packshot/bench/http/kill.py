"""`kill -9` again and again under load: is anything that was acknowledged lost, made twice, torn?

The load goes on through all the kills: what is not answered is sent again once a server is there.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from packshot.bench.http.callers import Callers
from packshot.bench.http.examine import examine, settled
from packshot.bench.http.hearing import NETWORK, Hearer, hearing
from packshot.bench.http.host import Place, Served, free_port
from packshot.bench.peers.host import handed
from packshot.bench.progress import Progress
from packshot.config import Config

CLIENTS = 8
"""At a time, each with a job or a picture on the way."""
STARTING, EVERY = 3.0, 5
"""Each fifth server is killed within so many seconds of its start: while it comes up."""
WORKING = 3.0
"""The others are killed within so many seconds of their first answer: some jobs wait then, some are
being drawn, some are being kept."""
_PATIENCE = 60.0
"""Seconds in which a server that listens must answer an order."""
CALLED_AGAIN = 150.0
"""Seconds after which a call is made again that a killed server had in hand, and some more."""
_SETTINGS = {
    "store.attempts": 1000,  # who is killed over a job so often would give it up
    "server.call_networks": NETWORK,
    "server.access_log": 0,
}


def measure(
    config: Config,
    body: Mapping[str, Any],
    rounds: int,
    database: str,
    progress: Progress,
    *,
    patience: float = CALLED_AGAIN,
) -> dict[str, Any]:
    """Kill a server on `database` (a URL whose jobs are deleted; empty: SQLite) `rounds` times;
    what was found then. Webhooks that are missing are waited for for `patience` seconds.

    Raises PackshotError where a server does not come up again.
    """
    with tempfile.TemporaryDirectory() as folder, hearing() as hearer:
        settings = {**handed(config), **_SETTINGS}
        place = Place(Path(folder), database, free_port(), settings)
        _prepare(place, hearer)
        url = f"http://127.0.0.1:{place.port}"
        with Callers(url, CLIENTS, body) as callers:
            for number in progress(range(rounds), "killing"):
                _kill(place, None if number % EVERY == EVERY - 1 else callers)
            last = place.start()
            last.ready()
        try:
            return _verdict(last, place, callers, hearer, patience) | {"rounds": rounds}
        finally:
            last.forget()
            last.end()


def _prepare(place: Place, hearer: Hearer) -> None:
    served = place.start()
    try:
        served.listening()
        served.forget()
        hearer.subscribe(served.url)
    finally:
        served.end()


def _kill(place: Place, callers: Callers | None) -> None:
    """Start a server and kill it: while it works for `callers`; None: while it comes up."""
    served = place.start()
    try:
        if callers:
            served.listening()
            _answered(callers)
        time.sleep(random.uniform(0, WORKING if callers else STARTING))
    finally:
        served.kill()


def _answered(callers: Callers) -> None:
    before, end = len(callers.acknowledged), time.monotonic() + _PATIENCE
    while len(callers.acknowledged) == before and time.monotonic() < end:
        time.sleep(0.01)


def _verdict(
    last: Served, place: Place, callers: Callers, hearer: Hearer, patience: float
) -> dict[str, Any]:
    began = time.monotonic()
    settled(last.url)
    took = time.monotonic() - began
    found = examine(last.url, place.folder / "pictures", callers.acknowledged)
    end = time.monotonic() + patience
    while len(hearer.told()) < found.jobs and time.monotonic() < end:
        time.sleep(0.5)
    told = hearer.told()
    return {
        "acknowledged": len(callers.acknowledged),
        "completed": found.jobs - len(found.lost),
        **asdict(found),
        "broken": len(callers.broken),
        "refused": callers.refused,
        "settled": took,
        "calls": len(hearer.calls),
        "untold": found.jobs - len(told),
        "told_twice": [job for job, ids in told.items() if len(ids) > 1],
    }
