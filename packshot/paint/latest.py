"""Keeps what was made of the latest arrays: by their content, for a drawing that is painted again
comes in arrays of its own.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

Made = TypeVar("Made")


class Latest(Generic[Made]):
    """A function of arrays whose latest `most` results are kept; they are not to be changed. Safe
    to share by threads.
    """

    def __init__(self, make: Callable[..., Made], most: int) -> None:
        self._make, self._most, self._lock = make, most, Lock()
        self._made: OrderedDict[bytes, Made] = OrderedDict()

    def __call__(self, *arrays: NDArray[Any]) -> Made:
        """What the function makes of the arrays."""
        key = _digest(arrays)
        with self._lock:
            if key in self._made:
                self._made.move_to_end(key)
                return self._made[key]
        made = self._make(*arrays)
        with self._lock:
            self._made[key] = made
            while len(self._made) > self._most:
                self._made.popitem(last=False)
        return made


def _digest(arrays: tuple[NDArray[Any], ...]) -> bytes:
    digest = hashlib.sha256()
    for array in arrays:
        digest.update(repr((array.shape, array.dtype.str)).encode())
        digest.update(np.ascontiguousarray(array).data)
    return digest.digest()
