"""Coachwork of cars: a body between a side profile and a tapered plan, a glass canopy inside.

Modelled 2 long with the nose at x = -1; one voxel is about 1 % of the length.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import smooth_curve
from packshot.train.scenes.sdf import Sdf, vec
from packshot.train.scenes.solid import DARK, LIGHT, METAL, Part

_VOXEL = 0.0185
_TABLE = 160
_REACH = 1.1

Profile = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Car:
    """Measures of one car; profiles are (x, height) from nose to tail."""

    deck: Profile  # bonnet, belt line and boot lid
    roof: Profile  # windscreen, roof and rear window
    half_width: float
    clearance: float
    axles: tuple[float, float]
    wheel: float
    nose: float  # how far the front is rounded in plan
    rake: float  # how far the front leans back towards the bonnet
    shoulder: float  # rounding of the upper edges
    inset: float  # canopy narrower than the body
    tumble: float  # canopy sides lean inwards
    screen: tuple[float, float]  # roof panel between windscreen and rear window
    pillar: float
    quarter: float  # where the side windows end
    fender: float = 0.012  # front wings stand up from the bonnet
    post: float = 0.12  # the door post behind the middle of the wheelbase
    rear_doors: bool = True
    cladding: float = 1.0  # dark trim around the wheels, in wheel radii


class _Table:
    """A smooth height profile as a table over x, looked up linearly."""

    def __init__(self, profile: Profile) -> None:
        curve = np.array(smooth_curve(profile, 80))
        grid = np.linspace(-_REACH, _REACH, _TABLE)
        heights = np.interp(grid, curve[:, 0], curve[:, 1], left=0.2, right=0.2)
        self._values = torch.from_numpy(heights.astype(np.float32))

    def __call__(self, x: Tensor) -> Tensor:
        place = ((x + _REACH) * ((_TABLE - 1) / (2 * _REACH))).clamp(0, _TABLE - 1.001)
        index = place.detach().long()
        low = self._values[index]
        return low + (self._values[index + 1] - low) * (place - index)


def _outer(*ds: Tensor, k: float) -> Tensor:
    """Intersection of many bounds with edges rounded over `k`."""
    return -sdf.blend_all([-d for d in ds], k)


class _Shapes:
    """The solids of a car, shared by its parts."""

    def __init__(self, car: Car) -> None:
        self.car = car
        self.deck, self.roof = _Table(car.deck), _Table(car.roof)
        self.belt = max(z for _, z in car.deck) - 0.04

    def width(self, x: Tensor, z: Tensor) -> Tensor:
        """Half width of the body: tapered in plan, bulging at the belt, flared at the wheels."""
        c = self.car
        taper = 0.10 * ((-x - 0.35).clamp_min(0) / 0.65) ** 2
        taper = taper + 0.11 * ((x - 0.35).clamp_min(0) / 0.65) ** 2
        line = z - (self.belt - 0.075 + 0.025 * x)
        crease = 0.10 * (line * line + 1e-4).sqrt() + 0.25 * line * line
        return c.half_width * (1 - taper) - crease

    def wheel_distance(self, p: Tensor) -> Tensor:
        """Distance in the side view to the nearest axle."""
        front, rear = self.car.axles
        x = torch.minimum((p[:, 0] - front).abs(), (p[:, 0] - rear).abs())
        return sdf.length(torch.stack([x, p[:, 2] - self.car.wheel], -1))

    def body(self, p: Tensor) -> Tensor:
        """Everything below the belt line, without wheel arches."""
        c = self.car
        x, y, z = p[:, 0], p[:, 1].abs(), p[:, 2]
        flare = 0.016 * torch.exp(-(((self.wheel_distance(p) - c.wheel * 1.2) / 0.045) ** 2))
        side = y - self.width(x, z) - flare
        rounded = (y / c.half_width) ** 2
        wing = c.fender * torch.exp(-(((y - 0.31) / 0.1) ** 2)) * (1 - (x + 0.35) * 5).clamp(0, 1)
        top = (z - self.deck(x) + 0.025 * rounded - wing) * 0.9
        lean = ((z - 0.3) / 0.3).clamp_min(0) ** 2 * c.rake + ((0.26 - z) / 0.2).clamp_min(0) * 0.03
        front = -1.0 + c.nose * rounded + lean - x
        rear = x - 1.0 + 0.6 * c.nose * rounded + lean * 0.5
        ends = _outer(side, front, rear, k=0.09)
        return _outer(ends, top, c.clearance - z, k=c.shoulder) * 0.9

    def canopy(self, p: Tensor) -> Tensor:
        """Roof, pillars and glass as one solid."""
        x, y, z = p[:, 0], p[:, 1].abs(), p[:, 2]
        top = (z - self.roof(self.around(x, y))) * 0.8
        return _outer(self.canopy_side(x, y, z), top, k=0.07) * 0.9

    def around(self, x: Tensor, y: Tensor) -> Tensor:
        """Place along the middle of the car: screens are rounded in plan like the body's ends."""
        turn = ((x - 0.25) / 0.3).clamp(-1, 1) * 0.7 * self.car.nose
        return x + turn * (y / self.car.half_width) ** 2

    def canopy_side(self, x: Tensor, y: Tensor, z: Tensor) -> Tensor:
        c = self.car
        taper = (
            0.10 * ((-x - 0.1).clamp_min(0) / 0.6) ** 2 + 0.12 * ((x - 0.2).clamp_min(0) / 0.7) ** 2
        )
        return y - c.half_width * (1 - taper) + c.inset + (z - self.belt).clamp_min(0) * c.tumble

    def windows(self, p: Tensor) -> Tensor:
        """What is cut out of the painted canopy so that the glass shows."""
        c = self.car
        x, y, z = p[:, 0], p[:, 1].abs(), p[:, 2]
        below = (z - self.roof(self.around(x, y))) * 0.85 + c.pillar
        tail = (x - c.quarter + 0.45 * (z - 0.5)) * 0.9
        sill = self.deck(x) + 0.028 - z
        post = 0.028 - (x - self.post_x).abs()
        side = _outer(below, sill, post, tail, k=0.03)
        across = self.canopy_side(x, y, z) + c.pillar * 0.9
        start, end = c.screen
        around = self.around(x, y)
        front = _outer(across, around - start, sill - 0.02, k=0.03)
        rear = _outer(across, end - around, sill - 0.01, k=0.03)
        return sdf.union(side, front, rear)

    @property
    def post_x(self) -> float:
        return sum(self.car.axles) / 2 + self.car.post

    def arch(self, p: Tensor) -> Tensor:
        return sdf.intersect(self.wheel_distance(p) - self.car.wheel * 1.13, 0.2 - p[:, 1].abs())

    def trim(self, p: Tensor) -> Tensor:
        """Dark sill all around the body and, on some cars, rings around the wheels."""
        c = self.car
        region = p[:, 2] - c.clearance - 0.045
        if c.cladding > 1:
            region = sdf.union(region, self.wheel_distance(p) - c.wheel * c.cladding)
        return sdf.cut(self.inlay(p, region, 0.012), self.arch(p) + 0.014, 0.008)

    def painted_body(self, p: Tensor) -> Tensor:
        """The body with wheel arches and door seams."""
        return sdf.cut(self.body(p), self.arch(p), 0.012)

    def painted_canopy(self, p: Tensor) -> Tensor:
        return sdf.cut(self.canopy(p), self.windows(p), 0.026)

    def glass(self, p: Tensor) -> Tensor:
        return self.canopy(p) + 0.012

    def inlay(self, p: Tensor, region: Tensor, lift: float = 0.012) -> Tensor:
        """A patch that follows the body's surface, proud of it by `lift`."""
        return sdf.intersect(self.body(p) - lift, region, 0.008)


def _wheels(car: Car) -> list[Part]:
    """Tyres and five-spoked hubs, all four by symmetry; thin bounds around each."""
    half, outer = 0.075, car.half_width - 0.012
    rim = car.wheel * 0.71
    parts = []

    def local(p: Tensor, x: float) -> Tensor:
        """Wheel axes: the plane (x, z) and the distance outwards from the tyre's middle."""
        return torch.stack([p[:, 0] - x, p[:, 2] - car.wheel, p[:, 1].abs() - (outer - half)], -1)

    def tyre(x: float) -> Sdf:
        def at(p: Tensor) -> Tensor:
            q = local(p, x)
            radial = sdf.length(q[:, :2])
            ring = (radial - (car.wheel + rim) / 2).abs() - (car.wheel - rim) / 2
            return sdf.slab(ring + 0.025, q[:, 2].abs() - half + 0.025) - 0.025

        return at

    def hub(x: float) -> Sdf:
        def at(p: Tensor) -> Tensor:
            q = local(p, x)
            radial = sdf.length(q[:, :2])
            angle = torch.atan2(q[:, 0], q[:, 1])
            sector = angle - (angle * (5 / math.tau)).round() * (math.tau / 5)
            spoke = (radial * sector.sin()).abs() - 0.021
            lip = (radial - rim + 0.012).abs() - 0.02
            star = sdf.blend(sdf.union(spoke, lip), radial - 0.04, 0.012)
            face = sdf.intersect(star, radial - rim - 0.005)
            dish = half - 0.012 - 0.03 * (1 - radial / rim)
            return sdf.intersect(face, (q[:, 2] - dish + 0.03).abs() - 0.03, 0.01)

        return at

    r = car.wheel + 0.02
    for x in car.axles:
        for side in (-1, 1):
            near, far = side * (outer - 2 * half - 0.02), side * (outer + 0.02)
            low = (x - r, min(near, far), -0.02)
            high = (x + r, max(near, far), 2 * car.wheel + 0.02)
            parts.append(Part(tyre(x), low, high, 0.018, DARK))
            if side < 0:
                parts.append(Part(hub(x), low, high, 0.013, METAL))
    return parts


def assemble(car: Car, details: Sequence[Part]) -> list[Part]:
    s = _Shapes(car)
    w = car.half_width + 0.05
    belt = max(z for _, z in car.deck)
    top = max(z for _, z in car.roof)

    trim = car.clearance + 0.08 if car.cladding == 1 else car.wheel * (1 + car.cladding) + 0.02

    def chassis(p: Tensor) -> Tensor:
        well = s.wheel_distance(p) - car.wheel * 1.12
        return sdf.slab(well + 0.01, (p[:, 1].abs() - (car.half_width - 0.3)).abs() - 0.18) - 0.01

    start = min(x for x, _ in car.roof)
    end = max(x for x, _ in car.roof)
    low, high = (max(start, -_REACH), -w, belt - 0.075), (min(end, _REACH), w, top + 0.03)
    return [
        Part(s.painted_body, (-1.03, -w, car.clearance - 0.03), (1.03, w, belt + 0.04), _VOXEL),
        Part(s.painted_canopy, low, high, 0.015),
        Part(s.glass, low, high, 0.025, DARK),
        Part(chassis, (-0.9, -w, 0.1), (0.9, w, 0.45), 0.035, DARK),
        Part(s.trim, (-1.03, -w, car.clearance - 0.03), (1.03, w, trim), 0.022, DARK),
        *_doors(car),
        *_wheels(car),
        *details,
    ]


def _doors(car: Car) -> list[Part]:
    """Door seams and handles of the side that is seen (y < 0)."""
    s = _Shapes(car)
    middle = s.post_x
    front, rear = car.axles[0] + car.wheel * 1.13 + 0.06, car.quarter - 0.16
    low, high = car.clearance + 0.045, float(s.deck(vec(middle))[0]) - 0.03

    def seams(p: Tensor) -> Tensor:
        x = torch.stack([p[:, 0] - front, p[:, 0] - middle], -1).abs().amin(-1)
        upright = (p[:, 2] - (low + high) / 2).abs() - (high - low) / 2
        return s.inlay(p, torch.maximum(x - 0.011, upright), 0.008)

    def handles(p: Tensor) -> Tensor:
        x = (p[:, 0] - middle + 0.09).abs()
        if car.rear_doors:
            x = torch.minimum(x, (p[:, 0] - rear).abs())
        bar = (
            sdf.length(torch.stack([(x - 0.035).clamp_min(0), p[:, 2] - high + 0.037], -1)) - 0.013
        )
        return s.inlay(p, bar, 0.014)

    side = (-car.half_width - 0.05, -car.half_width + 0.06)
    return [
        Part(
            seams,
            (front - 0.03, side[0], low - 0.02),
            (middle + 0.03, side[1], high + 0.02),
            0.009,
            DARK,
        ),
        Part(
            handles,
            (middle - 0.16, side[0], high - 0.072),
            (rear + 0.07, side[1], high + 0.01),
            0.009,
            METAL,
        ),
    ]


def mirrors(car: Car, x: float, z: float) -> Part:
    def pair(p: Tensor) -> Tensor:
        q = sdf.mirror_y(p)
        y = car.half_width + 0.005
        return sdf.blend(
            sdf.ellipsoid(q, (x, y, z), (0.05, 0.062, 0.042)),
            sdf.capsule(q, (x + 0.02, y - 0.02, z - 0.02), (x + 0.03, y - 0.12, z - 0.035), 0.03),
            0.02,
        )

    reach = car.half_width + 0.13
    return Part(pair, (x - 0.07, -reach, z - 0.11), (x + 0.09, reach, z + 0.06), 0.014)


def front(
    car: Car,
    lamp: tuple[float, float, float, float],
    grille: tuple[float, float, float],
    intake: tuple[float, float, float],
    slant: float = 0.0,
) -> list[Part]:
    """Head lamps (|y|, z, half width, half height), grille and lower intake (half width, z,
    half height) set into the nose; `slant` raises the lamps' outer ends.
    """
    s = _Shapes(car)
    w = car.half_width + 0.05

    def lamps(p: Tensor) -> Tensor:
        y, z = p[:, 1].abs() - lamp[0], p[:, 2] - lamp[1]
        region = sdf.box(
            torch.stack([y, z - slant * y, 0 * y], -1),
            (0, 0, 0),
            (lamp[2], lamp[3], 9),
            lamp[3] * 0.9,
        )
        return s.inlay(p, sdf.intersect(region, p[:, 0] + 0.68))

    def mask(p: Tensor) -> Tensor:
        q = torch.stack([p[:, 1], p[:, 2], 0 * p[:, 0]], -1)
        upper = sdf.box(q, (0, grille[1], 0), (grille[0], grille[2], 9), grille[2] * 0.6)
        lower = sdf.box(q, (0, intake[1], 0), (intake[0], intake[2], 9), intake[2] * 0.7)
        return s.inlay(p, sdf.intersect(sdf.union(upper, lower), p[:, 0] + 0.8), 0.010)

    reach = lamp[3] + 0.06 + abs(slant) * lamp[2]
    return [
        Part(lamps, (-1.03, -w, lamp[1] - reach), (-0.64, w, lamp[1] + reach), 0.012, LIGHT),
        Part(
            mask,
            (-1.03, -w, intake[1] - intake[2] - 0.03),
            (-0.76, w, grille[1] + grille[2] + 0.03),
            0.013,
            DARK,
        ),
    ]
