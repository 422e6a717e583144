"""What is packed comes back to the last bit, in half the bytes where that is possible."""

import numpy as np
import pytest

from packshot.runtime.packed import Floats, pack, unpack


def _bfloat16(values: Floats) -> Floats:
    return (values.view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)


@pytest.mark.parametrize("half", [True, False])
def test_what_is_packed_comes_back(half: bool) -> None:
    values = np.random.default_rng(0).standard_normal((3, 8, 8), np.float32)
    values[0, 0, :3] = np.inf, -0.0, np.nan
    given = _bfloat16(values) if half else values
    packed = pack(given)
    assert packed.nbytes == given.nbytes // (2 if half else 1)
    assert unpack(packed).tobytes() == given.tobytes()


def test_what_is_packed_does_not_change_with_its_source() -> None:
    values = np.full((2, 2), 1 / 3, np.float32)
    packed = pack(values)
    values[:] = 0
    assert unpack(packed)[0, 0] == np.float32(1 / 3)
