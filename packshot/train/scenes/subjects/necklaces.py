"""Necklaces that hang over the bar of a jeweller's stand, bead by bead and link by link."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from packshot.train.scenes import sdf, turned
from packshot.train.scenes.gadgets import hoop
from packshot.train.scenes.joinery import bar
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import vec
from packshot.train.scenes.solid import MAIN, WOOD, Part

Points = NDArray[np.float64]


def _stand(wide: float, z: float) -> list[Part]:
    """A bar at height `z` on a post with a round foot."""
    foot = [(0.16, 0.0), (0.175, 0.015), (0.165, 0.04), (0.06, 0.06), (0.03, 0.1), (0.03, z)]
    return [
        turned.solid(foot, 0.006).part(0.0125, WOOD),
        bar((-wide - 0.07, 0, z), (wide + 0.07, 0, z), (0.036, 0.036), WOOD),
    ]


def _hanging(wide: float, z: float, drop: float, point: float = 1.0) -> Points:
    """A closed curve [N, 3] over the bar at ±wide, from its top on the left down the front, up,
    and back behind; `point` below 1 draws the front to a V.
    """
    t = np.linspace(0, np.pi, 241)
    down = np.sin(t) ** 0.8 * point + (1 - np.abs(np.cos(t))) * (1 - point)
    front = np.stack([-wide * np.cos(t), -0.075 * np.sin(t) ** 0.25, z + 0.055 - drop * down], -1)
    back = np.stack([wide * np.cos(t), 0.08 * np.sin(t) ** 0.3, z + 0.055 - 0.13 * np.sin(t)], -1)
    return np.concatenate([front, back[1:-1]])


def _along(curve: Points) -> Callable[[float], Points]:
    """The point at a length along a curve."""
    s = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(curve, axis=0), axis=1))])
    return lambda at: np.array([np.interp(at, s, curve[:, i]) for i in range(3)])


def _length(curve: Points) -> float:
    return float(np.linalg.norm(np.diff(curve, axis=0), axis=1).sum())


def _beads(curve: Points, radius: float, swell: float, pitch: float = 0.97) -> list[Part]:
    """Balls in a row on a closed curve; those of the front's middle are larger by `swell`, and
    neighbours touch where `pitch` is 1.
    """
    at, total = _along(curve), _length(curve)
    low, high = curve[:, 2].min(), curve[:, 2].max()

    def size(s: float) -> float:
        c = at(s)
        return radius * (1 + (swell * (high - c[2]) / (high - low) if c[1] < 0 else 0.0))

    s, balls = 0.0, []
    while s < total - radius:
        r = size(s)
        balls.append((at(s), r))
        s += pitch * (r + size(s + 2 * r))
    return [_cluster(balls[i : i + 6]) for i in range(0, len(balls), 6)]


def _cluster(balls: Sequence[tuple[Points, float]]) -> Part:
    """A few neighbouring balls as one part."""

    def shape(p: Tensor) -> Tensor:
        return sdf.union(*(sdf.sphere(p, c.tolist(), r) for c, r in balls))

    low = np.min([c - r for c, r in balls], 0) - 0.015
    high = np.max([c + r for c, r in balls], 0) + 0.015
    return Part(shape, low.tolist(), high.tolist(), 0.0115, MAIN)


def _links(curve: Points, long: float, wide: float, wire: float) -> list[Part]:
    """Oval links that hang in each other, every other one turned a quarter."""
    at, total = _along(curve), _length(curve)
    count = int(total / (2 * (long - wire) * 0.98) / 2) * 2
    out = []
    for i in range(count):
        s = total * i / count
        c, ahead = at(s), at((s + 0.02) % total) - at((s - 0.02) % total)
        out.append(_link(c, ahead / np.linalg.norm(ahead), (long, wide, wire), i % 2 == 0))
    return out


def _link(c: Points, ahead: Points, size: tuple[float, float, float], turned_: bool) -> Part:
    """One link around `c` along `ahead`; `size` is half its length, half its width, its wire."""
    long, wide, wire = size
    across = np.cross(ahead, [0.0, 1.0, 0.0])
    across /= np.linalg.norm(across)
    other = np.cross(ahead, across)
    u, v = (across + other, across - other) if turned_ else (across - other, across + other)
    frame = torch.tensor(np.stack([ahead, u / 2**0.5, v / 2**0.5], -1), dtype=torch.float32)

    def shape(p: Tensor) -> Tensor:
        q = (p - vec(*map(float, c))) @ frame
        straight = q[:, 0] - q[:, 0].clamp(-(long - wide), long - wide)
        ring = sdf.length(torch.stack([straight, q[:, 1]], -1)) - (wide - wire)
        return sdf.length(torch.stack([ring, q[:, 2]], -1)) - wire

    air = long + 0.015
    return Part(shape, (c - air).tolist(), (c + air).tolist(), 0.0115, MAIN)


@design("necklace", "pearls", yaw=-14, fit=0.8)
def pearl_necklace(rng: np.random.Generator) -> Sequence[Part]:
    """A strand of large beads that grow towards the middle."""
    wide, z, drop = rng.uniform(0.26, 0.3), rng.uniform(0.8, 0.86), rng.uniform(0.6, 0.66)
    curve = _hanging(wide, z, drop)
    return [*_stand(wide, z), *_beads(curve, rng.uniform(0.043, 0.048), rng.uniform(0.4, 0.6))]


@design("necklace", "pendant", yaw=-14, fit=0.8)
def pendant_necklace(rng: np.random.Generator) -> Sequence[Part]:
    """A fine bead chain in a V with a heart on a ring."""
    wide, z, drop = rng.uniform(0.24, 0.28), rng.uniform(0.84, 0.9), rng.uniform(0.46, 0.5)
    curve = _hanging(wide, z, drop, 0.35)
    size, low = rng.uniform(0.24, 0.27), z + 0.055 - drop
    middle = low - 0.09

    def heart(p: Tensor) -> Tensor:
        x, h = p[:, 0].abs() / size, (p[:, 2] - middle) / size + 1.0
        lobe = sdf.length(torch.stack([x - 0.25, h - 0.75], -1)) - 2**0.5 / 4
        diagonal = (x + h).clamp_min(0) / 2
        edge = torch.minimum(x**2 + (h - 1) ** 2, (x - diagonal) ** 2 + (h - diagonal) ** 2)
        body = (edge + 1e-9).sqrt() * torch.sign(x - h)
        flat = torch.where(x + h > 1, lobe, body) * size
        return sdf.slab(flat + 0.05, (p[:, 1] + 0.085).abs() - 0.008) - 0.05

    bounds = (-size * 0.7, -0.16, middle - size - 0.03), (size * 0.7, -0.01, middle + size * 0.2)
    return [
        *_stand(wide, z),
        *_beads(curve, rng.uniform(0.033, 0.037), 0.0, 0.86),
        hoop((0, -0.08, low - 0.035), 0, 0.05, 0.026),
        Part(heart, *bounds, 0.0115),
    ]


@design("necklace", "chain", yaw=-14, fit=0.8)
def chain_necklace(rng: np.random.Generator) -> Sequence[Part]:
    """A heavy chain of oval links."""
    wide, z, drop = rng.uniform(0.26, 0.3), rng.uniform(0.8, 0.86), rng.uniform(0.6, 0.66)
    curve = _hanging(wide, z, drop)
    return [*_stand(wide, z), *_links(curve, rng.uniform(0.085, 0.095), 0.064, 0.0245)]
