"""Outlines: where the Buffers say that one thing ends and another begins, drawn with a brush."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from packshot.paint.styles.raster import Array, blur, field, grain, resized, slopes, step
from packshot.paint.styles.study import Study

WORK = 720
"""Shorter side at which edges are found; their lines are enlarged smoothly and drawn anew."""


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """How strongly each pixel is an outline of the subject, a crease, a border of colours; 0..1."""

    outline: Array
    crease: Array
    border: Array


def edges(study: Study) -> Edges:
    """The edges of a study, [H, W] each at a working size."""
    high, wide = study.shape
    shrink = min(1.0, WORK / min(high, wide))
    size = max(8, round(high * shrink)), max(8, round(wide * shrink))
    alpha = study.small(size, "alpha")
    flat = study.small(size, "flat_red", "flat_green", "flat_blue")
    normal = study.small(size, "right", "up", "towards") * np.float32(2)
    depth = study.small(size, "depth") * np.float32(2)
    outline = np.abs(_steep(blur(alpha, 0.8)))
    inside = step(alpha[0], 0.7, 0.99)
    reach = 15.0 if study.look.place else 20.0
    parted = step(_bent(depth[0]) * reach, 0.30, 0.95) * inside
    leafy = study.look.place  # leaves would be all creases
    weak, firm, soft = (0.62, 1.5, 1.6) if leafy else (0.38, 1.2, 0.7)
    crease = step(_steep(blur(normal, soft)), weak, firm) * inside
    border = step(_steep(flat), 0.12, 0.5) * inside
    return Edges(np.clip(np.maximum(outline, parted), 0, 1), crease, border)


def _steep(x: Array) -> Array:
    across, down = slopes(x)
    return np.asarray(np.sqrt((across * across + down * down).sum(0)), np.float32)


def _bent(x: Array) -> Array:
    """How far a plane leaves a straight course: high where it jumps, low where it only slopes."""
    out = np.zeros_like(x)
    out[:, 2:-2] = np.abs(x[:, 4:] + x[:, :-4] - 2 * x[:, 2:-2])
    out[2:-2] = np.maximum(out[2:-2], np.abs(x[4:] + x[:-4] - 2 * x[2:-2]))
    return out


@dataclass(frozen=True, slots=True)
class Pen:
    """How lines are drawn: half widths in thousandths of the picture's side, of outlines, creases
    and borders; how much the pressure varies; how dry the brush is.
    """

    outline: float
    crease: float
    border: float
    pressure: float = 0.0
    dry: float = 0.0


def drawn(study: Study, found: Edges, pen: Pen) -> Array:
    """Ink of the lines [H, W], 0..1: as wide and as crisp as the pen, whatever the picture's
    size.
    """
    size = study.shape
    press = 1 + pen.pressure * _pressure(study)
    ink: Array = np.zeros(size, np.float32)
    for strength, width in zip(
        (found.outline, found.crease, found.border), (pen.outline, pen.crease, pen.border),
        strict=True,
    ):  # fmt: skip
        if width > 0:
            ink = np.maximum(ink, _line(strength, width * study.pixel, press, size))
    if pen.dry:
        rough = grain(size, 211, 190) * 0.35 + grain(size, 212, 60) * 0.65
        ink = ink * step(ink + press * 0.3 + rough * pen.dry, 0.25, 0.75)
    return ink


def _pressure(study: Study) -> Array:
    """Slow changes -1..1 along any line."""
    size, variant = study.shape, study.look.variant
    slow = 0.6 * field(size, 201, 7, variant) + 0.4 * field(size, 202, 17, variant)
    return np.clip(slow, -1, 1)


def _line(strength: Array, width: float, press: Array, size: tuple[int, int]) -> Array:
    """Spread what was found to the width of the pen, and cut it off sharply."""
    shrink = strength.shape[0] / size[0]
    spread = max(width * shrink, 0.6)
    wide = blur(strength, spread)
    peak = 0.55 / (1 + 1.1 * spread)
    large = resized(np.clip(wide / peak, 0, 2), size)
    soft = 0.55 / max(width, 0.8)
    level = 1.0 - 0.42 * press
    low = np.maximum(level - soft * 0.5, 0.08)
    return step(large, low, np.maximum(level + soft * 0.5, low + 0.12))
