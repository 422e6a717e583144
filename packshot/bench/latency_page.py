"""The latency report as tables: stages, peers, kinds of picture, fresh processes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from packshot.bench.report import Rows, machine_lines, milliseconds, seconds, table


def stage_rows(warm: Mapping[str, Any]) -> Rows:
    """Milliseconds by stage."""
    return [
        [stage, *(milliseconds(t[p]) for p in ("min", "p50", "p95"))]
        for stage, t in warm["stages"].items()
    ]


def peer_rows(warm: Mapping[str, Any]) -> Rows:
    """Milliseconds of each peer, and how many times as long it takes."""
    return [
        [name, *(f"{milliseconds(t['p50'])} ({t['ratio']:.2f}×)" for t in stages.values())]
        for name, stages in warm["peers"].items()
    ]


STAGE_HEAD = ("stage", "min ms", "p50 ms", "p95 ms")
PEER_HEAD = ("the same weights in", "denoise p50 ms", "decode p50 ms", "total p50 ms")
FRESH_HEAD = ("a fresh process", "min", "median", "p95")


def fresh_rows(data: Mapping[str, Any]) -> Rows:
    """Seconds and memory of fresh processes."""
    cold, start = data["cold"], data["start_up"]
    named = {
        "`packshot generate`, graphs compiled before": cold["filled_cache"],
        "`packshot generate`, nothing compiled yet": cold["empty_cache"],
        "`packshot --help`": start["help"],
        "`python -c pass`, for comparison": start["bare_python"],
    }
    rows = [[name, *(seconds(t[k]) for k in ("min", "p50", "p95"))] for name, t in named.items()]
    peak = f"{cold['peak_bytes'] / 2**20:.0f} MiB"
    first = f"{cold['peak_bytes_empty_cache'] / 2**20:.0f} MiB"
    memory = [["peak memory (VmHWM), graphs compiled before", "", peak, ""]]
    return [*rows, *memory, ["peak memory (VmHWM), nothing compiled yet", "", first, ""]]


def latency_page(data: Mapping[str, Any]) -> str:
    """The latency report."""
    warm = data["warm"]
    kinds = [
        [f"{k['scene']}, {k['material']}", *(milliseconds(k["paint"][p]) for p in ("p50", "p95"))]
        + [milliseconds(k["total"][p]) for p in ("p50", "p95")]
        for k in warm["kinds"]
    ]
    kind_head = ("scene, material", "paint p50 ms", "paint p95 ms", "total p50 ms", "total p95 ms")
    size, n = warm["size"], warm["stages"]["total"]["n"]
    parts = [
        "# Latency",
        "Written by `packshot bench latency`. " + machine_lines(data["machine"]),
        f"## Warm, {size}×{size}",
        f"{n} pictures, {warm['steps']} steps, {warm['candidates']} drafts; from the text to the "
        "bytes of a PNG.",
        table(STAGE_HEAD, stage_rows(warm)),
        _peak_line(data.get("peak")),
        "## Beside its peers",
        *_peer_parts(warm),
        "## By scene and material",
        table(kind_head, kinds),
        "## Cold",
        table(FRESH_HEAD, fresh_rows(data)),
    ]
    return "\n\n".join(parts) + "\n"


def _peer_parts(warm: Mapping[str, Any]) -> list[str]:
    if not warm["peers"]:
        return ["No peer is installed (`pip install 'packshot[train,bench]'`)."]
    count = next(iter(warm["peers"].values()))["total"]["n"]
    return [
        f"{count} of the pictures, each made by every one in turn in the same run, with as many "
        "threads; in brackets, how many times as long as Packshot takes for the same pictures. "
        "Solver, cleaning and painting are the same code, so the networks make the difference.",
        table(PEER_HEAD, peer_rows(warm)),
    ]


def _peak_line(peak: Mapping[str, Any] | None) -> str:
    if peak is None:
        return ""
    reached = ", ".join(
        f"{stage} {one['multiplications'] / 1e9:.1f} billion, {one['share']:.0%}"
        for stage, one in peak["stages"].items()
    )
    return (
        f"A large matrix product reaches {peak['peak'] / 1e9:.0f} billion multiplications a second "
        f"here ({peak['precision']}, measured in the same run). Of a picture's, and the share of "
        f"that speed that they reach at the median: {reached}."
    )
