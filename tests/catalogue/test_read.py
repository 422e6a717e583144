"""Catalogues as merchants write them, and as they should not."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from packshot.catalogue import Catalogue, Row, from_records, read
from packshot.errors import InvalidRequest, TooLarge


def csv(text: str, most: int = 1000) -> Catalogue:
    return read(text.encode(), "csv", most=most)


def why(found: Catalogue) -> list[tuple[int, str | None, str | None]]:
    return [(one.line, one.sku, one.error.param) for one in found.refused]


def test_a_catalogue() -> None:
    found = csv("sku,text,language,channel,n\nA-1,a red mug,en,amazon,2\nB,杯子,,,\n")
    assert found == Catalogue([Row(2, "A-1", "a red mug", "en", "amazon", 2), Row(3, "B", "杯子")])
    assert found.pictures == 3


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_as_spreadsheets_write_it(delimiter: str, encoding: str) -> None:
    lines = ["SKU, Text ,Price", 'x,"a ""red""\nmug, matt",1', "", ",,", "y,une tasse,2"]
    text = "\r\n".join(line.replace(",", delimiter) for line in lines)
    found = read(text.encode(encoding), "csv", most=9)
    quoted = f'a "red"\nmug{delimiter} matt'
    assert [(r.line, r.sku, r.text) for r in found.rows] == [
        (2, "x", quoted),
        (6, "y", "une tasse"),
    ]
    assert (found.refused, found.ignored) == ([], ("price",))


def test_a_wrong_row_stops_no_other() -> None:
    found = csv(
        "sku,text,n\na,mug,0\n,mug,\nb,,\nc,mug,x\nd,mug\nD,mug,\ne,a,b,c\nf,mug,101\ng\x07,mug,\n"
        + "h" * 101 + ",mug,\nok,mug,3\n" + 'i,"mug" x,\nj,mug,\nk,"mug'
    )  # fmt: skip
    assert [row.sku for row in found.rows] == ["d", "ok", "j"]
    assert why(found) == [
        (2, "a", "n"),
        (3, None, "sku"),
        (4, "b", "text"),
        (5, "c", "n"),
        (7, "D", "sku"),
        (8, None, "catalogue"),
        (9, "f", "n"),
        (10, None, "sku"),
        (11, None, "sku"),
        (13, None, "catalogue"),
        (15, None, "catalogue"),
    ]
    assert "line 6" in found.refused[4].error.message


def test_lines_of_json() -> None:
    rows = [{"sku": 12, "text": "mug", "n": 2, "price": 1}, {"sku": "b", "text": "杯子", "n": None}]
    wrong = ["{", "[]", '{"sku":"c","text":"x","n":true}', '{"sku":"d","text":["x"]}', '"x"']
    wrong += ['{"sku":"e","txet":"x"}', "[" * 100_000, '{"sku":"f","text":"\\ud800"}']
    text = "\n".join([*map(json.dumps, rows), "", *wrong])
    found = read(text.encode(), "jsonl", most=100)
    assert found.rows == [Row(1, "12", "mug", n=2), Row(2, "b", "杯子")]
    assert found.ignored[0] == "price"
    assert [(line, param) for line, _, param in why(found)] == [
        (4, "catalogue"),
        (5, "catalogue"),
        (6, "n"),
        (7, "text"),
        (8, "catalogue"),
        (9, "txet"),
        (10, "catalogue"),
        (11, "text"),
    ]
    assert from_records([*rows, 1], most=9).rows == found.rows


@pytest.mark.parametrize(
    ("text", "param"),
    [
        ("", "sku"),
        ("a,b\n1,2\n", "sku"),
        ("sku;price\n1;2\n", "text"),
        ("sku,text\n", "catalogue"),
        ("sku,text,langauge\na,b,c\n", "langauge"),
        ("sku,sku,text\na,b,c\n", "sku"),
        ('"sku', "catalogue"),
    ],
)
def test_what_is_no_catalogue(text: str, param: str) -> None:
    with pytest.raises(InvalidRequest) as caught:
        csv(text)
    assert caught.value.param == param


def test_bounds_and_bytes() -> None:
    with pytest.raises(TooLarge):
        csv("sku,text,n\na,mug,5\nb,mug,5\n", most=9)
    for data in (b"sku,text\na,\xff\n", b"\xff\xfes"):
        with pytest.raises(InvalidRequest, match="line"):
            read(data, "csv", most=9)


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=60), st.sampled_from(["csv", "jsonl"]))
def test_any_bytes_are_read_or_refused(data: bytes, kind: str) -> None:
    for head in (b"", b"sku,text\n"):
        try:
            read(head + data, kind, most=50)  # type: ignore[arg-type]
        except InvalidRequest as error:
            assert error.param
