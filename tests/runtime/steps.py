"""Models whose drawings take all of their steps, and guide each."""

from __future__ import annotations

from dataclasses import replace

from packshot import zoo
from packshot.core import ModelSpec


def from_noise() -> ModelSpec:
    """The embedded model, whose drawings begin with noise alone and are guided to the end."""
    spec = zoo.load("packshot-embedded")
    files = {k: v for k, v in spec.files.items() if k != "exemplars"}
    return replace(spec, files=files, guided=(0.0, 1.0))
