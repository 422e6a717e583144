"""The whole training chain on a handful of pictures: resumable, and what it exports runs."""

from pathlib import Path

import numpy as np
import pytest
import torch

from packshot import zoo
from packshot.core import Brief, Request
from packshot.runtime.cpu import CpuRuntime
from packshot.train import critic, diffusion, means, photos, stages
from packshot.train.autoencoder import Latents
from packshot.train.loop import Plan
from packshot.train.networks import Autoencoder, Denoiser
from packshot.train.photos import classes


@pytest.fixture(scope="module")
def latents() -> Latents:
    torch.manual_seed(0)
    count = 2 * len(classes())
    labels, views = torch.arange(count) // 2, torch.arange(count) % 2
    return Latents(torch.randn(count, 8, 32, 32), labels, views, torch.randn(count, photos.TRAITS))


@pytest.fixture(scope="module")
def common(latents: Latents) -> means.Means:
    return means.fit(latents, len(classes()), rank=24)


def test_a_row_follows_from_its_number_alone() -> None:
    for kind in (classes()[0], next(c for c in classes() if c.subject == "palace")):
        rows = [photos.row(kind, i, first_seed=10) for i in range(4 * photos.PICTURES)]
        assert rows == [photos.row(kind, i, first_seed=10) for i in range(len(rows))]
        assert len({(r.seed, r.freedom) for r in rows}) == len(rows)
        assert {r.seed for r in rows} == {10, 11, 12, 13}


def test_every_view_of_a_product_is_rendered() -> None:
    kind = next(c for c in classes() if c.subject == "mug")
    views = [photos.row(kind, i).view for i in range(6 * photos.PICTURES)]
    assert [views.count(v) for v in ("three-quarter", "front", "side", "top")] == [6, 4, 4, 4]


def test_training_and_held_out_shards_share_no_product(tmp_path: Path) -> None:
    training, held = photos.shards(tmp_path, 30)
    seeds = [
        {photos.row(s.kind, i, s.first_seed).seed for s in some for i in range(s.count)}
        for some in (training[:3], held[:3])
    ]
    assert not seeds[0] & seeds[1]
    assert len({s.path for s in training + held}) == 2 * len(classes())


def test_an_interrupted_shard_goes_on_and_gives_the_same_bytes(tmp_path: Path) -> None:
    label = "mug/straight"
    whole = photos.Shard(tmp_path / "whole.npy", label, 3, 0)
    photos.render(whole)
    assert whole.done == 3
    broken = photos.Shard(tmp_path / "broken.npy", label, 3, 0)
    photos.render(broken)
    broken.done_file.write_text("1")
    np.load(broken.path, mmap_mode="r+")[1:] = 0
    photos.render(broken)
    assert np.array_equal(whole.buffers(), broken.buffers())


def test_a_mean_and_what_differs_from_it_make_the_latent(
    latents: Latents, common: means.Means
) -> None:
    mean, spread = common.of(latents.labels, latents.views)
    again = mean + spread * common.residuals(latents).latents
    assert torch.allclose(again, latents.latents, atol=1e-4)


def test_a_view_never_drawn_takes_the_mean_of_the_best_one(common: means.Means) -> None:
    label = torch.tensor([3, 3])
    best, never = common.of(label, torch.tensor([0, 3]))[0]
    assert torch.allclose(best, never, atol=1e-3)


def test_training_resumes_where_it_stopped(
    tmp_path: Path, latents: Latents, common: means.Means
) -> None:
    def fit(minutes: float) -> tuple[int, float]:
        plan = Plan(minutes, tmp_path / "x.checkpoint")
        diffusion.fit(latents, common, len(classes()), plan)
        state = torch.load(tmp_path / "x.checkpoint", weights_only=True)
        return state["iterations"], state["seconds"]

    steps, seconds = fit(0.001)
    more_steps, more_seconds = fit(seconds / 60 + 0.001)
    assert steps >= 1
    assert more_steps > steps
    assert more_seconds > seconds


def test_what_the_chain_exports_draws_a_picture(
    tmp_path: Path, latents: Latents, common: means.Means
) -> None:
    settings = stages.Settings(tmp_path, tmp_path / "models" / "packshot-embedded", products=1)
    torch.save(Autoencoder().state_dict(), tmp_path / "autoencoder.pt")
    torch.save(Denoiser(len(classes()), photos.TRAITS).state_dict(), tmp_path / "denoiser.pt")
    common.save(tmp_path / stages.MEANS)
    plan = Plan(0.001, tmp_path / "critic.checkpoint")
    net = critic.fit(latents, latents, len(classes()), plan)
    torch.save(net.state_dict(), tmp_path / "critic.pt")
    stages.publish(settings)
    spec = zoo.load("packshot-embedded", tmp_path / "models")
    runtime = CpuRuntime(spec, threads=1)
    state = runtime.prepare(Request(Brief("mug", subject="mug"), seed=3, steps=2))
    while not state.done:
        (prediction,) = runtime.denoise([state])
        runtime.advance(state, prediction)
    runtime.decode([state])
    assert state.drawn.data.shape == (19, 256, 256)
