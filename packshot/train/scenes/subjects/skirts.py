"""Skirts that stand as if worn by nobody: pleated, pencil, A-line."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.garments import (
    CLOTH,
    TRIM,
    WALL,
    Crease,
    Curve,
    Torso,
    draped,
    flat,
    groove,
)
from packshot.train.scenes.pieces import Line
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, Part
from packshot.train.scenes.tailoring import Folds, phases
from packshot.train.scenes.trimmings import buckle, studs, waist_edge, waistband

_DIP = 0.02  # how much lower the waist is in front
_DEEP = 0.74  # depth of a skirt as a share of its width


def _cut(tall: float, widths: Curve, folds: Sdf) -> Torso:
    """A skirt from half widths by z, downwards from the waist."""
    line = list(reversed(widths))
    return Torso(tall, Line(line), Line([(z, w * _DEEP) for z, w in line]), folds)


def _skirt(cut: Torso, hem: Sdf = flat) -> Part:
    """The cloth, open at the waist; what `hem` adds to the height of its lower edge."""

    def shape(p: Tensor) -> Tensor:
        inside = torch.maximum(cut.cloth(p, WALL), cut.height - 0.18 - p[:, 2])
        d = sdf.intersect(cut.cloth(p), waist_edge(cut, p, _DIP), 0.014)
        return sdf.intersect(sdf.cut(d, inside, 0.016), 0.006 + hem(p) - p[:, 2], 0.014)

    x = float(cut.width.table[0].max()) * 1.12 + 0.04
    y = x * _DEEP + 0.03
    return Part(shape, (-x, -y, -0.02), (x, y, cut.height + 0.02), CLOTH)


@design("skirt", "pleated", yaw=-18, fit=0.76)
def pleated(rng: np.random.Generator) -> Sequence[Part]:
    """Knife pleats all around, a plain waistband."""
    u = rng.uniform
    tall, waist, hem = u(0.56, 0.64), u(0.2, 0.215), u(0.4, 0.46)
    count = int(rng.integers(12, 15))
    amplitude = Line([(0.0, 0.026), (tall * 0.6, 0.02), (tall - 0.1, 0.009), (tall, 0.004)])

    def pleats(p: Tensor) -> Tensor:
        angle = torch.atan2(p[:, 1] / _DEEP, p[:, 0])
        t = count * angle
        saw = torch.sin(t) - 0.34 * torch.sin(2 * t) + 0.06 * torch.sin(3 * t)
        return amplitude(p[:, 2])[0] * saw

    widths = [(tall, waist), (tall - 0.08, waist + 0.012), (tall * 0.5, (waist + hem) * 0.49)]
    cut = _cut(tall, [*widths, (0.0, hem)], pleats)
    return [_skirt(cut), waistband(cut, _DIP, 0.07, MAIN)]


@design("skirt", "pencil", yaw=-24, fit=0.82)
def pencil(rng: np.random.Generator) -> Sequence[Part]:
    """Narrow skirt with a slit in front, darts and a slim belt."""
    u = rng.uniform
    tall, waist, hip = u(0.78, 0.86), u(0.172, 0.184), u(0.245, 0.26)
    hem, slit = hip * u(0.8, 0.86), u(0.2, 0.26)
    x = hip * u(0.3, 0.36)
    creases = []
    for side in (-1, 1):
        start = (side * hip * 0.9, tall * u(0.52, 0.6))
        creases.append(Crease(start, (side * 0.02, tall * u(0.4, 0.46)), 0.007, 0.028))

    drape = draped(creases)

    def cloth(p: Tensor) -> Tensor:
        front = torch.sigmoid(-p[:, 1] * 60)
        seam = groove((p[:, 0].abs() - 0.075 - 0.1 * (tall - p[:, 2])) * 0.95, 0.007, 0.012)
        darts = seam * torch.sigmoid((p[:, 2] - tall + 0.2) * 80)
        gap = (p[:, 0] - x).abs() - 0.16 * (slit - p[:, 2]).clamp_min(0) * 0.8
        open_ = torch.sigmoid((slit - p[:, 2]) * 80)
        return drape(p) + front * (darts + 0.045 * open_ * torch.sigmoid(-gap * 160))

    widths = [(tall, waist), (tall - 0.12, hip * 0.88), (tall - 0.28, hip)]
    cut = _cut(tall, [*widths, (tall * 0.3, hip * 0.94), (0.0, hem)], cloth)
    z = tall - 0.06
    return [
        _skirt(cut),
        waistband(cut, _DIP, 0.056, DARK, grow=0.018),
        buckle(-cut.depth.at(z) - 0.024, z),
    ]


@design("skirt", "a-line", yaw=-18, fit=0.76)
def a_line(rng: np.random.Generator) -> Sequence[Part]:
    """Swinging A-line, buttoned down the front, with two patch pockets."""
    u = rng.uniform
    tall, waist, hem = u(0.64, 0.72), u(0.19, 0.205), u(0.37, 0.42)
    amplitude = Line([(0.0, u(0.05, 0.065)), (tall * 0.5, 0.025), (tall * 0.8, 0.0), (tall, 0.0)])
    flutes = Folds(int(rng.integers(7, 10)), amplitude, phases(rng))

    def cloth(p: Tensor) -> Tensor:
        calm = 1 - torch.exp(-((p[:, 0] / 0.09) ** 2)) * (p[:, 1] < 0)
        front = torch.sigmoid(-p[:, 1] * 60)
        edge = groove(p[:, 0].abs() - 0.045, 0.007, 0.011) * front
        hem_seam = groove(p[:, 2] - 0.05, 0.006)
        return -0.3 * calm * flutes(p[:, 0], p[:, 1] / _DEEP, p[:, 2]) + edge + hem_seam

    widths = [(tall, waist), (tall - 0.1, waist + 0.03), (tall * 0.5, (waist + hem) * 0.5)]
    cut = _cut(tall, [*widths, (0.0, hem)], cloth)
    rows = [float(z) for z in np.linspace(0.09, tall - 0.15, 4)]
    places = [(0.0, -cut.depth.at(z) - 0.006, z) for z in rows]
    middle, half = tall * 0.62, 0.07

    def pockets(p: Tensor) -> Tensor:
        x = (waist + hem) * 0.25
        w, v = p[:, 0].abs() - x, p[:, 2] - middle
        outline = torch.maximum(torch.maximum(w.abs() - half, v - half), -v - half + 0.2 * w.abs())
        d = cut.cloth(p)
        piece = sdf.intersect(torch.maximum(d - 0.018, -d - 0.03), outline, 0.012)
        return torch.maximum(piece, p[:, 1]) + groove(v - half * 0.6, 0.006)

    return [
        _skirt(cut),
        waistband(cut, _DIP, 0.062, MAIN),
        Part(pockets, (-0.34, -0.36, middle - 0.11), (0.34, -0.02, middle + 0.11), TRIM),
        studs([*places, (0.0, -cut.depth.at(tall - 0.05) - 0.018, tall - 0.05)], 0.026, LIGHT),
    ]
