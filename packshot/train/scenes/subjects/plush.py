"""Teddy bears and cats: soft bodies under the heads of `faces`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose, patch, paw
from packshot.train.scenes.faces import BearHead, CatHead, bear_head, cat_head
from packshot.train.scenes.pieces import bezier, limb, tube
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import LIGHT, MAIN, SOFT, Part

# ---- bears --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Bear:
    """A bear's body: middle and radii of the belly; joints and radii of the right arm and leg, the
    foot's pose and radii (across, thickness, up); depth of the seam down the belly."""

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
        chest = sdf.ellipsoid(p, (x, y, z + c * 0.42), (a * 0.8, b * 0.8, c * 0.62))
        d = sdf.blend(sdf.ellipsoid(p, (x, y, z - c * 0.1), (a, b, c * 0.9)), chest, 0.1)
        if self.seam:
            d = d + self.seam * (p[:, 1] < y) * torch.exp(-((p[:, 0] / 0.014) ** 2))
        return d

    def one_foot(self, q: Tensor) -> Tensor:
        """The right foot, seen from the sole: an upright disc, rounder at the toes."""
        (a, b, c), q = self.foot_radii, self.foot.local(q)
        heel = sdf.ellipsoid(q, (0, 0.02, -c * 0.3), (a * 0.85, b, c * 0.72))
        return sdf.blend(sdf.ellipsoid(q, (0, 0, c * 0.12), (a, b, c * 0.92)), heel, 0.03)

    def whole(self, p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        d = sdf.blend(self.torso(p), limb(q, self.arm, self.arm_radii, 0.05), 0.035)
        leg = sdf.blend(limb(q, self.leg, self.leg_radii, 0.05), self.one_foot(q), 0.04)
        return sdf.blend(d, leg, 0.03)

    def part(self) -> Part:
        joints = np.array([*self.arm, *self.leg, self.foot.place])
        reach = max(*self.arm_radii, *self.leg_radii, *self.foot_radii) + 0.03
        (_, y, z), (_, b, c) = self.middle, self.belly
        low, high = joints.min(0) - reach, joints.max(0) + reach
        top = max(z + c * 1.1, float(high[2]))
        far = max(y + b, float(high[1])) + 0.03
        wide = max(float(high[0]), self.belly[0] + 0.03)
        return Part(
            self.whole, (-wide, min(float(low[1]), y - b - 0.03), -0.06), (wide, far, top), 0.015
        )

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

    def tummy(self, role: int = SOFT) -> Part:
        """A patch on the belly."""
        (x, y, z), (a, b, c) = self.middle, self.belly

        def spot(p: Tensor) -> Tensor:
            oval = sdf.ellipsoid(p, (x, y - b, z), (a * 0.66, b, c * 0.72))
            return patch(self.torso(p), oval, 0.009)

        return Part(spot, (-a, y - b - 0.04, z - c), (a, y, z + c), 0.012, role)


def _sitting(rng: np.random.Generator, belly: float, height: float, seam: float = 0.0) -> _Bear:
    u = rng.uniform
    spread, hand = u(0.26, 0.3), u(0.2, 0.3)
    return _Bear(
        middle=(0, 0, height),
        belly=(belly, belly * 0.92, height),
        arm=[
            (belly * 0.66, -0.02, height * 1.5),
            (belly + 0.06, -0.11, height * 0.75 + hand * 0.5),
            (belly + 0.08, -0.22, hand),
        ],
        arm_radii=(0.075, 0.082, 0.092),
        leg=[(0.14, -0.1, 0.125), (spread, -0.36, 0.115)],
        leg_radii=(0.13, 0.105),
        foot=Pose((spread + 0.03, -0.44, 0.145), yaw=u(10, 20), nod=12),
        foot_radii=(0.115, 0.075, 0.135),
        seam=seam,
    )


def _classic_head(rng: np.random.Generator) -> BearHead:
    u = rng.uniform
    size = u(0.26, 0.29)
    return BearHead(
        skull=(size, size * 0.92, size * 0.92),
        ear=u(0.105, 0.122),
        ear_angle=u(42, 50),
        snout=(0.125, u(0.14, 0.17), 0.1),
        snout_at=(-0.75 * size, -0.075),
        eye=u(0.041, 0.047),
        eye_at=(u(0.1, 0.115), u(0.045, 0.065)),
    )


def _on_top(body: _Bear, head: BearHead) -> Pose:
    """The head's place on a body, looking a little down at the camera's height."""
    (_, y, z), (_, _, c) = body.middle, body.belly
    return Pose((0, y - 0.05, z + c * 0.95 + head.skull[2] * 0.78))


@design("teddy-bear", "classic", yaw=-16, fit=0.74)
def classic_bear(rng: np.random.Generator) -> Sequence[Part]:
    """The sitting jointed bear: long snout, long limbs, a seam down the belly."""
    head = _classic_head(rng)
    body = _sitting(rng, rng.uniform(0.25, 0.285), rng.uniform(0.28, 0.31), seam=0.02)
    return [body.part(), body.soles(), *bear_head(_on_top(body, head), head)]


@design("teddy-bear", "dressed", yaw=-16, fit=0.74)
def dressed_bear(rng: np.random.Generator) -> Sequence[Part]:
    """Sitting, with a light bow tie or a light scarf."""
    head = _classic_head(rng)
    body = _sitting(rng, rng.uniform(0.25, 0.285), rng.uniform(0.29, 0.32))
    pose = _on_top(body, head)
    neck = body.middle[2] + body.belly[2] * 0.93
    clothes = _bow_tie(body, neck) if rng.random() < 0.5 else _scarf(rng, body, neck)
    return [body.part(), body.soles(), clothes, *bear_head(pose, head)]


def _bow_tie(body: _Bear, neck: float) -> Part:
    y = body.middle[1] - body.belly[1] * 0.98

    def bow(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p - sdf.vec(0, y, neck - 0.03))
        wing = sdf.capsule(sdf.scaled(q, 1, 0.6, 1), (0.03, 0, 0), (0.14, 0, 0), 0.035, 0.085) * 0.7
        crease = sdf.capsule(q, (0.03, -0.06, 0), (0.13, -0.07, 0), 0.02)
        knot = sdf.ellipsoid(q, (0, -0.015, 0), (0.042, 0.05, 0.05))
        return sdf.blend(sdf.cut(wing, crease, 0.02), knot, 0.008)

    return Part(bow, (-0.26, y - 0.09, neck - 0.15), (0.26, y + 0.09, neck + 0.09), 0.011, LIGHT)


def _scarf(rng: np.random.Generator, body: _Bear, neck: float) -> Part:
    ring, y = body.belly[0] * 0.78, body.middle[1] - 0.02
    x, end = ring * rng.uniform(0.4, 0.5), neck - rng.uniform(0.26, 0.32)

    def scarf(p: Tensor) -> Tensor:
        wrap = sdf.torus(sdf.scaled(p, 1, 1, 1.25), (0, y, (neck - 0.01) / 1.25), 2, ring, 0.066)
        q = sdf.rotate(p, 1, -8, (x, y, neck))
        drop = sdf.box(
            q, (x, y - ring - 0.045, (neck + end) / 2), (0.075, 0.032, (neck - end) / 2), 0.03
        )
        knot = sdf.ellipsoid(p, (x, y - ring - 0.045, neck - 0.03), (0.08, 0.06, 0.075))
        return sdf.blend(sdf.blend(wrap, drop, 0.01), knot, 0.012)

    reach = ring + 0.12
    return Part(
        scarf, (-reach, y - reach, end - 0.06), (reach, y + reach, neck + 0.12), 0.013, LIGHT
    )


@design("teddy-bear", "standing", yaw=-16, fit=0.76)
def standing_bear(rng: np.random.Generator) -> Sequence[Part]:
    """On short legs, arms open for a hug, with a soft tummy."""
    u = rng.uniform
    head = _classic_head(rng)
    belly, height, lift = u(0.24, 0.275), u(0.27, 0.3), u(0.02, 0.1)
    z = 0.16 + height
    body = _Bear(
        middle=(0, 0, z),
        belly=(belly, belly * 0.9, height),
        arm=[
            (belly * 0.7, -0.02, z + height * 0.5),
            (belly + 0.14, -0.07, z + height * 0.5 + lift * 0.4),
            (belly + 0.23, -0.11, z + height * 0.5 + lift),
        ],
        arm_radii=(0.082, 0.085, 0.095),
        leg=[(0.135, 0, 0.24), (0.15, -0.01, 0.12)],
        leg_radii=(0.135, 0.12),
        foot=Pose((0.155, -0.075, 0.085), yaw=10, nod=-82),
        foot_radii=(0.125, 0.085, 0.165),
    )
    return [body.part(), body.tummy(), *bear_head(_on_top(body, head), head)]


@design("teddy-bear", "chubby", yaw=-16, fit=0.74)
def chubby_bear(rng: np.random.Generator) -> Sequence[Part]:
    """The modern plush: a very big head, wide-set eyes, stubby limbs."""
    u = rng.uniform
    size = u(0.37, 0.41)
    head = BearHead(
        skull=(size, size * 0.84, size * 0.82),
        ear=u(0.115, 0.135),
        ear_angle=u(43, 50),
        snout=(0.125, 0.1, 0.088),
        snout_at=(-size * 0.78, -0.1),
        eye=u(0.046, 0.054),
        eye_at=(u(0.165, 0.185), u(-0.035, -0.01)),
    )
    belly = u(0.25, 0.28)
    body = _Bear(
        middle=(0, 0, 0.24),
        belly=(belly, belly * 0.92, 0.24),
        arm=[(belly * 0.7, -0.04, 0.34), (belly + 0.03, -0.13, 0.25), (belly, -0.21, u(0.2, 0.24))],
        arm_radii=(0.08, 0.09, 0.09),
        leg=[(0.14, -0.1, 0.12), (0.2, -0.25, 0.115)],
        leg_radii=(0.125, 0.115),
        foot=Pose((0.21, -0.32, 0.125), yaw=16, nod=10),
        foot_radii=(0.11, 0.075, 0.12),
    )
    pose = Pose((0, -0.05, 0.42 + head.skull[2] * 0.82))
    return [body.part(), body.soles(), body.tummy(), *bear_head(pose, head)]


# ---- cats ---------------------------------------------------------------------------------------


def _cat_head(rng: np.random.Generator, size: float, muzzle: int) -> CatHead:
    u = rng.uniform
    return CatHead(
        skull=(size, size * 0.84, size * 0.8),
        cheek=u(0.02, 0.08),
        ear=size * u(0.4, 0.45),
        ear_height=size * u(0.66, 0.8),
        ear_lean=u(14, 22),
        eye=(size * u(0.165, 0.185), size * u(0.2, 0.225)),
        eye_at=(size * u(0.42, 0.46), size * u(-0.02, 0.05)),
        muzzle_role=muzzle,
    )


def _tail(points: Sequence[Point], radii: tuple[float, float]) -> Part:
    """A tapering tail along a Bezier curve."""
    curve = bezier(points, 20)
    low, high = np.min(curve, 0) - max(radii) - 0.03, np.max(curve, 0) + max(radii) + 0.03
    taper = np.linspace(*radii, len(curve)).tolist()
    return Part(lambda p: tube(p, curve, taper), low.tolist(), high.tolist(), 0.014)


def _upright(p: Tensor, wide: float, tall: float) -> Tensor:
    """Body of a cat that sits upright; `wide` at the haunches, `tall` to the neck."""
    q = sdf.mirror_x(p)
    rump = sdf.ellipsoid(p, (0, 0.1, 0.2), (wide, 0.24, 0.2))
    chest = sdf.ellipsoid(p, (0, -0.02, tall * 0.6), (wide * 0.74, 0.17, tall * 0.46))
    d = sdf.blend(rump, chest, 0.12)
    d = sdf.blend(d, sdf.ellipsoid(q, (wide * 0.84, 0.02, 0.15), (0.11, 0.17, 0.15)), 0.03)
    leg = sdf.capsule(q, (0.1, -0.12, tall * 0.5), (0.095, -0.18, 0.06), 0.075, 0.066)
    d = sdf.blend(d, leg, 0.03)
    feet = paw(q, (0.097, -0.205, 0.052), (0.076, 0.09, 0.055))
    return sdf.union(
        sdf.blend(d, feet, 0.015), paw(q, (wide + 0.02, -0.12, 0.05), (0.078, 0.12, 0.055))
    )


def _bib(body: Sdf, middle: Point, radii: Point) -> Part:
    """Light chest patch on the front of `body`."""
    (x, y, z), (a, b, c) = middle, radii
    low, high = (x - a, y - b, z - c), (x + a, y + b, z + c)
    return Part(lambda p: patch(body(p), sdf.ellipsoid(p, middle, radii)), low, high, 0.012, LIGHT)


@design("cat", "sitting", yaw=-16, fit=0.76)
def sitting_cat(rng: np.random.Generator) -> Sequence[Part]:
    """Upright, the tail around its feet; half of them with a white bib and muzzle."""
    u = rng.uniform
    white = rng.random() < 0.5
    head = _cat_head(rng, u(0.27, 0.3), LIGHT if white else SOFT)
    wide, tall = u(0.23, 0.26), u(0.54, 0.6)

    def body(p: Tensor) -> Tensor:
        return _upright(p, wide, tall)

    tail = [(0.1, 0.3, 0.07), (0.55, 0.36, 0.06), (0.62, -0.2, 0.06), (0.3, -0.3, u(0.06, 0.09))]
    parts = [
        Part(body, (-0.42, -0.38, -0.02), (0.42, 0.38, tall * 1.1), 0.015),
        _tail(tail, (0.062, 0.055)),
        *cat_head(Pose((0, -0.07, tall + head.skull[2] * 0.72)), head),
    ]
    return [*parts, _bib(body, (0, -0.2, tall * 0.66), (0.12, 0.16, 0.2))] if white else parts


@design("cat", "kitten", yaw=-16, fit=0.74)
def kitten(rng: np.random.Generator) -> Sequence[Part]:
    """A kitten with a very big head on a small sitting body, tail up."""
    u = rng.uniform
    head = _cat_head(rng, u(0.36, 0.39), SOFT)
    wide, tall = u(0.21, 0.24), 0.42

    def body(p: Tensor) -> Tensor:
        return _upright(p, wide, tall)

    tail = [(0.12, 0.26, 0.08), (0.5, 0.26, 0.02), (0.5, 0.2, 0.25), (0.44, 0.2, u(0.34, 0.42))]
    return [
        Part(body, (-0.42, -0.38, -0.02), (0.42, 0.38, tall * 1.1), 0.015),
        _tail(tail, (0.06, 0.055)),
        *cat_head(Pose((0, -0.08, tall + head.skull[2] * 0.66)), head),
    ]


@design("cat", "standing", yaw=24, fit=0.78)
def standing_cat(rng: np.random.Generator) -> Sequence[Part]:
    """Walking to the left with the tail up, the head turned to the camera."""
    u = rng.uniform
    head = _cat_head(rng, u(0.25, 0.27), SOFT)
    long, tall, step = u(0.24, 0.28), u(0.42, 0.46), u(0.03, 0.07)
    left = Pose(yaw=-90)

    def body(p: Tensor) -> Tensor:
        spine = limb(
            p, [(-long, 0, tall), (0, 0, tall - 0.015), (long, 0, tall)], (0.17, 0.165, 0.165), 0.1
        )
        neck = sdf.capsule(p, (-long, 0, tall), (-long - 0.1, -0.03, tall + 0.18), 0.14, 0.12)
        d = sdf.blend(spine, neck, 0.06)
        for x, y, z0 in (
            (-long - step, -0.09, 0.0),
            (-long + 0.05 + step, 0.09, 0.0),
            (long + step, -0.09, 0.0),
            (long - 0.04 - step, 0.09, 0.0),
        ):
            hip = (np.sign(x) * long, y, tall - 0.03)
            d = sdf.blend(d, sdf.capsule(p, hip, (x, y, 0.06), 0.1, 0.062), 0.035)
            d = sdf.union(d, paw(left.local(p), (y, x - 0.02, 0.05 + z0), (0.07, 0.085, 0.052)))
        return d

    tail = [
        (long + 0.1, 0, tall + 0.04),
        (long + 0.4, 0, tall + 0.02),
        (long + 0.14, 0, tall + 0.4),
        (long + 0.3, 0, tall + u(0.48, 0.56)),
    ]
    place = (-long - 0.15, -0.06, tall + 0.18 + head.skull[2] * 0.5)
    return [
        Part(body, (-long - 0.3, -0.24, -0.02), (long + 0.22, 0.24, tall + 0.34), 0.015),
        _tail(tail, (0.06, 0.052)),
        *cat_head(Pose(place, yaw=-36), head),
    ]


@design("cat", "lying", yaw=24, fit=0.78)
def lying_cat(rng: np.random.Generator) -> Sequence[Part]:
    """A loaf: paws tucked in front, tail along the side, head up."""
    u = rng.uniform
    head = _cat_head(rng, u(0.25, 0.275), SOFT)
    long, fat = u(0.24, 0.28), u(0.21, 0.235)
    left = Pose(yaw=-90)

    def body(p: Tensor) -> Tensor:
        spine = limb(p, [(-long, 0, fat + 0.03), (long, 0, fat)], (fat * 0.92, fat * 1.04), 0.1)
        neck = sdf.capsule(p, (-long, 0, fat), (-long - 0.06, -0.04, fat + 0.22), 0.17, 0.13)
        d = sdf.blend(spine, neck, 0.08)
        q = sdf.mirror_y(p)
        d = sdf.blend(d, sdf.ellipsoid(q, (long, fat * 0.72, 0.15), (0.18, 0.12, 0.15)), 0.03)
        d = sdf.intersect(d, -p[:, 2], 0.03)
        arms = paw(left.local(q), (0.1, -long - fat * 0.8, 0.05), (0.078, 0.14, 0.055))
        return sdf.union(d, arms)

    side = -fat - 0.09
    tail = [
        (long + 0.16, 0.05, 0.07),
        (long + 0.5, -0.1, 0.06),
        (long + 0.2, side - 0.1, 0.06),
        (-0.05, side, 0.06),
    ]
    place = (-long - 0.1, -0.06, fat + 0.2 + head.skull[2] * 0.66)
    return [
        Part(
            body,
            (-long - fat - 0.2, -fat - 0.12, -0.02),
            (long + fat + 0.08, fat + 0.12, fat * 2 + 0.2),
            0.015,
        ),
        _tail(tail, (0.062, 0.055)),
        *cat_head(Pose(place, yaw=-36), head),
    ]
