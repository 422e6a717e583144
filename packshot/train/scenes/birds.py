"""Round birds that stand upright: trunk and head in one skin, wings, feet, a beak, and where such
a bird wears things. `reach` and `ring` measure any animal for its anchors.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose, on_skull, paw
from packshot.train.scenes.figure import Anchors
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import MAIN, SECOND, Part


def turned(pose: Pose, point: Point) -> Point:
    """A point of a pose's own space in the world's."""
    moved = pose.world(torch.tensor([point], dtype=torch.float32))[0]
    return tuple(moved.tolist())


def reach(shape: Sdf, pose: Pose, way: Point) -> float:
    """How far `shape` goes from the origin of `pose` along the unit vector `way`, 1 at most."""
    t = torch.linspace(0, 1, 201)
    inside = shape(pose.world(t[:, None] * sdf.vec(*way))) < 0
    return float(t[inside].max()) if bool(inside.any()) else 0.0


def ring(shape: Sdf, pose: Pose) -> tuple[Pose, tuple[float, float]]:
    """The section of `shape` in the plane z = 0 of `pose`: the pose moved to its middle, and its
    half extents (x, y).
    """
    front, back = reach(shape, pose, (0, -1, 0)), reach(shape, pose, (0, 1, 0))
    middle = turned(pose, (0, 0.5 * (back - front), 0))
    moved = Pose(middle, pose.yaw, pose.nod, pose.roll)
    wide = max(reach(shape, moved, (1, 0, 0)), reach(shape, moved, (-1, 0, 0)))
    return moved, (wide, 0.5 * (front + back))


@dataclass(frozen=True, slots=True)
class Wing:
    """The right wing: radii (thickness, width, length), shoulder in shares of the trunk's radii,
    degrees by which it is `raised` from hanging and swept forwards.
    """

    radii: Point
    shoulder: Point = (0.8, 0.0, 0.5)
    raised: float = 12.0
    forwards: float = 0.0


@dataclass(frozen=True, slots=True)
class Bird:
    """Radii of trunk and head, height of the trunk's middle, how far the head's middle is over and
    before it, turn of the head, the wing, roll of all (`sway`), width of the neck's filling, the
    tail's length and height (in shares of the trunk).
    """

    trunk: Point
    head: Point
    height: float
    rise: float
    lean: float
    yaw: float
    wing: Wing
    sway: float = 0.0
    neck: float = 0.12
    tail: tuple[float, float] = (0.06, -0.62)

    @property
    def torso(self) -> Pose:
        return Pose(turned(Pose(roll=self.sway), (0, 0, self.height)), roll=self.sway)

    @property
    def skull(self) -> Pose:
        place = turned(self.torso, (0, -self.lean, self.rise))
        return Pose(place, yaw=self.yaw, roll=0.5 * self.sway)

    def face(self, p: Tensor) -> Tensor:
        """The skull alone, in its own space."""
        return sdf.ellipsoid(p, (0, 0, 0), self.head)

    def skin(self, p: Tensor) -> Tensor:
        """Trunk and head without wings."""
        trunk = sdf.ellipsoid(self.torso.local(p), (0, 0, 0), self.trunk)
        return sdf.blend(trunk, self.face(self.skull.local(p)), self.neck)

    def wings(self, p: Tensor) -> Tensor:
        w, (a, b, c) = self.wing, self.trunk
        q = sdf.mirror_x(self.torso.local(p))
        at = (w.shoulder[0] * a, w.shoulder[1] * b, w.shoulder[2] * c)
        q = Pose(at, nod=w.forwards, roll=-w.raised).local(q)
        x, y, z = w.radii
        blade = sdf.ellipsoid(q, (0, 0, -0.8 * z), w.radii)
        return sdf.blend(blade, sdf.ellipsoid(q, (0, 0, -0.3 * z), (x, 0.75 * y, 0.6 * z)), 0.03)

    def whole(self, p: Tensor) -> Tensor:
        _, b, c = self.trunk
        q = self.torso.local(p)
        long, up = self.tail
        tip = (0, b + 0.5 * long, up * c)
        tail = sdf.capsule(q, (0, 0.6 * b, 0.7 * up * c), tip, 0.35 * b, 0.05)
        d = sdf.blend(self.skin(p), tail, 0.06)
        return sdf.blend(d, self.wings(p), 0.025)

    def part(self) -> Part:
        """Trunk, head, tail and wings."""
        w, (a, b, c) = self.wing, self.trunk
        span = 1.85 * w.radii[2]
        out = max(a, w.shoulder[0] * a + w.radii[0] + span * float(np.sin(np.radians(w.raised))))
        over = w.shoulder[2] * c - span * float(np.cos(np.radians(w.raised))) + 0.1
        top = self.height + max(self.rise + self.head[2], over) + 0.05
        side = abs(float(np.sin(np.radians(self.sway)))) * self.height + 0.05
        deep = max(b + 0.06, self.lean + self.head[1], abs(w.forwards) / 50 * span) + 0.05
        low = (-out - side, -deep, max(0.0, self.height - c - 0.04))
        return Part(self.whole, low, (out + side, b + self.tail[0] + 0.09, top), 0.0155, MAIN)

    def anchors(self, eye: tuple[float, float]) -> Anchors:
        _, b, c = self.trunk
        collar = turned(self.torso, (0, -0.5 * self.lean, 0.5 * (c + self.rise - self.head[2])))
        neck, radii = ring(self.skin, Pose(collar, roll=self.sway))
        return Anchors(
            head=self.skull,
            skull=self.head,
            eyes=on_skull(self.head, eye),
            crown=(0, 0, 0.97 * self.head[2]),
            neck=neck,
            neck_radii=radii,
            torso=self.torso,
            girth=self.trunk,
            back=Pose(turned(self.torso, (0, 0.72 * b, 0.4 * c)), roll=self.sway),
        )


def beak(pose: Pose, root: Point, tip: Point, radii: tuple[float, float], wide: float) -> Part:
    """A tapering beak in the space of the head, `wide` times as wide as high."""
    r = max(radii) + 0.03
    margin = np.array([r * wide, r, r])
    low, high = np.minimum(root, tip) - margin, np.maximum(root, tip) + margin

    def shape(p: Tensor) -> Tensor:
        return sdf.capsule(sdf.scaled(p, wide), root, tip, *radii)

    return pose.part(shape, low.tolist(), high.tolist(), 0.0105, SECOND)


def feet(places: Sequence[Pose], radii: Point, leg: float = 0.0, thick: float = 0.04) -> Part:
    """Webbed feet at poses (the place is below the heel), each with a `leg` of that height."""
    a, b, c = radii

    def shape(p: Tensor) -> Tensor:
        ds = []
        for pose in places:
            q = pose.local(p)
            d = paw(q, (0, -0.5 * b, 0.9 * c), radii, 0.38)
            if leg:
                d = sdf.blend(d, sdf.capsule(q, (0, 0, c), (0, 0, c + leg), thick), 0.03)
            ds.append(d)
        return sdf.union(*ds)

    at = np.array([pose.place for pose in places])
    wide = 1.3 * max(a, b) + 0.05
    low = at.min(0) - np.array([wide, 1.9 * b + 0.03, c + 0.03])
    high = at.max(0) + np.array([wide, 0.6 * b + 0.05, 2 * c + leg + thick + 0.04])
    return Part(shape, low.tolist(), high.tolist(), 0.0115, SECOND)
