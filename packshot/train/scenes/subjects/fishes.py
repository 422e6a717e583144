"""Fish: a round goldfish that rests on its fins, a striped one over coral, a puffer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose, Seat, patch, stroke
from packshot.train.scenes.birds import reach, ring
from packshot.train.scenes.figure import Anchors, Figure
from packshot.train.scenes.pieces import extrude, smooth_curve
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point, vec
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, SKIN, SOFT, Part

_FIN = 0.03  # half the thickness of a fin

Outline = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Fish:
    """A fish that looks along -y: height of its middle, radii (half width, half length, half
    height), how far its `rear` is drawn out, and place (y, z, from the middle) and radius of the
    eyes.
    """

    height: float
    radii: Point
    rear: float
    eye_at: tuple[float, float]
    eye: float

    @property
    def middle(self) -> Pose:
        return Pose((0, 0, self.height))

    def body(self, p: Tensor) -> Tensor:
        a, b, c = self.radii
        q = self.middle.local(p)
        flat = min(1.0, a / c)
        root, tip = (0, 0.35 * b, 0), (0, b + self.rear, 0.03)
        stem = sdf.capsule(sdf.scaled(q, flat), root, tip, 0.6 * c, 0.17 * c) * flat
        return sdf.blend(sdf.ellipsoid(q, (0, 0, 0), self.radii), stem, 0.1)

    def skin(self) -> Part:
        a, b, c = self.radii
        low, high = (-a - 0.05, -b - 0.05, -c - 0.05), (a + 0.05, b + self.rear + 0.2, c + 0.05)
        return self.middle.part(lambda p: self.body(self.middle.world(p)), low, high, 0.0145, MAIN)

    @property
    def eye_point(self) -> Point:
        (a, b, c), (y, z) = self.radii, self.eye_at
        return a * float(np.sqrt(1 - (y / b) ** 2 - (z / c) ** 2)), y, z

    def _seat(self) -> Seat:
        """The right eye's seat, turned a little to the front."""
        point = vec(*self.eye_point)
        out = point / vec(*self.radii) ** 2
        out = out / out.norm() + vec(0, -0.45, 0)
        out = out / out.norm()
        right = torch.linalg.cross(vec(0, 0, 1), out)
        right = right / right.norm()
        place = point + vec(0, 0, self.height)
        return Seat(place, torch.stack([right, torch.linalg.cross(out, right), out]))

    def eyes(self) -> list[Part]:
        """Big white eyes, dark pupils that look ahead, a glint."""
        place, r = self._seat(), self.eye
        x, y, z = place.point.tolist()
        m = 1.3 * r
        box = (-x - m, y - m, z - m), (x + m, y + m, z + m)

        def white(p: Tensor) -> Tensor:
            return place.lens(sdf.mirror_x(p), (r, r, 0.5 * r))

        def pupil(p: Tensor) -> Tensor:
            q = place.local(sdf.mirror_x(p))
            return sdf.ellipsoid(q, (-0.12 * r, 0, 0.3 * r), (0.64 * r, 0.7 * r, 0.32 * r))

        def glint(p: Tensor) -> Tensor:
            q = place.local(sdf.mirror_x(p))
            return sdf.sphere(q, (-0.32 * r, 0.26 * r, 0.54 * r), 0.2 * r)

        return [
            Part(white, *box, 0.0105, LIGHT),
            Part(pupil, *box, 0.009, DARK),
            Part(glint, *box, 0.0065, LIGHT),
        ]

    def smile(self, wide: float, low: float) -> Part:
        """A mouth at the height `low` (in shares of the half height), `wide` to both sides."""
        _, b, c = self.radii
        t = np.linspace(-1, 1, 11)
        z = self.height + low * c
        line = [(float(s) * wide, z + 0.35 * wide * float(s * s)) for s in t]
        box = (-wide - 0.04, -b - 0.06, z - 0.05), (wide + 0.04, 0.0, z + 0.35 * wide + 0.05)
        return Part(stroke(self.body, line, 0.0145), *box, 0.008, DARK)

    def fin(self, outline: Outline, pose: Pose | None = None, role: int = SOFT) -> Part:
        """A fin of that outline (backwards, up): upright on the middle line, or a pair at `pose` of
        the right one.
        """
        closed = smooth_curve([*outline, outline[0]], 4 * len(outline))[:-1]
        flat = [(float(u), float(v)) for u, v in closed]
        at = pose or Pose()
        low2, high2 = np.min(flat, 0) - 0.03, np.max(flat, 0) + 0.03

        def plate(p: Tensor) -> Tensor:
            q = at.local(sdf.mirror_x(p) if pose else p)
            return extrude(q, flat, 0, (-_FIN, _FIN), 0.9 * _FIN)

        low, high = (-_FIN - 0.02, *low2.tolist()), (_FIN + 0.02, *high2.tolist())
        one = at.part(lambda p: p[:, 0], low, high, 0.0125, SOFT)
        wide = max(abs(one.low[0]), abs(one.high[0]))
        far = (wide, *one.high[1:]) if pose else one.high
        near = (-wide, *one.low[1:]) if pose else one.low
        return Part(plate, near, far, 0.0125, role)

    def anchors(self) -> Anchors:
        """The whole body is its head; a collar goes round behind the gills."""
        a, b, c = self.radii
        neck, radii = ring(self.body, Pose((0, -0.05 * b, self.height), nod=-84))
        top = reach(self.body, self.middle, (0, 0, 1))
        return Anchors(
            head=self.middle,
            skull=self.radii,
            eyes=self.eye_point,
            crown=(0, -0.15 * b, 0.97 * top),
            neck=neck,
            neck_radii=radii,
            torso=Pose((0, 0.2 * b, self.height), nod=-84),
            girth=(0.9 * a, 0.9 * c, b),
            back=Pose((0, 0.25 * b, self.height + 0.75 * c)),
        )


def _fan(y: float, long: float, high: float, dip: float) -> Outline:
    """A forked tail fin that starts at `y`."""
    up = [(y, 0.05), (y + 0.4 * long, 0.5 * high), (y + long, high), (y + 1.06 * long, 0.7 * high)]
    middle = (y + (1 - dip) * long, 0.0)
    return [*up, middle, *[(u, -v) for u, v in reversed(up)]]


def _lifted(outline: Outline, z: float) -> Outline:
    return [(u, v + z) for u, v in outline]


@design("fish", "goldfish", yaw=54, fit=0.76, wears=True)
def goldfish(rng: np.random.Generator) -> Figure:
    """Plump, with a big flowing tail, resting on its fins."""
    u = rng.uniform
    a, b, c = u(0.25, 0.28), u(0.34, 0.38), u(0.29, 0.32)
    fish = Fish(c + 0.09, (a, b, c), u(0.05, 0.09), (-0.62 * b, 0.22 * c), u(0.1, 0.115))
    z, h = fish.height, u(0.16, 0.2)
    back = [(-0.35 * b, 0.75 * c), (0.0, c + 0.8 * h), (0.4 * b, c + h), (0.75 * b, c + 0.5 * h)]
    back += [(0.7 * b, 0.5 * c), (0.0, 0.5 * c)]
    side = [(-0.03, 0.05), (0.12, 0.09), (0.22, 0.02), (0.2, -0.09), (0.09, -0.11), (-0.03, -0.05)]
    flipper = Pose((0.86 * a, -0.1 * b, z - 0.3 * c), yaw=-30, nod=-10)
    belly = [(-0.08, 0.08), (0.08, 0.08), (0.2, -0.12), (0.1, -0.2), (-0.02, -0.16)]
    foot = Pose((0.42 * a, 0.05 * b, 0.2), roll=-24)
    parts = [
        fish.skin(),
        fish.fin(_lifted(_fan(b + 0.02, u(0.42, 0.5), u(0.31, 0.37), 0.42), z + 0.04)),
        fish.fin(_lifted(back, z), role=MAIN),
        fish.fin(side, flipper),
        fish.fin(belly, foot),
        fish.smile(0.09, -0.2),
        *fish.eyes(),
    ]
    return Figure(parts, fish.anchors())


def _bands(fish: Fish, places: Sequence[tuple[float, float]]) -> Part:
    """Pale stripes round the body: (middle, half width) along y."""
    a, _, c = fish.radii

    def bands(p: Tensor) -> Tensor:
        bow = 0.12 * (p[:, 2] - fish.height) ** 2 / c
        stripes = [(p[:, 1] - y - bow).abs() - half for y, half in places]
        return patch(fish.body(p), sdf.union(*stripes), 0.009)

    z = fish.height
    ys = [y for y, _ in places]
    low, high = (-a - 0.04, min(ys) - 0.12, z - c - 0.04), (a + 0.04, max(ys) + 0.15, z + c + 0.04)
    return Part(bands, low, high, 0.0125, LIGHT)


def _coral(height: float, sides: tuple[float, float]) -> Part:
    """A mound with three branches; the middle one carries the fish at `height`."""
    left, right = sides
    tips: list[Point] = [(0, 0.02, height), (left, -0.16, 0.3), (right, 0.2, 0.34)]

    def coral(p: Tensor) -> Tensor:
        d = sdf.ellipsoid(p, (0, 0.02, 0.02), (0.21, 0.25, 0.09))
        d = sdf.intersect(d, -p[:, 2], 0.01)
        for x, y, z in tips:
            stem = sdf.capsule(p, (0.3 * x, 0.5 * y, 0.05), (x, y, z), 0.065, 0.052)
            d = sdf.blend(d, stem, 0.05)
        for x, y, z in tips[1:]:
            twig = sdf.capsule(p, (0.65 * x, 0.75 * y, 0.6 * z), (1.3 * x, y - 0.1, 0.75 * z), 0.05)
            d = sdf.blend(d, twig, 0.04)
        return d

    return Part(coral, (-0.36, -0.36, -0.02), (0.36, 0.36, height + 0.1), 0.0135, SKIN)


@design("fish", "striped", yaw=62, fit=0.76, wears=True)
def striped(rng: np.random.Generator) -> Figure:
    """A slim reef fish with pale bands, over a piece of coral."""
    u = rng.uniform
    a, b, c = u(0.14, 0.16), u(0.38, 0.42), u(0.25, 0.29)
    fish = Fish(c + u(0.26, 0.3), (a, b, c), u(0.02, 0.05), (-0.66 * b, 0.16 * c), u(0.075, 0.085))
    z, h = fish.height, u(0.15, 0.19)
    back = [
        (-0.4 * b, 0.75 * c),
        (-0.1 * b, c + 0.7 * h),
        (0.35 * b, c + h),
        (0.8 * b, c + 0.7 * h),
    ]
    back += [(0.75 * b, 0.4 * c), (0.0, 0.5 * c)]
    under = [(u_, -0.92 * v) for u_, v in back]
    side = [(-0.02, 0.05), (0.12, 0.09), (0.21, 0.0), (0.14, -0.1), (-0.02, -0.05)]
    flipper = Pose((0.9 * a, -0.2 * b, z - 0.25 * c), yaw=-32, nod=-10)
    parts = [
        fish.skin(),
        _bands(fish, [(-0.34 * b, 0.04), (0.3 * b, 0.046), (0.93 * b, 0.036)]),
        fish.fin(_lifted(_fan(b, u(0.24, 0.29), u(0.21, 0.25), 0.3), z + 0.02), role=MAIN),
        fish.fin(_lifted(back, z), role=MAIN),
        fish.fin(_lifted(under[1:], z), role=MAIN),
        fish.fin(side, flipper),
        fish.smile(0.055, -0.24),
        _coral(z - 0.7 * c, (u(0.17, 0.22), -u(0.17, 0.22))),
        *fish.eyes(),
    ]
    return Figure(parts, fish.anchors())


def _spines(fish: Fish) -> Part:
    """Short cones all over the back and the sides."""
    a, b, c = fish.radii
    z = fish.height
    rows = [(78, 1, 150), (50, 4, 24), (22, 5, 66), (-8, 2, 132)]  # latitude, number, first one
    cones = []
    for latitude, count, first in rows:
        for longitude in np.linspace(first, 160, count):
            s, t = np.radians(latitude), np.radians(longitude)
            way = np.array([np.cos(s) * np.sin(t), -np.cos(s) * np.cos(t), np.sin(s)])
            root, tip = way * (a, b, c) * 0.95, way * (np.array([a, b, c]) + 0.06)
            cones.append((root.tolist(), tip.tolist()))

    def spines(p: Tensor) -> Tensor:
        q = fish.middle.local(sdf.mirror_x(p))
        return sdf.union(*[sdf.capsule(q, root, tip, 0.06, 0.026) for root, tip in cones])

    low = (-a - 0.12, -b - 0.12, z - 0.5 * c)
    return Part(spines, low, (a + 0.12, b + 0.12, z + c + 0.12), 0.0125, MAIN)


@design("fish", "puffer", yaw=34, fit=0.74, wears=True)
def puffer(rng: np.random.Generator) -> Figure:
    """Blown up like a ball: short spines, a pale belly, little fins."""
    u = rng.uniform
    c = u(0.33, 0.36)
    a, b = c * u(1.0, 1.08), c * u(1.02, 1.1)
    fish = Fish(c - 0.01, (a, b, c), 0.1, (-0.74 * b, 0.2 * c), u(0.105, 0.12))
    z = fish.height

    def belly(p: Tensor) -> Tensor:
        level = (p[:, 2] - z + 0.34 * c - 0.1 * p[:, 1]) * 0.9
        return patch(fish.body(p), level, 0.009)

    side = [(-0.03, 0.07), (0.12, 0.13), (0.21, 0.06), (0.21, -0.06), (0.12, -0.13), (-0.03, -0.07)]
    flipper = Pose((0.93 * a, -0.05 * b, z - 0.12 * c), yaw=-40, nod=-6)
    parts = [
        fish.skin(),
        _spines(fish),
        Part(belly, (-a, -b - 0.02, z - c - 0.03), (a, b + 0.2, z), 0.0135, LIGHT),
        fish.fin(_lifted(_fan(b + 0.06, 0.17, 0.14, 0.1), z + 0.03)),
        fish.fin(side, flipper),
        fish.smile(0.1, -0.16),
        *fish.eyes(),
    ]
    low = Pose((0, 0, z - 0.5 * c))
    neck, radii = ring(fish.body, low)
    worn = replace(
        fish.anchors(), neck=neck, neck_radii=radii, torso=low, girth=(0.86 * a, 0.86 * b, 0.45 * c)
    )
    return Figure(parts, worn)
