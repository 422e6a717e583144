"""Handbags: tote, flap bag with one top handle, half-moon hobo and bucket bag."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import Line, bezier, polygon, ribbon, tube
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import DARK, MAIN, METAL, SOFT, Floats, Part

Outline = Callable[[Tensor], Tensor]


def _trapezoid(bottom: float, top: float, height: float, corner: float) -> Outline:
    """Distance in the plane of x and z to a symmetric front panel standing on z = 0."""
    points = [
        (-bottom + corner, corner),
        (bottom - corner, corner),
        (top - corner, height - corner),
        (-top + corner, height - corner),
    ]
    return lambda p: polygon(p[:, 0], p[:, 2], points) - corner


def _plate(outline: Tensor, across: Tensor, rounding: float) -> Tensor:
    """Where both distances are negative, all edges rounded (it keeps its size)."""
    return sdf.slab(outline + rounding, across + rounding) - rounding


def _piping(outline: Tensor, across: Tensor, radius: float) -> Tensor:
    """Cord along the edge where the two surfaces meet."""
    return (outline**2 + across**2).clamp_min(1e-12).sqrt() - radius


def _arch(foot: Point, rise: float, shoulder: float, samples: int = 15) -> list[tuple[float, ...]]:
    """Right half of a handle from `foot` to its crown at x = 0; `shoulder` > 1 squares it."""
    x, y, z = foot
    return bezier(
        [(x, y, z), (x, y, z + rise * 0.75), (x * shoulder * 0.9, y, z + rise), (0, y, z + rise)],
        samples,
    )


def _feet(x: float, y: float, radius: float = 0.04) -> Part:
    """Four metal studs under the bottom."""

    def studs(p: Tensor) -> Tensor:
        q = sdf.mirror_y(sdf.mirror_x(p))
        return sdf.ellipsoid(q, (x, y, 0.0), (radius, radius, 0.032))

    return Part(studs, (-x - 0.06, -y - 0.06, -0.05), (x + 0.06, y + 0.06, 0.05), 0.013, METAL)


@design("handbag", "tote", yaw=-26, fit=0.76)
def tote(rng: np.random.Generator) -> Sequence[Part]:
    """Structured shopper, open at the top, two tubular handles on tabs; half have a pale base."""
    height, bottom = rng.uniform(0.58, 0.68), rng.uniform(0.4, 0.46)
    top = bottom + rng.uniform(0.05, 0.11)
    deep, mouth = rng.uniform(0.16, 0.19), rng.uniform(0.12, 0.15)
    panel = _trapezoid(bottom, top, height, 0.045)
    base = height * rng.uniform(0.2, 0.28) if rng.random() < 0.5 else 0.0
    spread, rise = top * rng.uniform(0.42, 0.5), rng.uniform(0.32, 0.4)
    thick = rng.uniform(0.033, 0.038)

    def across(p: Tensor) -> Tensor:
        return p[:, 1].abs() - (deep + (mouth - deep) * p[:, 2] / height)

    def body(p: Tensor) -> Tensor:
        front, side = panel(p), across(p)
        solid = sdf.blend(
            _plate(front, side, 0.03), _piping(front + 0.006, side + 0.006, 0.02), 0.012
        )
        return sdf.cut(solid, _mouth(p, side), 0.014)

    def _mouth(p: Tensor, side: Tensor) -> Tensor:
        sides = p[:, 0].abs() - (top - 0.055)
        return torch.maximum(_plate(sides, side + 0.045, 0.03), height - 0.16 - p[:, 2])

    def lining(v: Floats) -> np.ndarray:
        t = torch.from_numpy(v)
        inner = (_mouth(t, across(t)) < 0.006).numpy()
        low = v[:, 2] < base
        return np.where(inner, DARK, np.where(low, SOFT, MAIN))

    lean = mouth + 0.012
    handle = _arch((spread, lean, height * 0.86), rise + height * 0.14, 1.0)

    def handles(p: Tensor) -> Tensor:
        q = sdf.mirror_y(sdf.mirror_x(p))
        return tube(q, handle, thick)

    def tabs(p: Tensor) -> Tensor:
        q = sdf.mirror_y(sdf.mirror_x(p))
        lean_in = (deep - mouth) / height * (height * 0.75 - q[:, 2])
        q = torch.stack([q[:, 0], q[:, 1] - lean_in, q[:, 2]], -1)
        half = (0.052, 0.028, height * 0.15)
        return sdf.box(q, (spread, mouth + (deep - mouth) * 0.25, height * 0.76), half, 0.02)

    def rings(p: Tensor) -> Tensor:
        q = sdf.mirror_y(sdf.mirror_x(p))
        ferrule = sdf.cylinder(q, (spread, lean, height * 0.9), thick + 0.016, 0.032, 0.012)
        stud = sdf.sphere(q, (spread, deep * 0.35 + mouth * 0.65 + 0.015, height * 0.66), 0.03)
        return sdf.union(ferrule, stud)

    x, y = top + 0.04, deep + 0.04
    crown = height + rise + 0.06
    return [
        Part(body, (-x, -y, -0.01), (x, y, height + 0.02), 0.0125, lining),
        Part(handles, (-x, -y, height * 0.8), (x, y, crown), 0.0125, MAIN),
        Part(tabs, (-x, -y, height * 0.55), (x, y, height * 0.95), 0.013, MAIN),
        Part(rings, (-x, -y - 0.02, height * 0.58), (x, y + 0.02, height), 0.0125, METAL),
        _feet(bottom - 0.08, deep - 0.06),
    ]


def _turn_lock(y: float, z: float) -> Part:
    """Metal plate with an upright knob, its face towards the camera."""

    def clasp(p: Tensor) -> Tensor:
        plate = sdf.box(p, (0, y, z), (0.075, 0.022, 0.062), 0.014)
        knob = sdf.box(p, (0, y - 0.03, z), (0.022, 0.03, 0.042), 0.014)
        return sdf.union(plate, knob)

    return Part(clasp, (-0.1, y - 0.08, z - 0.09), (0.1, y + 0.04, z + 0.09), 0.01, METAL)


@design("handbag", "top-handle", yaw=-28, fit=0.74)
def top_handle(rng: np.random.Generator) -> Sequence[Part]:
    """Trapezoid lady's bag: flap, belt with a turn lock, one arched handle."""
    height, bottom = rng.uniform(0.6, 0.7), rng.uniform(0.45, 0.52)
    top = bottom - rng.uniform(0.08, 0.14)
    deep, mouth = rng.uniform(0.18, 0.22), rng.uniform(0.085, 0.11)
    panel = _trapezoid(bottom, top, height, 0.05)
    edge = height * rng.uniform(0.52, 0.62)
    dip = rng.uniform(0.0, 0.12)
    spread, rise = top * rng.uniform(0.58, 0.68), rng.uniform(0.29, 0.36)
    thick = rng.uniform(0.034, 0.04)

    def across(p: Tensor) -> Tensor:
        return p[:, 1].abs() - (deep + (mouth - deep) * p[:, 2] / height)

    def body(p: Tensor) -> Tensor:
        front, side = panel(p), across(p)
        return sdf.blend(
            _plate(front, side, 0.035), _piping(front + 0.007, side + 0.007, 0.021), 0.012
        )

    def flap(p: Tensor) -> Tensor:
        skin = _plate(panel(p) - 0.018, across(p) - 0.03, 0.03)
        lower = edge - dip * (1 - (p[:, 0] / top) ** 2).clamp_min(0) - p[:, 2]
        return sdf.intersect(sdf.intersect(skin, lower * 0.9, 0.02), p[:, 1] - mouth * 0.6, 0.02)

    def belt(p: Tensor) -> Tensor:
        level = (p[:, 2] - lock).abs() - 0.045
        skin = _plate(panel(p) - 0.012, across(p) - 0.042, 0.02)
        return sdf.intersect(sdf.intersect(skin, level, 0.012), p[:, 1] + mouth * 0.5, 0.01)

    lock = edge - dip * 0.5 + 0.1
    front = deep + (mouth - deep) * lock / height + 0.05

    handle = _arch((spread, 0, height - 0.02), rise, 1.0)

    def grip(p: Tensor) -> Tensor:
        return tube(sdf.mirror_x(p), handle, thick)

    def rings(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        return sdf.cylinder(q, (spread, 0, height + 0.045), thick + 0.018, 0.035, 0.014)

    x, y = bottom + 0.04, deep + 0.04
    return [
        Part(body, (-x, -y, -0.01), (x, y, height + 0.03), 0.014, MAIN),
        Part(flap, (-x, -y, edge - dip - 0.04), (x, mouth, height + 0.05), 0.013, MAIN),
        Part(belt, (-x, -y - 0.03, lock - 0.07), (x, 0.0, lock + 0.07), 0.011, SOFT),
        _turn_lock(-front, lock),
        Part(grip, (-x, -0.06, height - 0.08), (x, 0.06, height + rise + 0.06), 0.012, MAIN),
        Part(rings, (-x, -0.08, height - 0.01), (x, 0.08, height + 0.1), 0.012, METAL),
        _feet(bottom - 0.09, deep - 0.07),
    ]


def _crescent(half: float, horn: float, dip: float) -> Outline:
    """Half-moon in x, z: a round belly on z = 0, blunt horns at +-`half`, a hollow top edge."""
    right = [
        (half * 0.42, horn - dip * 0.82),
        (half - 0.1, horn - 0.035),
        (half + 0.05, horn + 0.03),
    ]
    rim = Line([*((-x, z) for x, z in reversed(right)), (0, horn - dip), *right])
    centre = horn * 0.66

    def outline(p: Tensor) -> Tensor:
        x, z = p[:, 0].abs() / half, (centre - p[:, 2]).clamp_min(0) / centre
        belly = ((x**2.3 + z**2.3).clamp_min(1e-6) ** (1 / 2.3) - 1) * half * 0.85
        height, slope = rim(p[:, 0])
        return sdf.intersect(belly, (p[:, 2] - height) / slope, 0.05)

    return outline


@design("handbag", "hobo", yaw=-20, fit=0.76)
def hobo(rng: np.random.Generator) -> Sequence[Part]:
    """Soft half-moon, piped, with one broad arched strap riveted to its horns."""
    half, horn = rng.uniform(0.46, 0.52), rng.uniform(0.64, 0.72)
    dip = rng.uniform(0.17, 0.24)
    outline = _crescent(half, horn, dip)
    deep = rng.uniform(0.15, 0.18)
    rise = rng.uniform(0.28, 0.35)
    wide = rng.uniform(0.055, 0.068)

    def body(p: Tensor) -> Tensor:
        flat = outline(p)
        up = (p[:, 2] / horn).clamp(0, 1)
        full = deep * (1 - 0.6 * up**1.3)
        soft = -sdf.blend(-flat, -(p[:, 1].abs() - full) * 0.9, 0.15 - 0.1 * up**2)
        return sdf.blend(soft, sdf.slab(flat + 0.022, p[:, 1].abs() - 0.004) - 0.02, 0.012)

    inset = half - 0.065
    curve = bezier(
        [
            (inset - 0.01, 0, horn - 0.16),
            (half + 0.03, 0, horn + rise * 0.75),
            (half * 0.5, 0, horn + rise),
            (0, 0, horn + rise),
        ],
        16,
    )

    def strap(p: Tensor) -> Tensor:
        return ribbon(sdf.mirror_x(p), curve, 1, wide - 0.026, 0.028)

    def rivets(p: Tensor) -> Tensor:
        q = sdf.mirror_y(sdf.mirror_x(p))
        return sdf.ellipsoid(q, (inset + 0.012, wide, horn + 0.02), (0.04, 0.024, 0.04))

    y, x = deep + 0.03, half + 0.06
    front = -deep * (1 - 0.6 * ((horn - dip - 0.14) / horn) ** 1.3)

    def tag(p: Tensor) -> Tensor:
        return sdf.box(p, (0, front + 0.012, horn - dip - 0.15), (0.075, 0.03, 0.03), 0.014)

    return [
        Part(body, (-x, -y, -0.02), (x, y, horn + 0.04), 0.0135, MAIN),
        Part(strap, (-x, -0.1, horn - 0.22), (x, 0.1, horn + rise + 0.05), 0.0125, MAIN),
        Part(rivets, (-x, -0.11, horn - 0.05), (x, 0.11, horn + 0.08), 0.0115, METAL),
        Part(
            tag,
            (-0.1, front - 0.05, horn - dip - 0.2),
            (0.1, front + 0.07, horn - dip - 0.1),
            0.01,
            METAL,
        ),
    ]


def _tassels(front: float, tie: float) -> list[Part]:
    """Two ends of a drawstring that hang from height `tie` at y = `front`, with metal tips."""

    def ends(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        return sdf.capsule(q, (0.03, front, tie), (0.055, front - 0.028, tie - 0.2), 0.024, 0.024)

    def tips(p: Tensor) -> Tensor:
        top, foot = (0.055, front - 0.028, tie - 0.2), (0.06, front - 0.03, tie - 0.25)
        return sdf.capsule(sdf.mirror_x(p), top, foot, 0.035, 0.04)

    near, far = front - 0.1, front + 0.1
    return [
        Part(ends, (-0.12, near, tie - 0.26), (0.12, far, tie + 0.05), 0.011, SOFT),
        Part(tips, (-0.12, near, tie - 0.31), (0.12, far, tie - 0.14), 0.011, METAL),
    ]


def _bail(rim: float, height: float, rise: float) -> list[Part]:
    """Strap in an arch over an opening of radius `rim`, on metal loops."""
    at, crown = rim - 0.025, height + rise
    foot, shoulder = (at, 0, height * 0.86), (at + 0.05, 0, height + rise * 0.8)
    curve = bezier([foot, shoulder, (at * 0.5, 0, crown), (0, 0, crown)], 16)

    def strap(p: Tensor) -> Tensor:
        return ribbon(sdf.mirror_x(p), curve, 1, 0.04, 0.027)

    def loops(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        return sdf.box(q, (at + 0.012, 0, height + 0.01), (0.046, 0.085, 0.03), 0.018)

    x = rim + 0.08
    return [
        Part(strap, (-x, -0.09, height * 0.8), (x, 0.09, crown + 0.05), 0.0125, MAIN),
        Part(loops, (-x, -0.12, height - 0.05), (x, 0.12, height + 0.07), 0.012, METAL),
    ]


@design("handbag", "bucket", yaw=-24, fit=0.76)
def bucket(rng: np.random.Generator) -> Sequence[Part]:
    """Drawstring bucket on a pale base, one arched strap on metal rings."""
    height = rng.uniform(0.66, 0.78)
    foot, rim = rng.uniform(0.3, 0.34), rng.uniform(0.34, 0.4)
    oval = rng.uniform(0.72, 0.82)
    base = height * rng.uniform(0.2, 0.27)
    rise = rng.uniform(0.36, 0.46)
    pleats = int(rng.integers(12, 15))
    tie = height * 0.84

    def outer(p: Tensor, grow: float = 0.0) -> Tensor:
        t = (p[:, 2] / height).clamp(0, 1)
        radius = foot + (rim - foot) * t - 0.05 * torch.exp(-(((p[:, 2] - tie) / 0.05) ** 2))
        y = p[:, 1] / oval
        gather = torch.cos(pleats * torch.atan2(y, p[:, 0])) * 0.014
        ring = sdf.length(torch.stack([p[:, 0], y], -1)) - radius - grow
        return (ring - gather * ((t - 0.6) / 0.25).clamp(0, 1)) * oval

    def body(p: Tensor) -> Tensor:
        side = outer(p)
        solid = sdf.slab(side + 0.025, (p[:, 2] - height / 2).abs() - height / 2 + 0.025) - 0.025
        well = torch.maximum(side + 0.05, tie - 0.06 - p[:, 2])
        return sdf.cut(solid, well, 0.02)

    def bottom(p: Tensor) -> Tensor:
        level = (p[:, 2] - base / 2 + 0.004).abs() - base / 2
        return sdf.slab(outer(p, 0.01) + 0.03, level + 0.03) - 0.03

    def cord(p: Tensor) -> Tensor:
        ring = (outer(p) ** 2 + (p[:, 2] - tie) ** 2).clamp_min(1e-9).sqrt() - 0.026
        return ring * 0.95

    front = -(foot + (rim - foot) * 0.55) * oval

    x, y = rim + 0.06, rim * oval + 0.05
    return [
        Part(body, (-x, -y, -0.02), (x, y, height + 0.03), 0.0135, MAIN),
        Part(bottom, (-x, -y, -0.02), (x, y, base + 0.03), 0.0135, SOFT),
        Part(cord, (-x, -y, tie - 0.05), (x, y, tie + 0.05), 0.012, SOFT),
        *_tassels(front, tie),
        *_bail(rim, height, rise),
    ]
