"""Penguins: standing, waddling, and cheering with both flippers up."""

from __future__ import annotations

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose, patch
from packshot.train.scenes.birds import Bird, Wing, beak, feet
from packshot.train.scenes.faces import eyes
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import LIGHT, Part


def _shirt(bird: Bird) -> Part:
    """The white of belly and face in one: two rounds about the eyes over a long oval."""
    (a, b, c), (ha, hb, hc) = bird.trunk, bird.head

    def white(p: Tensor) -> Tensor:
        q = sdf.mirror_x(bird.skull.local(p))
        face = sdf.ellipsoid(q, (0.4 * ha, -hb, 0.02 * hc), (0.44 * ha, 0.85 * hb, 0.48 * hc))
        chin = sdf.ellipsoid(q, (0, -hb, -0.45 * hc), (0.62 * ha, 0.8 * hb, 0.46 * hc))
        oval = (0.62 * a, 0.9 * b, 0.8 * c)
        belly = sdf.ellipsoid(bird.torso.local(p), (0, -b, -0.1 * c), oval)
        return patch(bird.skin(p), sdf.blend(sdf.union(face, chin), belly, 0.05), 0.009)

    x, y, z = bird.skull.place
    low = (-a - abs(x), min(y - hb, -b) - 0.05, bird.height - c)
    return Part(white, low, (a + abs(x), 0.1, z + 0.75 * hc), 0.0125, LIGHT)


def _penguin(bird: Bird, standing: Part) -> Figure:
    a, b, c = bird.head
    eye, r = (0.4 * a, 0.06 * c), 0.17 * a
    root, tip = (0, -0.86 * b, -0.22 * c), (0, -1.3 * b, -0.3 * c)
    parts = [
        bird.part(),
        _shirt(bird),
        standing,
        beak(bird.skull, root, tip, (0.19 * a, 0.06 * a), 1.25),
        *eyes(bird.skull, lambda p: bird.face(p) - 0.008, eye, (r, 1.2 * r, 0.6 * r), 0.32),
    ]
    return Figure(parts, bird.anchors(eye))


def _feet(wide: float, long: float, lift: float = 0.0) -> Part:
    """Flat feet that point outwards; with `lift` the left one is in the air and ahead."""
    left = Pose((-0.14, -0.09 - 0.5 * lift, lift), yaw=-18, nod=150 * lift)
    return feet([Pose((0.15, -0.09, 0), yaw=18), left], (wide, long, 0.045), 0.07, 0.05)


@design("penguin", "standing", yaw=24, fit=0.76, wears=True)
def standing_penguin(rng: np.random.Generator) -> Figure:
    """Tall and upright, flippers at the sides."""
    u = rng.uniform
    wide, tall, head = u(0.29, 0.33), u(0.4, 0.45), u(0.245, 0.275)
    wing = Wing((0.062, 0.125, u(0.25, 0.29)), (0.86, 0.0, 0.5), raised=u(10, 22))
    bird = Bird(
        trunk=(wide, 0.92 * wide, tall),
        head=(1.04 * head, head, 0.96 * head),
        height=tall + 0.03,
        rise=tall * 0.86 + 0.4 * head,
        lean=0.03,
        yaw=u(-12, 6),
        wing=wing,
    )
    return _penguin(bird, _feet(0.12, 0.16))


@design("penguin", "waddling", yaw=24, fit=0.76, wears=True)
def waddling_penguin(rng: np.random.Generator) -> Figure:
    """In mid step: leaning to one side, a foot lifted, flippers held out for balance."""
    u = rng.uniform
    wide, tall, head = u(0.31, 0.35), u(0.35, 0.39), u(0.27, 0.3)
    wing = Wing((0.062, 0.12, u(0.2, 0.24)), (0.84, 0.0, 0.42), raised=u(48, 62))
    bird = Bird(
        trunk=(wide, 0.92 * wide, tall),
        head=(1.06 * head, head, 0.96 * head),
        height=tall + 0.05,
        rise=tall * 0.84 + 0.4 * head,
        lean=0.05,
        yaw=u(-14, 0),
        wing=wing,
        sway=u(6, 10),
    )
    return _penguin(bird, _feet(0.12, 0.16, u(0.06, 0.09)))


@design("penguin", "cheering", yaw=20, fit=0.76, wears=True)
def cheering_penguin(rng: np.random.Generator) -> Figure:
    """A plump chick of a penguin with a very big head, both flippers raised."""
    u = rng.uniform
    wide, tall, head = u(0.29, 0.32), u(0.27, 0.3), u(0.31, 0.34)
    wing = Wing((0.062, 0.115, u(0.19, 0.22)), (0.82, 0.0, 0.35), raised=u(118, 134))
    bird = Bird(
        trunk=(wide, 0.92 * wide, tall),
        head=(1.08 * head, head, 0.94 * head),
        height=tall + 0.03,
        rise=tall * 0.84 + 0.5 * head,
        lean=0.03,
        yaw=u(-10, 6),
        wing=wing,
    )
    return _penguin(bird, _feet(0.12, 0.15))
