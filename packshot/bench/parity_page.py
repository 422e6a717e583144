"""The parity of fast ways and the plain one as a table and a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from packshot.bench.glance import SIDE
from packshot.bench.parity import PSNR, SSIM
from packshot.bench.report import Rows, machine_lines, table

HEAD = (
    "way",
    "against alone in",
    "identical",
    "SSIM mean",
    "SSIM least",
    "PSNR mean dB",
    "PSNR least dB",
    "asked for and seen",
    "of the plain way",
    "bar",
)


def rows(data: Mapping[str, Any]) -> Rows:
    """One row for each way."""
    return [_row(row) for row in data["rows"]]


def _row(row: Mapping[str, Any]) -> list[str]:
    return [
        row["way"],
        row["against"],
        f"{row['identical']} of {row['pictures']}",
        f"{row['ssim']['mean']:.4f}",
        f"{row['ssim']['least']:.4f}",
        _decibels(row, "mean"),
        _decibels(row, "least"),
        _share(row["right"]),
        _share(row["right_plain"]),
        "held" if row["holds"] else "BROKEN",
    ]


def _decibels(row: Mapping[str, Any], which: str) -> str:
    """Nothing differs where all are identical: there are no decibels of it."""
    same = row["identical"] == row["pictures"]
    return "∞" if same else f"{row['psnr'][which]:.1f}"


def _share(value: float | None) -> str:
    return "—" if value is None else f"{value:.1%}".replace("%", " %")


def parity_page(data: Mapping[str, Any]) -> str:
    """The report."""
    parts = [
        "# Parity",
        "Written by `packshot bench parity`. " + machine_lines(data["machine"]),
        f"The same {data['rows'][0]['pictures']} requests, {SIDE}×{SIDE}, by fast ways and by the "
        "plain one: each request alone through all of its steps. What is shared or kept must "
        "change nothing: every picture identical. What computes less may differ within bars: mean "
        f"SSIM at least {SSIM}, mean PSNR at least {PSNR:.0f} dB; pictures that are identical "
        "count as 200 dB in a mean. SSIM is taken at the scale that its authors advise, a quarter "
        "of these sides. The command ends with exit code 1 where a bar is broken.",
        table(HEAD, rows(data)),
        _judge_line(data["judge"]),
        *([data["left_out"]] if data["left_out"] else []),
        "Conditional depth ends a drawing after half of its steps where the verifier is content. "
        "Drawings that begin with an exemplar have too few steps left for the step cache, which "
        "leaves them as they are; it is at work in those that begin with noise. There is one "
        "solver (Euler), so none to compare; and no int8 form of the embedded model yet.",
    ]
    return "\n\n".join(parts) + "\n"


def _judge_line(reason: str | None) -> str:
    if reason is None:
        return (
            "Asked for and seen: the share of all that the briefs ask for (subject, colour, "
            "material, scene, style, accessories) that the judge sees in the pictures."
        )
    return f"Whether pictures show what was asked for was not measured: {reason}."
