"""Stage 2: the autoencoder of Buffers, and the latents of the whole data set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor

from packshot.core import CHANNELS, ROLES
from packshot.train.device import autocast, device, on_device
from packshot.train.loop import Plan, train
from packshot.train.networks import Autoencoder
from packshot.train.optim import optimisers
from packshot.train.photos import Shard

CROP, BATCH, WHOLE = 128, 12, 32
"""The side of a crop, how many a batch holds, and how many whole pictures where all of them lie in
the memory of a CUDA device: norms then see the frame as they do when it is served."""

# Weight of each channel's error. A sparse mask's median is 0, so an absolute error alone would
# drop eyes, laces and labels: masks get three times the amplitude and (almost) squared error only.
_WEIGHTS = {"alpha": (2.5, 1.0), "depth": (0.6, 1.0), "ao": (0.8, 1.0), "key": (0.8, 1.0)}
_WEIGHTS |= dict.fromkeys(("nx", "ny", "nz"), (1.0, 1.0))
_WEIGHTS |= dict.fromkeys(ROLES[1:], (3.0, 0.15))


@cache
def _weights(where: torch.device) -> tuple[Tensor, Tensor]:
    """Amplitudes of all channels, and the shares of their absolute errors: [1, 19, 1, 1]."""
    table = torch.tensor([_WEIGHTS[name] for name in CHANNELS], device=where)
    amplitude, absolute = table.T.reshape(2, 1, -1, 1, 1)
    return amplitude, absolute


def signed(packed: NDArray[np.uint8]) -> Tensor:
    """Packed Buffers as the networks see them: all channels in -1..1."""
    return _signed(torch.from_numpy(np.array(packed)))


def _signed(packed: Tensor) -> Tensor:
    return packed.float() / 127.5 - 1


def fit(shards: Sequence[Shard], plan: Plan, begun: Autoencoder | None = None) -> Autoencoder:
    """Train on the training shards; latents come out standardised. `begun` is trained further, if
    it is given.
    """
    crops = _batches(shards)
    net = begun or Autoencoder()
    net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    train(net, optimisers(net, [], 1.6e-3), lambda progress: _loss(net, next(crops)), plan)
    net.eval()
    _standardise(net, np.concatenate([s.buffers()[:3] for s in shards]))
    return net


def _batches(shards: Sequence[Shard]) -> Iterator[Tensor]:
    """Signed batches on the device: whole pictures where its memory holds all, otherwise crops."""
    if device().type == "cuda":
        size = sum(s.buffers().nbytes for s in shards)
        if size < 0.6 * torch.cuda.mem_get_info()[0]:
            return _pictures(shards)
    return _crops(shards)


def _pictures(shards: Sequence[Shard]) -> Iterator[Tensor]:
    """Random batches of whole pictures [WHOLE, 19, 256, 256]."""
    data = torch.empty(
        (sum(s.done for s in shards), *shards[0].buffers().shape[1:]),
        dtype=torch.uint8,
        device=device(),
    )
    start = 0
    for shard in shards:
        data[start : start + shard.done] = torch.from_numpy(np.array(shard.buffers()))
        start += shard.done
    while True:
        rows = torch.stack([data[n] for n in torch.randint(len(data), (WHOLE,)).tolist()])
        yield _signed(rows).contiguous(memory_format=torch.channels_last)


def _crops(shards: Sequence[Shard]) -> Iterator[Tensor]:
    """Random batches of crops [BATCH, 19, CROP, CROP], each row of another picture."""
    data = [s.buffers() for s in shards]
    last = np.cumsum([len(d) for d in data])
    rng = np.random.default_rng()
    while True:
        y, x = rng.integers(2, 31, 2) * 4
        window = np.s_[:, y : y + CROP, x : x + CROP]
        rows = [_pick(data, last, int(n))[window] for n in rng.integers(0, last[-1], BATCH)]
        yield signed(np.stack(rows)).to(device(), memory_format=torch.channels_last)


def _pick(
    data: Sequence[NDArray[np.uint8]], last: NDArray[np.int64], number: int
) -> NDArray[np.uint8]:
    """Row `number` of all rows; `last` sums the lengths."""
    index = int(np.searchsorted(last, number, "right"))
    row: NDArray[np.uint8] = data[index][number - last[index]]
    return row


def refine(net: Autoencoder, shards: Sequence[Shard], plan: Plan) -> None:
    """Go on with the decoder alone: the latents, and so the denoiser, stay what they are."""
    net.encoder.requires_grad_(False)
    crops = _batches(shards)
    train(net, optimisers(net, [], 1.2e-3), lambda progress: _loss(net, next(crops)), plan)
    net.requires_grad_(True).eval()


def _loss(net: Autoencoder, crop: Tensor) -> Tensor:
    with autocast():
        out, z = net(crop)
    out, z = out.float(), z.float()
    amplitude, absolute = _weights(out.device)
    error = (out - crop) * amplitude
    loss = (error * absolute).abs().mean() + error.square().mean() + _gradients(error)
    scale = (z.square().mean((0, 2, 3)) - 1).square().mean() + z.mean((0, 2, 3)).square().mean()
    total: Tensor = loss + 0.02 * scale + 0.3 * _bend(out, crop)
    return total


def _gradients(error: Tensor) -> Tensor:
    """Error of edges at two scales: keeps outlines sharp."""
    loss = error.new_zeros(())
    softened = error * _weights(error.device)[1].clamp_min(0.3)
    for d in (softened, F.avg_pool2d(softened, 2)):
        across, down = d[..., 1:] - d[..., :-1], d[:, :, 1:] - d[:, :, :-1]
        loss = loss + 0.5 * (across.abs().mean() + down.abs().mean())
    return loss


def _bend(out: Tensor, crop: Tensor) -> Tensor:
    """1 - cosine between drawn and true normals inside the subject: dents show on gloss."""
    inside = crop[:, :1] > 0.9
    cosine = F.cosine_similarity(out[:, 1:4], crop[:, 1:4], dim=1, eps=1e-3)[:, None]
    return ((1 - cosine) * inside).sum() / inside.sum().clamp_min(1)


@torch.no_grad()
def _standardise(net: Autoencoder, data: NDArray[np.uint8]) -> None:
    sample = signed(data[:: max(1, len(data) // 256)][:256])
    with on_device(net):
        z = torch.cat([net.encoder(part.to(device())).float().cpu() for part in sample.split(32)])
    net.mean.copy_(z.mean((0, 2, 3), keepdim=True))
    net.std.copy_(z.std((0, 2, 3), keepdim=True))


@torch.no_grad()
def encode(net: Autoencoder, data: NDArray[np.uint8]) -> Tensor:
    """Latents [N, 8, 32, 32] of packed Buffers [N, 19, 256, 256]."""
    out = []
    with autocast(), on_device(net):
        for i in range(0, len(data), 32):
            batch = signed(data[i : i + 32]).to(device(), memory_format=torch.channels_last)
            out.append(net.encode(batch).float().contiguous().cpu())
    return torch.cat(out)


@dataclass(frozen=True, slots=True)
class Latents:
    """Encoded pictures [N, 8, 32, 32]; the index of each one's class [N] and of its view [N], and
    its traits [N, T].
    """

    latents: Tensor
    labels: Tensor
    views: Tensor
    traits: Tensor

    def __len__(self) -> int:
        return len(self.latents)

    def __getitem__(self, index: Tensor | slice) -> Latents:
        return Latents(*(getattr(self, f.name)[index] for f in fields(self)))

    def to(self, where: torch.device) -> Latents:
        return Latents(*(getattr(self, f.name).to(where) for f in fields(self)))

    def save(self, path: Path) -> None:
        state = {f.name: getattr(self, f.name) for f in fields(self)}
        torch.save({**state, "latents": self.latents.half()}, path)

    @classmethod
    def load(cls, path: Path) -> Latents:
        state = torch.load(path, weights_only=True)
        return cls(**{**state, "latents": state["latents"].float()})


def encode_shards(net: Autoencoder, shards: Sequence[Shard]) -> Latents:
    latents = torch.cat([encode(net, s.buffers()) for s in shards])
    told = ([f(s) for s in shards] for f in (Shard.labels, Shard.views, Shard.traits))
    return Latents(latents, *(torch.from_numpy(np.concatenate(a)) for a in told))


@torch.no_grad()
def measure(net: Autoencoder, data: NDArray[np.uint8]) -> dict[str, float]:
    """Fidelity on pictures never seen: PSNR in dB over all channels, alpha IoU, normal degrees."""
    truth = signed(data)
    with on_device(net):
        again = (net.decode(net.encode(part.to(device()))).cpu() for part in truth.split(16))
        out = torch.cat([*again]).clamp(-1, 1)
    mse = ((out - truth) / 2).square().mean((1, 2, 3))
    a, b = truth[:, 0] > 0, out[:, 0] > 0
    iou = ((a & b).sum((1, 2)) / (a | b).sum((1, 2))).mean()
    cosine = F.cosine_similarity(out[:, 1:4], truth[:, 1:4], dim=1)[truth[:, 0] > 0.9]
    return {
        "psnr_db": float((-10 * mse.log10()).mean()),
        "alpha_iou": float(iou),
        "normal_degrees": float(torch.rad2deg(torch.acos(cosine.clamp(-1, 1))).mean()),
    }
