"""Previews: how a picture that is being drawn looks, shaded roughly, without the painter."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.core import CHANNELS, ROLES
from packshot.paint import Look
from packshot.paint.lights import KEY_AZIMUTH, KEY_ELEVATION
from packshot.paint.parameters import materials

Floats = NDArray[np.float32]
SIDE = 128
"""Pixels of a preview's side."""
_AO, _KEY = CHANNELS.index("ao"), CHANNELS.index("key")
_PARTS = slice(4, 3 + len(ROLES))
_SKY, _FLOOR = (0.55, 0.70, 0.86), (0.80, 0.80, 0.79)


def portrait(planes: Floats, look: Look) -> Image.Image:
    """RGB, `SIDE` pixels, of planes [19, S, S] in the units of `Buffers`: each part in its paint,
    under a lamp and a sky; the product on a pale floor, a place under a blue sky.
    """
    planes = np.clip(planes, -1, 1)
    alpha, parts = planes[0].clip(0), planes[_PARTS].clip(0)
    masks = np.concatenate([(alpha - parts.sum(0)).clip(0)[None], parts])
    paints = materials(look, ROLES)[:3, : len(ROLES)]
    painted = np.tensordot(paints, masks, 1) * _lit(planes)
    around = np.array(_SKY if look.place else _FLOOR, np.float32)[:, None, None]
    if not look.place:
        around = around * (0.45 + 0.4 * planes[_AO] + 0.15 * planes[_KEY]).clip(0, 1)
    light = painted + (1 - alpha) * around
    pixels = (255 * light.clip(0, 1) ** (1 / 2.2)).astype(np.uint8)
    image = Image.fromarray(np.ascontiguousarray(pixels.transpose(1, 2, 0)))
    return image.resize((SIDE, SIDE), Image.Resampling.BICUBIC)


def _lit(planes: Floats) -> Floats:
    """Light on each pixel, from the key lamp as far as it is seen, and from the sky: [S, S]."""
    azimuth, elevation = math.radians(KEY_AZIMUTH), math.radians(KEY_ELEVATION)
    flat = math.cos(elevation)
    lamp = (flat * math.sin(azimuth), -flat * math.cos(azimuth), math.sin(elevation))
    facing = np.tensordot(np.array(lamp, np.float32), planes[1:4], 1).clip(0)
    sky = 0.45 + 0.2 * planes[3]
    lit: Floats = 0.75 * facing * planes[_KEY].clip(0) + sky * planes[_AO].clip(0)
    return lit
