"""Jackets on an invisible mannequin: bomber, blazer, puffer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.garments import (
    TRIM,
    Torso,
    chest_folds,
    groove,
    long_sleeve,
    reach,
    top,
    top_part,
    torso,
)
from packshot.train.scenes.pieces import polygon
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import DARK, MAIN, SOFT, Part
from packshot.train.scenes.tailoring import neck
from packshot.train.scenes.trimmings import (
    buttons,
    hem_band,
    layer,
    stand,
    zipper,
)

_DEPTHS = [(0.0, 0.055), (0.06, 0.1), (0.16, 0.135), (0.3, 0.145), (0.9, 0.145)]


def _collar(shape: Sdf, low: float, high: float, role: int) -> Part:
    return Part(shape, (-0.2, -0.22, low), (0.2, 0.2, high), TRIM + 0.001, role)


def _slanted(body: Torso, x: float, z: float, role: int) -> Part:
    """Welts of two slanted pockets at the sides."""

    def outline(p: Tensor) -> Tensor:
        q = sdf.rotate(sdf.mirror_x(p), 1, -20, (x, 0, z))
        edge = torch.stack([(q[:, 0] - x).abs() - 0.024, (q[:, 2] - z).abs() - 0.085], -1)
        return torch.maximum(edge.max(-1).values, p[:, 1] + 0.02)

    low, high = (-x - 0.09, -0.22, z - 0.13), (x + 0.09, -0.02, z + 0.13)
    return Part(layer(body, outline, 0.016), low, high, TRIM, role)


@design("jacket", "bomber", yaw=-16, fit=0.78)
def bomber(rng: np.random.Generator) -> Sequence[Part]:
    """Zipped blouson: knitted collar, cuffs and hem, slanted pockets."""
    u = rng.uniform
    tall, wide = u(0.74, 0.8), u(0.25, 0.27)
    folds = chest_folds(rng, tall, wide, u(0.01, 0.014))
    widths = [(0.0, wide), (0.2, wide * 1.02), (0.55, wide * 1.06), (tall - 0.1, wide * 1.0)]
    widths.append((tall, wide * 0.86))
    depths = [*_DEPTHS[:3], (0.5, 0.165), (tall - 0.1, 0.155), (tall, 0.12)]
    body = torso(tall, widths, depths, folds)
    sleeve = long_sleeve(rng, body, (u(0.098, 0.104), 0.068), 0.08, u(0.21, 0.25))
    opening = neck(tall, 0.09, 0.06, 0.035, 2.0)
    collar = stand((0.112, 0.098), tall - 0.09, (tall + 0.005, tall + 0.05), 0.046)

    def ribbed(p: Tensor) -> Tensor:
        return collar(p) + 0.004 * torch.cos(18 * torch.atan2(p[:, 1], p[:, 0]))

    return [
        top_part(top(body, sleeve, [opening], 0.2), reach(sleeve), body),
        _collar(ribbed, tall - 0.11, tall + 0.08, DARK),
        sleeve.cuff(0.07, DARK),
        hem_band(body, -0.005, 0.085, DARK, grow=0.02),
        *zipper(body, (0.09, tall - 0.03)),
        _slanted(body, wide * 0.56, tall * 0.36, DARK),
    ]


def _lapels(body: Torso, stance: float, notch: float, wide: float) -> Part:
    """Both lapels and their collar, from the button at height `stance` up to the neck."""
    tall = body.height
    wing = [
        (0.005, stance), (wide, notch), (wide - 0.035, notch + 0.018),
        (wide - 0.012, notch + 0.065), (0.108, tall - 0.004), (0.085, tall + 0.02),
        (0.07, tall - 0.02),
    ]  # fmt: skip

    def outline(p: Tensor) -> Tensor:
        flat = polygon(p[:, 0].abs(), p[:, 2], wing) - 0.006
        return torch.maximum(flat, p[:, 1] - 0.01)

    low, high = (-wide - 0.05, -0.22, stance - 0.03), (wide + 0.05, 0.03, tall + 0.05)
    return Part(layer(body, outline, 0.024, 0.014), low, high, TRIM)


def _flap(body: Torso, x: float, z: float) -> Part:
    """Flaps of the two pockets."""

    def outline(p: Tensor) -> Tensor:
        edge = torch.stack([(p[:, 0].abs() - x).abs() - 0.065, (p[:, 2] - z).abs() - 0.027], -1)
        return torch.maximum(edge.max(-1).values, p[:, 1] + 0.02)

    low, high = (-x - 0.1, -0.24, z - 0.05), (x + 0.1, -0.02, z + 0.05)
    return Part(layer(body, outline, 0.02), low, high, TRIM)


@design("jacket", "blazer", yaw=-16, fit=0.8)
def blazer(rng: np.random.Generator) -> Sequence[Part]:
    """Single-breasted blazer: notched lapels, two buttons, flap pockets, a breast pocket."""
    u = rng.uniform
    tall, wide = u(0.84, 0.9), u(0.245, 0.26)
    stance, waist = tall * u(0.45, 0.48), u(0.85, 0.9)
    drape = chest_folds(rng, tall, wide, u(0.006, 0.009))

    def folds(p: Tensor) -> Tensor:
        edge = p[:, 0] + 0.016 + 0.4 * (0.2 - p[:, 2]).clamp_min(0) ** 2 * 4
        seam = groove(edge, 0.014, 0.012) * torch.sigmoid((stance + 0.03 - p[:, 2]) * 90)
        return drape(p) + seam * torch.sigmoid(-p[:, 1] * 60)

    widths = [(0.0, wide), (0.2, wide), (0.42, wide * waist), (tall, wide * 1.06)]
    depths = [*_DEPTHS[:3], (0.26, 0.14), (0.42, 0.122), (tall, 0.15)]
    body = torso(tall, widths, depths, folds, 0.3)
    sleeve = long_sleeve(rng, body, (u(0.086, 0.092), 0.064), 0.12, u(0.15, 0.19))
    opening = neck(tall, 0.082, tall - stance - 0.02, 0.02, 1.0)
    stand_up = stand((0.106, 0.09), tall - 0.06, (tall - 0.05, tall + 0.045), 0.044)
    x = wide * u(0.5, 0.54)

    lapels = _lapels(body, stance, tall - u(0.17, 0.19), u(0.15, 0.165))
    return [
        top_part(top(body, sleeve, [opening], 0.5), reach(sleeve), body, body.lining(SOFT)),
        lapels,
        _collar(stand_up, tall - 0.08, tall + 0.07, MAIN),
        buttons(body, [stance - 0.03, stance - 0.15], 0.012, role=DARK),
        _flap(body, x, tall * 0.24),
    ]


@design("jacket", "puffer", yaw=-16, fit=0.78)
def puffer(rng: np.random.Generator) -> Sequence[Part]:
    """Quilted down jacket: fat tubes, padded high collar, zip."""
    u = rng.uniform
    tall, wide = u(0.78, 0.86), u(0.225, 0.24)
    pitch = u(0.098, 0.115)

    def quilt(height: Tensor) -> Tensor:
        wave = torch.sin(height * np.pi / pitch)
        return -0.03 * (wave * wave + 0.02).sqrt()

    widths = [(0.0, wide), (0.3, wide * 1.04), (tall - 0.08, wide * 1.04), (tall, wide * 0.94)]
    depths = [(0.0, 0.07), (0.08, 0.12), (0.2, 0.15), (tall, 0.15)]
    body = torso(tall, widths, depths, lambda p: quilt(p[:, 2] - 0.02), 0.36)
    sleeve = long_sleeve(rng, body, (0.096, 0.074), 0.12, u(0.28, 0.32), quilted=pitch)
    opening = neck(tall, 0.085, 0.06, 0.04, 2.0)
    tube = stand((0.122, 0.105), tall - 0.1, (tall + 0.03, tall + 0.065), 0.085)

    def collar(p: Tensor) -> Tensor:
        return tube(p) * 0.9

    return [
        top_part(top(body, sleeve, [opening], 0.16, 0.03), reach(sleeve), body),
        _collar(collar, tall - 0.12, tall + 0.12, MAIN),
        *zipper(body, (0.02, tall - 0.04), DARK),
    ]
