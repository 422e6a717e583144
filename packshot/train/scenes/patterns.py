"""Markings of fur: stripes across a body, rings round a tail, strokes on a face, bushy tails."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from packshot.train.scenes import sdf
from packshot.train.scenes.anatomy import Pose, patch, surface
from packshot.train.scenes.pieces import bezier, smooth_curve, tube
from packshot.train.scenes.sdf import Point, Sdf
from packshot.train.scenes.solid import DARK, LIGHT, MAIN, Part

_LIFT = 0.007


def stripes(
    body: Part,
    along: int,
    places: Sequence[float],
    width: float,
    *,
    fade: tuple[int, float, float],
    lean: float = 0.0,
) -> Part:
    """Wedges across `body`: their middles at `places` on the axis `along`, full `width` where the
    axis of `fade` is at its last figure, gone where it is at the first; they `lean` between.
    """
    axis, none, full = fade

    def shape(p: Tensor) -> Tensor:
        grow = (p[:, axis] - none) / (full - none)
        half = 0.5 * width * grow.clamp(-0.5, 1.0)
        at = p[:, along] - lean * grow
        return patch(
            body.sdf(p), sdf.union(*[((at - c).abs() - half) * 0.8 for c in places]), _LIFT
        )

    low, high = list(body.low), list(body.high)
    low[along], high[along] = min(places) - width, max(places) + width + max(lean, 0)
    low[along] += min(lean, 0)
    if full > none:
        low[axis] = max(low[axis], none - 0.03)
    else:
        high[axis] = min(high[axis], none + 0.03)
    return Part(shape, low, high, 0.0125, DARK)


def strokes(
    pose: Pose, head: Sdf, lines: Sequence[Sequence[tuple[float, float]]], radius: float
) -> Part:
    """Tapering marks on the front of a head, and mirrored on the left: each through (x, z)."""
    curves = [surface(head, line).tolist() for line in lines]

    def region(p: Tensor) -> Tensor:
        q = sdf.mirror_x(p)
        return sdf.union(
            *[tube(q, c, np.linspace(radius, 0.45 * radius, len(c)).tolist()) for c in curves]
        )

    points = np.concatenate(curves)
    low, high = points.min(0) - radius - 0.02, points.max(0) + radius + 0.02
    return pose.part(
        lambda p: patch(head(p), region(p), _LIFT),
        (-high[0], low[1], low[2]),
        high.tolist(),
        0.009,
        DARK,
    )


def _swelling(points: Sequence[Point], radii: Sequence[float]) -> Sdf:
    curve, t = bezier(points, 20), np.linspace(0, 1, len(radii))
    grown = [r for _, r in smooth_curve(list(zip(t.tolist(), radii, strict=True)), 60)]
    place = [x for x, _ in smooth_curve(list(zip(t.tolist(), radii, strict=True)), 60)]
    thick = np.interp(np.linspace(0, 1, 20), place, grown).tolist()
    return lambda p: tube(p, curve, thick, 0.07) + 0.008  # what the blending adds


def _tail(points: Sequence[Point], radii: Sequence[float]) -> Part:
    curve, r = np.array(bezier(points, 20)), max(radii) + 0.03
    low, high = (curve.min(0) - r).tolist(), (curve.max(0) + r).tolist()
    return Part(_swelling(points, radii), low, high, 0.014, MAIN)


def brush(points: Sequence[Point], radii: Sequence[float], tip: float = 0.24) -> list[Part]:
    """A bushy tail along a Bezier curve, `radii` spaced evenly along it; the last `tip` (share) of
    it is light.
    """
    whole, curve = _tail(points, radii), np.array(bezier(points, 20))
    first = round((1 - tip) * 19)
    start, way = curve[first], curve[first + 1] - curve[first - 1]
    way = way / np.linalg.norm(way)
    middle, reach = curve[first:].mean(0), float(np.linalg.norm(curve[first] - curve[-1]))
    reach = 0.5 * reach + 1.3 * max(radii)

    def end(p: Tensor) -> Tensor:
        before = -((p - sdf.vec(*start)) @ sdf.vec(*way))
        near = sdf.sphere(p, middle.tolist(), reach)
        return patch(whole.sdf(p), sdf.intersect(before, near), _LIFT)

    low, high = (middle - reach).tolist(), (middle + reach).tolist()
    return [whole, Part(end, low, high, 0.0125, LIGHT)]


def ringed(points: Sequence[Point], radii: Sequence[float], count: int, width: float) -> list[Part]:
    """A tail with `count` dark rings, the last of them its tip."""
    whole, curve = _tail(points, radii), np.array(bezier(points, 20))
    way_along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(curve, axis=0), axis=1))])
    stops = np.linspace(0.95, 0.3, count) * way_along[-1]
    at = [int(np.abs(way_along - stop).argmin()) for stop in stops]
    rings = [(curve[i], curve[min(i + 1, 19)] - curve[max(i - 1, 0)]) for i in at]
    thick = 2.2 * max(radii)

    def bands(p: Tensor) -> Tensor:
        out = []
        for i, (middle, way) in enumerate(rings):
            q = p - sdf.vec(*middle)
            beyond = q @ sdf.vec(*(way / np.linalg.norm(way)))
            flat = (beyond.abs() if i else -beyond) - 0.5 * width
            out.append(sdf.intersect(flat, sdf.length(q) - thick))
        return patch(whole.sdf(p), sdf.union(*out), _LIFT)

    return [whole, Part(bands, whole.low, whole.high, 0.011, DARK)]
