"""Folds a text into the form that lexica are searched in, and remembers where each character was.

Width, case, marks that a script may leave out, letter variants and invisible characters are folded
away; every character of the folded key knows the span of the text that it came from.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_MARKS = r"[\u0300-\u036f\u0653-\u0655\u3099\u309a\uff9e\uff9f]"
_COMBINING = re.compile(_MARKS)
_CLUSTER = re.compile(rf"[\s\S]{_MARKS}*")
_DROPPED = frozenset(
    map(
        chr,
        (
            *(0x640, 0x670, *range(0x610, 0x61B), *range(0x64B, 0x660), *range(0x6D6, 0x6EE)),
            *range(0x591, 0x5C8),  # Hebrew points
            *(0x93C, 0x9BC, 0xA3C, 0xABC, 0xB3C),  # nukta
            *(0xA71, 0x17C8, 0x1037),  # addak, Khmer yuukaleapintu, Burmese dot
        ),
    )
)
_ARABIC_FORMS = {
    **dict.fromkeys("أإآٱ", "ا"),
    **dict.fromkeys("ىیئۍې", "ي"),
    **dict.fromkeys("ؤۆۇ", "و"),
    **dict.fromkeys("ةہھۃەۀ", "ه"),
    "ک": "ك",
    "ے": "ي",
    "ۓ": "ي",
    "ں": "ن",
}
_LETTERS = {
    **_ARABIC_FORMS,
    **dict.fromkeys("’‘ʼʻʹ＇`´", "'"),
    **dict.fromkeys("‐‑‒−־", "-"),
    **dict(zip("ŀൻൺർൽൾൿ", ("l", "ന്", "ണ്", "ര്", "ല്", "ള്", "ക്"), strict=True)),
    **dict(zip("ךםןףץ", "כמנפצ", strict=True)),
    **dict(zip("ёѐѝ", "ееи", strict=True)),
    "\u0307": "",
    "œ": "oe",
    "æ": "ae",
    "ı": "i",
    "ҙ": "з",
    "ँ": "ं",
    "ઁ": "ં",
    "ਁ": "ਂ",
    "ੰ": "ਂ",
}
_INVISIBLE = ("Cf", "Me")
_KEPT = "ำຳ"
"""Thai and Lao AM, which NFKC would take apart."""
_GREEK_MARKS = dict(zip("άέήίϊΐόύϋΰώ", "αεηιιιουυυω", strict=True))

_JOINS = re.compile(
    r"(?<=[og])'(?=[a-zʻ])|(?<=[\u0400-\u04ff])'(?=[\u0400-\u04ff])|(?<=l)·(?=l)"
    r"|[ङञणनम]्(?=[क-भ])|[ઙઞણનમ]્(?=[ક-ભ])"
)
"""Signs inside a word that are written or not: apostrophes, the Catalan dot, Indic nasals."""
_JOINED = re.compile(r"['·\u094d\u0acd]")
_NASALS = {"\u094d": "\u0902", "\u0acd": "\u0a82"}


@cache
def _han() -> dict[str, str]:
    """Traditional and Japanese character forms → the simplified form (data in `han.txt`)."""
    return {**_han_forms("traditional"), **_han_forms("japanese")}


@cache
def _han_forms(section: str) -> dict[str, str]:
    source = Path(__file__).parent / "lexicon" / "han.txt"
    _, _, pairs = source.read_text(encoding="utf-8").partition(f"[{section}]\n")
    return {pair[0]: pair[1] for pair in pairs.partition("[")[0].split()}


@cache
def _simplified() -> frozenset[str]:
    """Simplified forms that traditional writing does not have as characters of their own."""
    return frozenset(
        c for c in _han_forms("traditional").values() if not c.encode("big5", "ignore")
    )


def is_traditional(text: str) -> bool | None:
    """Whether Chinese is written in traditional characters; None where no character tells."""
    forms, simplified = _han_forms("traditional"), _simplified()
    traditional = sum(char in forms for char in text)
    plain = sum(char in simplified for char in text)
    return None if traditional == plain else traditional > plain


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
    if char in _DROPPED:
        return ""
    if char in _LETTERS:
        return _LETTERS[char]
    if char in _GREEK_MARKS:
        return _GREEK_MARKS[char]
    category = unicodedata.category(char)
    if category in _INVISIBLE or "\ufe00" <= char <= "\ufe0f":
        return ""
    if category[0] == "C" and char not in "\n\r\t":
        return " "
    return _han().get(char, char)


_pieces: dict[str, str] = {}
_single: dict[str, str] = {}
"""Those of one character that stay one."""
_PIECES_KEPT = 20_000


def _piece(cluster: str) -> str:
    """The folded form of one character with its combining marks; memoised, bounded."""
    if cluster in _KEPT:
        wide = cluster
    else:
        wide = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", cluster).casefold())
    piece = "".join(map(_letter, wide))
    if len(_pieces) < _PIECES_KEPT:
        _pieces[cluster] = piece
        if len(cluster) == len(piece) == 1:
            _single[cluster] = piece
    return piece


def fold(text: str) -> Folded:
    """Fold a text for search, with an exact offset map. Never fails; linear in its length."""
    if text.isascii() and "'" not in text and "`" not in text and "\x00" not in text:
        return Folded(text.lower(), range(len(text)), range(1, len(text) + 1))
    if not _COMBINING.search(text):
        with suppress(KeyError):
            key = "".join([_single[char] for char in text])
            if not _JOINED.search(key):
                return Folded(key, range(len(text)), range(1, len(text) + 1))
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
    return _joined("".join(parts), starts, ends)


def _joined(key: str, starts: list[int], ends: list[int]) -> Folded:
    """Take out the signs of `_JOINS`; a nasal before its consonant becomes anusvara."""
    if not _JOINED.search(key):
        return Folded(key, starts, ends)
    parts: list[str] = []
    kept: list[int] = []
    at = 0
    for found in _JOINS.finditer(key):
        parts.append(key[at : found.start()])
        kept += range(at, found.start())
        at = found.end()
        if at - found.start() == 2:
            parts.append(_NASALS[key[at - 1]])
            kept.append(at - 1)
    parts.append(key[at:])
    kept += range(at, len(key))
    return Folded("".join(parts), [starts[i] for i in kept], [ends[i] for i in kept])


def plain_form(word: str) -> str:
    """How a lexicon writes a word: lower case, half width, composed, single spaces, no hyphens;
    each language keeps its own letters and marks.
    """
    if word.isascii():
        return _spaced(word.lower())
    composed = unicodedata.normalize("NFC", "".join(map(_half_width, word))).lower()
    return _spaced(unicodedata.normalize("NFC", composed.replace("i\u0307", "i")))


def _spaced(word: str) -> str:
    return " ".join(word.replace("-", " ").split())


def _half_width(char: str) -> str:
    wide = "\uff00" <= char <= "\uffef" or char == "\u3000"
    return unicodedata.normalize("NFKC", char) if wide else char


_BARE = {
    **dict(zip("đłøðəħŧŋ", "dlodehtn", strict=True)),
    "þ": "th",
}


def plain_latin(key: str) -> str:
    """The key without the diacritics of its Latin letters ("grün" → "grun")."""
    if key.isascii():
        return key
    return "".join(map(_bare, key))


@cache
def _bare(char: str) -> str:
    base = unicodedata.normalize("NFD", char)[0]
    return base if base.isascii() else _BARE.get(char, char)
