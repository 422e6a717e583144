"""How tops are cut: a torso of stacked sections, sleeves, creases, and what is laid on the cloth.

Clothes stand as if worn by nobody: hollow at the neck, solid where nobody looks in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import Line, limb
from packshot.train.scenes.sdf import Point, Sdf, vec
from packshot.train.scenes.solid import DARK, MAIN, Floats, Part, RoleOf

Curve = Sequence[tuple[float, float]]

WALL = 0.046
CLOTH, TRIM = 0.0145, 0.0115  # voxels of large pieces and of trimmings
_RIB = 0.034  # width of one rib of knitwear


# ---- folds --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Crease:
    """A fold from `a` to `b` in the plane of x and z: a ridge with a valley to its right, each
    `wide` apart and up to `deep` high; on the front (`side` -1) or the back (1).
    """

    a: tuple[float, float]
    b: tuple[float, float]
    deep: float
    wide: float
    side: float = -1.0

    def __call__(self, p: Tensor) -> Tensor:
        along = vec(self.b[0] - self.a[0], self.b[1] - self.a[1])
        size = float(along.norm())
        q = torch.stack([p[:, 0] - self.a[0], p[:, 2] - self.a[1]], -1)
        t = ((q @ along) / size**2).clamp(0, 1)
        s = (q[:, 0] * along[1] - q[:, 1] * along[0]) / size / self.wide
        window = 16 * t**2 * (1 - t) ** 2 * torch.sigmoid(p[:, 1] * self.side * 40)
        return self.deep * window * s * torch.exp(0.5 - 0.5 * s * s)


def flat(p: Tensor) -> Tensor:
    """Cloth without folds."""
    return torch.zeros_like(p[:, 0])


def draped(creases: Sequence[Crease], *more: Sdf) -> Sdf:
    """What all folds add to a distance."""
    every: list[Sdf] = [*creases, *more, flat]
    return lambda p: torch.stack([fold(p) for fold in every]).sum(0)


def chest_folds(rng: np.random.Generator, height: float, wide: float, deep: float) -> Sdf:
    """Soft folds from both armpits towards the waist and a few that fall to the hem."""
    u = rng.uniform
    out = []
    for side in (-1, 1):
        pit = (side * wide * 1.05, height - u(0.19, 0.22))
        big = deep * (0.45 + 0.55 * u(0, 1))
        low = (side * wide * u(0.5, 0.65), height * u(0.1, 0.2))
        out.append(Crease(pit, (side * wide * u(-0.1, 0.15), height * u(0.3, 0.5)), big, 0.026))
        out.append(Crease((side * wide * u(0.5, 0.6), height * 0.62), low, -side * deep, 0.032))
        out.append(Crease(pit, (side * wide * 0.4, height * 0.3), deep, 0.03, 1.0))
    return draped(out)


def ripples(centre: Point, along: Point, pitch: float, deep: float, reach: float) -> Sdf:
    """Wrinkles across `along`, a `pitch` apart, that fade out over `reach` around `centre`."""
    direction = np.asarray(along) / np.linalg.norm(along) * 2 * np.pi / pitch

    def wave(p: Tensor) -> Tensor:
        q = p - vec(*centre)
        fade = torch.exp(-(q * q).sum(-1) / reach**2)
        return deep * torch.cos(q @ vec(*direction.tolist())) * fade

    return wave


def ribs(p: Tensor, deep: float = 0.006, pitch: float = _RIB) -> Tensor:
    """Upright ribs all around, about `pitch` apart on a body 0.2 to 0.3 in radius."""
    x, y = p[:, 0], p[:, 1]
    count = round(2 * np.pi * 0.2 / pitch)
    return deep * torch.cos(count * torch.atan2(y * 1.5, x))


def groove(distance: Tensor, deep: float = 0.007, wide: float = 0.011) -> Tensor:
    """A seam pressed into the cloth where `distance` is 0."""
    return deep * torch.exp(-((distance / wide) ** 2))


# ---- torso and sleeves --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Torso:
    """Cloth of a top: half `width` and `depth` over z, `height` at the neck, folds, fall of the
    shoulders per unit of x.
    """

    height: float
    width: Line
    depth: Line
    folds: Sdf = flat
    slope: float = 0.36

    def cloth(self, p: Tensor, inset: float = 0.0) -> Tensor:
        """Distance to the outside, `inset` deeper; the section is a squarish oval."""
        z = p[:, 2]
        a, b = self.width(z)[0] - inset, self.depth(z)[0] - inset
        u, v = (p[:, 0] / a).abs().clamp_min(1e-3), (p[:, 1] / b).abs().clamp_min(1e-3)
        rho = (u**2.5 + v**2.5) ** 0.4
        fall = torch.stack([(u / rho) ** 1.5 / a, (v / rho) ** 1.5 / b]).pow(2).sum(0).sqrt()
        d = (rho - 1) / fall * 0.85
        return d if inset else d + self.folds(p)

    def shoulders(self, p: Tensor) -> Tensor:
        return (p[:, 2] - self.height + self.slope * (p[:, 0].abs() - 0.08)) * 0.93

    def whole(self, p: Tensor) -> Tensor:
        return sdf.intersect(self.cloth(p), self.shoulders(p), 0.07)

    def front(self, z: float) -> float:
        """The y of the chest at height z."""
        return -self.depth.at(z)

    def inside(self, p: Tensor, depth: float) -> Tensor:
        """The hollow, down to `depth` below the neck."""
        d = torch.maximum(self.cloth(p, WALL), self.shoulders(p) + WALL)
        return torch.maximum(d, self.height - depth - p[:, 2])

    def lining(self, role: int = DARK, outside: int = MAIN) -> RoleOf:
        """Another role for the inner side."""

        def roles(v: Floats) -> np.ndarray:
            q = torch.from_numpy(v)
            deep = torch.maximum(self.cloth(q, 0.026), self.shoulders(q) + 0.03)
            return np.where((deep < 0).numpy() & (v[:, 2] > 0.1), role, outside)

        return roles


def torso(
    height: float, widths: Curve, depths: Curve, folds: Sdf = flat, slope: float = 0.36
) -> Torso:
    """A torso from half widths and half depths by the distance below the neck, downwards."""
    a, b = ([(height - s, w) for s, w in reversed(c)] for c in (widths, depths))
    return Torso(height, Line(a), Line(b), folds, slope)


@dataclass(frozen=True, slots=True)
class Sleeve:
    """Both sleeves: joints and radii of the right one from the shoulder to the end, where it is
    cut off and hollow; its folds.
    """

    joints: Sequence[Point]
    radii: Sequence[float]
    folds: Sdf = flat
    wall: float = 0.042

    def _end(self) -> tuple[np.ndarray, np.ndarray]:
        a, b = np.asarray(self.joints[-2]), np.asarray(self.joints[-1])
        return b, (b - a) / np.linalg.norm(b - a)

    def along(self, q: Tensor) -> Tensor:
        """Distance beyond the end of the right sleeve."""
        tip, way = self._end()
        return (q - vec(*tip)) @ vec(*way)

    def __call__(self, p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        tip, way = self._end()
        beyond, mouth = tip + way * 0.12, tip - way * 0.06
        tube = limb(q, [*self.joints[:-1], beyond.tolist()], self.radii, 0.05) + self.folds(q)
        hole = sdf.capsule(q, mouth.tolist(), beyond.tolist(), self.radii[-1] - self.wall)
        return sdf.intersect(sdf.cut(tube, hole, 0.015), self.along(q), 0.02)

    def cuff(self, long: float, role: int, *, grow: float = 0.018, ribbed: bool = True) -> Part:
        """A band around the last `long` of both sleeves; knit ribs if `ribbed`."""
        tip, way = self._end()
        across = vec(*np.cross(way, (0.0, 1.0, 0.0)))
        radius = self.radii[-1] + grow
        start, stop = tip - way * long, tip + way * 0.012

        def ring(p: Tensor) -> Tensor:
            q = sdf.mirror_x(p)
            local = q - vec(*start)
            u, v = local @ across, local[:, 1]
            d = (u * u + v * v).clamp_min(1e-6).sqrt() - radius
            if ribbed:
                d = d + 0.005 * torch.cos(11 * torch.atan2(v, u))
            h = local @ vec(*way)
            half = (long + 0.012) / 2
            return sdf.intersect(d, (h - half).abs() - half, 0.03)

        ends = np.stack([start, stop])
        low, high = ends.min(0) - radius - 0.03, ends.max(0) + radius + 0.03
        low[0], low[2] = -high[0], max(low[2], -0.02)
        return Part(ring, low.tolist(), high.tolist(), TRIM, role)


def reach(sleeve: Sleeve) -> float:
    """The greatest x that sleeves need."""
    return max(j[0] + r for j, r in zip(sleeve.joints, sleeve.radii, strict=True)) + 0.05


def long_sleeve(
    rng: np.random.Generator,
    body: Torso,
    radii: tuple[float, float],
    low: float,
    spread: float,
    *,
    quilted: float = 0.0,
) -> Sleeve:
    """Hanging sleeves, from `radii[0]` at the shoulder to `radii[1]` at the height `low`, where
    they stand `spread` aside; wrinkled at the elbow, or sewn into tubes `quilted` apart.
    """
    u = rng.uniform
    x, z = body.width.at(body.height) - radii[0] * 0.72, body.height - radii[0] - 0.05
    elbow = (x + spread * u(0.56, 0.64), 0.012, (z + low) * 0.5 + 0.01)
    hand = (x + spread, -0.035, low)
    middle = sum(radii) / 2
    way = np.array(hand) - np.array((x, 0.0, z))
    pinch = (elbow[0] + 0.02, -0.06, elbow[2])
    wrinkle = draped(
        (),
        ripples(pinch, (0.45, 0, 1), 0.07, u(0.006, 0.009), 0.09),
        ripples((hand[0], -0.06, low + 0.09), (-0.3, 0, 1), 0.06, 0.006, 0.07),
        ripples((x + 0.03, -0.06, z - 0.1), (-0.6, 0, 1), 0.085, 0.006, 0.09),
    )

    def tubes(q: Tensor) -> Tensor:
        along = (q - vec(*hand)) @ vec(*(way / np.linalg.norm(way)).tolist())
        wave = torch.sin(along * np.pi / quilted)
        return -0.026 * (wave * wave + 0.02).sqrt()

    joints = [(x, 0.0, z), elbow, hand]
    return Sleeve(joints, [radii[0], middle, radii[1]], tubes if quilted else wrinkle)


def top(body: Torso, arms: Sdf, holes: Sequence[Sdf], depth: float, joint: float = 0.05) -> Sdf:
    """The whole top: torso and sleeves, open at the neck down to `depth`."""

    def shape(p: Tensor) -> Tensor:
        outside = sdf.blend(body.whole(p), arms(p), joint)
        openings = sdf.blend_all([body.inside(p, depth), *(h(p) for h in holes)], 0.03)
        return sdf.intersect(sdf.cut(outside, openings, 0.018), 0.008 - p[:, 2], 0.016)

    return shape


def top_part(shape: Sdf, wide: float, body: Torso, role: int | RoleOf = MAIN) -> Part:
    """The top as a part; `wide` is the greatest x of its sleeves."""
    deep = float(body.depth.table[0].max()) + 0.06
    return Part(shape, (-wide, -deep, -0.02), (wide, deep, body.height + 0.03), CLOTH, role)
