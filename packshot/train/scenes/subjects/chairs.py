"""Chairs, about 1 tall, on wooden legs or a pedestal."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import bezier, lathe, tube
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import vec
from packshot.train.scenes.solid import LIGHT, METAL, SOFT, WOOD, Part
from packshot.train.scenes.subjects.upholstery import (
    CHAIR_VOXEL,
    cushion,
    legs,
    pad,
    throw_pillow,
)


@design("chair", "dining", yaw=-30, fit=0.84)
def dining_chair(rng: np.random.Generator) -> Sequence[Part]:
    """Side chair: padded seat and curved padded back on a wooden frame."""
    wide, deep = rng.uniform(0.235, 0.265), rng.uniform(0.23, 0.255)
    seat, top = rng.uniform(0.44, 0.48), rng.uniform(0.93, 1.02)
    back_half, lean = rng.uniform(0.15, 0.21), rng.uniform(8, 12)
    thick, radius = rng.uniform(0.042, 0.055), rng.uniform(0.034, 0.04)
    middle = (0.0, deep + 0.045, top - back_half)
    bend = rng.uniform(0.5, 0.9)

    def back(p: Tensor) -> Tensor:
        q = sdf.rotate(p, 0, -lean, middle)
        q = torch.stack([q[:, 0], q[:, 1] + q[:, 0] ** 2 / (2 * bend), q[:, 2]], -1)
        return pad(q, middle, (wide + 0.01, 0.038, back_half), 0.036, 0.012, 1) * 0.9

    def posts(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        x = wide - 0.04
        hip = (x, deep - 0.03, seat - 0.03)
        slope = math.tan(math.radians(lean))
        shoulder = (x - 0.02, middle[1] + 0.0 - slope * 0.02, middle[2])
        rear = tube(
            q, [(x + 0.03, deep + 0.07, 0), hip, shoulder], [radius * 0.85, radius, radius * 0.85]
        )
        fore = sdf.capsule(
            q, (x, -deep + 0.05, seat - 0.03), (x + 0.02, -deep + 0.03, 0), radius, radius * 0.85
        )
        return sdf.intersect(sdf.union(rear, fore), -p[:, 2], 0.006)

    reach = wide + 0.08
    return [
        Part(posts, (-reach, -deep - 0.06, -0.03), (reach, deep + 0.16, top), CHAIR_VOXEL, WOOD),
        cushion(
            (0, 0, seat - 0.035),
            (wide - 0.01, deep - 0.01, 0.035),
            rounding=0.015,
            puff=0,
            voxel=0.013,
            role=WOOD,
        ),
        cushion(
            (0, 0, seat + thick),
            (wide + 0.015, deep + 0.015, thick),
            rounding=0.04,
            puff=0.022,
            voxel=CHAIR_VOXEL,
        ),
        Part(
            back,
            (-reach, middle[1] - 0.2, top - 2 * back_half - 0.06),
            (reach, middle[1] + 0.14, top + 0.05),
            CHAIR_VOXEL,
        ),
    ]


@design("chair", "tulip", yaw=-30, fit=0.82)
def tulip_chair(rng: np.random.Generator) -> Sequence[Part]:
    """Moulded shell with low arms and a seat cushion on a trumpet pedestal."""
    wide, deep, drop = rng.uniform(0.33, 0.38), rng.uniform(0.30, 0.33), rng.uniform(0.27, 0.31)
    level, top = rng.uniform(0.66, 0.70), rng.uniform(0.88, 0.98)
    front, foot = level - drop + rng.uniform(0.11, 0.13), rng.uniform(0.25, 0.29)
    stem = rng.uniform(0.04, 0.05)
    centre = (0.0, 0.0, level)

    def bucket(p: Tensor) -> Tensor:
        rise = torch.nn.functional.softplus((p[:, 2] - level) * 12) / 12
        q = torch.stack([p[:, 0], p[:, 1] - rise * 0.3, p[:, 2] - rise], -1)
        hull = sdf.shell(sdf.ellipsoid(q, centre, (wide, deep, drop)), 0.05)
        t = ((p[:, 1] + deep) / (2 * deep + 0.12)).clamp(0, 1)
        rim = front + (top - front) * t * t * (3 - 2 * t) - 0.55 * p[:, 0] ** 2 * t
        return sdf.intersect(hull, (p[:, 2] - rim) * 0.6, 0.03)

    def pad(p: Tensor) -> Tensor:
        inside = sdf.ellipsoid(p, centre, (wide - 0.02, deep - 0.02, drop - 0.02))
        height = level - drop + 0.115 + 0.03 * torch.exp(-(p[:, :2] / 0.2).pow(2).sum(-1))
        return sdf.intersect(inside, p[:, 2] - height, 0.035)

    bottom = level - drop
    profile: list[tuple[float, float]] = [
        (0, 0),
        (foot, 0),
        (foot, 0.012),
        *(
            (r, z)
            for r, z in bezier(
                [
                    (foot - 0.02, 0.022),
                    (stem * 1.2, 0.05),
                    (stem, 0.12),
                    (stem * 0.9, bottom * 0.6),
                    (stem * 1.0, bottom * 0.75),
                    (0.14, bottom + 0.02),
                ],
                30,
            )
        ),
        (0, bottom + 0.02),
    ]
    reach = max(foot, 0.16) + 0.03
    pedestal = LIGHT if rng.random() < 0.5 else METAL
    return [
        Part(
            bucket,
            (-wide - 0.05, -deep - 0.05, bottom - 0.05),
            (wide + 0.05, deep + 0.16, top + 0.04),
            CHAIR_VOXEL,
        ),
        Part(pad, (-wide, -deep, bottom), (wide, deep, bottom + 0.16), CHAIR_VOXEL, SOFT),
        Part(
            lambda p: lathe(p, profile, 0.01),
            (-reach, -reach, -0.03),
            (reach, reach, bottom + 0.06),
            CHAIR_VOXEL,
            pedestal,
        ),
    ]


@design("chair", "wingback", yaw=-30, fit=0.85)
def wingback_chair(rng: np.random.Generator) -> Sequence[Part]:
    """Tall armchair with wings, rolled arms, a loose seat cushion and wooden legs."""
    wide, deep = rng.uniform(0.36, 0.4), rng.uniform(0.33, 0.37)
    leg, top = rng.uniform(0.13, 0.17), rng.uniform(1.0, 1.1)
    seat, arm = leg + 0.15, rng.uniform(0.062, 0.078)
    arm_top, lean = seat + rng.uniform(0.24, 0.29), rng.uniform(7, 10)
    wing = rng.uniform(0.15, 0.2)
    back_y = deep - 0.06

    def frame(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        z = arm_top - arm
        panel = sdf.box(q, (wide - arm, 0, (leg + z) / 2), (arm * 0.7, deep, (z - leg) / 2), 0.03)
        across = sdf.length(q[:, ::2] - vec(wide - arm, z)) - arm + 0.02
        roll = sdf.slab(across, p[:, 1].abs() - deep) - 0.02
        return sdf.blend(panel, roll, 0.03)

    inner = wide - 2 * arm * 0.9
    return [
        Part(
            frame,
            (-wide - 0.04, -deep - 0.05, leg - 0.03),
            (wide + 0.04, deep + 0.05, arm_top + 0.03),
            0.014,
        ),
        _winged_back(wide, (back_y, seat), (leg, arm_top, top), wing, lean),
        cushion(
            (0, -0.01, (leg + seat) / 2),
            (inner + 0.02, deep - 0.015, (seat - leg) / 2),
            rounding=0.03,
            puff=0,
            voxel=0.015,
        ),
        cushion(
            (0, -0.05, seat + 0.06),
            (inner, deep - 0.02, 0.065),
            rounding=0.05,
            puff=0.025,
            voxel=0.013,
        ),
        cushion(
            (0, back_y - 0.06, (seat + top) / 2 + 0.05),
            (wide - 0.08, 0.06, (top - seat) / 2 - 0.08),
            rounding=0.04,
            puff=0.045,
            thin=1,
            tilt=lean,
            voxel=0.013,
        ),
        legs(
            (wide - 0.09, deep - 0.06, leg),
            (wide - 0.06, deep - 0.03, 0.03),
            (0.045, 0.03),
            voxel=0.012,
        ),
    ]


def _winged_back(
    wide: float,
    place: tuple[float, float],
    heights: tuple[float, float, float],
    wing: float,
    lean: float,
) -> Part:
    """Back panel with ears, turned about (y, z) = `place`; `heights` are panel foot, arm, top."""
    y, z = place
    foot, arm, top = heights

    def back(p: Tensor) -> Tensor:
        r = sdf.rotate(p, 0, -lean, (0.0, y, z))
        q = sdf.mirror_x(r)
        size = (wide - 0.03, 0.07, (top - foot) / 2)
        panel = sdf.box(r, (0, y, (top + foot) / 2), size, 0.06)
        x = q[:, 0] - wide + 0.05 + (q[:, 1] - y) * 0.25
        forward = q[:, 1] - y + wing / 2 - (q[:, 2] - arm) * 0.12
        side = torch.stack([x, forward, q[:, 2] - (top + arm) / 2 + 0.05], -1)
        ears = sdf.box(side, (0, 0, 0), (0.048, wing / 2 + 0.07, (top - arm) / 2 + 0.05), 0.047)
        return sdf.blend(panel, ears, 0.04) * 0.9

    low = (-wide - 0.12, y - wing - 0.2, foot - 0.06)
    return Part(back, low, (wide + 0.12, y + 0.26, top + 0.05), 0.014)


@design("chair", "lounge", yaw=-32, fit=0.84)
def lounge_chair(rng: np.random.Generator) -> Sequence[Part]:
    """Low easy chair: two deep cushions in an open wooden frame with paddle arms."""
    wide, deep = rng.uniform(0.35, 0.39), rng.uniform(0.36, 0.4)
    arm_top, seat = rng.uniform(0.54, 0.58), rng.uniform(0.27, 0.31)
    lean, radius = rng.uniform(18, 24), rng.uniform(0.032, 0.038)
    thick, rise = rng.uniform(0.065, 0.08), rng.uniform(0.29, 0.33)
    x = wide + 0.045

    def frame(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        fore = sdf.capsule(
            q, (x, -deep + 0.07, arm_top - 0.05), (x, -deep + 0.02, 0), radius, radius * 0.8
        )
        rear = sdf.capsule(
            q, (x, deep - 0.08, arm_top - 0.03), (x, deep + 0.04, 0), radius, radius * 0.8
        )
        rail = sdf.capsule(q, (x, -deep + 0.05, seat - 0.05), (x, deep, seat - 0.09), radius * 0.85)
        legs = sdf.intersect(sdf.union(fore, rear, rail), -p[:, 2], 0.006)
        r = sdf.rotate(q, 0, 4, (x, 0, arm_top))
        arm = sdf.box(r, (x, -0.01, arm_top), (0.05, deep + 0.01, 0.024), 0.022)
        return sdf.blend(legs, arm, 0.02)

    def bars(p: Tensor) -> Tensor:
        ends = ((-deep + 0.06, seat - 0.05), (deep - 0.02, seat - 0.09))
        return sdf.union(*(sdf.capsule(p, (-x, *e), (x, *e), radius * 0.85) for e in ends))

    reach = x + 0.08
    back = (0.0, deep - 0.02, seat + thick + rise + 0.02)
    parts = [
        Part(
            frame,
            (-reach, -deep - 0.06, -0.03),
            (reach, deep + 0.1, arm_top + 0.09),
            CHAIR_VOXEL,
            WOOD,
        ),
        Part(
            bars,
            (-reach, -deep - 0.02, seat - 0.15),
            (reach, deep + 0.06, seat + 0.01),
            0.013,
            WOOD,
        ),
        cushion(
            (0, -0.03, seat + thick - 0.03),
            (wide - 0.01, deep - 0.02, thick),
            puff=0.028,
            tilt=-5,
            voxel=0.014,
        ),
        cushion(back, (wide - 0.012, thick, rise), puff=0.035, thin=1, tilt=lean, voxel=0.014),
    ]
    if rng.random() < 0.4:
        parts.append(throw_pillow((0, back[1] - 0.17, seat + 0.33), 0.17, 0, LIGHT))
    return parts
