"""What a drawing is freed of before it is painted: decoder noise and stray islands."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from packshot.core import CHANNELS

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

_SIGNED = frozenset({"nx", "ny", "nz", "depth"})
_GROUND = [CHANNELS.index("ao"), CHANNELS.index("key")]
_FLOOR = 0.03  # alpha that the decoder leaves on an empty background
_EDGE = 3  # pixels over which a soft edge may fade
_ISLAND = 0.05  # a piece smaller than this share of the largest is a mistake, not a part


def to_units(decoded: Floats, channels: Sequence[str] = CHANNELS) -> Floats:
    """A decoder's `channels`, each -1..1, [C, S, S], as the channels of `Buffers` in their units;
    noise floor removed. What the decoder does not draw is 0.
    """
    data = np.zeros((len(CHANNELS), *decoded.shape[1:]), np.float32)
    for name, plane in zip(channels, decoded, strict=True):
        out = np.clip(plane, -1, 1, out=data[CHANNELS.index(name)])
        if name not in _SIGNED:
            out += 1
            out /= 2
    data[0] = np.clip((data[0] - _FLOOR) / (1 - 2 * _FLOOR), 0, 1)
    return data


def clear_haze(data: Floats) -> Floats:
    """Buffers without the faint coverage that a decoder leaves away from the subject's edge."""
    haze = (data[0] > 0) & ~_grow(data[0] > 0.5, _EDGE)
    out = data.copy()
    out[: _GROUND[0], haze] = 0
    return out


def cleaned(decoded: Floats, data: Floats, channels: Sequence[str] = CHANNELS) -> Floats:
    """A decoder's `channels` of which `to_units` alone makes `data`: what they are once cleaned."""
    out = decoded.copy()
    for name, plane in zip(channels, out, strict=True):
        units = data[CHANNELS.index(name)]
        np.copyto(plane, np.float32(0 if name in _SIGNED else -1), where=units == 0)
        if name in ("ao", "key"):
            np.copyto(plane, np.float32(1), where=units == 1)
    return out


def drop_islands(data: Floats) -> tuple[Floats, float]:
    """Buffers without stray pieces, and the share of alpha that was dropped (0: nothing).

    The dropped pixels, with a rim of two for soft edges, become open ground.
    """
    pieces = label_pieces(data[0] > 0.5)
    areas = np.bincount(pieces.ravel())[1:]
    if len(areas) < 2:
        return data, 0.0
    small = np.flatnonzero(areas < areas.max() * _ISLAND) + 1
    kept = np.isin(pieces, np.setdiff1d(np.arange(1, len(areas) + 1), small))
    stray = _grow(np.isin(pieces, small), 2) & ~_grow(kept, 1)
    if not stray.any():
        return data, 0.0
    out = np.where(stray, 0, data).astype(np.float32)
    out[_GROUND] = np.where(stray, 1, data[_GROUND])
    return out, float(areas[small - 1].sum() / areas.sum())


def label_pieces(mask: Mask) -> NDArray[np.int64]:
    """Number the 4-connected pieces of a mask [H, W] from 1; 0 is background.

    Rows are runs; runs that overlap one of the row above are joined (union-find).
    """
    framed = np.pad(mask, ((0, 0), (1, 1)))
    wide = framed.shape[1]
    starts, stops = np.flatnonzero(np.diff(framed.view(np.int8).ravel())).reshape(-1, 2).T
    runs = zip(
        (starts // wide).tolist(), (starts % wide).tolist(), (stops % wide).tolist(), strict=True
    )
    parent = _joined(list(runs))
    roots = np.array([_root(parent, n) for n in range(len(parent))], np.int64)
    numbers = np.unique(roots, return_inverse=True)[1] + 1
    steps = np.zeros(framed.size, np.int64)
    steps[starts + 1], steps[stops + 1] = numbers, -numbers
    labels: NDArray[np.int64] = np.cumsum(steps).reshape(framed.shape)[:, 1:-1]
    return labels


def _joined(runs: Sequence[tuple[int, int, int]]) -> list[int]:
    """A parent for each run (row, start, stop), in their order: itself, or one above it."""
    parent, above = list(range(len(runs))), 0
    for here, (row, start, stop) in enumerate(runs):
        while runs[above][0] < row - 1 or (runs[above][0] < row and runs[above][2] <= start):
            above += 1
        for other in range(above, here):
            if runs[other][0] == row or runs[other][1] >= stop:
                break
            one, two = sorted((_root(parent, other), _root(parent, here)))
            parent[two] = one
    return parent


def _root(parent: list[int], number: int) -> int:
    while parent[number] != number:
        number = parent[number]
    return number


def _grow(mask: Mask, pixels: int) -> Mask:
    """Dilate by a diamond of `pixels`."""
    for _ in range(pixels):
        out = mask.copy()
        out[1:] |= mask[:-1]
        out[:-1] |= mask[1:]
        out[:, 1:] |= mask[:, :-1]
        out[:, :-1] |= mask[:, 1:]
        mask = out
    return mask
