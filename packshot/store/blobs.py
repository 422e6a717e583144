"""Where the bytes of pictures lie, by the SHA-256 of their content: what all such places do."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from typing import IO, Protocol


class Draft(Protocol):
    """Bytes that have no key yet. All verbs block, and raise OutputError."""

    def write(self, data: bytes, at: int) -> None:
        """Write at an offset; pieces may come in any order, from any thread."""
        ...

    def keep(self, key: str) -> None:
        """As `Blobs.put` of all that was written."""
        ...

    def drop(self) -> None:
        """The end of the draft. What was kept stays: it is somebody's, who knows of it."""
        ...


class MemoryDraft:
    """A draft in memory, for a place that takes bytes whole; `put` is the place's."""

    def __init__(self, put: Callable[[str, bytes], object]) -> None:
        self._put, self._pieces = put, dict[int, bytes]()

    def write(self, data: bytes, at: int) -> None:
        self._pieces[at] = data

    def keep(self, key: str) -> None:
        self._put(key, b"".join(self._pieces[at] for at in sorted(self._pieces)))

    def drop(self) -> None:
        self._pieces.clear()


class Blobs(Protocol):
    """Bytes under the key of their content. All verbs block, and may be called from any thread.

    `near`: a transaction may wait for a `put`, which takes no longer than a commit.
    """

    near: bool

    def begin(self) -> Draft:
        """An empty draft. Raises OutputError."""
        ...

    def unclaimed(self, seconds: float) -> Iterable[tuple[str, Draft]]:
        """Drafts that were kept under a key, but not dropped in so many seconds."""
        ...

    def put(self, key: str, data: bytes) -> None:
        """Keep bytes for good under their key. Once it returns they survive a crash of the machine.
        Raises OutputError.
        """
        ...

    def open(self, key: str) -> IO[bytes]:
        """The bytes of a key. Raises NotFound."""
        ...

    def delete(self, key: str) -> None:
        """Remove the bytes of a key, where there are any."""
        ...

    def exists(self, key: str) -> bool:
        """Whether there are bytes of a key."""
        ...


def key_of(data: bytes) -> str:
    """The key of bytes."""
    return hashlib.sha256(data).hexdigest()
