"""Models whose drawings take all of their steps."""

from __future__ import annotations

from dataclasses import replace

from packshot import zoo
from packshot.core import ModelSpec


def from_noise() -> ModelSpec:
    """The embedded model, whose drawings begin with noise alone."""
    spec = zoo.load("packshot-embedded")
    return replace(spec, files={k: v for k, v in spec.files.items() if k != "exemplars"})
