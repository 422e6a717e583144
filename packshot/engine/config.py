"""The engine's sections of the configuration: what is bounded, and by how much."""

from __future__ import annotations

from dataclasses import dataclass, fields

from packshot.errors import ConfigError

_PERCENT = ("gate", "early", "easy")


@dataclass(frozen=True, slots=True)
class EngineConfig:
    """Section `[engine]`.

    `packshot serve` bounds the jobs that wait itself (`server.queue`), and so looks at neither
    `rate` nor `wait_ms`.

    `queue` requests wait at most, `running` are begun at a time; a class that has work is passed
    over by at most `patience` pieces of work of higher ones. A piece of work that takes longer
    than `piece_seconds` is given up and the runtime is replaced; a request is begun `attempts`
    times at most. At most `rate` requests a second are let in; when 95 % of those begun in the
    last `window_seconds` no longer waited less than `wait_ms`, new ones are refused for
    `rest_seconds`.

    A drawing without a seed that scores below `gate` percent is drawn again, `tries` times in all:
    of the embedded model held-out real ones score 83 in the mean, drafts 91 in the median, torn
    ones below 1.
    With `easy` below 100 the depth may change: no steps follow once `early` percent of them are
    done and what they lead to scores `easy` percent, and what is drawn again takes more of them.
    """

    queue: int = 256
    running: int = 16
    patience: int = 16
    piece_seconds: int = 120
    attempts: int = 2
    rate: int = 50
    wait_ms: int = 30_000
    window_seconds: int = 30
    rest_seconds: int = 5
    gate: int = 3
    tries: int = 3
    early: int = 50
    easy: int = 100

    def __post_init__(self) -> None:
        for one in fields(self):
            if getattr(self, one.name) < 1:
                raise ConfigError("must be 1 or more", param=one.name)
            if one.name in _PERCENT and getattr(self, one.name) > 100:
                raise ConfigError("must be 100 or less", param=one.name)


@dataclass(frozen=True, slots=True)
class CacheConfig:
    """Section `[cache]`: what is kept in memory; 0 for none of it.

    Finished pictures take `pictures_mb` megabytes at most, drawings (the latent pool) `pool_mb`,
    what the latest of these were decoded to `decoded_mb`. The briefs of `briefs` texts are kept.
    With `shared` 1 the tenants share drawings.
    """

    pictures_mb: int = 96
    pool_mb: int = 32
    decoded_mb: int = 64
    shared: int = 0
    briefs: int = 1024

    def __post_init__(self) -> None:
        for one in fields(self):
            if getattr(self, one.name) < 0:
                raise ConfigError("must be 0 or more", param=one.name)
        if self.shared > 1:
            raise ConfigError("must be 0 or 1", param="shared")
