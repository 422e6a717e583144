"""Bodies of small animals that sit up, stand or leap, with the places where they wear things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.bodies import BearBody
from packshot.train.scenes.critters import Head
from packshot.train.scenes.figure import Anchors
from packshot.train.scenes.pieces import limb
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import LIGHT, MAIN, Part


def on_top(body: BearBody, head: Head, *, yaw: float = 0.0, lift: float = 0.75) -> Pose:
    """The pose of a head that sits on an upright body."""
    (_, y, z), (_, _, c) = body.middle, body.belly
    return Pose((0, y - 0.05, z + c * 0.95 + head.skull[2] * lift), yaw=yaw)


def upright_anchors(body: BearBody, head: Head, pose: Pose, room: float = 1.0) -> Anchors:
    """Where an animal that sits up or stands on its hind legs wears things; clothes get `room`
    for haunches that are that much broader than the belly.
    """
    (x, y, z), (a, b, c) = body.middle, body.belly
    wide, _, tall = head.skull
    collar = min(z + 0.9 * c, pose.place[2] - 0.8 * tall)  # a big head hides what lies higher
    chin = wide * float(np.sqrt(max(0.0, 1 - ((collar - pose.place[2]) / tall) ** 2)))
    ring = max(0.64 * min(a, 0.9 * wide), 0.95 * chin)
    return Anchors(
        head=pose,
        skull=head.skull,
        eyes=head.eye_point(),
        crown=(0, 0, tall),
        neck=Pose((x, y - 0.03, collar)),
        neck_radii=(ring, ring * 0.95),
        torso=Pose((x, y - 0.01, z)),
        girth=(a * room, b * room, c),
        back=Pose((x, y + 0.7 * b, z + 0.4 * c)),
    )


def tuft(place: Point, radius: float, role: int = LIGHT) -> Part:
    """A round tail."""
    low, high = [v - radius - 0.02 for v in place], [v + radius + 0.02 for v in place]
    return Part(lambda p: sdf.sphere(p, place, radius), low, high, 0.0125, role)


def haunched(u: float, wide: float, tall: float) -> BearBody:
    """A pear that sits on big haunches, long feet in front, hands on its belly; `wide` and `tall`
    are half the size of the pear, `u` (0..1) spreads the feet.
    """
    spread = wide * (0.62 + 0.16 * u)
    return BearBody(
        middle=(0, 0, tall),
        belly=(wide, wide * 0.95, tall),
        arm=[
            (wide * 0.6, -0.06, tall * 1.42),
            (wide * 0.86, -0.17, tall * 0.95),
            (wide * 0.52, -wide - 0.07, tall * 0.8),
        ],
        arm_radii=(0.072, 0.074, 0.078),
        leg=[(wide * 0.82, 0.02, 0.15), (wide * 0.86, -0.12, 0.13)],
        leg_radii=(0.165, 0.12),
        foot=Pose((spread, -0.3, 0.07), yaw=8, nod=-84),
        foot_radii=(0.092, 0.07, 0.19),
    )


def two_legged(u: float, wide: float, tall: float, hand: Point) -> BearBody:
    """A pear on two short legs with long feet; the right hand is at `hand`."""
    z = 0.15 + tall
    shoulder = (wide * 0.62, -0.03, z + tall * 0.42)
    elbow = (max(hand[0], wide) + 0.02, -0.1, 0.5 * (shoulder[2] + hand[2]) - 0.03)
    return BearBody(
        middle=(0, 0, z),
        belly=(wide, wide * 0.92, tall),
        arm=[shoulder, elbow, hand],
        arm_radii=(0.07, 0.07, 0.078),
        leg=[(wide * 0.52, 0, 0.24), (wide * 0.56, -0.01, 0.1)],
        leg_radii=(0.13, 0.1),
        foot=Pose((wide * (0.56 + 0.08 * u), -0.1, 0.065), yaw=12, nod=-86),
        foot_radii=(0.095, 0.065, 0.17),
    )


@dataclass(frozen=True, slots=True)
class Leaper:
    """An animal in full leap towards -y: its spine from rump to chest with radii, joints and radii
    of the right fore leg and hind leg; the left ones lag behind by `lag`.
    """

    spine: Sequence[Point]
    girth: Sequence[float]
    fore: Sequence[Point]
    fore_radii: Sequence[float]
    hind: Sequence[Point]
    hind_radii: Sequence[float]
    lag: float = 0.0

    def whole(self, p: Tensor) -> Tensor:
        q = sdf.mirror_x(p - (p[:, :1] < 0) * sdf.vec(0, self.lag, 0))
        trunk = limb(p, self.spine, self.girth, 0.1)
        hind = limb(q, self.hind, self.hind_radii, 0.09)
        fore = limb(q, self.fore, self.fore_radii, 0.07)
        return sdf.blend(sdf.blend(trunk, hind, 0.05), fore, 0.05)

    def part(self) -> Part:
        low, high = self._reach()
        return Part(self.whole, low, high, 0.0145, MAIN)

    def _reach(self) -> tuple[list[float], list[float]]:
        joints = np.array([*self.spine, *self.fore, *self.hind])
        radii = np.array([*self.girth, *self.fore_radii, *self.hind_radii])[:, None] + 0.03
        low, high = (joints - radii).min(0), (joints + radii).max(0)
        low[0] = -high[0]
        low[1] += min(self.lag, 0)
        high[1] += max(self.lag, 0)
        return low.tolist(), high.tolist()

    def anchors(self, head: Head, pose: Pose) -> Anchors:
        """Where it wears things: the collar between chest and skull, wings on the shoulders."""
        rump, chest = np.array(self.spine[0]), np.array(self.spine[-1])
        middle, girth = 0.5 * (rump + chest), float(np.mean(self.girth))
        along = chest - rump
        long = float(np.linalg.norm(along))
        nod = float(np.degrees(np.arctan2(along[2], -along[1])))
        towards = np.array(pose.place) - chest
        lean = float(np.degrees(np.arctan2(-towards[1], towards[2])))
        collar = chest + 0.4 * towards
        ring = 0.86 * self.girth[-1]
        top = 0.5 * (middle + chest) + np.array([0, 0, 0.8 * girth])
        return Anchors(
            head=pose,
            skull=head.skull,
            eyes=head.eye_point(),
            crown=(0, 0, head.skull[2]),
            neck=Pose(tuple(collar.tolist()), nod=-0.6 * lean),
            neck_radii=(ring, ring),
            torso=Pose(tuple(middle.tolist()), nod=nod - 90),
            girth=(1.2 * girth, 1.2 * girth, 0.5 * long + girth),
            back=Pose(tuple(top.tolist())),
        )
