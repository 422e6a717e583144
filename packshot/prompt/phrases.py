"""Phrases of spaced scripts: the longest listed phrase that begins at a word, inflected or not."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
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
    tokens: Sequence[re.Match[str]],
    at: int,
    index: Index,
    first: str = "",
    languages: Container[str] | None = None,
) -> Found | None:
    """The longest phrase of two or more words from token `at`, of some languages or of any; `first`
    stands in for its word.
    """
    readings: Sequence[Lemma] = beginnings(first or tokens[at].group(), index)
    found: Found | None = None
    place = at + 1
    for _ in range(_LONGEST):
        place = _next_word(tokens, place)
        if not readings or place < 0:
            break
        readings = _grow(readings, tokens[place].group(), index)
        place += 1
        if entries := _entries(readings, index, languages):
            found = Found(place - at, tokens[place - 1].end(), entries)
        readings = [r for r in readings if r.word in index.phrases]
    return found


def beginnings(word: str, index: Index) -> tuple[Lemma, ...]:
    """The dictionary words that a word may be and that begin a phrase. Memoised."""
    found = index.begins.get(word)
    if found is None:
        found = tuple(lemma for lemma in lemmas(word, index) if lemma.word in index.phrases)
        found = found[:_MOST_READINGS]
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
    variants = _variants(word, index)
    for reading in readings:
        for lemma in variants:
            key = f"{reading.word} {lemma.word}"
            if key in index.phrases or key in index.words:
                common = _common(reading.languages, lemma.languages)
                if common is None or common:
                    out.append(Lemma(key, common, lemma.role, lemma.tail))
    return out[:_MOST_READINGS]


def _variants(word: str, index: Index) -> Sequence[Lemma]:
    """The dictionary words of a word, also without its article."""
    found = lemmas(word, index)
    for prefix, role, language in index.clitics.get(word[0], ()):
        if not role and word != prefix and word.startswith(prefix):
            bare = lemmas(word.removeprefix(prefix), index)
            found += tuple(lemma._replace(languages=frozenset((language,))) for lemma in bare)
    return found


def _common(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    if one is None or other is None:
        return other if one is None else one
    return one & other


def _entries(readings: Sequence[Lemma], index: Index, languages: Container[str] | None) -> Entries:
    """What the readings mean that are whole phrases; the plain one first."""
    for reading in sorted(readings, key=_plainness) if len(readings) > 1 else readings:
        entries = index.words.get(reading.word, ())
        if entries and reading.languages is not None:
            entries = _inflected(reading, entries, index)
        if languages is not None:
            entries = tuple(e for e in entries if e.language in languages)
        if entries:
            return entries
    return ()


def _plainness(reading: Lemma) -> tuple[bool, bool]:
    return reading.role != "", reading.languages is not None


def _inflected(reading: Lemma, entries: Entries, index: Index) -> Entries:
    """The meanings in the languages whose rules made the phrase. Memoised."""
    found = index.inflected.get(reading)
    if found is None:
        found = tuple(
            e._replace(rank=max(1, e.rank), role=reading.role, tail=reading.tail)
            for e in entries
            if e.language in (reading.languages or ())
        )
        if len(index.inflected) < _MEMO_KEPT:
            index.inflected[reading] = found
    return found
