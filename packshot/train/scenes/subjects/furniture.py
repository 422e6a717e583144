"""Sofas, about 2 across: upholstered blocks with crowned cushions."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import vec
from packshot.train.scenes.solid import DARK, LIGHT, SOFT, WOOD, Part
from packshot.train.scenes.subjects.upholstery import (
    SOFA_VOXEL,
    arms,
    cushion,
    legs,
    row,
    throw_pillow,
    tufted_back,
)


@design("sofa", "midcentury", yaw=-27, fit=0.86)
def midcentury_sofa(rng: np.random.Generator) -> Sequence[Part]:
    """Slim arms, wooden rail and splayed legs; two or three pairs of cushions."""
    count = int(rng.integers(2, 4))
    wide, deep = rng.uniform(0.84, 0.92) + 0.08 * (count - 2), rng.uniform(0.40, 0.45)
    leg, arm = rng.uniform(0.17, 0.24), rng.uniform(0.06, 0.085)
    arm_top, back_top = leg + rng.uniform(0.40, 0.48), leg + rng.uniform(0.64, 0.74)
    seat = leg + 0.18
    rise, lean = back_top - seat, rng.uniform(9, 13)
    inner = wide - 2 * arm - 0.005
    parts = [
        legs((wide - 0.16, deep - 0.1, leg), (wide - 0.08, deep - 0.04, 0.03), (0.052, 0.034)),
        cushion((0, 0, leg), (wide - 0.05, deep - 0.04, 0.036), rounding=0.02, puff=0, role=WOOD),
        cushion((0, 0.0, leg + 0.1), (wide - 0.02, deep, 0.085), rounding=0.035, puff=0),
        cushion(
            (0, deep - 0.03, (leg + back_top) / 2 + 0.02),
            (wide - 0.02, 0.07, (back_top - leg) / 2 - 0.02),
            rounding=0.05,
            puff=0.0,
            thin=1,
            tilt=lean,
        ),
        arms(wide, arm, (-deep - 0.01, deep + 0.04), (leg + 0.03, arm_top)),
    ]
    for x, half in row(count, inner, 0.014):
        parts.append(cushion((x, -0.05, seat + 0.075), (half, deep - 0.03, 0.075), puff=0.028))
        middle = (x, deep - 0.19, seat + 0.13 + rise * 0.4)
        parts.append(cushion(middle, (half, 0.085, rise * 0.42), puff=0.05, thin=1, tilt=lean + 3))
    if rng.random() < 0.5:
        role = LIGHT if rng.random() < 0.6 else SOFT
        parts.append(throw_pillow((-inner + 0.24, deep - 0.36, seat + 0.33), 0.2, 8, role))
    return parts


@design("sofa", "chesterfield", yaw=-27, fit=0.86)
def chesterfield_sofa(rng: np.random.Generator) -> Sequence[Part]:
    """Rolled arms and back of one height, diamond tufting, bun feet."""
    count = int(rng.integers(2, 4))
    wide, deep = rng.uniform(0.80, 0.88) + 0.09 * (count - 2), rng.uniform(0.42, 0.46)
    foot, roll = rng.uniform(0.09, 0.12), rng.uniform(0.10, 0.12)
    top = foot + rng.uniform(0.60, 0.68)
    seat = foot + 0.19
    panel = roll * 0.72
    inner = wide - 2 * roll + 0.02

    def frame(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        x, z = wide - roll, top - roll
        arm = sdf.box(
            q, (x - 0.01, 0.02, (foot + z) / 2), (panel, deep - 0.02, (z - foot) / 2), 0.03
        )
        across = sdf.length(q[:, ::2] - vec(x, z)) - roll + 0.02
        arm_roll = sdf.slab(across, (p[:, 1] - 0.01).abs() - (deep - 0.01)) - 0.02
        y = deep - roll
        back = sdf.box(p, (0, y, (foot + z) / 2), (wide - roll, panel, (z - foot) / 2), 0.03)
        along = sdf.length(p[:, 1:] - vec(y, z)) - roll + 0.02
        back_roll = sdf.slab(along, p[:, 0].abs() - (wide - roll)) - 0.02
        return sdf.union(sdf.blend(arm, arm_roll, 0.03), sdf.blend(back, back_roll, 0.03))

    body = Part(
        frame,
        (-wide - 0.04, -deep - 0.04, foot - 0.03),
        (wide + 0.04, deep + 0.04, top + 0.04),
        SOFA_VOXEL,
    )
    front = -deep + 0.04
    parts = [
        body,
        tufted_back(inner, (deep - 2 * roll, seat + 0.1, top - roll * 1.1), rng.uniform(0.17, 0.2)),
        cushion((0, 0, (foot + seat) / 2), (inner + 0.02, deep - 0.03, (seat - foot) / 2), puff=0),
        legs((wide - 0.13, deep - 0.12, foot), (wide - 0.13, deep - 0.12, 0.045), (0.07, 0.055)),
    ]
    middle, half_deep = (front + deep - 2 * roll) / 2, (deep - 2 * roll - front) / 2
    for x, half in row(count, inner, 0.014):
        parts.append(cushion((x, middle, seat + 0.065), (half, half_deep + 0.03, 0.08), puff=0.03))
    return parts


@design("sofa", "sectional", yaw=-28, fit=0.87)
def sectional_sofa(rng: np.random.Generator) -> Sequence[Part]:
    """Low and deep, with a chaise at the left end, broad arms and loose cushions."""
    wide, deep = rng.uniform(1.0, 1.1), rng.uniform(0.42, 0.47)
    chaise = rng.uniform(0.32, 0.46)
    base, thick = rng.uniform(0.18, 0.22), rng.uniform(0.1, 0.115)
    arm, arm_top = rng.uniform(0.11, 0.15), rng.uniform(0.54, 0.62)
    back_top = rng.uniform(0.70, 0.80)
    lift, soft = 0.06, rng.uniform(0.045, 0.065)
    seat = base + 2 * thick
    seats = row(3, wide - arm, 0.012)
    shift, inner_back = -arm, deep - 0.2
    parts = [
        _plinth((-arm, 0), (wide - arm - 0.08, deep - 0.08), lift),
        cushion(
            (0, deep - 0.09, (lift + back_top - 0.08) / 2),
            (wide, 0.09, (back_top - 0.08 - lift) / 2),
            rounding=soft,
            puff=0.0,
        ),
        cushion(
            (wide - arm, 0, (lift + arm_top) / 2),
            (arm, deep, (arm_top - lift) / 2),
            rounding=soft,
            puff=0.015,
            thin=0,
        ),
    ]
    for index, (x, half) in enumerate(seats):
        reach = chaise if index == 0 else 0.0
        parts += _module((x + shift, half), (deep, reach), (lift, base, thick), soft)
    x = seats[0][0] + shift
    parts.append(_plinth((x, -chaise), (seats[0][1] - 0.08, deep - 0.1), lift))
    if rng.random() < 0.5:
        parts.append(
            throw_pillow(
                (seats[2][0] + shift + 0.06, inner_back - 0.22, seat + 0.2), 0.19, -10, LIGHT
            )
        )
    return parts


def _plinth(centre: tuple[float, float], half: tuple[float, float], height: float) -> Part:
    """Recessed dark foot under a sofa's base."""
    middle, size = (*centre, height / 2), (*half, height / 2 + 0.02)
    return cushion(middle, size, rounding=0.01, puff=0, role=DARK)


def _module(
    across: tuple[float, float],
    depth: tuple[float, float],
    heights: tuple[float, float, float],
    soft: float,
) -> list[Part]:
    """Base, seat and back cushion at (x, half width); `depth` is the sofa's half depth and how
    far this seat reaches beyond it; `heights` are foot, base and half the cushion.
    """
    x, half = across
    deep, reach = depth
    lift, base, thick = heights
    y, size = -reach / 2, deep + reach / 2
    top, middle = base + 2 * thick, (lift + base) / 2
    return [
        cushion((x, y, middle), (half, size, (base - lift) / 2), rounding=0.035, puff=0),
        cushion((x, y - 0.06, base + thick), (half, size - 0.06, thick), rounding=soft, puff=0.035),
        cushion(
            (x, deep - 0.25, top + 0.22),
            (half - 0.01, 0.11, 0.23),
            rounding=0.08,
            puff=0.06,
            thin=1,
            tilt=14,
        ),
    ]


@design("sofa", "curved", yaw=-22, fit=0.85)
def curved_sofa(rng: np.random.Generator) -> Sequence[Part]:
    """Round loveseat: one crowned seat inside a thick shell that wraps around it."""
    wide, deep = rng.uniform(0.82, 0.95), rng.uniform(0.42, 0.47)
    bend = rng.uniform(1.5, 2.2)
    thick = rng.uniform(0.085, 0.11)
    base, seat = rng.uniform(0.06, 0.1), rng.uniform(0.36, 0.42)
    top, arm_top = seat + rng.uniform(0.34, 0.42), seat + rng.uniform(0.06, 0.14)

    def plan(p: Tensor, inset: float) -> tuple[Tensor, Tensor]:
        """Distance to the bent pill in plan, and the depth coordinate along it."""
        x, y = p[:, 0], p[:, 1] + bend
        flat = torch.stack(
            [torch.atan2(x, y) * bend, sdf.length(p[:, :2] + vec(0, bend)) - bend, 0 * x], -1
        )
        outline = sdf.box(flat, (0, 0, 0), (wide - inset, deep - inset, 1.0), deep * 0.85 - inset)
        return outline, flat[:, 1]

    def wrap(p: Tensor) -> Tensor:
        outline, depth = plan(p, thick)
        slope = ((depth + deep * 0.75) / (deep * 1.3)).clamp(0, 1)
        height = arm_top + (top - arm_top) * slope * slope * (3 - 2 * slope)
        ring = (outline * outline + 1e-3).sqrt() - thick - 0.01
        upright = (p[:, 2] - (height + base) / 2).abs() - (height - base) / 2
        front = -(depth + deep * 0.55)
        return sdf.intersect(sdf.intersect(ring, front, 0.1), upright * 0.9, 0.1)

    def seat_pad(p: Tensor) -> Tensor:
        outline, depth = plan(p, thick * 0.9)
        crown = 0.05 * torch.exp(-((p[:, 0] / wide) ** 2 + (depth / deep) ** 2) * 2)
        height = (p[:, 2] - (base + seat) / 2).abs() - (seat - base) / 2 - crown
        return sdf.intersect(outline, height, 0.1)

    def plinth(p: Tensor) -> Tensor:
        return sdf.slab(plan(p, 0.13)[0], (p[:, 2] - base / 2).abs() - base / 2 - 0.01) - 0.01

    low, high = (-wide - 0.1, -deep - 0.45, base - 0.03), (wide + 0.1, deep + 0.06, top + 0.04)
    return [
        Part(lambda p: sdf.blend(wrap(p), seat_pad(p), 0.02) * 0.9, low, high, SOFA_VOXEL),
        Part(
            plinth,
            (low[0], low[1], -0.03),
            (high[0], high[1], base + 0.06),
            0.02,
            WOOD if rng.random() < 0.5 else DARK,
        ),
    ]
