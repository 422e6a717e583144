"""What is worn round the neck: scarves and bows. A bow also sits on the head."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.figure import Anchors
from packshot.train.scenes.pieces import ribbon, smooth_curve
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import Part

_FALL = 9  # points along the hanging end of a scarf


def _world(pose: Pose, point: Point) -> Tensor:
    return pose.world(torch.tensor([point], dtype=torch.float32))[0]


def scarf(anchors: Anchors, rng: np.random.Generator, role: int) -> Sequence[Part]:
    """Wrapped round the neck, knotted aside, one end hanging down the chest."""
    u = rng.uniform
    a, b = anchors.neck_radii
    mean = 0.5 * (a + b)
    thick = float(np.clip(0.3 * mean, 0.055, 0.095))
    side = float(rng.choice([-1, 1])) * np.radians(u(22, 38))
    knot = (float(np.sin(side)) * (a + thick), -float(np.cos(side)) * (b + thick), 0.0)

    def wrap(p: Tensor) -> Tensor:
        turns = [sdf.rotate(p, 0, 5), sdf.rotate(p, 1, 6)]  # two turns that lie across each other
        loops = [
            sdf.torus(
                sdf.scaled(q, 1, 1, 1.3), (0, 0, h), 2, mean, thick, stretch=(a / mean, b / mean)
            )
            for q, h in zip(turns, (0.3 * thick, -0.3 * thick), strict=True)
        ]
        ball = sdf.ellipsoid(p, knot, (thick * 1.25, thick * 1.05, thick * 1.35))
        return sdf.blend(sdf.blend_all(loops, 0.008), ball, 0.012)

    reach = (a + 2.4 * thick, b + 2.4 * thick, 2.4 * thick + 0.1 * mean)
    low = [-r for r in reach]
    return [
        anchors.neck.part(wrap, low, reach, 0.014, role),
        _hanging(anchors, knot, thick, u(0.75, 0.95) * sum(anchors.girth[1:]) * 0.62, role),
    ]


def _hanging(anchors: Anchors, knot: Point, thick: float, long: float, role: int) -> Part:
    """The end of a scarf: falls from the knot, outside of the torso."""
    start, middle = _world(anchors.neck, knot), _world(anchors.neck, (0, 0, 0))
    away = (start - middle)[:2]
    yaw = float(torch.rad2deg(torch.atan2(away[0], -away[1])))
    hung = Pose(start.tolist(), yaw=yaw)  # falls along -z of this frame, away from the neck is -y
    wide, half = thick * 1.5, max(0.025, 0.42 * thick)
    long = min(long, float(start[2]) - 0.05)
    fall = [
        (0.0, _outside(anchors, hung, -long * t, half), -long * t) for t in np.linspace(0, 1, _FALL)
    ]
    # cloth does not turn back under an overhang
    y = np.minimum.accumulate([p[1] for p in fall])
    curve = smooth_curve([(0.0, float(v), p[2]) for v, p in zip(y, fall, strict=True)], 24)

    def end(p: Tensor) -> Tensor:
        d = ribbon(p, curve, 0, wide - half, half)
        notch = (p[:, 0].abs() % (wide * 0.5) - wide * 0.25).abs() - 0.25 * half
        fringe = sdf.slab(notch, p[:, 2] + long - 0.35 * wide)
        return sdf.cut(d, fringe, 0.01)

    low = (-wide - 0.04, float(min(y)) - half - 0.03, -long - half - 0.03)
    return hung.part(end, low, (wide + 0.04, float(max(y)) + half + 0.03, half + 0.03), 0.012, role)


def _outside(anchors: Anchors, hung: Pose, z: float, margin: float) -> float:
    """The y nearest to 0 (from -0.6) at height z of `hung` that is out of the torso."""
    y = torch.linspace(0, -0.6, 121)
    line = torch.stack([0 * y, y, 0 * y + z], -1)
    local = anchors.torso.local(hung.world(line)) / (torch.tensor(list(anchors.girth)) + margin)
    free = local.pow(2).sum(-1) > 1
    # out of the torso from here on: the last one that is inside decides
    inside = (~free).nonzero()
    return float(y[min(int(inside[-1]) + 1, len(y) - 1)]) if len(inside) else 0.0


def bow_shape(p: Tensor, size: float, *, tails: bool = True) -> Tensor:
    """A bow around the origin that faces -y: two loops, a knot, two tails; `size` is half its
    width.
    """
    q = sdf.mirror_x(p) / size
    flat = sdf.scaled(q, 1, 0.5, 1)
    loop = sdf.capsule(flat, (0.08, 0, 0.02), (0.6, 0, 0.1), 0.13, 0.43) * 0.5
    dent = sdf.capsule(q, (0.2, -0.23, 0.04), (0.62, -0.36, 0.1), 0.07, 0.2)
    d = sdf.cut(loop, dent, 0.07)
    if tails:
        tail = sdf.capsule(flat, (0.05, 0.1, -0.1), (0.36, 0.04, -0.8), 0.08, 0.22) * 0.5
        vee = sdf.capsule(q, (0.42, 0, -1.1), (0.37, 0, -0.86), 0.17, 0.03)
        d = sdf.blend(d, sdf.cut(tail, vee, 0.03), 0.02)
    knot = sdf.ellipsoid(q, (0, -0.08, 0.02), (0.19, 0.2, 0.23))
    return sdf.blend(d, knot, 0.03) * size


def _bow(pose: Pose, size: float, role: int) -> Part:
    low = (-1.1 * size, -0.36 * size, -1.1 * size)
    high = (1.1 * size, 0.33 * size, 0.62 * size)
    return pose.part(lambda p: bow_shape(p, size), low, high, 0.0125, role)


def bow_at_neck(anchors: Anchors, rng: np.random.Generator, role: int) -> Sequence[Part]:
    """A big bow under the chin."""
    a, b = anchors.neck_radii
    size = max(0.18, rng.uniform(0.95, 1.1) * 0.5 * (a + b))
    place, middle = (
        _world(anchors.neck, (0, -b - 0.3 * size, -0.12 * size)),
        _world(anchors.neck, (0, 0, 0)),
    )
    away = place - middle
    yaw = float(torch.rad2deg(torch.atan2(away[0], -away[1])))
    return [_bow(Pose(place.tolist(), yaw=yaw), size, role)]


def bow_on_head(anchors: Anchors, rng: np.random.Generator, role: int) -> Sequence[Part]:
    """A big bow on top of the head, a little to one side."""
    (a, b, c), (x, y, z) = anchors.skull, anchors.crown
    size = max(0.18, rng.uniform(0.68, 0.8) * min(0.5 * (a + b), 1.15 * c))
    lean = float(rng.choice([-1, 1])) * rng.uniform(8, 16)
    shift = 0.9 * float(np.sin(np.radians(lean))) * a
    seat = Pose((x + shift, y - 0.25 * b, z + 0.22 * size), roll=lean)
    reach = 1.25 * size
    low = (seat.place[0] - reach, seat.place[1] - 0.45 * size, seat.place[2] - reach)
    high = (seat.place[0] + reach, seat.place[1] + 0.4 * size, seat.place[2] + 0.95 * size)

    def shape(p: Tensor) -> Tensor:
        return bow_shape(seat.local(p), size, tails=False)

    return [anchors.head.part(shape, low, high, 0.0125, role)]


def bow(anchors: Anchors, rng: np.random.Generator, role: int) -> Sequence[Part]:
    """A bow under the chin or on the head."""
    return (bow_at_neck if rng.random() < 0.5 else bow_on_head)(anchors, rng, role)
