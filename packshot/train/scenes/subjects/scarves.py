"""Scarves: wrapped round an invisible neck, hanging from it, folded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.garments import TRIM
from packshot.train.scenes.pieces import smooth_curve, tube
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import LIGHT, Part

_STRAND = 0.052  # from one strand of a fringe to the next


@dataclass(frozen=True, slots=True)
class Panel:
    """A hanging end in its own frame: from z = 0 down to -`long`, half widths at its top and
    bottom, half thickness; gathered into soft folds at its top.
    """

    pose: Pose
    long: float
    half: tuple[float, float]
    thick: float
    phase: float

    def __call__(self, p: Tensor) -> Tensor:
        q = self.pose.local(p)
        share = (-q[:, 2] / self.long).clamp(0, 1)
        wide = self.half[0] + (self.half[1] - self.half[0]) * share
        x = q[:, 0] / wide
        gather = 0.02 * (1 - 0.65 * share) * torch.sin(x * 5.2 + self.phase)
        at = torch.stack([x * self.half[1], q[:, 1] + gather, q[:, 2] + self.long / 2], -1)
        size = (self.half[1], self.thick, self.long / 2)
        return sdf.box(at, (0, 0, 0), size, self.thick * 0.9) * 0.8

    def fringe(self, p: Tensor, tall: float) -> Tensor:
        """Strands below the end."""
        q = self.pose.local(p)
        x, z = q[:, 0], q[:, 2] + self.long
        count = int(self.half[1] / _STRAND - 0.15)
        lane = (x / _STRAND).round().clamp(-count, count)
        strand = x - lane * _STRAND
        spread = torch.stack([strand, (q[:, 1] + 0.01) * 0.8, torch.zeros_like(z)], -1)
        d = sdf.length(spread) - 0.0225
        return sdf.intersect(d, (z + tall / 2 - 0.01).abs() - tall / 2 - 0.01, 0.012) * 0.9

    def stripes(self, p: Tensor, at: Sequence[float]) -> Tensor:
        """Bands across the end, at heights above its lower edge."""
        return banded(self(p), self.pose.local(p)[:, 2] + self.long, at)

    def trims(self, at: Sequence[float]) -> list[Part]:
        """Pale stripes at heights above its lower edge, and its fringe."""
        half, span = (self.half[1] + 0.03, self.thick + 0.06), (-self.long, max(at) - self.long)
        return [self._part(lambda p: self.stripes(p, at), half, span), self.strands()]

    def strands(self, tall: float = 0.11) -> Part:
        """The fringe, `tall` below the end."""
        half, span = (self.half[1] + 0.03, self.thick + 0.06), (-self.long - tall, -self.long)
        return self._part(lambda p: self.fringe(p, tall), half, span)

    def _part(self, shape: Sdf, half: tuple[float, float], span: tuple[float, float]) -> Part:
        low, high = (-half[0], -half[1], span[0] - 0.04), (*half, span[1] + 0.04)
        return self.pose.part(lambda q: shape(self.pose.world(q)), low, high, TRIM + 0.001, LIGHT)


def banded(cloth: Tensor, z: Tensor, at: Sequence[float]) -> Tensor:
    """Stripes around `cloth` at heights `at`, proud of it by a hair."""
    level = torch.stack([(z - s).abs() for s in at]).amin(0) - 0.024
    return sdf.intersect(cloth - 0.008, level, 0.01)


def wound(p: Tensor, ring: tuple[float, float], thick: float, turns: int, phase: float) -> Tensor:
    """A loop of cloth around z: half axes of the ring, radius of the cloth, which is gathered into
    folds that wind around it.
    """
    a, b = ring
    angle = torch.atan2(p[:, 1] / b, p[:, 0] / a)
    rho = ((p[:, 0] / a) ** 2 + (p[:, 1] / b) ** 2).clamp_min(1e-4).sqrt()
    u, v = (rho - 1) * (a + b) / 2, p[:, 2] / 1.25
    around = torch.atan2(v, u)
    folds = 0.11 * thick * torch.sin(turns * around + 2 * angle + phase)
    folds = folds + 0.06 * thick * torch.sin((turns + 2) * around - angle + 2 * phase)
    return ((u * u + v * v).clamp_min(1e-6).sqrt() - thick + folds) * 0.8


@design("scarf", "wrapped", yaw=-14, fit=0.8)
def wrapped(rng: np.random.Generator) -> Sequence[Part]:
    """Wound twice around the neck, both fringed ends falling in front."""
    u = rng.uniform
    ring, thick, phase = (u(0.235, 0.25), u(0.19, 0.205)), u(0.074, 0.082), u(0, 6)
    z = u(0.66, 0.7)

    def loops(p: Tensor) -> Tensor:
        q = p - sdf.vec(0, 0, z)
        low = wound(sdf.rotate(q + sdf.vec(0, 0.02, 0.04), 0, 9), ring, thick, 5, phase)
        high = sdf.rotate(q - sdf.vec(0, 0, 0.085), 0, 14)
        inner = (ring[0] - 0.025, ring[1] - 0.025)
        both = sdf.blend(low, wound(sdf.rotate(high, 1, -7), inner, thick, 5, phase + 2), 0.012)
        return sdf.blend(both, torch.minimum(ends[0](p), ends[1](p)), 0.03)

    y = -ring[1] - 0.02
    half = (0.1, u(0.135, 0.145))
    ends = [
        Panel(Pose((0.085, y + 0.02, z - 0.06), roll=-5), u(0.44, 0.48), half, 0.034, phase),
        Panel(Pose((-0.06, y - 0.005, z - 0.06), roll=4), u(0.34, 0.38), half, 0.034, phase + 1),
    ]
    r = ring[0] + thick + 0.06
    cloth = Part(loops, (-r, -r, 0.05), (r, r, z + 0.32), 0.0135)
    stripes = (0.07, 0.15)
    return [cloth, *[part for end in ends for part in end.trims(stripes)]]


@design("scarf", "hanging", yaw=-14, fit=0.84)
def hanging(rng: np.random.Generator) -> Sequence[Part]:
    """Laid around the neck, the two long ends side by side."""
    u = rng.uniform
    tall, thick, phase = u(0.9, 0.98), u(0.08, 0.088), u(0, 6)
    x = u(0.16, 0.172)
    right = [(0.0, 0.15, tall), (0.11, 0.115, tall - 0.005), (0.17, 0.01, tall - 0.03),
             (x, -0.085, tall - 0.12), (x, -0.1, tall - 0.24)]  # fmt: skip
    curve: list[Point] = list(smooth_curve(right, 20))
    radii = np.linspace(thick, thick * 0.75, len(curve)).tolist()

    def nape(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        folds = 0.008 * torch.sin(sdf.length(q[:, :2]) * 80 + phase)
        loop = (tube(q, curve, radii, 0.02) + folds) * 0.9
        return sdf.blend(loop, torch.minimum(ends[0](p), ends[1](p)), 0.06)

    ends, half = [], u(0.135, 0.145)
    for side in (-1, 1):
        drop = tall - 0.15
        pose = Pose((side * x, -0.098, drop), roll=-side * u(0, 2.0))
        long = drop - u(0.115, 0.135) - (0.12 if side < 0 else 0.0)
        ends.append(Panel(pose, long, (0.095, half), 0.038, phase + side))
    low, high = (-0.38, -0.22, 0.05), (0.38, 0.26, tall + 0.11)
    stripes = (0.07, 0.14, 0.28)
    return [Part(nape, low, high, 0.0135), *[part for end in ends for part in end.trims(stripes)]]


@design("scarf", "folded", yaw=-28, fit=0.78)
def folded(rng: np.random.Generator) -> Sequence[Part]:
    """Folded into a soft stack, one end with its fringe laid over the front."""
    u = rng.uniform
    wide, deep, layer = u(0.4, 0.44), u(0.27, 0.3), u(0.062, 0.07)
    count, phase = 4, u(0, 6)
    shifts = [(u(-0.015, 0.015), u(-0.012, 0.012)) for _ in range(count)]

    def stack(p: Tensor) -> Tensor:
        out = []
        for i, (dx, dy) in enumerate(shifts):
            z = layer * (2 * i + 1) * 0.96
            sway = 0.012 * torch.sin(p[:, 0] * 7 + phase + i) * (i > 0)
            q = torch.cat([p[:, :2], (p[:, 2] - sway)[:, None]], -1)
            out.append(sdf.box(q, (dx, dy, z), (wide, deep, layer), layer * 0.96))
        return sdf.union(*out) * 0.95

    top = layer * 2 * count * 0.96
    x, half = -wide * u(0.16, 0.3), u(0.2, 0.22)
    over = [(deep * 0.9, top), (-deep * 0.6, top + 0.012), (-deep + 0.01, top + 0.01)]
    over += [(-deep - 0.045, top - 0.045), (-deep - 0.05, 0.13)]
    curve: list[Point] = list(smooth_curve([(0.0, y, z) for y, z in over], 20))

    def end(p: Tensor) -> Tensor:
        q = p - sdf.vec(x, 0, 0)
        flat = torch.cat([(q[:, :1].abs() - half).clamp_min(0), q[:, 1:]], -1)
        return tube(flat, curve, 0.034)

    fringe = Panel(Pose((x, -deep - 0.05, 0.3)), 0.18, (half, half + 0.02), 0.03, 0.0)
    low, high = (x - half - 0.06, -deep - 0.11, 0.06), (x + half + 0.06, deep + 0.02, top + 0.08)
    front = (x + half + 0.06, -deep + 0.03, 0.36)

    def stripes(p: Tensor) -> Tensor:
        return torch.maximum(banded(end(p), p[:, 2], (0.17, 0.27)), p[:, 1] + deep)

    r = wide + 0.06
    return [
        Part(stack, (-r, -deep - 0.06, -0.03), (r, deep + 0.06, top + 0.05), 0.018),
        Part(end, low, high, 0.0125),
        Part(stripes, low, front, TRIM, LIGHT),
        fringe.strands(),
    ]
