"""Clocks that stand on a table, their dials to -y."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf, turned
from packshot.train.scenes.gadgets import disc, hoop
from packshot.train.scenes.joinery import (
    bar,
    block,
    both,
    hands,
    knob,
    moved,
    rod,
    swung,
    ticks,
)
from packshot.train.scenes.pieces import smooth_curve
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, METAL, WOOD, Part
from packshot.train.scenes.trinkets import arch, dial
from packshot.train.scenes.turned import ball


@design("clock", "alarm", yaw=-22, fit=0.78)
def alarm_clock(rng: np.random.Generator) -> Sequence[Part]:
    """A round clock on splayed feet, two bells with a hammer and a carrying handle on top."""
    r, deep = rng.uniform(0.35, 0.38), rng.uniform(0.13, 0.16)
    z, bell = r + rng.uniform(0.08, 0.11), rng.uniform(0.135, 0.15)
    tilt, face = rng.uniform(32, 37), r - rng.uniform(0.065, 0.08)
    dome = turned.solid([(bell, 0.0), *ball(0.02, bell, 0, 90, squash=0.85, count=10)])
    top = z + r - 0.01
    pieces = [dome.part(0.0125), bar((0, 0, -0.06), (0, 0, 0.02), (0.035, 0.035), METAL)]
    pieces.append(knob((0, 0, bell * 0.86 + 0.025), 0.035))
    bells = [both(swung(moved(p, (0, 0, top + 0.055)), 1, tilt, (0, 0, z))) for p in pieces]
    a = math.radians(tilt)
    foot = (math.sin(a) * r * 0.9, 0.0, z - math.cos(a) * r * 0.9)
    leg = both(bar(foot, (foot[0] + 0.11, 0, 0.03), (0.045, 0.034)))
    grip = [(-0.15, 0, top - 0.03), (-0.12, 0, top + 0.2), (0, 0, top + 0.28)]
    grip += [(0.12, 0, top + 0.2), (0.15, 0, top - 0.03)]
    return [
        disc((0, 0, z), 1, (r, deep), MAIN, rounding=0.035, voxel=0.0135),
        hoop((0, -deep + 0.005, z), 1, r - 0.035, 0.042),
        *dial(rng, face, -deep - 0.02, z),
        *bells,
        leg,
        rod(smooth_curve(grip, 18), 0.027, METAL),
        bar((0, 0, top - 0.02), (0, 0, top + 0.12), (0.026, 0.026), METAL),
        block((0, 0, top + 0.14), (0.05, 0.035, 0.04), METAL, rounding=0.02, voxel=0.0115),
    ]


@design("clock", "mantel", yaw=-24, fit=0.8)
def mantel_clock(rng: np.random.Generator) -> Sequence[Part]:
    """A case with an arched top on a stepped plinth, the dial in a metal ring."""
    wide, deep = rng.uniform(0.34, 0.38), rng.uniform(0.14, 0.17)
    low, side = 0.1, rng.uniform(0.38, 0.46)
    z = low + side

    def case(p: Tensor) -> Tensor:
        return sdf.slab(arch(p, wide, low, z) + 0.014, p[:, 1].abs() - deep + 0.014) - 0.014

    bounds = (-wide - 0.02, -deep - 0.02, low - 0.02), (wide + 0.02, deep + 0.02, z + wide + 0.02)
    face = wide - rng.uniform(0.11, 0.13)
    y = -deep - 0.02
    return [
        Part(case, *bounds, 0.014),
        block((0, 0, 0.06), (wide + 0.055, deep + 0.045, 0.06), MAIN, rounding=0.02),
        block((0, 0, 0.135), (wide + 0.025, deep + 0.02, 0.03), MAIN, rounding=0.02),
        hoop((0, -deep - 0.005, z), 1, face + 0.016, 0.036, METAL),
        *dial(rng, face, y, z, size=0.017),
    ]


@design("clock", "minimal", yaw=-26, fit=0.76)
def minimal_clock(rng: np.random.Generator) -> Sequence[Part]:
    """A plain disc of one colour with pale marks and hands, in a wooden foot."""
    r, deep = rng.uniform(0.43, 0.46), rng.uniform(0.075, 0.095)
    z = r + rng.uniform(0.05, 0.07)
    ink = LIGHT if rng.random() < 0.6 else DARK
    foot = (rng.uniform(0.22, 0.28), deep + 0.07, 0.065)
    return [
        disc((0, 0, z), 1, (r, deep), MAIN, rounding=0.03, voxel=0.0135),
        hoop((0, -deep + 0.012, z), 1, r - 0.034, 0.034),
        ticks(r - 0.14, -deep - 0.004, z, ink, size=0.024),
        *hands(rng, r - 0.08, -deep - 0.03, z, ink),
        knob((0, -deep - 0.04, z), 0.042, METAL),
        block((0, 0, foot[2]), foot, WOOD, rounding=0.025),
    ]
