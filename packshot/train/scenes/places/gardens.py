"""Gardens: the scholar's garden of Jiangnan, the formal parterre, the cottage border."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.places.catalogue import place
from packshot.train.scenes.places.masonry import (
    CurvedRoof,
    block,
    column_row,
    grain,
    ground,
    water,
)
from packshot.train.scenes.places.planting import ball, bamboo, rock, willow
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, SECOND, WOOD, Part

# ---- Jiangnan -----------------------------------------------------------------------------------


def _moon_wall(x: float, y: float, half: float, rng: np.random.Generator) -> list[Part]:
    """A white wall under dark tiles, with a round gate and a lattice window on each side."""
    top, gate = rng.uniform(0.6, 0.68), rng.uniform(0.24, 0.27)
    middle = (x, y, gate + 0.03)

    def hole(p: Tensor, radius: float) -> Tensor:
        q = p - sdf.vec(*middle)
        return sdf.length(q[:, [0, 2]]) - radius

    def wall(p: Tensor) -> Tensor:
        plate = sdf.box(p, (x, y, top / 2), (half, 0.05, top / 2), 0.008)
        return torch.maximum(plate, -hole(p, gate))

    def rim(p: Tensor) -> Tensor:
        return sdf.slab(hole(p, gate + 0.005).abs() - 0.022, (p[:, 1] - y).abs() - 0.065) - 0.004

    def coping(p: Tensor) -> Tensor:
        rolls = 0.008 * torch.cos(p[:, 0] * (2 * np.pi / 0.07))
        slope = (p[:, 2] - top - 0.1 + 0.62 * (p[:, 1] - y).abs()) * 0.8 - rolls
        plan = torch.maximum((p[:, 1] - y).abs() - 0.13, (p[:, 0] - x).abs() - half - 0.03)
        return torch.maximum(torch.maximum(slope, top - 0.02 - p[:, 2]), plan)

    def lattice(p: Tensor) -> Tensor:
        q = torch.cat([(p[:, :1] - x).abs(), p[:, 1:]], -1)
        pane = sdf.box(q, (gate + 0.3, y, 0.36), (0.115, 0.058, 0.09), 0.01)
        bars = torch.minimum(
            ((q[:, 0] + q[:, 2]) % 0.075 - 0.0375).abs(),
            ((q[:, 0] - q[:, 2]) % 0.075 - 0.0375).abs(),
        )
        return torch.maximum(pane, 0.011 - bars)

    low, high = (x - half - 0.05, y - 0.15, -0.02), (x + half + 0.05, y + 0.15, top + 0.14)
    fine = grain(y, 0.0125)
    return [
        Part(wall, low, high, fine, LIGHT),
        Part(rim, low, high, fine, DARK),
        Part(lattice, low, high, fine, DARK),
        Part(coping, (low[0], low[1], top - 0.05), high, fine, DARK),
    ]


def pavilion(x: float, y: float, foot: float, size: float, rng: np.random.Generator) -> list[Part]:
    """A square pavilion on columns under a curved roof with a finial; `size` is half its eaves."""
    u = rng.uniform
    a, tall = size * 0.68, size * u(0.92, 1.05)
    roof = CurvedRoof(
        (x, y, foot + tall), (size, size), 0.02, size * u(0.72, 0.84), size * u(0.26, 0.34)
    )
    top = foot + tall + roof.height
    rail = [
        (x, y - a, foot + 0.2 * size),
        (x - a, y, foot + 0.2 * size),
        (x + a, y, foot + 0.2 * size),
    ]
    return [
        block((x, y, foot / 2), (size * 0.86, size * 0.86, foot / 2), LIGHT),
        column_row([x - a, x + a], y - a, foot, foot + tall, 0.026),
        column_row([x - a, x + a], y + a, foot, foot + tall, 0.026),
        block((x, y - a, foot + tall - 0.03), (a, 0.02, 0.035)),
        *[
            block(at, (a if i == 0 else 0.016, 0.016 if i == 0 else a, 0.05), WOOD)
            for i, at in enumerate(rail)
        ],
        *roof.parts(MAIN, MAIN),
        Part(
            lambda p: sdf.blend(
                sdf.sphere(p, (x, y, top + 0.08), 0.045), sdf.sphere(p, (x, y, top), 0.05), 0.04
            ),
            (x - 0.07, y - 0.07, top - 0.08),
            (x + 0.07, y + 0.07, top + 0.15),
            grain(y, 0.012),
            MAIN,
        ),
    ]


def bridge(x: float, y: float, half: float, rise: float, role: int = LIGHT) -> Part:
    """An arched stone bridge that spans x - half .. x + half over water."""
    wide = 0.13

    def shape(p: Tensor) -> Tensor:
        u = (p[:, 0] - x) / half
        deck = rise * (1 - u * u).clamp_min(-0.2) + 0.03
        level = (p[:, 2] - deck) * 0.75
        eye = (
            sdf.length(torch.stack([p[:, 0] - x, p[:, 2] * (half * 0.56 / (rise * 0.94))], -1))
            - half * 0.56
        )
        body = sdf.slab(
            torch.maximum(level, p[:, 0].sub(x).abs() - half), (p[:, 1] - y).abs() - wide
        )
        body = torch.maximum(body, -eye * 0.6)
        side = (p[:, 1] - y).abs() - wide
        posts = ((p[:, 0] - x + 0.5 * half) % (half * 0.25) - half * 0.125).abs() - 0.014
        rail = torch.maximum((p[:, 2] - deck - 0.085).abs() - 0.014, -1 + 0 * side)
        fence = torch.minimum(
            rail * 0.75, torch.maximum(posts, (p[:, 2] - deck - 0.05).abs() - 0.055)
        )
        fence = torch.maximum(torch.maximum(fence, side.abs() - 0.016), (p[:, 0] - x).abs() - half)
        return torch.minimum(body, fence)

    low, high = (x - half, y - wide - 0.03, -0.04), (x + half, y + wide + 0.03, rise + 0.16)
    return Part(shape, low, high, grain(y, 0.011), role)


def _shore(low: float, bank: float) -> Part:
    """Ground around a pond in the middle."""

    def land(x: Tensor, y: Tensor) -> Tensor:
        edge = ((x - 0.1) / 0.95).abs() ** 2.6 + ((y - 0.2) / 0.82).abs() ** 2.6
        wobble = 0.12 * torch.sin(5 * x + 1) * torch.sin(4 * y)
        return bank - (bank - low) * torch.sigmoid(-(edge + wobble - 1) / 0.06)

    return ground(land, voxel=0.05)


def _lotus(rng: np.random.Generator, spots: Sequence[tuple[float, float]]) -> Part:
    """Round leaves that lie on the water."""
    sizes = rng.uniform(0.045, 0.085, len(spots))

    def leaves(p: Tensor) -> Tensor:
        return sdf.union(
            *[
                sdf.cylinder(p, (x, y, 0.012), float(r), 0.014, 0.01)
                for (x, y), r in zip(spots, sizes, strict=True)
            ]
        )

    at = np.array(spots)
    low, high = at.min(0) - 0.1, at.max(0) + 0.1
    return Part(leaves, (*low.tolist(), -0.02), (*high.tolist(), 0.04), 0.012, SECOND)


@place("garden", "jiangnan")
def jiangnan(rng: np.random.Generator) -> Sequence[Part]:
    """A pavilion by a pond, an arched bridge, a white wall with a moon gate, rocks and bamboo."""
    u = rng.uniform
    side = float(rng.choice([-1, 1]))
    y = u(1.5, 1.7)
    spots = [(side * u(-0.1, 0.6) + u(-0.3, 0.3), u(-0.45, 0.2)) for _ in range(7)]
    parts: list[Part] = [
        _shore(-0.12, 0.05),
        water((-1.3, -0.9), (1.5, 1.2)),
        _lotus(rng, spots),
        *_moon_wall(side * 0.42, y, 1.7, rng),
        *pavilion(-side * u(0.36, 0.42), u(0.9, 1.0), 0.09, u(0.4, 0.44), rng),
        bridge(side * u(0.34, 0.42), u(0.42, 0.5), u(0.4, 0.46), u(0.15, 0.19)),
        *willow(side * u(0.84, 0.92), y - 0.3, u(0.98, 1.08), rng),
        *bamboo(-side * u(1.0, 1.1), y - 0.2, u(0.95, 1.1), rng),
        *bamboo(side * u(0.2, 0.3), y + 0.5, u(0.95, 1.1), rng),
        *bamboo(-side * u(0.2, 0.3), y + 0.5, u(1.0, 1.15), rng),
    ]
    for k in range(4):
        x = -side * (0.5 - 0.13 * k) - side * 0.1
        tall = (0.16, 0.25, 0.13, 0.09)[k] * u(0.85, 1.15)
        parts.append(rock((x, u(-0.32, -0.15), 0.0), (u(0.1, 0.14), 0.1, tall), rng))
    for s in (-1, 1):
        parts.append(rock((s * u(0.72, 0.86), u(0.5, 0.8), 0.05), (0.11, 0.1, u(0.1, 0.2)), rng))
        parts.append(ball((s * u(0.86, 1.0), u(0.75, 1.0), 0.1), u(0.12, 0.16), rng))
    parts.append(ball((side * 0.56, y - 0.22, 0.1), u(0.1, 0.13), rng))
    return parts
