"""Mean latents: what the drawings of a class have in common in a view, known before any training.

The denoiser draws only how a product differs from the mean of its class: the silhouette is there
from the first step, and the network learns variation instead of shapes by heart.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from packshot.train.autoencoder import Latents
from packshot.train.networks import LATENT_CHANNELS, LATENT_SIZE
from packshot.train.scenes.gbuffer import VIEWS

RANK = 256
_SHAPE = (LATENT_CHANNELS, LATENT_SIZE, LATENT_SIZE)


@dataclass(frozen=True, slots=True)
class Means:
    """Mean latents as weights [C * V, R] of a basis [R, 8192], and how far the drawings stray from
    them: their standard deviation [C * V]. Rows are classes, each in every view.
    """

    basis: Tensor
    weights: Tensor
    spread: Tensor

    def of(self, labels: Tensor, views: Tensor) -> tuple[Tensor, Tensor]:
        """Means [N, 8, 32, 32] and spreads [N, 1, 1, 1]."""
        rows = labels * len(VIEWS) + views
        return (self.weights[rows] @ self.basis).unflatten(1, _SHAPE), self.spread[rows].view(
            -1, 1, 1, 1
        )

    def residuals(self, data: Latents) -> Latents:
        """The drawings less their means, in units of the spread."""
        parts = []
        for chunk in torch.arange(len(data)).split(512):
            mean, spread = self.of(data.labels[chunk], data.views[chunk])
            parts.append((data.latents[chunk] - mean) / spread)
        return replace(data, latents=torch.cat(parts))

    def to(self, where: torch.device) -> Means:
        return Means(*(t.to(where) for t in (self.basis, self.weights, self.spread)))

    def save(self, path: Path) -> None:
        """As float16 arrays in an .npz file, which the runtime reads."""
        basis, weights, spread = (t.half().numpy() for t in (self.basis, self.weights, self.spread))
        np.savez_compressed(path, basis=basis, weights=weights, spread=spread)

    @classmethod
    def load(cls, path: Path) -> Means:
        with np.load(path) as file:
            return cls(*(torch.from_numpy(file[k]).float() for k in ("basis", "weights", "spread")))


def fit(data: Latents, classes: int, rank: int = RANK) -> Means:
    """The means of `data`. A view that a class was never drawn in takes the class's first."""
    rows = data.labels * len(VIEWS) + data.views
    count = torch.bincount(rows, minlength=classes * len(VIEWS)).float()
    flat = data.latents.flatten(1)
    total = torch.zeros(len(count), flat.shape[1]).index_add_(0, rows, flat)
    means = total / count.clamp_min(1)[:, None]
    seen = torch.where(count > 0, torch.arange(len(count)), torch.arange(len(count)) // 4 * 4)
    means = means[seen]
    u, s, v = torch.linalg.svd(means, full_matrices=False)
    weights, basis = (u * s)[:, :rank].half().float(), v[:rank].half().float()
    squares = torch.zeros(len(count))
    for chunk in torch.arange(len(data)).split(512):
        off = flat[chunk] - weights[rows[chunk]] @ basis
        squares.index_add_(0, rows[chunk], off.square().mean(1))
    spread = (squares / count.clamp_min(1)).sqrt().clamp_min(0.05)[seen]
    return Means(basis, weights, spread.half().float())
