"""Stage 3: the denoiser, trained on latents; and a plain sampler for use while training."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn

from packshot.runtime.exemplars import joined
from packshot.runtime.solver import schedule
from packshot.train.autoencoder import Latents
from packshot.train.device import at_a_time, autocast, device, on_device
from packshot.train.loop import LossOf, Plan, train
from packshot.train.means import Means
from packshot.train.networks import LATENT_CHANNELS, LATENT_SIZE, Denoiser
from packshot.train.optim import optimisers

BATCH, BATCH_CUDA, DROP, DRAFTS = 48, 512, 0.1, 48
EXEMPLAR_TIME = 0.5
"""Where drawings go on from an exemplar, from 0 (noise) to 1."""
TIME_MEAN = -0.4  # below 0: more of the training near noise, where silhouettes are decided


def hidden_matrices(net: Denoiser) -> list[nn.Parameter]:
    """What Muon trains: the matrices inside the blocks and the projections around them."""
    inside = [p for p in net.blocks.parameters() if p.ndim == 2 and p.shape[0] > 6]
    around = (p for net_ in (net.inward, net.outward) for p in net_.parameters() if p.ndim == 2)
    return [*inside, *around]


def fit(
    data: Latents, means: Means, classes: int, plan: Plan, begun: Denoiser | None = None
) -> Denoiser:
    """Train with the rectified-flow loss on what differs from the means; one condition in ten is
    hidden, so guidance is possible. `begun` is trained further, if it is given.
    """
    net = begun or Denoiser(classes, data.traits.shape[1])
    train(net, optimisers(net, hidden_matrices(net)), lesson(net, data, means), plan)
    return net.eval()


def lesson(net: Denoiser, data: Latents, means: Means, time_mean: float = TIME_MEAN) -> LossOf:
    """The loss of fresh batches of `data`, which come to the device once."""
    drawn, chances = means.residuals(data).to(device()), _chances(data).to(device())
    common, size = means.to(device()), at_a_time(BATCH, BATCH_CUDA)

    def loss_of(progress: float) -> Tensor:
        chosen = torch.multinomial(chances, size, True)
        return flow_loss(net, drawn[chosen], common, time_mean)

    return loss_of


def _chances(data: Latents) -> Tensor:
    """How often each picture is taken: every class as often as any other, and in half of its
    pictures from the side that shows it best, which is how most are asked for.
    """
    best = data.views == 0
    group = data.labels * 2 + best
    return 1 / torch.bincount(group).float()[group]


def flow_loss(net: Denoiser, batch: Latents, means: Means, time_mean: float = TIME_MEAN) -> Tensor:
    """Mean squared error of the velocity at a random time, in units of the residuals."""
    where = batch.latents.device
    hidden = torch.rand(len(batch), device=where) < DROP
    labels = torch.where(hidden, net.none, batch.labels)
    time = torch.sigmoid(torch.randn(len(batch), device=where) + time_mean)
    noise = torch.randn_like(batch.latents)
    mixed = torch.lerp(noise, batch.latents, time[:, None, None, None])
    mean = means.of(batch.labels, batch.views)[0] * ~hidden[:, None, None, None]
    with autocast():
        out = net(mixed, time, labels, batch.traits, mean)
    loss: Tensor = (out.float() - (batch.latents - noise)).square().mean()
    return loss


@torch.no_grad()
def held_out_loss(net: Denoiser, data: Latents, means: Means) -> float:
    """Flow loss over held-out products with fixed noise and evenly spread times."""
    drawn = means.residuals(data)
    generator = torch.Generator().manual_seed(3)
    time = torch.sigmoid(torch.linspace(-2, 2, len(data)) + TIME_MEAN)
    time = time[torch.randperm(len(data), generator=generator)]
    noise = torch.randn(drawn.latents.shape, generator=generator)
    mixed = torch.lerp(noise, drawn.latents, time[:, None, None, None])
    mean = means.of(data.labels, data.views)[0]
    inputs = (mixed, time, data.labels, data.traits, mean)
    with on_device(net):
        parts = zip(*(x.to(device()).split(64) for x in inputs), strict=True)
        out = torch.cat([net(*part).cpu() for part in parts])
    return float((out - (drawn.latents - noise)).square().mean())


def drafts(
    net: Denoiser,
    means: Means,
    wished: Latents,
    *,
    steps: int,
    seed: int = 0,
    guidance: float = 1.0,
    begin: Tensor | None = None,
) -> Tensor:
    """As `sample`, a few at a time on the device; on the processor before and after."""
    made, common = [], means.to(device())
    with on_device(net):
        for part in torch.arange(len(wished)).split(DRAFTS):
            start = None if begin is None else begin[part].to(device())
            one, own = wished[part].to(device()), seed + int(part[0])
            latents = sample(
                net, common, one, steps=steps, seed=own, guidance=guidance, begin=start
            )
            made.append(latents.cpu())
    return torch.cat(made)


@torch.no_grad()
def sample(
    net: Denoiser,
    means: Means,
    wished: Latents,
    *,
    steps: int,
    seed: int,
    guidance: float = 1.0,
    shift: float = 2.0,
    begin: Tensor | None = None,
) -> Tensor:
    """Latents [N, 8, 32, 32] for the conditions of `wished` by Euler steps, more of them near
    noise. With `begin`, latents like these, drawings go on from them under noise, at the step
    nearest to half way (`runtime.exemplars`). All lie on one device, noise is drawn on the
    processor.
    """
    generator, count = torch.Generator().manual_seed(seed), len(wished)
    labels, traits, where = wished.labels, wished.traits, wished.latents.device
    mean, spread = means.of(labels, wished.views)
    shape = count, LATENT_CHANNELS, LATENT_SIZE, LATENT_SIZE
    x = torch.randn(shape, generator=generator).to(where)
    times = schedule(steps, shift)
    if begin is not None:
        step, times = joined(times, EXEMPLAR_TIME)
        times = times[step:]
        x = torch.lerp(x, (begin - mean) / spread, EXEMPLAR_TIME)
    for start, end in pairwise(times):
        now = torch.full((count,), start, device=where)
        with autocast():
            v = net(x, now, labels, traits, mean).float()
            if guidance != 1:
                none = torch.full_like(labels, net.none)
                free = net(x, now, none, traits, torch.zeros_like(mean)).float()
                v = torch.lerp(free, v, guidance)
        x = x + (end - start) * v
    return mean + spread * x
