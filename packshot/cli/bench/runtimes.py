"""The runtimes that are measured: the shipped one, and the same weights in PyTorch."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from packshot.bench.quality import Making
    from packshot.config import Config
    from packshot.core import ModelSpec
    from packshot.runtime.base import Runtime, ServedRuntime
    from packshot.studio import Packshot


def torch_studio(spec: ModelSpec, config: Config) -> Packshot | None:
    """A studio on the same weights in PyTorch, where that is installed."""
    if not has("torch", "onnx"):
        return None
    from packshot.studio import Packshot
    from packshot.train.peer import TorchRuntime

    return Packshot(config=config, runtime=TorchRuntime(spec, **settings_of(config)))


def peer_studios(spec: ModelSpec, config: Config) -> dict[str, Packshot]:
    """Studios on the same weights in every other library that is installed, by name. Half precision
    is theirs, too, where this CPU computes in it.
    """
    from packshot import graphs
    from packshot.studio import Packshot

    settings = settings_of(config)
    half = graphs.precision(config.runtime.precision) == "bf16"
    made: dict[str, ServedRuntime] = {}
    if has("torch", "onnx"):
        from packshot.train.peer import TorchRuntime

        made["PyTorch eager, f32"] = TorchRuntime(spec, **settings)
        if half:
            made["PyTorch eager, bf16"] = TorchRuntime(spec, half=True, **settings)
        name = f"torch.compile, {'bf16' if half else 'f32'}"
        made[name] = TorchRuntime(spec, half=half, compiled=True, **settings)
    if has("onnxruntime"):
        from packshot.bench.peers.onnx import OnnxRuntime

        made["ONNX Runtime, f32"] = OnnxRuntime(spec, **settings)
    return {name: Packshot(config=config, runtime=runtime) for name, runtime in made.items()}


def settings_of(config: Config) -> dict[str, Any]:
    """Threads and cache of every compared runtime: the same for all."""
    from packshot import graphs

    here = config.runtime
    return {"threads": here.threads or graphs.cores(), "cache_dir": here.cache_dir}


def has(*modules: str) -> bool:
    """Whether all of these can be imported."""
    return all(find_spec(module) is not None for module in modules)


def cpu_maker(config: Config) -> Making:
    """Makes CPU runtimes as they are configured."""
    from packshot.runtime.cpu import CpuRuntime

    threads, cache = config.runtime.threads or None, config.runtime.cache_dir

    def make(spec: ModelSpec) -> Runtime:
        return CpuRuntime(spec, threads=threads, cache_dir=cache)

    return make
