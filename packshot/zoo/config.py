"""The zoo's section of the configuration: which model, and where installed models lie."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_data_path


def _default_models_dir() -> Path:
    return user_data_path("packshot", appauthor=False) / "models"


@dataclass(frozen=True, slots=True)
class ZooConfig:
    """Section `[zoo]`: `model` is the name of the one that draws. `models_dir` is where installed
    ones lie; it is searched before the models that come with the package.
    """

    model: str = "packshot-embedded"
    models_dir: Path = field(default_factory=_default_models_dir)
