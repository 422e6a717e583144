"""What bags and cases are put together from: a padded body, layers and seams on it, zips, handles,
wheels. Their fronts look along -y.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.gadgets import disc
from packshot.train.scenes.joinery import block, both
from packshot.train.scenes.pieces import bezier
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import DARK, MAIN, METAL, Part
from packshot.train.scenes.straps import strap

Region = Callable[[Tensor], Tensor]


@dataclass(frozen=True, slots=True)
class Loaf:
    """A padded block: `half` extents around `centre`, corner radii of its front panel at the `top`
    and at the `bottom`, an `edge` rounded between the panels, walls `taper`ed towards the top (per
    unit of height) in depth, and a `puff` in the middle of the front.
    """

    centre: Point
    half: Point
    top: float
    bottom: float
    edge: float = 0.06
    taper: float = 0.0
    puff: float = 0.0
    ribs: Region | None = field(default=None)

    def outline(self, p: Tensor) -> Tensor:
        """Distance in the plane of x and z to the front panel."""
        q = p - sdf.vec(*self.centre)
        r = torch.where(q[:, 2] > 0, self.top, self.bottom)
        return sdf.slab(q[:, 0].abs() - self.half[0] + r, q[:, 2].abs() - self.half[2] + r) - r

    def __call__(self, p: Tensor) -> Tensor:
        q = p - sdf.vec(*self.centre)
        deep = self.half[1] - self.taper * (q[:, 2] + self.half[2])
        across = q[:, 1].abs() - deep
        d = sdf.slab(self.outline(p) + self.edge, across + self.edge) - self.edge
        if self.puff:
            flat = q[:, ::2] / sdf.vec(*self.half[::2])
            d = d - self.puff * torch.exp(-1.6 * flat.pow(2).sum(-1))
        return d + self.ribs(p) if self.ribs else d

    def front(self, z: float) -> float:
        """Y of the front panel's middle at height `z`, its puff left aside."""
        return self.centre[1] - self.half[1] + self.taper * (z - self.centre[2] + self.half[2])

    def part(self, role: int = MAIN, voxel: float = 0.016) -> Part:
        return self.layer(self, role, voxel)

    def layer(self, shape: Sdf, role: int, voxel: float = 0.012, air: float = 0.04) -> Part:
        """Something on the body, at most `air` outside it, as a part."""
        reach = [h + self.puff + air for h in self.half]
        low = [c - r for c, r in zip(self.centre, reach, strict=True)]
        high = [c + r for c, r in zip(self.centre, reach, strict=True)]
        return Part(shape, low, high, voxel, role)


def wrap(body: Sdf, region: Region, grow: float = 0.014, depth: float = 0.035) -> Sdf:
    """A layer on a body where `region` is negative, its rim rounded."""

    def shape(p: Tensor) -> Tensor:
        d = body(p)
        return sdf.intersect(torch.maximum(d - grow, -(d + depth)), region(p), 0.014)

    return shape


def seam(body: Sdf, line: Region, radius: float = 0.024, where: Region | None = None) -> Sdf:
    """A cord along the curve on a body where `line` is zero (and `where` is negative)."""

    def shape(p: Tensor) -> Tensor:
        cord = (body(p) ** 2 + line(p) ** 2).clamp_min(1e-9).sqrt() - radius
        return sdf.intersect(cord, where(p), 0.012) if where else cord

    return shape


def pull(x: float, y: float, z: float, long: float = 0.055, role: int = METAL) -> Part:
    """Zip pull that hangs from (x, y, z) in front of a wall."""

    def shape(p: Tensor) -> Tensor:
        slider = sdf.box(p, (x, y, z), (0.032, 0.024, 0.026), 0.012)
        tab = sdf.box(p, (x, y - 0.012, z - 0.02 - long), (0.025, 0.024, long), 0.014)
        return sdf.blend(slider, tab, 0.015)

    return Part(
        shape, (x - 0.05, y - 0.05, z - 0.05 - 2 * long), (x + 0.05, y + 0.04, z + 0.05), 0.01, role
    )


def carry_handle(
    spread: float, y: float, z: float, rise: float, role: int = DARK, half: float = 0.045
) -> Part:
    """Flat arch over a body's top at height `z`, `spread` from its middle to each foot."""
    points = [(-spread, y, z - 0.03), (-spread * 0.95, y, z + rise * 1.3)]
    points += [(-x, y, h) for x, y, h in reversed(points)]
    return strap(bezier(points, 16), 1, half - 0.024, 0.026, role)


def telescope(x: float, y: float, low: float, high: float, grip: int = DARK) -> list[Part]:
    """Two tubes of a trolley handle from `low` to a grip at `high`."""
    tube = block(
        (x, y, (low + high) / 2),
        (0.028, 0.028, (high - low) / 2),
        METAL,
        rounding=0.012,
        voxel=0.0125,
    )
    bar = block((0, y, high), (x + 0.045, 0.042, 0.038), grip, rounding=0.034, voxel=0.0125)
    return [both(tube), bar]


def wheels(x: float, y: Sequence[float], radius: float, role: int = DARK) -> list[Part]:
    """A pair of wheels at each depth, with the fork that holds them to the body above."""
    out: list[Part] = []
    for at in y:
        wheel = disc((x, at, radius), 0, (radius, 0.036), role, rounding=0.02)
        fork = block((x, at, radius * 1.75), (0.055, 0.055, radius * 0.6), role, rounding=0.02)
        out += [both(wheel), both(fork)]
    return out
