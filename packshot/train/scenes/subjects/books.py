"""Books: one standing ajar, one lying with a ribbon, a stack, a notebook; the cover faces -y."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.joinery import block, moved, plate, rod, swung
from packshot.train.scenes.pieces import smooth_curve
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, METAL, SECOND, SOFT, Part

_BOARD = 0.024  # half the thickness of a cover


def _leaves(centre: tuple[float, float, float], half: tuple[float, float, float]) -> Part:
    """A block of pages: fine grooves run around its three open sides, the thin axis being z."""

    def shape(p: Tensor) -> Tensor:
        wave = (p[:, 2] * (2 * np.pi / 0.034)).cos()
        return (sdf.box(p, centre, half, 0.006) + 0.004 * (1 + wave)) * 0.8

    low = [c - h - 0.02 for c, h in zip(centre, half, strict=True)]
    high = [c + h + 0.02 for c, h in zip(centre, half, strict=True)]
    return Part(shape, low, high, 0.0115, LIGHT)


def _closed(
    size: tuple[float, float, float], role: int, z: float = 0.0, bands: int = METAL
) -> list[Part]:
    """A closed book lying at height `z`: half width (spine at -x), half height of the page along y,
    thickness; relief bands across its round spine, a title on its cover.
    """
    a, b, thick = size
    middle = z + thick / 2

    def cover(p: Tensor) -> Tensor:
        q = (p[:, 2] - middle).abs() - thick / 2 + _BOARD
        boards = sdf.box(p, (0, 0, middle), (a, b, thick / 2), 0.014)
        inside = sdf.box(p, (0.06, 0, middle), (a, b + 0.1, thick / 2 - 2 * _BOARD), 0.01)
        hinge = sdf.length((p - sdf.vec(-a + 0.085, 0, 0))[:, [0]]) - 0.012
        groove = sdf.slab(hinge, 0.012 - q)
        return sdf.cut(sdf.cut(boards, inside, 0.008), groove, 0.012)

    bounds = (-a - 0.02, -b - 0.02, z - 0.02), (a + 0.02, b + 0.02, z + thick + 0.02)
    out = [
        Part(cover, *bounds, 0.0125, role),
        _leaves((0.01, 0, middle), (a - 0.045, b - 0.03, thick / 2 - 2 * _BOARD + 0.006)),
    ]
    for y in (-0.6, 0.6):
        place = (-a, b * y, middle)
        out.append(block(place, (0.016, 0.03, thick / 2 - 0.016), bands, voxel=0.0105))
    out.append(block((-a, 0, middle), (0.016, b * 0.28, thick * 0.24), bands, voxel=0.0105))
    for x, wide in ((-0.3, 0.5), (-0.1, 0.34)):
        title = (a * x + 0.04, 0, z + thick)
        out.append(block(title, (0.032, b * wide, 0.014), bands, rounding=0.01, voxel=0.0105))
    return out


@design("book", "ajar", yaw=-34, fit=0.76)
def book_ajar(rng: np.random.Generator) -> Sequence[Part]:
    """A hardcover that stands a little open, its leaves to the right."""
    wide, tall = rng.uniform(0.56, 0.66), rng.uniform(0.84, 0.94)
    share, angle = rng.uniform(0.36, 0.42), rng.uniform(26, 38)
    z, corner = tall / 2, (0.0, 0.0, 0.0)
    middle = (wide / 2, 0.0, z)

    def swing(part: Part, degrees: float) -> Part:
        return swung(part, 2, degrees, corner)

    title = [
        (0.02, 0.3, 0.34, 0.045),
        (0.02, 0.18, 0.22, 0.026),
        (0.02, -0.3, 0.16, 0.024),
    ]
    out = [
        swing(block(middle, (wide / 2, _BOARD, z)), 0.0),
        swing(block(middle, (wide / 2, _BOARD, z)), angle),
        rod([(-0.01, 0.0, 0.04), (-0.01, 0.0, tall - 0.04)], 0.04),
    ]
    for a, b in ((0.0, share), (1 - share, 1.0)):  # the leaves lie in two wedges, one on each cover
        radii = [(math.radians(angle * t), wide - 0.05) for t in np.linspace(a, b, 5)]
        wedge = [(0.02, 0.01), *((r * math.cos(t), r * math.sin(t)) for t, r in radii)]
        out.append(plate(wedge, 2, (0.035, tall - 0.035), LIGHT, rounding=0.006, voxel=0.0125))
    for x, y, half_wide, half_tall in title:
        place = (wide / 2 + x, -_BOARD, z + y * tall)
        half = (half_wide * wide, 0.018, half_tall)
        out.append(block(place, half, SECOND, rounding=0.012, voxel=0.0115))
    emblem = block((wide / 2 + 0.02, -_BOARD, z - 0.03), (0.1, 0.018, 0.1), METAL, rounding=0.014)
    out.append(swung(emblem, 1, 45, (wide / 2 + 0.02, 0, z - 0.03)))
    return out


@design("book", "lying", yaw=28, fit=0.78, front=90)
def lying_book(rng: np.random.Generator) -> Sequence[Part]:
    """A thick closed book, a ribbon between its leaves."""
    a, b = rng.uniform(0.33, 0.38), rng.uniform(0.44, 0.5)
    thick = rng.uniform(0.2, 0.28)
    z = thick / 2
    curve = [(0.05, -b + 0.1, z), (0.05, -b - 0.03, z), (0.06, -b - 0.1, 0.05)]
    curve += [(0.08, -b - 0.2, 0.032)]
    ribbon = rod(smooth_curve(curve, 16), 0.026, SECOND)
    return [*_closed((a, b, thick), MAIN), ribbon]


@design("book", "stack", yaw=40, fit=0.76, front=90)
def stacked_books(rng: np.random.Generator) -> Sequence[Part]:
    """Three closed books on top of each other, the middle one in another colour."""
    out: list[Part] = []
    z = 0.0
    for role, bands in ((MAIN, METAL), (SECOND, LIGHT), (MAIN, LIGHT)):
        scale = 1 - z * 0.22
        a, b = rng.uniform(0.33, 0.36) * scale, rng.uniform(0.43, 0.48) * scale
        thick = rng.uniform(0.15, 0.2) if role == MAIN else rng.uniform(0.12, 0.14)
        turn = rng.uniform(-14, 14)
        out += [swung(part, 2, turn) for part in _closed((a, b, thick), role, z, bands)]
        z += thick + 0.006
    return out


@design("book", "notebook", yaw=-30, fit=0.76)
def notebook(rng: np.random.Generator) -> Sequence[Part]:
    """An upright notebook, closed by a band, a label on its cover."""
    wide, tall, thick = rng.uniform(0.6, 0.68), rng.uniform(0.86, 0.94), rng.uniform(0.16, 0.2)
    parts = _closed((wide / 2, tall / 2, thick), MAIN, 0.0, SOFT)[:2]
    out = [moved(swung(part, 0, 90), (0, thick / 2, tall / 2)) for part in parts]
    x = wide * rng.uniform(0.3, 0.36)
    out.append(block((x, 0, tall / 2), (0.03, thick / 2 + 0.016, tall / 2 + 0.016), SECOND))
    spot = (-0.05, -thick / 2, tall * rng.uniform(0.64, 0.7))
    out.append(block(spot, (wide * 0.26, 0.018, 0.1), LIGHT, rounding=0.012, voxel=0.0115))
    for dz, half in ((0.03, 0.17), (-0.035, 0.11)):
        place = (spot[0], spot[1] - 0.014, spot[2] + dz)
        size = (wide * half, 0.016, 0.018)
        out.append(block(place, size, DARK, rounding=0.01, voxel=0.0095))
    return out
