"""Reports: the figures as JSON, and the same as a page of Markdown tables."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from packshot.errors import OutputError
from packshot.finish import check_target, write_bytes

Rows = Sequence[Sequence[str]]


def prepare(folder: Path, name: str) -> None:
    """Make the folder, and refuse a place that cannot be written before minutes are spent.

    Raises OutputError.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"cannot make the folder {folder}: {error.strerror}"
        raise OutputError(message, param="out") from None
    check_target(folder / f"{name}.jpg")


def write(folder: Path, name: str, data: Mapping[str, Any], page: str) -> list[Path]:
    """Write `name`.json and `name`.md. Raises OutputError."""
    text = json.dumps(data, indent=1, ensure_ascii=False)
    files = {folder / f"{name}.json": f"{text}\n", folder / f"{name}.md": page}
    for path, content in files.items():
        write_bytes(path, content.encode())
    return list(files)


def table(head: Sequence[str], rows: Rows) -> str:
    """A Markdown table; columns but the first are figures, set to the right."""
    rule = ["---", *("---:" for _ in head[1:])]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))


def machine_lines(machine: Mapping[str, Any]) -> str:
    """Where and with what it was measured."""
    packages = ", ".join(f"{name} {version}" for name, version in machine["packages"].items())
    return (
        f"{machine['cpu']}, {machine['cores']} cores, {machine['memory_gib']} GiB; "
        f"{machine['system']}; Python {machine['python']}, packshot {machine['packshot']} "
        f"(commit {machine['commit']}), {packages}; {machine['date']}. "
        f"Load average when measuring began: {machine['load']}."
    )


def milliseconds(value: float) -> str:
    """Seconds as a number of milliseconds."""
    return f"{value * 1000:.1f}" if value < 0.1 else f"{value * 1000:.0f}"


def seconds(value: float) -> str:
    """Seconds with their unit."""
    return f"{value:.3f} s" if value < 1 else f"{value:.2f} s"


def number(value: float | None) -> str:
    """Three digits, or empty."""
    return "" if value is None else f"{value:.3f}"


def percent(share: Mapping[str, float] | None, *, interval: bool = True) -> str:
    """As `97.5 % (94.6–98.9)`, or empty."""
    if share is None:
        return ""
    text = f"{share['share']:.1%}".replace("%", " %")
    return text + (f" ({share['low'] * 100:.1f}–{share['high'] * 100:.1f})" if interval else "")
