"""The verifier: how surely a drawing shows what was asked for, seen from its latents alone.

Its network names the subject, the view and what is worn, and says whether the drawing is whole; it
is not told what was asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from packshot.core import ModelSpec
from packshot.errors import ModelError
from packshot.graphs import Graph
from packshot.runtime.traits import VIEWS

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Answers:
    """What the logits stand for, in order: each of `subjects`, each of `views`, each accessory of
    `worn`, and last whether the drawing is whole.
    """

    subjects: tuple[str, ...]
    worn: tuple[str, ...]
    views: tuple[str, ...] = VIEWS

    def __len__(self) -> int:
        return len(self.subjects) + len(self.views) + len(self.worn) + 1

    def split(self, logits: Floats) -> tuple[Floats, Floats, Floats, Floats]:
        """The logits [N, len(self)] of subjects, views, accessories, and of being whole [N]."""
        first, second = len(self.subjects), len(self.subjects) + len(self.views)
        subject, view = logits[:, :first], logits[:, first:second]
        return subject, view, logits[:, second:-1], logits[:, -1]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a drawing is to show; `worn` None for what can wear nothing."""

    subject: str
    view: str
    worn: Sequence[str] | None = None


def shown(logits: Floats, answers: Answers, wish: Wish) -> Floats:
    """How surely drawings show a wish, 0..1: [N] of logits [N, len(answers)].

    The probability that a drawing is whole, times the geometric mean of those of the subject, of
    the view, and of the accessory that is least as it should be. The view's is taken relative to
    the likeliest one: a vase looks the same from every side.
    """
    subject, view, worn, whole = answers.split(logits.astype(np.float64))
    sides = _shares(view)
    parts = [
        _shares(subject)[:, answers.subjects.index(wish.subject)],
        sides[:, answers.views.index(wish.view)] / sides.max(1),
    ]
    if wish.worn is not None and answers.worn:
        asked = np.array([name in wish.worn for name in answers.worn])
        there = _sigmoid(worn)
        parts.append(np.where(asked, there, 1 - there).min(1))
    mean = np.prod(parts, 0) ** (1 / len(parts))
    score: Floats = (_sigmoid(whole) * mean).astype(np.float32)
    return score


class Verifier:
    """Scores drawings of a model. Raises ModelError where the network is not for that model."""

    def __init__(self, graph: Graph[Any], spec: ModelSpec) -> None:
        self._graph = graph
        self.answers = Answers(spec.subjects, spec.accessories)
        tried = self._logits(np.zeros((1, *spec.latent_shape), np.float32))
        if tried.shape != (1, len(self.answers)):
            raise ModelError(
                f"the verifier of {spec.name} gives {tried.shape[-1]} answers where the model has "
                f"{len(self.answers)}. Reinstall packshot to restore it.",
                param="model",
            )

    def score(self, drafts: Floats, wish: Wish) -> float:
        """How surely drafts [N, *latent_shape], as the decoder reads them, show a wish: their mean,
        for one of them is kept.
        """
        return float(shown(self._logits(drafts), self.answers, wish).mean())

    def _logits(self, drafts: Floats) -> Floats:
        logits: Floats = self._graph(latent=drafts)["logits"]
        return logits


def _shares(logits: Floats) -> Floats:
    """Softmax over the last axis."""
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    shares: Floats = powers / powers.sum(-1, keepdims=True)
    return shares


def _sigmoid(logits: Floats) -> Floats:
    half: Floats = 0.5 + 0.5 * np.tanh(0.5 * logits)
    return half
