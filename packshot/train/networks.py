"""The networks of the embedded model: autoencoder, denoiser, critic, verifier.

Buffers are [B, 19, 256, 256]; latents [B, 8, 32, 32], standardised per channel. Time runs from 0
(noise) to 1 (data); the denoiser predicts the velocity data - noise (rectified flow, Liu et al.
2022).
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from packshot.core import CHANNELS

BUFFER_CHANNELS, LATENT_CHANNELS, LATENT_SIZE = len(CHANNELS), 8, 32


class Residual(nn.Module):
    """Two 3x3 convolutions beside a skip; starts as the identity."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(8, channels)
        self.first = nn.Conv2d(channels, channels, 3, padding=1)
        self.second = nn.Conv2d(channels, channels, 3, padding=1)
        nn.init.zeros_(self.second.weight)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = x + self.second(F.silu(self.first(F.silu(self.norm(x)))))
        return out


class Autoencoder(nn.Module):
    """Buffers <-> latents, 8 times smaller per side. Convolutions only, so it trains on crops."""

    mean: Tensor
    std: Tensor

    def __init__(
        self,
        channels: int = BUFFER_CHANNELS,
        *,
        narrow: int = 64,
        wide: int = 128,
        fine: int = 32,
    ) -> None:
        super().__init__()
        self.channels = channels
        self.encoder = nn.Sequential(
            nn.PixelUnshuffle(4),
            nn.Conv2d(channels * 16, narrow, 3, padding=1),
            *(Residual(narrow) for _ in range(2)),
            nn.PixelUnshuffle(2),
            nn.Conv2d(4 * narrow, wide, 1),
            *(Residual(wide) for _ in range(2)),
            nn.GroupNorm(8, wide),
            nn.SiLU(),
            nn.Conv2d(wide, LATENT_CHANNELS, 3, padding=1),
        )
        self.decoder = nn.Sequential(
            nn.Conv2d(LATENT_CHANNELS, wide, 3, padding=1),
            *(Residual(wide) for _ in range(3)),
            nn.Conv2d(wide, 4 * narrow, 1),
            nn.PixelShuffle(2),
            *(Residual(narrow) for _ in range(2)),
            nn.Conv2d(narrow, 4 * fine, 1),
            nn.PixelShuffle(2),
            Residual(fine),
            nn.Conv2d(fine, channels * 4, 3, padding=1),
            nn.PixelShuffle(2),
        )
        self.register_buffer("mean", torch.zeros(1, LATENT_CHANNELS, 1, 1))
        self.register_buffer("std", torch.ones(1, LATENT_CHANNELS, 1, 1))

    def encode(self, buffers: Tensor) -> Tensor:
        z: Tensor = (self.encoder(buffers) - self.mean) / self.std
        return z

    def decode(self, latent: Tensor) -> Tensor:
        out: Tensor = self.decoder(latent * self.std + self.mean)
        return out

    def forward(self, buffers: Tensor, noise: float = 0.1) -> tuple[Tensor, Tensor]:
        """Reconstruction and raw latents; a little noise makes the decoder forgiving."""
        z = self.encoder(buffers)
        return self.decoder(z + noise * torch.randn_like(z)), z


class Traits(nn.Module):
    """Traits (view and accessories, `runtime.traits`) [B, count] as vectors [B, width]; count 0
    gives nothing.
    """

    def __init__(self, count: int, width: int) -> None:
        super().__init__()
        self.layers = (
            nn.Sequential(nn.Linear(count, width), nn.SiLU(), nn.Linear(width, width))
            if count
            else None
        )

    def forward(self, traits: Tensor | None) -> Tensor | float:
        if self.layers is None or traits is None:
            return 0.0
        out: Tensor = self.layers(traits)
        return out


class Block(nn.Module):
    """Transformer block with time- and class-dependent scale, shift and gate (adaLN).

    The modulation is shared by all blocks (PixArt-alpha, Chen et al. 2023); each adds a learned
    offset of its own.
    """

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.out = nn.Linear(width, width, bias=False)
        self.up = nn.Linear(width, 4 * width, bias=False)
        self.down = nn.Linear(4 * width, width, bias=False)
        self.offset = nn.Parameter(torch.zeros(6, width))
        self.q_scale = nn.Parameter(torch.ones(width // heads))
        self.k_scale = nn.Parameter(torch.ones(width // heads))

    def forward(self, x: Tensor, modulation: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        """X [B, N, D], modulation [B, 6, D]."""
        g = (modulation + self.offset)[:, :, None].unbind(1)
        x = x + (1 + g[2]) * self._attend(_norm(x) * (1 + g[0]) + g[1], cos, sin) * 0.5
        hidden = F.gelu(self.up(_norm(x) * (1 + g[3]) + g[4]), approximate="tanh")
        out: Tensor = x + (1 + g[5]) * self.down(hidden) * 0.5
        return out

    def _attend(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        batch, tokens, width = x.shape
        size = width // self.heads
        qkv = self.qkv(x).view(batch, tokens, 3, self.heads, size).permute(2, 0, 3, 1, 4)
        q, k, v = qkv[0], qkv[1], qkv[2]
        q = _rotate(_norm(q) * self.q_scale, cos, sin).to(v.dtype)
        k = _rotate(_norm(k) * self.k_scale, cos, sin).to(v.dtype)
        # Plain products: fused attention's backward is far slower on a CPU at this size.
        flat = (batch * self.heads, tokens, size)
        scores = (q.reshape(flat) * size**-0.5) @ k.reshape(flat).transpose(1, 2)
        mixed = scores.softmax(-1).to(v.dtype) @ v.reshape(flat)
        mixed = mixed.view(batch, self.heads, tokens, size).transpose(1, 2)
        out: Tensor = self.out(mixed.reshape(batch, tokens, width))
        return out


class Denoiser(nn.Module):
    """Diffusion transformer over 8x8 tokens between a convolutional stem and head.

    The transformer settles the whole shape; the stem and head, joined by a skip at 32x32, keep
    outlines smooth across patch borders. `classes` condition rows, plus one for "none"; `traits`
    numbers say whence the subject is seen and what it wears. With `means` it is shown the mean
    latent of the class beside the noisy one, which then holds what differs from it.
    """

    cos: Tensor
    sin: Tensor

    def __init__(
        self,
        classes: int,
        traits: int,
        *,
        width: int = 384,
        depth: int = 6,
        stem: int = 64,
        patch: int = 4,
        means: bool = True,
    ) -> None:
        super().__init__()
        self.classes, self.patch, heads = classes, patch, width // 64
        grid = LATENT_SIZE // self.patch
        self.stem = nn.Sequential(
            nn.Conv2d(LATENT_CHANNELS * (2 if means else 1), stem, 3, padding=1),
            nn.SiLU(),
            nn.Conv2d(stem, stem, 3, padding=1),
        )
        self.inward = nn.Linear(stem * self.patch**2, width)
        self.position = nn.Parameter(torch.randn(1, grid * grid, width) * 0.02)
        self.label = nn.Embedding(classes + 1, width)
        self.label_token = nn.Embedding(classes + 1, width)
        self.traits, self.traits_token = Traits(traits, width), Traits(traits, width)
        self.time = nn.Sequential(nn.Linear(128, width), nn.SiLU(), nn.Linear(width, width))
        self.modulation = nn.Linear(width, 6 * width)
        self.blocks = nn.ModuleList(Block(width, heads) for _ in range(depth))
        self.final = nn.Linear(width, 2 * width + 2 * stem)
        self.outward = nn.Linear(width, stem * self.patch**2)
        self.join = nn.Conv2d(2 * stem, stem, 3, padding=1)
        self.refine = Residual(stem)
        self.head = nn.Conv2d(stem, LATENT_CHANNELS, 3, padding=1)
        for layer in (self.modulation, self.final, self.head):
            for parameter in layer.parameters():
                nn.init.zeros_(parameter)
        cos, sin = _rope(grid, width // heads)
        self.register_buffer("cos", torch.cat([torch.ones(1, cos.shape[1]), cos]))
        self.register_buffer("sin", torch.cat([torch.zeros(1, sin.shape[1]), sin]))

    @property
    def none(self) -> int:
        """The label of "no condition"."""
        return self.classes

    def forward(
        self,
        latent: Tensor,
        time: Tensor,
        label: Tensor,
        traits: Tensor | None = None,
        mean: Tensor | None = None,
    ) -> Tensor:
        """Velocity [B, 8, 32, 32] of latent [B, 8, 32, 32] at time [B], for label [B], traits
        [B, T] and the mean latent [B, 8, 32, 32] of the class.
        """
        told = self.label(label) + self.traits(traits)
        condition = F.silu(self.time(_frequencies(time)) + told)
        modulation = self.modulation(condition).unflatten(-1, (6, -1))
        fine = self.stem(latent if mean is None else torch.cat([latent, mean], 1))
        tokens = F.pixel_unshuffle(fine, self.patch).flatten(2).transpose(1, 2)
        token = self.label_token(label) + self.traits_token(traits)
        x = torch.cat([token[:, None], self.inward(tokens) + self.position], 1)
        for block in self.blocks:
            x = block(x, modulation, self.cos, self.sin)
        return self._paint(x[:, 1:], fine, condition)

    def _paint(self, tokens: Tensor, fine: Tensor, condition: Tensor) -> Tensor:
        width, stem = tokens.shape[-1], fine.shape[1]
        scale, shift, fine_scale, fine_shift = self.final(condition).split(
            [width, width, stem, stem], -1
        )
        tokens = self.outward(_norm(tokens) * (1 + scale[:, None]) + shift[:, None])
        grid = LATENT_SIZE // self.patch
        coarse = tokens.transpose(1, 2).unflatten(-1, (grid, grid))
        joined = self.join(torch.cat([F.pixel_shuffle(coarse, self.patch), fine], 1))
        joined = joined * (1 + fine_scale[..., None, None]) + fine_shift[..., None, None]
        out: Tensor = self.head(F.silu(self.refine(joined)))
        return out


class Critic(nn.Module):
    """How real a latent looks for its class: a logit, higher is better.

    A discriminator trained apart, between held-out drawings and the denoiser's own.
    """

    def __init__(self, classes: int, traits: int, width: int = 64) -> None:
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(LATENT_CHANNELS, width, 3, padding=1),
            nn.SiLU(),
            Residual(width),
            nn.Conv2d(width, width, 4, stride=2, padding=1),
            Residual(width),
            nn.Conv2d(width, width, 4, stride=2, padding=1),
            Residual(width),
            nn.GroupNorm(8, width),
            nn.SiLU(),
        )
        self.label = nn.Embedding(classes, 2 * width)
        self.traits = Traits(traits, 2 * width)
        self.score = nn.Linear(2 * width, 1)

    def forward(self, latent: Tensor, label: Tensor, traits: Tensor | None = None) -> Tensor:
        """Logits [B] of latent [B, 8, 32, 32] for label [B] and traits [B, T]."""
        h = self.features(latent)
        seen = pooled(h)
        told = self.label(label) + self.traits(traits)
        out: Tensor = self.score(seen)[:, 0] + (seen * told).mean(-1)
        return out


class Verifier(nn.Module):
    """Names what a latent draws: logits [B, `answers`] of latents [B, 8, 32, 32]. It knows nothing
    of what was asked for, so it can say whether that was drawn.
    """

    def __init__(self, answers: int) -> None:
        super().__init__()
        widths = ((LATENT_CHANNELS, 48, 1), (48, 64, 2), (64, 64, 1), (64, 96, 2), (96, 96, 1))
        self.features = nn.Sequential(
            *(downward(*s) for s in (*widths, (96, 128, 2), (128, 128, 1)))
        )
        self.head = nn.Linear(2 * 128, answers)

    def forward(self, latent: Tensor) -> Tensor:
        h = self.features(latent)
        out: Tensor = self.head(pooled(h))
        return out


def pooled(x: Tensor) -> Tensor:
    """Mean and peak of every channel: [B, 2 * F] of [B, F, H, W]."""
    return torch.cat([x.mean((2, 3)), x.amax((2, 3))], -1)


def downward(inputs: int, outputs: int, stride: int) -> nn.Module:
    """A 3x3 convolution that halves the resolution where `stride` is 2."""
    convolution = nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1)
    return nn.Sequential(convolution, nn.GroupNorm(8, outputs), nn.SiLU())


def _norm(x: Tensor) -> Tensor:
    return x * torch.rsqrt(x.float().pow(2).mean(-1, keepdim=True) + 1e-6).to(x.dtype)


def _frequencies(time: Tensor) -> Tensor:
    """Sinusoidal features [B, 128] of time in 0..1."""
    f = torch.exp(-math.log(10000) * torch.arange(64, device=time.device) / 64)
    angle = time[:, None] * 1000 * f
    return torch.cat([angle.cos(), angle.sin()], -1)


def _rope(grid: int, size: int, theta: float = 100.0) -> tuple[Tensor, Tensor]:
    """Rotary angles over a square grid: half of the channels turn with y, half with x."""
    f = theta ** (-torch.arange(size // 4).float() / (size // 4))
    y, x = torch.meshgrid(torch.arange(grid).float(), torch.arange(grid).float(), indexing="ij")
    angle = torch.cat([y.reshape(-1, 1) * f, x.reshape(-1, 1) * f], -1)
    return angle.cos(), angle.sin()


def _rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, a * sin + b * cos], -1)
