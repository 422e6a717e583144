"""Belts: rolled up and standing on their edge, the buckle in front: frame, plate, two rings."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.gadgets import hoop
from packshot.train.scenes.joinery import swung
from packshot.train.scenes.luggage import Region, wrap
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import DARK, MAIN, METAL, SECOND, Part
from packshot.train.scenes.straps import buckle, coil

_THICK = 0.028


@dataclass(frozen=True, slots=True)
class Rolled:
    """A belt's coil: its outermost radius at the buckle's end and half its width."""

    band: Sdf
    radius: float
    width: float

    def layer(self, region: Region, grow: float, role: int) -> Part:
        return self.part(wrap(self.band, region, grow), role)

    def part(self, shape: Sdf, role: int = MAIN) -> Part:
        r = self.radius + 0.07
        return Part(shape, (-r, -r, -0.03), (r, r, 2 * self.width + 0.03), 0.0135, role)

    def keeper(self, degrees: float, role: int, half: float = 0.035) -> Part:
        """A loop around the outermost turn, `degrees` back from the front."""
        a = math.radians(-90 - degrees)

        def region(p: Tensor) -> Tensor:
            along = (p[:, 1] * math.cos(a) - p[:, 0] * math.sin(a)).abs() - half
            outer = self.radius - 0.06 - sdf.length(p[:, :2])
            return torch.maximum(along, outer) + (p[:, 1] > 0) * 1.0

        return self.layer(region, 0.022, role)


def _rolled(rng: np.random.Generator, ends: float = -96.0) -> Rolled:
    pitch, turns = rng.uniform(0.088, 0.1), rng.uniform(2.1, 2.6)
    start, width = rng.uniform(0.22, 0.25), rng.uniform(0.135, 0.16)
    band = coil(start, pitch, turns, ends, (_THICK, width))
    return Rolled(band, start + pitch * turns + _THICK, width)


def _in_front(part: Part, turn: float = 9.0) -> Part:
    """A buckle that follows the coil's curve."""
    return swung(part, 2, turn)


@design("belt", "frame", yaw=-8, fit=0.8)
def frame(rng: np.random.Generator) -> Sequence[Part]:
    """Leather belt with a rectangular frame buckle and its prong."""
    rolled = _rolled(rng)
    long = rng.uniform(0.115, 0.135)
    centre = (long - 0.13, -rolled.radius - 0.012, rolled.width)
    clasp = buckle(centre, (long, rolled.width - 0.002), bar=0.03, upright=False)
    return [rolled.part(rolled.band), rolled.keeper(26, MAIN), _in_front(clasp)]


@design("belt", "plate", yaw=-8, fit=0.8)
def plate(rng: np.random.Generator) -> Sequence[Part]:
    """Belt with a solid oval plate, its border raised."""
    rolled = _rolled(rng)
    half = (rng.uniform(0.19, 0.22), rolled.width + 0.02)
    y = -rolled.radius - 0.02

    def oval(p: Tensor) -> Tensor:
        q = p - sdf.vec(0.04, y, rolled.width)
        flat = torch.stack([q[:, 0] / half[0], q[:, 2] / half[1]], -1).abs().clamp_min(1e-3)
        d = (flat.pow(2.6).sum(-1) ** (1 / 2.6) - 1) * min(half)
        disc = sdf.slab(d + 0.015, q[:, 1].abs() - 0.01) - 0.015
        rim = sdf.length(torch.stack([d + 0.03, q[:, 1] + 0.022], -1)) - 0.026
        return sdf.blend(disc, rim, 0.015) * 0.85

    low = (0.04 - half[0] - 0.03, y - 0.08, rolled.width - half[1] - 0.03)
    high = (0.04 + half[0] + 0.03, y + 0.05, rolled.width + half[1] + 0.03)
    return [
        rolled.part(rolled.band),
        rolled.keeper(44, MAIN),
        _in_front(Part(oval, low, high, 0.0115, METAL)),
    ]


@design("belt", "double-ring", yaw=-8, fit=0.8)
def double_ring(rng: np.random.Generator) -> Sequence[Part]:
    """Webbing belt with a stripe and two rings, a leather patch where they are held."""
    rolled = _rolled(rng)
    ring = rolled.width - 0.012
    y, z = -rolled.radius, rolled.width
    stripe = rng.uniform(0.035, 0.05)
    return [
        rolled.part(rolled.band),
        rolled.layer(lambda p: (p[:, 2] - z).abs() - stripe, 0.009, SECOND),
        rolled.keeper(14, DARK, 0.08),
        *(_in_front(hoop((x - 0.03, y - 0.6 * x, z), 1, ring, 0.029, METAL)) for x in (0, 0.075)),
    ]
