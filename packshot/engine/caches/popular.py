"""What is asked for most, and so drawn ahead: the static pool's subjects."""

from __future__ import annotations

from collections.abc import Sequence

TOP: Sequence[tuple[str, str]] = (
    ("dress", "the first example of the project, and the largest class of online fashion"),
    ("sneaker", "what a text that only says shoe gets"),
    ("handbag", "a classic of product photography, sold by its picture"),
    ("t-shirt", "sold everywhere, in every colour"),
    ("sofa", "the example of a text in brackets: leather, black, in a living room"),
    ("phone", "with its cases among the most listed goods of marketplaces"),
    ("watch", "sold by its picture"),
    ("backpack", "listed in many colours of one design"),
    ("chair", "listed in many materials of one design"),
    ("mug", "the usual product of print on demand"),
    ("lamp", "furnishing, sold with the room about it"),
    ("headphones", "among the most listed electronics"),
    ("jacket", "fashion, second to dresses and shirts"),
    ("shirt", "fashion, listed in many colours"),
    ("bottle", "drinks and vacuum flasks, cosmetics"),
    ("perfume", "cosmetics, sold by its picture"),
    ("car", "an example of the project: electric, futuristic"),
    ("bear", "an example of the project; toys"),
    ("rabbit", "an example of the project; toys"),
    ("dinosaur", "two examples of the project; toys"),
)
"""Subjects, the most wanted first, with the reason. No sales were counted: the order follows the
examples that the project began with, and what marketplaces list most by common knowledge."""
