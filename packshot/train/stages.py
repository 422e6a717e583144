"""The whole chain from nothing to weights, stage by stage; each stage finds what the last one left.

`python -m packshot train all` runs them in order. Every stage can be interrupted and started
again; a finished stage is skipped.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from packshot import zoo
from packshot.bench.judging import HOME as JUDGE
from packshot.core import ModelSpec
from packshot.train import (
    autoencoder,
    composites,
    critic,
    diffusion,
    exemplars,
    export,
    judge,
    means,
    photos,
    preview,
    resume,
    verifier,
)
from packshot.train.loop import Plan
from packshot.train.networks import Autoencoder, Critic, Denoiser, Verifier
from packshot.train.painted import Gallery, paint_all
from packshot.train.photos import classes
from packshot.zoo.manifest import FILE_NAME

Net = TypeVar("Net", bound=nn.Module)
CRITIC_DRAFTS, MEANS, BACKDROPS = 2_000, "means.npz", 1_500
WEIGHTS = Path(__file__).parents[1] / "zoo" / "models" / export.NAME


@dataclass(frozen=True, slots=True)
class Settings:
    """What a training run takes: a folder for data and checkpoints (about 1.3 MB a picture).

    `begin_with` names a model whose weights training goes on from; None is from nothing. With no
    minutes for the autoencoder, its latents and means stay as they are. Also
    products of each class to render, minutes of each network, worker processes, how the result
    samples, and where the judge goes; `judge_pictures` are painted for it (about 80 kB each),
    surfaces of `judge_surfaces` products (600 kB), and `judged` held-out ones in full (900 kB).
    """

    folder: Path = Path("runs/embedded")
    weights: Path = WEIGHTS
    begin_with: str | None = None
    products: int = 20
    autoencoder_minutes: float = 12.0
    denoiser_minutes: float = 45.0
    decoder_minutes: float = 6.0
    critic_minutes: float = 3.0
    verifier_minutes: float = 2.0
    judge_minutes: float = 45.0
    judge: Path = JUDGE
    judge_pictures: int = 5_000
    judge_surfaces: int = 6_000
    judged: int = 500
    workers: int = field(default_factory=lambda: os.cpu_count() or 1)
    sampling: Mapping[str, Any] = field(
        default_factory=lambda: {
            "steps": 10,
            "candidates": 1,
            "shift": 2.0,
            "guidance": 1.5,
            "guided": (0.0, 0.45),  # nothing is gained where an exemplar says what it is to be
            "temperature": 0.6,
        }
    )

    @property
    def keeps_latents(self) -> bool:
        """Whether encoder and means are taken from `begin_with` as they are."""
        return self.begin_with is not None and self.autoencoder_minutes == 0

    def plan(self, stage: str, minutes: float) -> Plan:
        return Plan(minutes, self.folder / f"{stage}.checkpoint")

    def shards(self) -> tuple[list[photos.Shard], list[photos.Shard]]:
        """The training shards and the held-out ones."""
        return photos.shards(self.folder, self.products)


def render(settings: Settings) -> None:
    """Stage 1: draw the data set."""
    settings.folder.mkdir(parents=True, exist_ok=True)
    training, held = settings.shards()
    todo = [s for s in training + held if s.done < s.count]
    if todo:
        photos.render_all(todo, settings.workers)


def train_autoencoder(settings: Settings) -> None:
    """Stage 2: autoencoder, and the latents of every picture."""
    training, held = settings.shards()
    path = settings.folder / "autoencoder.pt"
    if not path.exists():
        net = _new_autoencoder(settings, training)
        torch.save(net.state_dict(), path)
        _note(settings, autoencoder.measure(net, _sample(held)))
    net = load_autoencoder(settings)
    for name, shards in (("train", training), ("held-out", held)):
        latents = settings.folder / f"{name}-latents.pt"
        if not latents.exists():
            autoencoder.encode_shards(net, shards).save(latents)


def _new_autoencoder(settings: Settings, training: Sequence[photos.Shard]) -> Autoencoder:
    old = zoo.load(settings.begin_with) if settings.begin_with else None
    begun = resume.autoencoder(old) if old else None
    if begun and settings.keeps_latents:
        return begun
    plan = settings.plan("autoencoder", settings.autoencoder_minutes)
    return autoencoder.fit(training, plan, begun)


def _sample(held: Sequence[photos.Shard]) -> NDArray[np.uint8]:
    """One held-out picture of each class."""
    return np.concatenate([s.buffers()[i % s.done][None] for i, s in enumerate(held)])


def train_denoiser(settings: Settings) -> None:
    """Stage 3: the mean of every class, and the diffusion transformer for what differs from it."""
    path = settings.folder / "denoiser.pt"
    if path.exists():
        return
    data = autoencoder.Latents.load(settings.folder / "train-latents.pt")
    labels = [c.label for c in classes()]
    old = zoo.load(settings.begin_with) if settings.begin_with else None
    begun = resume.denoiser(old, labels, photos.TRAITS) if old else None
    common = _means(settings, data, labels, old)
    plan = settings.plan("denoiser", settings.denoiser_minutes)
    net = diffusion.fit(data, common, len(labels), plan, begun)
    torch.save(net.state_dict(), path)
    held = autoencoder.Latents.load(settings.folder / "held-out-latents.pt")
    seen = data[torch.linspace(0, len(data) - 1, len(held)).long()]
    losses = {
        "flow_loss_held_out": diffusion.held_out_loss(net, held, common),
        "flow_loss_trained": diffusion.held_out_loss(net, seen, common),
    }
    _note(settings, losses)


def _means(
    settings: Settings, data: autoencoder.Latents, labels: Sequence[str], old: ModelSpec | None
) -> means.Means:
    """The means of the data, or those of the old model where its latents are kept; saved."""
    path = settings.folder / MEANS
    if not (old and settings.keeps_latents and resume.means(old, labels, path)):
        means.fit(data, len(labels)).save(path)
    return means.Means.load(path)


def refine_decoder(settings: Settings) -> None:
    """Stage 4: more training for the decoder alone, now that the latents are settled."""
    path = settings.folder / "refined.pt"
    if path.exists():
        return
    training, held = settings.shards()
    net = load_autoencoder(settings)
    autoencoder.refine(net, training, settings.plan("refined", settings.decoder_minutes))
    torch.save(net.state_dict(), path)
    _note(settings, autoencoder.measure(net, _sample(held)))


def train_critic(settings: Settings) -> None:
    """Stage 5: the critic, from drawings and the denoiser's own drafts; none for a single draft."""
    path = settings.folder / "critic.pt"
    if path.exists() or settings.sampling["candidates"] == 1:
        return
    real = autoencoder.Latents.load(settings.folder / "train-latents.pt")
    wished = real[torch.randint(len(real), (CRITIC_DRAFTS,))]
    common = means.Means.load(settings.folder / MEANS)
    made = critic.drafts(load_denoiser(settings), common, wished, steps=8)
    plan = settings.plan("critic", settings.critic_minutes)
    net = critic.fit(real, made, len(classes()), plan)
    torch.save(net.state_dict(), path)


def train_verifier(settings: Settings) -> None:
    """Stage 6: the verifier, from the latents of the photo set; where those are a published
    model's, it is added to that model.
    """
    path, held = settings.folder / "verifier.pt", settings.folder / "held-out-latents.pt"
    if new := not path.exists():
        data = autoencoder.Latents.load(settings.folder / "train-latents.pt")
        net = verifier.fit(data, settings.plan("verifier", settings.verifier_minutes))
        torch.save(net.state_dict(), path)
    if new or "verifier_score" not in notes(settings):
        unseen = autoencoder.Latents.load(held)
        _note(settings, verifier.measure(load_verifier(settings), unseen))
    if settings.keeps_latents and _same_latents(settings):
        measured = {k: v for k, v in notes(settings).items() if k.startswith("verifier_")}
        export.add_verifier(load_verifier(settings), settings.weights, measured)


def _same_latents(settings: Settings) -> bool:
    """Whether the model in the weights' folder reads the latents of the one begun with."""
    published = settings.weights / FILE_NAME
    if not published.exists() or settings.begin_with is None:
        return False
    ours, theirs = zoo.read_manifest(published), zoo.manifest(settings.begin_with)
    return ours.files["decoder"] == theirs.files["decoder"]


def publish(settings: Settings) -> None:
    """Stage 7: ONNX files and the manifest, where the zoo finds them."""
    denoiser, coder = load_denoiser(settings), load_autoencoder(settings)
    critic_file, ranker = settings.folder / "critic.pt", None
    if settings.sampling["candidates"] > 1:
        ranker = _load(Critic(len(classes()), photos.TRAITS), critic_file)
    checker = load_verifier(settings) if (settings.folder / "verifier.pt").exists() else None
    files = export.export(denoiser, coder, ranker, settings.weights, verifier=checker)
    files["means"] = settings.weights / MEANS
    shutil.copyfile(settings.folder / MEANS, files["means"])
    training = {
        "data_seed": 0,
        "pictures": sum(s.done for s in settings.shards()[0]),
        "autoencoder_minutes": settings.autoencoder_minutes,
        "denoiser_minutes": settings.denoiser_minutes,
        "decoder_minutes": settings.decoder_minutes,
        "critic_minutes": settings.critic_minutes,
        "verifier_minutes": settings.verifier_minutes,
    }
    export.publish(
        settings.weights,
        files,
        training=training,
        metrics=notes(settings),
        sampling=settings.sampling,
    )


def add_previews(settings: Settings) -> None:
    """Stage 8: the map that shows latents of the published model without its decoder."""
    preview.add(settings.weights)


def add_exemplars(settings: Settings) -> None:
    """Stage 9: the drawings that the published model's begin with."""
    training, _ = settings.shards()
    dressed = exemplars.dressed(settings.folder / "dressed")
    if todo := [s for s in dressed if s.done < s.count]:
        photos.render_all(todo, settings.workers)
    path = settings.weights / "exemplars.npz"
    common = means.Means.load(settings.folder / MEANS)
    exemplars.write(load_autoencoder(settings), common, training, dressed, path)
    exemplars.add(path)


def train_judge(settings: Settings) -> None:
    """Stage 10: the judge of the quality benchmark, and the masks that it comes with."""
    training, held = settings.shards()
    small, surfaces, judged = _galleries(settings, training, held)
    paint_all([small, surfaces, judged], settings.workers)
    path, net = settings.folder / "judge.pt", judge.new()
    if not path.exists():
        composer = _composer(settings, small)
        seen = judge.Seen.of(small), judge.Seen.of(surfaces)
        judge.fit(net, *seen, composer, settings.plan("judge", settings.judge_minutes))
        torch.save(net.state_dict(), path)
    net = _load(net, path)
    judge.save_masks(training, held, settings.judge)
    facts = {
        "pictures": small.count,
        "surfaces": surfaces.count,
        "minutes": settings.judge_minutes,
        "held_out_pictures": judged.count,
    }
    scores = judge.scores(net, judged.views())
    measured = judge.accuracy(scores, judged.truth())
    judge.publish(net, settings.judge, measured=measured, training=facts)


def _galleries(
    settings: Settings, training: Sequence[photos.Shard], held: Sequence[photos.Shard]
) -> tuple[Gallery, Gallery, Gallery]:
    """Small pictures and surfaces to train on, and held-out ones to judge."""
    folder, rows = settings.folder / "judge", tuple(training)
    return (
        Gallery(folder / "small", rows, settings.judge_pictures, 1, "small"),
        Gallery(folder / "surfaces", rows, settings.judge_surfaces, 4, "surfaces"),
        Gallery(folder / "judged", tuple(held), settings.judged, 2, "judged"),
    )


def _composer(settings: Settings, gallery: Gallery) -> composites.Composer:
    """Pictures composed of the forms of all rows, before backdrops of the gallery's."""
    forms = settings.folder / "judge" / "forms.npy"
    composites.write_forms(gallery.shards, forms, settings.workers)
    behind = composites.backdrops(gallery, min(BACKDROPS, gallery.count))
    return composites.Composer(np.load(forms), behind, composites.truth_of(gallery.shards))


STAGES: Mapping[str, Callable[[Settings], None]] = {
    "render": render,
    "autoencoder": train_autoencoder,
    "denoiser": train_denoiser,
    "decoder": refine_decoder,
    "critic": train_critic,
    "verifier": train_verifier,
    "publish": publish,
    "previews": add_previews,
    "exemplars": add_exemplars,
    "judge": train_judge,
}


def run(name: str, settings: Settings) -> None:
    """Run one stage, or all of them in order, and say what each took."""
    for stage in STAGES if name == "all" else (name,):
        start = time.monotonic()
        print(f"== {stage}", flush=True)
        STAGES[stage](settings)
        print(f"== {stage}: {(time.monotonic() - start) / 60:.1f} minutes", flush=True)


def load_autoencoder(settings: Settings) -> Autoencoder:
    refined = settings.folder / "refined.pt"
    net = _load(Autoencoder(), refined if refined.exists() else refined.with_stem("autoencoder"))
    return net.to(memory_format=torch.channels_last)  # type: ignore[no-any-return, call-overload]


def load_denoiser(settings: Settings) -> Denoiser:
    return _load(Denoiser(len(classes()), photos.TRAITS), settings.folder / "denoiser.pt")


def load_verifier(settings: Settings) -> Verifier:
    return _load(Verifier(len(verifier.answers())), settings.folder / "verifier.pt")


def _load(net: Net, path: Path) -> Net:
    net.load_state_dict(torch.load(path, weights_only=True))
    net.eval()
    return net


def notes(settings: Settings) -> dict[str, float]:
    """What the stages measured so far."""
    path = settings.folder / "notes.json"
    return json.loads(path.read_text()) if path.exists() else {}


def _note(settings: Settings, measured: Mapping[str, float]) -> None:
    text = json.dumps({**notes(settings), **measured}, indent=1)
    (settings.folder / "notes.json").write_text(text)
    print(measured, flush=True)
