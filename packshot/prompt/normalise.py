"""Folds a text into the form that lexica are written in, and remembers where each character was.

Width, case, Arabic marks and alef forms, Latin ligatures, traditional Han and invisible characters
are folded away; every character of the folded key knows the span of the text that it came from.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_CLUSTER = re.compile(r"[\s\S][\u0300-\u036f\u0653-\u0655\u3099\u309a\uff9e\uff9f]*")
_ARABIC_MARKS = frozenset(
    map(chr, (0x640, 0x670, *range(0x610, 0x61B), *range(0x64B, 0x660), *range(0x6D6, 0x6EE)))
)
_ARABIC_FORMS = {
    **dict.fromkeys("أإآٱ", "ا"),
    **dict.fromkeys("ىیئ", "ي"),
    "ؤ": "و",
    "ة": "ه",
    "ک": "ك",
}
_LETTERS = {
    **_ARABIC_FORMS,
    **dict.fromkeys("’‘ʼ＇`´", "'"),
    **dict.fromkeys("‐‑‒−", "-"),
    "\u0307": "",
    "œ": "oe",
    "æ": "ae",
}
_INVISIBLE = ("Cf", "Me")


@cache
def _han() -> dict[str, str]:
    """Traditional and Japanese character forms → the simplified form (data in `han.txt`)."""
    pairs: dict[str, str] = {}
    source = Path(__file__).parent / "lexicon" / "han.txt"
    for line in source.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            pairs.update((pair[0], pair[1]) for pair in line.split())
    return pairs


@dataclass(frozen=True, slots=True)
class Folded:
    """`key`: the folded text. Its character i covers `text[starts[i]:ends[i]]`."""

    key: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The code points of the text that `key[start:end]` came from."""
        return self.starts[start], self.ends[end - 1]


@cache
def _letter(char: str) -> str:
    if char in _ARABIC_MARKS:
        return ""
    if char in _LETTERS:
        return _LETTERS[char]
    category = unicodedata.category(char)
    if category in _INVISIBLE or "\ufe00" <= char <= "\ufe0f":
        return ""
    if category[0] == "C" and char not in "\n\r\t":
        return " "
    return _han().get(char, char)


_pieces: dict[str, str] = {}
_PIECES_KEPT = 20_000


def _piece(cluster: str) -> str:
    """The folded form of one character with its combining marks; memoised, bounded."""
    wide = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", cluster).casefold())
    piece = "".join(map(_letter, wide))
    if len(_pieces) < _PIECES_KEPT:
        _pieces[cluster] = piece
    return piece


def fold(text: str) -> Folded:
    """Fold a text for search, with an exact offset map. Never fails; linear in its length."""
    if text.isascii() and "`" not in text and "\x00" not in text:
        return Folded(text.lower(), range(len(text)), range(1, len(text) + 1))
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for found in _CLUSTER.finditer(text):
        cluster = found.group()
        piece = _pieces.get(cluster)
        if piece is None:
            piece = _piece(cluster)
        for char in piece:
            parts.append(char)
            starts.append(found.start())
            ends.append(found.end())
    return Folded("".join(parts), starts, ends)


def plain_form(word: str) -> str:
    """How a lexicon writes a word: as `fold` does, but each language keeps its own letters (Arabic
    ة and أ, traditional and Japanese Han).
    """
    if word.isascii():
        return word.lower()
    composed = unicodedata.normalize("NFC", word)
    return unicodedata.normalize("NFC", "".join(map(_plain_letter, composed)))


@cache
def _plain_letter(char: str) -> str:
    return char if char in _ARABIC_FORMS or char in _han() else fold(char).key


def plain_latin(key: str) -> str:
    """The key without the diacritics of its Latin letters ("grün" → "grun")."""
    if key.isascii():
        return key
    out = []
    for char in key:
        base = unicodedata.normalize("NFD", char)[0]
        out.append(base if base.isascii() else char)
    return "".join(out)
