"""Words with one wrong letter: what an unknown word of five letters or more was meant to be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from packshot.prompt.index import Entries, Index
from packshot.prompt.lookup import find, listed_forms

SHORTEST = 5
_LONGEST = 20
_MEMO_KEPT = 20_000
_LONGEST_ENDING = 6


def suggest(word: str, languages: Iterable[str], index: Index) -> Entries:
    """What a word may mean that differs in one letter from a word of the languages, in their order;
    its first letter must be right. () if there is none.
    """
    if not SHORTEST <= len(word) <= _LONGEST:
        return ()
    for language in languages:
        found = index.typos.get((word, language))
        if found is None:
            found = _suggest(word, language, index)
            if len(index.typos) < _MEMO_KEPT:
                index.typos[word, language] = found
        if found:
            return found
    return ()


def _suggest(word: str, language: str, index: Index) -> Entries:
    for form in dict.fromkeys(_forms(word, language, index)):
        for known in _words(form, language, index):
            if abs(len(form) - len(known)) < 2 and near(form, known):
                return tuple(e for e in find(known, index) if e.language == language)
    return ()


def _forms(word: str, language: str, index: Index) -> Iterator[str]:
    """The word, and what it would be in the dictionary if its ending is right."""
    yield word
    for form in listed_forms(word, index, _LONGEST_ENDING):
        if form.ending.language == language and len(form.word) >= SHORTEST:
            yield form.word


def _words(form: str, language: str, index: Index) -> list[str]:
    """The words of a language that begin with the same letter, split up at first use."""
    table = index.spelled.get(language)
    if table is None:
        table = index.spelled[language] = {}
        for word in index.typed.get(language, "").split():
            table.setdefault(word[0], []).append(word)
    return table.get(form[0], [])


def near(one: str, other: str) -> bool:
    """Whether one letter is wrong, missing or too many, or two neighbours are swapped; in words of
    five letters a wrong one is more often another word ("bells" is not "belts").
    """
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    if at is None:
        return True
    if len(one) > len(other):
        return one[at + 1 :] == other[at:]
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return swapped or (len(one) > SHORTEST and one[at + 1 :] == other[at + 1 :])
