"""Where the bytes of pictures lie, by the SHA-256 of their content: what all such places do."""

from __future__ import annotations

import hashlib
from typing import IO, Protocol


class Blobs(Protocol):
    """Bytes under the key of their content. All verbs block, and may be called from any thread.

    `near`: a transaction may wait for a `put`, which takes no longer than a commit.
    """

    near: bool

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
