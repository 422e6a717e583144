"""Writing: a file is there whole or not at all; what stands in the way is named, with a way out."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

from PIL import Image

from packshot.core import Picture
from packshot.errors import OutputError
from packshot.finish.encode import encode, format_of
from packshot.finish.metadata import payload

_WAYS_OUT = {
    errno.ENOSPC: "the disk is full: free some space, or write elsewhere",
    errno.EDQUOT: "your disk quota is used up: free some space, or write elsewhere",
    errno.EACCES: "no permission to write there: choose another folder",
    errno.EPERM: "no permission to write there: choose another folder",
    errno.EROFS: "the file system is read-only: choose another folder",
    errno.ENOENT: "the folder does not exist: create it first",
    errno.ENOTDIR: "a part of the path is a file, not a folder",
    errno.EISDIR: "it is a folder: name a file in it",
    errno.ENAMETOOLONG: "the name is too long",
}


def save(picture: Picture, path: Path) -> None:
    """Write the picture in the format that the suffix names, facts in its metadata.

    Raises InvalidRequest on an unknown suffix and OutputError where the file cannot be written.
    """
    _save(picture.image, picture, path, format_of(path))


def save_cutout(picture: Picture, path: Path) -> None:
    """Write the cut-out: RGBA, as PNG or (lossless) WebP. Raises as `save` does."""
    _save(picture.cutout, picture, path, format_of(path, transparent=True))


def check_target(path: Path, *, transparent: bool = False) -> None:
    """Refuse a path that could not be written, before anything is computed for it.

    Tries the folder with a file that is removed at once. Raises InvalidRequest and OutputError.
    """
    format_of(path, transparent=transparent)
    try:
        if path.is_dir():
            raise OSError(errno.EISDIR, "is a directory")
        descriptor, probe = _open_beside(path)
        os.close(descriptor)
        probe.unlink()
    except OSError as error:
        raise _output_error(path, error) from None


def write_bytes(path: Path, data: bytes) -> None:
    """Write `data` so that `path` holds all of it or what it held before. Raises OutputError."""
    try:
        _replace(path, data)
    except OSError as error:
        raise _output_error(path, error) from None


def _save(image: Image.Image, picture: Picture, path: Path, kind: str) -> None:
    write_bytes(path, encode(image, kind, payload(picture)))


def _replace(path: Path, data: bytes) -> None:
    descriptor, part = _open_beside(path)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:  # Ctrl-C too: nothing half-written stays behind
        part.unlink(missing_ok=True)
        raise


def _open_beside(path: Path) -> tuple[int, Path]:
    """A new file in the same folder, so that renaming it to `path` is atomic."""
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    descriptor = os.open(part, flags, 0o666)
    return descriptor, part


def _output_error(path: Path, error: OSError) -> OutputError:
    way_out = _WAYS_OUT.get(error.errno or 0, error.strerror or "unknown failure")
    return OutputError(f"cannot write {path}: {way_out}", param="output")
