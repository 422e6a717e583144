"""Pandas: white (the Brief's colour) with dark ears, eye patches and limbs."""

from __future__ import annotations

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.bodies import BearBody
from packshot.train.scenes.faces import BearHead
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.muzzles import panda_head
from packshot.train.scenes.pieces import limb
from packshot.train.scenes.quadrupeds import Quadruped, dyed, toy_anchors, walking
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, Part


def _head(rng: np.random.Generator, size: float) -> BearHead:
    u = rng.uniform
    return BearHead(
        skull=(size, size * 0.9, size * 0.88),
        ear=size * u(0.34, 0.38),
        ear_angle=u(44, 50),
        snout=(size * 0.4, size * u(0.32, 0.4), size * 0.31),
        snout_at=(-0.82 * size, -0.3 * size),
        eye=size * u(0.125, 0.14),
        eye_at=(size * u(0.38, 0.42), size * u(0.08, 0.14)),
    )


def _limbs(body: BearBody) -> list[Part]:
    """Belly in the main role, arms and legs dark."""
    whole = body.part()

    def dark(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        leg = sdf.union(limb(q, body.leg, body.leg_radii, 0.02), body.one_foot(q))
        return sdf.union(body.one_arm(q), leg) - 0.02

    return [whole, dyed(body.whole, dark, (whole.low, whole.high), DARK)]


@design("panda", "sitting", yaw=-16, fit=0.75, wears=True)
def sitting(rng: np.random.Generator) -> Figure:
    """On its seat, arms resting on a round belly, soles forwards."""
    u = rng.uniform
    head = _head(rng, u(0.31, 0.335))
    belly, height, spread = u(0.29, 0.32), u(0.26, 0.28), u(0.24, 0.28)
    body = BearBody(
        middle=(0, 0, height),
        belly=(belly, belly * 0.94, height),
        arm=[
            (belly * 0.62, -0.04, height * 1.42),
            (belly * 1.02, -0.16, height * 0.95),
            (belly * 0.72, -0.32, u(0.2, 0.26)),
        ],
        arm_radii=(0.084, 0.086, 0.088),
        leg=[(0.18, -0.1, 0.115), (spread, -0.32, 0.11)],
        leg_radii=(0.115, 0.105),
        foot=Pose((spread + 0.03, -0.4, 0.14), yaw=u(12, 20), nod=12),
        foot_radii=(0.115, 0.075, 0.13),
    )
    pose = Pose((0, -0.06, height * 1.95 + head.skull[2] * 0.72))
    parts = [*_limbs(body), body.soles(), *panda_head(pose, head)]
    return Figure(parts, toy_anchors(body, pose, head.skull, head.eye_at))


@design("panda", "standing", yaw=-16, fit=0.76, wears=True)
def standing(rng: np.random.Generator) -> Figure:
    """Upright on short legs, arms open, a round white belly."""
    u = rng.uniform
    head = _head(rng, u(0.29, 0.315))
    belly, height, lift = u(0.27, 0.3), u(0.27, 0.29), u(0.06, 0.16)
    z = 0.15 + height
    shoulder = z + height * 0.46
    body = BearBody(
        middle=(0, 0, z),
        belly=(belly, belly * 0.92, height),
        arm=[(belly * 0.62, -0.02, shoulder), (belly + 0.16, -0.14, shoulder + lift)],
        arm_radii=(0.086, 0.1),
        leg=[(0.14, 0, 0.22), (0.155, -0.01, 0.12)],
        leg_radii=(0.125, 0.118),
        foot=Pose((0.16, -0.075, 0.085), yaw=10, nod=-82),
        foot_radii=(0.122, 0.085, 0.16),
    )
    pose = Pose((0, -0.04, z + height * 0.95 + head.skull[2] * 0.74), roll=u(-5, 5))
    parts = [*_limbs(body), *panda_head(pose, head)]
    return Figure(parts, toy_anchors(body, pose, head.skull, head.eye_at))


@design("panda", "walking", yaw=-42, fit=0.76, wears=True)
def walking_panda(rng: np.random.Generator) -> Figure:
    """On all fours, a dark band over the shoulders."""
    u = rng.uniform
    head = _head(rng, u(0.27, 0.29))
    body = Quadruped(
        long=u(0.19, 0.22),
        height=u(0.37, 0.4),
        spine=(0.2, u(0.24, 0.26), 0.225),
        neck=(-0.36, 0.48, 0.17),
        leg=(0.12, 0.094),
        stance=0.125,
        foot=(0.094, 0.115, 0.062),
        gait=walking(u(0.07, 0.1), u(0.03, 0.06)),
    )
    pose = Pose((0, -0.45, 0.44 + 0.6 * head.skull[2]), yaw=u(20, 30))
    whole = body.part()

    def dark(p: Tensor) -> Tensor:
        behind = p[:, 1] + body.long - 0.09  # the nape stays white, the chest is dark
        before = 0.9 * (p[:, 2] - body.height) - p[:, 1] - body.long - 0.2
        band = sdf.intersect(behind, before)
        legs = sdf.union(body.legs(p) - 0.02, p[:, 2] - 0.16)
        return sdf.union(legs, band)

    parts = [whole, dyed(body.whole, dark, (whole.low, whole.high), DARK)]
    parts += panda_head(pose, head)
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))
