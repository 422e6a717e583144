"""Paints Buffers: cuts the picture into tiles and runs the compiled shader over them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from packshot import graphs
from packshot.core import Buffers
from packshot.paint import parameters, shader
from packshot.paint.camera import Camera
from packshot.paint.frame import compose
from packshot.paint.grid import Grid
from packshot.paint.lights import light
from packshot.paint.look import Look
from packshot.paint.mirror import mirror_image
from packshot.paint.planes import BORDER, WHOLE, planes, roles_in
from packshot.paint.resize import Axis, Window, scale_class, windows
from packshot.paint.scenes import Backdrop, setting
from packshot.paint.shader import Variant

Array = NDArray[np.float32]
Bytes = NDArray[np.uint8]
Tile = tuple[Window, Window]
ALPHA = shader.SHARP.index("alpha")
DEPTH = len(shader.SHARP) + shader.SMOOTH.index("depth")
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
    buffers: Buffers, look: Look, width: int, height: int, options: Options | None = None
) -> tuple[Bytes, Bytes]:
    """RGB uint8 [height, width, 3] and alpha uint8 [height, width] of a picture.

    The frame is composed around the subject of the Buffers. Sides are at least 256
    pixels. The same arguments give the same bytes.
    """
    job = _Job(buffers, look, (width, height))
    out = np.empty((height, width, 4), np.uint8)
    for with_subject in (False, True):
        for (y, x), rgba in job.run(with_subject, options or Options()):
            out[y : y + shader.HEIGHT, x : x + shader.WIDTH] = rgba
    return np.ascontiguousarray(out[..., :3]), np.ascontiguousarray(out[..., 3])


class _Job:
    """One picture: its tiles, and what the graphs read for them."""

    def __init__(self, buffers: Buffers, look: Look, size: tuple[int, int]) -> None:
        width, height = size
        self.roles, self.look, self.camera = roles_in(buffers), look, Camera(buffers.elevation)
        white, close = look.scene == "white-background", look.view == "close-up"
        frame = compose(buffers, width, height, white=white, close=close)
        self.source = planes(buffers, frame.window if white else WHOLE)
        grid = Grid.of(buffers).grown(BORDER)
        self.frame, self.enlargement = frame, frame.side / grid.square
        self.scale = scale_class(self.enlargement)
        reach = shader.reach(self.scale)
        down = Axis(grid.height, grid.top, grid.square, frame.top, frame.side)
        across = Axis(grid.width, grid.left, grid.square, frame.left, frame.side)
        self.rows = windows(height, down, (shader.HEIGHT, reach[0]))
        self.columns = windows(width, across, (shader.WIDTH, reach[1]))
        place = setting(look.scene, subject=look.subject, colour=look.colour, frame=frame)
        self.scene, self.backdrop = place.scene, place.backdrop
        self.light = light(place.rig, place.floor)
        self.reach = reach
        self.ground = self.camera.ground_height(self.source[ALPHA], self.source[DEPTH], grid)
        self.gloss = place.gloss
        if self.gloss:
            paints = parameters.materials(look, self.roles)[:3]
            self.source[MIRROR] = mirror_image(self.source, paints, grid, self.ground, self.camera)

    def run(self, subject: bool, options: Options) -> Iterator[tuple[tuple[int, int], Bytes]]:
        """Paint the tiles that hold the subject, or those that do not."""
        tiles = [t for t in self._tiles() if self._holds_subject(t) == subject]
        feeds = (((r.start, c.start), self._feed(r, c, subject)) for r, c in tiles)
        if not tiles:
            return
        variant = parameters.variant(self.look, self.roles) if subject else None
        fixed = self._fixed(variant)
        if options.plain:
            yield from _plainly(_program(variant), fixed, feeds)
        else:
            yield from _graph(variant, self.scale, options).each(fixed, feeds)

    def _tiles(self) -> list[Tile]:
        return [(r, c) for r in self.rows for c in self.columns]

    def _window(self, planes: Array, row: Window, column: Window) -> Array:
        high, wide = self.reach
        return planes[:, row.source : row.source + high, column.source : column.source + wide]

    def _holds_subject(self, tile: Tile) -> bool:
        return bool((self._window(self.source[ALPHA : ALPHA + 1], *tile) > 0).any())

    def _fixed(self, variant: Variant | None) -> dict[str, Array]:
        fixed = {
            "shadow": parameters.shadow(self.scene, self.light),
            "gloss": np.array([self.gloss], np.float32),
        }
        if variant:
            crisp = (max(1.0, 0.7 * self.enlargement), max(1.3, 0.6 * self.enlargement))
            fixed["crisp"] = np.array(crisp, np.float32)
            fixed |= parameters.lighting(self.light, self.scene.exposure)
            fixed["axes"] = self.camera.axes
            surface = parameters.surface(self.look, self.roles, self.scale, self.frame.side)
            if variant.clear:
                fixed |= self._behind()
            fixed |= {name: a for name, a in surface.items() if name not in variant.without}
        return fixed

    def _behind(self) -> dict[str, Any]:
        """The backdrop, small and blurred, as clear glass shows it."""
        small, wide, high = shader.SIGHT, self.frame.width, self.frame.height
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
        feed["enlarge_x"] = column.kernels[kernels].transpose(0, 2, 1)
        if subject:
            feed["place"] = self._place(x, y)
        return feed

    def _place(self, x: int, y: int) -> Array:
        f = self.frame
        corner = ((x - f.left) / f.side - 0.5, (y - f.top) / f.side - 0.5)
        return np.array([*corner, 1 / f.side, self.ground], np.float32)


def _program(variant: Variant | None) -> Any:
    """The shader as a function of (xp, **inputs); without a variant, of the ground alone."""
    part: Any = partial(shader.paint_tile, variant=variant) if variant else shader.paint_ground

    def program(xp: Any, **inputs: Any) -> Any:
        return part(xp, inputs=inputs)

    return program


@lru_cache(maxsize=32)
def _graph(variant: Variant | None, scale: int, options: Options) -> graphs.Graph[Any]:
    return graphs.trace(
        _program(variant),
        {
            name: spec
            for name, spec in shader.specs(scale, subject=variant is not None).items()
            if variant is None or name not in variant.without
        },
        threads=options.threads,
        cache_dir=options.cache_dir,
    )


def _plainly(program: Any, fixed: dict[str, Array], feeds: Any) -> Iterator[Any]:
    for key, feed in feeds:
        yield key, program(graphs.NumpyOps(), **fixed, **feed)


__all__ = ["Backdrop", "Options", "paint"]
