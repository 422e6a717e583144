"""Cats: sitting, a kitten, walking, lying; soft bodies under the heads of `faces`."""

from __future__ import annotations

import numpy as np
from torch import Tensor

from packshot.train.scenes import bodies
from packshot.train.scenes.anatomy import Pose, on_skull
from packshot.train.scenes.birds import ring, turned
from packshot.train.scenes.bodies import applique, paws, tail
from packshot.train.scenes.faces import CatHead, cat_head
from packshot.train.scenes.figure import Anchors, Figure
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import LIGHT, MAIN, SOFT, Part

_FEET = ((-0.42, -0.38), (0.42, 0.05))  # where the paws of a sitting cat are
_AHEAD = Pose(yaw=90)  # turns a cat that is modelled towards -x to the camera


def _cat_head(rng: np.random.Generator, size: float, muzzle: int) -> CatHead:
    u = rng.uniform
    return CatHead(
        skull=(size, size * 0.84, size * 0.8),
        cheek=u(0.02, 0.08),
        ear=size * u(0.42, 0.47),
        ear_height=size * u(0.6, 0.72),
        ear_lean=u(14, 22),
        eye=(size * u(0.165, 0.185), size * u(0.2, 0.225)),
        eye_at=(size * u(0.42, 0.46), size * u(-0.02, 0.05)),
        muzzle_role=muzzle,
    )


def _anchors(
    head: CatHead, pose: Pose, body: Sdf, collar: Pose, trunk: tuple[Pose, Point], back: Pose
) -> Anchors:
    """`collar` lies in `body`, where its neck is; `trunk` is the torso with its half extents."""
    neck, radii = ring(body, collar)
    return Anchors(
        head=pose,
        skull=head.skull,
        eyes=on_skull(head.skull, head.eye_at),
        crown=(0, 0, 0.97 * head.skull[2]),
        neck=neck,
        neck_radii=radii,
        torso=trunk[0],
        girth=trunk[1],
        back=back,
    )


def _upright_anchors(head: CatHead, pose: Pose, body: Sdf, wide: float, tall: float) -> Anchors:
    torso = Pose((0, 0.03, 0.5 * tall))
    girth = (0.98 * wide, 0.25, 0.52 * tall)
    collar = Pose((0, -0.02, 0.9 * tall))
    return _anchors(head, pose, body, collar, (torso, girth), Pose((0, 0.16, 0.68 * tall)))


@design("cat", "sitting", yaw=-16, fit=0.76, wears=True)
def sitting_cat(rng: np.random.Generator) -> Figure:
    """Upright, the tail around its feet; half of them with a white bib, muzzle and paws."""
    u = rng.uniform
    white = rng.random() < 0.5
    head = _cat_head(rng, u(0.27, 0.3), LIGHT if white else SOFT)
    wide, tall = u(0.23, 0.26), u(0.54, 0.6)
    pose = Pose((0, -0.07, tall + head.skull[2] * 0.72))

    def body(p: Tensor) -> Tensor:
        return bodies.upright_cat(p, wide, tall)

    curl = [(0.1, 0.3, 0.07), (0.55, 0.36, 0.06), (0.66, -0.26, 0.05), (0.27, -0.33, u(0.07, 0.12))]
    parts = [
        Part(body, (-0.42, -0.38, -0.02), (0.42, 0.38, tall * 1.1), 0.015),
        paws(lambda p: bodies.upright_paws(p, wide), *_FEET, LIGHT if white else MAIN),
        tail(curl, (0.067, 0.05)),
        *cat_head(pose, head),
    ]
    if white:
        parts.append(applique(body, (0, -0.2, tall * 0.8), (0.13, 0.18, 0.26)))
    return Figure(parts, _upright_anchors(head, pose, body, wide, tall))


@design("cat", "kitten", yaw=-16, fit=0.74, wears=True)
def kitten(rng: np.random.Generator) -> Figure:
    """A kitten with a very big head on a small sitting body, tail up, soft chest."""
    u = rng.uniform
    head = _cat_head(rng, u(0.36, 0.39), SOFT)
    wide, tall = u(0.21, 0.24), 0.42
    pose = Pose((0, -0.08, tall + head.skull[2] * 0.66))

    def body(p: Tensor) -> Tensor:
        return bodies.upright_cat(p, wide, tall)

    hook = [(0.12, 0.26, 0.08), (0.5, 0.26, 0.02), (0.5, 0.2, 0.25), (0.44, 0.2, u(0.34, 0.42))]
    parts = [
        Part(body, (-0.42, -0.38, -0.02), (0.42, 0.38, tall * 1.1), 0.015),
        applique(body, (0, -0.2, tall * 0.72), (0.1, 0.18, 0.2), SOFT),
        paws(lambda p: bodies.upright_paws(p, wide), *_FEET, MAIN),
        tail(hook, (0.067, 0.05)),
        *cat_head(pose, head),
    ]
    return Figure(parts, _upright_anchors(head, pose, body, wide, tall))


def _ahead(points: list[Point]) -> list[Point]:
    return [turned(_AHEAD, point) for point in points]


def _long_anchors(head: CatHead, pose: Pose, body: Sdf, trunk: Point, collar: Pose) -> Anchors:
    """Of a cat on all fours: half length, radius and height of its `trunk`."""
    long, fat, z = trunk
    torso = Pose((0, 0.06, z), nod=-80)
    back = Pose((0, -0.3 * long, z + 0.85 * fat))
    return _anchors(head, pose, body, collar, (torso, (fat, fat, long + 0.5 * fat)), back)


@design("cat", "standing", yaw=-52, fit=0.78, wears=True)
def standing_cat(rng: np.random.Generator) -> Figure:
    """Walking, tail up, the head turned to the viewer; half of them in white socks."""
    u = rng.uniform
    white = rng.random() < 0.5
    head = _cat_head(rng, u(0.27, 0.29), LIGHT if white else SOFT)
    long, tall, step = u(0.24, 0.28), u(0.39, 0.43), u(0.05, 0.09)

    def body(p: Tensor) -> Tensor:
        return bodies.walking_cat(p, long, tall, step)

    def ahead(p: Tensor) -> Tensor:
        return body(_AHEAD.local(p))

    z = tall + 0.03
    up: list[Point] = [(long + 0.1, 0, z), (long + 0.4, 0, z), (long + 0.14, 0, z + 0.38)]
    up += [(long + 0.3, 0, z + u(0.46, 0.54))]
    low, high = (-long - 0.3, -0.24), (long + 0.24, 0.24)
    place = (0.04, -long - 0.15, tall + 0.18 + head.skull[2] * 0.5)
    pose = Pose(place, yaw=u(27, 36))

    def feet(p: Tensor) -> Tensor:
        return bodies.walking_paws(p, long, step)

    parts = [
        _AHEAD.part(body, (*low, -0.02), (*high, tall + 0.34), 0.015, MAIN),
        _AHEAD.part(feet, (*low, -0.03), (*high, 0.14), 0.0125, LIGHT if white else MAIN),
        tail(_ahead(up), (0.066, 0.05)),
        *cat_head(pose, head),
    ]
    collar = Pose((0.02, -long - 0.06, tall + 0.1), nod=-22)
    return Figure(parts, _long_anchors(head, pose, ahead, (long, 0.17, tall), collar))


@design("cat", "lying", yaw=-52, fit=0.78, wears=True)
def lying_cat(rng: np.random.Generator) -> Figure:
    """At rest: paws in front, tail along the side, head up and turned to the viewer."""
    u = rng.uniform
    head = _cat_head(rng, u(0.28, 0.3), SOFT)
    long, fat = u(0.24, 0.28), u(0.21, 0.235)

    def body(p: Tensor) -> Tensor:
        return bodies.lying_cat(p, long, fat)

    def ahead(p: Tensor) -> Tensor:
        return body(_AHEAD.local(p))

    side = -fat - 0.09
    around: list[Point] = [(long + 0.16, 0.05, 0.07), (long + 0.5, -0.1, 0.06)]
    around += [(long + 0.34, side - 0.12, 0.06), (long - 0.1, side - 0.05, u(0.06, 0.09))]
    pose = Pose((0.04, -long - 0.1, fat + 0.22 + head.skull[2] * 0.62), yaw=u(27, 36))
    low = (-long - fat - 0.22, -fat - 0.12, -0.02)
    high = (long + fat + 0.08, fat + 0.12, fat * 2 + 0.24)
    parts = [
        _AHEAD.part(body, low, high, 0.015, MAIN),
        tail(_ahead(around), (0.067, 0.05)),
        *cat_head(pose, head),
    ]
    collar = Pose((0.0, -long - 0.045, fat + 0.15), nod=-14)
    return Figure(parts, _long_anchors(head, pose, ahead, (long, fat, fat), collar))
