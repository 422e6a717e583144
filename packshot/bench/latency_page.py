"""The latency report as tables: stages beside the peer, kinds of picture, fresh processes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from packshot.bench.report import Rows, machine_lines, milliseconds, seconds, table


def stage_rows(warm: Mapping[str, Any]) -> Rows:
    """Milliseconds by stage, the peer's beside them where there is one."""
    peer = warm["peer"] or {}
    return [[stage, *_timing(t, peer.get(stage))] for stage, t in warm["stages"].items()]


def _timing(own: Mapping[str, float], peer: Mapping[str, float] | None) -> list[str]:
    mine = [milliseconds(own["p50"]), milliseconds(own["p95"])]
    theirs = ["", ""] if peer is None else [milliseconds(peer["p50"]), f"{peer['ratio']:.2f}×"]
    return mine + theirs


STAGE_HEAD = ("stage", "p50 ms", "p95 ms", "PyTorch p50 ms", "PyTorch / Packshot")
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
        _peer_line(warm),
        "## By scene and material",
        table(kind_head, kinds),
        "## Cold",
        table(FRESH_HEAD, fresh_rows(data)),
    ]
    return "\n\n".join(parts) + "\n"


def _peer_line(warm: Mapping[str, Any]) -> str:
    if warm["peer"] is None:
        return (
            "PyTorch is not installed: nothing to compare with (`pip install 'packshot[train]'`)."
        )
    return (
        "The peer is the same weights in eager float32 PyTorch with as many threads, everything "
        "else the same, measured picture by picture in turn in the same run."
    )
