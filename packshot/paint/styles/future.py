"""Futuristic: white and ice blue, a cool rim, lines of light along the form."""

from __future__ import annotations

import numpy as np

from packshot.paint.look import OWN
from packshot.paint.styles.lines import Pen, drawn, edges
from packshot.paint.styles.neon import bloom as _bloom
from packshot.paint.styles.raster import Array, blur, colour, field, luma, mix, step
from packshot.paint.styles.study import Study

ICE = colour(214, 234, 250)
GLOW = colour(40, 190, 255)
DEEP = colour(20, 60, 112)


def clean(study: Study, picture: Array) -> Array:
    """Surroundings lifted towards white and blue; the subject only cooled a little."""
    grey = luma(picture)
    lifted = mix(DEEP, ICE * 1.03, np.clip(grey * 1.08 + 0.10, 0, 1) ** 0.85)
    share = 0.62 * (1 - study.alpha) if not study.look.place else 0.60 - 0.16 * study.alpha
    if study.look.scene == OWN and not study.look.place:
        share = 0 * study.alpha
    cool = picture * np.array([0.99, 1.0, 1.01], np.float32)[:, None, None]
    return mix(cool, lifted, share)


def rim(study: Study, picture: Array) -> Array:
    """Cool light around the form."""
    normal = study.normal
    away = np.clip(1 - normal[2:3], 0, 1) ** 2.4 * study.alpha
    return mix(picture, GLOW * 0.5 + 0.5, away * (0.35 if study.look.place else 0.48))


def traces(study: Study, picture: Array) -> Array:
    """Lines of light along the outlines, bright where a pulse runs."""
    size, variant = study.shape, study.look.variant
    if study.look.place:
        pen = Pen(outline=0.6, crease=0.0, border=0.0)
    else:
        pen = Pen(outline=0.8, crease=0.0, border=0.0)
    line = drawn(study, edges(study), pen)[None]
    pulse = step(field(size, 611, 5, variant), -0.6, 0.9)[None]
    share = line * (0.30 + 0.70 * pulse)
    glow = blur(share, 4 * study.pixel) * 1.1
    out = mix(picture, GLOW * 0.45 + 0.55, share * (0.75 if study.look.place else 0.55))
    return mix(out, GLOW, np.clip(glow * 0.45, 0, 0.6))


def scan(study: Study, picture: Array) -> Array:
    """Arcs of light over the sky of a place, a holographic grid on its ground."""
    if not study.look.place:
        return picture
    frame, size = study.frame, study.shape
    y = ((np.arange(size[0], dtype=np.float32) - frame.top) / frame.side - 0.5)[:, None]
    x = ((np.arange(size[1], dtype=np.float32) - frame.left) / frame.side - 0.5)[None]
    sky = 1 - study.alpha
    out = picture
    for cx, cy, radius in ((-0.2, 0.25, 0.62), (0.34, 0.30, 0.74)):
        away = np.abs(np.hypot(x - cx, y - cy) - radius)
        arc = (np.exp(-((away / 0.0022) ** 2)) + 0.22 * np.exp(-away / 0.02))[None]
        out = mix(out, GLOW * 0.4 + 0.6, np.clip(arc, 0, 1) * sky * 0.75)
    down = np.maximum(y + 0.05, 0.03)
    lines = np.maximum(_thin(0.42 / down), _thin(x / down * 1.6))[None]
    level = step(study.normal[1:2], 0.82, 0.90) * study.alpha
    fade = np.clip((down - 0.12) * 3, 0, 1)[None]
    return mix(out, GLOW, lines * level * fade * 0.50)


def _thin(x: Array) -> Array:
    away = np.abs(x - np.round(x))
    return np.asarray(np.exp(-((away / 0.022) ** 2)), np.float32)


def bloom(study: Study, picture: Array) -> Array:
    """A little light spills over."""
    return mix(picture, _bloom(study, picture), 0.30)
