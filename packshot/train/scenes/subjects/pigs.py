"""Pigs: standing, trotting, sitting."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.bodies import BearBody
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.muzzles import PigHead, pig_head
from packshot.train.scenes.pieces import tube
from packshot.train.scenes.quadrupeds import STANDING, Gait, Quadruped, dyed, toy_anchors, walking
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import DARK, MAIN, SKIN, Part


def _head(rng: np.random.Generator, size: float) -> PigHead:
    u = rng.uniform
    return PigHead(
        skull=(size, size * 0.9, size * 0.9),
        ear=(size * u(0.38, 0.42), size * u(0.54, 0.64)),
        snout=(size * u(0.34, 0.38), size * u(0.22, 0.32), -size * u(0.12, 0.18)),
        eye=size * u(0.13, 0.15),
        eye_at=(size * u(0.42, 0.47), size * u(0.22, 0.28)),
    )


def _curl(root: Point) -> Part:
    """The curly tail: a turn and a half around an axis along y."""
    x, y, z = root
    t = np.linspace(0, 3 * np.pi, 18)
    r = 0.045 + 0 * t
    curve = [
        (x + float(k * np.sin(s)), y + 0.013 * float(s), z + float(k * (1 - np.cos(s))))
        for k, s in zip(r, t, strict=True)
    ]
    low, high = np.min(curve, 0) - 0.05, np.max(curve, 0) + 0.05
    return Part(lambda p: tube(p, curve, 0.025), low.tolist(), high.tolist(), 0.01, MAIN)


def _on_feet(rng: np.random.Generator, gait: Gait, height: float) -> Figure:
    u = rng.uniform
    head = _head(rng, u(0.24, 0.265))
    fat = u(0.245, 0.275)
    body = Quadruped(
        long=u(0.17, 0.21),
        height=height,
        spine=(0.22, fat, 0.225),
        neck=(-0.34, height + 0.07, 0.17),
        leg=(0.1, 0.07),
        stance=0.125,
        gait=gait,
        sag=0.02,
    )
    pose = Pose((0, -0.43, height + 0.03 + 0.42 * head.skull[2]), yaw=u(20, 30))
    parts = [body.part(), *body.socks(0.062, DARK), *pig_head(pose, head)]
    parts.append(_curl((0, body.long + 0.2, body.height + 0.05)))
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))


@design("pig", "standing", yaw=-42, fit=0.75, wears=True)
def standing(rng: np.random.Generator) -> Figure:
    """A round piglet on four short legs with dark hooves."""
    return _on_feet(rng, STANDING, rng.uniform(0.37, 0.39))


@design("pig", "trotting", yaw=-52, fit=0.76, wears=True)
def trotting(rng: np.random.Generator) -> Figure:
    """In mid step, one fore foot high."""
    return _on_feet(rng, walking(rng.uniform(0.13, 0.16), 0.1), rng.uniform(0.42, 0.45))


@design("pig", "sitting", yaw=-18, fit=0.74, wears=True)
def sitting(rng: np.random.Generator) -> Figure:
    """A fat piglet on its seat, hooves forwards, a rosy belly."""
    u = rng.uniform
    head = _head(rng, u(0.285, 0.31))
    belly, height, spread = u(0.29, 0.32), u(0.25, 0.27), u(0.2, 0.24)
    hand = (belly * 1.0, -0.24, u(0.24, 0.3))
    body = BearBody(
        middle=(0, 0, height),
        belly=(belly, belly * 0.94, height),
        arm=[(belly * 0.62, -0.05, height * 1.36), hand],
        arm_radii=(0.088, 0.078),
        leg=[(0.16, -0.1, 0.115), (spread, -0.36, 0.105)],
        leg_radii=(0.11, 0.09),
        foot=Pose((spread + 0.01, -0.38, 0.105), yaw=12, nod=6),
        foot_radii=(0.09, 0.07, 0.095),
    )
    pose = Pose((0, -0.07, height * 1.9 + head.skull[2] * 0.72), yaw=u(-4, 6))
    parts = [*_with_hooves(body), body.tummy(SKIN), *pig_head(pose, head)]
    parts.append(_curl((0.02, belly * 0.9, height)))
    return Figure(parts, toy_anchors(body, pose, head.skull, head.eye_at))


def _with_hooves(body: BearBody) -> list[Part]:
    """The body, the ends of its limbs dark."""
    whole, hand = body.part(), np.array(body.arm[-1])
    reach = hand + 0.9 * body.arm_radii[-1] * _along(body.arm)

    def ends(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        foot = body.foot.local(q)[:, 1] + 0.01
        near = sdf.sphere(q, body.foot.place, 0.17)
        return sdf.union(sdf.sphere(q, reach.tolist(), 0.085), sdf.intersect(foot, near))

    return [whole, dyed(body.whole, ends, (whole.low, whole.high), DARK)]


def _along(joints: Sequence[Point]) -> NDArray[np.float64]:
    """The direction in which a limb ends."""
    step = np.subtract(joints[-1], joints[-2])
    return np.asarray(step / np.linalg.norm(step))
