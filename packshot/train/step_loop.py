"""A denoising loop in single steps for large networks: one forward pass for states that may stand
at different steps, then one solver step for each.

It is what a scheduler of steps needs; a vendor's pipeline runs its own whole loop instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor


@dataclass(slots=True)
class State:
    """All that changes about one image, and what its network is told.

    `latents` [1, ...]; `sigmas` fall to 0, one more than there are steps, `times` is what the
    network is told at each of them; `told` and `untold` are its conditions with and without the
    text (empty where it is not guided), each [1, ...].
    """

    latents: Tensor
    sigmas: tuple[float, ...]
    times: tuple[float, ...]
    told: Mapping[str, Tensor]
    untold: Mapping[str, Tensor]
    step: int = 0

    @property
    def done(self) -> bool:
        return self.step >= len(self.times)


class Network(Protocol):
    """Predicts where states go: for each the derivative of its latents by sigma, [1, ...]."""

    def predict(self, states: Sequence[State]) -> Sequence[Tensor]: ...


@torch.inference_mode()
def tick(network: Network, states: Sequence[State]) -> None:
    """One step of each state, all of them in one forward pass."""
    for state, prediction in zip(states, network.predict(states), strict=True):
        now, then = state.sigmas[state.step : state.step + 2]
        state.latents = euler(state.latents, prediction, now, then)
        state.step += 1


def euler(latents: Tensor, derivative: Tensor, now: float, then: float) -> Tensor:
    """One Euler step of dx/dsigma = derivative, in float32, as the vendor's schedulers take it."""
    moved = latents.float() + (then - now) * derivative.float()
    return moved.to(latents.dtype)


def packed(states: Sequence[State], name: str, *, untold: bool = False) -> Tensor:
    """A condition of all states, [len(states), ...]."""
    return torch.cat([(s.untold if untold else s.told)[name] for s in states])


def both(states: Sequence[State], name: str) -> Tensor:
    """A condition without and then with the text where states are guided: [len(states) or twice
    as many, ...].
    """
    told = packed(states, name)
    return torch.cat([packed(states, name, untold=True), told]) if states[0].untold else told


def rows(states: Sequence[State], scales: Sequence[float] | None = None) -> Tensor:
    """The latents of all states, scaled, twice where they are guided."""
    scales = scales or [1.0] * len(states)
    latents = torch.cat([s.latents * f for s, f in zip(states, scales, strict=True)])
    return torch.cat([latents, latents]) if states[0].untold else latents


def clock(states: Sequence[State], like: Tensor) -> Tensor:
    """The time of each row of `rows`, on the device of `like`."""
    times = [state.times[state.step] for state in states]
    return torch.tensor(times * (2 if states[0].untold else 1), device=like.device)
