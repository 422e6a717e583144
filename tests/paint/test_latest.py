"""What is kept of the latest drawings: by content, bounded, and equal to what is made anew."""

from __future__ import annotations

import numpy as np

from packshot.paint import planes
from packshot.paint.latest import Latest
from packshot.paint.planes import WHOLE
from tests.paint.subject import buffers


def test_the_same_content_is_made_once_and_the_oldest_goes() -> None:
    made: list[float] = []

    def total(a: np.ndarray, b: np.ndarray) -> float:
        made.append(float(a.sum() + b.sum()))
        return made[-1]

    latest, ones = Latest(total, 2), np.ones((2, 3))
    assert latest(ones, ones) == latest(ones.copy(), ones[::-1]) == 12
    assert made == [12]
    assert latest(ones, 2 * ones) == 18, "one that differs is another"
    assert latest(np.ones((3, 2)), ones) == 12, "another shape is another"
    assert made == [12, 18, 12]
    latest(ones, 2 * ones), latest(ones, ones)
    assert made == [12, 18, 12, 12], "the first was gone"


def test_planes_of_a_drawing_that_is_known_are_those_of_a_new_one() -> None:
    planes._PARTED._made.clear()
    first = planes.planes(buffers(), (0.1, 0.1, 0.9, 0.9), 0.5)
    planes.planes(buffers(), WHOLE, 0.0)
    assert len(planes._PARTED._made) == 1
    again = planes.planes(buffers(), (0.1, 0.1, 0.9, 0.9), 0.5)
    assert first.tobytes() == again.tobytes()
