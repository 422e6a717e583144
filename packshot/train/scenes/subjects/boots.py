"""Boots: one boot, toe to the right: Chelsea, lace-up with a lug sole, riding boot."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.lasts import Last, Sole
from packshot.train.scenes.luggage import wrap
from packshot.train.scenes.pieces import Line, bezier
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, METAL, SOFT, Part
from packshot.train.scenes.straps import buckle, strap


@dataclass(frozen=True, slots=True)
class Boot:
    """A foot and the shaft that grows out of it: `middle` of the shaft (x) and half its length and
    breadth, each a line over the height; open at `top`, its rim lower in front by `dip`.
    """

    foot: Last
    middle: Line
    half: tuple[Line, Line]
    top: float
    dip: float = 0.0
    wall: float = 0.05

    def shaft(self, p: Tensor) -> Tensor:
        z = p[:, 2]
        a, b = self.half[0](z)[0], self.half[1](z)[0]
        u, v = (p[:, 0] - self.middle(z)[0]) / a, p[:, 1] / b
        norm = (u * u + v * v).clamp_min(1e-6).sqrt()
        slope = ((u / a) ** 2 + (v / b) ** 2).clamp_min(1e-6).sqrt()
        return (norm - 1) * norm / slope * 0.9

    def rim(self, p: Tensor) -> Tensor:
        away = (p[:, 0] - self.middle.at(self.top)) / self.half[0].at(self.top)
        return p[:, 2] - self.top + self.dip * (away + 1) / 2

    def hull(self, p: Tensor) -> Tensor:
        return sdf.blend(self.foot.hull(p), self.shaft(p), 0.13)

    def upper(self, p: Tensor) -> Tensor:
        """The boot, with its shaft open down to where nobody looks."""
        inside = torch.maximum(self.shaft(p) + self.wall, self.top - 0.3 - p[:, 2])
        skin = sdf.intersect(self.hull(p), self.rim(p), 0.02)
        skin = torch.maximum(skin, self.foot.floor - 0.03 - p[:, 2])
        return sdf.cut(skin, inside, 0.02)

    def layer(self, shape: sdf.Sdf, role: int, low: float, high: float) -> Part:
        """Something on the boot between two heights, as a part."""
        w = 0.22 * self.foot.width + 0.03
        return Part(shape, (-0.58, -w, low), (0.56, w, high), 0.0125, role)

    def part(self) -> Part:
        w = 0.2 * self.foot.width + 0.03
        return Part(
            self.upper,
            (-0.57, -w, self.foot.floor - 0.04),
            (0.54, w, self.top + 0.03),
            0.0135,
            MAIN,
        )


class Heeled(Sole):
    """A thin sole that rises from the ball of the foot to a block heel."""

    def ground(self, x: Tensor) -> Tensor:
        toe = ((x - 0.25) / 0.28).clamp_min(0)
        arch = torch.sigmoid((x + 0.17) * 70) * torch.sigmoid((0.16 - x) * 16)
        return self.spring * toe**2 + 0.06 * arch


def _boot(rng: np.random.Generator, floor: float, top: float, leg: tuple[float, float]) -> Boot:
    """A foot with its shaft; `leg` is half the shaft's length and breadth at the rim."""
    toe = floor + rng.uniform(0.15, 0.17)
    width = rng.uniform(0.92, 1.0)
    line = Line([
        (-0.6, floor + 0.3), (-0.3, floor + 0.34), (-0.1, floor + 0.34), (0.05, floor + 0.27),
        (0.17, toe + 0.055), (0.28, toe + 0.02), (0.4, toe), (0.6, toe - 0.03),
    ])  # fmt: skip
    foot = Last(line, width, floor, -0.6, narrowing=0.45, round=0.17)
    ankle = floor + 0.34
    middle = Line(
        [(0, -0.26), (floor + 0.1, -0.26), (ankle, -0.25), (top, -0.24), (top + 0.2, -0.24)]
    )
    long = Line(
        [(0, 0.165), (floor + 0.12, 0.19), (ankle, 0.195), (top, leg[0]), (top + 0.2, leg[0])]
    )
    broad = Line(
        [(0, 0.085), (floor + 0.1, 0.1), (ankle, 0.118), (top, leg[1]), (top + 0.2, leg[1])]
    )
    return Boot(foot, middle, (long, broad), top, rng.uniform(0.02, 0.05))


def _edge(floor: float) -> Line:
    return Line([(-0.6, floor + 0.006), (0.1, floor), (0.4, floor), (0.6, floor + 0.02)])


@design("boot", "chelsea", yaw=-22, fit=0.8, front=-90)
def chelsea(rng: np.random.Generator) -> Sequence[Part]:
    """Sleek ankle boot: elastic at the sides, pull tab, stacked heel."""
    floor = 0.14
    boot = _boot(rng, floor, rng.uniform(0.74, 0.8), (0.2, 0.132))
    sole = Heeled(boot.foot.width, 0.03, _edge(floor), 0.02, flare=0.03)
    gore, low = rng.uniform(0.055, 0.07), floor + rng.uniform(0.16, 0.2)

    def elastic(p: Tensor) -> Tensor:
        rise = ((p[:, 2] - low) / (boot.top - low)).clamp(0, 1)
        side = (p[:, 0] + 0.24).abs() - 0.05 - gore * rise
        inner = sdf.intersect(side * 0.8, low - p[:, 2], 0.05)
        return sdf.intersect(inner, boot.rim(p) + 0.035, 0.03)

    def ribbed(p: Tensor) -> Tensor:
        return boot.hull(p) - 0.004 * (p[:, 0] * 150).cos()

    back = boot.middle.at(boot.top) - 0.2
    tab: list[tuple[float, ...]] = [(back + 0.01, 0, boot.top - 0.14)]
    tab += [(back - 0.05, 0, boot.top + 0.12), (back + 0.06, 0, boot.top + 0.14)]
    tab += [(back + 0.055, 0, boot.top - 0.1)]
    return [
        boot.part(),
        *sole.parts(DARK, DARK)[:1],
        boot.layer(wrap(ribbed, elastic, 0.012), DARK, low - 0.03, boot.top),
        strap(bezier(tab, 12), 1, 0.03, 0.024, DARK),
    ]


@design("boot", "lace-up", yaw=-22, fit=0.8, front=-90)
def lace_up(rng: np.random.Generator) -> Sequence[Part]:
    """Work boot: eyelets and laces over a tongue, padded collar, thick lug sole."""
    floor = 0.15
    boot = _boot(rng, floor, rng.uniform(0.78, 0.84), (0.195, 0.135))
    sole = Heeled(boot.foot.width, 0.042, _edge(floor), 0.02, flare=0.03)
    pitch = rng.uniform(0.105, 0.12)

    def lugs(p: Tensor) -> Tensor:
        cell = (p[:, 0] / pitch - (p[:, 0] / pitch).round()).abs() * pitch
        notch = sdf.slab(cell - 0.024, p[:, 2] - 0.078)
        return sdf.cut(sole.midsole(p), notch, 0.01)

    def throat(p: Tensor) -> Tensor:
        length = torch.maximum(p[:, 0] - 0.17, -0.2 - p[:, 0])
        return sdf.intersect(p[:, 1].abs() - 0.06, length, 0.06)

    def collar(p: Tensor) -> Tensor:
        return sdf.intersect(boot.top - 0.095 - p[:, 2], boot.rim(p) + 0.008, 0.01)

    places = _instep(boot, (24, 60), int(rng.integers(5, 7)))
    front = boot.middle.at(boot.top) + boot.half[0].at(boot.top)
    tongue = [(front - 0.05, 0, boot.top - 0.2), (front - 0.045, 0, boot.top - 0.05)]
    tongue += [(front - 0.015, 0, boot.top + 0.07)]
    return [
        boot.part(),
        boot.layer(lugs, DARK, -0.02, floor + 0.05),
        boot.layer(wrap(boot.hull, throat, 0.007), DARK, floor + 0.1, boot.top - 0.06),
        boot.layer(wrap(boot.hull, collar, 0.018), SOFT, boot.top - 0.14, boot.top + 0.02),
        strap(tongue, 1, 0.055, 0.028, DARK),
        boot.layer(_laces(boot, places, 0.085), LIGHT, floor + 0.12, boot.top + 0.02),
        boot.layer(_eyelets(boot, places, 0.098), METAL, floor + 0.1, boot.top + 0.02),
    ]


def _instep(boot: Boot, angles: tuple[float, float], count: int) -> list[tuple[float, ...]]:
    """Points up the front of a boot, evenly spaced between two angles over the ground as seen from
    its heel: (x, z, tangent x and z).
    """
    reach = torch.linspace(0.1, 0.9, 400)
    curve = []
    for a in np.radians(np.linspace(*angles, 48)):
        x, z = reach * math.cos(a) - 0.3, reach * math.sin(a) + boot.foot.floor + 0.02
        inside = boot.hull(torch.stack([x, x * 0, z], -1)) < 0
        last = int(inside.nonzero().max())
        curve.append((float(x[last]), float(z[last])))
    flat = np.array(curve)
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(flat, axis=0).T))])
    even = np.linspace(0, run[-1], count)
    along = np.stack([np.interp(even, run, flat[:, i]) for i in (0, 1)], 1)
    tangent = np.gradient(along, axis=0)
    tangent /= np.hypot(*tangent.T)[:, None]
    return [tuple(map(float, q)) for q in np.concatenate([along, tangent], 1)]


def _rows(p: Tensor, places: Sequence[Sequence[float]], sweep: float = 0.2) -> Tensor:
    """Distance along the instep to the next of the places, swept back beside it."""
    rows = []
    for x, z, tx, tz in places:
        dx, dz = p[:, 0] - x, p[:, 2] - z
        along = dx * tx + dz * tz + sweep * p[:, 1].abs()
        rows.append(torch.maximum(along.abs(), (dx * dx + dz * dz).clamp_min(1e-9).sqrt() - 0.15))
    return sdf.union(*rows)


def _laces(boot: Boot, places: Sequence[Sequence[float]], half: float) -> sdf.Sdf:
    """Bars across the front of a boot."""

    def shape(p: Tensor) -> Tensor:
        bar = ((boot.hull(p) - 0.014) ** 2 + _rows(p, places) ** 2).clamp_min(1e-9).sqrt() - 0.024
        return sdf.intersect(bar, p[:, 1].abs() - half, 0.02) * 0.85

    return shape


def _eyelets(boot: Boot, places: Sequence[Sequence[float]], side: float) -> sdf.Sdf:
    """Eyelets at both ends of the laces."""
    deep = torch.linspace(-0.05, 0.3, 300)
    spots = []
    for x, z, tx, tz in places:
        line = torch.stack(
            [
                x - deep * tz - 0.2 * side * tx,
                torch.full_like(deep, side),
                z + deep * tx - 0.2 * side * tz,
            ],
            -1,
        )
        spots.append(line[int((boot.hull(line) < 0).int().argmax())].tolist())

    def shape(p: Tensor) -> Tensor:
        q = sdf.mirror_y(p)
        return sdf.union(*(sdf.sphere(q, spot, 0.03) for spot in spots))

    return shape


@design("boot", "riding", yaw=-22, fit=0.84, front=-90)
def riding(rng: np.random.Generator) -> Sequence[Part]:
    """Knee-high boot: straight shaft, buckled strap at the ankle, low heel."""
    floor = 0.14
    boot = _boot(rng, floor, rng.uniform(1.28, 1.4), (0.235, 0.175))
    sole = Heeled(boot.foot.width, 0.03, _edge(floor), 0.02, flare=0.03)
    at = floor + rng.uniform(0.4, 0.44)

    def ankle(p: Tensor) -> Tensor:
        return (p[:, 2] - at + 0.1 * (p[:, 0] + 0.25)).abs() - 0.045

    def cuff(p: Tensor) -> Tensor:
        return sdf.intersect(boot.top - 0.1 - p[:, 2], boot.rim(p) + 0.004, 0.01)

    side = -boot.half[1].at(at) - 0.03
    return [
        boot.part(),
        *sole.parts(DARK, DARK)[:1],
        boot.layer(wrap(boot.hull, ankle, 0.018), DARK, at - 0.12, at + 0.12),
        boot.layer(wrap(boot.hull, cuff, 0.012), SOFT, boot.top - 0.15, boot.top + 0.02),
        buckle((-0.25, side, at), (0.055, 0.06), prong=False),
    ]
