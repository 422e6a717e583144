"""Elephants: standing, walking with the trunk up, sitting as a toy does."""

from __future__ import annotations

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.bodies import BearBody, tail
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.muzzles import Curve, ElephantHead, elephant_head, tusks
from packshot.train.scenes.quadrupeds import STANDING, Gait, Quadruped, toy_anchors, walking
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import LIGHT, Part


def _head(rng: np.random.Generator, size: float, trunk: Curve) -> ElephantHead:
    u = rng.uniform
    return ElephantHead(
        skull=(size, size * 0.9, size * 0.96),
        ear=(size * u(0.78, 0.9), size * u(0.98, 1.12)),
        ear_yaw=u(14, 26),
        trunk=[(x, y * size, z * size) for x, y, z in trunk],
        trunk_radii=(size * 0.36, size * u(0.2, 0.23)),
        eye=size * u(0.155, 0.175),
        eye_at=(size * u(0.46, 0.52), size * u(0.1, 0.18)),
    )


def _hanging(rng: np.random.Generator) -> Curve:
    """Down, and forwards at its tip."""
    tip = rng.uniform(-1.2, -1.05)
    bend = [(0, -1.1, -0.4), (0, -1.24, -0.98), (0, -1.5, tip - 0.2)]
    return [(0, -0.66, -0.1), *bend, (0, -1.82, tip)]


def _raised(rng: np.random.Generator) -> Curve:
    """Forwards and up, as it greets."""
    top = rng.uniform(0.55, 0.8)
    bend = [(0, -1.2, -0.46), (0, -1.75, -0.3), (0, -1.95, 0.2)]
    return [(0, -0.66, -0.12), *bend, (0, -1.72, top)]


def _nails(body: Quadruped) -> Part:
    """Three pale nails on every foot."""
    r, feet = body.leg[1], body.feet()

    def nails(p: Tensor) -> Tensor:
        spots = []
        for x, y, z in feet:
            for angle in (-0.75, 0.0, 0.75):
                at = (x + r * 0.95 * float(np.sin(angle)), y - r * 0.95 * float(np.cos(angle)))
                spots.append(sdf.ellipsoid(p, (*at, z + 0.034), (0.036, 0.036, 0.036)))
        return sdf.union(*spots)

    places, reach = np.array(feet), r + 0.05
    low, high = places.min(0) - reach, places.max(0) + reach
    top = float(places[:, 2].max()) + 0.09
    return Part(nails, (low[0], low[1], -0.02), (high[0], high[1], top), 0.011, LIGHT)


def _on_feet(rng: np.random.Generator, gait: Gait, trunk: Curve, yaw: float) -> Figure:
    u = rng.uniform
    head = _head(rng, u(0.25, 0.28), trunk)
    body = Quadruped(
        long=u(0.19, 0.23),
        height=u(0.45, 0.49),
        spine=(0.22, u(0.25, 0.28), 0.235),
        neck=(-0.38, 0.56, 0.16),
        leg=(0.125, u(0.1, 0.112)),
        stance=0.13,
        gait=gait,
    )
    pose = Pose((0, -0.46, 0.48 + 0.68 * head.skull[2]), yaw=yaw)
    back = body.long + 0.2
    rope = [(0, back - 0.02, 0.52), (0, back + 0.12, 0.5), (0, back + 0.13, u(0.26, 0.34))]
    parts = [body.part(), _nails(body), tail(rope, (0.04, 0.036)), *elephant_head(pose, head)]
    parts.append(tusks(pose, head, u(0.12, 0.16)))
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))


@design("elephant", "standing", yaw=-38, fit=0.76, wears=True)
def standing(rng: np.random.Generator) -> Figure:
    """On four columns, the trunk hanging, its tip forwards."""
    return _on_feet(rng, STANDING, _hanging(rng), rng.uniform(14, 26))


@design("elephant", "greeting", yaw=-46, fit=0.76, wears=True)
def greeting(rng: np.random.Generator) -> Figure:
    """Walking, the trunk raised."""
    gait = walking(rng.uniform(0.08, 0.11), rng.uniform(0.05, 0.09))
    return _on_feet(rng, gait, _raised(rng), rng.uniform(8, 18))


@design("elephant", "sitting", yaw=-18, fit=0.74, wears=True)
def sitting(rng: np.random.Generator) -> Figure:
    """A calf that sits as a toy does, soles forwards."""
    u = rng.uniform
    head = _head(rng, u(0.27, 0.3), _hanging(rng))
    belly, height, spread = u(0.27, 0.3), u(0.25, 0.27), u(0.24, 0.28)
    body = BearBody(
        middle=(0, 0, height),
        belly=(belly, belly * 0.92, height),
        arm=[(belly * 0.62, -0.05, height * 1.3), (belly * 1.1, -0.2, u(0.2, 0.26))],
        arm_radii=(0.09, 0.105),
        leg=[(0.18, -0.1, 0.12), (spread, -0.33, 0.115)],
        leg_radii=(0.12, 0.112),
        foot=Pose((spread + 0.03, -0.4, 0.135), yaw=14, nod=10),
        foot_radii=(0.122, 0.075, 0.13),
    )
    pose = Pose((0, -0.07, height * 1.95 + head.skull[2] * 0.74))
    parts = [body.part(), body.soles(), *elephant_head(pose, head)]
    return Figure(parts, toy_anchors(body, pose, head.skull, head.eye_at))
