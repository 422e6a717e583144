"""The shader: from planes of Buffers to pixels, as array code that runs on NumPy or as a graph.

All images are [C, N] rows over the N pixels of one tile, so that the array code broadcasts. World
axes: x right, y away from the camera, z up.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import numpy as np

from packshot.paint import camera
from packshot.paint.lights import BOXES

VEIL = 0.4
"""Share of the floor that gloss other than metal mirrors, as through a polariser: no grey veil."""

HEIGHT, WIDTH = 64, 256
"""Size of a tile in pixels."""

SLOTS = 8
"""Part roles that one picture can show: main in slot 0, and the seven that cover most."""

SHARP = ("alpha", *(f"slot_{k}" for k in range(1, SLOTS)))
MIRROR = ("mirror_red", "mirror_green", "mirror_blue", "mirror_cover")
GROUND = ("ground_ao", "ground_key", *MIRROR)
SMOOTH = ("nx", "ny", "nz", "depth", "cover", "ao", "key", *GROUND)
"""Planes that the shader reads: the first are enlarged with crisp edges, the others smoothly."""
PLANES = len(SHARP) + len(SMOOTH)

PROPERTIES = 17
"""Rows of the material table: colour 3, grain 3, rough, metallic, coat, bump, pits, sheen, contour,
silk, glow, clear and film."""
SILK, GLOW, CLEAR, FILM = range(13, 17)

SIGHT = 256
"""Side of the small, blurred picture of what lies behind clear glass."""

TEXTURED = ("turn", "texels", "density", "layers", "texture")
"""Inputs that only the bumpy variant has. `layers` says which texture of the table a slot wears."""

TEXELS = (512, 512, 1024, 1024, 1024)
"""Largest texture side by scale class; `inputs["texels"]` is the side in use."""

SEEN_THROUGH = ("behind", "sight")
"""Inputs that only the variant with clear parts has: the picture behind, and the scale and start
of its raster over the square."""


@dataclass(frozen=True, slots=True)
class Variant:
    """What of the shader a picture needs; the rest is left out of its graph."""

    bump: bool = False
    silk: bool = False
    clear: bool = False

    @property
    def without(self) -> tuple[str, ...]:
        """The inputs that are not there."""
        return (() if self.bump else TEXTURED) + (() if self.clear else SEEN_THROUGH)


def reach(scale: int) -> tuple[int, int]:
    """Rows and columns of buffer pixels under one tile. Scale 0: shrunk, to a half at most."""
    if scale == 0:
        return 2 * HEIGHT + 5, 264
    return HEIGHT // scale + 5, WIDTH // scale + 5


def specs(scale: int, *, subject: bool) -> dict[str, tuple[tuple[int, ...], Any]]:
    """The inputs of `paint_tile`, or of `paint_ground` where no subject is in the tile."""
    rows, columns = reach(scale)
    f = np.float32
    planes = PLANES if subject else len(GROUND)
    shapes: dict[str, tuple[tuple[int, ...], Any]] = {
        "planes": ((planes, rows, columns), f),
        "plate": ((3, HEIGHT, WIDTH), f),
        "shadow": ((3, 2), f),
        "gloss": ((1,), f),
    }
    kernels = 2 if subject else 1
    shapes["enlarge_y"] = ((kernels, HEIGHT, rows), f)
    shapes["enlarge_x"] = ((kernels, columns, WIDTH), f)
    if subject:
        texels = TEXELS[scale]
        shapes |= {
            "place": ((4,), f),
            "crisp": ((2,), f),
            "materials": ((PROPERTIES, SLOTS), f),
            "axes": ((3, 3), f),
            "irradiance": ((3, 9), f),
            "key": ((3, 1), f),
            "key_directions": ((6, 3), f),
            "frames": ((3, BOXES, 3), f),
            "extents": ((2, BOXES, 1), f),
            "radiance": ((3, BOXES), f),
            "sky": ((3, 4), f),
            "floor": ((3, 1), f),
            "exposure": ((1,), f),
            "turn": ((3, 3), f),
            "density": ((1,), f),
            "texels": ((1,), f),
            "layers": ((1, SLOTS), f),
            "texture": ((2 * texels * texels, 4), np.uint8),
            "behind": ((SIGHT * SIGHT, 4), np.uint8),
            "sight": ((4,), f),
        }
    return shapes


_J, _I = np.meshgrid(np.arange(WIDTH, dtype=np.float32), np.arange(HEIGHT, dtype=np.float32))
COLUMN, ROW = _J.reshape(1, -1), _I.reshape(1, -1)
DITHER = np.random.default_rng(1).random((1, HEIGHT * WIDTH), np.float32) * np.float32(0.98)
"""Added before cutting down to bytes, so that gradients do not band; pure white stays white."""


def paint_tile(xp: Any, variant: Variant, inputs: dict[str, Any]) -> Any:
    """RGBA of one tile with (a part of) the subject in it: uint8 [HEIGHT, WIDTH, 4]."""
    p = SimpleNamespace(**inputs)
    s = _surface(xp, p, _enlarge(xp, p))
    if variant.bump:
        _bump(xp, p, s)
    _face(xp, s)
    ground = _ground(xp, p, s.ground)
    colour = _radiance(xp, p, s)
    if variant.silk:
        colour = colour + _streak(xp, p, s)
    if variant.clear:
        colour = _look_through(xp, p, s, colour)
    colour = _shoulder(xp, colour * p.exposure + s.material[0:3] * s.material[GLOW : GLOW + 1])
    light = ground + (colour - ground) * s.alpha
    return _encode(xp, light, s.alpha)


def paint_ground(xp: Any, inputs: dict[str, Any]) -> Any:
    """RGBA of one tile without the subject: uint8 [HEIGHT, WIDTH, 4]."""
    p = SimpleNamespace(**inputs)
    planes = p.enlarge_y @ (p.planes @ p.enlarge_x)
    planes = xp.reshape(planes, (len(GROUND), HEIGHT * WIDTH))
    light = _ground(xp, p, planes)
    return _encode(xp, light, planes[0:1] * 0.0)


def _enlarge(xp: Any, p: SimpleNamespace) -> Any:
    n = len(SHARP)
    sharp = p.enlarge_y[0:1] @ (p.planes[0:n] @ p.enlarge_x[0:1])
    smooth = p.enlarge_y[1:2] @ (p.planes[n:PLANES] @ p.enlarge_x[1:2])
    return xp.reshape(xp.concat([sharp, smooth]), (PLANES, HEIGHT * WIDTH))


def _surface(xp: Any, p: SimpleNamespace, planes: Any) -> SimpleNamespace:
    """Alpha, normal, position, view direction and mixed material of every pixel."""
    s = SimpleNamespace()
    n = len(SHARP)
    cover = xp.clip(planes[0:1], 0, 1)
    s.alpha = xp.clip((cover - 0.5) * p.crisp[0:1] + 0.5, 0, 1)
    roles = xp.clip(planes[1:n] / xp.maximum(cover, 0.08), 0, 1)
    main = xp.clip(1 - xp.sum(roles), 0, 1)
    s.roles = _sharpen(xp, xp.concat([main, roles]), p.crisp[1:2])
    s.material = p.materials @ s.roles
    s.normal = _unit(xp, planes[n : n + 3])
    depth = planes[n + 3 : n + 4] / xp.maximum(planes[n + 4 : n + 5], 0.08)
    s.ao, s.key = (xp.clip(planes[n + k : n + k + 1], 0, 1) for k in (5, 6))
    s.ground = planes[n + 7 : PLANES]
    _place(xp, p, s, xp.clip(depth, -1, 1))
    return s


def _sharpen(xp: Any, roles: Any, crisp: Any) -> Any:
    """Push soft role masks towards 0 or 1 around one half; they keep adding up to 1."""
    x = xp.maximum((roles - 0.5) * crisp + 0.5, 1e-4)
    x = xp.minimum(x, 1.0)
    return x / xp.sum(x)


def _unit(xp: Any, v: Any) -> Any:
    return v * xp.rsqrt(xp.sum(v * v) + 1e-8)


def _place(xp: Any, p: SimpleNamespace, s: SimpleNamespace, depth: Any) -> None:
    """`p.place`: x and y of the tile's corner in the square, size of a pixel, ground height."""
    x = xp.constant(COLUMN + np.float32(0.5)) * p.place[2:3] + p.place[0:1]
    y = xp.constant(ROW + np.float32(0.5)) * p.place[2:3] + p.place[1:2]
    right, up = x * (2 * camera.HALF), y * (-2 * camera.HALF)
    forward = xp.constant(np.array([[0], [0], [1]], np.float32))
    ray = p.axes @ xp.concat([right, up, x * 0 + 1])
    along = depth * camera.DEPTH_SCALE + camera.DISTANCE
    s.position = ray * along - (p.axes @ forward) * camera.DISTANCE
    s.across, s.down = x, y
    s.height = xp.maximum(s.position[2:3] + p.place[3:4], 0.0)
    s.view = _unit(xp, ray) * -1.0


def _bump(xp: Any, p: SimpleNamespace, s: SimpleNamespace) -> None:
    """Triplanar texture in the subject's own axes: bends the normal, shades and hollows."""
    n = p.turn @ s.normal
    weight = xp.maximum(n * n, 1e-4)
    weight = weight * weight
    weight = weight * weight
    weight = weight / (xp.sum(weight) + 1e-6)
    at = (p.turn @ s.position) * p.density
    size = p.texels
    at = xp.floor(at - xp.floor(at / size) * size)
    at = xp.minimum(at, size - 1.0)
    x, y, z = at[0:1], at[1:2], at[2:3]
    layer = (p.layers @ xp.where(s.roles > 0.5, 1.0, 0.0)) * (size * size)
    on_x = (xp.take(p.texture, z * size + y + layer) - 128.0) * weight[0:1]
    on_y = (xp.take(p.texture, z * size + x + layer) - 128.0) * weight[1:2]
    on_z = (xp.take(p.texture, y * size + x + layer) - 128.0) * weight[2:3]
    bend = xp.concat(
        [on_y[0:1] + on_z[0:1], on_x[0:1] + on_z[1:2], on_x[1:2] + on_y[1:2]]
    ) * (s.material[9:10] * (4 / 127))  # fmt: skip
    back = xp.transpose(p.turn, (1, 0))
    s.normal = _unit(xp, s.normal + back @ bend)
    blend = (on_x + on_y + on_z) * (1 / 127)
    s.shade, s.hollow = blend[2:3], blend[3:4]


def _face(xp: Any, s: SimpleNamespace) -> None:
    """Turn normals that look away from the camera just into view, and mirror the view in them."""
    facing = xp.sum(s.normal * s.view)
    turned = s.normal + s.view * (xp.maximum(-facing, 0.0) * 1.02)
    s.facing_normal = _unit(xp, turned)
    s.facing = xp.clip(xp.sum(s.facing_normal * s.view), 0.02, 1)
    s.mirrored = _unit(xp, s.facing_normal * (s.facing * 2) - s.view)


def _irradiance(xp: Any, p: SimpleNamespace, s: SimpleNamespace) -> tuple[Any, Any]:
    """Light of the surroundings, and of the key light, on every pixel, each [3, N]."""
    x, y, z = s.normal[0:1], s.normal[1:2], s.normal[2:3]
    basis = [x * 0 + 1, y, z, x, x * y, y * z, 3 * z * z - 1, x * z, x * x - y * y]
    around = xp.maximum(p.irradiance @ xp.concat(basis), 0.0)
    lambert = xp.sum(xp.maximum(p.key_directions @ s.normal, 0.0))
    return around, p.key * (lambert * s.key)


def _radiance(xp: Any, p: SimpleNamespace, s: SimpleNamespace) -> Any:
    """What the subject sends to the camera, [3, N]."""
    m = s.material
    colour, rough, metallic = m[0:3], m[6:7], m[7:8]
    occlusion = xp.clip((s.facing + s.ao) * (s.facing + s.ao) - 1 + s.ao, 0, 1)
    if hasattr(s, "shade"):
        colour = colour * (1 + m[3:6] * s.shade)
        rough = rough - m[10:11] * s.hollow * 0.3
        occlusion = occlusion * xp.clip(1 + m[10:11] * s.hollow, 0, 1)
    colour, rough = xp.clip(colour, 0.003, 0.97), xp.clip(rough, 0.05, 1)
    open_ = s.ao / xp.maximum(s.ao + (1 - s.ao) * (1 - colour * 0.75), 1e-3)
    around, key = _irradiance(xp, p, s)
    received = around * open_ + key
    grazing = 1 - s.facing
    square = grazing * grazing
    fresnel = square * square * grazing
    coat = (fresnel * 0.96 + 0.04) * m[8:9]
    base = colour * metallic + (1 - metallic) * 0.04
    shine = base + (xp.maximum(1 - rough, base) - base) * (fresnel * (1 - 0.6 * rough))
    diffuse = colour * received * ((1 - metallic) * (1 / math.pi))
    diffuse = diffuse * (1 - m[12:13] * square) + colour * received * (m[11:12] * square)
    mirror = _mirror(xp, p, s)
    under = diffuse + shine * mirror(rough, VEIL + (1 - VEIL) * metallic) * occlusion
    s.polish = mirror(0.07, VEIL)
    return under * (1 - coat) + s.polish * (coat * occlusion)


def _streak(xp: Any, p: SimpleNamespace, s: SimpleNamespace) -> Any:
    """The sheen of silk, [3, N]: threads run down the surface and send each softbox on in a band
    across them (Kajiya and Kay 1989, with a Gaussian in place of the power).
    """
    up = xp.constant(np.array([[0.0], [0.0], [1.0]], np.float32))
    along = _unit(xp, up - s.normal * (s.normal[2:3] * 0.999))
    boxes = xp.reshape(p.frames[0:1], (BOXES, 3))
    across = (boxes @ along + xp.sum(along * s.view)) * xp.rsqrt(boxes @ s.view * 2 + 2.05)
    lit = xp.clip(boxes @ s.normal * 2.0, 0, 1) * xp.exp(across * across * -26.0)
    wide, high = (xp.reshape(p.extents[k : k + 1], (BOXES, 1)) for k in range(2))
    band = p.radiance @ (lit * (wide * high))
    return (s.material[0:3] * 0.55 + 0.03) * band * (s.material[SILK : SILK + 1] * s.ao)


def _look_through(xp: Any, p: SimpleNamespace, s: SimpleNamespace, surface: Any) -> Any:
    """Clear glass over what lies behind it, bent towards the edges, where more glass is passed."""
    m = s.material
    across = xp.transpose(p.axes, (1, 0)) @ s.facing_normal
    u = s.across + across[0:1] * -0.09
    v = s.down + across[1:2] * 0.09
    column = xp.clip(xp.floor(u * p.sight[0:1] + p.sight[2:3]), 0, SIGHT - 1)
    row = xp.clip(xp.floor(v * p.sight[1:2] + p.sight[3:4]), 0, SIGHT - 1)
    seen = xp.take(p.behind, row * SIGHT + column)[0:3] * (1 / 255)
    grazing = 1 - s.facing
    edge = grazing * grazing
    depth = 0.35 + 1.3 * edge  # thickness of the glass along the ray
    deepest = xp.maximum(xp.maximum(m[0:1], m[1:2]), xp.maximum(m[2:3], 0.02))
    tint = xp.maximum(m[0:3], 0.002) / deepest * (xp.sqrt(deepest) * 0.7 + 0.3)
    body = (
        seen * seen * (1 / p.exposure) * (1 - depth * (1 - tint) * 0.75) * (1 - edge * edge * 0.55)
    )
    fresnel = edge * edge * grazing * 0.9 + 0.05
    film = m[FILM : FILM + 1]
    hue = xp.concat([_wave(xp, grazing * 2.6 + s.normal[2:3] * 0.5 + k / 3) for k in (0, 1, 2)])
    polish = s.polish * (fresnel + film * edge * 0.5) * (1 - film + film * hue * 2)
    through = body * (1 - fresnel) + polish
    clear = m[CLEAR : CLEAR + 1]
    return surface + (through - surface) * clear


def _wave(xp: Any, x: Any) -> Any:
    """A smooth periodic wave 0..1 of period 1."""
    t = x - xp.floor(x)
    bow = t * (1 - t) * 4
    return bow * bow * (3 - bow * 2)


def _mirror(xp: Any, p: SimpleNamespace, s: SimpleNamespace) -> Any:
    """A function of roughness and share: softboxes, sky and a share of the floor, mirrored.

    A rough lobe is taken as a softbox with blurred edges; energy is kept (prefiltering).
    """
    r = s.mirrored
    towards, right, up = (
        xp.reshape(p.frames[k : k + 1], (BOXES, 3)) @ r for k in range(3)
    )  # fmt: skip
    width, height = (xp.reshape(p.extents[k : k + 1], (BOXES, 1)) for k in range(2))
    inverse = 1 / xp.maximum(towards, 0.03)
    x, y = xp.abs(right * inverse), xp.abs(up * inverse)
    lit = xp.where(towards > 0.03, 1.0, 0.0)
    is_key = xp.constant(np.eye(BOXES, dtype=np.float32)[:, :1])
    lit = lit * (1 - is_key * (1 - s.key) * 0.85)
    sky = xp.maximum(p.sky @ xp.concat([r[0:1] * 0 + 1, r]), 0.0)
    down = xp.maximum(r[2:3] * -1.0, 0.1)
    reach = s.height / down
    front = xp.maximum(r[1:2] * -1.0, 0.0)
    dim = (1 - 0.6 * xp.exp(reach * -2.2)) / (1 + reach * reach * front * front * 0.22)
    floor = p.floor * dim

    def seen(rough: Any, share: Any) -> Any:
        edge = rough * rough * 1.9 + 0.03
        boxes = _soft(xp, x, width, edge) * _soft(xp, y, height, edge) * lit
        above = p.radiance @ boxes + sky
        below = floor * share
        return below + (above - below) * _step(xp, r[2:3] / (rough * 0.35 + 0.05))

    return seen


def _soft(xp: Any, x: Any, half: Any, edge: Any) -> Any:
    """A slab |x| < half with edges blurred over `edge`, its integral kept."""
    keep = half * xp.rsqrt(half * half + edge * edge * 0.81)
    return _step(xp, (half - x) * (2.2 / edge)) * keep


def _step(xp: Any, x: Any) -> Any:
    """A smooth step from 0 to 1 around 0, algebraic because exp is slow."""
    h = x * 0.5
    return h * xp.rsqrt(h * h + 1) * 0.5 + 0.5


def _ground(xp: Any, p: SimpleNamespace, planes: Any) -> Any:
    """The plate under the subject's shadow and mirror image; `planes` as in `GROUND`.

    `p.shadow`: weights of ambient and key shadow per RGB; `p.gloss`: how much the ground mirrors.
    """
    dark = p.shadow @ xp.clip(1 - planes[0:2], 0, 1)
    plate = xp.reshape(p.plate, (3, HEIGHT * WIDTH)) * xp.maximum(1 - dark, 0.0)
    return plate * (1 - planes[5:6] * p.gloss) + planes[2:5] * p.gloss


def _shoulder(xp: Any, x: Any) -> Any:
    """Film-like: linear to the knee, then bending softly towards 1."""
    knee = 0.66
    bent = 1 - (1 - knee) * xp.exp((x - knee) * (-1 / (1 - knee)))
    return xp.where(x > knee, bent, x)


def _encode(xp: Any, light: Any, alpha: Any) -> Any:
    """Linear light to sRGB bytes (square-root fit, within 0.3 of a byte's step), with dither."""
    x = xp.clip(light, 0, 1)
    a = xp.sqrt(x)
    b = xp.sqrt(a)
    c = xp.sqrt(b)
    srgb = a * 0.662002687 + b * 0.684122060 - c * 0.323583601 - x * 0.0225411470
    colour = xp.clip(srgb * 255.001 + xp.constant(DITHER), 0, 255)
    rgba = xp.concat([colour, xp.clip(alpha * 255 + 0.5, 0, 255)])
    return xp.transpose(xp.to_bytes(xp.reshape(rgba, (4, HEIGHT, WIDTH))), (1, 2, 0))
