"""Gardens of the West: the formal parterre with its fountain, the cottage garden with its arch."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import bezier, tube
from packshot.train.scenes.places.catalogue import place
from packshot.train.scenes.places.masonry import block, grain, ground, turned
from packshot.train.scenes.places.planting import ball, broadleaf, hedge, pine, rock
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import DARK, EMISSIVE, GLASS, LIGHT, MAIN, METAL, WOOD, Part


def _topiary(x: float, y: float, tall: float, rng: np.random.Generator) -> list[Part]:
    """A clipped spire on a short stem in a stone pot."""
    pot = [(0.09, 0.0), (0.13, 0.02), (0.11, 0.05), (0.15, 0.17), (0.16, 0.19)]
    spire = [(0.2, 0.24), (0.17, 0.4), (0.1, 0.7), (0.03, 1.0)]
    return [
        turned((x, y, 0), [(0.9 * tall * r, 0.9 * tall * z) for r, z in pot], LIGHT),
        turned((x, y, 0), [(tall * r, tall * z) for r, z in spire]),
    ]


def _fountain(y: float, size: float) -> list[Part]:
    """Two bowls over a round basin, water standing in all of them."""
    basin = [(0.5, 0.0), (0.52, 0.03), (0.48, 0.05), (0.48, 0.14), (0.52, 0.17), (0.46, 0.17)]
    stem = [(0.1, 0.1), (0.06, 0.2), (0.09, 0.34), (0.28, 0.42), (0.3, 0.45), (0.05, 0.44)]
    top = [(0.05, 0.42), (0.045, 0.56), (0.15, 0.62), (0.16, 0.64), (0.03, 0.64), (0.03, 0.74)]
    rings = [[(size * r, size * z) for r, z in ring] for ring in (basin, stem, top)]
    wide = 0.47 * size

    def pool(p: Tensor) -> Tensor:
        return sdf.cylinder(p, (0, y, 0.1 * size), wide, 0.05 * size, 0.01)

    low, high = (-wide - 0.02, y - wide - 0.02, 0.0), (wide + 0.02, y + wide + 0.02, 0.2 * size)
    parts = [turned((0, y, 0), ring, LIGHT) for ring in rings]
    return [*parts, Part(pool, low, high, grain(y, 0.016), GLASS)]


@place("garden", "formal")
def formal(rng: np.random.Generator) -> Sequence[Part]:
    """A fountain among clipped hedges and spires, an avenue behind it."""
    u = rng.uniform
    y = u(0.75, 0.9)
    parts: list[Part] = [
        ground(voxel=0.06),
        block((0, 2.2, 0.004), (0.34, 3.2, 0.006), LIGHT, voxel=0.03),
        block((0, y, 0.006), (0.8, 0.62, 0.008), LIGHT, voxel=0.03),
        *_fountain(y, u(0.72, 0.8)),
    ]
    for s in (-1, 1):
        parts.append(hedge((s * 0.68, -0.35, 0.07), (0.3, 0.06, 0.07), rng, MAIN))
        parts.append(hedge((s * 1.0, 0.6, 0.08), (0.06, 0.8, 0.08), rng, MAIN))
        parts += _topiary(s * u(0.5, 0.55), 0.0, u(0.42, 0.48), rng)
        parts += _topiary(s * u(0.56, 0.62), y + 0.75, u(0.5, 0.56), rng)
        for k in range(3):
            spot = (s * (0.5 + 0.16 * k), -0.18, 0.04)
            parts.append(ball(spot, u(0.05, 0.065), rng))
        parts.append(hedge((s * 1.25, 2.5, 0.16), (0.85, 0.08, 0.16), rng, MAIN))
        for k in range(3):
            parts += broadleaf(s * u(0.95, 1.1) * (1 + 0.3 * k), 2.9 + 0.8 * k, u(0.9, 1.05), rng)
    parts.append(turned((0, 4.6, 0), [(0.3, 0), (0.3, 0.34), (0.36, 0.36), (0.2, 0.56)], LIGHT))
    return parts


def _arch(y: float, half: float, tall: float, rng: np.random.Generator) -> list[Part]:
    """A wooden arch over the path, overgrown with roses."""
    curve = [(-half, 0, 0), (-half, 0, 0.6 * tall), (0, 0, 1.42 * tall), (half, 0, 0.6 * tall)]
    line = [(a, 0.09, c) for a, _, c in bezier([*curve, (half, 0, 0)], 15)]
    turn = rng.uniform(0, 6)

    def frame(p: Tensor) -> Tensor:
        q = p - sdf.vec(0, y, 0)
        return sdf.union(tube(q, line, 0.022), tube(q * sdf.vec(1, -1, 1), line, 0.022))

    low, high = (-half - 0.12, y - 0.16, 0.0), (half + 0.12, y + 0.16, 1.1 * tall)
    tufts = [(a + 0.02 * np.sin(9 * k + turn), c + 0.01) for k, (a, _, c) in enumerate(line[2:-2])]
    leaves = [ball((float(a), y, float(c)), 0.075, rng) for a, c in tufts]
    roses = _blooms([(float(a) + 0.02, y - 0.07, float(c) + 0.03) for a, c in tufts[::2]], 0.032)
    return [Part(frame, low, high, grain(y, 0.011), WOOD), *leaves, roses]


def _blooms(spots: Sequence[Point], radius: float, role: int = MAIN) -> Part:
    """Round flowers at `spots`."""
    at = np.array(spots)
    low, high = at.min(0) - 2 * radius, at.max(0) + 2 * radius

    def flowers(p: Tensor) -> Tensor:
        return sdf.union(*[sdf.sphere(p, spot, radius) for spot in spots])

    return Part(flowers, low.tolist(), high.tolist(), radius / 3.2, role)


def _border(side: float, start: float, end: float, rng: np.random.Generator) -> list[Part]:
    """A flower bed along the path: tufts of green, blooms in the place's own colour over them."""
    u, parts = rng.uniform, list[Part]()
    blooms, pale = list[Point](), list[Point]()
    for y in np.linspace(start, end, 6):
        x = side * u(0.4, 0.5)
        tall = u(0.06, 0.11)
        parts.append(ball((x, float(y), tall * 0.6), tall, rng))
        parts.append(ball((x + side * 0.22, float(y) + 0.1, tall), tall * 1.35, rng))
        for _ in range(3):
            spot = (x + u(-0.07, 0.07), float(y) - u(0.0, 0.08), tall * u(1.35, 1.7))
            (blooms if u() < 0.65 else pale).append(spot)
        blooms.append((x + side * u(0.12, 0.28), float(y), tall * u(2.2, 2.5)))
    parts.append(_blooms(blooms, 0.036))
    return [*parts, _blooms(pale, 0.032, LIGHT)] if pale else parts


def _cottage_house(x: float, y: float, rng: np.random.Generator) -> list[Part]:
    """A low house with a steep roof, a door, lit windows and a chimney."""
    u = rng.uniform
    wide, deep, tall = u(0.5, 0.56), 0.3, u(0.34, 0.38)
    slope = [(-wide - 0.06, tall - 0.02), (wide + 0.06, tall - 0.02), (0.0, tall + u(0.4, 0.46))]

    def roof(p: Tensor) -> Tensor:
        q = p - sdf.vec(x, y, 0)
        edge = (q[:, 2] - slope[2][1]) * 0.78 + q[:, 0].abs() * 0.64
        plan = (q[:, 1].abs() - deep - 0.05).maximum(slope[0][1] - 0.05 - q[:, 2])
        return edge.maximum(plan)

    low, high = (x - wide - 0.2, y - deep - 0.1, tall - 0.12), (x + wide + 0.2, y + deep + 0.1, 0.9)
    front = y - deep - 0.008
    return [
        block((x, y, tall / 2), (wide, deep, tall / 2), LIGHT),
        Part(roof, low, high, grain(y, 0.016), DARK),
        block((x + 0.3 * wide, y, tall + 0.32), (0.05, 0.05, 0.16), WOOD),
        block((x, front, 0.13), (0.075, 0.02, 0.13), WOOD),
        *[block((x + s * 0.3, front, 0.2), (0.075, 0.014, 0.07), EMISSIVE) for s in (-1, 1)],
    ]


@place("garden", "cottage")
def cottage(rng: np.random.Generator) -> Sequence[Part]:
    """A path between flower beds under an arch of roses, to a small house."""
    u = rng.uniform
    parts: list[Part] = [
        ground(voxel=0.06),
        block((0, 1.0, 0.006), (0.2, 1.9, 0.01), LIGHT, voxel=0.03),
        *_arch(u(0.3, 0.4), u(0.34, 0.38), u(0.7, 0.76), rng),
        *_cottage_house(u(-0.12, 0.12), u(2.3, 2.5), rng),
    ]
    for s in (-1, 1):
        parts += _border(s, -0.35, 1.6, rng)
        parts += broadleaf(s * u(1.15, 1.3), u(1.6, 2.0), u(0.85, 1.0), rng)
        parts += pine(s * u(0.8, 1.0), u(3.0, 3.3), u(0.9, 1.05), rng)
        parts += broadleaf(s * u(1.6, 1.9), u(2.9, 3.4), u(0.9, 1.1), rng)
        parts.append(hedge((s * 1.1, 1.25, 0.1), (0.4, 0.06, 0.1), rng))
    parts.append(rock((u(-0.75, -0.65), -0.5, 0.0), (0.1, 0.08, 0.07), rng))
    bath = [(0.03, 0.0), (0.025, 0.2), (0.14, 0.24), (0.15, 0.27), (0.02, 0.25)]
    return [*parts, turned((u(0.66, 0.74), -0.45, 0), bath, METAL)]
