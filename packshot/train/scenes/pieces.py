"""Shared parametric pieces: lathe profiles, swept curves, bevelled outlines, cushions, limbs.

Each takes points [N, 3] first and returns signed distances [N], like the primitives.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.sdf import Point, vec


def polygon(x: Tensor, y: Tensor, points: Sequence[tuple[float, float]]) -> Tensor:
    """Exact signed distance in the plane to a closed polygon (either winding)."""
    verts = torch.tensor(points, dtype=torch.float32)
    q = torch.stack([x, y], -1)
    best = torch.full_like(x, torch.inf)
    inside = torch.zeros_like(x, dtype=torch.bool)
    for a, b in zip(verts, verts.roll(-1, 0), strict=True):
        edge, w = b - a, q - a
        t = ((w @ edge) / edge.dot(edge).clamp_min(1e-9)).clamp(0, 1)
        best = torch.minimum(best, (w - t[:, None] * edge).pow(2).sum(-1))
        straddles = (a[1] > y) != (b[1] > y)
        crossing = a[0] + (y - a[1]) * edge[0] / (edge[1] if edge[1].abs() > 1e-9 else 1e-9)
        inside ^= straddles & (x < crossing)
    distance = best.clamp_min(1e-12).sqrt()
    return torch.where(inside, -distance, distance)


def smooth_curve(points: Sequence[Sequence[float]], samples: int = 24) -> list[tuple[float, ...]]:
    """Catmull-Rom curve through `points` (any dimension), as `samples` points at least."""
    p = np.asarray(points, dtype=float)
    p = np.concatenate([2 * p[:1] - p[1:2], p, 2 * p[-1:] - p[-2:-1]])
    per = max(2, samples // (len(p) - 3))
    t = np.linspace(0, 1, per, endpoint=False)[:, None]
    out = []
    for a, b, c, d in zip(p[:-3], p[1:-2], p[2:-1], p[3:], strict=True):
        cubic = -a + 3 * b - 3 * c + d
        out.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + cubic * t**3))
    curve = np.concatenate([*out, p[-2:-1]])
    return [tuple(map(float, q)) for q in curve]


def lathe(
    p: Tensor,
    profile: Sequence[tuple[float, float]],
    rounding: float = 0.0,
    centre: tuple[float, float] = (0.0, 0.0),
) -> Tensor:
    """Solid of revolution about the vertical through `centre`.

    `profile` is a closed polygon of (radius, height); its edges are rounded by `rounding`
    (the polygon grows by it). For a vessel give outer wall up, then inner wall down.
    """
    radius = sdf.length(p[:, :2] - vec(*centre))
    return polygon(radius, p[:, 2], profile) - rounding


def vessel(p: Tensor, outline: Sequence[tuple[float, float]], wall: float, floor: float) -> Tensor:
    """Open vessel: `outline` is the outer wall as (radius, height) from foot to lip, `wall` the
    thickness, `floor` the height of the inner bottom. The lip is round.
    """
    half = wall / 2
    outer = [(max(r - half, 0.0), z) for r, z in outline]
    inner = [(max(r - half - wall * 0.15, 0.0), z) for r, z in reversed(outline) if z > floor]
    foot, top = outline[0][1], outline[-1][1]
    inner_radius = float(np.interp(floor, [z for _, z in outline], [r for r, _ in outline]))
    profile = [(0.0, foot + half), (outer[0][0], foot + half), *outer[1:]]
    profile += [(r, min(z, top)) for r, z in inner]
    profile += [(max(inner_radius - wall, 0.0), floor), (0.0, floor)]
    return lathe(p, profile, half)


def tube(
    p: Tensor, curve: Sequence[Point], radius: float | Sequence[float], k: float = 0.0
) -> Tensor:
    """Round tube along a polyline; `radius` one number or one per point; joints blended by `k`."""
    radii = [radius] * len(curve) if isinstance(radius, float | int) else list(radius)
    parts = [
        sdf.capsule(p, a, b, ra, rb)
        for a, b, ra, rb in zip(curve[:-1], curve[1:], radii[:-1], radii[1:], strict=True)
    ]
    return sdf.blend_all(parts, k) if k > 0 else sdf.union(*parts)


def ribbon(
    p: Tensor, curve: Sequence[Point], width_axis: int, half_width: float, half_thickness: float
) -> Tensor:
    """Flat strap along a polyline: a tube's section stretched along `width_axis`."""
    q = p.clone()
    offset = torch.zeros_like(q)
    middle = float(np.mean([c[width_axis] for c in curve]))
    flat = (q[:, width_axis] - middle).clamp(-half_width, half_width)
    offset[:, width_axis] = flat
    level = [tuple(middle if i == width_axis else v for i, v in enumerate(c)) for c in curve]
    return tube(q - offset, level, half_thickness)


def extrude(
    p: Tensor,
    outline: Sequence[tuple[float, float]],
    axis: int,
    span: tuple[float, float],
    rounding: float = 0.0,
) -> Tensor:
    """Bevelled plate: a polygon in the plane of the two other axes (in axis order), between
    `span` along `axis`, every edge rounded (the plate keeps its outer size along `axis`).
    """
    u, v = (p[:, i] for i in range(3) if i != axis)
    middle, half = (span[0] + span[1]) / 2, (span[1] - span[0]) / 2
    flat = polygon(u, v, outline)
    return sdf.slab(flat, (p[:, axis] - middle).abs() - (half - rounding)) - rounding


def cushion(
    p: Tensor, centre: Point, half: Point, rounding: float = 0.05, puff: float = 0.03
) -> Tensor:
    """Upholstered block: a rounded box that swells by `puff` in the middle of its faces."""
    swell = torch.exp(-((p - vec(*centre)) / vec(*half) * 1.1).pow(2).sum(-1))
    return sdf.box(p, centre, half, rounding) - puff * swell


def pillow(p: Tensor, centre: Point, half: Point) -> Tensor:
    """Throw pillow: thin at the seams, full in the middle, the thin axis being y."""
    q = (p - vec(*centre)) / vec(*half)
    seam = (1 - q[:, 0].abs().clamp(max=1) ** 2.6) * (1 - q[:, 2].abs().clamp(max=1) ** 2.6)
    outline = sdf.box(p, centre, (half[0], 1.0, half[2]), min(half[0], half[2]) * 0.25)
    thick = (p[:, 1] - centre[1]).abs() - half[1] * seam.clamp_min(1e-4) ** 0.5
    return sdf.intersect(outline, thick * 0.6, 0.01)


def limb(p: Tensor, joints: Sequence[Point], radii: Sequence[float], k: float = 0.03) -> Tensor:
    """Soft limb through `joints` with one radius each."""
    return tube(p, joints, radii, k)


def superellipse(
    x_half: float, y_half: float, power: float = 2.5, samples: int = 32
) -> list[tuple[float, float]]:
    """Closed outline |x/a|^n + |y/b|^n = 1: circle at n = 2, squircle near 4."""
    t = np.linspace(0, 2 * np.pi, samples, endpoint=False)
    c, s = np.cos(t), np.sin(t)
    x = x_half * np.sign(c) * np.abs(c) ** (2 / power)
    y = y_half * np.sign(s) * np.abs(s) ** (2 / power)
    return [(float(a), float(b)) for a, b in zip(x, y, strict=True)]


def bezier(points: Sequence[Point], samples: int = 12) -> list[tuple[float, ...]]:
    """Bezier curve of any degree as a polyline."""
    p = np.asarray(points, dtype=float)
    t = np.linspace(0, 1, samples)[:, None, None]
    q = np.repeat(p[None], samples, 0)
    while q.shape[1] > 1:
        q = q[:, :-1] * (1 - t) + q[:, 1:] * t
    return [tuple(map(float, v)) for v in q[:, 0]]


class Line:
    """A smooth height over one coordinate through given points, kept as a dense table."""

    def __init__(self, points: Sequence[tuple[float, float]], samples: int = 192) -> None:
        curve = np.array(smooth_curve(points, 2 * samples))
        self.low, self.high = float(curve[0, 0]), float(curve[-1, 0])
        grid = np.linspace(self.low, self.high, samples)
        heights = np.interp(grid, np.maximum.accumulate(curve[:, 0]), curve[:, 1])
        heights = np.convolve(np.pad(heights, 3, mode="edge"), np.full(7, 1 / 7), "valid")
        slope = np.hypot(1, np.gradient(heights, grid))
        self.table = torch.tensor(np.stack([heights, slope]), dtype=torch.float32)

    def __call__(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Height, and the length of the line per unit of x: (z - height) / that is a distance."""
        last = self.table.shape[1] - 1
        t = ((x - self.low) / (self.high - self.low) * last).clamp(0, last - 1e-3)
        i = t.detach().long()
        low, high = self.table[:, i], self.table[:, i + 1]
        both = low + (high - low) * (t - i)
        return both[0], both[1]

    def at(self, x: float) -> float:
        return float(self(vec(x))[0])
