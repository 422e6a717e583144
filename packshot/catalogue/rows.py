"""One row of a catalogue: what it may hold, and why it is refused where it does not.

A row that is refused stops no other.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, NoReturn

from packshot.errors import Conflict, InvalidRequest, TooLarge, Unprocessable
from packshot.prompt import READ_LIMIT

NAMES = ("sku", "text", "language", "channel", "n")
"""The columns that are read; the first two must be there."""
MOST_OF_A_ROW = 100
"""Pictures of one row at most."""
_LONGEST = {"sku": 100, "text": READ_LIMIT, "language": 40, "channel": 40}
_MANY_IGNORED = 20


@dataclass(frozen=True, slots=True)
class Row:
    """A product: `n` pictures of `text` for the SKU `sku`. `line` is where the catalogue has it,
    counted from 1.
    """

    line: int
    sku: str
    text: str
    language: str | None = None
    channel: str | None = None
    n: int = 1


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that cannot be read, and why; `sku` as far as it has one."""

    line: int
    sku: str | None
    error: InvalidRequest


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What was read of a catalogue, in its order. `ignored` are columns that mean nothing here."""

    rows: list[Row] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    ignored: tuple[str, ...] = ()

    @property
    def pictures(self) -> int:
        """How many pictures are asked for."""
        return sum(row.n for row in self.rows)


Record = tuple[int, Mapping[str, Any] | InvalidRequest]
"""A line with its values by column, or with why it has none."""


def collected(records: Iterable[Record], most: int) -> Catalogue:
    """The catalogue of some records. A SKU is taken once, whatever its case. Raises Unprocessable
    where there are no records, and TooLarge where they are, or ask for, more than `most`.
    """
    found, lines, ignored = Catalogue(), dict[str, int](), dict[str, None]()
    asked = 0
    for line, values in records:
        try:
            row = _row(line, values)
            _once(row, lines)
            found.rows.append(row)
            asked += row.n
        except InvalidRequest as error:
            found.refused.append(Refused(line, _sku(values), error))
            asked += 1
        if asked > most:
            raise TooLarge(f"catalogue: it asks for more than {most} pictures", param="catalogue")
        if isinstance(values, Mapping) and len(ignored) < _MANY_IGNORED:
            ignored |= dict.fromkeys(str(name)[:40] for name in values if name not in NAMES)
    if not asked:
        raise Unprocessable("catalogue: it has no rows", param="catalogue")
    return Catalogue(found.rows, found.refused, tuple(ignored)[:_MANY_IGNORED])


def none_left(refused: Sequence[Refused]) -> Unprocessable:
    """The error where no row of a catalogue can be drawn: of the kind of the first row's."""
    first = refused[0]
    kind = type(first.error) if isinstance(first.error, Unprocessable) else Unprocessable
    message = f"catalogue: no row can be drawn; line {first.line}: {first.error.message}"
    return kind(message, param="catalogue")


def unheeded(row: Row) -> Sequence[str]:
    """A sentence for what a row says and its pictures do not heed."""
    if row.channel is None:
        return ()
    return (f"channel {row.channel} is noted: its rules are not applied to the picture",)


def check_names(names: Iterable[str]) -> None:
    """Refuse a column that was most likely meant to be another. Raises Unprocessable."""
    for name in names:
        near = [] if name in NAMES else get_close_matches(name, NAMES, 1, 0.75)
        if near:
            message = f"there is no column {name[:40]!r}: did you mean {near[0]}?"
            raise Unprocessable(message, param=name[:40])


def _row(line: int, values: Mapping[str, Any] | InvalidRequest) -> Row:
    if isinstance(values, InvalidRequest):
        raise values
    check_names(str(name) for name in values)
    sku, text = _text(values, "sku"), _text(values, "text")
    if sku is None or text is None:
        name = "text" if sku else "sku"
        _refuse(f"{name} is missing", name)
    if not sku.isprintable():
        _refuse("sku holds characters that cannot be printed", "sku")
    if not re.sub(r"[\t\n\r]", "", text).strip():
        _refuse("text is missing", "text")
    return Row(line, sku, text, _text(values, "language"), _text(values, "channel"), _count(values))


def _text(values: Mapping[str, Any], name: str) -> str | None:
    """The text of a column; None where there is none. A number is taken for what it says."""
    value = values.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if value is None:
        return None
    if not isinstance(value, str):
        _refuse(f"{name} must be a text", name)
    value = value.strip()
    if len(value) > _LONGEST[name]:
        _refuse(f"{name} has more than {_LONGEST[name]} characters", name)
    if any("\ud800" <= character <= "\udfff" for character in value):
        _refuse(f"{name} is no Unicode", name)
    return value or None


def _count(values: Mapping[str, Any]) -> int:
    value = values.get("n")
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,4}", value.strip()):
        value = int(value)
    if value is None or (isinstance(value, str) and not value.strip()):
        return 1
    if not isinstance(value, int) or isinstance(value, bool) or value not in _COUNTS:
        _refuse(f"n must be a whole number in 1..{MOST_OF_A_ROW}", "n")
    return value


_COUNTS = range(1, MOST_OF_A_ROW + 1)


def _once(row: Row, lines: dict[str, int]) -> None:
    key = unicodedata.normalize("NFC", row.sku).casefold()
    if key in lines:
        raise Conflict(f"sku {row.sku!r} is in line {lines[key]} already", param="sku")
    lines[key] = row.line


def _sku(values: Mapping[str, Any] | InvalidRequest) -> str | None:
    """The SKU of a row that is refused, as far as it can be shown."""
    if isinstance(values, InvalidRequest):
        return None
    try:
        found = _text(values, "sku")
    except InvalidRequest:
        return None
    return found if found and found.isprintable() else None


def _refuse(message: str, param: str) -> NoReturn:
    raise InvalidRequest(message, param=param)
