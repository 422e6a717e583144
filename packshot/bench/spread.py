"""Timings in brief: how many, the least, the middle, the slow end."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np


def spread(seconds: Sequence[float]) -> dict[str, float]:
    """Count, minimum, median and 95th percentile of timings in seconds."""
    values = np.asarray(seconds, dtype=float)
    return {
        "n": len(values),
        "min": float(values.min()),
        "p50": float(np.percentile(values, 50)),
        "p95": float(np.percentile(values, 95)),
    }
