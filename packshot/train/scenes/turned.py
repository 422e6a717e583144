"""Turned shapes: bodies of revolution whose section is tabulated once and read with B-splines.

A polygon's distance has creases in its gradient, which metal shows as rings; the spline is smooth
(C2) and costs the same for any number of outline points.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from scipy.interpolate import CubicSpline
from scipy.ndimage import gaussian_filter
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import polygon
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import MAIN, Part, RoleOf

Outline = Sequence[tuple[float, ...]]  # (radius, height) from the foot to the top
Section = Callable[[Tensor, Tensor], Tensor]

_CELL = 0.008
_MARGIN = 0.05  # table around the outline; also the bounds of parts are within it
_OPEN = 0.4  # how far the walls of a vessel are carried on above the lip before they are cut


class Turned:
    """Signed distance of a body of revolution about z, `section(radius, height)` tabulated.

    `soft` is the deviation (in object units) of the Gauss filter that rounds every edge."""

    def __init__(
        self, section: Section, radius: float, span: tuple[float, float], soft: float = 0.006
    ) -> None:
        self.radius, self.span = radius, span
        self._low = span[0] - _MARGIN - 2 * _CELL
        heights = self._low + _CELL * torch.arange(int((span[1] - self._low + _MARGIN) / _CELL) + 4)
        radii = _CELL * (torch.arange(int((radius + _MARGIN) / _CELL) + 8) - 4.0)
        r, z = torch.meshgrid(radii, heights, indexing="ij")
        table = section(r.reshape(-1), z.reshape(-1)).reshape(r.shape)
        table = torch.from_numpy(gaussian_filter(table.numpy(), soft / _CELL, mode="nearest"))
        self._size = (len(radii), len(heights))
        self._patches = table.unfold(0, 4, 1).unfold(1, 4, 1).reshape(-1, 16).contiguous()

    def __call__(self, p: Tensor) -> Tensor:
        u, beyond = _inside(sdf.length(p[:, :2]) / _CELL + 4.0, self._size[0])
        v, above = _inside((p[:, 2] - self._low) / _CELL, self._size[1])
        i, j = u.detach().floor(), v.detach().floor()
        index = ((i - 1) * (self._size[1] - 3) + j - 1).long()
        patch = self._patches[index].view(-1, 4, 4)
        rows = (patch * _weights(v - j)[:, None, :]).sum(-1)
        return (rows * _weights(u - i)).sum(-1) + (beyond + above) * _CELL

    def part(self, voxel: float, role: int | RoleOf = MAIN) -> Part:
        r, (low, high) = self.radius + 0.02, self.span
        return Part(self, (-r, -r, low - 0.02), (r, r, high + 0.02), voxel, role)


def _inside(x: Tensor, size: int) -> tuple[Tensor, Tensor]:
    """Table coordinates clamped to where a spline has its neighbours, and how far they were off."""
    clamped = x.clamp(1.0, size - 2.01)
    return clamped, (x - clamped).abs()


def _weights(f: Tensor) -> Tensor:
    """Uniform cubic B-spline weights [N, 4] at fractions [N]."""
    g = 1 - f
    middle = 3 * f**3 - 6 * f**2 + 4
    other = 3 * g**3 - 6 * g**2 + 4
    return torch.stack([g**3, middle, other, f**3], -1) / 6


def spline(points: Outline, samples: int = 56) -> list[tuple[float, float]]:
    """Curve of continuous curvature through `points`, evenly spaced along its length."""
    p = np.asarray(points, dtype=float)
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(p, axis=0), axis=1))])
    curve = CubicSpline(along, p, bc_type="natural")(np.linspace(0, along[-1], samples))
    return [(max(float(r), 0.0), float(z)) for r, z in curve]


def ball(
    centre: float, radius: float, low: float, high: float, *, squash: float = 1.0, count: int = 5
) -> list[tuple[float, float]]:
    """Points of a round belly at height `centre`, between two latitudes in degrees."""
    angles = np.radians(np.linspace(low, high, count))
    return [
        (float(radius * np.cos(a)), float(centre + squash * radius * np.sin(a))) for a in angles
    ]


def _closed(outline: Outline, top: float = 0.0) -> Section:
    """Distance to the area between the axis and an outline, walls carried on upwards by `top`."""
    right = [(r, z) for r, z in outline]
    if top > 0:
        right.append((right[-1][0], right[-1][1] + top))
    points = right + [(-r, z) for r, z in reversed(right)]
    return lambda r, z: polygon(r, z, points)


def _extent(outline: Outline) -> tuple[float, tuple[float, float]]:
    return max(r for r, _ in outline), (outline[0][1], outline[-1][1])


def solid(outline: Outline, soft: float = 0.006) -> Turned:
    """The full body inside an outline."""
    return Turned(_closed(outline), *_extent(outline), soft)


def hollow(
    outline: Outline,
    wall: float,
    floor: float,
    *,
    inset: float = 0.0,
    drop: float = 0.0,
    soft: float = 0.006,
) -> Turned:
    """Vessel with walls of one thickness, open above `floor`, the lip round.

    A glaze inside it is the same vessel `inset` from the outline, with `drop` off the lip."""
    carried = _closed(outline, _OPEN)
    top = outline[-1][1] - drop

    def section(r: Tensor, z: Tensor) -> Tensor:
        outside = carried(r, z)
        cavity = torch.maximum(outside + inset + wall, floor - z)
        skin = torch.maximum(outside + inset, -cavity)
        return sdf.intersect(skin, z - top, wall * 0.55)

    radius, (low, _) = _extent(outline)
    return Turned(section, radius, (low, top), soft)


def lining(outline: Outline, wall: float, floor: float, drop: float = 0.02) -> Turned:
    """Glaze inside a `hollow` of the same outline, wall and floor: proud of it by a hair."""
    return hollow(outline, wall * 0.6 + 0.006, floor + 0.006, inset=wall * 0.4, drop=drop)


def band(
    outline: Outline, low: float, high: float, *, proud: float = 0.006, depth: float = 0.035
) -> Turned:
    """A sleeve around the body of an outline from `low` to `high`."""
    body = _closed(outline)

    def section(r: Tensor, z: Tensor) -> Tensor:
        d = body(r, z)
        sleeve = torch.maximum(d - proud, -(d + depth))
        return sdf.slab(sleeve, (z - (low + high) / 2).abs() - (high - low) / 2)

    return Turned(section, _extent(outline)[0] + proud, (low, high), 0.003)


def label(sleeve: Turned, width: float, corner: float = 0.02) -> Sdf:
    """The front piece of a `band` that is `width` along the arc, its corners rounded."""
    middle, half = sum(sleeve.span) / 2, (sleeve.span[1] - sleeve.span[0]) / 2

    def front(p: Tensor) -> Tensor:
        arc = torch.atan2(p[:, 0], -p[:, 1]) * sleeve.radius
        q = torch.stack([arc, p[:, 2] - middle, torch.zeros_like(arc)], -1)
        frame = sdf.box(q, (0, 0, 0), (width / 2, half, 1.0), corner)
        return sdf.intersect(sleeve(p), frame)

    return front


def label_part(sleeve: Turned, width: float, voxel: float, role: int) -> Part:
    r, (low, high) = sleeve.radius + 0.01, sleeve.span
    bounds = (-r, -r, low - 0.01), (r, r * 0.2, high + 0.01)
    return Part(label(sleeve, width), *bounds, voxel, role)


def fluted(p: Tensor, count: int, depth: float) -> Tensor:
    """Points as seen by a round body that gets `count` upright ribs, `depth` of the radius deep."""
    angle = torch.atan2(p[:, 1], p[:, 0])
    wave = (count / 2 * angle).sin()
    ripple = 1 - depth * (1 - (wave * wave + 0.05).sqrt())
    return sdf.scaled(p, ripple, ripple)
