"""Structured forms: `key: value` lists, `主体[故宫] + 风格[赛博朋克]`, glosses `[EN: Red dress]`.

Cuts a folded text into fields; what is in no field is prose. Bracketed words without a key
("A [leather] [black] [sofa]") are prose as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from packshot.prompt.index import LETTER, UNSPACED, Index

_MARKS = re.compile(r"\s*([:=\[])")
_GLOSS = re.compile(r"\[\s*[a-z]{2}(?:-[a-z]{2,4})?\s*:([^\[\]]*)\]")
_ENDS = re.compile(r"[;\n|]")
_LEAD = re.compile(rf"(?:[{UNSPACED}]|{LETTER}|[ '-]){{1,30}}$")
_WORDS = re.compile(rf"[{UNSPACED}]+|{LETTER}+")
_LONGEST_KEY = 3


@dataclass(frozen=True, slots=True)
class Field:
    """A stretch of the folded text and the slot it is for ("prose", "gloss" or a key name)."""

    slot: str
    start: int
    end: int


def fields(key: str, index: Index) -> list[Field]:
    """The fields of a folded text in order; one prose field where there is no structure."""
    if "[" not in key and ":" not in key and "=" not in key:
        return [Field("prose", 0, len(key))]
    out: list[Field] = []
    at = 0
    for gloss in _GLOSS.finditer(key):
        out += _keyed(key, at, gloss.start(), index)
        out.append(Field("gloss", gloss.start(1), gloss.end(1)))
        at = gloss.end()
    return [*out, *_keyed(key, at, len(key), index)]


def _keyed(key: str, start: int, end: int, index: Index) -> list[Field]:
    """Fields between two glosses."""
    out: list[Field] = []
    at = start
    for mark in _MARKS.finditer(key, start, end):
        if mark.start() < at:
            continue
        name = _name_before(key, at, mark.start(), index)
        if name is None:
            continue
        slot, named_from = name
        if mark.group(1) == "[":
            stop = key.find("]", mark.end(), end)
            stop = end if stop < 0 else stop
        else:
            stop = _value_end(key, mark.end(), end, index)
        out += [_prose(key, at, named_from), Field(slot, mark.end(), stop)]
        at = stop
    return [f for f in [*out, _prose(key, at, end)] if f.start < f.end]


def _prose(key: str, start: int, end: int) -> Field:
    return Field("prose", start, end)


def _name_before(key: str, start: int, end: int, index: Index) -> tuple[str, int] | None:
    """The key that ends at `end`: its slot and where it begins.

    Behind a part ("strap colour: red") a key speaks of the part, so the field is ignored.
    """
    lead = _LEAD.search(key, max(start, end - 40), end)
    if lead is None:
        return None
    words = [(lead.start() + w.start(), w.group()) for w in _WORDS.finditer(lead.group())]
    for count in range(min(_LONGEST_KEY, len(words)), 0, -1):
        entries = index.keys.get(" ".join(word for _, word in words[-count:]))
        if entries:
            before = words[-count - 1][1] if count < len(words) else ""
            part = any(e.senses[0][0] == "trim" for e in index.words.get(before, ()))
            return ("ignore" if part else entries[0].senses[0][1]), words[-count][0]
    return _suffix_name(words, index) if words else None


def _suffix_name(words: list[tuple[int, str]], index: Index) -> tuple[str, int] | None:
    """A key at the end of an unspaced run: 黑色沙发材质: → 材质."""
    start, word = words[-1]
    if not re.match(f"[{UNSPACED}]", word):
        return None
    for size in range(min(6, len(word)), 1, -1):
        entries = index.keys.get(word[-size:])
        if entries:
            return entries[0].senses[0][1], start + len(word) - size
    return None


def _value_end(key: str, start: int, end: int, index: Index) -> int:
    """Where a value ends: at a line end, semicolon or bar, or where the next key begins."""
    hard = _ENDS.search(key, start, end)
    stop = hard.start() if hard else end
    for mark in _MARKS.finditer(key, start, stop):
        name = _name_before(key, start, mark.start(), index)
        if name is not None:
            return name[1]
    return stop
