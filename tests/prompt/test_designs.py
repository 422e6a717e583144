"""Designs: a text that names one of a subject's gets just that."""

from __future__ import annotations

import pytest

from packshot import zoo
from packshot.prompt import brief, designs
from packshot.prompt.normalise import fold, plain_latin


@pytest.mark.parametrize(
    ("text", "subject", "design"),
    [
        ("水墨风格的江南园林", "garden", "jiangnan"),
        ("水墨風格的江南園林", "garden", "jiangnan"),
        ("a garden in Suzhou", "garden", "jiangnan"),
        ("水墨山水", "mountains", "karst"),
        ("主体[故宫] + 风格[赛博朋克]", "palace", "imperial"),
        ("奔跑的机械恐龙", "dinosaur", "running"),
        ("leather tote bag", "handbag", "tote"),
        ("High-Top Sneaker, white", "sneaker", "high-top"),
        ("E-Gitarre rot", "guitar", "electric"),
        ("running shoes", "sneaker", "runner"),
    ],
)
def test_a_design_that_is_named_is_in_the_brief(text: str, subject: str, design: str) -> None:
    made = brief(text)
    assert (made.subject, made.design, made.unknown) == (subject, design, ())


@pytest.mark.parametrize(
    "text", ["花园", "handbag, not a tote", "a running fridge", "sneakers that stand out", "cab"]
)
def test_no_design_is_made_up_or_taken_from_what_is_not_wanted(text: str) -> None:
    assert brief(text).design is None


def test_a_painting_of_mountains_and_water_is_ink_wash() -> None:
    for text in ("水墨山水", "山水画", "一幅水墨风格的山水", "山水畫"):
        made = brief(text)
        assert (made.subject, made.style) == ("mountains", "ink-wash")
    made = brief("山水画风格的手提包")
    assert (made.subject, made.style) == ("handbag", "ink-wash")


def test_every_design_of_the_table_is_one_that_the_embedded_model_draws() -> None:
    known = set(zoo.load("packshot-embedded").classes)
    named = {f"{s}/{d}" for s, table in designs.tables().items() for d in table}
    poses = {n.partition("/")[2] for n in named if n.startswith(f"{designs.ANY_ANIMAL}/")}
    assert {n for n in named if not n.startswith(f"{designs.ANY_ANIMAL}/")} <= known
    assert poses <= {name.partition("/")[2] for name in known}


def test_words_are_written_once_and_as_they_are_searched_for() -> None:
    for table in designs.tables().values():
        words = [word for written in table.values() for word in written]
        assert len(set(words)) == len(words)
        assert all(plain_latin(word) == word == word.lower() and fold(word).key for word in words)
