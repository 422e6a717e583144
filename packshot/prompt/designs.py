"""Which design of a subject a text names ("tote bag", 江南园林): the words are in `designs.toml`.

A design says which of the drawings of a subject is meant; a model that does not have it draws any.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from packshot.core import ANIMALS
from packshot.prompt.index import UNSPACED
from packshot.prompt.normalise import fold, plain_latin

_SOURCE = Path(__file__).with_name("designs.toml")
ANY_ANIMAL = "animals"
_ANIMALS = frozenset((*ANIMALS, "teddy-bear"))
_unspaced = re.compile(f"[{UNSPACED}]")

Words = Mapping[str, Sequence[str]]


class Named(NamedTuple):
    """A design, and where the text names it: `key[start:end]` of the folded text."""

    design: str
    start: int
    end: int


def named(subject: str, key: str, without: Sequence[tuple[int, int]] = ()) -> Named | None:
    """The design of a subject that a folded text names by its longest word, the first of equals;
    words inside the spans `without` (of what is not wanted) do not count.
    """
    plain = plain_latin(key)
    found = [
        Named(design, *match.span())
        for table in (subject, *((ANY_ANIMAL,) if subject in _ANIMALS else ()))
        for design, pattern in _patterns().get(table, {}).items()
        for match in pattern.finditer(plain)
        if not any(start <= match.start() < end for start, end in without)
    ]
    return min(found, key=lambda n: (n.start - n.end, n.start), default=None)


@cache
def tables() -> Mapping[str, Words]:
    """The words of each design, by subject."""
    data: Mapping[str, Words] = tomllib.loads(_SOURCE.read_text(encoding="utf-8"))
    return data


@cache
def _patterns() -> Mapping[str, Mapping[str, re.Pattern[str]]]:
    return {
        subject: {design: _pattern(words) for design, words in designs.items()}
        for subject, designs in tables().items()
    }


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    longest = sorted((plain_latin(fold(word).key) for word in words), key=len, reverse=True)
    return re.compile("|".join(map(_one, longest)))


def _one(word: str) -> str:
    """A word, any hyphens and spaces in it alike; whole, where spaces part words."""
    written = re.sub(r"(?:\\[ -]|[ -])+", "[ -]?", re.escape(word))
    return written if _unspaced.search(word) else rf"(?<!\w){written}(?!\w)"
