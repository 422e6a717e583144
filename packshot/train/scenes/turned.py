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
_EDGE = 0.028  # edges of bands roll under the surface below, so that the joint is a clean line
_BEHIND = 0.4  # sections go on beyond the axis, so that the axis is no edge
_OPEN = 0.4  # how far the walls of a vessel are carried on above the lip before they are cut


class Turned:
    """Signed distance of a body of revolution about z, `section(radius, height)` tabulated.

    `soft` is the deviation (in object units) of the Gauss filter that rounds every edge.
    """

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

    def part(
        self,
        voxel: float,
        role: int | RoleOf = MAIN,
        *,
        low: float | None = None,
        high: float | None = None,
    ) -> Part:
        """The body between two heights (all of it without them).

        Slices of a body that overlap a little show no seam: each has a voxel of its own.
        """
        r = self.radius + 0.02
        bottom = self.span[0] - 0.02 if low is None else low
        top = self.span[1] + 0.02 if high is None else high
        return Part(self, (-r, -r, bottom), (r, r, top), voxel, role)


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
    points = [*right, (-_BEHIND, right[-1][1]), (-_BEHIND, right[0][1])]
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
    start: float | None = None,
) -> Turned:
    """Vessel with walls of one thickness, open above `floor`, the lip round.

    A glaze inside it is the same vessel `inset` from the outline, with `drop` off the lip; a glaze
    outside it may `start` above the foot.
    """
    carried = _closed(outline, _OPEN)
    radius, (low, top) = _extent(outline)
    top -= drop

    def section(r: Tensor, z: Tensor) -> Tensor:
        outside = carried(r, z)
        cavity = torch.maximum(outside + inset + wall, floor - z)
        skin = torch.maximum(outside + inset, -cavity)
        if start is not None:
            skin = sdf.intersect(skin, start - z, _EDGE)
        return sdf.intersect(skin, z - top, wall * 0.55)

    return Turned(section, radius, (low if start is None else start, top), 0.007)


def lining(outline: Outline, wall: float, floor: float, drop: float = 0.02) -> Turned:
    """Glaze inside a `hollow` of the same outline, wall and floor: proud of it by a hair."""
    return hollow(outline, wall * 0.8 + 0.006, floor + 0.006, inset=wall * 0.2, drop=drop)


def band(
    outline: Outline, low: float, high: float, *, proud: float = 0.006, depth: float = 0.04
) -> Turned:
    """A sleeve around the body of an outline from `low` to `high`."""
    body = _closed(outline)

    def section(r: Tensor, z: Tensor) -> Tensor:
        d = body(r, z)
        sleeve = torch.maximum(d - proud, -(d + depth))
        return sdf.intersect(sleeve, (z - (low + high) / 2).abs() - (high - low) / 2, _EDGE)

    return Turned(section, _extent(outline)[0] + proud, (low, high))


def label(sleeve: Turned, width: float, corner: float = 0.03) -> Sdf:
    """The front piece of a `band` that is `width` along the arc, its corners rounded."""
    middle, half = sum(sleeve.span) / 2, (sleeve.span[1] - sleeve.span[0]) / 2

    def front(p: Tensor) -> Tensor:
        arc = torch.atan2(p[:, 0], -p[:, 1]) * sleeve.radius
        q = torch.stack([arc, p[:, 2] - middle, torch.zeros_like(arc)], -1)
        frame = sdf.box(q, (0, 0, 0), (width / 2, half, 1.0), corner)
        return sdf.intersect(sleeve(p), frame, _EDGE)

    return front


def label_part(sleeve: Turned, width: float, voxel: float, role: int) -> Part:
    r, (low, high) = sleeve.radius + 0.01, sleeve.span
    bounds = (-r, -r, low - 0.01), (r, r * 0.2, high + 0.01)
    return Part(label(sleeve, width), *bounds, voxel, role)


def fluted(p: Tensor, count: int, depth: float) -> Tensor:
    """Points as seen by a round body that gets `count` upright ribs, `depth` of the radius deep."""
    angle = torch.atan2(p[:, 1], p[:, 0])
    wave = (count / 2 * angle).sin()
    ripple = 1 - depth * (1 - (wave * wave + 0.1).sqrt())
    return sdf.scaled(p, ripple, ripple)


def loop(
    p: Tensor, centre: tuple[float, float], half: tuple[float, float], power: float, lean: float
) -> Tensor:
    """Distance in the xz plane to a superellipse that leans out towards its top by `lean`."""
    v = (p[:, 2] - centre[1]) / half[1]
    u = (p[:, 0] - centre[0] - lean * (p[:, 2] - centre[1])) / half[0]
    a, b = u.abs().clamp_min(1e-3), v.abs().clamp_min(1e-3)
    norm = (a**power + b**power) ** (1 / power)
    slope = torch.stack([(a / norm) ** (power - 1) / half[0], (b / norm) ** (power - 1) / half[1]])
    return (norm - 1) / slope.pow(2).sum(0).sqrt()


def ear_part(
    body: Turned,
    centre: tuple[float, float],
    half: tuple[float, float],
    section: tuple[float, float],
    *,
    power: float = 2.6,
    lean: float = 0.0,
    role: int = MAIN,
) -> Part:
    """Ear on the right of a body: `section` is its half thickness in the plane and across; the
    joint is filled, and what would reach into the cavity is cut off inside the wall.
    """
    thick, across = section

    def bar_and_joint(p: Tensor) -> Tensor:
        ring = loop(p, centre, half, power, lean)
        outside = body(p)
        bar = sdf.length(torch.stack([ring, p[:, 1] * (thick / across)], -1)) - thick
        joined = sdf.blend(bar, outside + 0.004, 0.06)
        near = sdf.intersect(joined, bar - 0.07)
        return sdf.intersect(near, -(outside + 0.03)) * 0.9

    tall = half[1] + thick + 0.06
    right = centre[0] + half[0] + thick + abs(lean) * tall + 0.03
    low = (centre[0] - half[0] * 0.9, -across - 0.075, centre[1] - tall)
    return Part(bar_and_joint, low, (right, across + 0.075, centre[1] + tall), 0.0115, role)


def slices(body: Turned, foot: float, lip: float = 0.07, coarse: float = 0.019) -> list[Part]:
    """A cup in slices: fine at the lip and below `foot`, coarse where the wall is plain."""
    low, high = body.span
    parts = [
        body.part(0.011, low=high - lip),
        body.part(coarse, low=foot if foot > low + 0.02 else low - 0.02, high=high - lip + 0.015),
    ]
    if foot > low + 0.02:
        parts.append(body.part(0.011, high=foot + 0.015))
    return parts
