"""Takes one written word apart: compounds, prefixes that stand for words of their own.

A compound counts only if its last part is a noun, colour or material of the lexicon and its first
part is known too, or if the last part is long enough to be no accident ("Trekkingrucksack").
"""

from __future__ import annotations

from packshot.prompt.index import Entries, Entry, Index, Part
from packshot.prompt.lookup import find

_HEAD_SLOTS = frozenset({"subject", "other", "trim", "body", "toy", "colour", "material", "scene"})
_LONG_HEADS = frozenset({"subject", "other", "trim"})
_LEAST = "3"
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
    return _without_prefix(word, index) or _compound(word, index)


def _without_prefix(word: str, index: Index) -> list[Part]:
    for prefix, role, language in index.clitics.get(word[0], ()):
        rest = word.removeprefix(prefix)
        if rest == word or len(rest) < 2:
            continue
        entries = tuple(e for e in find(rest, index) if e.language == language)
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
    for at in range(1 if word[0] >= "\u1100" else 2, len(word)):
        head = _heads(word[at:], index)
        if not head:
            continue
        first = _first_part(word[:at], head, index)
        if first is not None:
            return [*first, Part(at, len(word), head)]
        if len(word) - at >= _LONG_HEAD and head[0].senses[0][0] in _LONG_HEADS:
            return [Part(at, len(word), head)]
    return []


def _heads(word: str, index: Index) -> Entries:
    return tuple(
        entry
        for entry in find(word, index)
        if entry.senses[0][0] in _HEAD_SLOTS and _compounds(entry.language, len(word), index)
    )


def _compounds(language: str, size: int, index: Index) -> bool:
    """Whether a language has compounds whose parts may have `size` letters."""
    lexicon = index.lexica[language]
    return lexicon.says("compounds") == "yes" and size >= int(lexicon.says("least", _LEAST))


def _first_part(word: str, heads: Entries, index: Index) -> list[Part] | None:
    """The parts of a compound's beginning, without its linking sound; None if unknown."""
    languages = dict.fromkeys(entry.language for entry in heads)
    linked = [one for tag in languages if (one := _linked(word, tag, index))]
    if linked:
        size = max(length for length, _ in linked)
        found = tuple(e for length, entries in linked if length == size for e in entries)
        return [Part(0, size, found)] if _counts(found) else []
    nested = _compound(word, index) if len(word) > 2 * int(_LEAST) else []
    return nested or None


def _linked(word: str, language: str, index: Index) -> tuple[int, Entries] | None:
    """The word of a language that a first part is, and its length without the linking sound."""
    links = index.lexica[language].says("links").split()
    for link in ("", *links):
        stem = word.removesuffix(link) if link else word
        if (link and stem == word) or len(stem) < (2 if word[0] < "\u1100" else 1):
            continue
        for spelled in (stem, stem + "e"):
            found = index.prefixes.get(spelled) or find(spelled, index)
            entries = tuple(e for e in found if e.language == language and not e.role)
            if entries:
                return len(stem), entries
    return None


def _counts(entries: Entries) -> bool:
    """Roles do not count inside a compound ("Ohne-", "Für-"); what they say is another word."""
    return entries[0].senses[0][0] != "role"
