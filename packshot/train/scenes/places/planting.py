"""What grows in places: crowns of leaves, pines, willows, bamboo, palms, hedges; and rocks.

All stand on (x, y) at z = 0 unless told; what is farther away is sampled more coarsely.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.pieces import bezier, lathe, limb, ribbon, tube
from packshot.train.scenes.places.masonry import grain
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import LIGHT, SECOND, WOOD, Part


def _ruffle(p: Tensor, pitch: float) -> Tensor:
    """Leafy unevenness, about -1..1."""
    q = p * (2 * np.pi / pitch)
    return (
        torch.sin(q[:, 0] + torch.sin(q[:, 1]))
        * torch.sin(q[:, 1] + q[:, 2])
        * torch.sin(q[:, 2] + 1)
    )


def crown(middle: Point, radii: Point, rng: np.random.Generator, role: int = SECOND) -> Part:
    """A rounded mass of leaves, of balls that melt together."""
    i = np.arange(9) + 0.5
    z, turn = 1 - 2 * i / 9, i * 2.4 + rng.uniform(0, 6)
    s = np.sqrt(1 - z * z)
    at = np.stack([s * np.cos(turn), s * np.sin(turn), z], -1) * 0.56 * np.array(radii) + np.array(
        middle
    )
    sizes = rng.uniform(0.42, 0.56, 9) * float(np.mean(radii))
    reach = float(np.mean(radii))

    def leaves(p: Tensor) -> Tensor:
        balls = [sdf.sphere(p, c, float(r)) for c, r in zip(at.tolist(), sizes, strict=True)]
        d = sdf.blend_all(
            [sdf.ellipsoid(p, middle, [0.72 * r for r in radii]), *balls], 0.1 * reach
        )
        return (d - 0.05 * reach * _ruffle(p, 0.34 * reach)) * 0.8

    low = [m - 1.2 * r - 0.02 for m, r in zip(middle, radii, strict=True)]
    high = [m + 1.2 * r + 0.02 for m, r in zip(middle, radii, strict=True)]
    return Part(leaves, low, high, grain(middle[1], 0.02), role)


def trunk(points: Sequence[Point], radii: Sequence[float], role: int = WOOD) -> Part:
    low, high = np.min(points, 0) - max(radii) - 0.02, np.max(points, 0) + max(radii) + 0.02
    fine = grain(points[0][1], 0.013)
    return Part(lambda p: limb(p, points, radii, 0.01), low.tolist(), high.tolist(), fine, role)


def broadleaf(
    x: float, y: float, height: float, rng: np.random.Generator, role: int = SECOND
) -> list[Part]:
    """A tree with a round crown."""
    u = rng.uniform
    wide = height * u(0.3, 0.36)
    lean = u(-0.05, 0.05)
    middle = (x + lean, y, height * 0.64)
    stem = [(x, y, -0.02), (x + lean * 0.3, y, height * 0.3), (x + lean, y, height * 0.6)]
    thick = max(0.026, 0.045 * height)
    return [
        trunk(stem, (thick * 1.25, thick, thick * 0.7)),
        crown(middle, (wide, wide, height * 0.34), rng, role),
    ]


def pine(
    x: float, y: float, height: float, rng: np.random.Generator, role: int = SECOND
) -> list[Part]:
    """A conifer of tiers that overhang each other."""
    u = rng.uniform
    tiers, wide, foot = int(rng.integers(4, 6)), height * u(0.2, 0.25), 0.14 * height
    levels = np.linspace(foot, height, tiers + 1)
    profile: list[tuple[float, float]] = [(0.0, foot)]
    for i in range(tiers):
        outer = wide * (1 - i / tiers) ** 0.85
        profile += [(outer, float(levels[i])), (outer * 0.45, float(levels[i + 1]) - 0.01)]
    profile += [(0.0, height)]
    turn = u(0, 6)

    def needles(p: Tensor) -> Tensor:
        q = p - sdf.vec(x, y, 0)
        angle = torch.atan2(q[:, 1], q[:, 0] + 1e-6)
        teeth = 1 + 0.1 * torch.cos(9 * angle + turn + 14 * q[:, 2] / height)
        flat = torch.cat([q[:, :2] / teeth[:, None], q[:, 2:]], -1)
        return lathe(flat, profile, 0.008) * 0.75

    reach = wide * 1.2 + 0.02
    low, high = (x - reach, y - reach, foot - 0.03), (x + reach, y + reach, height + 0.03)
    thick = max(0.024, 0.03 * height)
    return [
        Part(needles, low, high, grain(y, 0.0155), role),
        trunk([(x, y, -0.02), (x, y, foot + 0.1 * height)], (thick, thick)),
    ]


def willow(x: float, y: float, height: float, rng: np.random.Generator) -> list[Part]:
    """A leaning trunk under curtains of hanging twigs."""
    u = rng.uniform
    wide, lean, turn = height * u(0.36, 0.42), u(-0.12, 0.12), u(0, 6)
    top = (x + lean, y)

    def hair(p: Tensor) -> Tensor:
        q = p - sdf.vec(*top, 0)
        angle = torch.atan2(q[:, 1], q[:, 0] + 1e-6)
        locks = torch.cos(19 * angle + turn) + 0.7 * torch.cos(7 * angle - 2 * turn)
        shrunk = sdf.length(q[:, :2]) / (1 + 0.075 * locks)
        hem = height * (0.33 + 0.11 * torch.cos(11 * angle + turn) * torch.cos(4 * angle))
        flat = torch.stack([shrunk, torch.zeros_like(shrunk), q[:, 2]], -1)
        dome = sdf.ellipsoid(flat, (0, 0, height * 0.66), (wide, 1.0, height * 0.34))
        curtain = sdf.slab(shrunk - wide * 0.97, (q[:, 2] - height * 0.6).abs() - height * 0.32)
        inner = sdf.ellipsoid(flat, (0, 0, height * 0.42), (wide * 0.74, 1.0, height * 0.34))
        bell = sdf.cut(torch.where(q[:, 2] > height * 0.66, dome, curtain), inner, 0.03)
        return torch.maximum(bell, hem - q[:, 2]) * 0.55

    reach = wide * 1.2
    low, high = (
        (top[0] - reach, y - reach, 0.18 * height),
        (top[0] + reach, y + reach, height * 1.04),
    )
    stem = [(x - lean, y, -0.02), (x, y, height * 0.4), (x + lean, y, height * 0.75)]
    thick = 0.05 * height
    return [
        Part(hair, low, high, grain(y, 0.0165), SECOND),
        trunk(stem, (thick * 1.3, thick, thick * 0.7)),
    ]


def bamboo(x: float, y: float, height: float, rng: np.random.Generator) -> list[Part]:
    """A clump of canes with tufts of leaves."""
    u = rng.uniform
    canes, tufts = [], []
    for k in range(4):
        foot = (x + 0.085 * (k - 1.5) + u(-0.015, 0.015), y + u(-0.06, 0.06), -0.02)
        tall = height * u(0.78, 1.0)
        tip = (foot[0] + 0.07 * (k - 1.5) + u(-0.04, 0.04), foot[1] + u(-0.04, 0.04), tall)
        canes.append((foot, tip))
        for t in np.linspace(0.36, 1.0, 6) + u(-0.05, 0.0, 6):
            at = [f + t * (g - f) for f, g in zip(foot, tip, strict=True)]
            around = u(0, 360)
            for turn in (0, 120, 240):
                leaf = Pose(at, yaw=around + turn, nod=u(-78, -40))
                tufts.append((leaf, height * u(0.055, 0.08)))

    def stalks(p: Tensor) -> Tensor:
        rings = 0.003 * torch.cos(p[:, 2] * (2 * np.pi / (0.11 * height))).clamp_min(0.6)
        return sdf.union(*[sdf.capsule(p, a, b, 0.021, 0.015) for a, b in canes]) - rings

    def leaves(p: Tensor) -> Tensor:
        blades = [
            sdf.ellipsoid(pose.local(p), (0, -0.9 * long, 0), (long * 0.34, long, 0.022))
            for pose, long in tufts
        ]
        return sdf.union(*blades) * 0.7

    wide = 0.5 * height
    low, high = (x - wide, y - wide, -0.02), (x + wide, y + wide, 1.1 * height)
    return [
        Part(
            stalks,
            (x - 0.36, y - 0.16, -0.02),
            (x + 0.36, y + 0.16, 1.02 * height),
            grain(y, 0.0115),
            SECOND,
        ),
        Part(leaves, low, high, grain(y, 0.0135), SECOND),
    ]


def palm(x: float, y: float, height: float, rng: np.random.Generator) -> list[Part]:
    """A curved trunk under a star of drooping, slit fronds."""
    u = rng.uniform
    lean = float(rng.choice([-1, 1])) * u(0.12, 0.26) * height
    stem = bezier([(x, y, -0.02), (x + 0.1 * lean, y, 0.6 * height), (x + lean, y, height)], 9)
    top = stem[-1]
    long, turn = height * u(0.36, 0.44), u(0, 40)
    fronds = [Pose(top, yaw=turn + 45 * k + u(-8, 8), nod=u(-6, 14)) for k in range(8)]
    arch = bezier([(0, 0, 0), (0, -0.5 * long, 0.34 * long), (0, -long, -0.42 * long)], 9)

    def leaves(p: Tensor) -> Tensor:
        out = []
        for pose in fronds:
            q = pose.local(p)
            taper = torch.sin((-q[:, 1] / long).clamp(0.04, 0.98) * np.pi) ** 0.6 * 0.17 * long
            slits = 0.5 + 0.5 * torch.cos(
                (q[:, 1] - 0.6 * q[:, 0].abs()) * (2 * np.pi / (0.13 * long))
            )
            blade = ribbon(
                q + torch.stack([0 * taper, 0 * taper, 0.5 * q[:, 0].abs()], -1),
                arch,
                0,
                0.3 * long,
                0.016,
            )
            edge = q[:, 0].abs() - taper * (0.5 + 0.5 * slits)
            out.append(torch.maximum(blade, edge))
        return sdf.union(*out) * 0.6

    rings = 0.12 * height
    reach = 1.1 * long + 0.02
    low = (top[0] - reach, y - reach, height - 0.75 * long)
    high = (top[0] + reach, y + reach, height + 0.4 * long)
    thick = np.linspace(0.05, 0.034, 9) * height**0.5

    def bark(p: Tensor) -> Tensor:
        ridge = 0.004 * torch.sin(p[:, 2] * (2 * np.pi / rings * 2))
        return tube(p, stem, thick.tolist(), 0.01) - ridge

    box = np.min(stem, 0) - 0.09, np.max(stem, 0) + 0.06
    return [
        Part(leaves, low, high, grain(y, 0.0135), SECOND),
        Part(bark, box[0].tolist(), box[1].tolist(), grain(y, 0.013), WOOD),
    ]


def hedge(middle: Point, half: Point, rng: np.random.Generator, role: int = SECOND) -> Part:
    """Clipped green: a box with leafy faces."""
    turn = rng.uniform(0, 1)

    def leaves(p: Tensor) -> Tensor:
        return (sdf.box(p, middle, half, 0.025) - 0.006 * _ruffle(p + turn, 0.07)) * 0.9

    low = [m - h - 0.02 for m, h in zip(middle, half, strict=True)]
    high = [m + h + 0.02 for m, h in zip(middle, half, strict=True)]
    return Part(leaves, low, high, grain(middle[1], 0.016), role)


def ball(middle: Point, radius: float, rng: np.random.Generator, role: int = SECOND) -> Part:
    """A clipped bush."""
    turn = rng.uniform(0, 1)

    def leaves(p: Tensor) -> Tensor:
        return (
            sdf.sphere(p, middle, radius) - 0.07 * radius * _ruffle(p + turn, 0.5 * radius)
        ) * 0.85

    low, high = [m - 1.15 * radius for m in middle], [m + 1.15 * radius for m in middle]
    return Part(leaves, low, high, grain(middle[1], 0.017), role)


def rock(foot: Point, radii: Point, rng: np.random.Generator, role: int = LIGHT) -> Part:
    """A weathered stone with facets."""
    facets = rng.normal(size=(9, 3))
    facets /= np.linalg.norm(facets, axis=1, keepdims=True)
    cuts = rng.uniform(0.72, 0.92, 9)
    turn = rng.uniform(0, 1)

    def stone(p: Tensor) -> Tensor:
        q = (p - sdf.vec(*foot)) / sdf.vec(*radii)
        d = sdf.length(q) - 1
        for n, c in zip(facets.tolist(), cuts, strict=True):
            d = sdf.intersect(d, q @ sdf.vec(*n) - float(c), 0.06)
        return (d - 0.05 * _ruffle(q + turn, 0.8)) * min(radii) * 0.8

    low = [f - 1.1 * r for f, r in zip(foot, radii, strict=True)]
    high = [f + 1.1 * r for f, r in zip(foot, radii, strict=True)]
    return Part(stone, low, high, grain(foot[1], 0.0155), role)
