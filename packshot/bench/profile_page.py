"""A profile as a table: seconds per picture by stage, size and batch, and what is batched."""

from __future__ import annotations

from packshot.bench.report import Rows, milliseconds
from packshot.engine.profile import Profile

HEAD = ("stage", "size", "batch", "ms", "ms / picture", "against 1", "noise", "peak MiB", "limit")


def rows(found: Profile) -> Rows:
    """One row for each cell; the limit of its stage and size stands beside batch 1."""
    alone = {(c.stage, c.size): c.seconds for c in found.cells if c.batch == 1}
    out = []
    for cell in found.cells:
        each, single = cell.seconds / cell.batch, alone[cell.stage, cell.size]
        limit = found.limit((found.revision, cell.size), cell.stage)
        peak = "not told" if cell.peak_bytes is None else f"{cell.peak_bytes / 2**20:.0f}"
        out.append(
            [
                cell.stage.name.lower(),
                f"{cell.size[0]}×{cell.size[1]}",
                str(cell.batch),
                milliseconds(cell.seconds),
                milliseconds(each),
                f"{single / each:.2f}×",
                f"{cell.noise:.0%}",
                peak,
                str(limit) if cell.batch == 1 else "",
            ]
        )
    return out
