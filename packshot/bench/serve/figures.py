"""From records to figures: throughput, latencies of each class, what was refused, ratios."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from packshot.bench.serve.arrivals import URGENCIES
from packshot.bench.serve.client import Record

QUANTILES = (50, 95, 99)
Figures = Mapping[str, Any]


def quantiles(values: Sequence[float]) -> dict[str, float] | None:
    """Count, median, 95th and 99th percentile (linear between neighbours); None of nothing."""
    if not values:
        return None
    return {
        "n": len(values),
        **{f"p{q}": float(np.percentile(np.asarray(values), q)) for q in QUANTILES},
    }


def summary(rounds: Sequence[Sequence[Record]], alone: Mapping[int, float]) -> dict[str, Any]:
    """The figures of one case on one server, all rounds together. `alone`: seconds of a picture of
    a side (pixels) that is made with nothing beside it; what a request takes beyond that is its
    wait.
    """
    records = [record for one in rounds for record in one]
    done = _made(records)
    outcomes = Counter(r.outcome for r in records)
    seconds = [max(r.ended for r in one) for one in rounds]
    return {
        "requests": len(records),
        **{name: outcomes[name] for name in ("done", "left", "refused", "failed")},
        "seconds": sum(seconds),
        "throughput": len(done) / sum(seconds),
        "rounds": [len(_made(one)) / s for one, s in zip(rounds, seconds, strict=True)],
        "latency": {u: quantiles([r.latency for r in _of(done, u)]) for u in URGENCIES},
        "latency_all": quantiles([r.latency for r in done]),
        "wait": {
            u: quantiles([max(0.0, r.latency - alone[r.wanted.side]) for r in _of(done, u)])
            for u in URGENCIES
        },
        "most_at_once": max(int(max(in_system(one)[1])) for one in rounds),
        "rungs": _counted(done, "rung"),
        "caches": _counted(done, "cache"),
        "errors": sorted({r.answer["error"] for r in records if r.outcome == "failed"})[:3],
    }


def _made(records: Sequence[Record]) -> list[Record]:
    return [r for r in records if r.outcome == "done"]


def _of(records: Sequence[Record], urgency: str) -> list[Record]:
    return [r for r in records if r.wanted.urgency == urgency]


def _counted(done: Sequence[Record], name: str) -> dict[str, int]:
    """How often each value of an answer was given, where one was."""
    return dict(Counter(r.answer[name] for r in done if r.answer.get(name)))


def in_system(records: Sequence[Record]) -> tuple[list[float], list[int]]:
    """When the number of requests sent and not ended changed, and what it was from then on."""
    changes = sorted([(r.sent, 1) for r in records] + [(r.ended, -1) for r in records])
    counts = np.cumsum([change for _, change in changes])
    return [at for at, _ in changes], [int(c) for c in counts]


def same(ours: Sequence[Record], theirs: Sequence[Record]) -> dict[str, int]:
    """Of the pictures that both made with one seed and number of steps: how many are equal, to the
    last bit.
    """
    pairs = [
        (a.answer, b.answer)
        for a, b in zip(ours, theirs, strict=True)
        if a.outcome == b.outcome == "done"
        and all(a.answer[k] == b.answer[k] for k in ("seed", "steps"))
        and a.answer["rung"] in (None, "full")
    ]
    return {"pairs": len(pairs), "equal": sum(a["digest"] == b["digest"] for a, b in pairs)}


def ratios(cases: Mapping[str, Mapping[str, Figures]]) -> list[dict[str, Any]]:
    """For each case, the peers' 95th percentile of urgent latency over ours, and our throughput
    over theirs, in all and in each round. `cases`: figures by case, then by server, ours first.
    """
    out = []
    for case, servers in cases.items():
        ours, *others = servers.items()
        for peer, figures in others:
            out.append({"case": case, "peer": peer, **_ratio(ours[1], figures)})
    return out


def _ratio(ours: Figures, theirs: Figures) -> dict[str, Any]:
    mine, other = ours["latency"]["urgent"], theirs["latency"]["urgent"]
    return {
        "urgent_p95": other["p95"] / mine["p95"] if mine and other else None,
        "throughput": ours["throughput"] / theirs["throughput"] if theirs["throughput"] else None,
        "rounds": [a / b for a, b in zip(ours["rounds"], theirs["rounds"], strict=True) if b],
    }
