"""Vintage: a faded print with a paper border, warm, grainy, a little soft."""

from __future__ import annotations

import numpy as np

from packshot.paint.styles.raster import Array, blur, colour, field, grain, luma, mix, step
from packshot.paint.styles.study import Study

PAPER = colour(240, 230, 206)
BLACK = colour(52, 42, 40)
MARGIN = 0.044
"""Width of the border, in shorter sides of the picture."""


def faded(study: Study, picture: Array) -> Array:
    """Dyes that have gone: brown blacks, yellowed whites, less colour."""
    soft = mix(picture, blur(picture, 1.3 * study.pixel), 0.45)
    grey = luma(soft)
    own = study.alpha * (0.0 if study.look.place else 1.0)
    muted = 0.03 + 1.02 * (grey + (soft - grey) * (0.84 + 0.14 * own))
    curve = muted + 0.05 * np.sin((muted - 0.15) * np.float32(np.pi) * 1.2)
    yellowed = np.array([1.03, 0.99, 0.91], np.float32)[:, None, None]
    warm = curve * mix(yellowed, 1.0, 0.65 * own)
    sheet = mix(PAPER, 0.97, 0.5 * own)
    return np.asarray(BLACK + warm * (sheet - BLACK), np.float32)


def leaks(study: Study, picture: Array) -> Array:
    """Dark corners, and a leak of light at one side."""
    high, wide = study.shape
    y = np.linspace(-1, 1, high, dtype=np.float32)[:, None]
    x = np.linspace(-1, 1, wide, dtype=np.float32)[None]
    dark = 1 - 0.42 * np.clip((x * x + y * y) / 2 - 0.12, 0, 1) ** 1.2
    leak = np.exp(-(((x - 1.05) / 0.30) ** 2)) * np.exp(-((y + 0.3) ** 2) / 0.5)
    orange = colour(255, 150, 70)
    out = picture * dark[None]
    return np.asarray(out + orange * (0.20 * leak)[None] * (1 - 0.4 * out), np.float32)


def grains(study: Study, picture: Array) -> Array:
    """Grain of fast film, strongest in the middle tones; dust and a scratch."""
    size, variant = study.shape, study.look.variant
    noise = 0.75 * grain(size, 701, 400) + 0.35 * grain(size, 702, 250)
    noise = np.roll(noise, (variant * 37 % 97, variant * 61 % 89), (0, 1))
    tone = luma(picture)
    out = picture + noise[None] * (0.040 * np.sqrt(np.clip(tone * (1.25 - tone), 0, 1)))
    dust = step(grain(size, 703, 60) + 0.4 * field(size, 704, 20, variant), 4.1, 4.4)
    return mix(out, PAPER, dust[None] * 0.7)


def bordered(study: Study, picture: Array) -> Array:
    """On paper with a margin, its corners rounded, yellowed and a little worn."""
    high, wide = study.shape
    side = min(high, wide)
    y = np.minimum(np.arange(high), high - 1 - np.arange(high))[:, None] / side
    x = np.minimum(np.arange(wide), wide - 1 - np.arange(wide))[None] / side
    radius = 0.018
    dx, dy = np.maximum(MARGIN + radius - x, 0), np.maximum(MARGIN + radius - y, 0)
    away = (radius - np.hypot(dx, dy)).astype(np.float32) * side
    inside = step(away, -0.7, 0.7)[None]
    worn = 1 + 0.010 * field((high, wide), 705, 8, study.look.variant)
    worn = worn - 0.05 * np.exp(-np.minimum(x, y) / 0.006)
    sheet = PAPER * (worn + 0.008 * grain((high, wide), 706, 150))
    edge = 1 - 0.10 * np.exp(-((away / (0.004 * side)) ** 2))[None]
    return mix(sheet * edge, picture, inside)
