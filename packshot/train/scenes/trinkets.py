"""What small precious things are put together from: strap loops, dials, strands, cut stones.

Every piece is a Part whose box holds all of it; units are the subject's own (about 1 across), and
what has a face looks along -y.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf, turned
from packshot.train.scenes.gadgets import disc
from packshot.train.scenes.joinery import hands, ticks
from packshot.train.scenes.pieces import smooth_curve
from packshot.train.scenes.sdf import Point, vec
from packshot.train.scenes.solid import DARK, GLASS, LIGHT, MAIN, Part


def strap(
    half: tuple[float, float],
    width: tuple[float, float],
    thick: float,
    *,
    power: float = 2.3,
    links: int = 0,
    role: int = MAIN,
) -> Part:
    """A closed strap around the x axis; `half` is how far it reaches along y and z, `width` half
    its width in front and behind. With `links` it is a bracelet of that many links in three rows.
    """
    deep, tall = half

    def shape(p: Tensor) -> Tensor:
        wide = width[1] + (width[0] - width[1]) * (0.5 - p[:, 1] / (2 * deep))
        around = turned.loop(p[:, [1, 0, 2]], (0, 0), half, power, 0).abs()
        across = (p[:, 0] / wide).abs()
        swell = 0.3 * thick * (1 - across.clamp(max=1) ** 2)
        if links:
            angle = torch.atan2(p[:, 2] / tall, p[:, 1] / deep)
            gap = ((1 + (links * angle).cos()) / 2) ** 4
            row = torch.exp(-(((across - 0.42) / 0.1) ** 2))
            swell = swell - 0.4 * thick * torch.maximum(gap, row)
        edge = 0.35 * thick
        return sdf.slab(around - thick - swell + edge, p[:, 0].abs() - wide + edge) * 0.9 - edge

    r = max(width) + 0.02
    y, z = (h + 1.5 * thick + 0.02 for h in half)
    return Part(shape, (-r, -y, -z), (r, y, z), 0.0115, role)


def dial(
    rng: np.random.Generator,
    radius: float,
    y: float,
    z: float,
    roles: tuple[int, int] = (LIGHT, DARK),
    *,
    size: float = 0.024,
) -> list[Part]:
    """A round face at `y` with hour marks and two hands; `roles` of the ground and of the marks."""
    return [
        disc((0, y + 0.03, z), 1, (radius, 0.03), roles[0], rounding=0.01),
        ticks(radius - 2.6 * size, y - 0.004, z, roles[1], size=size),
        *hands(rng, radius * 0.92, y - 0.02, z, roles[1]),
    ]


def swept(
    p: Tensor, points: Sequence[Point], radii: tuple[float, float], soft: float = 0.01
) -> Tensor:
    """A tapered bar along a curve through `points`, smooth along its length: a soft minimum over
    many balls, less what that adds to their radius. Fit for radii above 0.03.
    """
    dense = np.asarray(smooth_curve(points, 160))
    along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(dense, axis=0), axis=1))])
    count = int(along[-1] / 0.013) + 2
    at, step = np.linspace(0, along[-1], count), along[-1] / (count - 1)
    radius = np.linspace(*radii, count)
    radius -= soft * np.log(np.sqrt(2 * np.pi * radius * soft) / step)
    centres = np.stack([np.interp(at, along, dense[:, i]) for i in range(3)], -1)
    near = [
        (float(r) - sdf.length(p - vec(*map(float, c)))) / soft
        for c, r in zip(centres, radius, strict=True)
    ]
    return -soft * torch.logsumexp(torch.stack(near), 0)


def brilliant(centre: Point, radius: float, role: int = GLASS, sides: int = 8) -> Part:
    """A cut stone, its table upwards: crown and pavilion facets that meet at the girdle."""
    rims = [(1.1, 0.0, 0.93), (0.55, math.pi / sides, 0.8), (-1.15, math.pi / sides, 0.97)]

    def shape(p: Tensor) -> Tensor:
        q = p - vec(*centre)
        planes = [q[:, 2] - 0.36 * radius, sdf.length(q[:, :2]) - radius]
        for slope, start, reach in rims:
            for i in range(sides):
                a = start + 2 * math.pi * i / sides
                normal = vec(math.cos(a), math.sin(a), slope) / math.hypot(1, slope)
                offset = radius * (reach if slope > 0 else 0.98) / math.hypot(1, slope)
                planes.append(q @ normal - offset)
        return torch.stack(planes).amax(0) - 0.004

    low = (centre[0] - radius - 0.02, centre[1] - radius - 0.02, centre[2] - 0.9 * radius - 0.03)
    high = (centre[0] + radius + 0.02, centre[1] + radius + 0.02, centre[2] + 0.4 * radius + 0.02)
    return Part(shape, low, high, 0.0105, role)


def arch(p: Tensor, half: float, low: float, spring: float) -> Tensor:
    """Distance in the xz plane to a doorway: `half` wide from `low` up to `spring`, round above
    (its lower corners stay sharp when it is grown).
    """
    above = (p[:, 2] - spring).clamp_min(0)
    side = sdf.length(torch.stack([p[:, 0], above], -1)) - half
    return torch.maximum(side, low - p[:, 2])
