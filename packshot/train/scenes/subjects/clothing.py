"""Dresses on an invisible mannequin: bodice with an open neck, folded skirt, trimmings."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import Line
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, METAL, SOFT, Part
from packshot.train.scenes.tailoring import (
    Folds,
    arm,
    band,
    collar,
    fit,
    neck,
    phases,
    puffs,
    sleeves,
    straps,
    whole,
)


@design("dress", "fit-and-flare", yaw=-18, fit=0.84)
def fit_and_flare(rng: np.random.Generator) -> Sequence[Part]:
    """Sleeveless bodice, belted waist, full fluted skirt."""
    height = rng.uniform(1.0, 1.1)
    waist, hem = height - 0.4, rng.uniform(0.36, 0.46)
    tight = rng.uniform(0.125, 0.14)
    bell = rng.uniform(0.5, 0.62)
    amplitude = Line(
        [
            (0, rng.uniform(0.095, 0.125)),
            (waist * 0.5, 0.075),
            (waist * 0.9, 0.03),
            (waist, 0.0),
            (height, 0.0),
        ]
    )
    folds = Folds(int(rng.integers(9, 12)), amplitude, phases(rng))
    skirt = [
        (waist, tight),
        (waist * 0.86, tight + (hem - tight) * 0.28),
        (waist * 0.5, tight + (hem - tight) * (bell + 0.06)),
        (0.0, hem),
    ]
    cut = fit(height, skirt, 0.8, folds)
    opening = neck(
        height, rng.uniform(0.08, 0.09), rng.uniform(0.13, 0.19), 0.06, rng.uniform(1.5, 2.4)
    )
    holes = [opening, arm(height)]
    wide = hem * 1.15

    def buckle(p: Tensor) -> Tensor:
        frame = sdf.box(p, (0, front, waist), (0.05, 0.02, 0.045), 0.015)
        return sdf.cut(
            frame, sdf.box(p, (0, front - 0.03, waist), (0.022, 0.03, 0.018), 0.008), 0.006
        )

    front = -cut.depth.at(waist) - 0.012
    return [
        Part(
            whole(cut, holes, 0.3),
            (-wide, -wide * 0.85, -0.02),
            (wide, wide * 0.85, height + 0.03),
            0.0145,
            MAIN,
        ),
        Part(
            band(cut, waist - 0.028, waist + 0.028),
            (-0.2, -0.17, waist - 0.04),
            (0.2, 0.17, waist + 0.04),
            0.0125,
            DARK,
        ),
        Part(
            buckle,
            (-0.07, front - 0.04, waist - 0.06),
            (0.07, front + 0.04, waist + 0.06),
            0.01,
            METAL,
        ),
    ]


@design("dress", "a-line", yaw=-18, fit=0.84)
def a_line(rng: np.random.Generator) -> Sequence[Part]:
    """Swinging A-line with short sleeves and a pale Peter Pan collar."""
    height = rng.uniform(0.97, 1.08)
    hem = rng.uniform(0.34, 0.42)
    swell = hem - 0.165
    amplitude = Line(
        [
            (0, rng.uniform(0.08, 0.105)),
            (height * 0.35, 0.05),
            (height * 0.6, 0.012),
            (height * 0.66, 0.0),
            (height, 0.0),
        ]
    )
    folds = Folds(int(rng.integers(8, 11)), amplitude, phases(rng))
    skirt = [
        (height - 0.36, 0.165),
        (height - 0.5, 0.165 + swell * 0.22),
        (0.25, 0.165 + swell * 0.7),
        (0.0, hem),
    ]
    cut = fit(height, skirt, 0.78, folds)
    opening = neck(height, 0.082, rng.uniform(0.075, 0.095), 0.05, 2.0)
    arms = sleeves(cut, rng.uniform(0.11, 0.14), rng.uniform(0.074, 0.082), 0.115)
    wide = hem * 1.14
    return [
        Part(
            whole(cut, [opening], 0.25, arms),
            (-wide, -wide * 0.85, -0.02),
            (wide, wide * 0.85, height + 0.03),
            0.0145,
            MAIN,
        ),
        Part(
            collar(cut, opening, rng.uniform(0.05, 0.062)),
            (-0.18, -0.16, height - 0.2),
            (0.18, 0.14, height + 0.03),
            0.011,
            LIGHT,
        ),
    ]


@design("dress", "slip", yaw=-18, fit=0.86)
def slip(rng: np.random.Generator) -> Sequence[Part]:
    """Bias-cut slip dress: narrow straps, V bodice, soft folds towards a trumpet hem."""
    height = rng.uniform(1.12, 1.25)
    hem = rng.uniform(0.27, 0.33)
    amplitude = Line(
        [
            (0, rng.uniform(0.1, 0.13)),
            (height * 0.3, 0.06),
            (height * 0.5, 0.02),
            (height * 0.62, 0.0),
            (height, 0.0),
        ]
    )
    folds = Folds(int(rng.integers(6, 9)), amplitude, phases(rng))
    skirt = [
        (height - 0.4, 0.15),
        (height - 0.58, 0.2),
        (height * 0.25, 0.2 + (hem - 0.2) * 0.3),
        (0.0, hem),
    ]
    cut = fit(height, skirt, 0.78, folds)
    top = height - 0.17

    def above(p: Tensor) -> Tensor:
        edge = top - 0.06 * torch.sigmoid(p[:, 1] * 30) - 0.045 * torch.cos(p[:, 0] / 0.19 * 6.2832)
        return (edge - p[:, 2]) * 0.8

    wide = hem * 1.14
    return [
        Part(
            whole(cut, [above], 0.4),
            (-wide, -wide * 0.88, -0.02),
            (wide, wide * 0.88, height),
            0.0155,
            MAIN,
        ),
        Part(
            straps(height, top, 0.1, 0.095),
            (-0.16, -0.14, top - 0.07),
            (0.16, 0.14, height + 0.06),
            0.011,
            MAIN,
        ),
        Part(
            band(cut, 0.008, rng.uniform(0.06, 0.09), 0.007),
            (-wide, -wide * 0.88, -0.02),
            (wide, wide * 0.88, 0.12),
            0.0135,
            SOFT,
        ),
    ]


@design("dress", "tiered", yaw=-18, fit=0.86)
def tiered(rng: np.random.Generator) -> Sequence[Part]:
    """Maxi dress of three gathered tiers with puffed sleeves."""
    height = rng.uniform(1.2, 1.32)
    waist, hem = height - 0.38, rng.uniform(0.36, 0.44)
    seams = [waist, waist * 0.68, waist * 0.36, 0.0]
    widths, waves = [], []
    for i in range(3):
        a, b = seams[i], seams[i + 1]
        start = 0.145 + (hem - 0.145) * (0.0, 0.42, 0.74)[i]
        end = 0.145 + (hem - 0.145) * (0.5, 0.8, 1.0)[i]
        widths += [
            (a - 0.002, start),
            (a - 0.4 * (a - b), start + 0.6 * (end - start)),
            (b + 0.014, end),
        ]
        waves += [(a - 0.002, 0.025), (a - 0.3 * (a - b), 0.055), (b + 0.014, 0.075)]
    amplitude = Line([(height, 0.0), (waist + 0.01, 0.0), *waves][::-1], 400)
    folds = Folds(int(rng.integers(11, 14)), amplitude, phases(rng))
    cut = fit(height, widths, 0.8, folds)
    opening = neck(height, 0.095, rng.uniform(0.1, 0.14), 0.05, 2.0)
    wide = hem * 1.14
    arms = puffs(cut, rng.uniform(0.1, 0.115))
    return [
        Part(
            whole(cut, [opening], 0.25, arms),
            (-wide, -wide * 0.88, -0.02),
            (wide, wide * 0.88, height + 0.03),
            0.0155,
            MAIN,
        ),
        Part(
            band(cut, waist - 0.012, waist + 0.038),
            (-0.2, -0.17, waist - 0.03),
            (0.2, 0.17, waist + 0.06),
            0.0125,
            SOFT,
        ),
    ]
