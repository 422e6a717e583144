"""Lions: sitting, walking, lying; the mane and the tail's tuft in the second role."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.bodies import tail
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.muzzles import LionHead, lion_head
from packshot.train.scenes.pieces import limb
from packshot.train.scenes.quadrupeds import Lying, Quadruped, Sitting, walking
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import SECOND, SOFT, Part


def _head(rng: np.random.Generator, size: float) -> LionHead:
    u = rng.uniform
    return LionHead(
        skull=(size, size * 0.9, size * 0.9),
        ear=size * u(0.3, 0.34),
        mane=u(1.3, 1.42),
        locks=int(rng.integers(10, 13)),
        twist=u(4, 14),
        snout=(size * 0.5, size * u(0.36, 0.44), size * 0.36),
        snout_at=(-0.82 * size, -0.34 * size),
        eye=size * u(0.145, 0.165),
        eye_at=(size * u(0.4, 0.45), size * u(0.12, 0.2)),
    )


def _tasselled(points: Sequence[Point]) -> list[Part]:
    """A thin tail along a curve, with a tuft at its end."""
    (x, y, z), before = points[-1], points[-2]
    step = np.subtract(points[-1], before)
    ahead = step / np.linalg.norm(step)
    drop = [(np.array(points[-1]) + d * ahead).tolist() for d in (-0.03, 0.04, 0.12)]

    def tuft(p: Tensor) -> Tensor:
        return limb(p, drop, (0.052, 0.068, 0.036), 0.06)

    low, high = (x - 0.19, y - 0.19, z - 0.19), (x + 0.19, y + 0.19, z + 0.19)
    return [tail(points, (0.048, 0.038)), Part(tuft, low, high, 0.0125, SECOND)]


@design("lion", "sitting", yaw=-22, fit=0.76, wears=True)
def sitting(rng: np.random.Generator) -> Figure:
    """On its haunches, upright and proud, a soft chest."""
    u = rng.uniform
    head = _head(rng, u(0.225, 0.245))
    body = Sitting(
        rump=(u(0.255, 0.28), 0.26, 0.22),
        chest=(0.21, 0.19, 0.28),
        tall=u(0.56, 0.6),
        leg=(0.098, 0.08),
        stance=0.115,
        foot=(0.092, 0.108, 0.062),
        lean=0.14,
    )
    pose = Pose((0, -0.13, body.tall + 0.66 * head.skull[2]), yaw=u(-4, 8))
    side = [(0.06, 0.3, 0.09), (0.4, 0.42, 0.02), (0.5, 0.3, 0.12), (0.46, 0.26, u(0.26, 0.34))]
    parts = [body.part(), body.bib(SOFT), *_tasselled(side), *lion_head(pose, head)]
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))


@design("lion", "walking", yaw=-46, fit=0.78, wears=True)
def walking_lion(rng: np.random.Generator) -> Figure:
    """Striding, the tail in a high S."""
    u = rng.uniform
    head = _head(rng, u(0.205, 0.225))
    body = Quadruped(
        long=u(0.23, 0.27),
        height=u(0.43, 0.46),
        spine=(0.2, u(0.195, 0.21), 0.18),
        neck=(-0.4, 0.54, 0.15),
        leg=(0.105, 0.076),
        stance=0.115,
        foot=(0.088, 0.108, 0.06),
        gait=walking(u(0.09, 0.12), u(0.03, 0.06)),
    )
    pose = Pose((0, -0.48, 0.54 + 0.5 * head.skull[2]), yaw=u(20, 30))
    end, z = body.long + 0.13, body.height + 0.06
    high = [(0, end, z), (0, end + 0.3, z - 0.1), (0, end + 0.08, z + 0.2)]
    high.append((0, end + 0.26, z + u(0.22, 0.3)))
    parts = [body.part(), *_tasselled(high), *body.socks(0.1, SOFT), *lion_head(pose, head)]
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))


@design("lion", "lying", yaw=-50, fit=0.78, wears=True)
def lying(rng: np.random.Generator) -> Figure:
    """At rest, paws in front, the tail along its side."""
    u = rng.uniform
    head = _head(rng, u(0.215, 0.235))
    body = Lying(long=u(0.26, 0.3), fat=u(0.215, 0.235))
    long, fat = body.long, body.fat
    pose = Pose((0, -long - 0.12, fat + 0.2 + 0.62 * head.skull[2]), yaw=u(24, 34))
    # along the side that the camera sees
    side = [(0.0, long + 0.14, 0.08), (0.12, long + 0.46, 0.05), (fat + 0.26, long + 0.3, 0.05)]
    side.append((fat + 0.17, long - u(0.02, 0.1), 0.08))
    parts = [body.part(), *_tasselled(side), *lion_head(pose, head)]
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))
