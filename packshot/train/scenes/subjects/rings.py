"""Finger rings, upright or leaning towards the camera; thicker than real ones."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.joinery import leaning, rod
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, MAIN, Part
from packshot.train.scenes.trinkets import brilliant


def _polar(p: Tensor) -> tuple[Tensor, Tensor]:
    """Radius about the finger (the y axis), and the height in the ring: 1 at its top, -1 below."""
    r = sdf.length(p[:, [0, 2]])
    return r, p[:, 2] / r


@design("ring", "solitaire", yaw=-32, fit=0.74)
def solitaire(rng: np.random.Generator) -> Sequence[Part]:
    """A rounded band that carries one cut stone in four claws."""
    r, stone = rng.uniform(0.32, 0.35), rng.uniform(0.215, 0.24)
    thick, wide = rng.uniform(0.048, 0.056), rng.uniform(0.062, 0.075)
    seat = r + stone * rng.uniform(0.7, 0.76)

    def band(p: Tensor) -> Tensor:
        radial, up = _polar(p)
        narrow = 1 - 0.18 * up.clamp_min(0) ** 3
        section = torch.stack([radial - r, p[:, 1] * thick / (wide * narrow)], -1)
        basket = sdf.ellipsoid(p, (0, 0, r + 0.03), (0.085, 0.085, 0.07))
        return sdf.blend(sdf.length(section) - thick, basket, 0.03)

    reach = r + thick + 0.04
    claws = []
    for x in (-1, 1):
        for y in (-1, 1):
            tip = stone * 0.7
            curve = [(x * 0.03, y * 0.03, r + 0.02), (x * tip, y * tip, seat - 0.03)]
            curve.append((x * tip * 0.88, y * tip * 0.88, seat + 0.045))
            claws.append(rod(curve, 0.031, MAIN))
    bounds = (-reach, -0.12, -reach), (reach, 0.12, r + 0.12)
    parts = [Part(band, *bounds, 0.0115), brilliant((0, 0, seat), stone), *claws]
    return leaning(parts, -rng.uniform(14, 20))


@design("ring", "band", yaw=-38, fit=0.7)
def band_ring(rng: np.random.Generator) -> Sequence[Part]:
    """A broad band, domed between two grooves, smooth inside."""
    r, wide = rng.uniform(0.37, 0.4), rng.uniform(0.16, 0.2)
    thick, groove = rng.uniform(0.038, 0.045), wide * rng.uniform(0.6, 0.7)

    def band(p: Tensor) -> Tensor:
        radial, _ = _polar(p)
        y = p[:, 1].abs()
        dome = 0.03 * (1 - (y / groove).clamp(max=1) ** 2)
        cut = 0.024 * torch.exp(-(((y - groove) / 0.02) ** 2))
        d = radial - r
        wall = torch.maximum(d - thick - dome + cut, -d - thick)
        return sdf.slab(wall + 0.022, y - wide + 0.022) * 0.85 - 0.022

    reach = r + 0.1
    return [Part(band, (-reach, -wide - 0.02, -reach), (reach, wide + 0.02, reach), 0.0115)]


@design("ring", "signet", yaw=-24, fit=0.72)
def signet(rng: np.random.Generator) -> Sequence[Part]:
    """A band that broadens to an oval face with a dark stone set in it, leaning to the viewer."""
    r, face = rng.uniform(0.32, 0.35), (rng.uniform(0.2, 0.22), rng.uniform(0.24, 0.27))
    thick, top = 0.046, r + rng.uniform(0.1, 0.12)
    power = rng.uniform(2.0, 3.0)

    def oval(p: Tensor, shrink: float) -> Tensor:
        a, b = ((p[:, i] / (face[i] - shrink)).abs().clamp_min(1e-3) for i in range(2))
        return ((a**power + b**power) ** (1 / power) - 1) * (min(face) - shrink)

    def body(p: Tensor) -> Tensor:
        radial, up = _polar(p)
        grow = ((up + 0.5) / 1.5).clamp(0, 1) ** 1.5
        wide = 0.085 + (face[1] * 0.8 - 0.085) * grow
        section = torch.stack([(radial - r).abs(), p[:, 1].abs() * thick / wide], -1)
        band = ((section**2.6).sum(-1) + 1e-9) ** (1 / 2.6) - thick
        plate = sdf.slab(oval(p, 0.02), (p[:, 2] - top + 0.06).abs() - 0.04) - 0.02
        d = sdf.blend(band * 0.8, plate, 0.07)
        d = sdf.cut(d, radial - r + thick, 0.012)
        well = sdf.slab(oval(p, 0.06), top - 0.02 - p[:, 2])
        return sdf.cut(d, well, 0.008) * 0.85

    def stone(p: Tensor) -> Tensor:
        flat = oval(p, 0.062)
        domed = 0.05 * (1 - (1 + flat / (min(face) - 0.062)) ** 2)
        return sdf.slab(flat + 0.012, (p[:, 2] - top + 0.02).abs() - 0.016 - domed * 0.4) - 0.012

    x, y = r + thick + 0.04, face[1] + 0.04
    parts = [
        Part(body, (-x, -y, -r - 0.08), (x, y, top + 0.03), 0.0115),
        Part(stone, (-face[0], -face[1], top - 0.09), (face[0], face[1], top + 0.04), 0.0105, DARK),
    ]
    return leaning(parts, -rng.uniform(44, 52))
