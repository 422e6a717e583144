"""Brush strokes: stamps of bristles laid one over the other along a field of directions."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from packshot.paint.styles.raster import Array, grain

TURNS = 32
"""Directions that a stamp is made for, over half a turn."""
KINDS = 4
"""Stamps of each size that differ in their bristles."""


@dataclass(frozen=True, slots=True, eq=False)
class _Stamps:
    """Offsets of the pixels of each stamp, and how thick its paint is there: [TURNS * KINDS, P];
    shorter stamps repeat their last pixel. `reach` is how far they go.
    """

    down: NDArray[np.int16]
    across: NDArray[np.int16]
    height: NDArray[np.uint8]
    reach: int


@lru_cache(maxsize=10)
def _stamps(length: int, width: int) -> _Stamps:
    reach = math.ceil(math.hypot(length, width) / 2) + 1
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1].astype(np.float32)
    found = []
    for turn in range(TURNS):
        angle = math.pi * turn / TURNS
        for kind in range(KINDS):
            bow = (0.16, -0.16, 0.07, -0.07)[kind] * width
            along = (x * math.cos(angle) + y * math.sin(angle)) / (length / 2)
            aside = y * math.cos(angle) - x * math.sin(angle) + bow * (1 - along * along)
            aside = aside / (width / 2)
            found.append(_stamp(along, aside, kind, reach))
    most = max(len(f[0]) for f in found)
    parts = [np.stack([np.pad(f[k], (0, most - len(f[k])), mode="edge") for f in found])
             for k in range(3)]  # fmt: skip
    return _Stamps(parts[0], parts[1], parts[2], reach)


def _stamp(along: Array, aside: Array, kind: int, reach: int) -> tuple[NDArray[np.generic], ...]:
    """Pixels of one stamp: one end round, one ragged, grooves of bristles, ridges at its sides."""
    bristle = grain((512, 512), 401 + kind, 120, 4)
    column = np.clip((aside + 1) * 30, 0, 511).astype(int) + 64 * kind
    row = np.clip((along + 1) * 90, 0, 511).astype(int)
    groove = bristle[row, column % 512]
    ragged = 0.90 - 0.22 * np.clip(groove, -1, 1.6)
    inside = (np.abs(aside) < 1) & (along > -0.95) & (along < ragged)
    inside &= (along / 1.02) ** 4 + np.abs(aside) ** 3 < 1
    height = 0.56 + 0.16 * groove + 0.26 * np.clip(np.abs(aside) - 0.6, 0, 1) + 0.10 * along
    rows, columns = np.nonzero(inside)
    values = np.clip(height[rows, columns] * 255, 1, 255).astype(np.uint8)
    return (rows - reach).astype(np.int16), (columns - reach).astype(np.int16), values


@dataclass(frozen=True, slots=True)
class Brush:
    """Length and width of strokes in thousandths of the picture's side; `cover` is how many lie
    over each other on average.
    """

    length: float
    width: float
    cover: float


class Painting:
    """A canvas [H, W] under strokes: which one lies on top, and how thick its paint is."""

    def __init__(self, size: tuple[int, int], seed: int) -> None:
        self.size = size
        self.rng = np.random.default_rng([seed, 43])
        self.owner = np.zeros(size, np.int32)
        self.height = np.full(size, 90, np.uint8)
        self.colours: list[Array] = []
        self.count = 0

    def paint(
        self, brush: Brush, unit: float, picture: Array, angle: Array, where: Array | None = None
    ) -> None:
        """Lay strokes in the colours of `picture` [3, H, W] along `angle` (radians [H, W]), where
        chance is below `where` [H, W]. `unit` is pixels per thousandth.
        """
        length, width = max(4, round(brush.length * unit)), max(2, round(brush.width * unit))
        high, wide = self.size
        number = max(1, round(brush.cover * high * wide / (length * width)))
        y, x = self.rng.integers(0, high, number), self.rng.integers(0, wide, number)
        chance = self.rng.random(number)
        if where is not None:
            keep = chance < where[y, x]
            y, x = y[keep], x[keep]
        kind = self.rng.integers(0, KINDS, len(y))
        wobble = self.rng.normal(0, 0.13, len(y))
        turn = np.round((angle[y, x] + wobble) / math.pi * TURNS).astype(int) % TURNS
        self.colours.append(picture[:, y, x])
        self._lay(_stamps(length, width), (y, x), turn * KINDS + kind)

    def _lay(
        self, stamps: _Stamps, at: tuple[NDArray[np.int64], NDArray[np.int64]],
        which: NDArray[np.int64],
    ) -> None:  # fmt: skip
        """In order: what is assigned last lies on top."""
        high, wide = self.size
        for start in range(0, len(which), 4096):
            part = slice(start, start + 4096)
            rows = at[0][part, None].astype(np.int32) + stamps.down[which[part]]
            columns = at[1][part, None].astype(np.int32) + stamps.across[which[part]]
            np.clip(rows, 0, high - 1, out=rows)
            np.clip(columns, 0, wide - 1, out=columns)
            place = (rows * wide + columns).ravel()
            first = self.count + start + 1
            number = np.arange(first, first + len(rows), dtype=np.int32)
            self.owner.ravel()[place] = np.repeat(number, rows.shape[1])
            self.height.ravel()[place] = stamps.height[which[part]].ravel()
        self.count += len(which)

    def colour(self, ground: Array) -> Array:
        """The picture [3, H, W]: each stroke in its colour, `ground` where none lies."""
        table = np.concatenate([np.zeros((3, 1), np.float32), *self.colours], 1)
        out = np.stack([np.take(channel, self.owner) for channel in table])
        return np.where(self.owner == 0, ground, out)

    def relief(self) -> Array:
        """How thick the paint is [H, W], 0..1."""
        return self.height.astype(np.float32) * np.float32(1 / 255)
