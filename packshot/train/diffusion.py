"""Stage 3: the denoiser, trained on latents; and a plain sampler for use while training."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn

from packshot.train.autoencoder import Latents
from packshot.train.loop import Plan, train
from packshot.train.networks import LATENT_CHANNELS, LATENT_SIZE, Denoiser
from packshot.train.optim import optimisers

BATCH, DROP = 48, 0.1
TIME_MEAN = -0.4  # below 0: more of the training near noise, where silhouettes are decided


def hidden_matrices(net: Denoiser) -> list[nn.Parameter]:
    """What Muon trains: the matrices inside the blocks and the projections around them."""
    inside = [p for p in net.blocks.parameters() if p.ndim == 2 and p.shape[0] > 6]
    around = (p for net_ in (net.inward, net.outward) for p in net_.parameters() if p.ndim == 2)
    return [*inside, *around]


def fit(data: Latents, classes: int, plan: Plan) -> Denoiser:
    """Train with the rectified-flow loss; one label in ten is hidden, so guidance is possible."""
    net = Denoiser(classes, data.traits.shape[1])

    def loss_of(progress: float) -> Tensor:
        return flow_loss(net, data[torch.randint(len(data), (BATCH,))])

    train(net, optimisers(net, hidden_matrices(net)), loss_of, plan)
    return net.eval()


def flow_loss(net: Denoiser, batch: Latents) -> Tensor:
    """Mean squared error of the velocity at a random time."""
    labels = torch.where(torch.rand(len(batch)) < DROP, net.none, batch.labels)
    time = torch.sigmoid(torch.randn(len(batch)) + TIME_MEAN)
    noise = torch.randn_like(batch.latents)
    mixed = torch.lerp(noise, batch.latents, time[:, None, None, None])
    with torch.autocast("cpu", torch.bfloat16):
        out = net(mixed, time, labels, batch.traits)
    loss: Tensor = (out.float() - (batch.latents - noise)).square().mean()
    return loss


@torch.no_grad()
def held_out_loss(net: Denoiser, data: Latents) -> float:
    """Flow loss over held-out products with fixed noise and evenly spread times."""
    generator = torch.Generator().manual_seed(3)
    time = torch.sigmoid(torch.linspace(-2, 2, len(data)) + TIME_MEAN)
    noise = torch.randn(data.latents.shape, generator=generator)
    mixed = torch.lerp(noise, data.latents, time[:, None, None, None])
    inputs = (mixed, time, data.labels, data.traits)
    parts = zip(*(x.split(64) for x in inputs), strict=True)
    out = torch.cat([net(*part) for part in parts])
    return float((out - (data.latents - noise)).square().mean())


@torch.no_grad()
def sample(
    net: Denoiser,
    labels: Tensor,
    traits: Tensor,
    *,
    steps: int,
    seed: int,
    guidance: float = 1.0,
    shift: float = 2.0,
) -> Tensor:
    """Latents [N, 8, 32, 32] for labels [N] and traits [N, T] by Euler steps, more of them near
    noise.
    """
    generator = torch.Generator().manual_seed(seed)
    x = torch.randn(len(labels), LATENT_CHANNELS, LATENT_SIZE, LATENT_SIZE, generator=generator)
    times = torch.linspace(0, 1, steps + 1)
    times = times / (times + shift * (1 - times))
    for start, end in pairwise(times):
        now = start.expand(len(labels))
        with torch.autocast("cpu", torch.bfloat16):
            v = net(x, now, labels, traits).float()
            if guidance != 1:
                free = net(x, now, torch.full_like(labels, net.none), traits).float()
                v = torch.lerp(free, v, guidance)
        x = x + (end - start) * v
    return x
