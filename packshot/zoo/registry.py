"""Finds models by name, in the user's folder and in the package, and verifies every digest."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from packshot.core import ModelSpec
from packshot.errors import ConfigError, ModelError
from packshot.zoo.manifest import FILE_NAME, FileRecord, Manifest, read_manifest, record_of

EMBEDDED = Path(__file__).parent / "models"


def names(models_dir: Path | None = None) -> tuple[str, ...]:
    """Every model there is, in the user's folder and in the package, sorted. Raises ConfigError."""
    found = {
        path.parent.name for root in _roots(models_dir) for path in root.glob(f"*/{FILE_NAME}")
    }
    return tuple(sorted(found))


def manifest(name: str, models_dir: Path | None = None) -> Manifest:
    """The manifest of a model, its files unverified. Raises ConfigError and ModelError."""
    return read_manifest(_folder(name, models_dir) / FILE_NAME)


def drawing(subject: str, models_dir: Path | None = None) -> tuple[str, ...]:
    """The models that draw a subject, sorted. Raises ModelError on a bad manifest."""
    there = ((name, manifest(name, models_dir).classes) for name in names(models_dir))
    return tuple(n for n, classes in there if any(c.split("/")[0] == subject for c in classes))


def load(name: str, models_dir: Path | None = None) -> ModelSpec:
    """What a runtime needs to run a model, every file verified by its SHA-256.

    Raises ModelError where there is no such model, or a file is missing or damaged; the message
    names the file and the way to restore it. Raises ConfigError where `models_dir` may not be read.
    """
    for problem in verify(name, models_dir):
        raise problem
    folder = _folder(name, models_dir)
    record = read_manifest(folder / FILE_NAME)
    return ModelSpec(
        name=record.name,
        revision=record.revision,
        files={role: folder / file.path for role, file in record.files.items()},
        classes=record.classes,
        scenes=record.scenes,
        materials=record.materials,
        steps=record.steps,
        candidates=record.candidates,
        latent_shape=record.latent_shape,
        shift=record.shift,
        guidance=record.guidance,
        guided=record.guided,
        temperature=record.temperature,
        channels=record.channels,
        views=record.views,
        azimuths=record.azimuths,
        accessories=record.accessories,
        wearers=record.wearers,
    )


def verify(name: str, models_dir: Path | None = None) -> Iterator[ModelError]:
    """What is wrong with a model's files, one error each. Raises ModelError on a bad manifest."""
    folder = _folder(name, models_dir)
    for record in read_manifest(folder / FILE_NAME).files.values():
        problem = _problem(folder / record.path, record)
        if problem:
            message = f"model {name}: {record.path} {problem}; {_way_out(folder)}"
            yield ModelError(message, param="model")


def _problem(path: Path, expected: FileRecord) -> str | None:
    try:
        size = path.stat().st_size
        if size != expected.bytes:
            return f"is damaged: {size} bytes instead of {expected.bytes}"
        actual = record_of(path)
    except FileNotFoundError:
        return "is missing"
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    if actual.sha256 != expected.sha256:
        return f"is damaged: sha256 {actual.sha256[:16]}… instead of {expected.sha256[:16]}…"
    return None


def _way_out(folder: Path) -> str:
    if EMBEDDED not in folder.parents:
        return f"copy the model into {folder.parent} again"
    checkout = EMBEDDED.parents[2]
    if (checkout / ".git").exists():
        return f"restore it: git -C {checkout} checkout -- {folder.relative_to(checkout)}"
    return "restore it: pip install --force-reinstall --no-deps packshot"


def _folder(name: str, models_dir: Path | None) -> Path:
    if name and Path(name).name == name:
        for root in _roots(models_dir):
            if (root / name / FILE_NAME).is_file():
                return root / name
    if name == "packshot-embedded":
        way_out = _way_out(EMBEDDED / name)
        raise ModelError(f"model {name}: {FILE_NAME} is missing; {way_out}", param="model")
    there = ", ".join(names(models_dir)) or "none"
    raise ModelError(f"no model {name!r}; installed: {there}", param="model")


def _roots(models_dir: Path | None) -> list[Path]:
    """Where models are looked for, in this order. Raises ConfigError."""
    if models_dir is None:
        return [EMBEDDED]
    try:
        os.scandir(f"{models_dir}/.").close()  # "/.": it must not only be listed but entered
    except (FileNotFoundError, NotADirectoryError):
        return [EMBEDDED]
    except OSError as error:
        raise ConfigError(
            f"models are looked for in {models_dir}, which cannot be read ({error.strerror}): "
            "set zoo.models_dir to a folder that can",
            param="zoo.models_dir",
        ) from None
    return [models_dir, EMBEDDED]
