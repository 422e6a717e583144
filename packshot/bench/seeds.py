"""How much seeds of one brief differ, beside as many held-out products of the same designs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.bench import cases, shapes
from packshot.bench.glance import SIDE
from packshot.bench.judging import Judge
from packshot.bench.rows import FIRST_SEED, Instruments, Real, run
from packshot.bench.shapes import Mask
from packshot.core import Brief, Buffers, ModelSpec, Request
from packshot.runtime.base import Runtime

EACH = 4
FIRST = FIRST_SEED + 5_000


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """Pictures of one brief: masks [EACH, 128, 128] and features [EACH, F], generated and real."""

    brief: Brief
    masks: Mask
    features: NDArray[np.float32]
    real_masks: Mask
    real_features: NDArray[np.float32]


def briefs(spec: ModelSpec, count: int) -> list[Brief]:
    """Photographs of `count` subjects, spread evenly over the model's, that wear nothing."""
    asked = cases.crossed(spec, len(spec.subjects), seed=1)
    chosen = np.linspace(0, len(asked) - 1, min(count, len(asked))).astype(int)
    return [replace(asked[k], style="photo", accessories=()) for k in chosen]


def families(
    runtime: Runtime, source: Real, with_: Instruments, wished: Sequence[Brief]
) -> Iterator[Family]:
    """A family for each brief."""
    for number, brief in enumerate(wished):
        seeds = range(FIRST + EACH * number, FIRST + EACH * (number + 1))
        made = [_made(runtime, with_.judge, brief, seed) for seed in seeds]
        beside = [
            _real(source, with_, brief, design, n)
            for n, (design, *_) in zip(seeds, made, strict=True)
        ]
        yield Family(
            brief,
            np.stack([mask for _, mask, _ in made]),
            np.stack([features for *_, features in made]),
            np.stack([mask for mask, _ in beside]),
            np.stack([features for _, features in beside]),
        )


def _made(
    runtime: Runtime, judge: Judge, brief: Brief, seed: int
) -> tuple[str, Mask, NDArray[np.float32]]:
    state, picture = run(runtime, Request(brief, seed, SIDE, SIDE))
    assert picture.buffers is not None
    design = runtime.spec.classes[state.label]
    return design, *_seen(judge, picture.image, picture.buffers, brief)


def _real(
    source: Real, with_: Instruments, brief: Brief, design: str, number: int
) -> tuple[Mask, NDArray[np.float32]]:
    buffers = source(design, number, brief)
    return _seen(with_.judge, with_.painted(buffers, brief, number), buffers, brief)


def _seen(
    judge: Judge, image: Image.Image, buffers: Buffers, brief: Brief
) -> tuple[Mask, NDArray[np.float32]]:
    return shapes.small(shapes.framed(buffers)), judge(image, buffers, brief).features


def summary(found: Sequence[Family], scale: NDArray[np.float32]) -> dict[str, Any] | None:
    """Mean mask IoU and feature distance of the pairs of a family, generated and real; the subjects
    whose seeds differ least, in the distance of real ones. None where nothing was measured.
    """
    if not found:
        return None
    rows = [_row(family, scale) for family in found]
    alike = sorted(rows, key=lambda row: row["distance"] / max(row["real_distance"], 1e-6))
    means = {k: float(np.mean([r[k] for r in rows])) for k in rows[0] if k != "subject"}
    return {"briefs": len(found), "seeds": EACH, **means, "most_alike": alike[:6]}


def _row(family: Family, scale: NDArray[np.float32]) -> Mapping[str, Any]:
    return {
        "subject": family.brief.subject,
        "iou": _pairs(family.masks, iou),
        "real_iou": _pairs(family.real_masks, iou),
        "distance": _pairs(family.features / scale, apart),
        "real_distance": _pairs(family.real_features / scale, apart),
    }


def _pairs(items: NDArray[Any], measure: Callable[[Any, Any], float]) -> float:
    return float(np.mean([measure(a, b) for a, b in combinations(items, 2)]))


def iou(one: Mask, other: Mask) -> float:
    """Intersection over union of two masks."""
    return float((one & other).sum() / max((one | other).sum(), 1))


def apart(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Distance of two pictures' features, in deviations: 1.4 is that of any two real ones."""
    return float(np.sqrt(np.mean((one - other) ** 2)))
