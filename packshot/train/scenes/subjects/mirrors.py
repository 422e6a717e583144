"""Mirrors that stand, their panes to -y: the frame is the product, the pane is of glass."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf, turned
from packshot.train.scenes.joinery import bar, both, knob, leaning
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import GLASS, METAL, WOOD, Part
from packshot.train.scenes.trinkets import arch

Opening = Callable[[Tensor], Tensor]  # points -> distance in the xz plane to the pane

_DOME = 0.12  # panes swell a little towards the viewer, so that they mirror more than one spot


def _framed(
    opening: Opening, low: Point, high: Point, frame: float, deep: float, bevel: float = 0.022
) -> list[Part]:
    """A moulding `frame` wide and half `deep` around an opening, and the pane in it; `low` and
    `high` bound the moulding.
    """

    def moulding(p: Tensor) -> Tensor:
        inner = opening(p)
        ring = (inner - frame / 2).abs() - frame / 2
        down = (1 - inner / (0.7 * frame)).clamp(0, 1.2) ** 2  # a hollow towards the pane
        face = p[:, 1].abs() - deep + 0.26 * frame * down
        return sdf.slab(ring + bevel, face + bevel) * 0.85 - bevel

    middle = (low[2] + high[2]) / 2

    def pane(p: Tensor) -> Tensor:
        dome = _DOME * (p[:, 0] ** 2 + (p[:, 2] - middle) ** 2)
        return sdf.slab(opening(p) - 0.02, (p[:, 1] + 0.012 - dome).abs() - 0.03) * 0.9

    return [Part(moulding, low, high, 0.0125), Part(pane, low, high, 0.0145, GLASS)]


@design("mirror", "vanity", yaw=-22, fit=0.78)
def vanity_mirror(rng: np.random.Generator) -> Sequence[Part]:
    """A round mirror that turns in a fork, on a stem and a round foot."""
    r, frame = rng.uniform(0.235, 0.255), rng.uniform(0.085, 0.1)
    reach, z = r + frame, rng.uniform(0.6, 0.66)
    foot, x = rng.uniform(0.23, 0.27), r + frame + 0.045
    base = [(foot - 0.015, 0.0), (foot, 0.02), (foot - 0.01, 0.05), (foot * 0.5, 0.075)]
    base += [(0.06, 0.1), (0.046, 0.16), (0.046, z - x + 0.02)]
    air = reach + 0.03

    def fork(p: Tensor) -> Tensor:
        ring = sdf.torus(p, (0, 0, z), 1, x, 0.036)
        return sdf.intersect(ring, p[:, 2] - z, 0.02)

    glass = _framed(
        lambda p: sdf.length((p - sdf.vec(0, 0, z))[:, [0, 2]]) - r,
        (-air, -0.1, z - air),
        (air, 0.1, z + air),
        frame,
        0.055,
    )
    return [
        *leaning(glass, rng.uniform(4, 12), (0, 0, z)),
        turned.solid(base, 0.008).part(0.0125),
        Part(fork, (-x - 0.06, -0.06, z - x - 0.06), (x + 0.06, 0.06, z + 0.02), 0.0125),
        both(knob((x + 0.012, 0, z), 0.055)),
    ]


@design("mirror", "arched", yaw=-26, fit=0.84)
def arched_mirror(rng: np.random.Generator) -> Sequence[Part]:
    """A floor mirror with a round top in a broad frame, leaning on two legs behind."""
    half, frame = rng.uniform(0.155, 0.17), rng.uniform(0.094, 0.104)
    low, spring = frame, 0.97 - half - frame
    x, top = half + frame + 0.03, 1.0
    glass = _framed(
        lambda p: arch(p, half, low, spring), (-x, -0.1, -0.03), (x, 0.1, top), frame, 0.05
    )
    lean = rng.uniform(6, 9)
    behind = 0.6 * math.tan(math.radians(lean)) + 0.035
    leg = both(bar((half, behind, 0.6), (half, behind + 0.24, 0.035), (0.034, 0.034), WOOD))
    return [*leaning(glass, lean), leg]


@design("mirror", "easel", yaw=-26, fit=0.78)
def easel_mirror(rng: np.random.Generator) -> Sequence[Part]:
    """A rectangular mirror in a wide moulding with a metal bead, propped on a strut."""
    half = (rng.uniform(0.21, 0.235), rng.uniform(0.28, 0.32))
    frame = rng.uniform(0.135, 0.148)
    z, x = half[1] + frame, half[0] + frame + 0.03
    lean = rng.uniform(9, 13)

    def opening(p: Tensor) -> Tensor:
        across, up = p[:, 0].abs() - half[0], (p[:, 2] - z).abs() - half[1]
        return torch.maximum(across, up)  # not the true distance: corners stay mitred

    def bead(p: Tensor) -> Tensor:
        around = torch.stack([opening(p) - 0.024, p[:, 1] + 0.034], -1)
        return sdf.length(around) - 0.024

    low, high = (-x, -0.1, -0.03), (x, 0.1, 2 * z + 0.03)
    parts = [*_framed(opening, low, high, frame, 0.055), Part(bead, low, high, 0.0115, METAL)]
    behind = 1.3 * z * math.tan(math.radians(lean)) + 0.035
    strut = bar((0, behind, z * 1.3), (0, behind + 0.26, 0.038), (0.036, 0.036), WOOD)
    return [*leaning(parts, lean), strut]
