"""Suitcases: ribbed hard-shell trolley, trunk with straps, soft carry-on."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.joinery import FINE, block, both, moved
from packshot.train.scenes.luggage import (
    Loaf,
    carry_handle,
    pull,
    seam,
    telescope,
    wheels,
    wrap,
)
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, MAIN, METAL, SOFT, Part
from packshot.train.scenes.straps import buckle, strap


@design("suitcase", "hard-shell", yaw=-28, fit=0.8)
def hard_shell(rng: np.random.Generator) -> Sequence[Part]:
    """Polycarbonate trolley: upright ribs, four wheels, telescopic handle."""
    wide, tall = rng.uniform(0.29, 0.33), rng.uniform(0.76, 0.84)
    deep, foot = rng.uniform(0.16, 0.18), 0.1
    pitch = 2 * wide / int(rng.integers(6, 8))

    def ribs(p: Tensor) -> Tensor:
        inner = torch.sigmoid(-(body.outline(p) + 0.055) * 90)
        wave = (1 + (2 * math.pi / pitch * p[:, 0]).cos()) / 2
        return 0.02 * inner * wave**2

    body = Loaf((0, 0, foot + tall / 2), (wide, deep, tall / 2), 0.11, 0.11, 0.075, 0.0, 0.0, ribs)
    rise = rng.uniform(0.24, 0.3)
    return [
        body.part(voxel=0.013),
        body.layer(seam(body, lambda p: p[:, 1], 0.026), DARK),
        carry_handle(0.1, -deep * 0.45, foot + tall, 0.045),
        *telescope(wide * 0.42, deep * 0.5, foot + tall - 0.05, foot + tall + rise),
        *wheels(wide - 0.08, (-deep + 0.06, deep - 0.06), 0.062),
        block((wide - 0.0, -0.0, foot + tall * 0.6), (0.03, 0.05, 0.09), METAL, voxel=FINE),
    ]


@design("suitcase", "trunk", yaw=-28, fit=0.78)
def trunk(rng: np.random.Generator) -> Sequence[Part]:
    """Travelling case of old: metal corners, two buckled straps, a leather handle."""
    wide, tall = rng.uniform(0.47, 0.52), rng.uniform(0.6, 0.68)
    deep = rng.uniform(0.17, 0.2)
    body = Loaf((0, 0, tall / 2), (wide, deep, tall / 2), 0.055, 0.055, 0.045)
    at = wide * rng.uniform(0.48, 0.54)
    cap = rng.uniform(0.1, 0.12)

    def corners(p: Tensor) -> Tensor:
        q = (p - sdf.vec(*body.centre)).abs() - sdf.vec(*body.half)
        return sdf.length(q) - cap * 1.25

    def belts(p: Tensor) -> Tensor:
        return (p[:, 0].abs() - at).abs() - 0.045

    clasp = buckle((at, -deep - 0.036, tall * 0.66), (0.075, 0.06), prong=False)
    return [
        body.part(),
        body.layer(wrap(body, corners, 0.018), METAL),
        body.layer(wrap(body, belts, 0.022), DARK),
        body.layer(seam(body, lambda p: p[:, 1] - 0.02, 0.024), DARK),
        both(clasp),
        carry_handle(0.14, 0, tall, 0.11),
        *(
            block((x, 0, tall + 0.005), (0.05, 0.06, 0.03), METAL, voxel=FINE)
            for x in (-0.14, 0.14)
        ),
        block((0, -deep - 0.005, tall * 0.8), (0.06, 0.03, 0.075), METAL, voxel=FINE),
    ]


@design("suitcase", "soft", yaw=-30, fit=0.8)
def soft(rng: np.random.Generator) -> Sequence[Part]:
    """Fabric carry-on: two zipped front pockets, piping, two wheels, telescopic handle."""
    wide, tall = rng.uniform(0.29, 0.33), rng.uniform(0.7, 0.77)
    deep, foot = rng.uniform(0.15, 0.17), 0.07
    body = Loaf((0, 0, foot + tall / 2), (wide, deep, tall / 2), 0.09, 0.07, 0.05)
    share = rng.uniform(0.5, 0.56)
    pockets = []
    for low, high, out in ((0.05, share, 0.075), (share + 0.06, 0.94, 0.05)):
        middle, half = foot + tall * (low + high) / 2, tall * (high - low) / 2
        pocket = Loaf((0, -deep, middle), (wide - 0.05, out, half), 0.06, 0.05, 0.04, 0.0, 0.015)
        top = middle + half - 0.065
        pockets += [
            pocket.part(SOFT if low < 0.1 else MAIN),
            strap(
                [(-wide + 0.12, -deep - out, top), (wide - 0.12, -deep - out, top)], 2, 0.004, 0.025
            ),
            pull(wide - 0.16, -deep - out - 0.022, top, 0.04),
        ]
    return [
        body.part(),
        *pockets,
        body.layer(seam(body, lambda p: p[:, 1] + deep * 0.3, 0.026), DARK),
        carry_handle(0.11, 0.0, foot + tall, 0.06),
        *telescope(wide * 0.45, deep * 0.75, foot + tall - 0.05, foot + tall + 0.27),
        *wheels(wide - 0.08, (deep - 0.06,), 0.06),
        both(
            moved(block((0, 0, 0), (0.035, 0.05, 0.045), DARK), (wide - 0.08, -deep + 0.07, 0.045))
        ),
    ]
