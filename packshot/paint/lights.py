"""Light rigs as tables, and the arrays that the shader computes with: softboxes and irradiance.

Irradiance is held as nine spherical-harmonic coefficients (Ramamoorthi and Hanrahan 2001), and the
key light apart, because Buffers know how much of it each point sees.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from packshot.paint.tables import Rgb

Array = NDArray[np.float32]
LUMINANCE = np.array([0.2126, 0.7152, 0.0722])


@dataclass(frozen=True, slots=True)
class Softbox:
    """A rectangular light, far away: direction in degrees (azimuth 0 is the camera's side, positive
    to the right), half width and height as tangents, radiance, tint.
    """

    azimuth: float
    elevation: float
    width: float
    height: float
    radiance: float
    tint: Rgb = (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Rig:
    """The light of a scene. The first softbox is the key light, which stands where the Buffers'
    key visibility was baked. `sky` is the radiance around: its mean, its gain upwards, towards
    the camera, and to the left; `tint` colours it. `skylight` scales what diffuse surfaces get.
    """

    boxes: tuple[Softbox, ...]
    sky: tuple[float, float, float, float]
    tint: Rgb = (1.0, 1.0, 1.0)
    skylight: float = 1.0


BOXES = 5
KEY_AZIMUTH, KEY_ELEVATION = -42.0, 50.0

RIGS: Mapping[str, Rig] = {
    "product": Rig(
        (
            Softbox(KEY_AZIMUTH, KEY_ELEVATION, 0.40, 0.42, 15.0),
            Softbox(64, 24, 0.13, 0.85, 13.0, (0.96, 0.98, 1.0)),
            Softbox(8, 82, 0.60, 0.40, 6.0),
            Softbox(-92, 14, 0.10, 1.0, 16.0),
            Softbox(118, 24, 0.12, 0.9, 12.0),
        ),
        (0.60, 0.16, 0.42, 0.06),
    ),
    "drama": Rig(
        (
            Softbox(KEY_AZIMUTH, KEY_ELEVATION, 0.38, 0.40, 20.0, (1.0, 0.975, 0.94)),
            Softbox(70, 22, 0.12, 0.95, 13.0, (0.90, 0.95, 1.0)),
            Softbox(0, 82, 0.50, 0.35, 5.0),
            Softbox(-100, 14, 0.10, 1.1, 18.0),
            Softbox(120, 26, 0.14, 0.9, 18.0, (0.95, 0.97, 1.0)),
        ),
        (0.34, 0.10, 0.26, 0.04),
    ),
}


@dataclass(frozen=True, slots=True, eq=False)
class Light:
    """A rig over a floor as arrays: what the shader needs, float32.

    `key_share` is the key light's part of the light on the floor, per RGB; `exposure` makes a
    white floor come out at 1.
    """

    irradiance: Array  # [3, 9], for the basis (1, y, z, x, xy, yz, 3zz-1, xz, xx-yy)
    key: Array  # [3, 1] irradiance per facing key direction
    key_directions: Array  # [6, 3]
    frames: Array  # [3, BOXES, 3] axes of the boxes: centre, right, up
    extents: Array  # [2, BOXES, 1] half widths, half heights
    radiance: Array  # [3, BOXES]
    sky: Array  # [3, 4]: radiance = sky @ (1, x, y, z)
    floor: Array  # [3, 1] radiance of the floor
    key_share: Array  # [3, 1]
    exposure: float


def direction(azimuth: float, elevation: float) -> NDArray[np.float64]:
    """The unit vector towards a light, in world axes."""
    a, b = math.radians(azimuth), math.radians(elevation)
    return np.array([math.sin(a) * math.cos(b), -math.cos(a) * math.cos(b), math.sin(b)])


def _frame(box: Softbox) -> NDArray[np.float64]:
    """Rows: towards the box, to its right, its upward axis."""
    a = math.radians(box.azimuth)
    centre = direction(box.azimuth, box.elevation)
    right = np.array([math.cos(a), math.sin(a), 0.0])
    return np.stack([centre, right, np.cross(right, centre)])


def _sphere(count: int = 1500) -> NDArray[np.float64]:
    i = np.arange(count) + 0.5
    z, turn = 1 - 2 * i / count, i * math.pi * (3 - math.sqrt(5))
    s = np.sqrt(1 - z * z)
    return np.stack([s * np.cos(turn), s * np.sin(turn), z], -1)


def _basis(d: NDArray[np.float64]) -> NDArray[np.float64]:
    x, y, z = d.T
    one = np.ones_like(x)
    return np.stack([one, y, z, x, x * y, y * z, 3 * z * z - 1, x * z, x * x - y * y])


_NORM = np.array(
    [0.282095, 0.488603, 0.488603, 0.488603, 1.092548, 1.092548, 0.315392, 1.092548, 0.546274]
)
_COSINE = np.array([math.pi] + [2 * math.pi / 3] * 3 + [math.pi / 4] * 5)


def _seen(box: Softbox, d: NDArray[np.float64]) -> NDArray[np.float64]:
    """Radiance of a box in directions [N, 3] -> [N, 3]."""
    z, x, y = (_frame(box) @ d.T)[[0, 1, 2]]
    inside = (z > 0.03) & (np.abs(x) < box.width * z) & (np.abs(y) < box.height * z)
    return np.outer(inside * box.radiance, box.tint)


def _sky(rig: Rig) -> NDArray[np.float64]:
    mean, upwards, front, left = rig.sky
    return np.outer(rig.tint, [mean, -left, -front, upwards])


def _key_directions(key: Softbox) -> NDArray[np.float64]:
    centre, right, up = _frame(key)
    steps = [(x, y) for x in (-0.75, 0.0, 0.75) for y in (-0.7, 0.7)]
    d = np.array([centre + key.width * x * right + key.height * y * up for x, y in steps])
    return np.asarray(d / np.linalg.norm(d, axis=1, keepdims=True))


@lru_cache(maxsize=64)
def light(rig: Rig, floor: Rgb) -> Light:
    """Integrate a rig over a floor of this colour into the arrays of the shader."""
    d = _sphere()
    share = 4 * math.pi / len(d)
    upper = (d[:, 2:] > 0) * 1.0
    directions = _key_directions(rig.boxes[0])
    key = _seen(rig.boxes[0], d).sum(0) * share
    ambient = np.maximum(np.c_[np.ones(len(d)), d] @ _sky(rig).T, 0) * rig.skylight
    rest = (ambient + sum(_seen(box, d) for box in rig.boxes[1:])) * upper
    from_rest = (rest * np.maximum(d[:, 2:], 0)).sum(0) * share
    from_key = key * directions[:, 2].mean()
    total = from_rest + from_key
    ground = np.asarray(floor) * total / math.pi
    environment = rest + (1 - upper) * ground * 0.8
    coefficients = (_basis(d) * _NORM[:, None]) @ environment * share
    irradiance = (coefficients * (_COSINE * _NORM)[:, None]).T
    frames = np.stack([_frame(box) for box in rig.boxes], 1)
    extents = np.array([[b.width for b in rig.boxes], [b.height for b in rig.boxes]])
    radiance = np.array([np.multiply(b.radiance, b.tint) for b in rig.boxes]).T
    f = np.float32
    return Light(
        irradiance.astype(f),
        (key / len(directions)).astype(f)[:, None],
        directions.astype(f),
        frames.astype(f),
        extents.astype(f)[..., None],
        radiance.astype(f),
        _sky(rig).astype(f),
        ground.astype(f)[:, None],
        (from_key / total).astype(f)[:, None],
        float(math.pi / (total @ LUMINANCE)),
    )
