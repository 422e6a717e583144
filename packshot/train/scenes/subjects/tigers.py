"""Tigers: sitting, standing, running; their stripes are dark."""

from __future__ import annotations

import numpy as np

from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.critters import Head, disc_ear, snub
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.patterns import ringed, stripes, strokes
from packshot.train.scenes.quadrupeds import Quadruped, Sitting, running
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import LIGHT, Part


def _head(rng: np.random.Generator, size: float) -> Head:
    u = rng.uniform
    lean = u(40, 46)
    t = np.radians(lean)
    root = Pose((float(size * np.sin(t)), 0.03, float(size * 0.86 * np.cos(t))), yaw=8, roll=lean)
    return Head(
        skull=(size, size * 0.86, size * 0.84),
        cheek=u(0.07, 0.12),
        eye=(size * u(0.15, 0.165), size * u(0.18, 0.2)),
        eye_at=(size * u(0.39, 0.43), size * u(0.06, 0.12)),
        ear=disc_ear(root, size * u(0.34, 0.38), role=LIGHT),
    )


def _tiger_head(pose: Pose, head: Head) -> list[Part]:
    """White muzzle, three stripes on the forehead and two on each cheek."""
    a, _, c = head.skull
    marks = [
        [(0.0, 0.4 * c), (0.0, 0.62 * c), (0.0, 0.86 * c)],
        [(0.3 * a, 0.5 * c), (0.3 * a, 0.66 * c), (0.26 * a, 0.84 * c)],
        [(1.0 * a, 0.02 * c), (0.88 * a, -0.02 * c), (0.7 * a, -0.06 * c)],
        [(0.99 * a, -0.4 * c), (0.86 * a, -0.38 * c), (0.68 * a, -0.34 * c)],
    ]
    outwards = [line[::-1] for line in marks[:2]]
    lines = strokes(pose, head.bare, [*outwards, *marks[2:]], 0.15 * a)
    return [*head.parts(pose), lines, *snub(pose, head, a * 0.34, -c * 0.4)]


@design("tiger", "sitting", yaw=-26, fit=0.78, wears=True)
def sitting(rng: np.random.Generator) -> Figure:
    """Upright, a white bib, the ringed tail beside it."""
    u = rng.uniform
    head = _head(rng, u(0.275, 0.3))
    body = Sitting(
        rump=(u(0.22, 0.24), 0.23, 0.2),
        chest=(0.18, 0.175, 0.26),
        tall=u(0.52, 0.57),
        leg=(0.084, 0.074),
        stance=0.108,
        foot=(0.084, 0.098, 0.058),
    )
    pose = Pose((0, -0.1, body.tall + 0.7 * head.skull[2]), yaw=u(-4, 8))
    side = [(0.08, 0.28, 0.08), (0.4, 0.36, 0.06), (0.58, 0.2, 0.08), (0.46, 0.16, u(0.42, 0.52))]
    coat = body.part()
    rows = (np.array([0.13, 0.25, 0.37, 0.49]) + u(-0.015, 0.015)).tolist()
    parts = [coat, body.bib(LIGHT, 1.1), body.paw_part(LIGHT)]
    parts.append(stripes(coat, 2, rows, 0.066, fade=(1, -0.13, 0.12), lean=0.03))
    parts += [*ringed(side, (0.07, 0.066, 0.06), 4, 0.06), *_tiger_head(pose, head)]
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))


def _on_four(rng: np.random.Generator, body: Quadruped, pose: Pose, head: Head) -> Figure:
    """A striped tiger on its feet, the tail up behind."""
    u = rng.uniform
    coat = body.part()
    rows = np.linspace(-0.9 * body.long, body.long + 0.1, 5) + u(-0.02, 0.02)
    z = body.height
    flank = stripes(coat, 1, rows.tolist(), 0.07, fade=(2, z - 0.13, z + 0.06), lean=0.02)
    end = body.long + 0.1
    back = [(0, end, z), (0, end + 0.22, z - 0.04), (0, end + 0.3, z + 0.1)]
    back.append((0, end + u(0.2, 0.32), z + u(0.26, 0.34)))
    parts = [coat, flank, *body.socks(0.1, LIGHT), *_tiger_head(pose, head)]
    parts += ringed(back, (0.066, 0.062, 0.056), 4, 0.06)
    return Figure(parts, body.anchors(pose, head.skull, head.eye_at))


@design("tiger", "standing", yaw=-48, fit=0.8, wears=True)
def standing(rng: np.random.Generator) -> Figure:
    """Walking at ease, its head turned to the viewer."""
    u = rng.uniform
    head = _head(rng, u(0.24, 0.26))
    body = Quadruped(
        long=u(0.22, 0.26),
        height=u(0.38, 0.41),
        spine=(0.18, u(0.175, 0.19), 0.175),
        neck=(-0.38, 0.54, 0.135),
        leg=(0.096, 0.075),
        stance=0.112,
        foot=(0.08, 0.095, 0.056),
        gait=((0.04, 0), (-0.03, 0), (-0.07, 0), (0.01, 0)),
    )
    pose = Pose((0, -0.42, 0.54 + 0.48 * head.skull[2]), yaw=u(20, 32))
    return _on_four(rng, body, pose, head)


@design("tiger", "running", yaw=-50, fit=0.82, wears=True)
def running_tiger(rng: np.random.Generator) -> Figure:
    """At full stretch."""
    u = rng.uniform
    head = _head(rng, u(0.225, 0.245))
    body = Quadruped(
        long=u(0.22, 0.26),
        height=u(0.41, 0.44),
        spine=(0.175, 0.152, 0.165),
        neck=(-0.4, 0.54, 0.13),
        leg=(0.094, 0.07),
        stance=0.105,
        foot=(0.078, 0.095, 0.056),
        gait=running(u(0.24, 0.28), u(0.13, 0.18)),
    )
    pose = Pose((0, -0.45, 0.54 + 0.44 * head.skull[2]), yaw=u(20, 30), nod=4)
    return _on_four(rng, body, pose, head)
