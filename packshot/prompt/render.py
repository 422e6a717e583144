"""Writes a Brief as a model prompt and a negative prompt. Model families are data.

One family so far: plain English sentences.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from packshot.core import ANIMALS, Accessory, Brief


@dataclass(frozen=True, slots=True)
class Family:
    """How a family of models wants to be spoken to: templates by slot, and fixed closing words.

    Templates hold one gap; a slot that the Brief leaves open is left out.
    """

    scene: str
    view: str
    light: str
    style: str
    quality: str
    negative: tuple[str, ...]


FAMILIES: Mapping[str, Family] = {
    "plain": Family(
        scene="{}",
        view="{}",
        light="{}",
        style="{}",
        quality="sharp focus, high detail",
        negative=("blurry", "low quality", "text", "watermark", "cropped"),
    ),
}

SCENES: Mapping[str, str] = {
    "white-background": "on a plain white background",
    "living-room": "in a living room",
    "bedroom": "in a bedroom",
    "kitchen": "in a kitchen",
    "bathroom": "in a bathroom",
    "office": "in an office",
    "street": "in a street",
    "beach": "on a beach",
    "garden": "in a garden",
    "forest": "in a forest",
    "snow": "in the snow",
    "studio": "in a photo studio",
}
VIEWS: Mapping[str, str] = {
    "front": "seen from the front",
    "side": "seen from the side",
    "top": "seen from above",
    "three-quarter": "in three-quarter view",
    "close-up": "in close-up",
}
LIGHTS: Mapping[str, str] = {
    "soft": "soft light",
    "studio": "studio lighting",
    "dusk": "the light of dusk",
    "morning": "morning light",
    "night": "at night",
    "backlit": "backlit",
    "neon": "neon light",
}
STYLES: Mapping[str, str] = {
    "photo": "product photo",
    "ink-wash": "ink-wash painting",
    "watercolour": "watercolour painting",
    "oil-painting": "oil painting",
    "cartoon": "cartoon",
    "cyberpunk": "cyberpunk picture",
    "futuristic": "futuristic picture",
    "vintage": "vintage picture",
    "minimalist": "minimalist picture",
}
WORDS: Mapping[str, str] = {
    "light-blue": "light blue",
    "navy": "navy blue",
    "wood": "wooden",
    "wool": "woollen",
    "teddy-bear": "teddy bear",
    "high-heel": "high-heeled shoe",
    "mountains": "mountain landscape",
    "skyline": "city skyline",
}
_UNCOUNTED = frozenset(
    "trousers sunglasses headphones glasses bubbles wings mountains skyline".split()
)


def prompts(brief: Brief, family: str = "plain") -> tuple[str, str]:
    """The prompt and the negative prompt for a model family. No subject, no prompt."""
    words = FAMILIES[family]
    negative = ", ".join([*(WORDS.get(e, e) for e in brief.exclusions), *words.negative])
    if brief.subject is None:
        return "", negative
    parts = [f"A {STYLES[brief.style or 'photo']} of {_thing(brief)}"]
    parts += [words.scene.format(SCENES[brief.scene])] if brief.scene else []
    tail = [words.view.format(VIEWS[brief.view])] if brief.view else []
    tail += [words.light.format(LIGHTS[brief.light])] if brief.light else []
    sentence = ", ".join([" ".join(parts), *tail, words.quality])
    return sentence.replace("A oil", "An oil").replace("A ink", "An ink"), negative


def _thing(brief: Brief) -> str:
    noun = _noun(brief.subject or "", brief.colour, brief.material, brief.quantity)
    if not brief.accessories:
        return noun
    verb = "wearing" if brief.subject in (*ANIMALS, "teddy-bear") else "with"
    return f"{noun} {verb} " + " and ".join(map(_accessory, brief.accessories))


def _accessory(accessory: Accessory) -> str:
    return _noun(accessory.concept, accessory.colour, accessory.material, None)


def _noun(concept: str, colour: str | None, material: str | None, quantity: int | None) -> str:
    words = [WORDS.get(w, w) for w in (colour, material, concept) if w is not None]
    phrase = " ".join(words)
    if quantity is not None and quantity > 1:
        return f"{quantity} pieces: {phrase}"
    if concept in _UNCOUNTED or quantity == 1:
        return phrase if quantity is None else f"one {phrase}"
    return ("an " if phrase[0] in "aeiou" else "a ") + phrase
