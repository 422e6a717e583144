"""Surfaces and furniture for path-traced rooms, as mitsuba scene parts. Units are the caller's."""

from __future__ import annotations

import math
from typing import Any

import mitsuba as mi
import numpy as np
from numpy.typing import NDArray

from packshot.paint.tables import Rgb, linear

mi.set_variant("llvm_ad_rgb")
T = mi.ScalarTransform4f

Array = NDArray[np.float32]
Point = tuple[float, float, float]
Shapes = dict[str, Any]
MATT = 0.5
"""The roughness from which a surface is taken to be without any gloss, which is faster."""


def paint(red: int, green: int, blue: int) -> Shapes:
    return {"type": "diffuse", "reflectance": rgb(linear(red, green, blue))}


def satin(red: int, green: int, blue: int, rough: float = 0.4) -> Shapes:
    colour = rgb(linear(red, green, blue))
    return {"type": "principled", "base_color": colour, "roughness": rough, "specular": 0.45}


def printed(
    image: Array, rough: float = 0.4, specular: float = 0.4,
    repeats: tuple[float, float] = (1.0, 1.0),
) -> Shapes:  # fmt: skip
    """A surface with an image, linear light [H, W, 3], that repeats so often."""
    texture = {"type": "bitmap", "bitmap": mi.Bitmap(image), "raw": True}
    texture["to_uv"] = mi.ScalarTransform3f().scale([*repeats])
    if rough >= MATT:
        return {"type": "diffuse", "reflectance": texture}
    return {
        "type": "principled", "base_color": texture, "roughness": rough, "specular": specular,
    }  # fmt: skip


def glow(colour: Rgb) -> Shapes:
    return {"type": "area", "radiance": rgb(colour)}


def rgb(colour: Rgb) -> Shapes:
    return {"type": "rgb", "value": list(colour)}


# ---- shapes


def mesh(
    vertices: NDArray[Any],
    faces: NDArray[Any],
    bsdf: Shapes,
    *,
    normals: NDArray[Any] | None = None,
    texcoords: NDArray[Any] | None = None,
    colours: NDArray[Any] | None = None,
    light: Rgb | None = None,
) -> Any:
    """Triangles; `colours` [N, 3] are the attribute `vertex_color` that a surface may read, `light`
    is what they send out themselves.
    """
    properties = mi.Properties()
    if light is not None:
        properties["emitter"] = mi.load_dict(glow(light))
    properties["bsdf"] = mi.load_dict({"type": "twosided", "nested": bsdf})
    textured = texcoords is not None
    made = mi.Mesh("mesh", len(vertices), len(faces), properties, normals is not None, textured)
    if colours is not None:
        flat: Any = np.ravel(colours).astype(np.float32)
        made.add_attribute("vertex_color", 3, flat)
    values = mi.traverse(made)
    given = {"vertex_positions": vertices, "vertex_normals": normals, "vertex_texcoords": texcoords}
    for name, value in given.items():
        if value is not None:
            values[name] = np.ravel(value).astype(np.float32)
    values["faces"] = np.ravel(faces).astype(np.uint32)
    values.update()
    return made


def tinted(
    vertices: NDArray[Any],
    faces: NDArray[Any],
    colours: NDArray[Any],
    *,
    normals: NDArray[Any] | None = None,
    rough: float = 0.5,
) -> Any:
    """Triangles with a colour per vertex, linear light [N, 3]."""
    read = {"type": "mesh_attribute", "name": "vertex_color"}
    bsdf = {"type": "principled", "base_color": read, "roughness": rough, "specular": 0.4}
    if rough >= MATT:
        bsdf = {"type": "diffuse", "reflectance": read}
    colours = np.clip(colours, 0.003, 0.92)
    return mesh(vertices, faces, bsdf, normals=normals, colours=colours)


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
