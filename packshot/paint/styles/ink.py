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
    luma,
    mix,
    resized,
    side_by_side,
    simplified,
    step,
    warped,
)
from packshot.paint.styles.study import Study

INK = colour(34, 32, 36)
CINNABAR = colour(178, 34, 28)
BRUSH = Pen(outline=2.0, crease=1.2, border=1.2, pressure=0.85, dry=0.40)
FINE_BRUSH = Pen(outline=1.35, crease=0.75, border=0.75, pressure=0.90, dry=0.50)


def wash(study: Study, picture: Array) -> Array:
    """The whole painting."""
    size, variant = study.shape, study.look.variant
    place = study.look.place
    sheet = paper.rice(size, variant)
    mist = _mist(study)
    pen = FINE_BRUSH if place else BRUSH

    def washes() -> Array:
        behind = _far(study, sheet) if place else _behind(study, picture, sheet)
        box = (slice(None), *study.box)
        body = _body(study, sheet[box])
        if place:
            body = mix(body, sheet[box] * 0.985, mist[box])
        return study.laid(behind, body)

    painted, line = side_by_side(washes, lambda: drawn(study, edges(study), pen))
    line = line[None] * (1 - 0.92 * mist)
    ink = 0.92 - 0.30 * step(field(size, 251, 9, variant), -0.5, 1.6)
    painted = mix(painted, INK * sheet, line * ink)
    return _sealed(study, painted)


def _body(study: Study, sheet: Array) -> Array:
    """Colour washed over ink: the tones of the light as three washes, each with a wet border."""
    size, variant, box = study.shape, study.look.variant, study.box
    pool = (field(size, 252, 11, variant) * 0.6 + field(size, 253, 31, variant) * 0.4)[box]
    tooth = paper.cotton(size)[box]
    study = study.subject
    fine = 0.7 if study.look.place else 5.0
    tone = (
        blur(study.light, fine * study.pixel) * 0.75 + (0.05 if study.look.place else 0.012) * pool
    )
    flat = _mineral(study)
    deep = 0.32 * _wet(tone, 0.62) + 0.34 * _wet(tone, 0.40) + 0.55 * _wet(tone, 0.18)
    thin = np.clip(0.90 + 0.18 * pool + 0.05 * tooth, 0.4, 1.4)  # pigment lies unevenly
    dilute = 0.66 if study.look.place else 0.92
    density = -np.log(np.clip(flat, 0.035, 1)) * thin * dilute
    density = density * (0.66 + 0.45 * np.clip(1.05 - tone, 0, 1))
    ink = deep * (0.42 + 0.50 * (1 - luma(flat))) * (1 + 0.10 * tooth)
    bare = step(study.gleam, 0.26, 0.55) * 0.85
    return np.asarray(sheet * np.exp(-(density + ink) * (1 - bare)), np.float32)


def _mineral(study: Study) -> Array:
    """The bare paint as mineral pigment, a little earthier than it is. Of a place, only what is
    red or golden keeps its colour; the rest is nearly ink.
    """
    flat = study.flat
    grey = luma(flat)
    if not study.look.place:
        return np.asarray(np.clip(mix(flat, grey, 0.10) * 0.92 + 0.08, 0, 1))
    warm = np.clip((flat[0:1] - flat[2:3]) * 2.2 - 0.35, 0, 1)
    return np.asarray(np.clip(mix(flat, grey, 0.58 - 0.50 * warm) * 0.92 + 0.08, 0, 1))


def _wet(tone: Array, level: float) -> Array:
    """A wash over all that is darker than `level`: full inside, darker still at its border."""
    inside = step(tone, level + 0.07, level - 0.07)
    border = np.exp(-(((tone - level + 0.02) / 0.045) ** 2))
    return np.asarray(inside + 0.18 * border, np.float32)


def _mist(study: Study) -> Array:
    """How much of a place is lost in mist: what is far, low bands in between, and the borders of
    the sheet.
    """
    if not study.look.place:
        return np.zeros((1, 1, 1), np.float32)
    size, variant = study.shape, study.look.variant
    far = blur(study.far, 2 * study.pixel)
    drift = field(size, 254, 4, variant)[None]
    lost = 0.94 * step(far + 0.12 * drift, -0.02, 0.66)
    high, wide = size
    y = np.linspace(0, 1, high, dtype=np.float32)[None, :, None]
    x = np.abs(np.linspace(-1, 1, wide, dtype=np.float32))[None, None]
    bands = resized(field((high, max(8, wide // 4)), 259, 5, variant), size)[None]
    band = np.exp(-(((y - 0.60 - 0.05 * drift) / 0.045) ** 2)) * step(bands, -0.3, 0.9)
    band = band * step(far, -0.50, -0.22)
    rim = step(y + 0.014 * drift, 0.865, 0.99) + 0.8 * step(x + 0.02 * drift, 0.90, 1.03)
    kept = (1 - lost) * (1 - 0.80 * band) * (1 - np.clip(rim, 0, 1) * 0.97)
    return np.asarray(1 - kept, np.float32)


def _far(study: Study, sheet: Array) -> Array:
    """The sky of a painting: bare paper, a pale red sun, ridges that fade into mist, birds."""
    high, wide = study.shape
    variant = study.look.variant
    rng = np.random.default_rng([variant, 41])
    frame, square = study.frame, study.frame.side
    x = (np.arange(wide, dtype=np.float32)[None] - frame.left) / square
    y = (np.arange(high, dtype=np.float32)[:, None] - frame.top) / square
    out = sheet.copy()
    wet = field((high, wide), 258, 3, variant)[None]
    out = out * (1 - 0.06 * step(wet, -0.2, 1.4) * np.clip(0.5 - y, 0, 1)[None])
    sun = step(np.hypot(x - 0.64 - 0.1 * rng.random(), y - 0.15), 0.050, 0.046)
    out = mix(out, out * colour(226, 104, 78), sun[None] * 0.55)
    coarse = 0.6 * field((high, wide), 263, 9, variant) + 0.4 * field(
        (high, wide), 264, 26, variant
    )
    for k, tone in enumerate((0.16, 0.26, 0.40)):
        ridge = 0.50 - _ridge(x, rng, k) * (0.44 - 0.10 * k)
        below = y - ridge
        inside = step(below, 0.0, 0.0035 + 0.004 * (2 - k))
        foot = np.exp(-np.maximum(below, 0) / (0.095 + 0.02 * k))
        folds = np.clip(1 + 0.30 * coarse + 0.22 * np.sin(below * 60 + coarse * 4), 0.25, 1.8)
        crest = np.exp(-np.maximum(below, 0) / 0.010) * 0.5
        density = tone * inside * foot * (folds + crest)
        out = out * np.exp(-density[None] * (1.15 - INK * 0.9))
    return mix(np.asarray(out, np.float32), INK * sheet, _birds(study, rng)[None] * 0.75)


def _birds(study: Study, rng: np.random.Generator) -> Array:
    """A few strokes far off."""
    high, wide = study.shape
    out = np.zeros((high, wide), np.float32)
    unit = study.pixel
    cx, cy = rng.uniform(0.22, 0.38) * wide, rng.uniform(0.09, 0.16) * high
    for _ in range(5):
        x0, y0 = cx + rng.normal(0, 55) * unit, cy + rng.normal(0, 22) * unit
        span, t = rng.uniform(7, 12) * unit, np.linspace(-1, 1, 60)
        xs = (x0 + span * t).astype(int)
        ys = (y0 - span * 0.55 * np.sqrt(np.abs(t)) * (1 - 0.35 * t * t)).astype(int)
        inside = (xs > 0) & (xs < wide - 1) & (ys > 0) & (ys < high - 1)
        out[ys[inside], xs[inside]] = 1
    return np.asarray(np.clip(blur(out, 0.75 * max(unit, 0.7)) * 2.4, 0, 1))


def _ridge(x: Array, rng: np.random.Generator, k: int) -> Array:
    """Heights 0..1 of a range of steep peaks over the places `x`."""
    out = np.zeros_like(x)
    for _ in range(5 + 2 * k):
        middle, wide = rng.uniform(-0.1, 1.1), rng.uniform(0.05, 0.14)
        tall = rng.uniform(0.35, 1.0)
        away = np.abs(x - middle) / wide
        out = np.maximum(out, tall * np.exp(-(away**2.2)))
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
        shadow = blur(study.shadow, 9 * study.pixel)
        slow = 1 + 0.10 * field(size, 255, 3, variant) + 0.03 * pool
        wet = (step(shadow, 0.04, 0.34) * 0.20 + shadow * 0.34) * slow
        return np.asarray(sheet * np.exp(-wet * (1.1 - INK)), np.float32)
    half = size[0] // 2, size[1] // 2
    small = simplified(resized(picture, half), max(3, round(6 * study.pixel)))
    scene = blur(resized(small, size), 0.8 * study.pixel)
    across, down = (5 * study.pixel * field(size, 256 + k, 9, variant) for k in (0, 1))
    scene = warped(scene, across, down)
    grey = luma(scene)
    lifted = 1 - (1 - mix(scene, grey, 0.45)) * 0.85
    high, wide = size
    y = np.linspace(-1, 1, high, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, wide, dtype=np.float32)[None]
    slow = field(size, 255, 3, variant)
    away = (np.abs(x) ** 3 + np.abs(y) ** 3) + 0.16 * slow + 0.04 * pool
    share = step(away, 1.02, 0.62)[None]
    tooth = 1 + 0.05 * paper.cotton(size) * (1 - grey)
    dried = 1 - 0.10 * np.exp(-(((away - 0.95) / 0.05) ** 2))
    washed = sheet * np.clip(lifted * tooth * dried, 0, 1) * (1 - 0.50 * _scene_lines(scene))
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
