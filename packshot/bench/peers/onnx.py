"""The shipped weights in ONNX Runtime: another compiler of the same files on the same CPU."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from packshot import graphs
from packshot.core import ModelSpec
from packshot.runtime.cpu import CpuRuntime

Array = NDArray[Any]


class Session:
    """A network that is called as `graphs.Graph` is: named arrays in, named arrays out."""

    def __init__(self, path: Path, threads: int) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self._session = onnxruntime.InferenceSession(
            path.read_bytes(), options, providers=["CPUExecutionProvider"]
        )
        self.inputs = tuple(i.name for i in self._session.get_inputs())
        self.outputs = tuple(o.name for o in self._session.get_outputs())

    def __call__(self, **inputs: Array) -> dict[str, Array]:
        """Run once."""
        given = {name: np.ascontiguousarray(array) for name, array in inputs.items()}
        return dict(zip(self.outputs, self._session.run(self.outputs, given), strict=True))


class OnnxRuntime(CpuRuntime):
    """The embedded model with ONNX Runtime in place of compiled graphs; all else is the same."""

    def __init__(
        self, spec: ModelSpec, *, threads: int | None = None, cache_dir: Path | None = None
    ) -> None:
        super().__init__(spec, threads=threads, cache_dir=cache_dir)
        for role in ("denoiser", "decoder", "critic"):
            if role in spec.files:
                session = Session(spec.files[role], threads or graphs.cores())
                setattr(self, f"_{role}", session)
