"""Thousands of pictures over HTTP: do memory, open files and threads of the server stay flat?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from packshot.bench.http import wrk
from packshot.bench.http.host import Sample, Served
from packshot.bench.http.wrk import Load

_SLICE = 10
"""Seconds between two samples: long enough for many calls, short enough for many samples."""
_FEW = 4
"""Samples that a slope is taken of, at least."""
MIB = 2**20


def measure(served: Served, count: int, clients: int, body: Mapping[str, Any]) -> dict[str, Any]:
    """Pictures until `count` calls are answered, and what the server held meanwhile."""
    samples, answered, failed = [served.sample()], [0], 0
    load = Load("/generate", clients, _SLICE, body)
    while answered[-1] < count:
        found = wrk.run(served.url, load)
        failed += found["failed"]
        samples.append(served.sample())
        answered.append(answered[-1] + found["requests"])
        if not found["requests"]:
            break  # it does not answer any more: that is the result
    return {"requests": answered[-1], "failed": failed, **held(answered, samples)}


def held(answered: Sequence[int], samples: Sequence[Sample]) -> dict[str, Any]:
    """What the server held at the beginning and after each quarter, and by how many MiB for 1,000
    calls its memory grew in the second half (least squares), for caches fill in the first; None
    where a run is too short to tell.
    """
    last = len(samples) - 1
    quarters = [samples[round(last * k / 4)] for k in range(5)]
    half = len(samples) // 2
    calls = np.array(answered[half:], float)
    resident = np.array([one.resident for one in samples[half:]]) / MIB
    known = len(calls) >= _FEW and np.ptp(calls) > 0
    slope = 1000 * float(np.polyfit(calls, resident, 1)[0]) if known else None
    return {
        "resident": [one.resident for one in quarters],
        "files": [one.files for one in quarters],
        "threads": [one.threads for one in quarters],
        "slope_mib_per_1000": slope,
    }
