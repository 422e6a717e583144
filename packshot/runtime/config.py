"""The runtimes' section of the configuration: threads, and where their files are."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import get_args

from platformdirs import user_cache_path, user_data_path

from packshot.core import Precision
from packshot.errors import ConfigError


def _default_cache_dir() -> Path:
    return user_cache_path("packshot", appauthor=False)


def _default_profiles_dir() -> Path:
    return user_data_path("packshot", appauthor=False) / "profiles"


@dataclass(frozen=True, slots=True)
class RuntimeConfig:
    """Section `[runtime]`: on how many `threads` a model runs (0 takes every core), and in which
    `precision`: auto is bf16 where the CPU computes in it, which is faster, and f32 elsewhere.
    `cache_dir` holds compiled graphs, `profiles_dir` what `packshot bench profile` measured of
    models on this machine.
    """

    threads: int = 0
    precision: Precision = "auto"
    cache_dir: Path = field(default_factory=_default_cache_dir)
    profiles_dir: Path = field(default_factory=_default_profiles_dir)

    def __post_init__(self) -> None:
        if not 0 <= self.threads <= 1024:
            raise ConfigError("must lie in 0..1024 (0 takes every core)", param="threads")
        if self.precision not in (known := get_args(Precision)):
            raise ConfigError(f"must be one of {', '.join(known)}", param="precision")
