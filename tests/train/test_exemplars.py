"""What exemplars are made of: bare products of the photo set, figures in all that they can wear."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from packshot import zoo
from packshot.core import CHANNELS, Brief, Request
from packshot.runtime.cpu import CpuRuntime
from packshot.train import exemplars, means, photos
from packshot.train.autoencoder import Latents
from packshot.train.networks import Autoencoder
from packshot.train.photos import classes
from packshot.train.scenes import gbuffer
from packshot.train.scenes.accessories import WORN


def test_a_figure_is_dressed_in_everything_and_in_every_two_things(tmp_path: Path) -> None:
    shard = exemplars.dressed(tmp_path)[0]
    rows = [shard.row(n) for n in range(shard.count)]
    assert {row.worn for row in rows if len(row.worn) == 1} == {(name,) for name in WORN}
    pairs = {frozenset(row.worn) for row in rows if len(row.worn) == 2}
    assert len(pairs) == len(WORN) * (len(WORN) - 1) // 2
    assert len({(row.seed, row.freedom) for row in rows}) == len(rows)
    seen = {(row.view, row.worn) for row in rows if len(row.worn) == 1}
    assert seen == {(view, (name,)) for view in gbuffer.VIEWS for name in WORN}
    assert all(row.seed >= exemplars.FIRST_SEED for row in rows)


@pytest.fixture(scope="module")
def shards(tmp_path_factory: pytest.TempPathFactory) -> tuple[photos.Shard, exemplars.Dressed]:
    """A class of figures: three pictures of the photo set, one that wears two things."""
    folder = tmp_path_factory.mktemp("shards")
    clad = exemplars.dressed(folder / "dressed")[0]
    bare = photos.Shard(folder / "bare.npy", clad.label, 3, 0)
    photos.render(bare)
    pair = next(n for n in range(clad.count) if len(clad.row(n).worn) == 2)
    clad.path.parent.mkdir()
    one = clad.kind
    row = clad.row(pair)
    packed = np.zeros((clad.count, *bare.buffers().shape[1:]), np.uint8)
    packed[:] = row.draw(row.bake(one), one)
    np.save(clad.path, packed)
    clad.done_file.write_text(str(clad.count))
    return bare, clad


def test_two_accessories_are_kept_in_either_order(
    shards: tuple[photos.Shard, exemplars.Dressed],
) -> None:
    found = list(exemplars._worn(shards[1]))
    names = [*WORN]
    two = {told[1:]: packed for packed, told in found if told[2]}
    assert len(two) == len(names) * (len(names) - 1)
    first, second = (CHANNELS.index(name) for name in ("accessory", "accessory-2"))
    one, other = two[1, 2], two[2, 1]
    assert one[first].any()
    assert np.array_equal(one[first], other[second])
    assert np.array_equal(one[second], other[first])


def test_what_is_written_is_what_the_runtime_begins_with(
    shards: tuple[photos.Shard, exemplars.Dressed], tmp_path: Path
) -> None:
    torch.manual_seed(0)
    bare, clad = shards
    labels = [c.label for c in classes()]
    count = len(labels)
    drawn = torch.randn(count, 8, 32, 32)
    zeros = torch.zeros(count, dtype=torch.int64)
    data = Latents(drawn, torch.arange(count), zeros, torch.zeros(count, photos.TRAITS))
    common = means.fit(data, count, rank=8)
    path = tmp_path / "exemplars.npz"
    net = Autoencoder().eval()
    written = exemplars.write(net, common, [bare], [clad], path)
    with np.load(path) as file:
        index, latents = file["index"], file["0"]
    assert len(index) == len(latents) == written > len(WORN) * len(WORN)
    assert latents.dtype == np.int8
    assert {tuple(row[2:]) for row in index} >= {(1, 0), (1, 2), (2, 1)}


def test_the_published_model_begins_with_exemplars_of_everything_it_draws() -> None:
    spec = zoo.load("packshot-embedded")
    with np.load(spec.files["exemplars"]) as file:
        index = file["index"]
    seen = {tuple(row) for row in index}
    for label, name in enumerate(spec.classes):
        assert (label, 0, 0, 0) in seen, name
        if name in spec.wearers:
            for first in range(1, 1 + len(spec.accessories)):
                assert (label, 0, first, 0) in seen, name
    runtime = CpuRuntime(spec, threads=1)
    state = runtime.prepare(Request(Brief("", subject="garden"), seed=3))
    assert 0 < state.step < state.steps
