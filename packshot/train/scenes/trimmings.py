"""What is laid on and around the cloth of tops: trims, pockets, buttons, zips, collars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.garments import TRIM, WALL, Torso, flat, groove, ribs
from packshot.train.scenes.sdf import Point, Sdf, vec
from packshot.train.scenes.solid import LIGHT, MAIN, METAL, Part


def layer(body: Torso, outline: Sdf, grow: float = 0.014, edge: float = 0.012) -> Sdf:
    """A piece of cloth laid on the torso where `outline` is negative."""

    def shape(p: Tensor) -> Tensor:
        d = body.whole(p)
        return sdf.intersect(torch.maximum(d - grow, -d - 0.032), outline(p), edge)

    return shape


def neck_trim(body: Torso, opening: Sdf, wide: float, role: int = MAIN) -> Part:
    """A rib around the neckline."""

    def ring(p: Tensor) -> Tensor:
        d = opening(p)
        return sdf.intersect(d - wide, -d - 0.002, 0.01)

    shape, h = layer(body, ring), body.height
    return Part(shape, (-0.2, -0.2, h - 0.36), (0.2, 0.17, h + 0.03), TRIM, role)


def hem_band(body: Torso, low: float, high: float, role: int, *, grow: float = 0.012) -> Part:
    """A ribbed band around the torso between two heights."""
    middle, half = (low + high) / 2, (high - low) / 2

    def ring(p: Tensor) -> Tensor:
        d = body.cloth(p) - grow + ribs(p)
        return sdf.intersect(d, (p[:, 2] - middle).abs() - half, 0.03)

    x, y = float(body.width.table[0].max()) + 0.06, float(body.depth.table[0].max()) + 0.06
    return Part(ring, (-x, -y, low - 0.02), (x, y, high + 0.02), TRIM + 0.001, role)


def strip(x: float, half: float, span: tuple[float, float]) -> Sdf:
    """Outline of an upright strip on the front around `x`."""
    middle, tall = (span[0] + span[1]) / 2, (span[1] - span[0]) / 2

    def outline(p: Tensor) -> Tensor:
        q = torch.stack([p[:, 0] - x, p[:, 2] - middle], -1).abs() - vec(half, tall)
        return torch.maximum(q.max(-1).values, p[:, 1] + 0.02)

    return outline


def placket(body: Torso, half: float, span: tuple[float, float], role: int = MAIN) -> Part:
    """The button strip down the front."""
    shape = layer(body, strip(0.0, half, span))
    y = min(body.front(z) for z in np.linspace(*span, 5)) - 0.04
    return Part(
        shape, (-half - 0.03, y, span[0] - 0.02), (half + 0.03, -0.0, span[1] + 0.02), TRIM, role
    )


def pocket(body: Torso, middle: tuple[float, float], half: tuple[float, float], role: int) -> Part:
    """A patch pocket on the front around (x, z), pointed a little at its bottom, hemmed on top."""
    (x, z), (a, b) = middle, half

    def outline(p: Tensor) -> Tensor:
        u, v = p[:, 0] - x, p[:, 2] - z
        tip = u.abs() * 0.35 - v - b
        side = torch.maximum(u.abs() - a, v - b)
        return torch.maximum(torch.maximum(side, tip), p[:, 1] + 0.02)

    def shape(p: Tensor) -> Tensor:
        return layer(body, outline, 0.016)(p) + groove(p[:, 2] - z - b * 0.62, 0.006)

    y = body.front(z) - 0.05
    low, high = (x - a - 0.03, y, z - b - 0.03), (x + a + 0.03, 0.0, z + b + 0.03)
    return Part(shape, low, high, TRIM, role)


def buttons(
    body: Torso, heights: Sequence[float], x: float = 0.0, *, size: float = 0.025, role: int = LIGHT
) -> Part:
    """Round buttons down the front, proud of the placket."""
    places = [(x, body.front(z) - 0.013, z) for z in heights]
    return studs(places, size, role)


def studs(places: Sequence[Point], size: float, role: int = METAL) -> Part:
    """Flat round studs or buttons that face -y."""

    def shape(p: Tensor) -> Tensor:
        return sdf.union(*(sdf.ellipsoid(p, c, (size, size * 0.7, size)) for c in places))

    spots = np.asarray(places)
    low, high = spots.min(0) - size - 0.02, spots.max(0) + size + 0.02
    return Part(shape, low.tolist(), high.tolist(), 0.01, role)


def zipper(body: Torso, span: tuple[float, float], role: int = METAL) -> list[Part]:
    """Teeth down the front, and the slider with its pull at the top."""
    teeth = layer(body, strip(0.0, 0.024, span), 0.016)

    def shape(p: Tensor) -> Tensor:
        return teeth(p) + 0.004 * torch.cos(p[:, 2] * 2 * np.pi / 0.036)

    y = min(body.front(z) for z in np.linspace(*span, 5)) - 0.05
    top_y = body.front(span[1] - 0.06) - 0.022

    def pull(p: Tensor) -> Tensor:
        tab = sdf.box(p, (0, top_y - 0.006, span[1] - 0.1), (0.024, 0.018, 0.055), 0.014)
        return sdf.union(tab, sdf.box(p, (0, top_y, span[1] - 0.03), (0.034, 0.024, 0.03), 0.014))

    bounds = (-0.05, y, span[0] - 0.02), (0.05, 0.0, span[1] + 0.02)
    near = (-0.06, top_y - 0.06, span[1] - 0.19), (0.06, top_y + 0.06, span[1] + 0.03)
    return [Part(shape, *bounds, 0.0115, role), Part(pull, *near, 0.01, role)]


# ---- around the waist ---------------------------------------------------------------------------


def waist_edge(cut: Torso, p: Tensor, dip: float) -> Tensor:
    """Above the waist of trousers or a skirt, which dips by `dip` in front."""
    return p[:, 2] - cut.height + dip * torch.sigmoid(-p[:, 1] * 25)


def waistband(
    cut: Torso, dip: float, tall: float, role: int, *, grow: float = 0.014, more: Sdf = flat
) -> Part:
    """A band, `tall` from the edge of the waist down, `more` added to its distance."""

    def ring(p: Tensor) -> Tensor:
        d = torch.maximum(cut.cloth(p, -grow), -cut.cloth(p, WALL - 0.004))
        level = (waist_edge(cut, p, dip) + tall / 2 - 0.004).abs() - tall / 2 - 0.004
        return sdf.intersect(d + more(p), level, 0.016)

    x, y = (line.at(cut.height - tall) + 0.06 for line in (cut.width, cut.depth))
    low = (-x, -y, cut.height - tall - dip - 0.03)
    return Part(ring, low, (x, y, cut.height + 0.02), TRIM, role)


def buckle(y: float, z: float) -> Part:
    """The metal buckle of a belt that faces -y."""

    def frame(p: Tensor) -> Tensor:
        plate = sdf.box(p, (0, y, z), (0.05, 0.022, 0.04), 0.014)
        return sdf.cut(plate, sdf.box(p, (0, y - 0.03, z), (0.022, 0.03, 0.015), 0.008), 0.006)

    return Part(frame, (-0.07, y - 0.05, z - 0.06), (0.07, y + 0.05, z + 0.06), 0.01, METAL)


# ---- collars ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Collar:
    """A folded collar on `body` around an oval neck: half width and depth of the neck, heights of
    its edge in front and at the back, length of the fall at the back, x and length of the points,
    half the gap between them.
    """

    body: Torso
    neck: tuple[float, float]
    front: float
    back: float
    fall: float
    points: tuple[float, float]
    gap: float = 0.02

    def __call__(self, p: Tensor) -> Tensor:
        a, b = self.neck
        y = p[:, 1] / b
        share = torch.sigmoid(y * 3.2)
        edge = self.front + (self.back - self.front) * share
        rho = ((p[:, 0] / a) ** 2 + y**2).clamp_min(1e-4).sqrt()
        out, down = (rho - 1) * (a + b) / 2, edge - p[:, 2]
        ahead = torch.sigmoid(-y * 9)
        wing = 0.75 * self.fall + 0.09 * ahead**4
        on_cloth = torch.maximum(self.body.whole(p) - 0.024, out - wing)
        wedge = sdf.blend(out * 0.87 - 0.5 * (0.022 + down), on_cloth, 0.02)
        wedge = torch.maximum(wedge, -out - 0.035)
        x, tip = p[:, 0].abs(), self.points
        lift = (x - tip[0]).clamp_min(0) * 1.7
        lower = down - self.fall - ahead * (tip[1] - lift - self.fall)
        parting = self.gap + down.clamp_min(0) * (tip[0] - self.gap - 0.03) / tip[1] - x
        parting = torch.where(y < 0, parting, -1.0 + 0 * x)
        d = sdf.intersect(wedge, -down, 0.02)
        return sdf.intersect(sdf.intersect(d, lower * 0.55, 0.013), parting * 0.85, 0.012)

    def part(self, role: int = MAIN) -> Part:
        a, b = self.neck
        spread = max(self.fall, self.points[1]) * 0.6 + 0.06
        low = (-a - spread, -b - spread, self.front - self.points[1] - 0.04)
        return Part(self, low, (a + spread, b + spread, self.back + 0.03), TRIM, role)


def stand(
    neck: tuple[float, float], low: float, span: tuple[float, float], wall: float = 0.04
) -> Sdf:
    """An upright hollow collar from `low` to heights `span` (front, back)."""
    a, b = neck

    def shape(p: Tensor) -> Tensor:
        edge = span[0] + (span[1] - span[0]) * torch.sigmoid(p[:, 1] / b * 3)
        rho = ((p[:, 0] / a) ** 2 + (p[:, 1] / b) ** 2).clamp_min(1e-4).sqrt()
        ring = ((rho - 1) * (a + b) / 2).abs() - wall / 2
        return sdf.intersect(ring, torch.maximum(p[:, 2] - edge, low - p[:, 2]), wall * 0.5) * 0.9

    return shape
