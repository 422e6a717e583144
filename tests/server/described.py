"""What schemathesis is told of the server beside its description; loaded by `hostile.toml`."""

from __future__ import annotations

from typing import Any

import schemathesis

_NATIVE = {"width": 256, "height": 256, "steps": 1, "n": 1}
SMALL = {
    "/generate": _NATIVE,
    "/v1/jobs": _NATIVE,
    "/v1/images/generations": {"width": 256, "height": 256, "num_inference_steps": 1, "n": 1},
}
"""Pictures that are drawn are small: it is the server that is tested, not the model."""


@schemathesis.serializer("application/x-ndjson")
def lines(context: Any, value: Any) -> bytes:
    """Lines of JSON are described as one text."""
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: Any) -> None:
    """Have all that is right ask for little."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if case.path in SMALL and isinstance(case.body, dict):
        case.body.pop("size", None)
        case.body.update(SMALL[case.path])
    if case.path == "/v1/batches" and case.method == "POST":
        case.query = {**(case.query or {}), "width": 256, "height": 256, "steps": 1}
