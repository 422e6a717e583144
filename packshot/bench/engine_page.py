"""The report of what the engine itself costs, and of what its caches save."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from packshot.bench.report import Rows, machine_lines, milliseconds, table

HEAD = ("", "measured", "aim")


def rows(data: Mapping[str, Any]) -> Rows:
    """Every figure beside what it should be."""
    ticks, hits = data["ticks"], data["hits"]
    exact, pool = hits["exact"], hits["pool"]
    share = data["overhead"]
    return [
        [
            f"picking the next piece of work, {ticks['waiting']:,} waiting: p50, p99",
            f"{ticks['tick_us']['p50']:.0f} µs, {ticks['tick_us']['p99']:.0f} µs",
            "200 µs",
        ],
        [
            "queueing a ticket beside them: p50, p99",
            f"{ticks['queue_us']['p50']:.0f} µs, {ticks['queue_us']['p99']:.0f} µs",
            "",
        ],
        ["all of the engine's work around a piece", f"{ticks['piece_us']:.0f} µs", ""],
        ["of a picture's pieces, beside its denoising", f"{share:.1%}", "3 %"],
        [
            f"an exact hit at the service: p50, p95 of {exact['n']}",
            f"{milliseconds(exact['p50'])} ms, {milliseconds(exact['p95'])} ms",
            "5 ms",
        ],
        [
            f"a hit of the latent pool beside the same picture drawn: {pool['hit']['n']} pairs",
            f"{milliseconds(pool['hit']['p50'])} ms beside {milliseconds(pool['miss']['p50'])} ms: "
            f"{1 / (1 - pool['saved']):.2f} times as fast, {pool['saved']:.0%} less time",
            "1.4 times as fast",
        ],
    ]


def engine_page(data: Mapping[str, Any]) -> str:
    """The report."""
    size = data["hits"]["size"]
    parts = [
        "# The engine's own cost, and what its caches save",
        "Written by `packshot bench engine`. " + machine_lines(data["machine"]),
        table(HEAD, rows(data)),
        "The queue holds tickets of three classes and many tenants, half of them with a deadline. "
        f"Around a piece: the mean over {data['ticks']['tickets']:,} tickets that go through an "
        "engine whose runtime computes nothing. Pictures are "
        f"{size}×{size}. Every hit of the pool is equal to the picture drawn from nothing with "
        "that seed, to the last bit, so it shows what was asked for exactly as often; the command "
        "fails where one is not.",
    ]
    return "\n\n".join(parts) + "\n"
