"""Burning candles: wax pillars, a jar, a taper in a chamberstick."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf, turned
from packshot.train.scenes.gadgets import hoop
from packshot.train.scenes.joinery import bar
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Point
from packshot.train.scenes.solid import DARK, EMISSIVE, LIGHT, METAL, Part
from packshot.train.scenes.turned import Turned, spline


def _flame(z: float, size: float = 1.0) -> list[Part]:
    """A wick on the wax at `z` and the drop of fire around its end."""
    r, low, tall = 0.068 * size, z + 0.055, 0.24 * size
    drop = [(0.02, 0.0), (r * 0.8, tall * 0.14), (r, tall * 0.32), (r * 0.72, tall * 0.58)]
    drop += [(r * 0.3, tall * 0.86), (0.012, tall)]
    fire = [(x, low + h) for x, h in spline(drop, 36)]
    return [
        bar((0, 0, z - 0.03), (0, 0, low + 0.03), (0.024, 0.024), DARK, 0.0105),
        turned.solid(fire, 0.004).part(0.0105, EMISSIVE),
    ]


def _wax(radius: float, low: float, top: float, pool: float = 0.03) -> Part:
    """A pillar whose rim stands a little above the molten pool."""
    rim = [(radius - 0.015, low), (radius, low + 0.015), (radius, top - 0.03)]
    rim += [(radius - 0.012, top - 0.006), (radius - 0.035, top)]
    rim += [(radius * 0.66, top - pool), (0.0, top - pool - 0.004)]
    return turned.solid(rim, 0.009).part(0.0135)


@design("candle", "pillar", yaw=-10, fit=0.78)
def pillar_candle(rng: np.random.Generator) -> Sequence[Part]:
    """A thick pillar on a metal saucer."""
    r, tall = rng.uniform(0.22, 0.26), rng.uniform(0.56, 0.72)
    plate = r + rng.uniform(0.1, 0.13)
    saucer = [(plate - 0.09, 0.0), (plate - 0.06, 0.012), (plate, 0.055), (plate, 0.085)]
    saucer += [(plate - 0.03, 0.085), (plate - 0.08, 0.05), (0.0, 0.046)]
    return [
        turned.solid(saucer, 0.008).part(0.0125, METAL),
        _wax(r, 0.04, tall),
        *_flame(tall - 0.03),
    ]


@design("candle", "jar", yaw=-8, fit=0.76)
def jar_candle(rng: np.random.Generator) -> Sequence[Part]:
    """Pale wax in a coloured tumbler with a label."""
    r, tall = rng.uniform(0.3, 0.34), rng.uniform(0.58, 0.66)
    outline = [(r - 0.05, 0.0), (r - 0.014, 0.014), (r, 0.05), (r, tall)]
    wax = tall - rng.uniform(0.045, 0.06)
    filling = [(r - 0.04, wax - 0.12), (r - 0.04, wax), (0.06, wax - 0.006), (0.0, wax - 0.006)]
    low = tall * rng.uniform(0.2, 0.26)
    paper = turned.band(outline, low, low + tall * rng.uniform(0.36, 0.42))
    return [
        *turned.slices(turned.hollow(outline, 0.05, wax - 0.12), 0.06),
        turned.solid(filling, 0.005).part(0.0125, LIGHT),
        turned.label_part(paper, r * rng.uniform(1.2, 1.5), 0.0115, LIGHT),
        *_flame(wax, 1.05),
    ]


@design("candle", "chamberstick", yaw=-16, fit=0.8)
def chamberstick(rng: np.random.Generator) -> Sequence[Part]:
    """A tapered candle in a metal dish with a ring to carry it by."""
    low, high = rng.uniform(0.125, 0.14), rng.uniform(0.1, 0.112)
    dish, top = rng.uniform(0.25, 0.27), rng.uniform(0.68, 0.78)
    pan = [(dish - 0.1, 0.0), (dish - 0.06, 0.012), (dish, 0.07), (dish, 0.1)]
    pan += [(dish - 0.03, 0.1), (dish - 0.07, 0.055), (low + 0.03, 0.05)]
    socket = [(low + 0.02, 0.07), (low + 0.03, 0.1), (low + 0.036, 0.13), (low + 0.02, 0.15)]
    candle = [(low, 0.1), (high, top - 0.04), (high - 0.016, top - 0.006), (high * 0.5, top)]
    ring = rng.uniform(0.07, 0.08)
    return [
        turned.solid([*pan, *socket], 0.007).part(0.0125, METAL),
        _dripping(turned.solid(candle, 0.008), _runs(rng, (low, 0.1), (high, top))),
        hoop((dish + ring - 0.01, 0, 0.09), 1, ring, 0.028, METAL),
        *_flame(top - 0.01),
    ]


def _runs(
    rng: np.random.Generator, foot: tuple[float, float], rim: tuple[float, float]
) -> list[list[Point]]:
    """Where two runs of wax start and end on the side that is seen; foot and rim are (radius,
    height).
    """
    out: list[list[Point]] = []
    for turn, share in ((-28, rng.uniform(0.25, 0.35)), (34, rng.uniform(0.42, 0.56))):
        a = math.radians(turn)
        ends: list[Point] = []
        for z in (rim[1] - 0.03, rim[1] - share * (rim[1] - foot[1])):
            r = float(np.interp(z, [foot[1], rim[1]], [foot[0], rim[0]]))
            ends.append((r * math.sin(a), -r * math.cos(a), z))
        out.append(ends)
    return out


def _dripping(candle: Turned, runs: Sequence[Sequence[Point]]) -> Part:
    """A candle with runs of wax down its side."""

    def wax(p: Tensor) -> Tensor:
        runny = [sdf.capsule(p, a, b, 0.026, 0.036) for a, b in runs]
        return sdf.blend_all([candle(p), *runny], 0.03)

    r, (low, top) = candle.radius + 0.05, candle.span
    return Part(wax, (-r, -r, low - 0.02), (r, r, top + 0.02), 0.012)
