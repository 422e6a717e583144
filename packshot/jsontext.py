"""JSON as it comes from outside (RFC 8259), read strictly: what is dubious is refused by its name.

Covers: names that stand twice in an object, NaN and Infinity, numbers that no number holds, nesting
without end, text that is no Unicode. Does not cover: how long a text is, and what its values mean.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any, NoReturn

from packshot.errors import InvalidRequest

_LONGEST_NUMBER = 40
"""Digits of a whole number: nothing here is larger, and endless ones take endless time."""
_EXACT = 2**53
"""Below this a float holds a whole number exactly."""
_SHOWN = 80
"""Characters of a name that an error shows."""


def parsed(data: bytes | str, what: str = "the body", param: str = "body") -> Any:
    """The value of a JSON text. Raises InvalidRequest, of the member at fault, or of `param`."""
    try:
        text = data if isinstance(data, str) else data.decode("utf-8-sig")
        return json.loads(text, object_pairs_hook=_object, **_NUMBERS)
    except json.JSONDecodeError as error:
        why = f"{error.msg} at line {error.lineno}, column {error.colno}"
    except UnicodeDecodeError as error:
        why = f"it is not UTF-8: {error.reason} at byte {error.start}"
    except RecursionError:
        why = "it is nested too deeply"
    raise InvalidRequest(f"{what} is not JSON: {why}", param=param)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        _refuse(next(name for name in names if names.count(name) > 1), "is there twice")
    for name, value in pairs:
        if why := _no_number(value):
            _refuse(name, why)
    return found


def _no_number(value: Any) -> str | None:
    """What is wrong with a value that is no object, where it is, or holds, what is no number."""
    if isinstance(value, list):
        return next(filter(None, map(_no_number, value)), None)
    if not isinstance(value, float) or math.isfinite(value):
        return None
    return "is not a finite number" if math.isnan(value) else "is too large a number"


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else math.inf


def _decimal(digits: str) -> int | float:
    """8.0 and 8 are the same number, which some languages write with a point."""
    value = float(digits)
    return int(value) if value.is_integer() and abs(value) < _EXACT else value


_NUMBERS: Mapping[str, Any] = {
    "parse_int": _integer,
    "parse_float": _decimal,
    "parse_constant": lambda name: math.nan,  # of the infinities, too: those are what is too large
}


def _refuse(name: str, why: str) -> NoReturn:
    raise InvalidRequest(f"{shown(name)} {why}", param=shown(name))


def shown(name: str) -> str:
    """A member's name, as much as an error may show of what a caller made up."""
    return name[:_SHOWN].encode("utf-8", "replace").decode()
