"""The report of large networks on a device as tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from packshot.bench.report import Rows, machine_lines, table

HEAD = (
    "architecture",
    "batch",
    "steps/s",
    "against batch 1",
    "peak GiB",
    "diffusers steps/s",
    "diffusers peak GiB",
    "Packshot / diffusers",
)
TOO_LARGE = "does not fit"


def rows(data: Mapping[str, Any]) -> Rows:
    """One row for each architecture and batch."""
    return [row for model in data["models"] for row in _rows(model)]


def _rows(model: Mapping[str, Any]) -> Rows:
    if not model["cells"]:
        return [[model["name"], *(TOO_LARGE for _ in HEAD[1:])]]
    alone = model["cells"][0]["own"]
    return [_row(model, cell, alone) for cell in model["cells"]]


def _row(model: Mapping[str, Any], cell: Mapping[str, Any], alone: Any) -> list[str]:
    own, peer = cell["own"], cell["peer"]
    return [
        f"{model['name']} ({model['parameters'] / 1e9:.1f} B)",
        str(cell["batch"]),
        _speed(own),
        _ratio(own, alone),
        _memory(own),
        _speed(peer),
        _memory(peer),
        _ratio(own, peer),
    ]


def _speed(found: Mapping[str, Any] | None) -> str:
    return TOO_LARGE if found is None else f"{found['steps_per_second']:.2f}"


def _memory(found: Mapping[str, Any] | None) -> str:
    if found is None or found["peak_bytes"] is None:
        return ""
    return f"{found['peak_bytes'] / 2**30:.1f}"


def _ratio(one: Mapping[str, Any] | None, other: Mapping[str, Any] | None) -> str:
    if one is None or other is None:
        return ""
    return f"{one['steps_per_second'] / other['steps_per_second']:.2f}×"


def gpu_page(data: Mapping[str, Any]) -> str:
    """The report."""
    sizes = sorted({m["size"] for m in data["models"] if m["cells"]})
    pixels = ", ".join(f"{size}×{size}" for size in sizes)
    parts = [
        "# Large architectures",
        f"Written by `packshot bench gpu`. {data['device']}, diffusers {data['diffusers']}; "
        + machine_lines(data["machine"]),
        f"Networks as published, with random weights in {data['precision']}: nothing is "
        f"downloaded, what is drawn is noise, what it takes is real. Pictures of {pixels} pixels; "
        "a step is one step of one picture. The network's passes alone: no text is encoded and no "
        "picture is decoded.",
        "Our loop takes one step of states that stand at different steps, guided and unguided rows "
        "in one forward pass. The plain diffusers pipeline runs its whole loop on the same network "
        "in the same process, in turn. Both are eager: nothing is compiled, nothing is cached.",
        table(HEAD, rows(data)),
    ]
    return "\n\n".join(parts) + "\n"
