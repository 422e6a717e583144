"""Rooms to photograph: what a plate is made of, the list of them, and their light.

A name is "scene-kind-number": kind "floor" for what stands on the floor or the ground (a unit is
about 1.5 metres), "table" for what stands on a table, a stone or a ledge (about 0.27 metres).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any

import mitsuba as mi
import numpy as np

from packshot.paint.tables import Rgb
from packshot.train.furniture import Array, Shapes, T, rgb, sunbeam, window
from packshot.train.furniture_surfaces import cloud

Furnish = Callable[[], Shapes]
Lamp = list[Any]
MODULES = (
    "rooms_indoors",
    "rooms_outdoors",
    "rooms_streets",
    "rooms_indoors_low",
    "rooms_outdoors_low",
)
TABLE = 3.7
"""How many units of a table plate are a metre."""
LOW = -2.8
"""Height of the floor, or of the ground, around the table of a table plate."""


@dataclass(frozen=True, slots=True)
class Room:
    """A room to photograph: its furniture, the light on the subject as the painter reads it
    (`lights.Rig`), how much its ground mirrors, the camera's height and lens opening, how bright a
    white card on the ground comes out, and azimuth and elevation of the light that casts shadows,
    where they are not those that Buffers are baked with.
    """

    furnish: Furnish
    rig: Mapping[str, Any]
    gloss: float = 0.0
    eye: float = 1.05
    aperture: float = 0.03
    exposure: float = 0.84
    cast: tuple[float, float] | None = None


_ROOMS: dict[str, Room] = {}


def room(name: str, rig: Mapping[str, Any], **camera: Any) -> Callable[[Furnish], Furnish]:
    """Register the decorated function as what furnishes the room `name`."""

    def register(furnish: Furnish) -> Furnish:
        _ROOMS[name] = Room(furnish, rig, **camera)
        return furnish

    return register


@cache
def rooms() -> Mapping[str, Room]:
    """Every room, by name."""
    for module in MODULES:
        import_module(f"packshot.train.{module}")
    return _ROOMS


# ---- light on the subject, in keeping with the lamps below


def _rig(boxes: list[Lamp], sky: list[float], tint: list[float]) -> Mapping[str, Any]:
    return {"boxes": boxes, "sky": sky, "tint": tint}


DAYLIGHT = _rig(
    [
        [-42, 50, 0.50, 0.62, 9.0, [1.0, 0.95, 0.87]],
        [-78, 16, 0.40, 0.70, 6.0, [1.0, 0.97, 0.92]],
        [0, 80, 0.90, 0.70, 1.3, [1.0, 0.98, 0.95]],
        [74, 22, 0.30, 0.60, 1.6, [1.0, 0.93, 0.84]],
        [150, 20, 0.30, 0.50, 1.6, [1.0, 0.94, 0.86]],
    ],
    [0.46, 0.12, 0.10, 0.18],
    [1.0, 0.965, 0.92],
)
SUN = _rig(
    [
        [-42, 50, 0.20, 0.20, 30.0, [1.0, 0.94, 0.84]],
        [75, 20, 0.30, 0.60, 1.6, [1.0, 0.96, 0.90]],
        [8, 82, 0.60, 0.40, 1.4, [0.90, 0.96, 1.0]],
        [-100, 14, 0.16, 0.9, 5.0, [1.0, 0.97, 0.92]],
        [140, 22, 0.20, 0.7, 5.0, [1.0, 0.93, 0.82]],
    ],
    [0.72, 0.22, 0.10, 0.06],
    [0.86, 0.94, 1.04],
)
GLADE = _rig(
    [
        [-42, 50, 0.26, 0.26, 15.0, [1.0, 0.94, 0.84]],
        [75, 20, 0.30, 0.60, 1.0, [0.98, 1.0, 0.92]],
        [8, 82, 0.70, 0.50, 2.0, [0.98, 1.0, 0.94]],
        [-105, 18, 0.16, 0.9, 5.0, [1.0, 0.98, 0.86]],
        [145, 26, 0.20, 0.7, 9.0, [1.0, 0.95, 0.78]],
    ],
    [0.58, 0.20, 0.08, 0.06],
    [0.98, 0.98, 0.96],
)
FROST = _rig(
    [
        [-42, 50, 0.24, 0.24, 17.0, [1.0, 0.93, 0.82]],
        [75, 20, 0.30, 0.60, 1.8, [0.86, 0.93, 1.0]],
        [8, 82, 0.70, 0.50, 1.8, [0.86, 0.94, 1.0]],
        [-100, 14, 0.16, 0.9, 5.0, [1.0, 0.95, 0.86]],
        [140, 20, 0.20, 0.7, 6.0, [1.0, 0.90, 0.76]],
    ],
    [0.84, 0.16, 0.12, 0.06],
    [0.88, 0.95, 1.06],
)


LOW_LIGHT = (-64.0, 31.0)
"""Azimuth and elevation of the light of the second variants, lower and further to the left."""


def lowered(rig: Mapping[str, Any], colour: Rgb = (1.0, 0.91, 0.78)) -> Mapping[str, Any]:
    """A rig whose key light stands at `LOW_LIGHT`, as bright on the ground as before."""
    _, elevation, wide, high, radiance, _ = rig["boxes"][0]
    rise = math.sin(math.radians(elevation)) / math.sin(math.radians(LOW_LIGHT[1]))
    key = [*LOW_LIGHT, wide, high, round(radiance * rise, 2), list(colour)]
    return {**rig, "boxes": [key, *rig["boxes"][1:]]}


# ---- lamps of the rooms


def daylit(k: float, wall: float, *, beam: float = 1.0, at: tuple[float, float] = (0.4, 1.1),
           fill: float = 0.40, lintel: float = 2.6) -> Shapes:  # fmt: skip
    """A large window out of sight on the left, a patch of sun on the wall around `at` (x, z), and
    the light that white walls throw back. `k` is the room's scale: 1 of a floor plate. The sun
    comes in from the height of the `lintel`.
    """
    x, z = at
    return {
        "sunbeam": sunbeam((-4.4 * k, -2.6 * k, lintel * k), (x, wall, z), 34.0 * k * k * beam),
        "window": window((-4.6 * k, 0.4 * k, 1.6 * k), (4.2 * k, 3.0 * k), (1, 0, -0.12), 9.0),
        "fill": {"type": "constant", "radiance": rgb((fill, fill * 0.975, fill * 0.93))},
    }


def sun(
    strength: float, colour: Rgb = (1.0, 0.93, 0.82), at: tuple[float, float] = (-42.0, 50.0)
) -> Shapes:
    """Sunlight from where the subject's key light stands: azimuth and elevation in degrees."""
    a, b = (math.radians(angle) for angle in at)
    towards = [-math.sin(a) * math.cos(b), math.cos(a) * math.cos(b), -math.sin(b)]
    light = (strength * colour[0], strength * colour[1], strength * colour[2])
    return {"type": "directional", "direction": towards, "irradiance": rgb(light)}


def sky(horizon: Rgb, zenith: Rgb, *, clouds: float = 0.15, seed: int = 1) -> Shapes:
    """The sky above, mirrored below the horizon as dim ground."""
    high, wide = 128, 256
    rise = np.sin(np.linspace(math.pi / 2, -math.pi / 2, high))[:, None, None]
    share = np.clip(rise, 0, 1) ** 0.55
    image = np.array(horizon) * (1 - share) + np.array(zenith) * share
    drift = np.clip(cloud(seed, 1.7, wide, (2.2, 1))[:high], 0, 2)[..., None]
    image = image * (1 + 1.3 * np.exp(-np.abs(rise) / 0.16))
    image = image + clouds * drift * np.clip(rise * 3, 0, 1)
    image = np.where(rise < -0.02, np.array(horizon) * 0.45, image).astype(np.float32)
    turned = T().rotate([1, 0, 0], 90)
    return {"type": "envmap", "bitmap": mi.Bitmap(image), "to_world": turned, "scale": 1.9}


def dappled(image: Array, strength: float, reach: float) -> Shapes:
    """Sun that falls through leaves on the ground around the subject, `reach` units across."""
    a, b, far = math.radians(-42.0), math.radians(50.0), 14.0
    origin = [math.sin(a) * math.cos(b) * far, -math.cos(a) * math.cos(b) * far, math.sin(b) * far]
    warm = image[..., None] * np.array([1.0, 0.92, 0.74], np.float32)
    return {
        "type": "projector",
        "irradiance": {"type": "bitmap", "bitmap": mi.Bitmap(warm), "raw": True},
        "scale": strength,
        "fov": 2 * math.degrees(math.atan(reach / 2 / far)),
        "to_world": T().look_at(origin=origin, target=[0, 0.6, 0], up=[0, 0, 1]),
    }
