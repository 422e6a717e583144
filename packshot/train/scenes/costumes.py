"""What is worn on the body: wings at the back, a dress round the torso."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.figure import Anchors
from packshot.train.scenes.pieces import Line, polygon, smooth_curve, tube
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import LIGHT, Part

_PLATE = 0.028  # half the thickness of a wing
_SKIRT = 0.05  # a skirt's wall, doubled where folds run
_GROUND = 0.02

Outline = Sequence[tuple[float, float]]

# ---- wings --------------------------------------------------------------------------------------
# Outlines in (outwards, up) from the root, for a wing that reaches about 1.


def _round_trip(points: Outline) -> list[tuple[float, float]]:
    """A smooth closed outline."""
    curve = smooth_curve([*points, points[0]], 5 * len(points))
    return [(float(x), float(z)) for x, z in curve[:-1]]


def _plate(p: Tensor, outline: Outline, relief: Tensor | float = 0.0) -> Tensor:
    """A plate in the plane of x and z with round edges, thicker by `relief`."""
    flat = polygon(p[:, 0], p[:, 2], outline)
    return (sdf.slab(flat, p[:, 1].abs() - 0.004 - relief) - _PLATE + 0.004) * 0.9


def feathered(size: float, rng: np.random.Generator) -> tuple[Sdf, Sdf | None]:
    """As of an angel: three rows of feathers that hang from a rising arm."""
    u = rng.uniform
    arm = [(0.0, -0.06), (0.22, u(0.3, 0.38)), (0.52, u(0.48, 0.56)), (0.8, u(0.5, 0.62))]
    curve = [(size * x, 0.0, size * z) for x, z in smooth_curve(arm, 12)]
    feathers = []
    for t, long in zip(np.linspace(0.12, 1, 7), np.linspace(0.38, 0.56, 7), strict=True):
        x, _, z = curve[round(float(t) * (len(curve) - 1))]
        lean = float(np.radians(-88 + 62 * t**1.8))
        reach = size * long
        tip = (x + reach * float(np.cos(lean)), 0.0, z + reach * float(np.sin(lean)))
        feathers.append(((x, 0.0, z), tip))

    def wing(p: Tensor) -> Tensor:
        flat = sdf.scaled(p, 1, 0.42, 1)
        quills = [sdf.capsule(flat, a, b, 0.07 * size, 0.115 * size) * 0.42 for a, b in feathers]
        bone = tube(flat, curve, [0.11 * size] * len(curve), 0.02) * 0.5
        return sdf.blend(sdf.blend_all(quills, 0.006), bone, 0.02)

    return wing, None


def butterfly(size: float, rng: np.random.Generator) -> tuple[Sdf, Sdf | None]:
    """Two round lobes, each with a spot."""
    u = rng.uniform
    top = [(0.0, 0.0), (0.2, 0.3), (0.62, u(0.66, 0.76)), (1.08, u(0.66, 0.78)), (1.16, 0.36)]
    top += [(0.84, 0.04), (0.4, -0.06)]
    low = [(0.0, 0.02), (0.46, 0.02), (0.88, -0.1), (u(0.9, 1.0), -0.42), (0.62, -0.58)]
    low += [(0.28, -0.36)]
    lobes = [[(size * x, size * z) for x, z in _round_trip(lobe)] for lobe in (top, low)]

    def wing(p: Tensor) -> Tensor:
        return sdf.union(*[_plate(p, lobe) for lobe in lobes])

    def spots(p: Tensor) -> Tensor:
        upper = sdf.length(torch.stack([p[:, 0] - 0.83 * size, p[:, 2] - 0.43 * size], -1))
        lower = sdf.length(torch.stack([p[:, 0] - 0.66 * size, p[:, 2] + 0.27 * size], -1))
        flat = torch.minimum(upper - 0.17 * size, lower - 0.12 * size)
        return sdf.slab(flat, p[:, 1].abs() - _PLATE - 0.003) - 0.006

    return wing, spots


def membrane(size: float, rng: np.random.Generator) -> tuple[Sdf, Sdf | None]:
    """As of a bat or a dragon: skin between fingers, scalloped below."""
    u = rng.uniform
    wrist = (0.5, u(0.56, 0.66))
    tips = [(1.18, u(0.42, 0.54)), (1.1, u(-0.04, 0.04)), (0.74, -0.3), (0.32, -0.34)]
    outline: list[tuple[float, float]] = [(0.0, -0.12), (0.0, 0.08), (0.2, 0.36), wrist]
    outline += [(0.88, 0.64), tips[0]]
    for (x0, z0), (x1, z1) in pairwise(tips):
        for t in (0.25, 0.5, 0.75):
            pull = 0.2 * 4 * t * (1 - t)
            x, z = x0 + t * (x1 - x0), z0 + t * (z1 - z0)
            outline.append((x + pull * (wrist[0] - x), z + pull * (wrist[1] * 0.6 - z)))
        outline.append((x1, z1))
    shape = [(size * x, size * z) for x, z in outline]
    fingers = [
        ((size * wrist[0], 0.0, size * wrist[1]), (size * x, 0.0, size * z)) for x, z in tips
    ]
    arm = [(0.0, 0.0, -0.04 * size), (0.2 * size, 0.0, 0.32 * size), fingers[0][0]]

    def wing(p: Tensor) -> Tensor:
        skin = (sdf.slab(polygon(p[:, 0], p[:, 2], shape), p[:, 1].abs() - 0.017) - 0.006) * 0.9
        bones = [sdf.capsule(p, a, b, 0.042, 0.026) for a, b in fingers]
        return sdf.blend(sdf.blend(skin, tube(p, arm, 0.046), 0.02), sdf.union(*bones), 0.02)

    return wing, None


_WINGS = (feathered, butterfly, membrane)


def wings(anchors: Anchors, rng: np.random.Generator, role: int) -> Sequence[Part]:
    """A pair of wings at the back, swept back a little so that they are seen from the side too."""
    a, b, c = anchors.girth
    span = max(0.36, 0.55 * (a + b) + 0.35 * c, 1.25 * anchors.skull[0])
    size = rng.uniform(1.0, 1.12) * span
    shape, spots = _WINGS[rng.integers(len(_WINGS))](size, rng)
    root = Pose((0.25 * a, 0.0, 0.0), yaw=rng.uniform(6, 14), roll=rng.uniform(-3, 6))
    wide = 1.42 * size + 0.25 * a + 0.05
    low, high = (-wide, -0.14, -0.7 * size), (wide, 0.4 * size, 0.95 * size)

    def pair(of: Sdf) -> Sdf:
        return lambda p: of(root.local(sdf.mirror_x(p)))

    parts = [anchors.back.part(pair(shape), low, high, 0.0135, role)]
    if spots is not None:
        parts.append(anchors.back.part(pair(spots), low, high, 0.0135, LIGHT))
    return parts


# ---- dress --------------------------------------------------------------------------------------


def dress(anchors: Anchors, rng: np.random.Generator, role: int) -> Sequence[Part]:
    """A fitted top and a flared skirt with folds, down to the ground at most; a light sash."""
    u = rng.uniform
    a, b, c = anchors.girth
    flare, hem, folds, phase = u(1.5, 1.7), -u(0.92, 1.05) * c, int(rng.integers(8, 12)), u(0, 6)
    waist = u(0.02, 0.16) * c
    ease = max(0.03, 0.06 * (a + b))
    profile = Line(
        [
            (hem - 0.1 * c, flare + 0.06),
            (hem, flare),
            (hem * 0.5 + waist * 0.5, 0.45 * flare + 0.62),
            (waist, 1.0),
            (0.45 * c, 0.86),
            (0.8 * c, 0.6),
            (1.1 * c, 0.3),
        ]
    )

    def cloth(p: Tensor, more: float = 0.0) -> Tensor:
        z = p[:, 2]
        wide = profile(z.clamp(profile.low, profile.high))[0]
        drop = ((waist - z) / (waist - hem)).clamp(0, 1)
        angle = torch.atan2(p[:, 1], p[:, 0] + 1e-6)
        wide = wide + 0.1 * drop * torch.cos(folds * angle + phase)
        u_, v_ = p[:, 0] / (a * wide + ease + more), p[:, 1] / (b * wide + ease + more)
        rho = (u_ * u_ + v_ * v_).clamp_min(1e-6).sqrt()
        return (rho - 1) * min(a, b) * 0.7

    def gown(p: Tensor) -> Tensor:
        z = p[:, 2]
        inner = torch.maximum(cloth(p, -_SKIRT), z - 0.4 * hem)  # hollow from below
        body = sdf.intersect(cloth(p), torch.maximum(hem - z, z - 0.74 * c) * 0.9, 0.03)
        floor = _GROUND - anchors.torso.world(p)[:, 2]
        return torch.maximum(sdf.cut(body, inner, 0.01), floor)

    def sash(p: Tensor) -> Tensor:
        return sdf.slab(cloth(p, 0.012), (p[:, 2] - waist).abs() - 0.03) - 0.008

    wide = (flare + 0.2) * a + ease + 0.03
    deep = (flare + 0.2) * b + ease + 0.03
    low, high = (-wide, -deep, hem - 0.03), (wide, deep, 0.8 * c + 0.03)
    belt = (
        (-a * 1.3 - ease, -b * 1.3 - ease, waist - 0.06),
        (a * 1.3 + ease, b * 1.3 + ease, waist + 0.06),
    )
    return [
        anchors.torso.part(gown, low, high, 0.0165, role),
        anchors.torso.part(sash, *belt, 0.014, LIGHT),
    ]
