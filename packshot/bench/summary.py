"""From rows of measurements to the figures that are reported, each with how sure it is."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from packshot.bench import colours, manifolds, neighbours, seeds
from packshot.bench.judging import WORN, asked
from packshot.bench.quality import Found
from packshot.bench.rows import Row
from packshot.core import PLACES

SLOTS = ("subject", "colour", "material", "scene", "style", "accessories")


def quality(found: Found) -> dict[str, Any]:
    """Every figure of a quality run as plain values."""
    spec = found.spec
    unseen = [iou for values in found.held_out.values() for iou in values]
    return {
        "model": {"name": spec.name, "revision": spec.revision},
        "sampling": {"steps": spec.steps, "candidates": spec.candidates},
        "generated": rows(found.generated),
        "real": rows(found.real) if found.real else None,
        "held_out_iou": mean(unseen),
        "manifold": _manifold(found),
        "copies": neighbours.copies(found.generated, unseen),
        "diversity": _diversity(found),
        "subjects": {s: _subject(found, s) for s in spec.subjects},
        "confusions": {slot: confusions(found.generated, slot) for slot in SLOTS},
        "real_confusions": {slot: confusions(found.real, slot) for slot in SLOTS},
        "whole": found.whole,
        "variants": [
            {"steps": v.steps, "candidates": v.candidates, **rows(v.rows)} for v in found.variants
        ],
    }


def _features(measured: Sequence[Row]) -> manifolds.Features:
    return np.stack([row.features for row in measured])


def _manifold(found: Found) -> dict[str, Any] | None:
    """Precision and recall of drawings beside real products, and of other real products beside
    the same; None without either.
    """
    if not found.again:
        return None
    real = _features(found.real)
    scale = manifolds.scale(real)
    made, again = (_features(r) / scale for r in (found.generated, found.again))
    return {
        "generated": manifolds.precision_recall(made, real / scale),
        "real": manifolds.precision_recall(again, real / scale),
    }


def _diversity(found: Found) -> dict[str, Any] | None:
    """How much seeds differ, in deviations of the features of real pictures."""
    if not found.real:
        return None
    return seeds.summary(found.families, manifolds.scale(_features(found.real)))


def rows(measured: Sequence[Row]) -> dict[str, Any]:
    """The shares of one run."""
    drafts = [broken for row in measured for broken in row.drafts_broken]
    off = [(r.brief.material or "", r.off) for r in measured if r.off is not None]
    first = [row.drafts_broken[0] for row in measured if row.drafts_broken]
    return {
        "pictures": len(measured),
        "accuracy": {slot: share(_right(slot), _stated(measured, slot)) for slot in SLOTS},
        "mask_iou": mean(row.iou for row in measured),
        "colour_off": colours.summary(off),
        "broken": share(
            lambda row: row.broken, [r for r in measured if r.brief.subject not in PLACES]
        ),
        "broken_drafts": share(bool, drafts) if drafts else None,
        "broken_first_draft": share(bool, first) if first else None,
        "white_border": share(
            lambda r: bool(r.white), [r for r in measured if r.white is not None]
        ),
        "seconds": mean(row.seconds for row in measured),
    }


def _right(slot: str) -> Callable[[Row], bool]:
    """Whether the judge saw what was asked; of accessories, exactly those."""
    if slot == "accessories":
        return lambda row: all(
            seen == asked(row.brief, s) for s, seen in row.seen.items() if s.startswith(WORN)
        )
    return lambda row: row.seen[slot] == asked(row.brief, slot)


def _stated(measured: Sequence[Row], slot: str) -> list[Row]:
    """Rows that ask for something in a slot. Accessories: those of subjects that wear some."""
    if slot == "accessories":
        return [row for row in measured if row.brief.accessories]
    return [row for row in measured if asked(row.brief, slot) is not None]


def _subject(found: Found, subject: str) -> dict[str, Any]:
    own, beside = (
        [r for r in measured if r.brief.subject == subject]
        for measured in (found.generated, found.real)
    )
    return {
        "accuracy": share(_right("subject"), own),
        "real_accuracy": share(_right("subject"), beside) if beside else None,
        "mask_iou": mean(r.iou for r in own),
        "held_out_iou": mean(found.held_out.get(subject, ())),
        "broken": share(lambda r: r.broken, own),
        "real_broken": share(lambda r: r.broken, beside) if beside else None,
    }


def confusions(measured: Sequence[Row], slot: str, most: int = 4) -> list[tuple[str, str, int]]:
    """The commonest mistakes: what was asked, what the judge saw, how often."""
    wrong = [row for row in _stated(measured, slot) if not _right(slot)(row)]
    pairs = Counter((_asked(row, slot), _seen(row, slot)) for row in wrong)
    return [(*pair, count) for pair, count in pairs.most_common(most)]


def _asked(row: Row, slot: str) -> str:
    if slot == "accessories":
        return ", ".join(a.concept for a in row.brief.accessories)
    return str(asked(row.brief, slot))


def _seen(row: Row, slot: str) -> str:
    if slot == "accessories":
        there = [s.removeprefix(WORN) for s, seen in row.seen.items() if seen == "yes"]
        return ", ".join(there) or "none"
    return row.seen[slot]


def share(test: Callable[[Any], bool], items: Sequence[Any]) -> dict[str, float] | None:
    """Share of items that pass, with its 95 % interval (Wilson 1927); None of no items."""
    n = len(items)
    if not n:
        return None
    p, z = sum(map(test, items)) / n, 1.96
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return {"share": p, "low": max(0.0, middle - half), "high": min(1.0, middle + half), "n": n}


def mean(values: Iterable[float]) -> float | None:
    """The arithmetic mean; None of nothing."""
    found = list(values)
    return sum(found) / len(found) if found else None
