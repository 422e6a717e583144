"""What the shader mirrors and sees through: softboxes in gloss, silk's streaks, clear glass, water
and air; and how bright light bends towards white.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np

from packshot.paint.lights import BOXES

SILK, GLOW, CLEAR, FILM, WATER = range(13, 18)
"""Rows of the material table beyond those that every surface has."""

SIGHT = 256
"""Side of the small, blurred picture of what lies behind clear glass."""


def unit(xp: Any, v: Any) -> Any:
    """Vectors of length 1."""
    return v * xp.rsqrt(xp.sum(v * v) + 1e-8)


def streak(xp: Any, p: SimpleNamespace, s: SimpleNamespace) -> Any:
    """The sheen of silk, [3, N]: threads run down the surface and send each softbox on in a band
    across them (Kajiya and Kay 1989, with a Gaussian in place of the power).
    """
    up = xp.constant(np.array([[0.0], [0.0], [1.0]], np.float32))
    along = unit(xp, up - s.normal * (s.normal[2:3] * 0.999))
    boxes = p.frames[0:BOXES]
    across = (boxes @ along + xp.sum(along * s.view)) * xp.rsqrt(boxes @ s.view * 2 + 2.05)
    lit = xp.clip(boxes @ s.normal * 2.0, 0, 1) * xp.exp(across * across * -26.0)
    wide, high = (xp.reshape(p.extents[k : k + 1], (BOXES, 1)) for k in range(2))
    band = p.radiance @ (lit * (wide * high))
    return (s.material[0:3] * 0.55 + 0.03) * band * (s.material[SILK : SILK + 1] * s.ao)


def look_through(xp: Any, p: SimpleNamespace, s: SimpleNamespace, surface: Any) -> Any:
    """Clear glass over what lies behind it, bent towards the edges, where more glass is passed."""
    m = s.material
    across = xp.transpose(p.axes, (1, 0)) @ s.facing_normal
    u = s.across + across[0:1] * -0.20
    v = s.down + across[1:2] * 0.20
    column = xp.clip(xp.floor(u * p.sight[0:1] + p.sight[2:3]), 0, SIGHT - 1)
    row = xp.clip(xp.floor(v * p.sight[1:2] + p.sight[3:4]), 0, SIGHT - 1)
    channels = xp.constant(np.arange(3, dtype=np.float32)[:, None] * (SIGHT * SIGHT))
    seen = xp.take(p.behind, row * SIGHT + column + channels) * (1 / 255)
    grazing = 1 - s.facing
    edge = grazing * grazing
    depth = 0.42 + 1.4 * edge  # thickness of the glass along the ray
    deepest = xp.maximum(xp.maximum(m[0:1], m[1:2]), xp.maximum(m[2:3], 0.02))
    tint = xp.maximum(m[0:3], 0.002) / deepest * (xp.sqrt(deepest) * 0.7 + 0.3)
    dyed = 1 - xp.exp(depth * -2.6)  # as a share of the tint, which keeps its hue
    body = seen * seen * (1 / p.exposure) * (1 - dyed * (1 - tint)) * (0.94 - edge * 0.80)
    fresnel = edge * edge * grazing * 0.9 + 0.075
    film = m[FILM : FILM + 1]
    hue = xp.concat([_wave(xp, grazing * 2.6 + s.normal[2:3] * 0.5 + k / 3) for k in (0, 1, 2)])
    polish = s.polish * (fresnel + film * edge * 0.5) * (1 - film + film * hue * 2)
    through = body * (1 - fresnel) + polish
    clear = m[CLEAR : CLEAR + 1]
    return surface + (through - surface) * clear


def outdoors(xp: Any, p: SimpleNamespace, s: SimpleNamespace, colour: Any) -> Any:
    """Water mirrors what the mirror planes hold, or else the sky; what is far fades into the air.

    `p.air`: colour of the haze at the horizon, its density, and the distance where it begins.
    """
    haze = p.air[0:3]
    image, cover = s.ground[2:5], xp.clip(s.ground[5:6], 0, 1)
    rise = xp.clip(s.mirrored[2:3] * 2.5, 0, 1)
    sky = haze + (p.zenith - haze) * rise
    seen = image + sky * (1 - cover)
    fresnel = (1 - s.facing) * (1 - s.facing)
    fresnel = fresnel * fresnel * 0.5 + 0.14  # less than on a plane: waves tilt it
    water = s.material[0:3] * (0.25 + 0.6 * s.ao) * (haze * 0.7 + p.zenith * 0.5)
    water = water + (seen - water) * fresnel
    colour = colour + (water - colour) * s.material[WATER : WATER + 1]
    away = xp.maximum(s.distance - p.air[4:5], 0.0)
    clear = xp.exp(away * p.air[3:4] * -1.0)
    return haze + (colour - haze) * clear


def _wave(xp: Any, x: Any) -> Any:
    """A smooth periodic wave 0..1 of period 1."""
    t = x - xp.floor(x)
    bow = t * (1 - t) * 4
    return bow * bow * (3 - bow * 2)


def mirror(xp: Any, p: SimpleNamespace, s: SimpleNamespace) -> Any:
    """A function of roughness and share: softboxes, a share of sky and of the floor, mirrored.

    A rough lobe is taken as a softbox with blurred edges; energy is kept (prefiltering).
    """
    r, n = s.mirrored, BOXES
    seen_along = p.frames @ r
    towards, right, up = (seen_along[k * n : (k + 1) * n] for k in range(3))
    width, height = (xp.reshape(p.extents[k : k + 1], (BOXES, 1)) for k in range(2))
    inverse = 1 / xp.maximum(towards, 0.03)
    x, y = xp.abs(right * inverse), xp.abs(up * inverse)
    lit = xp.where(towards > 0.03, 1.0, 0.0)
    is_key = xp.constant(np.eye(BOXES, dtype=np.float32)[:, :1])
    lit = lit * (1 - is_key * (1 - s.key) * 0.85)
    sky = xp.maximum(seen_along[3 * n : 3 * n + 3] + p.sky, 0.0)
    down = xp.maximum(r[2:3] * -1.0, 0.1)
    reach = s.height / down
    front = xp.maximum(r[1:2] * -1.0, 0.0)
    dim = (1 - 0.6 * xp.exp(reach * -2.2)) / (1 + reach * reach * front * front * 0.22)
    floor = p.floor * dim

    def seen(rough: Any, share: Any) -> Any:
        edge = rough * rough * 1.9 + 0.03
        boxes = _soft(xp, x, width, edge) * _soft(xp, y, height, edge) * lit
        above = p.radiance @ boxes + sky * share
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


def shoulder(xp: Any, x: Any) -> Any:
    """Film-like: linear to the knee, then bending softly towards 1. The strongest channel draws
    the others down with it, so that bright yellow stays yellow; the rest whitens like a highlight.
    """
    most = xp.maximum(xp.maximum(x[0:1], x[1:2]), xp.maximum(x[2:3], 1e-4))
    kept = x * (_bend(xp, most) / most)
    return kept + (_bend(xp, x) - kept) * 0.3


def _bend(xp: Any, x: Any) -> Any:
    knee = 0.66
    bent = 1 - (1 - knee) * xp.exp((x - knee) * (-1 / (1 - knee)))
    return xp.where(x > knee, bent, x)
