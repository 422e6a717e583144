"""Phrases of spaced scripts: the longest listed phrase that begins at a word, inflected or not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from packshot.prompt.index import Entries, Index, Lemma
from packshot.prompt.lookup import lemmas

_SPACED_DASH = re.compile(r"\s-+\s")
_LONGEST = 7
_MOST_READINGS = 12
_MEMO_KEPT = 100_000


class Found(NamedTuple):
    """A phrase: how many tokens it took, where it ends, what it means."""

    tokens: int
    end: int
    entries: Entries


def longest(
    tokens: Sequence[re.Match[str]], at: int, index: Index, first: str = ""
) -> Found | None:
    """The longest phrase of two or more words from token `at`; `first` stands in for its word."""
    readings = _grow([Lemma("")], first or tokens[at].group(), index)
    found: Found | None = None
    place = at + 1
    for _ in range(_LONGEST):
        place = _next_word(tokens, place)
        if not readings or place < 0:
            break
        readings = _grow(readings, tokens[place].group(), index)
        place += 1
        if entries := _entries(readings, index):
            found = Found(place - at, tokens[place - 1].end(), entries)
        readings = [r for r in readings if r.word in index.phrases]
    return found


def begins(word: str, index: Index) -> bool:
    """Whether a phrase may begin with a word. Memoised."""
    found = index.begins.get(word)
    if found is None:
        found = any(lemma.word in index.phrases for lemma in lemmas(word, index))
        if len(index.begins) < _MEMO_KEPT:
            index.begins[word] = found
    return found


def is_spaced_dash(gap: str) -> bool:
    """Whether a gap holds a dash between spaces, which parts clauses."""
    return "-" in gap and _SPACED_DASH.search(gap) is not None


def _next_word(tokens: Sequence[re.Match[str]], place: int) -> int:
    """The place of the word behind a gap, or -1."""
    if place < len(tokens) and tokens[place].lastgroup == "gap":
        if is_spaced_dash(tokens[place].group()):
            return -1
        place += 1
    if place < len(tokens) and tokens[place].lastgroup in ("word", "number"):
        return place
    return -1


def _grow(readings: Sequence[Lemma], word: str, index: Index) -> list[Lemma]:
    """The beginnings of phrases with one more word; the role is that of the last word."""
    out: list[Lemma] = []
    for reading in readings:
        for lemma in _variants(word, reading.word == "", index):
            common = _common(reading.languages, lemma.languages)
            if common is None or common:
                key = f"{reading.word} {lemma.word}" if reading.word else lemma.word
                if key in index.phrases or key in index.words:
                    out.append(lemma._replace(word=key, languages=common))
    return out[:_MOST_READINGS]


def _variants(word: str, first: bool, index: Index) -> list[Lemma]:
    """The dictionary words of a word; behind the first one also without its article."""
    found = list(lemmas(word, index))
    if not first:
        for prefix, role, language in index.clitics.get(word[0], ()):
            if not role and word.startswith(prefix):
                bare = lemmas(word.removeprefix(prefix), index)
                found += [lemma._replace(languages=frozenset((language,))) for lemma in bare]
    return found


def _common(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    if one is None or other is None:
        return other if one is None else one
    return one & other


def _entries(readings: Sequence[Lemma], index: Index) -> Entries:
    """What the readings mean that are whole phrases; the plain one first."""
    for reading in sorted(readings, key=lambda r: (r.role != "", r.languages is not None)):
        entries = index.words.get(reading.word, ())
        if reading.languages is not None:
            entries = tuple(
                e._replace(rank=max(1, e.rank), role=reading.role, tail=reading.tail)
                for e in entries
                if e.language in reading.languages
            )
        if entries:
            return entries
    return ()
