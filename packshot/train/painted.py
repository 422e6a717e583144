"""Painted pictures for the judge: rendered Buffers, each in a random colour, material and scene.

A chunk is one uint8 array [n, 512, 512, 3], written whole or not at all, so painting resumes where
it stopped; what a picture shows follows from its number alone.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from packshot.bench.judging import SIDE, Answers
from packshot.core import Buffers
from packshot.paint import Look, Options, paint
from packshot.paint.scenes import SCENES
from packshot.paint.tables import COLOURS, MATERIALS
from packshot.train.photos import Shard, classes

CHUNK = 250


def answers() -> Answers:
    """What the judge can answer: subjects of the photo set, and all that the painter has."""
    subjects = tuple(dict.fromkeys(c.subject for c in classes()))
    return {
        "subject": subjects,
        "colour": tuple(COLOURS),
        "material": tuple(MATERIALS),
        "scene": tuple(SCENES),
    }


@dataclass(frozen=True, slots=True)
class Gallery:
    """`count` pictures of the rows of `shards`, spread evenly over them; in `folder`."""

    folder: Path
    shards: tuple[Shard, ...]
    count: int
    seed: int

    def look(self, number: int) -> Look:
        """How picture `number` is painted."""
        rng = np.random.default_rng([self.seed, number])
        subject = self._place(number)[0].kind.subject
        tables = [tuple(table) for table in (COLOURS, MATERIALS, SCENES)]
        colour, material, scene = (table[int(rng.integers(len(table)))] for table in tables)
        return Look(subject, colour, material, scene)

    def buffers(self, number: int) -> Buffers:
        """The rendered product of picture `number`."""
        shard, place = self._place(number)
        return shard.seen(place)

    def _place(self, number: int) -> tuple[Shard, int]:
        """Shard and row; the pictures are spread evenly over the rows of all shards."""
        place = number * sum(s.done for s in self.shards) // self.count
        for shard in self.shards:
            if place < shard.done:
                return shard, place
            place -= shard.done
        raise IndexError(number)

    def truth(self) -> NDArray[np.int64]:
        """The right answers, by index: [count, slots]."""
        table = answers()
        looks = [self.look(n) for n in range(self.count)]
        return np.array([[v.index(getattr(k, slot)) for slot, v in table.items()] for k in looks])

    def chunks(self) -> list[range]:
        return [range(i, min(i + CHUNK, self.count)) for i in range(0, self.count, CHUNK)]

    def path(self, chunk: range) -> Path:
        return self.folder / f"{chunk.start:06d}.npy"

    def pictures(self) -> list[NDArray[np.uint8]]:
        """The painted chunks, memory-mapped."""
        return [np.load(self.path(chunk), mmap_mode="r") for chunk in self.chunks()]


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
    options = Options(threads=1)
    out = np.empty((len(chunk), SIDE, SIDE, 3), np.uint8)
    for place, number in enumerate(chunk):
        look = gallery.look(number)
        out[place] = paint(gallery.buffers(number), look, SIDE, SIDE, options)[0]
    temporary = gallery.path(chunk).with_suffix(".tmp")
    with temporary.open("wb") as file:
        np.save(file, out)
    temporary.replace(gallery.path(chunk))
