"""Stage 9: the exemplars that drawings begin with (`runtime.exemplars`).

Bare products and places are those of the photo set. Whatever figures can wear is drawn for it: each
accessory, and each two of them, on every figure; the photo set shows few of these.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, count, permutations
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from packshot.core import CHANNELS, MOST_WORN
from packshot.train import photos
from packshot.train.autoencoder import Latents, encode
from packshot.train.diffusion import EXEMPLAR_TIME
from packshot.train.means import Means
from packshot.train.networks import Autoencoder
from packshot.train.photos import Row, Shard
from packshot.train.scenes import gbuffer
from packshot.train.scenes.accessories import WORN
from packshot.train.scenes.registry import Design
from packshot.zoo.manifest import FILE_NAME, add_file, read_manifest

TIMES = (EXEMPLAR_TIME, 0.65, 0.65)
"""Where drawings go on from an exemplar, by the number of accessories: from half way, what is worn
is no longer told from who wears it (docs/log.md)."""
UNIT = 0.5
"""Spreads that one step of a stored latent stands for: less than the noise at `TIMES`."""
FIRST_SEED = 2_000_000
"""Geometry seeds of dressed figures, which nothing else is made of."""
BARE = {"three-quarter": 10, "front": 3, "side": 3, "top": 2}
"""Exemplars that wear nothing, of each class in each view."""
FIGURES = {"three-quarter": 6, "front": 2, "side": 2, "top": 1}
"""The same, of a class that can be dressed."""
PLACES = {"three-quarter": 28, "top": 12}
_VIEWS = ("three-quarter", "front", "three-quarter")
"""The pictures of one accessory, the last of another figure; two accessories together are seen as
they are seen best."""
_ROUND = ("side", "top")
"""The views in which a figure of its own wears each accessory once more."""
_FIRST, _SECOND = (CHANNELS.index(name) for name in ("accessory", "accessory-2"))


def _outfits() -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """What is drawn of each class: figure, view, accessories."""
    figures = count()
    for name in WORN:
        first, other = next(figures), next(figures)
        yield from zip((first, first, other), _VIEWS, [(name,)] * len(_VIEWS), strict=True)
    for pair in combinations(WORN, MOST_WORN):
        yield next(figures), "three-quarter", pair
    for name in WORN:
        figure = next(figures)
        for view in _ROUND:
            yield figure, view, (name,)


_OUTFITS = tuple(_outfits())


@dataclass(frozen=True, slots=True)
class Dressed(Shard):
    """Figures of a class in everything that they can wear."""

    def row(self, number: int) -> Row:
        figure, view, worn = _OUTFITS[number]
        return Row(self.first_seed + figure, self.first_seed + number, view, worn)


def dressed(folder: Path) -> list[Dressed]:
    """The shards of all classes that can be dressed."""
    kinds = (c for c in photos.classes() if isinstance(c, Design) and c.wears)
    return [
        Dressed(folder / photos.file_name(c), c.label, len(_OUTFITS), FIRST_SEED) for c in kinds
    ]


def write(
    net: Autoencoder, means: Means, shards: Sequence[Shard], more: Sequence[Dressed], path: Path
) -> int:
    """Write the file of a model; how many exemplars it holds."""
    clad = {shard.label: shard for shard in more}
    rows: list[tuple[int, ...]] = []
    arrays: dict[str, Any] = {}
    for label, shard in enumerate(shards):
        buffers, told = _chosen(shard, clad.get(shard.label))
        views = torch.tensor([view for view, *_ in told])
        labels = torch.full((len(told),), label)
        drawn = Latents(encode(net, buffers), labels, views, torch.zeros(len(told), 1))
        units = (means.residuals(drawn).latents / UNIT).round().clamp(-127, 127)
        arrays[str(label)] = units.to(torch.int8).numpy()
        rows += [(label, *one) for one in told]
    index = np.array(rows, np.int16)
    np.savez_compressed(path, index=index, unit=UNIT, time=TIMES, **arrays)
    return len(rows)


def _chosen(shard: Shard, clad: Dressed | None) -> tuple[NDArray[np.uint8], list[tuple[int, ...]]]:
    """Packed Buffers, and view and accessories of each, as the file's index has them."""
    kind = shard.kind
    places = not isinstance(kind, Design)
    most = dict(PLACES if places else FIGURES if clad else BARE)
    numbers: list[int] = []
    told: list[tuple[int, ...]] = []
    for number, row in enumerate(shard.rows()):
        if not row.worn and most.get(row.view, 0) > 0:
            most[row.view] -= 1
            numbers.append(number)
            told.append((gbuffer.VIEWS.index(row.view), 0, 0))
    pictures = [shard.buffers()[numbers]]
    for packed, one in _worn(clad) if clad else ():
        pictures.append(packed[None])
        told.append(one)
    return np.concatenate(pictures), told


def _worn(shard: Dressed) -> Iterator[tuple[NDArray[np.uint8], tuple[int, ...]]]:
    """Dressed figures; two accessories in either order, which is which role they have."""
    names = [*WORN]
    for packed, row in zip(shard.buffers(), shard.rows(), strict=True):
        view = gbuffer.VIEWS.index(row.view)
        for order in permutations(row.worn):
            shown = packed.copy()
            if order != row.worn:
                shown[[_FIRST, _SECOND]] = shown[[_SECOND, _FIRST]]
            told = [1 + names.index(name) for name in order]
            yield shown, (view, *told, *[0] * (MOST_WORN - len(told)))


def add(path: Path) -> Path:
    """Add a written file to the manifest of the model that it lies beside. Raises ModelError."""
    return add_file(read_manifest(path.parent / FILE_NAME), "exemplars", path)
