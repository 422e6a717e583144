"""Cameras, lens towards -y: single-lens reflex, rangefinder, instant, compact."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from packshot.train.scenes.gadgets import barrel, disc, knurled, window
from packshot.train.scenes.joinery import block, both, plate
from packshot.train.scenes.pieces import superellipse
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, METAL, SECOND, SOFT, Part


@design("camera", "reflex", yaw=-28, fit=0.76)
def reflex_camera(rng: np.random.Generator) -> Sequence[Part]:
    """A body with a grip and a roof for the prism, a stout lens of ribbed rings."""
    wide, tall, deep = rng.uniform(0.44, 0.5), rng.uniform(0.56, 0.62), rng.uniform(0.15, 0.18)
    r, z = tall * rng.uniform(0.36, 0.41), tall * 0.46
    x, long = wide * 0.06, rng.uniform(0.3, 0.38)
    peak, hump = tall + rng.uniform(0.11, 0.15), rng.uniform(0.17, 0.2)
    roof = [(x - hump, tall - 0.1), (x + hump, tall - 0.1), (x + hump * 0.86, tall + 0.03)]
    roof += [(x + hump * 0.52, peak), (x - hump * 0.52, peak), (x - hump * 0.86, tall + 0.03)]
    rings = [
        (r, 0.09, METAL),
        (r * 0.95, long * 0.3, DARK),
        (r * 0.99, long * 0.28, DARK),
        (r * 0.92, 0.05, SECOND),
        (r * 0.96, long * 0.36, DARK),
    ]
    return [
        block((0, 0, tall / 2), (wide, deep, tall / 2), rounding=0.06),
        block((-wide * 0.78, -deep, tall * 0.48), (wide * 0.2, 0.11, tall * 0.46), rounding=0.075),
        plate(roof, 1, (-deep - 0.02, deep), rounding=0.03),
        block((x, -0.02, peak + 0.02), (0.075, 0.07, 0.024), METAL, rounding=0.012),
        block((x, -deep - 0.02, tall + 0.035), (hump * 0.55, 0.022, 0.028), LIGHT, voxel=0.0115),
        disc((-wide * 0.78, -deep, tall * 0.95), 2, (0.05, 0.045), METAL),
        knurled((-wide * 0.66, 0.03, tall + 0.02), 2, (0.085, 0.05), 22, DARK),
        knurled((wide * 0.72, 0.0, tall + 0.02), 2, (0.1, 0.045), 26, METAL),
        *barrel((x, -deep, z), rings, r * 0.66),
    ]


@design("camera", "rangefinder", yaw=-26, fit=0.77)
def rangefinder_camera(rng: np.random.Generator) -> Sequence[Part]:
    """Leather between metal plates, round ends, windows above a short lens."""
    wide, tall, deep = rng.uniform(0.46, 0.52), rng.uniform(0.5, 0.56), rng.uniform(0.12, 0.145)
    base, top = 0.06, rng.uniform(0.1, 0.12)
    outline = superellipse(wide, deep, rng.uniform(3.2, 4.2), 40)
    inner = [(u * 0.97, v * 0.92) for u, v in outline]
    r, x = tall * rng.uniform(0.26, 0.3), rng.uniform(-0.02, 0.06)
    leather, z = tall - top, base + (tall - top - base) * 0.5
    rings = [
        (r, 0.055, METAL),
        (r * 0.86, 0.08, DARK),
        (r * 0.92, 0.05, METAL),
        (r * 0.74, 0.075, METAL),
    ]
    windows = tall - top * 0.42
    return [
        plate(inner, 2, (0.0, base), METAL, rounding=0.02, voxel=0.014),
        plate(outline, 2, (base - 0.02, leather + 0.02), rounding=0.012),
        plate(inner, 2, (leather, tall), METAL, rounding=0.03, voxel=0.014),
        both(knurled((wide * 0.72, 0, tall + 0.02), 2, (0.08, 0.045), 24)),
        disc((-wide * 0.42, 0, tall + 0.015), 2, (0.05, 0.04), SECOND),
        knurled((wide * 0.34, 0, tall + 0.015), 2, (0.06, 0.04), 20, DARK),
        *window((wide * 0.62, -deep, windows), (0.08, 0.042)),
        *window((-wide * 0.5, -deep, windows), (0.055, 0.042)),
        *window((0.05, -deep, windows), (0.055, 0.036), METAL),
        disc((-wide * 0.66, -deep, z), 1, (0.045, 0.03), METAL),
        *barrel((x, -deep, z), rings, r * 0.48),
    ]


@design("camera", "instant", yaw=-26, fit=0.74)
def instant_camera(rng: np.random.Generator) -> Sequence[Part]:
    """A chunky body with a big pale lens plate, a flash, and the slot where the picture leaves."""
    wide, deep = rng.uniform(0.38, 0.44), rng.uniform(0.2, 0.25)
    tall, nose = rng.uniform(0.62, 0.72), rng.uniform(0.24, 0.28)
    r, z = wide * rng.uniform(0.4, 0.47), tall * 0.56
    rings = [(r, 0.07, LIGHT), (r * 0.76, 0.08, DARK), (r * 0.58, 0.08, METAL)]
    stripes = [
        block((0, -deep - 0.052, nose * 0.94 + 0.008), (0.05, 0.026, 0.031), role)
        for role in (SECOND,)
    ]
    return [
        block((0, 0, tall / 2), (wide, deep, tall / 2), rounding=0.09),
        block((0, -0.07, nose / 2), (wide + 0.015, deep + 0.04, nose / 2), rounding=0.06),
        block((0, -deep - 0.11, nose * 0.44), (wide * 0.72, 0.02, 0.028), DARK),
        *stripes,
        *barrel((0, -deep, z + 0.03), rings, r * 0.42),
        *window((wide * 0.62, -deep, tall * 0.86), (0.1, 0.055), LIGHT),
        *window((-wide * 0.62, -deep, tall * 0.86), (0.07, 0.055)),
        disc((-wide * 0.74, -deep - 0.004, tall * 0.55), 1, (0.06, 0.035), SECOND, rounding=0.02),
        disc((wide * 0.76, -deep - 0.004, tall * 0.55), 1, (0.045, 0.03), METAL),
    ]


@design("camera", "compact", yaw=-24, fit=0.76)
def compact_camera(rng: np.random.Generator) -> Sequence[Part]:
    """A slim body with a retracting lens, a flash and a coloured grip."""
    wide, tall, deep = rng.uniform(0.45, 0.5), rng.uniform(0.5, 0.56), rng.uniform(0.1, 0.125)
    r, x = tall * rng.uniform(0.32, 0.36), wide * rng.uniform(0.1, 0.2)
    z = tall * 0.47
    rings = [(r, 0.05, METAL), (r * 0.84, 0.1, METAL), (r * 0.7, 0.09, DARK)]
    return [
        block((0, 0, tall / 2), (wide, deep, tall / 2), rounding=0.075),
        block((-wide * 0.78, -deep, z), (0.035, 0.035, tall * 0.32), SECOND, rounding=0.03),
        block((-wide * 0.4, 0, tall + 0.005), (0.1, deep * 0.5, 0.024), METAL, rounding=0.02),
        knurled((wide * 0.66, 0, tall + 0.008), 2, (0.075, 0.036), 22, METAL),
        *window((-wide * 0.5, -deep, tall * 0.84), (0.1, 0.045), LIGHT),
        block((wide * 0.74, -deep, tall * 0.86), (0.06, 0.022, 0.03), SOFT),
        *barrel((x, -deep, z), rings, r * 0.46),
    ]
