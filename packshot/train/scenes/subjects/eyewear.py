"""Sunglasses that stand open on their rims and the tips of their temples, lenses to -y."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf, turned
from packshot.train.scenes.joinery import both
from packshot.train.scenes.pieces import smooth_curve, tube
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import GLASS, MAIN, METAL, Part

_FLAT = 0.72  # temples are so much thinner than they are tall


@dataclass(frozen=True, slots=True)
class _Rim:
    """The right lens in the xz plane: a superellipse that may lean and be wider at its top, and
    the `rim` around it; `wrap` is how the front curves back towards its sides.
    """

    centre: tuple[float, float]
    half: tuple[float, float]
    power: float
    lean: float
    taper: float
    rim: float
    wrap: float = 0.35

    def flat(self, p: Tensor) -> Tensor:
        """Points of both sides laid on the right, the front unbent."""
        q = sdf.mirror_x(p)
        return torch.stack([q[:, 0], q[:, 1] - self.wrap * q[:, 0] ** 2, q[:, 2]], -1)

    def lens(self, q: Tensor) -> Tensor:
        grow = 1 + self.taper * (q[:, 2] - self.centre[1])
        x = self.centre[0] + (q[:, 0] - self.centre[0]) / grow
        bent = torch.stack([x, q[:, 1], q[:, 2]], -1)
        return turned.loop(bent, self.centre, self.half, self.power, self.lean)

    @property
    def reach(self) -> tuple[float, float, float]:
        """Right end, bottom and top of the front, with some air."""
        x = self.centre[0] + (self.half[0] + self.rim) * (1 + abs(self.taper) * self.half[1]) + 0.06
        tall = self.half[1] + self.rim + 0.05
        return x, self.centre[1] - tall, self.centre[1] + tall + 0.05


def _front(shape: _Rim, joint: Callable[[Tensor], Tensor], role: int = MAIN) -> list[Part]:
    """Frame and lenses; `joint` is the bridge (and what else belongs to the front) as a distance
    in the plane, for points laid on the right.
    """
    depth = 0.034

    def frame(p: Tensor) -> Tensor:
        q = shape.flat(p)
        lens = shape.lens(q)
        outline = sdf.cut(sdf.blend(lens - shape.rim, joint(q), 0.03), lens, 0.012)
        return sdf.slab(outline + 0.016, q[:, 1].abs() - depth + 0.016) * 0.85 - 0.016

    def pane(p: Tensor) -> Tensor:
        q = shape.flat(p)
        return sdf.slab(shape.lens(q) - 0.012, q[:, 1].abs() - 0.022) * 0.85

    x, low, high = shape.reach
    deep = shape.wrap * x * x + depth + 0.02
    bounds = (-x, -depth - 0.03, low), (x, deep, high)
    return [Part(frame, *bounds, 0.0115, role), Part(pane, *bounds, 0.0125, GLASS)]


def _temples(
    start: tuple[float, float, float], long: float, radii: tuple[float, float], role: int = MAIN
) -> Part:
    """Both arms, from the hinge back and down to the ground."""
    x, y, z = start
    curve = [(x, y, z), (x + 0.01, y + long * 0.36, z - 0.005), (x, y + long * 0.72, z - 0.02)]
    curve += [(x - 0.02, y + long * 0.9, z * 0.6), (x - 0.04, y + long, 0.03)]
    points = smooth_curve(curve, 20)
    radius = np.interp(np.linspace(0, 1, len(points)), [0, 0.55, 1], [*radii, 0.034]).tolist()
    narrow = [((px - x) / _FLAT + x, py, pz) for px, py, pz in points]

    def arm(p: Tensor) -> Tensor:
        q = torch.stack([(p[:, 0] - x) / _FLAT + x, p[:, 1], p[:, 2]], -1)
        return tube(q, narrow, radius) * _FLAT

    wide = max(radii) + 0.02
    low, high = (x - 0.05 - wide, y - wide, -0.02), (x + 0.02 + wide, y + long + wide, z + wide)
    return both(Part(arm, low, high, 0.0125, role))


def _hinges(x: float, y: float, z: float, half: float) -> Part:
    """A small plate of metal on each end of the front."""
    centre = (x, y, z)

    def plate(p: Tensor) -> Tensor:
        return sdf.box(p, centre, (0.03, 0.024, half), 0.012)

    low, high = (x - 0.05, y - 0.05, z - half - 0.02), (x + 0.05, y + 0.05, z + half + 0.02)
    return both(Part(plate, low, high, 0.0105, METAL))


@design("sunglasses", "wayfarer", yaw=-26, fit=0.82)
def wayfarer(rng: np.random.Generator) -> Sequence[Part]:
    """Thick acetate: trapezoid lenses, a heavy brow that rises to the sides, broad temples."""
    half = (rng.uniform(0.175, 0.19), rng.uniform(0.13, 0.145))
    rim = rng.uniform(0.052, 0.06)
    shape = _Rim((0.255, half[1] + rim), half, rng.uniform(2.9, 3.4), 0.12, 0.9, rim)
    top = 2 * half[1] + 2 * rim

    def brow(q: Tensor) -> Tensor:
        zero = torch.zeros_like(q[:, :1])
        r = torch.cat([q[:, :1], zero, q[:, 2:]], -1)
        bridge = sdf.capsule(r, (0, 0, top - 0.075), (0.12, 0, top - 0.06), 0.042)
        return sdf.blend(
            bridge, sdf.capsule(r, (0.3, 0, top - 0.03), (0.475, 0, top - 0.025), 0.045), 0.03
        )

    y = shape.wrap * 0.475**2
    return [
        *_front(shape, brow),
        _temples((0.485, y + 0.03, top - 0.035), rng.uniform(0.88, 0.96), (0.058, 0.05)),
        _hinges(0.455, y - 0.028, top - 0.03, 0.024),
    ]


@design("sunglasses", "aviator", yaw=-26, fit=0.82)
def aviator(rng: np.random.Generator) -> Sequence[Part]:
    """Drop-shaped lenses in a wire rim, a bridge and a bar above it."""
    half = (rng.uniform(0.19, 0.2), rng.uniform(0.175, 0.19))
    rim = rng.uniform(0.05, 0.056)
    shape = _Rim((0.295, half[1] + rim), half, 2.25, 0.1, 1.0, rim, 0.3)
    top = 2 * half[1] + 2 * rim

    def bars(q: Tensor) -> Tensor:
        r = torch.cat([q[:, :1], torch.zeros_like(q[:, :1]), q[:, 2:]], -1)
        upper = sdf.capsule(r, (0, 0, top - 0.02), (0.3, 0, top - 0.034), 0.028)
        lower = sdf.capsule(r, (0, 0, top - 0.155), (0.12, 0, top - 0.165), 0.03)
        ear = sdf.capsule(r, (0.46, 0, top - 0.1), (0.54, 0, top - 0.1), 0.036)
        return sdf.union(upper, lower, ear)

    y = shape.wrap * 0.535**2
    return [
        *_front(shape, bars),
        _temples((0.545, y + 0.02, top - 0.1), rng.uniform(0.9, 0.98), (0.04, 0.04)),
    ]


@design("sunglasses", "round", yaw=-26, fit=0.82)
def round_glasses(rng: np.random.Generator) -> Sequence[Part]:
    """Circular lenses in round rims, a keyhole bridge, slim temples."""
    half = rng.uniform(0.165, 0.18)
    rim = rng.uniform(0.056, 0.064)
    shape = _Rim((0.255, half + rim), (half, half), 2.0, 0.0, 0.0, rim, 0.3)
    mid = half + rim

    def bridge(q: Tensor) -> Tensor:
        r = torch.cat([q[:, :1], torch.zeros_like(q[:, :1]), q[:, 2:]], -1)
        nose = sdf.capsule(r, (0, 0, mid + 0.075), (0.1, 0, mid + 0.06), 0.032)
        ear = sdf.capsule(r, (0.42, 0, mid + 0.06), (0.5, 0, mid + 0.06), 0.036)
        return sdf.union(nose, ear)

    y = shape.wrap * 0.5**2
    return [
        *_front(shape, bridge),
        _temples((0.5, y + 0.02, mid + 0.06), rng.uniform(0.86, 0.94), (0.042, 0.042)),
    ]
