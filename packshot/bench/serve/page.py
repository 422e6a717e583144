"""The report of `packshot bench serve`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from packshot.bench.report import Rows, machine_lines, seconds, table
from packshot.bench.serve.arrivals import NEAR, URGENCIES
from packshot.bench.serve.parity import BAR

Data = Mapping[str, Any]
OVERLOAD, CATALOGUE = "2× load", "catalogue, 4× load"
"""The cases that the aims are about."""
NAMES = {
    "packshot": "Packshot",
    "fastapi": "FastAPI thread pool",
    "litserve": "LitServe",
    "torch": "PyTorch",
    "onnxruntime": "ONNX Runtime",
}
CASE_HEAD = (
    *("server", "pictures/s", "urgent p50", "p95", "p99", "normal p95", "batch p95"),
    *("urgent wait p95", "most at once", "done", "left", "refused", "failed"),
)
RATIO_HEAD = (
    *("case", "beside", "urgent p95: times shorter", "pictures/s: times as many"),
    "in single rounds",
)
LOOP_HEAD = ("plain loop", "pictures/s", "p50", "p95", "to Packshot's runtime")
AIM_HEAD = ("beside the better peer", "measured", "aim")
PARITY_HEAD = ("server", "requests", "pictures", "from a cache", "least PSNR", f"< {BAR:.0f} dB")


def case_rows(servers: Data) -> Rows:
    """A row for each server of a case."""
    return [[NAMES[name], *_case(figures)] for name, figures in servers.items()]


def _case(figures: Data) -> list[str]:
    latency = figures["latency"]
    quantiles = [("urgent", 50), ("urgent", 95), ("urgent", 99), ("normal", 95), ("batch", 95)]
    return [
        f"{figures['throughput']:.2f}",
        *(_at(latency[urgency], q) for urgency, q in quantiles),
        _at(figures["wait"]["urgent"], 95),
        str(figures["most_at_once"]),
        *(str(figures[name]) for name in ("done", "left", "refused", "failed")),
    ]


def _at(found: Mapping[str, float] | None, quantile: int) -> str:
    return "" if found is None else seconds(found[f"p{quantile}"])


def ratio_rows(data: Data) -> Rows:
    """How many times better, by case and peer."""
    return [
        [
            *(r["case"], NAMES[r["peer"]], _times(r["urgent_p95"]), _times(r["throughput"])),
            ", ".join(f"{ratio:.2f}" for ratio in r["rounds"]),
        ]
        for r in data["ratios"]
    ]


def _times(value: float | None) -> str:
    return "" if value is None else f"{value:.2f}×"


def loop_rows(data: Data) -> Rows:
    """One picture after another, by runtime."""
    own = data["loops"]["packshot"]["throughput"]
    return [
        [
            NAMES[name],
            f"{loop['throughput']:.2f}",
            *(seconds(loop["seconds"][q]) for q in ("p50", "p95")),
            _times(loop["throughput"] / own),
        ]
        for name, loop in data["loops"].items()
    ]


def parity_rows(data: Data) -> Rows:
    """How nearly the servers' pictures are the runtime's own."""
    return [
        [NAMES[server], kind, str(p["pictures"]), str(p["from_a_cache"]), *_decibels(p)]
        for server, kinds in data["parity"].items()
        for kind, p in kinds.items()
    ]


def _decibels(checked: Data) -> list[str]:
    least = checked["least_db"]
    shown = "" if least is None else "equal" if least >= _EQUAL else f"{least:.1f} dB"
    return [shown, str(checked["below_bar"])]


_EQUAL = 200.0


def serve_page(data: Data) -> str:
    """The page."""
    return "\n\n".join(_parts(data)) + "\n"


def _parts(data: Data) -> Iterator[str]:
    yield "# Serving"
    yield "Written by `packshot bench serve`. " + machine_lines(data["machine"])
    yield _what(data)
    yield table(AIM_HEAD, aim_rows(data))
    yield "![Latency of each class, and requests in the system](serve.png)"
    yield "## Ratios\n\n" + table(RATIO_HEAD, ratio_rows(data))
    for name, servers in data["cases"].items():
        yield f"## {name[0].upper()}{name[1:]}\n\n" + table(CASE_HEAD, case_rows(servers))
        yield from _served(servers["packshot"])
    yield "## One after another\n\n" + table(LOOP_HEAD, loop_rows(data))
    yield (
        "The same requests on the same weights, nothing around them: load 1 is what Packshot's "
        f"runtime makes in this loop. It computes in {data['plan']['precision']} on this "
        "processor, the others in f32; painting is the same code in all of them."
    )
    yield "## The same pictures\n\n" + table(PARITY_HEAD, parity_rows(data))
    yield _same(data)
    yield "## How it is measured\n\n" + _how(data)
    yield "## What this does not show\n\n" + _LIMITS


def _what(data: Data) -> str:
    plan = data["plan"]
    sides = ", ".join(map(str, plan["sides"]))
    steps = "the model's own" if plan["steps"] is None else str(plan["steps"])
    shares = ", ".join(f"{share:.0%} {name}" for name, share in URGENCIES.items())
    return (
        f"Requests for pictures of {sides} pixels a side, equally often, {steps} steps; {shares}; "
        f"six tenants, of a catalogue one; {plan['leaving']:.0%} of the callers go away before "
        "they are served. Every server is a process of its own on all cores, with the same "
        "runtime, the same weights and the same arrivals. All stand side by side and take "
        f"turns, in {plan['rounds']} rounds; only one of them has work at a time."
    )


def _served(figures: Data) -> Iterator[str]:
    """On which rungs we served a case, and what caches spared, where that is not plain."""
    rungs = ", ".join(f"{name} {count}" for name, count in figures["rungs"].items())
    caches = ", ".join(f"{name} {count}" for name, count in figures["caches"].items())
    if set(figures["rungs"]) - {"full"} or caches:
        yield f"Packshot's rungs: {rungs or 'none'}. Caches: {caches or 'no hit'}."


def _same(data: Data) -> str:
    parts = [
        f"{case}: {counts['equal']} of {counts['pairs']} ({NAMES[peer]})"
        for case, peers in data["same"].items()
        for peer, counts in peers.items()
        if counts["pairs"]
    ]
    return (
        "Each picture is compared with what the runtime makes alone of the same brief, seed and "
        "steps. Under load, of the pictures that Packshot and a peer made from the same seed, "
        "these are equal to the last bit: " + "; ".join(parts) + "."
    )


def _how(data: Data) -> str:
    plan, trips = data["plan"], data["round_trips"]
    told = ", ".join(f"{NAMES[name]} {1000 * s:.1f} ms" for name, s in trips.items())
    return (
        "One client sends every request at its time, whatever became of those before it, over "
        "HTTP on the loopback, to Packshot as well; an answer is a digest and a few facts, "
        f"never pixels. An idle server answers a request that asks for nothing in: {told}.\n\n"
        "The catalogue comes at 4× load, so that no server is ever without work.\n\n"
        "A latency runs from sending to the answer; a wait is what of it exceeds the seconds of a "
        "picture of that size in the plain loop. Pictures a second are those made, over the time "
        "until the last answer of a round. A caller who goes away closes the connection: Packshot "
        "ends the work, the peers finish it.\n\n"
        f"FastAPI: a plain `def` endpoint, {plan['threads']} threads (its framework's default is "
        f"40). LitServe: one worker, batches of {plan['batch']} at most, no time limit. Neither "
        "knows classes of requests. Seeds are stated in distinct streams, and quality is fixed: "
        "nothing is cached, nothing lowered. In the catalogue "
        f"{NEAR:.0%} of the requests have the subject and scene of one before, in another "
        "colour or material, and any seed will do: a drawing may be painted anew. There, the "
        "ladder is held on its first rung, unless a heading says that it is free. "
        f"{_pool(data)}"
    )


def _pool(data: Data) -> str:
    if data["plan"]["static_pool"]:
        return "The pool began with the drawings that `packshot models warm` had made."
    return "Every round began with an empty pool."


_LIMITS = """\
- Other machines: ratios of latencies under overload grow with how long it lasts, because a queue
  without classes grows with it; here it lasts as long as the tables say.
- Few urgent requests make a 95th percentile that moves from run to run: `done` says how many there
  were in all, and the JSON how many of each class.
- What LitServe gains from batches on a GPU: on this processor a batch takes as long as its members.
- What the peers could be made to do by hand: a lock, a queue with classes, a cache."""


def aim_rows(data: Data) -> Rows:
    """What is aimed at, and the worst of what was measured."""
    over = [r for r in data["ratios"] if r["case"] == OVERLOAD]
    near = [r for r in data["ratios"] if r["case"] == CATALOGUE]
    return [
        ["urgent p95 at 2× load, times shorter", _least(over, "urgent_p95"), "5×"],
        ["pictures a second, distinct, 2× load", _least(over, "throughput"), "1×"],
        [f"pictures a second, {CATALOGUE}", _least(near, "throughput"), "1.5×"],
    ]


def _least(rows: Sequence[Data], name: str) -> str:
    return _times(min((r[name] for r in rows if r[name] is not None), default=None))
