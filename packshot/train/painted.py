"""What the judge is trained and measured on: rendered Buffers, each painted for a random Brief.

Of a picture only what the judge looks at is kept. For training, whole pictures with their product
are painted small, and surfaces of other products apart, which is many times as fast; for measuring,
all is cut from pictures of full size, as in the benchmark. A chunk is one file, written whole or
not at all, so painting resumes where it stopped; what a picture shows follows from its number
alone.
"""

from __future__ import annotations

import os
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from multiprocessing import get_context
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from packshot.bench import glance
from packshot.bench.glance import PRODUCT, SCENE, SIDE, SURFACE, Box
from packshot.bench.judging import WORN, Answers, asked
from packshot.core import CHANNELS, CONCEPTS, FLOATING, PLACES, Accessory, Brief, Buffers
from packshot.paint import Look, Options, layers, paint, resolve, staging
from packshot.paint.frame import Part
from packshot.paint.grid import Grid
from packshot.paint.scenes import SCENES
from packshot.paint.styles import STYLES
from packshot.paint.tables import COLOURS, MATERIALS
from packshot.train.photos import Shard, classes

CHUNK = 500
UNSTATED = -100
"""The truth of a slot that a picture leaves open, such as the colour of a mountain."""
SMALL = 256
"""Side of the pictures that are painted for training."""
MARGIN = 8
"""Pixels around the product, of PRODUCT, that are kept so that it can be moved."""
FORM_STEP = 4
FORM = CHANNELS[: CHANNELS.index("depth")]
"""What of the Buffers is kept beside a product: one pixel for FORM_STEP of its picture."""
EACH = 3
"""Surfaces painted of a product for training."""
STRAY = 48
"""How far these stray from where they would be cut, in pixels."""
AROUND = 64
"""Pixels around a surface that are painted, and cut off, in styles that work the picture."""
GOLDEN = 0.6180339887498949

Bytes = NDArray[np.uint8]


def answers() -> Answers:
    """What the judge can answer: subjects of the photo set, and all that the painter has."""
    subjects = tuple(dict.fromkeys(c.subject for c in classes()))
    return {
        "subject": subjects,
        "colour": tuple(COLOURS),
        "material": tuple(MATERIALS),
        "scene": tuple(SCENES),
        "style": CONCEPTS["style"],
        **{f"{WORN}{name}": ("no", "yes") for name in CONCEPTS["accessory"]},
    }


Kind = Literal["small", "surfaces", "judged"]


@dataclass(frozen=True, slots=True)
class Gallery:
    """`count` pictures of the rows of `shards`, spread evenly over them; in `folder`. `small` ones
    are seen as a whole, of others `surfaces` alone, or all as it is `judged`.
    """

    folder: Path
    shards: tuple[Shard, ...]
    count: int
    seed: int
    kind: Kind

    def brief(self, number: int) -> Brief:
        """What picture `number` shows: half of them are photographs."""
        rng = np.random.default_rng([self.seed, number])
        shard, place = self._place(number)
        subject, row = shard.kind.subject, shard.row(place)
        style = "photo" if rng.random() < 0.5 else _one_of(CONCEPTS["style"], rng)
        brief = Brief(subject, subject=subject, style=style, view=row.view)
        if subject in PLACES:
            return brief
        colour, material, scene = (_one_of(tuple(t), rng) for t in (COLOURS, MATERIALS, SCENES))
        beside = (_one_of(FLOATING, rng),) if not row.worn and rng.random() < 0.1 else ()
        worn = tuple(Accessory(name, _one_of(tuple(COLOURS), rng)) for name in (*row.worn, *beside))
        brief = replace(brief, colour=colour, material=material, scene=scene, accessories=worn)
        return replace(brief, material=resolve(brief)[0].material)

    def look(self, number: int) -> Look:
        """How picture `number` is painted."""
        return replace(resolve(self.brief(number))[0], variant=number)

    def buffers(self, number: int) -> Buffers:
        """The rendered product of picture `number`, with what floats beside it."""
        shard, place = self._place(number)
        return layers.add(shard.seen(place), layers.floating(self.brief(number)), number)

    def _place(self, number: int) -> tuple[Shard, int]:
        """Shard and row: steps of the golden ratio, so that the first pictures are spread as evenly
        over all rows as any number of them.
        """
        ends = _ends(self.shards)
        place = int(number * GOLDEN % 1 * ends[-1])
        k = bisect_right(ends, place)
        return self.shards[k], place - ends[k] + self.shards[k].done

    def truth(self) -> NDArray[np.int64]:
        """The right answers, by index: [count, slots]."""
        table = answers()
        briefs = map(self.brief, range(self.count))
        rows = ([asked(brief, slot) for slot in table] for brief in briefs)
        return np.array(
            [
                [
                    UNSTATED if a is None else v.index(a)
                    for a, v in zip(row, table.values(), strict=True)
                ]
                for row in rows
            ]
        )

    def chunks(self) -> list[range]:
        return [range(i, min(i + CHUNK, self.count)) for i in range(0, self.count, CHUNK)]

    def path(self, chunk: range) -> Path:
        return self.folder / f"{chunk.start:06d}-{len(chunk)}.npz"

    def views(self) -> dict[str, Bytes]:
        """What was kept of every picture, each [count, ...]: of small ones `scene`, `product` and
        `form`; of surfaces `surfaces`; of judged ones all but the form.
        """
        chunks = [np.load(self.path(chunk)) for chunk in self.chunks()]
        return {name: np.concatenate([c[name] for c in chunks]) for name in chunks[0].files}


@lru_cache(maxsize=8)
def _ends(shards: tuple[Shard, ...]) -> tuple[int, ...]:
    """Where the rows of each end, counted through all; what is painted is rendered before."""
    return tuple(accumulate(shard.done for shard in shards))


def _one_of(names: Sequence[str], rng: np.random.Generator) -> str:
    return names[int(rng.integers(len(names)))]


def paint_all(galleries: Sequence[Gallery], workers: int) -> None:
    """Paint what is missing, one process and one thread each."""
    todo = [(g, c) for g in galleries for c in g.chunks() if not g.path(c).exists()]
    for gallery, _ in todo:
        gallery.folder.mkdir(parents=True, exist_ok=True)
    if not todo:
        return
    os.environ["OMP_NUM_THREADS"] = "1"
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for done, _ in enumerate(pool.map(_paint_chunk, *zip(*todo, strict=True)), 1):
            print(f"painted {done}/{len(todo)} chunks", flush=True)


def _paint_chunk(gallery: Gallery, chunk: range) -> None:
    kept: dict[str, Bytes] = {}
    for number in sorted(chunk, key=lambda n: _shader(gallery.look(n))):
        for name, pixels in _VIEWS[gallery.kind](gallery, number).items():
            room = kept.setdefault(name, np.zeros((len(chunk), *pixels.shape), np.uint8))
            room[number - chunk.start] = pixels
    temporary = gallery.path(chunk).with_suffix(".tmp")
    with temporary.open("wb") as file:
        np.savez(file, **kept)  # type: ignore[arg-type]
    temporary.replace(gallery.path(chunk))


def _shader(look: Look) -> tuple[bool, bool, str]:
    """Looks of one shader one after another: compiling takes longer than painting."""
    return look.place, bool(STYLES[look.style].passes), look.material


def _judged(gallery: Gallery, number: int) -> dict[str, Bytes]:
    """As the benchmark does."""
    look, buffers = gallery.look(number), gallery.buffers(number)
    picture = paint(buffers, look, SIDE, SIDE, Options(threads=1))[0]
    seen = glance.glances(picture, buffers, look)
    return {"scene": seen.scene, "product": seen.product, "surfaces": seen.surfaces}


def _small(gallery: Gallery, number: int) -> dict[str, Bytes]:
    """The whole and the product, with what is known of its form."""
    look, buffers = gallery.look(number), gallery.buffers(number)
    picture = paint(buffers, look, SMALL, SMALL, Options(threads=1))[0]
    frame, side = staging.framed(buffers, look, SMALL, SMALL), PRODUCT + 2 * MARGIN
    box = glance.product_box(buffers, frame, side / PRODUCT)
    return {
        "scene": glance.shrunk(picture, (0, 0, SMALL, SMALL), SCENE),
        "product": glance.shrunk(picture, box, side),
        "form": _form(buffers, box, frame.side, (frame.left, frame.top), side // FORM_STEP),
    }


def _surfaces(gallery: Gallery, number: int) -> dict[str, Bytes]:
    """Some of the surfaces that would be looked at, a little beside where they would be cut."""
    look, buffers = gallery.look(number), gallery.buffers(number)
    rng = np.random.default_rng([gallery.seed, number, 5])
    frame = staging.framed(buffers, look, SIDE, SIDE)
    parts = rng.permutation(glance.surfaces(buffers, frame))[:EACH]
    return {"surfaces": np.stack([_surface(buffers, look, p + _stray(rng)) for p in parts])}


_VIEWS: Mapping[Kind, Callable[[Gallery, int], dict[str, Bytes]]] = {
    "small": _small,
    "surfaces": _surfaces,
    "judged": _judged,
}


def _stray(rng: np.random.Generator) -> NDArray[np.int64]:
    return np.array([*rng.integers(-STRAY, STRAY + 1, 2), 0, 0])


def _surface(buffers: Buffers, look: Look, part: NDArray[np.int64]) -> Bytes:
    """A surface of a picture of SIDE x SIDE, without the rest of it."""
    left, top = (min(max(int(v), 0), SIDE - SURFACE) for v in part[:2])
    rim = AROUND if STYLES[look.style].passes else 0
    wide = SURFACE + 2 * rim
    where: Part = (left - rim, top - rim, wide, wide)
    pixels = paint(buffers, look, SIDE, SIDE, Options(threads=1), part=where)[0]
    inner = pixels[rim : wide - rim, rim : wide - rim]
    frame = staging.framed(buffers, look, SIDE, SIDE).part((left, top, SURFACE, SURFACE))
    return glance.alone(inner, buffers, frame)


def _form(buffers: Buffers, box: Box, side: float, start: tuple[float, float], size: int) -> Bytes:
    """Channels FORM of the Buffers in a box of a picture, in which their square has its corner at
    `start` and is `side` wide; packed as the photo set is: uint8 [len(FORM), size, size].
    """
    grid = Grid.of(buffers)
    scale, corner = grid.square / side, (grid.left, grid.top) * 2
    x0, y0, x1, y1 = ((v - s) * scale + c for v, s, c in zip(box, start * 2, corner, strict=True))
    beyond = int(max(-x0, -y0, x1 - grid.width, y1 - grid.height, 0)) + 1
    data = np.pad(buffers.data[: len(FORM)], ((0, 0), (beyond,) * 2, (beyond,) * 2))
    moved = (x0 + beyond, y0 + beyond, x1 + beyond, y1 + beyond)
    planes = (Image.fromarray(p).resize((size, size), Image.Resampling.BOX, moved) for p in data)
    values = np.stack([np.asarray(p) for p in planes])
    values[1:4] = values[1:4] / 2 + 0.5
    return np.asarray(np.clip(values, 0, 1) * 255 + 0.5, np.uint8)
