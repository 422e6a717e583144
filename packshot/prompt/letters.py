"""Which language an unknown word looks like, by its groups of three letters.

They are counted in the lexica themselves: a new language needs nothing but its words.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator

from packshot.prompt.lexicon import Lexicon

Grams = dict[str, str]
"""Three letters → the languages that know them, each as two characters: its place among the tags,
and how many steps of evidence the letters are for it.
"""
_STEP = 0.05
_MOST_STEPS = 250
_NEVER = 0.3
"""A group that a language has not shown counts as seen so many times."""
_KNOWN_AS_MANY = 10_000


def count(lexica: Iterable[Lexicon]) -> Grams:
    """The groups of letters of some lexica, in the order of their tags."""
    grams: Grams = {}
    for place, lexicon in enumerate(sorted(lexica, key=lambda one: one.tag)):
        seen = Counter(gram for word in lexicon.words for gram in _of(word.key))
        share = _KNOWN_AS_MANY / max(1, seen.total())
        for gram, times in seen.items():
            steps = round(math.log1p(times * share / _NEVER) / _STEP)
            if steps:
                grams[gram] = grams.get(gram, "") + chr(place) + chr(min(steps, _MOST_STEPS))
    return grams


def likeness(word: str, grams: Grams) -> dict[int, float]:
    """How much a word looks like each language, by place: shares of one."""
    steps: dict[int, int] = {}
    for gram in _of(word):
        pairs = grams.get(gram, "")
        for at in range(0, len(pairs), 2):
            place = ord(pairs[at])
            steps[place] = steps.get(place, 0) + ord(pairs[at + 1])
    if not steps:
        return {}
    top = max(steps.values())
    weights = {place: math.exp((n - top) * _STEP) for place, n in steps.items()}
    total = sum(weights.values())
    return {place: weight / total for place, weight in weights.items() if weight > 0.02 * total}


def _of(words: str) -> Iterator[str]:
    """The groups of three letters of some words, with their beginnings and ends."""
    for word in words.split():
        whole = f" {word} "
        for at in range(len(whole) - 2):
            yield whole[at : at + 3]
