"""What devices and packages are put together from: discs, hoops, knurled wheels, grilles, keys,
screens, lenses, loudspeaker cones.

Every piece is a Part whose box holds all of it; units are the subject's own (about 1 across), and
what has a face looks along -y.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor

from packshot.train.scenes import sdf, turned
from packshot.train.scenes.joinery import FINE, block, facing, moved
from packshot.train.scenes.sdf import Point, vec
from packshot.train.scenes.solid import DARK, GLASS, MAIN, METAL, SCREEN, Part


def _around(
    centre: Point, axis: int, radius: float, half: float
) -> tuple[list[float], list[float]]:
    """A box around a disc, with some air."""
    reach = [radius + 0.02] * 3
    reach[axis] = half + 0.02
    low = [c - r for c, r in zip(centre, reach, strict=True)]
    return low, [c + r for c, r in zip(centre, reach, strict=True)]


def _polar(p: Tensor, centre: Point, axis: int) -> tuple[Tensor, Tensor, Tensor]:
    """Radius, angle and height of points about an axis."""
    q = p - vec(*centre)
    u, v = (q[:, i] for i in range(3) if i != axis)
    return sdf.length(torch.stack([u, v], -1)), torch.atan2(v, u), q[:, axis]


def disc(
    centre: Point,
    axis: int,
    size: tuple[float, float],
    role: int = MAIN,
    *,
    rounding: float = 0.014,
    voxel: float = FINE,
) -> Part:
    """A cylinder along any axis; `size` is its radius and half its height."""
    radius, half = size

    def shape(p: Tensor) -> Tensor:
        r, _, h = _polar(p, centre, axis)
        return sdf.slab(r - (radius - rounding), h.abs() - (half - rounding)) - rounding

    return Part(shape, *_around(centre, axis, radius, half), voxel, role)


def knurled(
    centre: Point, axis: int, size: tuple[float, float], teeth: int, role: int = METAL
) -> Part:
    """A dial with a ribbed rim; `size` is its radius and half its height."""
    radius, half = size

    def shape(p: Tensor) -> Tensor:
        r, angle, h = _polar(p, centre, axis)
        rim = r - radius + 0.02 + 0.009 * (1 - (teeth * angle).cos())
        return sdf.slab(rim, h.abs() - (half - 0.012)) * 0.8 - 0.01

    return Part(shape, *_around(centre, axis, radius, half), 0.0105, role)


def hoop(
    centre: Point, axis: int, ring: float, tube: float, role: int = MAIN, voxel: float = FINE
) -> Part:
    """A round ring about an axis."""
    bounds = _around(centre, axis, ring + tube, tube)
    return Part(lambda p: sdf.torus(p, centre, axis, ring, tube), *bounds, voxel, role)


def perforated(part: Part, pitch: float, depth: float = 0.012, round_about_x: float = 0.0) -> Part:
    """A part with rows of round dimples, `pitch` apart, seen from -y.

    With `round_about_x`, the radius of a body about the x axis through its middle, the rows go
    around that body.
    """
    middle = (part.low[2] + part.high[2]) / 2
    k = math.pi / pitch

    def shape(p: Tensor) -> Tensor:
        u, v = p[:, 0], p[:, 2] - middle
        if round_about_x:
            v = torch.atan2(p[:, 2] - middle, -p[:, 1]) * round_about_x
        dimple = ((k * (u + v)).cos() * (k * (u - v)).cos()).clamp_min(0)
        return (part.sdf(p) + depth * dimple) * 0.85

    return Part(shape, part.low, part.high, min(part.voxel, 0.0115), part.role)


def slatted(part: Part, pitch: float, axis: int = 2, depth: float = 0.016) -> Part:
    """A part with parallel grooves across `axis`."""
    middle = (part.low[axis] + part.high[axis]) / 2

    def shape(p: Tensor) -> Tensor:
        wave = (1 + (2 * math.pi / pitch * (p[:, axis] - middle)).cos()) / 2
        return (part.sdf(p) + depth * wave**2) * 0.8

    return Part(shape, part.low, part.high, min(part.voxel, 0.0115), part.role)


def keys(
    centre: Point,
    step: tuple[float, float],
    counts: tuple[int, int],
    role: int = DARK,
    *,
    gap: float = 0.014,
    tall: float = 0.02,
) -> Part:
    """Keys that lie in the xy plane: `step` between columns and rows, `counts` of both."""
    half = (counts[0] * step[0] / 2, counts[1] * step[1] / 2)

    def shape(p: Tensor) -> Tensor:
        q = p - vec(*centre)
        cells = []
        for i in range(2):
            shifted = q[:, i] / step[i] + (counts[i] - 1) / 2
            cells.append((shifted - shifted.round().clamp(0, counts[i] - 1)) * step[i])
        local = torch.stack([cells[0], cells[1], q[:, 2]], -1)
        size = (step[0] / 2 - gap / 2, step[1] / 2 - gap / 2, tall)
        return sdf.box(local, (0, 0, 0), size, min(0.009, tall * 0.6))

    low = (centre[0] - half[0] - 0.01, centre[1] - half[1] - 0.01, centre[2] - tall - 0.01)
    high = (centre[0] + half[0] + 0.01, centre[1] + half[1] + 0.01, centre[2] + tall + 0.01)
    return Part(shape, low, high, 0.0095, role)


def display(centre: Point, half: tuple[float, float], corner: float = 0.02) -> Part:
    """A screen that faces -y, its middle at `centre`."""

    def shape(p: Tensor) -> Tensor:
        q = p - vec(*centre)
        flat = sdf.box(q, (0, 0, 0), (half[0], 1.0, half[1]), corner)
        return sdf.slab(flat + 0.008, q[:, 1].abs() - 0.019) - 0.008

    low = (centre[0] - half[0] - 0.02, centre[1] - 0.045, centre[2] - half[1] - 0.02)
    high = (centre[0] + half[0] + 0.02, centre[1] + 0.045, centre[2] + half[1] + 0.02)
    return Part(shape, low, high, 0.0125, SCREEN)


def cone(x: float, y: float, z: float, radius: float, roles: Sequence[int]) -> list[Part]:
    """A loudspeaker that faces -y on a wall at `y`: rim, cone and dust cap, one role each."""
    rim = turned.hollow([(radius, -0.1), (radius, 0.03)], radius * 0.2, -0.07)
    dish = [(radius * 0.86, -0.03), (radius * 0.86, 0.018), (radius * 0.78, 0.022)]
    dish += [(radius * 0.3, -0.012), (0.0, -0.016)]
    cap = [(radius * 0.34, -0.03), (radius * 0.32, -0.005), (radius * 0.2, 0.014), (0.0, 0.022)]
    pieces = [rim.part(0.0105, roles[0]), turned.solid(dish, 0.004).part(0.0115, roles[1])]
    pieces.append(turned.solid(cap, 0.004).part(0.0115, roles[2]))
    return [moved(facing(piece, y - 0.022, z), (x, 0, 0)) for piece in pieces]


def barrel(
    centre: Point,
    rings: Sequence[tuple[float, float, int]],
    front: float,
) -> list[Part]:
    """A camera lens on a wall at `centre`, facing -y: coaxial rings as (radius, length, role) from
    the wall outwards, the last one open, with a domed front element of radius `front` in it.
    """
    out: list[Part] = []
    at = -0.02
    for i, (radius, long, role) in enumerate(rings):
        outline = [(radius, at), (radius, at + long)]
        last = i == len(rings) - 1
        ring = (
            turned.hollow(outline, radius - front, at + long - 0.035)
            if last
            else turned.solid(outline)
        )
        out.append(ring.part(0.0115, role))
        at += long - (0.0 if last else 0.006)
    glass = [(front + 0.008, at - 0.06), (front + 0.008, at - 0.036), (front * 0.7, at - 0.02)]
    glass += [(front * 0.35, at - 0.012), (0.0, at - 0.01)]
    out.append(turned.solid(glass, 0.005).part(0.0115, GLASS))
    return [moved(facing(part, centre[1], centre[2]), (centre[0], 0, 0)) for part in out]


def window(
    centre: Point, half: tuple[float, float], frame: int = DARK, pane: int = GLASS
) -> list[Part]:
    """A small framed pane that faces -y."""
    x, y, z = centre
    return [
        block((x, y, z), (half[0], 0.02, half[1]), frame, rounding=0.012, voxel=FINE),
        block(
            (x, y - 0.012, z),
            (half[0] - 0.018, 0.016, half[1] - 0.018),
            pane,
            rounding=0.012,
            voxel=0.0105,
        ),
    ]
