"""Silhouettes: how near a drawn one comes to real ones, and whether it is in one piece.

Nearness is the best intersection over union, at 128 pixels, with any training mask of the subject:
held-out real products score below 1 too, and a good generator scores what they score.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from packshot.core import Buffers
from packshot.errors import ModelError
from packshot.finish import write_bytes
from packshot.runtime.cleaning import label_pieces

SIDE = 128
SPECK = 12
"""Pixels, at 256 a side, up to which a second piece is a speck and no break."""

Mask = NDArray[np.bool_]
Masks = Mapping[str, Mask]
"""Masks by subject: bool [N, 128, 128]."""


@dataclass(frozen=True, slots=True)
class Shapes:
    """Masks of rendered products: those that a generator was trained on, and those held out."""

    trained: Masks
    held_out: Masks


def small(alpha: NDArray[np.floating]) -> Mask:
    """The mask [128, 128] of alpha [S, S] in 0..1; S a multiple of 128."""
    k = alpha.shape[0] // SIDE
    return np.asarray(alpha.reshape(SIDE, k, SIDE, k).mean((1, 3)) > 0.5)


def best_iou(mask: Mask, known: Mask) -> float:
    """The best intersection over union of a mask [128, 128] with any of `known` [N, 128, 128]."""
    return nearest(mask, known)[1]


def nearest(mask: Mask, known: Mask) -> tuple[int, float]:
    """Which of `known` [N, 128, 128] is nearest to a mask [128, 128], and its intersection over
    union.
    """
    flat, others = mask.ravel().astype(np.float32), known.reshape(len(known), -1)
    both = others.astype(np.float32) @ flat
    either = flat.sum() + others.sum(1) - both
    shares = both / np.maximum(either, 1)
    return int(shares.argmax()), float(shares.max())


def framed(buffers: Buffers) -> NDArray[np.float32]:
    """Alpha of the square that the camera frames: without what floats beside it."""
    left, top = buffers.origin
    return buffers.data[0, top : top + buffers.square, left : left + buffers.square]


def is_broken(alpha: NDArray[np.floating]) -> bool:
    """Whether alpha [256, 256] in 0..1 is in more than one piece, or empty."""
    areas = np.bincount(label_pieces(np.asarray(alpha) > 0.5).ravel())[1:]
    return int((areas > SPECK).sum()) != 1


def save(shapes: Shapes, path: Path) -> None:
    """Write masks as a compressed file: bits, each row by its difference from the one above."""
    arrays = {
        f"{kind}/{subject}": _pack(masks)
        for kind, sets in (("trained", shapes.trained), ("held_out", shapes.held_out))
        for subject, masks in sets.items()
    }
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **arrays)  # type: ignore[arg-type]
    write_bytes(path, buffer.getvalue())


def load(path: Path) -> Shapes:
    """Read what `save` wrote. Raises ModelError where the file is missing or damaged."""
    try:
        with np.load(path) as file:
            masks = {name: _unpack(file[name]) for name in file.files}
    except (OSError, ValueError, EOFError, zipfile.BadZipFile) as error:
        raise ModelError(f"the masks {path.name} cannot be read: {error}") from None
    parts = [
        {n.partition("/")[2]: m for n, m in masks.items() if n.startswith(f"{kind}/")}
        for kind in ("trained", "held_out")
    ]
    return Shapes(*parts)


def _pack(masks: Mask) -> NDArray[np.uint8]:
    bits = np.packbits(masks, axis=-1)
    bits[:, 1:] ^= bits[:, :-1].copy()
    return bits


def _unpack(bits: NDArray[np.uint8]) -> Mask:
    rows = np.bitwise_xor.accumulate(bits, axis=1)
    return np.unpackbits(rows, axis=-1).astype(bool)
