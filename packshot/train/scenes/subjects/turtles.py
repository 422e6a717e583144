"""Turtles: walking under a high shell, standing upright, and a sea turtle on its belly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose, on_skull, patch, stroke
from packshot.train.scenes.birds import ring
from packshot.train.scenes.bodies import applique
from packshot.train.scenes.faces import eyes
from packshot.train.scenes.figure import Anchors, Figure
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, SOFT, Part

# Middles of the shell's plates, in shares of its half width and half length.
_SIDES = [(side * 0.66, y) for side in (1, -1) for y in (-0.36, 0.36)]
_PLATES = [(0.0, -0.62), (0.0, 0.0), (0.0, 0.62), *_SIDES]


@dataclass(frozen=True, slots=True)
class Shell:
    """A shell at `pose`, its rim in the plane z = 0: half width, half length (front -y), height."""

    pose: Pose
    radii: Point
    rim: float = 0.055

    def dome(self, p: Tensor) -> Tensor:
        return sdf.intersect(sdf.ellipsoid(p, (0, 0, 0), self.radii), -0.02 - p[:, 2], 0.02)

    def whole(self, p: Tensor) -> Tensor:
        a, b, _ = self.radii
        mean = 0.5 * (a + b)
        edge = sdf.torus(p, (0, 0, 0), 2, mean, self.rim, stretch=(a / mean, b / mean)) * 0.9
        return sdf.blend(self.dome(p), edge, 0.02)

    def plates(self, p: Tensor) -> Tensor:
        a, b, c = self.radii
        lift = (1 + 0.35 * (p[:, 2] / c).clamp(0, 1)) / 1.35  # plates at the rim are no wider
        u, v = p[:, 0] / (a * lift), p[:, 1] / (b * lift)
        seeds = torch.tensor(_PLATES)
        away = ((u[:, None] - seeds[:, 0]) ** 2 + (v[:, None] - seeds[:, 1]) ** 2 + 1e-6).sqrt()
        two = away.topk(2, dim=1, largest=False).values
        groove = (0.1 - (two[:, 1] - two[:, 0])) * 0.5 * min(a, b)
        inside = torch.maximum(groove, (0.24 * c + 0.02 - p[:, 2]) * 0.8)
        return patch(self.dome(p), inside, 0.016)

    def parts(self) -> list[Part]:
        a, b, c = self.radii
        low, high = (-a - 0.08, -b - 0.08, -0.09), (a + 0.08, b + 0.08, c + 0.04)
        return [
            self.pose.part(self.whole, low, high, 0.0145, MAIN),
            self.pose.part(self.plates, (low[0], low[1], 0), high, 0.0125, SOFT),
        ]


def _ball(p: Tensor, skull: Point) -> Tensor:
    """A skull with a blunt snout."""
    a, b, c = skull
    snout = sdf.ellipsoid(p, (0, -0.5 * b, -0.24 * c), (0.74 * a, 0.66 * b, 0.54 * c))
    return sdf.blend(sdf.ellipsoid(p, (0, 0, 0), skull), snout, 0.05)


def _head(pose: Pose, skull: Point) -> list[Part]:
    """Eyes and a wide smile."""
    a, b, c = skull
    eye, r = (0.43 * a, 0.24 * c), 0.19 * a

    def ball(p: Tensor) -> Tensor:
        return _ball(p, skull)

    t = np.linspace(-1, 1, 11)
    smile = [(float(s) * 0.46 * a, c * (-0.42 + 0.17 * float(s * s))) for s in t]
    low, high = (-0.7 * a, -1.3 * b, -0.7 * c), (0.7 * a, -0.4 * b, -0.05 * c)
    return [
        pose.part(stroke(ball, smile, 0.0145), low, high, 0.0075, DARK),
        *eyes(pose, ball, eye, (r, 1.25 * r, 0.65 * r), 0.32),
    ]


def _anchors(
    pose: Pose, skull: Point, skin: Sdf, collar: Pose, rest: tuple[Pose, Point, Pose]
) -> Anchors:
    """`skin` is what a collar goes round at `collar`; `rest` is torso, girth and back."""
    a, _, c = skull
    neck, radii = ring(skin, collar)
    torso, girth, back = rest
    return Anchors(
        head=pose,
        skull=skull,
        eyes=on_skull(skull, (0.43 * a, 0.24 * c)),
        crown=(0, 0, 0.97 * c),
        neck=neck,
        neck_radii=radii,
        torso=torso,
        girth=girth,
        back=back,
    )


def _skull(size: float) -> Point:
    return (1.04 * size, 1.06 * size, 0.94 * size)


def _neck(pose: Pose, skull: Point, root: Point, thick: float) -> Sdf:
    """Head and neck in one."""
    x, y, z = pose.place
    below = (x, y + 0.25 * skull[1], z - 0.3 * skull[2])

    def shape(p: Tensor) -> Tensor:
        neck = sdf.capsule(p, root, below, 1.15 * thick, thick)
        return sdf.blend(_ball(pose.local(p), skull), neck, 0.06)

    return shape


def _bounds(points: Sequence[Point], margin: float) -> tuple[Point, Point]:
    at = np.array(points)
    low, high = at.min(0) - margin, at.max(0) + margin
    return tuple(low.tolist()), tuple(high.tolist())


@design("turtle", "walking", yaw=34, fit=0.78, wears=True)
def walking_turtle(rng: np.random.Generator) -> Figure:
    """A tortoise in mid step under a high dome."""
    u = rng.uniform
    wide, long, high, z = u(0.37, 0.41), u(0.42, 0.47), u(0.33, 0.38), u(0.27, 0.3)
    skull, step = _skull(u(0.2, 0.22)), u(0.04, 0.08)
    pose = Pose((0, -long - 0.22, z + u(0.2, 0.26)), yaw=u(-22, -6))
    front = _neck(pose, skull, (0, -0.7 * long, z - 0.02), 0.12)
    feet = [(s * 0.66 * wide, e * 0.6 * long - s * e * step, 0.1) for s in (1, -1) for e in (1, -1)]

    def body(p: Tensor) -> Tensor:
        d = sdf.ellipsoid(p, (0, 0, z - 0.03), (0.92 * wide, 0.94 * long, 0.14))
        d = sdf.blend(d, front(p), 0.05)
        tail = sdf.capsule(p, (0, 0.8 * long, z - 0.06), (0, long + 0.16, z - 0.14), 0.09, 0.04)
        d = sdf.blend(d, tail, 0.04)
        for x, y, foot in feet:
            leg = sdf.capsule(p, (0.9 * x, 0.85 * y, z - 0.04), (x, y, foot), 0.115, 0.1)
            d = sdf.blend(d, sdf.intersect(leg, 0.03 - p[:, 2], 0.03), 0.03)
        return d

    x, y, top = pose.place
    near, far = (
        (-wide - 0.04, y - 1.3 * skull[1] - 0.04, 0.0),
        (wide + 0.04, long + 0.24, top + 0.25),
    )
    shell = Shell(Pose((0, 0, z)), (wide, long, high))
    parts = [Part(body, near, far, 0.0155, MAIN), *shell.parts(), *_head(pose, skull)]
    collar = Pose((x, -long - 0.12, z + 0.06), nod=-50)
    rest = (
        Pose((0, 0, z)),
        (0.88 * wide, 0.86 * long, 0.95 * z),
        Pose((0, 0, z + 0.9 * high)),
    )
    return Figure(parts, _anchors(pose, skull, front, collar, rest))


@design("turtle", "upright", yaw=-42, fit=0.76, wears=True)
def upright_turtle(rng: np.random.Generator) -> Figure:
    """On its hind legs, the shell on its back, arms open."""
    u = rng.uniform
    wide, tall, size = u(0.27, 0.3), u(0.31, 0.34), u(0.25, 0.275)
    z = tall + 0.13
    skull = (1.08 * size, 0.98 * size, 0.9 * size)
    pose = Pose((0, -0.07, z + tall + 0.6 * size), yaw=u(24, 36))
    reach, lift = u(0.13, 0.17), u(-0.06, 0.12)
    hand = (wide + reach, -0.1, z + 0.1 + lift)
    neck = _neck(pose, skull, (0, 0, z + 0.6 * tall), 0.13)

    def torso(p: Tensor) -> Tensor:
        return sdf.ellipsoid(p, (0, 0, z), (wide, 0.78 * wide, tall))

    def body(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        d = sdf.blend(torso(p), neck(p), 0.06)
        arm = sdf.capsule(q, (0.75 * wide, -0.03, z + 0.45 * tall), hand, 0.085, 0.095)
        leg = sdf.capsule(q, (0.5 * wide, 0, z - 0.55 * tall), (0.17, -0.03, 0.1), 0.12, 0.11)
        foot = sdf.ellipsoid(q, (0.18, -0.1, 0.065), (0.115, 0.16, 0.068))
        return sdf.blend(sdf.blend(d, arm, 0.03), sdf.blend(leg, foot, 0.03), 0.03)

    low, high = _bounds([hand, (-hand[0], 0.2, 0.06), (0, -0.3, pose.place[2] + skull[2])], 0.14)
    belly = applique(torso, (0, -0.78 * wide, z - 0.02), (0.74 * wide, 0.2, 0.84 * tall), LIGHT)
    shell = Shell(Pose((0, 0.3 * wide, z + 0.02), nod=90), (1.36 * wide, 1.1 * tall, u(0.25, 0.29)))
    parts = [Part(body, low, high, 0.0155, MAIN), belly, *shell.parts(), *_head(pose, skull)]
    collar = Pose((0, -0.03, z + tall - 0.02))
    rest = (
        Pose((0, 0, z)),
        (wide, 0.78 * wide, tall),
        Pose((0, 0.3 * wide + 0.2, z + 0.3 * tall)),
    )
    return Figure(parts, _anchors(pose, skull, neck, collar, rest))


@design("turtle", "sea", yaw=26, fit=0.78, wears=True)
def sea_turtle(rng: np.random.Generator) -> Figure:
    """Flat on its belly, long front flippers spread as if it swam."""
    u = rng.uniform
    wide, long, high = u(0.34, 0.38), u(0.4, 0.45), u(0.25, 0.29)
    skull, z = _skull(u(0.195, 0.215)), 0.14
    pose = Pose((0, -long - 0.2, z + u(0.17, 0.22)), yaw=u(-20, -4))
    front = _neck(pose, skull, (0, -0.7 * long, z), 0.12)
    spread, sweep = u(0.235, 0.27), u(2, 14)
    fore = Pose((0.68 * wide, -0.62 * long, z), yaw=sweep, nod=24, roll=-u(12, 22))
    hind = Pose((0.5 * wide, 0.85 * long, z - 0.03), yaw=48)

    def body(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        d = sdf.ellipsoid(p, (0, 0, z - 0.02), (0.94 * wide, 0.96 * long, 0.12))
        d = sdf.blend(d, front(p), 0.05)
        arm = sdf.ellipsoid(fore.local(q), (spread, 0, 0), (spread + 0.08, 0.135, 0.055))
        leg = sdf.ellipsoid(hind.local(q), (0.14, 0, 0), (0.22, 0.1, 0.05))
        return sdf.blend(sdf.blend(d, arm, 0.03), leg, 0.03)

    out = 0.68 * wide + 2 * spread + 0.1
    near = (-out, -long - 0.2 - 1.3 * skull[1] - 0.05, 0.0)
    top = pose.place[2] + skull[2] + 0.04
    shell = Shell(Pose((0, 0, z)), (wide, long, high), 0.05)
    parts = [Part(body, near, (out, long + 0.36, top), 0.0155, MAIN)]
    parts += [*shell.parts(), *_head(pose, skull)]
    collar = Pose((0, -long - 0.08, z + 0.05), nod=-60)
    rest = (
        Pose((0, 0, z)),
        (0.88 * wide, 0.86 * long, 0.95 * z),
        Pose((0, 0, z + 0.9 * high)),
    )
    return Figure(parts, _anchors(pose, skull, front, collar, rest))
