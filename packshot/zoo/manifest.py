"""The manifest of a model: a TOML file beside its weights, written by training, read by serving."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from packshot.core import CHANNELS
from packshot.errors import ModelError

FILE_NAME = "manifest.toml"
FORMAT = 1
_BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file of a model: its name in the model's folder, SHA-256 in hex, and size in bytes."""

    path: str
    sha256: str
    bytes: int


_APART = frozenset({"preview", "verifier"})
"""Roles whose files decide about no picture of a seed."""
_SAMPLER = ("steps", "candidates", "shift", "guidance", "guided", "temperature")


@dataclass(frozen=True, slots=True)
class Manifest:
    """The zoo's record of a model. `files` are by role (denoiser, decoder, critic, means).

    `training` says how the weights came to be (commit, data_seed, ...), `metrics` what was
    measured of them; the other fields are as in `core.ModelSpec`.
    """

    name: str
    licence: str
    files: Mapping[str, FileRecord]
    classes: tuple[str, ...]
    scenes: tuple[str, ...]
    materials: tuple[str, ...]
    steps: int
    candidates: int
    shift: float
    guidance: float = 1.0
    guided: tuple[float, float] = (0.0, 1.0)
    temperature: float = 1.0
    latent_shape: tuple[int, int, int] = (8, 32, 32)
    channels: tuple[str, ...] = CHANNELS
    views: tuple[str, ...] = ()
    azimuths: tuple[float, ...] = ()
    accessories: tuple[str, ...] = ()
    wearers: tuple[str, ...] = ()
    training: Mapping[str, str | int | float] = field(default_factory=dict)
    metrics: Mapping[str, float] = field(default_factory=dict)

    @property
    def revision(self) -> str:
        """The first 12 hex digits of a SHA-256 over the digests of the files, by role, and the
        settings of the sampler: what decides about a picture beside its request.
        """
        roles = sorted(self.files.keys() - _APART)
        lines = "".join(f"{role} {self.files[role].sha256}\n" for role in roles)
        lines += "".join(f"{name} {getattr(self, name)}\n" for name in _SAMPLER)
        return hashlib.sha256(lines.encode()).hexdigest()[:12]


def read_manifest(path: Path) -> Manifest:
    """Read a manifest. Raises ModelError naming the file where it is missing or not a manifest."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        if data.pop("format") != FORMAT:
            raise ModelError(f"{path}: unknown format; this Packshot reads format {FORMAT}")
        revision = data.pop("revision")
        result = _from_toml(data)
    except FileNotFoundError:
        raise ModelError(f"{path} is missing", param="model") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ModelError(f"{path} cannot be read: {error}", param="model") from None
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{path} is not a manifest: {error}", param="model") from None
    if result.revision != revision:
        raise ModelError(
            f"{path}: the digests make revision {result.revision}, but it says {revision}",
            param="model",
        )
    return result


def write_manifest(folder: Path, manifest: Manifest) -> Path:
    """Write `folder`/manifest.toml. Raises ModelError where a file is not as the record says."""
    for record in manifest.files.values():
        if record_of(folder / record.path) != record:
            raise ModelError(f"{folder / record.path} is not the file of the record")
    data = asdict(manifest)
    head = {"format": FORMAT, "name": data.pop("name"), "revision": manifest.revision}
    target = folder / FILE_NAME
    target.write_text(_to_toml({**head, **data}), encoding="utf-8")
    return target


def add_file(manifest: Manifest, role: str, path: Path) -> Path:
    """Write a manifest again, beside the file that comes to it. Raises OSError and ModelError."""
    files = {**manifest.files, role: record_of(path)}
    return write_manifest(path.parent, replace(manifest, files=files))


def record_of(path: Path) -> FileRecord:
    """The record of a file as it lies on disk. Raises OSError."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return FileRecord(path.name, digest, path.stat().st_size)


def _from_toml(data: dict[str, Any]) -> Manifest:
    files = {role: FileRecord(**record) for role, record in data.pop("files").items()}
    for record in files.values():
        if Path(record.path).name != record.path:
            raise ValueError(f"{record.path!r} is not a plain file name")
    for name, value in data.items():
        data[name] = tuple(value) if isinstance(value, list) else value
    return Manifest(files=files, **data)


def _to_toml(data: Mapping[str, Any], prefix: str = "") -> str:
    """TOML of plain values, sequences of them, and tables; what `tomllib` cannot write."""
    plain = {k: v for k, v in data.items() if not isinstance(v, Mapping)}
    lines = [f"{_key(key)} = {_value(value)}" for key, value in plain.items()]
    parts = ["\n".join(lines) + "\n"] if lines else []
    for key, table in data.items():
        if isinstance(table, Mapping):
            name = prefix + _key(key)
            header = (
                f"[{name}]\n" if any(not isinstance(v, Mapping) for v in table.values()) else ""
            )
            parts.append(header + _to_toml(table, name + "."))
    return "\n".join(parts)


def _key(key: str) -> str:
    return key if key and set(key) <= _BARE else _text(key)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, (tuple, list)):
        items = [_value(item) for item in value]
        one_line = f"[{', '.join(items)}]"
        return one_line if len(one_line) <= 80 else "[\n  " + ",\n  ".join(items) + ",\n]"
    raise TypeError(f"{value!r} has no form in a manifest")


def _text(value: str) -> str:
    """A basic string. JSON's escapes are TOML's too, once DEL is escaped as well."""
    import json

    return json.dumps(value).replace("\x7f", "\\u007f")
