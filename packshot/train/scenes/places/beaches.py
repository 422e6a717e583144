"""Beaches: palms and a parasol, cliffs with a lighthouse, a bay with a sailing boat."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.places.catalogue import place
from packshot.train.scenes.places.masonry import grain, ground, turned, water
from packshot.train.scenes.places.planting import ball, palm, rock
from packshot.train.scenes.places.relief import Massif, cloud, karst, peaks
from packshot.train.scenes.places.skylines import sailing_boat
from packshot.train.scenes.solid import DARK, EMISSIVE, LIGHT, MAIN, SECOND, WOOD, Part


def _strand(edge: float, phase: float) -> list[Part]:
    """Sand that slopes into the sea behind `edge`, and the foam where they meet."""

    def line(x: Tensor) -> Tensor:
        return edge + 0.12 * torch.sin(1.7 * x + phase)

    def sand(x: Tensor, y: Tensor) -> Tensor:
        ripples = 0.006 * torch.sin(24 * y + 5 * torch.sin(2 * x))
        return (line(x) - y).clamp(-0.6, 2) * 0.055 + ripples

    def foam(p: Tensor) -> Tensor:
        x, y, z = p.unbind(-1)
        scallop = 0.035 * torch.sin(9 * x + 2 * torch.sin(3 * x))
        first = (y - line(x) - scallop + 0.02).abs() - 0.045
        second = (y - line(x) - 0.5 - 1.4 * scallop).abs() - 0.03
        return sdf.slab(torch.minimum(first, second) * 0.8, (z - 0.006).abs() - 0.016) - 0.004

    low, high = (-1.6, edge - 0.3, -0.03), (1.6, edge + 0.85, 0.05)
    return [
        ground(sand, voxel=0.05),
        water((-2.6, edge - 0.4), (2.6, 6.2)),
        Part(foam, low, high, 0.018, LIGHT),
    ]


def parasol(x: float, y: float, tall: float, lean: float) -> list[Part]:
    """A striped parasol: eight gores, alternately in the asked colour and light."""
    wide = 0.62 * tall
    pose = Pose((x, y, 0.0), roll=lean)

    def canopy(p: Tensor, grow: float = 0.0) -> Tensor:
        r = sdf.length(p[:, :2])
        angle = torch.atan2(p[:, 1], p[:, 0] + 1e-6)
        hem = wide * (1 - 0.035 * torch.cos(8 * angle))
        dome = tall - 0.42 * tall * (r / wide) ** 2
        return sdf.intersect(((p[:, 2] - dome).abs() - 0.02 - grow) * 0.75, r - hem - grow, 0.014)

    def gores(p: Tensor) -> Tensor:
        angle = torch.atan2(p[:, 1], p[:, 0] + 1e-6)
        wedge = -torch.cos(4 * angle) * sdf.length(p[:, :2]) * 0.24
        return torch.maximum(canopy(p, 0.008), wedge)

    def pole(p: Tensor) -> Tensor:
        return torch.minimum(
            sdf.capsule(p, (0, 0, -0.02), (0, 0, tall), 0.018),
            sdf.sphere(p, (0, 0, tall + 0.03), 0.03),
        )

    low, high = (-1.05 * wide, -1.05 * wide, 0.5 * tall), (1.05 * wide, 1.05 * wide, tall + 0.05)
    return [
        pose.part(canopy, low, high, grain(y, 0.0125), MAIN),
        pose.part(gores, low, high, grain(y, 0.0125), LIGHT),
        pose.part(pole, (-0.05, -0.05, -0.03), (0.05, 0.05, tall + 0.08), grain(y, 0.011), WOOD),
    ]


def lounger(x: float, y: float, turn: float) -> list[Part]:
    """A deck chair: a sling between wooden rails, its back raised; 0.5 long."""
    pose = Pose((x, y, 0.0), yaw=turn)

    def sling(p: Tensor) -> Tensor:
        seat = sdf.box(p, (0, -0.08, 0.12), (0.11, 0.17, 0.022), 0.02)
        back = sdf.box(
            sdf.rotate(p, 0, 50, (0, 0.08, 0.12)), (0, 0.21, 0.12), (0.11, 0.14, 0.022), 0.02
        )
        return sdf.blend(seat, back, 0.03)

    def frame(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        rail = sdf.capsule(q, (0.125, -0.26, 0.115), (0.125, 0.1, 0.115), 0.02)
        legs = [sdf.capsule(q, (0.125, v, 0.11), (0.125, v, -0.02), 0.018) for v in (-0.2, 0.07)]
        prop = sdf.capsule(q, (0.125, 0.08, 0.115), (0.125, 0.25, 0.33), 0.02)
        return sdf.union(rail, prop, *legs)

    low, high = (-0.16, -0.3, -0.02), (0.16, 0.34, 0.4)
    return [pose.part(sling, low, high, 0.013, MAIN), pose.part(frame, low, high, 0.0125, WOOD)]


@place("beach", "palms")
def palms(rng: np.random.Generator) -> Sequence[Part]:
    """Palms on the sand, a striped parasol over a deck chair, islands far out."""
    u = rng.uniform
    side = float(rng.choice([-1, 1]))
    spot = side * u(0.12, 0.24)
    return [
        *_strand(u(0.85, 1.05), u(0, 6)),
        *palm(-side * u(0.4, 0.5), u(0.3, 0.5), u(0.85, 0.95), rng),
        *palm(-side * u(0.62, 0.72), u(0.6, 0.8), u(0.7, 0.85), rng),
        *parasol(spot + side * 0.14, 0.35, u(0.6, 0.68), side * u(6, 12)),
        *lounger(spot, u(0.0, 0.06), side * u(20, 35)),
        _ball((-side * u(0.1, 0.25), u(-0.35, -0.2), 0.09), 0.075, rng),
        Massif(peaks(5.2, (0.25, 0.5), 3, rng), rough=0.35).part(SECOND, 0.024),
        cloud((side * u(0.2, 1.0), 5.4, u(1.35, 1.6)), u(0.5, 0.7), rng),
        ball((-side * u(0.56, 0.62), u(0.1, 0.2), 0.08), u(0.1, 0.13), rng),
    ]


def _ball(middle: Sequence[float], radius: float, rng: np.random.Generator) -> Part:
    """A beach ball."""
    x, y, z = middle
    low, high = (
        (x - radius - 0.02, y - radius - 0.02, z - radius - 0.02),
        (
            x + radius + 0.02,
            y + radius + 0.02,
            z + radius + 0.02,
        ),
    )
    return Part(lambda p: sdf.sphere(p, middle, radius), low, high, 0.012, MAIN)


def lighthouse(x: float, y: float, foot: float, tall: float) -> list[Part]:
    """A white tower with coloured bands and a lit lantern."""
    r = 0.12 * tall

    def radius(t: float) -> float:
        return r * (1 - 0.35 * t)

    parts = [
        turned((x, y, foot), [(radius(0), -0.1), (radius(0), 0.0), (radius(1), 0.76 * tall)], LIGHT)
    ]
    for t in (0.08, 0.36, 0.64):
        band = [
            (radius(t) + 0.008, t * 0.9 * tall),
            (radius(t + 0.14) + 0.008, (t + 0.14) * 0.9 * tall),
        ]
        parts.append(turned((x, y, foot), band, MAIN))
    top = 0.76 * tall
    parts.append(turned((x, y, foot), [(r, top), (r, top + 0.04)], DARK))
    parts.append(
        turned((x, y, foot), [(0.5 * r, top + 0.03), (0.5 * r, top + 0.13 * tall)], EMISSIVE)
    )
    roof = [(0.8 * r, top + 0.12 * tall), (0.75 * r, top + 0.14 * tall), (0.02, 1.02 * tall)]
    parts.append(turned((x, y, foot), roof, MAIN))
    return parts


@place("beach", "cliffs")
def cliffs(rng: np.random.Generator) -> Sequence[Part]:
    """A cove between cliffs, a lighthouse on one of them."""
    u = rng.uniform
    side = float(rng.choice([-1, 1]))
    parts = _strand(u(0.45, 0.6), u(0, 6))
    for x, y, wide, tall in [
        (0.95, 0.9, 0.42, 0.62),
        (0.95, 2.0, 0.6, 0.75),
        (-1.15, 1.2, 0.44, 0.5),
        (-1.35, 2.6, 0.6, 0.62),
    ]:
        size = tall * u(0.9, 1.1)
        parts.append(karst(side * x, y, wide, size, rng, LIGHT))
        parts.append(ball((side * x * 0.98, y - 0.1, 0.96 * size), 0.16, rng))
    parts += lighthouse(-side * 0.72, 1.3, 0.3, u(0.78, 0.86))
    parts.append(karst(-side * 0.74, 1.34, 0.32, 0.34, rng, LIGHT))
    for _ in range(6):
        at = (side * u(-0.55, 0.6), u(0.3, 0.9), 0.0)
        parts.append(rock(at, (u(0.06, 0.12), 0.08, u(0.05, 0.1)), rng))
    parts += sailing_boat(side * u(-0.2, 0.15), u(2.2, 2.8), u(0.5, 0.6))
    parts.append(cloud((u(-0.6, 0.6), 5.4, u(1.3, 1.5)), u(0.5, 0.7), rng))
    return parts


@place("beach", "bay")
def bay(rng: np.random.Generator) -> Sequence[Part]:
    """Two yachts in a bay before green hills, parasols in a row."""
    u = rng.uniform
    side = float(rng.choice([-1, 1]))
    parts = _strand(u(0.5, 0.62), u(0, 6))
    parts += sailing_boat(side * u(-0.05, 0.15), u(1.2, 1.4), u(0.66, 0.76))
    parts += sailing_boat(-side * u(0.75, 0.95), u(2.6, 3.0), u(0.6, 0.7))
    for x, y in ((-0.5, 0.0), (0.46, 0.15)):
        parts += parasol(side * x, y, u(0.46, 0.52), u(-7, 7))
        parts += lounger(side * (x - 0.07 * np.sign(x)), y - 0.26, side * np.sign(-x) * u(15, 35))
    hills = Massif(peaks(5.0, (0.5, 0.9), 5, rng), rough=0.32)
    parts += [hills.part(SECOND, 0.024), cloud((u(-0.8, 0.8), 5.6, 1.5), u(0.5, 0.7), rng)]
    return parts
