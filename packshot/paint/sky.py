"""Skies of places: a gradient, clouds of noise on a plane overhead, sun or moon, stars."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.paint.camera import HALF
from packshot.paint.frame import Frame
from packshot.paint.moods import Sky
from packshot.paint.noise import noise

Array = NDArray[np.float32]
COARSE = 400
"""Longer side at which a sky is computed: it is smooth."""
TILE = 512


def sky(look: Sky, frame: Frame, elevation: float, seed: int) -> Callable[[slice, slice], Array]:
    """Linear light of the sky behind a place: rows, columns of the picture -> [3, rows, columns].

    The camera looks down by `elevation` degrees.
    """
    shrink = max(frame.width, frame.height, COARSE) / COARSE
    wide, high = (math.ceil(n / shrink) for n in (frame.width, frame.height))
    x = ((np.arange(wide, dtype=np.float32) + 0.5) * shrink - frame.left) / frame.side - 0.5
    y = 0.5 - ((np.arange(high, dtype=np.float32) + 0.5) * shrink - frame.top) / frame.side
    around = np.degrees(np.arctan(x * 2 * HALF))[None, :]
    above = np.degrees(np.arctan(y * 2 * HALF))[:, None] - elevation
    light = _gradient(look, around, above)
    light = _clouded(look, light, (around, above), seed)
    light += _sun(look, around, above)
    size = frame.width, frame.height
    out = np.stack([_large(plane, size) for plane in light])
    if look.stars:
        out += _stars(look, frame, seed)
    return lambda rows, columns: out[:, rows, columns]


def _rgb(colour: tuple[float, float, float]) -> Array:
    return np.array(colour, np.float32)[:, None, None]


def _gradient(look: Sky, around: Array, above: Array) -> Array:
    """Horizon to zenith, warmer towards the sun."""
    rise = 1 - np.exp(-np.maximum(above, 0) / 9.0)
    azimuth, elevation, _ = look.sun
    near = np.exp(-(((around - azimuth) / 16) ** 2) - ((above - elevation) / 12) ** 2)
    low = _rgb(look.horizon) + (_rgb(look.zenith) - _rgb(look.horizon)) * rise
    return np.asarray(low + (_rgb(look.glow) - low) * near * 0.75, np.float32)


def _clouded(look: Sky, light: Array, at: tuple[Array, Array], seed: int) -> Array:
    """Clouds on a plane, thinner towards the zenith, lit from the sun's side."""
    around, above = at
    lift = np.maximum(above, 0) + 9.0
    v = 90 / lift
    u = (around * 1.35) / lift
    shift = np.random.default_rng([seed, 31]).integers(0, TILE, 2)
    column = u * 130 + shift[0]
    row = np.broadcast_to(v * 40 + shift[1], column.shape)
    here, lit = _billow(row, column), _billow(row + 9, column + 12)
    edge = 1.1 - 2.0 * look.cover
    cover = np.clip((here - edge) / 1.1, 0, 1)
    cover = cover * cover * (3 - 2 * cover) * np.clip((above + 1.0) / 4.0, 0, 1)
    tone = np.clip(0.62 + 0.55 * (here - lit) - 0.22 * np.clip(here - edge - 0.5, 0, 2), 0, 1)
    colour = _rgb(look.shade) + (_rgb(look.clouds) - _rgb(look.shade)) * tone
    return np.asarray(light + (colour - light) * cover * 0.88, np.float32)


def _billow(row: Array, column: Array) -> Array:
    """The noise of clouds at these places, in between linearly."""
    field = _billows()
    y, x = np.floor(row).astype(np.int32), np.floor(column).astype(np.int32)
    down, across = row - y, column - x
    y0, y1, x0, x1 = y % TILE, (y + 1) % TILE, x % TILE, (x + 1) % TILE
    above = field[y0, x0] + (field[y0, x1] - field[y0, x0]) * across
    below = field[y1, x0] + (field[y1, x1] - field[y1, x0]) * across
    return np.asarray(above + (below - above) * down, np.float32)


@lru_cache(maxsize=1)
def _billows() -> Array:
    layers = [(3, 1.0), (6, 0.62), (12, 0.40), (25, 0.26), (50, 0.16), (90, 0.09)]
    field = sum(a * noise(300 + k, k, k, TILE) for k, a in layers)
    return np.asarray(field / np.std(field), np.float32)


def _sun(look: Sky, around: Array, above: Array) -> Array:
    azimuth, elevation, strength = look.sun
    away = np.hypot(around - azimuth, above - elevation)
    disc = np.clip((0.85 - away) / 0.25, 0, 1) * 1.6
    halo = 0.5 * np.exp(-((away / 2.4) ** 2)) + 0.22 * np.exp(-away / 5.0)
    return np.asarray(_rgb(look.glow) * (disc + halo) * strength, np.float32)


def _large(plane: Array, size: tuple[int, int]) -> Array:
    return np.asarray(Image.fromarray(plane).resize(size, Image.Resampling.BICUBIC), np.float32)


def _stars(look: Sky, frame: Frame, seed: int) -> Array:
    """Single bright pixels, few of them large."""
    rng = np.random.default_rng([seed, 37])
    out = np.zeros((frame.height, frame.width), np.float32)
    for radius, count in ((0, 260), (1, 46)):
        y = rng.integers(2, frame.height - 2, count)
        x = rng.integers(2, frame.width - 2, count)
        bright = rng.uniform(0.05, 0.5, count).astype(np.float32) * look.stars
        for dy in range(-radius, radius + 1):
            for dx in range(-radius, radius + 1):
                part = bright / (1 + 1.6 * (dx * dx + dy * dy))
                out[y + dy, x + dx] = np.maximum(out[y + dy, x + dx], part)
    high = 1 - np.arange(frame.height, dtype=np.float32)[:, None] / frame.height
    return np.asarray(out * np.clip(high * 1.4 - 0.3, 0, 1))[None] * _rgb((0.9, 0.95, 1.0))


__all__ = ["sky"]
