"""Painted pictures for the judge: rendered Buffers, each for a random Brief of what they show.

A chunk is one uint8 array [n, 512, 512, 3], written whole or not at all, so painting resumes where
it stopped; what a picture shows follows from its number alone.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from packshot.bench.judging import SIDE, WORN, Answers, asked
from packshot.core import CONCEPTS, FLOATING, PLACES, Accessory, Brief, Buffers
from packshot.paint import Look, Options, layers, paint, resolve
from packshot.paint.scenes import SCENES
from packshot.paint.tables import COLOURS, MATERIALS
from packshot.train.photos import Shard, classes

CHUNK = 250
UNSTATED = -100
"""The truth of a slot that a picture leaves open, such as the colour of a mountain."""


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


@dataclass(frozen=True, slots=True)
class Gallery:
    """`count` pictures of the rows of `shards`, spread evenly over them; in `folder`."""

    folder: Path
    shards: tuple[Shard, ...]
    count: int
    seed: int

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
        rows = ([asked(brief, slot) for slot in table] for brief in map(self.brief, self._all()))
        return np.array(
            [
                [
                    UNSTATED if a is None else v.index(a)
                    for a, v in zip(row, table.values(), strict=True)
                ]
                for row in rows
            ]
        )

    def _all(self) -> range:
        return range(self.count)

    def chunks(self) -> list[range]:
        return [range(i, min(i + CHUNK, self.count)) for i in range(0, self.count, CHUNK)]

    def path(self, chunk: range) -> Path:
        return self.folder / f"{chunk.start:06d}.npy"

    def pictures(self) -> list[NDArray[np.uint8]]:
        """The painted chunks, memory-mapped."""
        return [np.load(self.path(chunk), mmap_mode="r") for chunk in self.chunks()]


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
    options = Options(threads=1)
    out = np.empty((len(chunk), SIDE, SIDE, 3), np.uint8)
    for place, number in enumerate(chunk):
        look = gallery.look(number)
        out[place] = paint(gallery.buffers(number), look, SIDE, SIDE, options)[0]
    temporary = gallery.path(chunk).with_suffix(".tmp")
    with temporary.open("wb") as file:
        np.save(file, out)
    temporary.replace(gallery.path(chunk))
