"""The words of a text as the clause rules see them: nouns, attributes, roles, breaks, unknowns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from packshot.prompt.identify import Languages, choose
from packshot.prompt.index import PLACED, Entry, Hit, Language
from packshot.prompt.lexicon import Sense

NOUN_SLOTS = frozenset({"subject", "accessory", "scene", "other", "trim", "body", "toy"})
ATTRIBUTE_SLOTS = frozenset({"colour", "material"})
FREE_SLOTS = frozenset({"style", "view", "light"})
_KINDS = {
    **dict.fromkeys(NOUN_SLOTS, "noun"),
    **dict.fromkeys(ATTRIBUTE_SLOTS, "attribute"),
    **dict.fromkeys(FREE_SLOTS, "free"),
    "role": "role",
    "plain": "plain",
    "generic": "generic",
    "number": "number",
}
_LONGEST_NUMBER = 6
_SIGNS = {":": "colon", "、": "list", ",": "comma", "(": "open"}


class Item:
    """One word or sign. `start`, `end` index the folded key; the clause rules fill the rest.

    `kind`: noun, attribute, free, role, plain, generic, number, unknown, break. `zone`: the scope
    that it stands in (main, with, wear, in, fits, exclude, object). `phrase` and `chain` number
    its noun phrase and the part of it between "of"s, `segment` the stretch between breaks.
    `target`: the noun that an attribute belongs to; `loose` where it belongs to the product.
    """

    __slots__ = (
        "chain", "concept", "dropped", "end", "glued", "kind", "linked", "loose", "phrase",
        "segment", "senses", "slot", "start", "target", "topic", "zone",
    )  # fmt: skip

    def __init__(self, start: int, end: int, kind: str, senses: tuple[Sense, ...] = ()) -> None:
        self.start = start
        self.end = end
        self.kind = kind
        self.senses = senses
        self.slot, self.concept = senses[0] if senses else ("", "")
        self.zone = ""
        self.phrase = self.chain = self.segment = 0
        self.target: Item | None = None
        self.topic: Item | None = None
        self.loose = self.dropped = self.linked = self.glued = False

    def __repr__(self) -> str:
        return f"<{self.kind} {self.slot}.{self.concept} {self.zone} {self.phrase}.{self.chain}>"


def make_items(
    key: str, hits: Iterable[Hit], languages: Languages, lexica: Mapping[str, Language]
) -> list[Item]:
    """Items of the hits, each word with its meaning in the text's languages; a suffix that plays a
    role is an item of its own.
    """
    items: list[Item] = []
    for hit in hits:
        known = hit.entries and hit.kind != "emoji"
        entry = choose(hit.entries, key[hit.start : hit.end], languages) if known else None
        if entry is not None and entry.kind == PLACED:
            items.append(_item(key, hit, entry))
            items[-1].zone = "in"  # a place that holds its preposition ("in the bath")
            continue
        if entry is None or not entry.role:
            items.append(_item(key, hit, entry))
            continue
        if entry.kind == "a" and _agrees(entry, lexica[entry.language]):
            items.append(_item(key, hit, entry))  # an adjective only agrees with its noun
            continue
        middle = hit.end - entry.tail
        items.append(_item(key, hit._replace(end=middle), entry))
        items.append(Item(middle, hit.end, "role", (("role", entry.role),)))
        items[-1].glued = True
    _mend_verbs(key, items)
    return items


def _mend_verbs(key: str, items: list[Item]) -> None:
    """A Japanese particle inside an unknown word (転がる) is a part of it."""
    for before, item, behind in zip(items, items[1:], items[2:], strict=False):
        inside = before.end == item.start and item.end == behind.start
        strange = before.kind == behind.kind == "unknown"
        if item.kind == "role" and inside and strange and "\u3040" < key[item.start] < "\u30a0":
            item.kind, item.slot, item.concept, item.senses = "unknown", "", "", ()


def _agrees(entry: Entry, lexicon: Language) -> bool:
    """Whether an adjective's suffix only repeats its noun's; where it stands behind the noun, it
    carries the suffix of both.
    """
    last = lexicon.says("adjectives") == "after" and lexicon.says("heads") == "last"
    return not (entry.role.startswith("exclude") or last)


def _item(key: str, hit: Hit, entry: Entry | None) -> Item:
    if entry is not None:
        item = Item(hit.start, hit.end, _KINDS[entry.senses[0][0]], entry.senses)
    elif hit.kind == "emoji":
        item = Item(hit.start, hit.end, "plain")
    elif hit.kind == "sign":
        sign = _SIGNS.get(key[hit.start], "")
        item = Item(hit.start, hit.end, "break", (("sign", sign),))
    elif hit.kind == "number":
        item = Item(hit.start, hit.end, "number", _number(key[hit.start : hit.end]))
    else:
        item = Item(hit.start, hit.end, "unknown")
    item.glued = hit.glued
    return item


def _number(digits: str) -> tuple[Sense, ...]:
    whole = digits.isdecimal() and len(digits) <= _LONGEST_NUMBER
    return (("number", str(int(digits))),) if whole else ()
