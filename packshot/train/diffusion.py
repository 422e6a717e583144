"""Stage 3: the denoiser, trained on latents; and a plain sampler for use while training."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn

from packshot.train.autoencoder import Latents
from packshot.train.loop import Plan, train
from packshot.train.means import Means
from packshot.train.networks import LATENT_CHANNELS, LATENT_SIZE, Denoiser
from packshot.train.optim import optimisers

BATCH, DROP = 48, 0.1
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
    drawn, chances = means.residuals(data), _chances(data)

    def loss_of(progress: float) -> Tensor:
        return flow_loss(net, drawn[torch.multinomial(chances, BATCH, True)], means)

    train(net, optimisers(net, hidden_matrices(net)), loss_of, plan)
    return net.eval()


def _chances(data: Latents) -> Tensor:
    """How often each picture is taken: every class as often as any other, and in half of its
    pictures from the side that shows it best, which is how most are asked for.
    """
    best = data.views == 0
    group = data.labels * 2 + best
    return 1 / torch.bincount(group).float()[group]


def flow_loss(net: Denoiser, batch: Latents, means: Means) -> Tensor:
    """Mean squared error of the velocity at a random time, in units of the residuals."""
    hidden = torch.rand(len(batch)) < DROP
    labels = torch.where(hidden, net.none, batch.labels)
    time = torch.sigmoid(torch.randn(len(batch)) + TIME_MEAN)
    noise = torch.randn_like(batch.latents)
    mixed = torch.lerp(noise, batch.latents, time[:, None, None, None])
    mean = means.of(batch.labels, batch.views)[0] * ~hidden[:, None, None, None]
    with torch.autocast("cpu", torch.bfloat16):
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
    parts = zip(*(x.split(64) for x in inputs), strict=True)
    out = torch.cat([net(*part) for part in parts])
    return float((out - (drawn.latents - noise)).square().mean())


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
) -> Tensor:
    """Latents [N, 8, 32, 32] for the conditions of `wished` by Euler steps, more of them near
    noise.
    """
    generator, count = torch.Generator().manual_seed(seed), len(wished)
    labels, traits = wished.labels, wished.traits
    mean, spread = means.of(labels, wished.views)
    x = torch.randn(count, LATENT_CHANNELS, LATENT_SIZE, LATENT_SIZE, generator=generator)
    times = torch.linspace(0, 1, steps + 1)
    times = times / (times + shift * (1 - times))
    for start, end in pairwise(times):
        now = start.expand(count)
        with torch.autocast("cpu", torch.bfloat16):
            v = net(x, now, labels, traits, mean).float()
            if guidance != 1:
                none = torch.full_like(labels, net.none)
                free = net(x, now, none, traits, torch.zeros_like(mean)).float()
                v = torch.lerp(free, v, guidance)
        x = x + (end - start) * v
    return mean + spread * x
