"""What lies under a product that is photographed from above: surfaces seen in true perspective."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.errors import ModelError
from packshot.paint.camera import DISTANCE, HALF, Camera
from packshot.paint.frame import Frame
from packshot.paint.lights import LUMINANCE
from packshot.paint.tables import Rgb

Array = NDArray[np.float32]
Array64 = NDArray[np.float64]
Backdrop = Callable[[slice, slice], Array]
FOLDER = Path(__file__).parent / "plates"
MIDDLE = 128
"""Byte of a surface's mean tone; a tone, or a channel of its own colours, is the square of its byte
by this.
"""
WARMTH = np.array([0.96, 1.0, 1.07])
"""Powers of the tone: what is darker is warmer."""
NEAREST, FARTHEST = 3.2, 0.22
"""Pixels that a texel may cover at most and at least: what is smaller or larger lies on a surface
that looks as it does to the last that fits.
"""
SLOPE, CORNERS = 0.16, 0.10
"""How much lighter the ground is towards the key light, and how much darker the corners are."""


@dataclass(frozen=True, slots=True)
class Surface:
    """Files of a surface and the metres that one tile of each shows, the finest first."""

    tiles: tuple[tuple[str, float], ...]


_WOOD = Surface((("table", 0.16), ("desk", 0.9)))
_BOARDS = Surface((("boards", 1.1),))
_MARBLE = Surface((("marble", 0.8),))
_RUG = Surface((("woven", 0.9),))
_SNOW = Surface((("snow", 0.9),))

SURFACES: Mapping[tuple[str, str], Surface] = {
    ("living-room", "table"): _WOOD,
    ("living-room", "floor"): _RUG,
    ("bedroom", "table"): _WOOD,
    ("bedroom", "floor"): _RUG,
    ("kitchen", "table"): _MARBLE,
    ("kitchen", "floor"): Surface((("stones", 1.3),)),
    ("bathroom", "table"): _MARBLE,
    ("bathroom", "floor"): Surface((("terrazzo", 0.9),)),
    ("office", "table"): _WOOD,
    ("office", "floor"): _BOARDS,
    ("street", "table"): _WOOD,
    ("street", "floor"): Surface((("slabs", 1.5),)),
    ("beach", "table"): _WOOD,
    ("beach", "floor"): Surface((("sand", 0.8),)),
    ("garden", "table"): _WOOD,
    ("garden", "floor"): Surface((("grass", 0.55),)),
    ("forest", "table"): Surface((("rock", 0.5),)),
    ("forest", "floor"): Surface((("forest", 0.7),)),
    ("snow", "table"): _SNOW,
    ("snow", "floor"): _SNOW,
}


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a product stands: the camera above it, how far the ground lies below the camera's
    target, and the metres of one world unit.
    """

    lens: Camera
    ground: float
    metres: float


def lying(name: Surface, colour: Rgb, frame: Frame, stand: Stand) -> Backdrop:
    """A surface of this mean colour, in linear light, behind a picture."""
    middle = (frame.width / 2, frame.height / 2)
    here, beside = (_ground(frame, stand) @ (middle[0] + dx, middle[1], 1) for dx in (0.0, 1.0))
    pixel = float(np.linalg.norm(beside[:2] / beside[2] - here[:2] / here[2]))
    tile, cover = _chosen(name, pixel * stand.metres)
    tile = _shrunk(tile, min(cover, 1.0))
    seen = _seen(tile, _ground(frame, stand), 1 / (pixel * max(cover, 1.0)), frame)
    return _coloured(seen, colour, frame)


def _ground(frame: Frame, stand: Stand) -> NDArray[np.float64]:
    """From a pixel (column, row, 1) to the ground's (x, y, 1) in world units, projectively."""
    lens, k = stand.lens, 2 * HALF / frame.side
    across = np.array([k, 0, -k * (frame.left + frame.side / 2)])
    down = np.array([0, k, -k * (frame.top + frame.side / 2)])
    one = np.array([0.0, 0.0, 1.0])
    away = lens.forward[1] * one - lens.up[1] * down
    fall = lens.forward[2] * one - lens.up[2] * down
    reach = DISTANCE * lens.forward[2] - stand.ground
    return np.stack([reach * across, -DISTANCE * lens.forward[1] * fall + reach * away, fall])


def _chosen(name: Surface, pixel: float) -> tuple[Image.Image, float]:
    """The tile that fits a pixel of this many metres best, and pixels that a texel of it covers."""
    fits = [(_tile(file), metres / _tile(file).width / pixel) for file, metres in name.tiles]
    tile, cover = min(fits, key=lambda fit: abs(math.log(fit[1])))
    return tile, min(max(cover, FARTHEST), NEAREST)


@lru_cache(maxsize=4)
def _tile(file: str) -> Image.Image:
    try:
        with Image.open(FOLDER / f"flat-{file}.webp") as opened:
            wide = opened.convert("RGB")
    except OSError as problem:
        raise ModelError(
            f"Surface {file} is missing or damaged. Reinstall packshot to restore it."
        ) from problem
    red, green, blue = wide.split()
    return red if red.tobytes() == green.tobytes() == blue.tobytes() else wide


def _shrunk(tile: Image.Image, share: float) -> Image.Image:
    side = max(16, round(tile.width * share))
    return tile if side == tile.width else tile.resize((side, side), Image.Resampling.BOX)


def _seen(tile: Image.Image, ground: Array64, texels: float, frame: Frame) -> NDArray[np.uint8]:
    """The tile, repeated over the ground with this many texels a world unit, as bytes [height,
    width] or [height, width, 3].
    """
    texel = np.diag([texels, -texels, 1.0]) @ ground
    corners = texel @ np.array([[x, y, 1] for x in (0, frame.width) for y in (0, frame.height)]).T
    low = np.floor((corners[:2] / corners[2]).min(1)).astype(int) - 3
    high = np.ceil((corners[:2] / corners[2]).max(1)).astype(int) + 3
    texel = np.array([[1, 0, -low[0]], [0, 1, -low[1]], [0, 0, 1]]) @ texel
    texel /= texel[2, 2]
    columns, rows = (np.arange(a, b) % tile.width for a, b in zip(low, high, strict=True))
    laid = Image.fromarray(np.ascontiguousarray(np.asarray(tile)[rows][:, columns]))
    size = (frame.width, frame.height)
    coefficients = texel.ravel()[:8].tolist()
    return np.asarray(
        laid.transform(size, Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BICUBIC)
    )


def _coloured(seen: NDArray[np.uint8], colour: Rgb, frame: Frame) -> Backdrop:
    """Tones in this colour, or colours as light as it, lighter on the key light's side."""
    tone = np.arange(256) / MIDDLE
    grey = seen.ndim == 2
    powers = 2 * (WARMTH if grey else np.ones(3))
    base = np.array(colour) if grey else np.full(3, LUMINANCE @ colour)
    table = (base[:, None] * tone ** powers[:, None]).astype(np.float32)
    side = max(frame.width, frame.height)
    x = (np.arange(frame.width, dtype=np.float32) - frame.width / 2) / side
    y = (np.arange(frame.height, dtype=np.float32) - frame.height / 2) / side
    across, down = 1 - SLOPE * x - CORNERS * 2 * x * x, SLOPE * y - CORNERS * 2 * y * y

    def fill(rows: slice, columns: slice) -> Array:
        part = seen[rows, columns]
        light = down[rows, None] + across[columns]
        if grey:
            return np.asarray(table[:, part] * light, np.float32)
        return np.stack([table[c][part[..., c]] * light for c in range(3)])

    return fill
