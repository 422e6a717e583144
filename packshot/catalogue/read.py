"""Reads a catalogue: CSV as spreadsheets write it, or one JSON object a line.

CSV is in UTF-8 or UTF-16 (by its mark), its first row names the columns, and it is separated by
commas, semicolons or tabs, whichever the first row has most of.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from packshot import jsontext
from packshot.catalogue.rows import NAMES, Catalogue, Record, check_names, collected
from packshot.errors import InvalidRequest, Unprocessable

Kind = Literal["csv", "jsonl"]
KINDS: Mapping[str, Kind] = {".csv": "csv", ".tsv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl"}
"""How a catalogue is written, by the suffix of its file."""


def read(data: bytes, kind: Kind, *, most: int) -> Catalogue:
    """The catalogue in a file's bytes, of `most` pictures at most. Raises Unprocessable where none
    of it can be read, and TooLarge.
    """
    text = _decoded(data)
    return collected(_of_csv(text) if kind == "csv" else _of_jsonl(text), most)


def from_records(values: Iterable[Any], *, most: int) -> Catalogue:
    """The catalogue of values that were read already, in lines counted from 1. Raises as `read`."""
    return collected(enumerate(map(_object, values), 1), most)


def _decoded(data: bytes) -> str:
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"catalogue: line {line} is not UTF-8: save it as CSV UTF-8"
        raise Unprocessable(message, param="catalogue") from None


def _of_csv(text: str) -> Iterator[Record]:
    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        names = [unicodedata.normalize("NFKC", name).strip().lower() for name in next(rows, [])]
    except csv.Error as error:
        raise Unprocessable(f"catalogue: line 1: {error}", param="catalogue") from None
    _check_head(names)
    while True:
        line = rows.line_num + 1
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield line, InvalidRequest(f"it is not CSV: {error}", param="catalogue")
            continue
        if any(cell.strip() for cell in cells):
            yield line, _named(names, cells)


def _check_head(names: list[str]) -> None:
    check_names(filter(None, names))
    for name in NAMES:
        if names.count(name) > 1:
            raise Unprocessable(f"catalogue: there are two columns {name}", param=name)
    for name in ("sku", "text"):
        if name not in names:
            shown = ", ".join(names)[:200] or "nothing"
            message = f"catalogue: the first row must name a column {name}; it names {shown}"
            raise Unprocessable(message, param=name)


def _named(names: list[str], cells: list[str]) -> Mapping[str, str] | InvalidRequest:
    if len(cells) > len(names) and any(cells[len(names) :]):
        message = f"it has {len(cells)} cells, and the first row {len(names)}: put texts in quotes"
        return InvalidRequest(message, param="catalogue")
    return {name: cell for name, cell in zip(names, cells, strict=False) if name}


def _of_jsonl(text: str) -> Iterator[Record]:
    for line, written in enumerate(text.split("\n"), 1):
        if written.strip():
            try:
                yield line, _object(jsontext.parsed(written, "it", "catalogue"))
            except InvalidRequest as error:
                yield line, error


def _object(value: Any) -> Mapping[str, Any] | InvalidRequest:
    if isinstance(value, dict):
        return value
    return InvalidRequest("it is no object with sku and text", param="catalogue")
