"""Pictures as files in a folder, each named by its SHA-256."""

from __future__ import annotations

import os
import re
import tempfile
import time
from pathlib import Path
from typing import IO

from packshot.errors import NotFound, OutputError

_KEY = re.compile(r"[0-9a-f]{64}")
_FOLDERS = [f"{number:02x}" for number in range(256)]
"""All made at once, so that none is missing, and to be synced, when a picture comes."""
_FORGOTTEN = 86_400.0
"""Seconds after which a half-written file belongs to nobody any more."""


class Folder:
    """Files in a folder, each there whole or not at all."""

    near = True

    def __init__(self, root: Path) -> None:
        self._root, self._new = root, root / "new"
        try:
            self._new.mkdir(parents=True, exist_ok=True)
            for name in _FOLDERS:
                (root / name).mkdir(exist_ok=True)
            _sync(root)
            for path in self._new.iterdir():
                if path.stat().st_mtime < time.time() - _FORGOTTEN:
                    path.unlink(missing_ok=True)
        except OSError as error:
            raise _unwritten(root, error) from error

    def put(self, key: str, data: bytes) -> None:
        path = self._path(key)
        try:
            if not path.exists():
                self._write(path, data)
            _sync(path.parent)  # also where another process has only just renamed it
        except OSError as error:
            raise _unwritten(path, error) from error

    def open(self, key: str) -> IO[bytes]:
        try:
            return self._path(key).open("rb")
        except FileNotFoundError:
            raise NotFound("the picture's file is gone", param="picture") from None

    def delete(self, key: str) -> None:
        self._path(key).unlink(missing_ok=True)

    def exists(self, key: str) -> bool:
        return self._path(key).exists()

    def _path(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise NotFound("this is no picture's key", param="picture")
        return self._root / key[:2] / key[2:]

    def _write(self, path: Path, data: bytes) -> None:
        descriptor, name = tempfile.mkstemp(dir=self._new)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _sync(folder: Path) -> None:
    """Make the names in a folder survive a crash of the machine."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _unwritten(path: Path, error: OSError) -> OutputError:
    return OutputError(f"cannot write {path}: {error.strerror}", param="store.folder")
