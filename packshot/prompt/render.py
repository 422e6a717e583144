"""Writes a Brief as the prompt and the negative prompt of a model family."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from packshot.core import ANIMALS, Accessory, Brief
from packshot.prompt.families import Family, Voice, family

_VOWELS = "aeiou"


def prompts(
    brief: Brief, model: str = "plain", preset: str = "product", unwanted: Sequence[str] = ()
) -> tuple[str, str]:
    """The prompt and the negative prompt for a model family; no subject, no prompt.

    `unwanted`: words or concepts that the caller does not want to see, besides what the Brief
    excludes. Raises InvalidRequest for an unknown family or preset.
    """
    made_for = family(model)
    voice, words = made_for.voice, made_for.preset(preset)
    without = list(dict.fromkeys(map(voice.say, (*brief.exclusions, *unwanted))))
    negative = voice.comma.join([*without, *words.unwanted]) if made_for.takes_negative else ""
    if brief.subject is None:
        return "", negative
    parts = _tags(brief, voice) if made_for.tags else _sentence(brief, voice)
    if without and not made_for.takes_negative:
        parts.append(voice.without.format(words=_listed(without, voice)))
    closing = words.quality if brief.style in (None, "photo") else words.drawn
    return _joined([*parts, *closing], made_for), negative


def _joined(parts: Iterable[str], made_for: Family) -> str:
    """The parts up to the longest prompt that the family reads."""
    kept: list[str] = []
    left = made_for.most
    for part in parts:
        left -= len(part.split())
        if kept and left < 0:
            break
        kept.append(part)
    return made_for.voice.comma.join(kept)


def _sentence(brief: Brief, voice: Voice) -> list[str]:
    style = voice.style[brief.style or "photo"]
    sentence = voice.sentence.format(
        style=_with_article(style, voice).capitalize() if voice.articles else style,
        thing=_thing(brief, voice),
        scene=voice.scene[brief.scene] if brief.scene else "",
    )
    return [sentence.rstrip(), *_tail(brief, voice)]


def _tags(brief: Brief, voice: Voice) -> list[str]:
    scene = [voice.scene[brief.scene]] if brief.scene else []
    worn = [_noun(a.concept, a.colour, a.material, voice) for a in brief.accessories]
    thing = _counted(brief, voice).removeprefix("a ").removeprefix("an ")
    return [voice.style[brief.style or "photo"], thing, *worn, *scene, *_tail(brief, voice)]


def _tail(brief: Brief, voice: Voice) -> list[str]:
    view = [voice.view[brief.view]] if brief.view else []
    return [*view, *([voice.light[brief.light]] if brief.light else [])]


def _thing(brief: Brief, voice: Voice) -> str:
    thing = _counted(brief, voice)
    if not brief.accessories:
        return thing
    accessories = _listed([_accessory(a, voice) for a in brief.accessories], voice)
    wears = brief.subject in (*ANIMALS, "teddy-bear")
    return (voice.worn if wears else voice.has).format(thing=thing, accessories=accessories)


def _counted(brief: Brief, voice: Voice) -> str:
    """The product with its article or number."""
    subject = brief.subject or ""
    phrase = _noun(subject, brief.colour, brief.material, voice)
    if brief.quantity is not None and brief.quantity > 1:
        word = voice.say(subject)
        several = word if subject in voice.uncounted else voice.several(word)
        phrase = phrase.removesuffix(word) + several
        return voice.many.format(count=brief.quantity, phrase=phrase)
    if brief.quantity == 1:
        return voice.one.format(phrase=phrase)
    return phrase if subject in voice.uncounted else _with_article(phrase, voice)


def _accessory(accessory: Accessory, voice: Voice) -> str:
    phrase = _noun(accessory.concept, accessory.colour, accessory.material, voice)
    return phrase if accessory.concept in voice.uncounted else _with_article(phrase, voice)


def _noun(concept: str, colour: str | None, material: str | None, voice: Voice) -> str:
    words = [voice.say(word) for word in (colour, material, concept) if word is not None]
    return voice.space.join(words)


def _with_article(phrase: str, voice: Voice) -> str:
    if not voice.articles:
        return phrase
    return ("an " if phrase[0] in _VOWELS else "a ") + phrase


def _listed(words: Sequence[str], voice: Voice) -> str:
    out = words[0]
    for word in words[1:]:
        out = voice.pair.format(one=out, other=word)
    return out
