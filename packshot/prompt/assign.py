"""Which noun is the product, and which noun every attribute belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from packshot.core import ANIMALS, CONCEPTS, PLACES
from packshot.prompt.clauses import MAIN, Grammar
from packshot.prompt.items import Item

SCENES = frozenset(CONCEPTS["scene"])
_PLACES = frozenset(PLACES)
_DECORATIONS = frozenset(ANIMALS + PLACES)
_THINGS = frozenset({"subject", "accessory"})
_PART_SLOTS = frozenset({"trim", "body"})
_BESIDE = frozenset({"trim", "body", "other", "toy"})


@dataclass(slots=True)
class Phrase:
    """The nouns of one noun phrase, by the chains that "of" makes of it."""

    zone: str
    segment: int
    chains: dict[int, list[Item]] = field(default_factory=dict)
    unknown: bool = False
    joined: bool = False  # by "and" to the phrase before

    def head(self, grammar: Grammar) -> Item | None:
        """The noun that the phrase is about: "toy" nouns give way, places only if alone."""
        place: Item | None = None
        for nouns in self.chains.values():
            solid = [n for n in nouns if n.slot != "toy" and not is_place(n)]
            if solid:
                return _of_chain(solid, grammar)
            places = [n for n in nouns if is_place(n)]
            place = place or (places[-1 if grammar.heads_last else 0] if places else None)
        return place


def _of_chain(nouns: list[Item], grammar: Grammar) -> Item:
    """First or last noun; where parts are no products, the noun that a part stands behind."""
    if not grammar.heads_last:
        return nouns[0]
    if not grammar.spaces:
        nouns = _before_space(nouns)
    nouns = _before_decoration(nouns)
    if not grammar.parts:
        nouns = [n for n in nouns if n.slot not in _PART_SLOTS or n.glued] or nouns
    return nouns[-1]


def _before_decoration(nouns: list[Item]) -> list[Item]:
    """An animal behind a product is what it is decorated with ("umbrella frog design")."""
    last, before = nouns[-1], nouns[-2] if len(nouns) > 1 else None
    if before is None or before.slot != "subject" or before.concept in _DECORATIONS:
        return nouns
    return nouns[:-1] if last.concept in ANIMALS and not last.glued else nouns


def _before_space(nouns: list[Item]) -> list[Item]:
    """Where words are written without spaces, a space parts two products (衬衫 短袖), but not an
    animal or place from what it decorates (猫 クッション) nor a product from its case.
    """
    for at in range(1, len(nouns)):
        product = nouns[at - 1].concept not in _DECORATIONS and nouns[at - 1].slot == "subject"
        if not nouns[at].glued and product and nouns[at].slot in _THINGS:
            return nouns[:at]
    return nouns


def is_place(item: Item) -> bool:
    """Whether a noun is a place rather than a thing."""
    return item.slot == "scene" or (item.slot == "subject" and item.concept in _PLACES)


def phrases_of(items: Sequence[Item]) -> dict[int, Phrase]:
    """The noun phrases in order, by number."""
    phrases: dict[int, Phrase] = {}
    joined = -1
    for item in items:
        if item.concept == "and" and item.kind == "role":
            joined = item.phrase
        if item.kind not in ("noun", "unknown", "attribute"):
            continue
        fresh = Phrase(item.zone, item.segment, joined=item.phrase == joined)
        phrase = phrases.setdefault(item.phrase, fresh)
        if item.kind == "noun":
            phrase.chains.setdefault(item.chain, []).append(item)
        phrase.unknown |= item.kind == "unknown"
    return phrases


def attach(items: Sequence[Item], phrases: dict[int, Phrase], grammar: Grammar) -> None:
    """Give every attribute its noun (`target`), or mark it `loose` or `dropped`."""
    followers = _followers(items, grammar)
    before: Item | None = None  # the last noun of the segment
    main: Item | None = None  # the last one in the main clause
    unknown: Item | None = None  # the last unknown word of the phrase
    for at, item in enumerate(items):
        if item.kind == "noun":
            before = item
            main = item if item.zone == MAIN else main
            _own_attributes(item)
        elif item.kind == "break":
            before = main = None
        elif item.kind == "unknown":
            unknown = item
        elif item.kind == "attribute":
            if unknown is not None and unknown.phrase != item.phrase:
                unknown = None
            nearest = main if item.zone == MAIN and main is not None else before
            _attach(item, nearest, followers[at], unknown, _Context(phrases, grammar))


def _own_attributes(item: Item) -> None:
    """A noun that says an attribute too (jeans) is its own target."""
    if len(item.senses) > 1:
        item.target = item


@dataclass(frozen=True, slots=True)
class _Context:
    phrases: dict[int, Phrase]
    grammar: Grammar


class _Next(NamedTuple):
    """What follows an attribute: the next noun of its chain; whether an unknown word comes first in
    its phrase; whether the noun has another colour, a number stands between, an attribute stands
    behind the noun, or a space parts them where words are written without.
    """

    noun: Item | None = None
    unknown: bool = False
    again: bool = False
    number: bool = False
    served: bool = False
    parted: bool = False


def _followers(items: Sequence[Item], grammar: Grammar) -> list[_Next]:
    out = [_Next()] * len(items)
    noun: Item | None = None
    unknown: Item | None = None
    colour = again = number = served = parted = False
    for at in range(len(items) - 1, -1, -1):
        item = items[at]
        same = noun is not None and (noun.phrase, noun.chain) == (item.phrase, item.chain)
        unknown_here = unknown is not None and unknown.phrase == item.phrase
        again |= colour and (item.slot == "colour" or _of_another(items, at))
        if same:
            out[at] = _Next(noun, unknown_here, again, number, served, parted)
        else:
            out[at] = _Next(None, unknown_here)
        number |= item.kind == "number"
        if item.kind == "noun":
            noun, unknown = item, None
            colour = again = number = parted = False
            served = _serves(items, at + 1)
        elif item.slot == "colour":
            colour = True
        elif item.kind == "unknown":
            unknown = item
        elif item.kind in ("break", "role") and item.concept not in ("linker", "topic"):
            unknown = None if item.kind == "break" else unknown
        parted |= not (grammar.spaces or item.glued)
    return out


def _of_another(items: Sequence[Item], at: int) -> bool:
    """Whether a material stands right behind a colour: both are of the noun before."""
    return items[at].slot == "material" and at > 0 and items[at - 1].slot == "colour"


def _serves(items: Sequence[Item], at: int) -> bool:
    """Whether an attribute stands here that cannot be of a noun behind it."""
    if at >= len(items) or items[at].kind != "attribute":
        return False
    return at + 1 == len(items) or items[at + 1].kind not in ("noun", "attribute")


def _attach(
    item: Item,
    before: Item | None,
    follower: _Next,
    unknown: Item | None,
    context: _Context,
) -> None:
    grammar = context.grammar
    following, unknown_after, again, number, served, parted = follower
    part = following is not None and following.slot == "trim" and before is not None
    apart = number or (served and not grammar.heads_last)
    if part and item.zone == MAIN and (again or apart):
        following = None  # "watch silver black leather strap", "mug white 350 ml print"
    preceding = before if before is not None and before.phrase == item.phrase else None
    beside = following is not None and following.slot in _BESIDE and item.zone == MAIN
    if parted and beside and before is not None:
        following, preceding = None, before  # "衬衫 浅蓝色 木扣子"
    if following is not None and is_place(following) and item.zone == MAIN and before is not None:
        chain = context.phrases[following.phrase].chains[following.chain]
        following = None if all(map(is_place, chain)) else following
        preceding = preceding or (before if following is None else None)
    first = grammar.adjectives_first
    if not first and following is not None and following.slot in _PART_SLOTS and item.zone == MAIN:
        preceding = before  # "baskets Nike blanches semelle orange": an unknown word stands between
    near = (following or preceding) if first else (preceding or following)
    if near is not None:
        _belong(item, near, context, near is following)
    elif item.topic is not None:
        _belong(item, item.topic, context, False)
    elif item.zone != MAIN and (unknown_after if first else unknown is not None):
        item.dropped = True
    elif item.zone == MAIN and before is not None:
        _belong(item, before, context, False)
    elif before is not None and before.slot == "trim" and _made_of(item):
        item.target = before  # "słuchawki, nauszniki z ekoskóry", "piètement en métal noir"
    else:
        item.loose = True
        if item.zone == "fits":  # "for women, red": the scope held no thing
            item.zone = MAIN


def _made_of(item: Item) -> bool:
    return item.slot == "material" or item.zone in ("in", "with")


def _belong(item: Item, noun: Item, context: _Context, following: bool) -> None:
    """`noun` is the nearest: a part keeps the attribute, any other noun hands it to its head."""
    if noun.slot in _PART_SLOTS:
        item.target = noun
        return
    grammar = context.grammar
    phrase = context.phrases[noun.phrase]
    chain = phrase.chains.get(noun.chain)
    if following and chain and noun.slot == "subject":
        solid = [n for n in chain if not is_place(n) and n.slot != "toy"]
        item.target = _of_chain(solid, grammar) if solid else noun
    else:
        item.target = phrase.head(grammar) or noun
    if noun.slot == "accessory" and noun.zone != MAIN:
        item.target = noun


@dataclass(frozen=True, slots=True)
class Choice:
    """The product. `blocked`: a known thing outside the vocabulary; `place`: `subject` is one."""

    subject: Item | None = None
    blocked: Item | None = None
    place: bool = False


def choose_subject(phrases: dict[int, Phrase], grammar: Grammar) -> Choice:
    """The head of the first main phrase that names a product or animal; a place only if no thing
    is named; a scope's noun only if nothing stands in the main phrases.
    """
    main = [p for p in phrases.values() if p.zone == MAIN]
    choice = _first(main, grammar)
    if choice.subject is not None or choice.blocked is not None:
        return choice
    places = [h for p in main if (h := p.head(grammar)) and is_place(h) and h.slot == "subject"]
    strange = any(p.unknown for p in main)  # an unknown word may be the product
    for zone in ("object",) if strange else ("wear", "with", "object", "in"):
        other = _first([p for p in phrases.values() if p.zone == zone], grammar)
        if other.subject is not None:
            return other
    if not strange:
        places += [
            h
            for p in phrases.values()
            if p.zone in ("in", "object") and (h := p.head(grammar)) and h.concept in _PLACES
        ]
    return Choice(places[0], None, True) if places else Choice(None, _sold_part(main, grammar))


def _sold_part(phrases: Sequence[Phrase], grammar: Grammar) -> Item | None:
    """Where nothing else is named, a part is what is sold ("replacement strap")."""
    heads = (phrase.head(grammar) for phrase in phrases)
    return next((h for h in heads if h is not None and h.slot == "trim"), None)


def _first(phrases: Sequence[Phrase], grammar: Grammar) -> Choice:
    """The first phrase with a thing decides; in clause-last languages the last of its segment."""
    found: tuple[Choice, int] | None = None
    part: tuple[Item, int] | None = None
    for phrase in phrases:
        if part is not None and phrase.segment != part[1]:
            break
        if found is not None and (not grammar.clause_last or phrase.segment != found[1]):
            break
        head = phrase.head(grammar)
        if head is None or is_place(head) or (found is not None and phrase.joined):
            continue
        if head.slot == "subject":
            found = (Choice(head), phrase.segment)
        elif head.slot == "other":
            found = (Choice(None, head), phrase.segment)
        elif _part_of_thing(phrase, head):
            part = part or (head, phrase.segment)
    if found is None and part is not None:
        return Choice(None, part[0])
    return found[0] if found else Choice()


def _part_of_thing(phrase: Phrase, head: Item) -> bool:
    """A part named with its whole ("watch strap", "correa de reloj") is what is sold."""
    if head.slot != "trim":
        return False
    return any(n.slot == "subject" for nouns in phrase.chains.values() for n in nouns)
