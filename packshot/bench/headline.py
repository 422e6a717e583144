"""The README's table, written from the reports in docs/bench: what a reader wants to know first.

`python -m packshot.bench.headline [--check] README.md`. What was not measured is left out.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from packshot.bench import engine_page
from packshot.bench.report import milliseconds, table
from packshot.bench.serve import page as serve_page

Report = Mapping[str, Any]
BEGIN, END = "<!-- measured: written by `make docs` -->", "<!-- end -->"
HEAD = ("", "measured", "aim")
_BLOCK = re.compile(f"{re.escape(BEGIN)}.*{re.escape(END)}", re.DOTALL)
_MIB = 2**20
Rows = Iterator[tuple[str, str, str]]


def latency_rows(data: Report) -> Rows:
    """Seconds of a picture, cold and warm."""
    warm, cold = data["warm"], data["cold"]
    size, stages = warm["size"], warm["stages"]
    of = ("denoise", "decode", "paint", "encode")
    parts = ", ".join(milliseconds(stages[stage]["p50"]) for stage in of)
    yield (
        f"a warm {size}×{size} picture, from text to PNG, over every scene and material: p50, p95",
        f"{stages['total']['p50']:.2f} s, {stages['total']['p95']:.2f} s",
        "0.7 s",
    )
    yield "of that: denoise, decode, paint, encode", f"{parts} ms", ""
    for name, found in warm["peers"].items() if warm.get("peers") else ():
        yield f"the same weights in {name}", f"{found['total']['ratio']:.1f} times as long", ""
    yield "`packshot generate` from cold", f"{cold['filled_cache']['p50']:.1f} s", "3.5 s"
    yield "its peak memory", f"{cold['peak_bytes'] / _MIB:.0f} MiB", "1 GB"


def soak_rows(data: Report) -> Rows:
    """Many pictures in one process."""
    failed = len(data["failures"])
    yield f"random briefs that failed, of {data['pictures']}", f"{failed}", "0"
    yield "peak memory meanwhile", f"{data['memory']['peak'] / _MIB:.0f} MiB", "1 GB"


def brief_rows(data: Report) -> Rows:
    """How well texts are understood."""
    found, speed = data["overall"], data["speed"]
    count, languages = data["texts"], len(data["languages"])
    yield (
        f"subject, colour, material and scene all right: {count} texts in {languages} languages",
        f"{found['exact']:.1%}",
        "90 %",
    )
    named = f"{found['subject']:.1%} · {found['language']:.1%}"
    yield "subject · language named", named, "96 · 93 %"
    yield "texts a second on one core", f"{speed['texts_per_second']:,.0f}", "3,000"


SECTIONS: Mapping[str, Callable[[Report], Iterable[Sequence[str]]]] = {
    "latency": latency_rows,
    "soak": soak_rows,
    "engine": engine_page.rows,
    "serve": serve_page.aim_rows,
    "briefs": brief_rows,
}


def block(folder: Path) -> str:
    """The table, between its markers."""
    rows = [row for name, rows in SECTIONS.items() for row in _rows(folder / f"{name}.json", rows)]
    return f"{BEGIN}\n{table(HEAD, rows)}\n{END}"


def _rows(path: Path, rows: Callable[[Report], Iterable[Sequence[str]]]) -> list[list[str]]:
    if not path.exists():
        return []
    name = path.stem
    found = [list(row) for row in rows(json.loads(path.read_text(encoding="utf-8")))]
    first, *others = found
    return [[f"[{name}](docs/bench/{name}.md): {first[0]}", *first[1:]], *others]


def main() -> None:
    """Write the table into the README, or compare it."""
    path = Path(sys.argv[-1])
    text = path.read_text(encoding="utf-8")
    new = _BLOCK.sub(lambda _: block(path.parent / "docs" / "bench"), text)
    if sys.argv[1] != "--check":
        path.write_text(new, encoding="utf-8")
    elif new != text:
        sys.exit(f"{path}: the table of figures is out of date: run `make docs`")


if __name__ == "__main__":
    main()
