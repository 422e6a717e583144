"""Streets: a row of shops, an old town lane, modern blocks along an avenue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import cycle, islice

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.places.catalogue import place
from packshot.train.scenes.places.masonry import (
    Windows,
    block,
    gable,
    grain,
    ground,
    turned,
    windows,
)
from packshot.train.scenes.places.planting import ball, broadleaf
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import DARK, EMISSIVE, LIGHT, MAIN, SECOND, SOFT, WOOD, Part

_WALLS = (MAIN, LIGHT, MAIN, SOFT)


def _paint(rng: np.random.Generator) -> Iterator[int]:
    """Roles of the walls of neighbours, every second in the asked colour."""
    return islice(cycle(_WALLS), int(rng.integers(4)), None)


def awning(x: float, y: float, z: float, half: float, role: int = SECOND) -> list[Part]:
    """A striped awning whose back edge is at (y, z)."""

    def cloth(p: Tensor, lift: float = 0.0) -> Tensor:
        v = y - p[:, 1]
        slope = (p[:, 2] - z + 0.55 * v) * 0.87
        plan = torch.maximum((p[:, 0] - x).abs() - half - lift, (v - 0.075).abs() - 0.085 - lift)
        top = torch.maximum(slope.abs() - 0.015 - lift, plan)
        scallop = 0.012 * torch.cos((p[:, 0] - x) * (2 * np.pi / 0.07)).abs()
        front = torch.maximum(
            (v - 0.16).abs() - 0.014 - lift, (p[:, 2] - z + 0.115).abs() - 0.03 - scallop
        )
        return torch.minimum(top, torch.maximum(front, (p[:, 0] - x).abs() - half - lift))

    def stripes(p: Tensor) -> Tensor:
        wave = ((p[:, 0] - x) % 0.14 - 0.07).abs() - 0.035
        return torch.maximum(cloth(p, 0.007), wave)

    box = (x - half - 0.02, y - 0.2, z - 0.19), (x + half + 0.02, y + 0.03, z + 0.05)
    fine = grain(y, 0.0115)
    return [Part(cloth, *box, fine, role), Part(stripes, *box, fine, LIGHT)]


def shop(x: float, y: float, half: float, rng: np.random.Generator) -> list[Part]:
    """The ground floor of a house whose front is at `y`: a shop window, a door, an awning."""
    u = rng.uniform
    side = float(rng.choice([-1, 1]))
    door, pane = 0.055, 0.5 * (half - 0.11)
    return [
        block((x - side * (half - 0.09), y, 0.14), (door, 0.018, 0.14), WOOD, voxel=0.013),
        block((x - side * (half - 0.09), y - 0.014, 0.19), (0.03, 0.012, 0.06), DARK, voxel=0.011),
        block((x + side * 0.07, y, 0.165), (pane + 0.05, 0.016, 0.105), LIGHT, voxel=0.0125),
        block(
            (x + side * 0.07, y - 0.012, 0.165),
            (pane + 0.022, 0.014, 0.078),
            EMISSIVE if u() < 0.3 else DARK,
            voxel=0.0125,
        ),
        *awning(x, y, 0.4, half - 0.02),
    ]


def _lintels(
    x: float, y: float, spots: Sequence[tuple[float, float]], half: tuple[float, float]
) -> Part:
    """Light frames around windows at (dx, z)."""

    def frames(p: Tensor) -> Tensor:
        return sdf.union(
            *[
                sdf.box(p, (x + dx, y, z), (half[0] + 0.024, 0.014, half[1] + 0.024), 0.006)
                for dx, z in spots
            ]
        )

    xs, zs = [s[0] for s in spots], [s[1] for s in spots]
    low = (x + min(xs) - half[0] - 0.05, y - 0.03, min(zs) - half[1] - 0.05)
    high = (x + max(xs) + half[0] + 0.05, y + 0.03, max(zs) + half[1] + 0.05)
    return Part(frames, low, high, grain(y, 0.0125), LIGHT)


def front(
    x: float, y: float, half: float, floors: int, role: int, rng: np.random.Generator
) -> list[Part]:
    """A terraced house that faces the camera with its front at `y`, a shop below."""
    u = rng.uniform
    storey = u(0.25, 0.28)
    top = 0.44 + floors * storey
    middle, box = (x, y + 0.25, top / 2), (half, 0.25, top / 2)
    pane = (u(0.042, 0.052), u(0.07, 0.082))
    count = 3 if half > 0.22 else 2
    columns = [(k - (count - 1) / 2) * 2 * half / (count + 0.25) for k in range(count)]
    spots = [(dx, 0.44 + (f + 0.5) * storey) for dx in columns for f in range(floors)]
    parts = [block(middle, box, role, voxel=0.02), *shop(x, y - 0.012, half, rng)]
    parts.append(_lintels(x, y - 0.004, spots, pane))
    for dx, z in spots:
        lit = EMISSIVE if u() < 0.12 else DARK
        parts.append(block((x + dx, y - 0.014, z), (pane[0], 0.012, pane[1]), lit, voxel=0.0115))
    parts.append(block((x, y - 0.01, top), (half + 0.01, 0.04, 0.022), LIGHT, voxel=0.013))
    style = int(rng.integers(3))
    if style == 0:
        parts += gable(middle, box, u(0.22, 0.3), DARK, role)
    elif style == 1:
        parts.append(_stepped(x, y, half, top, role))
        parts.append(block((x, y - 0.004, top + 0.11), (0.04, 0.02, 0.05), DARK, voxel=0.012))
    else:
        parts.append(block((x, y + 0.25, top + 0.05), (half - 0.01, 0.24, 0.05), role, voxel=0.02))
        parts.append(
            block((x + 0.5 * half, y + 0.3, top + 0.16), (0.04, 0.04, 0.09), WOOD, voxel=0.014)
        )
    return parts


def _stepped(x: float, y: float, half: float, top: float, role: int) -> Part:
    """A stepped gable."""

    def steps(p: Tensor) -> Tensor:
        tiers = [
            sdf.box(p, (x, y + 0.1, top + 0.06 * k), (half * (1 - 0.26 * k), 0.1, 0.075), 0.008)
            for k in range(4)
        ]
        return sdf.union(*tiers)

    low, high = (x - half - 0.02, y - 0.02, top - 0.1), (x + half + 0.02, y + 0.22, top + 0.28)
    return Part(steps, low, high, grain(y, 0.0145), role)


def street_lamp(x: float, y: float, tall: float, reach: float = 0.0) -> list[Part]:
    """A lantern on a post."""
    post = [(0.045, 0.0), (0.04, 0.05), (0.024, 0.07), (0.02, tall - 0.1), (0.05, tall - 0.08)]
    lamp = [(0.035, tall - 0.08), (0.055, tall + 0.03)]
    hat = [(0.07, tall + 0.025), (0.03, tall + 0.075), (0.012, tall + 0.09)]
    return [
        turned((x, y, 0), post, DARK, grain(y, 0.011)),
        turned((x, y, 0), lamp, EMISSIVE, grain(y, 0.011)),
        turned((x, y, 0), hat, DARK, grain(y, 0.011)),
    ]


def _road(kerb: float) -> list[Part]:
    """A dark road in front of a light pavement that starts at `kerb`."""
    lines = [
        block((x, kerb - 0.42, 0.012), (0.13, 0.022, 0.008), LIGHT, voxel=0.011)
        for x in (-0.5, 0.0, 0.5)
    ]
    return [
        ground(lambda x, y: 0.035 * torch.sigmoid((y - kerb) / 0.012), voxel=0.05),
        block((0, kerb, 0.016), (1.1, 0.03, 0.022), LIGHT, voxel=0.02),
        *lines,
    ]


@place("street", "shops")
def shops(rng: np.random.Generator) -> Sequence[Part]:
    """A row of narrow houses with shops, lamps and small trees on the pavement."""
    u = rng.uniform
    walls = _paint(rng)
    y = 0.95
    parts = _road(0.4)
    x = -1.2 + u(0, 0.1)
    while x < 1.1:
        half = u(0.19, 0.26)
        parts += front(x + half, y, half, int(rng.integers(1, 3)), next(walls), rng)
        x += 2 * half + 0.004
    for side in (-1, 1):
        parts += street_lamp(side * u(0.3, 0.36), 0.5, u(0.5, 0.56))
        parts += broadleaf(side * u(0.66, 0.74), 0.56, u(0.5, 0.56), rng)
        parts.append(ball((side * u(0.08, 0.14), 0.72, 0.1), 0.06, rng))
    return parts


def _side_house(
    side: float, y: float, long: float, role: int, rng: np.random.Generator
) -> list[Part]:
    """A house along a lane: its gable faces the camera, its long wall the lane."""
    u = rng.uniform
    tall = u(0.62, 0.9)
    a, b = 0.34, long / 2
    x = side * (0.42 + a + u(0.0, 0.05))
    middle, half = (x, y + b, tall / 2), (a, b, tall / 2)
    pitch = (0.15, 0.2)
    panes = Windows(pitch, (0.038, 0.06), 0.12, arched=bool(rng.random() < 0.4))
    parts = [
        block(middle, half, role, voxel=grain(y, 0.02)),
        windows(middle, half, panes, int(rng.integers(99))),
    ]
    return [*parts, *_cross_gable(middle, half, u(0.28, 0.4), role)]


def _cross_gable(middle: Point, half: Point, rise: float, wall: int) -> list[Part]:
    """A gabled roof whose ridge runs along y."""
    (x, y, z), (a, b, c) = middle, half

    def turned_(part: Part) -> Part:
        def shape(p: Tensor) -> Tensor:
            return part.sdf(torch.stack([p[:, 1] - y, x - p[:, 0], p[:, 2]], -1))

        (l0, l1, l2), (h0, h1, h2) = part.low, part.high
        return Part(
            shape, (x - h1, y + l0, l2), (x - l1, y + h0, h2), grain(y - b, 0.014), part.role
        )

    flat = gable((0, 0, z), (b, a, c), rise, WOOD, wall)
    return [turned_(part) for part in flat]


@place("street", "old-town")
def old_town(rng: np.random.Generator) -> Sequence[Part]:
    """A cobbled lane between gabled houses, a church tower at its end."""
    u = rng.uniform
    walls = _paint(rng)

    def cobbles(x: Tensor, y: Tensor) -> Tensor:
        return 0.008 * torch.sin(16 * x) * torch.sin(14 * y) + 0.0 * x

    parts: list[Part] = [ground(cobbles, voxel=0.045)]
    for side in (-1.0, 1.0):
        y = 0.15 + u(0, 0.15)
        while y < 4.2:
            long = u(0.55, 0.85)
            parts += _side_house(side, y, long, next(walls), rng)
            y += long + 0.02
        for v in (0.0, 1.4, 3.0):
            parts += street_lamp(side * 0.36, v + u(0, 0.2), 0.46)
        parts.append(ball((side * 0.37, u(0.5, 0.9), 0.1), 0.075, rng))
    x = u(-0.12, 0.12)
    parts.append(block((x, 5.1, 0.6), (0.34, 0.3, 0.6), LIGHT, voxel=0.04))
    parts.append(
        windows((x, 5.1, 0.75), (0.34, 0.3, 0.4), Windows((0.26, 0.34), (0.07, 0.12), 0.0, True), 1)
    )
    parts.append(turned((x, 5.1, 1.2), [(0.42, -0.02), (0.38, 0.04), (0.03, 0.62)], DARK, 0.03))
    return parts


def _flats(
    x: float, y: float, half: float, floors: int, role: int, rng: np.random.Generator
) -> list[Part]:
    """A modern block with balconies all across its front."""
    u = rng.uniform
    storey = 0.17
    top = floors * storey + 0.1
    parts = [block((x, y + 0.3, top / 2), (half, 0.3, top / 2), role, voxel=0.02)]
    panes = Windows((0.16, storey), (0.058, 0.05), 0.14)
    parts.append(
        windows(
            (x, y + 0.3, 0.1 + floors * storey / 2),
            (half, 0.3, floors * storey / 2),
            panes,
            int(rng.integers(99)),
        )
    )
    at = [0.1 + (k + 0.18) * storey for k in range(floors)]
    wide = half * u(0.5, 0.9)

    def balconies(p: Tensor) -> Tensor:
        slabs = []
        for z in at:
            floor = sdf.box(p, (x, y - 0.06, z), (wide, 0.075, 0.016), 0.006)
            rail = sdf.box(p, (x, y - 0.125, z + 0.035), (wide, 0.012, 0.036), 0.006)
            slabs += [floor, rail]
        return sdf.union(*slabs)

    low, high = (x - wide - 0.02, y - 0.16, 0.05), (x + wide + 0.02, y + 0.03, top + 0.02)
    parts.append(Part(balconies, low, high, grain(y, 0.0125), LIGHT if role == MAIN else MAIN))
    parts.append(block((x, y + 0.3, top + 0.02), (half + 0.02, 0.32, 0.022), LIGHT, voxel=0.02))
    return parts


@place("street", "modern")
def modern(rng: np.random.Generator) -> Sequence[Part]:
    """Blocks with balconies behind a tree-lined road, towers farther back."""
    u = rng.uniform
    walls = _paint(rng)
    parts = _road(0.0)
    x = -1.15 + u(0, 0.15)
    while x < 1.0:
        half = u(0.26, 0.36)
        parts += _flats(
            x + half, 0.7 + u(-0.05, 0.05), half, int(rng.integers(3, 6)), next(walls), rng
        )
        x += 2 * half + u(0.05, 0.1)
    for x in (-1.1, -0.35, 0.4, 1.15):
        parts += _flats(
            x + u(-0.1, 0.1), 2.2, u(0.28, 0.34), int(rng.integers(6, 8)), next(walls), rng
        )
    for k in range(5):
        parts += broadleaf(-0.66 + 0.33 * k + u(-0.04, 0.04), 0.2, u(0.34, 0.42), rng)
    for side in (-1, 1):
        parts += street_lamp(side * u(0.46, 0.52), 0.1, u(0.48, 0.54))
    return parts
