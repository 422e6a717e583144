"""The shipped weights, put back into PyTorch, compute what the compiled graphs compute."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from packshot import graphs
from packshot.core import VIEW_ANGLES, Brief, ModelSpec, Request
from packshot.runtime.cpu import CpuRuntime
from packshot.runtime.traits import VIEWS
from packshot.train import export, peer
from packshot.train.means import Means
from packshot.train.networks import Autoencoder, Critic, Denoiser
from packshot.train.photos import TRAITS
from packshot.train.scenes.accessories import WORN
from tests.train.networks import randomise

CLASSES = 3


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    denoiser, autoencoder, critic = (
        Denoiser(CLASSES, TRAITS),
        Autoencoder(),
        Critic(CLASSES, TRAITS),
    )
    for net in (denoiser, autoencoder, critic):
        randomise(net)
    return export.export(denoiser, autoencoder, critic, tmp_path_factory.mktemp("weights"))


def _inputs() -> dict[str, Tensor]:
    torch.manual_seed(6)
    return {
        "latent": torch.randn(2, 8, 32, 32),
        "time": torch.tensor([0.2, 0.7]),
        "label": torch.tensor([0, 2]),
        "traits": torch.randn(2, TRAITS),
        "mean": torch.randn(2, 8, 32, 32),
    }


@pytest.mark.parametrize(
    ("role", "names", "output"),
    [
        ("denoiser", ("latent", "time", "label", "traits", "mean"), "velocity"),
        ("decoder", ("latent",), "buffers"),
        ("critic", ("latent", "label", "traits"), "score"),
    ],
)
def test_torch_and_the_compiled_graph_agree(
    files: dict[str, Path], role: str, names: tuple[str, ...], output: str
) -> None:
    fresh = {
        "denoiser": Denoiser(CLASSES, TRAITS),
        "decoder": export.Decoder(Autoencoder()),
        "critic": Critic(CLASSES, TRAITS),
    }[role]
    inputs = {name: _inputs()[name] for name in names}
    net = peer.restore(fresh, files[role], tuple(inputs.values()))
    arrays = {name: tensor.numpy() for name, tensor in inputs.items()}
    ours = graphs.load(files[role], threads=1)(**arrays)[output]
    theirs = peer.TorchGraph(net, output)(**arrays)[output]
    assert np.abs(ours).max() > 1e-3
    assert np.abs(ours - theirs).max() < 1e-4 * max(1.0, float(np.abs(ours).max()))


@pytest.mark.parametrize(
    ("role", "net", "names"),
    [
        ("denoiser", Denoiser(CLASSES, TRAITS), ("latent", "time", "label", "traits", "mean")),
        ("decoder", export.Decoder(Autoencoder()), ("latent",)),
    ],
)
def test_multiplications_are_counted_as_torch_counts_them(
    files: dict[str, Path], role: str, net: nn.Module, names: tuple[str, ...]
) -> None:
    with FlopCounterMode(display=False) as counter, torch.inference_mode():
        net(*(_inputs()[name] for name in names))
    flops = counter.get_total_flops()  # a multiplication and an addition are two
    assert graphs.multiplications(files[role], batch=2) == pytest.approx(flops / 2, rel=0.02)


def test_a_file_of_another_network_is_refused(files: dict[str, Path]) -> None:
    inputs = tuple(_inputs()[name] for name in ("latent", "label", "traits"))
    with pytest.raises((ValueError, RuntimeError)):
        peer.restore(Critic(CLASSES, TRAITS), files["decoder"], inputs)


def test_the_peer_draws_what_the_runtime_draws(files: dict[str, Path], tmp_path: Path) -> None:
    classes = tuple(f"mug/{i}" for i in range(CLASSES))
    rows = CLASSES * len(VIEWS)
    common = Means(torch.randn(4, 8 * 32 * 32), torch.randn(rows, 4), torch.rand(rows) + 0.5)
    common.save(tmp_path / "means.npz")
    files = {**files, "means": tmp_path / "means.npz"}
    spec = ModelSpec("raw", "0", files, classes, ("studio",), ("metal",), 2, 2)
    spec = replace(
        spec, views=tuple(VIEW_ANGLES), azimuths=(0.0,) * CLASSES, accessories=tuple(WORN)
    )
    drawn = []
    for runtime in (
        CpuRuntime(spec, threads=1, precision="f32"),
        peer.TorchRuntime(spec, threads=1),
    ):
        state = runtime.prepare(Request(Brief("mug", subject="mug"), seed=3))
        while not state.done:
            runtime.advance(state, runtime.denoise([state])[0])
        runtime.decode([state])
        drawn.append(state.drawn.data)
    assert np.abs(drawn[0] - drawn[1]).max() < 1e-3
