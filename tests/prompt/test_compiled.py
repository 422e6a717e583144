"""The compiled lexica: the same as the files, made anew when one changes, never trusted blindly."""

from __future__ import annotations

from pathlib import Path

import pytest

from packshot.prompt import compiled
from packshot.prompt.brief import read_with
from packshot.prompt.build import build_index
from packshot.prompt.lexicon import read_lexicon

LEXICON = """[language]
tag: xx
source: written by hand
heads: last
compounds: yes
[inflect]
noun: a -> as, am
[suffix 1]
ta: in-before
[prefix]
ko: with-after
[subject]
sofa: sofa
[colour]
red: rot, rot wein
[scene]
kitchen: küche
[key]
colour: farbe
[number]
2: zwei
"""
TEXTS = ("rot sofas", "küchenta rot wein sofa", "farbe: rot sofa", "2 sofam", "kosofa")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one lexicon, and an empty cache."""
    (tmp_path / "xx.lex").write_text(LEXICON, encoding="utf-8")
    (tmp_path / "han.txt").write_text("", encoding="utf-8")
    monkeypatch.setattr(compiled, "LEXICA", tmp_path)
    monkeypatch.setattr(compiled, "SHIPPED", tmp_path / "shipped.bin")
    monkeypatch.setattr(compiled, "user_cache_path", lambda name: tmp_path / "cache" / name)
    return tmp_path


def _cached(folder: Path) -> list[Path]:
    return sorted(folder.glob("cache/**/*.bin"))


def test_an_index_survives_its_file(folder: Path) -> None:
    built = build_index([read_lexicon(folder / "xx.lex")])
    compiled.load()
    (path,) = _cached(folder)
    read = compiled.load()
    assert (read.words, read.endings, read.tails) == (built.words, built.endings, built.tails)
    assert (read.phrases, read.runs, read.typed) == (built.phrases, built.runs, built.typed)
    for text in TEXTS:
        assert read_with(read, text) == read_with(built, text)
    assert path.stat().st_size > 0


def test_a_changed_lexicon_makes_a_new_file_and_removes_the_old(folder: Path) -> None:
    compiled.load()
    (old,) = _cached(folder)
    path = folder / "xx.lex"
    path.write_text(LEXICON.replace("sofa: sofa", "sofa: sofa, canapa"), encoding="utf-8")
    assert "canapa" in compiled.load().words
    (new,) = _cached(folder)
    assert new != old


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"\x00" * 5000])
def test_a_broken_file_is_made_again(folder: Path, damage: bytes) -> None:
    compiled.load()
    (path,) = _cached(folder)
    whole = path.read_bytes()
    for content in (damage, whole[:64] + damage, whole[: len(whole) // 2]):
        path.write_bytes(content)
        assert "sofa" in compiled.load().words
        assert len(path.read_bytes()) > len(whole) * 0.9


def test_a_cache_that_cannot_be_written_does_no_harm(folder: Path) -> None:
    (folder / "cache").write_text("a file where the folder should be", encoding="utf-8")
    assert "sofa" in compiled.load().words


def test_the_file_that_ships_is_made_of_the_lexica() -> None:
    made_of = compiled.digest(compiled.sources())
    with compiled.SHIPPED.open("rb") as file:
        found = file.read(len(made_of)).decode()
    assert found == made_of, "run: python -m packshot.prompt"


def test_the_file_that_ships_is_used(folder: Path) -> None:
    index = build_index([read_lexicon(folder / "xx.lex")])
    compiled.save(index, folder / "shipped.bin", compiled.digest(compiled.sources()))
    compiled.load()
    assert _cached(folder) == []
