"""A picture's bytes while they come: each piece goes to the disk while the next one is encoded, so
that little is left to wait for at the end.
"""

from __future__ import annotations

import hashlib
from concurrent.futures import Executor, Future

from packshot.store.blobs import Blobs

_PIECE = 64 << 10


class Incoming:
    """Bytes to be kept in `files`, written by one thread."""

    def __init__(self, files: Blobs, writers: Executor) -> None:
        """`writers` begin things in the order in which they are given them."""
        self._writers = writers
        self._draft = writers.submit(files.begin)
        self._rest, self._pieces = bytearray(), list[bytes]()
        self._written: list[Future[None]] = []
        self._hash = hashlib.sha256()
        self._kept: Future[None] | None = None
        self.size, self.key = 0, ""

    @property
    def data(self) -> bytes:
        """All that has come."""
        return b"".join((*self._pieces, self._rest))

    def write(self, data: bytes) -> int:
        """As a file does."""
        self._rest += data
        if len(self._rest) >= _PIECE:
            self._send()
        return len(data)

    def end(self) -> Future[None]:
        """Keep what has come, under its `key`, for good. Raises OutputError and Unavailable."""
        piece, at = self._piece()
        self.key = self._hash.hexdigest()
        self._draft.result().write(piece, at)  # here: nothing is left to be done meanwhile
        self._kept = self._writers.submit(self._keep)
        return self._kept

    def _send(self) -> None:
        self._written.append(self._writers.submit(self._write, *self._piece()))

    def _piece(self) -> tuple[bytes, int]:
        piece, at = bytes(self._rest), self.size
        self._rest.clear()
        self._pieces.append(piece)
        self.size += len(piece)
        self._hash.update(piece)
        return piece, at

    def _write(self, piece: bytes, at: int) -> None:
        self._draft.result().write(piece, at)

    def _keep(self) -> None:
        try:
            for one in self._written:
                one.result()
            self._draft.result().keep(self.key)
        except BaseException:
            self._drop()
            raise

    def forget(self) -> None:
        """Drop the draft: its file is on record by now, or nobody wants it."""
        self._writers.submit(self._forget)

    def _forget(self) -> None:
        if self._kept is not None:
            self._kept.exception()  # once that is over
        self._drop()

    def _drop(self) -> None:
        for one in self._written:
            one.exception()
        if self._draft.exception() is None:
            self._draft.result().drop()

    def close(self) -> None:
        """Drop what has not come to its `end`."""
        if self._kept is None:
            self.forget()
