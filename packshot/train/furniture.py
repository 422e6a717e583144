"""Surfaces and furniture for path-traced rooms, as mitsuba scene parts. Units are the caller's."""

from __future__ import annotations

import math
from typing import Any

import mitsuba as mi
import numpy as np
from numpy.typing import NDArray

from packshot.paint import textures, weaves
from packshot.paint.tables import Rgb, linear

mi.set_variant("llvm_ad_rgb")
T = mi.ScalarTransform4f

Array = NDArray[np.float32]
Point = tuple[float, float, float]
Shapes = dict[str, Any]


def paint(red: int, green: int, blue: int) -> Shapes:
    return {"type": "diffuse", "reflectance": rgb(linear(red, green, blue))}


def satin(red: int, green: int, blue: int, rough: float = 0.4) -> Shapes:
    colour = rgb(linear(red, green, blue))
    return {"type": "principled", "base_color": colour, "roughness": rough, "specular": 0.45}


def printed(image: Array, rough: float = 0.4, specular: float = 0.4) -> Shapes:
    """A surface with an image, linear light [H, W, 3]."""
    texture = {"type": "bitmap", "bitmap": mi.Bitmap(image), "raw": True}
    return {
        "type": "principled", "base_color": texture, "roughness": rough, "specular": specular,
    }  # fmt: skip


def glow(colour: Rgb) -> Shapes:
    return {"type": "area", "radiance": rgb(colour)}


def rgb(colour: Rgb) -> Shapes:
    return {"type": "rgb", "value": list(colour)}


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
    shade = weaves.weave()[1]
    return np.clip(np.array(colour, np.float32) * (1 + depth * shade[..., None]), 0.01, 0.9)


# ---- shapes


def mesh(
    vertices: Array, faces: NDArray[Any], bsdf: Shapes, *, normals: Array | None = None
) -> Any:
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


def block(
    centre: Point, size: Point, bsdf: Shapes, *, radius: float = 0.02, turn: float = 0
) -> Any:
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
        made[f"leaf{n}"] = _leaf(rng, np.add(foot, (0, 0, 0.24 * k)), height, bsdf)
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
        moved = [np.roll(panes, k - 9, axis) * (w / kernel.sum()) for k, w in enumerate(kernel)]
        panes = np.sum(moved, 0, dtype=np.float32)
    return {
        "type": "projector",
        "irradiance": {"type": "bitmap", "bitmap": mi.Bitmap(panes), "raw": True},
        "scale": strength,
        "fov": 34,
        "to_world": T().look_at(origin=list(origin), target=list(target), up=[0, 0, 1]),
    }


def window(centre: Point, size: tuple[float, float], facing: Point, light: float) -> Shapes:
    shape = sheet(centre, size, paint(0, 0, 0), facing=facing)
    return shape | {"emitter": glow((light, light * 0.965, light * 0.90))}


def within(prefix: str, parts: Shapes) -> Shapes:
    return {f"{prefix}_{name}": part for name, part in parts.items()}
