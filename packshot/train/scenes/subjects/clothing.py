"""Dresses on an invisible mannequin: an elliptical torso, a folded skirt, an open neck."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import Line, bezier, tube
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, METAL, SOFT, Floats, Part, RoleOf

Curve = Sequence[tuple[float, float]]

_WALL = 0.045
# Half width and half depth of the bodice by the distance below the shoulder, in metres.
_WIDTHS = [(0.0, 0.185), (0.08, 0.183), (0.2, 0.192), (0.3, 0.168)]
_DEPTHS = [(0.0, 0.07), (0.06, 0.1), (0.12, 0.118), (0.2, 0.135), (0.3, 0.122)]


@dataclass(frozen=True, slots=True)
class _Folds:
    """Flutes around the skirt: their number, `amplitude` over z (share of the radius) and the two
    phases of their irregularity."""

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
class _Cut:
    """The cloth as a stack of ellipses: half `width` and `depth` over z, `height` of the shoulder
    line, and the folds."""

    height: float
    width: Line
    depth: Line
    folds: _Folds

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


def _fit(height: float, skirt: Curve, deep: float, folds: _Folds) -> _Cut:
    """Bodice and then `skirt`: half widths by z, downwards from the waist; `deep` is the depth of
    the hem as a share of its width."""
    widths = [(height - s, w) for s, w in _WIDTHS] + list(skirt)
    depths = [(height - s, d) for s, d in _DEPTHS]
    steps = np.linspace(0.72, deep, len(skirt))
    depths += [(z, w * float(k)) for (z, w), k in zip(skirt, steps, strict=True)]
    return _Cut(height, Line(widths[::-1]), Line(depths[::-1]), folds)


def _neck(height: float, half: float, front: float, back: float, power: float) -> Sdf:
    """Neckline: deeper in front; `power` 2 is round, 1 a V."""

    def hole(p: Tensor) -> Tensor:
        share = torch.sigmoid(p[:, 1] * 40)
        drop = front + (back - front) * share
        x, z = p[:, 0].abs() / half, (height + 0.02 - p[:, 2]).clamp_min(0) / drop
        return ((x**power + z**power).clamp_min(1e-6) ** (1 / power) - 1) * half * 0.8

    return hole


def _arm(height: float, drop: float = 0.21) -> Sdf:
    """Armholes of a sleeveless bodice."""

    def hole(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        q = sdf.rotate(q, 1, 8, (0.2, 0, height - 0.1))
        ring = sdf.ellipsoid(q * sdf.vec(0, 1, 1), (0, 0, height - drop * 0.45), (1.0, 0.085, drop * 0.55))
        return torch.maximum(ring, 0.135 - q[:, 0])

    return hole


def _bodice(cut: _Cut, holes: Sequence[Sdf], depth: float) -> Sdf:
    """The whole dress: cloth, open down to `depth` below the shoulders."""

    def shape(p: Tensor) -> Tensor:
        outside = sdf.intersect(cut.cloth(p), cut.shoulders(p), 0.05)
        inside = torch.maximum(cut.cloth(p, _WALL), cut.height - depth - p[:, 2])
        inside = torch.maximum(inside, cut.shoulders(p) + _WALL)
        openings = sdf.union(inside, *(hole(p) for hole in holes))
        return torch.maximum(sdf.cut(outside, openings, 0.02), 0.008 - p[:, 2])

    return shape


def _band(cut: _Cut, low: float, high: float, grow: float = 0.014) -> Sdf:
    """Belt or trim around the cloth."""

    def shape(p: Tensor) -> Tensor:
        middle, half = (low + high) / 2, (high - low) / 2
        ring = torch.maximum(cut.cloth(p) - grow, -cut.cloth(p) - 0.035)
        return sdf.intersect(ring, (p[:, 2] - middle).abs() - half, 0.012)

    return shape


def _phases(rng: np.random.Generator) -> tuple[float, float]:
    return float(rng.uniform(0, 6.28)), float(rng.uniform(0, 6.28))


@design("dress", "fit-and-flare", yaw=-18, fit=0.84)
def fit_and_flare(rng: np.random.Generator) -> Sequence[Part]:
    """Sleeveless bodice, belted waist, full fluted skirt."""
    height = rng.uniform(0.96, 1.06)
    waist, hem = height - 0.4, rng.uniform(0.36, 0.46)
    tight = rng.uniform(0.135, 0.15)
    bell = rng.uniform(0.5, 0.62)
    amplitude = Line([(0, rng.uniform(0.085, 0.115)), (waist * 0.5, 0.06), (waist * 0.9, 0.022), (waist, 0.0), (height, 0.0)])
    folds = _Folds(int(rng.integers(9, 12)), amplitude, _phases(rng))
    skirt = [(waist, tight), (waist * 0.86, tight + (hem - tight) * 0.28), (waist * 0.5, tight + (hem - tight) * (bell + 0.06)), (0.0, hem)]
    cut = _fit(height, skirt, 0.8, folds)
    neck = _neck(height, rng.uniform(0.095, 0.11), rng.uniform(0.14, 0.2), 0.06, rng.uniform(1.5, 2.4))
    holes = [neck, _arm(height)]
    wide = hem * 1.15

    def buckle(p: Tensor) -> Tensor:
        frame = sdf.box(p, (0, front, waist), (0.05, 0.02, 0.045), 0.015)
        return sdf.cut(frame, sdf.box(p, (0, front - 0.03, waist), (0.022, 0.03, 0.018), 0.008), 0.006)

    front = -cut.depth.at(waist) - 0.012
    return [
        Part(_bodice(cut, holes, 0.3), (-wide, -wide * 0.85, -0.02), (wide, wide * 0.85, height + 0.03), 0.0145, MAIN),
        Part(_band(cut, waist - 0.028, waist + 0.028), (-0.2, -0.17, waist - 0.04), (0.2, 0.17, waist + 0.04), 0.0125, DARK),
        Part(buckle, (-0.07, front - 0.04, waist - 0.06), (0.07, front + 0.04, waist + 0.06), 0.01, METAL),
    ]


def _sleeve(cut: _Cut, length: float, radius: float, drop: float) -> Sdf:
    """Short sleeves with hollow ends, `drop` down over their `length`."""
    z = cut.height - 0.115

    def shape(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        axis = (length, 0.0, -drop)
        end = (0.14 + length, 0.0, z - drop)
        arm = sdf.capsule(q, (0.13, 0, z), (0.14 + length * 1.3, 0, z - drop * 1.3), radius * 0.98, radius)
        size = float(np.hypot(length, drop))
        along = (q - sdf.vec(*end)) @ sdf.vec(*axis) / size
        hole = sdf.capsule(q, (0.14 + length * 0.75, 0, z - drop * 0.75), (0.14 + 2 * length, 0, z - 2 * drop), radius - 0.035)
        tube_end = sdf.intersect(sdf.cut(arm, hole, 0.015), along, 0.015)
        return torch.maximum(tube_end, -cut.cloth(p) - 0.03)

    return shape


@design("dress", "a-line", yaw=-18, fit=0.84)
def a_line(rng: np.random.Generator) -> Sequence[Part]:
    """Swinging A-line with short sleeves, a round collar band and a pale hem."""
    height = rng.uniform(0.95, 1.08)
    hem = rng.uniform(0.34, 0.42)
    amplitude = Line([(0, rng.uniform(0.06, 0.085)), (height * 0.35, 0.035), (height * 0.58, 0.0), (height, 0.0)])
    folds = _Folds(int(rng.integers(7, 10)), amplitude, _phases(rng))
    skirt = [(height - 0.38, 0.172), (height - 0.52, 0.172 + (hem - 0.172) * 0.28), (0.25, 0.172 + (hem - 0.172) * 0.72), (0.0, hem)]
    cut = _fit(height, skirt, 0.78, folds)
    holes = [_neck(height, 0.09, rng.uniform(0.075, 0.1), 0.05, 2.0)]
    wide = hem * 1.12
    return [
        Part(_bodice(cut, holes, 0.25), (-wide, -wide * 0.85, -0.02), (wide, wide * 0.85, height + 0.03), 0.0145, MAIN),
        Part(_sleeve(cut, rng.uniform(0.1, 0.13), 0.086, 0.13), (-0.4, -0.12, height - 0.38), (0.4, 0.12, height), 0.0135, MAIN),
        Part(_band(cut, 0.0, rng.uniform(0.05, 0.08)), (-wide - 0.02, -wide * 0.85, 0.0), (wide + 0.02, wide * 0.85, 0.1), 0.0145, SOFT),
    ]


def _straps(height: float, top: float, x: float, deep: float) -> Sdf:
    """Two round shoulder straps from the bodice's front edge over to its back."""
    half = bezier([(x, -deep, top - 0.03), (x + 0.01, -deep, height + 0.03), (x + 0.01, deep, height + 0.03), (x, deep, top - 0.03)], 18)

    def shape(p: Tensor) -> Tensor:
        return tube(sdf.mirror_x(p), half, 0.024)

    return shape


@design("dress", "slip", yaw=-18, fit=0.86)
def slip(rng: np.random.Generator) -> Sequence[Part]:
    """Bias-cut slip dress: narrow straps, V bodice, soft folds towards a trumpet hem."""
    height = rng.uniform(1.12, 1.25)
    hem = rng.uniform(0.25, 0.31)
    amplitude = Line([(0, rng.uniform(0.07, 0.1)), (height * 0.3, 0.04), (height * 0.55, 0.0), (height, 0.0)])
    folds = _Folds(int(rng.integers(6, 9)), amplitude, _phases(rng))
    skirt = [(height - 0.4, 0.15), (height - 0.58, 0.2), (height * 0.25, 0.2 + (hem - 0.2) * 0.3), (0.0, hem)]
    cut = _fit(height, skirt, 0.78, folds)
    top = height - 0.17

    def above(p: Tensor) -> Tensor:
        edge = top - 0.06 * torch.sigmoid(p[:, 1] * 30) - 0.045 * torch.cos(p[:, 0] / 0.19 * 6.2832)
        return (edge - p[:, 2]) * 0.8

    wide = hem * 1.14
    return [
        Part(_bodice(cut, [above], 0.4), (-wide, -wide * 0.88, -0.02), (wide, wide * 0.88, height), 0.0155, MAIN),
        Part(_straps(height, top, 0.1, 0.085), (-0.16, -0.13, top - 0.07), (0.16, 0.13, height + 0.06), 0.0125, MAIN),
    ]


@design("dress", "tiered", yaw=-18, fit=0.86)
def tiered(rng: np.random.Generator) -> Sequence[Part]:
    """Maxi dress of three gathered tiers with puffed sleeves."""
    height = rng.uniform(1.2, 1.32)
    waist, hem = height - 0.38, rng.uniform(0.36, 0.44)
    seams = [waist, waist * 0.68, waist * 0.36, 0.0]
    widths, waves = [], []
    for i in range(3):
        a, b = seams[i], seams[i + 1]
        start = 0.155 + (hem - 0.155) * (0.0, 0.4, 0.72)[i]
        end = 0.155 + (hem - 0.155) * (0.52, 0.82, 1.0)[i]
        widths += [(a - 0.002, start), (a - 0.25 * (a - b), start + 0.6 * (end - start)), (b + 0.012, end)]
        waves += [(a - 0.002, 0.015), (a - 0.3 * (a - b), 0.045), (b + 0.012, 0.06)]
    amplitude = Line([(height, 0.0), (waist + 0.01, 0.0), *waves][::-1], 400)
    folds = _Folds(int(rng.integers(11, 14)), amplitude, _phases(rng))
    cut = _fit(height, widths, 0.8, folds)
    holes = [_neck(height, 0.095, rng.uniform(0.1, 0.14), 0.05, 2.0)]
    wide = hem * 1.12
    return [
        Part(_bodice(cut, holes, 0.25), (-wide, -wide * 0.88, -0.02), (wide, wide * 0.88, height + 0.03), 0.0155, MAIN),
        Part(_sleeve(cut, 0.1, 0.09, 0.1), (-0.4, -0.12, height - 0.38), (0.4, 0.12, height), 0.0135, MAIN),
    ]
