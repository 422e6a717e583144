"""Longest-match search inside scripts that are written without spaces between words.

A word counts where it stands alone: not as the beginning of a longer unknown word (红酒, カーテン).
"""

from __future__ import annotations

import re

from packshot.prompt.index import Entries, Hit, Index

_KATAKANA = re.compile(r"[\u30a0-\u30ff]")
_MARKS = re.compile(
    "[\u0e30-\u0e3a\u0e40-\u0e4e\u0eb0-\u0ebc\u0ec0-\u0ece\u102b-\u103e\u1056-\u1060\u17b4-\u17d3]"
)
_INSIDE = re.compile(
    r"[\u0e30-\u0e3a\u0e45-\u0e4e\u0eb0-\u0ebc\u0ec6-\u0ece\u102b-\u103e\u17b4-\u17d3]"
    r"|(?<=[\u0e40-\u0e44\u0ec0-\u0ec4\u1039\u17d2])."
    r"|[\u1000-\u1021]\u1037?\u103a|.[\u0e4c\u0ecc]"
)
"""A place inside a syllable: before a mark or a final consonant, behind a leading vowel."""
_SYLLABIC = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_HIRAGANA = re.compile(r"[\u3040-\u309f]")
_MIN_TAIL = 3
"""Katakana words of this length count at the end of a longer, otherwise unknown katakana word."""
_MEANING = frozenset(
    "subject accessory scene other trim body colour material style view light".split()
)


def cut_run(key: str, start: int, end: int, index: Index) -> list[Hit]:
    """Cut a stretch of unspaced script."""
    hits = _counter(key, start, end, index)
    at = hits[-1].end if hits else start
    while at < end:
        for size in index.runs.get(key[at], ()):
            entries = _entries(key[at : at + size], index) if at + size <= end else ()
            if entries and _stands_alone(key, at, at + size, hits, index, entries):
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
    if char < "\u1800":
        return "syllables"
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
    if script == "syllables":
        return _syllables_stand(key, start, end, before, index, entries)
    if script == "hiragana":
        if before is not None and before.kind == "unknown" and before.script == "hiragana":
            return False
        alone = not _HIRAGANA.match(follower) or not _means(entries)
        return alone or _known_at(key, end, index)
    if script == "han" and end - start == 1 and _means(entries):
        if start and key[start - 1].isdecimal():
            return False
        return not (follower and _script_han(follower)) or _known_at(key, end, index)
    return True


def _syllables_stand(
    key: str, start: int, end: int, before: Hit | None, index: Index, entries: Entries
) -> bool:
    """Whether a Thai, Lao, Khmer or Burmese match ends with a syllable; where it has few letters,
    a known word or the end of the run must stand beside it.
    """
    if _INSIDE.match(key, start) or _INSIDE.match(key, end):
        return False
    if not _means(entries):
        return True
    letters = len(_MARKS.sub("", key[start:end]))
    after = end == len(key) or not _SYLLABIC.match(key[end]) or _known_at(key, end, index)
    ahead = before is None or before.kind == "word"
    return letters > 2 or (after and ahead if letters < 2 else after or ahead)


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
