"""Sneakers: one shoe, toe to the right."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.lasts import Last, Sole, laces, overlay, tongue, upper
from packshot.train.scenes.pieces import Line
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, SOFT, Part


def _body_parts(last: Last, front: float, lining: int) -> list[Part]:
    """Upper with lacing gap, and the insole."""
    top, w = float(last.line.table[0].max()) + 0.02, 0.21 * last.width
    low = last.floor - 0.04
    x = last.mouth_end + 0.04
    return [
        Part(upper(last, front), (-0.55, -w, low), (0.53, w, top), 0.0125, MAIN),
        Part(last.insole, (-0.5, -0.14, low), (x, 0.14, top), 0.016, lining),
    ]


def _lacing_parts(
    last: Last, front: float, free_end: tuple[float, float], count: int, *, role: int
) -> list[Part]:
    """Tongue (`free_end`: its lift and lean) and laces."""
    lift, lean = free_end
    end = last.mouth_end
    top, low = last.line.at(end) + lift + 0.07, last.line.at(front) - 0.14
    bars = laces(last, front - 0.045, end + 0.04, 0.088, count)
    return [
        Part(
            tongue(last, front, 0.075, lift, lean),
            (end - lean - 0.08, -0.12, low),
            (front + 0.05, 0.12, top),
            0.0125,
            role,
        ),
        Part(bars, (end - 0.05, -0.14, low), (front + 0.05, 0.14, top), 0.011, LIGHT),
    ]


@design("sneaker", "court", yaw=-22, fit=0.82, front=-90)
def court(rng: np.random.Generator) -> Sequence[Part]:
    """Clean leather low-top on a white cupsole with a heel tab."""
    thick = rng.uniform(0.085, 0.11)
    heel = thick + rng.uniform(0.32, 0.35)
    toe = thick + rng.uniform(0.13, 0.15)
    width = rng.uniform(0.95, 1.05)
    line = Line([
        (-0.6, heel + 0.02), (-0.47, heel + 0.01), (-0.37, heel - 0.06), (-0.25, heel - 0.1),
        (-0.15, heel - 0.06), (-0.06, heel + 0.01), (0.02, heel - 0.015), (0.15, heel - 0.11),
        (0.26, toe + 0.06), (0.36, toe + 0.03), (0.45, toe), (0.6, toe - 0.03),
    ])  # fmt: skip
    last = Last(line, width, thick, -0.07)
    edge = Line([(-0.6, thick + 0.012), (-0.3, thick), (0.1, thick - 0.008), (0.6, thick + 0.025)])
    sole = Sole(width, 0.018, edge, 0.03)

    def tab(p: Tensor) -> Tensor:
        return torch.maximum(p[:, 0] + 0.37 + 0.3 * (heel - p[:, 2]), heel - 0.15 - p[:, 2]) * 0.9

    return [
        *sole.parts(LIGHT, LIGHT),
        *_body_parts(last, 0.19, LIGHT),
        Part(
            overlay(last, tab), (-0.55, -0.2, heel - 0.18), (-0.33, 0.2, heel + 0.05), 0.0125, SOFT
        ),
        *_lacing_parts(last, 0.18, (0.06, 0.03), int(rng.integers(4, 6)), role=MAIN),
    ]


@design("sneaker", "high-top", yaw=-22, fit=0.8, front=-90)
def high_top(rng: np.random.Generator) -> Sequence[Part]:
    """Canvas basketball shoe: rubber toe cap, ankle patch, flat vulcanised sole."""
    thick = rng.uniform(0.085, 0.105)
    heel = rng.uniform(0.56, 0.66)
    toe = thick + rng.uniform(0.12, 0.135)
    width = rng.uniform(0.92, 1.0)
    line = Line([
        (-0.6, heel - 0.01), (-0.45, heel - 0.01), (-0.3, heel - 0.035), (-0.16, heel),
        (-0.1, heel + 0.005), (-0.03, heel - 0.12), (0.06, heel * 0.5 + 0.1), (0.18, toe + 0.1),
        (0.28, toe + 0.035), (0.4, toe + 0.01), (0.6, toe - 0.02),
    ])  # fmt: skip
    last = Last(line, width, thick, -0.11, narrowing=0.5)
    edge = Line([(-0.6, thick), (0.2, thick), (0.42, thick + 0.01), (0.6, thick + 0.03)])
    sole = Sole(width, 0.026, edge, 0.02, flare=0.03)
    patch_z = heel - rng.uniform(0.17, 0.2)

    def cap(p: Tensor) -> Tensor:
        return (0.335 + 1.2 * p[:, 1] ** 2 - p[:, 0]) * 0.9

    def disc(p: Tensor) -> Tensor:
        return sdf.length(p[:, ::2] - sdf.vec(-0.24, patch_z)) - 0.072

    def badge(p: Tensor) -> Tensor:
        return torch.maximum(overlay(last, disc, 0.012)(p), p[:, 1])

    return [
        *sole.parts(LIGHT, LIGHT),
        *_body_parts(last, 0.19, LIGHT),
        Part(overlay(last, cap), (0.3, -0.2, thick - 0.04), (0.55, 0.2, toe + 0.06), 0.0125, LIGHT),
        Part(badge, (-0.34, -0.2, patch_z - 0.1), (-0.14, 0.01, patch_z + 0.1), 0.0125, LIGHT),
        *_lacing_parts(last, 0.18, (0.05, 0.0), int(rng.integers(6, 8)), role=MAIN),
    ]


@design("sneaker", "runner", yaw=-22, fit=0.84, front=-90)
def runner(rng: np.random.Generator) -> Sequence[Part]:
    """Running shoe: sculpted foam sole rising at the heel, swept side stripe."""
    thick = rng.uniform(0.1, 0.13)
    heel = thick + rng.uniform(0.31, 0.35)
    toe = thick + rng.uniform(0.1, 0.12)
    width = rng.uniform(0.92, 1.0)
    line = Line([
        (-0.6, heel + 0.05), (-0.48, heel + 0.04), (-0.4, heel - 0.02), (-0.28, heel - 0.09),
        (-0.17, heel - 0.06), (-0.07, heel + 0.02), (0.02, heel - 0.03), (0.14, heel - 0.13),
        (0.26, toe + 0.06), (0.38, toe + 0.015), (0.47, toe - 0.03), (0.6, toe - 0.06),
    ])  # fmt: skip
    last = Last(line, width, thick - 0.01, -0.07, round=0.19)
    edge = Line(
        [
            (-0.6, thick + 0.1),
            (-0.48, thick + 0.085),
            (-0.33, thick + 0.01),
            (-0.1, thick - 0.015),
            (0.15, thick + 0.0),
            (0.35, thick - 0.01),
            (0.6, thick + 0.04),
        ]
    )
    sole = Sole(width, 0.034, edge, 0.05, flare=0.18, groove=0.012)
    lean, place = rng.uniform(0.5, 0.8), rng.uniform(-0.06, -0.03)

    def stripes(p: Tensor) -> Tensor:
        across = p[:, 0] - place - lean * (p[:, 2] - thick - 0.12)
        pair = ((across + 0.06).abs() - 0.06).abs() - 0.034
        return torch.maximum(pair * 0.8, 0.112 - p[:, 1].abs())

    return [
        *sole.parts(LIGHT, DARK),
        *_body_parts(last, 0.18, DARK),
        Part(
            overlay(last, stripes),
            (-0.4, -0.2, thick - 0.04),
            (0.16, 0.2, thick + 0.3),
            0.0125,
            SOFT,
        ),
        *_lacing_parts(last, 0.17, (0.06, 0.035), int(rng.integers(4, 6)), role=MAIN),
    ]


@design("sneaker", "chunky", yaw=-22, fit=0.82, front=-90)
def chunky(rng: np.random.Generator) -> Sequence[Part]:
    """Dad shoe: tall stepped sole, mudguard and heel counter of a paler leather."""
    thick = rng.uniform(0.135, 0.165)
    heel = thick + rng.uniform(0.32, 0.36)
    toe = thick + rng.uniform(0.12, 0.14)
    width = rng.uniform(1.0, 1.1)
    line = Line([
        (-0.6, heel + 0.05), (-0.48, heel + 0.04), (-0.39, heel - 0.02), (-0.27, heel - 0.07),
        (-0.17, heel - 0.04), (-0.07, heel + 0.03), (0.02, heel - 0.02), (0.14, heel - 0.11),
        (0.26, toe + 0.07), (0.37, toe + 0.035), (0.47, toe + 0.0), (0.6, toe - 0.03),
    ])  # fmt: skip
    last = Last(line, width, thick - 0.01, -0.07)
    wave = rng.uniform(0.015, 0.03)
    edge = Line(
        [
            (-0.6, thick + 0.05),
            (-0.42, thick + 0.02),
            (-0.2, thick - wave),
            (0.05, thick + wave * 0.5),
            (0.25, thick - wave * 0.6),
            (0.6, thick + 0.045),
        ]
    )
    sole = Sole(width, 0.04, edge, 0.05, flare=0.12, groove=0.02)

    def guard(p: Tensor) -> Tensor:
        return (p[:, 2] - thick - 0.02 - 0.24 * (p[:, 0] + 0.05)) * 0.95

    def counter(p: Tensor) -> Tensor:
        back = (p[:, 0] + 0.36 + 0.5 * (p[:, 2] - thick - 0.12)) * 0.8
        return sdf.intersect(back, last.top(p) + 0.06, 0.04)

    return [
        *sole.parts(LIGHT, DARK),
        *_body_parts(last, 0.18, DARK),
        Part(
            overlay(last, guard),
            (-0.1, -0.22, thick - 0.06),
            (0.54, 0.22, thick + 0.2),
            0.0125,
            SOFT,
        ),
        Part(
            overlay(last, counter),
            (-0.56, -0.2, thick - 0.06),
            (-0.2, 0.2, heel - 0.01),
            0.0125,
            SOFT,
        ),
        *_lacing_parts(last, 0.17, (0.06, 0.03), int(rng.integers(4, 6)), role=MAIN),
    ]
