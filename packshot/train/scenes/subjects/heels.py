"""High heels: one shoe, toe to the right: pump, ankle-strap sandal, block heel."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.lasts import Last
from packshot.train.scenes.luggage import Region
from packshot.train.scenes.pieces import Line
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import DARK, MAIN, SOFT, Part
from packshot.train.scenes.straps import buckle, cuff, vault

_SHORT = 0.88  # a foot on its toes covers less ground


class Arch:
    """The line under a raised foot: heel seat at `lift`, arch, ball on the ground, toe spring."""

    def __init__(self, lift: float) -> None:
        self.lift = lift
        self.line = Line([
            (-0.6, lift * 1.03), (-0.45, lift * 1.005), (-0.34, lift * 0.96), (-0.2, lift * 0.75),
            (-0.05, lift * 0.36), (0.07, lift * 0.1), (0.17, 0.006), (0.3, 0.0), (0.42, 0.014),
            (0.6, 0.05),
        ])  # fmt: skip

    def bend(self, shape: Sdf) -> Sdf:
        """A flat shoe's shape stood on this line."""

        def bent(p: Tensor) -> Tensor:
            x = p[:, 0] / _SHORT
            height, slope = self.line(x)
            return shape(torch.stack([x, p[:, 1], p[:, 2] - height], -1)) / slope * 0.94

        return bent

    def part(
        self, shape: Sdf, x: tuple[float, float], tall: float, role: int, voxel: float = 0.0125
    ) -> Part:
        """The bent shape between two x of the flat shoe, at most `tall` above the line."""
        span = np.linspace(*x, 20)
        line = [self.line.at(float(v)) for v in span]
        low, high = min(line) - 0.04, max(line) + tall
        return Part(
            self.bend(shape),
            (x[0] * _SHORT, -0.23, low),
            (x[1] * _SHORT, 0.23, high),
            voxel,
            role,
        )


def _pointed(shape: Sdf, amount: float) -> Sdf:
    """The shape with its toe drawn out and narrowed."""

    def drawn(p: Tensor) -> Tensor:
        fore = (p[:, 0] - 0.2).clamp_min(0)
        back = (-0.05 - p[:, 0]).clamp(0, 0.3)
        y = p[:, 1] * (1 + amount * fore**1.5 + 0.5 * back)
        return shape(torch.stack([p[:, 0] - 0.12 * amount * fore**2, y, p[:, 2]], -1)) * 0.9

    return drawn


def _sole(last: Last, margin: float = -0.002, span: tuple[float, float] = (0, 0.052)) -> Sdf:
    """A layer on the line that follows the last's plan, by default the leather sole."""
    middle, half = (span[0] + span[1]) / 2, (span[1] - span[0]) / 2

    def shape(p: Tensor) -> Tensor:
        flat = torch.stack([p[:, 0], p[:, 1], p[:, 2] * 0 + last.floor], -1)
        side = last.sides(flat) - margin
        return sdf.slab(side + 0.015, (p[:, 2] - middle).abs() - half + 0.015) - 0.015

    return shape


def _heel(arch: Arch, base: tuple[float, float], power: float, curve: float) -> Part:
    """A heel from the ground to the seat: `base` is half its length and half its breadth on the
    ground; its front sweeps into the arch over the share of the height that a high `curve` makes
    short.
    """
    high = arch.lift * 1.02

    def shape(p: Tensor) -> Tensor:
        t = (p[:, 2] / high).clamp(0, 1)
        a = base[0] + (0.15 - base[0]) * t**curve
        b = base[1] + (0.092 - base[1]) * t ** (curve * 0.75)
        x = p[:, 0] - (a - 0.4 - 0.03 * t**2)
        u, v = (x / a).abs().clamp_min(1e-3), (p[:, 1] / b).abs().clamp_min(1e-3)
        ring = ((u**power + v**power) ** (1 / power) - 1) * torch.minimum(a, b)
        under, slope = arch.line(p[:, 0] / _SHORT)
        top = (p[:, 2] - under - 0.012) / slope
        return sdf.slab(torch.maximum(ring, top), -p[:, 2]) * 0.8

    return Part(shape, (-0.48, -0.14, -0.02), (-0.02, 0.14, high + 0.03), 0.0115, MAIN)


def _last(width: float, heel: float, throat: float, toe: float) -> Last:
    """Low-cut upper: its counter `heel` high, the foot's opening up to x = `throat`."""
    line = Line([
        (-0.6, heel + 0.01), (-0.47, heel), (-0.38, heel - 0.05), (-0.25, heel * 0.55),
        (-0.08, 0.125), (throat - 0.07, toe + 0.02), (throat + 0.03, toe + 0.028),
        (0.36, toe + 0.005), (0.46, toe - 0.025), (0.6, toe - 0.06),
    ])  # fmt: skip
    return Last(line, width, 0.04, throat, narrowing=0.9, round=0.1, wall=0.05)


def _upper(last: Last) -> Sdf:
    def shape(p: Tensor) -> Tensor:
        hollow = sdf.cut(last.hull(p), last.well(p), 0.02)
        return sdf.intersect(hollow, 0.032 - p[:, 2], 0.01)

    return shape


@design("high-heel", "pump", yaw=-20, fit=0.78, front=-90)
def pump(rng: np.random.Generator) -> Sequence[Part]:
    """Classic court shoe: pointed toe, low-cut upper, stiletto heel."""
    arch = Arch(rng.uniform(0.36, 0.42))
    last = _last(rng.uniform(0.8, 0.86), 0.26, rng.uniform(0.19, 0.24), 0.14)
    point = rng.uniform(2.5, 4.0)
    return [
        arch.part(_pointed(_upper(last), point), (-0.58, 0.68), 0.32, MAIN),
        arch.part(_pointed(last.insole, point), (-0.56, 0.4), 0.24, SOFT, 0.016),
        arch.part(_pointed(_sole(last), point), (-0.6, 0.7), 0.1, DARK),
        _heel(arch, (0.03, 0.03), 2.2, 4.0),
    ]


def _strapped(last: Last, region: Region) -> Sdf:
    """What is left of an upper where a region is negative, open underneath."""

    def shape(p: Tensor) -> Tensor:
        skin = torch.maximum(last.hull(p), -last.hull(p) - 0.055)
        return torch.maximum(sdf.intersect(skin, region(p), 0.02), 0.03 - p[:, 2])

    return shape


def _ankle(arch: Arch, rise: float, width: float) -> list[Part]:
    """Ring around an ankle that is not there, with a buckle on the outer side."""
    at = (-0.33, 0.0, arch.line.at(-0.38) + rise)
    half = (0.135, 0.1 * width)

    low = (at[0] - 0.18, -0.17, at[2] - 0.08)
    high = (at[0] + 0.18, 0.17, at[2] + 0.08)
    clasp = buckle((at[0] + 0.03, -half[1] - 0.025, at[2]), (0.044, 0.044), bar=0.023, prong=False)
    return [Part(cuff(at, half, tilt=8), low, high, 0.0115, MAIN), clasp]


@design("high-heel", "ankle-strap", yaw=-20, fit=0.78, front=-90)
def ankle_strap(rng: np.random.Generator) -> Sequence[Part]:
    """Evening sandal: one band over the toes, closed heel, buckled ankle strap, slim heel."""
    arch = Arch(rng.uniform(0.36, 0.42))
    last = _last(rng.uniform(0.84, 0.9), 0.27, 0.3, 0.15)
    front, wide = rng.uniform(0.13, 0.15), 0.17 * last.width + 0.014
    band = (front, front + rng.uniform(0.16, 0.19))
    toes = vault(band, (wide, wide), (0.23, 0.17), lean=0.12)
    counter = _strapped(last, lambda p: p[:, 0] + 0.27 + 0.7 * (p[:, 2] - 0.04))
    return [
        arch.part(toes, (front - 0.1, front + 0.26), 0.27, MAIN),
        arch.part(counter, (-0.58, -0.15), 0.34, MAIN),
        arch.part(_sole(last, 0.01), (-0.6, 0.6), 0.1, MAIN),
        arch.part(_sole(last, -0.022, (0.02, 0.066)), (-0.6, 0.6), 0.1, SOFT),
        _heel(arch, (0.032, 0.032), 2.2, 4.0),
        *_ankle(arch, 0.28, last.width),
    ]


@design("high-heel", "block", yaw=-20, fit=0.76, front=-90)
def block_heel(rng: np.random.Generator) -> Sequence[Part]:
    """Mary Jane with a round toe, a strap across the instep and a stout heel."""
    arch = Arch(rng.uniform(0.26, 0.32))
    last = _last(rng.uniform(0.88, 0.96), 0.25, rng.uniform(0.16, 0.2), 0.16)
    at, wide = rng.uniform(-0.12, -0.08), 0.13 * last.width + 0.008
    over = vault((at - 0.05, at + 0.05), (wide, wide), (0.27, 0.235), thick=0.03)

    def strap(p: Tensor) -> Tensor:
        return torch.maximum(over(p), 0.06 - p[:, 2])

    side = (at * _SHORT, -wide - 0.006, arch.line.at(at) + 0.155)
    return [
        arch.part(_upper(last), (-0.58, 0.58), 0.32, MAIN),
        arch.part(last.insole, (-0.56, 0.4), 0.24, SOFT, 0.016),
        arch.part(_sole(last), (-0.6, 0.6), 0.1, DARK),
        arch.part(strap, (at - 0.09, at + 0.09), 0.34, MAIN),
        buckle(side, (0.043, 0.043), bar=0.023, prong=False),
        _heel(arch, (rng.uniform(0.1, 0.12), 0.095), 4.0, 2.0),
    ]
