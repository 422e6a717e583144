"""Measures how well and how fast product texts are understood, language by language."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

from packshot.bench.briefs_texts import MORE, SLOTS, Answer, Text, answer, read_texts
from packshot.bench.spread import spread

HALF = "report"
_ROUNDS = 5
_FRESH = """
import json, time
start = time.perf_counter()
from packshot.prompt import brief
imported = time.perf_counter()
brief("sofa")
loaded = time.perf_counter()
from packshot.bench.probe import peak_bytes
found = {"import_s": imported - start, "load_s": loaded - imported, "peak_bytes": peak_bytes()}
print(json.dumps(found))
"""


def measure(texts: Path) -> dict[str, Any]:
    """Accuracy on the reported half of a folder of texts; speed on both. Raises InvalidRequest."""
    rows = read_texts(sorted(texts.glob("*.txt")))
    reported = [answer(row) for row in rows if row.half == HALF]
    languages = by_language(reported)
    return {
        "texts": len(reported),
        "tuned_on": sum(row.half != HALF for row in rows),
        "overall": overall(languages, reported),
        "languages": languages,
        "speed": _speed(rows),
    }


def by_language(answers: Iterable[Answer]) -> dict[str, dict[str, Any]]:
    """Shares of right answers by language, and the joint share beside that of English."""
    groups: dict[str, list[Answer]] = {}
    for one in answers:
        groups.setdefault(one.text.language, []).append(one)
    found = {tag: _shares(group) for tag, group in groups.items()}
    english = found.get("en", {}).get("exact")
    for shares in found.values():
        shares["to_english"] = shares["exact"] / english if english else None
    return found


def _shares(answers: Sequence[Answer]) -> dict[str, Any]:
    """Shares of right answers; of what only some labels state, among those."""
    shares: dict[str, Any] = {"texts": len(answers)}
    shares["exact"] = fmean(a.exact for a in answers)
    for name in (*SLOTS, "language"):
        shares[name] = fmean(a.right(name) for a in answers)
    return shares


def overall(
    languages: Mapping[str, Mapping[str, Any]], answers: Sequence[Answer]
) -> dict[str, Any]:
    """Means over languages; of what only some labels state, over the texts that state it."""
    names = ("exact", *SLOTS, "language")
    out: dict[str, Any] = {name: fmean(s[name] for s in languages.values()) for name in names}
    worst = min(languages, key=lambda tag: languages[tag]["exact"])
    ratios = [s["to_english"] for s in languages.values() if s["to_english"] is not None]
    out |= {"least": languages[worst]["exact"], "least_language": worst}
    out |= {"to_english": fmean(ratios) if ratios else None}
    for name in MORE:
        stated = [a.right(name) for a in answers if name in a.text.wanted and name != "language"]
        if stated:
            out |= {name: fmean(stated), f"{name}_texts": len(stated)}
    return out


def _speed(rows: Sequence[Text]) -> dict[str, Any]:
    """Processor seconds per text once warm, and what a fresh process takes to be ready."""
    seconds: list[float] = []
    for number in range(_ROUNDS + 1):
        for row in rows:
            start = time.process_time()
            answer(row)
            if number:
                seconds.append(time.process_time() - start)
    fresh = subprocess.run(
        [sys.executable, "-c", _FRESH], capture_output=True, text=True, check=True
    )
    return {
        "texts": spread(seconds),
        "texts_per_second": len(seconds) / sum(seconds),
        **json.loads(fresh.stdout),
    }
