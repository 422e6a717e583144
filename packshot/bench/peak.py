"""How much of this machine's arithmetic the networks use: their multiplications a second beside
those of a large matrix product, compiled and run in the same way.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Literal

import numpy as np

from packshot import graphs
from packshot.core import ModelSpec

SIDE = 1536
"""Of the square matrices: large enough for every core, small enough for the caches' blocking."""
RUNS = 12


def matmul(threads: int | None, precision: Literal["f32", "bf16"]) -> float:
    """Multiplications a second of the best of `RUNS` products of two matrices of SIDE by SIDE."""
    shape = ((SIDE, SIDE), np.float32)
    product = graphs.trace(
        lambda xp, a, b: a @ b,
        {"a": shape, "b": shape},
        threads=threads,
        streams=1,
        precision=precision,
    )
    rng = np.random.default_rng(0)
    a, b = (rng.standard_normal((SIDE, SIDE), dtype=np.float32) for _ in range(2))
    best = float("inf")
    for _ in range(RUNS):
        start = time.perf_counter()
        product(a=a, b=b)
        best = min(best, time.perf_counter() - start)
    return SIDE**3 / best


def shares(
    spec: ModelSpec, stages: Mapping[str, Mapping[str, float]], peak: float
) -> dict[str, dict[str, float]]:
    """Of denoising and decoding: multiplications of one picture, and the share of `peak` (a second)
    that they reach at the median of `stages`.
    """
    times = _times(spec)
    guided = sum(spec.guided[0] <= t <= spec.guided[1] for t in times)
    rows = spec.candidates * (len(times) + (guided if spec.guidance != 1 else 0))
    counts = {
        "denoise": rows * graphs.multiplications(spec.files["denoiser"]),
        "decode": spec.candidates * graphs.multiplications(spec.files["decoder"]),
    }
    return {
        stage: {"multiplications": count, "share": count / stages[stage]["p50"] / peak}
        for stage, count in counts.items()
    }


def _times(spec: ModelSpec) -> tuple[float, ...]:
    """The times at which a step begins: where there are exemplars, those from theirs on."""
    from packshot.runtime.exemplars import joined
    from packshot.runtime.solver import schedule

    times = schedule(spec.steps, spec.shift)
    if "exemplars" not in spec.files:
        return times[:-1]
    with np.load(spec.files["exemplars"]) as file:
        begin = float(np.ravel(file["time"])[0])  # of what wears nothing
    step, times = joined(times, begin)
    return times[step:-1]


def measure(
    spec: ModelSpec,
    stages: Mapping[str, Mapping[str, float]],
    *,
    threads: int | None,
    precision: Literal["f32", "bf16"],
) -> dict[str, Any]:
    """Peak of this machine and what denoising and decoding reach of it."""
    peak = matmul(threads, precision)
    return {"precision": precision, "peak": peak, "stages": shares(spec, stages, peak)}
