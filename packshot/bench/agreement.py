"""How nearly two runtimes of the same weights compute the same: peak signal-to-noise ratios."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from packshot.bench.progress import Progress
from packshot.bench.rows import wish
from packshot.core import Brief
from packshot.runtime.base import Runtime, run

EXACT = 200.0
"""Decibels that stand for no difference at all."""
BUFFERS = 2.0
"""Range of the channels of Buffers."""


def measure(
    own: Runtime, other: Runtime, briefs: Sequence[Brief], progress: Progress
) -> dict[str, Any]:
    """Decibels between both: of the latents after one step from the same noise, in the range of
    the latents; and of the Buffers that both decode from the same finished latents.
    """
    latents, buffers = [], []
    for number, brief in enumerate(progress(briefs, "comparing runtimes")):
        stepped = [_stepped(runtime, brief, number) for runtime in (own, other)]
        latents.append(psnr(stepped[1], stepped[0], float(np.ptp(stepped[0]))))
        decoded = _decoded(own, other, brief, number)
        buffers.append(psnr(decoded[1], decoded[0], BUFFERS))
    return {"pictures": len(briefs), "latents": _brief(latents), "buffers": _brief(buffers)}


def _stepped(runtime: Runtime, brief: Brief, number: int) -> NDArray[np.float32]:
    state = runtime.prepare(wish(brief, number))
    runtime.advance(state, runtime.denoise([state])[0])
    return state.latents


def _decoded(own: Runtime, other: Runtime, brief: Brief, number: int) -> list[NDArray[np.float32]]:
    """The Buffers that both make of the latents that `own` ends with."""
    state = run(own, wish(brief, number))
    drawn = [state.drawn.data]
    other.decode([state])
    return [*drawn, state.drawn.data]


def psnr(found: NDArray[Any], expected: NDArray[Any], peak: float) -> float:
    """Peak signal-to-noise ratio of arrays of one shape, in decibels; at most `EXACT`."""
    error = float(np.mean((found.astype(np.float64) - expected) ** 2))
    if error <= peak**2 * 10 ** (-EXACT / 10):
        return EXACT
    return 10 * math.log10(peak**2 / error)


def _brief(values: Iterable[float]) -> dict[str, float]:
    found = list(values)
    return {"least": min(found), "median": float(np.median(found))}
