"""Stage 4: the critic, which tells drawings from the denoiser's own drafts and so ranks them."""

from __future__ import annotations

from dataclasses import replace

import torch
import torch.nn.functional as F
from torch import Tensor

from packshot.train import diffusion
from packshot.train.autoencoder import Latents
from packshot.train.device import autocast, device
from packshot.train.loop import Plan, train
from packshot.train.means import Means
from packshot.train.networks import Critic, Denoiser
from packshot.train.optim import optimisers

BATCH = 48


def drafts(net: Denoiser, means: Means, wished: Latents, steps: int) -> Latents:
    """A sample for the condition of every row of `wished`."""
    made = diffusion.drafts(net, means, wished, steps=steps, seed=1000)
    return replace(wished, latents=made)


def fit(real: Latents, made: Latents, classes: int, plan: Plan) -> Critic:
    """Logistic loss; a little noise on both sides hides the autoencoder's fingerprints."""
    net = Critic(classes, real.traits.shape[1])
    net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    real, made = real.to(device()), made.to(device())

    def loss_of(progress: float) -> Tensor:
        batch = [_draw(d, BATCH // 2) for d in (real, made)]
        latents, labels, traits = (
            torch.cat([getattr(b, name) for b in batch]) for name in ("latents", "labels", "traits")
        )
        latents = latents + 0.1 * torch.randn_like(latents)
        with autocast():
            logits = net(latents, labels, traits)
        truth = torch.arange(2, device=device()).repeat_interleave(BATCH // 2)
        return F.binary_cross_entropy_with_logits(logits.float(), 0.95 - 0.9 * truth.float())

    train(net, optimisers(net, [], 1e-3), loss_of, plan)
    return net.eval()


def _draw(data: Latents, count: int) -> Latents:
    return data[torch.randint(len(data), (count,), device=data.labels.device)]
