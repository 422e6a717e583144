"""Renders the painter's plates: path-traced rooms, furnished with our own shapes.

`python -m packshot.train.plates garden-floor-1` writes `packshot/paint/plates/`; those that are
there already are left alone unless `--again` is given. Needs mitsuba, pyoidn and LLVM 16 or newer
(DRJIT_LIBLLVM_PATH), which serving does not. World units and axes are those of Buffers; z is 0
where the subject stands.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from typing import Any

import mitsuba as mi
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.paint import camera
from packshot.paint.plate import FOLDER
from packshot.train.furniture import Array, Shapes, T
from packshot.train.rooms import Room, rooms

LENS = camera.Camera()
ASPECT = 1.5
"""Side of a plate by that of the square which the square picture shows."""
COARSE = 0.35
"""Size at which light is traced. It changes slowly over a surface: divided by the surfaces' colour,
enlarged, and multiplied by the colour in full size, it keeps every grain of sand."""
FLOOR = 0.08
"""Added to the surfaces' colour, which is black where there is only light."""
SAMPLES_A_ROUND = 8
KNEE, BRIGHTEST = 0.66, 30.0
WEIGHTS = np.array([0.2126, 0.7152, 0.0722])
LIGHT = {
    "type": "aov",
    "aovs": "albedo:albedo,normal:sh_normal",
    "image": {"type": "path", "max_depth": 5},
}
COLOUR = {"type": "aov", "aovs": "albedo:albedo"}


def render(room: Room, side: int, rounds: int) -> Array:
    """Linear light [P, P, 3], the square picture being the middle `side` pixels of P; white on the
    ground comes out as the room's exposure says.
    """
    pixels = round(side * ASPECT)
    few = round(pixels * COARSE)
    furniture = room.furnish()
    traced = _photograph(mi.load_dict(_scene(room, furniture, few, LIGHT)), rounds)
    traced[..., :3] *= room.exposure / _white_card(traced)
    light = _denoise(traced)
    seen = _photograph(mi.load_dict(_scene(room, furniture, pixels, COLOUR)), 1)
    colour = _focused(seen, room) + np.float32(FLOOR)
    return np.asarray(_resized(light / _resized(colour, few), pixels) * colour, np.float32)


def _focused(seen: Array, room: Room) -> Array:
    """The colour [P, P, 3] of a noisy one: as it is on the rows where the ground is sharp, without
    noise on those where the lens blurs it and what stands behind.
    """
    raw, pixels = np.clip(seen, 0, 1), seen.shape[0]
    down = 2 * camera.HALF * ASPECT * ((np.arange(pixels) + 0.5) / pixels - 0.5)
    falls = -(LENS.forward[2] - down * LENS.up[2])
    away = np.where(falls > 1e-3, room.eye / np.maximum(falls, 1e-3), np.inf)
    blur = 2 * room.aperture * np.abs(1 - camera.DISTANCE / away)
    pixel = 2 * camera.HALF * camera.DISTANCE * ASPECT / pixels
    soft = np.clip(blur / pixel / 4 - 0.5, 0, 1)[:, None, None]
    return np.asarray(raw + (_denoise(raw, hdr=False) - raw) * soft, np.float32)


def _photograph(scene: Any, rounds: int) -> Array:
    total: Any = 0
    for k in range(rounds):
        part = np.array(mi.render(scene, spp=SAMPLES_A_ROUND, seed=mi.UInt32(k)))
        total = total + np.minimum(part, BRIGHTEST) / rounds
    return np.asarray(total, np.float32)


def _scene(room: Room, furniture: Shapes, pixels: int, integrator: Shapes) -> Shapes:
    eye = -LENS.forward * camera.DISTANCE
    eye[2] = room.eye
    film = {"type": "hdrfilm", "width": pixels, "height": pixels, "rfilter": {"type": "box"}}
    sensor = {
        "type": "thinlens",
        "fov": 2 * math.degrees(math.atan(camera.HALF * ASPECT)),
        "aperture_radius": room.aperture,
        "focus_distance": camera.DISTANCE,
        "to_world": T().look_at(
            origin=eye.tolist(), target=(eye + LENS.forward).tolist(), up=[0, 0, 1]
        ),
        "film": film | {"pixel_format": "rgb"},
        "sampler": {"type": "independent"},
    }
    return {"type": "scene", "integrator": integrator, "sensor": sensor} | furniture


def _white_card(image: Array) -> float:
    """Luminance of white where the subject stands, of a picture with albedo [P, P, 6 or more]."""
    pixels = image.shape[0]
    low, high = (round(pixels * (0.5 + v / ASPECT)) for v in (0.10, 0.30))
    left, right = (round(pixels * (0.5 + u / ASPECT)) for u in (-0.2, 0.2))
    part = image[low:high, left:right].mean((0, 1))
    return float((part[:3] @ WEIGHTS) / max(part[3:6] @ WEIGHTS, 1e-3))


def _denoise(image: Array, *, hdr: bool = True) -> Array:
    """The picture [P, P, 3] of a noisy one, [P, P, 3] or with albedo and normals [P, P, 9]."""
    import pyoidn

    device = pyoidn.Device()
    device.commit()
    names = ("color", "albedo", "normal")[: image.shape[2] // 3]
    work = {n: np.ascontiguousarray(image[..., 3 * k : 3 * k + 3]) for k, n in enumerate(names)}
    if "albedo" in work:
        work["albedo"] = np.clip(work["albedo"], 0, 1)
    work["output"] = np.zeros_like(work["color"])
    denoiser = pyoidn.Filter(device, "RT")
    for name, buffer in work.items():
        denoiser.set_image(name, buffer, pyoidn.OIDN_FORMAT_FLOAT3)
    denoiser.set_bool("hdr", hdr)
    denoiser.commit()
    denoiser.execute()
    return work["output"]


def _resized(image: Array, side: int) -> Array:
    """An image [P, P, 3] with another side, averaged or interpolated smoothly."""
    planes = [Image.fromarray(np.ascontiguousarray(image[..., k])) for k in range(3)]
    resized = [np.asarray(p.resize((side, side), Image.Resampling.BICUBIC)) for p in planes]
    return np.asarray(np.maximum(np.stack(resized, -1), 0), np.float32)


def develop(light: Array) -> NDArray[np.uint8]:
    """Film-like shoulder and sRGB."""
    x = np.maximum(light, 0)
    x = np.where(x > KNEE, 1 - (1 - KNEE) * np.exp(-(x - KNEE) / (1 - KNEE)), x)
    srgb = np.where(x <= 0.0031308, 12.92 * x, 1.055 * np.maximum(x, 1e-6) ** (1 / 2.4) - 0.055)
    return np.asarray(np.clip(srgb * 255 + 0.5, 0, 255), np.uint8)


def save(name: str, folder: Path, side: int, rounds: int, quality: int) -> None:
    """Render one room and write its image and record."""
    room = rooms()[name]
    light = render(room, side, rounds)
    edge = (light.shape[0] - side) / 2
    Image.fromarray(develop(light)).save(folder / f"{name}.webp", quality=quality, method=6)
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
    if room.cast:
        record["cast"] = list(room.cast)
    (folder / f"{name}.json").write_text(json.dumps(record, indent=1) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rooms", nargs="*", help="names; without them, all")
    parser.add_argument("--side", type=int, default=720)
    parser.add_argument("--rounds", type=int, default=3, help=f"{SAMPLES_A_ROUND} samples each")
    parser.add_argument("--quality", type=int, default=86)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--again", action="store_true", help="also those that are there")
    args = parser.parse_args()
    for name in args.rooms or sorted(rooms()):
        if args.again or not (args.folder / f"{name}.json").exists():
            save(name, args.folder, args.side, args.rounds, args.quality)


if __name__ == "__main__":
    main()
