"""Which language a text is in: the evidence of its words, its script and its letters.

It decides between meanings of one spelling and names the language; it never keeps a lexicon from
being searched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from packshot.prompt.index import Entries, Entry, Hit, Index, Votes, script_group
from packshot.prompt.letters import likeness

_KANA = re.compile(r"[\u3040-\u309f\u30a0-\u30ff]")
_ROLE_WEIGHT = 4.0
_LONE_LETTER = 1.5
"""What a role of one letter says: "a" is a word of many languages."""
_LETTER_WEIGHT = 3.0
_HINT_WEIGHT = 1000.0
_CJK_WEIGHT = 2.5
"""A Han or kana character says about as much as this many letters."""
_INFLECTED = 0.6
_UNKNOWN = 0.4
"""What the letters of an unknown word are worth, beside those of a known one."""
_SHORTEST, _LONGEST = 3, 12
_MEMO_KEPT = 50_000
_SHARED = 0.5
"""What a word that many languages know is worth, beside one that only one knows."""
_LENT = "en"
"""The language whose words other languages borrow most, short ones included."""
_MOSTLY, _BESIDE = 0.35, 0.5
"""Where more than this share of the letters are not Latin, Latin words count so much: brands and
loanwords stand in every script, the reverse is rare."""
_PRIOR = {"en": 1.0, "zh-Hans": 0.5}
_TELLING = 7
"""A word of so many letters is hardly another word of another language."""
_FOREIGN_ROLE, _FOREIGN_WORD, _RELATED_WORD = 0.35, 0.2, 0.08
"""Shares of the home language's weight from which another language's words count."""


@dataclass(frozen=True, slots=True)
class Languages:
    """`weights`: evidence per language tag. `best`: the strongest per script group. `families`:
    the family of each language that has one.
    """

    weights: dict[str, float]
    best: dict[str, str]
    families: dict[str, str]

    @property
    def tag(self) -> str | None:
        """The language of the text; None where nothing speaks for any."""
        top = max(self.weights, key=lambda tag: self.weights[tag], default=None)
        return top if top is not None and self.weights[top] > 1 else None

    def likely(self) -> list[str]:
        """The languages with a good share of the evidence, the strongest first."""
        ranked = sorted(self.weights, key=lambda tag: -self.weights[tag])
        return [t for t in ranked[:4] if self.weights[t] > _FOREIGN_ROLE * self.weights[ranked[0]]]


def identify(key: str, hits: Iterable[Hit], index: Index, hint: str | None = None) -> Languages:
    """Weigh the languages of a folded text by its hits; `hint` is the caller's tag."""
    weights: dict[str, float] = {}
    seen: set[str] = set()
    for hit in hits:
        if hit.entries and hit.kind != "emoji":
            _weigh(hit, key, weights, seen, index)
        elif hit.kind == "unknown":
            _weigh_letters(key[hit.start : hit.end], index, weights)
    _add_letters(key, index, weights)
    if _KANA.search(key):
        weights["ja"] = weights.get("ja", 0) + 2 * _CJK_WEIGHT * len(_KANA.findall(key))
    if _mostly_not_latin(key):
        for tag in weights:
            if tag in index.lexica and index.lexica[tag].group == "latin":
                weights[tag] *= _BESIDE
    for tag, prior in _PRIOR.items():
        weights[tag] = weights.get(tag, 0) + prior
    if hint is not None:
        for tag in index.lexica:
            if tag.split("-")[0] == hint.split("-")[0].lower():
                weights[tag] = weights.get(tag, 0) + _HINT_WEIGHT
    return Languages(weights, _best(weights, index), index.families)


def _mostly_not_latin(key: str) -> bool:
    if key.isascii():
        return False
    letters = [char for char in key if char.isalpha()]
    return sum(char > "\u036f" for char in letters) > _MOSTLY * len(letters)


def _weigh(hit: Hit, key: str, weights: dict[str, float], seen: set[str], index: Index) -> None:
    group = script_group(key[hit.start])
    size = (hit.end - hit.start) * (_CJK_WEIGHT if group == "cjk" else 1.0)
    word = key[hit.start : hit.end]
    news = 0.3 if word in seen else 1.0
    seen.add(word)
    for tag, role, part in _votes(hit.entries, index):
        least = _ROLE_WEIGHT if len(word) > 1 else _LONE_LETTER
        weight = max(size, least) if role and group != "cjk" else size
        weights[tag] = weights.get(tag, 0) + weight * part * news
    if " " in word and _is_lent(word, hit.entries, index):
        weights[_LENT] = weights.get(_LENT, 0) + size * news


def _is_lent(word: str, entries: Entries, index: Index) -> bool:
    """Whether a phrase of other languages is made of English words ("leather bag")."""
    if any(entry.language == _LENT for entry in entries):
        return False
    words = (index.words.get(part, ()) for part in word.split())
    return all(any(entry.language == _LENT for entry in known) for known in words)


def _votes(entries: Entries, index: Index) -> Votes:
    """What a word says of its language; memoised by the identity of its meanings."""
    known = index.votes.get(id(entries))
    if known is not None and known[0] is entries:
        return known[1]
    share = _SHARED + (1 - _SHARED) / len(entries)
    votes = tuple(
        (e.language, e.senses[0][0] == "role", share * (1.0 if e.rank == 0 else _INFLECTED))
        for e in entries
    )
    if len(index.votes) < _MEMO_KEPT:
        index.votes[id(entries)] = entries, votes
    return votes


def _weigh_letters(word: str, index: Index, weights: dict[str, float]) -> None:
    """An unknown word speaks for the languages that it looks like."""
    if len(word) < _SHORTEST:
        return
    looks = index.looks.get(word)
    if looks is None:
        looks = likeness(word, index.grams)
        if len(index.looks) < _MEMO_KEPT:
            index.looks[word] = looks
    size = _UNKNOWN * min(len(word), _LONGEST)
    for place, share in looks.items():
        tag = index.tags[place]
        weights[tag] = weights.get(tag, 0) + size * share


def _add_letters(key: str, index: Index, weights: dict[str, float]) -> None:
    if key.isascii():
        return
    counts: dict[str, int] = {}
    for letter in key:
        for tag in index.letters.get(letter, ()):
            counts[tag] = counts.get(tag, 0) + 1
    for tag, count in counts.items():
        weights[tag] = weights.get(tag, 0) + _LETTER_WEIGHT * min(count, 3)


def _best(weights: dict[str, float], index: Index) -> dict[str, str]:
    best: dict[str, str] = {}
    for tag in sorted(weights, key=lambda t: -weights[t]):
        if tag in index.lexica:
            best.setdefault(index.lexica[tag].group, tag)
    return best


def choose(entries: Sequence[Entry], word: str, languages: Languages) -> Entry | None:
    """The meaning of a word in this text; None where only a faint foreign language has one.

    A foreign word of the same script must be long enough to be no accident, and its language must
    have evidence of its own, be a near relative of the text's, or be the one that all borrow from.
    """
    weights = languages.weights
    ranked: Sequence[Entry] = entries
    if len(entries) > 1:
        ranked = sorted(entries, key=lambda e: (-weights.get(e.language, 0), e.rank))
    group = script_group(word[0])
    home = languages.best.get(group)
    if home is None or ranked[0].language == home:
        return ranked[0]
    own = len(word) * (_SHARED + (1 - _SHARED) / len(entries))
    for entry in ranked:
        if _counts(entry, word, group, own, languages):
            return entry
    return None


def _counts(entry: Entry, word: str, group: str, own: float, languages: Languages) -> bool:
    """Whether a foreign word counts; `own` is what it gave its language itself."""
    home = languages.best[group]
    share = max(0.0, languages.weights.get(entry.language, 0) - own) / languages.weights[home]
    if entry.senses[0][0] == "role":
        return share > _FOREIGN_ROLE
    shortest = 2 if group == "cjk" else 3 if entry.language == _LENT else 4
    if len(word) < shortest:
        return share > 0.5
    if len(word) >= _TELLING:
        return True
    return share > _needed(entry.language, home, languages)


def _needed(language: str, home: str, languages: Languages) -> float:
    """The share of the home language's evidence that a foreign language must have."""
    if language == _LENT:
        return 0.0
    family = languages.families.get(language)
    related = family and family == languages.families.get(home)
    return _RELATED_WORD if related else _FOREIGN_WORD
