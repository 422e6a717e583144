"""The matrix of seconds, memory and energy as a table and a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from packshot.bench.report import Rows, machine_lines, seconds, table

HEAD = (
    "size",
    "precision",
    "steps",
    "batch",
    "seconds",
    "images/s",
    "against batch 1",
    "peak MiB",
    "J / image",
)
NOT_TOLD = "not told"


def rows(data: Mapping[str, Any]) -> Rows:
    """One row for each cell, batches of one kind under each other."""
    cells = sorted(data["cells"], key=lambda c: (c["size"], c["precision"], c["steps"], c["batch"]))
    first: dict[tuple[Any, ...], float] = {}
    for cell in cells:
        first.setdefault(_kind(cell), cell["images_per_second"])
    return [_row(cell, first[_kind(cell)]) for cell in cells]


def _kind(cell: Mapping[str, Any]) -> tuple[Any, ...]:
    return cell["size"], cell["precision"], cell["steps"]


def _row(cell: Mapping[str, Any], alone: float) -> list[str]:
    peak, joules = cell["peak_bytes"], cell["joules_per_image"]
    return [
        f"{cell['size']}×{cell['size']}",
        cell["precision"],
        str(cell["steps"]),
        str(cell["batch"]),
        seconds(cell["seconds"]["p50"]),
        f"{cell['images_per_second']:.2f}",
        f"{cell['images_per_second'] / alone:.2f}×",
        NOT_TOLD if peak is None else f"{peak / 2**20:.0f}",
        NOT_TOLD if joules is None else f"{joules:.1f}",
    ]


def matrix_page(data: Mapping[str, Any]) -> str:
    """The report."""
    left_out = data["left_out"]
    parts = [
        "# Size, batch, precision, steps",
        "Written by `packshot bench matrix`. " + machine_lines(data["machine"]),
        "Seconds are the median of a whole batch, from requests to pictures: all steps in company, "
        "decoded together, painted one after another. Every row makes the same pictures. Memory is "
        "the most that the process held (resident set), everything counted. Energy is "
        "what the processor packages took (RAPL), "
        f'"{NOT_TOLD}" where the machine does not say.',
        *([left_out] if left_out else []),
        "![curves](matrix.png)",
        table(HEAD, rows(data)),
    ]
    return "\n\n".join(parts) + "\n"
