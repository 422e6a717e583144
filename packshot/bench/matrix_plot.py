"""The matrix as curves: images a second and memory by batch, seconds by steps."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_BLUES = ("#89b4cf", "#2a6f97", "#0d3b57")
_ORANGES = ("#f0b48f", "#e07a1f", "#8f430a")
_COLOURS = {"bf16": _BLUES, "f32": _ORANGES}
_LINES = {"bf16": "-", "f32": "--"}
"""A colour for each precision, darker for larger pictures; dashes show what lies beneath."""
_INK, _FAINT, _GRID = "#222222", "#666666", "#e4e4e4"
_STYLE: Any = {
    "font.size": 9,
    "text.color": _INK,
    "axes.labelcolor": _FAINT,
    "axes.edgecolor": "#bbbbbb",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.color": _FAINT,
    "ytick.color": _FAINT,
}
Cell = Mapping[str, Any]
Value = Callable[[Cell], float | None]


def plot(data: Mapping[str, Any]) -> bytes:
    """The curves as a PNG; a panel of energy is there where the machine tells it."""
    import matplotlib
    from matplotlib.figure import Figure

    cells: Sequence[Cell] = data["cells"]
    most = max(c["steps"] for c in cells)
    alone = min(c["batch"] for c in cells)
    at_most = [c for c in cells if c["steps"] == most]
    singly = [c for c in cells if c["batch"] == alone]
    panels: list[tuple[str, str, str, Sequence[Cell], Value]] = [
        (f"Images a second ({most} steps)", "batch", "images/s", at_most, _throughput),
        (f"Seconds a picture (batch {alone})", "steps", "s", singly, _latency),
        (f"Peak memory ({most} steps)", "batch", "MiB", at_most, _memory),
        (f"Energy a picture ({most} steps)", "batch", "J", at_most, _energy),
    ]
    panels = [panel for panel in panels if any(panel[4](cell) is not None for cell in panel[3])]
    with matplotlib.rc_context(_STYLE):
        figure = Figure(figsize=(3.6 * len(panels), 3.5), dpi=144, layout="constrained")
        for place, (title, by, unit, chosen, value) in enumerate(panels, 1):
            _panel(figure.add_subplot(1, len(panels), place), (title, by, unit), chosen, value)
        handles, labels = figure.axes[0].get_legend_handles_labels()
        figure.legend(handles, labels, loc="outside lower center", ncols=4, frameon=False)
        picture = io.BytesIO()
        figure.savefig(picture, format="png", metadata={"Software": None})
    return picture.getvalue()


def _panel(axes: Axes, words: tuple[str, str, str], cells: Sequence[Cell], value: Value) -> None:
    title, by, unit = words
    sizes = sorted({c["size"] for c in cells})
    for precision, size in sorted({(c["precision"], c["size"]) for c in cells}):
        mine = sorted(
            (c[by], found)
            for c in cells
            if (c["precision"], c["size"]) == (precision, size) and (found := value(c)) is not None
        )
        shades = _COLOURS[precision]
        shade = shades[min(sizes.index(size) + (len(sizes) < len(shades)), len(shades) - 1)]
        line: Any = {"ls": _LINES[precision], "color": shade, "label": f"{size}², {precision}"}
        axes.plot(*zip(*mine, strict=True), marker="o", ms=4, lw=1.6, **line)
    axes.set_title(title, loc="left", fontsize=10)
    axes.set_xlabel(by)
    axes.set_ylabel(unit)
    axes.set_xticks(sorted({c[by] for c in cells}))
    axes.set_ylim(0, 1.08 * max(filter(None, map(value, cells))))
    axes.grid(axis="y", color=_GRID, lw=0.8)
    axes.set_axisbelow(True)


def _throughput(cell: Cell) -> float | None:
    return float(cell["images_per_second"])


def _latency(cell: Cell) -> float | None:
    return float(cell["seconds"]["p50"] / cell["batch"])


def _memory(cell: Cell) -> float | None:
    return None if cell["peak_bytes"] is None else float(cell["peak_bytes"] / 2**20)


def _energy(cell: Cell) -> float | None:
    found = cell["joules_per_image"]
    return None if found is None else float(found)
