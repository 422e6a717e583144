"""How near a painted colour comes to the one asked for: CIEDE2000 on what is well lit.

Formula: Sharma, Wu and Dalal 2005.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from packshot.core import ROLES, Buffers
from packshot.paint.frame import compose
from packshot.paint.grid import Grid
from packshot.paint.look import Look
from packshot.paint.painter import Options, paint
from packshot.paint.tables import Rgb, colour_of

Floats = NDArray[np.float64]
SIDE = 256
_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
     [0.0193339, 0.1191920, 0.9503041]]
)  # fmt: skip
_WHITE = np.array([0.95047, 1.0, 1.08883])


def lab(linear: Floats | Rgb) -> Floats:
    """CIELAB (D65) of linear sRGB [..., 3]."""
    t = np.asarray(linear, np.float64) @ _TO_XYZ.T / _WHITE
    f = np.where(t > 216 / 24389, np.cbrt(t), (24389 / 27 * t + 16) / 116)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], -1)


def difference(one: Floats, other: Floats) -> float:
    """CIEDE2000 of two colours in CIELAB."""
    (l1, a1, b1), (l2, a2, b2) = one.tolist(), other.tolist()
    mean = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean**7 / (mean**7 + 25**7)))
    c1, c2 = math.hypot(a1 * (1 + g), b1), math.hypot(a2 * (1 + g), b2)
    h1, h2 = (math.degrees(math.atan2(b, a * (1 + g))) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    hue = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    low, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * math.cos(math.radians(hue - 30))
        + 0.24 * math.cos(math.radians(2 * hue))
        + 0.32 * math.cos(math.radians(3 * hue + 6))
        - 0.20 * math.cos(math.radians(4 * hue - 63))
    )
    sl = 1 + 0.015 * (low - 50) ** 2 / math.sqrt(20 + (low - 50) ** 2)
    sc, sh = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t
    bend = 30 * math.exp(-(((hue - 275) / 25) ** 2))
    rt = -2 * math.sqrt(chroma**7 / (chroma**7 + 25**7)) * math.sin(math.radians(2 * bend))
    dl, dc = (l2 - l1) / sl, (c2 - c1) / sc
    dh = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn / 2)) / sh
    return math.sqrt(max(dl * dl + dc * dc + dh * dh + rt * dc * dh, 0.0))


def shown(rgb: NDArray[np.uint8], where: NDArray[np.bool_]) -> Floats:
    """The colour that one sees, linear [3]: the median of these pixels, shade and glints apart."""
    v = rgb[where] / 255.0
    linear = np.where(v <= 0.04045, v / 12.92, ((v + 0.055) / 1.055) ** 2.4)
    bright = linear @ [0.2126, 0.7152, 0.0722]
    low, high = np.quantile(bright, [0.3, 0.9])
    return np.asarray(np.median(linear[(bright >= low) & (bright <= high)], 0))


def exactness(buffers: Buffers, look: Look, options: Options | None = None) -> float:
    """CIEDE2000 between the colour of a Look and what its main part shows."""
    rgb, _ = paint(buffers, look, SIDE, SIDE, options)
    wanted = colour_of(look.colour).paint
    return difference(lab(wanted), lab(shown(rgb, main_part(buffers, look))))


def main_part(buffers: Buffers, look: Look) -> NDArray[np.bool_]:
    """Where a picture of `SIDE` x `SIDE` pixels shows the main role, edges left out."""
    white = look.scene == "white-background"
    frame, grid = compose(buffers, SIDE, SIDE, white=white), Grid.of(buffers)
    at = (np.arange(SIDE) + 0.5 - np.array([[frame.left], [frame.top]])) / frame.side
    column, row = (at * grid.square + np.array([[grid.left], [grid.top]])).astype(int)
    inside = (row >= 0) & (row < grid.height), (column >= 0) & (column < grid.width)
    main = buffers.data[0] - buffers.data[4 : 3 + len(ROLES)].sum(0) > 0.98
    seen = main[np.clip(row, 0, grid.height - 1)][:, np.clip(column, 0, grid.width - 1)]
    return np.asarray(seen & inside[0][:, None] & inside[1][None])
