"""T-shirts and shirts on an invisible mannequin."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from packshot.train.scenes.garments import (
    Sleeve,
    Torso,
    chest_folds,
    groove,
    reach,
    ripples,
    top,
    top_part,
    torso,
)
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import MAIN, Part
from packshot.train.scenes.tailoring import neck
from packshot.train.scenes.trimmings import (
    Collar,
    buttons,
    neck_trim,
    placket,
)

_DEPTHS = [(0.0, 0.045), (0.06, 0.085), (0.16, 0.116), (0.3, 0.124), (0.9, 0.128)]


def _tee(rng: np.random.Generator, wide: float, tall: float, waist: float) -> Torso:
    """Torso of a T-shirt with a seam above its hem."""
    folds = chest_folds(rng, tall, wide, rng.uniform(0.009, 0.013))

    def cloth(p: Tensor) -> Tensor:
        return folds(p) + groove(p[:, 2] - 0.055)

    widths = [(0.0, wide), (0.2, wide), (0.45, wide * waist), (tall, wide * 1.02)]
    return torso(tall, widths, _DEPTHS, cloth)


def _short(
    rng: np.random.Generator, body: Torso, long: float, radius: float, spread: float
) -> Sleeve:
    """Short sleeves, `spread` aside per unit of fall, a seam above their ends."""
    x, z = body.width.at(body.height) - 0.07, body.height - radius - 0.045
    way = np.array([spread, 0.0, -1.0]) / np.hypot(spread, 1.0)
    tip = np.array([x, 0.0, z]) + way * long
    wrinkle = ripples((x + 0.05, -0.08, z - 0.02), (0.5, 0, -1), 0.085, 0.005, 0.11)

    def folds(q: Tensor) -> Tensor:
        h = (q - q.new_tensor(tip)) @ q.new_tensor(way)
        return wrinkle(q) + groove(h + 0.045)

    return Sleeve([(x, 0.0, z), tuple(tip)], [radius, radius * 1.04], folds)


def _plain(rng: np.random.Generator, opening: Sdf, body: Torso, sleeve: Sleeve) -> list[Part]:
    shape = top(body, sleeve, [opening], 0.24)
    return [
        top_part(shape, reach(sleeve), body),
        neck_trim(body, opening, 0.036),
    ]


@design("t-shirt", "crew", yaw=-16, fit=0.76)
def crew(rng: np.random.Generator) -> Sequence[Part]:
    """Regular T-shirt with a ribbed crew neck."""
    u = rng.uniform
    tall = u(0.72, 0.79)
    body = _tee(rng, u(0.235, 0.255), tall, u(0.93, 0.97))
    opening = neck(tall, u(0.092, 0.102), u(0.09, 0.105), 0.04, 2.0)
    sleeve = _short(rng, body, u(0.27, 0.31), u(0.088, 0.094), u(0.72, 0.85))
    return _plain(rng, opening, body, sleeve)


@design("t-shirt", "v-neck", yaw=-16, fit=0.76)
def v_neck(rng: np.random.Generator) -> Sequence[Part]:
    """Slim T-shirt with a deep V."""
    u = rng.uniform
    tall = u(0.72, 0.79)
    body = _tee(rng, u(0.22, 0.235), tall, u(0.88, 0.92))
    opening = neck(tall, u(0.098, 0.106), u(0.2, 0.24), 0.04, 1.05)
    sleeve = _short(rng, body, u(0.25, 0.28), u(0.083, 0.088), u(0.72, 0.85))
    return _plain(rng, opening, body, sleeve)


@design("t-shirt", "polo", yaw=-16, fit=0.76)
def polo(rng: np.random.Generator) -> Sequence[Part]:
    """Polo shirt: folded collar, short placket with buttons."""
    u = rng.uniform
    tall = u(0.72, 0.79)
    body = _tee(rng, u(0.232, 0.25), tall, u(0.93, 0.97))
    opening = neck(tall, 0.088, 0.075, 0.04, 2.0)
    sleeve = _short(rng, body, u(0.26, 0.29), u(0.087, 0.093), u(0.72, 0.85))
    low = tall - u(0.25, 0.28)
    collar = Collar(body, (0.095, 0.085), tall - 0.03, tall + 0.05, 0.07, (u(0.1, 0.115), 0.135))
    return [
        top_part(top(body, sleeve, [opening], 0.24), reach(sleeve), body),
        collar.part(),
        placket(body, 0.034, (low, tall - 0.045)),
        buttons(body, [low + 0.045, low + 0.115]),
        sleeve.cuff(0.04, MAIN, grow=0.008, ribbed=False),
    ]
