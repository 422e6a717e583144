"""Whether a server's pictures are those that the runtime makes alone: peak signal-to-noise."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from PIL import Image

from packshot.bench.agreement import psnr
from packshot.bench.peers.making import alone
from packshot.bench.peers.wire import Wanted
from packshot.bench.serve.arrivals import Arrival
from packshot.bench.serve.client import play
from packshot.runtime.base import Runtime

BAR = 30.0
"""Decibels below which a picture counts as another one."""
_WHITE = 255.0


def measure(address: str, runtime: Runtime, wanted: Sequence[Wanted], gap: float) -> dict[str, Any]:
    """Send the requests, `gap` seconds apart, and compare each picture with what `runtime` makes
    alone of the same brief and the seed that the answer states.
    """
    asked = [replace(wish, pixels=True) for wish in wanted]
    records = play(address, [Arrival(gap * n, wish) for n, wish in enumerate(asked)])
    found, hits = [], 0
    for record in records:
        if record.outcome != "done":
            continue
        hits += record.answer["cache"] is not None
        made_of = {name: record.answer[name] for name in ("seed", "steps")}
        request = replace(record.wanted, **made_of).request()
        image = Image.open(io.BytesIO(base64.b64decode(record.answer["png"])))
        made = alone(runtime, request).image
        found.append(psnr(np.asarray(image), np.asarray(made), _WHITE))
    return {
        "pictures": len(found),
        "from_a_cache": hits,
        "least_db": min(found, default=None),
        "below_bar": sum(value < BAR for value in found),
    }
