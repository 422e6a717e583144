"""The picture of a run under overload: how long each class waits, and how many stand in line."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np

from packshot.bench.serve.arrivals import URGENCIES
from packshot.bench.serve.client import Record
from packshot.bench.serve.figures import in_system
from packshot.bench.serve.page import NAMES

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLOURS = {"packshot": "#c8442b", "fastapi": "#3f5f7f", "litserve": "#8fa3b5"}
INK, SOFT, FAINT = "#22272c", "#6a737b", "#d9dde1"
_DPI = 150
_LEGEND: Any = {"loc": "upper right", "bbox_to_anchor": (0.995, 1.0), "frameon": False}
_STYLE: Any = {
    "font.family": "sans-serif",
    "font.sans-serif": ["Helvetica", "Arial", "Liberation Sans", "DejaVu Sans"],
    "font.size": 9,
    "axes.edgecolor": FAINT,
    "axes.labelcolor": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": 10,
    "axes.titleweight": "bold",
    "axes.titlecolor": INK,
    "axes.titlelocation": "left",
    "text.color": INK,
    "xtick.color": INK,
    "ytick.color": INK,
    "xtick.major.size": 0,
    "ytick.major.size": 0,
}


def plot(servers: Mapping[str, Sequence[Sequence[Record]]], title: str) -> bytes:
    """A PNG: one panel for each class, the share answered within so many seconds; below them the
    requests in the system over time, in the first round. `servers`: the records of each round by
    name, ours first.
    """
    every = {name: [*chain(*rounds)] for name, rounds in servers.items()}
    import matplotlib as mpl
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(9.6, 6.2), dpi=_DPI, layout="constrained")
        FigureCanvasAgg(figure)
        figure.suptitle(title, x=0.012, ha="left", fontsize=13, fontweight="bold")
        grid = figure.add_gridspec(2, len(URGENCIES), height_ratios=(1.15, 1), hspace=0.08)
        panels = [figure.add_subplot(grid[0, n]) for n in range(len(URGENCIES))]
        for panel, urgency in zip(panels, URGENCIES, strict=True):
            _latencies(panel, _latencies_of(every, urgency), urgency, first=panel is panels[0])
            panel.set_xlim(*_span(every))
        below = figure.add_subplot(grid[1, :])
        _queue(below, {name: rounds[0] for name, rounds in servers.items()})
        figure.legend(*below.get_legend_handles_labels(), **_LEGEND, ncols=len(servers))
        held = io.BytesIO()
        figure.savefig(held, format="png", metadata={"Software": None})
    return held.getvalue()


def _latencies_of(
    servers: Mapping[str, Sequence[Record]], urgency: str | None = None
) -> dict[str, list[float]]:
    """Latencies of what was answered, by server; of one class, or of all."""
    return {
        name: sorted(
            r.latency
            for r in records
            if r.outcome == "done" and urgency in (None, r.wanted.urgency)
        )
        for name, records in servers.items()
    }


def _span(servers: Mapping[str, Sequence[Record]]) -> tuple[float, float]:
    """The least and the most that any request took, with a little room."""
    taken = [seconds for values in _latencies_of(servers).values() for seconds in values]
    return min(taken) / 1.25, max(taken) * 1.25


def _latencies(
    axes: Axes, latencies: Mapping[str, Sequence[float]], urgency: str, *, first: bool
) -> None:
    """How large a share was answered within so many seconds; above it, within how many 95 %."""
    for name, at in reversed([*latencies.items()]):
        if at:
            share = np.arange(1, len(at) + 1) / len(at)
            axes.step([at[0], *at], [0, *share], where="post", **_line(name), clip_on=False)
    axes.set(xscale="log", ylim=(0, 1), yticks=(0, 0.5, 0.95), xlabel="seconds to the answer")
    axes.set_title(urgency, pad=19)
    axes.text(0, 1.04, "95 % within", transform=axes.transAxes, color=SOFT, fontsize=8)
    for n, (name, at) in enumerate(latencies.items()):
        said = f"{np.percentile(at, 95):.1f} s" if at else ""
        look: dict[str, Any] = {
            "color": COLOURS[name],
            "fontweight": "bold" if n == 0 else "normal",
        }
        axes.text(0.34 + 0.22 * n, 1.04, said, transform=axes.transAxes, **look)
    axes.set_yticklabels(("0", "50 %", "95 %") if first else ("", "", ""))
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}")
    axes.xaxis.set_minor_formatter(lambda *_: "")
    axes.tick_params(which="minor", length=0)
    axes.grid(color=FAINT, linewidth=0.6)
    axes.set_axisbelow(True)
    if first:
        axes.set_ylabel("answered")


def _queue(axes: Axes, servers: Mapping[str, Sequence[Record]]) -> None:
    ends = []
    for name, records in servers.items():
        at, count = in_system(records)
        axes.step([0, *at], [0, *count], where="post", label=NAMES[name], **_line(name))
        ends.append(at[-1])
    axes.set(xlim=(0, max(ends)), title="requests in the system, first round", xlabel="seconds")
    axes.set_ylim(bottom=0)
    axes.grid(axis="y", color=FAINT, linewidth=0.6)
    axes.set_axisbelow(True)


def _line(name: str) -> dict[str, Any]:
    own = name == "packshot"
    return {"color": COLOURS[name], "linewidth": 2.2 if own else 1.6, "zorder": 3 if own else 2}
