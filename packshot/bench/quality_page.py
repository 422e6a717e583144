"""The quality report: generated beside real, by subject, what was mistaken, variants, proofs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from packshot.bench.judging import UNTELLABLE
from packshot.bench.proof_page import proofs, two
from packshot.bench.report import Rows, machine_lines, number, percent, table

QUALITY_HEAD = ("measure", "generated", "held-out real", "aim")

_AIMS = {
    "subject": "95 %", "colour": "97 %", "material": "90 %", "scene": "97 %", "style": "95 %",
}  # fmt: skip


def quality_rows(data: Mapping[str, Any]) -> Rows:
    """The main figures, generated beside real."""
    made, beside = data["generated"], data["real"]
    names: list[tuple[str, tuple[str, ...], str]] = [
        (f"judge: {slot}", ("accuracy", slot), _AIMS.get(slot, "")) for slot in made["accuracy"]
    ]
    names += [
        ("broken", ("broken",), "≤ 3 %"),
        ("border exactly 255 on white, photographs", ("white_border",), "100 %"),
    ]
    rows = [
        [name, *(percent(_at(run, path)) for run in (made, beside)), aim]
        for name, path, aim in names
    ]
    off = [two(_at(run, ("colour_off", "plain"))) for run in (made, beside)]
    ious = [number(made["mask_iou"]), number(data["held_out_iou"])]
    return [
        *rows,
        ["colour ΔE2000: median, p95", *off, "≤ 6, ≤ 12"],
        ["mask IoU", *ious, "within 0.03"],
        ["broken: raw drafts, islands not dropped", percent(made["broken_drafts"]), "", ""],
        ["broken: first draft alone", percent(made["broken_first_draft"]), "", ""],
    ]


def _at(run: Mapping[str, Any] | None, path: Sequence[str]) -> Any:
    for key in path:
        run = None if run is None else run[key]
    return run


def quality_page(data: Mapping[str, Any]) -> str:
    """The quality report."""
    return "\n\n".join(_quality_parts(data)) + "\n"


def _quality_parts(data: Mapping[str, Any]) -> Iterator[str]:
    model, sampling, judge = data["model"], data["sampling"], data["judge"]
    yield "# Quality"
    yield "Written by `packshot bench quality`. " + machine_lines(data["machine"])
    yield (
        f"Model {model['name']} {model['revision']}, {sampling['steps']} steps, "
        f"{sampling['candidates']} drafts; {data['generated']['pictures']} pictures, every "
        "subject, colour, material and scene equally often, combined at random. In brackets: 95 % "
        "interval."
    )
    if not data["whole"]:
        yield "**This run was cut short, or goes on: what is missing here was not measured yet.**"
    yield "![Contact sheet](quality.jpg)"
    yield table(QUALITY_HEAD, quality_rows(data))
    if data["real"] is None and data["whole"]:
        yield (
            "Held-out real pictures are left out: rendering them needs the extra `train`. The mask "
            "IoU is that of the held-out masks that come with the judge."
        )
    yield from proofs(data)
    yield "## By subject\n\n" + table(_SUBJECT_HEAD, _subject_rows(data))
    yield "## What the judge mistook\n\n" + table(_MISTAKE_HEAD, _mistakes(data))
    if data["variants"]:
        yield "## Steps and drafts\n\n" + table(_VARIANT_HEAD, _variant_rows(data))
    yield (
        "## How it is measured\n\nThe judge is a classifier trained apart, on painted real buffers "
        "only. It reads pictures of 1024 pixels, and is told where the product lies, not what it "
        f"is; on {judge['held_out_pictures']} held-out ones it is right in "
        + ", ".join(f"{v:.1%} ({slot})" for slot, v in judge["accuracy"].items())
        + ". It is not asked for the material in styles that show paint or bare form, nor for the "
        "scene of pictures from above, which show its ground alone; nor for colours that cannot be "
        f"told: {_untellable()}, for clear glass has such tones of what stands behind it, and bare "
        "metal that is white is silver; nor for silver in styles that mirror nothing, where it "
        "is a pale grey. "
        "Mask IoU is the best, at 128 pixels, with any training mask of the subject. Broken is "
        "a second piece of more than 12 pixels at 256; it counts after stray islands were dropped "
        "and the critic chose among the drafts, unless said otherwise; places, which are many "
        "pieces, are left out, and some products are several pieces by nature (held-out real)."
    )
    yield "The shader beside a path trace of the same products: [reference.md](reference.md)."
    yield "## What this does not show\n\n" + _LIMITS


def _untellable() -> str:
    """What colours are not asked of which material."""
    return "; ".join(f"{', '.join(sorted(c))} of {m}" for m, c in UNTELLABLE.items())


_LIMITS = """\
- Whether a picture is handsome, or passes for a photograph: nobody was asked. The real pictures are
  renderings of our own geometry by our own painter; judge, features and shapes know nothing else.
- What every part of a product looks like: a face or a dial may be wrong inside a right outline.
- Colour as painted in other light: a night scene is meant to change it.
- Texts: briefs are stated slot by slot; how texts are understood is in [briefs.md](briefs.md)."""


_SUBJECT_HEAD = ("subject", "judge", "real", "mask IoU", "real IoU", "broken", "real broken")
_MISTAKE_HEAD = ("slot", "generated: asked, seen, times", "real: asked, seen, times")
_VARIANT_HEAD = (
    *("steps, drafts", "subject", "colour", "material", "scene"),
    *("mask IoU", "broken", "broken drafts", "s a picture"),
)


def _subject_rows(data: Mapping[str, Any]) -> Rows:
    return [
        [
            name,
            *(percent(s[k], interval=False) for k in ("accuracy", "real_accuracy")),
            *(number(s[k]) for k in ("mask_iou", "held_out_iou")),
            *(percent(s[k], interval=False) for k in ("broken", "real_broken")),
        ]
        for name, s in data["subjects"].items()
    ]


def _mistakes(data: Mapping[str, Any]) -> Rows:
    def said(pairs: Sequence[Sequence[Any]]) -> str:
        return "; ".join(f"{asked} → {seen} {times}" for asked, seen, times in pairs)

    return [
        [slot, said(pairs), said(data["real_confusions"][slot])]
        for slot, pairs in data["confusions"].items()
    ]


def _variant_rows(data: Mapping[str, Any]) -> Rows:
    return [
        [
            f"{v['steps']}, {v['candidates']}",
            *(percent(s, interval=False) for s in v["accuracy"].values()),
            number(v["mask_iou"]),
            *(percent(v[k], interval=False) for k in ("broken", "broken_drafts")),
            f"{v['seconds']:.2f}",
        ]
        for v in data["variants"]
    ]
