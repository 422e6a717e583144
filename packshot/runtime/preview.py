"""Previews: how a picture that is being drawn looks, shaded roughly, without decoder and painter.

The latents are seen through a linear map, which `train.preview` fits to what the decoder draws.
"""

from __future__ import annotations

import math
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.core import CHANNELS, ROLES
from packshot.errors import ModelError
from packshot.paint import Look
from packshot.paint.lights import KEY_AZIMUTH, KEY_ELEVATION
from packshot.paint.parameters import materials
from packshot.paint.shader import SLOTS

Floats = NDArray[np.float32]
SIDE = 128
"""Pixels of a preview's side."""
REACH = 3
"""Latent pixels, each way, that one of them is seen with."""
_AO, _KEY = CHANNELS.index("ao"), CHANNELS.index("key")
_PARTS = slice(4, 3 + len(ROLES))
_SKY, _FLOOR = (0.55, 0.70, 0.86), (0.92, 0.92, 0.915)
_HAZE = 0.12
"""What the map sees of a part or a shadow where there is none."""
_EMPTY, _FULL = 0.25, 0.7
"""Alpha as the map sees it: below the one there is nothing, above the other no hole."""
_TONES = (255 * np.linspace(0, 1, 1024) ** (1 / 2.2)).astype(np.uint8)


class Sketch:
    """Reads an .npz file of `weights` [C * REACH**2 + 1, 19 * K * K]: how the planes of `Buffers`
    look, K times finer than the latents, with a bias. Raises ModelError.
    """

    def __init__(self, path: Path) -> None:
        try:
            with np.load(path) as file:
                self._weights = file["weights"].astype(np.float32)
        except (OSError, ValueError, KeyError) as error:
            raise ModelError(f"{path} cannot be read: {error}", param="model") from None

    def planes(self, latents: Floats) -> Floats:
        """Planes [19, K * S, K * S], in the units of `Buffers`, of latents [C, S, S]."""
        size, channels = latents.shape[1], len(CHANNELS)
        finer = math.isqrt(self._weights.shape[1] // channels)
        around = surroundings(latents[None]).reshape(size, size, -1)
        seen = around @ self._weights[:-1] + self._weights[-1]  # rows are too few to call threads
        tiles = seen.reshape(size, size, channels, finer, finer).transpose(2, 0, 3, 1, 4)
        planes: Floats = tiles.reshape(channels, size * finer, size * finer)
        return planes


def surroundings(latents: Floats) -> Floats:
    """Each pixel of latents [N, C, S, S] with those around it: [N * S * S, C * REACH**2]."""
    rim = REACH // 2
    wide = np.pad(latents, ((0, 0), (0, 0), (rim, rim), (rim, rim)), mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(wide, (REACH, REACH), axis=(2, 3))
    found: Floats = windows.transpose(0, 2, 3, 1, 4, 5).reshape(-1, latents.shape[1] * REACH**2)
    return found


def portrait(planes: Floats, look: Look) -> Image.Image:
    """RGB, `SIDE` pixels, of planes [19, S, S] in the units of `Buffers`: each part in its paint,
    under a lamp and a sky; the product on a pale floor, a place under a blue sky.
    """
    planes = np.clip(planes, -1, 1)
    alpha, masks = _masks(planes)
    painted = np.tensordot(_paints(look), masks, 1) * _lit(planes)
    around = np.array(_SKY if look.place else _FLOOR, np.float32)[:, None, None]
    if not look.place:
        dark = (1 - 0.7 * planes[_AO] - 0.3 * planes[_KEY] - _HAZE).clip(0, 1)
        around = around * (1 - 0.6 * dark)
    light = (painted + (1 - alpha) * around).clip(0, 1)
    pixels = _TONES[(light * (len(_TONES) - 1)).astype(np.int16)]
    image = Image.fromarray(np.ascontiguousarray(pixels.transpose(1, 2, 0)))
    return image.resize((SIDE, SIDE), Image.Resampling.BICUBIC)


def _masks(planes: Floats) -> tuple[Floats, Floats]:
    """Alpha [S, S] without haze, and how much of it each role has, [roles, S, S]."""
    alpha = ((planes[0] - _EMPTY) / (_FULL - _EMPTY)).clip(0, 1)
    parts = (planes[_PARTS] - _HAZE / 2).clip(0)
    masks = np.concatenate([(alpha - parts.sum(0)).clip(0)[None], parts])
    return alpha, masks * (alpha / masks.sum(0).clip(1e-3))


@lru_cache(maxsize=64)
def _paints(look: Look) -> Floats:
    """What the roles wear, in linear light: [3, roles]."""
    groups = (ROLES[i : i + SLOTS] for i in range(0, len(ROLES), SLOTS))
    return np.concatenate([materials(look, group)[:3, : len(group)] for group in groups], 1)


def _lit(planes: Floats) -> Floats:
    """Light on each pixel, from the key lamp as far as it is seen, and from the sky: [S, S]."""
    azimuth, elevation = math.radians(KEY_AZIMUTH), math.radians(KEY_ELEVATION)
    flat = math.cos(elevation)
    lamp = (flat * math.sin(azimuth), -flat * math.cos(azimuth), math.sin(elevation))
    facing = np.tensordot(np.array(lamp, np.float32), planes[1:4], 1).clip(0)
    sky = 0.45 + 0.2 * planes[3]
    lit: Floats = 0.75 * facing * planes[_KEY].clip(0) + sky * planes[_AO].clip(0)
    return lit
