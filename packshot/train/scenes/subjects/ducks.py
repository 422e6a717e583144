"""Ducklings: a floating one, as a rubber duck, and a standing one."""

from __future__ import annotations

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose, paw
from packshot.train.scenes.faces import eyes
from packshot.train.scenes.figure import Anchors, Figure
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import SECOND, Part


def _head(pose: Pose, r: float) -> list[Part]:
    """Beak and eyes on a round head of radius `r`."""

    def skull(p: Tensor) -> Tensor:
        return sdf.sphere(p, (0, 0, 0), r)

    def beak(p: Tensor) -> Tensor:
        upper = sdf.ellipsoid(p, (0, -1.12 * r, -0.12 * r), (0.42 * r, 0.5 * r, 0.16 * r))
        lower = sdf.ellipsoid(p, (0, -1.02 * r, -0.32 * r), (0.32 * r, 0.4 * r, 0.11 * r))
        return sdf.union(upper, lower)

    low, high = (-0.5 * r, -1.75 * r, -0.5 * r), (0.5 * r, -0.4 * r, 0.1 * r)
    return [
        pose.part(beak, low, high, 0.011, SECOND),
        *eyes(pose, skull, (0.46 * r, 0.28 * r), (0.17 * r, 0.22 * r, 0.12 * r)),
    ]


def _duckling(r: float, body: Point, foot: float, yaw: float, stride: float = 0.0) -> Figure:
    """Head radius `r`, body radii, height `foot` of the belly above the ground, turn of the head,
    half of the `stride` between the feet.
    """
    a, b, c = body
    z = foot + c * 0.93
    pose = Pose((0, -0.42 * b, z + 0.8 * c + 0.62 * r), yaw=yaw)

    def whole(p: Tensor) -> Tensor:
        trunk = sdf.ellipsoid(p, (0, 0, z), body)
        tail = sdf.capsule(p, (0, 0.75 * b, z + 0.3 * c), (0, 1.1 * b, z + 0.85 * c), 0.12, 0.045)
        wing = sdf.ellipsoid(sdf.mirror_x(p), (0.93 * a, 0.12 * b, z + 0.1 * c), (0.06, 0.2, 0.13))
        d = sdf.blend(sdf.blend(trunk, tail, 0.1), wing, 0.025)
        d = sdf.blend(d, sdf.sphere(p, pose.place, r), 0.07)
        return sdf.intersect(d, foot - p[:, 2], 0.02)

    def feet(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p + p[:, :1].sign() * sdf.vec(0, stride, 0))
        web = paw(q, (0.13, -0.1, 0.035), (0.1, 0.14, 0.045))
        return sdf.union(web, sdf.capsule(q, (0.13, -0.02, 0.05), (0.11, 0, foot + 0.1), 0.035))

    top = pose.place[2] + r + 0.03
    parts = [Part(whole, (-a - 0.1, -b - r, foot - 0.02), (a + 0.1, 1.2 * b + 0.06, top), 0.016)]
    parts += _head(pose, r)
    if foot:
        parts.append(
            Part(
                feet,
                (-0.28, -0.33 - stride, 0.0),
                (0.28, 0.14 + stride, foot + 0.15),
                0.011,
                SECOND,
            )
        )
    neck = Pose((0, -0.36 * b, pose.place[2] - 0.8 * r), yaw=yaw)
    eye = (0.46 * r, -0.84 * r, 0.28 * r)
    torso, back = Pose((0, 0, z)), Pose((0, 0.35 * b, z + 0.75 * c))
    spots = Anchors(
        pose, (r, r, r), eye, (0, 0, 0.96 * r), neck, (0.68 * r, 0.68 * r), torso, body, back
    )
    return Figure(parts, spots)


@design("duck", "floating", yaw=35, fit=0.74, wears=True)
def floating(rng: np.random.Generator) -> Figure:
    """As a rubber duck: a broad body that lies flat on the ground, a big head."""
    body = (rng.uniform(0.29, 0.34), rng.uniform(0.36, 0.42), rng.uniform(0.22, 0.26))
    return _duckling(rng.uniform(0.22, 0.26), body, 0.0, rng.uniform(-12, 12))


@design("duck", "standing", yaw=35, fit=0.76, wears=True)
def standing(rng: np.random.Generator) -> Figure:
    """An upright duckling on two webbed feet."""
    body = (rng.uniform(0.23, 0.28), rng.uniform(0.26, 0.31), rng.uniform(0.25, 0.29))
    return _duckling(rng.uniform(0.2, 0.24), body, rng.uniform(0.13, 0.19), rng.uniform(-15, 15))


@design("duck", "walking", yaw=45, fit=0.76, wears=True)
def walking(rng: np.random.Generator) -> Figure:
    """A longer duckling in mid step."""
    body = (rng.uniform(0.22, 0.26), rng.uniform(0.31, 0.36), rng.uniform(0.23, 0.26))
    stride, foot = rng.uniform(0.07, 0.11), rng.uniform(0.13, 0.17)
    return _duckling(rng.uniform(0.19, 0.22), body, foot, rng.uniform(-15, 15), stride)
