"""Array code that runs on NumPy, the plain oracle, and that records an OpenVINO graph."""

from __future__ import annotations

from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openvino import opset13 as op

Array = NDArray[Any]
_FEW = 8
"""As many rows are added one by one."""


class Symbol:
    """A tensor of a graph under construction; behaves like a float array of its shape."""

    __array_ufunc__ = None
    __slots__ = ("node",)

    def __init__(self, node: Any) -> None:
        self.node = node.output(0) if hasattr(node, "output") else node

    @property
    def shape(self) -> tuple[int, ...]:
        """Its sides; -1 where one is only known when it runs."""
        sides = self.node.get_partial_shape()
        return tuple(side.get_length() if side.is_static else -1 for side in sides)

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
        """Of `table` [K], what stands at whole-numbered floats `index` [C, N]: float32 [C, N]."""
        return table[index.astype(np.int32)].astype(np.float32)

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
        """Added up slice by slice, which is fused with its neighbours, as a reduction is not."""
        if x.shape[0] > _FEW:
            return Symbol(op.reduce_sum(x.node, np.array([0], np.int64), True))
        return reduce(Symbol.__add__, (x[k : k + 1] for k in range(x.shape[0])))

    def reshape(self, x: Symbol, shape: tuple[int, ...]) -> Symbol:
        return Symbol(op.reshape(x.node, np.array(shape, np.int64), False))

    def transpose(self, x: Symbol, axes: tuple[int, ...]) -> Symbol:
        return Symbol(op.transpose(x.node, np.array(axes, np.int64)))

    def take(self, table: Symbol, index: Symbol) -> Symbol:
        found = op.gather(table.node, op.convert(index.node, "i32"), np.int32(0))
        return Symbol(op.convert(found, "f32"))

    def to_bytes(self, x: Symbol) -> Symbol:
        return Symbol(op.convert(op.floor(x.node), "u8"))
