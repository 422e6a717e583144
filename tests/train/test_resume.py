"""Training goes on from a published model: the same networks, whose classes are found by label."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from packshot.core import CHANNELS, ModelSpec
from packshot.train import export, resume
from packshot.train.means import Means
from packshot.train.networks import Autoencoder, Denoiser
from packshot.train.photos import TRAITS
from tests.train.networks import randomise

CLASSES = ("mug/straight", "mug/latte", "sofa/curved")


@pytest.fixture(scope="module")
def nets() -> tuple[Autoencoder, Denoiser]:
    coder, denoiser = Autoencoder(), Denoiser(len(CLASSES), TRAITS)
    for net in (coder, denoiser):
        randomise(net)
    coder.mean.fill_(0.25)
    coder.std.fill_(1.5)
    return coder, denoiser


@pytest.fixture(scope="module")
def spec(nets: tuple[Autoencoder, Denoiser], tmp_path_factory: pytest.TempPathFactory) -> ModelSpec:
    folder = tmp_path_factory.mktemp("published")
    files = export.export(nets[1], nets[0], None, folder)
    files["means"] = folder / "means.npz"
    Means(torch.randn(4, 8192), torch.randn(12, 4), torch.ones(12)).save(files["means"])
    return ModelSpec("old", "0", files, CLASSES, (), (), 1, 1, channels=CHANNELS)


def test_the_autoencoder_comes_back(nets: tuple[Autoencoder, Denoiser], spec: ModelSpec) -> None:
    again = resume.autoencoder(spec)
    pictures, latent = torch.rand(1, len(CHANNELS), 64, 64) * 2 - 1, torch.randn(1, 8, 8, 8)
    with torch.inference_mode():
        assert torch.allclose(again.encode(pictures), nets[0].encode(pictures), atol=2e-2)
        assert torch.allclose(again.decode(latent), nets[0].decode(latent), atol=2e-2)


def test_classes_are_found_by_label(nets: tuple[Autoencoder, Denoiser], spec: ModelSpec) -> None:
    wished = ("sofa/curved", "mug/enamel", "teapot/round")
    again, old = resume.denoiser(spec, wished, TRAITS), nets[1]
    rows = old.label.weight
    assert torch.allclose(again.label.weight[0], rows[2], atol=1e-3)
    assert torch.allclose(again.label.weight[1], rows[:2].mean(0), atol=1e-3), "kin of its subject"
    assert torch.allclose(again.label.weight[2], rows[:3].mean(0), atol=1e-3), "of all"
    assert torch.allclose(again.label.weight[-1], rows[-1], atol=1e-3), "no condition"


def test_means_are_kept_for_the_same_classes_alone(spec: ModelSpec, tmp_path: Path) -> None:
    assert resume.means(spec, CLASSES, tmp_path / "means.npz")
    assert (tmp_path / "means.npz").read_bytes() == spec.files["means"].read_bytes()
    other = replace(spec, classes=tuple(reversed(CLASSES)))
    assert not resume.means(other, CLASSES, tmp_path / "other.npz")
