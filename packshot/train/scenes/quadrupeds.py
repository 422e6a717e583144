"""Bodies of four-legged animals: on their feet in any gait, or sitting up on their haunches.

They look along -y and stand on z = 0; a head of `faces` or `muzzles` goes on at a Pose. Each gives
its parts and, with the head, the Anchors of what it wears.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import PROUD, Pose, on_skull, patch, paw
from packshot.train.scenes.bodies import BearBody, lying_cat
from packshot.train.scenes.figure import Anchors
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import DARK, MAIN, Part

_SOFT = 0.05  # how wide legs flow into the body
_EDGE = 0.03  # rounding of a flat sole
_MARGIN = 0.05

Gait = Sequence[tuple[float, float]]
"""(forwards, up) of the right fore, left fore, right hind and left hind foot."""

STANDING: Gait = ((0.0, 0.0),) * 4


def walking(step: float, lift: float = 0.0) -> Gait:
    """Diagonal pairs half a pace apart; the right fore foot leads and is lifted."""
    return ((step, lift), (-0.7 * step, 0.0), (-step, 0.0), (0.8 * step, lift * 0.4))


def running(reach: float, lift: float) -> Gait:
    """At full stretch: fore feet thrown forwards, hind feet backwards, one pair off the ground."""
    return ((reach, lift), (0.55 * reach, 0.3 * lift), (-0.6 * reach, 0.0), (-reach, 0.5 * lift))


@dataclass(frozen=True, slots=True)
class Quadruped:
    """An animal on four feet.

    `long` half of the spine from shoulder to hip, `height` of the spine over the ground, `spine`
    radii at shoulder, belly and hip, `wide` how much broader than tall the trunk is; `neck` the
    end (y, z) and radius of the neck; `leg` radii at its root and its foot, `stance` x of the
    right feet; `foot` radii of paws (across, along, up), None for columns with flat soles.
    """

    long: float
    height: float
    spine: tuple[float, float, float]
    neck: tuple[float, float, float]
    leg: tuple[float, float]
    stance: float
    foot: Point | None = None
    gait: Gait = STANDING
    wide: float = 1.0
    sag: float = 0.0

    def feet(self) -> list[Point]:
        """Where the four feet touch the ground (z is their lift), in the order of the gait."""
        places: list[Point] = []
        for (forward, up), (side, end) in zip(self.gait, _CORNERS, strict=True):
            places.append((side * self.stance, end * self.long - forward, up))
        return places

    def trunk(self, p: Tensor) -> Tensor:
        """Spine and neck, without legs."""
        front, middle, back = self.spine
        y, z, r = self.neck
        ends = (0, -self.long, self.height), (0, self.long, self.height)
        q = sdf.scaled(p, self.wide)
        barrel = (middle, 0.8 * self.long + 0.6 * middle, middle)
        belly = sdf.ellipsoid(q, (0, 0, self.height - self.sag), barrel)
        d = sdf.blend(sdf.capsule(q, *ends, front, back), belly, 0.1)
        root = (0.0, -0.9 * self.long, self.height)
        return sdf.blend(d, sdf.capsule(p, root, (0, y, z), min(front, 1.3 * r), r), 0.09)

    def one_leg(self, p: Tensor, foot: Point, end: float) -> Tensor:
        """The leg to `foot` from the shoulder (`end` -1) or the hip (1)."""
        (x, y, lift), (thick, thin) = foot, self.leg
        side = float(np.sign(x)) * self.wide
        bone = min(self.spine[0] if end < 0 else self.spine[2], self.height)
        root = (side * 0.55 * bone, end * self.long, self.height - 0.3 * bone)
        if self.foot is None:
            column = sdf.capsule(p, root, (x, y, lift + 0.4 * thin), thick, thin)
            return sdf.intersect(column, lift - p[:, 2], _EDGE)
        return sdf.capsule(p, root, (x, y, lift + max(thin, self.foot[2])), thick, thin)

    def legs(self, p: Tensor) -> Tensor:
        ends = [end for _, end in _CORNERS]
        legs = [self.one_leg(p, f, e) for f, e in zip(self.feet(), ends, strict=True)]
        return sdf.union(*legs)

    def whole(self, p: Tensor) -> Tensor:
        """Trunk and legs; paws too, where the animal has any."""
        d = sdf.blend(self.trunk(p), self.legs(p), _SOFT)
        return d if self.foot is None else sdf.blend(d, self.paws(p), 0.025)

    def paws(self, p: Tensor) -> Tensor:
        """The four paws; an animal on columns has none."""
        a, b, c = self.foot or (self.leg[1],) * 3
        return sdf.union(*[paw(p, (x, y - 0.3 * b, z + c), (a, b, c)) for x, y, z in self.feet()])

    def part(self, voxel: float = 0.0155, role: int = MAIN) -> Part:
        low, high = self._bounds()
        return Part(self.whole, low, high, voxel, role)

    def _bounds(self) -> tuple[Point, Point]:
        y, z, r = self.neck
        feet, reach = np.array(self.feet()), max(self.leg[1], *(self.foot or (0.0,))) * 1.5
        fat = max(self.spine)
        wide = max(fat * self.wide, self.stance + reach) + _MARGIN
        near = min(-self.long - fat, y - r, feet[:, 1].min() - reach) - _MARGIN
        far = max(self.long + fat, feet[:, 1].max() + reach) + _MARGIN
        return (-wide, near, -0.03), (wide, far, max(self.height + fat, z + r) + _MARGIN)

    def socks(self, tall: float, role: int = DARK, *, lift: float = 0.006) -> list[Part]:
        """The ends of the four legs up to `tall` in another role: hooves, socks, white feet."""
        return [
            self._sock(foot, end, tall, (role, lift))
            for foot, (_, end) in zip(self.feet(), _CORNERS, strict=True)
        ]

    def _sock(self, foot: Point, end: float, tall: float, skin: tuple[int, float]) -> Part:
        (x, y, z), (role, lift) = foot, skin
        a, b, c = self.foot or (self.leg[1],) * 3
        reach = max(self.leg) + 0.04

        def sock(p: Tensor) -> Tensor:
            d = self.one_leg(p, foot, end)
            if self.foot is not None:
                d = sdf.blend(d, paw(p, (x, y - 0.3 * b, z + c), (a, b, c)), 0.025)
            return sdf.intersect(d - lift, p[:, 2] - z - tall, 0.012)

        low = (x - max(reach, a + 0.03), y - max(reach, 1.5 * b + 0.03), z - 0.03)
        high = (x + max(reach, a + 0.03), y + max(reach, b + 0.03), z + tall + 0.03)
        return Part(sock, low, high, 0.0125, role)

    def anchors(self, head: Pose, skull: Point, eyes: tuple[float, float]) -> Anchors:
        """Where it wears things, with a head of half extents `skull` and eyes at (x, z)."""
        y, z, r = self.neck
        front, middle, back = self.spine
        ring = max(1.02 * r, 0.6 * skull[0])
        lean = float(np.degrees(np.arctan2(-y - 0.9 * self.long, max(z - self.height, 0.05))))
        collar = (0.0, 0.5 * y - 0.45 * self.long, 0.6 * z + 0.4 * self.height)
        fat = max(middle, 0.9 * front, 0.9 * back)
        return Anchors(
            head=head,
            skull=skull,
            eyes=on_skull(skull, eyes, PROUD),
            crown=(0, 0, 0.97 * skull[2]),
            neck=Pose(collar, nod=-float(np.clip(lean, 0, 60))),
            neck_radii=(ring, ring),
            torso=Pose((0, 0, self.height), nod=-78),
            girth=(fat * self.wide, fat, self.long + 0.6 * fat),
            back=Pose((0, -0.45 * self.long, self.height + 0.85 * front)),
        )


_CORNERS = ((1, -1), (-1, -1), (1, 1), (-1, 1))  # (side, end) of the feet, in the order of a Gait


@dataclass(frozen=True, slots=True)
class Sitting:
    """An animal that sits up on its haunches, fore legs straight.

    `rump` radii and `chest` radii of the two masses of the body, `tall` the height of the neck,
    `lean` how far the chest is in front of the rump; `leg` radii of the fore legs, `stance` their
    x; `foot` radii of the paws (across, along, up).
    """

    rump: Point
    chest: Point
    tall: float
    leg: tuple[float, float]
    stance: float
    foot: Point
    lean: float = 0.12

    def trunk(self, p: Tensor) -> Tensor:
        (_, _, c), (_, _, high) = self.rump, self.chest
        rump = sdf.ellipsoid(p, (0, self.lean * 0.7, c * 0.95), self.rump)
        chest = sdf.ellipsoid(p, (0, -self.lean * 0.3, self.tall - high * 0.8), self.chest)
        return sdf.blend(rump, chest, 0.13)

    def thighs(self, p: Tensor) -> Tensor:
        a, b, c = self.rump
        q = sdf.mirror_x(p)
        return sdf.ellipsoid(q, (a * 0.82, 0.0, c * 0.72), (a * 0.48, b * 0.74, c * 0.74))

    def whole(self, p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        d = sdf.blend(self.trunk(p), self.thighs(p), 0.03)
        x, y = self.stance, self._toe() + 0.3 * self.foot[1]
        shoulder = (x * 1.08, -self.lean * 0.5, self.tall - self.chest[2])
        leg = sdf.capsule(q, shoulder, (x, y, max(self.leg[1], self.foot[2])), *self.leg)
        return sdf.blend(sdf.blend(d, leg, 0.035), self.paws(p), 0.02)

    def _toe(self) -> float:
        """How far forward (y) the middle of the fore paws lies."""
        return -self.lean * 0.3 - self.chest[1] * 0.95

    def paws(self, p: Tensor) -> Tensor:
        q, (a, b, c) = sdf.mirror_x(p), self.foot
        fore = paw(q, (self.stance, self._toe(), c), self.foot)
        hind = paw(q, self._hind(), (a * 1.02, b * 1.35, c))
        return sdf.union(fore, hind)

    def _hind(self) -> Point:
        return (self.rump[0] * 0.98 + 0.02, -self.rump[1] * 0.62, self.foot[2])

    def paw_part(self, role: int, lift: float = 0.004) -> Part:
        """The four paws in a role of their own."""
        low, high = self._bounds()
        return Part(
            lambda p: self.paws(p) - lift, low, (*high[:2], self.foot[2] * 2.6), 0.0125, role
        )

    def _bounds(self) -> tuple[Point, Point]:
        (a, b, _), foot = self.rump, self.foot
        wide = max(1.32 * a, a + foot[0] + 0.02) + _MARGIN
        near = min(self._toe() - 1.3 * foot[1], -0.62 * b - 1.6 * foot[1]) - _MARGIN
        top = self.tall + 0.25 * self.chest[2] + _MARGIN
        return (-wide, near, -0.03), (wide, self.lean * 0.7 + b + _MARGIN, top)

    def part(self, voxel: float = 0.0155, role: int = MAIN) -> Part:
        low, high = self._bounds()
        return Part(self.whole, low, high, voxel, role)

    def bib(self, role: int, size: float = 1.0) -> Part:
        """A patch on chest and belly."""
        y, z = -self.lean * 0.3 - self.chest[1], self.tall - self.chest[2] * 0.75
        a, c = self.chest[0] * 0.6 * size, self.chest[2] * 0.95 * size
        return spot(self.whole, (0, y, z), (a, 0.16, c), role)

    def anchors(self, head: Pose, skull: Point, eyes: tuple[float, float]) -> Anchors:
        """Where it wears things, with a head of half extents `skull` and eyes at (x, z)."""
        (a, b, _), (wide, deep, high) = self.rump, self.chest
        collar = min(self.tall + 0.04, head.place[2] - 0.74 * skull[2])
        ring = max(0.8 * min(wide, skull[0]), 0.56 * skull[0])
        middle = 0.5 * (self.tall + 0.1)
        return Anchors(
            head=head,
            skull=skull,
            eyes=on_skull(skull, eyes, PROUD),
            crown=(0, 0, 0.97 * skull[2]),
            neck=Pose((0, -0.4 * self.lean + 0.4 * head.place[1], collar), nod=-8),
            neck_radii=(ring, ring * 0.95),
            torso=Pose((0, 0.05 * self.lean, middle)),
            girth=(0.6 * (a + wide), 0.62 * (b + deep), middle),
            back=Pose((0, 0.5 * deep, self.tall - 0.5 * high)),
        )


def toy_anchors(body: BearBody, head: Pose, skull: Point, eyes: tuple[float, float]) -> Anchors:
    """Where an animal on a bear's body wears things, with a head as for the others."""
    (x, y, z), (a, b, c) = body.middle, body.belly
    collar = min(z + 0.9 * c, head.place[2] - 0.78 * skull[2])
    ring = max(0.66 * min(a, 0.9 * skull[0]), 0.6 * skull[0])
    return Anchors(
        head=head,
        skull=skull,
        eyes=on_skull(skull, eyes, PROUD),
        crown=(0, 0, 0.97 * skull[2]),
        neck=Pose((x, y - 0.03, collar)),
        neck_radii=(ring, ring * 0.95),
        torso=Pose((x, y - 0.01, z)),
        girth=(a, b, c),
        back=Pose((x, y + 0.7 * b, z + 0.45 * c)),
    )


def dyed(body: Sdf, region: Sdf, bounds: tuple[Point, Point], role: int) -> Part:
    """The skin of `body` inside `region`, in another role: dark limbs, bands, masks."""

    def shape(p: Tensor) -> Tensor:
        return sdf.intersect(body(p) - 0.007, region(p), 0.01)

    return Part(shape, *bounds, 0.0135, role)


def spot(body: Sdf, middle: Point, radii: Point, role: int, lift: float = 0.008) -> Part:
    """An oval patch in another role where `body` passes through the ellipsoid at `middle`."""
    low = [m - r - 0.01 for m, r in zip(middle, radii, strict=True)]
    high = [m + r + 0.01 for m, r in zip(middle, radii, strict=True)]

    def shape(p: Tensor) -> Tensor:
        return patch(body(p), sdf.ellipsoid(p, middle, radii), lift)

    return Part(shape, low, high, 0.0125, role)


@dataclass(frozen=True, slots=True)
class Lying:
    """An animal at rest, paws stretched in front: half of the spine `long`, its radius `fat`."""

    long: float
    fat: float

    def whole(self, p: Tensor) -> Tensor:
        return lying_cat(sdf.rotate(p, 2, 90), self.long, self.fat)

    def part(self, voxel: float = 0.015, role: int = MAIN) -> Part:
        long, fat = self.long, self.fat
        low = (-fat - 0.12, -long - fat - 0.22, -0.02)
        high = (fat + 0.12, long + fat + 0.1, fat * 2 + 0.24)
        return Part(self.whole, low, high, voxel, role)

    def anchors(self, head: Pose, skull: Point, eyes: tuple[float, float]) -> Anchors:
        """Where it wears things, with a head of half extents `skull` and eyes at (x, z)."""
        ring = max(0.155, 0.6 * skull[0])
        return Anchors(
            head=head,
            skull=skull,
            eyes=on_skull(skull, eyes, PROUD),
            crown=(0, 0, 0.97 * skull[2]),
            neck=Pose((0, -self.long - 0.04, self.fat + 0.16), nod=-14),
            neck_radii=(ring, ring),
            torso=Pose((0, 0, 1.14 * self.fat), nod=-86),  # a belt must not reach below the ground
            girth=(self.fat * 1.05, self.fat * 0.9, self.long + 0.7 * self.fat),
            back=Pose((0, -0.4 * self.long, 1.75 * self.fat)),
        )
