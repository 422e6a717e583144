"""The demo's texts cover what they promise, and are understood as a reader would."""

from __future__ import annotations

import pytest

from packshot.cli.showcase import TEXTS
from packshot.prompt import brief

WANTED = [
    "red leather handbag white-background",
    "yellow ceramic mug white-background",
    "brown leather sofa living-room",
    "navy ceramic vase studio",
    "None wood chair living-room",
    "white leather sneaker studio",
    "pink cotton dress studio",
    "gold metal lamp living-room",
    "blue None car white-background",
    "brown cotton teddy-bear living-room",
    "orange None cat white-background",
    "green ceramic bottle white-background",
    "black leather sneaker studio",
    "purple cotton sofa living-room",
    "green leather handbag studio",
    "silver None car studio",
]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [(*pair, wanted) for pair, wanted in zip(TEXTS, WANTED, strict=True)],
    ids=[wanted.replace("None ", "") for wanted in WANTED],
)
def test_the_text_is_understood(language: str, text: str, wanted: str) -> None:
    found = brief(text)
    assert found.language == language
    assert f"{found.colour} {found.material} {found.subject} {found.scene}" == wanted


def test_every_subject_of_the_first_model_is_there_each_text_in_its_own_language() -> None:
    subjects = {wanted.split()[2] for wanted in WANTED}
    assert len(subjects) == 12
    assert len({language for language, _ in TEXTS}) == len(TEXTS)
