"""Watercolour: washes that bleed and dry darker at their borders, granulation, white gaps."""

from __future__ import annotations

import numpy as np

from packshot.paint.styles import paper
from packshot.paint.styles.lines import Edges, Pen, drawn, edges
from packshot.paint.styles.raster import (
    Array,
    blur,
    colour,
    field,
    luma,
    mix,
    resized,
    side_by_side,
    simplified,
    step,
    warped,
)
from packshot.paint.styles.study import Study
from packshot.paint.tables import BACKDROPS, colour_of

PENCIL = Pen(outline=0.75, crease=0.6, border=0.6, pressure=0.5)
GRAPHITE = colour(74, 68, 72)


def washes(study: Study, picture: Array) -> Array:
    """The whole painting."""
    size, variant = study.shape, study.look.variant
    pool = field(size, 301, 7, variant) * 0.6 + field(size, 302, 19, variant) * 0.4
    tooth = paper.cotton(size)
    (gaps, line), density = side_by_side(
        lambda: _lines(study), lambda: _pigment(study, picture, pool)
    )
    density = _dried(density * gaps, study)
    flow = np.clip(1 + 0.20 * pool + 0.085 * tooth, 0.35, 2)
    sheet = paper.COTTON * (1 + np.float32(0.010) * tooth)
    border = _border(study, pool)
    painted = sheet * np.exp(-density * flow * border)
    line = line[None] * gaps * np.minimum(border, 1)
    return mix(painted, painted * GRAPHITE, line * 0.38)


def _lines(study: Study) -> tuple[Array, Array]:
    """Where white was left [1, H, W], and the pencil's lines [H, W]."""
    found = edges(study)
    return _gaps(study, found), drawn(study, found, PENCIL)


def _pigment(study: Study, picture: Array, pool: Array) -> Array:
    """Density [3, H, W] of the washes: the scene's, wet in wet, and the subject's, with white
    left where it glints.
    """
    size, variant = study.shape, study.look.variant
    rows, columns = study.box
    part = _body(study.subject, picture[:, rows, columns], pool[rows, columns])
    body = _density(part)
    if study.white:
        back = _splash(study, pool)
    else:
        half = size[0] // 2, size[1] // 2
        small = simplified(resized(picture, half), max(3, round(6 * study.pixel)))
        back = resized(_density(small), size) * 0.92
        if not study.look.place:
            back = blur(back, 1.2 * study.pixel) * 0.80
    both = study.laid(back, body)
    across, down = (1.7 * study.pixel * field(size, 303 + k, 14, variant) for k in (0, 1))
    return warped(both, across, down)


def _density(picture: Array) -> Array:
    return np.asarray(-np.log(np.clip(picture, 0.03, 0.995)), np.float32)


def _body(study: Study, picture: Array, pool: Array) -> Array:
    """The subject's colours: even paint under two washes of shade, cool where it is dark."""
    tone = blur(study.light, 1.3 * study.pixel) + 0.06 * pool
    shade = 0.55 * step(tone, 0.75, 0.45) + 0.45 * step(tone, 0.38, 0.18)
    lit = 0.22 * step(tone, 0.85, 1.35)
    flat = np.clip(study.flat, 0.05, 1)
    body: Array = flat * mix(np.ones((3, 1, 1), np.float32), colour(140, 132, 158), shade)
    body = mix(body, 1.0, lit * (1 - 0.5 * luma(flat)))
    fine = simplified(picture, 3) if study.pixel <= 0.512 else picture
    body = mix(body, fine, 0.30)
    return mix(body, 1.0, 0.9 * step(study.gleam, 0.30, 0.55))


def _gaps(study: Study, found: Edges) -> Array:
    """0 along some borders, where the paper was left white."""
    size, variant = study.shape, study.look.variant
    line = drawn(study, found, Pen(outline=0.0, crease=1.1, border=1.3, pressure=0.8))
    here = step(field(size, 305, 12, variant) + 0.35 * field(size, 306, 33, variant), 0.65, 1.15)
    return 1 - (line * here * 0.9)[None]


def _splash(study: Study, pool: Array) -> Array:
    """A loose wash of a colour that suits the subject behind it, and its shadow."""
    size, variant = study.shape, study.look.variant
    high, wide = size
    side = min(size)
    y = (np.arange(high, dtype=np.float32)[:, None] - 0.60 * high) / side
    x = (np.arange(wide, dtype=np.float32)[None] - 0.5 * wide) / side
    rough = 0.09 * field(size, 307, 5, variant) + 0.035 * field(size, 308, 21, variant)
    away = np.sqrt((x / 1.05) ** 2 + (y / 0.62) ** 2) + rough
    tone = np.array(BACKDROPS[colour_of(study.look.colour).backdrop], np.float32)
    dye = -np.log(np.clip(tone ** np.float32(1 / 2.2), 0.05, 0.98))[:, None, None]
    slow = field(size, 311, 4, variant)
    strength = step(away, 0.50, 0.40) * np.clip(0.62 + 0.22 * slow + 0.05 * pool, 0.2, 1.2)
    wet = study.shadow[0] * (1 + 0.25 * pool)
    shadow = step(wet, 0.10, 0.36) * 0.32 + study.shadow[0] * 0.25
    cool = -np.log(colour(112, 108, 136))
    return np.asarray(dye * strength * 0.55 + cool * shadow, np.float32)


def _dried(density: Array, study: Study) -> Array:
    """Pigment drifts to the border of each wash and dries there."""
    unit = study.pixel
    mean = density.mean(0, keepdims=True)
    edge = np.clip(mean - blur(mean, 4.5 * unit), 0, 0.5)
    edge = blur(edge, 0.5 * unit)
    return np.asarray(density * (0.88 + 1.5 * edge), np.float32)


def _border(study: Study, pool: Array) -> Array:
    """Where the paint ends before the paper does, unevenly."""
    size, variant = study.shape, study.look.variant
    if study.white:
        return np.ones((1, 1, 1), np.float32)
    high, wide = size
    y = np.minimum(np.arange(high), high - 1 - np.arange(high))[:, None] / (1000 * study.pixel)
    x = np.minimum(np.arange(wide), wide - 1 - np.arange(wide))[None] / (1000 * study.pixel)
    rough = 0.014 * field(size, 309, 6, variant) + 0.006 * field(size, 310, 28, variant)
    inside = np.minimum(x, y).astype(np.float32) + rough
    edge = np.exp(-(((inside - 0.050) / 0.007) ** 2))
    return np.asarray(step(inside, 0.036, 0.046) * (1 + 0.30 * edge), np.float32)[None]
