"""Trousers that stand as if worn by nobody: jeans, pleated wide ones, joggers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.garments import (
    CLOTH,
    TRIM,
    WALL,
    Crease,
    Torso,
    draped,
    groove,
    ribs,
    ripples,
)
from packshot.train.scenes.pieces import Line, tube
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, SOFT, Part
from packshot.train.scenes.trimmings import buckle, studs, waist_edge, waistband

_SPREAD = 0.03  # how far a foot stands outside of its hip
_DIP = 0.03  # how much lower the waist is in front


@dataclass(frozen=True, slots=True)
class Trousers:
    """Hips and legs: each a stack of sections; `middle` is the x of the right leg over z."""

    hips: Torso
    leg: Torso
    middle: Line

    @property
    def height(self) -> float:
        return self.hips.height

    def outside(self, p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        leg = torch.cat([q[:, :1] - self.middle(q[:, 2])[0][:, None], q[:, 1:]], -1)
        legs = sdf.intersect(self.leg.cloth(leg), p[:, 2] - self.height + 0.22, 0.1)
        hips = sdf.intersect(self.hips.cloth(p), self.crotch() - p[:, 2], 0.06)
        return sdf.blend(legs, hips, 0.026)

    def crotch(self) -> float:
        return self.height - 0.34

    def __call__(self, p: Tensor) -> Tensor:
        inside = torch.maximum(self.hips.cloth(p, WALL), self.height - 0.17 - p[:, 2])
        d = sdf.intersect(self.outside(p), waist_edge(self.hips, p, _DIP), 0.014)
        return sdf.intersect(sdf.cut(d, inside, 0.016), 0.006 - p[:, 2], 0.014)

    def part(self) -> Part:
        x = self.middle.at(0.0) + float(self.leg.width.table[0].max()) + 0.05
        x, y = max(x, float(self.hips.width.table[0].max()) + 0.05), 0.2
        return Part(self, (-x, -y, -0.02), (x, y, self.height + 0.02), CLOTH)

    def front(self, z: float, x: float = 0.0) -> float:
        """The y of the cloth of the hips in front at (x, z)."""
        share: float = (1 - min(x / self.hips.width.at(z), 0.99) ** 2.5) ** 0.4
        return -self.hips.depth.at(z) * share


def _leg_folds(rng: np.random.Generator, tall: float, deep: float) -> Sdf:
    """Wrinkles behind and before the knee and above the hem."""
    u = rng.uniform
    return draped(
        (),
        ripples((-0.07, -0.06, tall * 0.44), (0.5, 0, 1), 0.075, deep, 0.09),
        ripples((0.07, -0.06, tall * u(0.46, 0.5)), (-0.4, 0, 1), 0.08, deep, 0.09),
        ripples((0.0, -0.09, u(0.07, 0.09)), (0.25, 0, 1), 0.085, deep * 1.2, 0.09),
    )


def _whiskers(rng: np.random.Generator, tall: float, deep: float) -> list[Crease]:
    """Folds that run from the crotch to the hips."""
    u = rng.uniform
    out = []
    for side in (-1, 1):
        for rise in (u(0.0, 0.02), u(0.06, 0.08)):
            start = (side * 0.02, tall - 0.33 + rise)
            out.append(Crease(start, (side * 0.21, tall - 0.27 + 1.4 * rise), deep, 0.02))
    return out


def _hip_folds(tall: float, creases: Sequence[Crease], *, fly: bool = True) -> Sdf:
    """Folds, the seam in the middle with its fly, and the slits of slanted pockets."""
    folds = draped(creases)

    def cloth(p: Tensor) -> Tensor:
        x, drop = p[:, 0], tall - p[:, 2]
        front = torch.sigmoid(-p[:, 1] * 60)
        bow = x - 0.055 + 6.5 * (drop - 0.15).clamp_min(0) ** 2
        seam = groove(x, 0.007, 0.012)
        if fly:
            seam = seam + groove(bow * 0.85, 0.009, 0.013) * torch.sigmoid((0.235 - drop) * 90)
        slit = (x.abs() - 0.115 - 0.62 * (drop - 0.05)) * 0.85
        open_ = torch.sigmoid((0.19 - drop) * 90)
        pocket = groove(slit, 0.014, 0.014) * open_ - groove(slit + 0.03, 0.007, 0.015) * open_
        return folds(p) + front * (seam + pocket)

    return cloth


def _cut(
    tall: float, waist: float, hip: float, legs: Sequence[float], folds: tuple[Sdf, Sdf]
) -> Trousers:
    """Trousers from half widths: waist, hip, leg at thigh, knee and hem; folds of hip and leg."""
    deep = 0.74
    widths = [(tall - 0.4, hip), (tall - 0.24, hip), (tall - 0.12, (hip + waist) / 2)]
    widths.append((tall, waist))
    depths = [(z, w * deep) for z, w in widths]
    hips = Torso(tall, Line(widths), Line(depths), folds[0])
    thigh, knee, hem = legs
    stack = [(0.0, hem), (tall * 0.45, knee), (tall - 0.36, thigh), (tall, thigh)]
    leg = Torso(
        tall, Line(stack), Line([(z, w * (1.1 - 0.1 * z / tall)) for z, w in stack]), folds[1]
    )
    inner = hip - thigh
    middle = Line([(0.0, inner + _SPREAD), (tall - 0.36, inner + 0.004), (tall, inner)])
    return Trousers(hips, leg, middle)


def _loops(cut: Trousers, tall: float) -> Part:
    """Belt loops on the waistband."""
    z = cut.height - 0.014 - tall / 2
    x = 0.11
    y = cut.front(z, x) - 0.016

    def shape(p: Tensor) -> Tensor:
        half = (0.023, 0.022, tall / 2 + 0.016)
        return sdf.box(sdf.mirror_x(p), (x, y, z - 0.016), half, 0.012)

    return Part(shape, (-x - 0.05, y - 0.05, z - 0.09), (x + 0.05, y + 0.05, z + 0.07), TRIM)


@design("trousers", "jeans", yaw=-18, fit=0.84)
def jeans(rng: np.random.Generator) -> Sequence[Part]:
    """Straight five-pocket jeans: waistband with loops, button, rivets, turned-up hems."""
    u = rng.uniform
    tall = u(1.02, 1.1)
    whiskers = _hip_folds(tall, _whiskers(rng, tall, u(0.006, 0.008)))
    wrinkles = _leg_folds(rng, tall, u(0.006, 0.009))
    hip = u(0.2, 0.212)
    legs = (hip * 0.5, u(0.078, 0.085), u(0.08, 0.09))
    cut = _cut(tall, u(0.17, 0.18), hip, legs, (whiskers, wrinkles))
    z = tall - 0.05

    def hems(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        at = torch.cat([q[:, :1] - cut.middle(q[:, 2])[0][:, None], q[:, 1:]], -1)
        level = (p[:, 2] - 0.036).abs() - 0.036
        return sdf.intersect(cut.leg.cloth(at) - 0.016, level, 0.014)

    rivets = [(s * 0.118, cut.front(tall - 0.085, 0.118) - 0.004, tall - 0.085) for s in (-1, 1)]
    x = cut.middle.at(0.0) + legs[2] + 0.06
    return [
        cut.part(),
        waistband(cut.hips, _DIP, 0.062, MAIN),
        _loops(cut, 0.062),
        studs([(0.0, cut.front(z) - 0.018, z - 0.008)], 0.026),
        studs(rivets, 0.018),
        Part(hems, (-x, -0.16, -0.02), (x, 0.16, 0.1), TRIM, SOFT),
    ]


@design("trousers", "wide", yaw=-18, fit=0.84)
def wide(rng: np.random.Generator) -> Sequence[Part]:
    """Wide pleated trousers with a pressed crease and a belt."""
    u = rng.uniform
    tall = u(1.04, 1.12)
    hip, crease = u(0.205, 0.218), 0.016

    def pleats(p: Tensor) -> Tensor:
        fade = torch.sigmoid(-p[:, 1] * 60) * torch.sigmoid((p[:, 2] - tall + 0.3) * 30)
        x = p[:, 0].abs()
        return fade * (groove(x - 0.075, 0.012, 0.012) - groove(x - 0.052, 0.008, 0.016))

    plain = _hip_folds(tall, ())

    def pressed(q: Tensor) -> Tensor:
        return -groove(q[:, 0], crease, 0.02) + breaks(q)

    breaks = ripples((0.02, -0.1, 0.09), (0.3, 0, 1), 0.1, 0.006, 0.1)
    legs = (hip * 0.52, u(0.108, 0.116), u(0.125, 0.14))
    cut = _cut(tall, u(0.16, 0.17), hip, legs, (lambda p: plain(p) + pleats(p), pressed))
    z = tall - 0.055
    return [
        cut.part(),
        waistband(cut.hips, _DIP, 0.058, DARK, grow=0.02),
        buckle(cut.front(z) - 0.026, z),
    ]


@design("trousers", "joggers", yaw=-18, fit=0.84)
def joggers(rng: np.random.Generator) -> Sequence[Part]:
    """Sweatpants: gathered waist with a drawstring, tapered legs, ribbed cuffs."""
    u = rng.uniform
    tall = u(0.98, 1.06)
    creases = _hip_folds(tall, _whiskers(rng, tall, u(0.006, 0.009)), fly=False)
    wrinkles = _leg_folds(rng, tall, u(0.009, 0.012))
    cuff, hip = u(0.085, 0.1), u(0.212, 0.226)

    def gathers(q: Tensor) -> Tensor:
        rise = (q[:, 2] - cuff) / 0.1
        puff = 0.006 * ribs(q, 1.0, 0.14) * torch.exp(-(rise**2)) - 0.02 * torch.exp(
            -((rise - 0.5) ** 2)
        )
        return puff + wrinkles(q) + 0.045 * torch.sigmoid((cuff - 0.012 - q[:, 2]) * 110)

    legs = (hip * 0.51, u(0.098, 0.106), 0.066)
    cut = _cut(tall, u(0.17, 0.18), hip, legs, (creases, gathers))

    def gathered(p: Tensor) -> Tensor:
        return 0.007 * torch.cos(26 * torch.atan2(p[:, 1] * 1.3, p[:, 0]))

    def cuffs(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p) - sdf.vec(cut.middle.at(0.0), 0, 0)
        ring = sdf.cylinder(q, (0, 0, cuff / 2), 0.07, cuff / 2, 0.02)
        return ring + 0.005 * torch.cos(13 * torch.atan2(q[:, 1], q[:, 0]))

    z = tall - 0.06
    y = cut.front(z) - 0.03
    ends = [(s, y - 0.014, z - 0.15 - 0.3 * s) for s in (-0.05, 0.065)]

    def cords(p: Tensor) -> Tensor:
        knot = sdf.ellipsoid(p, (0, y - 0.006, z), (0.034, 0.026, 0.028))
        tails = [tube(p, [(0, y, z), (x * 0.8, y, z - 0.07), (x, d, e)], 0.021) for x, d, e in ends]
        return sdf.blend_all([knot, *tails], 0.01)

    x = cut.middle.at(0.0) + 0.12
    return [
        cut.part(),
        waistband(cut.hips, _DIP, 0.075, MAIN, grow=0.018, more=gathered),
        Part(cuffs, (-x, -0.12, -0.02), (x, 0.12, cuff + 0.02), TRIM, MAIN),
        Part(cords, (-0.1, y - 0.06, z - 0.22), (0.1, y + 0.04, z + 0.05), TRIM, LIGHT),
    ]
