"""Whole bears: the body and head of one sewn bear, with the places where it wears things."""

from __future__ import annotations

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import PROUD, Pose, on_skull, patch
from packshot.train.scenes.bodies import BearBody
from packshot.train.scenes.faces import BearHead, bear_head
from packshot.train.scenes.figure import Anchors, Figure
from packshot.train.scenes.pieces import limb
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import MAIN, SOFT, Part


def bear_figure(body: BearBody, head: BearHead, pose: Pose, *extras: Part) -> Figure:
    """The bear whose head is at `pose`, with more parts of its body."""
    parts = [body.part(), *extras, *bear_head(pose, head)]
    return Figure(parts, bear_anchors(body, head, pose))


def bear_anchors(body: BearBody, head: BearHead, pose: Pose) -> Anchors:
    (x, y, z), (a, b, c) = body.middle, body.belly
    wide, _, tall = head.skull
    collar = min(z + 0.9 * c, pose.place[2] - 0.78 * tall)  # a big head hides what lies higher
    chin = wide * float(np.sqrt(max(0.0, 1 - ((collar - pose.place[2]) / tall) ** 2)))
    ring = max(0.66 * min(a, 0.9 * wide), 0.95 * chin)
    return Anchors(
        head=pose,
        skull=head.skull,
        eyes=on_skull(head.skull, head.eye_at, PROUD),
        crown=(0, 0, tall),
        neck=Pose((x, y - 0.03, collar)),
        neck_radii=(ring, ring * 0.95),
        torso=Pose((x, y - 0.01, z)),
        girth=(a, b, c),
        back=Pose((x, y + 0.7 * b, z + 0.45 * c)),
    )


def waving_figure(body: BearBody, head: BearHead, pose: Pose, hand: Point) -> Figure:
    """A bear of which one arm is raised to `hand` (the viewer's right), with a soft tummy and a
    pad on that hand.
    """
    shoulder, elbow = body.arm[0], body.arm[1]
    bent = (hand[0] - 0.03, 0.5 * (elbow[1] + hand[1]), 0.55 * shoulder[2] + 0.45 * hand[2])
    radii = body.arm_radii

    def arm(p: Tensor) -> Tensor:
        return limb(p, [shoulder, bent, hand], radii, 0.03)

    def whole(p: Tensor) -> Tensor:
        flipped = sdf.scaled(p, -1)
        arms = sdf.union(arm(p), body.one_arm(flipped))
        q = sdf.mirror_x(p)
        leg = sdf.blend(limb(q, body.leg, body.leg_radii, 0.02), body.one_foot(q), 0.035)
        return sdf.blend(sdf.blend(body.torso(p), arms, 0.014), leg, 0.014)

    def palm(p: Tensor) -> Tensor:
        x, y, z = hand
        return patch(arm(p), sdf.sphere(p, (x, y - radii[-1], z), radii[-1] * 0.78), 0.009)

    plain = body.part()
    reach = radii[-1] + 0.03
    high = (max(plain.high[0], hand[0] + reach), plain.high[1], max(plain.high[2], hand[2] + reach))
    near, far = (float(v) - reach for v in hand), (float(v) + reach for v in hand)
    parts = [
        Part(whole, plain.low, high, plain.voxel, MAIN),
        Part(palm, tuple(near), tuple(far), 0.012, SOFT),
        body.soles(),
        body.tummy(),
        *bear_head(pose, head),
    ]
    return Figure(parts, bear_anchors(body, head, pose))
