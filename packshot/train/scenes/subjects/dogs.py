"""Dogs: a puppy that sits, one that stands with its tail up, one that runs."""

from __future__ import annotations

import numpy as np

from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.bodies import tail
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.muzzles import DogHead, dog_head, tongue
from packshot.train.scenes.quadrupeds import Quadruped, Sitting, running, spot
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, SOFT


def _head(rng: np.random.Generator, size: float, role: int, lift: float) -> DogHead:
    u = rng.uniform
    return DogHead(
        skull=(size, size * 0.9, size * 0.88),
        ear=size * u(0.66, 0.8),
        ear_lift=lift,
        ear_role=role,
        snout=(size * u(0.46, 0.52), size * u(0.5, 0.6), size * 0.36),
        snout_at=(-size * 0.86, -size * 0.3),
        eye=size * u(0.15, 0.17),
        eye_at=(size * u(0.4, 0.45), size * u(0.16, 0.24)),
    )


@design("dog", "sitting", yaw=-20, fit=0.76, wears=True)
def sitting(rng: np.random.Generator) -> Figure:
    """A puppy with a big head, its tongue out, a soft bib and paws."""
    u = rng.uniform
    head = _head(rng, u(0.28, 0.31), MAIN, u(14, 24))
    body = Sitting(
        rump=(u(0.21, 0.24), 0.23, 0.19),
        chest=(0.175, 0.17, 0.25),
        tall=u(0.5, 0.56),
        leg=(0.078, 0.068),
        stance=0.1,
        foot=(0.078, 0.092, 0.056),
    )
    pose = Pose((0, -0.1, body.tall + 0.72 * head.skull[2]), yaw=u(-4, 8))
    wag = [(0.04, 0.26, 0.1), (0.14, 0.44, 0.1), (0.26, 0.46, u(0.26, 0.34))]
    parts = [body.part(), body.bib(SOFT), body.paw_part(SOFT), tail(wag, (0.066, 0.045))]
    parts += [*dog_head(pose, head), tongue(pose, head.snout, head.snout_at)]
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))


@design("dog", "standing", yaw=-42, fit=0.76, wears=True)
def standing(rng: np.random.Generator) -> Figure:
    """A terrier with dark ears, a dark saddle and white feet, its tail up."""
    u = rng.uniform
    head = _head(rng, u(0.23, 0.255), DARK, u(16, 28))
    body = Quadruped(
        long=u(0.2, 0.24),
        height=u(0.38, 0.42),
        spine=(0.165, u(0.165, 0.18), 0.155),
        neck=(-0.36, 0.56, 0.125),
        leg=(0.085, 0.064),
        stance=0.1,
        foot=(0.074, 0.09, 0.054),
        gait=((0.02, 0), (-0.02, 0), (-0.05, 0), (0, 0)),
    )
    pose = Pose((0, -0.4, 0.56 + 0.5 * head.skull[2]), yaw=u(22, 34))
    end, z = body.long + 0.1, body.height + 0.06
    up = [(0, end, z), (0, end + 0.14, z + 0.08), (0, end + u(0.06, 0.14), z + u(0.24, 0.3))]
    saddle = spot(body.trunk, (0, 0.02, z + 0.14), (0.26, 0.2, 0.2), DARK)
    parts = [body.part(), saddle, *body.socks(0.13, LIGHT), tail(up, (0.058, 0.042))]
    return Figure([*parts, *dog_head(pose, head)], body.anchors(pose, head.skull, head.eye_at))


@design("dog", "running", yaw=-50, fit=0.8, wears=True)
def running_dog(rng: np.random.Generator) -> Figure:
    """At full stretch, ears flying, tongue out."""
    u = rng.uniform
    head = _head(rng, u(0.22, 0.245), MAIN, u(58, 74))
    body = Quadruped(
        long=u(0.25, 0.29),
        height=u(0.36, 0.39),
        spine=(0.16, 0.155, 0.15),
        neck=(-0.42, 0.5, 0.125),
        leg=(0.088, 0.06),
        stance=0.095,
        foot=(0.07, 0.088, 0.052),
        gait=running(u(0.19, 0.23), u(0.14, 0.19)),
    )
    pose = Pose((0, -0.48, 0.5 + 0.46 * head.skull[2]), yaw=u(22, 32), nod=6)
    end, z = body.long + 0.1, body.height + 0.04
    back = [(0, end, z), (0, end + 0.16, z + 0.02), (0, end + 0.26, z + u(0.1, 0.2))]
    parts = [body.part(), tail(back, (0.056, 0.042)), *dog_head(pose, head)]
    parts += [*body.socks(0.11, SOFT), tongue(pose, head.snout, head.snout_at)]
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))
