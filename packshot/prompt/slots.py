"""Fills the slots of a Brief from items whose scopes, phrases and targets are known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from packshot.core import ANIMALS, CONCEPTS
from packshot.prompt.assign import (
    SCENES,
    Choice,
    Phrase,
    attach,
    choose_subject,
    is_place,
    phrases_of,
)
from packshot.prompt.clauses import MAIN, WORN, Grammar, mark_scopes
from packshot.prompt.items import Item

_ACCESSORIES = {**{c: c for c in CONCEPTS["accessory"]}, "sunglasses": "glasses", "skirt": "dress"}
_FREE_ZONES = frozenset({"exclude", "fits"})
_SCENE_ZONES = frozenset({MAIN, "in", "fits", "object", "with"})
MOST = 1000
"""Quantities above are article numbers and the like."""


@dataclass(slots=True)
class Worn:
    """An accessory and what was said of it."""

    item: Item
    concept: str
    colour: Item | None = None
    material: Item | None = None


@dataclass(slots=True)
class Slots:
    """What one stretch of text says. `values` maps a slot to the item and concept that fill it;
    `denied` is all that stands where something is negated or left out.
    """

    values: dict[str, tuple[Item, str]] = field(default_factory=dict)
    worn: list[Worn] = field(default_factory=list)
    excluded: list[tuple[Item, str]] = field(default_factory=list)
    denied: list[Item] = field(default_factory=list)
    generic: list[Item] = field(default_factory=list)
    unknown: list[Item] = field(default_factory=list)
    quantity: int | None = None
    understood: int = 0

    def add(self, other: Slots) -> None:
        """Merge what a later stretch says; of values the first stays."""
        for name, value in other.values.items():
            self.values.setdefault(name, value)
        self.worn += other.worn
        self.excluded += other.excluded
        self.denied += other.denied
        self.generic += other.generic
        self.unknown += other.unknown
        self.quantity = self.quantity or other.quantity
        self.understood += other.understood


def understand(items: Sequence[Item], grammar: Grammar) -> Slots:
    """Read one stretch of text: scopes, then phrases, then slots."""
    mark_scopes(items, grammar)
    phrases = phrases_of(items)
    attach(items, phrases, grammar)
    choice = choose_subject(phrases, grammar)
    slots = Slots()
    if choice.subject is not None:
        slots.values["subject"] = (choice.subject, choice.subject.concept)
    _fill_attributes(slots, items, choice)
    _fill_worn(slots, items, phrases, choice, grammar)
    _fill_scene(slots, items, phrases, choice, grammar)
    _fill_free(slots, items, grammar)
    _fill_excluded(slots, items)
    slots.denied = [item for item in items if item.zone == "exclude"]
    slots.quantity = _quantity(items, choice.subject)
    _fill_rest(slots, items, choice)
    return slots


def senses_of(item: Item, slot: str) -> str | None:
    """The concept that an item gives for a slot, if any."""
    for name, concept in item.senses:
        if name == slot:
            return concept
    return None


def _fill_attributes(slots: Slots, items: Iterable[Item], choice: Choice) -> None:
    """Colour and material of the product: of its head, then what is loose, then of its body."""
    main = choice.subject or choice.blocked
    own = slots.values
    loose: dict[str, tuple[Item, str]] = {}
    body: dict[str, tuple[Item, str]] = {}
    for item in items:
        if item.dropped or item.zone in _FREE_ZONES:
            continue
        of_body = item.target is not None and item.target.slot == "body"
        table = body if of_body else own if _belongs(item, main) else loose if item.loose else None
        if table is None:
            continue
        for slot, concept in item.senses:
            if slot in ("colour", "material"):
                table.setdefault(slot, (item, concept))
    for slot, value in (*loose.items(), *body.items()):
        own.setdefault(slot, value)


def _belongs(item: Item, main: Item | None) -> bool:
    target = item.target
    if target is None:
        return False
    if target is main or _holds(target, main):
        return True
    if target.slot == "toy" and target.zone == MAIN:
        return True  # "dog bed, grey plush": a toy is a head only where its phrase holds no thing
    if main is None:
        return target.slot == "scene" and target.zone == MAIN
    same = main.concept and (target.slot, target.concept) == (main.slot, main.concept)
    return bool(same) and target.zone in (MAIN, "in")


def _holds(target: Item, main: Item | None) -> bool:
    """A perfume wears the colour and material of its flacon."""
    return main is not None and (main.concept, target.concept) == ("perfume", "bottle")


def _fill_worn(
    slots: Slots,
    items: Iterable[Item],
    phrases: dict[int, Phrase],
    choice: Choice,
    grammar: Grammar,
) -> None:
    animal = choice.subject is not None and choice.subject.concept in (*ANIMALS, "teddy-bear")
    for item in items:
        concept = _ACCESSORIES.get(item.concept) if item.slot in ("subject", "accessory") else None
        if concept is None or item is choice.subject:
            continue
        if item.zone in ("with", "wear") or (animal and _worn_freely(item, concept)):
            head = phrases[item.phrase].head(grammar)
            if head is item or animal:
                slots.worn.append(Worn(item, concept))
    for worn in slots.worn:
        _dress(worn, items)


def _worn_freely(item: Item, concept: str) -> bool:
    """What an animal wears without the text saying "with": "dog in a hat", "flying dinosaur"."""
    if item.zone in ("in", "object"):
        return concept in WORN
    return item.zone == MAIN


def _dress(worn: Worn, items: Iterable[Item]) -> None:
    for item in items:
        if item.target is worn.item and not item.dropped:
            for slot, _ in item.senses:
                if slot == "colour" and worn.colour is None:
                    worn.colour = item
                elif slot == "material" and worn.material is None:
                    worn.material = item


def _fill_scene(
    slots: Slots,
    items: Sequence[Item],
    phrases: dict[int, Phrase],
    choice: Choice,
    grammar: Grammar,
) -> None:
    if choice.place:
        return
    found: Item | None = None
    for at, item in enumerate(items):
        if item.kind != "noun" or item.concept not in SCENES or not is_place(item):
            continue
        apart = not grammar.heads_last and at > 0 and items[at - 1].kind == "attribute"
        if item.zone not in _SCENE_ZONES or (not apart and _names_a_type(item, phrases, grammar)):
            continue
        if found is None or (found.concept == "snow" and found.phrase == item.phrase):
            found = item  # a snowy forest is a forest
    if found is not None:
        slots.values["scene"] = (found, found.concept)


def _names_a_type(item: Item, phrases: dict[int, Phrase], grammar: Grammar) -> bool:
    """Whether a place only says which type a noun is ("garden chair", "silla de jardín")."""
    if item.linked or item.concept == "white-background":
        return False
    phrase = phrases[item.phrase]
    nouns = [n for chain in phrase.chains.values() for n in chain]
    things = [n for n in nouns if not is_place(n) and n.slot != "toy"]
    if grammar.heads_last:
        return any(n.start > item.start for n in [*things, *_places(phrase.chains[item.chain])])
    return item.zone != "in" and any(n.start < item.start for n in things)


def _places(nouns: Iterable[Item]) -> list[Item]:
    """Places of a chain: of "snowy forest" the last is meant."""
    return [n for n in nouns if is_place(n) and n.concept in SCENES]


def _fill_free(slots: Slots, items: Iterable[Item], grammar: Grammar) -> None:
    """Style, view and light; where no spaces part words, a scope may reach too far for them."""
    for item in items:
        if item.zone not in _FREE_ZONES or (item.zone == "fits" and not grammar.spaces):
            for slot, concept in item.senses:
                if slot in ("style", "view", "light"):
                    slots.values.setdefault(slot, (item, concept))


def _fill_excluded(slots: Slots, items: Iterable[Item]) -> None:
    """What is left out; of a product like this ("not a plastic mug") only what tells it apart."""
    _, subject = slots.values.get("subject", (None, None))
    known = {subject}
    for item in items:
        if item.zone != "exclude" or _speaks_of_excluded(item, subject):
            continue
        for slot, concept in item.senses:
            if slot in CONCEPTS and concept not in known:
                known.add(concept)
                slots.excluded.append((item, concept))


def _speaks_of_excluded(item: Item, subject: str | None) -> bool:
    """An attribute of an excluded noun ("black case not included") is not excluded itself."""
    target = item.target
    if target is None or target is item or target.concept == subject:
        return False
    return target.zone == "exclude"


def _fill_rest(slots: Slots, items: Iterable[Item], choice: Choice) -> None:
    for item in items:
        if item.kind == "unknown" or item is choice.blocked:
            slots.unknown.append(item)
        elif item.kind == "generic":
            slots.generic.append(item)
        elif item.kind in ("noun", "attribute", "free"):
            slots.understood += 1


def _quantity(items: Sequence[Item], subject: Item | None) -> int | None:
    for at, item in enumerate(items):
        number = senses_of(item, "number")
        if number is None or item.zone != MAIN or int(number) > MOST or _measures(items, at):
            continue
        if _counts(items, at, subject):
            return int(number)
    return None


def _measures(items: Sequence[Item], at: int) -> bool:
    """Whether a number is a side of a size ("45 x 60")."""
    for step in (1, -1):
        place = at + 2 * step
        if 0 <= place < len(items) and items[place].slot == "number":
            sign = items[at + step]
            if sign.concept == "count-before" and sign.end - sign.start == 1:
                return True
    return False


def _counts(items: Sequence[Item], at: int, subject: Item | None) -> bool:
    """Whether a number says how many: beside a counting word, or right before the product."""
    before = items[at - 1] if at else None
    if before is not None and before.concept == "count-after":
        return True
    for item in items[at + 1 : at + 6]:
        if item.concept == "count-before":
            return True
        if item.kind == "noun":
            starts = before is None or before.kind in ("break", "role")
            starts |= before is not None and before.kind == "attribute" and items[at + 1] is item
            return item.slot == "toy" or (starts and item is subject)
        if item.kind not in ("attribute", "plain", "free") and item.concept != "linker":
            return False
    return False
