"""What a worked style paints from: the photograph, and the layers that it was made of."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.paint.frame import Frame
from packshot.paint.look import Look
from packshot.paint.shader import STUDY
from packshot.paint.styles import mist
from packshot.paint.styles.raster import mix

Array = NDArray[np.floating[Any]]
Bytes = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Study:
    """Layers of one picture: `layers` uint8 [H, W, len(STUDY)]. `white` says that nothing stands
    behind the subject. Floats that it hands out are [C, H, W].
    """

    layers: Bytes
    look: Look
    frame: Frame
    white: bool
    unit: float | None = None

    @property
    def shape(self) -> tuple[int, int]:
        return self.layers.shape[0], self.layers.shape[1]

    @property
    def pixel(self) -> float:
        """How many pixels are a thousandth of the picture's side (the geometric mean of both)."""
        high, wide = self.shape
        return self.unit or float((high * wide) ** 0.5 / 1000)

    @cached_property
    def box(self) -> tuple[slice, slice]:
        """Rows and columns around the subject, with some room; all where there is none."""
        seen, room = self.layers[..., STUDY.index("alpha")] > 0, math.ceil(16 * self.pixel)
        spans = []
        for line, length in zip((seen.any(1), seen.any(0)), self.shape, strict=True):
            there = np.flatnonzero(line)
            low, high = (int(there[0]), int(there[-1])) if len(there) else (0, length)
            spans.append(slice(max(low - room, 0), min(high + room + 1, length)))
        return spans[0], spans[1]

    @cached_property
    def subject(self) -> Study:
        """The part in `box`: what is painted on the subject alone is computed there only."""
        return replace(self, layers=self.layers[self.box], unit=self.pixel)

    def laid(self, behind: Array, body: Array) -> Array:
        """`behind` [C, H, W] with `body`, painted in `box` only, where the subject is."""
        rows, columns = self.box
        part = (slice(None), rows, columns)
        behind[part] = mix(behind[part], body, self.subject.alpha)
        return behind

    def _unit(self, *names: str) -> Array:
        first = STUDY.index(names[0])
        part = self.layers[..., first : first + len(names)]
        return np.ascontiguousarray(part.transpose(2, 0, 1)) * np.float32(1 / 255)

    @cached_property
    def picture(self) -> Array:
        """The photograph, sRGB 0..1."""
        return self._unit("red", "green", "blue")

    @cached_property
    def alpha(self) -> Array:
        """Coverage of the subject [1, H, W]."""
        return self._unit("alpha")

    @cached_property
    def flat(self) -> Array:
        """The bare paint, sRGB; black where no subject is."""
        return self._unit("flat_red", "flat_green", "flat_blue")

    @cached_property
    def light(self) -> Array:
        """Light that falls on the subject [1, H, W]; 1 is that on a white floor."""
        return self._unit("light") * np.float32(2)

    @cached_property
    def normal(self) -> Array:
        """Towards right, up, the camera; -1..1."""
        return self._unit("right", "up", "towards") * np.float32(2) - np.float32(1)

    @cached_property
    def depth(self) -> Array:
        """As in Buffers [1, H, W]; 1 where no subject is."""
        return self._unit("depth") * np.float32(2) - np.float32(1)

    @cached_property
    def far(self) -> Array:
        """The depth of a place, drawn out so that what it shows reaches from near (-0.75) to far
        (0.5), from wherever it is seen.
        """
        sample = self.layers[::8, ::8]
        seen = sample[..., STUDY.index("depth")][sample[..., 3] > 200]
        if not len(seen):
            return self.depth
        low, high = (float(q) / 127.5 - 1 for q in np.quantile(seen, [0.02, 0.98]))
        scale = 1.25 / max(high - low, 0.3)
        return np.asarray((self.depth - low) * np.float32(scale) - np.float32(0.75))

    @cached_property
    def shadow(self) -> Array:
        """The subject's shadow on the ground [1, H, W]."""
        return self._unit("shadow")

    @cached_property
    def gleam(self) -> Array:
        """What glints, in linear light [1, H, W]."""
        return self._unit("gleam")

    def small(self, size: tuple[int, int], *names: str) -> Array:
        """Layers of `STUDY` as bytes averaged down to (rows, columns), 0..1."""
        first, (high, wide) = STUDY.index(names[0]), size
        out = np.empty((len(names), high, wide), np.float32)
        for k in range(len(names)):
            plane = Image.fromarray(np.ascontiguousarray(self.layers[..., first + k]))
            out[k] = np.asarray(plane.resize((wide, high), Image.Resampling.BOX))
        out *= np.float32(1 / 255)
        return out

    def _without_clouds(self) -> Study:
        """The study of mountains with mist in place of their clouds; of all else, as it is."""
        if self.look.subject != mist.SUBJECT:
            return self
        layers = mist.cleared(self.layers, self.look.variant, self.pixel)
        return replace(self, layers=layers)

    def worked(self, passes: Sequence[Callable[[Study, Array], Array]]) -> Bytes:
        """The picture that the passes make of the photograph: uint8 [H, W, 3]."""
        study = self._without_clouds()
        picture = study.picture
        for one in passes:
            picture = one(study, picture)
        whole = np.clip(picture * np.float32(255) + np.float32(0.5), 0, 255).astype(np.uint8)
        return np.ascontiguousarray(whole.transpose(1, 2, 0))
