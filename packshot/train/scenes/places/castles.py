"""Palaces of the West and North: the château among its parterres, the cathedral of onion domes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.places.catalogue import place
from packshot.train.scenes.places.masonry import (
    Windows,
    block,
    grain,
    ground,
    steps,
    turned,
    windows,
)
from packshot.train.scenes.places.planting import broadleaf, hedge, pine
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import DARK, LIGHT, METAL, SECOND, Part


def _wing(middle: Point, half: Point, seed: int) -> list[Part]:
    """A block of two storeys with arched windows between stone bands."""
    x, y, z = middle
    a, b, c = half
    panes = Windows((0.155, 0.8 * c), (0.036, 0.26 * c), 0.12, arched=True)
    bands = [block((x, y, h), (a + 0.015, b + 0.015, 0.014), LIGHT) for h in (z, z + c - 0.01)]
    return [block(middle, half), windows(middle, half, panes, seed), *bands]


def _mansard(middle: Point, half: tuple[float, float], tall: float) -> Part:
    """A steep roof with a flat top; `middle` is that of its foot."""
    x, y, z = middle
    a, b = half

    def shape(p: Tensor) -> Tensor:
        q = (p - sdf.vec(x, y, z)).abs()
        shrink = 0.5 * (p[:, 2] - z)
        plan = (q[:, 0] - a + shrink).maximum(q[:, 1] - b + shrink) * 0.88
        return plan.maximum(p[:, 2] - z - tall).maximum(z - 0.01 - p[:, 2])

    low, high = (
        (x - a - 0.03, y - b - 0.03, z - 0.03),
        (x + a + 0.03, y + b + 0.03, z + tall + 0.03),
    )
    return Part(shape, low, high, grain(y, 0.012), DARK)


def _tower(x: float, y: float, wide: float, tall: float, cone: float) -> list[Part]:
    """A round tower under a pointed roof with a gilt finial."""
    roof = [(wide * 1.22, tall), (wide * 0.62, tall + 0.45 * cone), (0.012, tall + cone)]
    shaft = [(wide, 0.0), (wide, tall - 0.06), (wide * 1.15, tall - 0.03), (wide * 1.15, tall)]
    knob = [(0.012, tall + cone - 0.02), (0.03, tall + cone + 0.03), (0.008, tall + cone + 0.1)]
    return [
        turned((x, y, 0), shaft),
        turned((x, y, 0), roof, DARK),
        turned((x, y, 0), knob, METAL),
        *[block((x, y - wide, h), (0.03, 0.012, 0.06), DARK) for h in (0.45 * tall, 0.75 * tall)],
    ]


@place("palace", "chateau")
def chateau(rng: np.random.Generator) -> Sequence[Part]:
    """A château with corner towers, its court and clipped hedges before it."""
    u = rng.uniform
    y, tall = u(1.5, 1.65), u(0.27, 0.3)
    parts: list[Part] = [
        ground(voxel=0.06),
        block((0, 0.4, 0.004), (0.26, 1.3, 0.008), LIGHT, voxel=0.03),
        *_wing((0, y, tall), (0.92, 0.26, tall), int(rng.integers(99))),
        _mansard((0, y, 2 * tall), (0.95, 0.29), u(0.24, 0.28)),
        *_wing((0, y - 0.14, tall + 0.06), (0.27, 0.26, tall + 0.06), int(rng.integers(99))),
        _mansard((0, y - 0.14, 2 * tall + 0.12), (0.3, 0.3), u(0.34, 0.4)),
        block((0, y - 0.41, 0.15), (0.075, 0.02, 0.15), DARK),
        steps(0, 0.2, y - 0.72, y - 0.42, 0.08),
    ]
    for s in (-1, 1):
        parts += _tower(s * u(0.94, 0.98), y - 0.2, u(0.15, 0.17), u(0.66, 0.72), u(0.46, 0.54))
        parts.append(hedge((s * 0.62, 0.35, 0.06), (0.3, 0.05, 0.06), rng))
        parts.append(hedge((s * 0.62, -0.15, 0.06), (0.3, 0.05, 0.06), rng))
        for k in range(2):
            parts += pine(s * (0.42 + 0.4 * k), 0.75 - 0.1 * k, u(0.26, 0.32), rng)
        for k in range(3):
            parts += broadleaf(s * u(1.3, 2.0), y + 0.3 + 0.6 * k, u(0.7, 0.95), rng)
    return parts


def _onion(x: float, y: float, foot: float, wide: float, drum: float, role: int) -> list[Part]:
    """An onion dome with a cross on a drum with slit windows."""
    top = foot + drum
    bulb = [(0.62, 0.0), (0.95, 0.22), (1.05, 0.48), (0.9, 0.78), (0.5, 1.1), (0.2, 1.4)]
    shaft = [(0.66 * wide, foot), (0.66 * wide, top - 0.03), (0.78 * wide, top)]
    tip = top + 1.72 * wide
    slit, level = (0.014, 0.02, 0.3 * drum), foot + 0.5 * drum
    return [
        turned((x, y, 0), shaft, LIGHT),
        turned((x, y, top), [(r * wide, h * wide) for r, h in (*bulb, (0.05, 1.75))], role),
        turned((x, y, 0), [(0.016, tip - 0.03), (0.016, tip + 0.14)], METAL),
        block((x, y, tip + 0.09), (0.045, 0.014, 0.014), METAL),
        *[block((x + s * 0.3 * wide, y - 0.6 * wide, level), slit, DARK) for s in (-1, 1)],
    ]


@place("palace", "domes")
def domes(rng: np.random.Generator) -> Sequence[Part]:
    """A cathedral of five onion domes on a white and coloured cube, arcades beside it."""
    u = rng.uniform
    y, tall = u(1.3, 1.45), u(0.27, 0.3)
    arches = Windows((0.2, 0.3), (0.06, 0.11), 0.1, arched=True)
    body = (0.0, y, tall)
    parts: list[Part] = [
        ground(voxel=0.06),
        block((0, 0.3, 0.004), (0.9, 0.9, 0.006), LIGHT, voxel=0.03),
        block(body, (0.56, 0.42, tall)),
        windows(body, (0.56, 0.42, tall), arches, int(rng.integers(99))),
        block((0, y, 2 * tall), (0.6, 0.46, 0.03), LIGHT),
        steps(0, 0.2, y - 0.78, y - 0.43, 0.1),
        *_onion(0, y, 2 * tall, u(0.2, 0.22), u(0.3, 0.34), METAL),
    ]
    for s in (-1, 1):
        for b in (-0.26, 0.26):
            role = METAL if b > 0 else SECOND
            parts += _onion(s * 0.4, y + b, 2 * tall, u(0.125, 0.135), u(0.12, 0.2), role)
        wing = (s * 0.98, y + 0.1, 0.16)
        parts += [block(wing, (0.42, 0.2, 0.16)), windows(wing, (0.42, 0.2, 0.16), arches, 3)]
        parts.append(block((s * 0.98, y + 0.1, 0.335), (0.45, 0.23, 0.02), LIGHT))
        parts += _onion(s * u(1.2, 1.28), y + 0.1, 0.34, u(0.1, 0.11), u(0.08, 0.12), SECOND)
        for _ in range(2):
            parts += broadleaf(s * u(1.3, 2.0), y + u(0.8, 1.6), u(0.6, 0.8), rng)
        parts += broadleaf(s * u(0.72, 0.82), u(0.25, 0.4), u(0.34, 0.42), rng)
    return parts
