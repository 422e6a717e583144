"""Upholstered blocks, pillows, tufting and legs that sofas and chairs are made of."""

from __future__ import annotations

import itertools

import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import pillow
from packshot.train.scenes.sdf import Point, vec
from packshot.train.scenes.solid import MAIN, WOOD, Part

SOFA_VOXEL = 0.021
CHAIR_VOXEL = 0.012


def pad(p: Tensor, centre: Point, half: Point, rounding: float, puff: float, thin: int) -> Tensor:
    """Rounded box whose two faces across axis `thin` are crowned by `puff`."""
    q = ((p - vec(*centre)) / vec(*half)).pow(2)
    crown = torch.ones_like(q[:, 0])
    for axis in range(3):
        if axis != thin:
            crown = crown * (1 - q[:, axis]).clamp_min(0)
    return sdf.box(p, centre, half, rounding) - puff * crown


def _tilted_box(centre: Point, half: Point, margin: float, tilt: float) -> tuple[Point, Point]:
    """Bounds of a box that leans back by `tilt` degrees about its centre."""
    corners = torch.tensor(list(itertools.product((-1, 1), repeat=3)), dtype=torch.float32)
    corners = corners * (vec(*half) + margin) + vec(*centre)
    turned = sdf.rotate(corners, 0, tilt, centre)
    low, high = turned.amin(0).tolist(), turned.amax(0).tolist()
    return low, high


def cushion(
    centre: Point,
    half: Point,
    *,
    rounding: float = 0.05,
    puff: float = 0.03,
    thin: int = 2,
    tilt: float = 0.0,
    voxel: float = SOFA_VOXEL,
    role: int = MAIN,
) -> Part:
    """A crowned block as a part; `tilt` leans its top away from the viewer, in degrees."""

    def block(p: Tensor) -> Tensor:
        return pad(sdf.rotate(p, 0, -tilt, centre), centre, half, rounding, puff, thin)

    low, high = _tilted_box(centre, half, puff + 0.02, -tilt)
    return Part(block, low, high, voxel, role)


def throw_pillow(centre: Point, size: float, turn: float, role: int) -> Part:
    """Square pillow that leans on the back and is turned by `turn` degrees in its own plane."""

    def square(p: Tensor) -> Tensor:
        q = sdf.rotate(sdf.rotate(p, 0, -24, centre), 1, turn, centre)
        return pillow(q, centre, (size, size * 0.42, size)) * 0.8

    reach = size * 1.3
    low, high = [c - reach for c in centre], [c + reach for c in centre]
    return Part(square, low, high, 0.016, role)


def legs(
    top: Point, foot: Point, radii: tuple[float, float], role: int = WOOD, voxel: float = 0.016
) -> Part:
    """Four straight tapered legs with flat feet, mirrored from the one at +x +y."""

    def leg(p: Tensor) -> Tensor:
        q = sdf.mirror_x(sdf.mirror_y(p))
        return sdf.intersect(sdf.capsule(q, top, foot, *radii), -p[:, 2], 0.008)

    x = max(top[0], foot[0]) + radii[0] + 0.02
    y = max(top[1], foot[1]) + radii[0] + 0.02
    return Part(leg, (-x, -y, -0.03), (x, y, top[2] + radii[0] + 0.02), voxel, role)


def row(count: int, half_width: float, gap: float) -> list[tuple[float, float]]:
    """(centre x, half width) of `count` cushions side by side with gaps."""
    pitch = 2 * half_width / count
    return [(-half_width + pitch * (i + 0.5), pitch / 2 - gap / 2) for i in range(count)]


def arms(
    wide: float, half: float, y: tuple[float, float], z: tuple[float, float], rounding: float = 0.05
) -> Part:
    """Two padded side panels whose outer faces are at x = +-`wide`."""
    centre = (wide - half, sum(y) / 2, sum(z) / 2)
    size = (half, (y[1] - y[0]) / 2, (z[1] - z[0]) / 2)

    def panels(p: Tensor) -> Tensor:
        return pad(sdf.mirror_x(p), centre, size, min(rounding, half * 0.95), 0.012, 0)

    low, high = (-wide - 0.03, y[0] - 0.02, z[0] - 0.02), (wide + 0.03, y[1] + 0.02, z[1] + 0.02)
    return Part(panels, low, high, SOFA_VOXEL)


def tufted_back(half_width: float, place: tuple[float, float, float], pitch: float) -> Part:
    """Quilted panel facing -y at (y, bottom z, top z), buttons `pitch` apart along diamonds."""
    y, bottom, top = place
    centre = (0.0, y, (bottom + top) / 2)
    half = (half_width, 0.05, (top - bottom) / 2 + 0.06)

    def quilt(p: Tensor) -> Tensor:
        u, v = p[:, 0] / pitch, (p[:, 2] - centre[2]) / (pitch * 1.1) + 0.5
        a, b = u + v, u - v
        da, db = a - a.round(), b - b.round()
        button = torch.exp(-(da * da + db * db) / 0.03)
        fold = torch.exp(-da * da / 0.008) + torch.exp(-db * db / 0.008)
        return (sdf.box(p, centre, half, 0.05) + 0.045 * button + 0.012 * fold) * 0.8

    low = [c - h - 0.02 for c, h in zip(centre, half, strict=True)]
    high = [c + h + 0.02 for c, h in zip(centre, half, strict=True)]
    return Part(quilt, low, high, 0.016)
