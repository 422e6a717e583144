"""Cartoon: flat colours in bands of light, hard glints, a confident outline."""

from __future__ import annotations

import numpy as np

from packshot.paint.look import OWN
from packshot.paint.styles import stages
from packshot.paint.styles.lines import Pen, drawn, edges
from packshot.paint.styles.raster import (
    Array,
    blur,
    colour,
    luma,
    mix,
    resized,
    side_by_side,
    simplified,
    step,
)
from packshot.paint.styles.study import Study

PEN = Pen(outline=3.1, crease=1.5, border=1.7, pressure=0.35)
PLACE_PEN = Pen(outline=2.0, crease=1.0, border=1.3, pressure=0.3)
DARK = 0.46, 0.50
"""Between which darkness the shadow's outline lies: fainter ones would ring the subject."""
NIGHT = colour(116, 108, 142)


def cel(study: Study, picture: Array) -> Array:
    """The whole drawing."""
    pen = PLACE_PEN if study.look.place else PEN
    line, drawing = side_by_side(
        lambda: drawn(study, edges(study), pen)[None],
        lambda: study.laid(_backdrop(study, picture), _bands(study.subject)),
    )
    dark = np.clip(drawing, 0, 1) ** 1.5 * np.float32(0.16) + colour(14, 10, 22)
    return mix(drawing, dark, line)


def _bands(study: Study) -> Array:
    """Three tones of each colour, the darkest bluish; glints as white patches."""
    soft, deep = 0.03, 0.75 if study.look.place else 1.0
    tone = blur(study.light, 1.6 * study.pixel)
    flat = _lively(study.flat)
    shade = 0.50 * step(tone, 0.52 + soft, 0.52 - soft) + 0.42 * step(
        tone, 0.26 + soft, 0.26 - soft
    )
    bright = step(tone, 0.98 - soft, 0.98 + soft)
    body: Array = flat * mix(np.ones((3, 1, 1), np.float32), NIGHT * 1.15, shade * deep)
    body = mix(body, flat + (1 - flat) * 0.20, bright)
    glint = step(blur(study.gleam, 0.8 * study.pixel), 0.36, 0.46)
    glow = mix(body, 1.0, glint * 0.92)
    lit = np.clip(study.picture, 0, 1)
    own = step(luma(lit) - luma(body), 0.30, 0.5) * step(luma(flat), 0.55, 0.7)
    return mix(glow, lit, own * 0.4)


def _without_subject(study: Study, picture: Array) -> Array:
    """The picture with what stands around the subject drawn in under its outline, so that none of
    its colour runs into the patches beside it.
    """
    rows, columns = study.box
    part = picture[:, rows, columns]
    bare = 1 - step(blur(study.subject.alpha, 2 * study.pixel), 0.0, 0.05)
    reach = 14 * study.pixel
    around = blur(part * bare, reach) / np.maximum(blur(bare, reach), 1e-3)
    out = picture.copy()
    out[:, rows, columns] = mix(around, part, bare)
    return out


def _lively(flat: Array) -> Array:
    grey = luma(flat)
    return np.clip(grey + (flat - grey) * 1.12 + 0.03, 0, 1)


def _backdrop(study: Study, picture: Array) -> Array:
    """The scene in even patches with thin lines between; without one, two flat tones."""
    size = study.shape
    if study.white:
        ground = step(blur(study.shadow, 2 * study.pixel), *DARK)
        return mix(np.ones((3, *size), np.float32), colour(198, 196, 214), ground)
    if study.look.scene == OWN and not study.look.place:
        open_ = np.clip(1 - study.shadow, 0.08, 1) ** np.float32(1 / 2.2)
        ground = step(blur(study.shadow, 2 * study.pixel), *DARK) * stages.floor(study.frame)
        return np.asarray(np.clip(picture / open_, 0, 1) * (1 - 0.22 * ground))
    half = size[0] // 2, size[1] // 2
    small = resized(_without_subject(study, picture), half)
    for _ in range(2):
        small = simplified(small, max(3, round(7 * study.pixel)))
    patch = blur(resized(small, size), 1.3)
    bright = luma(patch)
    tones = 7.0
    level = np.floor(bright * tones) + step(bright * tones % 1, 0.42, 0.58)
    level = (level + 0.25) / tones
    even = patch * (level / np.maximum(bright, 0.04))
    grey = luma(even)
    lively = np.clip(grey + (even - grey) * 1.25, 0, 1)
    contour = step(blur(bright, 2.0 * study.pixel) - bright, 0.035, 0.07)
    return mix(lively, lively * 0.35, contour * (0.0 if study.look.place else 0.8))
