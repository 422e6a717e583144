"""Sandals: one sandal, toe to the right: slide, two straps on cork, trekking sandal, flip-flop."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.lasts import Sole
from packshot.train.scenes.pieces import Line, bezier, tube
from packshot.train.scenes.registry import design
from packshot.train.scenes.sdf import Sdf
from packshot.train.scenes.solid import DARK, MAIN, SECOND, SOFT, WOOD, Part
from packshot.train.scenes.straps import buckle, cuff, vault


def _sole(thick: float, width: float, margin: float, groove: float = 0.0) -> Sole:
    """A footbed that rises a little at heel and arch."""
    edge = Line([
        (-0.6, thick + 0.035), (-0.4, thick + 0.02), (-0.15, thick + 0.012), (0.15, thick),
        (0.4, thick + 0.005), (0.6, thick + 0.03),
    ])  # fmt: skip
    return Sole(width, margin, edge, 0.03, flare=0.04, groove=groove)


def _footbed(sole: Sole, role: int, inset: float = 0.03) -> Part:
    """The layer that the foot stands on, inside the sole's rim."""

    def shape(p: Tensor) -> Tensor:
        edge, slope = sole.line(p[:, 0])
        level = (p[:, 2] - edge + 0.008).abs() / slope - 0.024
        return sdf.slab(sole.plan(p) + inset + 0.012, level + 0.012) - 0.012

    w, high = 0.2 * sole.width + sole.margin, float(sole.line.table[0].max()) + 0.04
    return Part(shape, (-0.56, -w, 0.01), (0.56, w, high), 0.0125, role)


def _over(strap: Sdf, x: tuple[float, float], floor: float, role: int = MAIN) -> Part:
    """A strap made over the ground, set on a sole of height `floor` between two x."""
    return Part(
        lambda p: strap(p - sdf.vec(0, 0, floor)),
        (x[0], -0.26, floor - 0.02),
        (x[1], 0.26, floor + 0.36),
        0.0125,
        role,
    )


@design("sandal", "slide", yaw=-28, fit=0.8, front=-90)
def slide(rng: np.random.Generator) -> Sequence[Part]:
    """Pool slide: one broad padded strap on a thick moulded sole."""
    thick, width = rng.uniform(0.115, 0.14), rng.uniform(1.08, 1.16)
    sole = _sole(thick, width, 0.03, 0.01)
    back, wide = rng.uniform(-0.06, -0.02), 0.165 * width + 0.03
    front = back + rng.uniform(0.3, 0.34)
    strap = vault((back, front), (wide, wide), (0.29, 0.21), thick=0.034, lean=0.16)
    return [
        *sole.parts(MAIN, DARK),
        _footbed(sole, SOFT),
        _over(strap, (back - 0.12, front + 0.14), thick - 0.04),
    ]


@design("sandal", "two-strap", yaw=-28, fit=0.8, front=-90)
def two_strap(rng: np.random.Generator) -> Sequence[Part]:
    """Two buckled straps on a cork footbed."""
    thick, width = rng.uniform(0.12, 0.14), rng.uniform(1.08, 1.16)
    sole = _sole(thick, width, 0.028)
    wide = 0.165 * width + 0.008
    out: list[Part] = [*sole.parts(WOOD, DARK), _footbed(sole, MAIN, 0.014)]
    for back, front, tall in ((-0.13, 0.02, 0.31), (0.12, 0.3, 0.24)):
        narrow = wide * (0.91 if back < 0 else 1.0)
        strap = vault((back, front), (narrow, wide), (tall, tall - 0.05), lean=0.12)
        out.append(_over(strap, (back - 0.1, front + 0.1), thick - 0.05))
        middle = ((back + front) / 2, -wide - 0.014, thick + 0.085)
        out.append(buckle(middle, (0.046, 0.048), bar=0.022, upright=False, prong=False))
    return out


@design("sandal", "trekking", yaw=-28, fit=0.8, front=-90)
def trekking(rng: np.random.Generator) -> Sequence[Part]:
    """Outdoor sandal: chunky sole, straps over toes and instep, padded strap around the heel."""
    thick, width = rng.uniform(0.12, 0.14), rng.uniform(1.04, 1.12)
    sole = _sole(thick, width, 0.034, 0.016)
    wide = 0.165 * width + 0.024
    toes = vault((0.14, 0.29), (wide, wide), (0.22, 0.18), lean=0.1)
    instep = vault((-0.12, 0.02), (wide * 0.9, wide * 0.98), (0.32, 0.28), lean=0.15)
    centre = (-0.235, 0.0, thick + 0.17)
    heel = cuff(centre, (0.24, wide * 0.84), 0.05, 6)
    return [
        *sole.parts(MAIN, DARK),
        _footbed(sole, SOFT),
        _over(toes, (0.04, 0.4), thick - 0.04),
        _over(instep, (-0.24, 0.12), thick - 0.04),
        Part(heel, (-0.5, -0.22, thick + 0.05), (-0.06, 0.22, thick + 0.29), 0.0125, MAIN),
        buckle(
            (-0.05, -wide - 0.01, thick + 0.12),
            (0.055, 0.046),
            bar=0.022,
            upright=False,
            prong=False,
        ),
    ]


@design("sandal", "flip-flop", yaw=-40, fit=0.8, front=-90)
def flip_flop(rng: np.random.Generator) -> Sequence[Part]:
    """Beach thong: flat foam sole, a forked strap from between the toes."""
    thick, width = rng.uniform(0.085, 0.1), rng.uniform(1.06, 1.14)
    sole = _sole(thick, width, 0.03)
    toe, side = rng.uniform(0.28, 0.31), 0.15 * width
    fork = bezier(
        [
            (toe, 0.0, thick),
            (toe + 0.02, 0.0, thick + 0.15),
            (0.1, side * 0.95, thick + 0.19),
            (-0.08, side + 0.01, thick - 0.01),
        ],
        14,
    )

    def straps(p: Tensor) -> Tensor:
        return tube(sdf.mirror_y(p), fork, np.linspace(0.026, 0.037, 14).tolist(), 0.02)

    low, high = (-0.16, -0.26, thick - 0.05), (toe + 0.06, 0.26, thick + 0.24)
    return [
        *sole.parts(MAIN, DARK),
        _footbed(sole, MAIN),
        Part(straps, low, high, 0.0125, SECOND),
    ]
