"""Straps and what closes them: flat bands, buckles, keepers, rivets, coils."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import ribbon
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import DARK, METAL, Part


def strap(
    curve: Sequence[Point],
    width_axis: int,
    half_width: float,
    half_thick: float = 0.024,
    role: int = DARK,
    voxel: float = 0.012,
) -> Part:
    """Flat band along a polyline, round at its edges (they stand `half_thick` beyond its width)."""
    points = np.asarray(curve, dtype=float)
    reach = np.full(3, half_thick + 0.02)
    reach[width_axis] += half_width
    low, high = (points.min(0) - reach).tolist(), (points.max(0) + reach).tolist()
    return Part(
        lambda p: ribbon(p, curve, width_axis, half_width, half_thick), low, high, voxel, role
    )


def frame(p: Tensor, centre: Point, half: tuple[float, float], bar: float) -> Tensor:
    """Rounded rectangle of round wire of radius `bar`, facing -y, `half` to the wire's middle."""
    corner = min(0.024, *half)
    q = p - sdf.vec(*centre)
    flat = sdf.slab(q[:, 0].abs() - half[0] + corner, q[:, 2].abs() - half[1] + corner) - corner
    return (flat**2 + q[:, 1] ** 2).clamp_min(1e-9).sqrt() - bar


def buckle(
    centre: Point,
    half: tuple[float, float],
    *,
    bar: float = 0.025,
    upright: bool = True,
    prong: bool = True,
    role: int = METAL,
) -> Part:
    """Frame buckle that faces -y, its prong along the strap (which runs along z if `upright`)."""
    x, y, z = centre

    def shape(p: Tensor) -> Tensor:
        d = frame(p, centre, half, bar)
        if not prong:
            return d
        way = sdf.vec(0, 0, half[1]) if upright else sdf.vec(half[0], 0, 0)
        middle, lift = sdf.vec(x, y - 0.012, z), sdf.vec(0, -0.012, 0)
        ends = (middle - way).tolist(), (middle + way + lift).tolist()
        return sdf.union(d, sdf.capsule(p, *ends, bar * 0.92))

    reach = (half[0] + bar + 0.02, 0.07, half[1] + bar + 0.02)
    low = [c - r for c, r in zip(centre, reach, strict=True)]
    high = [c + r for c, r in zip(centre, reach, strict=True)]
    return Part(shape, low, high, 0.0115, role)


def coil(start: float, pitch: float, turns: float, ends: float, half: tuple[float, float]) -> Sdf:
    """Band that is rolled up about z: radius `start` growing by `pitch` a turn, its outer end at
    the angle `ends` (degrees); `half` is half its thickness and half its width (up from z = 0).
    """
    thick, width = half
    phase = math.radians(ends) / (2 * math.pi) - turns

    def loop(r: Tensor, t: Tensor) -> Tensor:
        off = (r - start - pitch * t).abs() - thick
        beyond = torch.maximum(-t, t - turns) * 2 * math.pi * r
        return sdf.slab(off, beyond)

    def shape(p: Tensor) -> Tensor:
        r = sdf.length(p[:, :2])
        a = torch.atan2(p[:, 1], p[:, 0]) / (2 * math.pi) - phase
        near = ((r - start) / pitch - a).detach().round()
        flat = sdf.union(*(loop(r, a + near + i) for i in (-1, 0, 1)))
        edge = 0.018
        d = sdf.slab(flat + edge, (p[:, 2] - width).abs() - width + edge) - edge
        stitch = torch.exp(-((((p[:, 2] - width).abs() - width * 0.78) / 0.014) ** 2))
        return (d + 0.006 * stitch) * 0.95

    return shape


def vault(
    span: tuple[float, float],
    breadth: tuple[float, float],
    height: tuple[float, float],
    *,
    thick: float = 0.026,
    lean: float = 0.0,
    power: float = 2.5,
) -> Sdf:
    """Strap over a foot whose toe points to +x, between two x, half `breadth` and `height` (of its
    outside) at both; its edges `lean` forward towards the ground. Open below, down to z = 0.
    """
    middle, reach = (span[0] + span[1]) / 2, (span[1] - span[0]) / 2

    def shape(p: Tensor) -> Tensor:
        x = p[:, 0] - middle + lean * (p[:, 2] - height[0] * 0.6)
        t = x / reach * 0.5 + 0.5
        b = breadth[0] + (breadth[1] - breadth[0]) * t - thick
        h = height[0] + (height[1] - height[0]) * t - thick
        u, v = (p[:, 1] / b).abs().clamp_min(1e-3), (p[:, 2] / h).abs().clamp_min(1e-3)
        norm = (u**power + v**power) ** (1 / power)
        slope = torch.stack([(u / norm) ** (power - 1) / b, (v / norm) ** (power - 1) / h])
        off = ((norm - 1) / slope.pow(2).sum(0).sqrt()).abs()
        edge = thick * 0.8
        band = sdf.slab(off - thick + edge, x.abs() - reach + edge) - edge
        return torch.maximum(band, -p[:, 2]) * 0.85

    return shape


def cuff(centre: Point, half: tuple[float, float], tall: float = 0.035, tilt: float = 0.0) -> Sdf:
    """Strap around an ankle that is not there: an upright oval band, half its length and breadth
    `half`, half its height `tall`, its front raised by `tilt` degrees.
    """

    def shape(p: Tensor) -> Tensor:
        q = sdf.rotate(p, 1, tilt, centre) - sdf.vec(*centre)
        u, v = q[:, 0] / half[0], q[:, 1] / half[1]
        norm = (u * u + v * v).clamp_min(1e-6).sqrt()
        off = (norm - 1) * norm / ((u / half[0]) ** 2 + (v / half[1]) ** 2).clamp_min(1e-6).sqrt()
        return sdf.slab(off.abs() - 0.012, q[:, 2].abs() - tall + 0.013) - 0.013

    return shape
