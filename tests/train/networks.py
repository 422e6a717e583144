"""Networks for tests of what becomes of their weights."""

from __future__ import annotations

import torch
from torch import nn


def randomise(net: nn.Module) -> nn.Module:
    """Every parameter of its own: nothing zero, nothing alike that could be mistaken."""
    torch.manual_seed(5)
    for parameter in net.parameters():
        nn.init.normal_(parameter, 0, 0.05)
    return net.eval()
