"""The report on product texts: a page of tables, and a plot of the languages as SVG."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from packshot.bench.briefs_texts import MORE, SLOTS
from packshot.bench.report import Rows, machine_lines, milliseconds, seconds, table

OVERALL_HEAD = ("of the texts of a language, mean over languages", "right")
LANGUAGE_HEAD = ("language", "texts", "all four", "to English", *SLOTS, "language id")
_NAMES = {"n": "quantity", "x": "exclusions"}
_ROW, _LEFT, _WIDE, _TOP = 17, 74, 560, 54
_TARGET, _LEAST = 0.90, 0.62


def share(value: float | None) -> str:
    """As `97.5 %`, or empty."""
    return "" if value is None else f"{value * 100:.1f} %"


def overall_rows(data: Mapping[str, Any]) -> Rows:
    """The means over languages, then what only some texts state."""
    found = data["overall"]
    rows = [["subject, colour, material and scene, all four", share(found["exact"])]]
    rows += [[name, share(found[name])] for name in SLOTS]
    rows += [["language named", share(found["language"])]]
    rows += [["all four, beside English", share(found["to_english"])]]
    rows += [[f"the weakest language, {found['least_language']}", share(found["least"])]]
    for name in MORE:
        if f"{name}_texts" in found:
            count = found[f"{name}_texts"]
            rows.append(
                [f"{_NAMES.get(name, name)}, of {count} texts that state it", share(found[name])]
            )
    return rows


def language_rows(data: Mapping[str, Any]) -> Rows:
    """One row for each language, by tag."""
    return [
        [tag, str(s["texts"]), share(s["exact"]), share(s["to_english"])]
        + [share(s[name]) for name in (*SLOTS, "language")]
        for tag, s in sorted(data["languages"].items())
    ]


def speed_lines(data: Mapping[str, Any]) -> list[str]:
    """Latency, throughput, loading and memory in sentences."""
    speed = data["speed"]
    timing = speed["texts"]
    return [
        f"{speed['texts_per_second']:,.0f} texts a second of processor time once warm, "
        f"{milliseconds(timing['p50'])} ms a text (median; {milliseconds(timing['p95'])} ms at the "
        f"95th percentile of {timing['n']:,}).",
        f"A fresh process has the lexica in {seconds(speed['load_s'])} and holds "
        f"{speed['peak_bytes'] / 2**20:.0f} MiB at most.",
    ]


def briefs_page(data: Mapping[str, Any]) -> str:
    """The whole page."""
    intro = (
        f"{data['texts']} texts in {len(data['languages'])} languages, kept apart from the "
        f"{data['tuned_on']} that rules and words were tuned on. A text is right if all four of "
        "subject, colour, material and scene are. They were written by another hand, who saw "
        "neither lexica nor rules, and no word or rule was changed for them."
    )
    parts = [
        "# Product texts",
        "Written by `packshot bench briefs`. " + machine_lines(data["machine"]),
        intro,
        table(OVERALL_HEAD, overall_rows(data)),
        "![All four slots right, by language](briefs.svg)",
        "## Speed",
        *speed_lines(data),
        "## By language",
        table(LANGUAGE_HEAD, language_rows(data)),
    ]
    return "\n\n".join(parts) + "\n"


def plot(data: Mapping[str, Any]) -> str:
    """A bar for each language, longest first: texts with all four slots right; a tick: subject."""
    found = data["languages"]
    tags = sorted(found, key=lambda tag: (-found[tag]["exact"], -found[tag]["subject"], tag))
    bottom = _TOP + _ROW * len(tags)
    size = f'width="{_LEFT + _WIDE + 70}" height="{bottom + 16}"'
    bars = [_bar(tag, found[tag], _TOP + _ROW * at) for at, tag in enumerate(tags)]
    lines = [_line(value, bottom) for value in (_LEAST, _TARGET, 1.0)]
    title = "Product texts with subject, colour, material and scene all right (tick: subject right)"
    head = f'<text x="{_LEFT}" y="20" font-size="13" fill="#222">{title}</text>'
    style = 'font-family="Helvetica, Arial, sans-serif" font-size="11"'
    body = "\n".join([head, *lines, *bars])
    ground = '<rect width="100%" height="100%" fill="#fff"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size} {style}>\n{ground}\n{body}\n</svg>\n'


def _bar(tag: str, shares: Mapping[str, Any], top: int) -> str:
    wide, tick = shares["exact"] * _WIDE, _LEFT + shares["subject"] * _WIDE
    fill = "#2a6f97" if shares["exact"] >= _TARGET else "#89b4cf"
    return (
        f'<text x="{_LEFT - 8}" y="{top + 12}" text-anchor="end" fill="#222">{escape(tag)}</text>'
        f'<rect x="{_LEFT}" y="{top + 2}" width="{wide:.1f}" height="{_ROW - 5}" fill="{fill}"/>'
        f'<rect x="{tick - 1:.1f}" y="{top + 1}" width="2" height="{_ROW - 3}" fill="#e07a1f"/>'
        f'<text x="{_LEFT + _WIDE + 8}" y="{top + 12}" fill="#222">{shares["exact"]:.0%}</text>'
    )


def _line(value: float, bottom: int) -> str:
    x = _LEFT + value * _WIDE
    return (
        f'<line x1="{x:.1f}" y1="{_TOP - 6}" x2="{x:.1f}" y2="{bottom}" stroke="#bbb"/>'
        f'<text x="{x:.1f}" y="{_TOP - 10}" text-anchor="middle" fill="#666">{value:.2f}</text>'
    )
