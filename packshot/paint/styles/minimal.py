"""Minimalist: even colours, one soft shadow, calm surroundings."""

from __future__ import annotations

import numpy as np

from packshot.paint.look import OWN
from packshot.paint.styles.raster import Array, blur, colour, luma, mix, resized, step
from packshot.paint.styles.study import Study

AIR = colour(240, 238, 234)


def calm(study: Study, picture: Array) -> Array:
    """The scene behind, quiet: softer, paler, nearly of one tone."""
    if study.look.place or study.look.scene == OWN:
        return picture
    half = study.shape[0] // 2, study.shape[1] // 2
    small = resized(picture, half)
    soft = resized(blur(small, 5.5 * study.pixel), study.shape)
    grey = luma(soft)
    pale = mix(grey + (soft - grey) * 0.50, AIR, 0.42)
    return mix(pale, picture, study.alpha)


def even(study: Study, picture: Array) -> Array:
    """The subject in smooth tones, without texture or hard glints."""
    alpha = study.alpha
    tone = blur(study.light, (3.0 if study.look.place else 2.2) * study.pixel)
    flat = study.flat
    body = flat * np.clip(0.50 + 0.56 * tone, 0, 1.12)
    share = 0.55 * alpha * step(luma(flat), 0.02, 0.2)
    return mix(picture, body, share)


def plain(study: Study, picture: Array) -> Array:
    """A place as large even shapes under an empty sky, its colours drawn together."""
    if not study.look.place:
        return picture
    size, alpha = study.shape, study.alpha
    flat, tone = study.flat, blur(study.light, 2.4 * study.pixel)
    pale = mix(flat, 0.5 + 0.5 * flat, 0.34)
    grey = luma(pale)
    pale = grey + (pale - grey) * 0.78
    shade = step(tone, 0.62, 0.40)
    body: Array = pale * mix(np.ones((3, 1, 1), np.float32), colour(206, 204, 216), shade)
    far = step(study.far, -0.35, 0.65)
    y = np.linspace(0, 1, size[0], dtype=np.float32)[None, :, None]
    sky = mix(colour(206, 220, 230), colour(244, 234, 220), step(y, 0.05, 0.62))
    sky = np.broadcast_to(sky, (3, *size))
    body = mix(body, colour(226, 226, 226), 0.55 * far)
    return mix(_sun(sky, study), body, alpha)


def _sun(sky: Array, study: Study) -> Array:
    """One pale disc."""
    frame, size = study.frame, study.shape
    y = ((np.arange(size[0], dtype=np.float32) - frame.top) / frame.side - 0.5)[:, None]
    x = ((np.arange(size[1], dtype=np.float32) - frame.left) / frame.side - 0.5)[None]
    away = np.hypot(x - 0.24, y + 0.30) * frame.side
    radius = 0.070 * frame.side
    return mix(np.asarray(sky, np.float32), colour(250, 244, 232),
               step(away, radius + 0.8, radius - 0.8)[None])  # fmt: skip
