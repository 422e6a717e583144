"""Text in, Brief out: folds, searches, identifies the language, reads the clauses, fills the slots.

Limits: texts up to 20,000 characters are read, their first 2,000 understood.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from packshot.core import CONCEPTS, Accessory, Brief, Match
from packshot.errors import InvalidRequest
from packshot.prompt.clauses import Grammar
from packshot.prompt.identify import Languages, identify
from packshot.prompt.index import Hit, Index
from packshot.prompt.items import Item, make_items
from packshot.prompt.normalise import Folded, fold
from packshot.prompt.render import prompts
from packshot.prompt.search import search
from packshot.prompt.standard import standard_index
from packshot.prompt.slots import Slots, Worn, understand
from packshot.prompt.structure import Field, fields

READ_LIMIT = 20_000
UNDERSTOOD_LIMIT = 2_000
DEFAULT_SUBJECT = "mug"
"""What stands in where a text asks for a product picture and names no product."""
GENERIC = "generic"
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_VALUE_SLOTS = ("scene", "style", "view", "light", "colour", "material")


def brief(text: str, language: str | None = None) -> Brief:
    """Understand a product text.

    `language` is a BCP 47 hint: it wins where a word means different things in two languages.
    A text that names no subject gives a Brief whose subject is None. Raises InvalidRequest for
    text that is empty, longer than 20,000 characters, or not valid Unicode, and for a malformed
    language tag. Of longer texts the first 2,000 characters are understood.
    """
    _check(text, language)
    index = standard_index()
    folded = fold(text[:UNDERSTOOD_LIMIT])
    parts = [(f, search(folded.key[f.start : f.end], index)) for f in fields(folded.key, index)]
    languages = _languages(folded.key, parts, index, language)
    reading = _Reading(text, folded)
    for part, hits in parts:
        _read(reading, part, hits, index, languages)
    return _compose(reading, language or languages.tag)


def default_subject(brief: Brief) -> str | None:
    """The concept to draw where the text asks for a product picture in general ("a product photo")
    without naming one; None where it names a subject, an unknown thing, or nothing at all.
    """
    if brief.subject is not None or brief.unknown:
        return None
    return DEFAULT_SUBJECT if any(m.slot == GENERIC for m in brief.matches) else None


def _check(text: str, language: str | None) -> None:
    if len(text) > READ_LIMIT:
        raise InvalidRequest(
            f"the text has {len(text):,} characters; at most {READ_LIMIT:,} are read",
            param="prompt",
        )
    if not text.strip():
        raise InvalidRequest("the text is empty: name a product", param="prompt")
    if "\x00" in text or not _encodable(text):
        raise InvalidRequest(
            "the text holds a NUL character or half a surrogate pair: send valid UTF-8",
            param="prompt",
        )
    if language is not None and not _TAG.fullmatch(language):
        raise InvalidRequest(
            f"{language[:40]!r} is no BCP 47 language tag, such as 'en' or 'zh-Hans'",
            param="language",
        )


def _encodable(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _languages(
    key: str, parts: list[tuple[Field, list[Hit]]], index: Index, hint: str | None
) -> Languages:
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


@dataclass(slots=True)
class _Reading:
    """What has been understood so far: values keep the first; fields override prose."""

    text: str
    folded: Folded
    values: dict[str, tuple[Item, str]] = field(default_factory=dict)
    keyed: dict[str, tuple[Item, str]] = field(default_factory=dict)
    worn: list[Worn] = field(default_factory=list)
    excluded: list[tuple[Item, str]] = field(default_factory=list)
    generic: list[Item] = field(default_factory=list)
    unknown: list[Item] = field(default_factory=list)
    quantity: int | None = None
    understood: int = 0


def _read(
    reading: _Reading, part: Field, hits: list[Hit], index: Index, languages: Languages
) -> None:
    """Understand one field and merge what it says."""
    if part.slot == "ignore":
        return
    items = make_items(reading.folded.key[part.start : part.end], hits, languages)
    tag = languages.tag if part.slot != "gloss" else "en"
    slots = understand(items, Grammar.of(index.lexica.get(tag or "")))
    for item in items:
        item.start += part.start
        item.end += part.start
    if part.slot in ("prose", "gloss", "subject"):
        _merge(reading, slots, part.slot)
    else:
        _merge_field(reading, part.slot, items, slots)


def _merge(reading: _Reading, slots: Slots, slot: str) -> None:
    if slot == "gloss" and "subject" in reading.values:
        return
    if slot == "subject" and "subject" in slots.values:
        reading.keyed.setdefault("subject", slots.values["subject"])
    for name, value in slots.values.items():
        reading.values.setdefault(name, value)
    reading.worn += slots.worn
    reading.excluded += slots.excluded
    reading.generic += slots.generic
    reading.unknown += slots.unknown
    reading.quantity = reading.quantity or slots.quantity
    reading.understood += slots.understood


def _merge_field(reading: _Reading, slot: str, items: list[Item], slots: Slots) -> None:
    """A field speaks of its own slot only, whatever the words of its value could mean besides."""
    wanted = (slot, "subject") if slot == "scene" else (slot,)
    for item in items:
        for name, concept in item.senses:
            if item.zone == "exclude" or name not in (*wanted, "number"):
                continue
            if slot == "quantity" and name == "number":
                reading.quantity = reading.quantity or int(concept)
            elif slot in _VALUE_SLOTS and concept in CONCEPTS[slot]:
                reading.keyed.setdefault(slot, (item, concept))
    if slot == "exclude":
        found = [(i, c) for i in items for n, c in i.senses if n in CONCEPTS]
        reading.excluded += [pair for pair in found if pair not in reading.excluded]
    elif slot == "accessory":
        reading.worn += _worn_field(items)
    reading.unknown += slots.unknown
    reading.understood += slots.understood


def _worn_field(items: list[Item]) -> list[Worn]:
    worn: list[Worn] = []
    for item in items:
        if item.slot in ("subject", "accessory") and item.concept in CONCEPTS["accessory"]:
            mine = [i for i in items if i.target is item]
            worn.append(Worn(item, item.concept, _of(mine, "colour"), _of(mine, "material")))
    return worn


def _of(items: list[Item], slot: str) -> Item | None:
    return next((i for i in items if i.slot == slot), None)


def _compose(reading: _Reading, language: str | None) -> Brief:
    values = {**reading.values, **reading.keyed}
    filled = {slot: concept for slot, (_, concept) in values.items()}
    made = Brief(
        text=reading.text,
        language=language,
        **filled,
        accessories=tuple(map(_accessory, reading.worn)),
        exclusions=tuple(dict.fromkeys(c for _, c in reading.excluded)),
        quantity=reading.quantity,
        confidence=_confidence(reading, "subject" in filled),
        matches=_matches(reading, values),
        unknown=tuple(dict.fromkeys(_text(reading, item)[0] for item in reading.unknown)),
    )
    prompt, negative = prompts(made)
    return replace(made, prompt=prompt, negative_prompt=negative)


def _confidence(reading: _Reading, subject: bool) -> float:
    """(1 with a subject, else 0.2) × (0.5 + 0.5 × share of content words understood)."""
    total = reading.understood + len(reading.unknown)
    share = reading.understood / total if total else 0.0
    return round((1.0 if subject else 0.2) * (0.5 + 0.5 * share), 3)


def _accessory(worn: Worn) -> Accessory:
    return Accessory(
        worn.concept,
        _concept(worn.colour, "colour"),
        _concept(worn.material, "material"),
    )


def _concept(item: Item | None, slot: str) -> str | None:
    return None if item is None else dict(item.senses).get(slot)


def _text(reading: _Reading, item: Item) -> tuple[str, int, int]:
    start, end = reading.folded.span(item.start, item.end)
    return reading.text[start:end], start, end


def _matches(reading: _Reading, values: dict[str, tuple[Item, str]]) -> tuple[Match, ...]:
    """Every word that filled something, in the order of the text."""
    found = [(slot, concept, item) for slot, (item, concept) in values.items()]
    for worn in reading.worn:
        found.append(("accessory", worn.concept, worn.item))
        for slot, item in (("colour", worn.colour), ("material", worn.material)):
            if item is not None:
                found.append((f"accessory.{slot}", _concept(item, slot) or "", item))
    found += [("exclusion", concept, item) for item, concept in reading.excluded]
    found += [(GENERIC, "product", item) for item in reading.generic]
    matches = [Match(slot, concept, *_text(reading, item)) for slot, concept, item in found]
    return tuple(sorted(matches, key=lambda m: (m.start, m.slot)))
