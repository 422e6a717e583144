"""One call after another on an idle server: where the time of a call goes."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import httpx

from packshot.bench.serve.figures import quantiles

_FIRST = 3
"""Calls before those that count: connections and statements are made by the first."""
_NEW = 1_000_000
"""The first seed: no other part of the run has it, or those after it."""


def pictures(url: str, count: int, body: Mapping[str, Any]) -> dict[str, Any]:
    """`count` pictures, each drawn anew: seconds of the call, of the engine in it, of encoding, and
    what is left: HTTP, the brief, the queue, the database, the file and the waits between them.
    """
    with httpx.Client(base_url=url, timeout=300) as http:
        rows = [_picture(http, {**body, "seed": _NEW + n}) for n in range(_FIRST + count)]
    counted = rows[_FIRST:]
    names = ("whole", "engine", "encode")
    parts = {name: quantiles([row[i] for row in counted]) for i, name in enumerate(names)}
    return {**parts, "rest": quantiles([whole - engine - enc for whole, engine, enc in counted])}


def _picture(http: httpx.Client, body: Mapping[str, Any]) -> tuple[float, float, float]:
    start = time.perf_counter()
    answer = http.post("/generate", json=body)
    whole = time.perf_counter() - start
    told = answer.raise_for_status().json()["timings"]
    return whole, told["total"], told["encode"]


def enqueue(url: str, count: int, body: Mapping[str, Any]) -> dict[str, Any] | None:
    """`count` jobs, each ordered once the one before has ended: seconds until it is durable."""
    with httpx.Client(base_url=url, timeout=300) as http:
        taken = [_ordered(http, body) for _ in range(_FIRST + count)]
    return quantiles(taken[_FIRST:])


def _ordered(http: httpx.Client, body: Mapping[str, Any]) -> float:
    start = time.perf_counter()
    answer = http.post("/v1/jobs", json=body)
    taken = time.perf_counter() - start
    job = answer.raise_for_status().json()["id"]
    http.get(f"/v1/jobs/{job}/events").raise_for_status()  # ends with the job
    return taken
