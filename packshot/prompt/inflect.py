"""Makes the inflected forms of lexicon words from the ending rules that each lexicon declares."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from packshot.prompt.lexicon import Lexicon, Word

NOUN_SLOTS = frozenset({"subject", "accessory", "scene", "other", "trim", "body", "toy"})
ADJECTIVE_SLOTS = frozenset({"colour", "material"})
Rules = Sequence[tuple[str, tuple[str, ...]]]


def forms(word: Word, lexicon: Lexicon) -> Iterator[str]:
    """Further keys of a word, besides its own. Of a phrase, the head word is inflected."""
    if word.exact or word.place:
        return
    slot = word.senses[0][0]
    kind = "noun" if slot in NOUN_SLOTS else "adjective" if slot in ADJECTIVE_SLOTS else ""
    rules = lexicon.inflect.get(kind, ())
    head, rest = _head(word.key, lexicon.says("heads"))
    for form in _endings(head, rules):
        yield rest.format(form)


def _head(key: str, heads: str) -> tuple[str, str]:
    """The word to inflect, and the phrase around it with a gap ("{}")."""
    if " " not in key:
        return key, "{}"
    if heads == "first":
        first, _, rest = key.partition(" ")
        return first, "{} " + rest
    rest, _, last = key.rpartition(" ")
    return last, rest + " {}"


def _endings(word: str, rules: Rules) -> Iterator[str]:
    """The forms by the first rule whose ending fits, if any."""
    for ending, replacements in rules:
        if word.endswith(ending):
            stem = word.removesuffix(ending) if ending else word
            for replacement in replacements:
                yield stem + replacement
            return
