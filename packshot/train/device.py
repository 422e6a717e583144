"""Where networks are trained: on a CUDA device where torch sees one, otherwise on the processor."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import torch
from torch import nn


@cache
def device() -> torch.device:
    """Where networks and batches lie. `CUDA_VISIBLE_DEVICES=` (empty) keeps to the processor."""
    if not torch.cuda.is_available():
        return torch.device("cpu")
    torch.backends.cudnn.benchmark = True  # sizes never change
    torch.set_float32_matmul_precision("high")
    return torch.device("cuda")


def autocast() -> torch.autocast:
    """Matrix products and convolutions in bfloat16."""
    return torch.autocast(device().type, torch.bfloat16)


def at_a_time(processor: int, cuda: int) -> int:
    """The size of a batch: what keeps a processor busy leaves a CUDA device idle."""
    return cuda if device().type == "cuda" else processor


@contextmanager
def on_device(*nets: nn.Module) -> Iterator[None]:
    """Networks on `device()` for a while; they come back to the processor."""
    for net in nets:
        net.to(device())
    try:
        yield
    finally:
        for net in nets:
            net.cpu()
