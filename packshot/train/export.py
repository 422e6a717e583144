"""Stage 5: networks to ONNX files with half-precision weights, and the manifest beside them."""

from __future__ import annotations

import subprocess
import warnings
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from packshot.core import CHANNELS, VIEW_ANGLES
from packshot.paint.scenes import SCENES
from packshot.paint.tables import MATERIALS
from packshot.train.networks import Autoencoder, Critic, Denoiser, Verifier
from packshot.train.photos import TRAITS, classes
from packshot.train.scenes.accessories import WORN
from packshot.train.scenes.gbuffer import SIZE
from packshot.train.scenes.registry import Design, designs
from packshot.zoo.manifest import (
    FILE_NAME,
    Manifest,
    add_file,
    read_manifest,
    record_of,
    write_manifest,
)

NAME, LICENCE = "packshot-embedded", "Apache-2.0"
_HALVED = 512  # initialisers with more numbers than this are stored in half precision


class Encoder(nn.Module):
    """The half of the autoencoder that training goes on with: signed Buffers to latents."""

    def __init__(self, net: Autoencoder) -> None:
        super().__init__()
        self.net = net

    def forward(self, buffers: Tensor) -> Tensor:
        return self.net.encode(buffers)


class Decoder(nn.Module):
    """The half of the autoencoder that serving runs."""

    def __init__(self, net: Autoencoder) -> None:
        super().__init__()
        self.net = net

    def forward(self, latent: Tensor) -> Tensor:
        return self.net.decode(latent)


def export(
    denoiser: Denoiser,
    autoencoder: Autoencoder,
    critic: Critic | None,
    folder: Path,
    *,
    verifier: Verifier | None = None,
) -> dict[str, Path]:
    """Write denoiser.onnx, decoder.onnx, encoder.onnx and, if there are any, critic.onnx and
    verifier.onnx; the batch size stays free.
    """
    latent, time = torch.randn(2, 8, 32, 32), torch.rand(2)
    pictures = torch.randn(2, autoencoder.channels, SIZE, SIZE)
    condition = {"label": torch.zeros(2, dtype=torch.int64), "traits": torch.zeros(2, TRAITS)}
    shown = {"latent": latent, "time": time, **condition, "mean": torch.randn(2, 8, 32, 32)}
    networks: dict[str, tuple[nn.Module, Mapping[str, Tensor], str]] = {
        "denoiser": (denoiser, shown, "velocity"),
        "decoder": (Decoder(autoencoder), {"latent": latent}, "buffers"),
        "encoder": (Encoder(autoencoder), {"buffers": pictures}, "latent"),
    }
    if critic:
        networks["critic"] = (critic, {"latent": latent, **condition}, "score")
    if verifier:
        networks["verifier"] = (verifier, {"latent": latent}, "logits")
    folder.mkdir(parents=True, exist_ok=True)
    return {
        role: write(net, inputs, output, folder / f"{role}.onnx")
        for role, (net, inputs, output) in networks.items()
    }


def add_verifier(verifier: Verifier, folder: Path, metrics: Mapping[str, float]) -> Path:
    """Write verifier.onnx into the folder of a model and add it to the manifest there. Raises
    ModelError where there is none.
    """
    manifest = read_manifest(folder / FILE_NAME)
    path = write(
        verifier, {"latent": torch.randn(2, 8, 32, 32)}, "logits", folder / "verifier.onnx"
    )
    measured = replace(manifest, metrics={**manifest.metrics, **metrics})
    return add_file(measured, "verifier", path)


def write(
    net: nn.Module, inputs: Mapping[str, Tensor], outputs: str | tuple[str, ...], path: Path
) -> Path:
    """One network as an ONNX file whose large weights are float16, cast back when loaded."""
    names = (outputs,) if isinstance(outputs, str) else outputs
    net = net.eval().to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the exporter's notes about its own deprecation
        torch.onnx.export(
            net,
            tuple(inputs.values()),
            str(path),
            input_names=list(inputs),
            output_names=list(names),
            dynamic_axes={name: {0: "batch"} for name in (*inputs, *names)},
            opset_version=18,
            dynamo=False,
        )
    model = onnx.load(path)
    _halve(model.graph)
    onnx.checker.check_model(model)
    onnx.save(model, path)
    return path


def _halve(graph: onnx.GraphProto) -> None:
    casts = []
    for tensor in graph.initializer:
        array = numpy_helper.to_array(tensor)
        if tensor.data_type != TensorProto.FLOAT or array.size <= _HALVED:
            continue
        name = tensor.name
        half = numpy_helper.from_array(array.astype("float16"), name + ".half")
        tensor.CopyFrom(half)
        casts.append(helper.make_node("Cast", [name + ".half"], [name], to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)


def publish(
    folder: Path,
    files: Mapping[str, Path],
    *,
    training: Mapping[str, str | int | float],
    metrics: Mapping[str, float],
    sampling: Mapping[str, Any],
) -> Path:
    """Write the manifest. `sampling` holds steps, candidates, shift, guidance, guided and
    temperature.
    """
    manifest = Manifest(
        name=folder.name,
        licence=LICENCE,
        files={role: record_of(path) for role, path in files.items()},
        classes=tuple(c.label for c in classes()),
        channels=CHANNELS,
        views=tuple(VIEW_ANGLES),
        azimuths=tuple(c.yaw - c.front if isinstance(c, Design) else 0.0 for c in classes()),
        accessories=tuple(WORN),
        wearers=tuple(d.label for d in designs() if d.wears),
        scenes=tuple(SCENES),
        materials=tuple(MATERIALS),
        training={"commit": commit(), **training},
        metrics=metrics,
        **sampling,
    )
    return write_manifest(folder, manifest)


def commit() -> str:
    """The commit that the code stands at, marked where files differ from it."""
    command = ["git", "describe", "--always", "--dirty", "--abbrev=12"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"
