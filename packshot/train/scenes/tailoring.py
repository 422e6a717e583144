"""How dresses are cut: ellipses stacked into cloth, folds, openings, sleeves and trimmings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import Line, bezier, ribbon
from packshot.train.scenes.sdf import Sdf

Curve = Sequence[tuple[float, float]]

_WALL = 0.045
# Half width and half depth of the bodice by the distance below the shoulder, in metres.
_WIDTHS = [(0.0, 0.188), (0.08, 0.18), (0.2, 0.185), (0.3, 0.158)]
_DEPTHS = [(0.0, 0.07), (0.06, 0.1), (0.12, 0.116), (0.2, 0.132), (0.3, 0.118)]


@dataclass(frozen=True, slots=True)
class Folds:
    """Flutes around the skirt: their number, `amplitude` over z (share of the radius) and the two
    phases of their irregularity.
    """

    count: int
    amplitude: Line
    phases: tuple[float, float]

    def __call__(self, x: Tensor, y: Tensor, z: Tensor) -> Tensor:
        angle = torch.atan2(y, x)
        a, b = self.phases
        warped = angle + 0.13 * torch.sin(2 * angle + a) + 0.08 * torch.sin(3 * angle + b)
        wave = torch.cos(self.count * warped)
        round_crests = wave + 0.22 * (1 - wave**2)  # broad outside, narrow inside
        strength = 1 + 0.3 * torch.sin(2 * angle + b)
        return self.amplitude(z)[0] * strength * round_crests


@dataclass(frozen=True, slots=True)
class Cut:
    """The cloth as a stack of ellipses: half `width` and `depth` over z, `height` of the shoulder
    line, and the folds.
    """

    height: float
    width: Line
    depth: Line
    folds: Folds

    def cloth(self, p: Tensor, inset: float = 0.0) -> Tensor:
        """Distance to the cloth's outside, `inset` deeper."""
        z = p[:, 2]
        a, b = self.width(z)[0] - inset, self.depth(z)[0] - inset
        u, v = p[:, 0] / a, p[:, 1] / b
        rho = (u * u + v * v).clamp_min(1e-6).sqrt()
        slope = ((u / a) ** 2 + (v / b) ** 2).clamp_min(1e-6).sqrt() / rho
        wave = self.folds(u, v, z) if inset == 0 else 0.0
        return (rho - 1 - wave) / slope * 0.8

    def shoulders(self, p: Tensor) -> Tensor:
        return (p[:, 2] - self.height + 0.3 * (p[:, 0].abs() - 0.06)) * 0.95


def fit(height: float, skirt: Curve, deep: float, folds: Folds) -> Cut:
    """Bodice and then `skirt`: half widths by z, downwards from the waist; `deep` is the depth of
    the hem as a share of its width.
    """
    widths = [(height - s, w) for s, w in _WIDTHS] + list(skirt)
    depths = [(height - s, d) for s, d in _DEPTHS]
    steps = np.linspace(0.72, deep, len(skirt))
    depths += [(z, w * float(k)) for (z, w), k in zip(skirt, steps, strict=True)]
    return Cut(height, Line(widths[::-1]), Line(depths[::-1]), folds)


def neck(height: float, half: float, front: float, back: float, power: float) -> Sdf:
    """Neckline: deeper in front; `power` 2 is round, 1 a V."""

    def hole(p: Tensor) -> Tensor:
        share = torch.sigmoid(p[:, 1] * 40)
        drop = front + (back - front) * share
        x, z = p[:, 0].abs() / half, (height + 0.02 - p[:, 2]).clamp_min(0) / drop
        return ((x**power + z**power).clamp_min(1e-6) ** (1 / power) - 1) * half * 0.8

    return hole


def arm(height: float, drop: float = 0.2) -> Sdf:
    """Armholes of a sleeveless bodice."""

    def hole(p: Tensor) -> Tensor:
        q = p[:, 1:] / sdf.vec(0.075, drop * 0.5) - sdf.vec(
            0, (height - drop * 0.48) / (drop * 0.5)
        )
        inward = 0.15 + 0.4 * (height - 0.1 - p[:, 2]).clamp_min(0) - p[:, 0].abs()
        return sdf.intersect((sdf.length(q) - 1) * 0.075, inward, 0.02)

    return hole


def whole(cut: Cut, holes: Sequence[Sdf], depth: float, arms: Sdf | None = None) -> Sdf:
    """The whole dress: cloth and sleeves, open down to `depth` below the shoulders."""

    def shape(p: Tensor) -> Tensor:
        outside = sdf.intersect(cut.cloth(p), cut.shoulders(p), 0.05)
        if arms is not None:
            outside = sdf.blend(outside, arms(p), 0.025)
        inside = torch.maximum(cut.cloth(p, _WALL), cut.height - depth - p[:, 2])
        inside = torch.maximum(inside, cut.shoulders(p) + _WALL)
        openings = sdf.blend_all([inside, *(hole(p) for hole in holes)], 0.035)
        return sdf.intersect(sdf.cut(outside, openings, 0.02), 0.008 - p[:, 2], 0.016)

    return shape


def collar(cut: Cut, opening: Sdf, wide: float) -> Sdf:
    """Flat collar around the neckline, parted in front."""

    def shape(p: Tensor) -> Tensor:
        cloth = sdf.intersect(cut.cloth(p), cut.shoulders(p), 0.05)
        layer = torch.maximum(cloth - 0.014, -cloth - 0.03)
        ring = sdf.intersect(opening(p) - wide, -opening(p) - 0.004, 0.01)
        parting = p[:, 0].abs() - 0.008 - 0.5 * (cut.height - 0.09 - p[:, 2]).clamp_min(0)
        ring = sdf.cut(ring, torch.maximum(parting, p[:, 1]), 0.015)
        return sdf.intersect(layer, ring, 0.014)

    return shape


def band(cut: Cut, low: float, high: float, grow: float = 0.014) -> Sdf:
    """Belt or trim around the cloth."""

    def shape(p: Tensor) -> Tensor:
        middle, half = (low + high) / 2, (high - low) / 2
        ring = torch.maximum(cut.cloth(p) - grow, -cut.cloth(p) - 0.035)
        return sdf.intersect(ring, (p[:, 2] - middle).abs() - half, 0.012)

    return shape


def phases(rng: np.random.Generator) -> tuple[float, float]:
    return float(rng.uniform(0, 6.28)), float(rng.uniform(0, 6.28))


def sleeves(cut: Cut, length: float, radius: float, drop: float) -> Sdf:
    """Short sleeves with hollow ends, `drop` down over their `length`."""
    z = cut.height - 0.105
    size = float(np.hypot(length, drop))
    tip = (0.14 + length, 0.0, z - drop)

    def shape(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        along = (q - sdf.vec(*tip)) @ sdf.vec(length / size, 0, -drop / size)
        beyond = (tip[0] + length, 0, tip[2] - drop)
        arm = sdf.capsule(q, (0.12, 0, z), beyond, radius, radius * 1.15)
        hole = sdf.capsule(
            q, (tip[0] - length * 0.1, 0, tip[2] + drop * 0.1), beyond, radius - 0.04
        )
        return sdf.intersect(sdf.cut(arm, hole, 0.015), along, 0.02)

    return shape


def puffs(cut: Cut, size: float) -> Sdf:
    """Puffed sleeves, gathered into a cuff."""
    centre = (0.15 + size * 0.62, 0.0, cut.height - 0.07 - size * 0.5)

    def shape(p: Tensor) -> Tensor:
        q = sdf.rotate(sdf.mirror_x(p), 1, 22, centre)
        ball = sdf.ellipsoid(q, centre, (size * 0.95, size * 0.92, size))
        angle = torch.atan2(q[:, 1], q[:, 0] - centre[0])
        gather = 0.008 * torch.cos(9 * angle) * torch.sin((q[:, 2] - centre[2]) * 14).abs()
        level = centre[2] - size * 0.72 - q[:, 2]
        cuff = sdf.cylinder(q, (centre[0], 0, centre[2] - size * 0.74), size * 0.7, 0.026, 0.02)
        return sdf.union(sdf.intersect(ball + gather, level, 0.02), cuff) * 0.9

    return shape


def straps(height: float, top: float, x: float, deep: float) -> Sdf:
    """Two flat shoulder straps from the bodice's front edge over to its back."""
    ends, bow = deep * 0.82, deep * 1.08
    curve = bezier(
        [
            (x, -ends, top - 0.05),
            (x, -bow, height - 0.01),
            (x, bow, height - 0.01),
            (x, ends, top - 0.05),
        ],
        16,
    )

    def shape(p: Tensor) -> Tensor:
        return ribbon(sdf.mirror_x(p), curve, 0, 0.02, 0.018)

    return shape
