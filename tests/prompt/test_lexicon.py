"""The loader refuses bad entries by file and line, and the shipped lexica are whole."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from packshot.core import CONCEPTS
from packshot.errors import LexiconError
from packshot.prompt import brief
from packshot.prompt.build import build_index
from packshot.prompt.index import EMOJI, LEXICA
from packshot.prompt.lexicon import read_lexicon
from packshot.prompt.normalise import fold, plain_latin
from packshot.prompt.standard import standard_index

HEAD = "[language]\ntag: xx\nsource: written by hand\nheads: last\n"


def _lexicon(folder: Path, body: str, head: str = HEAD) -> Path:
    path = folder / "xx.lex"
    path.write_text(head + body, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("body", "line", "said"),
    [
        ("[subject]\nsofaa: couch", 6, "unknown subject 'sofaa'"),
        ("[furniture]\nsofa: couch", 6, "unknown section or slot 'furniture'"),
        ("[subject]\nsofa: couch\nchair: couch", 7, "'couch' already means subject.sofa on line 6"),
        ("[subject]\nsofa: couch,, settee", 6, "empty word"),
        ("[subject]\nsofa:", 6, "entry 'sofa' is empty"),
        ("[subject]\nsofa: Couch", 6, "not in its plain form: write 'couch'"),
        ("[subject]\nsofa: ｓｏｆａ", 6, "write 'sofa'"),
        ("[subject]\nsofa: day-bed", 6, "write 'day bed'"),
        ("[role]\nuntil: bis", 6, "unknown role 'until'"),
        ("[word]\nfiller: thing", 6, "unknown word 'filler'"),
        ("[number]\ntwo: zwei", 6, "not a whole number"),
        ("[also]\nsubject.sofa + colour.mauve: thing", 6, "unknown colour 'mauve'"),
        ("[inflect]\nnoun: s ses", 6, "expected 'noun: ending -> ending'"),
        ("[prefix]\nal: nowhere", 6, "unknown role 'nowhere'"),
        ("[subject]\njust words", 6, "expected 'name: word, word'"),
        ("[language]\nheads: middle", 6, "heads cannot be 'middle'"),
        ("[language]\ncolour: red", 6, "unknown header 'colour'"),
    ],
)
def test_a_bad_entry_is_refused_by_file_and_line(
    tmp_path: Path, body: str, line: int, said: str
) -> None:
    with pytest.raises(LexiconError) as caught:
        read_lexicon(_lexicon(tmp_path, body))
    assert caught.value.message.startswith(f"xx.lex:{line}: ")
    assert said in caught.value.message


def test_a_lexicon_must_state_its_source(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="source"):
        read_lexicon(_lexicon(tmp_path, "", head="[language]\ntag: xx\nheads: last\n"))


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "xx.lex"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(LexiconError, match=r"xx\.lex: not UTF-8"):
        read_lexicon(path)


def test_a_word_may_be_listed_twice_with_one_meaning(tmp_path: Path) -> None:
    lexicon = read_lexicon(_lexicon(tmp_path, "[subject]\nsofa: couch, couch"))
    assert [word.key for word in lexicon.words] == ["couch"]


@pytest.mark.parametrize(
    "path",
    sorted(path for path in LEXICA.glob("*.lex") if path.stem != EMOJI),
    ids=lambda path: path.stem,
)
def test_every_lexicon_has_words_for_every_concept(path: Path) -> None:
    lexicon = read_lexicon(path)
    said = {(slot, concept) for word in lexicon.words for slot, concept in word.senses}
    shared = {
        *(("scene", c) for c in CONCEPTS["subject"]),
        *(("accessory", c) for c in CONCEPTS["subject"]),
    }
    wanted = {(slot, c) for slot, concepts in CONCEPTS.items() for c in concepts} - shared
    assert wanted - said == set()
    assert lexicon.tag == path.stem


def test_the_six_languages_ship() -> None:
    assert set(standard_index().lexica) >= {"en", "zh-Hans", "es", "de", "ar", "ja"}


def test_affixes_alone_are_no_words_and_do_no_harm() -> None:
    index = standard_index()
    prefixes = [prefix for clitics in index.clitics.values() for prefix, _, _ in clitics]
    for affix in (*prefixes, *sorted(index.tails)[::97], *(text for text in index.letters)):
        brief(f"{affix} {affix}{affix} sofa")


def test_inflected_forms_never_outrank_listed_words(tmp_path: Path) -> None:
    body = "[inflect]\nnoun: * -> s\n[subject]\nring: glas\n[material]\nglass: glass, glas s\n"
    path = _lexicon(tmp_path, body.replace(", glas s", ""))
    index = build_index([read_lexicon(path)])
    assert index.words["glass"][0].senses == (("material", "glass"),)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Straße", "strasse"),
        ("ＡＢＣ", "abc"),
        ("ﾊﾞｯｸﾞ", "バッグ"),
        ("紅色", "红色"),
        ("أريكةٌ", "اريكه"),
        ("so\u00adfa", "sofa"),
        ("e\u0301", "é"),
    ],
)
def test_folding_and_its_offsets(text: str, key: str) -> None:
    folded = fold(text)
    assert folded.key == key
    assert len(folded.starts) == len(folded.ends) == len(key)
    assert folded.span(0, len(key))[0] == 0
    assert all(a < b for a, b in zip(folded.starts, folded.ends, strict=True))


def test_latin_marks_can_be_taken_off() -> None:
    assert plain_latin("marrón grün") == "marron grun"
    assert plain_latin("диван") == "диван"


LINES = (
    "[language]", "tag: xx", "source: by hand", "heads: last", "[subject]", "sofa: couch", "[role]",
    "noun: * -> s", "[inflect]", "[suffix 1]", "ta te: in-before", "[prefix]", "k: -", "and: und",
    "[also]", "subject.sofa + colour.red: x", "a: , ,", "[", "[word]", "trim: =a, -b, c-", "\x00",
)  # fmt: skip


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(lines=st.lists(st.sampled_from(LINES) | st.text(max_size=12), max_size=20))
def test_any_file_is_read_or_refused(tmp_path: Path, lines: list[str]) -> None:
    path = tmp_path / "xx.lex"
    path.write_text("\n".join(lines), encoding="utf-8", errors="surrogatepass")
    with suppress(LexiconError):
        build_index([read_lexicon(path)])
