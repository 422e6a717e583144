"""Umbrellas: open with a crook handle, closed and rolled, a deep dome, a flat folding one."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.joinery import bar, rod, swung
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import DARK, MAIN, METAL, WOOD, Part
from packshot.train.scenes.turned import solid, spline

_SHAFT = 0.024


def _crook(radius: float, z: float, thick: float, tall: float) -> list[Point]:
    """A curved handle that ends at `z`, coming down from `z + tall` on the axis."""
    turns = np.linspace(0, math.pi * 1.08, 13)
    bow = [(radius - radius * math.cos(a), 0.0, z + radius + thick - radius * math.sin(a))
           for a in turns]  # fmt: skip
    return [(0.0, 0.0, z + tall), *bow]


def canopy(wide: float, tall: float, ribs: int, power: float, wall: float = 0.05) -> Sdf:
    """An open canopy around z: `wide` its radius at the rim (z = 0), `tall` its height, with `ribs`
    panels that sag between the ribs and are cut in arcs at the rim.
    """

    def shape(p: Tensor) -> Tensor:
        rho, z = sdf.length(p[:, :2]), p[:, 2]
        sag = torch.sin(ribs / 2 * torch.atan2(p[:, 1], p[:, 0]))
        sag = (sag**2 + 0.006).sqrt()  # 0 on the ribs, where there is a crease, 1 between them
        u = rho / wide / (1 - 0.13 * sag * (rho / wide).clamp(0.1, 1) ** 0.6)
        h = (z / tall).clamp_min(0)
        norm = (u.clamp_min(1e-3) ** power + h.clamp_min(1e-3) ** power) ** (1 / power)
        fall = torch.stack([
            (u / norm) ** (power - 1) / wide, (h / norm) ** (power - 1) / tall
        ]).pow(2).sum(0).clamp_min(1e-4).sqrt()  # fmt: skip
        skin = ((norm - 1) / fall).abs() - wall / 2
        rim = (0.1 if power > 2.2 else 0.2) * tall * sag - z
        return sdf.intersect(skin, rim, wall * 0.5) * 0.8

    return shape


def _canopy_part(shape: Sdf, wide: float, tall: float, role: int = MAIN) -> Part:
    r = wide + 0.05
    return Part(shape, (-r, -r, -0.04), (r, r, tall + 0.05), 0.0155, role)


def _raised(part: Part, z: float) -> Part:
    low, high = (part.low[0], part.low[1], part.low[2] + z), (*part.high[:2], part.high[2] + z)
    return Part(lambda p: part.sdf(p - sdf.vec(0, 0, z)), low, high, part.voxel, part.role)


@design("umbrella", "open", yaw=-20, fit=0.82)
def opened(rng: np.random.Generator) -> Sequence[Part]:
    """Open umbrella held upright, wooden crook handle."""
    u = rng.uniform
    wide, tall, long = u(0.5, 0.54), u(0.24, 0.28), u(0.6, 0.68)
    crook = _crook(u(0.075, 0.085), 0.0, 0.034, 0.24)
    top = long + tall
    return [
        _raised(_canopy_part(canopy(wide, tall, 8, 2.0), wide, tall), long),
        bar((0, 0, 0.2), (0, 0, top), (_SHAFT, _SHAFT), METAL),
        bar((0, 0, top - 0.02), (0, 0, top + 0.075), (0.032, 0.024), WOOD),
        rod(crook, 0.034, WOOD),
    ]


@design("umbrella", "dome", yaw=-20, fit=0.82)
def dome(rng: np.random.Generator) -> Sequence[Part]:
    """Deep bell-shaped umbrella with a dark trim and a straight handle."""
    u = rng.uniform
    wide, tall, low = u(0.38, 0.41), u(0.5, 0.55), u(0.4, 0.46)
    shape = canopy(wide, tall, 8, 2.3)
    edge = u(0.075, 0.09)

    def trim(p: Tensor) -> Tensor:
        return sdf.intersect(shape(p) - 0.008, p[:, 2] - edge, 0.012)

    r = wide + 0.05
    rim = Part(trim, (-r, -r, -0.04), (r, r, edge + 0.03), 0.0135, DARK)
    top = low + tall
    return [
        _raised(_canopy_part(shape, wide, tall), low),
        _raised(rim, low),
        bar((0, 0, 0.2), (0, 0, top), (_SHAFT, _SHAFT), METAL),
        bar((0, 0, top), (0, 0, top + 0.06), (0.03, 0.024), DARK),
        bar((0, 0, 0.04), (0, 0, 0.22), (0.042, 0.034), DARK),
    ]


@design("umbrella", "closed", yaw=-20, fit=0.86)
def closed(rng: np.random.Generator) -> Sequence[Part]:
    """Rolled umbrella on its tip: wound folds, a strap, a crook handle."""
    u = rng.uniform
    tall, fat = u(0.74, 0.8), u(0.11, 0.124)
    twist = u(3.4, 4.4)
    outline = [(0.028, 0.1), (fat * 0.55, 0.26), (fat * 0.95, tall * 0.72), (fat, tall * 0.93)]
    body = solid(spline([*outline, (fat * 0.8, tall), (0.0, tall + 0.004)]))

    def folds(p: Tensor) -> Tensor:
        angle = torch.atan2(p[:, 1], p[:, 0]) + twist * p[:, 2]
        saw = torch.remainder(angle * 5 / (2 * math.pi), 1.0)
        wave = torch.sin(2 * math.pi * saw) + 0.35 * torch.sin(4 * math.pi * saw)
        share = (sdf.length(p[:, :2]) / fat).clamp(0, 1)
        return (body(p) + 0.016 * share * wave) * 0.85

    level = tall * u(0.6, 0.66)

    def strap(p: Tensor) -> Tensor:
        ring = sdf.length(p[:, :2]) - fat * 0.93 - 0.012
        return sdf.intersect(ring, (p[:, 2] - level).abs() - 0.026, 0.012)

    grip, r = tall + 0.12, fat + 0.04
    bow = u(0.08, 0.09)
    turns = np.linspace(0, math.pi * 1.1, 13)
    crook: list[Point] = [(0.0, 0.0, tall - 0.02)]
    crook += [(bow - bow * math.cos(a), 0.0, grip + bow * math.sin(a)) for a in turns]

    def stud(p: Tensor) -> Tensor:
        return sdf.sphere(p, (0.02, -fat * 0.98, level), 0.027)

    return [
        Part(folds, (-r, -r, 0.08), (r, r, tall + 0.03), 0.0125, MAIN),
        Part(strap, (-r, -r, level - 0.05), (r, r, level + 0.05), 0.0115, DARK),
        Part(
            stud, (-0.03, -fat - 0.05, level - 0.05), (0.07, -fat + 0.05, level + 0.05), 0.01, METAL
        ),
        bar((0, 0, 0.024), (0, 0, 0.16), (0.024, 0.026), METAL),
        rod(crook, 0.031, WOOD),
    ]


@design("umbrella", "resting", yaw=-66, fit=0.82)
def resting(rng: np.random.Generator) -> Sequence[Part]:
    """Open umbrella laid on the ground: it rests on its rim and its handle."""
    u = rng.uniform
    wide, tall, lean = u(0.48, 0.52), u(0.23, 0.27), u(50, 55)
    long = wide * math.tan(math.radians(lean)) - 0.02
    shaft = bar((0, 0, 0.16 - long), (0, 0, tall), (_SHAFT, _SHAFT), METAL)
    grip = bar((0, 0, -long), (0, 0, 0.18 - long), (0.042, 0.036), DARK)
    tip = bar((0, 0, tall - 0.01), (0, 0, tall + 0.05), (0.03, 0.024), METAL)
    cloth = _canopy_part(canopy(wide, tall, 8, 2.0), wide, tall)
    lift = wide * math.sin(math.radians(lean)) + 0.02
    return [_raised(swung(part, 0, lean), lift) for part in (cloth, shaft, grip, tip)]
