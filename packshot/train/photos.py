"""The data set on disk: Buffers of every class, rendered by worker processes, resumable.

A shard is one class: a uint8 array [N, 19, 256, 256] and a text file that holds how many rows are
written; which product a row shows follows from its number alone, so an interrupted shard goes on
where it stopped, a rerun makes the same bytes, and a new design is rendered without the others.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from packshot.core import CHANNELS, MOST_WORN, PLACE_ELEVATIONS, VIEW_ANGLES, Buffers
from packshot.runtime.traits import ANGLES, traits
from packshot.train.scenes import gbuffer
from packshot.train.scenes.accessories import WORN
from packshot.train.scenes.gbuffer import Baked
from packshot.train.scenes.places.catalogue import Place, places
from packshot.train.scenes.registry import Design, designs

Class = Design | Place

PICTURES = 3  # of one product: as it is seen best, then from two other sides
OTHERS = tuple(name for name in gbuffer.VIEWS if name != "three-quarter")  # taken in turn
AROUND = ("three-quarter", "three-quarter", "top")  # the pictures of one place
DRESSED = (0.45, 0.40, 0.15)  # shares of products that wear nothing, one thing, two
TRAITS = ANGLES + MOST_WORN * len(WORN)
HELD_OUT = 1_000_000  # geometry seeds from here on are never trained on
HELD_OUT_PRODUCTS = 2
COARSENESS = 1.35


@cache
def classes() -> tuple[Class, ...]:
    """What the network draws, designs of products and of places, sorted by label: the order of its
    condition classes.
    """
    return tuple(sorted((*designs(), *places()), key=lambda c: c.label))


@dataclass(frozen=True, slots=True)
class Row:
    """Which picture a row is: geometry seed, seed of the pose, view and the accessories worn."""

    seed: int
    freedom: int
    view: str
    worn: tuple[str, ...] = ()

    def traits(self, kind: Class) -> NDArray[np.float32]:
        """What the network is told beside the class (`runtime.traits`)."""
        if isinstance(kind, Place):
            return traits(0.0, VIEW_ANGLES[self.view][1], (), tuple(WORN))
        seen = gbuffer.view_of(kind, self.view, self.freedom)
        return traits(seen.yaw - kind.front, seen.elevation, self.worn, tuple(WORN))

    def bake(self, kind: Class) -> Baked:
        """The product, ready to be drawn in any of its views."""
        if isinstance(kind, Place):
            return gbuffer.bake_place(kind.mesh(self.seed, COARSENESS))
        return gbuffer.bake(kind.mesh(self.seed, COARSENESS, self.worn))

    def seen(self, drawn: NDArray[np.uint8], kind: Class) -> Buffers:
        """What `draw` made, as the painter takes it."""
        data = gbuffer.unpack(drawn)
        if isinstance(kind, Place):
            return Buffers(data, PLACE_ELEVATIONS[self.view], fills=True)
        return Buffers(data, VIEW_ANGLES[self.view][1])

    def draw(self, baked: Baked, kind: Class) -> NDArray[np.uint8]:
        if isinstance(kind, Place):
            return gbuffer.draw_place(baked, self.freedom, view=self.view)
        return gbuffer.draw_mesh(baked, kind, self.freedom, view=self.view)


def row(kind: Class, number: int, first_seed: int = 0) -> Row:
    """Picture `number` of a class: three of each product."""
    product, picture = divmod(number, PICTURES)
    seed, freedom = first_seed + product, (first_seed + product) * PICTURES + picture
    if isinstance(kind, Place):
        return Row(seed, freedom, AROUND[picture])
    view = "three-quarter" if picture == 0 else OTHERS[(seed + picture) % len(OTHERS)]
    return Row(seed, freedom, view, _worn(kind, seed) if kind.wears else ())


def _worn(kind: Design, seed: int) -> tuple[str, ...]:
    rng = np.random.default_rng([seed, sum(kind.label.encode()), 17])
    count = int(rng.choice(len(DRESSED), p=DRESSED))
    return tuple(str(name) for name in rng.permutation(tuple(WORN))[:count])


@dataclass(frozen=True, slots=True)
class Shard:
    """One file of rendered Buffers: `count` rows of a class, its products numbered from
    `first_seed`.
    """

    path: Path
    label: str
    count: int
    first_seed: int

    @property
    def kind(self) -> Class:
        return next(c for c in classes() if c.label == self.label)

    @property
    def done_file(self) -> Path:
        return self.path.with_suffix(".done")

    @property
    def done(self) -> int:
        """Rows written so far."""
        return int(self.done_file.read_text()) if self.done_file.exists() else 0

    def row(self, number: int) -> Row:
        return row(self.kind, number, self.first_seed)

    def rows(self) -> list[Row]:
        return [self.row(i) for i in range(self.done)]

    def labels(self) -> NDArray[np.int64]:
        """Index of the class of each written row."""
        return np.full(self.done, classes().index(self.kind))

    def traits(self) -> NDArray[np.float32]:
        """What the network is told of each written row beside its class: [done, T]."""
        kind = self.kind
        return np.stack([r.traits(kind) for r in self.rows()])

    def views(self) -> NDArray[np.int64]:
        """Index in `gbuffer.VIEWS` of the view of each written row."""
        return np.array([gbuffer.VIEWS.index(r.view) for r in self.rows()])

    def buffers(self) -> NDArray[np.uint8]:
        """The written rows, memory-mapped: uint8 [done, 19, 256, 256]."""
        mapped: NDArray[np.uint8] = np.load(self.path, mmap_mode="r")
        return mapped[: self.done]

    def seen(self, number: int) -> Buffers:
        """A written row as the painter takes it."""
        return self.row(number).seen(self.buffers()[number], self.kind)


def render(shard: Shard) -> None:
    """Render what is missing of a shard."""
    shape = (shard.count, len(CHANNELS), gbuffer.SIZE, gbuffer.SIZE)
    mode = "r+" if shard.path.exists() else "w+"
    out = np.lib.format.open_memmap(shard.path, mode, np.uint8, shape)
    kind, last, baked = shard.kind, None, None
    for number in range(shard.done, shard.count):
        this = shard.row(number)
        if baked is None or this.seed != last:
            baked, last = this.bake(kind), this.seed
        out[number] = this.draw(baked, kind)
        if (number + 1) % (4 * PICTURES) == 0 or number + 1 == shard.count:
            out.flush()
            shard.done_file.write_text(str(number + 1))


def file_name(kind: Class) -> str:
    """The file of a class's shard."""
    return kind.label.replace("/", ".") + ".npy"


def shards(folder: Path, products: int) -> tuple[list[Shard], list[Shard]]:
    """The training shards and the held-out ones, one per class; a class that can be dressed has
    half as many products more.
    """
    training, held = [], []
    for kind in classes():
        file = file_name(kind)
        wears = isinstance(kind, Design) and kind.wears
        count = PICTURES * (products * 3 // 2 if wears else products)
        training.append(Shard(folder / "train" / file, kind.label, count, 0))
        few = PICTURES * HELD_OUT_PRODUCTS
        held.append(Shard(folder / "held-out" / file, kind.label, few, HELD_OUT))
    return training, held


def render_all(todo: Sequence[Shard], workers: int) -> None:
    """Render shards side by side, one process and one thread each, with a line for each."""
    # Both count: torch reads it when it is imported in the child.
    os.environ["OMP_NUM_THREADS"] = "1"
    for folder in {s.path.parent for s in todo}:
        folder.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for left, (label, count, seconds) in enumerate(pool.map(_render_one, todo), 1):
            print(f"{left}/{len(todo)} {label}: {count} in {seconds:.0f} s", flush=True)


def _render_one(shard: Shard) -> tuple[str, int, float]:
    start, before = time.monotonic(), shard.done
    render(shard)
    return shard.label, shard.done - before, time.monotonic() - start
