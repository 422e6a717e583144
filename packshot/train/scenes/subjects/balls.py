"""Balls of radius 0.5, resting on the ground: football, basketball, beach ball, tennis ball."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, SECOND, Part

_R = 0.5
_GOLDEN = (1 + math.sqrt(5)) / 2
_CORNERS = np.array([(0, 1, _GOLDEN), (1, _GOLDEN, 0), (_GOLDEN, 0, 1)]) / math.hypot(1, _GOLDEN)
_ACROSS = _CORNERS * [[1, -1, 1], [-1, 1, 1], [1, 1, -1]]  # neighbours beyond the mirror planes
_APOTHEM = math.radians(16.47)  # of a pentagon of the truncated icosahedron, from the middle


def _rolled(shape: Sdf, turn: Sequence[float]) -> Sdf:
    """A shape about the origin as a ball on the ground, turned about z, then tipped about x."""

    def placed(p: Tensor) -> Tensor:
        q = sdf.rotate(p - sdf.vec(0, 0, _R), 0, turn[1])
        return shape(sdf.rotate(q, 2, turn[0]))

    return placed


def _ball(shape: Sdf, turn: Sequence[float], voxel: float, role: int = MAIN) -> Part:
    r = _R + 0.03
    return Part(_rolled(shape, turn), (-r, -r, -0.03), (r, r, 2 * _R + 0.03), voxel, role)


def _pentagon(q: Tensor) -> Tensor:
    """Signed distance on the unit sphere to the nearest of the twelve pentagons, for q >= 0."""
    out = []
    for i, corner in enumerate(_CORNERS):
        sides = []
        for other in (_CORNERS[i - 1], _CORNERS[i - 2], _ACROSS[i]):
            tangent = other - other.dot(corner) * corner
            tangent /= np.linalg.norm(tangent)
            sides.append(q @ sdf.vec(*(math.cos(_APOTHEM) * tangent - math.sin(_APOTHEM) * corner)))
        out.append(torch.stack(sides).amax(0))
    return torch.stack(out).amin(0)


def _seams(q: Tensor) -> Tensor:
    """Distance on the unit sphere to the seams between hexagons, for q >= 0."""
    a, b, c = _CORNERS
    edges = [(a, b), (b, c), (c, a), *zip(_CORNERS, _ACROSS, strict=True)]
    out = []
    for u, v in edges:
        normal, along = np.cross(u, v), (u - v) / 2
        off = q @ sdf.vec(*(normal / np.linalg.norm(normal)))
        reach = float(np.linalg.norm(along))
        beyond = ((q @ sdf.vec(*(along / reach))).abs() - reach).clamp_min(0)
        out.append(sdf.length(torch.stack([off, beyond], -1)) + (q @ sdf.vec(*(u + v)) < 0))
    return torch.stack(out).amin(0)


@design("ball", "football", yaw=0, fit=0.74)
def football(rng: np.random.Generator) -> Sequence[Part]:
    """Hexagons in the main colour, dark pentagons, seams between all of them."""
    turn = (rng.uniform(0, 360), rng.uniform(-14, 30))
    grow = rng.uniform(-0.01, 0.035)  # pentagons larger than true ones

    def directions(p: Tensor) -> tuple[Tensor, Tensor]:
        r = sdf.length(p)
        return r, (p / r[:, None].clamp_min(0.05)).abs()

    def skin(p: Tensor) -> Tensor:
        r, q = directions(p)
        pentagon = (_pentagon(q) - grow) * _R
        groove = 0.017 * torch.exp(-((_seams(q) * _R / 0.011) ** 2))
        return (sdf.cut(r - _R, pentagon - 0.002, 0.016) + groove) * 0.8

    def patches(p: Tensor) -> Tensor:
        r, q = directions(p)
        pentagon = (_pentagon(q) - grow) * _R
        shell = torch.maximum(r - _R, _R - 0.05 - r)
        return sdf.intersect(shell, pentagon + 0.002, 0.016)

    return [_ball(skin, turn, 0.0125), _ball(patches, turn, 0.0125, DARK)]


def _grooved(lines: Sdf, width: float, fill: int, turn: Sequence[float]) -> list[Part]:
    """A ball with channels of half `width` along `lines`, their floor in the role `fill`."""

    def skin(p: Tensor) -> Tensor:
        groove = torch.maximum(lines(p) - width, _R - 0.04 - sdf.length(p))
        return sdf.cut(sdf.length(p) - _R, groove, 0.012)

    def floor(p: Tensor) -> Tensor:
        r = sdf.length(p)
        band = torch.maximum(r - (_R - 0.012), _R - 0.06 - r)
        return torch.maximum(band, lines(p) - width - 0.012)

    return [_ball(skin, turn, 0.0125), _ball(floor, turn, 0.0125, fill)]


@design("ball", "basketball", yaw=0, fit=0.74)
def basketball(rng: np.random.Generator) -> Sequence[Part]:
    """Two great circles and two bows at the sides, as dark channels."""
    turn = (rng.uniform(15, 75), rng.uniform(12, 35))
    bow = rng.uniform(0.62, 0.72) * 2 * _R

    def lines(p: Tensor) -> Tensor:
        side = torch.cat([p[:, :1].abs(), p[:, 1:]], -1) - sdf.vec(_R * 1.12, 0, 0)
        return torch.stack([p[:, 1].abs(), p[:, 2].abs(), (sdf.length(side) - bow).abs()]).amin(0)

    return _grooved(lines, rng.uniform(0.011, 0.014), DARK, turn)


@design("ball", "beach", yaw=0, fit=0.74)
def beach_ball(rng: np.random.Generator) -> Sequence[Part]:
    """Six gores, every other one in the main colour, and a pale button at the poles."""
    turn = (rng.uniform(-150, -120), rng.uniform(28, 52))
    wide, button = math.radians(rng.uniform(66, 74)), rng.uniform(0.1, 0.13)

    def gores(places: Sequence[float], width: float) -> Sdf:
        def shape(p: Tensor) -> Tensor:
            r = sdf.length(p[:, :2])
            d = torch.full_like(r, 1.0)
            for place in places:
                angle = torch.atan2(p[:, 1], p[:, 0]) - place
                angle = torch.atan2(angle.sin(), angle.cos()).abs()
                d = torch.minimum(d, r * (angle - width / 2).clamp(-1.2, 1.2))
            shell = torch.maximum(sdf.length(p) - _R, _R - 0.05 - sdf.length(p))
            return sdf.intersect(sdf.intersect(shell, d + 0.002, 0.014), button - 0.01 - r)

        return shape

    def buttons(p: Tensor) -> Tensor:
        cap = torch.maximum(sdf.length(p) - _R - 0.008, 0.3 - p[:, 2].abs())
        return sdf.intersect(cap, sdf.length(p[:, :2]) - button, 0.02)

    third = 2 * math.pi / 3
    other = third - wide
    return [
        _ball(gores((0, third, 2 * third), wide), turn, 0.0135),
        _ball(gores((third / 2,), other), turn, 0.0135, SECOND),
        _ball(gores((third * 1.5, third * 2.5), other), turn, 0.0135, LIGHT),
        _ball(buttons, turn, 0.0135, LIGHT),
    ]


@design("ball", "tennis", yaw=0, fit=0.72)
def tennis_ball(rng: np.random.Generator) -> Sequence[Part]:
    """One seam that winds around the ball twice, pale."""
    turn = (rng.uniform(0, 360), rng.uniform(10, 40))
    b = rng.uniform(0.2, 0.28)
    t = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    x, y = (1 - b) * np.cos(t) + b * np.cos(3 * t), (1 - b) * np.sin(t) - b * np.sin(3 * t)
    curve = np.stack([x, y, 2 * math.sqrt(b * (1 - b)) * np.sin(2 * t)], -1) * (_R - 0.01)
    starts = torch.tensor(curve, dtype=torch.float32)
    ways = starts.roll(-1, 0) - starts

    def lines(p: Tensor) -> Tensor:
        with torch.no_grad():
            near = torch.cdist(p.detach(), starts + ways / 2).argmin(1)
        a, way = starts[near], ways[near]
        h = ((p - a) * way).sum(-1) / way.pow(2).sum(-1)
        return sdf.length(p - a - h[:, None] * way)

    return _grooved(lines, rng.uniform(0.024, 0.03), LIGHT, turn)
