"""The runtimes' section of the configuration: threads, and where compiled graphs are kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from platformdirs import user_cache_path

from packshot.errors import ConfigError


def _default_cache_dir() -> Path:
    return user_cache_path("packshot", appauthor=False)


@dataclass(frozen=True, slots=True)
class RuntimeConfig:
    """Section `[runtime]`. `threads` 0 takes every core; `cache_dir` holds compiled graphs."""

    threads: int = 0
    cache_dir: Path = field(default_factory=_default_cache_dir)

    def __post_init__(self) -> None:
        if not 0 <= self.threads <= 1024:
            raise ConfigError("must lie in 0..1024 (0 takes every core)", param="threads")
