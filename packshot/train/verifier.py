"""Stage 6: the verifier, which names what latents show and tells whole drawings from broken ones.

It sees drawings of the photo set, a little disturbed as the denoiser's are; and, as broken ones,
drawings that are torn, blended, displaced, scattered, drowned in noise or blurred.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import torch
import torch.nn.functional as F
from torch import Tensor

from packshot.core import MOST_WORN
from packshot.runtime.traits import ANGLES
from packshot.runtime.verifier import Answers, Wish, shown
from packshot.train.autoencoder import Latents
from packshot.train.device import at_a_time, autocast, device
from packshot.train.loop import Plan, train
from packshot.train.networks import LATENT_SIZE, Verifier
from packshot.train.optim import optimisers
from packshot.train.photos import Class, classes
from packshot.train.scenes.accessories import WORN
from packshot.train.scenes.registry import Design

EACH, EACH_CUDA = 36, 240
"""Whole drawings in a batch, and as many broken ones; divides by the ways to break one."""


@cache
def answers() -> Answers:
    """What the logits stand for."""
    return Answers(tuple(dict.fromkeys(_subject(c) for c in classes())), tuple(WORN))


def _subject(kind: Class) -> str:
    return kind.label.split("/")[0]


def fit(data: Latents, plan: Plan) -> Verifier:
    """Train on latents of the photo set."""
    net = Verifier(len(answers()))
    net.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    data, each = data.to(device()), at_a_time(EACH, EACH_CUDA)

    def loss_of(progress: float) -> Tensor:
        whole, other = (data[torch.randint(len(data), (each,), device=device())] for _ in range(2))
        seen = torch.cat([disturbed(whole.latents), broken(whole.latents, other.latents)])
        seen = seen.contiguous(memory_format=torch.channels_last)
        with autocast():
            logits = net(seen)
        return _loss(logits.float(), whole)

    kernels = [p for p in net.parameters() if p.ndim == 4]
    train(net, optimisers(net, kernels, 1e-3), loss_of, plan)
    return net.eval()


def _loss(logits: Tensor, whole: Latents) -> Tensor:
    """Logits of as many whole drawings as broken ones; a broken one shows nothing for sure."""
    sizes = len(answers().subjects), len(answers().views), len(answers().worn), 1
    subject, view, worn, _ = logits[: len(whole)].split(sizes, 1)
    subjects, dressed = _truth(whole)
    there = torch.zeros(len(logits), device=logits.device)
    there[: len(whole)] = 1
    return (
        F.cross_entropy(subject, subjects, label_smoothing=0.02)
        + F.cross_entropy(view, whole.views, label_smoothing=0.02)
        + 4 * F.binary_cross_entropy_with_logits(worn, dressed)
        + F.binary_cross_entropy_with_logits(logits[:, -1], there)
    )


def _truth(data: Latents) -> tuple[Tensor, Tensor]:
    """The subject [N] of each row, and 1 for each accessory that it wears [N, A]."""
    known = answers().subjects
    of = torch.tensor([known.index(_subject(c)) for c in classes()], device=data.labels.device)
    subjects = of[data.labels]
    worn = data.traits[:, ANGLES:].unflatten(1, (MOST_WORN, -1)).amax(1)
    return subjects, (worn > 0.5).float()


def disturbed(latents: Tensor) -> Tensor:
    """Drawings a little noisy and a little soft, as drafts are; whole all the same."""
    soft = torch.lerp(latents, _blur(latents, 3), 0.5 * _each(latents))
    return soft + 0.3 * _each(latents) * torch.randn_like(latents)


def broken(latents: Tensor, others: Tensor) -> Tensor:
    """Drawings that nobody should be given, one share of them for each of `_WAYS`."""
    order = torch.arange(len(latents)).tensor_split(len(_WAYS))
    parts = [way(latents[i], others[i]) for way, i in zip(_WAYS, order, strict=True) if len(i)]
    return torch.cat(parts)


def _torn(latents: Tensor, others: Tensor) -> Tensor:
    """A rectangle of another drawing (CutMix, Yun et al. 2019)."""
    return torch.where(_rectangles(latents), others, latents)


def _displaced(latents: Tensor, others: Tensor) -> Tensor:
    """A rectangle of the drawing itself, from elsewhere in it."""
    y, x = (int(v) for v in torch.randint(5, LATENT_SIZE - 5, (2,)))
    return torch.where(_rectangles(latents), latents.roll((y, x), (2, 3)), latents)


def _blended(latents: Tensor, others: Tensor) -> Tensor:
    """Two drawings in one (mixup, Zhang et al. 2018)."""
    return torch.lerp(latents, others, 0.3 + 0.4 * _each(latents))


def _scattered(latents: Tensor, others: Tensor) -> Tensor:
    """Blocks of 8x8 in another order."""
    blocks = F.unfold(latents, 8, stride=8)
    return F.fold(blocks[:, :, torch.randperm(blocks.shape[2])], LATENT_SIZE, 8, stride=8)


def _drowned(latents: Tensor, others: Tensor) -> Tensor:
    """Much noise."""
    return latents + (0.8 + 1.2 * _each(latents)) * torch.randn_like(latents)


def _blurred(latents: Tensor, others: Tensor) -> Tensor:
    return _blur(latents, 9)


_WAYS: tuple[Callable[[Tensor, Tensor], Tensor], ...] = (
    _torn,
    _displaced,
    _blended,
    _scattered,
    _drowned,
    _blurred,
)


def _rectangles(latents: Tensor) -> Tensor:
    """One rectangle for each row, of a third to two thirds of each side: bool [N, 1, 32, 32]."""
    shape, where = (len(latents), 2), latents.device
    sides = torch.randint(LATENT_SIZE // 3, 2 * LATENT_SIZE // 3, shape, device=where)
    corners = (torch.rand(shape, device=where) * (LATENT_SIZE - sides)).long()
    place = torch.arange(LATENT_SIZE, device=where)
    inside = (place >= corners[..., None]) & (place < (corners + sides)[..., None])
    return (inside[:, 0, :, None] & inside[:, 1, None, :])[:, None]


def _blur(latents: Tensor, side: int) -> Tensor:
    """The mean of the cells around each."""
    return F.avg_pool2d(latents, side, stride=1, padding=side // 2, count_include_pad=False)


def _each(latents: Tensor) -> Tensor:
    """A number in 0..1 for each row."""
    return torch.rand(len(latents), 1, 1, 1, device=latents.device)


@torch.no_grad()
def measure(net: Verifier, data: Latents) -> dict[str, float]:
    """On drawings never seen: shares of subjects, views and dresses that are named right, of whole
    and broken ones that are told apart; mean scores of whole drawings, of broken ones, and of whole
    ones of which something else was asked.
    """
    generator = torch.Generator().manual_seed(4)
    order = torch.randperm(len(data), generator=generator)
    with torch.random.fork_rng():
        torch.manual_seed(4)
        bad = _logits(net, broken(data.latents, data.latents[order]))
    good, (subjects, dressed) = _logits(net, data.latents), _truth(data)
    subject, view, worn, whole = answers().split(good.numpy())
    found = {
        "subject": subject.argmax(1) == subjects.numpy(),
        "view": view.argmax(1) == data.views.numpy(),
        "worn": ((worn > 0) == (dressed.numpy() > 0.5)).all(1),
        "whole": whole > 0,
        "broken": answers().split(bad.numpy())[3] <= 0,
        "score": _scores(good, data),
        "score_broken": _scores(bad, data),
        "score_other": _scores(good[order], data),
    }
    return {f"verifier_{name}": float(values.mean()) for name, values in found.items()}


def _logits(net: Verifier, latents: Tensor) -> Tensor:
    return torch.cat([net(part).float() for part in latents.split(64)])


def _scores(logits: Tensor, data: Latents) -> Tensor:
    """How surely each row shows what it should."""
    kinds = [classes()[label] for label in data.labels.tolist()]
    rows = zip(logits.numpy(), kinds, data.views.tolist(), _truth(data)[1].tolist(), strict=True)
    return torch.cat(
        [
            torch.from_numpy(shown(row[None], answers(), _wish(kind, view, dressed)))
            for row, kind, view, dressed in rows
        ]
    )


def _wish(kind: Class, view: int, dressed: list[float]) -> Wish:
    worn = [name for name, there in zip(answers().worn, dressed, strict=True) if there]
    wears = isinstance(kind, Design) and kind.wears
    return Wish(_subject(kind), answers().views[view], worn if wears else None)
