"""JSON is read strictly, and what is dubious is named."""

from __future__ import annotations

import pytest

from packshot.errors import InvalidRequest
from packshot.jsontext import parsed


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b'\xef\xbb\xbf{"a": [1, 2.5, null]}', {"a": [1, 2.5, None]}),
        ('{"a": 8.0, "b": 1e3, "c": 1e300}', {"a": 8, "b": 1000, "c": 1e300}),
        ('"水"', "水"),
    ],
)
def test_what_is_json_is_read(text: bytes | str, value: object) -> None:
    assert parsed(text) == value


def test_whole_numbers_are_whole() -> None:
    assert [type(one) for one in parsed("[8.0, 8.5, 1e300]")] == [int, float, float]


@pytest.mark.parametrize(
    ("text", "param"),
    [
        ('{"a": {"b": 1, "b": 2}}', "b"),
        ('{"a": 1, "\\u0061": 2}', "a"),
        ('{"a": [[1, NaN]]}', "a"),
        ('{"a": -Infinity}', "a"),
        ('{"a": 1e999}', "a"),
        ('{"a": ' + "9" * 5000 + "}", "a"),
        ("{", "body"),
        ("[" * 100_000, "body"),
        (b'"\xff"', "body"),
        (b'{"a": 1}'.decode().encode("utf-16"), "body"),
    ],
)
def test_what_is_dubious_is_named(text: bytes | str, param: str) -> None:
    with pytest.raises(InvalidRequest) as caught:
        parsed(text)
    assert caught.value.param == param


@pytest.mark.parametrize("number", ["9" * 41, "9" * 4501, "-" + "9" * 4501, "1e999", "[1, -1e999]"])
def test_a_number_beyond_all_is_too_large(number: str) -> None:
    with pytest.raises(InvalidRequest, match=r"^a is too large a number$"):
        parsed(f'{{"a": {number}}}')
    with pytest.raises(InvalidRequest, match=r"^a is not a finite number$"):
        parsed('{"a": Infinity}')


def test_a_name_that_is_no_text_can_be_shown() -> None:
    with pytest.raises(InvalidRequest) as caught:
        parsed('{"\\ud800": 1, "\\ud800": 2}')
    assert str(caught.value.param).encode() == b"?"
