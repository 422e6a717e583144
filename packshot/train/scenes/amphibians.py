"""Frogs: a broad head with eyes on top and a wide smile, a soft body, webbed hands and feet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose, Seat, stroke
from packshot.train.scenes.figure import Anchors, Figure
from packshot.train.scenes.pieces import limb
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, Part


@dataclass(frozen=True, slots=True)
class FrogHead:
    """Sizes of a head: half width, radius of the eyeballs, and how far apart they sit (x)."""

    size: float
    eye: float
    eye_x: float

    @property
    def skull(self) -> Point:
        return self.size, 0.8 * self.size, 0.64 * self.size

    @property
    def ball(self) -> Point:
        """The middle of the right eyeball."""
        return self.eye_x, -0.26 * self.size, 0.52 * self.size

    def bare(self, p: Tensor) -> Tensor:
        """Skull, jaws and the lids behind the eyeballs."""
        s, q = self.size, sdf.mirror_x(p)
        x, y, z = self.ball
        jaws = sdf.ellipsoid(p, (0, -0.1 * s, -0.2 * s), (0.98 * s, 0.84 * s, 0.44 * s))
        lid = sdf.sphere(q, (x, y + 0.25 * self.eye, z), 1.12 * self.eye)
        d = sdf.blend(sdf.ellipsoid(p, (0, 0, 0), self.skull), jaws, 0.2 * s)
        return sdf.blend(d, lid, 0.16 * s)

    def _gaze(self) -> Seat:
        """The front of the right eyeball."""
        x, y, z = self.ball
        out = torch.tensor([0.16, -1.0, 0.06])
        out = out / out.norm()
        right = torch.linalg.cross(torch.tensor([0.0, 0.0, 1.0]), -out)
        right = -right / right.norm()
        axes = torch.stack([right, torch.linalg.cross(out, right), out])
        return Seat(torch.tensor([x, y, z]) + self.eye * out, axes)

    def eye_point(self) -> Point:
        x, y, z = self._gaze().point.tolist()
        return x, y, z

    def parts(self, pose: Pose) -> list[Part]:
        s, e = self.size, self.eye
        (x, y, z), gaze = self.ball, self._gaze()
        wide = max(s, x + 1.3 * e) + 0.03
        low, high = (-wide, -s - 0.03, -0.7 * s - 0.03), (wide, s, z + 1.4 * e + 0.03)
        near, far = (-x - 1.2 * e, y - 1.4 * e, z - 1.2 * e), (x + 1.2 * e, y + e, z + 1.2 * e)

        def pupils(p: Tensor) -> Tensor:
            return gaze.lens(sdf.mirror_x(p), (0.56 * e, 0.66 * e, 0.24 * e), 0.08 * e)

        def glints(p: Tensor) -> Tensor:
            sides = [gaze.local(p), gaze.local(sdf.scaled(p, -1))]
            up = (-0.18 * e, 0.24 * e, 0.12 * e)
            over = (0.18 * e, 0.24 * e, 0.12 * e)  # the left eye is a mirror image
            spots = [sdf.sphere(v, c, 0.2 * e) for v, c in zip(sides, (up, over), strict=True)]
            return sdf.union(*spots)

        t = np.linspace(-1, 1, 25)
        smile = [(float(v) * 0.82 * s, (-0.34 + 0.3 * float(v) ** 2) * s) for v in t]
        line = stroke(self.bare, smile, max(0.0135, 0.048 * s))
        return [
            pose.part(self.bare, low, high, 0.0145, MAIN),
            pose.part(lambda p: sdf.sphere(sdf.mirror_x(p), self.ball, e), near, far, 0.012, LIGHT),
            pose.part(pupils, near, far, 0.009, DARK),
            pose.part(glints, near, far, 0.0065, LIGHT),
            pose.part(line, (-s, -1.05 * s, -0.5 * s), (s, 0, 0.1 * s), 0.008, DARK),
        ]


def web(p: Tensor, size: float) -> Tensor:
    """A webbed foot around its ankle that points to -y: three long toes with round tips."""
    q = sdf.mirror_x(p)
    thin = 0.34 * size
    side = sdf.capsule(q, (0, 0, 0), (0.72 * size, -0.95 * size, 0), 0.3 * size, thin)
    middle = sdf.capsule(p, (0, 0, 0), (0, -1.3 * size, 0), 0.3 * size, thin)
    return sdf.blend(sdf.union(side, middle), sdf.sphere(p, (0, 0, 0), 0.4 * size), 0.3 * size)


@dataclass(frozen=True, slots=True)
class FrogBody:
    """A body: two middles of the trunk (rump, chest) with radii; joints of the right arm and leg,
    poses of the right hand and foot.
    """

    trunk: Sequence[Point]
    girth: tuple[float, float]
    arm: Sequence[Point]
    hand: Pose
    leg: Sequence[Point]
    leg_radii: Sequence[float]
    foot: Pose

    def torso(self, p: Tensor) -> Tensor:
        return limb(p, self.trunk, self.girth, 0.1)

    def whole(self, p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        hand, foot = web(self.hand.local(q), 0.1), web(self.foot.local(q), 0.135)
        arm = sdf.blend(limb(q, self.arm, (0.075, 0.06, 0.052), 0.03), hand, 0.03)
        leg = sdf.blend(limb(q, self.leg, self.leg_radii, 0.04), foot, 0.03)
        return sdf.blend(sdf.blend(self.torso(p), leg, 0.03), arm, 0.02)

    def part(self) -> Part:
        joints = np.array([*self.trunk, *self.arm, *self.leg, self.hand.place, self.foot.place])
        thick = np.array([*self.girth, 0.08, 0.06, 0.05, *self.leg_radii, 0.19, 0.24])[:, None]
        low, high = (joints - thick).min(0) - 0.03, (joints + thick).max(0) + 0.03
        low[0] = -high[0]
        low[2] = max(low[2], -0.06)
        return Part(self.whole, low.tolist(), high.tolist(), 0.0145, MAIN)

    def belly(self) -> Part:
        """A light patch on chest and belly."""
        (x, y, z), (_, y2, z2) = self.trunk
        along = np.array([y - y2, z2 - z])
        out = np.array([-along[1], -along[0]]) / np.linalg.norm(along)  # (y, z) of the belly's side
        rows = [
            (x, py + r * out[0], pz + r * out[1])
            for (_, py, pz), r in zip(self.trunk, self.girth, strict=True)
        ]
        radii = (0.78 * self.girth[0], 0.86 * self.girth[1])

        def spot(p: Tensor) -> Tensor:
            region = sdf.capsule(p, rows[0], rows[1], *radii)
            return sdf.intersect(self.torso(p) - 0.009, region, 0.012)

        ends, r = np.array(rows), max(radii) + 0.02
        return Part(spot, (ends.min(0) - r).tolist(), (ends.max(0) + r).tolist(), 0.0125, LIGHT)


def frog_figure(body: FrogBody, head: FrogHead, pose: Pose) -> Figure:
    """The frog whose head is at `pose`."""
    parts = [body.part(), body.belly(), *head.parts(pose)]
    (_, y, z), (_, y2, z2) = body.trunk
    wide, high = body.girth
    lean = float(np.degrees(np.arctan2(y - y2, z2 - z)))
    middle = (0.0, 0.5 * (y + y2), 0.5 * (z + z2))
    half = 0.5 * float(np.hypot(y - y2, z - z2)) + 0.8 * wide
    raised = 0.34 * head.size  # what is worn takes the eyes for the upper half of the head
    x, front, up = head.eye_point()
    collar = (0.0, 0.5 * y2 + 0.5 * pose.place[1], pose.place[2] - 0.62 * head.size)
    anchors = Anchors(
        head=Pose(pose.world(sdf.vec(0, 0, raised)[None])[0].tolist(), pose.yaw, pose.nod),
        skull=(head.size, 0.86 * head.size, 0.7 * head.size),
        eyes=(x, front - 0.01, up - raised),
        crown=(0, 0.2 * head.size, head.ball[2] + 0.98 * head.eye - raised),
        neck=Pose(collar, nod=-0.6 * lean),
        neck_radii=(0.9 * high, 0.9 * high),
        torso=Pose(middle, nod=-lean),
        girth=(1.15 * wide, 1.12 * wide, half),
        back=Pose((0, y2 + 0.8 * high, z2 + 0.35 * high)),
    )
    return Figure(parts, anchors)
