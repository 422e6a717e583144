"""Mountains: snowy peaks over pines, a lake below them, karst towers along a river."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes.places.catalogue import place
from packshot.train.scenes.places.masonry import block, gable, ground, water
from packshot.train.scenes.places.planting import bamboo, pine, rock
from packshot.train.scenes.places.relief import Massif, Peak, cloud, karst, peaks
from packshot.train.scenes.solid import DARK, SOFT, WOOD, Part


def _pines(
    y: float, count: int, tall: tuple[float, float], rng: np.random.Generator, gap: float = 0.0
) -> list[Part]:
    """A row of pines across the picture, open for |x| < `gap`."""
    reach, parts = 0.72 * (1 + y / 3), []
    for x in np.linspace(-reach, reach, count) + rng.uniform(-0.08, 0.08, count):
        if abs(x) >= gap:
            parts += pine(float(x), y + rng.uniform(-0.1, 0.1), rng.uniform(*tall), rng)
    return parts


@place("mountains", "alpine")
def alpine(rng: np.random.Generator) -> Sequence[Part]:
    """Snowy peaks, foothills, a meadow with pines and a hut."""
    u = rng.uniform
    range_ = Massif(peaks(4.2, (1.15, 1.6), 5, rng))
    hills = Massif(peaks(2.2, (0.3, 0.5), 6, rng), rough=0.3)
    side = float(rng.choice([-1, 1]))

    def meadow(x: Tensor, y: Tensor) -> Tensor:
        return 0.04 * torch.sin(3 * x + side) * torch.sin(2 * y) + 0.02 * y

    hut = (side * u(0.25, 0.4), u(0.5, 0.7), 0.1)
    return [
        ground(meadow),
        range_.part(),
        range_.snow(u(0.5, 0.6)),
        hills.part(SOFT, 0.024),
        *_pines(1.3, 9, (0.4, 0.56), rng, gap=0.2),
        *_pines(0.15, 5, (0.34, 0.5), rng, gap=0.35),
        block(hut, (0.15, 0.11, 0.1), WOOD),
        *gable(hut, (0.15, 0.11, 0.1), 0.13, DARK, WOOD),
        *[
            rock(
                (side * u(-0.5, 0.4), u(-0.35, -0.1), 0.02),
                (u(0.06, 0.1), 0.07, u(0.05, 0.08)),
                rng,
            )
            for _ in range(3)
        ],
        cloud((-side * u(0.5, 1.1), 4.6, u(1.4, 1.5)), u(0.5, 0.65), rng),
    ]


@place("mountains", "lake")
def lake(rng: np.random.Generator) -> Sequence[Part]:
    """A still lake in front of one great peak and its neighbours."""
    u = rng.uniform
    tops = peaks(4.4, (0.8, 1.15), 5, rng)
    great = [Peak(u(-0.5, 0.5), 4.0, u(1.5, 1.65), u(1.4, 1.7), u(0, 6))]
    range_ = Massif([*tops, *great])
    shore = Massif(peaks(2.4, (0.2, 0.42), 7, rng), rough=0.35)

    def land(x: Tensor, y: Tensor) -> Tensor:
        basin = (x / (0.95 + 0.2 * y)).abs() ** 3 + ((y - 0.8) / 1.05).abs() ** 3
        wobble = 0.25 * torch.sin(5 * x + 2) * torch.sin(4 * y)
        return 0.05 - 0.17 * torch.sigmoid(-(basin + wobble - 1) / 0.08)

    sides = [s * u(0.5, 0.68) for s in (-1, 1, -1, 1)]
    return [
        ground(land, voxel=0.05),
        water((-1.8, -0.6), (1.8, 2.0)),
        range_.part(),
        range_.snow(u(0.5, 0.6)),
        shore.part(SOFT, 0.024),
        *_pines(1.95, 11, (0.28, 0.42), rng),
        *[p for x in sides for p in pine(x, u(-0.2, 0.15), u(0.5, 0.72), rng)],
        *[
            rock((u(-0.5, 0.5), u(-0.4, -0.25), 0.0), (u(0.06, 0.1), 0.07, u(0.04, 0.08)), rng)
            for _ in range(5)
        ],
    ]


@place("mountains", "karst")
def karst_river(rng: np.random.Generator) -> Sequence[Part]:
    """Limestone towers in bands of mist along a river, bamboo in front."""
    u = rng.uniform
    side = float(rng.choice([-1, 1]))

    def banks(x: Tensor, y: Tensor) -> Tensor:
        middle = side * 0.5 * torch.sin(1.1 * y)
        return 0.06 - 0.2 * torch.sigmoid((0.45 + 0.12 * y - (x - middle).abs()) / 0.05)

    parts = [ground(banks, voxel=0.05), water((-2.4, -1.1), (2.4, 6.0))]
    for y, count, wide, tall in ((1.6, 3, 0.22, 0.62), (3.0, 4, 0.32, 0.95), (4.8, 5, 0.46, 1.3)):
        reach = 0.68 * (1 + y / 3)
        for x in np.linspace(-reach, reach, count) + u(-0.12, 0.12, count):
            open_ = abs(float(x) - side * 0.5 * float(np.sin(1.1 * y))) < 0.3
            size = u(0.85, 1.2) * (0.45 if open_ and y < 2 else 1.0)
            parts.append(karst(float(x), y + u(-0.2, 0.2), wide * u(0.85, 1.15), tall * size, rng))
        parts.append(cloud((u(-0.6, 0.6), y + 0.5, 0.34 * tall), 0.3 + 0.13 * y, rng))
    parts += bamboo(-side * u(0.5, 0.6), u(0.0, 0.15), u(0.65, 0.8), rng)
    parts += bamboo(side * u(0.62, 0.72), u(0.4, 0.6), u(0.6, 0.7), rng)
    parts.append(_raft(side * u(0.0, 0.15), u(-0.05, 0.15)))
    return parts


def _raft(x: float, y: float) -> Part:
    return block((x, y, 0.02), (0.17, 0.06, 0.022), WOOD)
