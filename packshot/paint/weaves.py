"""Textures of what is woven, knitted, grown or pressed, each as (height, shade) of one tile."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from packshot.paint.noise import FINE, Array, noise

Texture = tuple[Array, Array]


def _phase(waves: float) -> Array:
    return (np.arange(FINE, dtype=np.float32) + np.float32(0.5)) * np.float32(waves / FINE)


def _ridge(x: Array) -> Array:
    """A rounded thread over each whole number: 0 at its borders, 1 along its middle."""
    return np.asarray(np.abs(np.sin(np.float32(math.pi) * x)), np.float32)


def _texture(height: NDArray[Any], shade: NDArray[Any]) -> Texture:
    return np.asarray(height, np.float32), np.asarray(shade - shade.mean(), np.float32)


def weave() -> Texture:
    """Cotton: a plain weave, threads crossing over and under, each a little uneven."""
    wobble = np.float32(0.10) * noise(11, 12, 12)
    u, v = _phase(144)[None, :] + wobble, _phase(144)[:, None] + wobble.T
    warp, weft = _ridge(u), _ridge(v)
    over = (np.floor(u) + np.floor(v)) % 2 < 1
    height = np.where(over, warp * (0.55 + 0.45 * weft), weft * (0.55 + 0.45 * warp))
    thread = noise(12, 120, 5)
    return _texture(0.75 * height, 0.26 * height + 0.06 * np.where(over, thread, thread.T))


def linen() -> Texture:
    """A plain weave of coarse threads whose thickness swells and thins (slubs)."""
    slub = noise(41, 70, 2.5)
    u = _phase(96)[None, :] + 0.16 * noise(42, 10, 10)
    v = _phase(96)[:, None] + 0.16 * noise(43, 10, 10)
    warp = _ridge(u) * (0.8 + 0.28 * slub)
    weft = _ridge(v) * (0.8 + 0.28 * noise(44, 70, 2.5).T)
    over = (np.floor(u) + np.floor(v)) % 2 < 1
    height = np.where(over, warp * (0.5 + 0.5 * weft), weft * (0.5 + 0.5 * warp))
    shade = 0.34 * height + 0.13 * np.where(over, slub, noise(44, 70, 2.5).T)
    return _texture(height, shade)


def twill() -> Texture:
    """Denim: diagonal ribs of dyed warp, with undyed weft showing between them in flecks."""
    wobble = 0.12 * noise(51, 16, 16)
    u, v = _phase(132)[None, :] + wobble, _phase(132)[:, None] + 0.1 * noise(52, 16, 16)
    rib = _ridge((np.floor(u) + v) / 3 + 0.04 * noise(53, 9, 9))
    height = rib * (0.6 + 0.4 * _ridge(u))
    fleck = np.clip(0.42 - rib, 0, 1) * (1.2 + 0.9 * noise(54, 130, 130))
    worn = 0.05 * noise(55, 3, 3) + 0.06 * noise(56, 60, 4)
    return _texture(height, 0.16 * height + 1.5 * fleck + worn)


def knit() -> Texture:
    """Wool in stocking stitch: columns of V-shaped loops of fuzzy yarn."""
    u, v = _phase(26)[None, :] + 0.03 * noise(61, 8, 8), _phase(34)[:, None]
    x = u - np.floor(u)
    leg = np.abs(2 * x - 1)
    across = _ridge(2 * x)
    along = _ridge(v - 0.62 * leg + 0.02 * noise(62, 14, 14))
    height = np.sqrt(np.clip(along * across, 0, 1)) * 1.4
    twist = 0.05 * np.sin(2 * np.pi * (5 * (v + 1.4 * leg)))
    fuzz = 0.10 * noise(63, 150, 150) + 0.06 * noise(64, 60, 60)
    return _texture(height + twist + fuzz * 0.6, 0.42 * height + 0.35 * fuzz)


def satin() -> Texture:
    """Silk: threads so fine that they only streak."""
    thread = noise(71, 300, 6)
    slack = noise(72, 5, 2)
    return _texture(0.10 * thread + 0.5 * slack, 0.05 * thread + 0.03 * noise(73, 90, 3))


def nap() -> Texture:
    """Velvet: a pile that lies now one way, now another."""
    swept = noise(81, 4, 3) + 0.5 * noise(82, 11, 9)
    pile = noise(83, 190, 150)
    return _texture(0.25 * pile + 0.9 * swept, 0.10 * np.tanh(1.2 * swept) + 0.06 * pile)


def fibres() -> Texture:
    """Paper: pressed fibres in all directions, and the facets of having been folded by hand."""
    felt = 0.6 * noise(91, 140, 140) + 0.6 * noise(92, 60, 60) + 0.5 * noise(93, 26, 26)
    folds = np.maximum(np.abs(noise(94, 3, 3)), np.abs(noise(96, 4, 4)))
    facets = 9 * folds + 3.4 * np.abs(noise(97, 8, 8))
    crease = np.exp(-((np.minimum(np.abs(noise(94, 3, 3)), 1) / 0.03) ** 2))
    shade = 0.025 * felt + 0.02 * noise(95, 20, 20) + 0.05 * crease
    return _texture(0.22 * felt + facets, shade)


def stipple() -> Texture:
    """Rubber: a fine matt grain from the mould."""
    grain = noise(101, 170, 170)
    return _texture(0.22 * grain, 0.03 * grain)


def moulded() -> Texture:
    """Plastic: flat, with the small pits that a mould leaves, which break its highlights."""
    pits = np.minimum(noise(141, 95, 95) + 0.4, 0)
    return _texture(0.5 * pits, 0.05 * pits)


def bamboo() -> Texture:
    """Split canes side by side: fibres along v, nodes across, a dark joint between canes."""
    canes = 9
    u = _phase(canes)[None, :] + 0 * _phase(canes)[:, None]
    cane, x = np.floor(u).astype(int) % canes, u - np.floor(u)
    rng = np.random.default_rng(111)
    tone, start = rng.uniform(-1, 1, canes), rng.uniform(0, 1, canes)
    round_ = np.sqrt(np.clip(1 - (2 * x - 1) ** 2 * 0.96, 0, 1))
    v = (2 * _phase(1)[:, None] + start[cane]) % 1
    away = np.minimum(v, 1 - v)
    node = np.exp(-((away / 0.010) ** 2)) - 0.7 * np.exp(-(((away - 0.022) / 0.010) ** 2))
    fibre = noise(112, 160, 3)
    joint = np.exp(-((np.minimum(x, 1 - x) / 0.035) ** 2))
    height = 1.6 * round_ + 0.5 * node + 0.05 * fibre
    shade = 0.10 * tone[cane] - 0.30 * np.abs(node) - 0.5 * joint + 0.05 * fibre
    return _texture(height, shade + 0.05 * noise(113, 6, 2))
