"""What a decoder gave, in as few bytes as hold all of it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Packed = NDArray[Any]
"""uint16: bfloat16 numbers, the upper halves of float32 ones. Else float32 as they were."""


def pack(values: Floats) -> Packed:
    """`values` in half the bytes where a network computed them in bfloat16; else a copy."""
    bits = np.ascontiguousarray(values).view(np.uint32)
    if (bits & np.uint32(0xFFFF)).any():
        return values.copy()
    return (bits >> np.uint32(16)).astype(np.uint16)


def unpack(packed: Packed) -> Floats:
    """What was packed, to the last bit."""
    if packed.dtype == np.uint16:
        return (packed.astype(np.uint32) << np.uint32(16)).view(np.float32)
    return packed
