"""From a Look and its light to the parameter arrays of the shader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from packshot.paint import shader, textures
from packshot.paint.lights import LUMINANCE, Light
from packshot.paint.look import OWN, Look, Wear
from packshot.paint.optics import CLEAR, SILK
from packshot.paint.palettes import LIT, coat
from packshot.paint.scenes import Scene
from packshot.paint.styles import STYLES
from packshot.paint.tables import (
    ALONG_X,
    LEAST,
    MATERIALS,
    NATURAL_WOOD,
    OWN_TRIM,
    STEEL,
    STEEL_SUBJECTS,
    TRIM,
    UPHOLSTERED,
    Material,
    Rgb,
    colour_of,
)

Array = NDArray[np.float32]
Inputs = dict[str, NDArray[Any]]
TILE_UNITS = 0.69
"""Length of one texture tile in world units; `PLACE_UNITS`, in those of a place."""
PLACE_UNITS = 1.7
SIDES = (256, 384, 512, 768, 1024)
"""Texture sides to choose from: about two texels per pixel."""
BUMP = 9
"""Row of the material table that holds the bump's strength."""
WORN = ("accessory", "accessory-2")
DARKEST = 0.66
"""The most that the key light's shadow takes away alone."""
UNPOLISHED = frozenset(("ink-wash", "watercolour", "oil-painting", "cartoon"))
"""Styles that mirror nothing: metal wears its paint there, for what it mirrors would be white."""
GLEAM = 0.45
"""The roughest that a metallic colour makes any material."""


def materials(look: Look, roles: Sequence[str], lamps: float = 0.5) -> Array:
    """The material table of the shader: float32 [PROPERTIES, SLOTS], a column per role; the slots
    beyond them are empty. Lamps of places glow by `lamps`.
    """
    columns = _of_place(look, roles, lamps) if look.place else _of_product(look, roles)
    table = np.zeros((shader.PROPERTIES, shader.SLOTS), np.float32)
    table[:, : len(roles)] = np.stack(columns, 1)
    return table


def _of_place(look: Look, roles: Sequence[str], lamps: float) -> list[NDArray[np.float64]]:
    columns = []
    for role in roles:
        paint, m = coat(look.subject, role)
        if role == "main" and look.colour != OWN:
            paint = colour_of(look.colour).paint
        m = replace(m, glow=m.glow * lamps)
        if (look.subject, role) in LIT:
            paint, m = _lit(paint, m, LIT[look.subject, role], lamps)
        columns.append(_column(np.array(paint), m, (m.rough, m.metallic), 0.0))
    return columns


def _lit(paint: Rgb, m: Material, warm: Rgb, lamps: float) -> tuple[Rgb, Material]:
    """Windows: panes of their own by day, warm light once lamps are lit."""
    share = min(max(lamps - 0.5, 0.0) / 0.6, 1.0)
    red, green, blue = (a + (b - a) * share for a, b in zip(paint, warm, strict=True))
    return (red, green, blue), replace(m, glow=0.55 * share, coat=m.coat * (1 - share))


def _of_product(look: Look, roles: Sequence[str]) -> list[NDArray[np.float64]]:
    colour, material = colour_of(look.colour), MATERIALS[look.material]
    metallic = max(material.metallic, colour.metallic)
    rough = min(material.rough, GLEAM) if colour.metallic else material.rough
    mirrors = metallic > 0.5 and look.style not in UNPOLISHED
    base = np.array(colour.metal if mirrors else colour.paint)
    wood = np.array(NATURAL_WOOD)
    base += (wood * (base @ LUMINANCE / (wood @ LUMINANCE)) - base) * material.stain
    contour = colour.contour if look.scene == "white-background" else 0.0
    worn = {"main": base, "soft": lighter(base)}
    columns = []
    for role in roles:
        if role == "soft" and look.material in UPHOLSTERED.get(look.subject, ()):
            cloth = replace(MATERIALS["cotton"], bump=0.0, grain=(0.0, 0.0, 0.0), pits=0.0)
            columns.append(_column(worn[role], cloth, (cloth.rough, 0.0), contour))
        elif role in worn:
            columns.append(_column(worn[role], material, (rough, metallic), contour))
        elif role in WORN and len(look.worn) > WORN.index(role):
            wear = look.worn[WORN.index(role)]
            columns.append(_worn_column(wear))
        else:
            own = OWN_TRIM.get((look.subject, role))
            paint, trim = own or TRIM[role]
            if own is None:
                paint = {"light": colour.accent, "metal": _metal_trim(look, paint)}.get(role, paint)
            columns.append(_column(np.array(paint), trim, (trim.rough, trim.metallic), 0.0))
    return columns


def _worn_column(wear: Wear) -> NDArray[np.float64]:
    """An accessory, smooth: its texture is finer than can be seen."""
    colour, material = colour_of(wear.colour), MATERIALS[wear.material]
    paint = np.array(colour.metal if material.metallic > 0.5 else colour.paint)
    return _column(paint, replace(material, bump=0.0), (material.rough, material.metallic), 0.0)


def _metal_trim(look: Look, brass: Rgb) -> Rgb:
    steel = look.colour == "silver" or look.subject in STEEL_SUBJECTS
    return STEEL if steel and look.colour != "gold" else brass


def lighter(colour: NDArray[np.float64]) -> NDArray[np.float64]:
    """The paler shade that soft parts wear; of white, a warm beige."""
    if colour.min() > 0.6:
        return np.array([0.74, 0.65, 0.54])
    return np.asarray(colour * 0.5 + 0.36 * (colour / colour.max()) ** 0.35 + 0.03)


def _column(
    paint: NDArray[np.float64], m: Material, gloss: tuple[float, float], contour: float
) -> NDArray[np.float64]:
    bump = m.bump * (1 - 0.5 * gloss[1])  # on metal, slopes glitter
    surface = (*paint, *m.grain, *gloss, m.coat, bump, m.pits, m.sheen, contour)
    return np.array([*surface, m.silk, m.glow, m.clear, m.film, m.water])


def variant(look: Look, roles: Sequence[str], *, study: bool = False) -> shader.Variant:
    """What of the shader these roles need in this look."""
    rare = bool(materials(look, roles)[[SILK, CLEAR]].any())
    return shader.Variant(rare=rare, place=look.place, study=study)


def softened(table: Array, look: Look, roles: Sequence[str], side: float) -> Array:
    """The material table (as of `materials`) for Buffers shown on `side` pixels: in small pictures
    bumps would glitter.
    """
    own = LEAST if look.place else MATERIALS[look.material].least
    least = [own if role in ("main", "soft") else LEAST for role in roles]
    table = table.copy()
    table[BUMP, : len(roles)] *= np.clip(side / 1024, least, 1)
    return table


def textured(
    look: Look, roles: Sequence[str], scale: int, side: float, kept: Path | None = None
) -> Inputs:
    """The inputs that hold the texture, for Buffers shown on `side` pixels; made ones are `kept`
    in a folder.
    """
    names, second = _textures(look, roles)
    if _even(look, roles):
        texels, texture, second = 1, _EVEN, []
    else:
        texels = min(next((n for n in SIDES if n >= 0.9 * side), SIDES[-1]), shader.TEXELS[scale])
        texture = _layers(names if any(second) else names[:1], texels, kept)
    sideways = look.subject in ALONG_X
    return {
        "turn": np.array([[not sideways], [sideways]], np.float32),
        "layers": np.array([second + [0.0] * (shader.SLOTS - len(second))], np.float32).T,
        "density": np.array([texels / (PLACE_UNITS if look.place else TILE_UNITS)], np.float32),
        "texels": np.array([texels], np.float32),
        "pairs": (np.arange(2, dtype=np.float32) * (len(texture) // 2))[:, None],
        "texture": texture,
    }


_EVEN = np.full(2, 128 * 256 + 128, np.float32)
"""A texture of one texel that bends, shades and hollows nothing."""


def _even(look: Look, roles: Sequence[str]) -> bool:
    """Whether nothing of a picture has a texture: for what it is made of, or for its style."""
    if look.place:
        return False
    plain = "wood" not in roles and MATERIALS[look.material].texture is None
    return STYLES[look.style].smooth or plain


def _textures(look: Look, roles: Sequence[str]) -> tuple[tuple[str, str], list[float]]:
    """The two textures of a picture, and of each role whether it wears the second."""
    if look.place:
        worn = [coat(look.subject, role)[1].texture for role in roles]
        return ("stone", "leaves"), [float(name == "leaves") for name in worn]
    main = MATERIALS[look.material].texture or "timber"
    return (main, "timber"), [float(role == "wood") for role in roles]


@lru_cache(maxsize=2)
def _layers(names: tuple[str, ...], texels: int, kept: Path | None) -> Array:
    """Textures, one after the other within each pair of their four channels: a row of numbers that
    hold two bytes, for a lookup costs the same whatever it finds.
    """
    tables = [textures.table(name, texels, kept) for name in names]
    return np.concatenate(tables, 1, dtype=np.float32).reshape(-1)


def lighting(light: Light, exposure: float) -> dict[str, Array]:
    """The inputs that hold the light on the subject."""
    return {
        "irradiance": light.irradiance.T.reshape(-1, 1),
        "key": light.key,
        "key_directions": light.key_directions,
        "frames": np.concatenate([light.frames.reshape(-1, 3), light.sky[:, 1:]]),
        "extents": light.extents,
        "radiance": light.radiance,
        "sky": light.sky[:, :1],
        "floor": light.floor,
        "exposure": np.array([light.exposure * exposure], np.float32),
    }


def shadow(scene: Scene, light: Light) -> Array:
    """Weights of ambient and key shadow on the ground: float32 [3, 2]."""
    ambient, key = scene.shadow
    share = light.key_share
    of_key = np.minimum(key * share, DARKEST)
    return np.concatenate([ambient * (1 - share), of_key], 1).astype(np.float32)
