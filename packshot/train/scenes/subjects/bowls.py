"""Bowls, about 1 across."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf, turned
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import LIGHT, METAL, SOFT, Part
from packshot.train.scenes.turned import spline


@design("bowl", "wide", yaw=0, fit=0.76)
def wide_bowl(rng: np.random.Generator) -> Sequence[Part]:
    """A shallow salad bowl, glazed pale inside, on a low ring."""
    radius, height = rng.uniform(0.5, 0.56), rng.uniform(0.3, 0.4)
    foot = rng.uniform(0.2, 0.26)
    curve = spline(
        [
            (foot + 0.05, 0.05),
            (radius * 0.68, height * 0.3),
            (radius * 0.9, height * 0.64),
            (radius, height),
        ],
        40,
    )
    outline = [(foot - 0.01, 0.0), (foot, 0.02), (foot + 0.005, 0.045), *curve]
    return [
        turned.hollow(outline, 0.05, 0.09).part(0.014),
        turned.lining(outline, 0.05, 0.09, 0.014).part(0.014, LIGHT),
    ]


@design("bowl", "footed", yaw=0, fit=0.74)
def footed_bowl(rng: np.random.Generator) -> Sequence[Part]:
    """A fruit bowl on a trumpet foot, a gilded ring where they meet."""
    radius, foot = rng.uniform(0.46, 0.54), rng.uniform(0.24, 0.3)
    stem, rise = rng.uniform(0.1, 0.13), rng.uniform(0.18, 0.28)
    height = rise + rng.uniform(0.34, 0.42)
    deep = height - rise
    bowl = spline(
        [
            (stem, rise - 0.02),
            (stem + 0.12, rise + 0.035),
            (radius * 0.82, rise + deep * 0.4),
            (radius * 0.98, rise + deep * 0.75),
            (radius, height),
        ],
        44,
    )
    base = spline([(foot, 0.03), (foot * 0.8, 0.06), (stem + 0.03, rise * 0.62), (stem, rise)], 24)
    ring = [(stem + 0.02, rise - 0.035), (stem + 0.03, rise - 0.008), (stem + 0.02, rise + 0.02)]
    return [
        turned.hollow(bowl, 0.05, rise + 0.08).part(0.014),
        turned.solid([(foot - 0.01, 0.0), *base]).part(0.013),
        turned.solid(ring, 0.006).part(0.01, METAL),
        turned.lining(bowl, 0.05, rise + 0.08, 0.014).part(0.014, SOFT),
    ]


@design("bowl", "deep", yaw=0, fit=0.72)
def deep_bowl(rng: np.random.Generator) -> Sequence[Part]:
    """A deep mixing bowl with a rolled rim and a pale band."""
    radius, height = rng.uniform(0.44, 0.5), rng.uniform(0.5, 0.6)
    foot = rng.uniform(0.22, 0.27)
    curve = spline(
        [
            (foot, 0.02),
            (radius * 0.78, height * 0.22),
            (radius * 0.95, height * 0.55),
            (radius, height),
        ],
        40,
    )
    outline = [(foot - 0.02, 0.0), *curve]
    low = height * rng.uniform(0.5, 0.56)
    r = radius + 0.06

    def rim(p: Tensor) -> Tensor:
        return sdf.torus(p, (0, 0, height - 0.025), 2, radius - 0.008, 0.042)

    return [
        turned.hollow(outline, 0.05, height * 0.3).part(0.015),
        Part(rim, (-r, -r, height - 0.09), (r, r, height + 0.05), 0.0125),
        turned.band(outline, low, low + rng.uniform(0.1, 0.15)).part(0.012, LIGHT),
        turned.lining(outline, 0.05, height * 0.3, 0.03).part(0.015, LIGHT),
    ]


@design("bowl", "wavy", yaw=-15, fit=0.76)
def wavy_bowl(rng: np.random.Generator) -> Sequence[Part]:
    """A bowl whose wall opens into soft waves towards the rim."""
    radius, height = rng.uniform(0.44, 0.5), rng.uniform(0.36, 0.46)
    foot = rng.uniform(0.18, 0.22)
    count = int(rng.integers(5, 9))
    depth = rng.uniform(0.045, 0.065)
    curve = spline(
        [
            (foot + 0.02, 0.03),
            (radius * 0.66, height * 0.26),
            (radius * 0.88, height * 0.62),
            (radius, height),
        ],
        40,
    )
    outline = [(foot, 0.0), *curve]
    cup = turned.hollow(outline, 0.055, 0.09)

    def waves(p: Tensor) -> Tensor:
        angle = torch.atan2(p[:, 1], p[:, 0])
        rise = (p[:, 2] / height).clamp(0, 1.2)
        swing = torch.cos(count * angle) * rise * rise
        grow = 1 + depth * swing
        q = torch.stack([p[:, 0] / grow, p[:, 1] / grow, p[:, 2] - 0.4 * depth * swing], -1)
        return cup(q) * 0.85

    r = radius * 1.1 + 0.03
    return [Part(waves, (-r, -r, -0.02), (r, r, height + 0.07), 0.0145)]
