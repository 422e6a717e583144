"""What furniture and housewares are put together from: blocks, bars, plates, knobs, dials, books.

Every piece is a Part whose box holds all of it; units are the subject's own (about 1 across).
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import extrude, tube
from packshot.train.scenes.sdf import Point, vec
from packshot.train.scenes.solid import LIGHT, MAIN, METAL, SECOND, SOFT, Part

FINE, PLAIN = 0.012, 0.016


def block(
    centre: Point,
    half: Point,
    role: int = MAIN,
    *,
    rounding: float = 0.014,
    voxel: float = PLAIN,
) -> Part:
    """A board or box with rounded edges."""
    low = [c - h - 0.02 for c, h in zip(centre, half, strict=True)]
    high = [c + h + 0.02 for c, h in zip(centre, half, strict=True)]
    return Part(lambda p: sdf.box(p, centre, half, rounding), low, high, voxel, role)


def bar(
    a: Point, b: Point, radii: tuple[float, float], role: int = MAIN, voxel: float = FINE
) -> Part:
    """A round bar with round ends."""
    return rod([a, b], radii, role, voxel)


def rod(
    curve: Sequence[Point],
    radius: float | Sequence[float],
    role: int = MAIN,
    voxel: float = FINE,
) -> Part:
    """A bent round bar along a polyline."""
    widest = radius if isinstance(radius, float | int) else max(radius)
    points = np.asarray(curve)
    low, high = points.min(0) - widest - 0.02, points.max(0) + widest + 0.02
    return Part(lambda p: tube(p, curve, radius), low.tolist(), high.tolist(), voxel, role)


def plate(
    outline: Sequence[tuple[float, float]],
    axis: int,
    span: tuple[float, float],
    role: int = MAIN,
    *,
    rounding: float = 0.014,
    voxel: float = PLAIN,
) -> Part:
    """An outline in the plane of the two other axes as a board between `span` along `axis`."""
    flat = np.asarray(outline)
    edge = rounding + 0.02
    low, high = (flat.min(0) - edge).tolist(), (flat.max(0) + edge).tolist()
    low.insert(axis, span[0] - 0.02)
    high.insert(axis, span[1] + 0.02)
    return Part(lambda p: extrude(p, outline, axis, span, rounding), low, high, voxel, role)


def knob(centre: Point, radius: float, role: int = METAL) -> Part:
    low, high = [c - radius - 0.02 for c in centre], [c + radius + 0.02 for c in centre]
    return Part(lambda p: sdf.sphere(p, centre, radius), low, high, FINE * 0.8, role)


# ---- moving pieces ------------------------------------------------------------------------------


def moved(part: Part, offset: Point) -> Part:
    low = [a + b for a, b in zip(part.low, offset, strict=True)]
    high = [a + b for a, b in zip(part.high, offset, strict=True)]
    role = part.role
    if callable(role):
        raise ValueError("roles by place cannot move")
    return Part(lambda p: part.sdf(p - vec(*offset)), low, high, part.voxel, role)


def swung(part: Part, axis: int, degrees: float, about: Point = (0.0, 0.0, 0.0)) -> Part:
    """The part turned about an axis; its box must hold all of it, for the box turns too."""
    ends = list(itertools.product(*zip(part.low, part.high, strict=True)))
    corners = sdf.rotate(torch.tensor(ends, dtype=torch.float32), axis, -degrees, about)
    low, high = corners.amin(0).tolist(), corners.amax(0).tolist()
    role = part.role
    if callable(role):
        raise ValueError("roles by place cannot turn")
    return Part(
        lambda p: part.sdf(sdf.rotate(p, axis, degrees, about)), low, high, part.voxel, role
    )


def facing(part: Part, y: float, z: float) -> Part:
    """A part made about the z axis, laid so that its top faces -y, its middle at height `z` and
    what was its ground at `y`.
    """
    return moved(swung(part, 0, 90), (0, y, z))


def leaning(parts: Iterable[Part], degrees: float, about: Point = (0.0, 0.0, 0.0)) -> list[Part]:
    """Parts whose tops lean away from the viewer."""
    return [swung(part, 0, -degrees, about) for part in parts]


def both(part: Part, *, x: bool = True, y: bool = False) -> Part:
    """The part and its mirror image across x = 0 (and across y = 0), as one part."""

    def shape(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p) if x else p
        return part.sdf(sdf.mirror_y(q) if y else q)

    low, high = list(part.low), list(part.high)
    for axis, on in ((0, x), (1, y)):
        if on:
            reach = max(abs(low[axis]), abs(high[axis]))
            low[axis], high[axis] = -reach, reach
    return Part(shape, low, high, part.voxel, part.role)


# ---- dials --------------------------------------------------------------------------------------


def ticks(radius: float, y: float, z: float, role: int, *, size: float = 0.024) -> Part:
    """Twelve hour marks on a dial that faces -y at `y`, those of the quarters longer."""

    def marks(p: Tensor) -> Tensor:
        u, v = p[:, 0], p[:, 2] - z
        step = math.pi / 6
        turns = (torch.atan2(u, v) / step).round()
        angle = turns * step
        along = u * angle.sin() + v * angle.cos() - radius
        across = u * angle.cos() - v * angle.sin()
        tall = size * torch.where(turns % 3 == 0, 2.0, 1.35)
        q = torch.stack([across, p[:, 1] - y, along / tall * size], -1)
        return sdf.box(q, (0, 0, 0), (size, 0.02, size), 0.006)

    r = radius + 3 * size
    return Part(marks, (-r, y - 0.04, z - r), (r, y + 0.04, z + r), 0.011, role)


def hands(rng: np.random.Generator, radius: float, y: float, z: float, role: int) -> list[Part]:
    """An hour and a minute hand in front of a dial that faces -y at `y`, about ten past ten."""
    out = []
    for turn, reach, depth, thick in (
        (rng.uniform(-66, -46), 0.52, 0.0, 0.027),
        (rng.uniform(40, 75), 0.78, -0.012, 0.024),
    ):
        a = math.radians(turn)
        tip = (radius * reach * math.sin(a), y + depth, z + radius * reach * math.cos(a))
        tail = (-0.12 * radius * math.sin(a), y + depth, z - 0.12 * radius * math.cos(a))
        out.append(bar(tail, tip, (thick, thick * 0.9), role, 0.011))
    return out


# ---- books --------------------------------------------------------------------------------------


def books(
    rng: np.random.Generator, x: tuple[float, float], front: float, shelf: tuple[float, float]
) -> list[Part]:
    """Standing books from left to right on a shelf at (floor z, clear height), backs at y `front`;
    the last one leans.
    """
    floor, clear = shelf
    out: list[Part] = []
    at, last = x[0], -1
    while True:
        thick, tall = rng.uniform(0.026, 0.042), clear * rng.uniform(0.62, 0.88)
        deep = rng.uniform(0.085, 0.11)
        if at + 2 * thick + tall * 0.22 > x[1]:
            break
        last = int(rng.choice([r for r in (SECOND, LIGHT, SOFT) if r != last]))
        middle = (at + thick, front + deep, floor + tall / 2)
        out.append(block(middle, (thick - 0.003, deep, tall / 2), last, rounding=0.01, voxel=0.014))
        at += 2 * thick
    if len(out) > 1 and x[1] - at > 0.06:
        corner = (at + 0.03, front, floor)
        role = int(rng.choice([r for r in (SECOND, LIGHT, SOFT) if r != last]))
        tall = clear * 0.62
        book = block(
            (at + 0.06, front + 0.1, floor + tall / 2),
            (0.03, 0.095, tall / 2),
            role,
            rounding=0.01,
            voxel=0.014,
        )
        out.append(moved(swung(book, 1, -11, corner), (tall * 0.16, 0, 0.006)))
    return out
