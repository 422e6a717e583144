"""Begins a training run with the weights of a published model instead of with nothing.

Optimiser states are not published: the run warms up shortly and goes on. Where the latents are to
stay what they were, encoder, decoder and means are taken as they are.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from packshot.core import ModelSpec
from packshot.runtime.traits import VIEWS
from packshot.train.export import Decoder, Encoder
from packshot.train.networks import LATENT_CHANNELS, LATENT_SIZE, Autoencoder, Denoiser
from packshot.train.peer import restore
from packshot.train.scenes.gbuffer import SIZE


def autoencoder(spec: ModelSpec) -> Autoencoder:
    """Encoder and decoder of a model. Raises KeyError where it was published without the encoder,
    ValueError where its files do not fit.
    """
    net = Autoencoder(len(spec.channels))
    pictures = torch.zeros(1, len(spec.channels), SIZE, SIZE)
    latent = torch.zeros(1, LATENT_CHANNELS, LATENT_SIZE, LATENT_SIZE)
    restore(Encoder(net), spec.files["encoder"], (pictures,), "decoder")
    restore(Decoder(net), spec.files["decoder"], (latent,))
    return net.eval()


def denoiser(spec: ModelSpec, classes: Sequence[str], traits: int) -> Denoiser:
    """The denoiser of a model for `classes`, whose rows are found by label; a class that it does
    not know begins as the average of those of its subject, or of all.
    """
    old = Denoiser(len(spec.classes), traits)
    latent = torch.zeros(1, LATENT_CHANNELS, LATENT_SIZE, LATENT_SIZE)
    label, told = torch.zeros(1).long(), torch.zeros(1, traits)
    restore(old, spec.files["denoiser"], (latent, torch.zeros(1), label, told, latent))
    net, state = Denoiser(len(classes), traits), old.state_dict()
    for name in ("label.weight", "label_token.weight"):
        rows = [_row(state[name], spec.classes, wanted) for wanted in classes]
        state[name] = torch.stack([*rows, state[name][-1]])
    net.load_state_dict(state)
    return net


def _row(weight: Tensor, known: Sequence[str], wanted: str) -> Tensor:
    if wanted in known:
        return weight[known.index(wanted)]
    subject = wanted.split("/", maxsplit=1)[0]
    kin = [i for i, label in enumerate(known) if label.split("/")[0] == subject]
    return weight[kin or slice(0, -1)].mean(0)


def means(spec: ModelSpec, classes: Sequence[str], path: Path) -> bool:
    """Copy a model's means to `path` where they are those of `classes`; whether they are."""
    with np.load(spec.files["means"]) as file:
        fits = len(file["weights"]) == len(classes) * len(VIEWS)
    if fits and tuple(classes) == spec.classes:
        shutil.copyfile(spec.files["means"], path)
        return True
    return False
