"""Pillows, about 1 across, standing and leaning back a little: full in the middle, wrinkled at
the seams.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.joinery import knob, leaning, moved
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import LIGHT, SECOND, Part

Outline = Callable[[Tensor, Tensor], Tensor]
_VOXEL = 0.0155


def _bowed(half: tuple[float, float], bow: float) -> Outline:
    """Signed distance (about) to a rectangle with pointed corners and sides that bow inwards."""
    a, b = half

    def outline(x: Tensor, z: Tensor) -> Tensor:
        u, v = x.abs() / a, z.abs() / b
        side = (u - 1 + bow * (1 - v.clamp(max=1) ** 2)) * a
        end = (v - 1 + bow * (1 - u.clamp(max=1) ** 2)) * b
        return sdf.intersect(side, end, 0.05)

    return outline


def _filling(
    rng: np.random.Generator,
    outline: Outline,
    half: tuple[float, float],
    thick: float,
    dimples: Sequence[tuple[float, float]] = (),
) -> Part:
    """The stuffed body in the plane y = 0 around the origin, thin at its outline."""
    a, b = half
    phases = rng.uniform(0, 2 * math.pi, 3)
    count, depth = float(rng.integers(9, 14)), rng.uniform(0.012, 0.02)

    def body(p: Tensor) -> Tensor:
        x, z = p[:, 0], p[:, 2]
        rim = outline(x, z)
        inner = (-rim / min(a, b)).clamp(0, 1)
        full = (1 - (1 - inner) ** 2.6).clamp_min(1e-4) ** 0.5
        angle = torch.atan2(z / b, x / a)
        wave = torch.cos(count * angle + phases[0] + torch.sin(3 * angle + phases[1]))
        near_seam = torch.exp(-(((inner - 0.16) / 0.17) ** 2))
        slack = torch.sin(x / a * 3.1 + phases[2]) * torch.sin(z / b * 2.6 + phases[1])
        height = thick * full + depth * wave * near_seam + 0.012 * slack * full
        for u, v in dimples:
            away = (x - u) ** 2 + (z - v) ** 2
            height = height - thick * 0.42 * torch.exp(-away / 0.011)
        return sdf.intersect(rim, (p[:, 1].abs() - height) * 0.62, 0.03)

    low, high = (-a - 0.03, -thick - 0.05, -b - 0.03), (a + 0.03, thick + 0.05, b + 0.03)
    return Part(body, low, high, _VOXEL)


def _piping(outline: Outline, half: tuple[float, float], role: int) -> Part:
    """A cord along the seam."""
    a, b = half

    def cord(p: Tensor) -> Tensor:
        rim = outline(p[:, 0], p[:, 2]) + 0.012
        return sdf.length(torch.stack([rim, p[:, 1]], -1)) - 0.026

    return Part(cord, (-a - 0.05, -0.05, -b - 0.05), (a + 0.05, 0.05, b + 0.05), 0.0125, role)


def _standing(parts: Sequence[Part], lift: float, lean: float) -> list[Part]:
    """Parts around the origin, leaned back and put on the ground, `lift` below their middle."""
    return [moved(part, (0, 0, lift)) for part in leaning(parts, lean)]


@design("pillow", "square", yaw=-24, fit=0.74)
def square_pillow(rng: np.random.Generator) -> Sequence[Part]:
    """A throw pillow with pointed corners and a cord around the seam."""
    a, b = rng.uniform(0.46, 0.52), rng.uniform(0.44, 0.5)
    outline = _bowed((a, b), rng.uniform(0.05, 0.11))
    role = SECOND if rng.random() < 0.5 else LIGHT
    parts = [
        _filling(rng, outline, (a, b), rng.uniform(0.19, 0.25)),
        _piping(outline, (a, b), role),
    ]
    lean = rng.uniform(8, 14)
    return _standing(parts, b * math.cos(math.radians(lean)), lean)


@design("pillow", "round", yaw=-24, fit=0.72)
def round_pillow(rng: np.random.Generator) -> Sequence[Part]:
    """A round pillow gathered into a button, a cord along the seam."""
    radius, thick = rng.uniform(0.46, 0.5), rng.uniform(0.17, 0.22)
    count = int(rng.integers(12, 19))
    deep = rng.uniform(0.016, 0.024)

    def body(p: Tensor) -> Tensor:
        rho = sdf.length(p[:, ::2])
        t = (rho / radius).clamp(0, 1)
        angle = torch.atan2(p[:, 2], p[:, 0])
        pleat = deep * torch.cos(count * angle) * torch.sin(t * math.pi).clamp_min(0) ** 2
        height = thick * (1 - t**3).clamp_min(1e-4) ** 0.5 + pleat
        height = height - thick * 0.5 * torch.exp(-rho * rho / 0.012)
        return sdf.intersect(rho - radius, (p[:, 1].abs() - height) * 0.62, 0.04)

    def cord(p: Tensor) -> Tensor:
        return sdf.torus(p, (0, 0, 0), 1, radius - 0.004, 0.028)

    r = radius + 0.05
    parts = [
        Part(body, (-r, -thick - 0.07, -r), (r, thick + 0.07, r), _VOXEL),
        Part(cord, (-r, -0.05, -r), (r, 0.05, r), 0.0125, SECOND),
        knob((0, -thick * 0.5 - 0.012, 0), 0.055, SECOND),
    ]
    lean = rng.uniform(10, 16)
    return _standing(parts, radius * math.cos(math.radians(lean)) + 0.024, lean)


@design("pillow", "bolster", yaw=-30, fit=0.78)
def bolster(rng: np.random.Generator) -> Sequence[Part]:
    """A neck roll that lies on the ground, its ends gathered into buttons, corded edges."""
    half, radius = rng.uniform(0.52, 0.62), rng.uniform(0.2, 0.25)
    count = int(rng.integers(10, 15))
    phase = rng.uniform(0, 6.28)

    def body(p: Tensor) -> Tensor:
        q = p - sdf.vec(0, 0, radius)
        rho = sdf.length(q[:, 1:])
        angle = torch.atan2(q[:, 2], q[:, 1])
        along = q[:, 0] / half
        sag = 0.006 * torch.sin(along * 5 + 2 * angle + phase)
        crease = torch.exp(-(((along.abs() - 0.86) / 0.1) ** 2)) * torch.cos(count * angle)
        side = rho - radius - 0.012 * (1 - along**2) - sag - 0.008 * crease
        pleat = 0.012 * torch.cos(count * angle).abs() * (rho / radius).clamp(0, 1)
        pinch = 0.05 * torch.exp(-rho * rho / 0.006)
        end = q[:, 0].abs() - half - pleat + pinch
        return sdf.intersect(side, end, 0.05) * 0.85

    def cords(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        return sdf.torus(q, (half - 0.02, 0, radius), 0, radius - 0.012, 0.028)

    low, high = (
        (-half - 0.06, -radius - 0.05, -0.04),
        (half + 0.06, radius + 0.05, 2 * radius + 0.05),
    )
    buttons = [knob((x * (half - 0.03), 0, radius), 0.05, SECOND) for x in (-1, 1)]
    return [
        Part(body, low, high, _VOXEL),
        Part(cords, low, high, 0.0125, SECOND),
        *buttons,
    ]


@design("pillow", "lumbar", yaw=-24, fit=0.78)
def lumbar_pillow(rng: np.random.Generator) -> Sequence[Part]:
    """A long pillow with a row of buttons and a corded seam."""
    a, b = rng.uniform(0.58, 0.68), rng.uniform(0.32, 0.38)
    thick = rng.uniform(0.17, 0.21)
    outline = _bowed((a, b), rng.uniform(0.03, 0.07))
    count = int(rng.integers(2, 4))
    places = [(float(x), 0.0) for x in np.linspace(-0.42, 0.42, count) * a]
    body = _filling(rng, outline, (a, b), thick, places)
    buttons = [knob((x, -thick * 0.6, z), 0.042, LIGHT) for x, z in places]
    parts = [*buttons, _piping(outline, (a, b), LIGHT)]
    lean = rng.uniform(8, 14)
    return _standing([body, *parts], b * math.cos(math.radians(lean)), lean)
