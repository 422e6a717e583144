"""Makes the surfaces of flat-lays: what a scene's table or floor looks like from above.

`python -m packshot.train.flatlays` writes `packshot/paint/plates/flat-*.webp`, tileable. A surface
holds tones only, which the painter colours as the scene's plate is, or colours of its own.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from packshot.paint.flatlay import FOLDER, MIDDLE
from packshot.paint.lights import LUMINANCE
from packshot.paint.tables import Rgb, linear
from packshot.train import furniture_surfaces as surfaces
from packshot.train.furniture_surfaces import N, cloud

Array = NDArray[np.float32]
BUSY = ("sand", "woven")
"""Surfaces of so much grain that a coarser file does not show."""
GREY = (0.4, 0.4, 0.4)
DOWNLEFT = (1, -1)
"""Where the key light comes from in a picture taken from above: rows, columns."""


def _lit(height: Array, strength: float) -> Array:
    """How light a surface of this relief is [N, N], 1 where it is level."""
    down = height - np.roll(height, DOWNLEFT[0], 0)
    across = height - np.roll(height, DOWNLEFT[1], 1)
    return np.asarray(1 - strength * (down + across), np.float32)


def _pores(seed: int, share: float) -> Array:
    """Short dark dashes along the grain, 0..1."""
    return np.asarray(np.clip(cloud(seed, 0.35, stretch=(30, 1)) - share, 0, 1.2), np.float32)


def table() -> Array:
    """Oiled wood from near: broad rings, fibres, pores."""
    u = np.arange(N, dtype=np.float32)[None, :] / N
    bend = 0.9 * cloud(1, 2.1, stretch=(7, 1)) + 0.05 * cloud(2, 1.4, stretch=(5, 1))
    saw = (7 * u + bend) % 1
    late = saw**2.5 * np.clip((1 - saw) / 0.10, 0, 1)
    fibre = cloud(3, 0.6, stretch=(60, 1))
    tone = 1.06 - 0.24 * late + 0.05 * fibre - 0.26 * _pores(4, 1.5)
    tone = tone + 0.05 * cloud(5, 1.6, stretch=(4, 1))
    return np.asarray(tone * _lit(0.5 * fibre - _pores(4, 1.5), 0.03), np.float32)


def _planks(count: int, seed: int, *, ends: bool) -> Array:
    return surfaces.planks(GREY, count, seed, 0.09, ends=ends)[..., 1] / np.float32(0.4)


def boards() -> Array:
    """Boards of a floor."""
    return _planks(8, 21, ends=True)


def desk() -> Array:
    """Boards of a table."""
    return _planks(4, 18, ends=False)


def _crystals(seed: int, much: float = 0.013) -> Array:
    """Fine grain: without it, tones that hardly differ would show as steps."""
    return np.asarray(1 + much * cloud(seed, 0.2), np.float32)


def marble() -> Array:
    veined = surfaces.marble((0.5, 0.5, 0.5), (0.24, 0.24, 0.24), 41)[..., 1] * 2
    return np.asarray(veined * _crystals(45, 0.02), np.float32)


def woven() -> Array:
    """A flat-woven rug of uneven yarn."""
    return surfaces.woven(GREY, 5, 110, 0.20)[..., 1] / np.float32(0.4)


def sand() -> Array:
    """Grains, and the low ripples that wind leaves."""
    y = np.arange(N, dtype=np.float32)[:, None] / N
    x = np.arange(N, dtype=np.float32)[None, :] / N
    ripple = np.sin(2 * np.pi * (7 * y + 2 * x + 0.55 * cloud(61, 2.0)))
    ripple = ripple * (0.6 + 0.4 * np.tanh(cloud(62, 1.8)))
    height = 6.0 * ripple + 3.0 * cloud(63, 1.5) + 0.35 * cloud(64, 0.6)
    grains = 1 + 0.05 * cloud(65, 0.1) - 0.16 * np.clip(cloud(66, 0.05) - 2.4, 0, 1)
    return np.asarray(grains * _lit(height, 0.12), np.float32)


def snow() -> Array:
    """Soft drifts with a crust of crystals."""
    height = 16 * cloud(71, 2.2) + 2.2 * cloud(74, 1.5) + 0.15 * cloud(72, 0.6)
    sparkle = np.clip(cloud(73, 0.0) - 3.2, 0, 1)
    return np.asarray(_lit(height, 0.14) * _crystals(75) + 0.5 * sparkle, np.float32)


def slabs() -> Array:
    """Paving."""
    return surfaces.tiles(GREY, (0.22, 0.22, 0.22), 3, 5, 15, bond=0.5, gap=8, spread=0.08,
                          mottle=0.055)[..., 1] / np.float32(0.4)  # fmt: skip


def stones() -> Array:
    """Square floor tiles."""
    return surfaces.tiles(GREY, (0.27, 0.27, 0.27), 3, 3, 17, gap=7, spread=0.03,
                          mottle=0.05)[..., 1] / np.float32(0.4)  # fmt: skip


def terrazzo() -> Array:
    chips = (linear(148, 152, 146), linear(196, 158, 132), linear(118, 132, 130),
             linear(232, 226, 214))  # fmt: skip
    return surfaces.terrazzo(linear(206, 200, 190), chips, 5)


def _strokes(picture: Image.Image, count: int, seed: int, look: tuple[float, float, Rgb]) -> None:
    """Blades of grass: of this length and width in shares of the picture, tinted at random."""
    length, width, colour = look
    rng, side = np.random.default_rng(seed), picture.width
    pen = ImageDraw.Draw(picture)
    root = rng.uniform(0, side, (count, 2))
    turn, size = rng.uniform(0, 2 * np.pi, count), rng.uniform(0.5, 1.2, count) * length * side
    bend = turn + rng.normal(0, 0.5, count)
    tone = rng.uniform(0.72, 1.28, count)[:, None] * rng.normal(1, 0.05, (count, 3))
    ink = np.clip(255 * np.sqrt(np.array(colour) * tone), 0, 255).astype(int)
    middle = root + 0.55 * size[:, None] * np.stack([np.cos(turn), np.sin(turn)], 1)
    tip = middle + 0.45 * size[:, None] * np.stack([np.cos(bend), np.sin(bend)], 1)
    for k in range(count):
        low, high = np.minimum(root[k], tip[k]), np.maximum(root[k], tip[k])
        moves = [(dx, dy) for dx in (-side, 0, side) for dy in (-side, 0, side)]
        for move in moves:
            if (high + move < 0).any() or (low + move > side).any():
                continue
            path = [tuple((p + move).tolist()) for p in (root[k], middle[k], tip[k])]
            pen.line(path, tuple(ink[k].tolist()), round(width * side))


def grass() -> Array:
    """A lawn: blades in layers, lighter the higher they stand."""
    picture = Image.new("RGB", (2 * N, 2 * N), (52, 74, 26))
    greens = ((0.05, 0.10, 0.015), (0.10, 0.19, 0.03), (0.17, 0.30, 0.05), (0.27, 0.42, 0.09))
    for k, green in enumerate(greens):
        _strokes(picture, (9000, 8000, 7000, 3500)[k], 81 + k, (0.055, 0.0026, green))
    small = np.asarray(picture.resize((N, N), Image.Resampling.BOX), np.float32) / 255
    return np.asarray(small * small * (1 + 0.10 * cloud(85, 1.5))[..., None], np.float32)


def _mixed(under: Array, over: Array, share: Array) -> Array:
    return np.asarray(under + (over - under) * share[..., None], np.float32)


def _moss(seed: int) -> Array:
    """Cushions of moss."""
    height = 2.0 * cloud(seed, 1.1) + 0.8 * cloud(seed + 1, 0.35)
    tone = np.clip(_lit(height, 0.13), 0.25, 2) * (1 + 0.12 * cloud(seed + 2, 1.2))
    return np.asarray(np.array(linear(112, 138, 52), np.float32) * tone[..., None], np.float32)


def rock() -> Array:
    """Grey stone with moss on it."""
    height = 4 * cloud(91, 1.6) + 0.6 * cloud(92, 0.5)
    tone = np.clip(_lit(height, 0.07), 0.3, 2) * (1 + 0.05 * cloud(93, 0.2))
    stone = np.array(linear(150, 146, 132), np.float32) * tone[..., None]
    share = np.clip((cloud(94, 1.7) + 0.25 * cloud(95, 0.6) - 0.55) * 3.0, 0, 1)
    return _mixed(np.asarray(stone, np.float32), _moss(96), np.asarray(share, np.float32))


def forest() -> Array:
    """Earth, moss and some fallen leaves."""
    height = 3 * cloud(101, 1.2) + 0.9 * cloud(102, 0.3)
    tone = np.clip(_lit(height, 0.11), 0.2, 2)
    earth = np.asarray(np.array(linear(112, 88, 58), np.float32) * tone[..., None], np.float32)
    made = _mixed(earth, _moss(103), np.clip((cloud(106, 1.6) + 0.2) * 2.4, 0, 1))
    picture = Image.fromarray((255 * np.sqrt(np.clip(made, 0, 1))).astype(np.uint8))
    _leaves(picture, 34, 107)
    leafy = np.asarray(picture, np.float32) / 255
    return np.asarray(leafy * leafy, np.float32)


def _leaves(picture: Image.Image, count: int, seed: int) -> None:
    """Fallen leaves: pointed ovals with a rib and a shadow."""
    rng, pen = np.random.default_rng(seed), ImageDraw.Draw(picture)
    tints = ((172, 124, 58), (148, 92, 46), (186, 148, 78), (122, 84, 50))
    around = np.linspace(0, 2 * np.pi, 40)
    for _ in range(count):
        centre, turn = rng.uniform(60, N - 60, 2), rng.uniform(0, 2 * np.pi)
        size, thin = rng.uniform(20, 36), rng.uniform(0.36, 0.55)
        along, side = size * np.cos(around), size * thin * np.sin(around) * np.abs(np.sin(around))
        at = np.stack([along * np.cos(turn) - side * np.sin(turn),
                       along * np.sin(turn) + side * np.cos(turn)], 1) + centre  # fmt: skip
        pen.polygon([tuple(p) for p in (at + np.array([3, -3])).tolist()], (46, 36, 22))
        tint = np.array(tints[int(rng.integers(4))]) * rng.uniform(0.85, 1.1)
        pen.polygon([tuple(p) for p in at.tolist()], tuple(tint.astype(int).tolist()))
        ends = [tuple(at[k].tolist()) for k in (0, 20)]
        pen.line(ends, tuple((tint * 0.72).astype(int).tolist()), 1)


MAKERS: Mapping[str, Callable[[], Array]] = {
    made.__name__: made
    for made in (table, desk, boards, marble, woven, sand, snow, slabs, stones, terrazzo, grass,
                 rock, forest)
}  # fmt: skip


def packed(surface: Array) -> Image.Image:
    """Tones, or colours of mean luminance 1, as the square root of bytes around `MIDDLE`."""
    mean = surface.mean() if surface.ndim == 2 else (surface @ LUMINANCE).mean()
    tone = np.sqrt(np.clip(surface / mean, 0, None)) * MIDDLE
    return Image.fromarray(np.clip(tone + 0.5, 0, 255).astype(np.uint8))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", default=sorted(MAKERS))
    for name in parser.parse_args().names:
        made = packed(MAKERS[name]())
        fine = 60 if made.mode == "RGB" or name in BUSY else 90
        made.save(FOLDER / f"flat-{name}.webp", quality=fine, method=4)


if __name__ == "__main__":
    main()
