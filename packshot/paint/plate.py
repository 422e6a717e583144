"""Plates: path-traced backgrounds with the camera and floor that they were made with.

A plate is looked up by scene, kind and variant. Its kind says what stands in it: "floor" what
stands on the floor or the ground, "table" what stands on a table, a rock or a ledge.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.errors import ModelError
from packshot.paint.casts import Cast
from packshot.paint.frame import Frame
from packshot.paint.lights import Rig, Softbox
from packshot.paint.tables import Rgb

FOLDER = Path(__file__).parent / "plates"
Bytes = NDArray[np.uint8]
SAME = 0.42
"""Share of a photograph, from below, that shows nothing but the ground."""


@dataclass(frozen=True, slots=True, eq=False)
class Plate:
    """A background. `square` is the part (left, top, side in pixels) that the square picture
    shows; `floor` the linear-light colour that the ground throws back on the subject; `rig` the
    light on the subject; `gloss` how much of the subject its ground mirrors; `cast` where shadows
    fall from, if not from where Buffers are baked.
    """

    image: Image.Image
    square: tuple[float, float, float]
    floor: Rgb
    rig: Rig
    gloss: float
    cast: Cast | None = None

    def fitted(self, frame: Frame) -> Bytes:
        """The plate behind a picture of this frame: uint8 [height, width, 3]. Where the frame
        reaches beyond the photograph, its borders go on.
        """
        left, top, side = self.square
        stage_left, stage_top, stage_side = frame.stage
        pixel = side / stage_side
        box = np.array([left - stage_left * pixel, top - stage_top * pixel] * 2)
        box[2:] += frame.width * pixel, frame.height * pixel
        size = np.array([self.image.width, self.image.height] * 2)
        beyond = np.ceil(np.maximum(np.concatenate([-box[:2], (box - size)[2:]]), 0)).astype(int)
        image = self.image
        if beyond.any():
            image = Image.fromarray(_continued(np.asarray(image), beyond.tolist()))
            box += [*beyond[:2], *beyond[:2]]
        size = np.array([image.width, image.height] * 2)
        x0, y0, x1, y1 = np.clip(box, 0, size).tolist()
        shape = (frame.width, frame.height)
        return np.asarray(image.resize(shape, Image.Resampling.BICUBIC, (x0, y0, x1, y1)))


def _continued(image: Bytes, beyond: Sequence[int]) -> Bytes:
    """A photograph with so many pixels more to the left, above, to the right and below: its sides
    mirrored; wall or sky without detail above it; more of the ground below.
    """
    left, above, right, below = beyond
    wide = np.pad(image, ((0, 0), (left, right), (0, 0)), mode="symmetric")
    near = round(SAME * image.shape[0])
    ground = np.pad(wide[-near:], ((0, below), (0, 0), (0, 0)), mode="symmetric")[near:]
    row = Image.fromarray(wide[: near // 12]).resize((3, 1), Image.Resampling.BOX)
    calm = np.asarray(row.resize((wide.shape[1], 1), Image.Resampling.BICUBIC))
    detail = np.pad(wide[: near // 2], ((above, 0), (0, 0), (0, 0)), mode="symmetric")[:above]
    share = np.clip(np.arange(above, 0, -1) / (near / 3), 0, 1)[:, None, None]
    top = (detail + (calm - detail.astype(np.float32)) * share + 0.5).astype(np.uint8)
    return np.concatenate([top, wide, ground])


def variants(scene: str, kind: str) -> tuple[str, ...]:
    """Names of the plates of a scene and kind, sorted; none where there is none."""
    return tuple(sorted(path.stem for path in FOLDER.glob(f"{scene}-{kind}-*.json")))


def plate_for(scene: str, kind: str, variant: int = 0) -> Plate:
    """The plate that `variant`, any number, chooses. Raises ModelError where there is none."""
    names = variants(scene, kind)
    if not names:
        raise ModelError(
            f"No plate of {scene} ({kind}) is there. Reinstall packshot to restore its plates."
        )
    return plate(names[variant % len(names)])


@lru_cache(maxsize=4)
def plate(name: str) -> Plate:
    """Read a plate by its name. Raises ModelError where its files are missing or damaged."""
    try:
        record = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
        with Image.open(FOLDER / record["image"]) as file:
            image = file.convert("RGB")
        left, top, side = record["square"]
        red, green, blue = record["floor"]
        rig, gloss = _rig(record["light"]), float(record["gloss"])
        cast = Cast(*record["cast"]) if "cast" in record else None
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise ModelError(
            f"Plate {name} is missing or damaged. Reinstall packshot to restore it."
        ) from problem
    return Plate(image, (left, top, side), (red, green, blue), rig, gloss, cast)


def _rig(record: Mapping[str, Any]) -> Rig:
    boxes = tuple(
        Softbox(azimuth, elevation, width, height, radiance, tuple(tint))
        for azimuth, elevation, width, height, radiance, tint in record["boxes"]
    )
    return Rig(boxes, tuple(record["sky"]), tuple(record["tint"]))
