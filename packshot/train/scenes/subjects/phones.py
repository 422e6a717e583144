"""Telephones: a slab seen from both sides, a slab from behind, a folding one, a rotary one."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf, turned
from packshot.train.scenes.gadgets import disc, display, hoop, keys
from packshot.train.scenes.joinery import block, both, leaning, moved, rod, swung
from packshot.train.scenes.pieces import extrude, smooth_curve
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, GLASS, LIGHT, MAIN, METAL, SECOND, SOFT, Part

Size = tuple[float, float, float]  # half width, half thickness, half height


def _slab(size: Size, corner: float) -> list[Part]:
    """An upright slab of main colour on the ground, keys at its right edge."""
    a, b, c = size

    def shape(p: Tensor) -> Tensor:
        q = p - sdf.vec(0, 0, c)
        flat = sdf.box(q * sdf.vec(1, 0, 1), (0, 0, 0), (a, 1.0, c), corner)
        return sdf.slab(flat + 0.026, q[:, 1].abs() - b + 0.026) - 0.026

    body = Part(shape, (-a - 0.02, -b - 0.02, -0.02), (a + 0.02, b + 0.02, 2 * c + 0.02), 0.0135)
    return [
        body,
        block((a, 0, c * 1.36), (0.018, 0.022, 0.07), METAL, rounding=0.012, voxel=0.0105),
        block((-a, 0, c * 1.46), (0.018, 0.022, 0.1), METAL, rounding=0.012, voxel=0.0105),
    ]


def _front(size: Size, corner: float, bezel: float) -> list[Part]:
    """A slab whose screen faces -y, with the speaker's slot in a small island."""
    a, b, c = size
    screen = display((0, -b + 0.012, c), (a - bezel, c - bezel), corner - bezel * 0.6)
    island = (0, -b - 0.006, 2 * c - bezel - 0.07)
    return [
        *_slab(size, corner),
        screen,
        block(island, (0.075, 0.016, 0.024), DARK, rounding=0.014, voxel=0.0105),
    ]


def _back(size: Size, corner: float, lenses: int) -> list[Part]:
    """A slab whose back faces -y: a raised island with lenses, an emblem."""
    a, b, c = size
    top, r = 2 * c, a * 0.2
    if lenses == 3:
        spots = [(-0.5, 0.32), (-0.5, 0.86), (-0.02, 0.59)]
        middle, half = (-a * 0.26, top - a * 0.59), (a * 0.54, a * 0.54)
    else:
        spots = [(-0.5, 0.34 + 0.5 * i) for i in range(lenses)]
        middle, half = (-a * 0.5, top - a * (0.34 + 0.25 * (lenses - 1))), (a * 0.3, a * 0.56)
    plate = block((middle[0], -b, middle[1]), (half[0], 0.03, half[1]), SOFT, rounding=0.026)
    out = [*_slab(size, corner), plate]
    for x, z in spots:
        place = (x * a, -b - 0.036, top - z * a)
        out.append(disc(place, 1, (r, 0.026), DARK, rounding=0.012, voxel=0.0115))
        glass = (place[0], place[1] - 0.014, place[2])
        out.append(disc(glass, 1, (r * 0.66, 0.02), GLASS, voxel=0.0115))
    flash = (0.0, -b - 0.016, top - a * 0.96) if lenses == 3 else (a * 0.06, -b, top - a * 0.34)
    out.append(disc(flash, 1, (0.03, 0.024), LIGHT, voxel=0.0105))
    out.append(disc((0, -b - 0.002, c * 0.86), 1, (a * 0.16, 0.014), METAL, voxel=0.0105))
    return out


@design("phone", "pair", yaw=-16, fit=0.76)
def phone_pair(rng: np.random.Generator) -> Sequence[Part]:
    """The same phone twice: its back, and before it, to the right, its screen."""
    size = (rng.uniform(0.23, 0.26), 0.042, rng.uniform(0.46, 0.5))
    corner, bezel = rng.uniform(0.06, 0.1), rng.uniform(0.05, 0.06)
    shift = size[0] * rng.uniform(0.78, 0.88)
    back = leaning(_back(size, corner, 3), 8)
    front = leaning(_front(size, corner, bezel), 8)
    apart = [moved(part, (shift, -0.16, 0)) for part in front]
    return [*(moved(part, (-shift, 0.1, 0)) for part in back), *apart]


@design("phone", "slab", yaw=-28, fit=0.76)
def phone_slab(rng: np.random.Generator) -> Sequence[Part]:
    """One phone seen from behind, leaning back."""
    size = (rng.uniform(0.23, 0.27), rng.uniform(0.045, 0.055), rng.uniform(0.46, 0.51))
    return leaning(_back(size, rng.uniform(0.06, 0.11), 2), rng.uniform(8, 13))


@design("phone", "folding", yaw=-30, fit=0.76)
def folding_phone(rng: np.random.Generator) -> Sequence[Part]:
    """A small phone with keys, folded open, its lid upright."""
    a, deep = rng.uniform(0.25, 0.28), rng.uniform(0.3, 0.34)
    b, lid, hinge = 0.06, rng.uniform(0.56, 0.62), 0.055
    step = (a * 0.5, deep * 0.29)
    top = (0.0, deep, 2 * b)
    half, tilt = (a * 0.72, lid * 0.33), rng.uniform(8, 20)
    upper = [
        block((0, deep, 2 * b + lid / 2), (a, 0.05, lid / 2), rounding=0.045),
        display((0, deep - 0.045, 2 * b + lid * 0.5), half, 0.025),
        block((0, deep - 0.05, 2 * b + lid * 0.91), (a * 0.3, 0.016, 0.018), DARK, rounding=0.012),
    ]
    return [
        block((0, 0, b), (a, deep, b), rounding=0.045),
        disc((0, deep, 2 * b), 0, (hinge, a * 0.96), METAL, rounding=0.02),
        keys((0, -deep * 0.26, 2 * b), step, (3, 4), LIGHT, gap=0.03, tall=0.026),
        disc((0, deep * 0.52, 2 * b), 2, (a * 0.26, 0.03), SECOND),
        *(swung(part, 0, -tilt, top) for part in upper),
    ]


@design("phone", "rotary", yaw=-24, fit=0.76)
def rotary_phone(rng: np.random.Generator) -> Sequence[Part]:
    """A sloping body with a dial of ten holes under a handset on its cradle."""
    wide, deep = rng.uniform(0.36, 0.41), rng.uniform(0.3, 0.34)
    tall, reach = rng.uniform(0.4, 0.46), rng.uniform(0.46, 0.5)
    r = wide * rng.uniform(0.58, 0.64)
    side = [(-deep, 0.03), (deep, 0.03), (deep * 0.8, tall), (deep * 0.05, tall), (-deep, 0.13)]
    slope = math.degrees(math.atan2(tall - 0.13, deep * 1.05))

    def body(p: Tensor) -> Tensor:
        narrow = 1 - 0.16 * (p[:, 2] / tall).clamp(0, 1)
        q = sdf.scaled(p, narrow)
        return extrude(q, side, 0, (-wide, wide), 0.06) * 0.85

    middle = (0.0, -deep * 0.5 - 0.04, 0.13 + (tall - 0.13) * 0.5 + 0.045)

    def fingers(p: Tensor) -> Tensor:
        q = sdf.rotate(p, 2, 125)  # the gap without holes is at the lower right
        radius, angle = sdf.length(q[:, :2]), torch.atan2(q[:, 1], q[:, 0])
        step = math.tau / 12.5
        turn = (angle / step - 0.5).round().clamp(-5, 4) + 0.5
        off = angle - turn * step
        u, v = radius * off.cos() - r * 0.7, radius * off.sin()
        return sdf.slab(sdf.length(torch.stack([u, v], -1)) - r * 0.135, p[:, 2].abs() - 0.05)

    ring = turned.solid([(r, -0.05), (r, 0.03)], 0.006)
    low, high = (-r - 0.02, -r - 0.02, -0.06), (r + 0.02, r + 0.02, 0.05)
    dial = [
        Part(lambda p: sdf.cut(ring(p), fingers(p), 0.008), low, high, 0.0115, LIGHT),
        disc((0, 0, -0.02), 2, (r * 0.95, 0.026), DARK, voxel=0.0135),
        disc((0, 0, 0.025), 2, (r * 0.36, 0.026), SECOND),
        hoop((0, 0, -0.01), 2, r + 0.01, 0.026, METAL),
    ]
    z, y = tall + 0.17, deep * 0.42
    arch = smooth_curve([(-reach, y, z - 0.02), (0, y, z + 0.05), (reach, y, z - 0.02)], 10)
    return [
        Part(
            body,
            (-wide - 0.08, -deep - 0.08, -0.04),
            (wide + 0.08, deep + 0.08, tall + 0.08),
            0.0145,
        ),
        *(moved(swung(part, 0, slope), middle) for part in dial),
        both(block((wide * 0.52, y, tall + 0.09), (0.06, 0.09, 0.05), METAL, rounding=0.025)),
        rod([(a, b, c) for a, b, c in arch], 0.058, MAIN, 0.0125),
        both(disc((reach - 0.02, y, z - 0.06), 2, (0.125, 0.075), MAIN, rounding=0.045)),
        both(disc((reach - 0.02, y, z - 0.135), 2, (0.09, 0.03), DARK)),
    ]
