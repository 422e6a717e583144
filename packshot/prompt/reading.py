"""Puts together what the fields of a text say, and makes the Brief of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from packshot.core import CONCEPTS, Accessory, Brief, Match
from packshot.prompt.designs import Named, named
from packshot.prompt.limits import UNDERSTOOD_LIMIT
from packshot.prompt.render import prompts
from packshot.prompt.slots import Slots, Worn

if TYPE_CHECKING:
    from packshot.prompt.items import Item
    from packshot.prompt.normalise import Folded

GENERIC = "generic"
_VALUE_SLOTS = ("scene", "style", "view", "light", "colour", "material")


@dataclass(slots=True)
class Reading:
    """What has been understood so far. `slots` holds what prose says, first come first kept;
    `keyed` what fields say, which overrides it.
    """

    slots: Slots = field(default_factory=Slots)
    keyed: dict[str, tuple[Item, str]] = field(default_factory=dict)

    @property
    def values(self) -> dict[str, tuple[Item, str]]:
        """What fills each slot."""
        return {**self.slots.values, **self.keyed}

    def add_prose(self, slots: Slots, slot: str) -> None:
        """Merge what prose, a gloss or the field of the subject says."""
        if slot == "gloss" and "subject" in self.slots.values:
            return
        if slot == "subject" and "subject" in slots.values:
            self.keyed.setdefault("subject", slots.values["subject"])
        self.slots.add(slots)

    def add_field(self, slot: str, items: list[Item], slots: Slots) -> None:
        """A field speaks of its own slot only, whatever its words could mean besides."""
        wanted = (slot, "subject") if slot == "scene" else (slot,)
        for item in items:
            for name, concept in item.senses:
                if item.zone == "exclude" or name not in (*wanted, "number"):
                    continue
                if slot == "quantity" and name == "number":
                    self.slots.quantity = self.slots.quantity or int(concept)
                elif slot in _VALUE_SLOTS and concept in CONCEPTS[slot]:
                    self.keyed.setdefault(slot, (item, concept))
        if slot == "exclude":
            found = [(i, c) for i in items for n, c in i.senses if n in CONCEPTS]
            self.slots.excluded += [pair for pair in found if pair not in self.slots.excluded]
        elif slot == "accessory":
            self.slots.worn += _worn_field(items)
        self.slots.unknown += slots.unknown
        self.slots.understood += slots.understood


def _worn_field(items: list[Item]) -> list[Worn]:
    worn: list[Worn] = []
    for item in items:
        if item.slot in ("subject", "accessory") and item.concept in CONCEPTS["accessory"]:
            mine = [i for i in items if i.target is item]
            worn.append(Worn(item, item.concept, _of(mine, "colour"), _of(mine, "material")))
    return worn


def _of(items: list[Item], slot: str) -> Item | None:
    return next((i for i in items if i.slot == slot), None)


def compose(reading: Reading, text: str, folded: Folded, language: str | None) -> Brief:
    """The Brief of a reading; `folded` is the part of the text that was read."""
    slots, values = reading.slots, reading.values
    filled = {slot: concept for slot, (_, concept) in values.items()}
    design = _design(filled.get("subject"), slots, folded.key)
    strange = [i for i in slots.unknown if design is None or not _meets(i, design)]
    unknown = (folded.span(item.start, item.end) for item in strange)
    made = Brief(
        text=text,
        language=language,
        **filled,
        design=design and design.design,
        accessories=tuple(map(_accessory, slots.worn)),
        exclusions=tuple(dict.fromkeys(c for _, c in slots.excluded)),
        quantity=slots.quantity,
        confidence=_confidence(slots.understood, len(strange), "subject" in filled),
        matches=_matches(slots, values, text, folded),
        unknown=tuple(dict.fromkeys(text[start:end] for start, end in unknown)),
        unread=max(0, len(text) - UNDERSTOOD_LIMIT),
    )
    prompt, negative = prompts(made)
    return replace(made, prompt=prompt, negative_prompt=negative)


def _design(subject: str | None, slots: Slots, key: str) -> Named | None:
    """The design that is named beside a subject, and not denied."""
    denied = [(item.start, item.end) for item in slots.denied]
    return None if subject is None else named(subject, key, denied)


def _meets(item: Item, design: Named) -> bool:
    return item.start < design.end and design.start < item.end


def _confidence(understood: int, unknown: int, subject: bool) -> float:
    """(1 with a subject, else 0.2) × (0.5 + 0.5 × share of content words understood)."""
    total = understood + unknown
    share = understood / total if total else 0.0
    return round((1.0 if subject else 0.2) * (0.5 + 0.5 * share), 3)


def _accessory(worn: Worn) -> Accessory:
    return Accessory(
        worn.concept,
        _concept(worn.colour, "colour"),
        _concept(worn.material, "material"),
    )


def _concept(item: Item | None, slot: str) -> str | None:
    return None if item is None else dict(item.senses).get(slot)


def _matches(
    slots: Slots, values: dict[str, tuple[Item, str]], text: str, folded: Folded
) -> tuple[Match, ...]:
    """Every word that filled something, in the order of the text."""
    found = [(slot, concept, item) for slot, (item, concept) in values.items()]
    for worn in slots.worn:
        found.append(("accessory", worn.concept, worn.item))
        for slot, item in (("colour", worn.colour), ("material", worn.material)):
            if item is not None:
                found.append((f"accessory.{slot}", _concept(item, slot) or "", item))
    found += [("exclusion", concept, item) for item, concept in slots.excluded]
    found += [(GENERIC, "product", item) for item in slots.generic]
    matches = []
    for slot, concept, item in found:
        start, end = folded.span(item.start, item.end)
        matches.append(Match(slot, concept, text[start:end], start, end))
    return tuple(sorted(matches, key=lambda m: (m.start, m.slot)))
