"""Wallets: an open bifold, a long zip-around, a card holder."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.joinery import FINE, block, both, swung
from packshot.train.scenes.luggage import Loaf, pull, seam, wrap
from packshot.train.scenes.pieces import smooth_curve
from packshot.train.scenes.registry import design
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, METAL, SECOND, Part
from packshot.train.scenes.straps import strap


def _card(x: float, y: float, z: tuple[float, float], half: float, role: int) -> Part:
    """A card or a note that stands in a slot, between two heights."""
    middle, tall = (z[0] + z[1]) / 2, (z[1] - z[0]) / 2
    return block((x, y, middle), (half, 0.023, tall), role, rounding=0.02, voxel=FINE)


@design("wallet", "bifold", yaw=-14, fit=0.78)
def bifold(rng: np.random.Generator) -> Sequence[Part]:
    """Stands half open towards the viewer: slots with cards in steps, notes behind."""
    wide, tall = rng.uniform(0.52, 0.58), rng.uniform(0.58, 0.64)
    open_by = rng.uniform(24, 34)
    middle, half = wide / 2 + 0.01, wide / 2 - 0.045
    top = tall * rng.uniform(0.68, 0.74)
    step = tall * 0.2
    leaf = [block((wide / 2, 0, tall / 2), (wide / 2, 0.035, tall / 2), rounding=0.03)]
    for i, role in enumerate((LIGHT, SECOND)):
        edge, y = top - step * i, -0.04 - 0.05 * i
        leaf.append(_card(middle, y, (0.08, edge + step * 0.62), half - 0.02, role))
        slot = Loaf(
            (middle, y - 0.026, (0.02 + edge) / 2), (half, 0.03, edge / 2), 0.02, 0.02, 0.02
        )
        leaf.append(slot.part(MAIN, FINE))
    spine = block((0, 0.0, tall / 2), (0.05, 0.045, tall / 2), rounding=0.035)
    fold = block((0, -0.05, (top - 0.03) / 2), (0.055, 0.05, (top - 0.03) / 2), rounding=0.03)
    back = block((wide / 2 + 0.02, 0.06, tall / 2 - 0.01), (wide / 2, 0.03, tall / 2))
    return [spine, fold, *(both(swung(part, 2, -open_by)) for part in (*leaf, back))]


@design("wallet", "zip-around", yaw=-22, fit=0.8)
def zip_around(rng: np.random.Generator) -> Sequence[Part]:
    """Long purse: a metal zip around three sides, a wrist loop, a small plate."""
    wide, tall = rng.uniform(0.46, 0.5), rng.uniform(0.5, 0.56)
    deep = rng.uniform(0.085, 0.1)
    body = Loaf((0, 0, tall / 2), (wide, deep, tall / 2), 0.09, 0.09, 0.06, 0.0, 0.02)
    at = tall - 0.1

    def teeth(p: Tensor) -> Tensor:
        return seam(body, lambda q: q[:, 1], 0.03, lambda q: 0.05 - q[:, 2])(p)

    loop = [(wide - 0.02, 0, at), (wide + 0.13, 0, at - 0.01), (wide + 0.2, 0, at - 0.16)]
    loop += [(wide + 0.15, 0, 0.08), (wide + 0.09, 0, 0.12), (wide + 0.06, 0, at - 0.1)]
    loop += [(wide - 0.02, 0, at - 0.02)]
    return [
        body.part(voxel=0.014),
        body.layer(teeth, METAL),
        strap(smooth_curve(loop, 44), 1, 0.03, 0.024, MAIN),
        block((0, -deep - 0.014, tall * 0.5), (0.11, 0.026, 0.034), METAL, voxel=FINE),
        pull(wide - 0.1, -deep * 0.4, tall + 0.02, 0.05),
    ]


@design("wallet", "card-holder", yaw=-20, fit=0.76)
def card_holder(rng: np.random.Generator) -> Sequence[Part]:
    """Slim sleeve with two slanted slots, three cards fanned out of its top."""
    wide, tall = rng.uniform(0.42, 0.46), rng.uniform(0.54, 0.6)
    slant = rng.uniform(0.16, 0.24)
    body = Loaf((0, 0, tall / 2), (wide, 0.075, tall / 2), 0.045, 0.045, 0.03)
    low = tall * rng.uniform(0.44, 0.5)

    def slot(edge: float, grow: float) -> sdf.Sdf:
        return wrap(
            body,
            lambda p: sdf.intersect(
                (p[:, 2] - edge - slant * p[:, 0]) * 0.97, p[:, 1] + 0.02, 0.01
            ),
            grow,
        )

    cards = [
        swung(_card(x, y, (0.1, tall + high), wide - 0.06, role), 1, turn, (0, 0, 0.1))
        for x, y, high, role, turn in (
            (0.0, 0.045, 0.26, LIGHT, rng.uniform(3, 5)),
            (0.0, 0.0, 0.19, SECOND, rng.uniform(-1, 1)),
            (0.0, -0.045, 0.1, DARK, rng.uniform(-5, -3)),
        )
    ]
    return [
        body.part(),
        body.layer(slot(low + 0.16, 0.028), MAIN),
        body.layer(slot(low - 0.02, 0.056), MAIN, air=0.07),
        *cards,
        block((-wide * 0.5, -0.135, low * 0.3), (0.07, 0.024, 0.03), METAL, voxel=FINE),
    ]
