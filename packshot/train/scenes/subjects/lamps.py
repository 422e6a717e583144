"""Lamps: fixed poses, thick stems, shades with real walls."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf, turned
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import LIGHT, METAL, SOFT, WOOD, Part
from packshot.train.scenes.turned import Outline, ball, spline


def _shade(outline: Outline) -> list[Part]:
    """Fabric shade with a pale diffuser just below its upper rim; nobody sees its underside."""
    low, (r, top) = outline[0][1], outline[-1]
    pale = [(r - 0.02, top - 0.06), (r - 0.02, top - 0.012)]
    shade = turned.hollow(outline, 0.04, top - 0.03)
    return [
        shade.part(0.0105, low=top - 0.06),
        shade.part(0.017, low=low + 0.045, high=top - 0.045),
        shade.part(0.0105, high=low + 0.06),
        turned.solid(pale, 0.002).part(0.014, LIGHT),
    ]


@design("lamp", "table", yaw=0, fit=0.82)
def table_lamp(rng: np.random.Generator) -> Sequence[Part]:
    """A tapered drum shade on a turned ceramic base."""
    low, bottom = rng.uniform(0.47, 0.51), rng.uniform(0.34, 0.4)
    top = bottom * rng.uniform(0.72, 0.92)
    belly = rng.uniform(0.18, 0.22)
    centre = 0.045 + belly * 0.8
    base = spline(
        [
            *ball(centre, belly, -52, 46),
            (0.075, centre + belly * 1.08),
            (0.058, centre + belly * 1.35),
        ]
    )
    foot = base[0][0]
    plinth = [(foot + 0.03, 0.0), (foot + 0.03, 0.055)]
    stem = [(0.036, centre + belly), (0.036, low + 0.1)]
    shade = [(bottom, low), (top, 1.0)]
    return [
        *_shade(shade),
        turned.band(shade, low - 0.004, low + 0.05).part(0.011, SOFT),
        turned.solid(base).part(0.0125, LIGHT),
        turned.solid(plinth, 0.008).part(0.0115, WOOD),
        turned.solid(stem, 0.003).part(0.0115, METAL),
    ]


@design("lamp", "mushroom", yaw=0, fit=0.78)
def mushroom_lamp(rng: np.random.Generator) -> Sequence[Part]:
    """A glossy dome on a trumpet foot, with a metal collar under the dome."""
    radius, low = rng.uniform(0.4, 0.46), rng.uniform(0.44, 0.5)
    top, stem = rng.uniform(0.8, 0.88), rng.uniform(0.085, 0.105)
    foot = rng.uniform(0.22, 0.27)
    rise = top - low
    cap = ball(low + 0.06, radius, 0, 90, squash=(rise - 0.06) / radius, count=24)
    dome = [(radius - 0.03, low), (radius - 0.008, low + 0.015), *cap]
    trumpet = spline(
        [
            (foot, 0.03),
            (foot * 0.93, 0.055),
            (stem + 0.06, 0.12),
            (stem + 0.012, 0.22),
            (stem, low - 0.05),
            (stem, low + 0.02),
        ],
        40,
    )
    collar = [(stem + 0.022, low - 0.12), (stem + 0.03, low + 0.02)]
    return [
        turned.solid(dome).part(0.013),
        turned.solid([(foot - 0.01, 0.0), *trumpet]).part(0.012),
        turned.solid(collar, 0.008).part(0.009, METAL),
    ]


@design("lamp", "arc", yaw=-18, fit=0.82)
def arc_lamp(rng: np.random.Generator) -> Sequence[Part]:
    """A desk lamp: round foot, one thick bow of metal, a bell hanging on the right."""
    reach, top = rng.uniform(0.4, 0.46), rng.uniform(0.92, 1.0)
    radius, drop = rng.uniform(0.25, 0.29), rng.uniform(0.27, 0.31)
    foot = rng.uniform(0.23, 0.27)
    bell_top = top - rng.uniform(0.17, 0.2)
    bend = reach / 2

    def stem(p: Tensor) -> Tensor:
        x, y, z = (p - sdf.vec(bend, 0, top - bend)).unbind(-1)
        ring = sdf.length(torch.stack([x, z.clamp_min(0)], -1)) - bend
        return sdf.length(torch.stack([ring, y], -1)) - 0.034

    low = bell_top - drop
    bell = spline(
        [
            (radius, low),
            (radius * 0.97, low + drop * 0.25),
            (radius * 0.78, low + drop * 0.64),
            (radius * 0.42, low + drop * 0.92),
            (0.05, bell_top),
        ],
        40,
    )
    shade = turned.solid(
        [(radius - 0.02, low - 0.018), (radius - 0.004, low - 0.012), *bell], 0.008
    )
    cap = turned.solid([(0.06, bell_top - 0.03), (0.06, bell_top + 0.03)], 0.008)
    base = [(foot, 0.0), (foot, 0.035), (foot - 0.012, 0.05), (0.05, 0.062)]
    return [
        Part(stem, (-0.06, -0.06, 0.02), (bend, 0.06, top + 0.05), 0.0115, METAL),
        Part(stem, (bend, -0.06, bell_top), (reach + 0.06, 0.06, top + 0.05), 0.0115, METAL),
        _moved(shade.part(0.0118), reach),
        _moved(cap.part(0.0115, METAL), reach),
        turned.solid(base, 0.008).part(0.0125),
    ]


def _moved(part: Part, x: float) -> Part:
    """The same part, `x` further to the right."""
    return Part(
        lambda p: part.sdf(p - sdf.vec(x, 0, 0)),
        (part.low[0] + x, *part.low[1:]),
        (part.high[0] + x, *part.high[1:]),
        part.voxel,
        part.role,
    )


@design("lamp", "tripod", yaw=0, fit=0.86)
def tripod_lamp(rng: np.random.Generator) -> Sequence[Part]:
    """A drum shade on three splayed wooden legs."""
    low, bottom = rng.uniform(0.54, 0.6), rng.uniform(0.3, 0.35)
    top, spread = bottom * rng.uniform(0.8, 1.0), rng.uniform(0.24, 0.29)
    hub = [(0.07, low - 0.075), (0.07, low - 0.02), (0.04, low - 0.01), (0.04, low + 0.1)]
    legs = [_leg(math.radians(a), spread, low - 0.045) for a in (-150, -30, 90)]
    return [
        *_shade([(bottom, low), (top, 1.0)]),
        *legs,
        turned.solid(hub, 0.005).part(0.011, METAL),
    ]


def _leg(angle: float, spread: float, top: float) -> Part:
    x, y = math.cos(angle), math.sin(angle)
    foot, head = (x * spread, y * spread, 0.028), (x * 0.045, y * 0.045, top)

    def leg(p: Tensor) -> Tensor:
        return sdf.intersect(sdf.capsule(p, foot, head, 0.028, 0.036), -p[:, 2])

    low = [min(a, b) - 0.045 for a, b in zip(foot[:2], head[:2], strict=True)]
    high = [max(a, b) + 0.045 for a, b in zip(foot[:2], head[:2], strict=True)]
    return Part(leg, (*low, -0.02), (*high, top + 0.05), 0.011, WOOD)
