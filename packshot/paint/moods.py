"""The seven lights as data: the rig on the subject, how the scene behind is graded, the sky."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from packshot.paint.casts import Cast
from packshot.paint.lights import KEY_AZIMUTH, KEY_ELEVATION, LUMINANCE, Rig, Softbox
from packshot.paint.tables import Rgb

Array = NDArray[np.float32]
WEIGHTS = LUMINANCE.astype(np.float32)


@dataclass(frozen=True, slots=True)
class Grade:
    """How a light changes a picture of a scene, in linear light: gains of the darks and of the
    lights, and saturation.
    """

    dark: Rgb = (1.0, 1.0, 1.0)
    light: Rgb = (1.0, 1.0, 1.0)
    saturation: float = 1.0

    def __call__(self, colour: Array) -> Array:
        """Linear light [3, H, W], graded."""
        bright = np.tensordot(WEIGHTS, colour, 1)[None]
        tone = np.minimum(bright * np.float32(1.15), 1)
        dark, light = (np.array(c, np.float32)[:, None, None] for c in (self.dark, self.light))
        graded = bright + (colour - bright) * np.float32(self.saturation)
        return np.asarray(graded * (dark + (light - dark) * tone), np.float32)

    def tint(self, colour: Rgb) -> Rgb:
        """One colour, graded."""
        red, green, blue = self(np.array(colour, np.float32)[:, None, None])[:, 0, 0].tolist()
        return red, green, blue


@dataclass(frozen=True, slots=True)
class Pool:
    """Light that is not even over a scene: what it adds around a spot of the frame (x and y in
    0..1, reach in its longer side), and how much of the light the corners lose.
    """

    at: tuple[float, float] = (0.5, 0.5)
    reach: tuple[float, float] = (0.4, 0.4)
    adds: Rgb = (0.0, 0.0, 0.0)
    corners: float = 0.0

    def maps(self, width: int, height: int) -> tuple[Array, ...]:
        """What is kept, as a part of rows and one of columns to be added up, and what is added, as
        parts to be multiplied; float32 [height] and [width] each.
        """
        side = max(width, height)
        lines = []
        for length, at, reach in zip((height, width), self.at[::-1], self.reach, strict=True):
            place = (np.arange(length, dtype=np.float32) + 0.5) / length
            lost = self.corners * 2 * (place - 0.5) ** 2
            near = np.exp(-(((place - at) * length / side / reach) ** 2))
            lines.append((0.5 - lost, near))
        (rows, near_y), (columns, near_x) = lines
        return tuple(np.asarray(a, np.float32) for a in (rows, columns, near_y, near_x))


@dataclass(frozen=True, slots=True)
class Sky:
    """The sky of a place, in linear light: overhead, at the horizon, around the sun, clouds where
    they are lit and where not. `sun` is azimuth and elevation in degrees and the strength of its
    disc (0: not in sight); `cover` the clouds' share; `stars` their brightness. `haze` is how fast
    what is far fades.
    """

    zenith: Rgb
    horizon: Rgb
    glow: Rgb
    clouds: Rgb
    shade: Rgb
    sun: tuple[float, float, float] = (-30.0, 40.0, 0.0)
    cover: float = 0.45
    stars: float = 0.0
    haze: float = 0.05


@dataclass(frozen=True, slots=True)
class Mood:
    """A light. `rig` falls on products, `sun` on places; `exposure` is relative to the scene's;
    `shadow` scales its ambient and key shadows, and `cast` is where the key shadow falls from, if
    not from where it was baked; windows and lamps glow by `lamps`.
    """

    rig: Rig | None
    sun: Rig
    sky: Sky
    grade: Grade | None = None
    pool: Pool | None = None
    cast: Cast | None = None
    exposure: float = 1.0
    shadow: tuple[float, float] = (1.0, 1.0)
    lamps: float = 0.5


def _outdoors(key: Softbox, sky: tuple[float, float, float, float], tint: Rgb) -> Rig:
    """Sun or moon and a sky, and a little bounced light from the right."""
    side = Softbox(75, 20, 0.3, 0.6, 0.5, tint)
    none = Softbox(0, 80, 0.1, 0.1, 0.0)
    return Rig((key, side, none, none, none), sky, tint)


_DAY = Sky((0.13, 0.31, 0.70), (0.62, 0.76, 0.92), (1.0, 0.97, 0.9), (0.97, 0.97, 0.97),
           (0.66, 0.72, 0.80))  # fmt: skip
_NOON = _outdoors(
    Softbox(KEY_AZIMUTH, KEY_ELEVATION, 0.14, 0.14, 62.0, (1.0, 0.96, 0.89)),
    (0.74, 0.24, 0.10, 0.05),
    (0.80, 0.90, 1.06),
)

MOODS: Mapping[str, Mood] = {
    "soft": Mood(
        Rig(
            (
                Softbox(KEY_AZIMUTH, KEY_ELEVATION, 0.85, 0.75, 4.6),
                Softbox(64, 24, 0.30, 0.90, 5.5),
                Softbox(8, 82, 0.80, 0.60, 5.0),
                Softbox(-92, 14, 0.14, 1.0, 9.0),
                Softbox(118, 24, 0.16, 0.9, 8.0),
            ),
            (0.92, 0.20, 0.42, 0.05),
        ),
        _outdoors(
            Softbox(KEY_AZIMUTH, KEY_ELEVATION, 0.6, 0.6, 1.7),
            (0.95, 0.30, 0.16, 0.04),
            (0.96, 0.99, 1.04),
        ),
        Sky((0.46, 0.51, 0.57), (0.74, 0.77, 0.79), (0.84, 0.85, 0.85), (0.80, 0.82, 0.84),
            (0.54, 0.58, 0.63), cover=0.85, haze=0.10),
        Grade((1.22, 1.24, 1.28), (0.84, 0.86, 0.885), 0.66),
        exposure=0.93,
        shadow=(1.0, 0.28),
        lamps=0.25,
    ),
    "studio": Mood(
        Rig(
            (
                Softbox(KEY_AZIMUTH, KEY_ELEVATION, 0.26, 0.28, 40.0, (1.0, 0.985, 0.96)),
                Softbox(72, 22, 0.12, 1.0, 12.0, (0.92, 0.96, 1.0)),
                Softbox(0, 82, 0.50, 0.35, 4.0),
                Softbox(-100, 14, 0.10, 1.1, 22.0),
                Softbox(122, 26, 0.14, 0.9, 24.0, (0.95, 0.97, 1.0)),
            ),
            (0.24, 0.06, 0.18, 0.03),
        ),
        _NOON,
        _DAY,
        Grade((0.38, 0.39, 0.41), (0.70, 0.705, 0.72), 0.88),
        Pool((0.47, 0.56), (0.26, 0.34), (0.13, 0.125, 0.115), 0.62),
        shadow=(1.0, 1.15),
        lamps=0.2,
    ),
    "dusk": Mood(
        Rig(
            (
                Softbox(-56, 26, 0.30, 0.30, 24.0, (1.0, 0.70, 0.42)),
                Softbox(66, 24, 0.16, 0.85, 9.0, (0.70, 0.76, 1.0)),
                Softbox(8, 82, 0.60, 0.40, 3.4, (0.80, 0.78, 1.0)),
                Softbox(-104, 12, 0.14, 1.0, 26.0, (1.0, 0.56, 0.26)),
                Softbox(128, 18, 0.14, 0.9, 16.0, (1.0, 0.55, 0.36)),
            ),
            (0.50, 0.14, 0.32, 0.10),
            (0.86, 0.84, 1.0),
        ),
        _outdoors(
            Softbox(-58, 26, 0.18, 0.18, 40.0, (1.0, 0.60, 0.30)),
            (0.62, 0.14, 0.16, 0.22),
            (0.86, 0.76, 0.98),
        ),
        Sky((0.09, 0.14, 0.36), (1.0, 0.52, 0.26), (1.25, 0.62, 0.22), (1.0, 0.46, 0.28),
            (0.30, 0.20, 0.34), sun=(-14.0, 6.0, 1.0), cover=0.5, haze=0.075),
        Grade((0.62, 0.46, 0.52), (1.08, 0.74, 0.46), 1.05),
        Pool((0.02, 0.30), (0.30, 0.55), (0.16, 0.06, 0.01), 0.30),
        Cast(-66, 19),
        shadow=(1.0, 1.9),
        exposure=0.86,
        lamps=1.15,
    ),
    "morning": Mood(
        Rig(
            (
                Softbox(-64, 24, 0.28, 0.28, 34.0, (1.0, 0.84, 0.58)),
                Softbox(64, 24, 0.16, 0.85, 10.0, (0.80, 0.91, 1.0)),
                Softbox(8, 82, 0.60, 0.40, 4.4, (0.86, 0.94, 1.0)),
                Softbox(-100, 14, 0.12, 1.0, 26.0, (1.0, 0.86, 0.60)),
                Softbox(118, 24, 0.12, 0.9, 12.0, (0.94, 0.98, 1.0)),
            ),
            (0.62, 0.16, 0.34, 0.10),
            (0.86, 0.95, 1.10),
        ),
        _outdoors(
            Softbox(-60, 26, 0.18, 0.18, 42.0, (1.0, 0.82, 0.54)),
            (0.80, 0.20, 0.16, 0.16),
            (0.90, 0.96, 1.06),
        ),
        Sky((0.22, 0.44, 0.80), (1.0, 0.76, 0.46), (1.30, 0.94, 0.48), (1.0, 0.90, 0.74),
            (0.66, 0.66, 0.74), sun=(-20.0, 9.0, 0.8), cover=0.30, haze=0.13),
        Grade((0.84, 0.88, 1.02), (1.02, 0.93, 0.76), 1.06),
        Pool((0.0, 0.16), (0.42, 0.50), (0.42, 0.30, 0.13), 0.10),
        Cast(-72, 17),
        shadow=(1.0, 2.0),
        exposure=1.0,
        lamps=0.3,
    ),
    "night": Mood(
        Rig(
            (
                Softbox(KEY_AZIMUTH, KEY_ELEVATION, 0.30, 0.32, 15.0, (0.80, 0.88, 1.0)),
                Softbox(72, 20, 0.16, 0.60, 13.0, (1.0, 0.74, 0.46)),
                Softbox(8, 82, 0.50, 0.40, 2.4, (0.70, 0.80, 1.0)),
                Softbox(-104, 14, 0.12, 1.0, 22.0, (0.50, 0.68, 1.0)),
                Softbox(124, 24, 0.14, 0.9, 22.0, (1.0, 0.72, 0.42)),
            ),
            (0.26, 0.06, 0.16, 0.04),
            (0.66, 0.78, 1.0),
        ),
        _outdoors(
            Softbox(KEY_AZIMUTH, KEY_ELEVATION, 0.18, 0.18, 17.0, (0.62, 0.78, 1.0)),
            (0.50, 0.10, 0.12, 0.04),
            (0.46, 0.60, 1.0),
        ),
        Sky((0.006, 0.012, 0.038), (0.040, 0.064, 0.135), (0.30, 0.36, 0.48),
            (0.085, 0.105, 0.17), (0.016, 0.022, 0.048), sun=(13.0, 13.5, 0.9), cover=0.4,
            stars=1.0, haze=0.05),
        Grade((0.09, 0.15, 0.33), (0.41, 0.40, 0.45), 0.60),
        exposure=0.62,
        lamps=1.5,
    ),
    "backlit": Mood(
        Rig(
            (
                Softbox(KEY_AZIMUTH, KEY_ELEVATION, 0.40, 0.42, 6.0, (1.0, 0.98, 0.95)),
                Softbox(140, 30, 0.24, 0.9, 46.0, (1.0, 0.94, 0.84)),
                Softbox(180, 52, 0.70, 0.30, 26.0, (1.0, 0.95, 0.86)),
                Softbox(-138, 26, 0.22, 1.0, 46.0, (1.0, 0.94, 0.84)),
                Softbox(70, 18, 0.12, 0.9, 5.0),
            ),
            (0.52, 0.12, 0.12, 0.04),
        ),
        Rig(
            (
                Softbox(KEY_AZIMUTH, KEY_ELEVATION, 0.30, 0.30, 3.2, (1.0, 0.95, 0.86)),
                Softbox(150, 26, 0.20, 0.30, 36.0, (1.0, 0.86, 0.62)),
                Softbox(-165, 30, 0.20, 0.30, 30.0, (1.0, 0.86, 0.62)),
                Softbox(0, 80, 0.1, 0.1, 0.0),
                Softbox(0, 80, 0.1, 0.1, 0.0),
            ),
            (0.72, 0.16, -0.20, 0.0),
            (0.98, 0.96, 1.0),
        ),
        Sky((0.34, 0.52, 0.78), (1.0, 0.93, 0.76), (1.5, 1.25, 0.85), (1.0, 0.96, 0.88),
            (0.62, 0.64, 0.70), sun=(7.0, 9.0, 1.6), cover=0.4, haze=0.13),
        Grade((0.66, 0.64, 0.63), (1.16, 1.10, 0.98), 0.92),
        Pool((0.52, 0.10), (0.34, 0.46), (0.60, 0.54, 0.42), 0.20),
        Cast(164, 30),
        exposure=1.06,
        shadow=(0.55, 11.0),
        lamps=0.3,
    ),
    "neon": Mood(
        Rig(
            (
                Softbox(KEY_AZIMUTH, KEY_ELEVATION, 0.36, 0.40, 21.0, (1.0, 0.985, 0.96)),
                Softbox(98, 16, 0.16, 1.2, 21.0, (0.10, 0.80, 1.0)),
                Softbox(8, 82, 0.50, 0.40, 3.0, (0.75, 0.70, 1.0)),
                Softbox(-102, 16, 0.16, 1.2, 23.0, (1.0, 0.12, 0.66)),
                Softbox(136, 26, 0.14, 1.0, 22.0, (0.20, 0.75, 1.0)),
            ),
            (0.30, 0.04, 0.20, 0.02),
            (0.96, 0.92, 1.0),
        ),
        Rig(
            (
                Softbox(KEY_AZIMUTH, KEY_ELEVATION, 0.20, 0.20, 13.0, (0.80, 0.74, 1.0)),
                Softbox(86, 18, 0.20, 0.8, 9.0, (0.06, 0.74, 1.0)),
                Softbox(-88, 14, 0.20, 0.8, 11.0, (1.0, 0.08, 0.62)),
                Softbox(0, 80, 0.1, 0.1, 0.0),
                Softbox(0, 80, 0.1, 0.1, 0.0),
            ),
            (0.46, -0.04, 0.12, 0.0),
            (0.74, 0.50, 1.0),
        ),
        Sky((0.010, 0.006, 0.045), (0.30, 0.035, 0.25), (0.62, 0.08, 0.42), (0.20, 0.045, 0.24),
            (0.020, 0.012, 0.060), cover=0.55, stars=0.25, haze=0.13),
        Grade((0.15, 0.06, 0.27), (0.44, 0.27, 0.72), 0.9),
        exposure=0.74,
        lamps=1.8,
    ),
}  # fmt: skip

DAYLIGHT = "studio"
"""The light of a place whose text states none."""
