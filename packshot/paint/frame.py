"""Composes a picture: where the square of the Buffers lies in a frame of any size and ratio."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from packshot.core import Buffers
from packshot.paint.grid import Grid

Window = tuple[float, float, float, float]
Part = tuple[int, int, int, int]
"""A rectangle of a picture in pixels: left, top, width, height."""
FIRM = 0.5
FILL = 0.85
"""Share of the frame that a product on white fills, as marketplaces ask of the longer side."""
ROOM = 0.72
"""Share that it fills where a scene wants to be seen around it."""
LOW = 0.53
"""Height in a scene's frame, from the top, of the middle of the subject."""
CLOSE = 2.0
"""How much nearer a close-up comes, and (`POINT`) the height in the subject, from its top, of
what it looks at, or the next place around which the subject fills so much (`ENOUGH`) of what is
seen: within a handle there is nothing to look at."""
POINT = 0.36
ENOUGH = 0.55
WIDEST = 1.7
"""How wide a picture of a place may be, in its height, before its sides are mirrored; likewise how
high before sky is added. `SEEN`: the share of the square that is seen of it then.
"""
SEEN = 0.58
RIM = 3
"""Pixels at each border of a place's Buffers that are not to be trusted."""
FIRM_SKY = 0.04
"""Share of the upper border that something may cover where sky is added."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The picture's size in pixels, and the square of the Buffers in it: left, top, side. `foot` is
    how far down in the square, 0..1, the subject stands; around that place a plate is seen `zoom`
    times larger than the square.
    """

    width: int
    height: int
    left: float
    top: float
    side: float
    foot: float = 0.84
    zoom: float = 1.0

    @property
    def stage(self) -> tuple[float, float, float]:
        """Left, top and side of a plate's square."""
        grown = self.side * (self.zoom - 1)
        return self.left - grown / 2, self.top - grown * self.foot, self.side + grown

    @property
    def window(self) -> Window:
        """The part of the square that the picture shows: left, top, right, bottom in 0..1."""
        left, top = max(-self.left / self.side, 0.0), max(-self.top / self.side, 0.0)
        right = min((self.width - self.left) / self.side, 1.0)
        return left, top, right, min((self.height - self.top) / self.side, 1.0)

    def part(self, part: Part) -> Frame:
        """The frame of a rectangle cut from the picture."""
        left, top, width, height = part
        at = {"left": self.left - left, "top": self.top - top}
        return replace(self, width=width, height=height, **at)

    def nearer(self, by: float, width: int, height: int) -> Frame:
        """The same frame with the subject enlarged around the picture's middle."""
        x, y = width / 2, height * LOW
        left, top = x + (self.left - x) * by, y + (self.top - y) * by
        return replace(self, width=width, height=height, left=left, top=top, side=self.side * by)


def compose(
    buffers: Buffers, width: int, height: int, *, white: bool, close: bool = False
) -> Frame:
    """Frame the subject: it keeps its proportions and is never cut, but in a close-up."""
    grid, alpha = Grid.of(buffers), buffers.data[0]
    left, right = _extent(alpha.max(0), grid.u)
    top, bottom = _extent(alpha.max(1), grid.v)
    share = FILL if white else ROOM
    side = share * min(width / (right - left), height / (bottom - top))
    x, y = (left + right) / 2, (top + bottom) / 2
    middle = 0.5 if white else LOW
    if close:
        side, middle = side * CLOSE, 0.5
        point = x, top + POINT * (bottom - top)
        x, y = _looked_at(alpha > FIRM, grid, point, (width / side, height / side))
    left, top_edge = width / 2 - x * side, height * middle - y * side
    return Frame(width, height, left, top_edge, side, bottom)


def mended(buffers: Buffers) -> Buffers:
    """A place whose outermost pixels are those further in: a decoder has little to go by there, and
    draws dark strips.
    """
    rim = ((0, 0), (RIM, RIM), (RIM, RIM))
    data = np.pad(buffers.data[:, RIM:-RIM, RIM:-RIM], rim, mode="edge")
    return replace(buffers, data=data)


def spread(buffers: Buffers, width: int, height: int) -> Buffers:
    """A place made wider for a very wide picture, its sides mirrored; or higher for a very high
    one, by open sky. Neither, where it does without, or where something reaches out of the sky.
    """
    data, square = buffers.data, buffers.square
    if width > WIDEST * height:
        pad = _fours((SEEN * width / height - 1) / 2 * square)
        data = np.pad(data, ((0, 0), (0, 0), (pad, pad)), mode="symmetric")
        data[1, :, :pad] *= -1
        data[1, :, -pad:] *= -1
        return replace(buffers, data=data, origin=(pad, 0))
    if height > WIDEST * width and data[0, :3].mean() < FIRM_SKY:
        pad = _fours((SEEN * height / width - 1) * square)
        data = np.pad(data, ((0, 0), (pad, 0), (0, 0)))
        data[-2:, :pad] = 1
        return replace(buffers, data=data, origin=(0, pad))
    return buffers


def halved(buffers: Buffers) -> Buffers:
    """The Buffers at half their size, with open ground to the right and below up to a full square:
    for pictures that are smaller still.
    """
    channels, high, wide = buffers.data.shape
    small = buffers.data.reshape(channels, high // 2, 2, wide // 2, 2).mean((2, 4))
    beside, below = (max(buffers.square, 4 * math.ceil(n / 8)) - n // 2 for n in (wide, high))
    data = np.pad(small, ((0, 0), (0, below), (0, beside)))
    data[-2:, high // 2 :] = data[-2:, :, wide // 2 :] = 1
    left, top = buffers.origin
    return replace(buffers, data=data, origin=(left // 2, top // 2), square=buffers.square // 2)


def _fours(pixels: float) -> int:
    return 4 * math.ceil(max(pixels, 0) / 4)


def compose_place(buffers: Buffers, width: int, height: int) -> Frame:
    """Frame a place, which fills the frame: the part of the Buffers that has most to see."""
    grid = Grid.of(buffers)
    side = max(width * grid.square / grid.width, height * grid.square / grid.height)
    detail = np.abs(np.diff(buffers.data[1:4], axis=2)).sum(0)
    wide, high = grid.width / grid.square, grid.height / grid.square
    left = _best(detail.sum(0), width / side / wide) * wide - grid.left / grid.square
    top = _best(detail.sum(1), height / side / high) * high - grid.top / grid.square
    return Frame(width, height, -left * side, -top * side, side)


def _best(detail: NDArray[np.float32], share: float) -> float:
    """Where in a line, 0..1, the part of this share begins that has most detail, with a liking for
    the middle.
    """
    n = len(detail)
    size = max(1, round(share * n))
    if size >= n:
        return 0.0
    sums = np.convolve(detail, np.ones(size), "valid")
    start = np.arange(len(sums)) / n
    liking = 1 - 1.2 * np.abs(start + share / 2 - 0.5)
    return float(min(start[int(np.argmax(sums * liking))], 1 - share))


def _looked_at(
    firm: NDArray[np.bool_], grid: Grid, point: tuple[float, float], seen: tuple[float, float]
) -> tuple[float, float]:
    """The place next to a point around which the subject fills enough of what is `seen`, so wide
    and so high; where it nowhere does, that around which it fills most.
    """
    wide, high = (2 * max(1, round(n * grid.square / 2)) for n in seen)
    inside = np.pad(firm, ((high // 2,) * 2, (wide // 2,) * 2))
    sums = np.pad(inside.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    share = sums[high:, wide:] - sums[:-high, wide:] - sums[high:, :-wide] + sums[:-high, :-wide]
    share = share[:-1, :-1] / (wide * high)
    rows, columns = np.nonzero(share >= min(ENOUGH, float(share.max())))
    aside = 2 * (grid.u[columns] - point[0])  # up or down rather than aside
    near = np.hypot(aside, grid.v[rows] - point[1])
    at = int(near.argmin())
    return float(grid.u[columns[at]]), float(grid.v[rows[at]])


def _extent(line: NDArray[np.float32], at: NDArray[np.float32]) -> tuple[float, float]:
    """First and last place of what is firm in a line; the square where nothing is."""
    firm, half = np.flatnonzero(line > FIRM), float(at[1] - at[0]) / 2
    if not len(firm):
        return 0.0, 1.0
    return float(at[firm[0]]) - half, float(at[firm[-1]]) + half
