"""Guitars, about 1 tall, upright, leaning back a little; strings towards -y."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.gadgets import disc, hoop
from packshot.train.scenes.joinery import block, both, knob, leaning, plate
from packshot.train.scenes.pieces import smooth_curve
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, METAL, SECOND, WOOD, Part

Outline = list[tuple[float, float]]


def _waisted(lower: float, waist: float, upper: float, tall: float) -> Outline:
    """A figure of eight from three half widths, `tall` high above the ground."""
    right = [
        (0.0, 0.0), (lower * 0.62, 0.022 * tall), (lower * 0.97, 0.17 * tall),
        (lower * 0.97, 0.36 * tall), (waist * 1.06, 0.55 * tall), (waist * 1.02, 0.63 * tall),
        (upper * 0.97, 0.77 * tall), (upper * 0.9, 0.9 * tall), (upper * 0.5, 0.985 * tall),
        (0.0, tall),
    ]  # fmt: skip
    curve = [(float(x), float(z)) for x, z in smooth_curve(right, 60)]
    return [*curve, *((-x, z) for x, z in reversed(curve[1:-1]))]


def _neck(base: float, top: float, y: float, wide: float, frets: tuple[float, float]) -> list[Part]:
    """Neck and fingerboard from `base` to `top`, their front at `y`, `wide` half across; frets
    between two heights.
    """
    neck = block((0, y + 0.035, (base + top) / 2), (wide, 0.035, (top - base) / 2), WOOD)
    board = block(
        (0, y, (frets[0] + top) / 2), (wide * 0.96, 0.022, (top - frets[0]) / 2), DARK,
        rounding=0.012, voxel=0.0125,
    )  # fmt: skip

    def wires(p: Tensor) -> Tensor:
        step = (top - frets[0]) / 7
        q = p[:, 2] - frets[0]
        near = (q / step - 0.5).round().clamp(0, 5) + 0.5
        local = torch.stack([p[:, 0], p[:, 1] - y + 0.018, q - near * step], -1)
        return sdf.box(local, (0, 0, 0), (wide * 0.9, 0.01, 0.009), 0.006)

    low, high = (-wide, y - 0.05, frets[0] - 0.02), (wide, y + 0.01, top + 0.02)
    return [neck, board, Part(wires, low, high, 0.0105, METAL)]


def _strings(span: tuple[float, float], y: float, wide: float, count: int) -> Part:
    """Strings as ridges from the bridge to the nut."""
    middle, half = sum(span) / 2, (span[1] - span[0]) / 2
    step = 2 * wide / max(count - 1, 1)

    def ridges(p: Tensor) -> Tensor:
        u = p[:, 0] / step + (count - 1) / 2
        off = (u - u.round().clamp(0, count - 1)) * step
        across = sdf.length(torch.stack([off, p[:, 1] - y], -1)) - 0.008
        return sdf.slab(across, (p[:, 2] - middle).abs() - half)

    low, high = (-wide - 0.03, y - 0.03, span[0] - 0.02), (wide + 0.03, y + 0.03, span[1] + 0.02)
    return Part(ridges, low, high, 0.0065, METAL)


def _head(z: float, y: float, size: tuple[float, float], role: int, flare: float) -> list[Part]:
    """Headstock of half width and height above `z`, three tuners on both sides."""
    wide, tall = size
    outline = [(-wide * 0.62, z), (wide * 0.62, z), (wide * flare, z + tall * 0.9)]
    outline += [(wide * 0.4, z + tall), (0, z + tall * 0.96), (-wide * 0.4, z + tall)]
    outline.append((-wide * flare, z + tall * 0.9))
    out = [plate(outline, 1, (y, y + 0.06), role, rounding=0.016, voxel=0.0135)]
    out.append(block((0, y - 0.008, z), (wide * 0.62, 0.022, 0.022), LIGHT, voxel=0.0115))
    for t in (0.26, 0.52, 0.78):
        x = wide * (0.68 + (flare - 0.62) * t)
        out.append(both(disc((x + 0.035, y + 0.03, z + tall * t), 0, (0.024, 0.032), METAL)))
        out.append(both(knob((x * 0.55, y - 0.002, z + tall * t), 0.02, METAL)))
    return out


def _bridge(z: float, y: float, wide: float) -> list[Part]:
    return [
        block((0, y, z), (wide, 0.026, 0.026), DARK, voxel=0.0115),
        block((0, y - 0.022, z), (wide * 0.6, 0.016, 0.014), LIGHT, rounding=0.01, voxel=0.0095),
    ]


def _hollow_body(outline: Outline, deep: float, hole: tuple[float, float], rim: int) -> list[Part]:
    """A sound box with an edge binding and a rosette round its hole (height, radius)."""
    z, r = hole
    binding = plate(outline, 1, (-deep - 0.004, -deep + 0.045), rim, rounding=0.012, voxel=0.013)
    inset = [(x * 0.935, (v - z * 0.7) * 0.95 + z * 0.7) for x, v in outline]
    return [
        plate([(x * 0.99, v) for x, v in outline], 1, (-deep + 0.02, deep), rounding=0.01),
        binding,
        plate(inset, 1, (-deep - 0.014, -deep + 0.03), MAIN, rounding=0.012, voxel=0.0135),
        disc((0, -deep - 0.006, z), 1, (r, 0.018), DARK),
        hoop((0, -deep - 0.012, z), 1, r + 0.018, 0.02, rim),
    ]


@design("guitar", "acoustic", yaw=-24, fit=0.82)
def acoustic_guitar(rng: np.random.Generator) -> Sequence[Part]:
    """A broad waisted body with a round hole and a pick guard, six-string head."""
    lower, tall = rng.uniform(0.27, 0.3), rng.uniform(0.54, 0.58)
    upper, waist = lower * rng.uniform(0.74, 0.82), lower * rng.uniform(0.58, 0.66)
    deep, total = rng.uniform(0.065, 0.08), rng.uniform(0.86, 0.92)
    outline = _waisted(lower, waist, upper, tall)
    y, hole = -deep - 0.034, (tall * 0.66, lower * 0.29)
    guard = [(0.06, 0.5), (0.16, 0.47), (0.15, 0.37), (0.07, 0.36), (0.02, 0.44)]
    pick = [(x * lower * 4.2, v * tall * 1.18) for x, v in guard]
    parts = [
        *_hollow_body(outline, deep, hole, LIGHT),
        plate(pick, 1, (-deep - 0.03, -deep), SECOND, rounding=0.01, voxel=0.012),
        *_bridge(tall * 0.27, -deep - 0.02, lower * 0.48),
        *_neck(tall - 0.03, total, y, 0.052, (tall * 0.8, total)),
        *_head(total, y, (0.078, 0.18), MAIN, 0.85),
        _strings((tall * 0.27, total), y - 0.03, 0.034, 3),
    ]
    return leaning(parts, rng.uniform(5, 9))


@design("guitar", "electric", yaw=-22, fit=0.82)
def electric_guitar(rng: np.random.Generator) -> Sequence[Part]:
    """A solid body with two horns, pickups, knobs and a pale pick guard."""
    w, tall = rng.uniform(0.25, 0.28), rng.uniform(0.54, 0.58)
    horn, deep = rng.uniform(0.96, 1.06), rng.uniform(0.045, 0.055)
    total = rng.uniform(0.86, 0.9)
    points = [
        (0.0, 0.0), (0.62, 0.03), (0.98, 0.2), (0.9, 0.4), (0.7, 0.56), (0.72, 0.7),
        (0.86, 0.86 * horn), (0.74, 0.93 * horn), (0.5, 0.84), (0.24, 0.745), (0.0, 0.73),
        (-0.24, 0.77), (-0.52, 0.92), (-0.78, 1.06 * horn), (-0.92, 0.99 * horn), (-0.8, 0.76),
        (-0.7, 0.58), (-0.9, 0.4), (-1.0, 0.22), (-0.64, 0.03), (0.0, 0.0),
    ]  # fmt: skip
    curve = smooth_curve(points, 100)[:-1]
    outline = [(float(x) * w, float(z) * tall) for x, z in curve]
    guard = [
        (-0.5, 0.68), (0.0, 0.7), (0.5, 0.68), (0.52, 0.56), (0.6, 0.36), (0.66, 0.2), (0.4, 0.14),
        (0.3, 0.28), (-0.3, 0.34), (-0.54, 0.5), (-0.5, 0.68),
    ]  # fmt: skip
    pick = [(float(x) * w, float(z) * tall) for x, z in smooth_curve(guard, 50)[:-1]]
    y, front = -deep - 0.036, -deep - 0.02
    parts = [
        plate(outline, 1, (-deep, deep), rounding=0.024, voxel=0.0135),
        plate(pick, 1, (front, -deep + 0.02), LIGHT, rounding=0.01, voxel=0.012),
        *_neck(tall * 0.62, total, y, 0.05, (tall * 0.64, total)),
        *_head(total, y, (0.072, 0.18), MAIN, 0.95),
        _strings((tall * 0.2, total), y - 0.03, 0.034, 3),
        block((0, front - 0.01, tall * 0.2), (0.075, 0.028, 0.03), METAL, voxel=0.0115),
    ]
    for at in (0.34, 0.52):
        parts.append(block((0, front, tall * at), (0.075, 0.026, 0.026), DARK, voxel=0.0115))
    for x, at in ((0.48, 0.3), (0.5, 0.19)):
        parts.append(disc((x * w, front - 0.012, tall * at), 1, (0.034, 0.03), METAL))
    return leaning(parts, rng.uniform(5, 9))


@design("guitar", "ukulele", yaw=-24, fit=0.8)
def ukulele(rng: np.random.Generator) -> Sequence[Part]:
    """Small and round: a short broad neck, a big hole, coloured binding."""
    lower, tall = rng.uniform(0.28, 0.31), rng.uniform(0.54, 0.58)
    upper, waist = lower * rng.uniform(0.76, 0.84), lower * rng.uniform(0.66, 0.74)
    deep, total = rng.uniform(0.075, 0.09), rng.uniform(0.8, 0.84)
    y, hole = -deep - 0.034, (tall * 0.62, lower * 0.33)
    parts = [
        *_hollow_body(_waisted(lower, waist, upper, tall), deep, hole, SECOND),
        *_bridge(tall * 0.25, -deep - 0.02, lower * 0.36),
        *_neck(tall - 0.03, total, y, 0.056, (tall * 0.84, total)),
        *_head(total, y, (0.086, 0.18), MAIN, 0.95),
        _strings((tall * 0.25, total), y - 0.03, 0.036, 3),
    ]
    return leaning(parts, rng.uniform(5, 9))
