"""Teddy bears: sewn bodies under the heads of `faces`."""

from __future__ import annotations

import numpy as np

from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.bears import bear_figure, waving_figure
from packshot.train.scenes.bodies import BearBody
from packshot.train.scenes.faces import BearHead
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.registry import design


def _classic_head(rng: np.random.Generator) -> BearHead:
    u = rng.uniform
    size = u(0.285, 0.315)
    return BearHead(
        skull=(size, size * 0.92, size * 0.92),
        ear=u(0.105, 0.122),
        ear_angle=u(42, 50),
        snout=(0.132, u(0.13, 0.16), 0.105),
        snout_at=(-0.75 * size, -0.085),
        eye=u(0.043, 0.048),
        eye_at=(u(0.105, 0.12), u(0.035, 0.055)),
    )


def _sitting(rng: np.random.Generator, belly: float, height: float, seam: float = 0.0) -> BearBody:
    u = rng.uniform
    spread, hand = u(0.26, 0.3), u(0.2, 0.27)
    return BearBody(
        middle=(0, 0, height),
        belly=(belly, belly * 0.92, height),
        arm=[
            (belly * 0.6, -0.05, height * 1.36),
            (belly * 0.92, -0.14, height * 0.62 + hand * 0.45),
            (belly + 0.06, -0.22, hand),
        ],
        arm_radii=(0.078, 0.086, 0.1),
        leg=[(0.18, -0.1, 0.11), (spread, -0.33, 0.108)],
        leg_radii=(0.112, 0.1),
        foot=Pose((spread + 0.03, -0.41, 0.145), yaw=u(10, 20), nod=12),
        foot_radii=(0.115, 0.075, 0.135),
        seam=seam,
    )


def _on_top(body: BearBody, head: BearHead) -> Pose:
    (_, y, z), (_, _, c) = body.middle, body.belly
    return Pose((0, y - 0.05, z + c * 0.95 + head.skull[2] * 0.78))


@design("teddy-bear", "classic", yaw=-16, fit=0.74, wears=True)
def classic_bear(rng: np.random.Generator) -> Figure:
    """The sitting jointed bear: long snout, long limbs, a seam down the belly."""
    head = _classic_head(rng)
    body = _sitting(rng, rng.uniform(0.285, 0.315), rng.uniform(0.275, 0.3), seam=0.016)
    return bear_figure(body, head, _on_top(body, head), body.soles())


@design("teddy-bear", "waving", yaw=-16, fit=0.76, wears=True)
def waving_bear(rng: np.random.Generator) -> Figure:
    """Sitting, one arm raised to wave, with a soft tummy."""
    u = rng.uniform
    head = _classic_head(rng)
    sitting = _sitting(rng, u(0.275, 0.3), u(0.27, 0.29))
    raised = (sitting.belly[0] + u(0.13, 0.19), -0.1, sitting.arm[0][2] + u(0.2, 0.27))
    return waving_figure(sitting, head, _on_top(sitting, head), raised)


@design("teddy-bear", "standing", yaw=-16, fit=0.76, wears=True)
def standing_bear(rng: np.random.Generator) -> Figure:
    """On short legs, arms open for a hug, with a soft tummy."""
    u = rng.uniform
    head = _classic_head(rng)
    belly, height, lift = u(0.26, 0.29), u(0.26, 0.28), u(0.1, 0.2)
    z = 0.16 + height
    shoulder = z + height * 0.42
    body = BearBody(
        middle=(0, 0, z),
        belly=(belly, belly * 0.9, height),
        arm=[(belly * 0.6, -0.02, shoulder), (belly + 0.17, -0.16, shoulder + lift)],
        arm_radii=(0.082, 0.105),
        leg=[(0.135, 0, 0.24), (0.15, -0.01, 0.12)],
        leg_radii=(0.135, 0.12),
        foot=Pose((0.155, -0.075, 0.085), yaw=10, nod=-82),
        foot_radii=(0.125, 0.085, 0.165),
    )
    return bear_figure(body, head, _on_top(body, head), body.tummy(), body.palms())


@design("teddy-bear", "chubby", yaw=-16, fit=0.74, wears=True)
def chubby_bear(rng: np.random.Generator) -> Figure:
    """The modern plush: a very big head, wide-set eyes, stubby limbs."""
    u = rng.uniform
    size = u(0.35, 0.385)
    head = BearHead(
        skull=(size, size * 0.86, size * 0.86),
        ear=u(0.13, 0.15),
        ear_angle=u(40, 46),
        snout=(0.125, 0.1, 0.088),
        snout_at=(-size * 0.82, -0.085),
        eye=u(0.048, 0.055),
        eye_at=(u(0.142, 0.158), u(0.0, 0.03)),
    )
    belly = u(0.25, 0.28)
    body = BearBody(
        middle=(0, 0, 0.24),
        belly=(belly, belly * 0.92, 0.24),
        arm=[(belly * 0.66, -0.05, 0.34), (belly * 1.02, -0.18, u(0.2, 0.25))],
        arm_radii=(0.078, 0.092),
        leg=[(0.15, -0.1, 0.11), (0.2, -0.25, 0.11)],
        leg_radii=(0.115, 0.11),
        foot=Pose((0.21, -0.32, 0.125), yaw=16, nod=10),
        foot_radii=(0.11, 0.075, 0.12),
    )
    pose = Pose((0, -0.05, 0.42 + head.skull[2] * 0.82))
    return bear_figure(body, head, pose, body.soles(), body.tummy())
