"""Turns the inflection that lexica declare into one table from endings to dictionary endings.

A word of a text is looked up by taking an ending off and putting the dictionary's in its place, so
that no inflected form is ever stored. Rules of a lexicon: `[inflect]` says how listed words that
end in one way may end in a text (the first rule that fits a word is its only one); `[suffix]` says
which layers of endings may follow, each with the role that it plays.
"""

from __future__ import annotations

from collections.abc import Iterable
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
    """A rule's side in the dictionary: `listed` is what it has in place of a text's ending; `kind`
    n, a, or "" for any.
    """

    listed: str
    language: str
    kind: str


class Tail(NamedTuple):
    """A pile of suffixes: the role that it plays, if any, and how many letters play it."""

    language: str
    role: str
    size: int


def kind_of(slot: str) -> str:
    """Which rules inflect the words of a slot: "n", "a", or "" for none."""
    return "n" if slot in NOUN_SLOTS else "a" if slot in ADJECTIVE_SLOTS else ""


def rules_of(lexicon: Lexicon) -> dict[str, list[tuple[str, ...]]]:
    """The listed endings of a lexicon's rules, in order, each with its other spellings."""
    written = lexicon.says("written").split()
    return {
        _KINDS[name]: [(ending, *sorted(spellings(ending, written))) for ending, _ in rules]
        for name, rules in lexicon.inflect.items()
    }


def endings_of(lexicon: Lexicon) -> dict[str, set[Ending]]:
    """Every ending that the rules of a language give a word, with the dictionary's."""
    written = lexicon.says("written").split()
    table: dict[str, set[Ending]] = {"": {Ending("", lexicon.tag, "")}}
    for name, rules in lexicon.inflect.items():
        for listed, replacements in rules:
            for one in spellings(listed, written) | {listed}:
                ending = Ending(one, lexicon.tag, _KINDS[name])
                for text in replacements:
                    for other in spellings(text, written) | {text}:
                        table.setdefault(other, set()).add(ending)
    return table


def tails_of(lexicon: Lexicon) -> dict[str, set[Tail]]:
    """Every pile of suffixes in the order of their layers; the last role in the pile counts."""
    made: dict[tuple[str, str, int], None] = {("", "", 0): None}
    for layer in sorted(lexicon.suffixes):
        for tail, old, size in list(made):
            for ending, role in lexicon.suffixes[layer]:
                length = len(ending) if role else size + len(ending) if old else 0
                if len(tail + ending) <= LONGEST_ENDING and len(made) < MOST_COMBINED:
                    made[tail + ending, role or old, length] = None
    written = lexicon.says("written").split()
    table: dict[str, set[Tail]] = {}
    for tail, role, size in made:
        for other in (spellings(tail, written) | {tail}) - {""}:
            table.setdefault(other, set()).add(Tail(lexicon.tag, role, size))
    return table


def spellings(key: str, written: Iterable[str]) -> set[str]:
    """Other spellings of a key: without its Latin marks, and by `written` pairs ("ä=ae")."""
    if key.isascii():
        return set()
    other = key
    for pair in written:
        other = other.replace(pair[0], pair[2:])
    return {plain_latin(key), other, plain_latin(other)} - {key}
