"""Natural texts in every language, each with the slots that a reader of the language expects."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from packshot.bench.briefs_texts import SLOTS, Answer, answer, failures, read_texts
from packshot.errors import InvalidRequest
from packshot.prompt import brief

FOLDER = Path(__file__).with_name("texts")
FEWEST, FEWEST_REPORTED = 12, 8
LEAST, LEAST_MEAN = 0.62, 0.9


@pytest.fixture(scope="module")
def answers() -> dict[str, list[Answer]]:
    """What is understood of every text, by language."""
    out: dict[str, list[Answer]] = defaultdict(list)
    for text in read_texts(sorted(FOLDER.glob("*.txt"))):
        out[text.language].append(answer(text))
    return out


def test_every_language_has_texts_of_both_halves(answers: dict[str, list[Answer]]) -> None:
    for language, found in answers.items():
        halves = [a.text.half for a in found]
        assert halves.count("tune") >= FEWEST, language
        assert halves.count("report") >= FEWEST_REPORTED, language


def test_texts_of_every_language_are_understood(answers: dict[str, list[Answer]]) -> None:
    exact = {lang: sum(a.exact for a in found) / len(found) for lang, found in answers.items()}
    wrong = "\n".join(line for found in answers.values() for line in failures(found))
    assert min(exact.values()) >= LEAST, wrong
    assert sum(exact.values()) / len(exact) >= LEAST_MEAN, wrong


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("tune | a sofa | sofa | - | - | -", "expected"),
        ("both | a sofa | sofa | - | - | - |", "expected"),
        ("tune | a sofa | couch | - | - | - |", "no subject 'couch'"),
        ("tune | a sofa | sofa | - | - | - | size=3", "size=3"),
        ("tune | a sofa | sofa | - | - | - | x=stairs", "no concept 'stairs'"),
        ("tune | a sofa | sofa | - | - | - | accessories=hat", "concept:colour:material"),
    ],
)
def test_a_bad_label_is_refused_by_file_and_line(tmp_path: Path, line: str, said: str) -> None:
    path = tmp_path / "en.txt"
    path.write_text(f"# a comment\n{line}\n", encoding="utf-8")
    with pytest.raises(InvalidRequest, match=r"en\.txt:2: ") as caught:
        read_texts([path])
    assert said in caught.value.message


def _mixed() -> list[tuple[str, list[str]]]:
    source = Path(__file__).with_name("texts_mixed.txt").read_text(encoding="utf-8")
    rows = [[part.strip() for part in line.split(" | ")] for line in source.splitlines()]
    return [(text, values) for text, *values in rows]


@pytest.mark.parametrize(("text", "wanted"), _mixed())
def test_titles_and_requests_in_mixed_languages_and_spellings(text: str, wanted: list[str]) -> None:
    made = brief(text)
    assert [getattr(made, slot) or "-" for slot in SLOTS] == wanted
