"""Periodic noise, of which textures are made."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
FINE = 1024
"""Texels along one side of the finest table."""


def noise(seed: int, across: float, along: float, size: int = FINE) -> Array:
    """Periodic smooth noise of unit deviation; `across` and `along` are its waves per tile."""
    rng = np.random.default_rng(seed)
    high, wide = (min(size, 4 * math.ceil(waves) + 8) for waves in (along, across))
    y = np.fft.fftfreq(high, 1 / high).astype(np.float32)[:, None] / np.float32(along)
    x = np.arange(wide // 2, dtype=np.float32) / np.float32(across)
    shape = np.exp(-0.5 * (np.hypot(x, y) - 1) ** 2 / 0.16, dtype=np.float32)
    shape[0, 0] = 0
    waves = shape * (rng.standard_normal(shape.shape) + 1j * rng.standard_normal(shape.shape))
    spectrum = np.zeros((size, size // 2 + 1), np.complex64)
    spectrum[: high // 2, : wide // 2] = waves[: high // 2]
    spectrum[high // 2 - high :, : wide // 2] = waves[high // 2 :]
    field = np.fft.irfft2(spectrum, s=(size, size))
    return np.asarray(field / field.std(), np.float32)
