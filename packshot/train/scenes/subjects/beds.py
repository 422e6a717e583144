"""Beds, about 1.3 across and 1.7 long, the foot end towards the viewer."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.joinery import bar, block, both, leaning, swung
from packshot.train.scenes.pieces import pillow, smooth_curve
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import LIGHT, MAIN, SECOND, SOFT, WOOD, Part
from packshot.train.scenes.subjects.upholstery import tufted_back

_VOXEL = 0.019


def _sleeping_pillow(
    centre: tuple[float, float, float], half: tuple[float, float], role: int
) -> Part:
    """A pillow that leans on the headboard; `half` is its half width and half height."""
    x, z = half
    low = [c - r - 0.03 for c, r in zip(centre, (x, 0.13, z), strict=True)]
    high = [c + r + 0.03 for c, r in zip(centre, (x, 0.13, z), strict=True)]

    def puffed(p: Tensor) -> Tensor:
        return pillow(p, centre, (x, 0.12, z)) * 0.8

    return leaning([Part(puffed, low, high, 0.016, role)], 32, centre)[0]


def _cover(half: tuple[float, float], z: tuple[float, float], ends: tuple[float, float]) -> Part:
    """A quilt over the mattress from y `ends`, hanging down from z[1] to z[0] in soft folds."""
    wide, _ = half
    middle, long = sum(ends) / 2, (ends[1] - ends[0]) / 2

    def quilt(p: Tensor) -> Tensor:
        down = ((z[1] - p[:, 2]) / (z[1] - z[0])).clamp(0, 1)
        fold = torch.sin(p[:, 1] * 17 + 1.2 * torch.sin(p[:, 1] * 5)) + torch.sin(p[:, 0] * 19)
        centre = (0, middle, sum(z) / 2)
        body = sdf.box(p, centre, (wide, long, (z[1] - z[0]) / 2), 0.05)
        crown = 0.018 * torch.cos(p[:, 0] / wide * 4.7).abs()
        return (body - 0.012 * down * fold - crown * (1 - down)) * 0.85

    low, high = (
        (-wide - 0.05, ends[0] - 0.05, z[0] - 0.04),
        (wide + 0.05, ends[1] + 0.05, z[1] + 0.05),
    )
    return Part(quilt, low, high, _VOXEL, SOFT)


def _bedding(
    rng: np.random.Generator, wide: float, long: float, base: float, drop: float
) -> list[Part]:
    """Mattress, quilt with its edge folded back, two pillows and a small one in front.

    `wide` and `long` are the mattress' half sizes, `base` its underside; the quilt hangs `drop`
    below the mattress' top.
    """
    thick = rng.uniform(0.085, 0.1)
    top = base + 2 * thick
    fold = rng.uniform(0.12, 0.28)
    head = long - 0.12
    parts = [
        block((0, 0, base + thick), (wide, long, thick), LIGHT, rounding=0.05, voxel=_VOXEL),
        _cover((wide + 0.03, 0), (top - drop, top + 0.03), (-long - 0.03, fold)),
        block(
            (0, fold + 0.02, top - drop * 0.5 + 0.024),
            (wide + 0.04, 0.075, drop * 0.5 + 0.025),
            LIGHT,
            rounding=0.035,
            voxel=_VOXEL,
        ),
    ]
    size = (wide * 0.46, rng.uniform(0.17, 0.2))
    for x in (-wide * 0.5, wide * 0.5):
        parts.append(_sleeping_pillow((x, head - 0.06, top + 0.14), size, LIGHT))
    if rng.random() < 0.6:
        parts.append(_sleeping_pillow((0, head - 0.22, top + 0.11), (0.2, 0.13), SECOND))
    return parts


@design("bed", "upholstered", yaw=-30, fit=0.8)
def upholstered_bed(rng: np.random.Generator) -> Sequence[Part]:
    """A tufted headboard in a padded border, a padded frame on short wooden feet."""
    wide, long = rng.uniform(0.56, 0.66), rng.uniform(0.74, 0.82)
    foot, rail = rng.uniform(0.07, 0.1), rng.uniform(0.2, 0.24)
    top = rng.uniform(0.88, 1.05)
    frame, y = rail + foot, long + 0.07
    half = wide + 0.05
    feet = bar(
        (half - 0.07, long - 0.05, foot + 0.02),
        (half - 0.08, long - 0.05, 0.03),
        (0.045, 0.035),
        WOOD,
    )
    return [
        block((0, 0, foot + rail / 2), (half, long + 0.05, rail / 2), rounding=0.045, voxel=_VOXEL),
        both(feet, y=True),
        block(
            (0, y + 0.04, (top + foot) / 2),
            (half + 0.02, 0.06, (top - foot) / 2),
            rounding=0.05,
            voxel=_VOXEL,
        ),
        tufted_back(half - 0.04, (y - 0.02, frame + 0.08, top - 0.1), rng.uniform(0.16, 0.2)),
        *_bedding(rng, wide, long, frame - 0.04, rng.uniform(0.12, 0.16)),
    ]


@design("bed", "platform", yaw=-30, fit=0.8)
def platform_bed(rng: np.random.Generator) -> Sequence[Part]:
    """A low platform on four wooden legs, the headboard of upright slats."""
    wide, long = rng.uniform(0.54, 0.64), rng.uniform(0.74, 0.82)
    leg, rail = rng.uniform(0.14, 0.2), rng.uniform(0.065, 0.08)
    top = rng.uniform(0.76, 0.92)
    base, half, y = leg + 2 * rail, wide + 0.06, long + 0.08
    legs = bar(
        (half - 0.1, long - 0.04, leg + 0.02), (half - 0.07, long - 0.01, 0.03), (0.05, 0.034), WOOD
    )
    count = int(rng.integers(6, 9))
    pitch = 2 * (half - 0.06) / count
    slats = [
        block(
            (-half + 0.06 + pitch * (i + 0.5), y, (leg + top) / 2),
            (pitch * 0.27, 0.03, (top - leg) / 2),
        )
        for i in range(count)
    ]
    post = block((half - 0.045, y, top / 2 + 0.01), (0.045, 0.05, top / 2 - 0.01))
    return [
        block((0, 0, leg + rail), (half, long + 0.07, rail), rounding=0.025, voxel=_VOXEL),
        both(legs, y=True),
        both(post),
        block((0, y, top), (half + 0.01, 0.055, 0.05), rounding=0.025),
        *slats,
        *_bedding(rng, wide, long, base - 0.05, rng.uniform(0.15, 0.19)),
    ]


@design("bed", "canopy", yaw=-30, fit=0.78)
def canopy_bed(rng: np.random.Generator) -> Sequence[Part]:
    """Four posts with rails around the top, a low headboard, a valance of cloth."""
    wide, long = rng.uniform(0.54, 0.62), rng.uniform(0.7, 0.78)
    base, top = rng.uniform(0.26, 0.32), rng.uniform(1.15, 1.35)
    post = rng.uniform(0.036, 0.046)
    half, end = wide + 0.05, long + 0.05
    head = base + rng.uniform(0.36, 0.46)
    upright = block((half, end, top / 2), (post, post, top / 2), rounding=0.012)
    valance = rng.uniform(0.05, 0.075)
    return [
        both(upright, y=True),
        both(block((0, end, top), (half + post, post, post + 0.004)), x=False, y=True),
        both(block((half, 0, top), (post, end + post, post + 0.004))),
        both(block((half, 0, top - post - valance), (0.024, end - 0.03, valance), SOFT)),
        both(
            block((0, end, top - post - valance), (half - 0.03, 0.024, valance), SOFT),
            x=False,
            y=True,
        ),
        block((0, 0, base - 0.06), (half, end, 0.075), rounding=0.02, voxel=_VOXEL),
        block((0, end, (base + head) / 2), (half, 0.035, (head - base) / 2 + 0.02), rounding=0.02),
        *_bedding(rng, wide, long, base - 0.01, rng.uniform(0.16, 0.2)),
    ]


@design("bed", "sleigh", yaw=-30, fit=0.8)
def sleigh_bed(rng: np.random.Generator) -> Sequence[Part]:
    """Head and foot boards that curl outwards like a sleigh."""
    wide, long = rng.uniform(0.54, 0.62), rng.uniform(0.72, 0.8)
    base, head, foot = rng.uniform(0.24, 0.3), rng.uniform(0.86, 1.0), rng.uniform(0.48, 0.54)
    half = wide + 0.04
    return [
        block((0, 0, base - 0.05), (half, long + 0.04, 0.1), rounding=0.02, voxel=_VOXEL),
        _curl(half + 0.02, long + 0.05, head),
        swung(_curl(half + 0.02, long + 0.05, foot), 2, 180),
        *_bedding(rng, wide, long, base, rng.uniform(0.1, 0.13)),
    ]


def _curl(half: float, y: float, top: float) -> Part:
    """A board across the bed at `y` that sweeps back into a roll at its top."""
    line = smooth_curve(
        [(y, 0.035), (y, top * 0.45), (y + 0.035, top * 0.75), (y + 0.12, top - 0.04)], 18
    )
    roll = (y + 0.13, top - 0.045)

    def board(p: Tensor) -> Tensor:
        q = torch.cat([torch.zeros_like(p[:, :1]), p[:, 1:]], -1)
        curve = [(0.0, *point) for point in line]
        parts = [sdf.capsule(q, a, b, 0.034) for a, b in itertools.pairwise(curve)]
        flat = sdf.blend(sdf.union(*parts), sdf.sphere(q, (0.0, *roll), 0.06), 0.02)
        return sdf.slab(flat + 0.012, p[:, 0].abs() - half + 0.012) - 0.012

    return Part(
        board, (-half - 0.02, y - 0.06, -0.02), (half + 0.02, y + 0.22, top + 0.04), 0.016, MAIN
    )
