"""Owls: perched on a branch, an owlet on the ground, one with spread wings."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose, patch, pointed_ear, seat
from packshot.train.scenes.birds import Bird, Wing, beak, feet
from packshot.train.scenes.faces import eyes
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import MAIN, SECOND, SOFT, WOOD, Part

_EYE = (0.4, 0.08)  # middle of an eye in shares of the head's radii


def _discs(bird: Bird) -> Part:
    """Two round pale discs that meet over the beak."""
    a, b, c = bird.head

    def discs(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        at = (_EYE[0] * a, -b, _EYE[1] * c - 0.03)
        spot = sdf.ellipsoid(q, at, (0.44 * a, 0.75 * b, 0.52 * c))
        return patch(bird.face(p), spot, 0.014)

    return bird.skull.part(discs, (-a, -b - 0.04, -0.7 * c), (a, 0, 0.8 * c), 0.0125, SOFT)


def _irises(bird: Bird, r: float) -> Part:
    """Coloured rings round the pupils."""
    a, b, c = bird.head
    x, z = _EYE[0] * a, _EYE[1] * c
    right = seat(lambda p: bird.face(p) - 0.012, x, z, forward=0.55)
    low, high = (-x - r - 0.04, -b - 0.12, z - r - 0.04), (x + r + 0.04, 0, z + r + 0.04)
    radii = (r, r, 0.42 * r)
    return bird.skull.part(lambda p: right.lens(sdf.mirror_x(p), radii), low, high, 0.011, SECOND)


def _chest(bird: Bird, rows: Sequence[tuple[float, int]]) -> list[Part]:
    """A pale chest with `rows` of plumes: height in shares of the trunk, number."""
    a, b, c = bird.trunk
    low, high = (-a, -b - 0.05, -c), (a, 0, 0.8 * c)
    spots = []
    for z, count in rows:
        across = (np.arange(count) - (count - 1) / 2) * 0.34 * a
        spots += [seat(bird.skin, float(x), bird.height + z * c) for x in across]

    def chest(p: Tensor) -> Tensor:
        oval = sdf.ellipsoid(p, (0, -b, -0.12 * c), (0.7 * a, 0.85 * b, 0.78 * c))
        return patch(bird.skin(bird.torso.world(p)), oval, 0.009)

    def plumes(p: Tensor) -> Tensor:
        q = bird.torso.world(p)
        size = 0.13 * a
        return sdf.union(
            *[
                sdf.capsule(s.local(q), (0, 0.5 * size, 0), (0, -0.8 * size, 0), 0.5 * size, size)
                for s in spots
            ]
        )

    return [
        bird.torso.part(chest, low, high, 0.0135, SOFT),
        bird.torso.part(plumes, low, high, 0.011, MAIN),
    ]


def _ears(bird: Bird, size: float) -> Part:
    a, _, c = bird.head
    ear = Pose((0.62 * a, 0.0, 0.7 * c), roll=24)

    def tufts(p: Tensor) -> Tensor:
        q = ear.local(sdf.mirror_x(p))
        return pointed_ear(q, size * 0.55, size * 1.15, depth=0.7)

    low, high = (-a - size, -size * 0.7, 0.4 * c), (a + size, size * 0.7, 0.8 * c + 1.5 * size)
    return bird.skull.part(tufts, low, high, 0.0125, MAIN)


def _owl(bird: Bird, rows: Sequence[tuple[float, int]], *extras: Part) -> Figure:
    a, b, c = bird.head
    eye, r = (_EYE[0] * a, _EYE[1] * c), 0.27 * a
    root, tip = (0, -0.93 * b, -0.1 * c), (0, -1.1 * b, -0.4 * c)
    raised = 0.012 + 0.25 * r
    parts = [
        bird.part(),
        *extras,
        *_chest(bird, rows),
        _discs(bird),
        _irises(bird, r),
        beak(bird.skull, root, tip, (0.15 * a, 0.06 * a), 1.0),
        *eyes(bird.skull, lambda p: bird.face(p) - raised, eye, (0.7 * r, 0.74 * r, 0.4 * r), 0.32),
    ]
    return Figure(parts, bird.anchors(eye))


def _branch(long: float, radius: float) -> Part:
    """A short branch on the ground, with the stub of a twig."""

    def wood(p: Tensor) -> Tensor:
        limb = sdf.capsule(p, (-long, 0, radius), (long, 0, radius), radius)
        twig = sdf.capsule(p, (0.6 * long, 0, radius), (0.95 * long, 0.02, 3 * radius), 0.05, 0.04)
        return sdf.blend(limb, twig, 0.03)

    reach = long + radius + 0.04
    return Part(wood, (-reach, -radius - 0.04, -0.02), (reach, radius + 0.1, 0.3), 0.0125, WOOD)


def _claws(height: float, radius: float) -> Part:
    """Three toes of each foot over the front of the branch."""

    def toes(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        ds = []
        for x in (0.07, 0.135, 0.2):
            top, front = (x, -0.02, height + 0.02), (x, -radius - 0.02, height - 0.05)
            ds.append(sdf.capsule(q, top, front, 0.04, 0.034))
        return sdf.blend_all(ds, 0.01)

    low, high = (-0.26, -radius - 0.09, height - 0.12), (0.26, 0.06, height + 0.09)
    return Part(toes, low, high, 0.0105, SECOND)


@design("owl", "perched", yaw=20, fit=0.76, wears=True)
def perched_owl(rng: np.random.Generator) -> Figure:
    """A horned owl that sits on a short branch, its wings folded."""
    u = rng.uniform
    wide, tall, head, bark = u(0.3, 0.33), u(0.36, 0.4), u(0.285, 0.31), u(0.07, 0.085)
    bird = Bird(
        trunk=(wide, 0.86 * wide, tall),
        head=(1.1 * head, 0.9 * head, 0.88 * head),
        height=tall + 2 * bark - 0.06,
        rise=0.84 * tall + 0.25 * head,
        lean=0.03,
        yaw=u(-12, 6),
        wing=Wing((0.075, 0.17, u(0.25, 0.28)), (0.93, 0.1, 0.55), u(2, 8)),
        neck=0.1,
        tail=(0.02, -0.6),
    )
    extras = (_branch(u(0.44, 0.5), bark), _claws(2 * bark, bark), _ears(bird, u(0.15, 0.18)))
    return _owl(bird, [(0.0, 3), (-0.28, 2)], *extras)


def _ground(spread: float) -> Part:
    places = [Pose((side * spread, -0.12, 0), yaw=14 * side) for side in (1, -1)]
    return feet(places, (0.1, 0.12, 0.045), 0.06, 0.045)


@design("owl", "owlet", yaw=20, fit=0.74, wears=True)
def owlet(rng: np.random.Generator) -> Figure:
    """A baby owl: a very big round head on a small round body."""
    u = rng.uniform
    wide, head = u(0.27, 0.3), u(0.33, 0.36)
    bird = Bird(
        trunk=(wide, 0.92 * wide, 0.9 * wide),
        head=(1.1 * head, 0.92 * head, 0.9 * head),
        height=0.9 * wide + 0.03,
        rise=0.72 * wide + 0.5 * head,
        lean=0.02,
        yaw=u(-10, 6),
        wing=Wing((0.065, 0.13, u(0.15, 0.17)), (0.93, 0.05, 0.35), u(18, 30)),
        neck=0.07,
        tail=(0.04, -0.5),
    )
    return _owl(bird, [(-0.1, 2), (-0.4, 1)], _ground(0.13))


@design("owl", "spread-wings", yaw=16, fit=0.78, wears=True)
def spread_owl(rng: np.random.Generator) -> Figure:
    """Standing with both wings spread wide."""
    u = rng.uniform
    wide, tall, head = u(0.27, 0.3), u(0.32, 0.35), u(0.27, 0.3)
    bird = Bird(
        trunk=(wide, 0.88 * wide, tall),
        head=(1.12 * head, 0.9 * head, 0.88 * head),
        height=tall + 0.04,
        rise=0.84 * tall + 0.3 * head,
        lean=0.03,
        yaw=u(-10, 6),
        wing=Wing((0.06, 0.06, 0.2), (0.8, 0.05, 0.5), u(88, 104)),
        neck=0.09,
        tail=(0.04, -0.6),
    )
    extras = (_ground(0.13), _ears(bird, u(0.12, 0.15)), _feathers(bird, u(0.3, 0.36)))
    return _owl(bird, [(0.0, 3), (-0.28, 2)], *extras)


def _feathers(bird: Bird, long: float) -> Part:
    """Broad spread wings: a fan of feathers from each shoulder."""
    a, _, c = bird.trunk
    root: Point = (0.75 * a, 0.05, 0.4 * c)
    fan = []
    for t in np.linspace(0, 1, 4):
        angle, size = np.radians(-38 + 68 * t), long * (0.86 + 0.3 * t)
        fan.append(
            (root[0] + float(np.cos(angle)) * size, 0.07, root[2] + float(np.sin(angle)) * size)
        )

    def wing(p: Tensor) -> Tensor:
        q = sdf.scaled(sdf.mirror_x(p), 1, 0.5, 1)
        start = (root[0], 0.1, root[2])
        quills = [sdf.capsule(q, start, (x, 0.14, z), 0.07, 0.085) * 0.5 for x, _, z in fan]
        return sdf.blend_all(quills, 0.008)

    out = root[0] + 1.2 * long + 0.12
    low = (-out, -0.04, root[2] - long - 0.1)
    return bird.torso.part(wing, low, (out, 0.16, root[2] + 1.2 * long + 0.1), 0.0135, MAIN)
