"""Skylines: towers of glass and stone behind each other, a river front, a harbour with a mast."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import lathe
from packshot.train.scenes.places.catalogue import place
from packshot.train.scenes.places.masonry import (
    Height,
    Windows,
    block,
    grain,
    ground,
    turned,
    water,
    windows,
)
from packshot.train.scenes.places.planting import ball
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, METAL, SOFT, WOOD, Part

_ROLES = (MAIN, LIGHT, MAIN, SOFT, MAIN)


def tower(x: float, y: float, wide: float, tall: float, rng: np.random.Generator) -> list[Part]:
    """A high-rise with rows of windows, of one of four shapes."""
    u = rng.uniform
    role = int(rng.choice(_ROLES))
    seed = int(rng.integers(1000))
    shape = int(rng.integers(4))
    half, deep = wide / 2, wide * u(0.4, 0.5)
    scale = 1 + max(y, 0) / 3
    pitch = (u(0.055, 0.075) * scale, u(0.06, 0.085) * scale)
    panes = Windows(pitch, (pitch[0] * u(0.3, 0.38), pitch[1] * u(0.28, 0.36)), u(0.06, 0.14))
    if shape == 0:
        return [
            *_stack(x, y, [(half, deep, 0.0, tall)], panes, role, seed),
            *_roof_box(x, y, half, tall, role),
        ]
    if shape == 1:  # setbacks and a spire
        tiers = [
            (half, deep, 0.0, 0.55 * tall),
            (half * 0.76, deep * 0.76, 0.55 * tall, 0.8 * tall),
        ]
        tiers.append((half * 0.5, deep * 0.5, 0.8 * tall, 0.95 * tall))
        spire = turned(
            (x, y, 0.95 * tall), [(0.05 * scale, 0.0), (0.026, 0.08), (0.024, 0.24 * tall)], METAL
        )
        return [*_stack(x, y, tiers, panes, role, seed), spire]
    if shape == 2:
        return _ribbed(x, y, half, tall, role, scale)
    return _slanted(x, y, half, deep, tall, panes, (role, seed))


def _stack(
    x: float,
    y: float,
    tiers: Sequence[tuple[float, float, float, float]],
    w: Windows,
    role: int,
    seed: int,
) -> list[Part]:
    """Blocks of (half width, half depth, foot, top) with windows."""
    parts = []
    for a, b, foot, top in tiers:
        middle, half = (x, y, 0.5 * (foot + top)), (a, b, 0.5 * (top - foot))
        parts.append(block(middle, half, role, voxel=grain(y, 0.02)))
        parts.append(windows(middle, half, w, seed))
    return parts


def _roof_box(x: float, y: float, half: float, tall: float, role: int) -> list[Part]:
    return [block((x, y, tall + 0.03), (half * 0.5, half * 0.4, 0.04), role)]


def _ribbed(x: float, y: float, half: float, tall: float, role: int, scale: float) -> list[Part]:
    """A round tower of glass between floors."""

    def floors(p: Tensor) -> Tensor:
        q = p - sdf.vec(x, y, 0)
        taper = half * (1 - 0.16 * (q[:, 2] / tall).clamp(0, 1) ** 2)
        pitch = 0.075 * scale
        slab = ((q[:, 2] % pitch) - 0.5 * pitch).abs() - 0.3 * pitch
        radial = sdf.length(q[:, :2]) - taper
        rings = sdf.slab(radial, slab)
        return torch.maximum(torch.minimum(rings, radial + 0.026 * scale), q[:, 2] - tall) * 0.9

    def glass(p: Tensor) -> Tensor:
        q = p - sdf.vec(x, y, 0)
        taper = half * (1 - 0.16 * (q[:, 2] / tall).clamp(0, 1) ** 2)
        return torch.maximum(sdf.length(q[:, :2]) - taper + 0.016 * scale, q[:, 2] - tall + 0.02)

    low, high = (
        (x - half - 0.02, y - half - 0.02, 0.0),
        (x + half + 0.02, y + half + 0.02, tall + 0.02),
    )
    return [
        Part(floors, low, high, grain(y, 0.0115), role),
        Part(glass, low, high, grain(y, 0.018), DARK),
    ]


def _slanted(
    x: float, y: float, half: float, deep: float, tall: float, w: Windows, look: tuple[int, int]
) -> list[Part]:
    """A block with a slanted top."""
    role, seed = look
    cut = 1.2 * half

    def top(p: Tensor) -> Tensor:
        d = sdf.box(p, (x, y, tall / 2), (half, deep, tall / 2), 0.01)
        return sdf.intersect(d, (p[:, 2] - tall + 0.6 * (p[:, 0] - x + half)) * 0.85, 0.02)

    low, high = (
        (x - half - 0.02, y - deep - 0.02, 0.0),
        (x + half + 0.02, y + deep + 0.02, tall + 0.02),
    )
    flat = tall - cut
    return [
        Part(top, low, high, grain(y, 0.02), role),
        windows((x, y, flat / 2), (half, deep, flat / 2), w, seed),
    ]


def _layer(
    y: float,
    heights: tuple[float, float],
    width: float,
    rng: np.random.Generator,
    middle: float = 0.0,
) -> list[Part]:
    """A row of towers side by side at distance `y`, `middle` higher in the centre."""
    parts: list[Part] = []
    reach = 0.7 * (1 + y / 3) + 0.15
    x = -reach + rng.uniform(0, 0.1)
    while x < reach:
        wide = width * rng.uniform(0.75, 1.2)
        tall = rng.uniform(*heights) + middle * float(np.exp(-((x / (0.6 * reach)) ** 2)))
        parts += tower(x + wide / 2, y + rng.uniform(-0.1, 0.1), wide, tall, rng)
        x += wide + rng.uniform(0.04, 0.12)
    return parts


@place("skyline", "downtown")
def downtown(rng: np.random.Generator) -> Sequence[Part]:
    """Three rows of high-rises behind a park with trees."""
    parts: list[Part] = [ground()]
    parts += _layer(0.35, (0.2, 0.46), 0.24, rng)
    parts += _layer(1.3, (0.5, 0.8), 0.3, rng, 0.25)
    parts += _layer(2.8, (0.8, 1.25), 0.4, rng, 0.3)
    for x in np.linspace(-0.75, 0.75, 9) + rng.uniform(-0.05, 0.05, 9):
        size = rng.uniform(0.07, 0.11)
        parts.append(ball((float(x), -0.15 + rng.uniform(-0.12, 0.1), size * 0.8), size, rng))
    return parts


def television_tower(x: float, y: float, tall: float, role: int = MAIN) -> list[Part]:
    """A mast with two balls on three legs."""
    low, high = 0.32 * tall, 0.66 * tall
    ball_low, ball_high = 0.115 * tall, 0.075 * tall

    def legs(p: Tensor) -> Tensor:
        q = p - sdf.vec(x, y, 0)
        feet = [(0.16 * tall * np.cos(t), 0.16 * tall * np.sin(t), -0.02) for t in (-0.5, 1.6, 3.6)]
        struts = [sdf.capsule(q, f, (0, 0, low), 0.026) for f in feet]
        shafts = [
            sdf.capsule(q, (dx, dy, 0), (dx, dy, high), 0.022)
            for dx, dy in ((0.05, 0.0), (-0.05, 0.0), (0.0, -0.05))
        ]
        mast = lathe(
            q, [(0, high), (0.04, high), (0.024, 0.8 * tall), (0.02, tall), (0, tall)], 0.004
        )
        return sdf.union(*struts, *shafts, mast)

    def balls(p: Tensor) -> Tensor:
        pair = [sdf.sphere(p, (x, y, low), ball_low), sdf.sphere(p, (x, y, high), ball_high)]
        third = sdf.sphere(p, (x, y, 0.8 * tall), 0.035 * tall)
        return sdf.union(*pair, third)

    reach = 0.2 * tall
    box = (x - reach, y - reach, -0.02), (x + reach, y + reach, tall + 0.02)
    return [Part(legs, *box, grain(y, 0.0125), LIGHT), Part(balls, *box, grain(y, 0.018), role)]


@place("skyline", "river")
def river(rng: np.random.Generator) -> Sequence[Part]:
    """High-rises and a television tower across a river."""
    u = rng.uniform
    side = float(rng.choice([-1, 1]))
    parts: list[Part] = [
        water((-1.4, -1.1), (1.4, 0.62), 0.0),
        block((0, 0.66, 0.0), (1.3, 0.06, 0.06), LIGHT, voxel=0.03),
        ground(_bank(0.66)),
    ]
    parts += television_tower(-side * u(0.3, 0.4), u(0.95, 1.05), u(1.02, 1.1))
    parts += _layer(1.5, (0.4, 0.75), 0.3, rng)
    parts += _layer(3.0, (0.8, 1.2), 0.4, rng, 0.25)
    parts += tower(side * u(0.35, 0.5), 1.1, 0.24, u(0.9, 1.02), rng)
    for x in np.linspace(-1.0, 1.0, 12) + u(-0.04, 0.04, 12):
        parts.append(ball((float(x), 0.8, 0.06), u(0.06, 0.09), rng))
    return parts


def _bank(edge: float) -> Height:
    def height(x: Tensor, y: Tensor) -> Tensor:
        return 0.03 - 0.15 * torch.sigmoid((edge - y) / 0.02)

    return height


@place("skyline", "harbour")
def harbour(rng: np.random.Generator) -> Sequence[Part]:
    """Towers along a quay, a suspension bridge in front of them, a sailing boat."""
    u = rng.uniform
    parts: list[Part] = [water((-2.6, -1.1), (2.6, 1.8)), ground(_bank(1.7))]
    parts += _layer(2.0, (0.35, 0.75), 0.32, rng, 0.25)
    parts += _layer(3.5, (0.8, 1.25), 0.44, rng, 0.3)
    parts += suspension_bridge(u(0.75, 0.9), u(0.62, 0.7))
    parts += sailing_boat(float(rng.choice([-1, 1])) * u(0.15, 0.3), u(-0.1, 0.1), u(0.36, 0.44))
    return parts


def suspension_bridge(y: float, tall: float) -> list[Part]:
    """A bridge across the whole frame, its pylons at x = ±0.55."""
    deck, pylon = 0.2, 0.55

    def cables(p: Tensor) -> Tensor:
        x = p[:, 0].abs()
        t = torch.where(x < pylon, x / pylon, (2 * pylon - x) / pylon)
        sag = deck + 0.04 + (tall - deck - 0.06) * t.clamp(0, 1) ** 2
        cable = ((p[:, 2] - sag).abs() * 0.55) - 0.014
        hanger = ((p[:, 0] % 0.1) - 0.05).abs() - 0.011
        hanger = torch.maximum(hanger, torch.maximum(p[:, 2] - sag, deck - p[:, 2]))
        side = ((p[:, 1] - y).abs() - 0.07).abs() - 0.013
        return torch.maximum(torch.minimum(cable, hanger), side)

    def frame(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        q = torch.cat([q[:, :1], (q[:, 1:2] - y).abs(), q[:, 2:]], -1)
        leg = sdf.box(q, (pylon, 0.07, tall / 2 - 0.1), (0.035, 0.028, tall / 2 + 0.1), 0.008)
        beams = [
            sdf.box(q, (pylon, 0, z), (0.028, 0.08, 0.024), 0.006)
            for z in (tall - 0.05, 0.5 * tall)
        ]
        road = sdf.box(q, (0, 0, deck - 0.02), (1.6, 0.1, 0.028), 0.008)
        return sdf.union(leg, *beams, road)

    low, high = (-1.3, y - 0.13, -0.1), (1.3, y + 0.13, tall + 0.06)
    return [Part(cables, low, high, 0.0125, MAIN), Part(frame, low, high, 0.015, MAIN)]


def sailing_boat(x: float, y: float, tall: float, role: int = LIGHT) -> list[Part]:
    """A small yacht with two sails."""

    def hull(p: Tensor) -> Tensor:
        q = p - sdf.vec(x, y, 0)
        wide = 0.07 * tall / 0.4 * (1 - (q[:, 0] / (0.55 * tall)).abs() ** 2.2).clamp_min(0.02)
        d = torch.maximum(q[:, 1].abs() - wide, q[:, 0].abs() - 0.5 * tall)
        return (
            torch.maximum(
                d, torch.maximum(q[:, 2] - 0.14 * tall - 0.2 * q[:, 0] ** 2 / tall, -q[:, 2] - 0.03)
            )
            * 0.8
        )

    def sails(p: Tensor) -> Tensor:
        q = p - sdf.vec(x, y, 0)
        belly = q[:, 1] - 0.06 * torch.sin((q[:, 2] / tall).clamp(0, 1) * np.pi)
        u, z = q[:, 0] / tall, q[:, 2] / tall
        main = torch.maximum(
            torch.maximum(0.02 - u, 0.22 - z), (u - 0.02) / 0.42 + (z - 0.22) / 0.8 - 1
        )
        jib = torch.maximum(
            torch.maximum(u + 0.02, 0.22 - z), (-u - 0.02) / 0.42 + (z - 0.22) / 0.62 - 1
        )
        return torch.maximum(torch.minimum(main, jib) * tall * 0.45, belly.abs() - 0.016)

    mast = [(x, y, 0.1 * tall), (x, y, 1.06 * tall)]
    box = (x - 0.56 * tall, y - 0.12, -0.04), (x + 0.56 * tall, y + 0.12, 1.1 * tall)
    return [
        Part(hull, *box, grain(y, 0.012), MAIN),
        Part(sails, *box, grain(y, 0.011), role),
        Part(lambda p: sdf.capsule(p, mast[0], mast[1], 0.012), *box, grain(y, 0.011), WOOD),
    ]
