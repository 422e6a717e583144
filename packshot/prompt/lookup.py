"""Looks one written word up: as it is listed, inflected, or as the dictionary word of a phrase."""

from __future__ import annotations

from typing import NamedTuple

from packshot.prompt.index import Entries, Entry, Index, Language


class Lemma(NamedTuple):
    """A dictionary word, the languages whose rules say so (None: any), and the suffix's role."""

    word: str
    languages: frozenset[str] | None = None
    role: str = ""
    tail: int = 0


Lemmas = tuple[Lemma, ...]

_MEMO_KEPT = 100_000
_MIN_STEM = 2
_LONGEST_ENDING = 14
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
    if word.isascii() and len(word) < _MIN_STEM or len(word) > _LONGEST_WORD:
        return tuple(entries.values())
    for entry in _inflected(word, index):
        known = entries.get(entry.language)
        if known is None or _better(entry, known):
            entries[entry.language] = entry
    return tuple(entries.values())


def _better(entry: Entry, known: Entry) -> bool:
    """Whether an inflected meaning outranks another: one with its marks, then one without role."""
    return (entry.rank, bool(entry.role), entry.tail) < (known.rank, bool(known.role), known.tail)


def _inflected(word: str, index: Index) -> list[Entry]:
    out: list[Entry] = []
    least = _MIN_STEM if word[0] < "\u1100" else 1
    for at in range(max(least, len(word) - _LONGEST_ENDING), len(word) + 1):
        endings = index.endings.get(word[at:])
        if endings is None:
            continue
        stem = word[:at]
        for ending in endings:
            for entry in index.words.get(stem + ending.listed, ()):
                if entry.language != ending.language or not entry.kind:
                    continue
                if not ending.kind or (
                    ending.kind == entry.kind
                    and _rule_fits(stem + ending.listed, ending, index.lexica[entry.language])
                ):
                    rank = max(1, entry.rank)
                    out.append(entry._replace(rank=rank, role=ending.role, tail=ending.tail))
    return out


def _rule_fits(word: str, ending: tuple[str, ...], language: Language) -> bool:
    """Whether the rule is the first of its kind that fits the listed word."""
    for listed in language.rules.get(ending[2], ()):
        if word.endswith(listed):
            return len(listed) == len(ending[0])
    return True


def lemmas(word: str, index: Index) -> Lemmas:
    """The word and the dictionary words that it may be a form of, among the words of phrases.
    Memoised.
    """
    found = index.lemmas.get(word)
    if found is None:
        found = _lemmas(word, index)
        if len(index.lemmas) < _MEMO_KEPT:
            index.lemmas[word] = found
    return found


def _lemmas(word: str, index: Index) -> Lemmas:
    out: dict[tuple[str, str, int], set[str]] = {}
    if len(word) <= _LONGEST_WORD:
        for at in range(max(_MIN_STEM, len(word) - _LONGEST_ENDING), len(word) + 1):
            for ending in index.endings.get(word[at:], ()):
                lemma = word[:at] + ending.listed
                if lemma in index.pieces and lemma != word:
                    out.setdefault((lemma, ending.role, ending.tail), set()).add(ending.language)
    found = [Lemma(w, frozenset(tags), role, tail) for (w, role, tail), tags in out.items()]
    return (Lemma(word), *found) if word in index.pieces else tuple(found)
