"""All lexica in one table for search: folded word → what it means, in which languages.

Words of every language share the table, so that a text in two languages needs no decision first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

from packshot.prompt.inflect import forms
from packshot.prompt.lexicon import Lexicon, Sense, Word, read_lexicon
from packshot.prompt.normalise import plain_latin

UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
)
"""Characters of scripts that are written without spaces between words (a regex class)."""

LEXICA = Path(__file__).parent / "lexicon"
_CJK = re.compile(r"[\u3005-\u30ff\u3400-\u9fff]")
_unspaced = re.compile(f"[{UNSPACED}]")


class Entry(NamedTuple):
    """A meaning of a key in one language. `rank`: 0 listed, 1 inflected, 2 without diacritics."""

    language: str
    senses: tuple[Sense, ...]
    rank: int


Entries = tuple[Entry, ...]


class Part(NamedTuple):
    """A known piece of a written word: offsets inside the word, and its meanings."""

    start: int
    end: int
    entries: Entries


class Hit(NamedTuple):
    """A stretch of the folded key. `kind`: word, number, unknown, sign. Gaps make no hit."""

    start: int
    end: int
    kind: str
    entries: Entries = ()
    glued: bool = False  # nothing stands between it and the hit before
    script: str = ""  # of unknown stretches: han, kana, other


@dataclass(slots=True)
class Index:
    """What search looks up. `starts` maps a first word to the longest phrase that begins with it,
    `runs` the first character of an unspaced word to the lengths to try, longest first.
    """

    words: dict[str, Entries] = field(default_factory=dict)
    prefixes: dict[str, Entries] = field(default_factory=dict)
    keys: dict[str, Entries] = field(default_factory=dict)
    numbers: dict[str, Entries] = field(default_factory=dict)
    starts: dict[str, int] = field(default_factory=dict)
    runs: dict[str, tuple[int, ...]] = field(default_factory=dict)
    clitics: list[tuple[str, str, str]] = field(default_factory=list)
    lexica: dict[str, Lexicon] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    memo: dict[str, list[Part]] = field(default_factory=dict)
    tokens: re.Pattern[str] = re.compile("")


def build_index(lexica: Iterable[Lexicon]) -> Index:
    """Merge lexica. A listed word outranks an inflected form of another, and that a folded one."""
    index = Index()
    for lexicon in lexica:
        index.lexica[lexicon.tag] = lexicon
        index.groups[lexicon.tag] = _group(lexicon)
        ranked: dict[str, dict[str, Entry]] = {
            "words": {},
            "prefixes": {},
            "keys": {},
            "numbers": {},
        }
        for word in lexicon.words:
            _add_word(ranked[_table(word)], word, lexicon)
        for name, entries in ranked.items():
            table: dict[str, Entries] = getattr(index, name)
            for key, entry in entries.items():
                table[key] = (*table.get(key, ()), entry)
        index.clitics += [(p, role, lexicon.tag) for p, role in lexicon.prefixes.items()]
    index.clitics.sort(key=lambda clitic: -len(clitic[0]))
    _measure(index)
    index.tokens = _token_pattern(index)
    return index


@cache
def standard_index() -> Index:
    """The index of the lexica that ship with Packshot. Raises LexiconError."""
    return build_index(read_lexicon(path) for path in sorted(LEXICA.glob("*.lex")))


def script_group(char: str) -> str:
    """Languages of one script group compete for a word; those of different groups do not."""
    if char < "\u0250" or "\u1e00" <= char <= "\u1eff":
        return "latin"
    if "\u0600" <= char <= "\u06ff":
        return "arabic"
    return "cjk" if _CJK.match(char) else "other"


def _group(lexicon: Lexicon) -> str:
    """The group of most of a lexicon's words."""
    groups = Counter(script_group(word.key[0]) for word in lexicon.words)
    return groups.most_common(1)[0][0] if groups else "other"


def _table(word: Word) -> str:
    if word.place == "prefix":
        return "prefixes"
    return {"key": "keys", "number": "numbers"}.get(word.senses[0][0], "words")


def _add_word(entries: dict[str, Entry], word: Word, lexicon: Lexicon) -> None:
    key = "-" + word.key if word.place == "hyphen" else word.key
    keys = [(key, 0), *((form, 1) for form in forms(word, lexicon))]
    keys += [(spelling, 2) for key, _ in keys for spelling in _spellings(key, lexicon)]
    for key, rank in keys:
        known = entries.get(key)
        if known is None or rank < known.rank:
            entries[key] = Entry(lexicon.tag, word.senses, rank)


def _spellings(key: str, lexicon: Lexicon) -> Iterable[str]:
    """The key without its marks, and as the lexicon's header says that it is written too."""
    if key.isascii():
        return
    yield plain_latin(key)
    written = lexicon.says("written")
    if written:
        for pair in written.split():
            key = key.replace(pair[0], pair[2:])
        yield key


def _measure(index: Index) -> None:
    """Fill `starts` and `runs` from the words."""
    lengths: dict[str, set[int]] = {}
    for table in (index.words, index.keys, index.numbers):
        for key in table:
            if key[0] == "-":
                continue
            if _unspaced.search(key):
                lengths.setdefault(key[0], set()).add(len(key))
            elif " " in key:
                first, size = key.partition(" ")[0], key.count(" ") + 1
                index.starts[first] = max(index.starts.get(first, 0), size)
    index.runs = {char: tuple(sorted(sizes, reverse=True)) for char, sizes in lengths.items()}


def _token_pattern(index: Index) -> re.Pattern[str]:
    """One pattern that cuts a folded text: numbers, words, unspaced runs, breaks, other signs."""
    mixed = sorted(_mixed_keys(index.words), key=len, reverse=True)
    mixed_pattern = "|".join(map(re.escape, mixed)) or r"(?!)"
    return re.compile(
        rf"(?P<number>\d+(?:[.,/]\d+)*)"
        rf"|(?P<run>(?<![^\W\d_])(?:{mixed_pattern})[{UNSPACED}]*|[{UNSPACED}]+)"
        rf"|(?P<word>[^\W\d_{UNSPACED}]+)"
        r"|(?P<gap>[ \t'_/\[\]\"“”„«»「」『』*#-]+)"
        r"|(?P<sign>[\s\S])"
    )


def _mixed_keys(words: Mapping[str, Entries]) -> Iterable[str]:
    """Unspaced words that begin with a Latin letter or digit (t恤, tシャツ)."""
    return (
        key
        for key in words
        if key[0].isalnum() and _unspaced.search(key) and not _unspaced.match(key)
    )
