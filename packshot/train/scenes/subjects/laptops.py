"""Laptops: open, seen from behind, as a tent, and an old stout one; the screen faces -y."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from packshot.train.scenes.gadgets import disc, display, keys
from packshot.train.scenes.joinery import block, both, moved, swung
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, METAL, SECOND, SOFT, Part


def _deck(half: tuple[float, float], thick: float, rows: int) -> list[Part]:
    """The lower half, its hinge at the rear: keys and a touch pad on a broad rim."""
    wide, deep = half
    top = 2 * thick
    columns = rows * 2 + 2
    field = (wide * 0.84, deep * 0.46)
    step = (2 * field[0] / columns, 2 * field[1] / rows)
    pad = (0, -deep * 0.62, top)
    return [
        block((0, 0, thick), (wide, deep, thick), rounding=min(0.026, thick * 0.8)),
        keys((0, deep * 0.3, top + 0.002), step, (columns, rows), DARK, gap=0.018),
        block(pad, (wide * 0.26, deep * 0.2, 0.012), SOFT, rounding=0.01, voxel=0.0115),
        both(block((wide * 0.8, -deep * 0.7, 0.012), (0.05, 0.04, 0.016), DARK, rounding=0.01)),
    ]


def _lid(
    half: tuple[float, float], thick: float, hinge: tuple[float, float], bezel: float
) -> list[Part]:
    """The upper half, upright on a hinge at (y, z): screen, camera, an emblem behind."""
    wide, tall = half
    y, z = hinge
    middle = (0, y, z + tall)
    screen = (0, y - thick + 0.01, z + tall + 0.012)
    emblem = (0, y + thick, z + tall * 1.05)
    return [
        block(middle, (wide, thick, tall), rounding=min(0.028, thick * 0.85)),
        display(screen, (wide - bezel, tall - bezel), 0.018),
        disc((0, y - thick, z + 2 * tall - bezel * 0.48), 1, (0.018, 0.014), DARK, voxel=0.009),
        disc(emblem, 1, (tall * 0.2, 0.014), METAL, voxel=0.0105),
    ]


def _clam(
    rng: np.random.Generator, opened: float, thick: tuple[float, float], bezel: float
) -> list[Part]:
    """Deck and lid, `opened` degrees apart; their half thicknesses."""
    wide, deep = rng.uniform(0.48, 0.52), rng.uniform(0.34, 0.37)
    hinge = (deep - 0.02, 2 * thick[0] + 0.012)
    lid = _lid((wide, deep * 0.96), thick[1], hinge, bezel)
    return [
        *_deck((wide, deep), thick[0], 4),
        both(disc((wide * 0.6, *hinge), 0, (0.034, 0.11), METAL)),
        *(swung(part, 0, 90 - opened, (0, *hinge)) for part in lid),
    ]


@design("laptop", "open", yaw=-26, fit=0.78)
def open_laptop(rng: np.random.Generator) -> Sequence[Part]:
    """Open towards the viewer."""
    return _clam(rng, rng.uniform(106, 116), (0.034, 0.028), rng.uniform(0.075, 0.09))


@design("laptop", "ajar", yaw=148, fit=0.76)
def ajar_laptop(rng: np.random.Generator) -> Sequence[Part]:
    """Seen from behind, half open: the lid with its emblem."""
    return _clam(rng, rng.uniform(66, 92), (0.034, 0.028), 0.06)


@design("laptop", "tent", yaw=-38, fit=0.76)
def tent_laptop(rng: np.random.Generator) -> Sequence[Part]:
    """A convertible that stands on its edges like a tent, the screen outside."""
    wide, deep = rng.uniform(0.48, 0.52), rng.uniform(0.34, 0.37)
    lean, bezel = rng.uniform(22, 28), rng.uniform(0.095, 0.11)
    front = _lid((wide, deep), 0.03, (0.0, 0.0), bezel)
    rear = block((0, 0, deep), (wide, 0.034, deep), rounding=0.026)
    top = (0.0, 0.0, 2 * deep)
    return [
        *(swung(part, 0, -lean, top) for part in front),
        swung(moved(rear, (0, 0.06, 0)), 0, lean, top),
        both(disc((wide * 0.6, 0.03, 2 * deep - 0.03), 0, (0.04, 0.12), METAL)),
        swung(block((0, 0.096, deep), (wide * 0.5, 0.014, 0.1), SECOND), 0, lean, top),
    ]


@design("laptop", "stout", yaw=-26, fit=0.76)
def stout_laptop(rng: np.random.Generator) -> Sequence[Part]:
    """An old one: thick, with a small screen in a wide rim, a drive at its side."""
    thick, bezel = rng.uniform(0.07, 0.085), rng.uniform(0.1, 0.12)
    wide = 0.48
    out = _clam(rng, rng.uniform(102, 112), (thick, 0.05), bezel)
    slot = block((-wide, -0.12, thick), (0.04, 0.14, 0.024), DARK, voxel=0.0115)
    badge = block((0, -0.345, thick), (0.09, 0.03, 0.024), LIGHT, voxel=0.0115)
    return [*out, slot, badge]
