"""Mugs, bottles and vases: turned bodies with handles, caps and labels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf, turned
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, METAL, SOFT, WOOD, Part
from packshot.train.scenes.turned import Outline, ball, spline

_FINE, _WALL = 0.011, 0.05


def _glaze(outline: Outline, floor: float) -> list[Part]:
    """White inside of a cup, fine along its upper edge."""
    lining, edge = turned.lining(outline, _WALL, floor), outline[-1][1] - 0.055
    return [
        lining.part(_FINE, LIGHT, low=edge),
        lining.part(0.019, LIGHT, low=floor - 0.05, high=edge + 0.015),
    ]


def _cup(outline: Outline, floor: float, lined: bool, foot: float = -0.02) -> list[Part]:
    parts = turned.slices(turned.hollow(outline, _WALL, floor), foot)
    return [*parts, *_glaze(outline, floor)] if lined else parts


# ---- mugs ---------------------------------------------------------------------------------------


@design("mug", "straight", yaw=-24, fit=0.7)
def straight_mug(rng: np.random.Generator) -> Sequence[Part]:
    """A plain cylinder with a round ear; half of them white inside."""
    radius, height = rng.uniform(0.36, 0.44), rng.uniform(0.8, 1.02)
    foot = rng.uniform(0.035, 0.065)
    edge = (radius - foot * 0.3, foot * 0.3)
    outline = [(radius - foot, 0.0), edge, (radius, foot), (radius, height)]
    body = turned.solid(outline)
    ear = (rng.uniform(0.25, 0.29), height * rng.uniform(0.27, 0.32))
    section = (rng.uniform(0.042, 0.05), rng.uniform(0.055, 0.07))
    handle = turned.ear_part(
        body, (radius + 0.03, height * 0.54), ear, section, power=rng.uniform(2.0, 2.8), lean=0.06
    )
    return [*_cup(outline, height * 0.62, rng.random() < 0.5), handle]


@design("mug", "barrel", yaw=-24, fit=0.7)
def barrel_mug(rng: np.random.Generator) -> Sequence[Part]:
    """A pot-bellied mug on a foot ring, white inside, its ear low and round."""
    belly, lip = rng.uniform(0.43, 0.48), rng.uniform(0.35, 0.39)
    height, foot = rng.uniform(0.78, 0.88), rng.uniform(0.24, 0.28)
    curve = spline(
        [
            (foot + 0.02, 0.05),
            (belly * 0.9, height * 0.24),
            (belly, height * 0.556),
            (belly * 0.94, height * 0.7),
            (lip, height * 0.9),
            (lip + 0.012, height),
        ],
        40,
    )
    outline = [(foot - 0.012, 0.0), (foot, 0.012), (foot, 0.045), *curve]
    body = turned.solid(outline)
    handle = turned.ear_part(
        body,
        (belly - 0.02, height * 0.55),
        (0.27, height * rng.uniform(0.25, 0.29)),
        (rng.uniform(0.045, 0.052), 0.062),
        power=2.1,
        lean=-0.05,
    )
    return [*_cup(outline, height * 0.62, lined=True, foot=0.06), handle]


@design("mug", "latte", yaw=-24, fit=0.72)
def latte_mug(rng: np.random.Generator) -> Sequence[Part]:
    """A tall tapered cup dipped in glaze, its foot bare clay, with an angular ear."""
    top, foot = rng.uniform(0.38, 0.43), rng.uniform(0.24, 0.29)
    height, dip = rng.uniform(0.9, 1.02), rng.uniform(0.16, 0.26)
    curve = spline(
        [
            (foot, 0.03),
            (foot + (top - foot) * 0.48, height * 0.33),
            (foot + (top - foot) * 0.82, height * 0.68),
            (top, height),
        ],
        30,
    )
    outline = [(foot - 0.025, 0.0), *curve]
    body = turned.solid(outline)
    bare = [(r - 0.007, z) for r, z in outline if z < dip + 0.06]
    glazed = turned.hollow(outline, 0.05, height * 0.55, start=dip)
    centre = (foot + (top - foot) * 0.7 + 0.03, height * 0.6)
    handle = turned.ear_part(
        body,
        centre,
        (0.27, height * rng.uniform(0.23, 0.27)),
        (0.045, 0.06),
        power=rng.uniform(3.0, 4.0),
        lean=0.16,
    )
    return [*turned.slices(glazed, dip + 0.05), turned.solid(bare, 0.01).part(0.012, LIGHT), handle]


@design("mug", "enamel", yaw=-24, fit=0.7)
def enamel_mug(rng: np.random.Generator) -> Sequence[Part]:
    """A camping mug: low, with a rolled dark rim, white inside, and a wide strap for a handle."""
    radius, height = rng.uniform(0.42, 0.47), rng.uniform(0.74, 0.86)
    foot = radius - rng.uniform(0.02, 0.05)
    outline = [(foot - 0.05, 0.0), (foot - 0.015, 0.015), (foot, 0.05), (radius, height)]
    body = turned.solid(outline)
    cup = [
        turned.hollow(outline, 0.05, height * 0.6).part(0.018),
        *_glaze(outline, height * 0.6),
    ]

    def rim(p: Tensor) -> Tensor:
        return sdf.torus(p, (0, 0, height - 0.012), 2, radius - 0.018, 0.036)

    reach = radius + 0.04
    roll = Part(rim, (-reach, -reach, height - 0.07), (reach, reach, height + 0.04), _FINE, DARK)
    handle = turned.ear_part(
        body,
        (radius - 0.01, height * 0.53),
        (0.3, height * rng.uniform(0.28, 0.32)),
        (0.036, rng.uniform(0.07, 0.085)),
        power=2.5,
        lean=0.1,
    )
    return [*cup, roll, handle]


# ---- bottles ------------------------------------------------------------------------------------


@design("bottle", "wine", yaw=-8, fit=0.84)
def wine_bottle(rng: np.random.Generator) -> Sequence[Part]:
    """A Bordeaux bottle with a capsule over the cork and a paper label."""
    body_r, neck = rng.uniform(0.14, 0.156), rng.uniform(0.049, 0.054)
    shoulder = rng.uniform(0.57, 0.61)
    curve = spline(
        [
            (body_r, shoulder - 0.03),
            (body_r * 0.985, shoulder + 0.02),
            (body_r * 0.85, shoulder + 0.068),
            (neck + 0.03, shoulder + 0.118),
            (neck + 0.008, shoulder + 0.165),
            (neck, shoulder + 0.22),
        ],
        48,
    )
    outline = [
        (body_r - 0.025, 0.0),
        (body_r - 0.008, 0.007),
        (body_r, 0.025),
        (body_r, shoulder - 0.08),
        *curve,
        (neck, 1.0),
    ]
    start = rng.uniform(0.78, 0.83)
    capsule = [
        (neck - 0.006, start),
        (neck + 0.006, start + 0.01),
        (neck + 0.006, 0.95),
        (neck + 0.02, 0.955),
        (neck + 0.02, 0.99),
        (neck + 0.006, 1.008),
        (neck - 0.01, 1.012),
    ]
    low, tall = rng.uniform(0.1, 0.16), rng.uniform(0.27, 0.34)
    paper = turned.band(outline, low, low + tall)
    return [
        turned.solid(outline).part(_FINE),
        turned.solid(capsule, 0.004).part(0.009, DARK if rng.random() < 0.5 else METAL),
        turned.label_part(paper, body_r * rng.uniform(1.9, 2.3), 0.0075, LIGHT),
    ]


@design("bottle", "flask", yaw=-20, fit=0.84)
def flask_bottle(rng: np.random.Generator) -> Sequence[Part]:
    """An insulated steel bottle: powder-coated body, bare ring and foot, dark lid with a loop."""
    radius, neck = rng.uniform(0.17, 0.2), rng.uniform(0.1, 0.12)
    shoulder = rng.uniform(0.6, 0.66)
    turn = radius - neck - 0.008
    curve = [(r + neck + 0.008, z) for r, z in ball(shoulder, turn, 0, 70, count=9)]
    outline = [(radius - 0.004, 0.03), *curve, (neck, shoulder + turn)]
    top = shoulder + turn
    ring = [(neck - 0.008, top - 0.02), (neck - 0.008, top + 0.045)]
    foot = [(radius - 0.035, 0.0), (radius - 0.018, 0.012), (radius - 0.014, 0.06)]
    lid_r, lid_top = neck + 0.012, top + rng.uniform(0.12, 0.15)
    lid = [(lid_r, top + 0.034), (lid_r, lid_top - 0.02), (lid_r - 0.02, lid_top)]
    loop = rng.uniform(0.075, 0.09)

    def carry(p: Tensor) -> Tensor:
        arch = turned.loop(p, (0.0, lid_top - 0.02), (lid_r - 0.025, loop + 0.02), 3.0, 0.0)
        q = torch.stack([arch, (p[:, 1].abs() - 0.022).clamp_min(0)], -1)
        return sdf.intersect(sdf.length(q) - 0.024, lid_top - 0.03 - p[:, 2])

    handle = Part(
        carry,
        (-lid_r - 0.02, -0.06, lid_top - 0.04),
        (lid_r + 0.02, 0.06, lid_top + loop + 0.05),
        0.009,
        DARK,
    )
    return [
        turned.solid(outline).part(_FINE),
        turned.solid(ring, 0.003).part(0.01, METAL),
        turned.solid(foot, 0.004).part(0.01, METAL),
        turned.solid(lid, 0.006).part(0.01, DARK),
        handle,
    ]


@design("bottle", "pump", yaw=-20, fit=0.82)
def pump_bottle(rng: np.random.Generator) -> Sequence[Part]:
    """A soap bottle with round shoulders, a label and a pump whose spout points to the right."""
    radius, tall = rng.uniform(0.2, 0.24), rng.uniform(0.56, 0.64)
    turn = rng.uniform(0.05, 0.1)
    curve = [(r + radius - turn, z) for r, z in ball(tall - turn, turn, 0, 90, count=9)]
    outline = [(radius - 0.03, 0.0), (radius - 0.008, 0.008), (radius, 0.03), *curve]
    neck = [(0.085, tall - 0.02), (0.085, tall + 0.075), (0.07, tall + 0.085), (0.03, tall + 0.086)]
    head = tall + rng.uniform(0.17, 0.2)
    reach = rng.uniform(0.22, 0.26)

    def spout(p: Tensor) -> Tensor:
        stem = sdf.cylinder(p, (0, 0, (tall + head) / 2 + 0.03), 0.032, (head - tall) / 2)
        press = sdf.cylinder(p, (0, 0, head + 0.03), 0.06, 0.04, 0.014)
        arm = sdf.capsule(p, (0, 0, head + 0.035), (reach, 0, head + 0.02), 0.036, 0.026)
        tip = sdf.capsule(p, (reach, 0, head + 0.02), (reach + 0.012, 0, head - 0.025), 0.026)
        return sdf.blend(stem, sdf.blend(sdf.blend(press, arm, 0.02), tip, 0.01), 0.012)

    role = DARK if rng.random() < 0.5 else LIGHT
    paper = turned.band(outline, tall * 0.18, tall * rng.uniform(0.62, 0.72))
    return [
        turned.solid(outline, 0.008).part(_FINE),
        turned.solid(neck, 0.005).part(0.01, role),
        Part(spout, (-0.08, -0.08, tall + 0.04), (reach + 0.06, 0.08, head + 0.09), 0.009, role),
        turned.label_part(paper, radius * rng.uniform(1.3, 1.6), 0.0075, SOFT),
    ]


@design("bottle", "apothecary", yaw=-8, fit=0.8)
def apothecary_bottle(rng: np.random.Generator) -> Sequence[Part]:
    """A squat pharmacy bottle: broad shoulders, flanged lip, cork stopper, banderole."""
    radius, shoulder = rng.uniform(0.28, 0.33), rng.uniform(0.48, 0.56)
    neck, top = rng.uniform(0.1, 0.12), shoulder + 0.27
    curve = spline(
        [
            (radius, shoulder - 0.06),
            (radius * 0.95, shoulder + 0.035),
            (neck + 0.09, shoulder + 0.105),
            (neck + 0.012, shoulder + 0.14),
            (neck, shoulder + 0.18),
        ],
        36,
    )
    lip = [
        (neck, top - 0.045),
        (neck + 0.04, top - 0.042),
        (neck + 0.04, top - 0.004),
        (neck + 0.036, top),
    ]
    outline = [(radius - 0.04, 0.0), (radius - 0.011, 0.011), (radius, 0.04), *curve, *lip]
    body = turned.solid(outline)
    cork = [(neck - 0.015, top - 0.03), (neck + 0.006, top + rng.uniform(0.09, 0.13))]
    low = shoulder * rng.uniform(0.16, 0.24)
    paper = turned.band(outline, low, low + shoulder * rng.uniform(0.48, 0.56))
    return [
        body.part(0.0135, high=shoulder + 0.135),
        body.part(0.0105, low=shoulder + 0.12),
        turned.solid(cork, 0.01).part(0.01, WOOD),
        turned.label_part(paper, radius * rng.uniform(1.5, 1.9), 0.008, LIGHT),
    ]


# ---- vases --------------------------------------------------------------------------------------


@design("vase", "amphora", yaw=-18, fit=0.8)
def amphora(rng: np.random.Generator) -> Sequence[Part]:
    """A Greek jar on a foot, two ears from shoulder to neck, a paler frieze."""
    belly, neck = rng.uniform(0.27, 0.31), rng.uniform(0.105, 0.125)
    foot, lip = rng.uniform(0.15, 0.17), rng.uniform(0.16, 0.18)
    curve = spline(
        [
            (0.11, 0.07),
            (belly * 0.7, 0.24),
            (belly, 0.46),
            (belly * 0.8, 0.62),
            (neck + 0.02, 0.72),
            (neck, 0.82),
            (lip, 0.97),
        ],
        48,
    )
    outline = [(foot, 0.0), (foot, 0.035), *curve, (lip, 1.0)]
    body = turned.solid(outline)
    half = (rng.uniform(0.19, 0.21), rng.uniform(0.13, 0.15))
    right = turned.ear_part(body, (neck + 0.02, 0.74), half, (0.03, 0.034), power=2.5, lean=-0.15)
    pair = Part(
        lambda p: right.sdf(sdf.mirror_x(p)), (-right.high[0], *right.low[1:]), right.high, 0.011
    )
    frieze = turned.band(outline, 0.42, 0.42 + rng.uniform(0.08, 0.13))
    return [
        *turned.slices(turned.hollow(outline, 0.04, 0.75), 0.1, coarse=0.0135),
        pair,
        frieze.part(0.009, SOFT),
    ]


@design("vase", "teardrop", yaw=0, fit=0.82)
def teardrop(rng: np.random.Generator) -> Sequence[Part]:
    """A round bulb drawn up to a slender neck, with a gilded lip."""
    belly, neck = rng.uniform(0.27, 0.33), rng.uniform(0.06, 0.075)
    low = rng.uniform(0.24, 0.3)
    lip = neck + rng.uniform(0.02, 0.05)
    curve = spline(
        [
            (belly * 0.52, 0.0),
            (belly * 0.88, low * 0.42),
            (belly, low),
            (belly * 0.8, low + 0.17),
            (neck + 0.06, low + 0.32),
            (neck, low + 0.48),
            (neck + 0.005, 0.88),
            (lip, 1.0),
        ],
        56,
    )
    gilt = turned.hollow(curve, 0.058, 0.93, inset=-0.007)
    ring = Part(
        lambda p: sdf.intersect(gilt(p), 0.955 - p[:, 2], 0.006),
        (-lip - 0.03, -lip - 0.03, 0.94),
        (lip + 0.03, lip + 0.03, 1.02),
        0.009,
        METAL,
    )
    return [turned.hollow(curve, 0.045, 0.9).part(0.0125), ring]


@design("vase", "fluted", yaw=0, fit=0.8)
def fluted_vase(rng: np.random.Generator) -> Sequence[Part]:
    """A column of upright ribs that swells a little, its lip plain."""
    foot, belly = rng.uniform(0.2, 0.24), rng.uniform(0.26, 0.32)
    lip = rng.uniform(0.2, 0.27)
    count = int(rng.integers(6, 8)) * 2
    curve = spline(
        [
            (foot, 0.0),
            (foot + (belly - foot) * 0.7, 0.22),
            (belly, 0.55),
            (lip + (belly - lip) * 0.4, 0.84),
            (lip, 1.0),
        ],
        40,
    )
    body = turned.hollow(curve, 0.05, 0.7)
    depth = rng.uniform(0.1, 0.13)

    def ribs(p: Tensor) -> Tensor:
        return body(turned.fluted(p, count, depth)) * 0.8

    r = body.radius + 0.02
    return [Part(ribs, (-r, -r, -0.02), (r, r, 1.02), 0.0105)]


@design("vase", "gourd", yaw=0, fit=0.8)
def gourd_vase(rng: np.random.Generator) -> Sequence[Part]:
    """A double gourd: a small bulb on a large one, a cord of metal around the waist."""
    large, small = rng.uniform(0.3, 0.34), rng.uniform(0.18, 0.215)
    waist, mouth = rng.uniform(0.11, 0.13), rng.uniform(0.075, 0.09)
    low, waist_z = large * 0.83, large * 1.8
    high = waist_z + small * 0.82
    curve = spline(
        [
            *ball(low, large, -56, 48),
            (waist, waist_z),
            *ball(high, small, -40, 48),
            (mouth, high + small + 0.012),
            (mouth + 0.012, high + small + 0.07),
        ],
        80,
    )

    def cord(p: Tensor) -> Tensor:
        return sdf.torus(p, (0, 0, waist_z), 2, waist + 0.008, 0.026)

    r = waist + 0.04
    return [
        *turned.slices(turned.hollow(curve, 0.042, high + small * 0.6), 0.0, coarse=0.0135),
        Part(cord, (-r, -r, waist_z - 0.04), (r, r, waist_z + 0.04), 0.009, METAL),
    ]
