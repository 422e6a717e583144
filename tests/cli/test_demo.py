"""The demo's texts cover what they promise, and are understood as a reader would."""

from __future__ import annotations

import pytest

from packshot.cli.showcase import TEXTS
from packshot.prompt import brief

WANTED = [
    "red leather handbag white-background",
    "yellow ceramic teapot kitchen",
    "brown leather sofa living-room",
    "navy None backpack studio",
    "None wood chair living-room",
    "white leather sneaker studio",
    "pink None perfume white-background",
    "gold metal lamp living-room",
    "blue None car white-background",
    "brown None teddy-bear living-room",
    "orange None fox white-background",
    "green ceramic bottle white-background",
    "red None clock white-background",
    "None wood guitar bedroom",
    "green leather handbag studio",
    "None None panda None",
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


def test_every_text_has_a_subject_and_a_language_of_its_own() -> None:
    subjects = {wanted.split()[2] for wanted in WANTED}
    assert len(subjects) >= 15
    assert len({language for language, _ in TEXTS}) == len(TEXTS)
