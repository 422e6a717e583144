"""A test subject for the painter: a ball on a banded box, ray cast into Buffers."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from packshot.core import CHANNELS, Buffers
from packshot.paint import camera

Array = NDArray[np.float64]
FINE = 512
CAMERA = camera.Camera()
EYE = np.array([0, 0, 0.42]) - CAMERA.forward * camera.DISTANCE


def _rays() -> tuple[Array, Array, Array]:
    u = (np.arange(FINE) + 0.5) / FINE - 0.5
    y, x = np.meshgrid(u, u, indexing="ij")
    across, down = 2 * camera.HALF * x, 2 * camera.HALF * y
    ray = CAMERA.forward + across[..., None] * camera.RIGHT - down[..., None] * CAMERA.up
    return x, y, ray


def _ball(ray: Array, centre: Array, radius: float) -> tuple[Array, Array]:
    offset = EYE - centre
    a, b = (ray * ray).sum(-1), ray @ offset
    inside = b * b - a * (offset @ offset - radius**2)
    t = np.where(inside > 0, (-b - np.sqrt(np.maximum(inside, 0))) / a, np.inf)
    point = EYE + ray * np.where(np.isfinite(t), t, 0)[..., None]
    return t, (point - centre) / radius


def _box(ray: Array, centre: Array, half: Array) -> tuple[Array, Array]:
    sides = np.stack([(-half - EYE + centre) / ray, (half - EYE + centre) / ray])
    near, far = sides.min(0), sides.max(0)
    axis = near.argmax(-1)
    normal = -np.sign(np.take_along_axis(ray, axis[..., None], -1)) * np.eye(3)[axis]
    hit = near.max(-1) < far.min(-1)
    return np.where(hit, near.max(-1), np.inf), normal


@cache
def buffers(noise: float = 0.004, roles: bool = True) -> Buffers:
    """Buffers of the test subject; `noise` is the decoder's, `roles` gives it trim parts."""
    x, y, ray = _rays()
    t_ball, n_ball = _ball(ray, np.array([-0.10, -0.05, 0.58]), 0.28)
    t_box, n_box = _box(ray, np.array([0.03, 0.05, 0.20]), np.array([0.34, 0.26, 0.20]))
    t = np.minimum(t_ball, t_box)
    alpha = np.isfinite(t) * 1.0
    t = np.where(alpha > 0, t, camera.DISTANCE)
    is_box = t_box < t_ball
    normal = np.where(is_box[..., None], n_box, n_ball)
    z = (EYE + ray * t[..., None])[..., 2]
    light, dark = is_box & (np.abs(z - 0.26) < 0.03), is_box & (z < 0.07)
    metal, wood = ~is_box & (np.abs(z - 0.62) < 0.02), is_box & (z > 0.35)
    masks = {"light": light, "dark": dark, "metal": metal, "wood": wood}
    ao = 0.6 + 0.4 * np.clip(z / 0.5, 0, 1)
    key = np.clip(normal @ np.array([-0.43, -0.48, 0.77]) * 3 + 0.3, 0, 1)
    ground_ao = 1 - 0.7 * np.exp(-((x / 0.25) ** 2 + ((y - 0.30) / 0.08) ** 2))
    ground_key = 1 - 0.8 * np.exp(-(((x - 0.15) / 0.2) ** 2 + ((y - 0.28) / 0.07) ** 2))
    planes = {"alpha": alpha, "depth": (t - camera.DISTANCE) / camera.DEPTH_SCALE * alpha}
    planes |= dict(zip(("nx", "ny", "nz"), normal.transpose(2, 0, 1) * alpha, strict=True))
    planes |= {
        "ao": np.where(alpha > 0, ao, ground_ao),
        "key": np.where(alpha > 0, key, ground_key),
    }
    planes |= {name: mask * alpha for name, mask in masks.items() if roles}
    large = np.stack([planes.get(name, np.zeros_like(alpha)) for name in CHANNELS])
    small = large.reshape(-1, 256, 2, 256, 2).mean((2, 4))
    loud = {"nx": 1, "ny": 1, "nz": 1, "depth": 0.2, "ao": 4, "key": 4}
    grain = np.random.default_rng(0).normal(0, noise, small.shape)
    grain *= np.array([loud.get(name, 0) for name in CHANNELS])[:, None, None]
    return Buffers((small + grain).astype(np.float32))


@cache
def landscape() -> Buffers:
    """A place for tests: a tower between a pond and a hill under an open sky, ray cast."""
    lens = camera.Camera(3.0)
    u = (np.arange(256) + 0.5) / 256 - 0.5
    y, x = np.meshgrid(u, u, indexing="ij")
    across, down = 2 * camera.HALF * x, 2 * camera.HALF * y
    ray = lens.forward + across[..., None] * camera.RIGHT - down[..., None] * lens.up
    eye = np.array([0.0, -3.0, 0.72])
    ground = np.where(ray[..., 2] < -0.01, -eye[2] / np.minimum(ray[..., 2], -0.01), np.inf)
    sides = [((-h - eye + c) / ray, (h - eye + c) / ray) for c, h in
             [(np.array([0.1, 1.6, 0.45]), np.array([0.22, 0.22, 0.45]))]]  # fmt: skip
    near, far = (f(*sides[0]) for f in (np.minimum, np.maximum))
    tower = np.where(near.max(-1) < far.min(-1), near.max(-1), np.inf)
    axis = near.argmax(-1)
    facing = -np.sign(np.take_along_axis(ray, axis[..., None], -1)) * np.eye(3)[axis]
    t = np.minimum(np.where(ground < 9, ground, np.inf), tower)
    alpha = np.isfinite(t) * 1.0
    t = np.where(alpha > 0, t, 100.0)
    point = eye + ray * t[..., None]
    is_tower = tower < ground
    normal = np.where(is_tower[..., None], facing, np.array([0.0, 0.0, 1.0]))
    water = (alpha > 0) & ~is_tower & (point[..., 1] < 1.3) & (np.abs(point[..., 0]) < 0.8)
    grass = (alpha > 0) & ~is_tower & ~water
    planes = {"alpha": alpha, "depth": (1 - 2 * camera.NEAREST / t) * alpha}
    planes |= dict(zip(("nx", "ny", "nz"), normal.transpose(2, 0, 1) * alpha, strict=True))
    planes |= {"ao": np.ones_like(alpha), "key": np.ones_like(alpha)}
    planes |= {"glass": water * alpha, "soft": grass * alpha}
    data = np.stack([planes.get(name, np.zeros_like(alpha)) for name in CHANNELS])
    return Buffers(data.astype(np.float32), 3.0, fills=True)
