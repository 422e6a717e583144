"""Which language a text is in, by words, script and letters, and what a hint does."""

from __future__ import annotations

import pytest

from packshot.prompt import brief
from packshot.prompt.index import LEXICA
from packshot.prompt.letters import count, likeness
from packshot.prompt.lexicon import Lexicon, read_lexicon


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("紅色連衣裙", "zh-Hant"),
        ("红色连衣裙", "zh-Hans"),
        ("這是一張木桌", "zh-Hant"),
        ("白色大床", "zh-Hans"),
        ("赤いドレス", "ja"),
        ("rotes Kleid mit Gürtelschnalle", "de"),
        ("vestido rojo", "es"),
        ("12345", None),
    ],
)
def test_a_text_names_its_language(text: str, language: str | None) -> None:
    assert brief(text).language == language


def test_the_language_never_keeps_another_from_being_understood() -> None:
    made = brief("rotes Sofa für mein Zimmer, living room, 黑色, dormitorio", language="de")
    assert (made.subject, made.colour) == ("sofa", "red")
    assert brief("复古 vintage 手提包 bolso").subject == "handbag"


@pytest.fixture(scope="module")
def lexica() -> list[Lexicon]:
    return [read_lexicon(LEXICA / f"{tag}.lex") for tag in ("de", "en", "es")]


@pytest.mark.parametrize(
    ("word", "place"), [("gürtelschnalle", 0), ("leatherette", 1), ("zapatero", 2)]
)
def test_an_unknown_word_looks_like_its_language(
    word: str, place: int, lexica: list[Lexicon]
) -> None:
    shares = likeness(word, count(lexica))
    assert max(shares, key=lambda tag: shares[tag]) == place
    assert sum(shares.values()) == pytest.approx(1, abs=0.1)


def test_letters_that_no_language_has_say_nothing(lexica: list[Lexicon]) -> None:
    assert likeness("ξψω", count(lexica)) == {}
