"""Pieces of soft animals: poses, places on a surface, appliqué patches, ears and paws.

A head is modelled around the origin, looking along -y, and put in its place by a Pose.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import tube
from packshot.train.scenes.sdf import Point, Sdf, vec
from packshot.train.scenes.solid import Part, RoleOf

_RAY = 240  # samples along a ray that looks for a surface


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a limb or head is: degrees of `roll` about y, then `nod` about x (positive: up), then
    `yaw` about z (positive: to the viewer's right), then moved to `place`.
    """

    place: Point = (0.0, 0.0, 0.0)
    yaw: float = 0.0
    nod: float = 0.0
    roll: float = 0.0

    def local(self, p: Tensor) -> Tensor:
        """World points [N, 3] in the limb's own space."""
        q = sdf.rotate(p - vec(*self.place), 2, self.yaw) if self.yaw else p - vec(*self.place)
        q = sdf.rotate(q, 0, -self.nod) if self.nod else q
        return sdf.rotate(q, 1, self.roll) if self.roll else q

    def world(self, p: Tensor) -> Tensor:
        """The inverse of `local`."""
        q = sdf.rotate(sdf.rotate(p, 1, -self.roll), 0, self.nod)
        return sdf.rotate(q, 2, -self.yaw) + vec(*self.place)

    def part(self, shape: Sdf, low: Point, high: Point, voxel: float, role: int | RoleOf) -> Part:
        """A part that is modelled in local space; the bounds are local too."""
        corners = self.world(torch.tensor(list(product(*zip(low, high, strict=True)))))
        world_low, world_high = corners.amin(0).tolist(), corners.amax(0).tolist()
        return Part(lambda p: shape(self.local(p)), world_low, world_high, voxel, role)


@dataclass(frozen=True, slots=True)
class Seat:
    """A place on a surface: the point [3] and rows of axes [3, 3]: right, up, outwards."""

    point: Tensor
    axes: Tensor

    def local(self, p: Tensor) -> Tensor:
        return (p - self.point) @ self.axes.T

    def lens(self, p: Tensor, radii: Point, sink: float = 0.0) -> Tensor:
        """Ellipsoid of radii (right, up, outwards) whose middle lies `sink` below the surface."""
        return sdf.ellipsoid(self.local(p), (0, 0, -sink), radii)


PROUD = 0.005
"""How far in front of a sewn head its glasses sit."""


def on_skull(skull: Point, at: tuple[float, float], proud: float = 0.0) -> Point:
    """The place on the front of an ellipsoid of radii `skull` that is seen at (x, z), or a little
    `proud` of it.
    """
    (a, b, c), (x, z) = skull, at
    return x, -b * math.sqrt(max(0.0, 1 - (x / a) ** 2 - (z / c) ** 2)) - proud, z


def surface(shape: Sdf, places: Sequence[tuple[float, float]], near: float = -1.0) -> Tensor:
    """First points [N, 3] of `shape` that rays along +y from (x, near, z) meet."""
    y = torch.linspace(near, near + 1.2, _RAY)
    rays = torch.tensor([[(x, 0.0, z)] for x, z in places]).repeat(1, _RAY, 1)
    rays[:, :, 1] = y
    with torch.no_grad():
        d = shape(rays.reshape(-1, 3)).reshape(len(places), _RAY)
    at = (d < 0).float().argmax(1).clamp_min(1)
    row = torch.arange(len(places))
    before, after = d[row, at - 1], d[row, at]
    share = (before / (before - after).clamp_min(1e-6)).clamp(0, 1)
    hits = rays[row, at - 1]
    hits[:, 1] += share * (y[1] - y[0])
    return hits


def seat(shape: Sdf, x: float, z: float, near: float = -1.0, *, forward: float = 0.0) -> Seat:
    """The seat on `shape` that is seen at (x, z) from the front. `forward` (0..1) turns it from the
    surface's normal towards -y, so that a pair of eyes does not squint outwards.
    """
    point = surface(shape, [(x, z)], near)
    leaf = point.clone().requires_grad_()
    (normal,) = torch.autograd.grad(shape(leaf).sum(), leaf)
    outwards = (1 - forward) * normal[0] / normal[0].norm().clamp_min(1e-6)
    outwards = outwards + forward * vec(0, -1, 0)
    outwards = outwards / outwards.norm().clamp_min(1e-6)
    right = vec(1, 0, 0) - outwards[0] * outwards
    right = right / right.norm().clamp_min(1e-6)
    return Seat(point[0], torch.stack([right, torch.linalg.cross(outwards, right), outwards]))


def patch(body: Tensor, region: Tensor, lift: float = 0.008) -> Tensor:
    """Appliqué: the skin of `body` raised by `lift` inside `region`, with a soft edge."""
    return sdf.intersect(body - lift, region, lift * 1.5)


def stroke(
    shape: Sdf, places: Sequence[tuple[float, float]], radius: float, near: float = -1.0
) -> Sdf:
    """A line of stitches laid on the front of `shape` through (x, z) places."""
    curve = surface(shape, places, near).tolist()
    return lambda p: tube(p, curve, radius)


def round_ear(p: Tensor, radius: float, *, depth: float = 0.5) -> Tensor:
    """Cupped disc around the origin that faces -y, as of a bear or a mouse."""
    disc = sdf.ellipsoid(p, (0, 0, 0), (radius, radius * depth, radius))
    dish = sdf.ellipsoid(p, (0, -radius * depth, 0), (radius * 0.7, radius * depth, radius * 0.7))
    return sdf.cut(disc, dish, 0.03)


def round_cone(p: Tensor, foot: float, tip: float, height: float) -> Tensor:
    """Exact cone on the z axis between two balls of radii `foot` (at 0) and `tip` (at `height`)."""
    radial = sdf.length(p[:, :2])
    slope = (foot - tip) / height
    across = math.sqrt(1 - slope * slope)
    along = across * p[:, 2] - slope * radial
    side = across * radial + slope * p[:, 2] - foot
    d = torch.where(along < 0, sdf.length(p) - foot, side)
    top = sdf.sphere(p, (0, 0, height), tip)
    return torch.where(along > across * height, top, d)


def pointed_ear(p: Tensor, radius: float, height: float, *, depth: float = 0.6) -> Tensor:
    """Slightly cupped cone that stands on the origin and faces -y, as of a cat or a fox."""
    q = sdf.scaled(p, 1, depth, 1)
    cone = round_cone(q, radius, radius * 0.26, height)
    hollow = round_cone(q + vec(0, radius * 1.25, 0), radius * 0.78, radius * 0.1, height * 0.9)
    return sdf.cut(cone, hollow, 0.015) * 0.7


def pointed_ear_lining(p: Tensor, radius: float, height: float) -> Tensor:
    """The region of `pointed_ear` that its lining covers."""
    x, y, z = p.unbind(-1)
    lean = radius * (0.54 - 0.42 * (z / height).clamp(0, 1))  # follows the front of the ear
    q = torch.stack([x, (y + lean) / 0.7, z], -1)
    return round_cone(q, radius * 0.69, radius * 0.07, height * 0.88) * 0.6


def paw(p: Tensor, centre: Point, radii: Point, toes: float = 0.35) -> Tensor:
    """Rounded paw with three toes towards -y; `toes` is the toe radius over the paw's width."""
    (x, y, z), (a, b, c) = centre, radii
    size = a * toes
    q = torch.cat([p[:, :1] - x, p[:, 1:]], -1)
    middle = sdf.ellipsoid(q, (0, y - b * 0.72, z - c * 0.15), (size, size * 1.15, c * 0.75))
    side = sdf.ellipsoid(
        sdf.mirror_x(q), (a * 0.58, y - b * 0.55, z - c * 0.15), (size, size * 1.15, c * 0.75)
    )
    return sdf.blend(sdf.ellipsoid(q, (0, y, z), radii), sdf.union(middle, side), 0.012)
