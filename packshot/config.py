"""Configuration: one frozen dataclass per package; defaults < file < environment < flags.

Every value remembers where it came from; a key that nobody knows is an error, never ignored.
"""

from __future__ import annotations

import difflib
import ipaddress
import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, NoReturn, get_type_hints

from platformdirs import user_config_path

from packshot.engine.config import CacheConfig, EngineConfig
from packshot.errors import ConfigError
from packshot.log import LogConfig
from packshot.runtime.config import RuntimeConfig
from packshot.store.config import StoreConfig, masked
from packshot.zoo.config import ZooConfig

FILE_NAME = "packshot.toml"
PREFIX = "PACKSHOT_"
FILE_VARIABLE = "PACKSHOT_CONFIG"
_KUBERNETES = re.compile(
    r"PACKSHOT_(SERVICE_(HOST|PORT(_\w+)?)=.*"
    r"|PORT=\w+://.*|PORT_\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?=.*)"
)
"""What every container is told of a Service named `packshot`."""

SIZES = range(256, 2049, 8)
"""Widths and heights that can be asked for, in pixels."""

STEPS = range(1, 51)
"""Denoising steps that can be asked for."""


@dataclass(frozen=True, slots=True)
class PictureConfig:
    """Section `[picture]`: what a request that says nothing gets: `width` and `height` in pixels,
    denoising `steps` (0: the model's own).
    """

    width: int = 1024
    height: int = 1024
    steps: int = 0

    def __post_init__(self) -> None:
        for name, value in (("width", self.width), ("height", self.height)):
            if value not in SIZES:
                raise ConfigError("must be a multiple of 8 in 256..2048", param=name)
        if self.steps and self.steps not in STEPS:
            raise ConfigError("must lie in 0..50 (0 is the model's own)", param="steps")


@dataclass(frozen=True, slots=True)
class ServerConfig:
    """Section `[server]`: where `packshot serve` listens, and what it takes.

    It listens at the address `host`, which without API keys must be one of this machine alone, on
    `port` (0: any that is free). `queue` jobs wait at most; `ahead` of them are begun at a time, so
    that the engine sees many at once. A call waits `wait_seconds` at most for its pictures. On
    SIGTERM what runs has `drain_seconds` to end. Bodies of JSON have `body_kb` kilobytes at most.

    `call_networks` are networks of your own, separated by commas ("10.1.0.0/16, fd00::/8"), in
    which webhooks may be called, also over plain http. Elsewhere they are called over https and at
    public addresses alone, so that nobody reaches your internal servers by naming them in a
    webhook: leave it empty unless the receiver of your webhooks stands inside.

    `aliases` are names that stand for the model at OpenAI's addresses (`/v1/images`, `/v1/models`),
    separated by commas; `*` is any text. With "gpt-image-1, dall-e-*" programs that ask for these
    are answered by the model that is loaded, whose own name stands in the answer; where it is
    empty, they are refused with a 404.

    With `fetch` 1 `/v1/images/edits` takes pictures by their URL and fetches them, from public
    addresses alone. Each call is a line of the log, unless `access_log` is 0; with its prompt where
    `log_prompts` is 1.
    """

    host: str = "127.0.0.1"
    port: int = 8501
    queue: int = 10_000
    ahead: int = 32
    wait_seconds: int = 600
    drain_seconds: int = 60
    body_kb: int = 256
    call_networks: str = ""
    fetch: int = 0
    aliases: str = ""
    access_log: int = 1
    log_prompts: int = 0

    def __post_init__(self) -> None:
        if self.port not in range(65536):
            raise ConfigError("must lie in 0..65535 (0 is any that is free)", param="port")
        for name in ("fetch", "access_log", "log_prompts"):
            if getattr(self, name) not in (0, 1):
                raise ConfigError("must be 0 or 1", param=name)
        if self.drain_seconds < 0:
            raise ConfigError("must be 0 or more", param="drain_seconds")
        for name in ("queue", "ahead", "wait_seconds", "body_kb"):
            if getattr(self, name) < 1:
                raise ConfigError("must be 1 or more", param=name)
        for one in filter(None, self.call_networks.replace(" ", "").split(",")):
            try:
                ipaddress.ip_network(one)
            except ValueError as error:
                raise ConfigError(str(error), param="call_networks") from None


SECTIONS: Mapping[str, type] = {
    "zoo": ZooConfig,
    "runtime": RuntimeConfig,
    "picture": PictureConfig,
    "engine": EngineConfig,
    "cache": CacheConfig,
    "store": StoreConfig,
    "server": ServerConfig,
    "log": LogConfig,
}


@dataclass(frozen=True, slots=True)
class Setting:
    """One value with its key ("section.name") and the place it came from."""

    key: str
    value: Any
    source: str

    @property
    def shown(self) -> Any:
        """The value as it may be printed: without the password of an address."""
        return masked(self.value) if isinstance(self.value, str) else self.value


@dataclass(frozen=True, slots=True)
class Config:
    """All sections, and the source of each value by key."""

    zoo: ZooConfig
    runtime: RuntimeConfig
    picture: PictureConfig
    engine: EngineConfig
    cache: CacheConfig
    store: StoreConfig
    server: ServerConfig
    log: LogConfig
    sources: Mapping[str, str]

    def latents_dir(self, model: str) -> Path:
        """Where the drawings of a model that were made ahead lie (the static pool)."""
        return self.runtime.cache_dir / "latents" / model

    def settings(self) -> Iterator[Setting]:
        """Every value in order of its key's section."""
        for key in keys():
            section, name = key.split(".")
            yield Setting(key, getattr(getattr(self, section), name), self.sources[key])


def keys() -> list[str]:
    """Every key that exists, "section.name"."""
    return [f"{section}.{f.name}" for section, kind in SECTIONS.items() for f in fields(kind)]


def variable(key: str) -> str:
    """The environment variable of a key: `zoo.model` is `PACKSHOT_ZOO_MODEL`."""
    return PREFIX + key.replace(".", "_").upper()


def load(
    flags: Mapping[str, object] | None = None,
    *,
    file: Path | None = None,
    environ: Mapping[str, str] | None = None,
) -> Config:
    """Compose the configuration; `flags` are by key, and None among them means "not given".

    The file is `file`, else the one PACKSHOT_CONFIG names, else `packshot.toml` in the working
    directory, else the user's. Raises ConfigError on a file that cannot be read, a key that nobody
    knows and a value that its section refuses.
    """
    variables = os.environ if environ is None else environ
    found: dict[str, tuple[object, str]] = {}
    found |= _from_file(_find_file(file, variables))
    found |= _from_environment(variables)
    found |= {k: (v, f"flag {k}") for k, v in (flags or {}).items() if v is not None}
    for key, (_, source) in found.items():
        if key not in keys():
            _refuse_key(key, source)
    return _compose(found)


def _compose(found: Mapping[str, tuple[object, str]]) -> Config:
    sections: dict[str, Any] = {}
    for section, kind in SECTIONS.items():
        hints = get_type_hints(kind)
        values = {
            f.name: _convert(f"{section}.{f.name}", hints[f.name], *found[f"{section}.{f.name}"])
            for f in fields(kind)
            if f"{section}.{f.name}" in found
        }
        sections[section] = _build(section, kind, values, found)
    sources = {key: found[key][1] if key in found else "default" for key in keys()}
    return Config(**sections, sources=sources)


def _build(
    section: str, kind: type, values: dict[str, Any], found: Mapping[str, tuple[object, str]]
) -> Any:
    try:
        return kind(**values)
    except ConfigError as error:
        key = f"{section}.{error.param}"
        value, source = found.get(key, ("?", "default"))
        message = f"{key} = {masked(repr(value))} ({source}): {error.message}"
        raise ConfigError(message, param=key) from None


def _find_file(file: Path | None, variables: Mapping[str, str]) -> Path | None:
    named = file or (Path(variables[FILE_VARIABLE]) if variables.get(FILE_VARIABLE) else None)
    if named is not None:
        if not named.is_file():
            raise ConfigError(f"no configuration file {named}", param="config")
        return named
    candidates = (Path(FILE_NAME), user_config_path("packshot", appauthor=False) / FILE_NAME)
    try:
        return next((path for path in candidates if path.is_file()), None)
    except OSError as error:
        message = f"the configuration cannot be looked for in {error.filename} ({error.strerror})"
        raise ConfigError(f"{message}: name one in {FILE_VARIABLE}", param="config") from None


def _from_file(path: Path | None) -> dict[str, tuple[object, str]]:
    if path is None:
        return {}
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path} cannot be read: {error}", param="config") from None
    found: dict[str, tuple[object, str]] = {}
    for section, values in data.items():
        if not isinstance(values, dict):
            _refuse_key(section, str(path))
        found |= {f"{section}.{name}": (value, str(path)) for name, value in values.items()}
    return found


def _from_environment(variables: Mapping[str, str]) -> dict[str, tuple[object, str]]:
    known = {variable(key): key for key in keys()}
    found: dict[str, tuple[object, str]] = {}
    for name, value in variables.items():
        if not name.startswith(PREFIX) or name == FILE_VARIABLE or not value:
            continue
        if name not in known and _KUBERNETES.fullmatch(f"{name}={value}"):
            continue
        if name not in known:
            _refuse_key(name, "environment", among=[FILE_VARIABLE, *known])
        found[known[name]] = (value, f"environment {name}")
    return found


def _refuse_key(key: str, source: str, among: list[str] | None = None) -> NoReturn:
    known = among or keys()
    near = difflib.get_close_matches(key, known, n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else f"known are {', '.join(known)}"
    raise ConfigError(f"unknown key {key} ({source}): {hint}", param=key)


def _convert(key: str, hint: Any, value: object, source: str) -> Any:
    """A value of the annotated type; text (environment, flags) is read, other types must fit."""
    kind = _plain(hint)
    try:
        if kind is int and isinstance(value, (str, int)) and not isinstance(value, bool):
            return int(value)
        if kind is Path and isinstance(value, (str, Path)):
            return Path(value).expanduser()
        if kind is str and isinstance(value, str):
            return value
    except ValueError:
        pass
    message = f"{key} = {masked(repr(value))} ({source}): must be {_NAMES[kind]}"
    raise ConfigError(message, param=key)


_NAMES = {int: "a whole number", Path: "a path", str: "a text"}


def _plain(hint: Any) -> type:
    """The type of the values: a `Literal` of names is text."""
    return hint if isinstance(hint, type) else str
