"""Cyberpunk: rims of neon, haze and bloom, lines of light, rain on everything."""

from __future__ import annotations

import numpy as np

from packshot.paint.styles.lines import Pen, drawn, edges
from packshot.paint.styles.raster import Array, blur, colour, field, luma, mix, resized, step
from packshot.paint.styles.study import Study

MAGENTA = colour(255, 38, 160)
CYAN = colour(20, 224, 255)
VIOLET = colour(22, 10, 48)


def graded(study: Study, picture: Array) -> Array:
    """Darks go violet; the subject keeps its own colour."""
    if study.look.place:
        neon = study.look.light in (None, "neon", "night")
        tint = colour(206, 180, 236) if neon else colour(186, 140, 255)
        picture = picture ** (0.80 if neon else 1.45) * tint
    grey = luma(picture)
    dark = mix(picture, VIOLET + picture * 0.86, 1 - step(grey, 0.05, 0.60))
    if study.look.place:
        return mix(picture, dark, 0.85)
    own = study.flat * np.clip(0.45 + 0.60 * study.light, 0, 1.05)
    return mix(mix(picture, dark, 0.75), mix(picture, own, 0.48), study.alpha)


def rims(study: Study, picture: Array) -> Array:
    """Light of neon tubes at both sides: magenta from the left, cyan from the right."""
    normal, alpha = blur(study.normal, 2.5 * study.pixel), study.alpha
    away = np.clip(1 - normal[2:3], 0, 1)
    rim = away * away * (1.3 if study.look.place else 1.7)
    side = normal[0:1]
    near = 0.30 if study.look.place else 1.0
    left, right = step(side, -0.30, -0.85) * rim, step(side, 0.30, 0.85) * rim
    light = MAGENTA * (left * 0.75) + CYAN * (right * 0.75)
    return np.asarray(picture + light * alpha * (0.45 + 0.55 * near) * (1 - 0.35 * picture))


def tubes(study: Study, picture: Array) -> Array:
    """Lines of light along the outlines of a place, cyan on high, magenta below."""
    if not study.look.place:
        return picture
    size, variant = study.shape, study.look.variant
    line = drawn(study, edges(study), Pen(outline=0.8, crease=0.0, border=0.0))[None]
    lit = step(field(size, 601, 5, variant), -0.9, 0.5)[None]
    near = step(study.far, 0.60, -0.35)
    high = np.linspace(1, 0, size[0], dtype=np.float32)[None, :, None]
    hue = mix(MAGENTA, CYAN, step(high + 0.12 * field(size, 602, 3, variant)[None], 0.42, 0.62))
    strength = line * lit * near
    glow = blur(strength, 5 * study.pixel) * 1.5
    white = hue + (1 - hue) * 0.35
    return np.asarray(mix(picture, white, strength * 0.80) + hue * glow * 0.55, np.float32)


def haze(study: Study, picture: Array) -> Array:
    """Low fog that takes the colours of the signs."""
    size, variant = study.shape, study.look.variant
    y = np.linspace(0, 1, size[0], dtype=np.float32)[None, :, None]
    x = np.linspace(0, 1, size[1], dtype=np.float32)[None, None]
    drift = np.clip(0.75 + 0.35 * field(size, 603, 3, variant)[None], 0, 1.5)
    fog = mix(MAGENTA * 0.75, CYAN * 0.7, x)
    if study.look.place:
        far = step(study.far, -0.25, 0.75) * study.alpha
        return mix(picture, fog * 0.62, 0.50 * far * drift)
    band = np.exp(-(((y - 0.60) / 0.20) ** 2)) * drift
    return mix(picture, fog * 0.55, 0.16 * band * (1 - 0.8 * study.alpha))


def bloom(study: Study, picture: Array) -> Array:
    """What is bright spills over, and the edges of the picture are dark."""
    half = max(8, study.shape[0] // 4), max(8, study.shape[1] // 4)
    small = resized(picture, half)
    vivid = small.max(0, keepdims=True) - 0.70
    bright = small * np.clip(vivid * 2.6, 0, 1)
    unit = study.pixel / 4
    glow = blur(bright, 6 * unit) * 0.36 + blur(bright, 26 * unit) * 0.34
    out = picture + resized(np.asarray(glow, np.float32), study.shape) * (1 - 0.55 * picture)
    return np.asarray(out * _corners(study.shape, 0.45), np.float32)


def wet_ground(study: Study, picture: Array) -> Array:
    """A place's ground after rain: it mirrors what stands above it, drawn out downwards."""
    if not study.look.place:
        return picture
    level = step(study.normal[1:2], 0.82, 0.90) * study.alpha * step(study.far, 0.2, -0.15)
    high = study.shape[0]
    rows = np.arange(high)
    foot = round(0.62 * high)
    source = np.clip(foot - (rows - foot) * 1.25, 0, high - 1).astype(int)
    mirrored = picture[:, source]
    long = resized(resized(mirrored, (max(4, high // 30), study.shape[1])), study.shape)
    below = np.clip((rows - foot) / (0.06 * high), 0, 1).astype(np.float32)[None, :, None]
    wide = study.shape[0], max(8, study.shape[1] // 5)
    ripple = resized(field(wide, 604, 16, study.look.variant), study.shape)
    ripple = np.clip(0.80 + 0.20 * ripple[None], 0, 1.2)
    return mix(picture, picture * 0.40 + long * 0.75, level * below * 0.80 * ripple)


def rain(study: Study, picture: Array) -> Array:
    """Thin streaks of rain that catch the light."""
    high, wide = study.shape
    rng = np.random.default_rng([study.look.variant, 59])
    count = 170
    out = np.zeros((high, wide), np.float32)
    x, y = rng.integers(0, wide, count), rng.integers(-high // 8, high, count)
    length = rng.uniform(0.03, 0.09, count) * high
    bright = rng.uniform(0.10, 0.35, count).astype(np.float32)
    steps = np.arange(int(0.09 * high))
    rows = y[:, None] + steps[None]
    columns = x[:, None] - (steps[None] * 0.16).astype(int)
    inside = (steps[None] < length[:, None]) & (rows >= 0) & (rows < high) & (columns >= 0)
    values = np.broadcast_to(bright[:, None], rows.shape)[inside]
    out[rows[inside], columns[inside]] = values
    out = blur(out, 0.55) * 1.2
    light = 0.35 + 0.65 * blur(picture, 8 * study.pixel)
    behind = 1 - (0.0 if study.look.place else 0.75) * study.alpha
    return np.asarray(picture + out[None] * light * behind, np.float32)


def _corners(size: tuple[int, int], depth: float) -> Array:
    y = np.linspace(-1, 1, size[0], dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, size[1], dtype=np.float32)[None]
    return np.asarray(1 - depth * np.clip((x * x + y * y) / 2 - 0.25, 0, 1), np.float32)[None]
