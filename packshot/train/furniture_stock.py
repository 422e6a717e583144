"""Furnishes plates with the photo set's own products, painted by part role."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from packshot.core import ROLES
from packshot.paint.tables import Rgb, linear
from packshot.train.furniture import Point, tinted
from packshot.train.scenes import registry
from packshot.train.scenes.solid import Mesh

TRIM: Mapping[str, Rgb] = {
    "second": linear(196, 168, 132),
    "light": linear(236, 232, 224),
    "dark": linear(44, 41, 39),
    "metal": linear(190, 152, 92),
    "wood": linear(150, 104, 64),
    "soft": linear(226, 218, 204),
    "skin": linear(222, 172, 150),
    "glass": linear(160, 176, 176),
    "emissive": linear(255, 226, 176),
    "screen": linear(60, 72, 84),
}
"""What the roles other than main wear unless a room says otherwise."""


@lru_cache(maxsize=64)
def _mesh(label: str, seed: int, coarseness: float) -> Mesh:
    return registry.find(label)[0].mesh(seed, coarseness)


def piece(
    label: str, foot: Point, size: float, main: Rgb, *, seed: int = 0, turn: float | None = None,
    roles: Mapping[str, Rgb] | None = None, rough: float = 0.5, coarseness: float = 1.8,
) -> Any:  # fmt: skip
    """A design ("sofa/curved") standing on `foot`, `size` along its longest side, its `main` role
    in this colour. `turn` is in degrees to the left; None is the way that shows it best.
    """
    design = registry.find(label)[0]
    made = _mesh(design.label, seed, coarseness)
    low, high = made.vertices.min(0), made.vertices.max(0)
    middle = np.array([*(low + high)[:2] / 2, low[2]], np.float32)
    a = math.radians(design.yaw if turn is None else design.front + turn)
    cos, sin = math.cos(a), math.sin(a)
    rotate = np.array([[cos, sin, 0], [-sin, cos, 0], [0, 0, 1]], np.float32)
    scale = np.float32(size / float((high - low).max()))
    vertices = (made.vertices - middle) * scale @ rotate + np.array(foot, np.float32)
    worn = {**TRIM, **(roles or {}), "main": main}
    palette = np.array([worn.get(role, main) for role in ROLES], np.float32)
    normals = made.normals @ rotate
    return tinted(vertices, made.faces, palette[made.roles], normals=normals, rough=rough)
