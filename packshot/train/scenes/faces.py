"""Heads of soft animals as parts: eyes with glints, snouts, the bear's and the cat's head.

Heads are modelled around the origin, looking along -y; sizes are in the subject's units.
"""

from __future__ import annotations

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
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, SOFT, Part


def eyes(
    pose: Pose,
    head: Sdf,
    at: tuple[float, float],
    radii: tuple[float, float, float],
    glint: float = 0.3,
) -> list[Part]:
    """A pair of dark eyes on `head` at (±x, z), domes of radii (across, up, outwards), each with a
    light glint at the upper left, `glint` times as wide as the eye.
    """
    (x, z), (across, up, out) = at, radii
    right, left = (seat(head, side * x, z, forward=0.55) for side in (1, -1))
    y = float(right.point[1])
    margin = max(across, up) + 0.02
    low, high = (-x - margin, y - out - 0.03, z - margin), (x + margin, y + 0.06, z + margin)
    spark = (-0.3 * across, 0.36 * up, 0.74 * out)
    small = (0.34 * across, -0.4 * up, 0.76 * out)

    def balls(p: Tensor) -> Tensor:
        return right.lens(sdf.mirror_x(p), radii)

    def glints(p: Tensor) -> Tensor:
        spots = [sdf.sphere(s.local(p), spark, glint * across) for s in (right, left)]
        spots += [sdf.sphere(s.local(p), small, glint * 0.5 * across) for s in (right, left)]
        return sdf.union(*spots)

    return [
        pose.part(balls, low, high, 0.009, DARK),
        pose.part(glints, low, high, 0.006, LIGHT),
    ]


@dataclass(frozen=True, slots=True)
class BearHead:
    """Sizes of a bear's head: skull radii, ear radius and angle from the top, snout radii and its
    middle (y, z), eye radius and place (x, z).
    """

    skull: Point
    ear: float
    ear_angle: float
    snout: Point
    snout_at: tuple[float, float]
    eye: float
    eye_at: tuple[float, float]


def bear_head(pose: Pose, h: BearHead) -> list[Part]:
    a, b, c = h.skull
    t = np.radians(h.ear_angle)
    ear = Pose((float(a * np.sin(t)), 0.01, float(c * np.cos(t))), yaw=8, roll=h.ear_angle)

    def skull(p: Tensor) -> Tensor:
        cheeks = sdf.ellipsoid(p, (0, -0.02, -0.3 * c), (a * 1.04, b * 0.9, c * 0.66))
        return sdf.blend(sdf.ellipsoid(p, (0, 0, 0), h.skull), cheeks, 0.08)

    def head(p: Tensor) -> Tensor:
        return sdf.blend(skull(p), round_ear(ear.local(sdf.mirror_x(p)), h.ear), 0.025)

    def inner(p: Tensor) -> Tensor:
        q = ear.local(sdf.mirror_x(p))
        spot = sdf.ellipsoid(q, (0, -h.ear * 0.4, 0), (h.ear * 0.66,) * 3)
        return patch(round_ear(q, h.ear), spot, 0.007)

    wide, top = ear.place[0] + h.ear + 0.03, ear.place[2] + h.ear + 0.03
    low, ear_low = (-wide, -b - 0.08, -c - 0.06), (-wide, -h.ear - 0.05, ear.place[2] - h.ear)
    return [
        pose.part(head, low, (wide, b + 0.05, top), 0.0145, MAIN),
        pose.part(inner, ear_low, (wide, 0.05, top), 0.011, SOFT),
        *bear_snout(pose, h.snout, h.snout_at),
        *eyes(pose, skull, h.eye_at, (h.eye, h.eye, h.eye * 0.65)),
    ]


def bear_snout(pose: Pose, radii: Point, at: tuple[float, float]) -> list[Part]:
    """A soft oval snout with its middle at (y, z), a dark nose and a stitched smile."""
    (y, z), (a, b, c) = at, radii

    def snout(p: Tensor) -> Tensor:
        return sdf.ellipsoid(p, (0, y, z), radii)

    tip, wide = seat(snout, 0, z + c * 0.42), a * 0.4

    def nose(p: Tensor) -> Tensor:
        q = tip.local(p)
        upper = sdf.ellipsoid(q, (0, 0.1 * wide, 0), (wide, wide * 0.6, wide * 0.6))
        lower = sdf.ellipsoid(q, (0, -0.4 * wide, 0), (wide * 0.5, wide * 0.5, wide * 0.55))
        return sdf.blend(upper, lower, 0.02)

    m = z - c * 0.3
    t = np.linspace(-1, 1, 13)
    smile = [(float(s) * a * 0.5, m + float(1 - np.cos(s * 1.2)) * c * 0.36) for s in t]
    line = stroke(snout, smile, 0.011)
    philtrum = stroke(snout, [(0, z + c * 0.3), (0, m + 0.02), (0, m)], 0.011)
    low, high = (-a - 0.03, y - b - 0.07, z - c - 0.03), (a + 0.03, y + b * 0.5, z + c + 0.03)
    near, far = (-a * 0.75, y - b - 0.06, m - 0.04), (a * 0.75, y, z + c * 1.1 + 0.03)
    return [
        pose.part(snout, low, high, 0.012, SOFT),
        pose.part(nose, near, far, 0.009, DARK),
        pose.part(lambda p: sdf.union(line(p), philtrum(p)), near, far, 0.0075, DARK),
    ]


@dataclass(frozen=True, slots=True)
class CatHead:
    """Sizes of a cat's head: skull radii, cheek bulge, ear radius, height and lean in degrees, eye
    radii (across, up) and place (x, z), role of the muzzle.
    """

    skull: Point
    cheek: float
    ear: float
    ear_height: float
    ear_lean: float
    eye: tuple[float, float]
    eye_at: tuple[float, float]
    muzzle_role: int


def cat_head(pose: Pose, h: CatHead) -> list[Part]:
    a, b, c = h.skull
    ear = Pose((a * 0.56, 0.0, c * 0.58), yaw=12, roll=h.ear_lean)

    def skull(p: Tensor) -> Tensor:
        puff = (a * (0.52 + h.cheek), b * 0.7, c * 0.55)
        cheeks = sdf.ellipsoid(sdf.mirror_x(p), (a * 0.5, -b * 0.12, -c * 0.36), puff)
        return sdf.blend(sdf.ellipsoid(p, (0, 0, 0), h.skull), cheeks, 0.08)

    def head(p: Tensor) -> Tensor:
        q = ear.local(sdf.mirror_x(p))
        return sdf.blend(skull(p), pointed_ear(q, h.ear, h.ear_height), 0.045)

    def inner(p: Tensor) -> Tensor:
        q = ear.local(sdf.mirror_x(p))
        spot = pointed_ear_lining(q, h.ear, h.ear_height)
        return patch(pointed_ear(q, h.ear, h.ear_height), spot, 0.007)

    top = c * 0.58 + h.ear_height + h.ear * 0.3 + 0.03
    wide = max(a * (1.04 + h.cheek), a * 0.62 + h.ear + h.ear_height * 0.5) + 0.03
    low = (-wide, -b - 0.06, -c - 0.06)
    return [
        pose.part(head, low, (wide, b + 0.05, top), 0.0145, MAIN),
        pose.part(inner, (-wide, -h.ear - 0.03, c * 0.5), (wide, 0.04, top), 0.009, SOFT),
        *_cat_muzzle(pose, h, skull),
        *eyes(pose, skull, h.eye_at, (*h.eye, h.eye[0] * 0.5), 0.34),
    ]


def _cat_muzzle(pose: Pose, h: CatHead, skull: Sdf) -> list[Part]:
    """Two whisker pads over a chin, and a small nose between them."""
    a, _, c = h.skull
    z, w = -c * 0.4, a * 0.24
    front = seat(skull, 0, z)
    y = float(front.point[1])

    def pads(p: Tensor) -> Tensor:
        pad = sdf.ellipsoid(sdf.mirror_x(p), (w * 0.76, y + 0.01, z), (w * 1.06, w * 0.72, w * 0.8))
        chin = sdf.ellipsoid(p, (0, y + 0.015, z - w * 0.75), (w * 0.8, w * 0.6, w * 0.55))
        return sdf.blend(pad, chin, 0.01)

    tip = seat(pads, 0, z + w * 0.45)

    def nose(p: Tensor) -> Tensor:
        q = tip.local(p)
        wide = w * 0.62
        upper = sdf.ellipsoid(q, (0, 0.1 * wide, 0), (wide, wide * 0.5, wide * 0.6))
        return sdf.blend(upper, sdf.ellipsoid(q, (0, -0.35 * wide, 0), (wide * 0.45,) * 3), 0.02)

    low, high = (
        (-2 * w - 0.02, y - w - 0.03, z - 1.3 * w - 0.03),
        (2 * w + 0.02, y + w, z + w + 0.02),
    )
    near, far = (-w, y - w - 0.06, z - w * 0.2), (w, y + w * 0.6, z + w * 1.4)
    return [
        pose.part(pads, low, high, 0.0105, h.muzzle_role),
        pose.part(nose, near, far, 0.008, DARK),
    ]
