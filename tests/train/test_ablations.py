"""The comparison of denoisers runs every variant and ranks drawings as it should."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from packshot.bench.manifolds import frechet
from packshot.runtime.traits import VIEWS
from packshot.train import ablations, diffusion, means, verifier
from packshot.train.autoencoder import Latents
from packshot.train.loop import Plan
from packshot.train.networks import Autoencoder, Verifier
from packshot.train.photos import TRAITS

CLASSES = 3


def _latents(count: int, seed: int) -> Latents:
    generator = torch.Generator().manual_seed(seed)
    labels = torch.arange(count) % CLASSES
    drawn = torch.randn(count, 8, 32, 32, generator=generator) + labels.view(-1, 1, 1, 1)
    views = torch.arange(count) % len(VIEWS)
    return Latents(drawn, labels, views, torch.zeros(count, TRAITS))


@pytest.fixture(scope="module")
def data() -> ablations.Data:
    torch.manual_seed(1)
    trained = _latents(18, 1)
    common = means.fit(trained, CLASSES)
    nets = Autoencoder(), Verifier(len(verifier.answers()))
    return ablations.Data(trained, _latents(6, 2), common, nets[0].eval(), nets[1].eval())


def test_every_variant_trains_and_is_measured(
    data: ablations.Data, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diffusion, "BATCH", 4)
    monkeypatch.setattr(ablations, "USUAL", 2)
    monkeypatch.setattr(ablations, "STEPS", (3,))
    monkeypatch.setattr(ablations, "GUIDANCE", (1.5,))
    rows = ablations.compare(data, Plan(0, tmp_path / "checkpoint", steps=1))
    names = [row[0] for row in rows]
    assert names[: len(ablations.VARIANTS) + 1] == [
        "held-out drawings",
        *(v.name for v in ablations.VARIANTS),
    ]
    assert names[-1] == "from exemplars: 2 steps, guidance 1.5"
    assert all(len(row) == len(ablations.HEAD) for row in rows)
    assert all(int(row[2]) == 1 for row in rows[1 : len(ablations.VARIANTS) + 1])


def test_a_drawing_that_was_trained_is_nearest_to_itself(data: ablations.Data) -> None:
    known = replace(data, held_out=data.trained)
    score = ablations.Ruler(known)(known.wished().latents)
    assert score.iou == pytest.approx(1.0)
    assert score.distance == pytest.approx(0.0, abs=1e-3)


def test_exemplars_are_of_the_class_that_is_asked_for(data: ablations.Data) -> None:
    wished = data.wished()
    found = data.exemplars(wished)
    known = [int((data.trained.latents == one).all((1, 2, 3)).nonzero()) for one in found]
    assert data.trained.labels[known].tolist() == wished.labels.tolist()
    assert data.trained.views[known].tolist() == wished.views.tolist()


def test_distributions_further_apart_are_further_apart() -> None:
    rng = np.random.default_rng(0)
    one = rng.normal(size=(400, 4)).astype(np.float32)
    assert frechet(one, one) == pytest.approx(0, abs=1e-6)
    assert frechet(one, one + 1) == pytest.approx(4, abs=1e-3)
    assert frechet(one, 2 * one) == pytest.approx(4 + float((one.mean(0) ** 2).sum()), rel=0.15)
