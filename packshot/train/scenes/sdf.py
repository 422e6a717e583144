"""Signed-distance primitives and operators on points: Tensor [N, 3] -> Tensor [N], negative inside.

Units are the object's own (about 1 across; it is scaled to the frame later); x right, y away from
the camera, z up, the ground at z = 0. Formulas follow Inigo Quilez, "distance functions".
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

Point = Sequence[float]
Sdf = Callable[[Tensor], Tensor]

_TINY = 1e-12


def vec(*values: float) -> Tensor:
    return torch.tensor(values, dtype=torch.float32)


def length(v: Tensor) -> Tensor:
    """Euclidean norm over the last axis, with a finite gradient at zero."""
    return v.pow(2).sum(-1).clamp_min(_TINY).sqrt()


# ---- primitives ---------------------------------------------------------------------------------


def sphere(p: Tensor, centre: Point, radius: float) -> Tensor:
    return length(p - vec(*centre)) - radius


def ellipsoid(p: Tensor, centre: Point, radii: Point) -> Tensor:
    """Approximate distance to an axis-aligned ellipsoid (exact on its surface)."""
    q, r = p - vec(*centre), vec(*radii)
    k0, k1 = length(q / r), length(q / (r * r))
    return k0 * (k0 - 1) / k1.clamp_min(1e-6)


def box(p: Tensor, centre: Point, half: Point, rounding: float = 0.0) -> Tensor:
    """Box of half extents `half` (rounding included) with rounded edges."""
    q = (p - vec(*centre)).abs() - (vec(*half) - rounding)
    return _corner(q) - rounding


def capsule(p: Tensor, a: Point, b: Point, ra: float, rb: float | None = None) -> Tensor:
    """Segment from `a` to `b` with radius `ra` that tapers to `rb`."""
    a_, b_ = vec(*a), vec(*b)
    ba = b_ - a_
    h = ((p - a_) @ ba / ba.dot(ba)).clamp(0, 1)
    return length(p - a_ - h[:, None] * ba) - (ra + ((ra if rb is None else rb) - ra) * h)


def torus(
    p: Tensor,
    centre: Point,
    axis: int,
    ring: float,
    tube: float,
    *,
    stretch: tuple[float, float] = (1.0, 1.0),
) -> Tensor:
    """Torus around `axis` (0, 1, 2); `stretch` scales the ring along the two other axes."""
    q = p - vec(*centre)
    u, v = (q[:, i] / s for i, s in zip([i for i in range(3) if i != axis], stretch, strict=True))
    ring_distance = (u * u + v * v).clamp_min(_TINY).sqrt() - ring
    return (ring_distance**2 + q[:, axis] ** 2).clamp_min(_TINY).sqrt() - tube


def cylinder(
    p: Tensor, centre: Point, radius: float, half_height: float, rounding: float = 0.0
) -> Tensor:
    """Upright cylinder with rounded rims."""
    q = p - vec(*centre)
    radial = (q[:, 0] ** 2 + q[:, 1] ** 2).clamp_min(_TINY).sqrt() - (radius - rounding)
    return slab(radial, q[:, 2].abs() - (half_height - rounding)) - rounding


def slab(a: Tensor, b: Tensor) -> Tensor:
    """Exact intersection of two perpendicular distances (an outline and a height)."""
    return _corner(torch.stack([a, b], -1))


def _corner(d: Tensor) -> Tensor:
    """Distance to the intersection of half spaces that are perpendicular to each other [N, K].

    Exact, and its gradient does not vanish on a face, where clamped distances would be flat.
    """
    outside = (d > 0).sum(-1) > 1
    return torch.where(outside, length(d.clamp_min(0)), d.max(-1).values)


# ---- operators ----------------------------------------------------------------------------------


def union(*ds: Tensor) -> Tensor:
    return torch.stack(ds).amin(0)


def blend(a: Tensor, b: Tensor, k: float | Tensor) -> Tensor:
    """Union whose joint is filled smoothly over a width of about `k`."""
    h = (0.5 + 0.5 * (b - a) / k).clamp(0, 1)
    return b + (a - b) * h - k * h * (1 - h)


def blend_all(ds: Sequence[Tensor], k: float) -> Tensor:
    out = ds[0]
    for d in ds[1:]:
        out = blend(out, d, k)
    return out


def intersect(a: Tensor, b: Tensor, k: float = 0.0) -> Tensor:
    """Intersection, its edge rounded over `k`."""
    return -blend(-a, -b, k) if k > 0 else torch.maximum(a, b)


def cut(a: Tensor, b: Tensor, k: float = 0.0) -> Tensor:
    """`a` without `b`, the edge rounded over `k`."""
    return intersect(a, -b, k)


def shell(d: Tensor, thickness: float) -> Tensor:
    """The skin of a solid, centred on its surface."""
    return d.abs() - thickness / 2


# ---- domain transforms --------------------------------------------------------------------------


def rotate(p: Tensor, axis: int, degrees: float, about: Point = (0.0, 0.0, 0.0)) -> Tensor:
    """Points as seen by a shape that is turned by `degrees` about `axis` through `about`."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    x, y, z = (p - vec(*about)).unbind(-1)
    if axis == 0:
        q = torch.stack([x, c * y + s * z, c * z - s * y], -1)
    elif axis == 1:
        q = torch.stack([c * x - s * z, y, s * x + c * z], -1)
    else:
        q = torch.stack([c * x + s * y, c * y - s * x, z], -1)
    return q + vec(*about)


def mirror_x(p: Tensor) -> Tensor:
    return torch.cat([p[:, :1].abs(), p[:, 1:]], -1)


def mirror_y(p: Tensor) -> Tensor:
    return torch.cat([p[:, :1], p[:, 1:2].abs(), p[:, 2:]], -1)


def scaled(p: Tensor, x: float | Tensor = 1, y: float | Tensor = 1, z: float = 1) -> Tensor:
    """Points divided per axis: a shape evaluated here is that many times larger."""
    return torch.stack([p[:, 0] / x, p[:, 1] / y, p[:, 2] / z], -1)
