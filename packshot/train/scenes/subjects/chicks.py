"""Chicks: standing, running, and sitting with both wings up."""

from __future__ import annotations

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose, patch
from packshot.train.scenes.birds import Bird, Wing, beak, feet
from packshot.train.scenes.faces import eyes
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import MAIN, SKIN, Part


def _cheeks(bird: Bird) -> Part:
    """A blush under each eye."""
    a, b, c = bird.head

    def blush(p: Tensor) -> Tensor:
        at = (0.66 * a, -0.7 * b, -0.25 * c)
        spot = sdf.ellipsoid(sdf.mirror_x(p), at, (0.17 * a, 0.3 * b, 0.13 * c))
        return patch(bird.face(p), spot, 0.008)

    return bird.skull.part(blush, (-a, -b, -0.6 * c), (a, 0, 0.1 * c), 0.011, SKIN)


def _tuft(bird: Bird) -> Part:
    """Three tufts of down on the crown."""
    a, _, c = bird.head
    tips = [(-0.3 * a, 0.05, 1.26 * c), (0.02 * a, -0.02, 1.36 * c), (0.32 * a, 0.05, 1.22 * c)]

    def tufts(p: Tensor) -> Tensor:
        down = [sdf.capsule(p, (0.2 * x, y, 0.9 * c), (x, y, z), 0.05, 0.026) for x, y, z in tips]
        return sdf.blend_all(down, 0.02)

    low, high = (-0.55 * a, -0.12, 0.75 * c), (0.55 * a, 0.15, 1.36 * c + 0.06)
    return bird.skull.part(tufts, low, high, 0.0115, MAIN)


def _chick(bird: Bird, standing: Part) -> Figure:
    a, b, c = bird.head
    eye, r = (0.44 * a, 0.1 * c), 0.155 * a
    root, tip = (0, -0.84 * b, -0.16 * c), (0, -1.28 * b, -0.2 * c)
    parts = [
        bird.part(),
        standing,
        _tuft(bird),
        _cheeks(bird),
        beak(bird.skull, root, tip, (0.2 * a, 0.055 * a), 1.2),
        *eyes(bird.skull, bird.face, eye, (r, 1.25 * r, 0.6 * r), 0.32),
    ]
    return Figure(parts, bird.anchors(eye))


@design("chick", "standing", yaw=24, fit=0.76, wears=True)
def standing_chick(rng: np.random.Generator) -> Figure:
    """A ball of down on two legs, little wings a bit away from the body."""
    u = rng.uniform
    wide, head, leg = u(0.31, 0.34), u(0.25, 0.28), u(0.08, 0.13)
    bird = Bird(
        trunk=(wide, 1.02 * wide, 0.9 * wide),
        head=(1.02 * head, head, 0.95 * head),
        height=0.9 * wide + leg + 0.05,
        rise=0.8 * wide + 0.4 * head,
        lean=u(0.05, 0.08),
        yaw=u(-12, 6),
        wing=Wing((0.06, 0.13, u(0.13, 0.15)), (0.94, 0.1, 0.3), u(30, 44), -20),
        tail=(0.12, 0.25),
    )
    return _chick(bird, _feet(leg, 0, 0))


def _feet(leg: float, stride: float, lift: float) -> Part:
    """Feet on legs of length `leg`, the left one ahead by `stride` and the right one behind it,
    lifted.
    """
    right = Pose((0.14, 0.02 + stride, lift), yaw=12, nod=-320 * lift)
    left = Pose((-0.14, 0.02 - stride, 0), yaw=-12)
    return feet([right, left], (0.1, 0.13, 0.04), leg + 0.08, 0.044)


@design("chick", "running", yaw=34, fit=0.76, wears=True)
def running_chick(rng: np.random.Generator) -> Figure:
    """A lean chick in mid step, its wings spread."""
    u = rng.uniform
    wide, head, leg = u(0.27, 0.3), u(0.25, 0.275), u(0.11, 0.14)
    bird = Bird(
        trunk=(wide, 1.14 * wide, 0.96 * wide),
        head=(1.02 * head, head, 0.95 * head),
        height=0.96 * wide + leg + 0.05,
        rise=0.84 * wide + 0.38 * head,
        lean=u(0.12, 0.16),
        yaw=u(-14, 0),
        wing=Wing((0.06, 0.12, u(0.15, 0.17)), (0.9, 0.1, 0.35), u(74, 90), -25),
        sway=u(-6, -3),
        tail=(0.14, 0.4),
    )
    return _chick(bird, _feet(leg, u(0.1, 0.13), u(0.07, 0.1)))


@design("chick", "sitting", yaw=20, fit=0.74, wears=True)
def sitting_chick(rng: np.random.Generator) -> Figure:
    """Sitting, feet stretched to the viewer, both wings up for joy."""
    u = rng.uniform
    wide, head = u(0.3, 0.33), u(0.31, 0.34)
    tall = 0.82 * wide
    bird = Bird(
        trunk=(wide, 0.98 * wide, tall),
        head=(1.04 * head, head, 0.94 * head),
        height=0.97 * tall,
        rise=0.8 * tall + 0.45 * head,
        lean=0.03,
        yaw=u(-10, 6),
        wing=Wing((0.06, 0.12, u(0.14, 0.165)), (0.86, 0.0, 0.45), u(112, 128)),
        tail=(0.1, -0.2),
    )
    soles = [Pose((side * 0.17, -0.62 * wide, 0.05), yaw=12 * side, nod=40) for side in (1, -1)]
    return _chick(bird, feet(soles, (0.1, 0.12, 0.042)))
