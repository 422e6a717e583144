"""From a mesh to Buffers: pose, framing, baked visibility, rasterisation.

One camera for everything (field of view 26 degrees, distance 3, elevation as the view has it), so
that the painter knows every ray. The subject's size and centre in the frame are normalised; light
comes from the left.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, zoom

from packshot.core import CHANNELS, ROLES, VIEW_ANGLES
from packshot.runtime import traits
from packshot.train.scenes import raster
from packshot.train.scenes.registry import Design
from packshot.train.scenes.solid import Floats, Mesh

FIELD_OF_VIEW, DISTANCE = math.radians(26.0), 3.0
NEAREST = 2.0  # in a place, what is nearer than this is not drawn
DEPTH_RANGE = 0.8
SIZE, SAMPLES = 256, 3
_HALF = math.tan(FIELD_OF_VIEW / 2)
_BELOW_CENTRE = 0.015  # products sit a little low in the frame
_GRID = 64  # ground samples per side
_EYE = 0.72  # height of the camera that looks at a place


@dataclass(frozen=True, slots=True)
class _Bounds:
    """What a visibility map covers: `span` units around `middle`, in `pixels` a side."""

    middle: tuple[float, float, float]
    span: float
    pixels: int


_PRODUCT, _PLACE = _Bounds((0.0, 0.0, 0.45), 2.3, 128), _Bounds((0.0, 2.2, 0.45), 8.0, 320)


def _hemisphere(count: int = 40) -> Floats:
    """Fibonacci directions over the upper hemisphere."""
    i = np.arange(count) + 0.5
    z, angle = i / count, i * (math.pi * (3 - math.sqrt(5)))
    s = np.sqrt(1 - z * z)
    return np.stack([s * np.cos(angle), s * np.sin(angle), z], -1).astype(np.float32)


def _key_light(azimuth: float = -42.0, elevation: float = 50.0) -> Floats:
    """Twelve directions over the key softbox: front left, high."""
    a, b = math.radians(azimuth), math.radians(elevation)
    centre = np.array([math.sin(a) * math.cos(b), -math.cos(a) * math.cos(b), math.sin(b)])
    right = np.array([math.cos(a), math.sin(a), 0.0])
    up = -np.cross(right, centre)
    grid = [(x, y) for x in (-0.75, -0.25, 0.25, 0.75) for y in (-0.66, 0.0, 0.66)]
    out = np.array([centre + 0.5 * x * right + 0.5 * y * up for x, y in grid])
    unit: Floats = (out / np.linalg.norm(out, axis=1, keepdims=True)).astype(np.float32)
    return unit


SKY, KEY = _hemisphere(), _key_light()


@dataclass(frozen=True, slots=True)
class View:
    """Where the camera stands: degrees by which the subject is turned (to the left) and by which
    the camera looks down.
    """

    yaw: float
    elevation: float = 14.0

    @property
    def axes(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Forward and up of the camera."""
        a = math.radians(self.elevation)
        return np.array([0.0, math.cos(a), -math.sin(a)]), np.array([0.0, math.sin(a), math.cos(a)])


VIEWS = traits.VIEWS


def view_of(design: Design, name: str, freedom: int) -> View:
    """A view by name, its yaw varied a little by the seed `freedom`."""
    azimuth, elevation = VIEW_ANGLES[name]
    yaw = design.yaw if azimuth is None else design.front + azimuth
    return View(yaw + np.random.default_rng([freedom, 7]).uniform(-6, 6), elevation)


@dataclass(frozen=True, slots=True)
class _Posed:
    """A mesh in the frame: world vertices and normals, image points (x, y in 0..1 from the top
    left) with distance along the view axis, and the camera's view, place and image shift.
    """

    view: View

    vertices: Floats
    normals: Floats
    image: NDArray[np.float64]
    origin: NDArray[np.float64]
    shift: tuple[float, float]
    turn: NDArray[np.float64]
    offset: NDArray[np.float64]
    scale: float

    def unposed(self, points: Floats) -> Floats:
        """World points [N, 3] in the space of the mesh."""
        back: Floats = ((points / self.scale + self.offset) @ self.turn).astype(np.float32)
        return back


@dataclass(frozen=True, slots=True)
class Baked:
    """A mesh with its ambient visibility, which no view changes, and a depth map of it for each
    direction of the sky, which tells what the ground sees. `scale` and `origin` bring the mesh to
    about one unit over z = 0.
    """

    mesh: Mesh
    bounds: _Bounds
    scale: float
    origin: NDArray[np.float64]
    ambient: Floats
    maps: Sequence[Floats]

    def ground(self, points: Floats) -> Floats:
        """Ambient visibility 0..1 of ground points [N, 3] in the space of the mesh."""
        g = ((points - self.origin) * self.scale - self.bounds.middle).astype(np.float32)
        up = np.tile(np.array([0, 0, 1], np.float32), (len(g), 1))
        total, weight = np.zeros(len(g), np.float32), np.zeros(len(g), np.float32)
        scale = self.bounds.pixels / self.bounds.span
        for direction, near in zip(SKY, self.maps, strict=True):
            args = (_frame(direction), scale, near, near, False)
            raster.gather_visibility(g, up, *args, total, weight)
        return np.asarray(total / np.maximum(weight, 1e-4), np.float32)


def bake(mesh: Mesh, bounds: _Bounds = _PRODUCT) -> Baked:
    """Look at a mesh from all over the sky, once for all views of it."""
    low, high = mesh.vertices.min(0), mesh.vertices.max(0)
    origin, scale = np.zeros(3), 1.0
    if bounds is _PRODUCT:
        origin = np.array([*(low + high)[:2] / 2, low[2]], float)
        scale = 1.05 / float((high - low).max())
    v = ((mesh.vertices - origin) * scale - bounds.middle).astype(np.float32)
    total, weight = np.zeros(len(v), np.float32), np.zeros(len(v), np.float32)
    maps = []
    for direction in SKY:
        frame, size = _frame(direction), bounds.pixels / bounds.span
        near, far = _depths(v, mesh.faces, frame, bounds)
        args = (frame, size, near, far, True)
        raster.gather_visibility(v, mesh.normals, *args, total, weight)
        maps.append(near)
    seen = np.where(weight > 1e-4, total / np.maximum(weight, 1e-4), 1).astype(np.float32)
    return Baked(mesh, bounds, scale, origin, _smooth(mesh, seen), maps)


def _depths(
    v: Floats, faces: NDArray[np.int32], frame: Floats, bounds: _Bounds
) -> tuple[Floats, Floats]:
    """Nearest and farthest depth of a mesh along a direction, orthographically."""
    scale, half = bounds.pixels / bounds.span, bounds.pixels / 2
    light = np.stack([v @ frame[1] * scale + half, v @ frame[2] * scale + half, -(v @ frame[0])], 1)
    near, far = raster.depth_range(np.ascontiguousarray(light), faces, bounds.pixels)
    return near, far


def draw(
    design: Design,
    seed: int,
    freedom: int,
    *,
    size: int = SIZE,
    coarseness: float = 1.15,
    view: str = VIEWS[0],
    worn: Sequence[str] = (),
) -> NDArray[np.uint8]:
    """Buffers of one product seen once: uint8 [19, size, size], packed as in `pack`."""
    return draw_mesh(bake(design.mesh(seed, coarseness, worn)), design, freedom, size, view)


def draw_mesh(
    baked: Baked | Mesh, design: Design, freedom: int, size: int = SIZE, view: str = VIEWS[0]
) -> NDArray[np.uint8]:
    """As `draw`, of a mesh that is there already. `freedom` seeds how the pose varies a little."""
    baked = bake(baked) if isinstance(baked, Mesh) else baked
    mesh, rng = baked.mesh, np.random.default_rng([freedom, 5])
    posed = _pose(mesh, view_of(design, view, freedom), design.fit * (1 + rng.uniform(-0.03, 0.03)))
    ground = _ground(posed)
    key, key_ground = _key_visibility(posed, baked, ground)
    depth = (posed.image[:, 2] - DISTANCE) / DEPTH_RANGE
    out = _rasterise(posed, mesh, [depth, baked.ambient, key], size)
    ambient_ground = baked.ground(posed.unposed(ground))
    return _assemble(out, _enlarge(ambient_ground, size, 1.4), _enlarge(key_ground, size, 0.8))


def bake_place(mesh: Mesh) -> Baked:
    """As `bake`, of a mesh that reaches to the horizon."""
    return bake(mesh, _PLACE)


def draw_place(
    baked: Baked | Mesh, freedom: int, size: int = SIZE, view: str = VIEWS[0]
) -> NDArray[np.uint8]:
    """Buffers of a place, which fill the frame: depth is 1 - 2 / distance, the nearest being at 1.

    Seen from a little above the ground, or from the air (view "top").
    """
    baked = bake_place(baked) if isinstance(baked, Mesh) else baked
    mesh = baked.mesh
    posed = _stand_in(mesh, freedom, aerial=view == "top")
    key, _ = _key_visibility(posed, baked, np.zeros((0, 3), np.float32))
    seen = posed.image[:, 2] > NEAREST
    depth = 1 - 2 * NEAREST / np.maximum(posed.image[:, 2], NEAREST)
    ahead = Mesh(mesh.vertices, mesh.normals, mesh.faces[seen[mesh.faces].all(1)], mesh.roles)
    out = _rasterise(posed, ahead, [depth, baked.ambient, key], size)
    light = np.ones((size, size), np.float32)
    return _assemble(out, light, light)


def _rasterise(posed: _Posed, mesh: Mesh, rest: Sequence[NDArray[Any]], size: int) -> Floats:
    """The layers of `raster.rasterise`: normals, the attributes `rest`, coverage, roles."""
    attributes = np.column_stack([posed.normals, *rest]).astype(np.float32)
    screen = posed.image * [size * SAMPLES, size * SAMPLES, 1]
    screen[:, 2] = 1 / np.maximum(posed.image[:, 2], 1e-3)
    out: Floats = raster.rasterise(
        screen.astype(np.float32), mesh.faces, attributes, mesh.roles, len(ROLES), size, SAMPLES
    )
    return out


def _stand_in(mesh: Mesh, freedom: int, *, aerial: bool) -> _Posed:
    """A place as the camera that stands in front of it sees it, turned and raised a little."""
    rng = np.random.default_rng([freedom, 3])
    view = View(rng.uniform(-2, 2), rng.uniform(22, 26) if aerial else rng.uniform(2.0, 4.0))
    origin = np.array([rng.uniform(-0.06, 0.06), -3.0, _EYE * rng.uniform(0.92, 1.08)])
    if aerial:
        origin = np.array([origin[0], -3.3, rng.uniform(2.3, 2.5)])
    a = math.radians(view.yaw)
    turn = np.array([[math.cos(a), -math.sin(a), 0], [math.sin(a), math.cos(a), 0], [0, 0, 1]])
    forward, up = view.axes
    ray = mesh.vertices @ turn.T - origin
    z = ray @ forward
    ahead = np.maximum(z, 1e-3)
    image = np.stack(
        [ray[:, 0] / ahead / _HALF / 2 + 0.5, 0.5 - (ray @ up) / ahead / _HALF / 2, z], -1
    )
    vertices = (mesh.vertices @ turn.T).astype(np.float32)
    normals = (mesh.normals @ turn.T).astype(np.float32)
    return _Posed(view, vertices, normals, image, origin, (0.0, 0.0), turn, np.zeros(3), 1.0)


def _pose(mesh: Mesh, view: View, fit: float) -> _Posed:
    a = math.radians(view.yaw)
    forward, up = view.axes
    turn = np.array([[math.cos(a), -math.sin(a), 0], [math.sin(a), math.cos(a), 0], [0, 0, 1]])
    v, n = mesh.vertices @ turn.T, mesh.normals @ turn.T
    middle = (v.min(0) + v.max(0)) / 2
    offset = np.array([middle[0], middle[1], v[:, 2].min()])
    v = v - offset
    scale = 1 / max(np.ptp(v[:, 0]), v[:, 2].max())
    for _ in range(4):  # perspective makes the fit slightly nonlinear
        used = scale
        world = v * used
        origin = np.array([0, 0, world[:, 2].max() / 2]) - forward * DISTANCE
        ray = world - origin
        z = ray @ forward
        x, y = ray[:, 0] / z / _HALF / 2, -(ray @ up) / z / _HALF / 2
        scale *= fit / max(np.ptp(x), np.ptp(y))
    shift = ((x.min() + x.max()) / 2, (y.min() + y.max()) / 2 - _BELOW_CENTRE)
    image = np.stack([x - shift[0] + 0.5, y - shift[1] + 0.5, z], -1)
    placed, normals = world.astype(np.float32), n.astype(np.float32)
    return _Posed(view, placed, normals, image, origin, shift, turn, offset, float(used))


def _ground(posed: _Posed) -> Floats:
    """World points of the ground on a grid over the image [_GRID², 3]; far away at the horizon."""
    u = (np.arange(_GRID) + 0.5) / _GRID - 0.5
    x, y = np.meshgrid(u + posed.shift[0], u + posed.shift[1])
    forward, up = posed.view.axes
    ray = forward + 2 * _HALF * (x[..., None] * np.array([1.0, 0, 0]) - y[..., None] * up)
    t = np.where(ray[..., 2] < -1e-3, -posed.origin[2] / np.minimum(ray[..., 2], -1e-3), 60.0)
    points: Floats = (posed.origin + ray * t[..., None]).reshape(-1, 3).astype(np.float32)
    return points


def _key_visibility(posed: _Posed, baked: Baked, ground: Floats) -> tuple[Floats, Floats]:
    """Cosine-weighted share of the key light that vertices and ground points see, each 0..1.

    Vertices that face away from all of it get their ambient visibility.
    """
    middle = np.array(baked.bounds.middle, np.float32)
    v, g = posed.vertices - middle, ground - middle
    up = np.tile(np.array([0, 0, 1], np.float32), (len(g), 1))
    sums = [np.zeros(len(x), np.float32) for x in (v, v, g, g)]
    for direction in KEY:
        frame, scale = _frame(direction), baked.bounds.pixels / baked.bounds.span
        near, far = _depths(v, baked.mesh.faces, frame, baked.bounds)
        args = (frame, scale, near, far, False)
        raster.gather_visibility(v, posed.normals, *args, sums[0], sums[1])
        raster.gather_visibility(g, up, *args, sums[2], sums[3])
    seen = np.where(sums[1] > 1e-4, sums[0] / np.maximum(sums[1], 1e-4), baked.ambient)
    of_ground = sums[2] / np.maximum(sums[3], 1e-4)
    return _smooth(baked.mesh, seen.astype(np.float32)), of_ground.astype(np.float32)


def _frame(direction: Floats) -> Floats:
    """Rows: the direction and two axes across it."""
    other = np.array([0, 0, 1.0] if abs(direction[2]) < 0.9 else [1.0, 0, 0])
    right = np.cross(other, direction)
    right /= np.linalg.norm(right)
    axes = np.stack([direction, right, np.cross(direction, right)])
    return np.asarray(axes, np.float32)


def _smooth(mesh: Mesh, values: Floats, rounds: int = 3) -> Floats:
    """Average over the mesh's neighbourhoods: removes the noise of few directions."""
    corners = mesh.faces.ravel()
    count = np.maximum(np.bincount(corners, minlength=len(values)), 1)
    for _ in range(rounds):
        faces = np.repeat(values[mesh.faces].mean(1), 3)
        sums = np.bincount(corners, faces, minlength=len(values))
        values = (sums / count).astype(np.float32)
    return values


def _enlarge(ground: Floats, size: int, blur: float) -> Floats:
    """Ground samples to pixels; `blur` (in samples) hides that the directions are few."""
    grid = gaussian_filter(ground.reshape(_GRID, _GRID), blur, mode="nearest")
    large = zoom(grid, size / _GRID, order=1, grid_mode=True, mode="nearest")
    return np.asarray(gaussian_filter(large, 1.5 * size / SIZE), np.float32)


def _assemble(out: Floats, ambient_ground: Floats, key_ground: Floats) -> NDArray[np.uint8]:
    alpha, bare = out[6], 1 - out[6]
    planes = [alpha, *out[:3], *out[8:], out[3]]  # out[7] is the main role: alpha minus the rest
    planes += [out[4] + bare * ambient_ground, out[5] + bare * key_ground]
    return pack(np.stack(planes))


_SIGNED = np.array([c in ("nx", "ny", "nz", "depth") for c in CHANNELS])


def pack(buffers: Floats) -> NDArray[np.uint8]:
    """Float [19, S, S] -> uint8: signed channels -1..1 -> 0..255 around 127.5, others 0..1."""
    unit = np.where(_SIGNED[:, None, None], buffers * 0.5 + 0.5, buffers)
    return np.clip(unit * 255 + 0.5, 0, 255).astype(np.uint8)


def unpack(packed: NDArray[np.uint8]) -> Floats:
    """The inverse of `pack`, to rounding."""
    unit = packed.astype(np.float32) / 255
    return np.where(_SIGNED[:, None, None], unit * 2 - 1, unit).astype(np.float32)
