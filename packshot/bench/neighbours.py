"""Whether drawings are copies: silhouettes beside those of their nearest trained neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from PIL import Image

from packshot.bench.rows import Row, run, wish
from packshot.bench.shapes import Mask, Masks
from packshot.core import PLACES
from packshot.finish import Tile
from packshot.runtime.base import Runtime

COPY = 0.995
"""Mask IoU from which a drawing has the very outline of a trained product."""
SHOWN = 12


def copies(rows: Sequence[Row], held_out: Iterable[float]) -> dict[str, Any]:
    """How many outlines are those of a trained product: of drawings, and of products that nobody
    trained on, for simple things have the same outline by chance.
    """
    made = [row.iou for row in rows]
    unseen = list(held_out)
    return {
        "limit": COPY,
        "generated": sum(iou > COPY for iou in made),
        "of": len(made),
        "held_out": sum(iou > COPY for iou in unseen),
        "held_out_of": len(unseen),
        "nearest": max(made, default=None),
    }


def nearest(rows: Sequence[Row], most: int = SHOWN) -> list[int]:
    """Numbers of the rows that come nearest to a trained outline, the nearest one of each subject;
    without places, which have the sky for an outline.
    """
    best: dict[str, int] = {}
    for number in sorted(range(len(rows)), key=lambda n: -rows[n].iou):
        subject = rows[number].brief.subject or ""
        if subject not in PLACES:
            best.setdefault(subject, number)
    return list(best.values())[:most]


def tiles(runtime: Runtime, rows: Sequence[Row], trained: Masks) -> Iterator[Tile]:
    """The nearest drawings, each drawn again and followed by its nearest trained neighbour."""
    for number in nearest(rows):
        row = rows[number]
        subject = row.brief.subject or ""
        _, picture = run(runtime, wish(row.brief, number))
        yield Tile(picture.image, subject, f"IoU {row.iou:.3f} with")
        yield Tile(silhouette(trained[subject][row.near]), "", "a trained one")


def silhouette(mask: Mask) -> Image.Image:
    """A mask [128, 128] as a picture, dark on white."""
    return Image.fromarray(np.where(mask, 90, 250).astype(np.uint8)).convert("RGB")
