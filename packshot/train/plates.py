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

from packshot.paint import camera, textures
from packshot.paint.plate import FOLDER
from packshot.paint.tables import Rgb, linear

mi.set_variant("llvm_ad_rgb")
T = mi.ScalarTransform4f

Array = NDArray[np.float32]
Point = tuple[float, float, float]
Shapes = dict[str, Any]
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


# ---- surfaces


def paint(red: int, green: int, blue: int) -> Shapes:
    return {"type": "diffuse", "reflectance": _rgb(linear(red, green, blue))}


def satin(red: int, green: int, blue: int, rough: float = 0.4) -> Shapes:
    colour = _rgb(linear(red, green, blue))
    return {"type": "principled", "base_color": colour, "roughness": rough, "specular": 0.45}


def printed(image: Array, rough: float = 0.4, specular: float = 0.4) -> Shapes:
    """A surface with an image, linear light [H, W, 3]."""
    texture = {"type": "bitmap", "bitmap": mi.Bitmap(image), "raw": True}
    return {
        "type": "principled", "base_color": texture, "roughness": rough, "specular": specular,
    }  # fmt: skip


def glow(rgb: Rgb) -> Shapes:
    return {"type": "area", "radiance": _rgb(rgb)}


def _rgb(rgb: Rgb) -> Shapes:
    return {"type": "rgb", "value": list(rgb)}


def boards(colour: Rgb, count: int, length: float, seed: int) -> Array:
    """An image of wooden boards, linear light [1024, 1024, 3]: `count` across, seams between."""
    shade = textures.timber()[1]
    rng = np.random.default_rng(seed)
    size = shade.shape[0]
    wide = size // count
    out = np.empty((size, size, 3), np.float32)
    for k in range(count):
        strip = np.roll(shade, rng.integers(0, size, 2), (0, 1))[:, :wide]
        tone = rng.uniform(0.82, 1.12) * (1 + 0.85 * strip)
        seam = np.minimum(np.arange(wide), wide - 1 - np.arange(wide)) < 2
        tone = tone * np.where(seam, 0.45, 1.0)
        start = int(rng.integers(0, size))
        ends = (np.arange(size) - start) % int(size / length)
        tone = tone * np.where(ends < 2, 0.5, 1.0)[:, None]
        tint = np.array(colour) * (1 + rng.uniform(-0.04, 0.04) * np.array([0.5, 0.0, -1.0]))
        out[:, k * wide : (k + 1) * wide] = tone[..., None] * tint
    out[:, count * wide :] = out[:, :1]
    return np.clip(out, 0.01, 0.9)


def cloth(colour: Rgb, depth: float = 0.8) -> Array:
    shade = textures.weave()[1]
    return np.clip(np.array(colour, np.float32) * (1 + depth * shade[..., None]), 0.01, 0.9)


# ---- shapes


def mesh(vertices: Array, faces: NDArray[Any], bsdf: Shapes, *, normals: Array | None = None) -> Any:
    properties = mi.Properties()
    properties["bsdf"] = mi.load_dict({"type": "twosided", "nested": bsdf})
    made = mi.Mesh("mesh", len(vertices), len(faces), properties, normals is not None)
    values = mi.traverse(made)
    values["vertex_positions"] = np.ravel(vertices).astype(np.float32)
    values["faces"] = np.ravel(faces).astype(np.uint32)
    if normals is not None:
        values["vertex_normals"] = np.ravel(normals).astype(np.float32)
    values.update()
    return made


def grid(rows: int, columns: int) -> NDArray[np.int64]:
    """Two triangles per cell of a grid of vertices."""
    i = np.arange((rows - 1) * columns).reshape(rows - 1, columns)[:, :-1].ravel()
    a, b, c, d = i, i + 1, i + columns, i + columns + 1
    return np.concatenate([np.stack([a, b, d], 1), np.stack([a, d, c], 1)])


def block(centre: Point, size: Point, bsdf: Shapes, *, radius: float = 0.02, turn: float = 0) -> Any:
    """A box with rounded edges."""
    n = 14
    u = np.sin(np.linspace(-math.pi / 2, math.pi / 2, n))
    a, b = (x.ravel() for x in np.meshgrid(u, u))
    one = np.ones_like(a)
    sides = [s for k in (one, -one) for s in ((k, a, b), (a, k, b), (a, b, k))]
    points = np.concatenate([np.stack(s, 1) for s in sides])
    half = np.array(size) / 2
    r = min(radius, 0.999 * half.min())
    core = np.clip(points * half, -(half - r), half - r)
    out = points * half - core
    normals = out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)
    cos, sin = math.cos(turn), math.sin(turn)
    rotate = np.array([[cos, sin, 0], [-sin, cos, 0], [0, 0, 1]])
    faces = np.concatenate([grid(n, n) + k * n * n for k in range(6)])
    place = (core + r * normals) @ rotate + np.array(centre)
    return mesh(place, faces, bsdf, normals=normals @ rotate)


def turned(centre: Point, profile: list[tuple[float, float]], bsdf: Shapes) -> Any:
    """A body of revolution about the vertical; `profile` holds radius and height from below."""
    angle = np.linspace(0, 2 * math.pi, 49)
    r, z = np.array(profile).T
    rows = np.stack(
        [np.outer(r, np.cos(angle)), np.outer(r, np.sin(angle)), np.outer(z, np.ones(49))], -1
    )
    return mesh(rows.reshape(-1, 3) + np.array(centre), grid(len(r), 49), bsdf)


def sheet(centre: Point, size: tuple[float, float], bsdf: Shapes, *, facing: Point) -> Shapes:
    """A flat rectangle; textures lie along its longer axis of the ground or wall."""
    up = [0, 0, 1] if abs(facing[2]) < 0.9 else [0, 1, 0]
    target = [c + f for c, f in zip(centre, facing, strict=True)]
    frame = T().look_at(origin=list(centre), target=target, up=up)
    scale = T().scale([size[0] / 2, size[1] / 2, 1])
    return {"type": "rectangle", "to_world": frame @ scale, "bsdf": bsdf}


def curtain(left: Point, width: float, height: float, bsdf: Shapes) -> Any:
    """Hanging folds along x, from `left` upwards."""
    x = np.linspace(0, width, 160)
    fold = 0.055 * np.sin(x * 34) + 0.03 * np.sin(x * 13.3 + 1)
    rows = [np.stack([x, fold, np.full_like(x, z)], -1) for z in (0, height)]
    return mesh(np.concatenate(rows) + np.array(left), grid(2, len(x)), bsdf)


def plant(foot: Point, height: float, seed: int, leaves: int = 46) -> Shapes:
    """A pot with arching stems of broad leaves."""
    rng = np.random.default_rng(seed)
    pot = [(0, 0), (0.13, 0), (0.16, 0.28), (0.14, 0.28), (0.13, 0.24), (0, 0.24)]
    k = height / 1.6
    made = {"pot": turned(foot, [(r * k, z * k) for r, z in pot], satin(206, 196, 184, 0.6))}
    for n in range(leaves):
        green = rng.integers(-14, 14)
        bsdf = satin(52 + int(green), 92 + int(green), 48, 0.45)
        made[f"leaf{n}"] = _leaf(rng, np.array(foot) + [0, 0, 0.24 * k], height, bsdf)
    return made


def _leaf(rng: np.random.Generator, foot: Any, height: float, bsdf: Shapes) -> Any:
    turn, rise = rng.uniform(0, 2 * math.pi), rng.uniform(0.35, 0.95)
    t = np.linspace(0, 1, 12)
    reach = height * rng.uniform(0.28, 0.52)
    out = reach * (0.25 * t + 0.75 * t**1.8)
    up = height * rise * (t * 1.25 - 0.42 * t**3)
    blade = np.clip((t - 0.55) / 0.45, 0, 1)
    wide = 0.004 + height * rng.uniform(0.045, 0.075) * np.sin(math.pi * blade**0.75)
    along = np.array([math.cos(turn), math.sin(turn), 0])
    across = np.array([-math.sin(turn), math.cos(turn), 0])
    spine = foot + out[:, None] * along + up[:, None] * [0, 0, 1]
    lift = np.array([0, 0, 0.25]) * wide[:, None]
    rows = np.stack([spine - across * wide[:, None] + lift, spine,
                     spine + across * wide[:, None] + lift], 1)  # fmt: skip
    return mesh(rows.reshape(-1, 3), grid(12, 3), bsdf)


def lamp(foot: Point, height: float, warm: float) -> Shapes:
    """A standing lamp with a fabric shade that glows."""
    x, y, z = foot
    k = height
    shade = [(0.13 * k, 0.74 * k), (0.095 * k, k)]
    return {
        "base": turned(foot, [(0, 0.02), (0.1 * k, 0.02), (0.1 * k, 0)], satin(40, 38, 36)),
        "stem": turned(foot, [(0.009 * k, 0), (0.009 * k, 0.8 * k)], satin(176, 140, 80, 0.3)),
        "shade": turned(foot, shade, paint(236, 222, 198)),
        "bulb": {
            "type": "sphere", "center": [x, y, z + 0.86 * k], "radius": 0.05 * k,
            "emitter": glow((9 * warm, 6.2 * warm, 3.4 * warm)),
        },
    }  # fmt: skip


def sofa(centre: Point, k: float, bsdf: Shapes, pillow: Shapes) -> Shapes:
    """A two-seat sofa, `k` units to the metre, its back to the wall."""
    x, y, z = centre

    def part(dx: float, dy: float, dz: float, size: Point, what: Shapes = bsdf) -> Any:
        place = (x + dx * k, y + dy * k, z + dz * k)
        return block(place, (size[0] * k, size[1] * k, size[2] * k), what, radius=0.07 * k)

    return {
        "seat": part(0, 0, 0.26, (1.9, 0.85, 0.28)),
        "back": part(0, 0.36, 0.52, (1.9, 0.2, 0.62)),
        "left": part(-0.93, 0, 0.36, (0.2, 0.85, 0.46)),
        "right": part(0.93, 0, 0.36, (0.2, 0.85, 0.46)),
        "cushion1": part(-0.42, -0.05, 0.44, (0.82, 0.7, 0.16)),
        "cushion2": part(0.42, -0.05, 0.44, (0.82, 0.7, 0.16)),
        "rest1": part(-0.42, 0.24, 0.64, (0.8, 0.18, 0.42)),
        "rest2": part(0.42, 0.24, 0.64, (0.8, 0.18, 0.42)),
        "pillow": part(0.58, 0.08, 0.68, (0.44, 0.16, 0.40), pillow),
    }


def sunbeam(origin: Point, target: Point, strength: float) -> Shapes:
    """Late sun through a window of two by three panes that is out of the picture."""
    panes = np.zeros((256, 256, 3), np.float32)
    for column in range(2):
        for row in range(3):
            y, x = 20 + row * 74, 30 + column * 102
            panes[y : y + 64, x : x + 92] = (1.0, 0.86, 0.66)
    kernel = np.exp(-0.5 * (np.arange(-9, 10) / 3.0) ** 2)
    for axis in (0, 1):
        panes = sum(
            np.roll(panes, k - 9, axis) * np.float32(w / kernel.sum()) for k, w in enumerate(kernel)
        )
    return {
        "type": "projector",
        "irradiance": {"type": "bitmap", "bitmap": mi.Bitmap(panes), "raw": True},
        "scale": strength,
        "fov": 34,
        "to_world": T().look_at(origin=list(origin), target=list(target), up=[0, 0, 1]),
    }


def _window(centre: Point, size: tuple[float, float], facing: Point, light: float) -> Shapes:
    shape = sheet(centre, size, paint(0, 0, 0), facing=facing)
    return shape | {"emitter": glow((light, light * 0.965, light * 0.90))}


def _within(prefix: str, parts: Shapes) -> Shapes:
    return {f"{prefix}_{name}": part for name, part in parts.items()}


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
        "window": _window((-4.6, 0.4, 1.9), (4.2, 3.0), (1, 0, -0.12), 9.0),
        "fill": {"type": "constant", "radiance": _rgb((0.42, 0.41, 0.39))},
    }  # fmt: skip
    room |= _within("plant", plant((-1.55, wall - 0.55, 0), 1.75, 4))
    return room | _within("lamp", lamp((3.05, wall - 0.4, 0), 1.65, 1.0))


def living_table() -> Shapes:
    """An oiled oak table close up; the room behind is far and out of focus."""
    top = printed(boards(linear(168, 122, 82), 5, 0.7, 8), 0.3, 0.5)
    top["base_color"]["to_uv"] = mi.ScalarTransform3f().scale([3.0, 1.6])
    floor = printed(boards(OAK, 9, 1.6, 2), 0.45, 0.4)
    floor["base_color"]["to_uv"] = mi.ScalarTransform3f().scale([6.0, 4.0])
    k, back = 4.0, 16.0
    grey = satin(150, 156, 150, 0.9)
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
        "view": _window((-5.6, back - 0.1, 3.2), (3.6, 6.4), (0, -1, 0), 3.2),
        "curtain1": curtain((-9.0, back - 0.5, -3), 1.9, 12, paint(236, 231, 220)),
        "curtain2": curtain((-3.9, back - 0.5, -3), 1.3, 12, paint(236, 231, 220)),
        "sunbeam": sunbeam((-16, -8, 9), (1.5, back, 0.5), 480.0),
        "window": _window((-13, 3, 4), (12, 9), (1, 0, -0.15), 9.0),
        "fill": {"type": "constant", "radiance": _rgb((0.40, 0.39, 0.37))},
    }
    room |= _within("sofa", sofa((2.6, 12.6, -3), k, grey, satin(190, 112, 70, 0.9)))
    room |= _within("plant", plant((-2.6, 13.4, -3), 6.6, 5))
    return room | _within("lamp", lamp((7.4, 13.6, -3), 6.4, 1.0))


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
    "floor": Room(1.05, 0.024, 0.9, living_floor, DAYLIGHT),
    "table": Room(1.05, 0.055, 0.9, living_table, DAYLIGHT),
}


# ---- photographing


def render(room: Room, side: int, rounds: int) -> Array:
    """Linear light [P, P, 3], the square picture being the middle `side` pixels of P."""
    pixels = round(side * ASPECT)
    scene = mi.load_dict(_scene(room, pixels))
    total = np.zeros((pixels, pixels, 3), np.float32)
    for k in range(rounds):
        part = mi.render(scene, spp=SAMPLES_A_ROUND, seed=k)
        total += np.minimum(np.asarray(part)[..., :3], 40) / rounds
    return _denoise(total)


def _scene(room: Room, pixels: int) -> Shapes:
    eye = -camera.FORWARD * camera.DISTANCE
    eye[2] = room.eye
    sensor = {
        "type": "thinlens",
        "fov": 2 * math.degrees(math.atan(camera.HALF * ASPECT)),
        "aperture_radius": room.aperture,
        "focus_distance": camera.DISTANCE,
        "to_world": T().look_at(
            origin=eye.tolist(), target=(eye + camera.FORWARD).tolist(), up=[0, 0, 1]
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
