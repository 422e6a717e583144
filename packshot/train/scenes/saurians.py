"""Dinosaurs: a friendly head with a snout, a ridge of spikes, and a body on two strong legs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose, paw, seat, stroke
from packshot.train.scenes.faces import eyes
from packshot.train.scenes.figure import Anchors
from packshot.train.scenes.pieces import bezier, limb, tube
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import DARK, MAIN, SECOND, Part

_TOES = (0.12, 0.16, 0.07)  # radii of a foot


@dataclass(frozen=True, slots=True)
class SaurianHead:
    """Sizes of a head: half width of the skull, length of the snout (share of it), eye radius."""

    size: float
    snout: float
    eye: float

    @property
    def skull(self) -> Point:
        return self.size, 0.96 * self.size, 0.88 * self.size

    @property
    def eye_at(self) -> tuple[float, float]:
        return 0.5 * self.size, 0.3 * self.size

    def bare(self, p: Tensor) -> Tensor:
        s = self.size
        long = self.snout * s
        jaws = sdf.ellipsoid(p, (0, -0.62 * s, -0.4 * s), (0.78 * s, long, 0.44 * s))
        nostril = sdf.sphere(
            sdf.mirror_x(p), (0.24 * s, -0.5 * s - 0.72 * long, -0.12 * s), 0.12 * s
        )
        d = sdf.blend(sdf.ellipsoid(p, (0, 0, 0), self.skull), jaws, 0.28 * s)
        return sdf.blend(d, nostril, 0.12 * s)

    def eye_point(self) -> Point:
        x, z = self.eye_at
        return x, float(seat(self.bare, x, z).point[1]), z

    def parts(self, pose: Pose) -> list[Part]:
        s = self.size
        reach = (0.68 + self.snout) * s + 0.05
        t = np.linspace(-1, 1, 21)
        smile = [(float(v) * 0.7 * s, (-0.64 + 0.42 * float(v) ** 2) * s) for v in t]
        line = stroke(self.bare, smile, max(0.0135, 0.055 * s))
        low, high = (-1.05 * s - 0.03, -reach, -s), (1.05 * s + 0.03, s + 0.03, s)
        near, far = (-0.85 * s, -reach, -0.76 * s), (0.85 * s, 0, -0.1 * s)
        radii = (self.eye, self.eye * 1.15, self.eye * 0.6)
        return [
            pose.part(self.bare, low, high, 0.0145, MAIN),
            pose.part(line, near, far, 0.008, DARK),
            *eyes(pose, self.bare, self.eye_at, radii, 0.33),
        ]


def ridge(body: Sdf, spine: Sequence[Point], sizes: Sequence[float], role: int = SECOND) -> Part:
    """A row of soft spikes on the back of `body`, one over each point of `spine` (from the head to
    the tail, x constant), `sizes` high.
    """
    curve = np.array(spine)
    along = np.gradient(curve, axis=0)
    normal = np.stack([0 * along[:, 0], -along[:, 2], along[:, 1]], 1)
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    t = np.linspace(0, 0.6, 121)
    rays = curve[:, None] + t[:, None] * normal[:, None]
    with torch.no_grad():
        d = body(torch.tensor(rays.reshape(-1, 3), dtype=torch.float32)).reshape(len(curve), -1)
    out = t[(d > 0).float().argmax(1).numpy()]
    foot = curve + normal * (out[:, None] - 0.02)
    tips = foot + normal * (np.array(sizes)[:, None] + 0.02)
    pairs = list(zip(foot.tolist(), tips.tolist(), sizes, strict=True))

    def spikes(p: Tensor) -> Tensor:
        return sdf.union(*[sdf.capsule(p, a, b, 0.78 * h, 0.022) for a, b, h in pairs]) * 0.9

    reach = 0.8 * max(sizes) + 0.02
    both = np.concatenate([foot, tips])
    low, high = (both.min(0) - reach).tolist(), (both.max(0) + reach).tolist()
    return Part(spikes, low, high, 0.0115, role)


@dataclass(frozen=True, slots=True)
class Biped:
    """A body on two strong legs that faces -y: middle and radius of hips and chest, the right and
    the left foot, the tail as control points of a curve, and where the head is.
    """

    hips: Point
    chest: Point
    girth: tuple[float, float]
    feet: tuple[Pose, Pose]
    tail: Sequence[Point]
    head: Pose
    lift: float = 0.0

    def trunk(self, p: Tensor) -> Tensor:
        wide, high = self.girth
        curve = bezier([self.hips, *self.tail], 12)
        tail = tube(p, curve, np.linspace(0.8 * wide, 0.05, len(curve)).tolist(), 0.03)
        body = limb(p, [self.hips, self.chest], (wide, high), 0.1)
        neck = sdf.capsule(p, self.chest, self.head.place, 0.8 * high, 0.72 * high)
        return sdf.blend(sdf.blend(body, neck, 0.09), tail, 0.1)

    def leg(self, p: Tensor, side: float, foot: Pose) -> Tensor:
        _, y, z = self.hips
        r = self.girth[0]
        hip = (side * 0.62 * r, y, z - 0.1 * r)
        ankle = foot.world(torch.tensor([[0.0, 0.05, 0.06]]))[0].tolist()
        knee = (side * 0.95 * r, 0.45 * y + 0.55 * ankle[1] - 0.09, 0.5 * (hip[2] + ankle[2]))
        shank = limb(p, [hip, knee, ankle], (0.72 * r, 0.44 * r, 0.075), 0.06)
        sole = paw(foot.local(p), (0, -0.05, 0.0), _TOES, 0.4)
        return sdf.blend(shank, sole, 0.03)

    def arm(self, p: Tensor) -> Tensor:
        (_, y, z), r = self.chest, self.girth[1]
        q = sdf.mirror_x(p)
        joints = [(0.75 * r, y - 0.35 * r, z), (1.02 * r, y - 1.1 * r, z - 0.1)]
        joints.append((0.85 * r, y - 1.5 * r, z - 0.06 + self.lift))
        return limb(q, joints, (0.07, 0.06, 0.062), 0.02)

    def whole(self, p: Tensor) -> Tensor:
        right, left = self.feet
        legs = sdf.union(self.leg(p, 1, right), self.leg(p, -1, left))
        return sdf.blend(sdf.blend(self.trunk(p), legs, 0.05), self.arm(p), 0.03)

    def part(self) -> Part:
        joints = np.array([self.hips, self.chest, *[f.place for f in self.feet], *self.tail])
        fat = max(self.girth) + 0.14
        low = [-fat - 0.08, joints[:, 1].min() - 0.3, -0.03]
        high = [fat + 0.08, joints[:, 1].max() + 0.1, self.head.place[2] + 0.1]
        return Part(self.whole, low, high, 0.0155, MAIN)

    def belly(self, role: int) -> Part:
        """A patch on chest and belly."""
        wide, high = self.girth
        (_, y0, z0), (_, y1, z1) = self.hips, self.chest
        near = (0.0, y0 - 0.7 * wide, z0 - 0.35 * wide)
        far = (0.0, y1 - 0.9 * high, z1 + 0.2 * high)

        def spot(p: Tensor) -> Tensor:
            region = sdf.capsule(p, near, far, 0.66 * wide, 0.66 * high)
            return sdf.intersect(self.trunk(p) - 0.01, region, 0.012)

        r = 0.7 * wide
        ends = np.array([near, far])
        low, high_ = (ends.min(0) - r).tolist(), (ends.max(0) + r).tolist()
        return Part(spot, low, high_, 0.0125, role)

    def spine(self, count: int) -> list[Point]:
        """Points from the nape to near the tip of the tail, inside of the body."""
        _, y, z = self.head.place
        nape = (0.0, y + 0.08, z - 0.08)
        top = bezier([nape, self.chest, self.hips], 7)
        tail = bezier([self.hips, *self.tail], 10)[1:9]
        path = np.array([(0.0, b, c) for _, b, c in [*top, *tail]])
        steps = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
        at = np.linspace(0, steps[-1], count)
        return [
            (0.0, float(np.interp(s, steps, path[:, 1])), float(np.interp(s, steps, path[:, 2])))
            for s in at
        ]

    def anchors(self, head: SaurianHead) -> Anchors:
        (_, y0, z0), (_, y1, z1) = self.hips, self.chest
        wide, high = self.girth
        lean = float(np.degrees(np.arctan2(y0 - y1, z1 - z0)))
        _, y2, z2 = self.head.place
        collar = (0.0, y1 + 0.5 * (y2 - y1), z1 + 0.45 * (z2 - z1))
        tilt = float(np.degrees(np.arctan2(y1 - y2, z2 - z1)))
        middle = (0.0, 0.5 * (y0 + y1), 0.5 * (z0 + z1))
        half = 0.5 * float(np.hypot(y0 - y1, z0 - z1)) + 0.8 * wide
        return Anchors(
            head=self.head,
            skull=head.skull,
            eyes=head.eye_point(),
            crown=(0, 0, 0.97 * head.skull[2]),
            neck=Pose(collar, nod=-tilt),
            neck_radii=(0.84 * high, 0.84 * high),
            torso=Pose(middle, nod=-lean),
            girth=(1.18 * wide, 1.15 * wide, 1.1 * half),
            back=Pose((0, y1 + 0.85 * high, z1 + 0.5 * high)),
        )
