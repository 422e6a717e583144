"""Stage 4: the critic, which tells drawings from the denoiser's own drafts and so ranks them."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from packshot.train.autoencoder import Latents
from packshot.train.diffusion import sample
from packshot.train.loop import Plan, train
from packshot.train.networks import Critic, Denoiser
from packshot.train.optim import optimisers

BATCH = 48


def drafts(net: Denoiser, classes: int, rounds: int, steps: int) -> Latents:
    """`rounds` samples of every class."""
    labels = torch.arange(classes)
    made = [sample(net, labels, steps=steps, seed=1000 + k) for k in range(rounds)]
    return Latents(torch.cat(made), labels.repeat(rounds))


def fit(real: Latents, made: Latents, classes: int, plan: Plan) -> Critic:
    """Logistic loss; a little noise on both sides hides the autoencoder's fingerprints."""
    net = Critic(classes)
    net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]

    def loss_of(progress: float) -> Tensor:
        batch = [_draw(d, BATCH // 2) for d in (real, made)]
        latents = torch.cat([x for x, _ in batch])
        latents = latents + 0.1 * torch.randn_like(latents)
        with torch.autocast("cpu", torch.bfloat16):
            logits = net(latents, torch.cat([y for _, y in batch]))
        truth = torch.arange(2).repeat_interleave(BATCH // 2)
        return F.binary_cross_entropy_with_logits(logits.float(), 0.95 - 0.9 * truth.float())

    train(net, optimisers(net, [], 1e-3), loss_of, plan)
    return net.eval()


def _draw(data: Latents, count: int) -> tuple[Tensor, Tensor]:
    index = torch.randint(len(data.latents), (count,))
    return data.latents[index], data.labels[index]
