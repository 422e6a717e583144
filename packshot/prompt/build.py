"""Merges lexica into one index."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from packshot.prompt.index import (
    PLACED,
    TABLES,
    UNSPACED,
    Entries,
    Entry,
    Index,
    Language,
    finish,
    script_group,
)
from packshot.prompt.inflect import endings_of, kind_of, rules_of, spellings, tails_of
from packshot.prompt.letters import count
from packshot.prompt.lexicon import Lexicon, Word
from packshot.prompt.lookup import find

_MISSPELT = frozenset({"subject", "colour", "material", "scene"})
_LONG_ENOUGH = 4
_SHORTEST_MATERIAL = 3
_unspaced = re.compile(f"[{UNSPACED}]")


def build_index(lexica: Iterable[Lexicon]) -> Index:
    """Merge lexica. A listed word outranks one without diacritics."""
    index = Index()
    lexica = list(lexica)
    index.grams = count(lexica)
    for lexicon in lexica:
        group = _group(lexicon)
        index.lexica[lexicon.tag] = Language(lexicon.tag, lexicon.header, group, rules_of(lexicon))
        _add_words(index, lexicon)
        index.typed[lexicon.tag] = " ".join(_misspelt(lexicon))
        _add_endings(index, lexicon, group)
        for prefix, role in lexicon.prefixes.items():
            index.clitics.setdefault(prefix[0], []).append((prefix, role, lexicon.tag))
    _measure(index)
    finish(index)
    _add_materials(index)
    return index


def _measure(index: Index) -> None:
    """Fill `phrases`, `pieces`, `runs` and `mixed` from the tables."""
    lengths: dict[str, set[int]] = {}
    for table in (index.words, index.keys, index.numbers):
        for key in table:
            if " " in key:
                _add_phrase(index, key)
            elif key[0] != "-" and _unspaced.search(key):
                lengths.setdefault(key[0], set()).add(len(key))
    index.runs = {char: tuple(sorted(sizes, reverse=True)) for char, sizes in lengths.items()}
    index.mixed = sorted(_mixed_keys(index.words), key=len, reverse=True)


def _misspelt(lexicon: Lexicon) -> Iterable[str]:
    """The words that can be known by all letters but one."""
    for word in lexicon.words:
        long = len(word.key) >= _LONG_ENOUGH and " " not in word.key and not word.place
        if long and word.senses[0][0] in _MISSPELT and not _unspaced.search(word.key):
            yield word.key


def _add_phrase(index: Index, key: str) -> None:
    if _unspaced.match(key):
        return
    words = key.split(" ")
    index.pieces.update(words)
    index.phrases.update(" ".join(words[:count]) for count in range(1, len(words)))


def _add_endings(index: Index, lexicon: Lexicon, group: str) -> None:
    for text, endings in endings_of(lexicon).items():
        for ending in sorted(endings):
            letters = text + ending.listed
            table = index.endings.setdefault(script_group(letters[0]) if letters else group, {})
            choices = table.setdefault(text, {})
            choices[ending.listed] = (*choices.get(ending.listed, ()), ending)
    for text, tails in tails_of(lexicon).items():
        index.tails[text] = (*index.tails.get(text, ()), *sorted(tails))


def _add_words(index: Index, lexicon: Lexicon) -> None:
    ranked: dict[str, dict[str, Entry]] = {name: {} for name in TABLES}
    written = lexicon.says("written").split()
    before = {word.key for word in lexicon.words if ("role", "in-after") in word.senses}
    for word in lexicon.words:
        placed = word.senses[0][0] == "scene" and word.key.partition(" ")[0] in before
        _add_word(ranked[_table(word)], word, lexicon.tag, written, placed)
    for name, entries in ranked.items():
        table: dict[str, Entries] = getattr(index, name)
        for key, entry in entries.items():
            table[key] = (*table.get(key, ()), entry)


def _add_word(
    entries: dict[str, Entry], word: Word, tag: str, written: list[str], placed: bool
) -> None:
    key = "-" + word.key if word.place == "hyphen" else word.key
    kind = "" if word.exact or word.place else kind_of(word.senses[0][0])
    kind = PLACED if placed else kind
    entries[key] = Entry(tag, word.senses, 0, kind)
    for spelling in spellings(key, written):
        if spelling not in entries:
            other_script = script_group(spelling[0]) != script_group(key[0])
            entries[spelling] = Entry(tag, word.senses, 0 if other_script else 2, kind)


def _table(word: Word) -> str:
    if word.place == "prefix":
        return "prefixes"
    return {"key": "keys", "number": "numbers"}.get(word.senses[0][0], "words")


def _group(lexicon: Lexicon) -> str:
    """The group of most of a lexicon's words."""
    groups = Counter(script_group(word.key[0]) for word in lexicon.words)
    return groups.most_common(1)[0][0] if groups else "other"


def _mixed_keys(words: Iterable[str]) -> Iterable[str]:
    """Unspaced words that begin with a Latin letter or digit (t恤, tシャツ)."""
    return (
        key
        for key in words
        if key[0].isalnum() and _unspaced.search(key) and not _unspaced.match(key)
    )


def _add_materials(index: Index) -> None:
    """A product that is listed with its material ("leather bag") says the material too."""
    for key, entries in list(index.words.items()):
        made = tuple(_with_material(key, entry, index) for entry in entries)
        if made != entries:
            index.words[key] = made
    index.found.clear()


def _with_material(key: str, entry: Entry, index: Index) -> Entry:
    if len(entry.senses) > 1 or entry.senses[0][0] != "subject":
        return entry
    words = key.split() if " " in key else _parts(key, entry.language, index)
    for word in words:
        for known in find(word, index) if len(words) > 1 else ():
            if known.language == entry.language and known.senses[0][0] == "material":
                return entry._replace(senses=(*entry.senses, known.senses[0]))
    return entry


def _parts(key: str, language: str, index: Index) -> tuple[str, ...]:
    """The first part of a compound that a product is the last part of, and that part."""
    lexicon = index.lexica[language]
    if lexicon.says("compounds") != "yes" and lexicon.says("spaces") != "no":
        return ()
    least = _SHORTEST_MATERIAL if key[0] < "\u0e00" else 2
    for at in range(len(key) - 2, least - 1, -1):
        rest = index.words.get(key[at:], ())
        if any(e.language == language and e.senses[0][0] == "subject" for e in rest):
            return (key[:at], key[at:])
    return ()
