"""The runtimes that are measured: the shipped one, and the same weights in PyTorch."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from packshot.bench.quality import Making
    from packshot.config import Config
    from packshot.core import ModelSpec
    from packshot.runtime.base import Runtime
    from packshot.studio import Packshot


def torch_studio(spec: ModelSpec, config: Config) -> Packshot | None:
    """A studio on the same weights in PyTorch, where that is installed."""
    if find_spec("torch") is None or find_spec("onnx") is None:
        return None
    from packshot import graphs
    from packshot.studio import Packshot
    from packshot.train.peer import TorchRuntime

    threads, cache = config.runtime.threads or graphs.cores(), config.runtime.cache_dir
    return Packshot(config=config, runtime=TorchRuntime(spec, threads=threads, cache_dir=cache))


def cpu_maker(config: Config) -> Making:
    """Makes CPU runtimes as they are configured."""
    from packshot.runtime.cpu import CpuRuntime

    threads, cache = config.runtime.threads or None, config.runtime.cache_dir

    def make(spec: ModelSpec) -> Runtime:
        return CpuRuntime(spec, threads=threads, cache_dir=cache)

    return make
