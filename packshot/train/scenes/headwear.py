"""What is worn on the head: hats that sit on the crown, glasses around the eyes.

Everything is measured by the anchors of the head: the hat by the skull's width, the glasses by the
distance between the eyes.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.figure import Anchors
from packshot.train.scenes.pieces import bezier, lathe, tube
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import LIGHT, Part

_BRIM = 0.027  # half the thickness of a brim
_FRAME = 0.024  # least radius of the frame's tube

# ---- hats ---------------------------------------------------------------------------------------


def _disc(p: Tensor, radius: float, bend: Tensor) -> Tensor:
    """A brim whose height over the plane is `bend`."""
    q = torch.cat([p[:, :2], (p[:, 2] - bend)[:, None]], -1)
    return sdf.cylinder(q, (0, 0, 0), radius, _BRIM, _BRIM * 0.9) * 0.85


def _band(p: Tensor, radius: float, height: float, half: float) -> Tensor:
    """A ribbon round a hat."""
    return sdf.cylinder(p, (0, 0, height), radius, half, 0.012)


def sun_hat(r: float, rng: np.random.Generator) -> tuple[Sdf, Sdf, Point]:
    """Round crown of radius `r`, wide wavy brim; the hat, its ribbon, and half extents of both."""
    u = rng.uniform
    wide, tall, turn = r * u(1.8, 2.0), r * u(0.9, 1.05), u(0, 6)

    def hat(p: Tensor) -> Tensor:
        rho = sdf.length(p[:, :2])
        wave = torch.sin(3 * torch.atan2(p[:, 1], p[:, 0] + 1e-6) + turn)
        bend = (rho - r).clamp_min(0) * (0.06 * wave - 0.16)
        dome = sdf.cylinder(p, (0, 0, tall / 2), r, tall / 2 + _BRIM, r * 0.42)
        return sdf.blend(dome, _disc(p, wide, bend), 0.035)

    def ribbon(p: Tensor) -> Tensor:
        return _band(p, r + 0.009, 0.045 + 0.1 * r, 0.034)

    return hat, ribbon, (wide, wide, tall + _BRIM)


def top_hat(r: float, rng: np.random.Generator) -> tuple[Sdf, Sdf, Point]:
    """Tall and flat on top, the brim curled up at the sides."""
    u = rng.uniform
    wide, tall, curl = r * u(1.55, 1.7), r * u(1.3, 1.6), u(0.2, 0.32)

    def hat(p: Tensor) -> Tensor:
        flare = 1 + 0.13 * (p[:, 2:] / tall).clamp(0, 1) ** 2
        q = torch.cat([p[:, :2] / flare, p[:, 2:]], -1)
        pipe = sdf.cylinder(q, (0, 0, tall / 2), r, tall / 2, 0.03) * 0.9
        bend = curl * p[:, 0] ** 2 / wide
        return sdf.blend(pipe, _disc(p, wide, bend), 0.03)

    def ribbon(p: Tensor) -> Tensor:
        return _band(p, r + 0.014, 0.06 + 0.12 * r, 0.042)

    return hat, ribbon, (wide, wide, tall)


def party_hat(r: float, rng: np.random.Generator) -> tuple[Sdf, Sdf, Point]:
    """A cone with a pompom and a ruff."""
    tall = r * rng.uniform(2.0, 2.3)
    ball = max(0.05, 0.24 * r)

    def cone(p: Tensor) -> Tensor:
        return lathe(p, [(0, -0.02), (r, -0.02), (0.02, tall), (0, tall)], 0.012)

    def trims(p: Tensor) -> Tensor:
        angle = torch.atan2(p[:, 1], p[:, 0] + 1e-6)
        ruff = sdf.torus(p, (0, 0, 0.0), 2, r, 0.034) - 0.008 * torch.cos(12 * angle)
        return sdf.union(sdf.sphere(p, (0, 0, tall), ball), ruff * 0.8)

    return cone, trims, (r + 0.06, r + 0.06, tall + ball)


_HATS = (sun_hat, top_hat, party_hat)


def hat(anchors: Anchors, rng: np.random.Generator, role: int) -> Sequence[Part]:
    """A sun hat, a top hat or a party hat on the crown, a little askew."""
    head, (x, y, z), (a, b, c) = anchors.head, anchors.crown, anchors.skull
    width = min(0.5 * (a + b), 1.15 * c)
    r = max(0.12, width * rng.uniform(0.5, 0.56))
    sink = c * (1 - np.sqrt(max(0.0, 1 - (0.85 * r / width) ** 2)))
    shape, trims, (wide, deep, tall) = _HATS[rng.integers(len(_HATS))](r, rng)
    seat = Pose((x, y, z - sink), roll=rng.uniform(-9, 9))
    slack = 0.17 * (wide + tall) * 0.6 + 0.03  # leaves room for the tilt and the brim's droop
    low, high = (x - wide - slack, y - deep - slack), (x + wide + slack, y + deep + slack)
    box = (*low, z - sink - 0.1 - 0.35 * wide), (*high, z - sink + tall + slack)
    return [
        head.part(lambda p: shape(seat.local(p)), *box, 0.014, role),
        head.part(lambda p: trims(seat.local(p)), *box, 0.012, LIGHT),
    ]


# ---- glasses ------------------------------------------------------------------------------------


def glasses(anchors: Anchors, rng: np.random.Generator, role: int) -> Sequence[Part]:
    """Round frames with empty openings, so that the eyes are seen; a bridge, and temples that run
    back along the skull.
    """
    (x, y, z), (a, b, c) = anchors.eyes, anchors.skull
    radius = min(x * rng.uniform(0.84, 0.9), 0.42 * c)
    thick = max(_FRAME, 0.2 * radius)
    turned = np.degrees(np.arctan2(x / a**2, max(-y, 1e-3) / b**2))  # how far the eye looks aside
    wrap = float(turned * np.clip(0.35 + turned / 110, 0, 1))
    ring = _clear_of(Pose((x, y, z), yaw=wrap), radius, thick, anchors.skull)
    bridge, temple = (
        _bridge(ring, radius, thick, anchors.skull),
        _temple(ring, radius, thick, anchors),
    )

    def frame(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        rim = sdf.torus(ring.local(q), (0, 0, 0), 1, radius, thick)
        arms = sdf.union(tube(q, bridge, thick * 0.85), tube(q, temple, thick * 0.85))
        return sdf.blend(rim, arms, 0.012)

    points = np.array([*bridge, *temple])
    reach = radius + thick + 0.02
    near = np.minimum(points.min(0), np.array(ring.place) - reach) - 0.04
    far = np.maximum(points.max(0), np.array(ring.place) + reach) + 0.04
    return [anchors.head.part(frame, (-far[0], near[1], near[2]), far.tolist(), 0.011, role)]


def _front(x: float, z: float, skull: Point) -> float:
    """Depth y of the skull's front at (x, z); the middle of the head beyond its outline."""
    a, b, c = skull
    return -b * float(np.sqrt(max(0.0, 1 - (x / a) ** 2 - (z / c) ** 2)))


def _clear_of(ring: Pose, radius: float, thick: float, skull: Point) -> Pose:
    """The ring moved forwards until it lies on the skull instead of in it."""
    t = torch.linspace(0, 2 * np.pi, 17)
    circle = torch.stack([radius * t.cos(), 0 * t, radius * t.sin()], -1)
    points = ring.world(circle).tolist()
    sunk = max(py - _front(px, pz, skull) + 0.5 * thick for px, py, pz in points)
    x, y, z = ring.place
    return Pose((x, y - max(0.018, min(sunk, 0.09)), z), yaw=ring.yaw)


def _bridge(ring: Pose, radius: float, thick: float, skull: Point) -> list[tuple[float, ...]]:
    """From the inner edge of the right rim up to the middle of the face."""
    start = ring.world(torch.tensor([[-radius, 0.0, 0.2 * radius]]))[0].tolist()
    z = start[2] + 0.22 * radius
    y = min(start[1], _front(0, z, skull) - 0.4 * thick)
    return bezier([start, (start[0] * 0.5, y, z), (-0.001, y, z)], 7)


def _temple(ring: Pose, radius: float, thick: float, anchors: Anchors) -> list[tuple[float, ...]]:
    """From the outer edge of the right rim back along the side of the skull."""
    a, b, c = anchors.skull
    start = ring.world(torch.tensor([[radius, 0.0, 0.15 * radius]]))[0].tolist()
    z = start[2]
    level = float(np.sqrt(max(0.3, 1 - (z / c) ** 2)))
    first = float(np.degrees(np.arctan2(start[0] / a, -start[1] / b)))
    along = [
        (level * (a + 0.3 * thick) * np.sin(t), -level * (b + 0.3 * thick) * np.cos(t), z)
        for t in np.radians(np.linspace(max(first + 15, 40), max(first + 25, 98), 6))
    ]
    return [
        tuple(start),
        *[tuple(map(float, p)) for p in along if p[0] > start[0] or p[1] > start[1]],
    ]
