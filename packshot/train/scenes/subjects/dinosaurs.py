"""Dinosaurs: an upright one, a running one, and one with a long neck."""

from __future__ import annotations

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.figure import Anchors, Figure
from packshot.train.scenes.pieces import bezier, tube
from packshot.train.scenes.quadrupeds import Quadruped
from packshot.train.scenes.registry import design
from packshot.train.scenes.saurians import Biped, SaurianHead, ridge
from packshot.train.scenes.solid import LIGHT, MAIN, Part

_SPIKES = 8


def _biped(body: Biped, head: SaurianHead, size: float) -> Figure:
    """A dinosaur on two legs with spikes of at most `size` down its back."""
    grow = np.sin(np.linspace(0.3 * np.pi, 0.84 * np.pi, _SPIKES))

    def all_of_it(p: Tensor) -> Tensor:
        return sdf.union(body.trunk(p), head.bare(body.head.local(p)))

    back = ridge(all_of_it, body.spine(_SPIKES), (size * grow).tolist())
    parts = [body.part(), body.belly(LIGHT), back, *head.parts(body.head)]
    return Figure(parts, body.anchors(head))


@design("dinosaur", "upright", yaw=-32, fit=0.8, wears=True)
def upright(rng: np.random.Generator) -> Figure:
    """A friendly tyrannosaur: big head, little arms, a thick tail on the ground."""
    u = rng.uniform
    head = SaurianHead(u(0.225, 0.25), u(0.78, 0.92), u(0.044, 0.05))
    top = u(0.82, 0.88)
    stance = u(0.16, 0.19)
    body = Biped(
        hips=(0, 0.05, 0.36),
        chest=(0, -0.02, 0.56),
        girth=(u(0.22, 0.24), u(0.165, 0.185)),
        feet=(Pose((stance, -0.08, 0.07), yaw=10), Pose((-stance, -0.08, 0.07), yaw=-10)),
        tail=[(0, 0.34, 0.2), (0, 0.5, 0.06), (u(0.0, 0.1), 0.84, u(0.08, 0.2))],
        head=Pose((0, -0.1, top), yaw=u(-6, 10)),
        lift=u(0.0, 0.08),
    )
    return _biped(body, head, u(0.1, 0.115))


@design("dinosaur", "running", yaw=-58, fit=0.82, wears=True)
def running(rng: np.random.Generator) -> Figure:
    """The same in full stride: leaning forwards, the tail straight behind."""
    u = rng.uniform
    head = SaurianHead(u(0.2, 0.22), u(0.85, 1.0), u(0.04, 0.045))
    step = u(0.2, 0.26)
    body = Biped(
        hips=(0, 0.1, 0.44),
        chest=(0, -0.14, 0.54),
        girth=(u(0.2, 0.215), u(0.155, 0.17)),
        feet=(
            Pose((0.15, -step - 0.02, 0.12), nod=u(14, 24)),
            Pose((-0.15, step + 0.16, 0.13), nod=-u(48, 60)),
        ),
        tail=[(0, 0.42, 0.4), (0, 0.6, 0.46), (0, 0.86, u(0.48, 0.6))],
        head=Pose((0, -0.3, u(0.76, 0.8)), yaw=u(8, 18)),
        lift=u(0.0, 0.05),
    )
    return _biped(body, head, u(0.09, 0.105))


@design("dinosaur", "long-necked", yaw=-52, fit=0.82, wears=True)
def long_necked(rng: np.random.Generator) -> Figure:
    """A plump sauropod on four columns, its neck a swan's, with a long tail."""
    u = rng.uniform
    head = SaurianHead(u(0.145, 0.165), u(0.8, 0.9), u(0.034, 0.04))
    top, rise = u(0.92, 1.02), u(0.36, 0.4)
    pose = Pose((0, -0.56, top), yaw=u(8, 20))
    body = Quadruped(
        long=u(0.2, 0.24),
        height=rise,
        spine=(0.19, u(0.225, 0.25), 0.2),
        neck=(-0.3, rise + 0.12, 0.13),
        leg=(0.13, 0.1),
        stance=0.14,
        wide=1.05,
    )
    swan = bezier([(0, -0.2, rise), (0, -0.6, rise + 0.14), (0, -0.34, top - 0.2), pose.place], 14)
    whip = bezier(
        [(0, 0.2, rise), (0, 0.5, rise - 0.02), (0, 0.56, 0.06), (0, 1.0, u(0.1, 0.2))], 14
    )
    radii = np.linspace(0.16, 0.088, 14).tolist(), np.linspace(0.17, 0.04, 14).tolist()

    def whole(p: Tensor) -> Tensor:
        d = sdf.blend(body.whole(p), tube(p, swan, radii[0], 0.03), 0.08)
        return sdf.blend(d, tube(p, whip, radii[1], 0.03), 0.08)

    trunk = Part(whole, (-0.34, -0.72, -0.03), (0.34, 1.07, top + 0.06), 0.0155, MAIN)
    back = [(0.0, float(y), rise) for y in np.linspace(-0.12, 0.24, 4)]
    back += [(0.0, y, z) for _, y, z in (whip[4], whip[7], whip[10])]
    spots = _grazing(body, head, pose, swan)
    return Figure(
        [
            trunk,
            ridge(whole, back, [0.07, 0.085, 0.09, 0.085, 0.075, 0.065, 0.055]),
            *head.parts(pose),
        ],
        spots,
    )


def _grazing(
    body: Quadruped, head: SaurianHead, pose: Pose, neck: list[tuple[float, ...]]
) -> Anchors:
    plain = body.anchors(pose, head.skull, head.eye_at)
    collar = neck[9]
    return Anchors(
        head=pose,
        skull=head.skull,
        eyes=head.eye_point(),
        crown=plain.crown,
        neck=Pose(collar, nod=-6),
        neck_radii=(0.105, 0.105),
        torso=plain.torso,
        girth=plain.girth,
        back=plain.back,
    )
