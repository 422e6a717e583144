"""Where the judge looks: the whole picture, the product, and the surfaces of its main part.

A merchant looks at the product, so the judge is told where it is: by the Buffers that were painted.
It is never told what it is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.core import CHANNELS, Buffers
from packshot.paint import Look, staging
from packshot.paint.frame import FIRM, Frame, Part
from packshot.paint.grid import Grid

SIDE = 1024
"""Pictures are judged at this size, painted at it rather than shrunk or enlarged to it."""
SCENE, PRODUCT, SURFACE = 96, 96, 256
"""Pixels of what is looked at: of the whole picture and of the product, shrunk; and of a surface,
as it is."""
SURFACES = 4
"""Surfaces that are looked at in a picture."""
ROOM = 1.12
"""Side of the square around the product, in its longer side."""
CELL = 16
WORN_BY_MAIN = ("soft",)
"""Roles that wear the main part's material."""
GREY = 128
"""What is shown on a surface where the main part is not."""

Bytes = NDArray[np.uint8]


Box = tuple[float, float, float, float]
"""A square in a picture, in pixels: left, top, right, bottom. It may reach beyond it."""


@dataclass(frozen=True, slots=True, eq=False)
class Glances:
    """uint8 RGB: the whole picture [SCENE, SCENE, 3], the product [PRODUCT, PRODUCT, 3] and
    surfaces [SURFACES, SURFACE, SURFACE, 3].
    """

    scene: Bytes
    product: Bytes
    surfaces: Bytes


def glances(picture: Bytes, buffers: Buffers, look: Look) -> Glances:
    """What the judge looks at in a picture [SIDE, SIDE, 3] of Buffers in a look."""
    frame = staging.framed(buffers, look, SIDE, SIDE)
    parts = surfaces(buffers, frame)
    cut = [
        alone(picture[y : y + h, x : x + w], buffers, frame.part((x, y, w, h)))
        for x, y, w, h in parts
    ]
    return Glances(
        shrunk(picture, (0.0, 0.0, SIDE, SIDE), SCENE),
        shrunk(picture, product_box(buffers, frame), PRODUCT),
        np.stack(cut),
    )


def shrunk(pixels: Bytes, box: Box, side: int) -> Bytes:
    """A part of a picture [H, W, 3] at `side` pixels; beyond the picture its borders go on."""
    high, wide = pixels.shape[:2]
    beyond = math.ceil(max(-box[0], -box[1], box[2] - wide, box[3] - high, 0))
    if beyond:
        pixels = np.pad(pixels, ((beyond, beyond), (beyond, beyond), (0, 0)), mode="edge")
        box = (box[0] + beyond, box[1] + beyond, box[2] + beyond, box[3] + beyond)
    image = Image.fromarray(pixels)
    return np.asarray(image.resize((side, side), Image.Resampling.BOX, box))


def product_box(buffers: Buffers, frame: Frame, room: float = 1.0) -> Box:
    """The square around the product and what floats beside it; of a place it is the picture."""
    if buffers.fills:
        ends = [(0.0, float(frame.width)), (0.0, float(frame.height))]
    else:
        grid, firm = Grid.of(buffers), buffers.data[0] > FIRM
        ends = [_ends(grid.u[firm.any(0)], frame.left, frame.side)]
        ends.append(_ends(grid.v[firm.any(1)], frame.top, frame.side))
        room *= ROOM
    half = max(b - a for a, b in ends) / 2 * room
    x, y = ((a + b) / 2 for a, b in ends)
    return x - half, y - half, x + half, y + half


def _ends(firm: NDArray[np.float32], start: float, side: float) -> tuple[float, float]:
    """First and last of what is firm along the square, in pixels; of nothing, its ends."""
    first, last = (float(firm[0]), float(firm[-1])) if len(firm) else (0.0, 1.0)
    return start + first * side, start + last * side


def surfaces(buffers: Buffers, frame: Frame, count: int = SURFACES) -> list[Part]:
    """Where most of the main part's material is seen: `count` squares, as far apart as may be."""
    cells, span = _main_cells(buffers, frame), SURFACE // CELL
    found = []
    for _ in range(count):
        sums = np.pad(cells.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
        inside = (
            sums[span:, span:] - sums[:-span, span:] - sums[span:, :-span] + sums[:-span, :-span]
        )
        y, x = (int(v) for v in np.unravel_index(inside.argmax(), inside.shape))
        cells[y : y + span, x : x + span] *= 0.3
        found.append((x * CELL, y * CELL, SURFACE, SURFACE))
    return found


def alone(pixels: Bytes, buffers: Buffers, frame: Frame) -> Bytes:
    """What a frame shows of the main part [H, W, 3], in grey surroundings; of a place, all."""
    if buffers.fills:
        return pixels
    grid, main = Grid.of(buffers), np.asarray(_main(buffers) * 255 + 0.5, np.uint8)
    scale = grid.square / frame.side
    left, top = grid.left - frame.left * scale, grid.top - frame.top * scale
    box = (left, top, left + frame.width * scale, top + frame.height * scale)
    beyond = math.ceil(max(-left, -top, box[2] - grid.width, box[3] - grid.height, 0))
    left, top, right, bottom = (v + beyond for v in box)
    wide = Image.fromarray(np.pad(main, beyond)).resize(
        (frame.width, frame.height), Image.Resampling.BILINEAR, (left, top, right, bottom)
    )
    share = np.asarray(wide, np.float32)[..., None] / 255
    return np.asarray(GREY + (pixels.astype(np.float32) - GREY) * share + 0.5, np.uint8)


def _main(buffers: Buffers) -> NDArray[np.float32]:
    """How much of each pixel of the Buffers is of the main part's material, 0..1."""
    first, last = CHANNELS.index("alpha") + 4, CHANNELS.index("depth")
    others = [k for k in range(first, last) if CHANNELS[k] not in WORN_BY_MAIN]
    return np.asarray(np.clip(buffers.data[0] - buffers.data[others].sum(0), 0, 1))


def _main_cells(buffers: Buffers, frame: Frame) -> NDArray[np.float64]:
    """How much of each cell of CELL x CELL pixels is of the main part's material, 0..1."""
    main, grid = _main(buffers), Grid.of(buffers)
    across = _pixels(frame.width, frame.left, frame.side, grid.square, grid.left)
    down = _pixels(frame.height, frame.top, frame.side, grid.square, grid.top)
    inside = (down >= 0) & (down < grid.height), (across >= 0) & (across < grid.width)
    seen = main[np.clip(down, 0, grid.height - 1)][:, np.clip(across, 0, grid.width - 1)]
    return np.asarray(seen * inside[0][:, None] * inside[1][None], np.float64)


def _pixels(length: int, start: float, side: float, square: int, origin: int) -> NDArray[np.intp]:
    """The Buffers' pixel under the middle of each cell."""
    middles = np.arange(CELL // 2, length, CELL)
    at = np.floor((middles - start) / side * square + origin)
    return np.asarray(at, np.intp)
