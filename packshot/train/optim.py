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
            alike: dict[torch.Size, list[nn.Parameter]] = {}
            for p in group["params"]:
                if p.grad is not None:
                    alike.setdefault(p.shape, []).append(p)
            for params in alike.values():
                self._update(params, group)

    def _update(self, params: Sequence[nn.Parameter], group: dict[str, Any]) -> None:
        """Of matrices of one shape, made orthogonal together: a device is not busy with one."""
        updates = torch.stack([self._momentum(p, group["momentum"]) for p in params])
        aspect = updates.shape[1] / updates.shape[2]
        for p, update in zip(params, orthogonal(updates), strict=True):
            p.mul_(1 - group["lr"] * group["decay"])
            p.add_(update.reshape(p.shape), alpha=-group["lr"] * max(1.0, aspect) ** 0.5)

    def _momentum(self, p: nn.Parameter, share: float) -> Tensor:
        """The gradient as a matrix, with Nesterov's momentum."""
        assert p.grad is not None
        state = self.state[p]
        momentum = state.setdefault("momentum", torch.zeros_like(p))
        momentum.lerp_(p.grad, 1 - share)
        return p.grad.lerp(momentum, share).reshape(len(p), -1)


def orthogonal(matrices: Tensor, steps: int = 5) -> Tensor:
    """The nearest semi-orthogonal matrices to [..., M, N], roughly: quintic Newton-Schulz in
    bfloat16.
    """
    x = matrices.bfloat16()
    tall = x.shape[-2] > x.shape[-1]
    if tall:
        x = x.mT
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(steps):
        gram = x @ x.mT
        x = 3.4445 * x + (-4.7750 * gram + 2.0315 * gram @ gram) @ x
    out: Tensor = (x.mT if tall else x).float()
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
        now = net.state_dict()
        moving = [name for name, value in now.items() if value.is_floating_point()]
        torch._foreach_lerp_([self.weights[n] for n in moving], [now[n] for n in moving], 1 - beta)
        for name in now.keys() - set(moving):
            self.weights[name].copy_(now[name])


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
