"""What is asked of a model under measurement: by the judge, by the clock, for the sheet."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from packshot.core import Brief, ModelSpec
from packshot.paint.tables import COLOURS

WORDS = {
    "white-background": "on a white background",
    "studio": "in the studio",
    "living-room": "in a living room",
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


def brief(colour: str, material: str, subject: str, scene: str) -> Brief:
    """A brief that states all four, with the text that would be read as it."""
    text = f"{colour} {material} {subject} {WORDS.get(scene, scene)}"
    return Brief(text, "en", subject, colour=colour, material=material, scene=scene, confidence=1.0)


def sheet(spec: ModelSpec) -> list[Brief]:
    """The briefs of the contact sheet that the model can draw."""
    return [brief(c, m, s, p) for c, m, s, p in SHEET if s in spec.subjects]


def crossed(spec: ModelSpec, count: int, seed: int = 0) -> list[Brief]:
    """`count` briefs in which every subject, colour, material and scene is as frequent as any
    other, combined at random: a wooden dress is asked for as often as a cotton one.
    """
    rng = np.random.default_rng(seed)
    colours, materials, scenes = (
        _even(names, count, rng) for names in (tuple(COLOURS), spec.materials, spec.scenes)
    )
    subjects = [spec.subjects[i % len(spec.subjects)] for i in range(count)]
    rows = zip(colours, materials, subjects, scenes, strict=True)
    return [brief(*row) for row in rows]


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
