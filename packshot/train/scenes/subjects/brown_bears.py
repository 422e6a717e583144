"""Bears of the woods, longer in the muzzle and heavier than a teddy: on all fours, sitting up,
and upright.
"""

from __future__ import annotations

import numpy as np

from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.bears import bear_figure
from packshot.train.scenes.bodies import BearBody, tail
from packshot.train.scenes.faces import BearHead, bear_head
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.quadrupeds import Quadruped, Sitting, walking
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import SOFT


def _head(rng: np.random.Generator, size: float) -> BearHead:
    u = rng.uniform
    return BearHead(
        skull=(size, size * 0.94, size * 0.88),
        ear=size * u(0.31, 0.35),
        ear_angle=u(44, 50),
        snout=(size * 0.47, size * u(0.62, 0.72), size * 0.38),
        snout_at=(-0.8 * size, -0.28 * size),
        eye=size * u(0.145, 0.16),
        eye_at=(size * u(0.37, 0.42), size * u(0.2, 0.27)),
    )


@design("bear", "walking", yaw=-44, fit=0.77, wears=True)
def walking_bear(rng: np.random.Generator) -> Figure:
    """On all fours: a hump over the shoulders, a short tail, broad paws."""
    u = rng.uniform
    head = _head(rng, u(0.235, 0.255))
    body = Quadruped(
        long=u(0.22, 0.26),
        height=u(0.4, 0.43),
        spine=(0.215, u(0.245, 0.26), 0.21),
        neck=(-0.42, 0.47, 0.17),
        leg=(0.125, 0.095),
        stance=0.13,
        sag=0.02,
        foot=(0.096, 0.12, 0.062),
        gait=walking(u(0.08, 0.11), u(0.03, 0.06)),
    )
    pose = Pose((0, -0.5, 0.43 + 0.55 * head.skull[2]), yaw=u(18, 30))
    end = body.long + 0.2
    stub = [(0, end - 0.02, body.height + 0.05), (0, end + 0.06, body.height + 0.02)]
    parts = [body.part(), *body.socks(0.1, SOFT), tail(stub, (0.06, 0.055))]
    parts += bear_head(pose, head)
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))


@design("bear", "sitting", yaw=-22, fit=0.76, wears=True)
def sitting(rng: np.random.Generator) -> Figure:
    """On its haunches, fore paws on the ground between the hind ones, a soft bib."""
    u = rng.uniform
    head = _head(rng, u(0.265, 0.285))
    body = Sitting(
        rump=(u(0.28, 0.31), 0.27, 0.23),
        chest=(0.235, 0.21, 0.29),
        tall=u(0.56, 0.6),
        leg=(0.108, 0.09),
        stance=0.115,
        foot=(0.092, 0.11, 0.062),
        lean=0.14,
    )
    pose = Pose((0, -0.11, body.tall + 0.66 * head.skull[2]), yaw=u(-4, 8))
    parts = [body.part(), body.bib(SOFT), *bear_head(pose, head)]
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))


@design("bear", "upright", yaw=-20, fit=0.78, wears=True)
def upright(rng: np.random.Generator) -> Figure:
    """Tall on its hind legs, a pear-shaped body, fore paws held before the chest."""
    u = rng.uniform
    head = _head(rng, u(0.235, 0.255))
    belly, height = u(0.27, 0.295), u(0.34, 0.37)
    z = 0.13 + height
    shoulder = z + height * 0.5
    body = BearBody(
        middle=(0, 0, z),
        belly=(belly, belly * 0.9, height),
        arm=[
            (belly * 0.66, -0.02, shoulder),
            (belly + 0.06, -0.12, shoulder - 0.17),
            (belly * 0.74, -0.31, shoulder - u(0.1, 0.16)),
        ],
        arm_radii=(0.095, 0.092, 0.092),
        leg=[(0.145, 0, 0.26), (0.15, -0.01, 0.12)],
        leg_radii=(0.14, 0.12),
        foot=Pose((0.155, -0.085, 0.082), yaw=10, nod=-82),
        foot_radii=(0.125, 0.082, 0.18),
    )
    pose = Pose((0, -0.09, z + 0.9 * height + 0.7 * head.skull[2]), yaw=u(-4, 8))
    return bear_figure(body, head, pose, body.tummy())
