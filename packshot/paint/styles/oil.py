"""Oil: strokes along the form, thick paint that catches the light, a canvas under it."""

from __future__ import annotations

import numpy as np

from packshot.paint.styles import paper
from packshot.paint.styles.raster import Array, blur, field, luma, mix, resized, slopes, step
from packshot.paint.styles.strokes import Brush, Painting
from packshot.paint.styles.study import Study

GROUND = Brush(96, 26, 1.5)
BROAD = Brush(52, 15, 1.8)
FORM = Brush(30, 8.5, 2.4)
DETAIL = Brush(15, 4.2, 2.6)
THICK = 1.15


def strokes(study: Study, picture: Array) -> Array:
    """The whole painting."""
    unit, size = study.pixel, study.shape
    rich = _rich(study, picture)
    angle = _directions(study, rich)
    alpha = study.alpha[0]
    canvas = Painting(size, study.look.variant)
    coarse = blur(rich, 5 * unit)
    canvas.paint(GROUND, unit, coarse, angle)
    canvas.paint(BROAD, unit, blur(rich, 2.5 * unit), angle, 1 - 0.85 * alpha)
    form = np.clip(alpha + 2.6 * _busy(rich, unit), 0, 1)
    canvas.paint(FORM, unit, rich, angle, form)
    canvas.paint(DETAIL, unit, rich, angle, _busy(rich, 0.6 * unit) * 5)
    painted = canvas.colour(coarse)
    return _lit(study, painted, canvas.relief())


def _rich(study: Study, picture: Array) -> Array:
    """Fuller colours than a photograph's, and each stroke's a little its own."""
    grey = luma(picture)
    warm = np.array([1.02, 1.0, 0.96], np.float32)[:, None, None]
    full = grey + (picture - grey) * 1.16
    contrast = full + 0.10 * (full - 0.5) * (1 - np.abs(2 * full - 1))
    size, variant = study.shape, study.look.variant
    fleck = 0.020 * field(size, 411, 60, variant) + 0.016 * field(size, 412, 38, variant)
    tint = np.stack([fleck, 0.5 * fleck, -0.6 * fleck])
    return np.asarray(np.clip(contrast * warm + tint + 0.6 * fleck, 0, 1), np.float32)


def _busy(picture: Array, unit: float) -> Array:
    """Where a picture has details, 0..1."""
    bright = picture.mean(0)
    detail = blur(np.abs(bright - blur(bright, 2.5 * unit)), 2 * unit)
    return np.asarray(np.clip(4.5 * detail - 0.02, 0, 1))


def _directions(study: Study, picture: Array) -> Array:
    """Angles [H, W] of strokes: around the form on the subject, along what is seen elsewhere."""
    size = study.shape
    small = tuple(max(16, n // 4) for n in size)
    alpha, normal, light = (
        resized(x, (small[0], small[1])) for x in (study.alpha, study.normal, picture)
    )
    seen = _along_edges(luma(light)[0], 3.0)
    nx, ny = blur(normal[0], 1.0), blur(normal[1], 1.0)
    around = np.stack([ny * ny - nx * nx, 2 * nx * ny]) * 2.5  # doubled angle of the tangent
    swirl = np.pi * field((small[0], small[1]), 413, 2.2, study.look.variant) * 0.35
    calm = np.stack([np.cos(swirl), np.sin(swirl)]) * 0.05
    doubled = mix(seen * 2.0 + calm, around + 0.6 * seen + calm, alpha)
    doubled = blur(np.asarray(doubled, np.float32), 1.5)
    angle = 0.5 * np.arctan2(-doubled[1], doubled[0])
    row = (np.arange(size[0]) * small[0] // size[0])[:, None]
    return np.asarray(angle[row, (np.arange(size[1]) * small[1] // size[1])[None]], np.float32)


def _along_edges(bright: Array, radius: float) -> Array:
    """Doubled angle (cosine, sine) across the gradient, from the smoothed structure tensor."""
    across, down = slopes(bright)
    xx, yy, xy = (blur(t, radius) for t in (across * across, down * down, across * down))
    length = np.sqrt((xx - yy) ** 2 + 4 * xy * xy)
    sure = length / (length + 0.0004)
    unit = np.stack([yy - xx, 2 * xy]) / (length + 1e-7)
    return np.asarray(unit * sure, np.float32)


def _lit(study: Study, painted: Array, relief: Array) -> Array:
    """Light from the upper left on ridges of paint, varnish on top of them."""
    weave = paper.canvas(study.shape)
    surface = relief * THICK + 0.05 * weave * (1 - relief)
    slope = np.zeros_like(surface)
    slope[1:-1, 1:-1] = surface[2:, 2:] - surface[:-2, :-2]
    shade = np.clip(1 + 0.36 * slope, 0.72, 1.30)
    gloss = 0.22 * step(slope, 0.42, 0.95)
    return np.asarray(painted * shade + gloss * (0.35 + painted), np.float32)
