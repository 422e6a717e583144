"""Sweaters on an invisible mannequin: crew neck, turtleneck, cardigan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes.garments import (
    TRIM,
    Sleeve,
    Torso,
    chest_folds,
    draped,
    groove,
    long_sleeve,
    reach,
    top,
    top_part,
    torso,
)
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import LIGHT, MAIN, SOFT, Part
from packshot.train.scenes.tailoring import neck
from packshot.train.scenes.trimmings import (
    buttons,
    hem_band,
    layer,
    neck_trim,
    placket,
    pocket,
    stand,
)

_CUFF = 0.075


def _body(rng: np.random.Generator, tall: float, wide: float, knit: Sdf) -> Torso:
    """A body that blouses a little over its hem."""
    folds = draped((), chest_folds(rng, tall, wide, rng.uniform(0.008, 0.011)), knit)
    widths = [(0.0, wide), (0.2, wide * 1.02), (tall - 0.16, wide * 1.02), (tall, wide * 0.9)]
    depths = [(0.0, 0.055), (0.06, 0.095), (0.16, 0.13), (0.5, 0.145), (tall - 0.12, 0.145)]
    return torso(tall, widths, [*depths, (tall, 0.122)], folds)


def _sleeve(rng: np.random.Generator, body: Torso) -> Sleeve:
    u = rng.uniform
    return long_sleeve(rng, body, (u(0.096, 0.102), 0.07), 0.09, u(0.2, 0.24))


def _common(body: Torso, sleeve: Sleeve, shape: Sdf) -> list[Part]:
    """The cloth with the ribbed bands at hem and hands."""
    return [
        top_part(shape, reach(sleeve), body),
        sleeve.cuff(_CUFF, MAIN),
        hem_band(body, -0.005, 0.08, MAIN, grow=0.018),
    ]


def cables(p: Tensor) -> Tensor:
    """Three plaits down the front, each of two strands that cross."""
    x, z = p[:, 0], p[:, 2]
    front = torch.sigmoid(-p[:, 1] * 50) * torch.sigmoid((z - 0.1) * 80)
    lane = (x / 0.125).round().clamp(-1, 1)
    u = x - lane * 0.125
    swing = 0.019 * torch.sin(z * 2 * np.pi / 0.15)
    ropes = groove(u - swing, 0.011, 0.017) + groove(u + swing, 0.011, 0.017)
    edges = groove(u.abs() - 0.05, 0.008, 0.01)
    front = front * torch.sigmoid((0.58 + 0.5 * x.abs() - z) * 60)
    return front * (edges - ropes)


@design("sweater", "cable", yaw=-16, fit=0.78)
def cable(rng: np.random.Generator) -> Sequence[Part]:
    """Crew neck with plaits down the front."""
    u = rng.uniform
    tall = u(0.74, 0.8)
    body = _body(rng, tall, u(0.24, 0.256), cables)
    smooth = replace(body, folds=lambda p: 0.0 * p[:, 0])
    opening = neck(tall, u(0.09, 0.098), u(0.075, 0.088), 0.04, 2.0)
    sleeve = _sleeve(rng, body)
    return [
        *_common(body, sleeve, top(body, sleeve, [opening], 0.24)),
        neck_trim(smooth, opening, 0.046),
    ]


def _fine_ribs(p: Tensor) -> Tensor:
    return 0.004 * torch.cos(p[:, 0] * 2 * np.pi / 0.048)


@design("sweater", "turtleneck", yaw=-16, fit=0.8)
def turtleneck(rng: np.random.Generator) -> Sequence[Part]:
    """Fine plain knit with a high collar that is folded over."""
    u = rng.uniform
    tall = u(0.74, 0.8)
    body = _body(rng, tall, u(0.228, 0.242), _fine_ribs)
    sleeve = _sleeve(rng, body)
    roll = u(0.066, 0.08)
    inner = stand((0.104, 0.09), tall - 0.1, (tall + roll, tall + roll + 0.012), 0.05)
    outer = stand((0.12, 0.106), tall - 0.035, (tall + roll, tall + roll + 0.012), 0.06)

    def collar(p: Tensor) -> Tensor:
        wave = 0.004 * torch.cos(16 * torch.atan2(p[:, 1], p[:, 0]))
        return torch.minimum(inner(p), outer(p) + wave)

    high = tall + roll + 0.05
    return [
        *_common(body, sleeve, top(body, sleeve, [neck(tall, 0.08, 0.05, 0.03, 2.0)], 0.16)),
        Part(collar, (-0.19, -0.17, tall - 0.12), (0.19, 0.17, high), TRIM),
    ]


@design("sweater", "cardigan", yaw=-16, fit=0.78)
def cardigan(rng: np.random.Generator) -> Sequence[Part]:
    """Buttoned cardigan with a deep V, a pale button band and two pockets."""
    u = rng.uniform
    tall, wide = u(0.78, 0.84), u(0.238, 0.252)
    body = _body(rng, tall, wide, lambda p: 0.0 * p[:, 0])
    vee = tall * u(0.33, 0.37)
    opening = neck(tall, 0.1, vee, 0.03, 1.05)
    sleeve = _sleeve(rng, body)
    end = tall - vee + 0.03

    def around(p: Tensor) -> Tensor:
        d = opening(p)
        return torch.maximum(d - 0.055, -d - 0.004)

    y = -0.21
    trim = Part(layer(body, around, 0.018), (-0.22, y, end - 0.12), (0.22, 0.17, tall + 0.03), TRIM)
    z = np.linspace(0.05, end - 0.045, 4).tolist()
    return [
        *_common(body, sleeve, top(body, sleeve, [opening], 0.34)),
        replace(trim, role=SOFT),
        placket(body, 0.042, (0.0, end - 0.01), SOFT),
        buttons(body, z, size=0.026, role=LIGHT),
        pocket(body, (wide * 0.54, tall * 0.27), (0.07, 0.07), MAIN),
        pocket(body, (-wide * 0.54, tall * 0.27), (0.07, 0.07), MAIN),
    ]
