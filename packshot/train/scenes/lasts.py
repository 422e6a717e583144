"""What shoes are built around: a last (plan outline and top line), its upper, laces and sole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import Line, polygon, smooth_curve
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import Part

# Right shoe seen from above, toe to +x, the outer (little toe) side towards the camera at -y.
_PLAN = [
    (-0.505, 0.0), (-0.49, -0.055), (-0.455, -0.094), (-0.39, -0.118), (-0.2, -0.132), (0.0, -0.15),
    (0.18, -0.17), (0.31, -0.158), (0.405, -0.122), (0.47, -0.066), (0.495, 0.0), (0.48, 0.06),
    (0.42, 0.11), (0.33, 0.142), (0.2, 0.155), (0.03, 0.132), (-0.15, 0.118), (-0.39, 0.114),
    (-0.455, 0.092), (-0.49, 0.055),
]  # fmt: skip
_ASPECT = 2.8  # y is stretched by this before the plan is described in polar form
_HARMONICS = 10


def _fourier() -> tuple[list[float], list[float]]:
    """Fourier series of the plan's radius over the angle, in stretched coordinates."""
    curve = np.array(smooth_curve([*_PLAN, _PLAN[0]], 400)[:-1]) * [1, _ASPECT]
    angle = np.unwrap(np.arctan2(curve[:, 1], curve[:, 0]))
    order = np.argsort(angle % (2 * np.pi))
    even = np.arange(256) * 2 * np.pi / 256
    radius = np.hypot(*curve.T)[order]
    radius = np.interp(even, (angle % (2 * np.pi))[order], radius, period=2 * np.pi)
    c = np.fft.rfft(radius)[: _HARMONICS + 1] / 128
    c[0] /= 2
    c *= np.sinc(np.arange(_HARMONICS + 1) / (_HARMONICS + 3))  # Lanczos: no ringing
    return [float(v) for v in c.real], [float(-v) for v in c.imag]


_COS, _SIN = _fourier()


def _plan(x: Tensor, y: Tensor) -> Tensor:
    """Smooth distance to the plan outline (exact near it)."""
    v = y * _ASPECT
    rho = (x * x + v * v).clamp_min(1e-6).sqrt()
    c, s = x / rho, v / rho
    ck, sk, radius = c, s, _COS[0] + _COS[1] * c + _SIN[1] * s
    for k in range(2, _HARMONICS + 1):
        ck, sk = ck * c - sk * s, sk * c + ck * s
        radius = radius + _COS[k] * ck + _SIN[k] * sk
    slope = (c * c + (_ASPECT * s) ** 2).clamp_min(1e-6).sqrt()
    return (rho - radius) / slope


@dataclass(frozen=True, slots=True)
class Last:
    """Upper of a shoe: `line` of its top over x, plan `width` factor, `floor` (height of the
    footbed), how fast it narrows upwards, `mouth_end` (x of the front of the foot's opening),
    `round` (width of the rounding between top and sides) and `wall`.
    """

    line: Line
    width: float
    floor: float
    mouth_end: float
    narrowing: float = 0.55
    round: float = 0.15
    wall: float = 0.055

    def sides(self, p: Tensor) -> Tensor:
        rise = (p[:, 2] - self.floor).clamp_min(0)
        back = torch.sigmoid(-(p[:, 0] + 0.1) * 14)
        x = p[:, 0] * (1 + (0.16 + 0.3 * rise) * back * rise)
        return _plan(x * 0.99, p[:, 1] * (1 + self.narrowing * rise) / self.width)

    def top(self, p: Tensor) -> Tensor:
        height, slope = self.line(p[:, 0])
        return (p[:, 2] - height) / slope

    def hull(self, p: Tensor) -> Tensor:
        vamp = torch.sigmoid((p[:, 0] - self.mouth_end + 0.01) * 30)
        k = 0.05 + (self.round - 0.05) * vamp * (1 - 0.3 * ((p[:, 0] - 0.25) / 0.2).clamp(0, 1))
        return -sdf.blend(-self.top(p), -self.sides(p), k)

    def well(self, p: Tensor) -> Tensor:
        """Room for the foot, down to the footbed."""
        ring = sdf.intersect(self.sides(p) + self.wall, p[:, 0] - self.mouth_end, 0.1)
        return torch.maximum(ring, self.floor + 0.03 - p[:, 2])

    def instep(self, front: float, back: float, count: int) -> list[tuple[float, ...]]:
        """Points of the top line, evenly from x = `front` to `back`: (x, z, normal x and z)."""
        x = np.linspace(front, back, 100)
        z = np.array([self.line.at(float(v)) for v in x])
        run = np.concatenate([[0], np.cumsum(np.hypot(np.diff(x), np.diff(z)))])
        at = np.interp(np.linspace(0, run[-1], count), run, x)
        height = np.interp(-at, -x, z)
        slope = np.interp(-at, -x, np.gradient(z, x))
        size = np.hypot(1, slope)
        return [tuple(map(float, q)) for q in zip(at, height, -slope / size, 1 / size, strict=True)]

    def lowered(self, base: Sequence[float], drop: float) -> tuple[float, float]:
        """The point (x, z) in the shoe's middle that lies `drop` under the upper's surface, along
        a normal from `instep`.
        """
        x, z, nx, nz = base
        t = torch.linspace(-0.25, 0.05, 600)
        d = self.hull(torch.stack([x + t * nx, torch.zeros_like(t), z + t * nz], -1))
        reach = float(t[d < 0].max()) - drop
        return x + nx * reach, z + nz * reach

    def insole(self, p: Tensor) -> Tensor:
        """What fills the well, up to a hand below the collar."""
        return sdf.intersect(self.well(p) - 0.012, self.top(p) + 0.1, 0.02)


def _ground_plan(p: Tensor) -> Tensor:
    return torch.stack([p[:, 0], p[:, 1], p[:, 2] * 0], -1)


def upper(last: Last, front: float, half: float = 0.045, depth: float = 0.05) -> Sdf:
    """The upper with the foot's well and the gap of the lacing, whose front end is at x = `front`;
    the leather around the gap lies on top of the rest.
    """

    def shape(p: Tensor) -> Tensor:
        ends = (front - half, 0, 0), (last.mouth_end - 0.1, 0, 0)
        gap = sdf.capsule(_ground_plan(p), *ends, half)
        facing = torch.maximum(gap - 0.055, last.mouth_end - 0.14 - p[:, 0])
        hull = last.hull(p)
        raised = hull - 0.009 * torch.sigmoid(-facing * 180)
        gap = torch.maximum(gap, -depth - hull)
        hollow = sdf.cut(raised, torch.minimum(last.well(p), gap), 0.026)
        return torch.maximum(hollow, last.floor - 0.03 - p[:, 2])

    return shape


def overlay(last: Last, region: Callable[[Tensor], Tensor], grow: float = 0.014) -> Sdf:
    """Layer stitched onto the upper where `region` is negative."""

    def shape(p: Tensor) -> Tensor:
        body = last.hull(p) - grow
        body = torch.maximum(body, -(last.hull(p) + 0.03))
        return torch.maximum(sdf.intersect(body, region(p), 0.014), last.floor - 0.03 - p[:, 2])

    return shape


def tongue(last: Last, front: float, half: float, lift: float, lean: float) -> Sdf:
    """Padded tongue from under the laces to `lift` above the end of the throat."""
    middle = [last.lowered(q, 0.036) for q in last.instep(front, last.mouth_end + 0.015, 4)]
    spine = smooth_curve([*middle, (middle[-1][0] - lean, middle[-1][1] + lift + 0.04)], 12)
    outline = [(x, z - 0.008) for x, z in spine] + [(x + 0.01, z + 0.012) for x, z in spine[::-1]]

    def shape(p: Tensor) -> Tensor:
        bulge = 2.4 * p[:, 1] ** 2
        flat = polygon(p[:, 0] + bulge * 0.4, p[:, 2] + bulge, outline) - 0.014
        return sdf.slab(flat, p[:, 1].abs() - half) - 0.014

    return shape


def laces(last: Last, front: float, back: float, half: float, count: int) -> Sdf:
    """Bars across the throat that hug the upper, swept back towards their ends."""
    places = last.instep(front, back, count)

    def shape(p: Tensor) -> Tensor:
        height = last.hull(p) - 0.016
        side = p[:, 1].abs()
        bars = []
        for x, z, nx, nz in places:
            along = (p[:, 0] - x) * nz - (p[:, 2] - z) * nx + 0.22 * side
            far = sdf.length(p - sdf.vec(x, 0, z)) - 0.15
            bars.append(torch.maximum(along.abs(), far))
        bar = (height**2 + sdf.union(*bars) ** 2).clamp_min(1e-9).sqrt() - 0.021
        return sdf.intersect(bar, side - half, 0.02) * 0.85

    return shape


@dataclass(frozen=True, slots=True)
class Sole:
    """Sole: plan `width` factor and `margin` beyond the plan, `line` of its top edge, toe
    `spring`, outward `flare` towards the ground and the depth of a `groove` around it.
    """

    width: float
    margin: float
    line: Line
    spring: float
    flare: float = 0.1
    groove: float = 0.0

    def ground(self, x: Tensor) -> Tensor:
        toe, heel = ((x - 0.2) / 0.3).clamp_min(0), ((-0.36 - x) / 0.14).clamp_min(0)
        return self.spring * (toe**2 + 0.35 * heel**2)

    def plan(self, p: Tensor) -> Tensor:
        bulge = self.margin + self.flare * (0.07 - p[:, 2])
        if self.groove:
            bulge = bulge - self.groove * torch.exp(-(((p[:, 2] - 0.075) / 0.022) ** 2))
        return _plan(p[:, 0], p[:, 1] / self.width) - bulge

    def midsole(self, p: Tensor) -> Tensor:
        edge, slope = self.line(p[:, 0])
        tall = torch.maximum(self.ground(p[:, 0]) + 0.028 - p[:, 2], (p[:, 2] - edge) / slope)
        return sdf.slab(self.plan(p) + 0.018, tall + 0.018) - 0.018

    def tread(self, p: Tensor) -> Tensor:
        tall = (p[:, 2] - self.ground(p[:, 0]) - 0.025).abs() - 0.025
        return sdf.slab(self.plan(p) + 0.018, tall * 0.95 + 0.01) - 0.01

    def parts(self, role: int, tread: int) -> list[Part]:
        w, x = 0.2 * self.width + self.margin + 0.02, 0.55 + self.margin
        high = float(self.line.table[0].max()) + 0.01
        return [
            Part(self.midsole, (-x, -w, -0.02), (x, w, high), 0.0125, role),
            Part(self.tread, (-x, -w, -0.02), (x, w, 0.07 + self.spring * 1.3), 0.0125, tread),
        ]
