"""Looks one written word up: as it is listed, inflected, or as the dictionary word of a phrase."""

from __future__ import annotations

from collections.abc import Container, Iterator
from itertools import product
from typing import NamedTuple

from packshot.prompt.index import Choices, Entries, Entry, Index, Language, Lemma, script_group
from packshot.prompt.inflect import LONGEST_ENDING, Ending

Lemmas = tuple[Lemma, ...]

_MEMO_KEPT = 100_000
_MIN_STEM = 2
_LONGEST_WORD = 60


def find(word: str, index: Index) -> Entries:
    """Every meaning of a word; in each language a listed one before an inflected one. Memoised."""
    found = index.found.get(word)
    if found is None:
        found = _find(word, index)
        if len(index.found) < _MEMO_KEPT:
            index.found[word] = found
    return found


def _find(word: str, index: Index) -> Entries:
    entries = {e.language: e for e in index.words.get(word, ())}
    if (word.isascii() and len(word) < _MIN_STEM) or len(word) > _LONGEST_WORD:
        return tuple(entries.values())
    for entry in _inflected(word, index):
        known = entries.get(entry.language)
        if known is None or _better(entry, known):
            entries[entry.language] = entry
    return tuple(entries.values())


def _better(entry: Entry, known: Entry) -> bool:
    """Whether an inflected meaning outranks another: one with its marks, then one without role."""
    return (entry.rank, bool(entry.role), entry.tail) < (known.rank, bool(known.role), known.tail)


def _inflected(word: str, index: Index) -> Iterator[Entry]:
    for form in listed_forms(word, index, LONGEST_ENDING, index.words):
        for entry in index.words[form.word]:
            ending = form.ending
            if entry.language != ending.language or not entry.kind:
                continue
            if not ending.kind or (
                ending.kind == entry.kind
                and _rule_fits(form.word, ending, index.lexica[entry.language])
            ):
                rank = max(1, entry.rank)
                yield entry._replace(rank=rank, role=form.role, tail=form.tail)


class Form(NamedTuple):
    """What a word would be in the dictionary by a rule, and the role of the suffixes behind it."""

    word: str
    ending: Ending
    role: str = ""
    tail: int = 0


def listed_forms(
    word: str, index: Index, longest: int, known: Container[str] | None = None
) -> Iterator[Form]:
    """Every dictionary word that a word may be a form of, of those that are `known`."""
    least = _MIN_STEM if word[0] < "\u1100" else 1
    table = index.endings.get(script_group(word[0]), {})
    for form, endings in _endings_off(word, least, table, longest):
        if (known is None or form in known) and form != word:
            for ending in endings:
                yield Form(form, ending)
    for at in range(max(least, len(word) - longest), len(word)):
        tails = index.tails.get(word[at:])
        if not tails:
            continue
        for form, endings in _endings_off(word[:at], least, table, longest):
            if known is None or form in known:
                for ending, tail in product(endings, tails):
                    if tail.language == ending.language:
                        yield Form(form, ending, tail.role, tail.size)


def _endings_off(
    word: str, least: int, table: dict[str, Choices], longest: int
) -> Iterator[tuple[str, tuple[Ending, ...]]]:
    """The word with every ending that it has replaced by the dictionary's."""
    for at in range(max(least, len(word) - longest), len(word) + 1):
        choices = table.get(word[at:])
        if choices:
            stem = word[:at]
            for listed, endings in choices.items():
                yield stem + listed, endings


def _rule_fits(word: str, ending: Ending, language: Language) -> bool:
    """Whether the rule is the first of its kind that fits the listed word."""
    for listed in language.rules.get(ending.kind, ()):
        if word.endswith(listed):
            return ending.listed in listed
    return True


def lemmas(word: str, index: Index) -> Lemmas:
    """The word and the dictionary words that it may be a form of, among the words of phrases.
    Memoised.
    """
    found = index.lemmas.get(word)
    if found is None:
        found = _lemmas(word, index) if word else ()
        if len(index.lemmas) < _MEMO_KEPT:
            index.lemmas[word] = found
    return found


def _lemmas(word: str, index: Index) -> Lemmas:
    out: dict[tuple[str, str, int], set[str]] = {}
    if len(word) <= _LONGEST_WORD:
        for form in listed_forms(word, index, LONGEST_ENDING, index.pieces):
            key = form.word, form.role, form.tail
            out.setdefault(key, set()).add(form.ending.language)
    found = [Lemma(w, frozenset(tags), role, tail) for (w, role, tail), tags in out.items()]
    return (Lemma(word), *found) if word in index.pieces else tuple(found)
