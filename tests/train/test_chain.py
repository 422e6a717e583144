"""The whole training chain on a handful of pictures: resumable, and what it exports runs."""

from pathlib import Path

import numpy as np
import pytest
import torch

from packshot import zoo
from packshot.core import Brief, Request
from packshot.runtime.cpu import CpuRuntime
from packshot.train import critic, diffusion, photos, stages
from packshot.train.autoencoder import Latents
from packshot.train.loop import Plan
from packshot.train.networks import Autoencoder, Denoiser
from packshot.train.scenes.registry import designs


@pytest.fixture(scope="module")
def latents() -> Latents:
    torch.manual_seed(0)
    count = len(designs())
    return Latents(
        torch.randn(count, 8, 32, 32), torch.arange(count), torch.randn(count, photos.TRAITS)
    )


def test_a_row_follows_from_its_number_alone() -> None:
    count, views = len(designs()), len(photos.VIEWS)
    rows = [photos.row(i, first_seed=10) for i in range(2 * count * views)]
    assert [r.design for r in rows[: 2 * views]] == [0] * views + [1] * views
    assert len({(r.design, r.seed, r.freedom) for r in rows}) == len(rows)
    assert {r.seed for r in rows} == {10, 11}


def test_shards_never_share_a_product(tmp_path: Path) -> None:
    seen: set[tuple[int, int]] = set()
    for shard in photos.shards(tmp_path, 1000, 3):
        products = {
            (r.design, r.seed)
            for r in (photos.row(i, first_seed=shard.first_seed) for i in range(shard.count))
        }
        assert not seen & products
        seen |= products


def test_an_interrupted_shard_goes_on_and_gives_the_same_bytes(tmp_path: Path) -> None:
    whole = photos.Shard(tmp_path / "whole.npy", 3, 0)
    assert list(photos.render(whole)) == [3]
    broken = photos.Shard(tmp_path / "broken.npy", 3, 0)
    list(photos.render(broken))
    broken.done_file.write_text("1")
    np.load(broken.path, mmap_mode="r+")[1:] = 0
    list(photos.render(broken))
    assert np.array_equal(whole.buffers(), broken.buffers())


def test_training_resumes_where_it_stopped(tmp_path: Path, latents: Latents) -> None:
    def fit(minutes: float) -> tuple[int, float]:
        diffusion.fit(latents, len(designs()), Plan(minutes, tmp_path / "x.checkpoint"))
        state = torch.load(tmp_path / "x.checkpoint", weights_only=True)
        return state["iterations"], state["seconds"]

    steps, seconds = fit(0.001)
    more_steps, more_seconds = fit(seconds / 60 + 0.001)
    assert steps >= 1
    assert more_steps > steps
    assert more_seconds > seconds


def test_what_the_chain_exports_draws_a_picture(tmp_path: Path, latents: Latents) -> None:
    settings = stages.Settings(tmp_path, tmp_path / "models" / "packshot-embedded", pictures=0)
    torch.save(Autoencoder().state_dict(), tmp_path / "autoencoder.pt")
    torch.save(Denoiser(len(designs()), photos.TRAITS).state_dict(), tmp_path / "denoiser.pt")
    plan = Plan(0.001, tmp_path / "critic.checkpoint")
    net = critic.fit(latents, latents, len(designs()), plan)
    torch.save(net.state_dict(), tmp_path / "critic.pt")
    stages.publish(settings)
    spec = zoo.load("packshot-embedded", tmp_path / "models")
    runtime = CpuRuntime(spec, threads=1)
    state = runtime.prepare(Request(Brief("mug", subject="mug"), seed=3, steps=2))
    while not state.done:
        (prediction,) = runtime.denoise([state])
        runtime.advance(state, prediction)
    assert runtime.draw(state).data.shape == (19, 256, 256)
