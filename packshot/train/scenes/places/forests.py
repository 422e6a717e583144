"""Forests: conifers, broadleaved trees along a path, birches."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import bezier, tube
from packshot.train.scenes.places.catalogue import place
from packshot.train.scenes.places.masonry import grain, ground
from packshot.train.scenes.places.planting import ball, broadleaf, crown, pine, rock, trunk
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, SECOND, WOOD, Floats, Part

Tree = Callable[[float, float, float], list[Part]]
Row = tuple[float, int, float, float]


def _stand(row: Row, rng: np.random.Generator, tree: Tree) -> list[Part]:
    """A row of trees across the picture: its distance y, their number, their height, and the half
    width of the gap in its middle. `tree` takes x, y and height.
    """
    y, count, tall, gap = row
    reach, parts = 0.76 * (1 + y / 3), []
    for x in np.linspace(-reach, reach, count) + rng.uniform(-0.35, 0.35, count) * reach / count:
        if abs(x) >= gap:
            height = tall * rng.uniform(0.84, 1.1)
            parts += tree(float(x), y + rng.uniform(-0.15, 0.15), height)
    return parts


def mushroom(foot: Point, tall: float) -> list[Part]:
    """A toadstool."""
    x, y, z = foot

    def cap(p: Tensor) -> Tensor:
        dome = sdf.ellipsoid(p, (x, y, z + 0.66 * tall), (0.5 * tall, 0.5 * tall, 0.4 * tall))
        return sdf.intersect(dome, z + 0.6 * tall - p[:, 2], 0.02)

    def stem(p: Tensor) -> Tensor:
        return sdf.capsule(p, (x, y, z), (x, y, z + 0.6 * tall), 0.17 * tall, 0.13 * tall)

    box = (
        (x - 0.56 * tall, y - 0.56 * tall, z - 0.05),
        (x + 0.56 * tall, y + 0.56 * tall, z + 1.15 * tall),
    )
    return [Part(cap, *box, grain(y, 0.0125), SECOND), Part(stem, *box, grain(y, 0.0125), LIGHT)]


def fern(x: float, y: float, size: float, rng: np.random.Generator, role: int = MAIN) -> Part:
    """A tuft of arching blades."""
    u = rng.uniform
    blades = []
    for turn in np.arange(9) * 0.7 + u(-0.2, 0.2, 9):
        along = np.array([np.cos(turn), np.sin(turn), 0]) * size * u(0.7, 1.0)
        rise = np.array([0, 0, size * u(0.8, 1.1)])
        root = np.array([x, y, 0.02])
        blades.append(
            bezier(
                [p.tolist() for p in (root, root + 0.3 * along + rise, root + along + 0.45 * rise)],
                5,
            )
        )
    radii = (0.022, 0.034, 0.036, 0.028, 0.012)

    def tuft(p: Tensor) -> Tensor:
        return sdf.union(*[tube(p, blade, radii) for blade in blades])

    reach = 1.05 * size + 0.03
    low, high = (x - reach, y - reach, 0.0), (x + reach, y + reach, size + 0.05)
    return Part(tuft, low, high, grain(y, 0.013), role)


def _floor(path: bool) -> list[Part]:
    """The ground of a wood, with a winding path in it."""

    def soil(x: Tensor, y: Tensor) -> Tensor:
        return 0.03 * torch.sin(4 * x + 1) * torch.sin(3 * y) + 0.03

    if not path:
        return [ground(soil)]

    def middle(y: Tensor) -> Tensor:
        return 0.22 * torch.sin(1.3 * y + 0.4)

    def trail(p: Tensor) -> Tensor:
        x, y, z = p.unbind(-1)
        wobble = 0.02 * torch.sin(11 * y)
        return (
            torch.maximum(
                (x - middle(y)).abs() - 0.23 - wobble, (z - soil(x, y) - 0.006).abs() - 0.03
            )
            * 0.85
        )

    return [ground(soil), Part(trail, (-0.7, -1.1, -0.03), (0.7, 5.5, 0.12), 0.03, LIGHT)]


@place("forest", "conifers")
def conifers(rng: np.random.Generator) -> Sequence[Part]:
    """Rows of pines, a clearing with toadstools, ferns and a stump."""
    u = rng.uniform
    parts = _floor(path=False)
    for row in (
        (0.35, 4, 0.85, 0.4),
        (1.2, 7, 1.05, 0.22),
        (2.4, 9, 1.3, 0.0),
        (4.0, 11, 1.6, 0.0),
    ):
        parts += _stand(row, rng, lambda x, y, h: pine(x, y, h, rng, MAIN))
    side = float(rng.choice([-1, 1]))
    for k in range(3):
        at = (side * (0.16 + 0.13 * k), u(-0.35, -0.15), 0.02)
        parts += mushroom(at, (0.17, 0.11, 0.14)[k] * u(0.85, 1.15))
    parts.append(fern(-side * u(0.3, 0.4), u(-0.3, -0.15), u(0.2, 0.26), rng))
    parts += _stump(-side * u(0.05, 0.12), u(0.1, 0.2))
    parts.append(rock((side * u(0.5, 0.56), u(-0.1, 0.1), 0.02), (0.1, 0.08, 0.08), rng))
    return parts


def _stump(x: float, y: float) -> list[Part]:
    def wood(p: Tensor) -> Tensor:
        angle = torch.atan2(p[:, 1] - y, p[:, 0] - x + 1e-6)
        q = p - sdf.vec(x, y, 0.08)
        flare = 0.05 * (0.1 - q[:, 2]).clamp_min(0) / 0.2 * (1 + torch.cos(5 * angle))
        return sdf.cylinder(q, (0, 0, 0), 0.11, 0.12, 0.012) - flare

    def cut(p: Tensor) -> Tensor:
        return sdf.cylinder(p, (x, y, 0.2), 0.09, 0.008, 0.004)

    box = (x - 0.2, y - 0.2, -0.02), (x + 0.2, y + 0.2, 0.23)
    return [Part(wood, *box, 0.013, WOOD), Part(cut, *box, 0.011, LIGHT)]


@place("forest", "path")
def path(rng: np.random.Generator) -> Sequence[Part]:
    """Round-crowned trees on both sides of a winding path."""
    u = rng.uniform
    parts = _floor(path=True)
    for row in (
        (0.3, 4, 0.95, 0.36),
        (1.1, 6, 1.1, 0.36),
        (2.1, 8, 1.25, 0.3),
        (3.6, 10, 1.5, 0.2),
    ):
        parts += _stand(row, rng, lambda x, y, h: broadleaf(x, y, h, rng, MAIN))
    for side in (-1, 1):
        for _ in range(3):
            parts.append(ball((side * u(0.36, 0.66), u(-0.4, 0.5), 0.05), u(0.06, 0.1), rng))
        parts.append(fern(side * u(0.42, 0.56), u(-0.4, -0.25), u(0.16, 0.22), rng, SECOND))
        parts.append(rock((side * u(0.32, 0.4), u(-0.2, 0.2), 0.02), (0.07, 0.06, 0.05), rng))
    return parts


def _birch(x: float, y: float, tall: float, rng: np.random.Generator) -> list[Part]:
    """A slender white trunk with dark marks, leaves in small clouds."""
    u = rng.uniform
    lean, phase, thick = u(-0.08, 0.08), u(0, 6), 0.045
    tip = (x + lean, y, tall)

    def bark(v: Floats) -> NDArray[np.integer]:
        angle = np.arctan2(v[:, 1] - y, v[:, 0] - x - lean * v[:, 2] / tall)
        bands = np.sin(31 * v[:, 2] + phase) + 0.9 * np.sin(3 * angle + 9 * v[:, 2] + phase)
        return np.where(bands > 1.45, DARK, LIGHT)

    stem = trunk([(x, y, -0.02), tip], (thick, 0.6 * thick))
    parts = [Part(stem.sdf, stem.low, stem.high, grain(y, 0.011), bark)]
    for t, wide in ((0.62, 0.17), (0.78, 0.2), (0.96, 0.16)):
        middle = (x + lean * t + u(-0.09, 0.09), y + u(-0.05, 0.05), tall * t)
        parts.append(crown(middle, (wide * 1.1, wide, wide * 0.8), rng, MAIN))
    return parts


@place("forest", "birches")
def birches(rng: np.random.Generator) -> Sequence[Part]:
    """White trunks with dark marks under light crowns, ferns below."""
    u = rng.uniform
    parts = _floor(path=False)
    for row in ((0.2, 5, 1.0, 0.2), (1.0, 7, 1.15, 0.0), (2.2, 8, 1.4, 0.0)):
        parts += _stand(row, rng, lambda x, y, h: _birch(x, y, h, rng))
    parts += _stand((3.8, 9, 1.45, 0.0), rng, lambda x, y, h: broadleaf(x, y, h, rng, SECOND))
    for _ in range(5):
        parts.append(fern(u(-0.55, 0.55), u(-0.4, 0.1), u(0.14, 0.22), rng, SECOND))
    for _ in range(3):
        parts.append(rock((u(-0.5, 0.5), u(-0.35, 0.2), 0.02), (u(0.05, 0.09), 0.06, 0.05), rng))
    return parts
