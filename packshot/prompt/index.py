"""All lexica in one table for search: folded word → what it means, in which languages.

Words of every language share the table, so that a text in two languages needs no decision first.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

from packshot.prompt.inflect import Ending, Tail
from packshot.prompt.letters import Grams
from packshot.prompt.lexicon import Sense

UNSPACED = (
    r"\u0e00-\u0e4e\u0e81-\u0ece\u0edc-\u0edf\u1000-\u103f\u104c-\u108f\u109a-\u109f\u1780-\u17d3"
    r"\u17d7\u17dc\u17dd\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
)
"""Characters of scripts that are written without spaces between words (a regex class)."""
LETTER = (
    rf"(?:[^\W\d_{UNSPACED}]|[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963]"
)
LETTER += r"|[\u0980-\u0983\u09bc-\u09d7\u09e2\u09e3\u0a00-\u0a03\u0a3c-\u0a51\u0a70-\u0a75]"
LETTER += r"|[\u0a81-\u0a83\u0abc-\u0acd\u0ae2\u0ae3\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bd7]"
LETTER += r"|[\u0c00-\u0c04\u0c3c-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03\u0d3b-\u0d4d\u0d57]"
LETTER += r"|[\u0d81-\u0d83\u0dca-\u0df3])"
"""A letter of a spaced script, or a mark that belongs to one (a regex)."""

LEXICA = Path(__file__).parent / "lexicon"


PLACED = "p"


class Entry(NamedTuple):
    """A meaning of a key in one language. `rank`: 0 listed, 1 inflected, 2 without diacritics.

    `kind` says which rules inflect the word (`PLACED`: none, it is a place with its preposition);
    `role` and `tail`: the role that its suffix plays,
    and the letters of that suffix.
    """

    language: str
    senses: tuple[Sense, ...]
    rank: int
    kind: str = ""
    role: str = ""
    tail: int = 0


Entries = tuple[Entry, ...]
Votes = tuple[tuple[str, bool, float], ...]
"""The languages that a word speaks for: tag, whether as a role, and how much for each letter."""
Choices = dict[str, tuple[Ending, ...]]
"""What the dictionary has in place of an ending → the rules that say so."""


class Lemma(NamedTuple):
    """A dictionary word, the languages whose rules say so (None: any), and the suffix's role."""

    word: str
    languages: frozenset[str] | None = None
    role: str = ""
    tail: int = 0


class Part(NamedTuple):
    """A known piece of a written word: offsets inside the word, and its meanings."""

    start: int
    end: int
    entries: Entries


class Hit(NamedTuple):
    """A stretch of the folded key. `kind`: word, number, unknown, sign, emoji. Gaps make no hit."""

    start: int
    end: int
    kind: str
    entries: Entries = ()
    glued: bool = False  # nothing stands between it and the hit before
    script: str = ""  # of unknown stretches: han, kana, other


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What is kept of a lexicon beside its words: its header, its script, its rules' endings."""

    tag: str
    header: dict[str, str]
    group: str
    rules: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)

    def says(self, name: str, default: str = "") -> str:
        """A header value, e.g. `says("heads") == "last"`."""
        return self.header.get(name, default)


@dataclass(slots=True)
class Index:
    """What search looks up. `phrases` holds every beginning of a phrase, `pieces` every word in
    one; `runs` the first character of an unspaced word to the lengths to try, longest first,
    `mixed` such words that begin with a letter of a spaced script;
    `endings` by script group the endings of texts: what may stand in the dictionary instead;
    `tails` piles of suffixes; `typed` the words of a language
    that may be misspelt; `letters` the languages that a letter speaks for, `grams` that
    three letters speak for, by their place in `tags`. `found`, `lemmas`,
    `memo`, `spelled` and `typos` remember answers.
    """

    words: dict[str, Entries] = field(default_factory=dict)
    prefixes: dict[str, Entries] = field(default_factory=dict)
    keys: dict[str, Entries] = field(default_factory=dict)
    numbers: dict[str, Entries] = field(default_factory=dict)
    endings: dict[str, dict[str, Choices]] = field(default_factory=dict)
    tails: dict[str, tuple[Tail, ...]] = field(default_factory=dict)
    clitics: dict[str, list[tuple[str, str, str]]] = field(default_factory=dict)
    lexica: dict[str, Language] = field(default_factory=dict)
    phrases: set[str] = field(default_factory=set)
    pieces: set[str] = field(default_factory=set)
    runs: dict[str, tuple[int, ...]] = field(default_factory=dict)
    mixed: list[str] = field(default_factory=list)
    tokens: re.Pattern[str] = re.compile("")
    typed: dict[str, str] = field(default_factory=dict)
    letters: dict[str, list[str]] = field(default_factory=dict)
    families: dict[str, str] = field(default_factory=dict)
    tags: list[str] = field(default_factory=list)
    grams: Grams = field(default_factory=dict)
    looks: dict[str, dict[int, float]] = field(default_factory=dict)
    found: dict[str, Entries] = field(default_factory=dict)
    lemmas: dict[str, tuple[Lemma, ...]] = field(default_factory=dict)
    begins: dict[str, tuple[Lemma, ...]] = field(default_factory=dict)
    inflected: dict[Lemma, Entries] = field(default_factory=dict)
    votes: dict[int, tuple[Entries, Votes]] = field(default_factory=dict)
    memo: dict[str, list[Part]] = field(default_factory=dict)
    spelled: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    typos: dict[tuple[str, str], Entries] = field(default_factory=dict)


EMOJI = "und-Zsye"
TABLES = ("words", "prefixes", "keys", "numbers")


def finish(index: Index) -> Index:
    """Fill what follows from the lexica's headers and from `mixed`."""
    index.tags = sorted(index.lexica)
    for clitics in index.clitics.values():
        clitics.sort(key=lambda clitic: -len(clitic[0]))
    for tag, language in index.lexica.items():
        index.families[tag] = language.says("family")
        for letter in language.says("letters"):
            index.letters.setdefault(letter, []).append(tag)
    index.tokens = _token_pattern(index.mixed)
    return index


@cache
def script_group(char: str) -> str:
    """Languages of one script group compete for a word; those of different groups do not."""
    if char.isascii():
        return "latin"
    if unicodedata.category(char)[0] not in "LM":
        return "other"
    script = unicodedata.name(char, "?").partition(" ")[0].lower()
    return "cjk" if script in ("cjk", "hiragana", "katakana", "ideographic") else script


def _token_pattern(mixed: Iterable[str]) -> re.Pattern[str]:
    """One pattern that cuts a folded text: numbers, words, unspaced runs, breaks, other signs."""
    mixed_pattern = "|".join(map(re.escape, mixed)) or r"(?!)"
    return re.compile(
        rf"(?P<number>\d+(?:[.,/]\d+)*)"
        rf"|(?P<run>(?<![^\W\d_])(?:{mixed_pattern})[{UNSPACED}]*|[{UNSPACED}]+)"
        rf"|(?P<word>{LETTER}+)"
        r"|(?P<gap>[ \t'_/\[\]\"“”„«»「」『』*#-]+)"
        r"|(?P<sign>[\s\S])"
    )
