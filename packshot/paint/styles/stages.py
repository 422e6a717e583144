"""Scenes that styles have of their own, where the text states none."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from packshot.paint.frame import Frame
from packshot.paint.lights import RIGS, Rig
from packshot.paint.look import Look
from packshot.paint.moods import MOODS
from packshot.paint.scenes import Backdrop, Scene, Setting
from packshot.paint.styles.raster import Array, blur, field, resized, step
from packshot.paint.tables import BACKDROPS, Rgb, colour_of, linear

GROUND = 0.10
"""Where a stage's floor meets its wall, `REACH` above the subject's foot, in the square's sides."""
REACH = 0.24


def _lift(frame: Frame) -> float:
    """How far above the subject's foot the middle of a stage lies, from the square's upper edge."""
    return frame.foot - REACH - GROUND


def _places(frame: Frame, shrink: int = 1) -> tuple[Array, Array]:
    """Where rows [H, 1] and columns [1, W] of every `shrink`th pixel lie, from the stage's middle
    and in the square's sides.
    """
    rows = np.arange(0, frame.height, shrink, dtype=np.float32)
    y = (rows - frame.top) / frame.side - _lift(frame)
    x = (np.arange(0, frame.width, shrink, dtype=np.float32) - frame.left) / frame.side - 0.5
    return y[:, None], x[None]


def _served(light: Array) -> Backdrop:
    """A backdrop of linear light [3, H, W]."""
    planes = np.ascontiguousarray(np.clip(light, 0, 1.5), np.float32)
    return lambda rows, columns: planes[:, rows, columns]


def _rgb(*colour: int) -> Array:
    return np.array(linear(*colour), np.float32)[:, None, None]


def mottled(look: Look, frame: Frame) -> Setting:
    """A painter's studio: dark umber, lighter behind the subject, a table of warm wood."""
    size = frame.height, frame.width
    y, x = _places(frame)
    pool = np.exp(-((x + 0.16) ** 2 + (y + 0.14) ** 2) / 0.17)
    cloud = 0.5 * field(size, 501, 4, look.variant) + 0.5 * field(size, 502, 9, look.variant)
    tone = np.array(BACKDROPS[colour_of(look.colour).backdrop], np.float32)[:, None, None]
    umber = 0.35 * tone + 0.65 * _rgb(112, 84, 62)
    wall = umber * (0.34 + 1.0 * pool + 0.10 * cloud)
    table = _rgb(150, 104, 66) * (0.55 + 0.60 * np.exp(-(((x + 0.05) / 0.5) ** 2)))
    edge = step(y, GROUND + 0.02, GROUND + 0.08)
    scene = Scene(RIGS["drama"], (0.30, 0.24, 0.18), 1.12, (1.15, 1.0))
    light = wall + (table - wall) * edge
    return Setting(scene, RIGS["drama"], (0.30, 0.24, 0.18), 0.10, _served(light))


def poster(look: Look, frame: Frame) -> Setting:
    """A cartoon's: a bright disc on a flat colour, a paler ground."""
    y, x = _places(frame)
    tone = np.array(_POSTER[colour_of(look.colour).backdrop], np.float32)[:, None, None]
    disc = step(np.hypot(x, (y + 0.03)), 0.415, 0.412)
    wall = tone + (1 - tone) * (0.30 * disc)
    ground = floor(frame)
    light = wall + (tone * 0.80 - wall) * ground
    rig = MOODS["soft"].rig or RIGS["product"]
    scene = Scene(RIGS["product"], (0.7, 0.7, 0.7), 1.12, (1.0, 1.0))
    return Setting(scene, rig, (0.7, 0.7, 0.7), 0.0, _served(light))


def floor(frame: Frame) -> Array:
    """Where a poster's ground is: 0 or 1 [H, 1]."""
    y, _ = _places(frame)
    return step(y, GROUND + 0.118, GROUND + 0.122)


_POSTER: dict[str, Rgb] = {
    "greige": linear(255, 214, 110),
    "teal": linear(92, 200, 196),
    "slate": linear(104, 150, 222),
    "sand": linear(255, 206, 130),
    "mist": linear(170, 214, 236),
    "plaster": linear(150, 222, 206),
    "stone": linear(255, 200, 96),
    "ochre": linear(255, 190, 76),
    "pine": linear(80, 172, 140),
}


def neon_city(look: Look, frame: Frame) -> Setting:
    """Night in a neon city: towers in haze, lights out of focus, a wet street."""
    shrink = 2
    y, x = _places(frame, shrink)
    rng = np.random.default_rng([look.variant, 53])
    far = np.exp(-(((y - GROUND) / 0.22) ** 2))
    wall = _rgb(16, 10, 38) + (_rgb(150, 34, 128) - _rgb(16, 10, 38)) * (0.55 * far)
    side = np.clip(x * 1.2 + 0.5, 0, 1)
    haze = _rgb(255, 40, 150) * (1 - side) + _rgb(0, 190, 255) * side
    light = wall + haze * (0.12 * far)
    light = _towers(light, (y, x), rng)
    above = np.stack([resized(p, p.shape) for p in light])
    above += _bokeh(light.shape[1:], (y, x), rng, frame, shrink)
    street = _wet(above, y, frame, shrink)
    below = step(y, GROUND - 0.004, GROUND + 0.012)
    whole = resized(np.asarray(above + (street - above) * below, np.float32),
                    (frame.height, frame.width))  # fmt: skip
    rig = MOODS["neon"].rig or RIGS["drama"]
    scene = Scene(rig, (0.10, 0.06, 0.16), 0.88, (1.25, 0.6))
    return Setting(scene, rig, (0.15, 0.11, 0.18), 0.42, _served(whole))


def _towers(light: Array, at: tuple[Array, Array], rng: np.random.Generator) -> Array:
    """Silhouettes of buildings, the nearer the darker, with edges of neon."""
    y, x = at
    for k in range(3):
        tone = (_rgb(72, 24, 92), _rgb(40, 16, 66), _rgb(18, 9, 38))[k]
        left = -1.6
        while left < 1.6:
            wide = float(rng.uniform(0.07, 0.17))
            tall = float(rng.uniform(0.10, 0.42) * (1.15 - 0.2 * k))
            inside = (x > left) & (x < left + wide) & (y > GROUND - tall) & (y < GROUND + 0.02)
            light = np.where(inside, tone * (1 + 0.5 * (y + 0.4)), light)
            if rng.random() < 0.45:
                neon = _NEON[int(rng.integers(len(_NEON)))]
                at_x = left + wide * float(rng.uniform(0.2, 0.8))
                sign = np.exp(-(((x - at_x) / 0.004) ** 2)) * inside * (y > GROUND - tall * 0.8)
                light = light + neon * (0.9 * sign)
            left += wide + float(rng.uniform(-0.02, 0.10))
    return np.asarray(blur(np.asarray(light, np.float32), 4.0), np.float32)


_NEON = (_rgb(255, 40, 160), _rgb(0, 215, 255), _rgb(255, 120, 60), _rgb(150, 80, 255))


def _bokeh(
    size: tuple[int, ...], at: tuple[Array, Array], rng: np.random.Generator, frame: Frame,
    shrink: int,
) -> Array:  # fmt: skip
    """Lights out of focus: discs, brighter at their rims."""
    y, x = at
    out = np.zeros((3, *size), np.float32)
    for _ in range(64):
        cx, cy = float(rng.uniform(x[0, 0], x[0, -1])), float(rng.normal(GROUND - 0.14, 0.11))
        radius, strength = float(rng.uniform(0.012, 0.034)), float(rng.uniform(0.10, 0.55))
        if cy > GROUND - 0.01:
            continue
        rows = np.flatnonzero(np.abs(y[:, 0] - cy) < radius * 1.2)
        columns = np.flatnonzero(np.abs(x[0] - cx) < radius * 1.2)
        if not len(rows) or not len(columns):
            continue
        part = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
        away = np.hypot(x[:, part[1]] - cx, y[part[0]] - cy) / radius
        disc = step(away, 1.06, 0.94) * (0.55 + 0.45 * away**3)
        out[:, part[0], part[1]] += _NEON[int(rng.integers(len(_NEON)))] * (strength * disc)
    return out


def _wet(above: Array, y: Array, frame: Frame, shrink: int) -> Array:
    """The street: what stands over it mirrored, drawn out downwards, broken by puddles."""
    rows = np.arange(above.shape[1])
    horizon = round((frame.top + (GROUND + _lift(frame)) * frame.side) / shrink)
    source = np.clip(horizon - (rows - horizon) * 1.1, 0, above.shape[1] - 1).astype(int)
    mirrored = above[:, source]
    long = resized(resized(mirrored, (max(4, above.shape[1] // 26), above.shape[2])),
                   above.shape[1:])  # fmt: skip
    size = above.shape[1], above.shape[2]
    puddle = step(field(size, 511, 9, 3) + 0.4 * field(size, 512, 30, 3), -0.5, 0.7)
    dark = _rgb(14, 9, 26)
    near = np.exp(-np.clip(y - GROUND, 0, 1) * 1.6)
    return np.asarray(dark + long * (0.45 + 0.5 * puddle) * near, np.float32)


def white_lab(look: Look, frame: Frame) -> Setting:
    """A futuristic studio: white and ice blue, rings of light, a holographic floor."""
    y, x = _places(frame)
    wall = _rgb(228, 239, 249) + (_rgb(146, 184, 220) - _rgb(228, 239, 249)) * np.clip(
        np.abs(x) * 0.8 + np.clip(-y, 0, 1) * 0.5, 0, 1
    )
    floor = _rgb(214, 229, 242) * (1 - 0.22 * np.clip(y - GROUND, 0, 1))
    horizon = GROUND - 0.06
    below = step(y, horizon - 0.03, horizon + 0.05)
    light = wall + (floor - wall) * below
    down = np.maximum(y - horizon + 0.045, 0.012)
    depth, across = 0.13 / down, x / down * 0.13
    lines = np.maximum(_grid(depth * 3.2, 0.13 / down), _grid(across * 9.0, 0.13 / down * 1.1))
    fade = step(down, 0.03, 0.13) * np.exp(-((x / 0.62) ** 2))
    light = light + (_rgb(0, 168, 255) - light) * (0.42 * lines * fade)
    for radius, tilt, strength in ((0.43, 1.0, 0.85), (0.475, 1.0, 0.35)):
        away = np.abs(np.hypot(x, (y + 0.02) * tilt) - radius)
        core = np.exp(-((away / 0.0035) ** 2)) * strength
        glow = 0.30 * np.exp(-away / 0.022) * strength
        above = step(y, horizon + 0.07, horizon + 0.01)
        light = light + (_rgb(235, 252, 255) * 1.1 - light) * core * above
        light = light + (_rgb(64, 196, 255) - light) * glow * above
    rig = FUTURE
    scene = Scene(rig, (0.80, 0.83, 0.86), 1.06, (1.0, 0.45))
    return Setting(scene, rig, (0.80, 0.83, 0.86), 0.34, _served(np.asarray(light, np.float32)))


_FUTURE_TINTS = (
    (1.0, 1.0, 1.0),
    (0.74, 0.91, 1.0),
    (0.92, 0.97, 1.0),
    (0.74, 0.90, 1.0),
    (0.76, 0.92, 1.0),
)
FUTURE = Rig(
    tuple(
        replace(box, radiance=box.radiance * strength, tint=tint)
        for box, strength, tint in zip(
            RIGS["product"].boxes, (0.9, 1.6, 1.1, 1.7, 2.0), _FUTURE_TINTS, strict=True
        )
    ),
    RIGS["product"].sky,
    (0.98, 0.99, 1.01),
)
"""The rig of the futuristic studio: the product's, with strong cool rims."""


def _grid(x: Array, widen: Array) -> Array:
    """Lines at whole numbers; `widen` is how fast x changes, roughly."""
    away = np.abs(x - np.round(x))
    return np.asarray(np.exp(-((away / (0.020 + 0.012 * widen)) ** 2)), np.float32)


def parlour(look: Look, frame: Frame) -> Setting:
    """Decades ago: wallpaper of stripes and medallions, a wooden table."""
    size = frame.height, frame.width
    y, x = _places(frame)
    base, stripe = _rgb(206, 188, 146), _rgb(176, 158, 116)
    share = step(np.abs(((x * 7.0) % 1) - 0.5), 0.22, 0.25)
    wall: Array = base + (stripe - base) * share
    u, v = (x * 7.0) % 1 - 0.5, ((y * 7.0 + 0.5 * (np.floor(x * 7.0) % 2)) % 1) - 0.5
    petals = np.hypot(u, v) - 0.17 * (1 + 0.28 * np.cos(6 * np.arctan2(v, u)))
    flower = step(np.abs(petals), 0.035, 0.015) + step(np.hypot(u, v), 0.06, 0.04)
    wall = wall + (_rgb(128, 96, 62) - wall) * (0.42 * np.clip(flower, 0, 1))
    wall = blur(np.asarray(wall, np.float32), 2.2 * frame.side / 1000)
    wall = wall * (0.62 + 0.42 * np.exp(-((x + 0.1) ** 2 + (y + 0.05) ** 2) / 0.30))
    fibre = field(size, 521, 40, look.variant) * 0.05
    planks = 0.90 + 0.10 * step(np.abs(((y * 11) % 1) - 0.5), 0.47, 0.42) + fibre
    table = _rgb(138, 88, 50) * planks * (0.75 + 0.4 * np.exp(-((x / 0.6) ** 2)))
    edge = step(y, GROUND + 0.015, GROUND + 0.035)
    light = wall + (table - wall) * edge
    scene = Scene(RIGS["drama"], (0.42, 0.32, 0.22), 1.08, (1.1, 0.9))
    return Setting(scene, RIGS["drama"], (0.42, 0.32, 0.22), 0.08, _served(light))


def two_tone(look: Look, frame: Frame) -> Setting:
    """Two flat tones, one shadow, much space."""
    y, x = _places(frame)
    wall, ground = _TONES[colour_of(look.colour).backdrop]
    a, b = (np.array(c, np.float32)[:, None, None] for c in (wall, ground))
    below = step(y, GROUND + 0.0195, GROUND + 0.0215)
    light = (a + (b - a) * below) * (1 - 0.05 * x)
    rig = MOODS["soft"].rig or RIGS["product"]
    scene = Scene(rig, (0.8, 0.8, 0.8), 1.08, (0.62, 0.75))
    return Setting(scene, rig, (0.78, 0.77, 0.75), 0.0, _served(light))


_TONES: dict[str, tuple[Rgb, Rgb]] = {
    "greige": (linear(232, 224, 214), linear(214, 202, 189)),
    "teal": (linear(210, 224, 222), linear(184, 206, 203)),
    "slate": (linear(216, 222, 230), linear(192, 201, 212)),
    "sand": (linear(238, 228, 210), linear(224, 208, 182)),
    "mist": (linear(226, 231, 236), linear(205, 213, 221)),
    "plaster": (linear(240, 230, 224), linear(226, 211, 203)),
    "stone": (linear(230, 228, 224), linear(209, 206, 200)),
    "ochre": (linear(240, 224, 192), linear(226, 202, 158)),
    "pine": (linear(214, 224, 217), linear(187, 203, 193)),
}
