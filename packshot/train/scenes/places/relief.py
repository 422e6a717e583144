"""Relief of landscapes: massifs with snow, karst towers, clouds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.places.masonry import grain
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import LIGHT, MAIN, Part


@dataclass(frozen=True, slots=True)
class Peak:
    """A mountain top: place, height, radius of its foot, and the phase of its ribs."""

    x: float
    y: float
    height: float
    foot: float
    phase: float


def peaks(
    y: float, heights: tuple[float, float], count: int, rng: np.random.Generator
) -> list[Peak]:
    """A range of peaks across the picture at distance `y`."""
    u, reach = rng.uniform, 0.72 * (1 + y / 3)
    out = []
    for x in np.linspace(-reach, reach, count):
        tall = u(*heights)
        place = float(x) + u(-0.3, 0.3) * 2 * reach / count
        out.append(Peak(place, y + u(-0.25, 0.25), tall, tall * u(0.85, 1.15), u(0, 6)))
    return out


@dataclass(frozen=True, slots=True)
class Massif:
    """Ribbed mountains that run into each other; `rough` is how rocky they are."""

    tops: Sequence[Peak]
    rough: float = 1.0

    def height(self, x: Tensor, y: Tensor) -> Tensor:
        level = torch.full_like(x, -0.2)
        for top in self.tops:
            dx, dy = x - top.x, y - top.y
            away = (dx * dx + dy * dy + 1e-6).sqrt()
            angle = torch.atan2(dy, dx)
            ribs = 0.16 * torch.cos(5 * angle + top.phase) + 0.1 * torch.cos(11 * angle - top.phase)
            t = away / top.foot * (1 + self.rough * ribs)
            cone = (
                top.height * (1 - t) if self.rough > 0.4 else top.height * torch.exp(-1.6 * t * t)
            )
            level = -sdf.blend(-level, -cone, 0.06)
        folds = torch.sin(7 * x + 2 * torch.sin(5 * y)) * torch.sin(9 * y + 3 * x)
        fine = torch.sin(19 * x + 5 * y) * torch.sin(16 * y - 11 * x)
        return level + self.rough * (0.035 * folds + 0.016 * fine)

    def _solid(self, p: Tensor) -> Tensor:
        return (p[:, 2] - self.height(p[:, 0], p[:, 1])) * 0.6

    def part(self, role: int = MAIN, fine: float = 0.017) -> Part:
        low, high = self._box()
        return Part(self._solid, low, high, grain(low[1], fine), role)

    def snow(self, share: float = 0.55) -> Part:
        """Snow above that share of the greatest height, lower in the gullies."""
        top = max(t.height for t in self.tops)

        def caps(p: Tensor) -> Tensor:
            edge = 0.07 * torch.sin(11 * p[:, 0] + 4 * p[:, 1]) + 0.05 * torch.sin(23 * p[:, 0])
            line = share * top + edge * top - p[:, 2]
            return sdf.intersect(self._solid(p) - 0.014, line * 0.6, 0.015)

        low, high = self._box()
        return Part(caps, (low[0], low[1], (share - 0.13) * top), high, grain(low[1], 0.017), LIGHT)

    def _box(self) -> tuple[Point, Point]:
        y = [t.y for t in self.tops]
        reach = 0.5 * max(t.foot for t in self.tops)
        wide = 0.72 * (1 + (max(y) + reach) / 3)
        low = (-wide, min(y) - 1.7 * reach, -0.15)
        return low, (wide, max(y) + reach, 1.1 * max(t.height for t in self.tops) + 0.05)


def karst(
    x: float, y: float, wide: float, tall: float, rng: np.random.Generator, role: int = MAIN
) -> Part:
    """A steep rounded tower of limestone with a green brow."""
    turn = rng.uniform(0, 6)
    lean = rng.uniform(-0.12, 0.12)

    def tower(p: Tensor) -> Tensor:
        q = p - sdf.vec(x, y, 0)
        q = torch.stack([q[:, 0] - lean * q[:, 2], q[:, 1], q[:, 2]], -1)
        body = sdf.ellipsoid(q, (0, 0, 0.3 * tall), (wide, wide, 0.7 * tall))
        foot = sdf.ellipsoid(q, (0.5 * wide, 0, 0), (0.9 * wide, wide, 0.5 * tall))
        d = sdf.blend(body, foot, 0.15 * wide)
        angle = torch.atan2(q[:, 1], q[:, 0] + 1e-6)
        clefts = torch.cos(7 * angle + turn + 2 * torch.sin(3 * q[:, 2])) * 0.05 * wide
        knobs = torch.sin(14 * q[:, 0] + turn) * torch.sin(9 * q[:, 2]) * 0.04 * wide
        return (d + clefts + knobs) * 0.75

    reach = 1.6 * wide
    low, high = (x - reach, y - 1.2 * wide, -0.1), (x + reach, y + 1.2 * wide, 1.08 * tall)
    return Part(tower, low, high, grain(y, 0.018), role)


def cloud(middle: Point, wide: float, rng: np.random.Generator, role: int = LIGHT) -> Part:
    """A bank of round puffs, flat below."""
    u = rng.uniform
    x, y, z = middle
    puffs = [
        ((x + wide * t, y + u(-0.05, 0.05), z + u(0.0, 0.06) * wide), wide * (0.34 - 0.2 * abs(t)))
        for t in np.linspace(-0.8, 0.8, 6) + u(-0.08, 0.08, 6)
    ]

    def puffy(p: Tensor) -> Tensor:
        balls = sdf.blend_all([sdf.sphere(p, c, r) for c, r in puffs], 0.03)
        return sdf.intersect(balls, z - 0.16 * wide - p[:, 2], 0.16 * wide)

    low, high = (
        (x - 1.3 * wide, y - 0.5 * wide, z - 0.3 * wide),
        (x + 1.3 * wide, y + 0.5 * wide, z + 0.5 * wide),
    )
    return Part(puffy, low, high, grain(y, 0.02), role)
