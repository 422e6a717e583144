"""What became of a catalogue: a table for people, a manifest for programs."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal

from packshot import __version__
from packshot.catalogue.rows import Refused, Row

Status = Literal["done", "failed", "pending", "refused"]
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Entry:
    """Picture `number` (from 1) of a row; `refused`: the row is not drawn at all. `file` is
    relative to the manifest, `url` to the server that made it, if one did; `code` and `message` say
    why there is no picture.
    """

    line: int
    sku: str | None
    number: int
    status: Status
    channel: str | None = None
    file: str | None = None
    url: str | None = None
    width: int | None = None
    height: int | None = None
    bytes: int | None = None
    sha256: str | None = None
    seed: int | None = None
    notes: tuple[str, ...] = ()
    code: str | None = None
    message: str | None = None


def made(
    row: Row, number: int, file: str, facts: Mapping[str, Any], *, size: int, sha256: str
) -> Entry:
    """A picture that is there, of `size` bytes; `facts` are those of its file."""
    return Entry(
        line=row.line,
        sku=row.sku,
        number=number,
        status="done",
        channel=row.channel,
        file=file,
        width=facts["width"],
        height=facts["height"],
        bytes=size,
        sha256=sha256,
        seed=facts["seed"],
        notes=tuple(facts["substitutions"]),
    )


def unmade(row: Row, number: int, error: Mapping[str, Any] | None = None) -> Entry:
    """A picture that could not be made, with the inner members of the error; or is not, yet."""
    status: Status = "failed" if error else "pending"
    told = error or {}
    own = (row.line, row.sku, number, status, row.channel)
    return Entry(*own, code=told.get("code"), message=told.get("message"))


def refused(row: Refused) -> Entry:
    """A row that is not drawn."""
    error = row.error
    return Entry(row.line, row.sku, 0, "refused", code=error.code, message=error.message)


def manifest(
    name: str, entries: Sequence[Entry], model: Mapping[str, str | None], **more: Any
) -> dict[str, Any]:
    """All of it in plain values: files first, then what is missing. `more` is put at its head."""
    counts = Counter(entry.status for entry in entries)
    return {
        "catalogue": name,
        "packshot": __version__,
        "model": dict(model),
        **more,
        "counts": dict(counts),
        "pictures": [asdict(entry) for entry in entries if entry.status == "done"],
        "missing": [asdict(entry) for entry in entries if entry.status != "done"],
    }


def table(entries: Iterable[Entry]) -> bytes:
    """CSV that spreadsheets open rightly (UTF-8 with its mark). A text that they would take for a
    formula begins with an apostrophe; the manifest has it as it is.
    """
    text = io.StringIO(newline="")
    names = [one.name for one in fields(Entry)]
    writer = csv.writer(text)
    writer.writerow(names)
    for entry in entries:
        writer.writerow([_cell(getattr(entry, name)) for name in names])
    return text.getvalue().encode("utf-8-sig")


def _cell(value: Any) -> Any:
    if isinstance(value, tuple):
        value = "; ".join(value)
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return value
