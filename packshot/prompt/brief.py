"""Text in, Brief out: folds, searches, identifies the language, reads the clauses, fills the slots.

Of a text longer than `limits.UNDERSTOOD_LIMIT` the Brief says how much was left unread.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from packshot.core import Brief
from packshot.prompt import typos
from packshot.prompt.clauses import Grammar
from packshot.prompt.identify import Languages, choose, identify
from packshot.prompt.index import Entries, Hit, Index
from packshot.prompt.items import make_items
from packshot.prompt.limits import UNDERSTOOD_LIMIT, check
from packshot.prompt.normalise import fold, is_traditional
from packshot.prompt.reading import GENERIC, Reading, compose
from packshot.prompt.search import search
from packshot.prompt.slots import understand
from packshot.prompt.standard import standard_index
from packshot.prompt.structure import Field, fields

DEFAULT_SUBJECT = "mug"
"""What stands in where a text asks for a product picture and names no product."""
_GUESSED = ("subject", "colour", "material", "scene")
"""Slots that misspelt words and emoji may fill, where the other words leave them open."""


_MOST_GUESSES = 60
"""Words of one text that are looked at for a mistake."""


class _Part(NamedTuple):
    """A field of the text with its hits."""

    field: Field
    hits: list[Hit]


def brief(text: str, language: str | None = None) -> Brief:
    """Understand a product text.

    `language` is a BCP 47 hint: it wins where a word means different things in two languages.
    A text that names no subject gives a Brief whose subject is None. Raises InvalidRequest for
    text that is empty, longer than 20,000 characters, or not valid Unicode, and for a malformed
    language tag. Of longer texts the first 2,000 characters are understood.
    """
    check(text, language)
    return read_with(standard_index(), text, language)


def read_with(index: Index, text: str, language: str | None = None) -> Brief:
    """The Brief of a valid text, by the lexica of an index."""
    folded = fold(text[:UNDERSTOOD_LIMIT])
    key = folded.key
    parts = [_Part(f, search(key[f.start : f.end], index)) for f in fields(key, index)]
    languages = _languages(key, parts, index, language)
    parts = [_Part(part, _own_phrases(key, part, hits, index, languages)) for part, hits in parts]
    reading = _read(key, parts, index, languages)
    open_slots = {slot for slot in _GUESSED if slot not in reading.values}
    if open_slots and (guessed := _guess(key, parts, index, languages, open_slots)):
        reading = _read(key, guessed, index, languages)
    return compose(reading, text, folded, language or _tag(text, languages))


def default_subject(brief: Brief) -> str | None:
    """The concept to draw where the text asks for a product picture in general ("a product photo")
    without naming one; None where it names a subject, an unknown thing, or nothing at all.
    """
    if brief.subject is not None or brief.unknown:
        return None
    return DEFAULT_SUBJECT if any(m.slot == GENERIC for m in brief.matches) else None


def _languages(key: str, parts: list[_Part], index: Index, hint: str | None) -> Languages:
    """The languages of the text without its glosses."""
    words: list[str] = []
    hits: list[Hit] = []
    at = 0
    for part, found in parts:
        if part.slot == "gloss":
            continue
        words.append(key[part.start : part.end])
        hits += [h._replace(start=h.start + at, end=h.end + at) for h in found]
        at += part.end - part.start
    return identify("".join(words), hits, index, hint)


def _own_phrases(
    key: str, part: Field, hits: list[Hit], index: Index, languages: Languages
) -> list[Hit]:
    """The hits, with phrases that only a foreign language has ("no es de" of Catalan, in Spanish)
    cut anew by the phrases of the text's own.
    """
    out: list[Hit] = []
    for hit in hits:
        start, end = part.start + hit.start, part.start + hit.end
        if hit.kind != "word" or key.find(" ", start, end) < 0:
            out.append(hit)
            continue
        word = key[start:end]
        if choose(hit.entries, word, languages) is not None:
            out.append(hit)
            continue
        found = search(word, index, languages.best.values())
        out += [h._replace(start=h.start + hit.start, end=h.end + hit.start) for h in found]
    return out


def _tag(text: str, languages: Languages) -> str | None:
    """The language, with the script that its characters are of where they are Chinese."""
    tag = languages.tag
    if tag is None or not tag.startswith("zh"):
        return tag
    traditional = is_traditional(text[:UNDERSTOOD_LIMIT])
    return tag if traditional is None else "zh-Hant" if traditional else "zh-Hans"


def _read(key: str, parts: Iterable[_Part], index: Index, languages: Languages) -> Reading:
    """Understand the fields and merge what they say."""
    reading = Reading()
    for part, hits in parts:
        if part.slot == "ignore":
            continue
        items = make_items(key[part.start : part.end], hits, languages, index.lexica)
        tag = languages.tag if part.slot != "gloss" else "en"
        slots = understand(items, Grammar.of(index.lexica.get(tag or "")))
        for item in items:
            item.start += part.start
            item.end += part.start
        if part.slot in ("prose", "gloss", "subject"):
            reading.add_prose(slots, part.slot)
        else:
            reading.add_field(part.slot, items, slots)
    return reading


def _guess(
    key: str, parts: list[_Part], index: Index, languages: Languages, wanted: set[str]
) -> list[_Part]:
    """The parts with misspelt words and emoji taken for what would fill the wanted slots; [] if
    there are none.
    """
    likely = languages.likely()
    guessed = False
    left = _MOST_GUESSES
    out: list[_Part] = []
    for part, hits in parts:
        made: list[Hit] = []
        for hit in hits:
            if hit.kind not in ("unknown", "emoji") or not left:
                made.append(hit)
                continue
            left -= 1
            entries = _meant(key[part.start + hit.start : part.start + hit.end], hit, likely, index)
            fits = any(slot in wanted for e in entries for slot, _ in e.senses)
            made.append(hit._replace(kind="word", entries=entries) if fits else hit)
            guessed |= fits
        out.append(_Part(part, made))
    return out if guessed else []


def _meant(word: str, hit: Hit, likely: list[str], index: Index) -> Entries:
    if hit.kind == "emoji":
        return hit.entries
    return typos.suggest(word, likely, index) if hit.script == "other" else ()
