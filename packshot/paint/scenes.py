"""The scenes as data: light rig, floor, shadow and what stands behind the subject."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from packshot.core import ANIMALS
from packshot.paint import flatlay, sizes
from packshot.paint.casts import Cast
from packshot.paint.flatlay import SURFACES, Stand
from packshot.paint.frame import Frame
from packshot.paint.lights import RIGS, Rig
from packshot.paint.plate import Plate, plate_for
from packshot.paint.tables import BACKDROPS, Rgb, colour_of

Array = NDArray[np.float32]
Bytes = NDArray[np.uint8]
Backdrop = Callable[[slice, slice], Array]
"""Linear light behind the subject: rows, columns of the picture -> float32 [3, rows, columns]."""


@dataclass(frozen=True, slots=True)
class Scene:
    """How a scene is lit. `rig` None takes the plate's, `floor` None the backdrop's or the plate's
    colour. `exposure` is relative to a white floor at 1; `shadow` is how deep the ambient and the
    key shadow may get.
    """

    rig: Rig | None
    floor: Rgb | None
    exposure: float
    shadow: tuple[float, float]


OUTDOORS = frozenset("street beach garden forest snow".split())
"""Scenes where every animal stands on the ground, the small ones too."""


_INDOORS = Scene(None, None, 0.96, (1.05, 0.9))
_IN_THE_SUN = Scene(None, None, 1.0, (1.1, 1.2))

SCENES: Mapping[str, Scene] = {
    "white-background": Scene(RIGS["product"], (0.86, 0.86, 0.86), 1.12, (1.0, 0.62)),
    "studio": Scene(RIGS["drama"], None, 1.16, (1.15, 0.95)),
    "living-room": _INDOORS,
    "bedroom": _INDOORS,
    "kitchen": _INDOORS,
    "bathroom": _INDOORS,
    "office": _INDOORS,
    "street": _IN_THE_SUN,
    "beach": _IN_THE_SUN,
    "garden": _IN_THE_SUN,
    "forest": Scene(None, None, 1.0, (1.15, 1.05)),
    "snow": Scene(None, None, 1.0, (1.05, 1.05)),
}

NEAREST_SCENE: Mapping[str, str] = {}
"""What is painted in place of a scene of the vocabulary that is not in `SCENES`."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A scene made ready for one picture; `gloss` is how much its ground mirrors the subject,
    `cast` where the key shadow falls from, if not from where it was baked. `bare` is the backdrop
    as it looks where the subject leaves no trace, uint8 [height, width, 3], if that is known.
    """

    scene: Scene
    rig: Rig
    floor: Rgb
    gloss: float
    backdrop: Backdrop
    cast: Cast | None = None
    bare: Bytes | None = None


STEEP_GLOSS = 0.2
"""Share of a ground's mirroring that is left where one looks down on it (Fresnel)."""
SWEEP_GLOSS = 0.16
"""How much the studio's sweep mirrors the subject."""


def setting(
    name: str, *, subject: str, colour: str, frame: Frame, variant: int = 0,
    above: Stand | None = None,
) -> Setting:  # fmt: skip
    """The scene behind this subject in this colour, in this frame; `variant` chooses its plate.
    Where the camera stands `above`, the subject lies on the scene's table or floor.
    """
    scene = SCENES[name]
    if scene.rig is None:
        kind = kind_of(name, subject)
        place = plate_for(name, kind, variant)
        if above:
            ground = flatlay.lying(SURFACES[name, kind], place.floor, frame, above)
            gloss = STEEP_GLOSS * place.gloss
            return Setting(scene, place.rig, place.floor, gloss, ground, place.cast)
        bare = _fitted(place, frame)
        seen = _photograph(bare)
        return Setting(scene, place.rig, place.floor, place.gloss, seen, place.cast, bare)
    if scene.floor is not None:
        bare = np.broadcast_to(np.uint8(255), (frame.height, frame.width, 3))
        return Setting(scene, scene.rig, scene.floor, 0.0, _white, bare=bare)
    tone = BACKDROPS[colour_of(colour).backdrop]
    bounce = tuple(0.6 * v + 0.22 for v in tone)
    floor = (bounce[0], bounce[1], bounce[2])
    return Setting(scene, scene.rig, floor, SWEEP_GLOSS, _sweep(tone, frame))


def kind_of(scene: str, subject: str) -> str:
    """Which kind of a scene's plates a subject stands in."""
    large = sizes.metres(subject) >= sizes.LARGE
    return "floor" if large or (scene in OUTDOORS and subject in ANIMALS) else "table"


def _white(rows: slice, columns: slice) -> Array:
    return np.ones((3, rows.stop - rows.start, columns.stop - columns.start), np.float32)


def _sweep(tone: Rgb, frame: Frame) -> Backdrop:
    """A seamless paper sweep: a pool of light behind the subject, falling off upwards."""
    width, height = frame.width, frame.height
    y = (np.arange(height, dtype=np.float32) + 0.5 - frame.top) / frame.side - 0.5
    x = (np.arange(width, dtype=np.float32) + 0.5 - width / 2) / min(width, height)
    base = 0.60 + 0.34 / (1 + np.exp(-(y - 0.02) * 7)) - 0.10 * np.clip(y - 0.3, 0, None)
    sides = 1 - 0.10 * np.clip(x + 0.1, 0, None) ** 2 - 0.05 * x * x
    pool_y = 0.30 * np.exp(-(((y - 0.02) / 0.42) ** 2))
    pool_x = np.exp(-(((x + 0.06) / 0.48) ** 2))
    paper = np.array(tone, np.float32)[:, None, None]

    def fill(rows: slice, columns: slice) -> Array:
        light = np.outer(base[rows], sides[columns]) + np.outer(pool_y[rows], pool_x[columns])
        return np.asarray(paper * light, np.float32)

    return fill


@lru_cache(maxsize=2)
def _fitted(place: Plate, frame: Frame) -> Bytes:
    """The plate behind a picture of this frame, kept for the same product in another colour."""
    return place.fitted(frame)


def _photograph(bare: Bytes) -> Backdrop:
    def fill(rows: slice, columns: slice) -> Array:
        return LINEAR.take(bare[rows, columns].transpose(2, 0, 1))

    return fill


def _linear_table() -> Array:
    v = np.arange(256) / 255
    return np.where(v <= 0.04045, v / 12.92, ((v + 0.055) / 1.055) ** 2.4).astype(np.float32)


LINEAR = _linear_table()
