"""Teddy bears and cats: soft bodies under the heads of `faces`."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from packshot.train.scenes import bodies
from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.bears import bear_figure, waving_figure
from packshot.train.scenes.bodies import BearBody, applique, paws, tail
from packshot.train.scenes.faces import BearHead, CatHead, cat_head
from packshot.train.scenes.figure import Figure
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import LIGHT, MAIN, SOFT, Part

# ---- bears --------------------------------------------------------------------------------------


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


# ---- cats ---------------------------------------------------------------------------------------

_FEET = ((-0.42, -0.38), (0.42, 0.05))  # where the paws of a sitting cat are


def _cat_head(rng: np.random.Generator, size: float, muzzle: int) -> CatHead:
    u = rng.uniform
    return CatHead(
        skull=(size, size * 0.84, size * 0.8),
        cheek=u(0.02, 0.08),
        ear=size * u(0.42, 0.47),
        ear_height=size * u(0.6, 0.72),
        ear_lean=u(14, 22),
        eye=(size * u(0.165, 0.185), size * u(0.2, 0.225)),
        eye_at=(size * u(0.42, 0.46), size * u(-0.02, 0.05)),
        muzzle_role=muzzle,
    )


@design("cat", "sitting", yaw=-16, fit=0.76)
def sitting_cat(rng: np.random.Generator) -> Sequence[Part]:
    """Upright, the tail around its feet; half of them with a white bib, muzzle and paws."""
    u = rng.uniform
    white = rng.random() < 0.5
    head = _cat_head(rng, u(0.27, 0.3), LIGHT if white else SOFT)
    wide, tall = u(0.23, 0.26), u(0.54, 0.6)

    def body(p: Tensor) -> Tensor:
        return bodies.upright_cat(p, wide, tall)

    curl = [(0.1, 0.3, 0.07), (0.55, 0.36, 0.06), (0.66, -0.26, 0.05), (0.27, -0.33, u(0.07, 0.12))]
    parts = [
        Part(body, (-0.42, -0.38, -0.02), (0.42, 0.38, tall * 1.1), 0.015),
        paws(lambda p: bodies.upright_paws(p, wide), *_FEET, LIGHT if white else MAIN),
        tail(curl, (0.067, 0.05)),
        *cat_head(Pose((0, -0.07, tall + head.skull[2] * 0.72)), head),
    ]
    if white:
        parts.append(applique(body, (0, -0.2, tall * 0.8), (0.13, 0.18, 0.26)))
    return parts


@design("cat", "kitten", yaw=-16, fit=0.74)
def kitten(rng: np.random.Generator) -> Sequence[Part]:
    """A kitten with a very big head on a small sitting body, tail up, soft chest."""
    u = rng.uniform
    head = _cat_head(rng, u(0.36, 0.39), SOFT)
    wide, tall = u(0.21, 0.24), 0.42

    def body(p: Tensor) -> Tensor:
        return bodies.upright_cat(p, wide, tall)

    hook = [(0.12, 0.26, 0.08), (0.5, 0.26, 0.02), (0.5, 0.2, 0.25), (0.44, 0.2, u(0.34, 0.42))]
    return [
        Part(body, (-0.42, -0.38, -0.02), (0.42, 0.38, tall * 1.1), 0.015),
        applique(body, (0, -0.2, tall * 0.72), (0.1, 0.18, 0.2), SOFT),
        paws(lambda p: bodies.upright_paws(p, wide), *_FEET, MAIN),
        tail(hook, (0.067, 0.05)),
        *cat_head(Pose((0, -0.08, tall + head.skull[2] * 0.66)), head),
    ]


@design("cat", "standing", yaw=24, fit=0.78)
def standing_cat(rng: np.random.Generator) -> Sequence[Part]:
    """Walking to the left, tail up, the head turned to the camera; half of them in white socks."""
    u = rng.uniform
    white = rng.random() < 0.5
    head = _cat_head(rng, u(0.27, 0.29), LIGHT if white else SOFT)
    long, tall, step = u(0.24, 0.28), u(0.39, 0.43), u(0.03, 0.07)

    def body(p: Tensor) -> Tensor:
        return bodies.walking_cat(p, long, tall, step)

    z = tall + 0.03
    up = [(long + 0.1, 0, z), (long + 0.4, 0, z), (long + 0.14, 0, z + 0.38)]
    up += [(long + 0.3, 0, z + u(0.46, 0.54))]
    low, high = (-long - 0.3, -0.24), (long + 0.24, 0.24)
    place = (-long - 0.15, -0.06, tall + 0.18 + head.skull[2] * 0.5)
    feet_role = LIGHT if white else MAIN
    return [
        Part(body, (*low, -0.02), (*high, tall + 0.34), 0.015),
        paws(lambda p: bodies.walking_paws(p, long, step), low, high, feet_role),
        tail(up, (0.066, 0.05)),
        *cat_head(Pose(place, yaw=-36), head),
    ]


@design("cat", "lying", yaw=24, fit=0.78)
def lying_cat(rng: np.random.Generator) -> Sequence[Part]:
    """At rest: paws in front, tail along the side, head up."""
    u = rng.uniform
    head = _cat_head(rng, u(0.28, 0.3), SOFT)
    long, fat = u(0.24, 0.28), u(0.21, 0.235)

    def body(p: Tensor) -> Tensor:
        return bodies.lying_cat(p, long, fat)

    side = -fat - 0.09
    around = [(long + 0.16, 0.05, 0.07), (long + 0.5, -0.1, 0.06), (long + 0.34, side - 0.12, 0.06)]
    around += [(long - 0.1, side - 0.05, u(0.06, 0.09))]
    place = (-long - 0.1, -0.06, fat + 0.22 + head.skull[2] * 0.62)
    low = (-long - fat - 0.22, -fat - 0.12, -0.02)
    high = (long + fat + 0.08, fat + 0.12, fat * 2 + 0.24)
    return [
        Part(body, low, high, 0.015),
        tail(around, (0.067, 0.05)),
        *cat_head(Pose(place, yaw=-36), head),
    ]
