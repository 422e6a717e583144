"""Thousands of pictures over HTTP: do memory, open files and threads of the server stay flat?

A catalogue as it comes: one text after another, in any language, each with a product, a colour and
a material, on white; no seed is asked for.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import numpy as np
from numpy.typing import NDArray

from packshot.bench.http.host import Sample, Served
from packshot.bench.progress import Progress
from packshot.bench.words import LANGUAGES, wishes
from packshot.core import ModelSpec

CLIENTS = 16
"""At a time: more would only wait longer."""
SAMPLES = 80
"""Samples of a run, evenly over its calls; `_FEW` of a half at least tell a slope."""
_FEW = 4
_SEED = 1
MIB = 2**20
BROKEN, REFUSED = "broken off", "422"
"""A call without an answer; one that was refused with a reason: words may mean two things."""
Body = Mapping[str, Any]
Floats = NDArray[np.float64]


def bodies(spec: ModelSpec, count: int, body: Body) -> list[Body]:
    """`count` orders like `body`, each of another text."""
    texts = wishes(spec, count, _SEED, LANGUAGES, ("colour", "material"))
    return [{**body, "prompt": one.text} for one in texts]


def measure(served: Served, orders: Sequence[Body], progress: Progress) -> dict[str, Any]:
    """Every order made and its picture fetched, and what the server held meanwhile."""
    samples, answered, statuses = [served.sample()], [0], Counter[str]()
    every = max(len(orders) // SAMPLES, 1)
    began = time.perf_counter()
    answers = _statuses(served.url, orders)
    for number in progress(range(1, len(orders) + 1), "soaking"):
        statuses[next(answers)] += 1
        if number % every == 0:
            samples.append(served.sample())
            answered.append(number)
    seconds = time.perf_counter() - began
    failed = sum(n for status, n in statuses.items() if status[0] != "2" and status != REFUSED)
    told = {"requests": len(orders), "seconds": seconds, "failed": failed, "statuses": statuses}
    return {**told, **held(answered, samples)}


def _statuses(url: str, orders: Iterable[Body]) -> Iterator[str]:
    limits = httpx.Limits(max_connections=CLIENTS, max_keepalive_connections=CLIENTS)
    with (
        httpx.Client(base_url=url, timeout=300, limits=limits) as http,
        ThreadPoolExecutor(CLIENTS) as clients,
    ):
        yield from clients.map(lambda body: _status(http, body), orders)


def _status(http: httpx.Client, body: Body) -> str:
    """What was answered to an order, and then to the wish for its picture."""
    try:
        made = http.post("/generate", json=body)
        if made.is_success:
            made = http.get(made.json()["images"][0]["url"])
    except httpx.HTTPError:
        return BROKEN
    return str(made.status_code)


def held(answered: Sequence[int], samples: Sequence[Sample]) -> dict[str, Any]:
    """What the server held at the beginning and after each quarter; by how many MiB for 1,000
    calls its memory grew in the second half (least squares, and the standard error of that), for
    caches fill in the first, and by which share its mean in the last quarter is above that in the
    second: None where a run is too short to tell.
    """
    last = len(samples) - 1
    marks = [round(last * k / 4) for k in range(5)]
    resident = np.array([one.resident for one in samples], float) / MIB
    half = marks[2]
    told = last - half >= _FEW
    calls = np.array(answered[half:], float)
    slope, error = _slope(calls, resident[half:]) if told else (None, None)
    second, fourth = resident[marks[1] : half + 1].mean(), resident[marks[3] :].mean()
    return {
        "resident": [samples[mark].resident for mark in marks],
        "files": [samples[mark].files for mark in marks],
        "threads": [samples[mark].threads for mark in marks],
        "slope_mib_per_1000": slope,
        "slope_error": error,
        "growth": float(fourth / second - 1) if told else None,
        "series": [[n, one.resident, one.files] for n, one in zip(answered, samples, strict=True)],
    }


def _slope(calls: Floats, resident: Floats) -> tuple[float, float]:
    """MiB for 1,000 calls, and its standard error."""
    line, spread = np.polyfit(calls, resident, 1, cov=True)
    return 1000 * float(line[0]), 1000 * float(spread[0, 0] ** 0.5)
