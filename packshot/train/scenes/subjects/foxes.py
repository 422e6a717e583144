"""Foxes: sitting with the tail beside them, standing, running."""

from __future__ import annotations

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose, patch, seat
from packshot.train.scenes.critters import Head, cone_ear
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.patterns import brush
from packshot.train.scenes.quadrupeds import Quadruped, Sitting, running
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, Part


def _head(rng: np.random.Generator, size: float) -> Head:
    """A broad head that tapers to a pointed snout, tufts at the cheeks."""
    u = rng.uniform
    skull = (size, size * 0.86, size * 0.8)
    long = size * u(0.52, 0.66)

    def face(p: Tensor) -> Tensor:
        a, b, c = skull
        root, tip = (0, -0.55 * b, -0.34 * c), (0, -b - long, -0.42 * c)
        snout = sdf.capsule(p, root, tip, 0.44 * a, 0.15 * a)
        tuft = sdf.capsule(
            sdf.mirror_x(p),
            (0.6 * a, -0.12 * b, -0.4 * c),
            (1.14 * a, 0, -0.62 * c),
            0.34 * a,
            0.07 * a,
        )
        return sdf.blend(snout, tuft, 0.02)

    root = Pose((size * 0.56, size * 0.06, size * 0.5), yaw=14, roll=u(14, 20))
    return Head(
        skull,
        0.0,
        (size * 0.145, size * u(0.185, 0.205)),
        (size * u(0.42, 0.46), size * u(0.08, 0.14)),
        cone_ear(root, size * u(0.4, 0.45), size * u(0.78, 0.92), role=LIGHT),
        face,
        0.62 * size,
    )


def _fox_head(pose: Pose, head: Head) -> list[Part]:
    """The head with white cheeks and a dark nose."""
    a, b, c = head.skull

    def cheeks(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        mask = sdf.ellipsoid(q, (0.62 * a, -0.72 * b, -0.8 * c), (0.72 * a, 0.95 * b, 0.62 * c))
        below = sdf.capsule(p, (0, -0.8 * b, -0.95 * c), (0, -2 * b, -0.72 * c), 0.4 * a, 0.24 * a)
        return patch(head.bare(p), sdf.union(mask, below), 0.008)

    tip = seat(head.bare, 0, -0.34 * c)

    def nose(p: Tensor) -> Tensor:
        return sdf.ellipsoid(tip.local(p), (0, 0, 0), (0.19 * a, 0.15 * a, 0.16 * a))

    low, high = (-1.4 * a, -2.2 * b, -1.3 * c), (1.4 * a, 0.4 * b, 0.1 * c)
    _, y, z = tip.point.tolist()
    r = 0.22 * a + 0.02
    return [
        *head.parts(pose),
        pose.part(cheeks, low, high, 0.011, LIGHT),
        pose.part(nose, (-r, y - r, z - r), (r, y + r, z + r), 0.008, DARK),
    ]


@design("fox", "sitting", yaw=-26, fit=0.78, wears=True)
def sitting(rng: np.random.Generator) -> Figure:
    """Upright with a white bib, dark feet, the brush curled up beside it."""
    u = rng.uniform
    head = _head(rng, u(0.25, 0.275))
    body = Sitting(
        rump=(u(0.2, 0.22), 0.22, 0.19),
        chest=(0.155, 0.155, 0.25),
        tall=u(0.52, 0.57),
        leg=(0.07, 0.06),
        stance=0.092,
        foot=(0.07, 0.085, 0.052),
    )
    pose = Pose((0, -0.1, body.tall + 0.72 * head.skull[2]), yaw=u(-4, 8))
    side = [(0.06, 0.28, 0.12), (0.36, 0.44, 0.08), (0.6, 0.1, 0.12), (0.42, 0.06, u(0.48, 0.58))]
    parts = [body.part(), body.bib(LIGHT, 1.15), body.paw_part(DARK)]
    parts += [*brush(side, (0.06, 0.12, 0.145, 0.11, 0.03)), *_fox_head(pose, head)]
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))


@design("fox", "standing", yaw=-48, fit=0.8, wears=True)
def standing(rng: np.random.Generator) -> Figure:
    """On slender dark legs, the brush held level behind."""
    u = rng.uniform
    head = _head(rng, u(0.215, 0.235))
    body = Quadruped(
        long=u(0.2, 0.24),
        height=u(0.39, 0.42),
        spine=(0.15, u(0.145, 0.155), 0.145),
        neck=(-0.33, 0.56, 0.12),
        leg=(0.08, 0.06),
        stance=0.09,
        foot=(0.066, 0.082, 0.05),
        gait=((0.03, 0), (-0.02, 0), (-0.06, 0), (0, 0)),
    )
    pose = Pose((0, -0.36, 0.56 + 0.5 * head.skull[2]), yaw=u(18, 30))
    end, z = body.long + 0.08, body.height + 0.02
    back = [
        (0, end, z),
        (0, end + 0.2, z - 0.02),
        (0, end + 0.36, z - 0.2),
        (0, end + 0.5, z + u(0.1, 0.2)),
    ]
    parts = [body.part(), *body.socks(0.17, DARK), *_fox_head(pose, head)]
    parts += brush(back, (0.055, 0.1, 0.125, 0.1, 0.03))
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))


@design("fox", "running", yaw=-52, fit=0.82, wears=True)
def running_fox(rng: np.random.Generator) -> Figure:
    """At full stretch, the brush flying."""
    u = rng.uniform
    head = _head(rng, u(0.2, 0.22))
    body = Quadruped(
        long=u(0.2, 0.24),
        height=u(0.4, 0.43),
        spine=(0.148, 0.122, 0.138),
        neck=(-0.36, 0.54, 0.115),
        leg=(0.08, 0.058),
        stance=0.088,
        foot=(0.064, 0.082, 0.05),
        gait=running(u(0.23, 0.27), u(0.13, 0.18)),
    )
    pose = Pose((0, -0.4, 0.54 + 0.46 * head.skull[2]), yaw=u(18, 28), nod=4)
    end, z = body.long + 0.08, body.height + 0.02
    back = [
        (0, end, z),
        (0, end + 0.2, z + 0.06),
        (0, end + 0.34, z),
        (0, end + 0.54, z + u(0.08, 0.16)),
    ]
    parts = [body.part(), *body.socks(0.14, DARK), *_fox_head(pose, head)]
    parts += brush(back, (0.055, 0.1, 0.12, 0.095, 0.03))
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))
