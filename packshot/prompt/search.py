"""Longest-match search: cuts a folded text into hits of the index and stretches left unknown.

Spaced scripts match whole words and phrases, unspaced ones the longest word at each place; a word
inside a longer word counts only as part of a compound whose parts are all known.
"""

from __future__ import annotations

import re

from packshot.prompt.compounds import split
from packshot.prompt.index import Entries, Entry, Hit, Index, Part, script_group
from packshot.prompt.runs import cut_run

_ARTICLE = "ال"
_SPACED_DASH = re.compile(r"\s-+\s")


def search(key: str, index: Index) -> list[Hit]:
    """Cut a folded text into hits, in order and without overlap."""
    tokens = list(index.tokens.finditer(key))
    hits: list[Hit] = []
    at = 0
    end = 0
    while at < len(tokens):
        token = tokens[at]
        kind = token.lastgroup
        start = token.start()
        if kind in ("word", "number"):
            at += _spaced(key, tokens, at, index, hits, start == end)
        elif kind == "run":
            hits += cut_run(key, start, token.end(), index)
            at += 1
        else:
            if kind == "sign" or _SPACED_DASH.search(token.group()):
                entries = index.words.get(token.group(), ())
                hits.append(Hit(start, token.end(), "word" if entries else "sign", entries))
            at += 1
        end = tokens[at - 1].end() if kind != "gap" else -1
    return hits


def _spaced(
    key: str, tokens: list[re.Match[str]], at: int, index: Index, hits: list[Hit], glued: bool
) -> int:
    """Match a phrase or a word at token `at`; returns how many tokens it took."""
    token = tokens[at]
    word = token.group()
    longest = index.starts.get(word, 0)
    taken = _phrase(tokens, at, longest, index, hits) if longest else 0
    taken = taken or _prefixed_phrase(tokens, at, index, hits)
    if taken:
        return taken
    start = token.start()
    if start and key[start - 1] == "-" and (entries := index.words.get("-" + word)):
        hits.append(Hit(start, token.end(), "word", entries))
    elif token.lastgroup == "number":
        hits.append(Hit(start, token.end(), "number", glued=glued))
    elif entries := index.words.get(word, ()):
        hits.append(Hit(start, token.end(), "word", entries, glued))
    elif entries := index.numbers.get(word, ()):
        hits.append(Hit(start, token.end(), "number", entries, glued))
    else:
        _add_parts(split(word, index), start, token.end(), hits, glued)
    return 1


def _prefixed_phrase(tokens: list[re.Match[str]], at: int, index: Index, hits: list[Hit]) -> int:
    """A phrase whose first word carries a prefix (لغرفة المعيشة); the prefix keeps its role."""
    word = tokens[at].group()
    if script_group(word[0]) != "arabic":
        return 0
    for prefix, role, language in index.clitics:
        rest = word.removeprefix(prefix)
        longest = index.starts.get(rest, 0) if rest != word else 0
        if longest:
            count = len(hits)
            taken = _phrase(tokens, at, longest, index, hits, rest)
            if taken:
                start = tokens[at].start()
                hits[count] = hits[count]._replace(start=start + len(prefix))
                if role:
                    entry = Entry(language, (("role", role),), 0)
                    hits.insert(count, Hit(start, start + len(prefix), "word", (entry,)))
                return taken
    return 0


def _phrase(
    tokens: list[re.Match[str]],
    at: int,
    longest: int,
    index: Index,
    hits: list[Hit],
    first: str | None = None,
) -> int:
    """The longest phrase of two or more words from here; returns its tokens, gaps included."""
    words = [first or tokens[at].group()]
    found: tuple[int, int, Entries] | None = None
    place = at + 1
    while len(words) < longest and place < len(tokens):
        if tokens[place].lastgroup == "gap" and not _SPACED_DASH.search(tokens[place].group()):
            place += 1
            if place == len(tokens):
                break
        if tokens[place].lastgroup not in ("word", "number"):
            break
        words.append(tokens[place].group())
        entries = index.words.get(" ".join(words)) or _without_article(words, index)
        place += 1
        if entries:
            found = (place - at, tokens[place - 1].end(), entries)
    if found is None:
        return 0
    hits.append(Hit(tokens[at].start(), found[1], "word", found[2]))
    return found[0]


def _without_article(words: list[str], index: Index) -> Entries:
    """The phrase without Arabic articles on its further words (حقيبة اليد)."""
    if not any(word.startswith(_ARTICLE) for word in words[1:]):
        return ()
    return index.words.get(" ".join([words[0], *(w.removeprefix(_ARTICLE) for w in words[1:])]), ())


def _add_parts(parts: list[Part], start: int, end: int, hits: list[Hit], glued: bool) -> None:
    if not parts:
        hits.append(Hit(start, end, "unknown", (), glued, "other"))
    for number, part in enumerate(parts):
        hits.append(
            Hit(start + part.start, start + part.end, "word", part.entries, glued or number > 0)
        )
