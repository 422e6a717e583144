"""Ink wash: brush outlines, washes of ink and thin colour on rice paper, mist and empty space."""

from __future__ import annotations

import numpy as np

from packshot.paint.styles import paper
from packshot.paint.styles.lines import Pen, drawn, edges
from packshot.paint.styles.raster import (
    Array,
    blur,
    colour,
    field,
    grain,
    luma,
    mix,
    resized,
    simplified,
    step,
    warped,
)
from packshot.paint.styles.study import Study

INK = colour(34, 32, 36)
CINNABAR = colour(178, 34, 28)
BRUSH = Pen(outline=2.3, crease=1.5, border=1.5, pressure=0.75, dry=0.35)


def wash(study: Study, picture: Array) -> Array:
    """The whole painting."""
    size, variant = study.shape, study.look.variant
    sheet = paper.rice(size, variant)
    found = edges(study)
    mist = _mist(study)
    behind = _far(study, sheet) if study.look.place else _behind(study, picture, sheet)
    body = _body(study, sheet)
    alpha = study.alpha
    painted = mix(behind, body, alpha * (1 - mist))
    line = drawn(study, found, BRUSH)[None] * (1 - 0.9 * mist)
    ink = 0.90 - 0.25 * step(field(size, 251, 9, variant), -0.5, 1.6)
    painted = mix(painted, INK * sheet, line * ink)
    return _sealed(study, painted)


def _body(study: Study, sheet: Array) -> Array:
    """Colour washed over ink: the tones of the light as three washes, each with a wet border."""
    size, variant = study.shape, study.look.variant
    pool = field(size, 252, 11, variant) * 0.6 + field(size, 253, 31, variant) * 0.4
    tone = blur(study.light * 0.75, 1.6 * study.pixel)
    tone = tone + 0.05 * pool
    flat = _soft_colour(study)
    deep = 0.34 * _wet(tone, 0.60) + 0.34 * _wet(tone, 0.38) + 0.5 * _wet(tone, 0.17)
    tooth = paper.cotton(size)
    thin = 0.93 + 0.16 * pool + 0.05 * tooth  # pigment lies unevenly
    density = -np.log(np.clip(flat, 0.035, 1)) * np.clip(thin, 0.4, 1.4)
    density = density * (0.80 + 0.25 * np.clip(1 - tone, 0, 1))
    dark = luma(flat)
    ink = deep * (0.40 + 0.55 * (1 - dark)) * (1 + 0.10 * tooth)
    bare = step(study.gleam, 0.30, 0.60) * 0.85
    density = (density + ink) * (1 - bare)
    return np.asarray(sheet * np.exp(-density), np.float32)


def _soft_colour(study: Study) -> Array:
    """The bare paint, as mineral pigment: a little earthier than it is, and never quite black."""
    flat = study.flat
    grey = luma(flat)
    return np.clip(mix(flat, grey, 0.12) * 0.92 + 0.08, 0, 1)


def _wet(tone: Array, level: float) -> Array:
    """A wash over all that is darker than `level`: full inside, darker still at its border."""
    inside = step(tone, level + 0.07, level - 0.07)
    border = np.exp(-(((tone - level + 0.02) / 0.045) ** 2))
    return np.asarray(inside + 0.18 * border, np.float32)


def _mist(study: Study) -> Array:
    """How much of a place is lost in mist: what is far, and low bands in between."""
    if not study.look.place:
        return np.zeros((1, 1, 1), np.float32)
    size, variant = study.shape, study.look.variant
    far = blur(study.depth, 2 * study.pixel)
    drift = field(size, 254, 5, variant)[None] * 0.10
    return np.asarray(0.93 * step(far + drift, -0.10, 0.55), np.float32)


def _far(study: Study, sheet: Array) -> Array:
    """The sky of a painting: bare paper, a pale sun, ridges that fade into mist."""
    high, wide = study.shape
    variant = study.look.variant
    rng = np.random.default_rng([variant, 41])
    x = np.arange(wide, dtype=np.float32)[None] / max(high, wide)
    y = np.arange(high, dtype=np.float32)[:, None] / max(high, wide)
    out = sheet.copy()
    side = study.frame.side / max(high, wide)
    level = (study.frame.top + 0.45 * study.frame.side) / max(high, wide)
    wet = field((high, wide), 258, 3, variant)[None]
    out = out * (1 - 0.05 * step(wet, -0.2, 1.4) * (1 - y[None]))
    for k, tone in enumerate((0.13, 0.20, 0.30)):
        ridge = level - side * _ridge(x, rng, k) * (0.40 - 0.09 * k)
        below = y - ridge
        inside = step(below, 0.0, 0.004 + 0.003 * (2 - k))
        foot = np.exp(-np.maximum(below, 0) / (0.085 + 0.02 * k))
        mottle = 1 + 0.22 * field((high, wide), 260 + k, 14, variant)
        dens = tone * inside * (0.25 + 0.9 * foot) * np.clip(mottle, 0.3, 1.7)
        out = out * np.exp(-dens[None] * (1.15 - INK * 0.9))
    return np.asarray(out, np.float32)


def _ridge(x: Array, rng: np.random.Generator, k: int) -> Array:
    """Heights 0..1 of a range of steep peaks over the places `x`."""
    out = np.zeros_like(x)
    for _ in range(5 + 2 * k):
        middle, wide = rng.uniform(-0.1, 1.1), rng.uniform(0.05, 0.14)
        tall = rng.uniform(0.35, 1.0)
        away = np.abs(x - middle) / wide
        out = np.maximum(out, tall * np.exp(-(away**1.6)))
    jag = sum(
        rng.uniform(0.4, 1) / w * np.sin(2 * np.pi * w * x + rng.uniform(0, 6.3))
        for w in (5, 11, 23, 47, 90)
    )
    return np.asarray(np.clip(out + 0.18 * jag, 0, 1.2), np.float32)


def _behind(study: Study, picture: Array, sheet: Array) -> Array:
    """The scene as diluted ink that ends before the paper does; without one, a shadow's wash."""
    size, variant = study.shape, study.look.variant
    pool = field(size, 252, 11, variant)
    if study.white:
        shadow = blur(study.shadow, 4 * study.pixel)
        wet = step(shadow + 0.05 * pool, 0.10, 0.42) * 0.30 + shadow * 0.28
        return np.asarray(sheet * np.exp(-wet * (1.1 - INK)), np.float32)
    half = size[0] // 2, size[1] // 2
    small = simplified(resized(picture, half), max(3, round(7 * study.pixel)))
    shift = field(half, 256, 24, variant), field(half, 257, 24, variant)
    small = warped(small, 2.2 * study.pixel * shift[0], 2.2 * study.pixel * shift[1])
    scene = resized(small, size)
    grey = luma(scene)
    tint = mix(scene, grey, 0.45)
    lifted = 1 - (1 - tint) * 0.80
    high, wide = size
    y = np.linspace(-1, 1, high, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, wide, dtype=np.float32)[None]
    away = (np.abs(x) ** 3.2 + np.abs(y) ** 3.2) + 0.20 * pool
    share = step(away, 1.0, 0.45)[None]
    tooth = 1 + 0.06 * paper.cotton(size) * (1 - grey)
    lines = _scene_lines(scene)
    washed = sheet * np.clip(lifted * tooth, 0, 1) * (1 - 0.55 * lines)
    return mix(sheet, washed, share)


def _scene_lines(scene: Array) -> Array:
    """Faint brush lines where the scene's patches meet."""
    bright = luma(scene)
    soft = blur(bright, 2.2)
    return step(soft - bright, 0.02, 0.09)


def _sealed(study: Study, painted: Array) -> Array:
    """With a red seal in the emptier lower corner."""
    high, wide = study.shape
    side = max(12, round(58 * study.pixel))
    mark, gap = paper.seal(side), round(52 * study.pixel)
    top = high - gap - side
    choices = (gap, wide - gap - side)
    alpha = study.layers[..., 3]
    left = min(choices, key=lambda x: int(alpha[top : top + side, x : x + side].mean()))
    if study.look.place:
        top, left = gap, choices[1]
    part = painted[:, top : top + side, left : left + side]
    painted[:, top : top + side, left : left + side] = mix(part, CINNABAR, mark * 0.9)
    return painted


__all__ = ["grain", "wash"]
