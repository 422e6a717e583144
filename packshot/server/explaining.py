"""What is wrong with a body, parameter or header, in plain words that name it and the way out. What
the caller sent is never shown, but for the beginning of a name.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from typing import Any

from packshot.errors import InvalidRequest, PackshotError, WrongMediaType
from packshot.jsontext import shown

WORD = "^[0-9A-Za-z_-]{1,64}$"
KEY = r"^[\x21-\x7e]+$"
CALL = "^[0-9A-Za-z-]{8,64}$"
PATTERNS: Mapping[str, str] = {
    WORD: "must be 1 to 64 letters, digits, - or _",
    KEY: "must be ASCII letters, digits and signs, without a space",
    CALL: "must be 8 to 64 letters, digits or -",
}
"""What is allowed where a pattern says it."""

JSON = "send the body as JSON, with the header Content-Type: application/json"
"""What is said of a body that is none."""
_LETTERS = 40
"""Of a wrong word that are compared with the right ones."""
_WHOLE, _NUMBER, _TEXT = "must be a whole number", "must be a number", "must be a text"
_OBJECT, _TRUTH = "must be a JSON object", "must be true or false"
_WORDS: Mapping[str, str] = {
    "missing": "is missing",
    "string_type": _TEXT,
    "string_unicode": "is no Unicode",
    "string_too_short": "must not be empty",
    "string_too_long": "must have {max_length} characters at most",
    "too_long": "may be there {max_length} times at most",
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_parsing_size": _WHOLE,
    "int_from_float": _WHOLE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": "must be a finite number",
    "greater_than_equal": "must be {ge} or more",
    "less_than_equal": "must be {le} or less",
    "greater_than": "must be more than {gt}",
    "less_than": "must be less than {lt}",
    "multiple_of": "must be a multiple of {multiple_of}",
    "bool_type": _TRUTH,
    "bool_parsing": _TRUTH,
    "list_type": "must be a list",
    "dict_type": _OBJECT,
    "model_type": _OBJECT,
    "model_attributes_type": _OBJECT,
}
"""What is wrong, by pydantic's name of it."""
_ELSEWHERE: Mapping[str, Collection[str]] = {
    "size": ("width", "height"),
    "num_inference_steps": ("steps",),
    "steps": ("num_inference_steps",),
}
"""Names that other APIs have, and the fields that are meant, where there are those."""


def explained(problem: Mapping[str, Any], known: Collection[str] = ()) -> PackshotError:
    """What is wrong, of a finding of pydantic; `known` are the fields of the body."""
    where = [str(part) for part in problem["loc"]]
    if where == ["body"]:
        return _of_body(problem)
    kind, many = problem["type"], where[0] == "query" and len(where) > 2
    name = shown(".".join(where[1:2] if many else where[1:])) or where[0]
    if kind == "extra_forbidden":
        return unknown_field(name, known)
    said = f"{name} {_said(problem)}"
    if many and "," in str(problem.get("input"))[:1000]:
        said += f"; to name several, repeat it: {name}=…&{name}=…"
    return InvalidRequest(said, param=name)


def unknown_field(name: str, known: Collection[str]) -> InvalidRequest:
    """The refusal of a field that is none of the `known` ones."""
    meant = _ELSEWHERE.get(name, ())
    near = meant if meant and set(meant) <= set(known) else _near(name, known)
    way_out = f": do you mean {' and '.join(near)}?" if near else ""
    return InvalidRequest(f"there is no field {name}{way_out}", param=name)


def unknown_parameter(given: str, known: Collection[str]) -> InvalidRequest:
    """The refusal of a query parameter that is none of the `known` ones."""
    name = shown(given) or "query"
    near = _near(name, known)
    mean = f"do you mean {near[0]}? " if near else ""
    there = f"there are {', '.join(known)}" if known else "this call takes none"
    return InvalidRequest(f"there is no parameter {name}: {mean}{there}", param=name)


def _of_body(problem: Mapping[str, Any]) -> PackshotError:
    """What is wrong with a body as a whole."""
    if isinstance(problem.get("input"), bytes):
        return WrongMediaType(JSON, param="Content-Type")
    more = f": {JSON}" if problem["type"] == "missing" else ""
    return InvalidRequest(f"the body {_said(problem)}{more}", param="body")


def _said(problem: Mapping[str, Any]) -> str:
    kind, context = problem["type"], problem.get("ctx", {})
    if kind in ("literal_error", "enum"):
        return _one_of(context["expected"], problem.get("input"))
    if kind == "string_pattern_mismatch" and context["pattern"] in PATTERNS:
        return PATTERNS[context["pattern"]]
    if kind in _WORDS:
        return _WORDS[kind].format_map({name: _plain(value) for name, value in context.items()})
    return str(problem["msg"]).removeprefix("Input ").removeprefix("Value error, ")


def _one_of(expected: str, value: object) -> str:
    """That it must be one of some words, which are in quotes, and which of them is near."""
    near = _near(value, re.findall("'(.*?)'", expected)) if isinstance(value, str) else ()
    return "must be " + expected.replace("'", "") + (f": do you mean {near[0]}?" if near else "")


def _plain(value: object) -> object:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _near(name: str, known: Collection[str]) -> list[str]:
    return get_close_matches(name[:_LETTERS].lower(), known, 1, 0.75)
