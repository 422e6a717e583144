"""Plates: path-traced backgrounds with the camera and floor that they were made with."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.errors import ModelError
from packshot.paint.lights import Rig, Softbox
from packshot.paint.tables import Rgb

FOLDER = Path(__file__).parent / "plates"


@dataclass(frozen=True, slots=True, eq=False)
class Plate:
    """A background. `square` is the part (left, top, side in pixels) that the square picture
    shows; `floor` the linear-light colour that the ground throws back on the subject; `rig` the
    light on the subject; `gloss` how much of the subject its ground mirrors.
    """

    image: Image.Image
    square: tuple[float, float, float]
    floor: Rgb
    rig: Rig
    gloss: float

    def fitted(self, width: int, height: int) -> NDArray[np.uint8]:
        """The plate behind a picture of this size: uint8 [height, width, 3]."""
        left, top, side = self.square
        pixel = side / min(width, height)
        wide = min(width * pixel, self.image.width)
        high = min(height * pixel, self.image.height)
        x = max(left + side / 2 - wide / 2, 0)
        y = max(top + side / 2 - high / 2, 0)
        box = (x, y, x + wide, y + high)
        return np.asarray(self.image.resize((width, height), Image.Resampling.BICUBIC, box))


@lru_cache(maxsize=4)
def plate(name: str) -> Plate:
    """Read a plate. Raises ModelError where its files are missing or damaged."""
    try:
        record = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
        with Image.open(FOLDER / record["image"]) as file:
            image = file.convert("RGB")
        left, top, side = record["square"]
        red, green, blue = record["floor"]
        rig, gloss = _rig(record["light"]), float(record["gloss"])
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise ModelError(
            f"Plate {name} is missing or damaged. Reinstall packshot to restore it."
        ) from problem
    return Plate(image, (left, top, side), (red, green, blue), rig, gloss)


def _rig(record: Mapping[str, Any]) -> Rig:
    boxes = tuple(
        Softbox(azimuth, elevation, width, height, radiance, tuple(tint))
        for azimuth, elevation, width, height, radiance, tint in record["boxes"]
    )
    return Rig(boxes, tuple(record["sky"]), tuple(record["tint"]))
