"""The plain way to make pictures, which every peer takes: each alone, or some in step."""

from __future__ import annotations

from collections.abc import Sequence

from packshot import zoo
from packshot.config import Config
from packshot.core import Picture, Request
from packshot.runtime.base import Runtime, run
from packshot.runtime.cpu import CpuRuntime


def runtime(config: Config) -> CpuRuntime:
    """The runtime that the service uses, too. Raises ModelError."""
    spec = zoo.load(config.zoo.model, config.zoo.models_dir)
    here = config.runtime
    return CpuRuntime(
        spec,
        threads=here.threads or None,
        cache_dir=here.cache_dir,
        precision=here.precision,
    )


def alone(runtime: Runtime, request: Request) -> Picture:
    """The picture of one request."""
    return runtime.render(run(runtime, request))


def together(runtime: Runtime, requests: Sequence[Request]) -> list[Picture]:
    """The pictures of requests that take their steps together; those of other sizes and, if need
    be, other numbers of steps among them.
    """
    states = [runtime.prepare(request) for request in requests]
    while going := [state for state in states if not state.done]:
        for state, prediction in zip(going, runtime.denoise(going), strict=True):
            runtime.advance(state, prediction)
    runtime.decode(states)
    return [runtime.render(state) for state in states]
