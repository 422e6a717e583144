"""Headphones, standing on their cups, and earbuds in their open case; faces along -y."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.gadgets import disc, hoop, knurled
from packshot.train.scenes.joinery import block, both, knob, rod, swung
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, EMISSIVE, LIGHT, MAIN, METAL, SECOND, SOFT, Part


def _ellipse(u: Tensor, v: Tensor, a: float, b: float) -> Tensor:
    """Distance in a plane to an ellipse of radii `a` and `b` about the origin."""
    norm = sdf.length(torch.stack([u / a, v / b], -1))
    slope = sdf.length(torch.stack([u / (a * a), v / (b * b)], -1)) / norm.clamp_min(0.05)
    return (norm - 1) / slope.clamp_min(0.5 / max(a, b))


def _bow(
    size: tuple[float, float], centre: float, half: tuple[float, float], role: int, foot: float
) -> Part:
    """A headband: half an ellipse of radii `size` above the height `centre`, straight below it
    down to `foot`; `half` its thickness and its width.
    """
    a, b = size
    thick, wide = half

    def shape(p: Tensor) -> Tensor:
        ring = _ellipse(p[:, 0], (p[:, 2] - centre).clamp_min(0), a, b).abs() - (thick - 0.018)
        d = sdf.slab(ring, p[:, 1].abs() - (wide - 0.018)) - 0.018
        return sdf.intersect(d, foot - p[:, 2], 0.02)

    edge = thick + 0.03
    low, high = (-a - edge, -wide - 0.02, foot - 0.01), (a + edge, wide + 0.02, centre + b + edge)
    return Part(shape, low, high, 0.0135, role)


def _oval(
    z: float,
    size: tuple[float, float],
    span: tuple[float, float],
    role: int,
    *,
    edge: float = 0.045,
    hole: float = 0.0,
) -> Part:
    """An oval plate across x, right and left: half width and half height about the height `z`,
    where it lies along x, its rounding, and how wide its rim is where it has a hole.
    """
    a, b = size
    middle, half = sum(span) / 2, (span[1] - span[0]) / 2

    def shape(p: Tensor) -> Tensor:
        flat = _ellipse(p[:, 1], p[:, 2] - z, a - edge, b - edge)
        if hole:
            flat = (flat + hole / 2 - edge / 2).abs() - max(hole / 2 - edge / 2, 0.004)
        return sdf.slab(flat, (p[:, 0] - middle).abs() - max(half - edge, 0.004)) - edge

    low = (span[0] - 0.02, -a - 0.02, z - b - 0.02)
    return both(Part(shape, low, (span[1] + 0.02, a + 0.02, z + b + 0.02), 0.0135, role))


def _pads(z: float, size: tuple[float, float], span: tuple[float, float], role: int) -> list[Part]:
    """Cushions on the inner sides of the cups, with the cloth inside their rings."""
    inner = (size[0] * 0.72, size[1] * 0.72)
    return [
        _oval(z, size, span, role, edge=min(size) * 0.22, hole=min(size) * 0.46),
        _oval(
            z, inner, (span[1] - 0.05, span[1] + 0.01), DARK if role != DARK else SOFT, edge=0.02
        ),
    ]


@design("headphones", "over-ear", yaw=38, fit=0.76)
def over_ear(rng: np.random.Generator) -> Sequence[Part]:
    """Wireless: oval cups, soft cushions, a padded band on metal sliders."""
    a, x = rng.uniform(0.17, 0.2), rng.uniform(0.33, 0.38)
    b, cup = a * rng.uniform(1.16, 1.34), rng.uniform(0.075, 0.095)
    top, wide = rng.uniform(0.9, 1.0), rng.uniform(0.08, 0.1)
    role = SOFT if rng.random() < 0.6 else DARK
    centre, foot = b * 2 + 0.06, b * 2 - 0.03
    bow = x + cup * 0.4
    return [
        _oval(b, (a, b), (x, x + cup * 1.9), MAIN, edge=0.05),
        _oval(b, (a * 0.66, b * 0.66), (x + cup, x + cup * 1.9 + 0.012), METAL, edge=0.02),
        _oval(b, (a * 0.6, b * 0.6), (x + cup, x + cup * 1.9 + 0.026), MAIN, edge=0.022),
        *_pads(b, (a * 0.98, b * 0.98), (x - 0.12, x + 0.012), role),
        both(block((bow, 0, foot), (0.024, 0.045, 0.11), METAL, rounding=0.02, voxel=0.012)),
        _bow((bow, top - centre), centre, (0.036, wide), MAIN, foot + 0.03),
        _bow((bow - 0.05, top - centre - 0.052), centre, (0.034, wide * 0.9), role, centre + 0.1),
    ]


@design("headphones", "studio", yaw=34, fit=0.77)
def studio(rng: np.random.Generator) -> Sequence[Part]:
    """Big round cups in metal forks, dark cushions, a broad band."""
    r, x = rng.uniform(0.215, 0.245), rng.uniform(0.34, 0.38)
    cup, top = rng.uniform(0.15, 0.18), rng.uniform(0.94, 1.02)
    wide = rng.uniform(0.085, 0.11)
    z, bow = r + 0.02, x + cup * 0.45
    centre = z + r + 0.09
    fork = hoop((bow, 0, z), 0, r + 0.015, 0.026, METAL)
    turned_fork = Part(
        lambda p: sdf.intersect(fork.sdf(p), z - 0.04 - p[:, 2]),
        (fork.low[0], fork.low[1], z - 0.06),
        fork.high,
        0.0115,
        METAL,
    )
    return [
        both(disc((x + cup / 2, 0, z), 0, (r - 0.012, cup / 2), MAIN, rounding=0.05, voxel=0.0135)),
        both(hoop((x + cup, 0, z), 0, r * 0.62, 0.026, METAL)),
        both(knurled((x + cup + 0.012, 0, z), 0, (r * 0.34, 0.026), 18, SECOND)),
        *_pads(z, (r, r), (x - 0.13, x + 0.01), DARK),
        both(turned_fork),
        both(rod([(bow, 0, z + r), (bow, 0, centre + 0.02)], 0.03, METAL)),
        _bow((bow, top - centre), centre, (0.038, wide), MAIN, z + r + 0.02),
        _bow((bow - 0.05, top - centre - 0.052), centre, (0.032, wide * 0.86), DARK, centre + 0.14),
    ]


@design("headphones", "on-ear", yaw=36, fit=0.75)
def on_ear(rng: np.random.Generator) -> Sequence[Part]:
    """Light and sporty: small round cups with a coloured disc, a slim bow."""
    r, x = rng.uniform(0.165, 0.19), rng.uniform(0.31, 0.36)
    cup, top = rng.uniform(0.1, 0.13), rng.uniform(0.8, 0.9)
    wide, centre = rng.uniform(0.05, 0.065), r * 2 + rng.uniform(0.0, 0.06)
    bow = x + cup * 0.5
    return [
        both(disc((x + cup / 2, 0, r), 0, (r, cup / 2), MAIN, rounding=0.045, voxel=0.0135)),
        both(disc((x + cup - 0.004, 0, r), 0, (r * 0.56, 0.022), SECOND)),
        *_pads(r, (r * 0.97, r * 0.97), (x - 0.09, x + 0.012), DARK),
        both(block((bow, 0, r * 1.9), (0.045, wide + 0.012, 0.06), DARK, rounding=0.025)),
        _bow((bow, top - centre), centre, (0.036, wide), MAIN, r * 1.6),
    ]


@design("headphones", "earbuds", yaw=24, fit=0.72)
def earbuds(rng: np.random.Generator) -> Sequence[Part]:
    """Two buds that look out of an open case."""
    wide, deep = rng.uniform(0.36, 0.42), rng.uniform(0.2, 0.24)
    tall, lid = rng.uniform(0.34, 0.42), rng.uniform(0.2, 0.25)
    x, bud = wide * rng.uniform(0.4, 0.46), rng.uniform(0.095, 0.11)

    def pebble(p: Tensor, z: float) -> Tensor:
        return sdf.box(p, (0, 0, z), (wide, deep, 0.34), deep * 0.86)

    def case(p: Tensor) -> Tensor:
        d = sdf.intersect(pebble(p, 0.34), p[:, 2] - tall, 0.02)
        tray = sdf.box(p, (0, 0, tall), (wide - 0.06, deep - 0.06, 0.06), 0.05)
        return sdf.intersect(sdf.cut(d, tray, 0.01), 0.012 - p[:, 2], 0.02)

    def cover(p: Tensor) -> Tensor:
        d = sdf.intersect(pebble(p, tall + lid - 0.34), tall + 0.006 - p[:, 2], 0.02)
        hollow = sdf.box(p, (0, 0, tall), (wide - 0.05, deep - 0.05, lid - 0.05), 0.09)
        return sdf.cut(d, hollow, 0.012)

    edge = (wide + 0.02, deep + 0.02)
    body = Part(case, (-edge[0], -edge[1], -0.01), (*edge, tall + 0.02), 0.0135)
    open_lid = Part(cover, (-edge[0], -edge[1], tall - 0.02), (*edge, tall + lid + 0.02), 0.0135)
    z = tall + bud * 0.75
    return [
        body,
        swung(open_lid, 0, -rng.uniform(82, 96), (0, deep - 0.02, tall)),
        block((0, 0, tall - 0.09), (wide - 0.08, deep - 0.08, 0.05), DARK, rounding=0.045),
        both(knob((x, 0.02, z), bud, LIGHT)),
        both(rod([(x, 0.0, tall - 0.06), (x, 0.01, z)], 0.055, LIGHT)),
        both(knob((x - bud * 0.86, -bud * 0.3, z + bud * 0.3), bud * 0.6, DARK)),
        both(disc((x + bud * 0.5, -bud * 0.66, z), 1, (0.03, 0.036), METAL)),
        disc((0, -deep - 0.002, tall * 0.66), 1, (0.03, 0.02), EMISSIVE),
    ]
