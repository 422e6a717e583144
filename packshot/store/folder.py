"""Pictures as files in a folder, each named by its SHA-256."""

from __future__ import annotations

import os
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from packshot.errors import NotFound, OutputError
from packshot.store.blobs import Draft, key_of

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
        with _explained(root):
            self._new.mkdir(parents=True, exist_ok=True)
            for name in _FOLDERS:
                (root / name).mkdir(exist_ok=True)
            _sync(root)
            for path, names in self._old(_FORGOTTEN):
                if names == 1:
                    path.unlink(missing_ok=True)

    def begin(self) -> Draft:
        with _explained(self._new):
            descriptor, name = tempfile.mkstemp(dir=self._new)
        return _Draft(self._path, name, descriptor)

    def put(self, key: str, data: bytes) -> None:
        draft = self.begin()
        try:
            draft.write(data, 0)
            draft.keep(key)
        finally:
            draft.drop()

    def open(self, key: str) -> IO[bytes]:
        try:
            return self._path(key).open("rb")
        except FileNotFoundError:
            raise NotFound("the picture's file is gone", param="picture") from None

    def delete(self, key: str) -> None:
        self._path(key).unlink(missing_ok=True)

    def exists(self, key: str) -> bool:
        return self._path(key).exists()

    def unclaimed(self, seconds: float) -> Iterator[tuple[str, Draft]]:
        with _explained(self._new):
            for path, names in self._old(seconds):
                if names > 1:
                    yield key_of(path.read_bytes()), _Draft(self._path, str(path))

    def _old(self, seconds: float) -> Iterator[tuple[Path, int]]:
        """Drafts that were written before that many seconds, and how many names each has."""
        then = time.time() - seconds
        for path in list(self._new.iterdir()):
            with suppress(FileNotFoundError):  # somebody has dropped it meanwhile
                told = path.stat()
                if told.st_mtime < then:
                    yield path, told.st_nlink

    def _path(self, key: str) -> Path:
        if not _KEY.fullmatch(key):
            raise NotFound("this is no picture's key", param="picture")
        return self._root / key[:2] / key[2:]


class _Draft:
    """A file among the new ones. Kept, it has its second name where `path_of` its key says; the
    first tells that it is not claimed yet.
    """

    def __init__(self, path_of: Callable[[str], Path], name: str, descriptor: int = -1) -> None:
        self._path_of, self._name, self._descriptor = path_of, name, descriptor

    def write(self, data: bytes, at: int) -> None:
        left = memoryview(data)
        with _explained(self._name):
            while left:
                left = left[os.pwrite(self._descriptor, left, at + len(data) - len(left)) :]
            if sys.platform == "linux":  # which begins to write out what it hears is not needed
                os.posix_fadvise(self._descriptor, at, len(data), os.POSIX_FADV_DONTNEED)

    def keep(self, key: str) -> None:
        path = self._path_of(key)
        with _explained(path):
            os.fsync(self._descriptor)
            self._close()
            try:
                os.link(self._name, path)
            except FileExistsError:  # it is the same
                pass
            except OSError:  # this file system has no second names: nobody finds it unclaimed
                os.replace(self._name, path)  # noqa: PTH105 (a string is at hand)
            _sync(path.parent)  # also where another process has only just linked it

    def drop(self) -> None:
        self._close()
        Path(self._name).unlink(missing_ok=True)

    def _close(self) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)


def _sync(folder: Path) -> None:
    """Make the names in a folder survive a crash of the machine."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _explained(path: Path | str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        message = f"the picture cannot be kept: {(error.strerror or 'an error').lower()}"
        raise OutputError(message, param="store.folder", inner=str(path)) from error
