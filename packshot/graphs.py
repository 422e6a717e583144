"""Compiles and runs networks (ONNX files) and shaders (traced array code) on this CPU.

The only module that knows OpenVINO. The same array code runs on NumPy too, as the plain oracle.
"""

from __future__ import annotations

import ctypes
import os
import threading
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar

import numpy as np
import openvino as ov
from numpy.typing import NDArray
from openvino import opset13 as op

from packshot.core import Precision
from packshot.errors import ModelError

Array = NDArray[Any]
Key = TypeVar("Key")
Spec = tuple[tuple[int, ...], Any]
"""Shape and dtype of one input of a traced function."""


class Symbol:
    """A tensor of a graph under construction; behaves like a float array of its shape."""

    __array_ufunc__ = None
    __slots__ = ("node",)

    def __init__(self, node: Any) -> None:
        self.node = node.output(0) if hasattr(node, "output") else node

    @property
    def shape(self) -> tuple[int, ...]:
        return tuple(self.node.get_shape())

    def __add__(self, other: Any) -> Symbol:
        return Symbol(op.add(self.node, _node(other)))

    def __radd__(self, other: Any) -> Symbol:
        return Symbol(op.add(_node(other), self.node))

    def __sub__(self, other: Any) -> Symbol:
        return Symbol(op.subtract(self.node, _node(other)))

    def __rsub__(self, other: Any) -> Symbol:
        return Symbol(op.subtract(_node(other), self.node))

    def __mul__(self, other: Any) -> Symbol:
        return Symbol(op.multiply(self.node, _node(other)))

    def __rmul__(self, other: Any) -> Symbol:
        return Symbol(op.multiply(_node(other), self.node))

    def __truediv__(self, other: Any) -> Symbol:
        return Symbol(op.divide(self.node, _node(other)))

    def __rtruediv__(self, other: Any) -> Symbol:
        return Symbol(op.divide(_node(other), self.node))

    def __matmul__(self, other: Any) -> Symbol:
        return Symbol(op.matmul(self.node, _node(other), False, False))

    def __rmatmul__(self, other: Any) -> Symbol:
        return Symbol(op.matmul(_node(other), self.node, False, False))

    def __neg__(self) -> Symbol:
        return Symbol(op.negative(self.node))

    def __gt__(self, other: Any) -> Symbol:
        return Symbol(op.greater(self.node, _node(other)))

    def __lt__(self, other: Any) -> Symbol:
        return Symbol(op.less(self.node, _node(other)))

    def __getitem__(self, rows: slice) -> Symbol:
        """A slice of the first axis."""
        start, stop, _ = rows.indices(self.shape[0])
        bounds = [np.array([v], np.int64) for v in (start, stop, 1, 0)]
        return Symbol(op.slice(self.node, *bounds))


def _node(value: Any) -> Any:
    if isinstance(value, Symbol):
        return value.node
    if isinstance(value, np.ndarray):
        return op.constant(value)
    return op.constant(np.float32(value))


class NumpyOps:
    """The array functions that traced code may use, on NumPy: the plain oracle."""

    def constant(self, value: Array) -> Any:
        return value

    def sqrt(self, x: Any) -> Any:
        return np.sqrt(x)

    def rsqrt(self, x: Any) -> Any:
        return np.float32(1) / np.sqrt(x)

    def exp(self, x: Any) -> Any:
        return np.exp(x)

    def floor(self, x: Any) -> Any:
        return np.floor(x)

    def abs(self, x: Any) -> Any:
        return np.abs(x)

    def clip(self, x: Any, low: float, high: float) -> Any:
        return np.clip(x, np.float32(low), np.float32(high))

    def maximum(self, x: Any, y: Any) -> Any:
        return np.maximum(x, y)

    def minimum(self, x: Any, y: Any) -> Any:
        return np.minimum(x, y)

    def where(self, test: Any, x: Any, y: Any) -> Any:
        return np.where(test, x, y).astype(np.float32)

    def concat(self, parts: list[Any]) -> Any:
        return np.concatenate(parts)

    def sum(self, x: Any) -> Any:
        """The sum over the first axis, which stays with length 1."""
        return x.sum(0, keepdims=True)

    def reshape(self, x: Any, shape: tuple[int, ...]) -> Any:
        return x.reshape(shape)

    def transpose(self, x: Any, axes: tuple[int, ...]) -> Any:
        return x.transpose(axes)

    def take(self, table: Any, index: Any) -> Any:
        """Rows of `table` [K, C] at whole-numbered floats `index` [1, N]: float32 [C, N]."""
        return table[index[0].astype(np.int32)].astype(np.float32).T

    def to_bytes(self, x: Any) -> Any:
        """Floats 0..255, cut down to whole numbers, as uint8."""
        return x.astype(np.uint8)


class GraphOps:
    """The array functions of `NumpyOps`, recording a graph."""

    def constant(self, value: Array) -> Symbol:
        return Symbol(op.constant(value))

    def sqrt(self, x: Symbol) -> Symbol:
        return Symbol(op.sqrt(x.node))

    def rsqrt(self, x: Symbol) -> Symbol:
        return Symbol(op.power(x.node, np.float32(-0.5)))

    def exp(self, x: Symbol) -> Symbol:
        return Symbol(op.exp(x.node))

    def floor(self, x: Symbol) -> Symbol:
        return Symbol(op.floor(x.node))

    def abs(self, x: Symbol) -> Symbol:
        return Symbol(op.abs(x.node))

    def clip(self, x: Symbol, low: float, high: float) -> Symbol:
        return Symbol(op.clamp(x.node, float(low), float(high)))

    def maximum(self, x: Any, y: Any) -> Symbol:
        return Symbol(op.maximum(_node(x), _node(y)))

    def minimum(self, x: Any, y: Any) -> Symbol:
        return Symbol(op.minimum(_node(x), _node(y)))

    def where(self, test: Symbol, x: Any, y: Any) -> Symbol:
        return Symbol(op.select(test.node, _node(x), _node(y)))

    def concat(self, parts: list[Symbol]) -> Symbol:
        return Symbol(op.concat([p.node for p in parts], 0))

    def sum(self, x: Symbol) -> Symbol:
        return Symbol(op.reduce_sum(x.node, np.array([0], np.int64), True))

    def reshape(self, x: Symbol, shape: tuple[int, ...]) -> Symbol:
        return Symbol(op.reshape(x.node, np.array(shape, np.int64), False))

    def transpose(self, x: Symbol, axes: tuple[int, ...]) -> Symbol:
        return Symbol(op.transpose(x.node, np.array(axes, np.int64)))

    def take(self, table: Symbol, index: Symbol) -> Symbol:
        flat = op.reshape(op.convert(index.node, "i32"), np.array([-1], np.int64), False)
        rows = op.gather(table.node, flat, np.int32(0))
        return Symbol(op.transpose(op.convert(rows, "f32"), np.array([1, 0], np.int64)))

    def to_bytes(self, x: Symbol) -> Symbol:
        return Symbol(op.convert(op.floor(x.node), "u8"))


def cores() -> int:
    """How many CPU cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Graph(Generic[Key]):
    """A compiled network or shader: named arrays in, named arrays out. Safe to share by threads."""

    def __init__(self, compiled: Any, streams: int) -> None:
        self._compiled, self._streams = compiled, streams
        self._requests: list[Any] = []
        self._lock = threading.Lock()
        self._wake()
        self.inputs = tuple(i.get_any_name() for i in compiled.inputs)
        self.outputs = tuple(
            min(o.get_names(), default=f"output{n}") for n, o in enumerate(compiled.outputs)
        )

    def __call__(self, **inputs: Array) -> dict[str, Array]:
        """Run once. Inputs by name, in the shapes and dtypes of the graph."""
        with self._lock:
            self._wake()
            request = self._requests[0]
            request.infer({name: np.ascontiguousarray(a) for name, a in inputs.items()})
            results = [request.get_output_tensor(n).data.copy() for n in range(len(self.outputs))]
        return dict(zip(self.outputs, results, strict=True))

    def each(
        self, fixed: Mapping[str, Array], feeds: Iterable[tuple[Key, Mapping[str, Array]]]
    ) -> Generator[tuple[Key, Array], None, None]:
        """Run once per feed, as many at a time as there are streams; results come in order.

        `fixed` holds the inputs that all runs share. Yields the key of each feed with the first
        output, which is valid until the next one is asked for.
        """
        with self._lock:
            self._wake()
            _share(self._requests, fixed)
            waiting: list[tuple[Key, Any]] = []
            try:
                for turn, (key, feed) in enumerate(feeds):
                    if len(waiting) == len(self._requests):
                        yield _finish(*waiting.pop(0))
                    request = self._requests[turn % len(self._requests)]
                    _start(request, feed)
                    waiting.append((key, request))
                while waiting:
                    yield _finish(*waiting.pop(0))
            finally:
                for _, request in waiting:
                    request.wait()

    def _wake(self) -> None:
        if not self._requests:
            for _ in range(self._streams):
                self._requests.append(self._compiled.create_infer_request())

    def rest(self) -> None:
        """Let go of what runs keep for the next one: their inputs and intermediate results. A graph
        that runs right now keeps them.
        """
        if self._requests and self._lock.acquire(blocking=False):
            self._requests.clear()
            self._compiled.release_memory()
            self._lock.release()


def _share(requests: list[Any], fixed: Mapping[str, Array]) -> None:
    for name, array in fixed.items():
        tensor = ov.Tensor(np.ascontiguousarray(array))
        for request in requests:
            request.set_tensor(name, tensor)


def _start(request: Any, feed: Mapping[str, Array]) -> None:
    for name, array in feed.items():
        request.get_tensor(name).data[:] = array
    request.start_async()


def _finish(key: Key, request: Any) -> tuple[Key, Array]:
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
    ModelError where it is missing, damaged or not understood.
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
    streams: int = 2,
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
    model = ov.Model([result.node], list(parameters.values()), "traced")
    return _compile(model, threads, streams, cache_dir, precision)


def multiplications(path: Path, batch: int = 1) -> int:
    """How many numbers an ONNX network multiplies and adds in one run: those of its matrix
    products and convolutions, which are nearly all of its work.
    """
    model = ov.Core().read_model(path)
    shapes = {i.get_any_name(): [batch, *list(i.get_partial_shape())[1:]] for i in model.inputs}
    model.reshape(shapes)
    return sum(_multiplications(node) for node in model.get_ordered_ops())


def _multiplications(node: Any) -> int:
    kind = node.get_type_name()
    if kind == "MatMul":
        inner = node.input(0).get_shape()[-2 if node.get_attributes()["transpose_a"] else -1]
        return int(np.prod(node.output(0).get_shape())) * int(inner)
    if kind == "Convolution":  # weights [out, in, height, width]
        return int(np.prod(node.output(0).get_shape())) * int(
            np.prod(node.input(1).get_shape()[1:])
        )
    if kind == "GroupConvolution":  # weights [groups, out, in, height, width]
        return int(np.prod(node.output(0).get_shape())) * int(
            np.prod(node.input(1).get_shape()[2:])
        )
    if kind == "ConvolutionBackpropData":  # weights [in, out, height, width]
        return int(np.prod(node.input(0).get_shape())) * int(np.prod(node.input(1).get_shape()[1:]))
    return 0


def trim() -> None:
    """Give free memory back to the system, where the C library can: compiling, and painting with
    large arrays, leave much of it.
    """
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


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
        settings["CACHE_DIR"] = str(cache_dir)
    return Graph(ov.Core().compile_model(model, "CPU", settings), streams)
