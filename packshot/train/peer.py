"""The shipped weights in plain PyTorch: the peer that the CPU runtime is measured against.

Everything but the three networks (solver, cleaning, painting) is the runtime's own, so that the
difference is the networks' alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Generic, TypeVar

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from torch import Tensor, nn

from packshot.core import MOST_WORN, ModelSpec
from packshot.runtime.cpu import CpuRuntime
from packshot.runtime.traits import ANGLES
from packshot.train.export import Decoder
from packshot.train.networks import Autoencoder, Critic, Denoiser

Net = TypeVar("Net", bound=nn.Module)
Array = NDArray[Any]


class TorchGraph(Generic[Net]):
    """A network that is called as `graphs.Graph` is: named arrays in, named arrays out."""

    def __init__(self, net: Net, output: str, *, half: bool = False, compiled: bool = False):
        self.net, self.output, self.half = net, output, half
        self.run = torch.compile(net, dynamic=False) if compiled else net

    @torch.inference_mode()
    def __call__(self, **inputs: Array) -> dict[str, Array]:
        tensors = {name: torch.from_numpy(np.ascontiguousarray(a)) for name, a in inputs.items()}
        with torch.autocast("cpu", torch.bfloat16, enabled=self.half):
            return {self.output: self.run(**tensors).float().numpy()}


class TorchRuntime(CpuRuntime):
    """The embedded model with PyTorch in place of compiled graphs: eager float32 as it comes, or
    in bfloat16 (`half`), or through `torch.compile`.
    """

    def __init__(
        self,
        spec: ModelSpec,
        *,
        threads: int | None = None,
        cache_dir: Path | None = None,
        half: bool = False,
        compiled: bool = False,
    ) -> None:
        super().__init__(spec, threads=threads, cache_dir=cache_dir)
        if threads:
            torch.set_num_threads(threads)
        classes = len(spec.classes)
        count = ANGLES + MOST_WORN * len(spec.accessories) if spec.views else 0
        latent, label = torch.zeros(1, *spec.latent_shape), torch.zeros(1).long()
        told = (label, torch.zeros(1, count)) if count else (label,)
        means = "means" in spec.files
        shown = (latent, torch.zeros(1), *told, *((latent,) if means else ()))
        networks: dict[str, tuple[nn.Module, tuple[Tensor, ...], str]] = {
            "denoiser": (Denoiser(classes, count, means=means), shown, "velocity"),
            "decoder": (Decoder(Autoencoder(len(spec.channels))), (latent,), "buffers"),
            "critic": (Critic(classes, count), (latent, *told), "score"),
        }
        for role in networks.keys() & spec.files.keys():
            net, inputs, output = networks[role]
            restore(net, spec.files[role], inputs)
            setattr(self, f"_{role}", TorchGraph(net, output, half=half, compiled=compiled))


def restore(net: Net, path: Path, example: tuple[Tensor, ...], without: str = "encoder") -> Net:
    """Load the weights of an ONNX file that `export.write` made of such a net, of which the part
    `without` may have been left out.

    The exporter keeps the names of all parameters but two kinds: matrices of linear layers, which
    it transposes, and scales and shifts of group norms. These are taken in the order in which the
    network uses them. Raises ValueError where the file does not fit.
    """
    model = onnx.load(path)
    arrays = _initialisers(model.graph)
    state = {name: arrays[name] for name in net.state_dict() if name in arrays}
    missing = [n for n in _in_order_of_use(net, example) if n not in state]
    nameless = list(_nameless(model.graph, arrays))
    shapes = {name: tuple(p.shape) for name, p in net.named_parameters()}
    if len(missing) != len(nameless):
        raise ValueError(
            f"{path.name}: {len(nameless)} nameless arrays for {len(missing)} parameters"
        )
    for name, array in zip(missing, nameless, strict=True):
        state[name] = array.T if array.ndim == 2 else array.reshape(-1)
        if state[name].shape != shapes[name]:
            raise ValueError(f"{path.name}: {name} is {shapes[name]}, found {state[name].shape}")
    tensors = {name: torch.from_numpy(a.astype(np.float32)) for name, a in state.items()}
    unused = net.load_state_dict(tensors, strict=False).missing_keys
    _refuse_unset(net, [name for name in unused if without not in name], path)
    return net.eval()


def _refuse_unset(net: nn.Module, unset: list[str], path: Path) -> None:
    """Only what the exported part of the network does not use may be missing."""
    used = [name for name in unset if name in dict(net.named_parameters())]
    if used:
        raise ValueError(f"{path.name} lacks {', '.join(used)}")


def _initialisers(graph: onnx.GraphProto) -> dict[str, Array]:
    """Arrays by name, half-precision ones under their full-precision names, shared ones twice."""
    arrays = {
        t.name.removesuffix(".half"): numpy_helper.to_array(t).astype(np.float32)
        for t in graph.initializer
    }
    for node in graph.node:
        if node.op_type == "Identity" and node.input[0] in arrays:
            arrays[node.output[0]] = arrays[node.input[0]]
    return arrays


def _nameless(graph: onnx.GraphProto, arrays: dict[str, Array]) -> Iterator[Array]:
    for node in graph.node:
        for name in node.input if node.op_type in ("MatMul", "Mul", "Add") else ():
            if name.startswith("onnx::") and name in arrays:
                yield arrays[name]


def _in_order_of_use(net: nn.Module, example: tuple[Tensor, ...]) -> list[str]:
    """Names of the parameters of linear layers and group norms as a forward pass meets them."""
    met: list[str] = []
    hooks = [
        module.register_forward_hook(
            lambda m, _, __, name=name: met.extend(f"{name}.{p}" for p, _ in m.named_parameters())
        )
        for name, module in net.named_modules()
        if isinstance(module, (nn.Linear, nn.GroupNorm))
    ]
    with torch.inference_mode():
        net(*example)
    for hook in hooks:
        hook.remove()
    return met
