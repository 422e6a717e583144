"""Heads of animals with a muzzle, a snout or a trunk, as parts.

Heads are modelled around the origin, looking along -y, and put in their place by a Pose; sizes are
in the subject's units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import (
    Pose,
    patch,
    pointed_ear,
    pointed_ear_lining,
    round_ear,
    seat,
    stroke,
)
from packshot.train.scenes.faces import BearHead, bear_snout, eyes
from packshot.train.scenes.pieces import smooth_curve, tube
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, SECOND, SKIN, SOFT, Part

Curve = Sequence[Point]


def along(pose: Pose, curve: Curve, radii: tuple[float, float], voxel: float, role: int) -> Part:
    """A horn, tusk or tongue: a tapering tube along `curve` and, mirrored, on the left."""
    fine = smooth_curve(curve, 14)
    taper = np.linspace(*radii, len(fine)).tolist()
    reach = max(radii) + 0.02
    near, far = np.min(fine, 0) - reach, np.max(fine, 0) + reach
    return pose.part(
        lambda p: tube(sdf.mirror_x(p), fine, taper),
        (-far[0], near[1], near[2]),
        far.tolist(),
        voxel,
        role,
    )


# ---- elephant -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ElephantHead:
    """Sizes of an elephant's head: skull radii, ear radii (across, up) and their yaw in degrees,
    the trunk as points from the face to its tip with radii at root and tip, eye radius and place.
    """

    skull: Point
    ear: tuple[float, float]
    ear_yaw: float
    trunk: Curve
    trunk_radii: tuple[float, float]
    eye: float
    eye_at: tuple[float, float]

    def ear_pose(self) -> Pose:
        a, b, c = self.skull
        return Pose((0.78 * a + 0.62 * self.ear[0], 0.3 * b, 0.1 * c), yaw=-self.ear_yaw, roll=8)


def _fan(p: Tensor, half: tuple[float, float]) -> Tensor:
    """An elephant's ear around the origin: broad above, a lobe below, hollow in front."""
    a, c = half
    upper = sdf.ellipsoid(p, (0, 0, 0.14 * c), (a, 0.062, 0.84 * c))
    lobe = sdf.ellipsoid(p, (-0.2 * a, 0, -0.4 * c), (0.68 * a, 0.058, 0.6 * c))
    dish = sdf.ellipsoid(p, (-0.05 * a, -0.11, 0), (0.7 * a, 0.08, 0.7 * c))
    return sdf.cut(sdf.blend(upper, lobe, 0.06), dish, 0.03) * 0.8


def elephant_head(pose: Pose, h: ElephantHead) -> list[Part]:
    a, b, c = h.skull
    ear, curve = h.ear_pose(), smooth_curve(h.trunk, 16)
    taper = np.linspace(*h.trunk_radii, len(curve)).tolist()

    def skull(p: Tensor) -> Tensor:
        cheeks = sdf.ellipsoid(
            sdf.mirror_x(p), (0.36 * a, -0.36 * b, -0.42 * c), (0.5 * a, 0.5 * b, 0.46 * c)
        )
        return sdf.blend(sdf.ellipsoid(p, (0, 0, 0), h.skull), cheeks, 0.08)

    def head(p: Tensor) -> Tensor:
        d = sdf.blend(skull(p), tube(p, curve, taper, 0.03), 0.05)
        return sdf.blend(d, _fan(ear.local(sdf.mirror_x(p)), h.ear), 0.03)

    def lining(p: Tensor) -> Tensor:
        q = ear.local(sdf.mirror_x(p))
        oval = sdf.ellipsoid(q, (0, -0.1, 0), (h.ear[0] * 0.74, 0.12, h.ear[1] * 0.74))
        return patch(_fan(q, h.ear), oval, 0.007)

    wide = ear.place[0] + h.ear[0] + 0.04
    line, thick = np.array(curve), h.trunk_radii[0] + 0.03
    tall = max(c, 0.1 * c + h.ear[1], line[:, 2].max() + thick) + 0.04
    deep = min(-c, 0.1 * c - h.ear[1], line[:, 2].min() - thick) - 0.03
    low, high = (-wide, min(-b, line[:, 1].min() - thick) - 0.03, deep), (wide, b + 0.12, tall)
    ear_low = (-wide, -0.3 * b, 0.1 * c - h.ear[1] - 0.03)
    ear_high = (wide, b + 0.1, 0.1 * c + h.ear[1] + 0.03)
    return [
        pose.part(head, low, high, 0.0145, MAIN),
        pose.part(lining, ear_low, ear_high, 0.0105, SKIN),
        *eyes(pose, skull, h.eye_at, (h.eye, h.eye * 1.12, h.eye * 0.6)),
    ]


def tusks(pose: Pose, h: ElephantHead, long: float) -> Part:
    """A pair of short tusks that curve forwards beside the trunk."""
    a, b, c = h.skull
    x, y, z = 0.46 * a, -0.6 * b, -0.42 * c
    curve = [(x, y, z), (x * 1.1, y - 0.5 * long, z - 0.36 * long)]
    curve.append((x * 1.2, y - long, z - 0.3 * long))
    return along(pose, curve, (0.044, 0.028), 0.009, LIGHT)


# ---- dog ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DogHead:
    """Sizes of a dog's head: skull radii, length, lift (degrees from hanging) and role of the ears,
    snout radii and its middle (y, z), eye radius and place, role of the snout.
    """

    skull: Point
    ear: float
    ear_lift: float
    ear_role: int
    snout: Point
    snout_at: tuple[float, float]
    eye: float
    eye_at: tuple[float, float]


def flap(p: Tensor, long: float) -> Tensor:
    """A hanging ear from the origin down: narrow at its root, round below, thin in x."""
    q = sdf.scaled(p, 0.5, 1, 1)
    lobe = sdf.capsule(q, (0, 0, 0), (0.03, -0.06 * long, -long), 0.38 * long, 0.54 * long)
    return lobe * 0.55


def dog_head(pose: Pose, h: DogHead) -> list[Part]:
    a, b, c = h.skull
    ear = Pose((0.8 * a, -0.04 * b, 0.6 * c), yaw=-42, roll=-h.ear_lift)

    def skull(p: Tensor) -> Tensor:
        cheeks = sdf.ellipsoid(p, (0, -0.1 * b, -0.34 * c), (a * 0.96, b * 0.86, c * 0.62))
        return sdf.blend(sdf.ellipsoid(p, (0, 0, 0), h.skull), cheeks, 0.08)

    def ears(p: Tensor) -> Tensor:
        return flap(ear.local(sdf.mirror_x(p)), h.ear)

    reach = 1.6 * h.ear
    low = (-ear.place[0] - reach, -0.6 * h.ear, ear.place[2] - reach)
    high = (ear.place[0] + reach, 0.8 * h.ear, ear.place[2] + 0.7 * h.ear)
    return [
        pose.part(
            skull, (-a - 0.06, -b - 0.06, -c - 0.06), (a + 0.06, b + 0.05, c + 0.05), 0.0145, MAIN
        ),
        pose.part(ears, low, high, 0.0135, h.ear_role),
        *bear_snout(pose, h.snout, h.snout_at),
        *eyes(pose, skull, h.eye_at, (h.eye, h.eye * 1.12, h.eye * 0.6)),
    ]


def tongue(pose: Pose, snout: Point, at: tuple[float, float]) -> Part:
    """A tongue that hangs out below a snout as in `bear_snout`."""
    (y, z), (a, b, c) = at, snout
    root, wide = (0.0, y - 0.62 * b, z - 0.7 * c), 0.34 * a

    def shape(p: Tensor) -> Tensor:
        tip = (0.0, root[1] - 0.35 * b, root[2] - 0.75 * c)
        q = p - sdf.vec(*root)
        end = [t - r for t, r in zip(tip, root, strict=True)]
        flat = sdf.scaled(q, 1, 0.6, 1)
        end[1] /= 0.6
        return sdf.capsule(flat, (0, 0, 0), end, wide, wide * 1.15) * 0.6

    low = (-1.5 * wide - 0.02, y - 1.4 * b, z - 2.0 * c - wide)
    return pose.part(shape, low, (1.5 * wide + 0.02, y, z), 0.01, SKIN)


# ---- panda --------------------------------------------------------------------------------------


def panda_head(pose: Pose, h: BearHead) -> list[Part]:
    """A bear's head with dark ears and dark patches around eyes that are ringed in white."""
    a, b, c = h.skull
    t = np.radians(h.ear_angle)
    ear = Pose((float(a * np.sin(t)), 0.01, float(c * np.cos(t))), yaw=8, roll=h.ear_angle)

    def skull(p: Tensor) -> Tensor:
        cheeks = sdf.ellipsoid(p, (0, -0.02, -0.32 * c), (a * 1.08, b * 0.9, c * 0.66))
        return sdf.blend(sdf.ellipsoid(p, (0, 0, 0), h.skull), cheeks, 0.08)

    def ears(p: Tensor) -> Tensor:
        return round_ear(ear.local(sdf.mirror_x(p)), h.ear)

    wide, top = ear.place[0] + h.ear + 0.03, ear.place[2] + h.ear + 0.03
    low, high = (-1.08 * a - 0.03, -b - 0.06, -c - 0.06), (1.08 * a + 0.03, b + 0.05, c + 0.05)
    ear_low, ear_high = (-wide, -h.ear, ear.place[2] - h.ear), (wide, h.ear, top)
    return [
        pose.part(skull, low, high, 0.0145, MAIN),
        pose.part(ears, ear_low, ear_high, 0.013, DARK),
        *_ringed_eyes(pose, skull, h.eye_at, h.eye),
        *bear_snout(pose, h.snout, h.snout_at),
    ]


def _ringed_eyes(pose: Pose, skull: Sdf, at: tuple[float, float], eye: float) -> list[Part]:
    (x, z), r = at, eye
    look, mask = seat(skull, x, z, forward=0.55), seat(skull, x * 1.12, z - 0.5 * r, forward=0.4)

    def patches(p: Tensor) -> Tensor:
        q = sdf.rotate(mask.local(sdf.mirror_x(p)), 2, 32)
        return patch(skull(p), sdf.ellipsoid(q, (0, 0, 0), (1.75 * r, 2.35 * r, 3 * r)), 0.007)

    def whites(p: Tensor) -> Tensor:
        return look.lens(sdf.mirror_x(p), (1.22 * r, 1.27 * r, 0.5 * r))

    y, reach = float(look.point[1]), 3 * r
    low, high = (-x - reach, y - reach, z - reach), (x + reach, y + reach, z + reach)
    return [
        pose.part(patches, low, high, 0.01, DARK),
        pose.part(whites, low, high, 0.009, LIGHT),
        *eyes(pose, skull, at, (r, r * 1.06, r * 0.74), 0.34),
    ]


# ---- pig ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PigHead:
    """Sizes of a pig's head: skull radii, ear radius and height, snout radius, length and height
    of its middle, eye radius and place.
    """

    skull: Point
    ear: tuple[float, float]
    snout: tuple[float, float, float]
    eye: float
    eye_at: tuple[float, float]


def pig_head(pose: Pose, h: PigHead) -> list[Part]:
    a, b, c = h.skull
    ear = Pose((0.56 * a, -0.22 * b, 0.68 * c), yaw=14, nod=-44, roll=20)

    def skull(p: Tensor) -> Tensor:
        cheeks = sdf.ellipsoid(p, (0, -0.16 * b, -0.36 * c), (a * 1.04, b * 0.84, c * 0.62))
        return sdf.blend(sdf.ellipsoid(p, (0, 0, 0), h.skull), cheeks, 0.08)

    def head(p: Tensor) -> Tensor:
        q = ear.local(sdf.mirror_x(p))
        return sdf.blend(skull(p), pointed_ear(q, *h.ear), 0.03)

    def inner(p: Tensor) -> Tensor:
        q = ear.local(sdf.mirror_x(p))
        return patch(pointed_ear(q, *h.ear), pointed_ear_lining(q, *h.ear), 0.007)

    top, wide = 0.66 * c + h.ear[1] + 0.04, max(a * 1.04, 0.56 * a + h.ear[0] + h.ear[1]) + 0.04
    near = -0.22 * b - 1.3 * h.ear[1] - 0.6 * b
    return [
        pose.part(head, (-wide, near, -c - 0.06), (wide, b + 0.05, top), 0.0145, MAIN),
        pose.part(inner, (-wide, near, 0.5 * c), (wide, 0.1, top), 0.0105, SKIN),
        *_pig_snout(pose, h, skull),
        *eyes(pose, skull, h.eye_at, (h.eye, h.eye * 1.12, h.eye * 0.6)),
    ]


def _pig_snout(pose: Pose, h: PigHead, skull: Sdf) -> list[Part]:
    """The disc with its two nostrils, and a smile below it."""
    (a, b, c), (r, long, z) = h.skull, h.snout
    tip = float(seat(skull, 0, z).point[1]) - long

    def disc(p: Tensor) -> Tensor:
        q = sdf.scaled(p - sdf.vec(0, tip + 0.5 * long + 0.03, z), 1.16, 1, 1)
        q = sdf.rotate(q, 0, 90)
        return sdf.cylinder(q, (0, 0, 0), r, 0.5 * long + 0.03, 0.035)

    def nostrils(p: Tensor) -> Tensor:
        return sdf.ellipsoid(sdf.mirror_x(p), (0.42 * r, tip, z), (0.2 * r, 0.02, 0.32 * r))

    t, w, low = np.linspace(-1, 1, 13), 0.34 * a, z - r - 0.1 * c
    smile = stroke(skull, [(float(s) * w, low + float(s * s) * 0.12 * c) for s in t], 0.0125)
    reach = 1.2 * r + 0.02
    return [
        pose.part(
            disc,
            (-reach, tip - 0.02, z - reach),
            (reach, tip + long + 0.09, z + reach),
            0.012,
            SKIN,
        ),
        pose.part(nostrils, (-r, tip - 0.04, z - r), (r, tip + 0.04, z + r), 0.008, DARK),
        pose.part(
            smile, (-w - 0.03, -1.1 * b, low - 0.04), (w + 0.03, 0.0, low + 0.2 * c), 0.0085, DARK
        ),
    ]


# ---- lion ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LionHead:
    """Sizes of a lion's head: skull radii, ear radius, reach of the mane over the skull's radius,
    number and twist (degrees) of its locks, snout radii and middle (y, z), eye radius and place.
    """

    skull: Point
    ear: float
    mane: float
    locks: int
    twist: float
    snout: Point
    snout_at: tuple[float, float]
    eye: float
    eye_at: tuple[float, float]


def lion_head(pose: Pose, h: LionHead) -> list[Part]:
    a, b, c = h.skull
    ear = Pose((0.78 * a, -0.26 * b, 0.8 * c), yaw=8, roll=44)

    def skull(p: Tensor) -> Tensor:
        cheeks = sdf.ellipsoid(p, (0, -0.12 * b, -0.34 * c), (a * 0.98, b * 0.86, c * 0.62))
        return sdf.blend(sdf.ellipsoid(p, (0, 0, 0), h.skull), cheeks, 0.08)

    def ears(p: Tensor) -> Tensor:
        return round_ear(ear.local(sdf.mirror_x(p)), h.ear)

    def inner(p: Tensor) -> Tensor:
        q = ear.local(sdf.mirror_x(p))
        return patch(round_ear(q, h.ear), sdf.sphere(q, (0, -h.ear * 0.4, 0), h.ear * 0.66), 0.007)

    wide, top = ear.place[0] + h.ear + 0.03, ear.place[2] + h.ear + 0.03
    low, high = (-a - 0.05, -b - 0.05, -c - 0.06), (a + 0.05, b + 0.05, c + 0.05)
    ear_low, ear_high = (-wide, -h.ear - 0.05, ear.place[2] - h.ear), (wide, h.ear, top)
    return [
        pose.part(skull, low, high, 0.0145, MAIN),
        pose.part(ears, ear_low, ear_high, 0.0125, MAIN),
        pose.part(inner, ear_low, ear_high, 0.0105, SOFT),
        _mane(pose, h),
        *bear_snout(pose, h.snout, h.snout_at),
        *eyes(pose, skull, h.eye_at, (h.eye, h.eye * 1.12, h.eye * 0.6)),
    ]


def _mane(pose: Pose, h: LionHead) -> Part:
    """A ruff of soft locks round the face, longer below, and a round back of the head."""
    a, b, c = h.skull
    angles = np.radians(np.linspace(0, 360, h.locks, endpoint=False))

    def mane(p: Tensor) -> Tensor:
        core = sdf.ellipsoid(p, (0, 0.4 * b, -0.06 * c), (1.2 * a, 0.86 * b, 1.24 * c))
        locks = []
        for t in angles:
            reach = h.mane * a * (1 - 0.16 * float(np.cos(t)))
            end = t + float(np.radians(h.twist))
            root = (0.82 * a * float(np.sin(t)), 0.02 * b, 0.82 * a * float(np.cos(t)))
            tip = (reach * float(np.sin(end)), 0.2 * b, reach * float(np.cos(end)))
            locks.append(sdf.capsule(p, root, tip, 0.4 * a, 0.2 * a))
        return sdf.blend(core, sdf.blend_all(locks, 0.03), 0.05)

    reach = (1.17 * h.mane + 0.22) * a + 0.03
    return pose.part(mane, (-reach, -0.5 * b, -reach), (reach, 1.32 * b, reach), 0.0155, SECOND)
