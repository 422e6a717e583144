"""Longest-match search: cuts a folded text into hits of the index and stretches left unknown.

Spaced scripts match whole words and phrases, unspaced ones the longest word at each place; a word
inside a longer word counts only as part of a compound whose parts are all known.
"""

from __future__ import annotations

import re
from collections.abc import Container

from packshot.prompt import phrases
from packshot.prompt.compounds import split
from packshot.prompt.index import EMOJI, Entries, Entry, Hit, Index, Part
from packshot.prompt.lookup import find
from packshot.prompt.runs import cut_run


def search(key: str, index: Index, languages: Container[str] | None = None) -> list[Hit]:
    """Cut a folded text into hits, in order and without overlap; `languages` are those whose
    phrases count, all of them unless given.
    """
    tokens = list(index.tokens.finditer(key))
    hits: list[Hit] = []
    at = 0
    end = 0
    while at < len(tokens):
        token = tokens[at]
        kind = token.lastgroup
        start = token.start()
        if kind in ("word", "number"):
            taken = _phrase(tokens, at, index, hits, languages)
            at += taken or _spaced(key, token, index, hits, start == end)
        elif kind == "run":
            hits += cut_run(key, start, token.end(), index)
            at += 1
        else:
            if kind == "sign" or phrases.is_spaced_dash(token.group()):
                hits.append(_sign(token, index))
            at += 1
        end = tokens[at - 1].end() if kind != "gap" else -1
    return hits


def _sign(token: re.Match[str], index: Index) -> Hit:
    entries = index.words.get(token.group(), ())
    kind = "sign" if not entries else "emoji" if entries[0].language == EMOJI else "word"
    return Hit(token.start(), token.end(), kind, entries)


def _spaced(key: str, token: re.Match[str], index: Index, hits: list[Hit], glued: bool) -> int:
    """Match a word; returns how many tokens it took."""
    word = token.group()
    start = token.start()
    if start and key[start - 1] == "-" and (entries := index.words.get("-" + word)):
        hits.append(Hit(start, token.end(), "word", entries))
    elif token.lastgroup == "number":
        hits.append(Hit(start, token.end(), "number", glued=glued))
    elif entries := _with_number(find(word, index), index.numbers.get(word, ())):
        hits.append(Hit(start, token.end(), "word", entries, glued))
    else:
        _add_parts(split(word, index), start, token.end(), hits, glued)
    return 1


def _with_number(words: Entries, numbers: Entries) -> Entries:
    """What a word means, and the numbers that it is in languages where it is no other word."""
    if not numbers:
        return words
    known = {entry.language for entry in words}
    return (*words, *(entry for entry in numbers if entry.language not in known))


def _phrase(
    tokens: list[re.Match[str]],
    at: int,
    index: Index,
    hits: list[Hit],
    languages: Container[str] | None,
) -> int:
    """A phrase from token `at`, whose first word may carry a prefix (لغرفة المعيشة) that keeps its
    role; returns how many tokens it took.
    """
    word = tokens[at].group()
    start = tokens[at].start()
    if phrases.beginnings(word, index):
        found = phrases.longest(tokens, at, index, languages=languages)
        if found is not None:
            hits.append(Hit(start, found.end, "word", found.entries))
            return found.tokens
    for prefix, role, language in index.clitics.get(word[0], ()):
        rest = word.removeprefix(prefix)
        if len(rest) in (0, len(word)) or not phrases.beginnings(rest, index):
            continue
        if found := phrases.longest(tokens, at, index, rest, languages):
            if role:
                entry = Entry(language, (("role", role),), 0)
                hits.append(Hit(start, start + len(prefix), "word", (entry,)))
            hits.append(Hit(start + len(prefix), found.end, "word", found.entries))
            return found.tokens
    return 0


def _add_parts(parts: list[Part], start: int, end: int, hits: list[Hit], glued: bool) -> None:
    if not parts:
        hits.append(Hit(start, end, "unknown", (), glued, "other"))
    for number, part in enumerate(parts):
        hits.append(
            Hit(start + part.start, start + part.end, "word", part.entries, glued or number > 0)
        )
