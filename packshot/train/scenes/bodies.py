"""Bodies of soft animals, to go under the heads of `faces`: the sewn bear, the cat in three poses,
tails, paws and bibs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose, patch, paw
from packshot.train.scenes.pieces import bezier, limb, tube
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import LIGHT, MAIN, SOFT, Part

_SEWN = 0.014  # limbs of a plush are sewn on: a crease, hardly filled
_LEFT = Pose(yaw=-90)


@dataclass(frozen=True, slots=True)
class BearBody:
    """A sewn bear: middle and radii of the belly; joints and radii of the right arm and leg, the
    foot's pose and radii (across, thickness, up); depth of the seam down the belly.
    """

    middle: Point
    belly: Point
    arm: Sequence[Point]
    arm_radii: Sequence[float]
    leg: Sequence[Point]
    leg_radii: Sequence[float]
    foot: Pose
    foot_radii: Point
    seam: float = 0.0

    def torso(self, p: Tensor) -> Tensor:
        (x, y, z), (a, b, c) = self.middle, self.belly
        chest = sdf.ellipsoid(p, (x, y, z + c * 0.45), (a * 0.7, b * 0.74, c * 0.6))
        d = sdf.blend(sdf.ellipsoid(p, (x, y - 0.02, z - c * 0.14), (a, b, c * 0.86)), chest, 0.12)
        if self.seam:
            fade = torch.sigmoid((p[:, 2] - z + c * 0.45) / 0.03) * (p[:, 1] < y)
            d = d + self.seam * fade * torch.exp(-((p[:, 0] / 0.02) ** 2))
        return d

    def one_arm(self, q: Tensor) -> Tensor:
        return limb(q, self.arm, self.arm_radii, 0.02)

    def one_foot(self, q: Tensor) -> Tensor:
        """The right foot, seen from the sole: an upright disc, rounder at the toes."""
        (a, b, c), q = self.foot_radii, self.foot.local(q)
        heel = sdf.ellipsoid(q, (0, 0.02, -c * 0.3), (a * 0.85, b, c * 0.72))
        return sdf.blend(sdf.ellipsoid(q, (0, 0, c * 0.12), (a, b, c * 0.92)), heel, 0.03)

    def whole(self, p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        d = sdf.blend(self.torso(p), self.one_arm(q), _SEWN)
        leg = sdf.blend(limb(q, self.leg, self.leg_radii, 0.02), self.one_foot(q), 0.035)
        return sdf.blend(d, leg, _SEWN)

    def part(self) -> Part:
        joints = np.array([*self.arm, *self.leg, self.foot.place])
        reach = max(*self.arm_radii, *self.leg_radii, *self.foot_radii) + 0.03
        (_, y, z), (a, b, c) = self.middle, self.belly
        near, far = joints.min(0) - reach, joints.max(0) + reach
        low = (-max(far[0], a + 0.03), min(near[1], y - b - 0.05), -0.06)
        high = (-low[0], max(far[1], y + b + 0.03), max(far[2], z + c * 1.1))
        return Part(self.whole, low, high, 0.015)

    def soles(self) -> Part:
        """Soft pads on the soles."""
        (a, b, c), (x, y, z) = self.foot_radii, self.foot.place
        reach = c + 0.03

        def pads(p: Tensor) -> Tensor:
            q = sdf.mirror_x(p)
            spot = sdf.ellipsoid(self.foot.local(q), (0, -b, 0), (a * 0.68, b, c * 0.7))
            return patch(self.one_foot(q), spot, 0.009)

        low, high = (-x - reach, y - reach, z - reach), (x + reach, y + reach, z + reach)
        return Part(pads, low, high, 0.012, SOFT)

    def palms(self) -> Part:
        """Soft pads on the hands, facing the viewer."""
        (x, y, z), r = self.arm[-1], self.arm_radii[-1]

        def pads(p: Tensor) -> Tensor:
            q = sdf.mirror_x(p)
            return patch(self.one_arm(q), sdf.sphere(q, (x, y - r, z), r * 0.78), 0.009)

        reach = r + 0.03
        low, high = (-x - reach, y - reach, z - reach), (x + reach, y, z + reach)
        return Part(pads, low, high, 0.012, SOFT)

    def tummy(self, role: int = SOFT) -> Part:
        """A patch on the belly."""
        (x, y, z), (a, b, c) = self.middle, self.belly

        def spot(p: Tensor) -> Tensor:
            oval = sdf.ellipsoid(p, (x, y - b, z), (a * 0.66, b, c * 0.72))
            return patch(self.torso(p), oval, 0.009)

        return Part(spot, (-a, y - b - 0.06, z - c), (a, y, z + c), 0.012, role)


def tail(points: Sequence[Point], radii: tuple[float, float], role: int = MAIN) -> Part:
    """A tapering tail with a round tip along a Bezier curve."""
    curve = bezier(points, 22)
    low, high = np.min(curve, 0) - max(radii) - 0.03, np.max(curve, 0) + max(radii) + 0.03
    taper = np.linspace(*radii, len(curve)).tolist()
    return Part(lambda p: tube(p, curve, taper), low.tolist(), high.tolist(), 0.014, role)


def applique(body: Sdf, middle: Point, radii: Point, role: int = LIGHT) -> Part:
    """An oval patch on `body` where it passes through the ellipsoid at `middle`."""
    (x, y, z), (a, b, c) = middle, radii
    low, high = (x - a, y - b, z - c), (x + a, y + b, z + c)
    return Part(lambda p: patch(body(p), sdf.ellipsoid(p, middle, radii)), low, high, 0.012, role)


def paws(shape: Sdf, low: tuple[float, float], high: tuple[float, float], role: int) -> Part:
    """The paws of a cat as a part of their own, between `low` and `high` in (x, y)."""
    return Part(shape, (*low, -0.03), (*high, 0.14), 0.0125, role)


def upright_cat(p: Tensor, wide: float, tall: float) -> Tensor:
    """Body of a cat that sits upright; `wide` at the haunches, `tall` to the neck."""
    q = sdf.mirror_x(p)
    rump = sdf.ellipsoid(p, (0, 0.1, 0.2), (wide, 0.24, 0.2))
    chest = sdf.ellipsoid(p, (0, -0.02, tall * 0.6), (wide * 0.74, 0.17, tall * 0.46))
    d = sdf.blend(rump, chest, 0.12)
    d = sdf.blend(d, sdf.ellipsoid(q, (wide * 0.84, 0.02, 0.15), (0.11, 0.17, 0.15)), 0.03)
    leg = sdf.capsule(q, (0.1, -0.12, tall * 0.5), (0.095, -0.18, 0.072), 0.075, 0.066)
    return sdf.blend(d, leg, 0.03)


def upright_paws(p: Tensor, wide: float) -> Tensor:
    """The four paws of `upright_cat`."""
    q = sdf.mirror_x(p)
    front = paw(q, (0.097, -0.205, 0.052), (0.076, 0.09, 0.055))
    return sdf.union(front, paw(q, (wide + 0.02, -0.12, 0.05), (0.078, 0.12, 0.055)))


def walking_cat(p: Tensor, long: float, tall: float, step: float) -> Tensor:
    """Body of a cat that walks towards -x: half of its spine is `long`, at the height `tall`; near
    legs `step` forwards and far legs back.
    """
    spine = [(-long, 0, tall), (0, 0, tall - 0.01), (long, 0, tall + 0.005)]
    neck = sdf.capsule(p, (-long, 0, tall), (-long - 0.1, -0.03, tall + 0.18), 0.15, 0.12)
    d = sdf.blend(limb(p, spine, (0.165, 0.17, 0.165), 0.1), neck, 0.07)
    thigh = sdf.ellipsoid(sdf.mirror_y(p), (long, 0.09, tall - 0.1), (0.12, 0.1, 0.17))
    d = sdf.blend(d, thigh, 0.05)
    for x, y in _steps(long, step):
        root = (np.sign(x) * long, y * 0.9, tall - 0.08)
        d = sdf.blend(d, sdf.capsule(p, root, (x, y, 0.078), 0.09, 0.07), 0.05)
    return d


def _steps(long: float, step: float) -> list[tuple[float, float]]:
    """(x, y) of the four feet."""
    near = [(-long - step, -0.095), (long + 0.02 + step, -0.095)]
    return [*near, (step - long + 0.05, 0.095), (long - 0.03 - step, 0.095)]


def walking_paws(p: Tensor, long: float, step: float) -> Tensor:
    """The four paws of `walking_cat`."""
    q, radii = _LEFT.local(p), (0.078, 0.095, 0.055)
    return sdf.union(*[paw(q, (-y, x - 0.03, 0.052), radii) for x, y in _steps(long, step)])


def lying_cat(p: Tensor, long: float, fat: float) -> Tensor:
    """Body of a cat that lies towards -x, paws stretched in front: half of its spine is `long`, its
    radius `fat`.
    """
    spine = limb(p, [(-long, 0, fat * 0.9), (long, 0, fat * 0.9)], (fat * 0.98, fat * 1.06), 0.1)
    neck = sdf.capsule(p, (-long, 0, fat), (-long - 0.06, -0.04, fat + 0.22), 0.18, 0.14)
    q = sdf.mirror_y(p)
    thigh = sdf.ellipsoid(q, (long, fat * 0.76, 0.15), (0.19, 0.11, 0.15))
    d = sdf.blend(sdf.blend(spine, neck, 0.1), thigh, 0.03)
    d = sdf.intersect(d, -p[:, 2], 0.02)
    arm = sdf.capsule(q, (-long, 0.1, 0.07), (-long - fat * 0.8, 0.1, 0.06), 0.075, 0.062)
    hand = paw(_LEFT.local(q), (-0.1, -long - fat * 0.95, 0.055), (0.078, 0.1, 0.057))
    hind = paw(_LEFT.local(q), (-fat - 0.06, long - 0.22, 0.05), (0.08, 0.12, 0.055))
    return sdf.blend(sdf.blend(d, arm, 0.03), sdf.union(hand, hind), 0.015)
