"""Quality of a model: does it draw what was asked for, in whole and plausible shapes?

Generated pictures are judged beside held-out real ones, rendered from geometry that no network
was trained on and painted by the same painter for the same briefs. It does not say how handsome
the pictures are, nor how they compare with photographs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from packshot.bench import seeds, shapes
from packshot.bench.cases import crossed, together
from packshot.bench.progress import Progress, T
from packshot.bench.rows import Instruments, Real, Row, designs_of, generated, real
from packshot.bench.seeds import Family
from packshot.bench.shapes import Shapes
from packshot.core import Brief, ModelSpec
from packshot.runtime.base import Runtime


class Making(Protocol):
    """Makes a runtime of a spec, so that a variant of a model can be measured."""

    def __call__(self, spec: ModelSpec) -> Runtime: ...


def held_out_ious(known: Shapes) -> dict[str, list[float]]:
    """What held-out real shapes score, by subject."""
    return {
        subject: [shapes.best_iou(mask, known.trained[subject]) for mask in masks]
        for subject, masks in known.held_out.items()
    }


@dataclass(frozen=True, slots=True)
class Plan:
    """How much to measure: pictures of the main run, briefs drawn with several seeds, pictures of
    each ablation (0: none).
    """

    pictures: int = 240
    families: int = 24
    ablation: int = 0
    steps: tuple[int, ...] = (4, 8, 12, 16)


@dataclass(frozen=True, slots=True)
class Variant:
    """A run with other settings: its name and rows."""

    steps: int
    candidates: int
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Found:
    """What was measured of a model, as far as it was. `again` are other held-out products of the
    same designs and briefs as `real`: what real pictures score beside real ones. `whole` is false
    while a part is still to come.
    """

    spec: ModelSpec
    generated: list[Row]
    held_out: dict[str, list[float]]
    real: list[Row] = field(default_factory=list)
    again: list[Row] = field(default_factory=list)
    families: list[Family] = field(default_factory=list)
    variants: list[Variant] = field(default_factory=list)
    whole: bool = False


def measure(
    make: Making,
    spec: ModelSpec,
    with_: Instruments,
    *,
    source: Real | None,
    plan: Plan,
    progress: Progress,
) -> Iterator[Found]:
    """Measure `spec`, held-out real pictures beside it where there is a `source` of them: what is
    found so far after each part, so that a run that is cut short has something to show.

    Raises ModelError where the judge does not know what the model draws.
    """
    with_.check(spec)
    runtime, briefs = make(spec), together(crossed(spec, plan.pictures))
    made = _watched(briefs, generated(runtime, briefs, with_), progress, "drawing")
    found = Found(spec, made, held_out_ious(with_.shapes))
    yield found
    if source:
        beside = _Beside(source, designs_of(runtime, briefs), briefs, with_)
        found = replace(found, real=beside.rows(0, progress))
        yield found
        found = replace(found, again=beside.rows(plan.pictures, progress))
        yield found
        found = replace(found, families=_families(runtime, source, with_, plan, progress))
    if plan.ablation:
        found = replace(found, variants=list(_variants(make, spec, with_, plan, progress)))
    yield replace(found, whole=True)


@dataclass(frozen=True, slots=True)
class _Beside:
    """Where held-out products come from, and for what they are rendered."""

    source: Real
    designs: Sequence[str]
    briefs: Sequence[Brief]
    with_: Instruments

    def rows(self, first: int, progress: Progress) -> list[Row]:
        """A row for each brief, of products counted up from `first`."""
        made = real(self.source, self.designs, self.briefs, self.with_, first)
        return _watched(self.briefs, made, progress, "rendering held-out products")


def _families(
    runtime: Runtime, source: Real, with_: Instruments, plan: Plan, progress: Progress
) -> list[Family]:
    wished = seeds.briefs(runtime.spec, plan.families)
    found = seeds.families(runtime, source, with_, wished)
    return _watched(wished, found, progress, "drawing several seeds")


def _variants(
    make: Making, spec: ModelSpec, with_: Instruments, plan: Plan, progress: Progress
) -> Iterator[Variant]:
    """Other step counts with the model's own drafts, then one draft with its own steps."""
    briefs = crossed(spec, plan.ablation)
    settings = [(steps, spec.candidates) for steps in plan.steps] + [(spec.steps, 1)]
    for steps, candidates in settings:
        runtime = make(replace(spec, candidates=candidates))
        rows = generated(runtime, briefs, with_, steps)
        what = f"{steps} steps, {candidates} drafts"
        yield Variant(steps, candidates, _watched(briefs, rows, progress, what))


def _watched(briefs: Sequence[Brief], rows: Iterator[T], progress: Progress, what: str) -> list[T]:
    return [next(rows) for _ in progress(briefs, what)]
