"""Where the bytes of pictures lie, by the SHA-256 of their content: what all such places do."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
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


class Blobs(Protocol):
    """Bytes under the key of their content. All verbs block, and may be called from any thread.

    `near`: a transaction may wait for a `put`, which takes no longer than a commit; and there are
    drafts.
    """

    near: bool

    def begin(self) -> Draft:
        """An empty draft, where they are `near`. Raises OutputError."""
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
