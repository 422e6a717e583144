"""Loudspeakers: a tall box, a portable cylinder, a radio; faces along -y."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from packshot.train.scenes.gadgets import cone, disc, hoop, knurled, perforated, slatted
from packshot.train.scenes.joinery import block, both, rod
from packshot.train.scenes.pieces import smooth_curve
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, METAL, SCREEN, SECOND, SOFT, WOOD, Part


@design("speaker", "tower", yaw=-32, fit=0.78)
def tower_speaker(rng: np.random.Generator) -> Sequence[Part]:
    """A cabinet with a woofer and a tweeter on four feet."""
    wide, deep, tall = rng.uniform(0.25, 0.29), rng.uniform(0.2, 0.25), rng.uniform(0.88, 1.0)
    woofer, tweeter = wide * rng.uniform(0.76, 0.84), wide * rng.uniform(0.4, 0.48)
    low = 0.05 + tall * rng.uniform(0.31, 0.34)
    high = low + woofer + tweeter + rng.uniform(0.06, 0.1)
    rim = METAL if rng.random() < 0.5 else DARK
    return [
        block((0, 0, 0.045 + tall / 2), (wide, deep, tall / 2), rounding=0.028),
        both(disc((wide * 0.7, deep * 0.66, 0.03), 2, (0.045, 0.028), DARK), y=True),
        *cone(0, -deep, low, woofer, (rim, DARK, SECOND)),
        *cone(0, -deep, high, tweeter, (rim, DARK, METAL)),
        block((0, -deep, 0.045 + 0.055), (wide * 0.3, 0.022, 0.024), METAL, rounding=0.012),
    ]


@design("speaker", "portable", yaw=-28, fit=0.78)
def portable_speaker(rng: np.random.Generator) -> Sequence[Part]:
    """A lying cylinder behind a perforated skin, its ends dark and soft."""
    r, half = rng.uniform(0.2, 0.25), rng.uniform(0.4, 0.46)
    z, end = r + 0.02, rng.uniform(0.05, 0.075)
    skin = disc((0, 0, z), 0, (r, half), MAIN, rounding=0.03)
    badge = block((0, -r, z), (0.13, 0.026, 0.05), LIGHT, rounding=0.018, voxel=0.0115)
    return [
        perforated(skin, rng.uniform(0.044, 0.052), 0.01, round_about_x=r),
        badge,
        both(disc((half + end / 2, 0, z), 0, (r * 0.97, end / 2 + 0.012), DARK, rounding=0.03)),
        both(hoop((half + end, 0, z), 0, r * 0.72, 0.028, SECOND)),
        both(disc((half + end, 0, z), 0, (r * 0.52, 0.026), METAL, rounding=0.02)),
        both(block((half * 0.6, 0, 0.03), (0.1, 0.07, 0.03), DARK, rounding=0.018)),
        block((0, 0, z + r), (half * 0.46, 0.045, 0.022), DARK, rounding=0.016),
    ]


@design("speaker", "radio", yaw=-26, fit=0.78)
def radio(rng: np.random.Generator) -> Sequence[Part]:
    """A rounded cabinet: grille on the left, dial and knobs on the right, a handle on top."""
    wide, deep, tall = rng.uniform(0.44, 0.5), rng.uniform(0.16, 0.2), rng.uniform(0.5, 0.58)
    r = tall * rng.uniform(0.3, 0.35)
    z, x, right = 0.04 + tall / 2, -wide * 0.4, wide * 0.5
    grip = WOOD if rng.random() < 0.5 else METAL
    top = 0.04 + tall
    bow = [(-wide * 0.6, 0, top - 0.02), (-wide * 0.55, 0, top + 0.1), (-wide * 0.4, 0, top + 0.13)]
    bow += [(wide * 0.4, 0, top + 0.13), (wide * 0.55, 0, top + 0.1), (wide * 0.6, 0, top - 0.02)]
    grille = disc((x, -deep, z), 1, (r, 0.024), LIGHT)
    knob_r = wide * 0.145
    return [
        block((0, 0, z), (wide, deep, tall / 2), rounding=rng.uniform(0.07, 0.12)),
        slatted(grille, 0.062) if rng.random() < 0.5 else perforated(grille, 0.06),
        hoop((x, -deep, z), 1, r + 0.012, 0.028, METAL),
        block((right, -deep, z + tall * 0.2), (wide * 0.36, 0.026, tall * 0.13), SOFT),
        block((right, -deep - 0.016, z + tall * 0.2), (wide * 0.3, 0.024, tall * 0.09), SCREEN),
        block(
            (right - 0.05, -deep - 0.04, z + tall * 0.2),
            (0.024, 0.016, tall * 0.08),
            SECOND,
            rounding=0.012,
            voxel=0.0105,
        ),
        knurled((right - wide * 0.19, -deep - 0.02, z - tall * 0.18), 1, (knob_r, 0.05), 24),
        knurled((right + wide * 0.19, -deep - 0.02, z - tall * 0.18), 1, (knob_r, 0.05), 24),
        both(disc((wide * 0.66, 0, 0.03), 2, (0.06, 0.03), DARK)),
        rod(smooth_curve(bow, 24), 0.032, grip),
    ]
