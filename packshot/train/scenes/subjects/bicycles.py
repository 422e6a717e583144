"""Bicycles along x, the front wheel at -x: city, racing, for children. Stout, so that they survive
small pictures; rims and mudguards belong to the main part.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.gadgets import disc, hoop, slatted
from packshot.train.scenes.joinery import block, both, knob, moved, plate, rod
from packshot.train.scenes.pieces import smooth_curve, superellipse
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, METAL, SECOND, Part


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the frame has its joints, all at y = 0, and the radii of wheels, tyres and tubes."""

    wheel: float
    tyre: float
    tube: float
    front: Point
    rear: Point
    crank: Point
    seat: Point
    head: Point
    bars: Point


def _frame(
    rng: np.random.Generator, wheel: float, tyre: float, tube: float, upright: float
) -> _Frame:
    """Common geometry; `upright` is how far the bars rise above the head tube."""
    z, apart = wheel + tyre, wheel * rng.uniform(1.42, 1.5)
    crank = (0.06 * wheel, 0.0, z - 0.1 * wheel)
    seat = (0.52 * wheel, 0.0, z + rng.uniform(1.3, 1.42) * wheel)
    head = (-0.82 * wheel, 0.0, z + rng.uniform(1.32, 1.42) * wheel)
    bars = (-0.78 * wheel, 0.0, head[2] + upright)
    return _Frame(wheel, tyre, tube, (-apart, 0, z), (apart, 0, z), crank, seat, head, bars)


def _wheel(f: _Frame, hub: Point, spokes: int, rim: float) -> list[Part]:
    """Tyre, rim of half width `rim`, broad spokes, hub."""

    def cast(p: Tensor) -> Tensor:
        q = p - sdf.vec(*hub)
        angle = torch.atan2(q[:, 2], q[:, 0])
        step = 2 * math.pi / spokes
        off = angle - ((angle / step - 0.25).round() + 0.25) * step
        r = sdf.length(q[:, [0, 2]])
        arm = sdf.slab((r * off.sin()).abs() - 0.019, (q[:, 1]).abs() - 0.014) - 0.006
        arm = torch.maximum(arm, r - f.wheel + 0.01)
        ring = sdf.slab((r - f.wheel + rim * 0.7).abs() - rim + 0.012, q[:, 1].abs() - 0.016)
        return sdf.blend(ring - 0.012, arm, 0.02)

    reach = f.wheel + 0.04
    low = (hub[0] - reach, -0.05, hub[2] - reach)
    return [
        hoop(hub, 1, f.wheel, f.tyre, DARK, 0.0135),
        Part(cast, low, (hub[0] + reach, 0.05, hub[2] + reach), 0.0125),
        disc(hub, 1, (0.045, 0.062), METAL),
    ]


def _mudguard(f: _Frame, hub: Point, arc: tuple[float, float]) -> Part:
    """A curved sheet over a wheel between two angles (degrees, 90 on top)."""
    a, b = (math.radians(v) for v in arc)
    middle, half = (a + b) / 2, (b - a) / 2
    r = f.wheel + f.tyre + 0.032

    def shape(p: Tensor) -> Tensor:
        q = p - sdf.vec(*hub)
        angle = torch.atan2(q[:, 2], q[:, 0]) - middle
        angle = torch.atan2(angle.sin(), angle.cos()).abs() - half
        bow = sdf.length(q[:, [0, 2]]) + 5.0 * q[:, 1] ** 2 - r
        sheet = sdf.slab(bow.abs() - 0.012, q[:, 1].abs() - f.tyre - 0.018) - 0.01
        return sdf.intersect(sheet, angle * r, 0.03)

    reach = r + 0.04
    low = (hub[0] - reach, -f.tyre - 0.06, hub[2] - reach)
    return Part(shape, low, (hub[0] + reach, f.tyre + 0.06, hub[2] + reach), 0.0125)


def _tubes(f: _Frame, top: Point | None) -> list[Part]:
    """Seat tube, down tube, stays, fork; `top` is where the top tube meets the seat tube."""
    side, t = f.tyre + 0.03, f.tube
    low_head = (f.head[0] - 0.03 * f.wheel, 0.0, f.head[2] - 0.26 * f.wheel)
    out = [
        rod([f.crank, f.seat], t, MAIN, 0.0125),
        rod([f.crank, low_head], t * 1.12, MAIN, 0.0125),
        rod([(low_head[0] - 0.01, 0, low_head[2] - 0.03), f.head], t * 1.25, MAIN, 0.0125),
    ]
    if top is not None:
        out.append(rod([top, (f.head[0], 0, f.head[2] - 0.05)], t, MAIN, 0.0125))
    crown = (low_head[0] - 0.02, side, low_head[2] - 0.05)
    fork = smooth_curve(
        [
            crown,
            (f.front[0] * 0.72 + crown[0] * 0.28, side, f.front[2] + 0.2),
            (f.front[0], side, f.front[2]),
        ],
        8,
    )
    stay = (f.seat[0] * 0.8, side * 0.5, f.seat[2] - 0.16 * f.wheel)
    rear = (f.rear[0], side, f.rear[2])
    out += [
        both(rod([(c[0], c[1], c[2]) for c in fork], t * 0.8), x=False, y=True),
        block((crown[0], 0, crown[2] + 0.01), (0.04, side + 0.02, 0.03)),
        both(rod([stay, rear], t * 0.72), x=False, y=True),
        both(rod([(f.crank[0], side * 0.7, f.crank[2]), rear], t * 0.72), x=False, y=True),
    ]
    return out


def _drive(f: _Frame, guard: bool) -> list[Part]:
    """Chain wheel, cranks and pedals, and a chain or its guard, on the side of the viewer."""
    y, x, z = -f.tyre - 0.05, f.crank[0], f.crank[2]
    turn = math.radians(-35)
    dx, dz = 0.17 * math.cos(turn), 0.17 * math.sin(turn)
    out = [
        disc((x, y, z), 1, (0.095, 0.02), METAL),
        disc((x, 0, z), 1, (0.05, -y + 0.02), METAL),
        rod([(x, y - 0.03, z), (x + dx, y - 0.03, z + dz)], 0.026, METAL),
        rod([(x, -y + 0.03, z), (x - dx, -y + 0.03, z - dz)], 0.026, METAL),
        block((x + dx, y - 0.08, z + dz), (0.055, 0.05, 0.026), DARK),
        block((x - dx, -y + 0.08, z - dz), (0.055, 0.05, 0.026), DARK),
    ]
    if guard:
        outline = [(x - 0.1, z + 0.06), (x - 0.1, z - 0.06), (x - 0.04, z - 0.11)]
        outline += [(f.rear[0] + 0.02, f.rear[2] - 0.05), (f.rear[0] + 0.02, f.rear[2] + 0.05)]
        outline += [(x, z + 0.115)]
        out.append(plate(outline, 1, (y - 0.012, y + 0.034), rounding=0.016, voxel=0.0125))
        out[0] = disc((x, y - 0.014, z), 1, (0.06, 0.024), METAL)
    else:
        chain = [(x, y, z + 0.08), (f.rear[0], y, f.rear[2] + 0.045)]
        chain += [(f.rear[0] + 0.03, y, f.rear[2]), (f.rear[0], y, f.rear[2] - 0.045)]
        out.append(rod([*chain, (x, y, z - 0.08)], 0.023, DARK))
    return out


def _saddle(f: _Frame, wide: float, role: int) -> list[Part]:
    x, z = f.seat[0] + 0.03, f.seat[2] + 0.13
    outline = [
        (x - 0.17, 0.03), (x - 0.17, -0.03), (x - 0.03, -0.045), (x + 0.09, -wide),
        (x + 0.13, -wide * 0.8), (x + 0.13, wide * 0.8), (x + 0.09, wide), (x - 0.03, 0.045),
    ]  # fmt: skip
    return [
        rod([(f.seat[0] - 0.01, 0, f.seat[2] - 0.04), (x, 0, z)], f.tube * 0.78, METAL),
        plate(outline, 2, (z - 0.03, z + 0.04), role, rounding=0.03, voxel=0.0125),
    ]


def _handlebar(f: _Frame, curve: Sequence[Point], grip: int, start: int) -> list[Part]:
    """A stem, and a bar that is bent the same way on both sides, wrapped from a point on."""
    bent = [(float(a), float(b), float(c)) for a, b, c in smooth_curve(curve, 24)]
    return [
        rod([f.head, f.bars], f.tube * 0.8, METAL),
        both(rod(bent, 0.026, METAL), x=False, y=True),
        both(rod(bent[start:], 0.036, grip), x=False, y=True),
    ]


@design("bicycle", "city", yaw=24, fit=0.82, front=90)
def city_bicycle(rng: np.random.Generator) -> Sequence[Part]:
    """A deep step-through frame, mudguards, chain guard, basket."""
    f = _frame(rng, rng.uniform(0.27, 0.3), 0.034, rng.uniform(0.04, 0.046), 0.18)
    x, z = f.bars[0], f.bars[2]
    bar = [(x, 0, z), (x, 0.09, z + 0.03), (x + 0.06, 0.17, z + 0.05), (x + 0.19, 0.2, z + 0.02)]
    top = (f.crank[0] + 0.06, 0.0, f.crank[2] + 0.3 * f.wheel)
    sweep = smooth_curve(
        [(f.head[0], 0, f.head[2] - 0.04), (f.head[0] + 0.14, 0, f.crank[2] + 0.62 * f.wheel), top],
        12,
    )
    place = (f.head[0] - 0.19, 0.0, f.head[2] + 0.04)
    basket = block(place, (0.13, 0.15, 0.1), SECOND, rounding=0.03)
    lamp = (f.head[0] - 0.16, 0.0, f.head[2] - 0.1)
    return [
        *_wheel(f, f.front, 6, 0.024),
        *_wheel(f, f.rear, 6, 0.024),
        _mudguard(f, f.front, (50, 190)),
        _mudguard(f, f.rear, (-10, 130)),
        *_tubes(f, None),
        rod([(a, b, c) for a, b, c in sweep], f.tube, MAIN, 0.0125),
        *_drive(f, True),
        *_saddle(f, 0.1, DARK),
        *_handlebar(f, bar, DARK, 15),
        slatted(basket, 0.066),
        knob(lamp, 0.045, LIGHT),
    ]


@design("bicycle", "racing", yaw=22, fit=0.82, front=90)
def racing_bicycle(rng: np.random.Generator) -> Sequence[Part]:
    """A diamond frame, deep rims, a slim saddle, a bent-down bar."""
    f = _frame(rng, rng.uniform(0.28, 0.3), 0.033, rng.uniform(0.04, 0.045), 0.08)
    x, z = f.bars[0] - 0.03, f.bars[2]
    bar = [(x, 0, z), (x, 0.16, z), (x - 0.12, 0.17, z - 0.01), (x - 0.15, 0.17, z - 0.1)]
    bar += [(x - 0.06, 0.17, z - 0.16), (x, 0.17, z - 0.16)]
    top = (f.seat[0] * 0.94 + f.crank[0] * 0.06, 0.0, f.seat[2] - 0.05)
    rim = rng.uniform(0.028, 0.036)
    return [
        *_wheel(f, f.front, 5, rim),
        *_wheel(f, f.rear, 5, rim),
        *_tubes(f, top),
        *_drive(f, False),
        *_saddle(f, 0.065, DARK),
        *_handlebar(f, bar, SECOND, 5),
    ]


@design("bicycle", "children", yaw=28, fit=0.8, front=90)
def childrens_bicycle(rng: np.random.Generator) -> Sequence[Part]:
    """Small stout wheels, training wheels, a plate with a star's place in front, a high bar."""
    f = _frame(rng, rng.uniform(0.21, 0.235), 0.045, rng.uniform(0.048, 0.054), 0.16)
    x, z = f.bars[0], f.bars[2]
    bar = [(x, 0, z), (x, 0.06, z + 0.05), (x + 0.03, 0.15, z + 0.08), (x + 0.1, 0.21, z + 0.07)]
    top = (f.seat[0] * 0.6 + f.crank[0] * 0.4, 0.0, f.crank[2] + (f.seat[2] - f.crank[2]) * 0.55)
    r = f.wheel * 0.36
    small = (f.rear[0], 0.2, r)
    shield = [(u, v + z) for u, v in superellipse(0.085, 0.075, 3.0, 24)]
    return [
        *_wheel(f, f.front, 4, 0.034),
        *_wheel(f, f.rear, 4, 0.034),
        _mudguard(f, f.front, (60, 170)),
        _mudguard(f, f.rear, (20, 130)),
        *_tubes(f, top),
        *_drive(f, True),
        *_saddle(f, 0.09, SECOND),
        *_handlebar(f, bar, SECOND, 14),
        moved(plate([(a, b) for a, b in shield], 0, (-0.03, 0.02), LIGHT), (x - 0.07, 0, 0)),
        both(disc(small, 1, (r, 0.034), DARK, rounding=0.025), x=False, y=True),
        both(disc((small[0], 0.225, r), 1, (r * 0.5, 0.024), SECOND), x=False, y=True),
        both(rod([f.rear, (small[0], 0.16, r + 0.02)], 0.026, METAL), x=False, y=True),
    ]
