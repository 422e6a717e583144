"""Sofas and chairs: upholstered blocks with crowned cushions, on wooden legs or pedestals.

Sofas are modelled about 2 across, chairs about 1 tall; voxels are chosen to match.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import bezier, lathe, pillow, tube
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point, Sdf, vec
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, METAL, SOFT, WOOD, Part

_SOFA_VOXEL = 0.021
_CHAIR_VOXEL = 0.012


# ---- upholstery ---------------------------------------------------------------------------------


def _pad(p: Tensor, centre: Point, half: Point, rounding: float, puff: float, thin: int) -> Tensor:
    """Rounded box whose two faces across axis `thin` are crowned by `puff`."""
    q = ((p - vec(*centre)) / vec(*half)).pow(2)
    crown = torch.ones_like(q[:, 0])
    for axis in range(3):
        if axis != thin:
            crown = crown * (1 - q[:, axis]).clamp_min(0)
    return sdf.box(p, centre, half, rounding) - puff * crown


def _tilted_box(centre: Point, half: Point, margin: float, tilt: float) -> tuple[Point, Point]:
    """Bounds of a box that leans back by `tilt` degrees about its centre."""
    corners = torch.tensor(list(itertools.product((-1, 1), repeat=3)), dtype=torch.float32)
    corners = corners * (vec(*half) + margin) + vec(*centre)
    turned = sdf.rotate(corners, 0, tilt, centre)
    low, high = turned.amin(0).tolist(), turned.amax(0).tolist()
    return low, high


def _cushion(
    centre: Point,
    half: Point,
    *,
    rounding: float = 0.05,
    puff: float = 0.03,
    thin: int = 2,
    tilt: float = 0.0,
    voxel: float = _SOFA_VOXEL,
    role: int = MAIN,
) -> Part:
    """A crowned block as a part; `tilt` leans its top away from the viewer, in degrees."""

    def block(p: Tensor) -> Tensor:
        return _pad(sdf.rotate(p, 0, -tilt, centre), centre, half, rounding, puff, thin)

    low, high = _tilted_box(centre, half, puff + 0.02, -tilt)
    return Part(block, low, high, voxel, role)


def _throw_pillow(centre: Point, size: float, turn: float, role: int) -> Part:
    """Square pillow that leans on the back and is turned by `turn` degrees in its own plane."""

    def square(p: Tensor) -> Tensor:
        q = sdf.rotate(sdf.rotate(p, 0, -24, centre), 1, turn, centre)
        return pillow(q, centre, (size, size * 0.42, size)) * 0.8

    reach = size * 1.3
    low, high = [c - reach for c in centre], [c + reach for c in centre]
    return Part(square, low, high, 0.016, role)


def _legs(
    top: Point, foot: Point, radii: tuple[float, float], role: int = WOOD, voxel: float = 0.016
) -> Part:
    """Four straight tapered legs with flat feet, mirrored from the one at +x +y."""

    def leg(p: Tensor) -> Tensor:
        q = sdf.mirror_x(sdf.mirror_y(p))
        return sdf.intersect(sdf.capsule(q, top, foot, *radii), -p[:, 2], 0.008)

    x = max(top[0], foot[0]) + radii[0] + 0.02
    y = max(top[1], foot[1]) + radii[0] + 0.02
    return Part(leg, (-x, -y, -0.03), (x, y, top[2] + radii[0] + 0.02), voxel, role)


def _row(count: int, half_width: float, gap: float) -> list[tuple[float, float]]:
    """(centre x, half width) of `count` cushions side by side with gaps."""
    pitch = 2 * half_width / count
    return [(-half_width + pitch * (i + 0.5), pitch / 2 - gap / 2) for i in range(count)]


# ---- sofas --------------------------------------------------------------------------------------


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
        _legs((wide - 0.16, deep - 0.1, leg), (wide - 0.08, deep - 0.04, 0.03), (0.052, 0.034)),
        _cushion((0, 0, leg), (wide - 0.05, deep - 0.04, 0.036), rounding=0.02, puff=0, role=WOOD),
        _cushion((0, 0.0, leg + 0.1), (wide - 0.02, deep, 0.085), rounding=0.035, puff=0),
        _cushion(
            (0, deep - 0.03, (leg + back_top) / 2 + 0.02),
            (wide - 0.02, 0.07, (back_top - leg) / 2 - 0.02),
            rounding=0.05,
            puff=0.0,
            thin=1,
            tilt=lean,
        ),
        _arms(wide, arm, (-deep - 0.01, deep + 0.04), (leg + 0.03, arm_top)),
    ]
    for x, half in _row(count, inner, 0.014):
        parts.append(_cushion((x, -0.05, seat + 0.075), (half, deep - 0.03, 0.075), puff=0.028))
        middle = (x, deep - 0.19, seat + 0.13 + rise * 0.4)
        parts.append(
            _cushion(middle, (half, 0.085, rise * 0.42), puff=0.05, thin=1, tilt=lean + 3)
        )
    if rng.random() < 0.5:
        role = LIGHT if rng.random() < 0.6 else SOFT
        parts.append(_throw_pillow((-inner + 0.24, deep - 0.36, seat + 0.33), 0.2, 8, role))
    return parts


def _arms(
    wide: float, half: float, y: tuple[float, float], z: tuple[float, float], rounding: float = 0.05
) -> Part:
    """Two padded side panels whose outer faces are at x = +-`wide`."""
    centre = (wide - half, sum(y) / 2, sum(z) / 2)
    size = (half, (y[1] - y[0]) / 2, (z[1] - z[0]) / 2)

    def panels(p: Tensor) -> Tensor:
        return _pad(sdf.mirror_x(p), centre, size, min(rounding, half * 0.95), 0.012, 0)

    low, high = (-wide - 0.03, y[0] - 0.02, z[0] - 0.02), (wide + 0.03, y[1] + 0.02, z[1] + 0.02)
    return Part(panels, low, high, _SOFA_VOXEL)


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

    body = Part(frame, (-wide - 0.04, -deep - 0.04, foot - 0.03), (wide + 0.04, deep + 0.04, top + 0.04), _SOFA_VOXEL)
    front = -deep + 0.04
    parts = [
        body,
        _tufted_back(inner, (deep - 2 * roll, seat + 0.1, top - roll * 1.1), rng.uniform(0.17, 0.2)),
        _cushion((0, 0, (foot + seat) / 2), (inner + 0.02, deep - 0.03, (seat - foot) / 2), puff=0),
        _legs((wide - 0.13, deep - 0.12, foot), (wide - 0.13, deep - 0.12, 0.045), (0.07, 0.055)),
    ]
    middle, half_deep = (front + deep - 2 * roll) / 2, (deep - 2 * roll - front) / 2
    for x, half in _row(count, inner, 0.014):
        parts.append(_cushion((x, middle, seat + 0.065), (half, half_deep + 0.03, 0.08), puff=0.03))
    return parts


def _tufted_back(half_width: float, place: tuple[float, float, float], pitch: float) -> Part:
    """Quilted panel facing -y at (y, bottom z, top z), buttons `pitch` apart along diamonds."""
    y, bottom, top = place
    centre = (0.0, y, (bottom + top) / 2)
    half = (half_width, 0.05, (top - bottom) / 2 + 0.06)

    def quilt(p: Tensor) -> Tensor:
        u, v = p[:, 0] / pitch, (p[:, 2] - centre[2]) / (pitch * 1.1) + 0.5
        a, b = u + v, u - v
        da, db = a - a.round(), b - b.round()
        button = torch.exp(-(da * da + db * db) / 0.03)
        fold = torch.exp(-da * da / 0.008) + torch.exp(-db * db / 0.008)
        return (sdf.box(p, centre, half, 0.05) + 0.045 * button + 0.012 * fold) * 0.8

    low = [c - h - 0.02 for c, h in zip(centre, half, strict=True)]
    high = [c + h + 0.02 for c, h in zip(centre, half, strict=True)]
    return Part(quilt, low, high, 0.016)


@design("sofa", "sectional", yaw=-28, fit=0.87)
def sectional_sofa(rng: np.random.Generator) -> Sequence[Part]:
    """Low and deep, with a chaise at the left end, broad arms and loose cushions."""
    wide, deep = rng.uniform(1.0, 1.1), rng.uniform(0.42, 0.47)
    chaise = rng.uniform(0.32, 0.46)
    base, thick = rng.uniform(0.2, 0.25), rng.uniform(0.085, 0.105)
    arm, arm_top = rng.uniform(0.11, 0.15), rng.uniform(0.5, 0.58)
    back_top = rng.uniform(0.64, 0.74)
    lift, soft = 0.06, rng.uniform(0.045, 0.065)
    seat = base + 2 * thick
    seats = _row(3, wide - arm, 0.012)
    shift, inner_back = -arm, deep - 0.2
    parts = [
        _cushion((-arm, 0, lift / 2), (wide - arm - 0.08, deep - 0.08, lift / 2 + 0.02), rounding=0.01, puff=0, role=DARK),
        _cushion((0, deep - 0.09, (lift + back_top - 0.08) / 2), (wide, 0.09, (back_top - 0.08 - lift) / 2), rounding=soft, puff=0.0),
        _cushion((wide - arm, 0, (lift + arm_top) / 2), (arm, deep, (arm_top - lift) / 2), rounding=soft, puff=0.015, thin=0),
    ]
    for index, (x, half) in enumerate(seats):
        reach = chaise if index == 0 else 0.0
        y, size = -reach / 2, deep + reach / 2
        parts += [
            _cushion((x + shift, y, (lift + base) / 2), (half, size, (base - lift) / 2), rounding=0.035, puff=0),
            _cushion((x + shift, y - 0.06, base + thick), (half, size - 0.06, thick), rounding=soft, puff=0.035),
            _cushion((x + shift, inner_back - 0.05, seat + 0.2), (half - 0.01, 0.11, 0.21), rounding=0.08, puff=0.06, thin=1, tilt=14),
        ]
    x = seats[0][0] + shift
    parts.append(_cushion((x, -chaise, lift / 2), (seats[0][1] - 0.08, deep - 0.1, lift / 2 + 0.02), rounding=0.01, puff=0, role=DARK))
    if rng.random() < 0.5:
        parts.append(_throw_pillow((seats[2][0] + shift + 0.06, inner_back - 0.22, seat + 0.2), 0.19, -10, LIGHT))
    return parts


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
        flat = torch.stack([torch.atan2(x, y) * bend, sdf.length(p[:, :2] + vec(0, bend)) - bend, 0 * x], -1)
        outline = sdf.box(flat, (0, 0, 0), (wide - inset, deep - inset, 1.0), deep * 0.85 - inset)
        return outline, flat[:, 1]

    def wrap(p: Tensor) -> Tensor:
        outline, depth = plan(p, thick)
        slope = ((depth + deep * 0.75) / (deep * 1.3)).clamp(0, 1)
        height = arm_top + (top - arm_top) * slope * slope * (3 - 2 * slope)
        ring = (outline * outline + 1e-3).sqrt() - thick - 0.01
        upright = (p[:, 2] - (height + base) / 2).abs() - (height - base) / 2
        front = -(depth + deep * 0.55)
        wall = sdf.intersect(sdf.intersect(ring, front, 0.1), upright * 0.9, 0.1)
        return wall

    def seat_pad(p: Tensor) -> Tensor:
        outline, depth = plan(p, thick * 0.9)
        crown = 0.05 * torch.exp(-((p[:, 0] / wide) ** 2 + (depth / deep) ** 2) * 2)
        height = (p[:, 2] - (base + seat) / 2).abs() - (seat - base) / 2 - crown
        return sdf.intersect(outline, height, 0.1)

    def plinth(p: Tensor) -> Tensor:
        return sdf.slab(plan(p, 0.13)[0], (p[:, 2] - base / 2).abs() - base / 2 - 0.01) - 0.01

    low, high = (-wide - 0.1, -deep - 0.45, base - 0.03), (wide + 0.1, deep + 0.06, top + 0.04)
    return [
        Part(lambda p: sdf.blend(wrap(p), seat_pad(p), 0.02) * 0.9, low, high, _SOFA_VOXEL),
        Part(plinth, (low[0], low[1], -0.03), (high[0], high[1], base + 0.06), 0.02, WOOD if rng.random() < 0.5 else DARK),
    ]


# ---- chairs -------------------------------------------------------------------------------------


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
        return _pad(q, middle, (wide + 0.01, 0.038, back_half), 0.036, 0.012, 1) * 0.9

    def posts(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        x = wide - 0.04
        hip = (x, deep - 0.03, seat - 0.03)
        slope = math.tan(math.radians(lean))
        shoulder = (x - 0.02, middle[1] + 0.0 - slope * 0.02, middle[2])
        rear = tube(q, [(x + 0.03, deep + 0.07, 0), hip, shoulder], [radius * 0.85, radius, radius * 0.85])
        fore = sdf.capsule(q, (x, -deep + 0.05, seat - 0.03), (x + 0.02, -deep + 0.03, 0), radius, radius * 0.85)
        return sdf.intersect(sdf.union(rear, fore), -p[:, 2], 0.006)

    reach = wide + 0.08
    return [
        Part(posts, (-reach, -deep - 0.06, -0.03), (reach, deep + 0.16, top), _CHAIR_VOXEL, WOOD),
        _cushion((0, 0, seat - 0.035), (wide - 0.01, deep - 0.01, 0.035), rounding=0.015, puff=0, voxel=0.013, role=WOOD),
        _cushion((0, 0, seat + thick), (wide + 0.015, deep + 0.015, thick), rounding=0.04, puff=0.022, voxel=_CHAIR_VOXEL),
        Part(back, (-reach, middle[1] - 0.2, top - 2 * back_half - 0.06), (reach, middle[1] + 0.14, top + 0.05), _CHAIR_VOXEL),
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
        rim = front + (top - front) * t * t * (3 - 2 * t) - 1.1 * p[:, 0] ** 2 * t
        return sdf.intersect(hull, (p[:, 2] - rim) * 0.6, 0.03)

    def pad(p: Tensor) -> Tensor:
        inside = sdf.ellipsoid(p, centre, (wide - 0.02, deep - 0.02, drop - 0.02))
        height = level - drop + 0.115 + 0.03 * torch.exp(-(p[:, :2] / 0.2).pow(2).sum(-1))
        return sdf.intersect(inside, p[:, 2] - height, 0.035)

    bottom = level - drop
    profile = [(0, 0), (foot, 0), (foot, 0.012), *bezier([(foot - 0.02, 0.022), (stem * 1.2, 0.05), (stem, 0.12), (stem * 0.9, bottom * 0.6), (stem * 1.0, bottom * 0.75), (0.14, bottom + 0.02)], 30), (0, bottom + 0.02)]
    reach = max(foot, 0.16) + 0.03
    pedestal = LIGHT if rng.random() < 0.5 else METAL
    return [
        Part(bucket, (-wide - 0.05, -deep - 0.05, bottom - 0.05), (wide + 0.05, deep + 0.16, top + 0.04), _CHAIR_VOXEL),
        Part(pad, (-wide, -deep, bottom), (wide, deep, bottom + 0.16), _CHAIR_VOXEL, SOFT),
        Part(lambda p: lathe(p, profile, 0.01), (-reach, -reach, -0.03), (reach, reach, bottom + 0.06), _CHAIR_VOXEL, pedestal),
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
    pivot = (0.0, back_y, seat)

    def frame(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        z = arm_top - arm
        panel = sdf.box(q, (wide - arm, 0, (leg + z) / 2), (arm * 0.7, deep, (z - leg) / 2), 0.03)
        roll = sdf.slab(sdf.length(q[:, ::2] - vec(wide - arm, z)) - arm + 0.02, p[:, 1].abs() - deep) - 0.02
        return sdf.blend(panel, roll, 0.03)

    def back(p: Tensor) -> Tensor:
        r = sdf.rotate(p, 0, -lean, pivot)
        q = sdf.mirror_x(r)
        height = (top - leg) / 2
        middle = (top + leg) / 2
        panel = sdf.box(r, (0, back_y, middle), (wide - 0.03, 0.07, height), 0.06)
        x = wide - 0.05 + (q[:, 1] - back_y) * -0.25
        side = torch.stack([q[:, 0] - x, q[:, 1] - back_y + wing / 2 + (q[:, 2] - arm_top) * -0.12, q[:, 2] - (top + arm_top) / 2 + 0.05], -1)
        ears = sdf.box(side, (0, 0, 0), (0.048, wing / 2 + 0.07, (top - arm_top) / 2 + 0.05), 0.047)
        return sdf.blend(panel, ears, 0.04) * 0.9

    inner = wide - 2 * arm * 0.9
    return [
        Part(frame, (-wide - 0.04, -deep - 0.05, leg - 0.03), (wide + 0.04, deep + 0.05, arm_top + 0.03), 0.014),
        Part(back, (-wide - 0.12, back_y - wing - 0.2, leg - 0.06), (wide + 0.12, back_y + 0.26, top + 0.05), 0.014),
        _cushion((0, -0.01, (leg + seat) / 2), (inner + 0.02, deep - 0.015, (seat - leg) / 2), rounding=0.03, puff=0, voxel=0.015),
        _cushion((0, -0.05, seat + 0.06), (inner, deep - 0.02, 0.065), rounding=0.05, puff=0.025, voxel=0.013),
        _cushion((0, back_y - 0.06, (seat + top) / 2 + 0.05), (wide - 0.08, 0.06, (top - seat) / 2 - 0.08), rounding=0.05, puff=0.04, thin=1, tilt=lean, voxel=0.013),
        _legs((wide - 0.09, deep - 0.06, leg), (wide - 0.06, deep - 0.03, 0.03), (0.045, 0.03), voxel=0.012),
    ]


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
        fore = sdf.capsule(q, (x, -deep + 0.07, arm_top - 0.05), (x, -deep + 0.02, 0), radius, radius * 0.8)
        rear = sdf.capsule(q, (x, deep - 0.08, arm_top - 0.03), (x, deep + 0.04, 0), radius, radius * 0.8)
        rail = sdf.capsule(q, (x, -deep + 0.05, seat - 0.05), (x, deep, seat - 0.09), radius * 0.85)
        legs = sdf.intersect(sdf.union(fore, rear, rail), -p[:, 2], 0.006)
        r = sdf.rotate(q, 0, 4, (x, 0, arm_top))
        arm = sdf.box(r, (x, -0.01, arm_top), (0.05, deep + 0.01, 0.024), 0.022)
        return sdf.blend(legs, arm, 0.02)

    def bars(p: Tensor) -> Tensor:
        front = sdf.capsule(p, (-x, -deep + 0.06, seat - 0.05), (x, -deep + 0.06, seat - 0.05), radius * 0.85)
        rear = sdf.capsule(p, (-x, deep - 0.02, seat - 0.09), (x, deep - 0.02, seat - 0.09), radius * 0.85)
        return sdf.union(front, rear)

    reach = x + 0.08
    back = (0.0, deep - 0.02, seat + thick + rise + 0.02)
    parts = [
        Part(frame, (-reach, -deep - 0.06, -0.03), (reach, deep + 0.1, arm_top + 0.09), _CHAIR_VOXEL, WOOD),
        Part(bars, (-reach, -deep - 0.02, seat - 0.15), (reach, deep + 0.06, seat + 0.01), 0.013, WOOD),
        _cushion((0, -0.03, seat + thick - 0.03), (wide - 0.01, deep - 0.02, thick), puff=0.028, tilt=-5, voxel=0.014),
        _cushion(back, (wide - 0.012, thick, rise), puff=0.035, thin=1, tilt=lean, voxel=0.014),
    ]
    if rng.random() < 0.4:
        parts.append(_throw_pillow((0, back[1] - 0.17, seat + 0.33), 0.17, 0, LIGHT))
    return parts
