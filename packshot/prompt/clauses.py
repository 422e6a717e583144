"""Clause rules: into which scope and noun phrase each word falls.

Roles open a scope to their right ("without ...") or claim the noun phrase to their left
("... not included", 〜付き); breaks, contrasts and relative particles close it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from packshot.core import ANIMALS, CONCEPTS, PLACES
from packshot.prompt.index import Language
from packshot.prompt.items import Item

MAIN = "main"
WORN = frozenset({"hat", "scarf", "dress", "glasses", "bow"})
"""What an animal may wear."""
LOCATIONS = frozenset((*CONCEPTS["scene"], *PLACES))


@dataclass(frozen=True, slots=True)
class Grammar:
    """What the rules need to know of a language (declared in its lexicon)."""

    heads_last: bool = True
    adjectives_first: bool = True
    clause_last: bool = False
    parts: bool = False
    spaces: bool = True

    @classmethod
    @cache
    def of(cls, lexicon: Language | None) -> Grammar:
        if lexicon is None:
            return cls()
        heads_last = lexicon.says("heads") == "last"
        return cls(
            heads_last=heads_last,
            adjectives_first=lexicon.says("adjectives", "before" if heads_last else "") == "before",
            clause_last=lexicon.says("clause") == "last",
            parts=lexicon.says("parts") == "yes",
            spaces=lexicon.says("spaces") != "no",
        )


def mark_scopes(items: Sequence[Item], grammar: Grammar) -> None:
    """Fill zone, phrase, chain, segment and topic of every item. Linear in the items."""
    for at, item in enumerate(items):
        if item.concept == "exclude-after" and at and _ends_here(items, at + 1):
            item.concept = "exclude-before"  # "bantal tidak termasuk"
        if item.kind == "role" and item.concept.endswith("-before"):
            zone = item.concept.removesuffix("-before")
            if zone != "count" and not _claims_nothing(items, at, zone):
                _Claim(zone, grammar).run(items, at)
    _Walk(grammar).run(items)


def _ends_here(items: Sequence[Item], at: int) -> bool:
    return at == len(items) or items[at].kind == "break"


def _claims_nothing(items: Sequence[Item], at: int, zone: str) -> bool:
    """Nothing is claimed by "for women", nor by a suffix behind a preposition: that one counts."""
    if zone == "fits" and at and items[at - 1].kind == "plain":
        return True
    return items[at].glued and _governed(items, at)


class _Claim:
    """Gives the nearest noun phrase (or bare attribute) to the left of a role to a scope."""

    def __init__(self, zone: str, grammar: Grammar) -> None:
        self.zone = zone
        self.grammar = grammar
        self.found: Item | None = None  # the noun of the claimed phrase, or an attribute of it
        self.coloured = False

    def run(self, items: Sequence[Item], at: int) -> None:
        for place in range(at - 1, -1, -1):
            item, behind = items[place], items[place + 1]
            if self.found is not None and not (self.grammar.spaces or behind.glued):
                return
            if item.kind == "unknown" and behind.concept == "linker" and self.found is not None:
                item.zone = self.zone
            if not self._passes(item, items, place):
                return
            if item.kind in ("noun", "attribute"):
                if self._ends_before(item, behind):
                    return
                self.coloured |= item.slot == "colour"
                item.zone = self.zone
                noun = self.found is not None and self.found.kind == "noun"
                self.found = self.found if noun else item

    def _passes(self, item: Item, items: Sequence[Item], place: int) -> bool:
        """Whether the claim goes on to the left of an item."""
        if item.kind == "break":
            return self._passes_list(item, items, place)
        if item.kind == "number":  # a model ("iPhone 13 uyumlu")
            return self.zone == "fits"
        if item.kind == "unknown":
            return self.found is not None
        return item.kind != "role" or self._passes_role(item, items, place)

    def _passes_list(self, item: Item, items: Sequence[Item], place: int) -> bool:
        """Whether the claim goes on to what is listed before ("帽子、眼镜不含", "(hat, bag not
        included)").
        """
        if self.zone != "exclude" or self.found is None:
            return False
        if item.concept == "list" or (item.concept == "comma" and _in_bracket(items, place)):
            self.found, self.coloured = None, False
            return True
        return False

    def _passes_role(self, item: Item, items: Sequence[Item], place: int) -> bool:
        if self.found is None:
            return item.concept in ("linker", "topic", "object-before")
        shared = self.zone in ("wear", "with")  # "wearing a red scarf and a green hat"
        if item.concept == "and" and (shared or _nouns_before(items, place) > 1):
            self.found, self.coloured = None, False
            return True
        return item.concept == "linker"

    def _ends_before(self, item: Item, behind: Item) -> bool:
        """Whether an item belongs to another phrase."""
        if self.found is None:
            return False
        if item.slot == "colour" and self.coloured:
            return True  # "a brown bag, gold chain-ed"
        if item.slot == "material" and self.zone == "in" and self.found.slot == "scene":
            return True  # "clock of teak, kitchen-in"
        body = item.slot == "body" and behind.concept == "linker"  # "of red colour"
        return not body and _phrase_ends(item, self.found, self.grammar)


def _in_bracket(items: Sequence[Item], at: int) -> bool:
    """Whether a bracket opens before, with nothing but a list of nouns since."""
    for item in reversed(items[:at]):
        if item.concept == "open":
            return True
        if item.kind not in ("noun", "attribute", "plain") and item.concept != "comma":
            return False
    return False


def _governed(items: Sequence[Item], at: int) -> bool:
    """Whether a preposition stands before the word whose suffix this is: its role counts then."""
    place = at - 2
    while place >= 0 and items[place].kind in ("attribute", "plain"):
        place -= 1
    return place >= 0 and items[place].kind == "role" and items[place].concept.endswith("-after")


def _nouns_before(items: Sequence[Item], at: int) -> int:
    """How many nouns stand before, two at most: "ring and box not included" leaves the ring."""
    count = 0
    for item in reversed(items[:at]):
        count += item.kind == "noun"
        if count == 2:
            break
    return count


def _phrase_ends(item: Item, found: Item, grammar: Grammar) -> bool:
    """Whether `item` belongs to another phrase than what was claimed to its right: `found` is the
    noun of that, or an attribute without one.
    """
    if grammar.heads_last and grammar.adjectives_first:
        return item.kind == "noun" or found.kind == "attribute"
    return found.kind == "noun"


class _Walk:
    """One pass from left to right with the open scope and phrase."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self.zone = MAIN
        self.phrase = self.chain = self.segment = 0
        self.noun: Item | None = None  # the last noun of this segment
        self.topic: Item | None = None  # the noun that "is ..." speaks of
        self.noun_here = False  # in this phrase
        self.linked = False  # a linker stands right before
        self.prefixed = False  # a prefix opened the zone: it ends behind its noun
        self.named = False  # a thing stands in the main clause of this segment

    def run(self, items: Sequence[Item]) -> None:
        for at, item in enumerate(items):
            getattr(self, "_" + item.kind, self._other)(item, items, at)
            if item.kind in ("noun", "unknown", "break"):
                self.linked = False

    def _open(self, zone: str) -> None:
        self.zone = zone
        self.phrase += 1
        self.chain = 0
        self.noun_here = False

    def _place(self, item: Item) -> None:
        if item.zone and item.zone != self.zone:
            self._open(item.zone)
        item.zone = self.zone
        item.phrase, item.chain, item.segment = self.phrase, self.chain, self.segment
        item.topic = self.topic

    def _noun(self, item: Item, items: Sequence[Item], at: int) -> None:
        self._leave(item, items, at)
        self._place(item)
        if len(item.senses) > 1:
            _decide(item)
        self.noun_here = True
        self.noun = item
        self.named |= item.zone == MAIN
        self.topic = None if item.zone == MAIN else self.topic
        if self.prefixed:
            self.prefixed = False
            self._open(MAIN)

    def _attribute(self, item: Item, items: Sequence[Item], at: int) -> None:
        self._leave(item, items, at)
        after_noun = self.noun_here and not self.linked and not item.glued
        if self.grammar.adjectives_first and after_noun and not self._of_just_before(items, at):
            self._open(self.zone)
        self._place(item)

    def _leave(self, item: Item, items: Sequence[Item], at: int) -> None:
        """Close a scope that has its noun where a phrase of the main clause begins."""
        if item.zone or not self.noun_here:
            return
        if self.zone == "in" and not self.named:
            apart = not self.grammar.heads_last or items[at - 1].kind == "plain"
            thing = _thing_next(items, at) and (item.kind == "attribute" or apart)
            place = self.noun is not None and self.noun.concept in LOCATIONS
            if thing and (place or items[at - 1].kind == "plain"):
                self._open(MAIN)  # "In the forest a brown bear"
        elif not (self.grammar.spaces or item.glued):  # a space parts phrases
            if self.zone == "exclude" or (self.zone in ("fits", "with") and _is_thing(item)):
                self._open(MAIN)
        elif self.zone == "fits" and items[at - 1].kind == "number" and _tells(item):
            self._open(MAIN)  # "coque pour iPhone 13 bleu nuit"

    @staticmethod
    def _of_just_before(items: Sequence[Item], at: int) -> bool:
        return at > 0 and items[at - 1].kind == "role" and items[at - 1].concept == "of"

    def _unknown(self, item: Item, items: Sequence[Item], at: int) -> None:
        if self.noun_here and not self.linked:
            fronted = self.zone == "in" and not self.named  # "In the hall glimmers a lamp"
            self._open(MAIN if fronted else self.zone)
        self._place(item)

    def _break(self, item: Item, items: Sequence[Item], at: int) -> None:
        self._open(MAIN)
        self.segment += 1
        self.topic = self.noun if item.concept == "colon" else None
        self.noun = None
        self.named = False

    def _role(self, item: Item, items: Sequence[Item], at: int) -> None:
        if (
            item.concept == "in-after"
            and self.zone not in (MAIN, "in")
            and _only_made_of(items, at)
        ):
            item.concept = "of"  # "with a belt in leather"
        if item.concept in ("in-after", "fits-after") and not self.named and _shows(items, at):
            item.concept = "of"  # "close-up on a teapot"
        name, _, side = item.concept.partition("-")
        if side == "after" and name != "count":
            self._open(name)
            glued = at + 1 < len(items) and items[at + 1].glued
            self.prefixed = glued and self.grammar.heads_last and self.grammar.spaces
        elif side == "before" and name != "count":
            self._open(MAIN)
        elif name == "of" and self._worn(items, at):
            item.concept = "wear-after"  # "pinguim de cachecol"
            self._open("wear")
        elif name == "of" and self.zone == "fits" and _only_made_of(items, at):
            self._open(MAIN)  # "strap for a watch, of black leather"
        elif name == "of":
            self.chain += 1
        elif name == "and":
            if not (_near(items, at, -1) == _near(items, at, 1) == "attribute"):
                self._open(self.zone)
        elif name == "but":
            self._open(MAIN)
        elif name == "linker":
            self._link()
        elif name == "topic":
            self._open(MAIN)
            self.topic = self.noun
        item.phrase, item.segment, item.zone = self.phrase, self.segment, self.zone

    def _worn(self, items: Sequence[Item], at: int) -> bool:
        """Whether "of" says what an animal wears."""
        noun = self.noun if self.zone == MAIN and not self.grammar.heads_last else None
        if noun is None or noun.concept not in ANIMALS:
            return False
        follower = next((i for i in items[at + 1 :] if i.kind in ("noun", "break", "role")), None)
        return follower is not None and follower.concept in WORN

    def _link(self) -> None:
        """的 and の close a relative clause that has its noun, else they join two nouns."""
        if self.zone != MAIN and self.noun_here:
            self._open(MAIN)
        elif self.noun_here and self.noun is not None:
            self.noun.linked = True
            self.linked = True

    def _other(self, item: Item, items: Sequence[Item], at: int) -> None:
        self._place(item)


def _decide(item: Item) -> None:
    """A word for a place and for a thing (Greek "grafeio": office and desk) is the place in a scope
    and the thing elsewhere.
    """
    senses = dict(item.senses)
    if "scene" in senses and "subject" in senses:
        slot = "subject" if item.zone == MAIN else "scene"
        item.slot, item.concept = slot, senses[slot]
        item.senses = ((slot, senses[slot]),)


def _only_made_of(items: Sequence[Item], at: int) -> bool:
    """Whether attributes with a material among them follow, and no noun that they could be of."""
    material = False
    for item in items[at + 1 :]:
        if item.kind not in ("attribute", "plain"):
            return material and item.kind not in ("noun", "unknown")
        material |= item.slot == "material"
    return material


def _shows(items: Sequence[Item], at: int) -> bool:
    """Whether a view or style stands right before, and a thing, no place, behind: it is shown."""
    if _near(items, at, -1) != "free":
        return False
    return _thing_next(items, at + 1)


def _thing_next(items: Sequence[Item], at: int) -> bool:
    """Whether the next noun, from here on and before any role, is a thing."""
    noun = next((i for i in items[at:] if i.kind in ("noun", "break", "role")), None)
    return noun is not None and _is_thing(noun)


def _tells(item: Item) -> bool:
    """Whether an item says what a product is like: "blue", "in the colour ..."."""
    return item.kind == "attribute" or item.slot == "body"


def _is_thing(item: Item) -> bool:
    return item.slot == "subject" and item.concept not in PLACES


def _near(items: Sequence[Item], at: int, step: int) -> str:
    """The kind of the next item in a direction that is not plain."""
    at += step
    while 0 <= at < len(items) and items[at].kind == "plain":
        at += step
    return items[at].kind if 0 <= at < len(items) else ""
