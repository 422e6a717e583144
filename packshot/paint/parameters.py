"""From a Look and its light to the parameter arrays of the shader."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from packshot.core import ROLES
from packshot.paint import shader, textures
from packshot.paint.lights import Light
from packshot.paint.look import Look
from packshot.paint.scenes import Scene
from packshot.paint.tables import (
    ALONG_X,
    COLOURS,
    MATERIALS,
    NATURAL_WOOD,
    TRIM,
    Material,
)

Array = NDArray[np.float32]
TILE_UNITS = 0.69
"""Length of one texture tile in world units."""
GLEAM = 0.45
"""The roughest that a metallic colour makes any material."""


def materials(look: Look) -> Array:
    """The material table of the shader: float32 [PROPERTIES, 6], a column per role."""
    colour, material = COLOURS[look.colour], MATERIALS[look.material]
    metallic = max(material.metallic, colour.metallic)
    rough = min(material.rough, GLEAM) if colour.metallic else material.rough
    base = np.array(colour.metal if metallic > 0.5 else colour.paint)
    base += (np.array(NATURAL_WOOD) - base) * material.stain
    contour = colour.contour if look.scene == "white-background" else 0.0
    worn = {"main": base, "soft": lighter(base)}
    columns = []
    for role in ROLES:
        if role in worn:
            columns.append(_column(worn[role], material, (rough, metallic), contour))
        else:
            paint, trim = TRIM[role]
            paint = colour.accent if role == "light" else paint
            columns.append(_column(np.array(paint), trim, (trim.rough, trim.metallic), 0.0))
    return np.stack(columns, 1).astype(np.float32)


def lighter(colour: NDArray[np.float64]) -> NDArray[np.float64]:
    """The paler shade that soft parts wear; of white, a warm beige."""
    if colour.min() > 0.6:
        return np.array([0.74, 0.65, 0.54])
    return np.asarray(colour * 0.5 + 0.36 * (colour / colour.max()) ** 0.35 + 0.03)


def _column(
    paint: NDArray[np.float64], m: Material, gloss: tuple[float, float], contour: float
) -> NDArray[np.float64]:
    return np.array([*paint, *m.grain, *gloss, m.coat, m.bump, m.pits, m.sheen, contour])


def needs_texture(look: Look, wood_trim: bool) -> bool:
    return wood_trim or MATERIALS[look.material].texture is not None


def surface(look: Look, scale: int) -> dict[str, NDArray[Any]]:
    """The inputs that hold materials and their texture."""
    texels = shader.TEXELS[max(scale, 1)]
    sideways = look.subject in ALONG_X
    turn = np.eye(3, dtype=np.float32)[[2, 1, 0] if sideways else [0, 1, 2]]
    return {
        "materials": materials(look),
        "turn": turn,
        "density": np.array([texels / TILE_UNITS], np.float32),
        "texture": _layers(MATERIALS[look.material].texture or "timber", texels),
    }


@lru_cache(maxsize=8)
def _layers(name: str, texels: int) -> NDArray[np.uint8]:
    """The main material's texture over that of wooden trim."""
    return np.concatenate([textures.table(name, texels), textures.table("timber", texels)])


def lighting(light: Light, exposure: float) -> dict[str, Array]:
    """The inputs that hold the light on the subject."""
    return {
        "irradiance": light.irradiance,
        "key": light.key,
        "key_directions": light.key_directions,
        "frames": light.frames,
        "extents": light.extents,
        "radiance": light.radiance,
        "sky": light.sky,
        "floor": light.floor,
        "exposure": np.array([light.exposure * exposure], np.float32),
    }


def shadow(scene: Scene, light: Light) -> Array:
    """Weights of ambient and key shadow on the ground: float32 [3, 2]."""
    ambient, key = scene.shadow
    share = light.key_share
    return np.concatenate([ambient * (1 - share), key * share], 1).astype(np.float32)


