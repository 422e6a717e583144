"""Paints Buffers: cuts the picture into tiles and runs the compiled shader over them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from packshot import graphs
from packshot.core import Buffers
from packshot.paint import casts, parameters, ponds, shader, staging
from packshot.paint.camera import Camera
from packshot.paint.frame import Frame, Part, halved, mended, spread
from packshot.paint.grid import Grid
from packshot.paint.lights import light
from packshot.paint.look import Look
from packshot.paint.mirror import mirror_image
from packshot.paint.optics import SIGHT, WATER
from packshot.paint.planes import BORDER, WHOLE, fade, planes, roles_in
from packshot.paint.resize import Axis, Window, scale_class, windows
from packshot.paint.scenes import Backdrop
from packshot.paint.shader import Variant
from packshot.paint.shelf import Shelf
from packshot.paint.styles import STYLES
from packshot.paint.styles.study import Study

Array = NDArray[np.float32]
Bytes = NDArray[np.uint8]
Tile = tuple[Window, Window]
ALPHA = shader.SHARP.index("alpha")
DEPTH = len(shader.SHARP) + shader.SMOOTH.index("depth")
KEY = len(shader.SHARP) + shader.SMOOTH.index("ground_key")
GROUND = slice(shader.PLANES - len(shader.GROUND), shader.PLANES)
MIRROR = slice(shader.PLANES - len(shader.MIRROR), shader.PLANES)


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
    job = _Job(buffers, look, (width, height), part)
    width, height = job.frame.width, job.frame.height
    passes = STYLES[look.style].passes
    layers = np.empty((height, width, len(shader.STUDY) if passes else 4), np.uint8)
    for with_subject in (False, True):
        for (y, x), tile in job.run(with_subject, options or Options()):
            layers[y : y + shader.HEIGHT, x : x + shader.WIDTH] = tile
    alpha = np.ascontiguousarray(layers[..., 3])
    if not passes:
        return np.ascontiguousarray(layers[..., :3]), alpha
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
        self.source = planes(buffers, whole.window if self.white else WHOLE, hard)
        grid = Grid.of(buffers).grown(BORDER)
        self.frame, self.enlargement = frame, frame.side / grid.square
        self.scale = scale_class(self.enlargement)
        self._cut(grid, shader.reach(self.scale))
        self.scene, self.backdrop, self.gloss = there.scene, there.backdrop, there.gloss
        self.light = light(there.rig, there.floor)
        self.air = staging.air(look)
        self.table = parameters.materials(look, self.roles, staging.lamps(look))
        style = STYLES[look.style]
        study, smooth = bool(style.passes), style.smooth
        self.variant = parameters.variant(look, self.roles, study=study, smooth=smooth)
        self.ground = self.camera.ground_height(self.source[ALPHA], self.source[DEPTH], grid)
        self._cast(there.cast, grid)
        self._mirror(grid)

    def _cut(self, grid: Grid, reach: tuple[int, int]) -> None:
        """Into tiles."""
        frame, self.reach = self.frame, reach
        down = Axis(grid.height, grid.top, grid.square, frame.top, frame.side)
        across = Axis(grid.width, grid.left, grid.square, frame.left, frame.side)
        self.rows = windows(frame.height, down, (shader.HEIGHT, reach[0]))
        self.columns = windows(frame.width, across, (shader.WIDTH, reach[1]))

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

    def run(self, subject: bool, options: Options) -> Iterator[tuple[tuple[int, int], Bytes]]:
        """Paint the tiles that hold the subject, or those that do not."""
        tiles = [t for t in self._tiles() if self._holds_subject(t) == subject]
        feeds = (((r.start, c.start), self._feed(r, c, subject)) for r, c in tiles)
        if not tiles:
            return
        variant = self.variant if subject else Variant(subject=False, study=self.variant.study)
        fixed = self._fixed(variant, options.cache_dir)
        if options.plain:
            yield from _plainly(_program(variant), fixed, feeds)
        else:
            yield from _SHELF.graph(variant, self.scale, options).each(fixed, feeds)

    def _tiles(self) -> list[Tile]:
        return [(r, c) for r in self.rows for c in self.columns]

    def _window(self, planes: Array, row: Window, column: Window) -> Array:
        high, wide = self.reach
        return planes[:, row.source : row.source + high, column.source : column.source + wide]

    def _holds_subject(self, tile: Tile) -> bool:
        y, x = (slice(part.source, part.source + part.used) for part in tile)
        return bool((self.source[ALPHA, y, x] > 0).any())

    def _fixed(self, variant: Variant, kept: Path | None) -> dict[str, Array]:
        fixed: dict[str, Any] = {
            "shadow": parameters.shadow(self.scene, self.light),
            "gloss": np.array([self.gloss], np.float32),
        }
        if variant.subject:
            crisp = (max(1.0, 0.7 * self.enlargement), max(1.3, 0.6 * self.enlargement))
            fixed["crisp"] = np.array(crisp, np.float32)
            fixed |= parameters.lighting(self.light, self.scene.exposure)
            fixed["axes"] = self.camera.axes
            fixed["materials"] = parameters.softened(
                self.table, self.look, self.roles, self.frame.side
            )
            if variant.bump:
                side = self.frame.side
                fixed |= parameters.textured(self.look, self.roles, self.scale, side, kept)
            if variant.clear:
                fixed |= self._behind()
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
        table = np.zeros((small * small, 4), np.uint8)
        table[:, :3] = np.sqrt(np.clip(light, 0, 1)).reshape(3, -1).T * 255
        f = self.frame
        scale = f.side * small / wide, f.side * small / high
        start = (f.left + f.side / 2) * small / wide, (f.top + f.side / 2) * small / high
        return {"behind": table, "sight": np.array([*scale, *start], np.float32)}

    def _feed(self, row: Window, column: Window, subject: bool) -> dict[str, Array]:
        source = self.source if subject else self.source[GROUND]
        kernels = slice(0, 2) if subject else slice(1, 2)
        y, x = row.start, column.start
        feed = {
            "planes": self._window(source, row, column),
            "plate": self.backdrop(slice(y, y + shader.HEIGHT), slice(x, x + shader.WIDTH)),
        }
        feed["enlarge_y"] = row.kernels[kernels]
        feed["enlarge_x"] = column.turned[kernels]
        if subject:
            feed["place"] = self._place(x, y)
        return feed

    def _place(self, x: int, y: int) -> Array:
        f = self.frame
        corner = ((x - f.left) / f.side - 0.5, (y - f.top) / f.side - 0.5)
        return np.array([*corner, 1 / f.side, self.ground], np.float32)


def _beyond_reach(buffers: Buffers, frame: Frame) -> bool:
    """Whether a tile would have to read more pixels than it can: of a small picture of Buffers that
    reach beyond their square.
    """
    grid, most = Grid.of(buffers).grown(BORDER), shader.reach(0)
    shrunk = grid.square / frame.side
    need = shader.HEIGHT * shrunk + 5, shader.WIDTH * shrunk + 5
    sizes = zip(need, (grid.height, grid.width), most, strict=True)
    return shrunk > 1 and any(min(reads, there) > room for reads, there, room in sizes)


def _program(variant: Variant) -> Any:
    """The shader as a function of (xp, **inputs)."""
    part: Any = shader.paint_tile if variant.subject else shader.paint_ground

    def program(xp: Any, **inputs: Any) -> Any:
        return part(xp, variant, inputs)

    return program


def _compiled(variant: Variant, scale: int, options: Options) -> graphs.Graph[Any]:
    specs = shader.specs(scale, variant)
    threads, cache_dir = options.threads, options.cache_dir
    return graphs.trace(_program(variant), specs, threads=threads, cache_dir=cache_dir)


_SHELF = Shelf(_compiled)


def _plainly(program: Any, fixed: dict[str, Array], feeds: Any) -> Iterator[Any]:
    for key, feed in feeds:
        yield key, program(graphs.NumpyOps(), **fixed, **feed)


__all__ = ["Backdrop", "Options", "paint"]
