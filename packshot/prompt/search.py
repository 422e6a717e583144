"""Longest-match search: cuts a folded text into hits of the index and stretches left unknown.

Spaced scripts match whole words and phrases, unspaced ones the longest word at each place; a word
inside a longer word counts only as part of a compound whose parts are all known.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from packshot.prompt.compounds import split
from packshot.prompt.index import Entries, Index, Part

_SPACED_DASH = re.compile(r"\s-+\s|\s[+|]\s")
_KATAKANA = re.compile(r"[\u30a0-\u30ff]")
_HIRAGANA = re.compile(r"[\u3040-\u309f]")
_MIN_TAIL = 3
"""Katakana words of this length count at the end of a longer, otherwise unknown katakana word."""
_MEANING = frozenset(
    "subject accessory scene other trim body colour material style view light".split()
)


class Hit(NamedTuple):
    """A stretch of the folded key. `kind`: word, number, unknown, sign. Gaps make no hit."""

    start: int
    end: int
    kind: str
    entries: Entries = ()
    glued: bool = False  # nothing stands between it and the hit before
    script: str = ""  # of unknown stretches: han, kana, other


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
        if kind == "word" or kind == "number":
            at += _spaced(key, tokens, at, index, hits, start == end)
        elif kind == "run":
            hits += _run(key, start, token.end(), index)
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
    if longest:
        taken = _phrase(tokens, at, longest, index, hits)
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


def _phrase(
    tokens: list[re.Match[str]], at: int, longest: int, index: Index, hits: list[Hit]
) -> int:
    """The longest phrase of two or more words that starts here; returns its tokens, gaps included."""
    words = [tokens[at].group()]
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
        entries = index.words.get(" ".join(words))
        place += 1
        if entries:
            found = (place - at, tokens[place - 1].end(), entries)
    if found is None:
        return 0
    hits.append(Hit(tokens[at].start(), found[1], "word", found[2]))
    return found[0]


def _add_parts(parts: list[Part], start: int, end: int, hits: list[Hit], glued: bool) -> None:
    if not parts:
        hits.append(Hit(start, end, "unknown", (), glued, "other"))
    for number, part in enumerate(parts):
        hits.append(
            Hit(start + part.start, start + part.end, "word", part.entries, glued or number > 0)
        )


def _run(key: str, start: int, end: int, index: Index) -> list[Hit]:
    """Cut a stretch of unspaced script."""
    hits = _counter(key, start, end, index)
    at = hits[-1].end if hits else start
    while at < end:
        for size in index.runs.get(key[at], ()):
            if at + size <= end and (entries := _entries(key[at : at + size], index)):
                if _stands_alone(key, at, at + size, hits, index, entries):
                    hits.append(Hit(at, at + size, "word", entries, at > start))
                    at += size
                    break
        else:
            _extend_unknown(key, at, hits)
            at += 1
    return _check_katakana(key, hits)


def _counter(key: str, start: int, end: int, index: Index) -> list[Hit]:
    """A counting word right behind a digit (2足), which elsewhere means something else."""
    if start and key[start - 1].isdecimal():
        for size in (2, 1):
            entries = index.words.get("-" + key[start : start + size])
            if entries and start + size <= end:
                return [Hit(start, start + size, "word", entries, True)]
    return []


def _entries(word: str, index: Index) -> Entries:
    return index.words.get(word) or index.numbers.get(word, ())


def _extend_unknown(key: str, at: int, hits: list[Hit]) -> None:
    """Grow the unknown stretch before `at`, or open one, so that each is of one script."""
    script = _script(key[at])
    last = hits[-1] if hits else None
    if last is not None and last.kind == "unknown" and last.script == script and last.end == at:
        hits[-1] = last._replace(end=at + 1)
    else:
        hits.append(Hit(at, at + 1, "unknown", (), bool(hits), script))


def _script(char: str) -> str:
    if _KATAKANA.match(char):
        return "katakana"
    return "hiragana" if _HIRAGANA.match(char) else "han"


def _stands_alone(
    key: str, start: int, end: int, hits: list[Hit], index: Index, entries: Entries
) -> bool:
    """Whether a match in an unspaced run is a word of its own and no piece of a longer one."""
    script = _script(key[start])
    before = hits[-1] if hits and hits[-1].end == start else None
    follower = key[end : end + 1]
    if script == "hiragana":
        if before is not None and before.kind == "unknown" and before.script == "hiragana":
            return False
        if not _HIRAGANA.match(follower) or not _means(entries):
            return True
        return _known_at(key, end, index)
    if script == "han" and end - start == 1 and _means(entries):
        if start and key[start - 1].isdecimal():
            return False
        return not (follower and _script_han(follower)) or _known_at(key, end, index)
    return True


def _means(entries: Entries) -> bool:
    return entries[0].senses[0][0] in _MEANING


def _script_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff"


def _known_at(key: str, at: int, index: Index) -> bool:
    return any(key[at : at + size] in index.words for size in index.runs.get(key[at], ()))


def _check_katakana(key: str, hits: list[Hit]) -> list[Hit]:
    """Drop katakana words that are pieces of a longer unknown katakana word."""
    out: list[Hit] = []
    at = 0
    while at < len(hits):
        stop = at
        while stop < len(hits) and _KATAKANA.match(key[hits[stop].end - 1]):
            stop += 1
        if stop == at:
            out.append(hits[at])
            at += 1
            continue
        out += _katakana_word(hits[at:stop])
        at = stop
    return out


def _katakana_word(hits: list[Hit]) -> list[Hit]:
    """Known parts behind the last unknown piece count, if the first of them is long enough."""
    last = max((i for i, hit in enumerate(hits) if hit.kind == "unknown"), default=-1)
    if last < 0:
        return hits
    known = hits[last + 1 :]
    if known and known[0].end - known[0].start < _MIN_TAIL:
        known = []
    end = known[0].start if known else hits[-1].end
    return [Hit(hits[0].start, end, "unknown", (), hits[0].glued, "katakana"), *known]
