"""Tables of the quality report beyond the judge: colour, shape, seeds, runtimes, repaints."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from packshot.bench.report import milliseconds, number, table

Data = Mapping[str, Any]


def proofs(data: Data) -> Iterator[str]:
    """A section for each thing that was measured."""
    for key, heading, section in _SECTIONS:
        found = data.get(key)
        if found:
            yield f"## {heading}\n\n" + "\n\n".join(section(found))


def two(spread: Mapping[str, float] | None) -> str:
    """Median and 95th percentile, or empty."""
    return "" if spread is None else f"{spread['median']:.1f}, {spread['p95']:.1f}"


def _colour(made: Data) -> Iterator[str]:
    off = made["colour_off"]
    yield (
        "CIEDE2000 between the colour asked for and the median of what the main part of a drawing "
        "shows, its darkest 30 % and brightest 10 % left out, painted at 256 pixels on a white "
        "background in neutral light. Metals show what they mirror and glass what is behind it: "
        "they are in the table, but not in the figure at the top."
    )
    named = {"all, metals and glass left out": off["plain"], "all": off["all"], **off["materials"]}
    yield table(
        ("material", "pictures", "median", "p95"),
        [[k, str(v["n"]), *(f"{v[q]:.1f}" for q in ("median", "p95"))]
         for k, v in named.items() if v],
    )  # fmt: skip


def _manifold(found: Data) -> Iterator[str]:
    yield (
        "Shares in the judge's feature space (Kynkäänniemi et al. 2019, 3 nearest neighbours, each "
        "feature divided by its deviation): precision is how many drawings lie among real "
        "pictures, recall how many real pictures lie among the drawings. Other held-out products "
        "of the same briefs score below 100 % too: that is what a perfect generator would reach."
    )
    rows = [
        [name, *("" if not shares else f"{shares[k]:.1%}".replace("%", " %") for k in _SHARES)]
        for name, shares in (("generated", found["generated"]), ("other real", found["real"]))
    ]
    yield table(("beside real pictures", *_SHARES), rows)


_SHARES = ("precision", "recall")


def _copies(found: Data) -> Iterator[str]:
    yield "![Drawings beside their nearest trained neighbours](neighbours.jpg)"
    yield (
        f"Of {found['of']} drawings, {found['generated']} have an outline nearer than "
        f"{found['limit']} (mask IoU at 128 pixels) to a trained one; of {found['held_out_of']} "
        f"held-out products, {found['held_out']}: balls, books and boxes have the same outline "
        f"by nature. The nearest is at {number(found['nearest'])}. The sheet shows the nearest "
        "drawing of each of the twelve nearest subjects beside that trained mask. Up to 250 "
        "masks of a subject are kept; what is drawn inside the outline is not compared. Where a "
        "model has exemplars, drawings begin with one of its photo set and keep much of its "
        "outline: an outline is then near to a trained one by design."
    )


def _diversity(found: Data) -> Iterator[str]:
    yield (
        f"{found['seeds']} seeds of each of {found['briefs']} briefs, pair by pair, beside as many "
        "held-out products of the same designs: outlines by mask IoU (1: the same), pictures "
        "by the distance of the judge's features (in deviations; 0: the same)."
    )
    names = ("iou", "real_iou", "distance", "real_distance")
    rows = [
        [name, *(number(row[k]) for k in names)]
        for name, row in (("all", found), *((r["subject"], r) for r in found["most_alike"]))
    ]
    head = ("subject: all, then the most alike", "IoU", "real IoU", "distance", "real distance")
    yield table(head, rows)


def _agreement(found: Data) -> Iterator[str]:
    yield (
        f"The compiled graphs beside eager float32 PyTorch, {found['pictures']} pictures (aim: 40 "
        "dB). Both read the same files, so the rounding of the weights to half precision is not in "
        "these figures."
    )
    named = {"latents after one step": "latents", "Buffers of the same latents": "buffers"}
    rows = [
        [name, *(f"{found[key][k]:.1f}" for k in ("least", "median"))]
        for name, key in named.items()
    ]
    yield table(("PSNR in dB", "least", "median"), rows)


def _repaints(found: Data) -> Iterator[str]:
    width, height = found["size"]
    yield (
        f"A kept drawing ({found['subject']}) painted anew at {width}×{height}, plates and shaders "
        "at hand (aim: 200 ms as a photograph, 500 ms in a worked style)."
    )
    yield table(_TIMES, [_times("as a photograph", found["photo"]),
                         _times("in a worked style", found["worked"])])  # fmt: skip
    for slot in ("materials", "scenes", "styles"):
        yield table((slot, *_TIMES[1:]), [_times(n, t) for n, t in found[slot].items()])


_TIMES = ("repaint", "n", "p50 ms", "p95 ms")


def _times(name: str, spread: Mapping[str, float]) -> Sequence[str]:
    return [name, str(spread["n"]), *(milliseconds(spread[k]) for k in ("p50", "p95"))]


_SECTIONS: Sequence[tuple[str, str, Callable[[Data], Iterator[str]]]] = (
    ("generated", "Colour", _colour),
    ("manifold", "Precision and recall", _manifold),
    ("copies", "No copies", _copies),
    ("diversity", "What a seed changes", _diversity),
    ("agreement", "Compiled graphs and PyTorch", _agreement),
    ("repaints", "Repainting", _repaints),
)
