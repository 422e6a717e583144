"""Mice: sitting, standing upright, scurrying."""

from __future__ import annotations

import numpy as np

from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.bodies import tail
from packshot.train.scenes.critters import Head, disc_ear, snub
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.hoppers import haunched, on_top, two_legged, upright_anchors
from packshot.train.scenes.quadrupeds import Quadruped, running
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import LIGHT, SKIN, SOFT, Part


def _head(rng: np.random.Generator, size: float) -> Head:
    """A head that tapers to a little snout, with very big round ears."""
    u = rng.uniform
    lean = u(46, 52)
    t, ear = np.radians(lean), size * u(0.6, 0.68)
    reach = size * 1.18
    root = Pose((float(reach * np.sin(t)), 0.04, float(reach * np.cos(t))), yaw=10, roll=lean)
    return Head(
        skull=(size, size * 0.92, size * 0.88),
        cheek=u(0.0, 0.05),
        eye=(size * 0.165, size * u(0.2, 0.22)),
        eye_at=(size * u(0.38, 0.42), size * u(0.04, 0.1)),
        ear=disc_ear(root, ear, role=SKIN),
    )


def _mouse_head(pose: Pose, head: Head) -> list[Part]:
    a, _, c = head.skull
    muzzle = snub(pose, head, a * 0.29, -c * 0.36, role=SOFT, forward=a * 0.2)
    return [*head.parts(pose), *muzzle]


@design("mouse", "sitting", yaw=-22, fit=0.76, wears=True)
def sitting(rng: np.random.Generator) -> Figure:
    """On its haunches, hands on a light belly, the tail curled beside."""
    u = rng.uniform
    head = _head(rng, u(0.25, 0.27))
    body = haunched(u(0, 1), u(0.225, 0.25), u(0.22, 0.24))
    pose = on_top(body, head)
    curl = [(0.1, 0.24, 0.08), (0.42, 0.4, 0.03), (0.66, 0.1, 0.05), (0.44, -0.02, u(0.2, 0.3))]
    parts = [body.part(), body.tummy(LIGHT), tail(curl, (0.05, 0.032), SKIN)]
    return Figure([*parts, *_mouse_head(pose, head)], upright_anchors(body, head, pose, 1.12))


@design("mouse", "standing", yaw=-20, fit=0.78, wears=True)
def standing(rng: np.random.Generator) -> Figure:
    """On two legs, arms open, the tail in an S behind."""
    u = rng.uniform
    head = _head(rng, u(0.235, 0.255))
    wide, tall = u(0.195, 0.22), u(0.21, 0.23)
    body = two_legged(u(0, 1), wide, tall, (wide + u(0.1, 0.14), -0.14, 0.15 + tall * u(1.0, 1.3)))
    pose = on_top(body, head)
    wave = [(0.06, 0.2, 0.22), (0.36, 0.4, 0.0), (0.6, 0.1, 0.1), (0.42, 0.1, 0.36)]
    wave.append((0.56, 0.1, u(0.36, 0.44)))
    parts = [body.part(), body.tummy(LIGHT), tail(wave, (0.05, 0.032), SKIN)]
    return Figure([*parts, *_mouse_head(pose, head)], upright_anchors(body, head, pose))


@design("mouse", "running", yaw=-52, fit=0.8, wears=True)
def scurrying(rng: np.random.Generator) -> Figure:
    """On quick little legs, the tail streaming behind."""
    u = rng.uniform
    head = _head(rng, u(0.2, 0.22))
    body = Quadruped(
        long=u(0.15, 0.18),
        height=u(0.28, 0.3),
        spine=(0.16, 0.18, 0.185),
        neck=(-0.28, 0.36, 0.14),
        leg=(0.085, 0.058),
        stance=0.1,
        foot=(0.064, 0.085, 0.05),
        gait=running(u(0.13, 0.16), u(0.08, 0.12)),
    )
    pose = Pose((0, -0.34, 0.36 + 0.4 * head.skull[2]), yaw=u(18, 28), nod=4)
    end, z = body.long + 0.12, body.height - 0.02
    wave = [
        (0, end, z),
        (0, end + 0.24, z - 0.06),
        (0, end + 0.3, z + 0.26),
        (0, end + 0.52, z + u(0.1, 0.2)),
    ]
    parts = [body.part(), *body.socks(0.075, SKIN), tail(wave, (0.05, 0.032), SKIN)]
    parts += _mouse_head(pose, head)
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))
