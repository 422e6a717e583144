"""What is asked of a model under measurement: by the judge, by the clock, for the sheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from packshot.core import CONCEPTS, PLACES, Accessory, Brief, ModelSpec
from packshot.paint import resolve
from packshot.paint.tables import COLOURS

WORDS = {
    "white-background": "on a white background",
    "studio": "in the studio",
    "street": "in the street",
    "beach": "on the beach",
    "snow": "in the snow",
    **{s: f"in a {s}" for s in ("bedroom", "kitchen", "bathroom", "garden", "forest")},
    "living-room": "in a living room",
    "office": "in an office",
}
"""How a scene is said in English."""

SHEET: Sequence[tuple[str, str, str, str]] = (
    ("beige", "ceramic", "mug", "living-room"),
    ("navy", "ceramic", "mug", "white-background"),
    ("green", "ceramic", "bottle", "studio"),
    ("silver", "metal", "bottle", "white-background"),
    ("light-blue", "ceramic", "vase", "living-room"),
    ("orange", "ceramic", "vase", "studio"),
    ("brown", "leather", "handbag", "white-background"),
    ("green", "leather", "handbag", "studio"),
    ("white", "leather", "sneaker", "studio"),
    ("red", "cotton", "sneaker", "white-background"),
    ("purple", "cotton", "dress", "studio"),
    ("yellow", "cotton", "dress", "white-background"),
    ("grey", "cotton", "sofa", "living-room"),
    ("brown", "leather", "sofa", "living-room"),
    ("brown", "wood", "chair", "living-room"),
    ("navy", "cotton", "chair", "white-background"),
    ("black", "metal", "lamp", "living-room"),
    ("gold", "metal", "lamp", "studio"),
    ("blue", "metal", "car", "studio"),
    ("red", "metal", "car", "white-background"),
    ("brown", "cotton", "teddy-bear", "living-room"),
    ("pink", "cotton", "teddy-bear", "white-background"),
    ("orange", "cotton", "cat", "living-room"),
    ("grey", "cotton", "cat", "studio"),
)
"""Colour, material, subject and scene of the contact sheet: what a shop would sell."""


def brief(colour: str, material: str, subject: str, scene: str, style: str | None = None) -> Brief:
    """A brief that states all of it, with the text that would be read as it; of a place, its style
    alone.
    """
    if subject in PLACES:
        return Brief(subject, "en", subject, style=style, confidence=1.0)
    text = f"{colour} {material} {subject} {WORDS.get(scene, scene)}"
    made = Brief(text, "en", subject, colour=colour, material=material, scene=scene, style=style)
    return replace(made, material=resolve(made)[0].material, confidence=1.0)


def sheet(spec: ModelSpec) -> list[Brief]:
    """The briefs of the contact sheet that the model can draw."""
    return [brief(c, m, s, p) for c, m, s, p in SHEET if s in spec.subjects]


def crossed(spec: ModelSpec, count: int, seed: int = 0) -> list[Brief]:
    """`count` briefs in which every subject, colour, material and scene is as frequent as any
    other, combined at random: a leather kettle is asked for as often as one of steel. Half of them
    are photographs; who can wear something wears it in half of the cases.
    """
    rng = np.random.default_rng(seed)
    colours, materials, scenes = (
        _even(names, count, rng) for names in (tuple(COLOURS), spec.materials, spec.scenes)
    )
    styles = _even(CONCEPTS["style"], count, rng)
    subjects = [spec.subjects[i % len(spec.subjects)] for i in range(count)]
    wearers = {c.split("/")[0] for c in spec.wearers}
    out = []
    for number, row in enumerate(zip(colours, materials, subjects, scenes, strict=True)):
        style = styles[number] if rng.random() < 0.5 else "photo"
        made = brief(*row, style=style)
        if made.subject in wearers and rng.random() < 0.5:
            name = spec.accessories[int(rng.integers(len(spec.accessories)))]
            made = replace(made, accessories=(Accessory(name),))
        out.append(made)
    return out


def together(briefs: Iterable[Brief]) -> list[Brief]:
    """The same, those one after another that one shader paints: making it takes as long as a
    picture.
    """

    def shader(brief: Brief) -> tuple[bool, bool, str, str]:
        style = brief.style or "photo"
        return brief.subject in PLACES, style != "photo", brief.material or "", style

    return sorted(briefs, key=shader)


def _even(names: Sequence[str], count: int, rng: np.random.Generator) -> list[str]:
    repeated = [names[i % len(names)] for i in range(count)]
    return [repeated[i] for i in rng.permutation(count)]


def texts(spec: ModelSpec, subject: str | None = None) -> dict[tuple[str, str], str]:
    """An English product text for every (scene, material) that the painter has."""
    what = subject or ("handbag" if "handbag" in spec.subjects else spec.subjects[0])
    return {
        (scene, material): f"A red {material} {what} {WORDS.get(scene, scene)}"
        for scene in spec.scenes
        for material in spec.materials
    }
