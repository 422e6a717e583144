"""Hats as products: fedora, baseball cap, bucket hat, knitted hat with a pompom."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.garments import groove
from packshot.train.scenes.pieces import polygon
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import DARK, MAIN, SOFT, Part
from packshot.train.scenes.turned import Turned, solid, spline

_LONG = 1.16  # a head is longer than it is wide
_HALF = 0.028  # half the thickness of a brim


def _oval(p: Tensor) -> Tensor:
    return sdf.scaled(p, 1, _LONG, 1)


def _brim(p: Tensor, inner: float, outer: float, bend: Tensor) -> Tensor:
    """A flat ring whose height is `bend`, its edge round."""
    rho = sdf.length(p[:, :2])
    middle, half = (inner + outer) / 2, (outer - inner) / 2
    flat = (rho - middle).abs() - half + _HALF
    ring = sdf.slab(flat, (p[:, 2] - bend).abs()) - _HALF
    return ring * 0.8


def _whole(shape: Sdf, reach: float, high: float, role: int = MAIN, voxel: float = 0.0135) -> Part:
    return Part(shape, (-reach, -reach * _LONG, -0.04), (reach, reach * _LONG, high), voxel, role)


@design("hat", "fedora", yaw=-24, fit=0.8)
def fedora(rng: np.random.Generator) -> Sequence[Part]:
    """Pinched crown, ribbon, a brim that is turned up at the back and down in front."""
    u = rng.uniform
    tall, head, wide = u(0.43, 0.48), u(0.255, 0.27), u(0.46, 0.5)
    snap, curl = u(0.05, 0.08), u(0.06, 0.09)

    def crown(p: Tensor) -> Tensor:
        q = _oval(p)
        taper = 1 - 0.2 * (q[:, 2:] / tall).clamp(0, 1.2) ** 1.5
        q = torch.cat([q[:, :2] / taper, q[:, 2:]], -1)
        return sdf.cylinder(q, (0, 0, tall / 2), head, tall / 2, 0.075) * 0.85

    def hat(p: Tensor) -> Tensor:
        q = _oval(p)
        ridge = sdf.capsule(p, (0, -0.24, tall + 0.09), (0, 0.3, tall + 0.13), 0.115, 0.12)
        pinch = sdf.capsule(
            sdf.mirror_x(p), (0.25, -0.3, tall - 0.12), (0.15, -0.31, tall + 0.1), 0.1, 0.12
        )
        top = sdf.cut(sdf.cut(crown(p), ridge, 0.07), pinch, 0.07)
        rho = (sdf.length(q[:, :2]) - head).clamp_min(0) / (wide - head)
        away = q[:, 1] / sdf.length(q[:, :2])
        rise = snap * away + curl * (1 - away**2)
        bend = 0.085 + rise * rho**1.6
        return sdf.blend(top, _brim(q, 0.05, wide, bend), 0.045)

    low = 0.118

    def ribbon(p: Tensor) -> Tensor:
        level = (p[:, 2] - low - 0.042).abs() - 0.044
        ring = torch.maximum(crown(p) - 0.013, -crown(p) - 0.035)
        return sdf.intersect(ring, level, 0.012)

    def bow(p: Tensor) -> Tensor:
        x = head * 0.975
        return sdf.box(p, (x, 0.02, low + 0.043), (0.026, 0.075, 0.038), 0.02)

    def both(p: Tensor) -> Tensor:
        return torch.minimum(ribbon(p), bow(p))

    r = head + 0.05
    bounds = (-r, -r * _LONG, 0.09), (r, r * _LONG, low + 0.12)
    return [_whole(hat, wide + 0.06, tall + 0.04), Part(both, *bounds, 0.0115, DARK)]


@design("hat", "cap", yaw=-34, fit=0.78)
def cap(rng: np.random.Generator) -> Sequence[Part]:
    """Baseball cap: six panels, a button on top, a curved visor."""
    u = rng.uniform
    head, tall = u(0.3, 0.32), u(0.33, 0.37)
    long, drop = u(0.3, 0.34), u(0.16, 0.2)

    def dome(p: Tensor) -> Tensor:
        high = torch.where(p[:, 2:] > 0.1, (p[:, 2:] - 0.1) / (tall - 0.1), 0 * p[:, 2:])
        q = torch.cat([p[:, :1] / head, p[:, 1:2] / (head * 1.14), high], -1)
        return (sdf.length(q) - 1) * (tall - 0.1) * 0.85

    def crown(p: Tensor) -> Tensor:
        angle = torch.atan2(p[:, 0], -p[:, 1])
        gap = torch.sin(angle * 3).abs() * sdf.length(p[:, :2]) / 3
        seams = groove(gap, 0.008, 0.012) + groove(p[:, 2] - 0.045, 0.006)
        return sdf.intersect(dome(p) + seams, 0.004 - p[:, 2], 0.014)

    def visor(p: Tensor) -> Tensor:
        arch = 0.06 - drop * (p[:, 0] / head) ** 2 * 0.55 + 0.02 * torch.cos(p[:, 1] * 5)
        y = (p[:, 1] + head * 0.86) / (long + 0.02)
        rho = ((p[:, 0].abs() / (head * 0.98)) ** 2.4 + y.abs().clamp_min(1e-3) ** 2.4) ** (1 / 2.4)
        flat = (rho - 1) * 0.27
        stitches = groove((rho - 0.62) * 0.27, 0.006, 0.01) + groove(
            (rho - 0.8) * 0.27, 0.006, 0.01
        )
        plate = sdf.slab(flat + _HALF, (p[:, 2] - arch).abs()) - _HALF + stitches
        return sdf.intersect(plate * 0.85, -dome(p) - 0.03, 0.0)

    def button(p: Tensor) -> Tensor:
        return sdf.ellipsoid(p, (0, 0, tall), (0.042, 0.042, 0.026))

    r, front = head + 0.04, head * 0.86 + long + 0.06
    return [
        Part(crown, (-r, -r * 1.14, -0.02), (r, r * 1.14, tall + 0.03), 0.0135),
        Part(visor, (-r, -front, -0.16), (r, -head * 0.5, 0.14), 0.0125, SOFT),
        Part(button, (-0.07, -0.07, tall - 0.05), (0.07, 0.07, tall + 0.05), 0.01, SOFT),
    ]


@design("hat", "bucket", yaw=-20, fit=0.76)
def bucket(rng: np.random.Generator) -> Sequence[Part]:
    """Soft bucket hat with a stitched, sloping brim."""
    u = rng.uniform
    tall, head = u(0.42, 0.47), u(0.255, 0.27)
    wide, low, turn = u(0.4, 0.43), u(0.17, 0.19), u(0, 6.28)
    soft = 0.02
    outline = [
        (-0.3, tall - soft), (head * 0.9, tall - soft), (head - soft, low + 0.02),
        (wide - soft, 0.03), (wide - 0.035, soft), (head - 0.06, low - 0.02), (-0.3, low - 0.02),
    ]  # fmt: skip
    body = Turned(lambda r, z: polygon(r, z, outline) - soft, wide, (0.0, tall), 0.008)

    def hat(p: Tensor) -> Tensor:
        q = _oval(p)
        share = ((sdf.length(q[:, :2]) - head) / (wide - head)).clamp(0, 1)
        wave = 0.018 * torch.sin(3 * torch.atan2(q[:, 1], q[:, 0]) + turn) * share**2
        rows = 0.003 * (1 - torch.cos(share * 6 * np.pi))
        seam = groove(q[:, 2] - tall + 0.055, 0.008)
        return (body(torch.cat([q[:, :2], (q[:, 2] - wave)[:, None]], -1)) + rows + seam) * 0.85

    def ribbon(p: Tensor) -> Tensor:
        level = (p[:, 2] - low - 0.07).abs() - 0.03
        d = body(_oval(p)) * 0.9
        return sdf.intersect(torch.maximum(d - 0.012, -d - 0.035), level, 0.012)

    r = head + 0.06
    bounds = (-r, -r * _LONG, low), (r, r * _LONG, low + 0.13)
    return [_whole(hat, wide + 0.05, tall + 0.03), Part(ribbon, *bounds, 0.0115, SOFT)]


@design("hat", "knitted", yaw=-16, fit=0.74)
def knitted(rng: np.random.Generator) -> Sequence[Part]:
    """Bobble hat: ribbed knit, a wide turned-up cuff, a pompom."""
    u = rng.uniform
    tall, head, fold = u(0.5, 0.56), u(0.3, 0.32), u(0.15, 0.175)
    ball = u(0.125, 0.15)
    outline = [(head * 0.9, 0.0), (head, 0.12), (head * 1.01, tall * 0.45)]
    outline += [(head * 0.86, tall * 0.75), (head * 0.5, tall * 0.95), (0.0, tall)]
    body = solid(spline(outline))

    def knit(p: Tensor) -> Tensor:
        q = sdf.scaled(p, 1, 1.05, 1)
        angle = torch.atan2(q[:, 1], q[:, 0])
        rho = (sdf.length(q[:, :2]) / head).clamp(0, 1)
        return body(q) * 0.95 + 0.011 * rho * torch.cos(20 * angle)

    def cuff(p: Tensor) -> Tensor:
        q = sdf.scaled(p, 1, 1.05, 1)
        wave = 0.008 * torch.cos(20 * torch.atan2(q[:, 1], q[:, 0]))
        rho = sdf.length(q[:, :2]) - head - 0.006 + wave
        ring = sdf.slab(rho.abs() - 0.006, (q[:, 2] - fold / 2).abs() - fold / 2 + 0.035) - 0.035
        return ring * 0.95

    def pompom(p: Tensor) -> Tensor:
        q = p - sdf.vec(0, 0, tall + ball * 0.6)
        tuft = torch.sin(q[:, 0] * 75) * torch.sin(q[:, 1] * 75) * torch.sin(q[:, 2] * 75)
        return (sdf.length(q) - ball + 0.014 * tuft) * 0.8

    r, b = head + 0.07, ball + 0.03
    z = tall + ball * 0.6
    return [
        Part(knit, (-r, -r * 1.1, 0.03), (r, r * 1.1, tall + 0.03), 0.0135),
        Part(cuff, (-r, -r * 1.1, -0.02), (r, r * 1.1, fold + 0.03), 0.0125),
        Part(pompom, (-b, -b, z - b), (b, b, z + b), 0.0125, SOFT),
    ]
