"""One row per style."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from packshot.paint.frame import Frame
from packshot.paint.look import Look
from packshot.paint.scenes import Setting
from packshot.paint.styles import (
    cartoon,
    future,
    ink,
    minimal,
    neon,
    oil,
    stages,
    vintage,
    watercolour,
)
from packshot.paint.styles.study import Array, Study

Pass = Callable[[Study, Array], Array]
"""Works a picture [3, H, W], sRGB 0..1, with what the study knows of it; gives it back worked."""


@dataclass(frozen=True, slots=True)
class Style:
    """A style: the passes over the photograph, in order; none leaves it as it is.

    `stage` is its scene where none is stated (None: white), `light` its light where none is,
    `size` how large the subject is against a photograph's, `gloss` how much its ground mirrors;
    `smooth` leaves out the texture of products.
    """

    passes: tuple[Pass, ...] = ()
    stage: Callable[[Look, Frame], Setting] | None = None
    light: str | None = None
    size: float = 1.0
    gloss: float = 0.0
    smooth: bool = False


STYLES: Mapping[str, Style] = {
    "photo": Style(),
    "ink-wash": Style((ink.wash,), smooth=True),
    "watercolour": Style((watercolour.washes,), smooth=True),
    "oil-painting": Style((oil.strokes,), stages.mottled),
    "cartoon": Style((cartoon.cel,), stages.poster, smooth=True),
    "cyberpunk": Style(
        (neon.graded, neon.wet_ground, neon.rims, neon.tubes, neon.haze, neon.bloom, neon.rain),
        stages.neon_city,
        light="neon",
        gloss=0.45,
    ),
    "futuristic": Style(
        (future.clean, future.rim, future.scan, future.traces, future.bloom),
        stages.white_lab,
        gloss=0.30,
    ),
    "vintage": Style(
        (vintage.faded, vintage.leaks, vintage.grains, vintage.bordered), stages.parlour, size=0.94
    ),
    "minimalist": Style(
        (minimal.calm, minimal.even, minimal.plain), stages.two_tone, size=0.66, smooth=True
    ),
}
