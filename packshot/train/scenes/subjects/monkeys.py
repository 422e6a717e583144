"""Monkeys with long limbs and a curled tail: sitting, waving, strolling."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose, on_skull, patch, round_ear, seat, stroke
from packshot.train.scenes.birds import ring
from packshot.train.scenes.bodies import applique
from packshot.train.scenes.faces import eyes
from packshot.train.scenes.figure import Anchors, Figure
from packshot.train.scenes.pieces import smooth_curve, tube
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import DARK, MAIN, SKIN, SOFT, Part

_EYE = (0.35, 0.12)  # middle of an eye in shares of the skull's radii


@dataclass(frozen=True, slots=True)
class Monkey:
    """Middle and radii of the trunk, the head's pose and radii, joints of both arms and both legs,
    poses of the feet, points of the tail.
    """

    middle: Point
    trunk: Point
    head: Pose
    skull: Point
    arms: Sequence[Sequence[Point]]
    legs: Sequence[Sequence[Point]]
    feet: Sequence[Pose]
    tail: Sequence[Point]

    def torso(self, p: Tensor) -> Tensor:
        (x, y, z), (a, b, c) = self.middle, self.trunk
        chest = sdf.ellipsoid(p, (x, y, z + 0.45 * c), (0.82 * a, 0.84 * b, 0.6 * c))
        return sdf.blend(sdf.ellipsoid(p, (x, y, z - 0.12 * c), (a, b, 0.88 * c)), chest, 0.08)

    def whole(self, p: Tensor) -> Tensor:
        d = self.torso(p)
        for joints in (*self.arms, *self.legs):
            curve = smooth_curve(joints, 12)
            d = sdf.blend(d, tube(p, curve, 0.066), 0.02)
        return d

    def body(self) -> Part:
        points = np.concatenate([np.array(j) for j in (*self.arms, *self.legs)])
        middle, trunk = np.array(self.middle), np.array(self.trunk)
        low = np.minimum(points.min(0) - 0.1, middle - trunk - 0.05)
        high = np.maximum(points.max(0) + 0.1, middle + trunk * (1, 1, 1.1) + 0.05)
        return Part(self.whole, low.tolist(), high.tolist(), 0.0145, MAIN)

    def hands(self) -> list[Part]:
        """A ball with a thumb at the end of each arm."""

        def hand(x: float, y: float, z: float) -> Part:
            side = 1.0 if x > 0 else -1.0
            thumb = (x - 0.075 * side, y - 0.04, z + 0.03)

            def shape(p: Tensor) -> Tensor:
                return sdf.blend(
                    sdf.sphere(p, (x, y, z), 0.088), sdf.sphere(p, thumb, 0.038), 0.025
                )

            low, high = (x - 0.14, y - 0.12, z - 0.12), (x + 0.14, y + 0.12, z + 0.12)
            return Part(shape, low, high, 0.0115, SKIN)

        return [hand(*arm[-1]) for arm in self.arms]

    def soles(self) -> list[Part]:
        """Long feet with a big toe on the inner side."""

        def foot(pose: Pose) -> Part:
            side = 1.0 if pose.place[0] > 0 else -1.0

            def shape(p: Tensor) -> Tensor:
                heel = sdf.ellipsoid(p, (0, -0.05, 0.055), (0.085, 0.145, 0.06))
                toe = sdf.ellipsoid(p, (-0.075 * side, -0.12, 0.05), (0.042, 0.06, 0.045))
                return sdf.blend(heel, toe, 0.025)

            return pose.part(shape, (-0.15, -0.23, -0.03), (0.15, 0.13, 0.15), 0.0115, SKIN)

        return [foot(pose) for pose in self.feet]

    def tail_part(self) -> Part:
        curve = smooth_curve(self.tail, 42)
        low, high = np.min(curve, 0) - 0.08, np.max(curve, 0) + 0.08
        return Part(lambda p: tube(p, curve, 0.046), low.tolist(), high.tolist(), 0.0135, MAIN)

    def anchors(self) -> Anchors:
        (x, y, z), (_, b, c) = self.middle, self.trunk
        eye = (_EYE[0] * self.skull[0], _EYE[1] * self.skull[2])
        collar = min(z + 0.86 * c, self.head.place[2] - 0.8 * self.skull[2])

        def skin(p: Tensor) -> Tensor:
            head = sdf.ellipsoid(self.head.local(p), (0, 0, 0), self.skull)
            return sdf.union(self.torso(p), head)

        neck, radii = ring(skin, Pose((x, y - 0.02, collar)))
        return Anchors(
            head=self.head,
            skull=self.skull,
            eyes=on_skull(self.skull, eye),
            crown=(0, 0, 0.97 * self.skull[2]),
            neck=neck,
            neck_radii=radii,
            torso=Pose(self.middle),
            girth=self.trunk,
            back=Pose((x, y + 0.7 * b, z + 0.4 * c)),
        )

    def figure(self) -> Figure:
        (x, y, z), (a, b, c) = self.middle, self.trunk
        tummy = applique(self.torso, (x, y - b, z - 0.02), (0.68 * a, 0.9 * b, 0.74 * c), SOFT)
        parts = [self.body(), tummy, *self.hands(), *self.soles(), self.tail_part()]
        return Figure([*parts, *_head(self.head, self.skull)], self.anchors())


def _head(pose: Pose, skull: Point) -> list[Part]:
    a, b, c = skull
    r = 0.42 * a
    ear = Pose((1.08 * a, 0.02, 0.02 * c), yaw=12)
    far = 1.08 * a + r + 0.03

    def ball(p: Tensor) -> Tensor:
        return sdf.ellipsoid(p, (0, 0, 0), skull)

    def head(p: Tensor) -> Tensor:
        return sdf.blend(ball(p), round_ear(ear.local(sdf.mirror_x(p)), r), 0.03)

    def inner(p: Tensor) -> Tensor:
        q = ear.local(sdf.mirror_x(p))
        return patch(round_ear(q, r), sdf.ellipsoid(q, (0, -0.4 * r, 0), (0.66 * r,) * 3), 0.011)

    return [
        pose.part(head, (-far, -b - 0.03, -c - 0.03), (far, b + 0.03, c + 0.04), 0.0145, MAIN),
        pose.part(inner, (-far, -0.25, -r - 0.03), (far, 0.1, r + 0.05), 0.0105, SKIN),
        *_face(pose, skull),
    ]


def _face(pose: Pose, skull: Point) -> list[Part]:
    """Bare skin round the eyes and over the muzzle, nostrils and a smile."""
    a, b, c = skull

    def ball(p: Tensor) -> Tensor:
        return sdf.ellipsoid(p, (0, 0, 0), skull)

    def muzzle(p: Tensor) -> Tensor:
        return sdf.ellipsoid(p, (0, -0.74 * b, -0.44 * c), (0.62 * a, 0.46 * b, 0.4 * c))

    def face(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        lids = sdf.ellipsoid(q, (0.34 * a, -b, 0.13 * c), (0.4 * a, 0.8 * b, 0.44 * c))
        mask = patch(ball(p), lids, 0.009)
        return sdf.blend(mask, muzzle(p), 0.03)

    def nostrils(p: Tensor) -> Tensor:
        return nose.lens(sdf.mirror_x(p), (0.019, 0.024, 0.018))

    nose = seat(muzzle, 0.085 * a, -0.22 * c)
    t = np.linspace(-1, 1, 11)
    smile = [(float(s) * 0.36 * a, c * (-0.64 + 0.2 * float(s * s))) for s in t]
    line = stroke(muzzle, smile, 0.0145)
    r, eye = 0.15 * a, (_EYE[0] * a, _EYE[1] * c)
    y = -1.28 * b
    return [
        pose.part(face, (-0.8 * a, y, -0.95 * c), (0.8 * a, 0.0, 0.65 * c), 0.0125, SKIN),
        pose.part(nostrils, (-0.25 * a, y, -0.5 * c), (0.25 * a, -0.8 * b, 0), 0.0075, DARK),
        pose.part(line, (-0.5 * a, y, -0.8 * c), (0.5 * a, -0.6 * b, -0.35 * c), 0.0075, DARK),
        *eyes(pose, lambda p: ball(p) - 0.008, eye, (r, 1.22 * r, 0.6 * r), 0.32),
    ]


def _skull(size: float) -> Point:
    return (1.04 * size, 0.92 * size, 0.92 * size)


def _curl(x: float, z: float, radius: float) -> list[tuple[float, float]]:
    """The end of a tail: three quarters of a circle whose left end is at (x, z)."""
    angles = np.radians(np.linspace(180, -60, 6))
    return [(x + radius * (1 + float(np.cos(t))), z + radius * float(np.sin(t))) for t in angles]


def _hook(x: float, y: float, z: float, up: float) -> list[Point]:
    """A tail from the rump that rises beside the body and ends in a curl."""
    points: list[Point] = [
        (x, y, z),
        (x + 0.2, y + 0.1, z - 0.02),
        (x + 0.36, y + 0.1, z + 0.3 * up),
    ]
    return points + [(u, y + 0.07, v) for u, v in _curl(x + 0.32, z + 0.78 * up, 0.1)]


@design("monkey", "sitting", yaw=-16, fit=0.76, wears=True)
def sitting_monkey(rng: np.random.Generator) -> Figure:
    """Sitting, the long arms resting on the knees, soles to the viewer."""
    u = rng.uniform
    wide, tall, size = u(0.2, 0.225), u(0.24, 0.27), u(0.28, 0.3)
    z, knee = tall + 0.02, u(0.27, 0.31)
    out = wide + u(0.06, 0.1)
    legs, arms = [], []
    for s in (1, -1):
        legs.append([(0.6 * wide * s, -0.05, 0.13), (out * s, -0.26, knee), (out * s, -0.4, 0.11)])
        shoulder, elbow = (0.7 * wide * s, 0, 1.46 * z), ((wide + 0.13) * s, -0.04, 1.0 * z)
        arms.append([shoulder, elbow, ((out + 0.02) * s, -0.29, knee + 0.09)])
    return Monkey(
        middle=(0, 0, z),
        trunk=(wide, 0.9 * wide, tall),
        head=Pose((0, -0.05, z + 0.92 * tall + 0.72 * size), yaw=u(-12, 6)),
        skull=_skull(size),
        arms=arms,
        legs=legs,
        feet=[Pose((out * s, -0.44, 0.05), yaw=12 * s, nod=60) for s in (1, -1)],
        tail=_hook(0.1, 0.17, 0.1, u(0.5, 0.6)),
    ).figure()


@design("monkey", "waving", yaw=-14, fit=0.78, wears=True)
def waving_monkey(rng: np.random.Generator) -> Figure:
    """Standing, one arm raised to wave and the other one on the hip."""
    u = rng.uniform
    wide, tall, size = u(0.19, 0.215), u(0.24, 0.26), u(0.27, 0.29)
    hip = u(0.24, 0.28)
    z = hip + 0.8 * tall
    top, x = z + 0.5 * tall, 0.16
    lift = u(0.34, 0.4)
    raised = [(-0.7 * wide, 0, top), (-wide - 0.2, -0.02, top - 0.04)]
    raised += [(-wide - 0.31, -0.08, top + lift)]
    akimbo = [(0.7 * wide, 0, top), (wide + 0.21, 0.02, z + 0.02), (wide + 0.05, -0.1, z - 0.1)]
    return Monkey(
        middle=(0, 0, z),
        trunk=(wide, 0.88 * wide, tall),
        head=Pose((0, -0.04, z + 0.92 * tall + 0.72 * size), yaw=u(-10, 8), roll=u(-7, 0)),
        skull=_skull(size),
        arms=[akimbo, raised],
        legs=[[(0.09 * s, 0, hip + 0.04), (x * s, -0.01, 0.2), (x * s, 0, 0.09)] for s in (1, -1)],
        feet=[Pose((x * s, -0.02, 0), yaw=14 * s) for s in (1, -1)],
        tail=_hook(0.06, 0.14, hip, u(0.46, 0.56)),
    ).figure()


@design("monkey", "strolling", yaw=-38, fit=0.78, wears=True)
def strolling_monkey(rng: np.random.Generator) -> Figure:
    """Walking upright, long arms swinging, the tail up behind."""
    u = rng.uniform
    wide, tall, size = u(0.19, 0.215), u(0.24, 0.26), u(0.27, 0.29)
    hip, step = u(0.26, 0.3), u(0.17, 0.21)
    z = hip + 0.8 * tall
    top, swing = z + 0.5 * tall, u(0.22, 0.28)
    arms, legs, feet = [], [], []
    for s in (1, -1):
        x, reach = 0.12 * s, s * step
        elbow, hand = (wide + 0.1) * s, (wide + 0.12) * s
        arms.append(
            [
                (0.7 * wide * s, 0, top),
                (elbow, 0.5 * swing * s, z - 0.02),
                (hand, swing * s, z - 0.12),
            ]
        )
        legs.append([(0.08 * s, 0, hip + 0.04), (x, -0.5 * reach - 0.04, 0.2), (x, -reach, 0.09)])
        feet.append(Pose((x, -reach - 0.02, 0), yaw=8 * s))
    tail: list[Point] = [(0, 0.14, hip), (0, 0.32, hip - 0.03), (0.02, 0.46, hip + 0.16)]
    tail += [(0.03, v, w) for v, w in _curl(0.43, hip + u(0.36, 0.44), 0.1)]
    return Monkey(
        middle=(0, 0, z),
        trunk=(wide, 0.88 * wide, tall),
        head=Pose((0, -0.06, z + 0.92 * tall + 0.72 * size), yaw=u(4, 20)),
        skull=_skull(size),
        arms=arms,
        legs=legs,
        feet=feet,
        tail=tail,
    ).figure()
