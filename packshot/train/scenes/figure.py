"""What a maker returns where the subject can wear things: its parts, and where they sit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from packshot.train.scenes.anatomy import Pose
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import Part


@dataclass(frozen=True, slots=True)
class Anchors:
    """Where a figure wears things, in the units of its parts.

    `head` is the head's pose: the origin of its frame is the middle of the skull, the face looks
    along -y, z is up. In that frame: `skull` half extents (x, y, z) without ears, `eyes` the
    middle of the eye at positive x on the surface (the other mirrors it), `crown` the top of the
    head where a hat's brim middle sits. `neck` is the pose of the ring that a collar lies on (its
    axis is the frame's z, its front -y) and `neck_radii` the ring's half extents (x, y).
    `torso` is the pose of the body's middle (z from hips to neck, front -y) with half extents
    `girth`; `back` is where wings sprout: its -y looks the way the chest does, they grow to +-x
    and +z of it.
    """

    head: Pose
    skull: Point
    eyes: Point
    crown: Point
    neck: Pose
    neck_radii: tuple[float, float]
    torso: Pose
    girth: Point
    back: Pose


@dataclass(frozen=True, slots=True)
class Figure:
    """Parts of a subject, and its anchors."""

    parts: Sequence[Part]
    anchors: Anchors
