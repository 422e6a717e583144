"""Paints Buffers: cuts the picture into tiles and runs the compiled shader over them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from packshot import graphs
from packshot.core import Buffers
from packshot.paint import casts, parameters, ponds, shader, staging
from packshot.paint.camera import Camera
from packshot.paint.fog import hung
from packshot.paint.frame import Frame, Part, halved, mended, spread
from packshot.paint.grid import Grid
from packshot.paint.lights import light
from packshot.paint.look import Look
from packshot.paint.mirror import mirror_image
from packshot.paint.optics import CLEAR, SIGHT, WATER
from packshot.paint.planes import BORDER, WHOLE, fade, planes, roles_in
from packshot.paint.scenes import Backdrop
from packshot.paint.shader import Variant
from packshot.paint.shelf import Shelf
from packshot.paint.styles import STYLES, mist
from packshot.paint.styles.study import Study
from packshot.paint.tiles import Flags, Some, Tiling

Array = NDArray[np.float32]
Bytes = NDArray[np.uint8]
Corners = list[tuple[int, int]]
Painted = tuple[slice, slice, Bytes]
"""A tile's rows and columns of the picture, and its pixels, [channels, rows, columns]."""
ALPHA = shader.SHARP.index("alpha")
DEPTH = len(shader.SHARP) + shader.SMOOTH.index("depth")
KEY = len(shader.SHARP) + shader.SMOOTH.index("ground_key")
GROUND = slice(shader.PLANES - len(shader.GROUND), shader.PLANES)
MIRROR = slice(shader.PLANES - len(shader.MIRROR), shader.PLANES)
TRACES = [GROUND.start, GROUND.start + 1, shader.PLANES - 1]
UNTOUCHED = np.array([1, 1, 0], np.float32)[:, None, None]
"""What a subject leaves on the ground, two shadows and the cover of its mirror image; and where it
leaves nothing."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to compute: threads (None: all), where compiled graphs are kept (None: nowhere), and
    `plain` for the slow NumPy oracle instead of compiled graphs.
    """

    threads: int | None = None
    cache_dir: Path | None = None
    plain: bool = False


def paint(
    buffers: Buffers,
    look: Look,
    width: int,
    height: int,
    options: Options | None = None,
    *,
    part: Part | None = None,
) -> tuple[Bytes, Bytes]:
    """RGB uint8 [height, width, 3] and alpha uint8 [height, width] of a picture, or of a `part` of
    it, to which worked styles are applied as if it were the whole.

    The frame is composed around the subject of the Buffers. Sides are at least 256
    pixels. The same arguments give the same bytes.
    """
    job, passes = _Job(buffers, look, (width, height), part), STYLES[look.style].passes
    if not passes:
        return job.photograph(options or Options())
    layers = job.study(options or Options())
    alpha = np.ascontiguousarray(layers[..., 3])
    worked = Study(layers, look, job.frame, job.white).worked(passes)
    graphs.trim()
    return worked, alpha


class _Job:
    """One picture: its tiles, and what the graphs read for them."""

    def __init__(
        self, buffers: Buffers, look: Look, size: tuple[int, int], part: Part | None = None
    ) -> None:
        width, height = size
        if buffers.fills:
            buffers = spread(mended(buffers), width, height)
        study = bool(STYLES[look.style].passes)
        self.air = staging.air(look)
        if self.air and look.subject == mist.SUBJECT and not study:
            buffers = hung(buffers, self.air, look.variant)
        self.roles, self.look, self.camera = roles_in(buffers), look, Camera(buffers.elevation)
        whole = staging.framed(buffers, look, width, height)
        frame = whole.part(part) if part else whole
        above = staging.standing(buffers, look)
        there = staging.staged(look, frame, buffers.elevation, above)
        if there.cast:
            buffers = casts.room_for(buffers, there.cast)
        if _beyond_reach(buffers, frame):
            buffers = halved(buffers)
        self.white = staging.on_white(look)
        hard = 0.0 if self.white else staging.hardness(there.rig, above=above is not None)
        self.source = _planes(buffers, whole.window if self.white else WHOLE, hard).copy()
        grid = Grid.of(buffers).grown(BORDER)
        self.frame, self.enlargement = frame, frame.side / grid.square
        self.tiles = Tiling(grid, frame)
        self.scene, self.backdrop, self.gloss = there.scene, there.backdrop, there.gloss
        self.bare = there.bare
        self.light = light(there.rig, there.floor)
        self.table = parameters.materials(look, self.roles, staging.lamps(look))
        self.variant = parameters.variant(look, self.roles, study=study)
        self.ground = self.camera.ground_height(self.source[ALPHA], self.source[DEPTH], grid)
        self._cast(there.cast, grid)
        self._mirror(grid)

    def _cast(self, cast: casts.Cast | None, grid: Grid) -> None:
        """The key shadow, where it does not fall from where it was baked."""
        if cast:
            seen = self.source[ALPHA], self.source[DEPTH]
            dark = casts.shadow(*seen, grid, self.ground, (self.camera, cast))
            whole = (grid.u[0], grid.v[0], grid.u[-1], grid.v[-1])
            self.source[KEY] = 1 - dark * fade(grid, whole)

    def _mirror(self, grid: Grid) -> None:
        """What the ground, or a place's water, mirrors."""
        paints, wet = self.table[:3], self.table[WATER]
        if wet.any():
            roles = self.source[1 : len(shader.SHARP)]
            water = np.tensordot(wet[1:], roles, 1)
            lit = ponds.looks(self.source, paints)
            self.source[MIRROR] = ponds.reflections(self.source, lit, water, grid, self.camera)
        elif self.gloss:
            self.source[MIRROR] = mirror_image(self.source, paints, grid, self.ground, self.camera)

    def photograph(self, options: Options) -> tuple[Bytes, Bytes]:
        """RGB [height, width, 3], and alpha [height, width]. Where the subject leaves no trace on
        it, a backdrop is taken as it is.
        """
        size = self.frame.height, self.frame.width
        subject, bare = self.tiles.holding(self.source[ALPHA] > 0), self.bare
        ground = ~subject
        if bare is not None:
            ground &= self.tiles.holding((self.source[TRACES] != UNTOUCHED).any(0))
        rgb = np.empty((*size, 3), np.uint8) if bare is None else bare.copy()
        alpha = np.zeros(size, np.uint8)
        for rows, columns, pixels in self._painted(ground, subject, options):
            tile = rgb[rows, columns]
            for channel in range(3):  # all at once takes thrice the time
                tile[..., channel] = pixels[channel]
            alpha[rows, columns] = pixels[3]
        return rgb, alpha

    def study(self, options: Options) -> Bytes:
        """What worked styles paint from: [height, width, STUDY]."""
        layers = np.empty((self.frame.height, self.frame.width, len(shader.STUDY)), np.uint8)
        subject = self.tiles.holding(self.source[ALPHA] > 0)
        for rows, columns, pixels in self._painted(~subject, subject, options):
            layers[rows, columns] = pixels.transpose(1, 2, 0)
        return layers

    def _painted(self, ground: Flags, subject: Flags, options: Options) -> Iterator[Painted]:
        """Tiles without the subject, then tiles with it."""
        bare = Variant(subject=False, study=self.variant.study)
        for variant, wanted in ((bare, ground), (self.variant, subject)):
            if wanted.any():
                yield from self._run(variant, wanted, options)

    def _run(self, variant: Variant, wanted: Flags, options: Options) -> Iterator[Painted]:
        runs = self.tiles.runs(wanted, shader.tiles(variant))
        feeds = ((tiles, self._feed(tiles, variant.subject)) for tiles in runs)
        fixed = self._fixed(variant, options.cache_dir)
        if options.plain:
            painting = _plainly(_program(variant), fixed, feeds)
        else:
            painting = _SHELF.graph(variant, options).each(fixed, feeds)
        for tiles, painted in painting:
            for k, (y, x) in enumerate(self.tiles.corners(tiles)):
                yield slice(y, y + shader.HEIGHT), slice(x, x + shader.WIDTH), painted[:, k]

    def _fixed(self, variant: Variant, kept: Path | None) -> dict[str, Array]:
        fixed: dict[str, Any] = {
            "shadow": parameters.shadow(self.scene, self.light).T.reshape(6, 1),
            "gloss": np.array([self.gloss], np.float32),
        }
        if variant.subject:
            crisp = (max(1.0, 0.7 * self.enlargement), max(1.3, 0.6 * self.enlargement))
            fixed["crisp"] = np.array(crisp, np.float32)
            fixed |= parameters.lighting(self.light, self.scene.exposure)
            fixed["axes"] = self.camera.axes
            fixed["pixel"] = np.array([1 / self.frame.side], np.float32)
            fixed["ground"] = np.array([self.ground], np.float32)
            fixed["materials"] = parameters.softened(
                self.table, self.look, self.roles, self.frame.side
            )
            side = self.frame.side
            fixed |= parameters.textured(self.look, self.roles, self.tiles.scale, side, kept)
            if variant.rare:
                fixed |= self._behind() if self.table[CLEAR].any() else _NOTHING_BEHIND
            if self.air:
                fixed |= self.air.inputs
        return {name: a for name, a in fixed.items() if name not in variant.without}

    def _behind(self) -> dict[str, Any]:
        """The backdrop, small and blurred, as clear glass shows it."""
        small, wide, high = SIGHT, self.frame.width, self.frame.height
        x, y = (np.arange(small) * n // small for n in (wide, high))
        rows = [self.backdrop(slice(k, k + 1), slice(0, wide))[:, 0, x] for k in y.tolist()]
        light = np.stack(rows, 1).astype(np.float32)
        for axis in (1, 2):
            for step in (1, 2):
                light = np.asarray(
                    (np.roll(light, step, axis) + 2 * light + np.roll(light, -step, axis)) / 4,
                    np.float32,
                )
        table = (np.sqrt(np.clip(light, 0, 1)) * 255).astype(np.uint8).reshape(-1)
        f = self.frame
        scale = f.side * small / wide, f.side * small / high
        start = (f.left + f.side / 2) * small / wide, (f.top + f.side / 2) * small / high
        return {"behind": table, "sight": np.array([*scale, *start], np.float32)}

    def _feed(self, tiles: Some, subject: bool) -> dict[str, Array]:
        """What one run reads."""
        source = self.source if subject else self.source[GROUND]
        corners = self.tiles.corners(tiles)
        feed = {"planes": self.tiles.read(source, tiles), "plate": self._plates(corners)}
        feed |= self.tiles.kernels(tiles, slice(0, 2) if subject else slice(1, 2))
        if subject:
            feed["place"] = self._places(corners)
        return feed

    def _plates(self, corners: Corners) -> Array:
        """What stands behind tiles: [3, tiles, HEIGHT, WIDTH]."""
        high, wide = shader.HEIGHT, shader.WIDTH
        out = np.empty((3, len(corners), high, wide), np.float32)
        for k, (y, x) in enumerate(corners):
            out[:, k] = self.backdrop(slice(y, y + high), slice(x, x + wide))
        return out

    def _places(self, corners: Corners) -> Array:
        """Where corners of tiles lie in the square, from its middle: x and y [2, tiles, 1]."""
        f = self.frame
        at = np.array([(x - f.left, y - f.top) for y, x in corners])
        return (at.T[..., None] / f.side - 0.5).astype(np.float32)


_NOTHING_BEHIND = {"behind": np.zeros(3 * SIGHT * SIGHT, np.uint8), "sight": np.ones(4, np.float32)}
"""What clear glass shows where there is none."""
_planes = lru_cache(maxsize=2)(planes)
"""Kept for the same Buffers in another colour or material."""


def _beyond_reach(buffers: Buffers, frame: Frame) -> bool:
    """Whether more pixels of Buffers lie under one of the picture than a tile can read."""
    return buffers.square > 2 * frame.side


def _program(variant: Variant) -> Any:
    """The shader as a function of (xp, **inputs)."""
    part: Any = shader.paint_tiles if variant.subject else shader.paint_ground

    def program(xp: Any, **inputs: Any) -> Any:
        return part(xp, variant, inputs)

    return program


def _compiled(variant: Variant, options: Options) -> graphs.Graph[Any]:
    """Photographs of products have two streams of half the threads each: operations this short do
    not share a run's pixels well, and take a quarter more of the cores together. The others have
    one, in half the memory; so has their ground, which one thread paints in no time.
    """
    specs, threads, cache_dir = shader.specs(variant), options.threads, options.cache_dir
    usual = not (variant.rare or variant.place or variant.study)
    if usual and not variant.subject:
        threads = 1
    streams = min(2, threads or graphs.cores()) if usual else 1
    return graphs.trace(
        _program(variant), specs, threads=threads, streams=streams, cache_dir=cache_dir
    )


_SHELF = Shelf(_compiled)


def _plainly(program: Any, fixed: dict[str, Array], feeds: Any) -> Iterator[Any]:
    for key, feed in feeds:
        yield key, program(graphs.NumpyOps(), **fixed, **feed)


__all__ = ["Backdrop", "Options", "paint"]
