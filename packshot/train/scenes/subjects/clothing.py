"""Dresses on an invisible mannequin: an elliptical torso, a folded skirt, an open neck."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import Line, bezier, ribbon
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, METAL, SOFT, Floats, Part, RoleOf

Curve = Sequence[tuple[float, float]]

_WALL = 0.045
# Half width and half depth of the bodice by the distance below the shoulder, in metres.
_WIDTHS = [(0.0, 0.188), (0.08, 0.18), (0.2, 0.185), (0.3, 0.158)]
_DEPTHS = [(0.0, 0.07), (0.06, 0.1), (0.12, 0.116), (0.2, 0.132), (0.3, 0.118)]


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


def _arm(height: float, drop: float = 0.2) -> Sdf:
    """Armholes of a sleeveless bodice."""

    def hole(p: Tensor) -> Tensor:
        q = p[:, 1:] / sdf.vec(0.075, drop * 0.5) - sdf.vec(
            0, (height - drop * 0.48) / (drop * 0.5)
        )
        inward = 0.15 + 0.4 * (height - 0.1 - p[:, 2]).clamp_min(0) - p[:, 0].abs()
        return sdf.intersect((sdf.length(q) - 1) * 0.075, inward, 0.02)

    return hole


def _whole(cut: _Cut, holes: Sequence[Sdf], depth: float, sleeves: Sdf | None = None) -> Sdf:
    """The whole dress: cloth and sleeves, open down to `depth` below the shoulders."""

    def shape(p: Tensor) -> Tensor:
        outside = sdf.intersect(cut.cloth(p), cut.shoulders(p), 0.05)
        if sleeves is not None:
            outside = sdf.blend(outside, sleeves(p), 0.025)
        inside = torch.maximum(cut.cloth(p, _WALL), cut.height - depth - p[:, 2])
        inside = torch.maximum(inside, cut.shoulders(p) + _WALL)
        openings = sdf.blend_all([inside, *(hole(p) for hole in holes)], 0.035)
        return sdf.intersect(sdf.cut(outside, openings, 0.02), 0.008 - p[:, 2], 0.016)

    return shape


def _collar(cut: _Cut, neck: Sdf, wide: float) -> Sdf:
    """Flat collar around the neckline, parted in front."""

    def shape(p: Tensor) -> Tensor:
        cloth = sdf.intersect(cut.cloth(p), cut.shoulders(p), 0.05)
        layer = torch.maximum(cloth - 0.014, -cloth - 0.03)
        ring = sdf.intersect(neck(p) - wide, -neck(p) - 0.004, 0.01)
        parting = p[:, 0].abs() - 0.008 - 0.5 * (cut.height - 0.09 - p[:, 2]).clamp_min(0)
        ring = sdf.cut(ring, torch.maximum(parting, p[:, 1]), 0.015)
        return sdf.intersect(layer, ring, 0.014)

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
    height = rng.uniform(1.0, 1.1)
    waist, hem = height - 0.4, rng.uniform(0.36, 0.46)
    tight = rng.uniform(0.125, 0.14)
    bell = rng.uniform(0.5, 0.62)
    amplitude = Line(
        [
            (0, rng.uniform(0.095, 0.125)),
            (waist * 0.5, 0.075),
            (waist * 0.9, 0.03),
            (waist, 0.0),
            (height, 0.0),
        ]
    )
    folds = _Folds(int(rng.integers(9, 12)), amplitude, _phases(rng))
    skirt = [
        (waist, tight),
        (waist * 0.86, tight + (hem - tight) * 0.28),
        (waist * 0.5, tight + (hem - tight) * (bell + 0.06)),
        (0.0, hem),
    ]
    cut = _fit(height, skirt, 0.8, folds)
    neck = _neck(
        height, rng.uniform(0.08, 0.09), rng.uniform(0.13, 0.19), 0.06, rng.uniform(1.5, 2.4)
    )
    holes = [neck, _arm(height)]
    wide = hem * 1.15

    def buckle(p: Tensor) -> Tensor:
        frame = sdf.box(p, (0, front, waist), (0.05, 0.02, 0.045), 0.015)
        return sdf.cut(
            frame, sdf.box(p, (0, front - 0.03, waist), (0.022, 0.03, 0.018), 0.008), 0.006
        )

    front = -cut.depth.at(waist) - 0.012
    return [
        Part(
            _whole(cut, holes, 0.3),
            (-wide, -wide * 0.85, -0.02),
            (wide, wide * 0.85, height + 0.03),
            0.0145,
            MAIN,
        ),
        Part(
            _band(cut, waist - 0.028, waist + 0.028),
            (-0.2, -0.17, waist - 0.04),
            (0.2, 0.17, waist + 0.04),
            0.0125,
            DARK,
        ),
        Part(
            buckle,
            (-0.07, front - 0.04, waist - 0.06),
            (0.07, front + 0.04, waist + 0.06),
            0.01,
            METAL,
        ),
    ]


def _sleeves(cut: _Cut, length: float, radius: float, drop: float) -> Sdf:
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


def _puffs(cut: _Cut, size: float) -> Sdf:
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


@design("dress", "a-line", yaw=-18, fit=0.84)
def a_line(rng: np.random.Generator) -> Sequence[Part]:
    """Swinging A-line with short sleeves and a pale Peter Pan collar."""
    height = rng.uniform(0.97, 1.08)
    hem = rng.uniform(0.34, 0.42)
    swell = hem - 0.165
    amplitude = Line(
        [
            (0, rng.uniform(0.08, 0.105)),
            (height * 0.35, 0.05),
            (height * 0.6, 0.012),
            (height * 0.66, 0.0),
            (height, 0.0),
        ]
    )
    folds = _Folds(int(rng.integers(8, 11)), amplitude, _phases(rng))
    skirt = [
        (height - 0.36, 0.165),
        (height - 0.5, 0.165 + swell * 0.22),
        (0.25, 0.165 + swell * 0.7),
        (0.0, hem),
    ]
    cut = _fit(height, skirt, 0.78, folds)
    neck = _neck(height, 0.082, rng.uniform(0.075, 0.095), 0.05, 2.0)
    sleeves = _sleeves(cut, rng.uniform(0.11, 0.14), rng.uniform(0.074, 0.082), 0.115)
    wide = hem * 1.14
    return [
        Part(
            _whole(cut, [neck], 0.25, sleeves),
            (-wide, -wide * 0.85, -0.02),
            (wide, wide * 0.85, height + 0.03),
            0.0145,
            MAIN,
        ),
        Part(
            _collar(cut, neck, rng.uniform(0.05, 0.062)),
            (-0.18, -0.16, height - 0.2),
            (0.18, 0.14, height + 0.03),
            0.011,
            LIGHT,
        ),
    ]


def _straps(height: float, top: float, x: float, deep: float) -> Sdf:
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


@design("dress", "slip", yaw=-18, fit=0.86)
def slip(rng: np.random.Generator) -> Sequence[Part]:
    """Bias-cut slip dress: narrow straps, V bodice, soft folds towards a trumpet hem."""
    height = rng.uniform(1.12, 1.25)
    hem = rng.uniform(0.27, 0.33)
    amplitude = Line(
        [
            (0, rng.uniform(0.1, 0.13)),
            (height * 0.3, 0.06),
            (height * 0.5, 0.02),
            (height * 0.62, 0.0),
            (height, 0.0),
        ]
    )
    folds = _Folds(int(rng.integers(6, 9)), amplitude, _phases(rng))
    skirt = [
        (height - 0.4, 0.15),
        (height - 0.58, 0.2),
        (height * 0.25, 0.2 + (hem - 0.2) * 0.3),
        (0.0, hem),
    ]
    cut = _fit(height, skirt, 0.78, folds)
    top = height - 0.17

    def above(p: Tensor) -> Tensor:
        edge = top - 0.06 * torch.sigmoid(p[:, 1] * 30) - 0.045 * torch.cos(p[:, 0] / 0.19 * 6.2832)
        return (edge - p[:, 2]) * 0.8

    wide = hem * 1.14
    return [
        Part(
            _whole(cut, [above], 0.4),
            (-wide, -wide * 0.88, -0.02),
            (wide, wide * 0.88, height),
            0.0155,
            MAIN,
        ),
        Part(
            _straps(height, top, 0.1, 0.095),
            (-0.16, -0.14, top - 0.07),
            (0.16, 0.14, height + 0.06),
            0.011,
            MAIN,
        ),
        Part(
            _band(cut, 0.008, rng.uniform(0.06, 0.09), 0.007),
            (-wide, -wide * 0.88, -0.02),
            (wide, wide * 0.88, 0.12),
            0.0135,
            SOFT,
        ),
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
        start = 0.145 + (hem - 0.145) * (0.0, 0.42, 0.74)[i]
        end = 0.145 + (hem - 0.145) * (0.5, 0.8, 1.0)[i]
        widths += [
            (a - 0.002, start),
            (a - 0.4 * (a - b), start + 0.6 * (end - start)),
            (b + 0.014, end),
        ]
        waves += [(a - 0.002, 0.025), (a - 0.3 * (a - b), 0.055), (b + 0.014, 0.075)]
    amplitude = Line([(height, 0.0), (waist + 0.01, 0.0), *waves][::-1], 400)
    folds = _Folds(int(rng.integers(11, 14)), amplitude, _phases(rng))
    cut = _fit(height, widths, 0.8, folds)
    neck = _neck(height, 0.095, rng.uniform(0.1, 0.14), 0.05, 2.0)
    wide = hem * 1.14
    puffs = _puffs(cut, rng.uniform(0.1, 0.115))
    return [
        Part(
            _whole(cut, [neck], 0.25, puffs),
            (-wide, -wide * 0.88, -0.02),
            (wide, wide * 0.88, height + 0.03),
            0.0155,
            MAIN,
        ),
        Part(
            _band(cut, waist - 0.012, waist + 0.038),
            (-0.2, -0.17, waist - 0.03),
            (0.2, 0.17, waist + 0.06),
            0.0125,
            SOFT,
        ),
    ]
