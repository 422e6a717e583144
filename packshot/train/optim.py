"""Optimisers and averages: Muon for hidden matrices, AdamW for the rest, an exponential average."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import torch
from torch import Tensor, nn


class Muon(torch.optim.Optimizer):
    """Momentum whose update is made orthogonal by Newton-Schulz steps (Jordan et al. 2024).

    For matrices and convolution kernels (flattened to matrices) of hidden layers.
    """

    def __init__(self, params: Iterable[nn.Parameter], lr: float = 0.02, momentum: float = 0.95):
        super().__init__(list(params), {"lr": lr, "momentum": momentum, "decay": 0.01})

    @torch.no_grad()
    def step(self, closure: Any = None) -> None:  # type: ignore[override]
        """One update. `closure` is not used."""
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is not None:
                    self._update(p, group)

    def _update(self, p: Tensor, group: dict[str, Any]) -> None:
        assert p.grad is not None
        state = self.state[p]
        momentum = state.setdefault("momentum", torch.zeros_like(p))
        momentum.lerp_(p.grad, 1 - group["momentum"])
        update = p.grad.lerp(momentum, group["momentum"]).reshape(len(p), -1)
        aspect = update.shape[0] / update.shape[1]
        p.mul_(1 - group["lr"] * group["decay"])
        p.add_(orthogonal(update).reshape(p.shape), alpha=-group["lr"] * max(1.0, aspect) ** 0.5)


def orthogonal(matrix: Tensor, steps: int = 5) -> Tensor:
    """The nearest semi-orthogonal matrix, roughly: quintic Newton-Schulz in bfloat16."""
    x = matrix.bfloat16()
    tall = x.shape[0] > x.shape[1]
    if tall:
        x = x.T
    x = x / (x.norm() + 1e-7)
    for _ in range(steps):
        gram = x @ x.T
        x = 3.4445 * x + (-4.7750 * gram + 2.0315 * gram @ gram) @ x
    out: Tensor = (x.T if tall else x).float()
    return out


class Average:
    """Power-function exponential average of weights (Karras et al. 2024, gamma 6.94: the last
    tenth of training counts most).
    """

    def __init__(self, net: nn.Module, gamma: float = 6.94) -> None:
        self.weights = {k: v.detach().clone() for k, v in net.state_dict().items()}
        self.updates, self.gamma = 0, gamma

    @torch.no_grad()
    def update(self, net: nn.Module) -> None:
        self.updates += 1
        beta = (1 - 1 / (self.updates + 1)) ** (self.gamma + 1)
        for name, value in net.state_dict().items():
            if value.is_floating_point():
                self.weights[name].lerp_(value, 1 - beta)
            else:
                self.weights[name].copy_(value)


def rate(progress: float, warmup: float = 0.02, decay: float = 0.45) -> float:
    """Share of the full learning rate: short warm-up, plateau, linear decay at the end."""
    if progress < warmup:
        return progress / warmup
    return 1.0 if progress < 1 - decay else max(0.02, (1 - progress) / decay)


def optimisers(
    net: nn.Module, hidden: Sequence[nn.Parameter], lr: float = 2e-3
) -> list[torch.optim.Optimizer]:
    """Muon for `hidden` (if any) and AdamW for every other parameter of `net`."""
    chosen = {id(p) for p in hidden}
    rest = [p for p in net.parameters() if id(p) not in chosen]
    adam = torch.optim.AdamW(rest, lr, betas=(0.9, 0.98), weight_decay=0.0)
    return [Muon(hidden), adam] if hidden else [adam]


def set_rate(opts: Sequence[torch.optim.Optimizer], share: float) -> None:
    for opt in opts:
        for group in opt.param_groups:
            group.setdefault("full", group["lr"])
            group["lr"] = group["full"] * share
