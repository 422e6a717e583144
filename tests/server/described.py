"""What schemathesis is told of the server beside its description; loaded by `hostile.toml`."""

from __future__ import annotations

from typing import Any

import schemathesis

SMALL = {
    "width": 256,
    "height": 256,
    "steps": 1,
    "num_inference_steps": 1,
    "n": 1,
    "size": "256x256",
}


@schemathesis.serializer("application/x-ndjson")
def lines(context: Any, value: Any) -> bytes:
    """Lines of JSON are described as one text."""
    return value if isinstance(value, bytes) else str(value).encode("utf-8", "surrogatepass")


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: Any) -> None:
    """Pictures that are drawn are small: it is the server that is tested, not the model."""
    if case.meta is not None and case.meta.generation.mode.is_positive:
        for values in (case.body, case.query):
            if isinstance(values, dict):
                values.update({name: SMALL[name] for name in SMALL if values.get(name) is not None})
