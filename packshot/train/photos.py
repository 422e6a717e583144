"""The data set on disk: Buffers of every design, rendered by worker processes, resumable.

A shard is one uint8 array [N, 12, 256, 256] and a text file that holds how many rows are written;
which product a row shows follows from its number alone, so an interrupted shard goes on where it
stopped and a rerun makes the same bytes.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from packshot.core import CHANNELS, MOST_WORN
from packshot.runtime.traits import ANGLES, traits
from packshot.train.scenes import gbuffer
from packshot.train.scenes.accessories import WORN
from packshot.train.scenes.registry import designs

VIEWS = ("three-quarter", "three-quarter", "other")  # pictures of one product
OTHERS = tuple(name for name in gbuffer.VIEWS if name != "three-quarter")  # taken in turn
DRESSED = (0.45, 0.40, 0.15)  # shares of products that wear nothing, one thing, two
TRAITS = ANGLES + MOST_WORN * len(WORN)
HELD_OUT = 1_000_000  # geometry seeds from here on are never trained on


@dataclass(frozen=True, slots=True)
class Row:
    """Which picture a row is: index of the design, geometry seed, seed of the pose, view and the
    accessories worn.
    """

    design: int
    seed: int
    freedom: int
    view: str
    worn: tuple[str, ...]

    def traits(self) -> NDArray[np.float32]:
        """What the network is told beside the class (`runtime.traits`)."""
        design = designs()[self.design]
        seen = gbuffer.view_of(design, self.view, self.freedom)
        return traits(seen.yaw - design.front, seen.elevation, self.worn, tuple(WORN))


def row(number: int, *, first_seed: int) -> Row:
    """Row `number` of a shard: designs in turn, three pictures of each product."""
    product, picture = divmod(number, len(VIEWS))
    round_, index = divmod(product, len(designs()))
    seed, design = first_seed + round_, designs()[index]
    view = VIEWS[picture] if VIEWS[picture] != "other" else OTHERS[(seed + index) % len(OTHERS)]
    worn: tuple[str, ...] = ()
    if design.wears:
        rng = np.random.default_rng([seed, index, 17])
        count = int(rng.choice(len(DRESSED), p=DRESSED))
        worn = tuple(str(name) for name in rng.permutation(tuple(WORN))[:count])
    return Row(index, seed, seed * len(VIEWS) + picture, view, worn)


@dataclass(frozen=True, slots=True)
class Shard:
    """One file of rendered Buffers: `count` rows, products numbered from `first_seed`."""

    path: Path
    count: int
    first_seed: int

    @property
    def done_file(self) -> Path:
        return self.path.with_suffix(".done")

    @property
    def done(self) -> int:
        """Rows written so far."""
        return int(self.done_file.read_text()) if self.done_file.exists() else 0

    def labels(self) -> NDArray[np.int64]:
        """Index of the design of each written row."""
        return np.array([row(i, first_seed=0).design for i in range(self.done)])

    def traits(self) -> NDArray[np.float32]:
        """What the network is told of each written row beside its design: [done, T]."""
        rows = (row(i, first_seed=self.first_seed) for i in range(self.done))
        return np.stack([r.traits() for r in rows])

    def buffers(self) -> NDArray[np.uint8]:
        """The written rows, memory-mapped: uint8 [done, 19, 256, 256]."""
        mapped: NDArray[np.uint8] = np.load(self.path, mmap_mode="r")
        return mapped[: self.done]


def render(shard: Shard) -> Iterator[int]:
    """Render what is missing of a shard; yields the number of rows done, now and then."""
    shape = (shard.count, len(CHANNELS), gbuffer.SIZE, gbuffer.SIZE)
    mode = "r+" if shard.path.exists() else "w+"
    out = np.lib.format.open_memmap(shard.path, mode, np.uint8, shape)
    last, mesh = None, None
    for number in range(shard.done, shard.count):
        this = row(number, first_seed=shard.first_seed)
        design = designs()[this.design]
        if mesh is None or (this.design, this.seed) != last:
            mesh, last = design.mesh(this.seed, 1.15, this.worn), (this.design, this.seed)
        out[number] = gbuffer.draw_mesh(mesh, design, this.freedom, view=this.view)
        if (number + 1) % 64 == 0 or number + 1 == shard.count:
            out.flush()
            shard.done_file.write_text(str(number + 1))
            yield number + 1


def shards(folder: Path, pictures: int, workers: int) -> list[Shard]:
    """The training shards, one per worker, and the held-out shard last."""
    each = pictures // workers
    span = each // (len(VIEWS) * len(designs())) + 1
    training = [Shard(folder / f"train-{w}.npy", each, w * span) for w in range(workers)]
    held = Shard(folder / "held-out.npy", 6 * len(VIEWS) * len(designs()), HELD_OUT)
    return [*training, held]


def render_all(todo: list[Shard], workers: int) -> None:
    """Render shards side by side, one process and one thread each, with a line a minute."""
    # Both count: torch reads it when it is imported in the child.
    os.environ["OMP_NUM_THREADS"] = "1"
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        for path, count, seconds in pool.map(_render_one, todo):
            print(f"{path.name}: {count} pictures in {seconds:.0f} s", flush=True)


def _render_one(shard: Shard) -> tuple[Path, int, float]:
    start, told, before = time.monotonic(), 0.0, shard.done
    for done in render(shard):
        elapsed = time.monotonic() - start
        if elapsed - told > 60:
            told = elapsed
            speed = (done - before) / elapsed
            print(f"{shard.path.name}: {done}/{shard.count}, {speed:.1f} a second", flush=True)
    return shard.path, shard.done, time.monotonic() - start
