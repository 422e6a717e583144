"""Large architectures of the field with random weights: real speed and memory without a download.

Each is built from its published configuration by diffusers, stepped by our own loop, and run by
diffusers' pipeline for comparison. What they draw is noise.
"""

from __future__ import annotations

import gc
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, ClassVar

import numpy as np
import torch
from torch import Tensor

from packshot.errors import OutOfMemory
from packshot.train.step_loop import State, tick

PATCH = 8
"""Pixels of a side that one latent pixel stands for."""
THOUSAND = 1000
"""The times that networks are told run from this to 0."""
Schedule = tuple[tuple[float, ...], tuple[float, ...]]
Told = Mapping[str, Tensor]


class Large(ABC):
    """A `network` of `config` with random weights on a device, its schedule and its pipeline."""

    name: str
    config: ClassVar[Mapping[str, Any]]
    network: ClassVar[Any]
    guided: ClassVar[bool] = False

    def __init__(
        self,
        *,
        device: str = "cuda",
        dtype: torch.dtype = torch.bfloat16,
        config: Mapping[str, Any] | None = None,
        size: int = 1024,
    ) -> None:
        self.device, self.dtype, self.size = torch.device(device), dtype, size
        with _bounded():
            self.net = _built(self.network, config or self.config, self.device, dtype)
        self.pipeline = self.assemble()
        self.pipeline.set_progress_bar_config(disable=True)
        self.parameters = sum(p.numel() for p in self.net.parameters())

    @abstractmethod
    def assemble(self) -> Any:
        """The vendor's pipeline around the network, without encoders of text and of pictures."""

    @abstractmethod
    def shape(self) -> tuple[int, ...]:
        """Of the latents of one picture, without the batch."""

    @abstractmethod
    def conditions(self, random: torch.Generator) -> Told:
        """What the network is told of a text, for one picture, made up at random."""

    @abstractmethod
    def predict(self, states: Sequence[State]) -> Sequence[Tensor]:
        """One forward pass: the derivative by sigma for each state."""

    @abstractmethod
    def arguments(self, states: Sequence[State]) -> dict[str, Any]:
        """The conditions of states, as the pipeline is called with them."""

    def schedule(self, steps: int) -> Schedule:
        """Sigmas and times of a flow, as the pipeline spaces them."""
        scheduler = self.pipeline.scheduler
        count = int(np.prod(self.shape())) // int(self.net.config.in_channels)
        scheduler.set_timesteps(sigmas=self.spacing(steps), mu=_shift(scheduler.config, count))
        return tuple(scheduler.sigmas.tolist()), tuple(scheduler.timesteps.tolist())

    def spacing(self, steps: int) -> Any:
        """Sigmas before they are shifted."""
        return np.linspace(1.0, 1 / steps, steps)

    def begin(self, count: int, steps: int, *, staggered: bool = False) -> list[State]:
        """States of `count` pictures of different noise and text; staggered ones stand at
        different steps of the first half.
        """
        sigmas, times = self.schedule(steps)
        states = [self._state(seed, sigmas, times) for seed in range(count)]
        for number, state in enumerate(states):
            state.step = number * (steps // 2) // count if staggered else 0
        return states

    def _state(self, seed: int, sigmas: tuple[float, ...], times: tuple[float, ...]) -> State:
        random = torch.Generator("cpu").manual_seed(seed)
        noise = self.rand(random, 1, *self.shape())
        told = self.conditions(random)
        untold = self.conditions(random) if self.guided else {}
        return State(self.scaled(noise), sigmas, times, told, untold)

    def rand(self, random: torch.Generator, *shape: int) -> Tensor:
        """Normal noise on the device, the same on every device."""
        return torch.randn(shape, generator=random).to(self.device, self.dtype)

    def scaled(self, noise: Tensor) -> Tensor:
        """The latents that a schedule begins with."""
        return noise

    def step(self, states: Sequence[State]) -> None:
        """One step of each state, in our own loop. Raises OutOfMemory."""
        with _bounded():
            tick(self, states)

    @torch.inference_mode()
    def whole(self, count: int, steps: int) -> Tensor:
        """The finished latents of `begin(count, steps)` by the vendor's pipeline. Raises
        OutOfMemory.
        """
        noise = torch.cat([self._noise(seed) for seed in range(count)])
        arguments = self.arguments(self.begin(count, steps))
        with _bounded():
            found: Tensor = self.pipeline(
                latents=noise,
                num_inference_steps=steps,
                height=self.size,
                width=self.size,
                output_type="latent",
                return_dict=False,
                **arguments,
            )[0]
        return found

    def _noise(self, seed: int) -> Tensor:
        return self.rand(torch.Generator("cpu").manual_seed(seed), 1, *self.shape())

    def close(self) -> None:
        """Give the memory back; nothing else can be called after it."""
        del self.net, self.pipeline
        gc.collect()
        torch.cuda.empty_cache()

    def wait(self) -> None:
        """Until the device has done what it was given."""
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)

    def forget_peak(self) -> None:
        """Count the peak of memory from here."""
        if self.device.type == "cuda":
            torch.cuda.reset_peak_memory_stats(self.device)

    def peak_bytes(self) -> int | None:
        """The most memory of the device that was held; None where it is no device of its own."""
        if self.device.type != "cuda":
            return None
        return int(torch.cuda.max_memory_allocated(self.device))


@contextmanager
def _bounded() -> Iterator[None]:
    """The device's memory ends in an error of the family. Raises OutOfMemory."""
    try:
        yield
    except torch.OutOfMemoryError:
        gc.collect()
        torch.cuda.empty_cache()
        raise OutOfMemory("the device's memory does not hold it: take a smaller batch") from None


def device_name() -> str | None:
    """The name of the CUDA device; None where there is none."""
    return str(torch.cuda.get_device_name()) if torch.cuda.is_available() else None


def relative(found: Tensor, expected: Tensor) -> float:
    """The greatest difference as a share of the greatest value."""
    return float((found.float() - expected.float()).abs().max() / expected.float().abs().max())


def _built(kind: Any, config: Mapping[str, Any], device: torch.device, dtype: torch.dtype) -> Any:
    """A network whose matrices hold normal noise: some begin as zeros, and would predict them."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        with torch.device(device), torch.random.fork_rng(devices=[]):
            torch.manual_seed(0)
            net = kind.from_config(dict(config)).eval().requires_grad_(False)
            for weights in net.parameters():
                if weights.ndim > 1:
                    weights.normal_(0, 0.02)
    finally:
        torch.set_default_dtype(before)
    return net


def _shift(config: Any, count: int) -> float | None:
    """How far a schedule is shifted for so many patches (Esser et al. 2024)."""
    if not config.use_dynamic_shifting:
        return None
    slope = (config.max_shift - config.base_shift) / (
        config.max_image_seq_len - config.base_image_seq_len
    )
    return float(config.base_shift + slope * (count - config.base_image_seq_len))
