"""One training loop for every network: a budget of minutes, an average, checkpoints that resume."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from packshot.train.device import device
from packshot.train.optim import Average, rate, set_rate

LossOf = Callable[[float], Tensor]
"""Progress 0..1 -> the loss of one fresh batch."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How long to train, and where the checkpoint of an unfinished run lies. `steps` instead of
    minutes: as many on every machine, however long they take.
    """

    minutes: float
    checkpoint: Path
    report_every: float = 30.0
    save_every: float = 120.0
    decay: float = 0.45
    steps: int | None = None


def train(
    net: nn.Module, opts: Sequence[torch.optim.Optimizer], loss_of: LossOf, plan: Plan
) -> Average:
    """Train `net` in place, on `device()`, until its minutes or steps are used; returns the
    average, which is the result. `loss_of` has its batches there, too.

    Interrupted at any moment, it goes on from the last checkpoint, whose seconds are counted in.
    """
    net.to(device())
    average = Average(net)
    run = _Run(net, opts, average, plan)
    run.resume()
    while (progress := run.progress) < 1:
        set_rate(opts, rate(progress, decay=plan.decay))
        loss = loss_of(progress)
        for opt in opts:
            opt.zero_grad(set_to_none=True)
        loss.backward()
        _clip(opts)
        for opt in opts:
            opt.step()
        average.update(net)
        run.tick(loss.detach())
    run.save()
    net.load_state_dict(average.weights)
    net.cpu()
    return average


def _clip(opts: Sequence[torch.optim.Optimizer]) -> None:
    """Limit the gradient of what AdamW trains; Muon's update has a norm of its own."""
    params = [p for group in opts[-1].param_groups for p in group["params"]]
    torch.nn.utils.clip_grad_norm_(params, 1.0)


class _Run:
    """The clock, the reports and the checkpoint of one training run."""

    def __init__(
        self,
        net: nn.Module,
        opts: Sequence[torch.optim.Optimizer],
        average: Average,
        plan: Plan,
    ) -> None:
        self.net, self.opts, self.average, self.plan = net, opts, average, plan
        self.iterations, self.before, self.start = 0, 0.0, time.monotonic()
        self.reported = self.saved = 0.0
        self.losses: list[Tensor] = []

    @property
    def seconds(self) -> float:
        return self.before + time.monotonic() - self.start

    @property
    def progress(self) -> float:
        """From 0 to 1, where it ends."""
        if self.plan.steps is not None:
            return self.iterations / self.plan.steps
        return self.seconds / (self.plan.minutes * 60)

    def tick(self, loss: Tensor) -> None:
        self.iterations += 1
        self.losses.append(loss)
        if self.seconds - self.reported > self.plan.report_every:
            self.reported = self.seconds
            mean = float(torch.stack(self.losses).mean())  # waits for the device
            print(f"{self.seconds:6.0f} s  {self.iterations:6d} steps  loss {mean:.4f}", flush=True)
            self.losses.clear()
        if self.seconds - self.saved > self.plan.save_every:
            self.save()

    def save(self) -> None:
        self.saved = self.seconds
        state = {
            "net": self.net.state_dict(),
            "opts": [opt.state_dict() for opt in self.opts],
            "average": self.average.weights,
            "updates": self.average.updates,
            "iterations": self.iterations,
            "seconds": self.seconds,
        }
        temporary = self.plan.checkpoint.with_suffix(".tmp")
        torch.save(state, temporary)
        temporary.replace(self.plan.checkpoint)

    def resume(self) -> None:
        if not self.plan.checkpoint.exists():
            return
        state = torch.load(self.plan.checkpoint, map_location=device(), weights_only=True)
        self.net.load_state_dict(state["net"])
        for opt, saved in zip(self.opts, state["opts"], strict=True):
            opt.load_state_dict(saved)
        self.average.weights, self.average.updates = state["average"], state["updates"]
        self.iterations, self.before = state["iterations"], state["seconds"]
        self.reported = self.saved = self.before
        self.start = time.monotonic()
        print(f"going on after {self.before:.0f} s, {self.iterations} steps", flush=True)
