"""Which language a text is in: the evidence of its words, its script and its letters.

It decides between meanings of one spelling and names the language; it never keeps a lexicon from
being searched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from packshot.prompt.index import Entry, Hit, Index, script_group

_KANA = re.compile(r"[\u3040-\u309f\u30a0-\u30ff]")
_ROLE_WEIGHT = 4.0
_LETTER_WEIGHT = 3.0
_HINT_WEIGHT = 1000.0
_CJK_WEIGHT = 2.5
"""A Han or kana character says about as much as this many letters."""
_INFLECTED = 0.6
_LENT = "en"
"""The language whose words other languages borrow most, short ones included."""
_PRIOR = {"en": 0.5, "zh-Hans": 0.5}


@dataclass(frozen=True, slots=True)
class Languages:
    """`weights`: evidence per language tag. `best`: the strongest per script group."""

    weights: dict[str, float]
    best: dict[str, str]

    @property
    def tag(self) -> str | None:
        """The language of the text; None where nothing speaks for any."""
        top = max(self.weights, key=lambda tag: self.weights[tag], default=None)
        return top if top is not None and self.weights[top] > 1 else None


def identify(key: str, hits: Iterable[Hit], index: Index, hint: str | None = None) -> Languages:
    """Weigh the languages of a folded text by its hits; `hint` is the caller's tag."""
    weights: dict[str, float] = {}
    seen: set[str] = set()
    for hit in hits:
        if hit.entries:
            _weigh(hit, key, weights, seen)
    _add_letters(key, index, weights)
    if _KANA.search(key):
        weights["ja"] = weights.get("ja", 0) + 2 * _CJK_WEIGHT * len(_KANA.findall(key))
    for tag, prior in _PRIOR.items():
        weights[tag] = weights.get(tag, 0) + prior
    if hint is not None:
        for tag in index.lexica:
            if tag.split("-")[0] == hint.split("-")[0].lower():
                weights[tag] = weights.get(tag, 0) + _HINT_WEIGHT
    return Languages(weights, _best(weights, index))


def _weigh(hit: Hit, key: str, weights: dict[str, float], seen: set[str]) -> None:
    group = script_group(key[hit.start])
    size = (hit.end - hit.start) * (_CJK_WEIGHT if group == "cjk" else 1.0)
    word = key[hit.start : hit.end]
    if word in seen:
        size *= 0.3
    seen.add(word)
    entries = hit.entries
    for entry in entries:
        if entry.senses[0][0] == "role" and group != "cjk":
            size = max(size, _ROLE_WEIGHT)
        share = size / len(entries) * (1.0 if entry.rank == 0 else _INFLECTED)
        weights[entry.language] = weights.get(entry.language, 0) + share


def _add_letters(key: str, index: Index, weights: dict[str, float]) -> None:
    if key.isascii():
        return
    for tag, lexicon in index.lexica.items():
        letters = lexicon.says("letters")
        if letters and (count := sum(key.count(letter) for letter in letters)):
            weights[tag] = weights.get(tag, 0) + _LETTER_WEIGHT * min(count, 3)


def _best(weights: dict[str, float], index: Index) -> dict[str, str]:
    best: dict[str, str] = {}
    for tag in sorted(weights, key=lambda t: -weights[t]):
        if tag in index.lexica:
            best.setdefault(index.lexica[tag].group, tag)
    return best


def choose(entries: Sequence[Entry], word: str, languages: Languages) -> Entry | None:
    """The meaning of a word in this text; None where only a faint foreign language has one.

    A foreign word of the same script must be long enough to be no accident, and foreign roles
    (French "de" in an English title) count only where that language has weight of its own.
    """
    group = script_group(word[0])
    home = languages.best.get(group)
    top = entries[0]
    if len(entries) > 1:
        top = max(entries, key=lambda e: (languages.weights.get(e.language, 0), -e.rank))
    if top.language == home or home is None:
        return top
    weight = languages.weights.get(top.language, 0) / languages.weights[home]
    if top.senses[0][0] == "role":
        return top if weight > 0.35 else None
    shortest = 2 if group == "cjk" else 3 if top.language == _LENT else 4
    return top if len(word) >= shortest or weight > 0.5 else None
