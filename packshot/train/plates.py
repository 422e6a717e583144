"""Renders the painter's plates: path-traced rooms, furnished with our own shapes.

`python -m packshot.train.plates floor table` writes `packshot/paint/plates/`. Needs mitsuba and
pyoidn, which serving does not. World units and axes are those of Buffers; z is 0 where the
subject stands.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import mitsuba as mi
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.paint import camera
from packshot.paint.plate import FOLDER
from packshot.paint.tables import linear
from packshot.train.furniture import (
    Array,
    Shapes,
    T,
    block,
    boards,
    cloth,
    curtain,
    lamp,
    paint,
    plant,
    printed,
    rgb,
    satin,
    sheet,
    sofa,
    sunbeam,
    turned,
    window,
    within,
)

LENS = camera.Camera()
ASPECT = 16 / 9
KNEE = 0.66
SAMPLES_A_ROUND = 16


@dataclass(frozen=True, slots=True)
class Room:
    """A room to photograph: the camera's height, its lens, exposure, and what stands in it.

    `rig` is the light on the subject as the painter reads it (`lights.Rig`), in keeping with the
    lamps and windows of `furnish`.
    """

    eye: float
    aperture: float
    exposure: float
    furnish: Callable[[], Shapes]
    rig: Mapping[str, Any]
    gloss: float


# ---- rooms

WALL = (228, 223, 214)
OAK = linear(198, 162, 120)


def living_floor() -> Shapes:
    """An oak floor with a rug, a plastered wall behind with sideboard, picture, plant and lamp."""
    wall = 3.5
    floor = printed(boards(OAK, 9, 1.6, 2), 0.38, 0.5)
    floor["base_color"]["to_uv"] = mi.ScalarTransform3f().scale([9.0, 4.0])
    rug = printed(cloth(linear(224, 216, 203)), 0.95, 0.1)
    rug["base_color"]["to_uv"] = mi.ScalarTransform3f().scale([4.0, 3.2])
    oak = satin(176, 128, 80, 0.45)
    room: Shapes = {
        "floor": sheet((0, 0, 0), (16, 16), floor, facing=(0, 0, 1)),
        "rug": sheet((0, 0.0, 0.010), (3.3, 2.3), rug, facing=(0, 0, 1)),
        "hem": sheet((0, 0.0, 0.006), (3.44, 2.44), paint(176, 160, 138), facing=(0, 0, 1)),
        "stripe1": sheet((0, 0.92, 0.012), (3.3, 0.035), paint(168, 150, 126), facing=(0, 0, 1)),
        "stripe2": sheet((0, -0.92, 0.012), (3.3, 0.035), paint(168, 150, 126), facing=(0, 0, 1)),
        "sunbeam": sunbeam((-4.4, -2.6, 3.0), (0.55, wall, 1.15), 36.0),
        "wall": sheet((0, wall, 2), (16, 4), paint(*WALL), facing=(0, -1, 0)),
        "skirting": block((0, wall - 0.02, 0.07), (16, 0.04, 0.14), satin(240, 238, 233)),
        "board": block((1.75, wall - 0.3, 0.42), (1.7, 0.46, 0.42), oak, radius=0.015),
        "leg1": block((1.05, wall - 0.3, 0.1), (0.05, 0.3, 0.22), satin(60, 44, 32)),
        "leg2": block((2.45, wall - 0.3, 0.1), (0.05, 0.3, 0.22), satin(60, 44, 32)),
        "frame": block((1.72, wall - 0.02, 1.42), (0.78, 0.03, 0.98), satin(70, 54, 40)),
        "print": block((1.72, wall - 0.04, 1.42), (0.70, 0.02, 0.90), paint(238, 233, 224)),
        "sun": block((1.66, wall - 0.055, 1.50), (0.34, 0.012, 0.34), paint(204, 122, 78),
                     radius=0.005),
        "hill": block((1.78, wall - 0.06, 1.18), (0.42, 0.012, 0.20), paint(94, 112, 104),
                      radius=0.005),
        "books": block((2.28, wall - 0.3, 0.67), (0.3, 0.22, 0.08), paint(150, 84, 62)),
        "books2": block((2.27, wall - 0.3, 0.735), (0.26, 0.2, 0.05), paint(216, 206, 190)),
        "vase": turned((1.25, wall - 0.3, 0.63),
                       [(0, 0), (0.07, 0), (0.12, 0.12), (0.1, 0.24), (0.04, 0.32), (0.05, 0.36)],
                       satin(90, 110, 116, 0.3)),
        "curtain": curtain((-2.9, wall - 0.15, 0), 1.0, 4, paint(232, 226, 214)),
        "window": window((-4.6, 0.4, 1.9), (4.2, 3.0), (1, 0, -0.12), 9.0),
        "fill": {"type": "constant", "radiance": rgb((0.42, 0.41, 0.39))},
    }  # fmt: skip
    room |= within("plant", plant((-1.55, wall - 0.55, 0), 1.75, 4))
    return room | within("lamp", lamp((3.05, wall - 0.4, 0), 1.65, 1.0))


def living_table() -> Shapes:
    """An oiled oak table close up; the room behind is far and out of focus."""
    top = printed(boards(linear(168, 122, 82), 5, 0.7, 8), 0.3, 0.5)
    top["base_color"]["to_uv"] = mi.ScalarTransform3f().scale([3.0, 1.6])
    floor = printed(boards(OAK, 9, 1.6, 2), 0.45, 0.4)
    floor["base_color"]["to_uv"] = mi.ScalarTransform3f().scale([6.0, 4.0])
    k, back = 4.0, 16.0
    linen = satin(206, 198, 184, 0.9)
    room: Shapes = {
        "top": sheet((0, -0.9, 0), (11, 7.2), top, facing=(0, 0, 1)),
        "edge": block((0, 2.7, -0.12), (11, 0.04, 0.24), satin(150, 104, 62, 0.4)),
        "floor": sheet((0, 6, -3), (60, 40), floor, facing=(0, 0, 1)),
        "rug": sheet((2, 9.5, -2.96), (11, 5), paint(214, 204, 188), facing=(0, 0, 1)),
        "wall": sheet((0, back, 4), (60, 20), paint(*WALL), facing=(0, -1, 0)),
        "skirting": block((0, back - 0.1, -2.7), (60, 0.2, 0.6), satin(240, 238, 233)),
        "frame": block((3.4, back - 0.1, 3.4), (2.6, 0.1, 3.2), satin(60, 48, 38)),
        "print": block((3.4, back - 0.2, 3.4), (2.3, 0.1, 2.9), paint(226, 214, 196)),
        "art": block((3.4, back - 0.3, 3.1), (1.3, 0.1, 1.5), paint(196, 110, 72)),
        "view": window((-3.4, back - 0.1, 3.2), (4.2, 7.4), (0, -1, 0), 3.0),
        "curtain1": curtain((-7.2, back - 0.5, -3), 1.9, 12, paint(236, 231, 220)),
        "curtain2": curtain((-1.4, back - 0.5, -3), 1.3, 12, paint(236, 231, 220)),
        "sunbeam": sunbeam((-16, -8, 9), (1.5, back, 0.5), 480.0),
        "window": window((-13, 3, 4), (12, 9), (1, 0, -0.15), 9.0),
        "fill": {"type": "constant", "radiance": rgb((0.40, 0.39, 0.37))},
    }
    room |= within("sofa", sofa((4.0, 12.6, -3), k, linen, satin(190, 112, 70, 0.9)))
    room |= within("plant", plant((-4.4, 13.0, -3), 6.2, 5))
    return room | within("lamp", lamp((-0.6, 14.2, -3), 6.0, 1.0))


DAYLIGHT: Mapping[str, Any] = {
    "boxes": [
        [-42, 50, 0.50, 0.62, 9.0, [1.0, 0.95, 0.87]],
        [-78, 16, 0.40, 0.70, 6.0, [1.0, 0.97, 0.92]],
        [0, 80, 0.90, 0.70, 1.3, [1.0, 0.98, 0.95]],
        [74, 22, 0.30, 0.60, 1.6, [1.0, 0.93, 0.84]],
        [150, 20, 0.30, 0.50, 1.6, [1.0, 0.94, 0.86]],
    ],
    "sky": [0.46, 0.12, 0.10, 0.18],
    "tint": [1.0, 0.965, 0.92],
}

ROOMS: Mapping[str, Room] = {
    "floor": Room(1.05, 0.024, 0.9, living_floor, DAYLIGHT, 0.0),
    "table": Room(1.05, 0.055, 1.12, living_table, DAYLIGHT, 0.24),
}


# ---- photographing


def render(room: Room, side: int, rounds: int) -> Array:
    """Linear light [P, P, 3], the square picture being the middle `side` pixels of P."""
    pixels = round(side * ASPECT)
    scene = mi.load_dict(_scene(room, pixels))
    total = np.zeros((pixels, pixels, 3), np.float32)
    for k in range(rounds):
        part = mi.render(scene, spp=SAMPLES_A_ROUND, seed=mi.UInt32(k))
        total += np.minimum(np.asarray(part)[..., :3], 40) / rounds
    return _denoise(total)


def _scene(room: Room, pixels: int) -> Shapes:
    eye = -LENS.forward * camera.DISTANCE
    eye[2] = room.eye
    sensor = {
        "type": "thinlens",
        "fov": 2 * math.degrees(math.atan(camera.HALF * ASPECT)),
        "aperture_radius": room.aperture,
        "focus_distance": camera.DISTANCE,
        "to_world": T().look_at(
            origin=eye.tolist(), target=(eye + LENS.forward).tolist(), up=[0, 0, 1]
        ),
        "film": {"type": "hdrfilm", "width": pixels, "height": pixels, "rfilter": {"type": "box"}},
        "sampler": {"type": "independent"},
    }
    base = {"type": "scene", "integrator": {"type": "path", "max_depth": 7}, "sensor": sensor}
    return base | room.furnish()


def _denoise(image: Array) -> Array:
    import pyoidn

    device = pyoidn.Device()
    device.commit()
    work = {"color": np.ascontiguousarray(image), "output": np.zeros_like(image)}
    denoiser = pyoidn.Filter(device, "RT")
    for name, buffer in work.items():
        denoiser.set_image(name, buffer, pyoidn.OIDN_FORMAT_FLOAT3)
    denoiser.set_bool("hdr", True)
    denoiser.commit()
    denoiser.execute()
    return work["output"]


def develop(light: Array) -> NDArray[np.uint8]:
    """Film-like shoulder and sRGB."""
    x = np.maximum(light, 0)
    x = np.where(x > KNEE, 1 - (1 - KNEE) * np.exp(-(x - KNEE) / (1 - KNEE)), x)
    srgb = np.where(x <= 0.0031308, 12.92 * x, 1.055 * np.maximum(x, 1e-6) ** (1 / 2.4) - 0.055)
    return np.asarray(np.clip(srgb * 255 + 0.5, 0, 255), np.uint8)


def save(name: str, side: int, rounds: int, quality: int) -> None:
    """Render one room and write its image and record."""
    room = ROOMS[name]
    light = render(room, side, rounds) * room.exposure
    edge = (light.shape[0] - side) / 2
    Image.fromarray(develop(light)).save(FOLDER / f"{name}.webp", quality=quality, method=6)
    rows = slice(int(edge + 0.60 * side), int(edge + 0.95 * side))
    around = light[rows, int(edge + 0.15 * side) : int(edge + 0.85 * side)].mean((0, 1))
    record = {
        "image": f"{name}.webp",
        "square": [edge, edge, side],
        "floor": [round(float(v), 4) for v in around],
        "camera": {"height": room.eye, "aperture": room.aperture},
        "light": room.rig,
        "gloss": room.gloss,
    }
    (FOLDER / f"{name}.json").write_text(json.dumps(record, indent=1) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rooms", nargs="+", choices=sorted(ROOMS))
    parser.add_argument("--side", type=int, default=900)
    parser.add_argument("--rounds", type=int, default=4, help="16 samples a pixel each")
    parser.add_argument("--quality", type=int, default=86)
    args = parser.parse_args()
    for name in args.rooms:
        save(name, args.side, args.rounds, args.quality)


if __name__ == "__main__":
    main()
