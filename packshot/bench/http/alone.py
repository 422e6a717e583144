"""One call after another: what a picture takes on its way besides the engine."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import httpx

from packshot.bench.serve.figures import quantiles


def measure(url: str, count: int, body: Mapping[str, Any]) -> dict[str, Any]:
    """`count` pictures, each drawn anew: seconds of the call, of the engine in it, of encoding, and
    what is left: HTTP, the brief, the queue, the database, the file and the waits between them.
    """
    rows: list[tuple[float, float, float]] = []
    with httpx.Client(base_url=url, timeout=300) as http:
        for seed in range(count):
            start = time.perf_counter()
            answer = http.post("/generate", json={**body, "seed": 1_000_000 + seed})
            whole = time.perf_counter() - start
            told = answer.raise_for_status().json()["timings"]
            rows.append((whole, told["total"], told["encode"]))
    whole, engine, encode = (list(column) for column in zip(*rows, strict=True))
    return {
        "whole": quantiles(whole),
        "engine": quantiles(engine),
        "encode": quantiles(encode),
        "rest": quantiles([w - t - e for w, t, e in rows]),
    }
