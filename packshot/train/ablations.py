"""What each choice of the denoiser is worth: the same minutes for the network as it is and for
variants of it, on the latents of a training run, ranked by the shapes that they draw.

`python -m packshot.train.ablations --latents runs/embedded --minutes 10` prints a table. A loss
does not rank networks; nearness of silhouettes to drawings of the same class, pieces that lie
apart, and the distance between what a verifier sees in drawn and in held-out latents do.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from torch import Tensor, nn

from packshot import zoo
from packshot.bench import shapes
from packshot.bench.manifolds import frechet
from packshot.train import diffusion, means, resume, verifier
from packshot.train.autoencoder import Latents
from packshot.train.device import device, on_device
from packshot.train.loop import Plan, train
from packshot.train.networks import LATENT_CHANNELS, Autoencoder, Denoiser, Verifier
from packshot.train.optim import optimisers
from packshot.train.peer import restore
from packshot.train.scenes.gbuffer import VIEWS

DRAWN = 1_048
"""Drawings that each network is measured by, of the conditions of as many held-out products."""
AT_A_TIME = 64
ADAM_RATE = 1e-3
"""AdamW's rate where it trains the matrices, too; 2e-3, which it has beside Muon, is too much."""
USUAL, STEPS, GUIDANCE = 10, (4, 8, 16), (1.0, 1.5, 2.0)
"""Steps of a drawing; others, without guidance; and guidance, with the usual steps."""


class Plain(Denoiser):
    """Without the convolutional stem and head and their skip: tokens are linear in patches of the
    latent, as in DiT (Peebles & Xie 2023).
    """

    def __init__(self, classes: int, traits: int, *, width: int = 384, depth: int = 6) -> None:
        super().__init__(classes, traits, width=width, depth=depth, stem=2 * LATENT_CHANNELS)
        self.stem = nn.Sequential(nn.Identity())
        self.final = nn.Linear(width, 2 * width)
        self.outward = nn.Linear(width, LATENT_CHANNELS * self.patch**2)
        for layer in (self.final, self.outward):
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)
        del self.join, self.refine, self.head

    def _paint(self, tokens: Tensor, fine: Tensor, condition: Tensor) -> Tensor:
        scale, shift = self.final(condition).chunk(2, -1)
        normed = F.rms_norm(tokens, tokens.shape[-1:])
        patches = self.outward(normed * (1 + scale[:, None]) + shift[:, None])
        side = fine.shape[-1] // self.patch
        return F.pixel_shuffle(patches.transpose(1, 2).unflatten(-1, (side, side)), self.patch)


@dataclass(frozen=True, slots=True)
class Variant:
    """One network and how it is trained."""

    name: str
    build: Callable[[int, int], Denoiser] = Denoiser
    time_mean: float = diffusion.TIME_MEAN
    muon: bool = True

    def optimisers(self, net: Denoiser) -> list[torch.optim.Optimizer]:
        if self.muon:
            return optimisers(net, diffusion.hidden_matrices(net))
        return optimisers(net, [], ADAM_RATE)


VARIANTS = (
    Variant("as it is"),
    Variant("no convolutional stem and head", Plain),
    Variant("times even around the middle", time_mean=0.0),
    Variant("times weighted to low noise", time_mean=0.4),
    Variant("AdamW alone", muon=False),
    Variant("256 tokens", lambda classes, traits: Denoiser(classes, traits, patch=2)),
)


@dataclass(frozen=True, slots=True)
class Data:
    """The latents of a training run, its means, and what drawings are measured with."""

    trained: Latents
    held_out: Latents
    common: means.Means
    coder: Autoencoder
    eye: Verifier

    @classmethod
    def load(cls, folder: Path, model: str, classes: int | None = None) -> Data:
        """Latents of `folder`, of so many classes spread evenly over all; decoder and verifier of
        a published model that reads them.
        """
        spec = zoo.load(model)
        eye = Verifier(len(verifier.answers()))
        latent = torch.zeros(1, *spec.latent_shape)
        trained, held = (Latents.load(folder / f"{n}-latents.pt") for n in ("train", "held-out"))
        common = means.fit(trained, len(spec.classes))
        few = torch.linspace(0, len(spec.classes) - 1, classes or len(spec.classes)).long()
        trained, held = (d[torch.isin(d.labels, few)] for d in (trained, held))
        coder = resume.autoencoder(spec)
        return cls(trained, held, common, coder, restore(eye, spec.files["verifier"], (latent,)))

    def wished(self) -> Latents:
        """Held-out drawings, spread evenly over all."""
        count = min(DRAWN, len(self.held_out))
        return self.held_out[torch.linspace(0, len(self.held_out) - 1, count).long()]

    def exemplars(self, wished: Latents) -> Tensor:
        """A trained latent of the class and view of each row, or else of its class."""
        rng = np.random.default_rng(11)
        labels, views = self.trained.labels.numpy(), self.trained.views.numpy()
        chosen = []
        for label, view in zip(wished.labels.tolist(), wished.views.tolist(), strict=True):
            own = np.flatnonzero(labels == label)
            seen = own[views[own] == view]
            chosen.append(int(rng.choice(seen if len(seen) else own)))
        return self.trained.latents[chosen]


@dataclass(frozen=True, slots=True)
class Score:
    """Best mask IoU with trained drawings of the class (mean), share in more than one piece, and
    the Fréchet distance of what the verifier sees from that of held-out drawings.
    """

    iou: float
    broken: float
    distance: float


class Ruler:
    """Measures latents by the silhouettes that they decode to."""

    def __init__(self, data: Data) -> None:
        self._data, self._wished = data, data.wished()
        self._known: dict[int, NDArray[np.bool_]] = {}
        for label in data.trained.labels.unique().tolist():
            of = data.trained.latents[data.trained.labels == label]
            self._known[label] = np.stack([shapes.small(a) for a in self._alphas(of)])
        self._seen = self._features(self._wished.latents)

    def real(self) -> Score:
        """Held-out drawings themselves; their distance is that of one half from the other."""
        halves = self._seen[::2], self._seen[1::2]
        return replace(self(self._wished.latents), distance=frechet(*halves))

    def __call__(self, latents: Tensor) -> Score:
        ious, broken = [], []
        for label, alpha in zip(self._wished.labels.tolist(), self._alphas(latents), strict=True):
            ious.append(shapes.best_iou(shapes.small(alpha), self._known[label]))
            broken.append(shapes.is_broken(alpha))
        distance = frechet(self._features(latents), self._seen)
        return Score(float(np.mean(ious)), float(np.mean(broken)), distance)

    def draw(self, net: Denoiser, *, steps: int, guidance: float, begun: bool) -> Tensor:
        """Latents for what the held-out drawings show, from noise or from exemplars."""
        wished, common = self._wished, self._data.common
        begin = self._data.exemplars(wished) if begun else None
        return diffusion.drafts(net, common, wished, steps=steps, guidance=guidance, begin=begin)

    @torch.no_grad()
    def _alphas(self, latents: Tensor) -> Iterator[NDArray[np.float32]]:
        """Alpha [256, 256] in 0..1 of each."""
        with on_device(self._data.coder):
            for part in latents.split(AT_A_TIME):
                planes = self._data.coder.decode(part.to(device()))[:, 0]
                yield from (planes.cpu().numpy() + 1) / 2

    @torch.no_grad()
    def _features(self, latents: Tensor) -> NDArray[np.float32]:
        """Means of what the verifier's last layer sees: [N, F]."""
        with on_device(self._data.eye):
            parts = [self._data.eye.features(p.to(device())) for p in latents.split(AT_A_TIME)]
            seen: NDArray[np.float32] = torch.cat(parts).mean((2, 3)).cpu().numpy()
        return seen


Row = tuple[str, ...]
HEAD = ("network", "weights", "steps", "held-out loss", "IoU", "in pieces", "distance")


def compare(data: Data, plan: Plan, variants: Sequence[Variant] = VARIANTS) -> list[Row]:
    """Rows of the table: held-out drawings, every variant, then guidance and steps of the first.
    The checkpoint of the plan is that of the variant which is trained.
    """
    ruler = Ruler(data)
    rows = [_row("held-out drawings", "", "", "", ruler.real())]
    first = None
    for variant in variants:
        net, steps = fit(variant, data, plan)
        loss = diffusion.held_out_loss(net, data.held_out, data.common)
        score = ruler(ruler.draw(net, steps=USUAL, guidance=1.0, begun=False))
        weights = f"{sum(p.numel() for p in net.parameters()) / 1e6:.1f} M"
        rows.append(_row(variant.name, weights, str(steps), f"{loss:.4f}", score))
        first = first or net
    assert first is not None
    return rows + sampling(first, ruler)


def sampling(net: Denoiser, ruler: Ruler) -> list[Row]:
    """Rows for steps and guidance, from noise and from exemplars."""
    rows = []
    for begun in (False, True):
        tried = [(steps, 1.0) for steps in STEPS] + [(USUAL, scale) for scale in GUIDANCE]
        for steps, guidance in tried:
            score = ruler(ruler.draw(net, steps=steps, guidance=guidance, begun=begun))
            start = "from exemplars" if begun else "from noise"
            rows.append(_row(f"{start}: {steps} steps, guidance {guidance:g}", "", "", "", score))
    return rows


def fit(variant: Variant, data: Data, plan: Plan) -> tuple[Denoiser, int]:
    """A variant, trained from nothing, and how many steps it was."""
    torch.manual_seed(5)
    net = variant.build(len(data.common.spread) // len(VIEWS), data.trained.traits.shape[1])
    lesson = diffusion.lesson(net, data.trained, data.common, variant.time_mean)
    done = train(net, variant.optimisers(net), lesson, plan).updates
    plan.checkpoint.unlink()
    return net.eval(), done


def _row(name: str, weights: str, steps: str, loss: str, score: Score) -> Row:
    told = f"{score.iou:.4f}", f"{score.broken:.1%}", f"{score.distance:.3f}"
    return (name, weights, steps, loss, *told)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--latents", type=Path, default=Path("runs/embedded"))
    parser.add_argument("--model", default="packshot-embedded")
    parser.add_argument("--minutes", type=float, default=10.0, help="of each network")
    parser.add_argument("--steps", type=int, help="of each network, instead of minutes")
    parser.add_argument("--classes", type=int, help="so many of them, for a slow machine")
    parser.add_argument("--variants", type=int, nargs="*", help="numbers, from 0; default: all")
    given = parser.parse_args(arguments)
    start = time.monotonic()
    chosen = [VARIANTS[n] for n in given.variants or range(len(VARIANTS))]
    plan = Plan(given.minutes, given.latents / "ablation.checkpoint", steps=given.steps)
    rows = compare(Data.load(given.latents, given.model, given.classes), plan, chosen)
    for row in (HEAD, ("---",) * len(HEAD), *rows):
        print("| " + " | ".join(row) + " |", flush=True)
    print(f"{(time.monotonic() - start) / 60:.1f} minutes")


if __name__ == "__main__":
    main()
