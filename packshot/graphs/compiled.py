"""Graphs on this CPU: ONNX files and traced array code, compiled by OpenVINO and run.

Compiled graphs can be kept in a folder, where they are found again.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar

import numpy as np
import openvino as ov
from openvino import opset13 as op

from packshot.core import Precision
from packshot.errors import ModelError, OutputError
from packshot.graphs.ops import Array, GraphOps, Symbol

Key = TypeVar("Key")
Spec = tuple[tuple[int, ...], Any]
"""Shape and dtype of one input of a traced function."""


def cores() -> int:
    """How many CPU cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Graph(Generic[Key]):
    """A compiled network or shader: named arrays in, named arrays out. Safe to share by threads."""

    def __init__(self, compiled: Any, streams: int) -> None:
        self._compiled, self._streams = compiled, streams
        self._idle: list[list[Any]] = []
        self._busy = 0
        self._lock, self._alone = threading.Lock(), threading.Lock()
        self.inputs = tuple(i.get_any_name() for i in compiled.inputs)
        self.outputs = tuple(
            min(o.get_names(), default=f"output{n}") for n, o in enumerate(compiled.outputs)
        )

    def __call__(self, **inputs: Array) -> dict[str, Array]:
        """Run once. Inputs by name, in the shapes and dtypes of the graph."""
        with self._alone, self._requests() as (request, *_):
            request.infer({name: np.ascontiguousarray(a) for name, a in inputs.items()})
            results = [request.get_output_tensor(n).data.copy() for n in range(len(self.outputs))]
        return dict(zip(self.outputs, results, strict=True))

    def each(
        self, fixed: Mapping[str, Array], feeds: Iterable[tuple[Key, Mapping[str, Array]]]
    ) -> Generator[tuple[Key, Array], None, None]:
        """Run once per feed, as many at a time as there are streams; results come in order.

        `fixed` holds the inputs that all runs share. Yields the key of each feed with the first
        output, which is valid until the next one is asked for. Threads take turns run by run, for
        one alone does not keep all streams busy.
        """
        with self._requests() as requests:
            _read = _share(requests, fixed)  # for as long as it runs
            waiting: list[tuple[Key, Any, Mapping[str, Any]]] = []
            try:
                for turn, (key, feed) in enumerate(feeds):
                    if len(waiting) == len(requests):
                        yield _finish(*waiting.pop(0))
                    request = requests[turn % len(requests)]
                    waiting.append((key, request, _start(request, feed)))
                while waiting:
                    yield _finish(*waiting.pop(0))
            finally:
                for _, request, _ in waiting:
                    request.wait()

    @contextmanager
    def _requests(self) -> Iterator[list[Any]]:
        """Requests for one thread, as many as there are streams. They are small: intermediate
        results are a stream's.
        """
        with self._lock:
            self._busy += 1
            mine = self._idle.pop() if self._idle else []
        try:
            while len(mine) < self._streams:
                mine.append(self._compiled.create_infer_request())
            yield mine
        finally:
            with self._lock:
                self._busy -= 1
                self._idle.append(mine)

    def rest(self) -> bool:
        """Let go of what runs keep for the next one: their inputs and intermediate results; whether
        there were any. A graph that runs right now keeps them.
        """
        with self._lock:
            if not self._idle or self._busy:
                return False
            self._idle.clear()
            self._compiled.release_memory()
            return True


def _share(requests: list[Any], arrays: Mapping[str, Array]) -> Mapping[str, Any]:
    """Have requests read arrays, which are not copied: what comes back is to be kept until then."""
    tensors = {
        name: ov.Tensor(np.ascontiguousarray(array), shared_memory=True)
        for name, array in arrays.items()
    }
    for name, tensor in tensors.items():
        for request in requests:
            request.set_tensor(name, tensor)
    return tensors


def _start(request: Any, feed: Mapping[str, Array]) -> Mapping[str, Any]:
    """Begin a run. What comes back is to be kept until it ends."""
    tensors = _share([request], feed)
    request.start_async()
    return tensors


def _finish(key: Key, request: Any, read: Mapping[str, Any]) -> tuple[Key, Array]:
    request.wait()
    return key, request.get_output_tensor(0).data


def precision(wish: Precision) -> Literal["f32", "bf16"]:
    """The precision that networks run in: "auto" is bfloat16 where this CPU computes in it."""
    if wish != "auto":
        return wish
    return "bf16" if "BF16" in ov.Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES") else "f32"


def load(
    path: Path,
    *,
    threads: int | None = None,
    streams: int = 1,
    cache_dir: Path | None = None,
    precision: Literal["f32", "bf16"] = "f32",
) -> Graph[Any]:
    """Compile an ONNX file, whose inputs and outputs stay float32 in every precision. Raises
    ModelError where it is missing, damaged or not understood, and OutputError where there can be no
    `cache_dir`.
    """
    if not path.is_file():
        raise ModelError(f"Model file {path.name} is missing. Reinstall packshot to restore it.")
    try:
        model = ov.Core().read_model(path)
        return _compile(model, threads, streams, cache_dir, precision)
    except RuntimeError as problem:
        raise ModelError(
            f"Model file {path.name} cannot be read: it is damaged or made for another version. "
            "Reinstall packshot to restore it."
        ) from problem


def trace(
    function: Callable[..., Any],
    inputs: Mapping[str, Spec],
    *,
    threads: int | None = None,
    streams: int = 1,
    cache_dir: Path | None = None,
    precision: Literal["f32", "bf16"] = "f32",
) -> Graph[Any]:
    """Compile `function(xp, **inputs)`, array code written against `NumpyOps`, for these inputs.

    The function returns one array. `function(NumpyOps(), **arrays)` computes the same on NumPy.
    """
    parameters = {name: op.parameter(shape, dtype, name) for name, (shape, dtype) in inputs.items()}
    symbols = {name: Symbol(node) for name, node in parameters.items()}
    result = function(GraphOps(), **symbols)
    for name, node in parameters.items():
        node.output(0).set_names({name})
    result.node.set_names({"result"})
    model = ov.Model([result.node], list(parameters.values()), "traced")
    _name(model)
    return _compile(model, threads, streams, cache_dir, precision)


def _name(model: Any) -> None:
    """Name the nodes by their order. OpenVINO numbers them through the whole process and counts
    their names to what is compiled: a shader that was not the first one was never found again in
    the cache of compiled graphs. Which constant stands where it does not count: a shader with two
    of them exchanged was taken for the one before. Hence the note of all constants in their order.
    """
    constants = hashlib.sha256()
    for number, node in enumerate(model.get_ordered_ops()):
        node.set_friendly_name(f"{node.get_type_name()}_{number}")
        if node.get_type_name() == "Constant":
            constants.update(repr((node.data.dtype, node.data.shape)).encode())
            constants.update(node.data.tobytes())
    model.set_rt_info(constants.hexdigest(), "constants")


def multiplications(path: Path, batch: int = 1) -> int:
    """How many numbers an ONNX network multiplies and adds in one run: those of its matrix
    products and convolutions, which are nearly all of its work.
    """
    model = ov.Core().read_model(path)
    shapes = {i.get_any_name(): [batch, *list(i.get_partial_shape())[1:]] for i in model.inputs}
    model.reshape(shapes)
    return sum(_multiplications(node) for node in model.get_ordered_ops())


_KERNELS = {
    "Convolution": ("outputs", 1),  # weights [out, in, height, width]
    "GroupConvolution": ("outputs", 2),  # weights [groups, out, in, height, width]
    "ConvolutionBackpropData": ("inputs", 1),  # weights [in, out, height, width]
}
"""Whose pixels count, and the axes of the weights that are not multiplied with each of them."""


def _multiplications(node: Any) -> int:
    kind = node.get_type_name()
    if kind == "MatMul":
        inner = node.input(0).get_shape()[-2 if node.get_attributes()["transpose_a"] else -1]
        return int(np.prod(node.output(0).get_shape())) * int(inner)
    if kind not in _KERNELS:
        return 0
    sides, weights = _KERNELS[kind]
    kernel = int(np.prod(node.input(1).get_shape()[weights:]))
    result = node.output(0) if sides == "outputs" else node.input(0)
    return int(np.prod(result.get_shape())) * kernel


def _compile(
    model: Any,
    threads: int | None,
    streams: int,
    cache_dir: Path | None,
    precision: str = "f32",
) -> Graph[Any]:
    settings: dict[str, Any] = {
        "INFERENCE_PRECISION_HINT": precision,
        "INFERENCE_NUM_THREADS": threads or cores(),
        "NUM_STREAMS": streams,
        "CPU_DENORMALS_OPTIMIZATION": True,
    }
    if cache_dir is not None:
        settings["CACHE_DIR"] = str(_made(cache_dir))
    return Graph(ov.Core().compile_model(model, "CPU", settings), streams)


def _made(folder: Path) -> Path:
    """The folder of compiled graphs. OpenVINO would make it, too, but not say why it cannot, and
    ends the process where it may not enter it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        Path(f"{folder}/..").stat()
    except OSError as error:
        raise OutputError(
            f"compiled graphs cannot be kept in {folder} ({error.strerror}): "
            "set runtime.cache_dir to a folder that can be written",
            param="runtime.cache_dir",
        ) from error
    return folder
