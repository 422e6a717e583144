"""The report of `packshot bench soak`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from packshot.bench.report import Rows, machine_lines, seconds, table

HEAD = ("measure", "measured", "aim")
MIB = 2**20


def rows(data: Mapping[str, Any]) -> Rows:
    """The figures."""
    memory, time = data["memory"], data["seconds"]
    quarters = ", ".join(f"{b / MIB:.0f}" for b in memory["quarters"])
    timing = [] if time is None else [[f"seconds: {k}", seconds(time[k]), ""] for k in _QUANTILES]
    return [
        ["pictures asked for", str(data["pictures"]), ""],
        ["failures", str(len(data["failures"])), "0"],
        ["refused with a reason", str(len(data["refused"])), "0"],
        ["show the subject that was meant", str(data["as_meant"]), ""],
        *timing,
        ["resident, model loaded", f"{memory['loaded'] / MIB:.0f} MiB", ""],
        ["resident after each quarter", f"{quarters} MiB", "flat"],
        ["peak (VmHWM)", f"{memory['peak'] / MIB:.0f} MiB", "1024 MiB"],
        ["growth in the second half", f"{memory['slope_mib_per_100']:+.1f} MiB per 100", "0"],
    ]


_QUANTILES = ("p50", "p95")


def soak_page(data: Mapping[str, Any]) -> str:
    """The page."""
    parts = [
        "# Soak",
        "Written by `packshot bench soak`. " + machine_lines(data["machine"]),
        f"Model {data['model']['name']} {data['model']['revision']}; random texts, "
        f"{data['size']} pixels, in one process, seed {data['seed']}. A text states a subject, and "
        "with a chance of 7 in 10 each a colour, material, scene, style, view and light, and of 3 "
        f"in 10 an accessory, in the words of the lexica of {', '.join(data['languages'])}; the "
        "first picture is among them.",
        table(HEAD, rows(data)),
        *_listed("Failures", data["failures"]),
        *_listed("Refused", data["refused"]),
        "Texts are strings of words, not sentences, and some words mean two things: a text that is "
        "read otherwise than it was meant is no failure here. How well sentences are read is in "
        "[briefs.md](briefs.md). Whether the pictures are good is not looked at.",
    ]
    return "\n\n".join(parts) + "\n"


def _listed(heading: str, told: Sequence[Mapping[str, str]], most: int = 20) -> list[str]:
    lines = [f"- {t['language']}: `{t['text']}`: {t['problem']}" for t in told[:most]]
    return [f"## {heading}", "\n".join(lines)] if lines else []
