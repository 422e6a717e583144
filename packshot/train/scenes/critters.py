"""Heads of small animals as parts: a round skull with cheeks, ears of any shape, a snub muzzle.

Heads are modelled around the origin, looking along -y; sizes are in the subject's units.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import (
    Pose,
    patch,
    pointed_ear,
    pointed_ear_lining,
    seat,
    stroke,
)
from packshot.train.scenes.faces import eyes
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, SKIN, SOFT, Part

# ---- ears ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ear:
    """The right ear: its pose on the head, its shape and the region of its lining around the
    origin of that pose (it faces -y there), and local bounds of it.
    """

    pose: Pose
    shape: Sdf
    lining: Sdf
    bounds: tuple[Point, Point]
    role: int = SOFT

    def extent(self) -> tuple[list[float], list[float]]:
        """Bounds of both ears in the head's frame."""
        ends = list(product(*zip(*self.bounds, strict=True)))
        corners = self.pose.world(torch.tensor(ends, dtype=torch.float32))
        low, high = corners.amin(0).tolist(), corners.amax(0).tolist()
        return [-high[0], *low[1:]], high


def long_ear(
    pose: Pose, radius: float, height: float, *, bend: float = 0.0, role: int = SOFT
) -> Ear:
    """A long leaf, as of a rabbit; its tip bends backwards by `bend`."""

    def bent(p: Tensor) -> Tensor:
        lift = bend * (p[:, 2] / height).clamp_min(0) ** 2
        return torch.stack([p[:, 0], p[:, 1] - lift, p[:, 2]], -1)

    def leaf(q: Tensor, share: float, y: float) -> Tensor:
        half = height * (0.46 + 0.1 * share)
        return sdf.ellipsoid(q, (0, y, height * 0.5), (radius * share, radius * 0.5, half))

    def shape(p: Tensor) -> Tensor:
        q = bent(p)
        return sdf.cut(leaf(q, 1, 0), leaf(q, 0.7, -radius * 0.52), 0.025) * 0.8

    def lining(p: Tensor) -> Tensor:
        return leaf(bent(p), 0.66, -radius * 0.42)

    far = radius + 0.02
    low, high = (-far, -0.6 * far - 0.02, -far), (far, 0.6 * far + bend * 1.4 + 0.02, height + far)
    return Ear(pose, shape, lining, (low, high), role)


def disc_ear(pose: Pose, radius: float, *, role: int = SOFT) -> Ear:
    """A big cupped disc, as of a mouse."""

    def shape(p: Tensor) -> Tensor:
        disc = sdf.ellipsoid(p, (0, 0, 0), (radius, radius * 0.42, radius))
        hollow = (radius * 0.74, radius * 0.4, radius * 0.74)
        return sdf.cut(disc, sdf.ellipsoid(p, (0, -radius * 0.44, 0), hollow), 0.03)

    def lining(p: Tensor) -> Tensor:
        return sdf.ellipsoid(p, (0, -radius * 0.3, 0), (radius * 0.74,) * 3)

    far = radius + 0.02
    return Ear(pose, shape, lining, ((-far, -far * 0.6, -far), (far, far * 0.6, far)), role)


def cone_ear(pose: Pose, radius: float, height: float, *, role: int = SOFT) -> Ear:
    """A pointed ear, as of a fox."""
    far = radius + 0.02
    return Ear(
        pose,
        lambda p: pointed_ear(p, radius, height),
        lambda p: pointed_ear_lining(p, radius, height),
        ((-far, -0.7 * far, -far), (far, 0.7 * far, height + 0.3 * radius + 0.02)),
        role,
    )


# ---- heads --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Head:
    """Sizes of a head: skull radii, how far the cheeks stand out (share of the width), eye radii
    (across, up) and place (x, z), the right ear, what the face has more of (a snout, tufts), and
    how far that stands out.
    """

    skull: Point
    cheek: float
    eye: tuple[float, float]
    eye_at: tuple[float, float]
    ear: Ear | None = None
    more: Sdf | None = None
    reach: float = 0.0

    def bare(self, p: Tensor) -> Tensor:
        """The head without its ears."""
        a, b, c = self.skull
        puff = (a * (0.55 + self.cheek), b * 0.74, c * 0.58)
        cheeks = sdf.ellipsoid(sdf.mirror_x(p), (a * 0.44, -b * 0.16, -c * 0.34), puff)
        d = sdf.blend(sdf.ellipsoid(p, (0, 0, 0), self.skull), cheeks, 0.09)
        return d if self.more is None else sdf.blend(d, self.more(p), 0.05)

    def eye_point(self) -> Point:
        """The middle of the right eye on the surface."""
        x, z = self.eye_at
        return x, float(seat(self.bare, x, z).point[1]), z

    def parts(self, pose: Pose) -> list[Part]:
        """Skull and ears, the ears' lining, and the eyes."""
        a, b, c = self.skull
        wide = a * (1 + self.cheek) + 0.03 + self.reach
        low, high = [-wide, -b - 0.06 - self.reach, -c - 0.06], [wide, b + 0.05, c + 0.05]
        look = eyes(pose, self.bare, self.eye_at, (*self.eye, self.eye[0] * 0.55), 0.33)
        ear = self.ear
        if ear is None:
            return [pose.part(self.bare, low, high, 0.0145, MAIN), *look]
        near, far = ear.extent()

        def whole(p: Tensor) -> Tensor:
            return sdf.blend(self.bare(p), ear.shape(ear.pose.local(sdf.mirror_x(p))), 0.04)

        def inner(p: Tensor) -> Tensor:
            q = ear.pose.local(sdf.mirror_x(p))
            return patch(ear.shape(q), ear.lining(q), 0.008)

        low, high = np.minimum(low, near).tolist(), np.maximum(high, far).tolist()
        return [
            pose.part(whole, low, high, 0.014, MAIN),
            pose.part(inner, near, far, 0.0105, ear.role),
            *look,
        ]


def snub(
    pose: Pose,
    head: Head,
    width: float,
    z: float,
    *,
    role: int = LIGHT,
    nose: int = SKIN,
    forward: float = 0.0,
) -> list[Part]:
    """Two whisker pads `width` across each over a chin, at height `z`; a button nose, and a smile
    of stitches under it. `forward` draws the muzzle out.
    """
    w = width
    y = float(seat(head.bare, 0, z).point[1]) + 0.02 - forward
    deep = w * 0.8 + forward

    def pads(p: Tensor) -> Tensor:
        pad = sdf.ellipsoid(sdf.mirror_x(p), (w * 0.66, y, z), (w, deep, w * 0.84))
        chin = sdf.ellipsoid(p, (0, y + 0.01, z - w * 0.66), (w * 0.8, deep * 0.8, w * 0.55))
        return sdf.blend(pad, chin, 0.02)

    tip = seat(pads, 0, z + w * 0.5)

    def button(p: Tensor) -> Tensor:
        q, r = tip.local(p), w * 0.56
        upper = sdf.ellipsoid(q, (0, 0.12 * r, 0), (r, r * 0.6, r * 0.66))
        return sdf.blend(upper, sdf.ellipsoid(q, (0, -0.35 * r, 0), (r * 0.5,) * 3), 0.02)

    t = np.linspace(-1, 1, 15)
    smile = [(float(v) * 0.74 * w, z - w * (0.52 - 0.3 * float(v * v))) for v in t]
    thin = max(0.0115, 0.12 * w)
    lip, philtrum = stroke(pads, smile, thin), stroke(pads, [(0, z), (0, z - 0.52 * w)], thin)
    low, high = (-2 * w, y - deep - 0.04, z - 1.4 * w), (2 * w, y + deep, z + 1.1 * w)
    near, far = (-1.3 * w, y - deep - 0.06, z - w), (1.3 * w, y + 0.02, z + w * 0.3)
    top = (-w, y - deep - w * 0.5, z - 0.1 * w), (w, y + deep, z + 1.3 * w)
    return [
        pose.part(pads, low, high, 0.0105, role),
        pose.part(button, *top, 0.008, nose),
        pose.part(lambda p: sdf.union(lip(p), philtrum(p)), near, far, 0.0075, DARK),
    ]
