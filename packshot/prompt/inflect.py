"""Turns the inflection that lexica declare into one table from endings to dictionary endings.

A word of a text is looked up by taking an ending off and putting the dictionary's in its place, so
that no inflected form is ever stored. Rules of a lexicon: `[inflect]` says how listed words that end
in one way may end in a text (the first rule that fits a word is its only one); `[suffix]` says which
layers of endings may follow, each with the role that it plays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from packshot.prompt.lexicon import Lexicon
from packshot.prompt.normalise import plain_latin

NOUN_SLOTS = frozenset({"subject", "accessory", "scene", "other", "trim", "body", "toy", "generic"})
ADJECTIVE_SLOTS = frozenset({"colour", "material", "plain", "style", "view", "light"})
MOST_COMBINED = 20_000
"""Combinations of suffixes that are made of one language at most."""
LONGEST_ENDING = 14
_KINDS = {"noun": "n", "adjective": "a"}


class Ending(NamedTuple):
    """`listed` is what the dictionary has in place of the ending; `kind` n, a, or "" for any;
    `tail` the letters of the suffix that plays `role`.
    """

    listed: str
    language: str
    kind: str
    role: str = ""
    tail: int = 0


Rules = Mapping[str, Sequence[str]]
"""kind → the listed endings in order; the first that fits a word is the one that counts."""


def kind_of(slot: str) -> str:
    """Which rules inflect the words of a slot: "n", "a", or "" for none."""
    return "n" if slot in NOUN_SLOTS else "a" if slot in ADJECTIVE_SLOTS else ""


def rules_of(lexicon: Lexicon) -> dict[str, list[str]]:
    """The listed endings of a lexicon's rules, in order."""
    return {
        _KINDS[name]: [ending for ending, _ in rules] for name, rules in lexicon.inflect.items()
    }


def endings_of(lexicon: Lexicon) -> dict[str, set[Ending]]:
    """Every ending that a word of the language may have in a text."""
    table: dict[str, set[Ending]] = {}
    tails = list(_tails(lexicon.suffixes))
    for text, listed, kind in _changes(lexicon):
        for tail, role, size in tails:
            if (text or tail or listed) and len(text + tail) <= LONGEST_ENDING:
                ending = Ending(listed, lexicon.tag, kind, role, size)
                table.setdefault(text + tail, set()).add(ending)
    return _respelled(table, lexicon)


def _changes(lexicon: Lexicon) -> Iterator[tuple[str, str, str]]:
    """(text ending, listed ending, kind) of the rules, and the unchanged word."""
    yield "", "", ""
    for name, rules in lexicon.inflect.items():
        for listed, replacements in rules:
            for text in replacements:
                yield text, listed, _KINDS[name]


def _tails(layers: Mapping[str, Sequence[tuple[str, str]]]) -> Iterator[tuple[str, str, int]]:
    """Every pile of suffixes in the order of their layers; the last role in the pile counts."""
    made: dict[tuple[str, str, int], None] = {("", "", 0): None}
    for layer in sorted(layers):
        for tail, old, size in list(made):
            for ending, role in layers[layer]:
                length = len(ending) if role else size + len(ending) if old else 0
                if len(tail + ending) <= LONGEST_ENDING and len(made) < MOST_COMBINED:
                    made[tail + ending, role or old, length] = None
    return iter(made)


def spellings(key: str, written: Iterable[str]) -> set[str]:
    """Other spellings of a key: without its Latin marks, and by `written` pairs ("ä=ae")."""
    if key.isascii():
        return set()
    other = key
    for pair in written:
        other = other.replace(pair[0], pair[2:])
    return {plain_latin(key), other, plain_latin(other)} - {key}


def _respelled(table: dict[str, set[Ending]], lexicon: Lexicon) -> dict[str, set[Ending]]:
    written = lexicon.says("written").split()
    for text, endings in list(table.items()):
        for ending in list(endings):
            others = spellings(text, written) | {text}
            for listed in spellings(ending.listed, written) | {ending.listed}:
                for other in others:
                    table.setdefault(other, set()).add(ending._replace(listed=listed))
    return table
