"""What is offered in place of a subject that a model cannot draw."""

from __future__ import annotations

import pytest

from packshot.core import CONCEPTS
from packshot.zoo import nearest
from packshot.zoo.kinds import KINDS, RELATED

TWELVE = "mug bottle vase handbag sneaker dress sofa chair lamp car teddy-bear cat".split()


@pytest.mark.parametrize(
    ("subject", "first"),
    [
        ("boot", "sneaker"),
        ("backpack", "handbag"),
        ("perfume", "bottle"),
        ("teapot", "mug"),
        ("dog", "cat"),
        ("panda", "teddy-bear"),
        ("rabbit", "teddy-bear"),
        ("bicycle", "car"),
        ("shirt", "dress"),
        ("table", "chair"),
        ("candle", "lamp"),
        ("necklace", "handbag"),
        ("dinosaur", "teddy-bear"),
    ],
)
def test_the_nearest_of_twelve_subjects(subject: str, first: str) -> None:
    assert nearest(subject, TWELVE)[0] == first


def test_a_place_has_nothing_near_among_products() -> None:
    assert nearest("palace", TWELVE) == ()


def test_every_subject_is_placed_and_every_place_is_a_subject() -> None:
    placed = {subject for kind in (*KINDS, *RELATED) for subject in kind}
    assert placed == set(CONCEPTS["subject"])


def test_a_subject_is_never_its_own_neighbour() -> None:
    assert "cat" not in nearest("cat", TWELVE)
