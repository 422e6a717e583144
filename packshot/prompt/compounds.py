"""Takes one written word apart: German compounds, Arabic prefixes, missing diacritics.

A compound counts only if its last part is a noun or colour of the lexicon and its first part is
known too, or if the last part is long enough to be no accident ("Trekkingrucksack").
"""

from __future__ import annotations

from packshot.prompt.index import Entries, Entry, Index, Part
from packshot.prompt.normalise import plain_latin

_LINKS = ("", "s", "n", "en", "e", "er", "es")
_HEAD_SLOTS = frozenset({"subject", "other", "trim", "body", "toy", "colour", "material", "scene"})
_MIN_HEAD = 3
_LONG_HEAD = 6
_LONGEST_WORD = 40
_MEMO_KEPT = 50_000


def split(word: str, index: Index) -> list[Part]:
    """The known parts of a word that is not listed itself; [] if it stays unknown. Memoised."""
    parts = index.memo.get(word)
    if parts is None:
        parts = _split(word, index) if len(word) <= _LONGEST_WORD else []
        if len(index.memo) < _MEMO_KEPT:
            index.memo[word] = parts
    return parts


def _split(word: str, index: Index) -> list[Part]:
    plain = plain_latin(word)
    if plain != word and plain in index.words:
        return [Part(0, len(word), index.words[plain])]
    return _without_prefix(word, index) or _compound(word, index)


def _without_prefix(word: str, index: Index) -> list[Part]:
    for prefix, role, language in index.clitics:
        rest = word.removeprefix(prefix)
        if rest == word or len(rest) < 2 or rest not in index.words:
            continue
        entries = tuple(e for e in index.words[rest] if e.language == language)
        if not entries:
            continue
        size = len(prefix)
        noun = Part(size, len(word), entries)
        if not role:
            return [noun]
        return [Part(0, size, (Entry(language, (("role", role),), 0),)), noun]
    return []


def _compound(word: str, index: Index) -> list[Part]:
    """First part + last part, the longest last part first."""
    for at in range(2, len(word) - _MIN_HEAD + 1):
        head = _heads(word[at:], index)
        if not head:
            continue
        first = _first_part(word[:at], index)
        if first is not None:
            return [*first, Part(at, len(word), head)]
        if len(word) - at >= _LONG_HEAD and head[0].senses[0][0] in ("subject", "other", "trim"):
            return [Part(at, len(word), head)]
    return []


def _heads(word: str, index: Index) -> Entries:
    return tuple(
        entry
        for entry in index.words.get(word, ())
        if entry.senses[0][0] in _HEAD_SLOTS and _compounds(entry.language, index)
    )


def _first_part(word: str, index: Index) -> list[Part] | None:
    """The parts of a compound's beginning, without its linking sound; None if unknown."""
    for link in _LINKS:
        if word.endswith(link) and len(word) - len(link) >= 2:
            stem = word.removesuffix(link)
            entries = (
                index.prefixes.get(stem) or index.words.get(stem) or index.words.get(stem + "e")
            )
            entries = tuple(e for e in entries or () if _compounds(e.language, index))
            if entries:
                return [Part(0, len(stem), entries)] if _counts(entries) else []
    nested = _compound(word, index) if len(word) > 2 * _MIN_HEAD else []
    return nested or None


def _counts(entries: Entries) -> bool:
    """Roles do not count inside a compound ("Ohne-", "Für-"); what they say is another word."""
    return entries[0].senses[0][0] != "role"


def _compounds(language: str, index: Index) -> bool:
    return index.lexica[language].says("compounds") == "yes"
