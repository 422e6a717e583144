"""What places are built of: ground, water, blocks, steps, walls with windows, curved roofs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.pieces import extrude, lathe, smooth_curve, tube
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import DARK, EMISSIVE, GLASS, LIGHT, MAIN, SOFT, Floats, Part

Height = Callable[[Tensor, Tensor], Tensor]

FAR, NEAR, WIDE = 6.2, -1.1, 2.6


def grain(y: float, finest: float = 0.012) -> float:
    """The voxel for something at distance `y`: as fine in the picture as `finest` is in front."""
    return finest * (1 + max(y, 0.0) / 3)


def ground(height: Height | None = None, role: int = SOFT, voxel: float = 0.07) -> Part:
    """The ground as far as one sees; `height` of (x, y) raises and lowers it a little."""

    def land(p: Tensor) -> Tensor:
        level = torch.zeros_like(p[:, 0]) if height is None else height(p[:, 0], p[:, 1])
        return (p[:, 2] - level) * 0.9

    return Part(land, (-WIDE, NEAR, -0.24), (WIDE, FAR, 0.4 if height else 0.12), voxel, role)


def water(low: tuple[float, float], high: tuple[float, float], level: float = 0.0) -> Part:
    """A calm surface between two corners (x, y)."""

    def surface(p: Tensor) -> Tensor:
        ripple = torch.sin(9 * p[:, 1] + 2 * p[:, 0]) + torch.sin(14 * p[:, 1] - 5 * p[:, 0])
        return p[:, 2] - level - 0.002 * ripple

    return Part(surface, (*low, level - 0.2), (*high, level + 0.05), 0.05, GLASS)


def block(
    middle: Point, half: Point, role: int = MAIN, *, rounding: float = 0.01, voxel: float = 0.0
) -> Part:
    """A box with slightly rounded edges."""
    low = [m - h - 0.02 for m, h in zip(middle, half, strict=True)]
    high = [m + h + 0.02 for m, h in zip(middle, half, strict=True)]
    fine = voxel or grain(middle[1], 0.016)
    return Part(lambda p: sdf.box(p, middle, half, rounding), low, high, fine, role)


def turned(
    foot: Point, profile: Sequence[tuple[float, float]], role: int = MAIN, voxel: float = 0.0
) -> Part:
    """A lathe shape (radius, height) that stands on `foot`: towers, domes, urns."""
    x, y, z = foot
    wide = max(r for r, _ in profile) + 0.02
    top, bottom = max(h for _, h in profile) + 0.02, min(h for _, h in profile) - 0.02
    closed = [(0.0, profile[0][1]), *profile, (0.0, profile[-1][1])]

    def shape(p: Tensor) -> Tensor:
        return lathe(p - sdf.vec(0, 0, z), closed, 0.004, (x, y))

    low, high = (x - wide, y - wide, z + bottom), (x + wide, y + wide, z + top)
    return Part(shape, low, high, voxel or grain(y), role)


def steps(x: float, half: float, front: float, back: float, top: float, role: int = LIGHT) -> Part:
    """A flight of steps that rises from `front` to `back`, with walls at its sides."""
    count = max(3, round(top / 0.05))
    run, rise = (back - front) / count, top / count

    def flight(p: Tensor) -> Tensor:
        treads = [
            sdf.box(
                p,
                (x, (front + i * run + back) / 2, (i + 1) * rise / 2),
                (half, (back - front - i * run) / 2, (i + 1) * rise / 2),
                0.006,
            )
            for i in range(count)
        ]
        q = torch.cat([(p[:, :1] - x).abs(), p[:, 1:]], -1)
        outline = [(front - 0.02, 0.0), (back, 0.0), (back, top + 0.05), (front - 0.02, 0.06)]
        return sdf.union(*treads, extrude(q, outline, 0, (half - 0.02, half + 0.04), 0.008))

    low, high = (x - half - 0.06, front - 0.04, -0.02), (x + half + 0.06, back + 0.02, top + 0.08)
    return Part(flight, low, high, grain(front, 0.013), role)


def cell_lights(
    middle: Point, pitch: tuple[float, float], lit: float, seed: int
) -> Callable[[Floats], NDArray[np.integer]]:
    """The role of windows in a regular grid (across, up): dark, a share `lit` of them glows."""

    def role(v: Floats) -> NDArray[np.integer]:
        i = np.round((v[:, 0] + v[:, 1] - middle[0] - middle[1]) / pitch[0])
        j = np.round((v[:, 2] - middle[2]) / pitch[1])
        noise = np.modf(np.abs(np.sin(i * 12.99 + j * 78.23 + seed) * 43758.55))[0]
        return np.where(noise < lit, EMISSIVE, DARK)

    return role


@dataclass(frozen=True, slots=True)
class Windows:
    """A regular grid of windows: distances (across, up), half sizes, share that is lit."""

    pitch: tuple[float, float]
    half: tuple[float, float]
    lit: float = 0.1
    arched: bool = False


def windows(middle: Point, half: Point, w: Windows, seed: int = 0) -> Part:
    """Windows on the front and the sides of a block, sunk in but for their panes."""
    x, y, z = middle
    counts = [
        max(1, int((2 * h - 0.25 * d) / d))
        for h, d in ((half[0], w.pitch[0]), (half[2], w.pitch[1]))
    ]
    side = max(1, int((2 * half[1] - 0.25 * w.pitch[0]) / w.pitch[0]))

    def cells(t: Tensor, pitch: float, count: int) -> Tensor:
        shift = 0.5 * pitch if count % 2 == 0 else 0.0
        index = ((t - shift) / pitch).round().clamp(-(count // 2), (count - 1) // 2)
        return t - shift - index * pitch

    def pane(across: Tensor, up: Tensor) -> Tensor:
        a, b = across.abs() - w.half[0], up.abs() - w.half[1]
        if w.arched:
            top = sdf.length(torch.stack([across, (up - w.half[1] + w.half[0]).clamp_min(0)], -1))
            return torch.maximum(torch.maximum(a, b), top - w.half[0])
        return torch.maximum(a, b)

    def shape(p: Tensor) -> Tensor:
        u, v, t = (p - sdf.vec(*middle)).unbind(-1)
        up = cells(t, w.pitch[1], counts[1])
        front = sdf.slab(pane(cells(u, w.pitch[0], counts[0]), up), (v + half[1]).abs() - 0.012)
        flank = sdf.slab(pane(cells(v, w.pitch[0], side), up), (u.abs() - half[0]).abs() - 0.012)
        return torch.minimum(front, flank)

    role = cell_lights(
        (
            x + (0.5 * w.pitch[0] if counts[0] % 2 == 0 else 0),
            y - half[1],
            z + (0.5 * w.pitch[1] if counts[1] % 2 == 0 else 0),
        ),
        w.pitch,
        w.lit,
        seed,
    )
    low = (x - half[0] - 0.03, y - half[1] - 0.03, z - half[2])
    high = (x + half[0] + 0.03, y + half[1], z + half[2])
    return Part(shape, low, high, grain(y, 0.0105), role)


@dataclass(frozen=True, slots=True)
class CurvedRoof:
    """An East Asian hipped roof: middle of its eaves, half extents of the eaves (x, y), half length
    of the ridge along x, height, and how far the corners turn up.
    """

    middle: Point
    eaves: tuple[float, float]
    ridge: float
    height: float
    lift: float

    def surface(self, x: Tensor, y: Tensor) -> Tensor:
        """Height of the tiles over the middle of the eaves."""
        a, b = self.eaves
        side = (x.abs() - self.ridge).clamp_min(0) / (a - self.ridge)
        front = y.abs() / b
        d = torch.maximum(side, front)
        low = torch.minimum(side, front)  # 1 at the corners' hips
        corner = (low / d.clamp_min(1e-3)).clamp(0, 1.2) ** 3 * d.clamp(0, 1.1) ** 3
        tiles = torch.where(front > side, x, y)
        rolls = 0.007 * torch.cos(tiles * (2 * np.pi / 0.062))
        return (
            self.height * (1 - d).clamp_min(-0.1).abs() ** 1.45 * torch.sign(1 - d)
            + self.lift * corner
            + rolls
        )

    def parts(self, tiles: int, ridges: int) -> list[Part]:
        x, y, z = self.middle
        a, b = self.eaves

        def roof(p: Tensor) -> Tensor:
            q = p - sdf.vec(*self.middle)
            top = self.surface(q[:, 0], q[:, 1])
            level = q[:, 2] - top
            plan = torch.maximum(q[:, 0].abs() - a, q[:, 1].abs() - b)
            under = -(q[:, 2] - (top - 0.07).clamp_max(0.1 * self.height))
            return torch.maximum(torch.maximum(level * 0.72, under * 0.72), plan)

        low = (x - a - 0.02, y - b - 0.02, z - 0.12)
        high = (x + a + 0.02, y + b + 0.02, z + self.height + 0.05)
        return [Part(roof, low, high, grain(y, 0.0125), tiles), self._ridges(ridges)]

    def _ridges(self, role: int) -> Part:
        """The main ridge with horned ends, and the four hips."""
        x, y, z = self.middle
        a, b = self.eaves
        t = np.linspace(0.02, 1.0, 9)
        hx, hy = self.ridge + t * (a - self.ridge), t * b
        with torch.no_grad():
            top = self.surface(
                torch.tensor(hx, dtype=torch.float32), torch.tensor(hy, dtype=torch.float32)
            )
        hip = [tuple(map(float, h)) for h in zip(hx, hy, top.numpy() + 0.008, strict=True)]
        h, r = self.height, self.ridge
        spine = [(0.0, 0.0, h), (r * 0.8, 0.0, h), (r, 0.0, h + 0.01), (r + 0.03, 0.0, h + 0.09)]

        def lines(p: Tensor) -> Tensor:
            q = sdf.mirror_y(sdf.mirror_x(p - sdf.vec(*self.middle)))
            main = tube(sdf.scaled(q, 1, 1, 1), spine, [0.032, 0.032, 0.034, 0.02])
            return sdf.union(main, tube(q, hip, [*[0.02] * 8, 0.026]))

        low = (x - a - 0.06, y - b - 0.06, z - 0.1)
        high = (x + a + 0.06, y + b + 0.06, z + h + 0.14)
        return Part(lines, low, high, grain(y, 0.0125), role)


def column_row(
    x: Sequence[float], y: float, foot: float, top: float, radius: float, role: int = MAIN
) -> Part:
    """Round columns that stand at `x` in one line."""

    def row(p: Tensor) -> Tensor:
        return sdf.union(*[sdf.capsule(p, (v, y, foot), (v, y, top), radius) for v in x])

    low = (min(x) - radius - 0.02, y - radius - 0.02, foot)
    high = (max(x) + radius + 0.02, y + radius + 0.02, top)
    return Part(row, low, high, grain(y, 0.011), role)


def arc(points: Sequence[Sequence[float]], samples: int = 16) -> list[tuple[float, ...]]:
    """A smooth outline through points."""
    return smooth_curve(points, samples)


def gable(middle: Point, half: Point, rise: float, tiles: int, wall: int = MAIN) -> list[Part]:
    """A gabled roof with overhang on a block; the ridge runs along x."""
    (x, y, z), (a, b, c) = middle, half
    top, over = z + c, 0.2 * b + 0.012
    slope = rise / b

    def roof(p: Tensor) -> Tensor:
        v = (p[:, 1] - y).abs()
        skin = (p[:, 2] - top - rise + slope * v) / float(np.hypot(1, slope))
        plan = torch.maximum((p[:, 0] - x).abs() - a - over, v - b - over)
        return sdf.intersect(skin.abs() - 0.026, plan, 0.01)

    def end(p: Tensor) -> Tensor:
        v = (p[:, 1] - y).abs()
        skin = (p[:, 2] - top - rise + slope * v) / float(np.hypot(1, slope))
        return torch.maximum(skin, torch.maximum((p[:, 0] - x).abs() - a, top - 0.02 - p[:, 2]))

    low = (x - a - over - 0.02, y - b - over - 0.02, top - slope * over - 0.06)
    high = (x + a + over + 0.02, y + b + over + 0.02, top + rise + 0.07)
    return [
        Part(roof, low, high, grain(y, 0.0125), tiles),
        Part(end, low, high, grain(y, 0.016), wall),
    ]
