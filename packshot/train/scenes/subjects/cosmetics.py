"""Perfume flacons (the glass is the main part) and lipsticks (the casing is), faces along -y."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf, turned
from packshot.train.scenes.gadgets import disc, hoop, knurled
from packshot.train.scenes.joinery import block, knob, moved, rod, swung
from packshot.train.scenes.pieces import smooth_curve
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, METAL, SECOND, Part
from packshot.train.scenes.turned import ball, spline

Section = Callable[[Tensor], Tensor]  # points -> distance in the plane to a section


def _collar(radius: float, z: float, tall: float, role: int = METAL) -> Part:
    return disc((0, 0, z + tall / 2), 2, (radius, tall / 2 + 0.01), role, rounding=0.012)


def _sign(y: float, z: float, half: tuple[float, float]) -> list[Part]:
    """A label on a wall at `y` with relief lines on it."""
    out = [block((0, y, z), (half[0], 0.026, half[1]), SECOND, rounding=0.018, voxel=0.0105)]
    for dz, wide in ((0.36, 0.66), (-0.44, 0.42)):
        middle = (0, y - 0.02, z + dz * half[1])
        out.append(
            block(middle, (half[0] * wide, 0.018, 0.024), LIGHT, rounding=0.012, voxel=0.0095)
        )
    return out


@design("perfume", "square", yaw=-24, fit=0.76)
def square_perfume(rng: np.random.Generator) -> Sequence[Part]:
    """A thick rectangular flacon, a block for a cap, a label in front."""
    wide, deep, tall = rng.uniform(0.26, 0.34), rng.uniform(0.13, 0.17), rng.uniform(0.54, 0.66)
    cap = (wide * rng.uniform(0.36, 0.5), deep * rng.uniform(0.66, 0.85), rng.uniform(0.1, 0.14))
    role = DARK if rng.random() < 0.5 else METAL
    bevel = rng.uniform(0.035, 0.06)
    label = (wide * rng.uniform(0.52, 0.66), tall * rng.uniform(0.16, 0.2))
    return [
        block((0, 0, tall / 2), (wide, deep, tall / 2), rounding=bevel),
        _collar(cap[1] * 0.8, tall - 0.01, 0.05, METAL if role == DARK else LIGHT),
        block((0, 0, tall + 0.04 + cap[2]), cap, role, rounding=0.018),
        *_sign(-deep, tall * rng.uniform(0.42, 0.5), label),
    ]


@design("perfume", "round", yaw=-22, fit=0.76)
def round_perfume(rng: np.random.Generator) -> Sequence[Part]:
    """A flat round flacon that stands on a trimmed edge, a ball for a cap."""
    r, deep, squash = rng.uniform(0.34, 0.38), rng.uniform(0.14, 0.18), rng.uniform(0.9, 1.05)
    z = r * squash * 0.94
    cap = rng.uniform(0.1, 0.13)

    def flacon(p: Tensor) -> Tensor:
        q = (p - sdf.vec(0, 0, z)) / sdf.vec(1, 1, squash)
        radial = sdf.length(q[:, [0, 2]]) - (r - 0.07)
        d = sdf.slab(radial, q[:, 1].abs() - (deep - 0.07)) - 0.07
        neck = sdf.cylinder(p, (0, 0, z + r * squash), 0.09, 0.05, 0.01)
        return sdf.intersect(sdf.blend(d, neck, 0.05), -p[:, 2], 0.02)

    top = z + r * squash
    bounds = (-r - 0.02, -deep - 0.02, -0.01), (r + 0.02, deep + 0.02, top + 0.07)
    plaque = disc((0, -deep, z), 1, (r * rng.uniform(0.46, 0.56), 0.022), SECOND)
    return [
        Part(flacon, *bounds, 0.0155),
        _collar(0.098, top + 0.03, 0.05),
        knob((0, 0, top + 0.07 + cap * 0.9), cap, DARK if rng.random() < 0.4 else METAL),
        plaque,
        hoop((0, -deep - 0.012, z), 1, r * 0.4, 0.022, METAL),
    ]


@design("perfume", "facetted", yaw=-20, fit=0.8)
def facetted_perfume(rng: np.random.Generator) -> Sequence[Part]:
    """A tall prism with cut shoulders under a cut stopper."""
    sides = int(rng.choice([6, 8]))
    r, tall = rng.uniform(0.2, 0.24), rng.uniform(0.6, 0.68)
    lean, stop = rng.uniform(-0.05, 0.1), rng.uniform(0.11, 0.14)

    def prism(p: Tensor, radius: float, slope: float) -> Tensor:
        out = []
        for i in range(sides):
            a = 2 * math.pi * i / sides - math.pi / 2  # one face looks along -y
            out.append(p @ sdf.vec(math.cos(a), math.sin(a), slope) - radius)
        return torch.stack(out).amax(0) / math.hypot(1, slope)

    def flacon(p: Tensor) -> Tensor:
        d = sdf.intersect(prism(p, r, lean), prism(p - sdf.vec(0, 0, tall), 0.09, 1.1), 0.012)
        d = sdf.intersect(d, p[:, 2] - tall, 0.012)
        return sdf.intersect(d, -p[:, 2], 0.015)

    half = (r * rng.uniform(0.3, 0.36), rng.uniform(0.08, 0.11))

    def label(p: Tensor) -> Tensor:
        wall = prism(p, r, lean)
        frame = sdf.box(p, (0, -r, tall * 0.36), (half[0], 1.0, half[1]), 0.02)
        return sdf.intersect(torch.maximum(wall - 0.012, -wall - 0.03), frame, 0.012)

    base = tall + 0.05

    def stopper(p: Tensor) -> Tensor:
        q = p - sdf.vec(0, 0, base)
        d = sdf.intersect(
            prism(q, 0.075, -0.42), prism(q - sdf.vec(0, 0, stop * 2), 0.04, 0.9), 0.01
        )
        return sdf.intersect(sdf.intersect(d, q[:, 2] - stop * 2, 0.01), -q[:, 2], 0.01)

    wide = r * 1.2 + 0.03
    cap = 0.075 + 0.42 * stop * 2 + 0.06
    return [
        Part(flacon, (-wide, -wide, -0.01), (wide, wide, tall + 0.02), 0.0145),
        _collar(0.085, tall - 0.01, 0.065),
        Part(stopper, (-cap, -cap, base - 0.01), (cap, cap, base + stop * 2 + 0.02), 0.0125, DARK),
        Part(
            label,
            (-half[0] - 0.02, -wide, tall * 0.36 - half[1] - 0.02),
            (half[0] + 0.02, -r * 0.6, tall * 0.36 + half[1] + 0.02),
            0.0105,
            SECOND,
        ),
    ]


@design("perfume", "atomiser", yaw=-18, fit=0.78)
def atomiser_perfume(rng: np.random.Generator) -> Sequence[Part]:
    """A round-bellied flacon with a rubber bulb on a hose, as on a dressing table."""
    r = rng.uniform(0.25, 0.29)
    squash, bulb = rng.uniform(0.82, 1.0), rng.uniform(0.1, 0.12)
    middle = 0.05 + r * squash * 0.86
    top = middle + r * squash * 1.08
    body = spline([*ball(middle, r, -58, 58, squash=squash), (0.08, top), (0.075, top + 0.05)])
    foot = [(body[0][0] + 0.03, 0.0), (body[0][0] + 0.02, 0.05)]
    z = top + 0.11
    end = (0.3 + bulb, 0.0, z - 0.19)
    hose = smooth_curve([(0.04, 0, z), (0.16, 0, z + 0.02), (0.27, 0, z - 0.06), end], 14)
    return [
        turned.solid(body).part(0.014),
        turned.solid(foot, 0.008).part(0.012, METAL),
        knurled((0, 0, top + 0.05), 2, (0.098, 0.045), 22),
        knob((0, 0, z + 0.035), 0.075),
        disc((-0.09, 0, z + 0.02), 0, (0.035, 0.05), METAL),
        rod(hose, 0.028, SECOND, 0.0115),
        knob(end, bulb, SECOND),
        *_sign_band(body, middle),
    ]


def _sign_band(body: Sequence[tuple[float, float]], z: float) -> list[Part]:
    sleeve = turned.band(body, z - 0.075, z + 0.075)
    return [turned.label_part(sleeve, 0.2, 0.012, LIGHT)]


# ---- lipsticks ----------------------------------------------------------------------------------


def _round(r: float) -> Section:
    return lambda p: sdf.length(p[:, :2]) - r


def _square(r: float) -> Section:
    def section(p: Tensor) -> Tensor:
        q = torch.cat([p[:, :2], torch.zeros_like(p[:, :1])], -1)
        return sdf.box(q, (0, 0, 0), (r, r, 1), min(0.035, r * 0.4))

    return section


def _sixfold(r: float) -> Section:
    def section(p: Tensor) -> Tensor:
        angle = torch.atan2(p[:, 1], p[:, 0])
        return (sdf.length(p[:, :2]) - r * (1 - 0.06 * (1 - (12 * angle).cos()))) * 0.75

    return section


def _upright(
    section: Section, reach: float, span: tuple[float, float], role: int, rounding: float = 0.016
) -> Part:
    """A section between two heights with rounded rims."""
    middle, half = sum(span) / 2, (span[1] - span[0]) / 2

    def shape(p: Tensor) -> Tensor:
        across = section(p) + rounding
        return sdf.slab(across, (p[:, 2] - middle).abs() - half + rounding) - rounding

    r = reach + 0.03
    return Part(shape, (-r, -r, span[0] - 0.02), (r, r, span[1] + 0.02), 0.0125, role)


def _bullet(section: Section, reach: float, span: tuple[float, float], slant: float) -> Part:
    """The colour itself: a rounded stick, cut on a slant that shows to the left."""
    low, top = span

    def shape(p: Tensor) -> Tensor:
        tip = sdf.intersect(section(p), p[:, 2] - top, 0.06)
        plane = (p @ sdf.vec(-slant * 0.8, -slant * 0.6, 1)) / math.hypot(1, slant)
        cut = plane - (top - reach * slant * 0.35) / math.hypot(1, slant)
        return sdf.intersect(sdf.intersect(tip, cut, 0.02), low - p[:, 2])

    r = reach + 0.02
    return Part(shape, (-r, -r, low - 0.01), (r, r, top + 0.02), 0.0115, SECOND)


def _lipstick(rng: np.random.Generator, kind: Callable[[float], Section], r: float) -> list[Part]:
    """Casing, sleeve and bullet; `kind` makes sections from radii, `r` is the casing's."""
    base, collar = rng.uniform(0.34, 0.42), rng.uniform(0.07, 0.1)
    sleeve = base + rng.uniform(0.13, 0.18)
    top = sleeve + rng.uniform(0.24, 0.3)
    inner = _round if kind is _sixfold else kind
    return [
        _upright(kind(r), r * 1.42, (0.0, base), MAIN),
        _upright(inner(r * 0.9), r * 1.3, (base - 0.03, base + collar * 0.4), DARK),
        _upright(inner(r * 0.82), r * 1.2, (base - 0.02, sleeve), METAL),
        _bullet(inner(r * 0.66), r * 0.95, (sleeve - 0.05, top), rng.uniform(0.7, 1.0)),
    ]


def _cap(kind: Callable[[float], Section], r: float, tall: float, ring: bool) -> list[Part]:
    """The cap, with a metal ring at its mouth."""
    out = [_upright(kind(r), r * 1.42, (0.0, tall), MAIN)]
    if ring:
        inner = _round if kind is _sixfold else kind
        out.append(_upright(inner(r + 0.006), r * 1.42, (0.02, 0.075), METAL, 0.012))
    return out


@design("lipstick", "round", yaw=-15, fit=0.78)
def round_lipstick(rng: np.random.Generator) -> Sequence[Part]:
    """Round, its cap standing beside."""
    r, tall = rng.uniform(0.125, 0.15), rng.uniform(0.46, 0.54)
    place = (r * 2 + rng.uniform(0.06, 0.1), rng.uniform(-0.1, 0.04), 0)
    cap = [moved(part, place) for part in _cap(_round, r, tall, True)]
    return [*_lipstick(rng, _round, r), *cap]


@design("lipstick", "square", yaw=-25, fit=0.78)
def square_lipstick(rng: np.random.Generator) -> Sequence[Part]:
    """Square, its cap beside it, turned a little."""
    r, tall = rng.uniform(0.115, 0.135), rng.uniform(0.46, 0.54)
    place = (r * 2 + rng.uniform(0.12, 0.16), rng.uniform(-0.1, 0.02), 0)
    turn = rng.uniform(10, 35)
    cap = [moved(swung(part, 2, turn), place) for part in _cap(_square, r, tall, False)]
    return [*_lipstick(rng, _square, r), *cap]


@design("lipstick", "fluted", yaw=-15, fit=0.8)
def fluted_lipstick(rng: np.random.Generator) -> Sequence[Part]:
    """Slim and fluted, its cap lying in front."""
    r, tall = rng.uniform(0.105, 0.12), rng.uniform(0.4, 0.46)
    turn = rng.uniform(-25, 5)
    cap = _cap(_sixfold, r, tall, True)
    lying = [moved(swung(part, 1, 90), (0.0, 0.0, r + 0.008)) for part in cap]
    place = (-0.08, -r * 2 - rng.uniform(0.07, 0.1), 0.0)
    return [*_lipstick(rng, _sixfold, r), *(moved(swung(p, 2, turn), place) for p in lying)]
