"""Compiles and runs networks (ONNX files) and shaders (traced array code) on this CPU.

The only package that knows OpenVINO. The same array code runs on NumPy too, as the plain oracle.
"""

from packshot.graphs import silence  # noqa: F401  (before OpenVINO)
from packshot.graphs.compiled import (
    Graph,
    Spec,
    cores,
    load,
    multiplications,
    precision,
    trace,
)
from packshot.graphs.memory import settle, trim
from packshot.graphs.ops import Array, GraphOps, NumpyOps

__all__ = [
    "Array",
    "Graph",
    "GraphOps",
    "NumpyOps",
    "Spec",
    "cores",
    "load",
    "multiplications",
    "precision",
    "trace",
    "trim",
]

settle()
