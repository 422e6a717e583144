"""Teapots: the spout to the left, the handle to the right or overhead."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf, turned
from packshot.train.scenes.joinery import knob, rod
from packshot.train.scenes.pieces import smooth_curve
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import DARK, MAIN, WOOD, Part
from packshot.train.scenes.trinkets import swept
from packshot.train.scenes.turned import Outline, Turned, ball, spline


def _spout(body: Turned, points: Sequence[Point], radii: tuple[float, float]) -> Part:
    """A tapered spout along `points` from inside the body to the mouth, its joint filled; the
    mouth is cut level and hollowed.
    """
    (x, y, z), r = points[-1], radii[1]

    def shape(p: Tensor) -> Tensor:
        pipe = swept(p, points, radii)
        outside = body(p)
        joined = sdf.blend(pipe, outside + 0.004, 0.07)
        spout = sdf.intersect(sdf.intersect(joined, pipe - 0.07), -(outside + 0.03))
        level = (p[:, 2] - z) * 0.9 - (p[:, 0] - x) * 0.4
        well = sdf.ellipsoid(p, (x, y, z), (r * 0.58, r * 0.58, 0.05))
        return sdf.cut(sdf.intersect(spout, level, 0.012), well, 0.012) * 0.9

    flat = np.asarray(points)
    air = max(radii) + 0.09
    low, high = (flat.min(0) - air).tolist(), (flat.max(0) + air).tolist()
    return Part(shape, low, (high[0], high[1], z + 0.07), 0.0125, MAIN)


def _lid(radius: float, z: float, rise: float, soft: float = 0.006) -> list[Part]:
    """A domed lid with a rolled rim, its edge at `z`."""
    dome = ball(0, 1, 0, 90, count=12)
    rim = [(radius - 0.012, z - 0.02), (radius + 0.012, z), (radius + 0.012, z + 0.02)]
    cap = [(r * (radius - 0.025), z + 0.04 + rise * h) for r, h in dome]
    return [turned.solid([*rim, *cap], soft).part(0.0125)]


@design("teapot", "round", yaw=-12, fit=0.8)
def round_teapot(rng: np.random.Generator) -> Sequence[Part]:
    """A round belly, a curved spout, a round ear, a domed lid with a ball on it."""
    r, squash = rng.uniform(0.34, 0.38), rng.uniform(0.8, 0.92)
    mid, foot = 0.06 + r * squash * 0.9, r * 0.53
    belly: Outline = spline(ball(mid, r, -62, 58, squash=squash, count=7), 40)
    outline = [(foot - 0.01, 0.0), (foot, 0.02), (foot * 0.97, 0.05), *belly]
    body, top = turned.solid(outline), belly[-1][1]
    rise, lid = rng.uniform(0.07, 0.1), belly[-1][0] - 0.005
    out = -r - rng.uniform(0.22, 0.27)
    points = [(-r * 0.7, 0, mid - 0.11), (-r - 0.06, 0, mid - 0.06)]
    points += [(-r - 0.14, 0, mid + 0.08), (out, 0, top + rng.uniform(-0.03, 0.03))]
    ear = (rng.uniform(0.2, 0.23), rng.uniform(0.19, 0.22))
    return [
        body.part(0.014),
        _spout(body, points, (0.12, 0.06)),
        turned.ear_part(body, (r + 0.0, mid + 0.03), ear, (0.042, 0.05), power=2.2, lean=0.1),
        *_lid(lid, top, rise),
        knob((0, 0, top + rise + 0.085), rng.uniform(0.055, 0.065), MAIN),
    ]


@design("teapot", "tall", yaw=-12, fit=0.8)
def tall_teapot(rng: np.random.Generator) -> Sequence[Part]:
    """A tapered pot for coffee or tea: a straight spout, a wooden handle and knob."""
    low, high = rng.uniform(0.27, 0.31), rng.uniform(0.18, 0.21)
    tall = rng.uniform(0.66, 0.74)
    wall = spline([(low, 0.05), (low * 0.97, 0.18), (high * 1.12, tall * 0.7), (high, tall)], 30)
    outline = [(low - 0.03, 0.0), (low - 0.006, 0.012), *wall]
    body = turned.solid(outline)
    out, rise = -low - rng.uniform(0.2, 0.25), rng.uniform(0.05, 0.07)
    points = [(-low * 0.7, 0, tall * 0.3), (-low - 0.04, 0, tall * 0.5)]
    points += [(-low - 0.1, 0, tall * 0.75), (out, 0, tall * rng.uniform(0.94, 1.02))]
    centre, half = ((low + high) / 2 + 0.03, tall * 0.58), (rng.uniform(0.2, 0.23), tall * 0.32)
    slope = (high - low) / tall * 1.1
    ear = turned.ear_part(body, centre, half, (0.042, 0.046), power=2.4, lean=slope, role=WOOD)
    return [
        body.part(0.0135),
        _spout(body, points, (0.085, 0.05)),
        ear,
        *_lid(high, tall, rise),
        knob((0, 0, tall + rise + 0.08), rng.uniform(0.05, 0.06), WOOD),
    ]


@design("teapot", "cast-iron", yaw=-14, fit=0.78)
def iron_teapot(rng: np.random.Generator) -> Sequence[Part]:
    """A low Japanese kettle with rows of studs and a bail of dark iron overhead."""
    r, squash = rng.uniform(0.4, 0.44), rng.uniform(0.58, 0.66)
    mid = r * squash * 0.86
    belly = spline(ball(mid, r, -60, 66, squash=squash, count=7), 44)
    body, top = turned.solid([(belly[0][0] - 0.02, 0.0), *belly]), belly[-1][1]
    count = int(rng.integers(11, 13)) * 2
    pitch = 2 * math.pi * r / count * 0.52

    def studs(p: Tensor) -> Tensor:
        angle, v = torch.atan2(p[:, 1], p[:, 0]), (p[:, 2] - mid) / pitch
        a, b = count / 2 * angle, v * math.pi / 2
        bump = ((a + b).cos() * (a - b).cos()).abs() ** 1.5
        fade = torch.exp(-((v / 3.1) ** 6))
        return (body(p) - 0.013 * bump * fade) * 0.8

    reach = r + 0.04
    rise, half = rng.uniform(0.35, 0.4), r * 0.72
    foot = mid + r * squash * 0.66
    arch = [(-half, 0, foot), (-half * 0.93, 0, foot + rise * 0.62), (-half * 0.5, 0, foot + rise)]
    arch += [(0, 0, foot + rise * 1.06)]
    arch += [(-x, y, z) for x, y, z in reversed(arch[:3])]
    points = [(-r * 0.75, 0, mid + 0.0), (-r - 0.06, 0, mid + 0.07)]
    points += [(-r - rng.uniform(0.17, 0.21), 0, top + 0.0)]
    return [
        Part(studs, (-reach, -reach, -0.02), (reach, reach, top + 0.02), 0.0125, MAIN),
        _spout(body, points, (0.095, 0.06)),
        *_lid(belly[-1][0] + 0.03, top - 0.005, 0.04),
        knob((0, 0, top + 0.1), rng.uniform(0.05, 0.06), MAIN),
        rod(smooth_curve(arch, 26), 0.034, DARK),
        knob((-half, 0, foot + 0.01), 0.06, MAIN),
        knob((half, 0, foot + 0.01), 0.06, MAIN),
    ]
