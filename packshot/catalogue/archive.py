"""A ZIP that is handed out as it grows, so that no more of it is in memory than one picture."""

from __future__ import annotations

import time
import zipfile

_STORED = (".png", ".jpg", ".jpeg", ".webp")
"""Files that are compressed already."""


class Archive:
    """`add` files and `end` it: each gives the next bytes of the ZIP. `at`: seconds since 1970."""

    def __init__(self) -> None:
        self._sink = _Sink()
        self._zip = zipfile.ZipFile(self._sink, "w")

    def add(self, name: str, data: bytes, at: float) -> bytes:
        """Add a file of that name."""
        entry = zipfile.ZipInfo(name, time.gmtime(at)[:6])
        entry.external_attr = 0o644 << 16
        if not name.endswith(_STORED):
            entry.compress_type = zipfile.ZIP_DEFLATED
        self._zip.writestr(entry, data)
        return self._sink.taken()

    def end(self) -> bytes:
        """The last bytes."""
        self._zip.close()
        return self._sink.taken()


class _Sink:
    """A file that cannot be read or sought: it only collects."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def write(self, data: bytes, /) -> int:
        self._parts.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Nothing is held back."""

    def close(self) -> None:
        """There is nothing to close."""

    def taken(self) -> bytes:
        """What was written since the last time."""
        data, self._parts = b"".join(self._parts), []
        return data
