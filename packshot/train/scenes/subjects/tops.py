"""T-shirts and shirts on an invisible mannequin."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.garments import (
    TRIM,
    Sleeve,
    Torso,
    chest_folds,
    groove,
    long_sleeve,
    reach,
    ripples,
    top,
    top_part,
    torso,
)
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import DARK, MAIN, Part
from packshot.train.scenes.tailoring import neck
from packshot.train.scenes.trimmings import (
    Collar,
    buttons,
    neck_trim,
    placket,
    pocket,
    stand,
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
        sleeve.cuff(0.056, MAIN, grow=0.008, ribbed=False),
    ]


# ---- shirts -------------------------------------------------------------------------------------


def _shirt(rng: np.random.Generator, wide: float, tall: float) -> Torso:
    """Torso of a shirt: yoke seams on the shoulders, a hem that is stitched."""
    folds = chest_folds(rng, tall, wide, rng.uniform(0.008, 0.011))

    def cloth(p: Tensor) -> Tensor:
        return folds(p) + groove(p[:, 2] - 0.05) + groove(p[:, 2] - tall + 0.115, 0.006)

    widths = [(0.0, wide), (0.2, wide), (0.45, wide * 0.95), (tall, wide * 1.03)]
    return torso(tall, widths, _DEPTHS, cloth)


def _heights(rng: np.random.Generator, tall: float, count: int, top_gap: float) -> list[float]:
    return [float(z) for z in np.linspace(0.1, tall - top_gap, count)]


@design("shirt", "classic", yaw=-16, fit=0.8)
def classic(rng: np.random.Generator) -> Sequence[Part]:
    """Buttoned shirt with a pointed collar, a pocket, long sleeves with cuffs."""
    u = rng.uniform
    tall, wide = u(0.82, 0.88), u(0.232, 0.246)
    body = _shirt(rng, wide, tall)
    sleeve = long_sleeve(rng, body, (u(0.086, 0.092), 0.062), 0.12, u(0.19, 0.23))
    opening = neck(tall, 0.085, 0.06, 0.035, 2.0)
    long = u(0.13, 0.15)
    collar = Collar(body, (0.092, 0.082), tall - 0.005, tall + 0.06, 0.072, (0.09, long), 0.012)
    return [
        top_part(top(body, sleeve, [opening], 0.2), reach(sleeve), body),
        collar.part(),
        sleeve.cuff(0.075, MAIN, grow=0.014, ribbed=False),
        placket(body, 0.036, (0.014, tall - 0.03)),
        buttons(body, _heights(rng, tall, 6, 0.075), size=0.023),
        pocket(body, (wide * 0.5, tall * 0.66), (0.06, 0.068), MAIN),
    ]


@design("shirt", "band-collar", yaw=-16, fit=0.78)
def band_collar(rng: np.random.Generator) -> Sequence[Part]:
    """Short-sleeved linen shirt with a small standing collar and a short placket."""
    u = rng.uniform
    tall, wide = u(0.8, 0.86), u(0.24, 0.255)
    body = _shirt(rng, wide, tall)
    sleeve = _short(rng, body, u(0.28, 0.31), u(0.092, 0.098), u(0.75, 0.85))
    opening = neck(tall, 0.085, 0.09, 0.035, 1.6)
    rise = stand((0.105, 0.092), tall - 0.1, (tall - 0.022, tall + 0.042), 0.044)

    def collar(p: Tensor) -> Tensor:
        gap = 0.012 + 0.3 * (p[:, 2] - tall + 0.09).clamp_min(0) - p[:, 0].abs()
        return sdf.cut(rise(p), torch.maximum(-gap, p[:, 1]), 0.012)

    low = tall * u(0.52, 0.56)
    bounds = (-0.17, -0.17, tall - 0.12), (0.17, 0.17, tall + 0.08)
    return [
        top_part(top(body, sleeve, [opening], 0.22), reach(sleeve), body),
        Part(collar, *bounds, TRIM),
        placket(body, 0.04, (low, tall - 0.07)),
        buttons(body, [float(z) for z in np.linspace(low + 0.05, tall - 0.13, 3)], size=0.023),
    ]


@design("shirt", "overshirt", yaw=-16, fit=0.8)
def overshirt(rng: np.random.Generator) -> Sequence[Part]:
    """Workwear shirt: open at the neck, wide collar, two pockets with flaps."""
    u = rng.uniform
    tall, wide = u(0.82, 0.88), u(0.246, 0.26)
    body = _shirt(rng, wide, tall)
    sleeve = long_sleeve(rng, body, (u(0.09, 0.096), 0.066), 0.12, u(0.19, 0.23))
    opening = neck(tall, 0.095, u(0.24, 0.28), 0.012, 1.1)
    collar = Collar(body, (0.1, 0.088), tall - 0.02, tall + 0.06, 0.08, (0.125, 0.16), 0.05)
    end, x, z = tall - 0.2, wide * 0.5, tall * 0.6
    flaps = [pocket(body, (s * x, z + 0.06), (0.075, 0.022), MAIN) for s in (-1, 1)]
    return [
        top_part(top(body, sleeve, [opening], 0.34), reach(sleeve), body),
        collar.part(),
        sleeve.cuff(0.075, MAIN, grow=0.014, ribbed=False),
        placket(body, 0.036, (0.014, end)),
        buttons(body, _heights(rng, tall, 5, 0.27), size=0.024, role=DARK),
        *[pocket(body, (s * x, z), (0.07, 0.08), MAIN) for s in (-1, 1)],
        *flaps,
    ]
