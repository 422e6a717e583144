"""Random product texts, put together from the words that the lexica know: any wish of any slot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from packshot.core import CONCEPTS, ModelSpec
from packshot.prompt.index import LEXICA
from packshot.prompt.lexicon import Lexicon, Sense, read_lexicon

LANGUAGES = tuple("en de fr es it pt pl ru tr ar hi th vi ko ja zh-Hans".split())
SAID = 0.7
"""How often a slot is stated."""
DRESSED = 0.3
SLOTS = ("colour", "material", "scene", "style", "view", "light", "accessory")
"""What a text may state besides its subject."""
_WITH = ("with-after", "wear-after", "with-before", "wear-before")


@dataclass(frozen=True, slots=True)
class Wish:
    """A text, its language and the subject that it names."""

    text: str
    language: str
    subject: str


class Tongue:
    """The words of one language by what they mean, and how they are strung together."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.tag = lexicon.tag
        self.adjectives_first = lexicon.says("adjectives", "before") == "before"
        self.space = "" if lexicon.says("spaces") == "no" else " "
        self._words: dict[Sense, list[str]] = {}
        for word in lexicon.words:
            for sense in () if word.place else word.senses:
                self._words.setdefault(sense, []).append(word.key)

    @classmethod
    def load(cls, tag: str) -> Tongue:
        """The tongue of a language. Raises LexiconError."""
        return cls(read_lexicon(LEXICA / f"{tag}.lex"))

    def say(self, wished: Mapping[str, str], rng: np.random.Generator) -> str:
        """A text that states one concept in each slot of `wished`, its subject among them."""
        words = {slot: self._one((slot, concept), rng) for slot, concept in wished.items()}
        named = [words[slot] for slot in ("colour", "material", "subject") if words.get(slot)]
        head = self.space.join(named if self.adjectives_first else named[::-1])
        head = self._with(head, words.get("accessory", ""), rng)
        rest = [words.get(slot, "") for slot in ("scene", "style", "view", "light")]
        return ", ".join(part for part in (head, *rest) if part)

    def _with(self, head: str, worn: str, rng: np.random.Generator) -> str:
        role = next((r for r in _WITH if ("role", r) in self._words), None)
        if not worn or role is None:
            return head
        link = self._one(("role", role), rng)
        order = (head, link, worn) if role.endswith("after") else (worn, link, head)
        return self.space.join(order)

    def _one(self, sense: Sense, rng: np.random.Generator) -> str:
        """One of the words with this meaning; empty where there is none."""
        words = self._words.get(sense, [""])
        return words[int(rng.integers(len(words)))]


def wishes(
    spec: ModelSpec,
    count: int,
    seed: int,
    languages: Sequence[str] = LANGUAGES,
    slots: Sequence[str] = SLOTS,
) -> list[Wish]:
    """`count` texts, every subject of the model in turn, that state some of the `slots`."""
    rng = np.random.default_rng(seed)
    tongues = [Tongue.load(tag) for tag in languages]
    out = []
    for number in range(count):
        subject = spec.subjects[number % len(spec.subjects)]
        tongue = tongues[int(rng.integers(len(tongues)))]
        wished = {"subject": subject}
        for slot in slots:
            if rng.random() < (DRESSED if slot == "accessory" else SAID):
                names = CONCEPTS[slot]
                wished[slot] = names[int(rng.integers(len(names)))]
        out.append(Wish(tongue.say(wished, rng), tongue.tag, subject))
    return out
