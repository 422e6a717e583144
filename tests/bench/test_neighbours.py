"""Copies are counted beside what held-out products score; the sheet shows the nearest."""

import numpy as np

from packshot.bench import neighbours
from packshot.bench.rows import Row
from packshot.core import Brief


def _row(subject: str, iou: float) -> Row:
    return Row(Brief(subject, subject=subject), {}, iou, broken=False)


ROWS = [_row("mug", 0.9), _row("ball", 0.999), _row("mug", 0.97), _row("beach", 1.0)]


def test_copies_are_counted_beside_held_out_products() -> None:
    found = neighbours.copies(ROWS, [0.996, 0.9])
    assert (found["generated"], found["of"], found["nearest"]) == (2, 4, 1.0)
    assert (found["held_out"], found["held_out_of"]) == (1, 2)


def test_the_nearest_drawing_of_each_subject_comes_first_and_places_not_at_all() -> None:
    assert neighbours.nearest(ROWS) == [1, 2]
    assert neighbours.nearest(ROWS, most=1) == [1]


def test_a_silhouette_is_dark_where_the_mask_is() -> None:
    mask = np.zeros((128, 128), bool)
    mask[:64] = True
    picture = neighbours.silhouette(mask)
    assert picture.getpixel((5, 5)) == (90, 90, 90)
    assert picture.getpixel((5, 100)) == (250, 250, 250)
