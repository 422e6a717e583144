"""What comes out for a catalogue: names, the table, the manifest, the ZIP."""

from __future__ import annotations

import csv
import io
import subprocess
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from packshot.catalogue import (
    Archive,
    Refused,
    Row,
    file_name,
    made,
    manifest,
    refused,
    table,
    unmade,
)
from packshot.errors import InvalidRequest

ROW = Row(2, "=1+1", "a mug", channel="amazon", n=2)
FACTS = {"width": 8, "height": 9, "seed": 7, "substitutions": ["one", "two"]}
ENTRIES = [
    made(ROW, 1, "x~1.png", FACTS, size=10, sha256="ab"),
    unmade(ROW, 2, {"code": "out_of_memory", "message": "too large"}),
    unmade(Row(3, "b", "a mug"), 1),
    refused(Refused(4, None, InvalidRequest("sku is missing", param="sku"))),
]


@pytest.mark.parametrize(
    ("sku", "name"),
    [
        ("A-1_b.2", "A-1_b.2.png"),
        ("杯子", "杯子.png"),
        ("../../etc/passwd", "etc_passwd~"),
        ("a/b", "a_b~"),
        ("a b", "a_b~"),
        ("CON", "CON~"),
        ("nul.txt", "nul.txt~"),
        (".hidden", "hidden~"),
        ("...", "sku~"),
        ("x~1", "x_1~"),
    ],
)
def test_names_are_safe_and_say_the_sku(sku: str, name: str) -> None:
    assert file_name(sku, 1, 1, ".png").startswith(name)


@settings(deadline=None, max_examples=100)
@given(st.lists(st.text(min_size=1, max_size=100), min_size=2, max_size=2, unique=True))
def test_no_two_skus_share_a_name(skus: list[str]) -> None:
    skus = [sku for sku in skus if sku.isprintable()]
    names = [file_name(sku, k, n, ".png") for sku in skus for n, k in ((1, 1), (2, 1), (2, 2))]
    assert len(set(names)) == len(names)
    for name in names:
        assert len(name.encode()) < 130
        assert Path(name).name == name
        assert not name.startswith((".", "-"))


def test_the_table_opens_in_a_spreadsheet_without_running_anything() -> None:
    rows = list(csv.DictReader(io.StringIO(table(ENTRIES).decode("utf-8-sig"))))
    assert [row["status"] for row in rows] == ["done", "failed", "pending", "refused"]
    assert rows[0]["sku"] == "'=1+1"
    assert rows[0]["notes"] == "one; two"
    assert rows[3]["message"] == "sku is missing"


def test_the_manifest_names_files_and_what_is_missing() -> None:
    found = manifest("c.csv", ENTRIES, {"name": "m"}, sha256="ff")
    assert found["counts"] == {"done": 1, "failed": 1, "pending": 1, "refused": 1}
    assert [one["file"] for one in found["pictures"]] == ["x~1.png"]
    assert [(one["line"], one["code"]) for one in found["missing"]] == [
        (2, "out_of_memory"),
        (3, None),
        (4, "invalid_request"),
    ]


def test_the_zip_is_whole(tmp_path: Path) -> None:
    archive = Archive()
    parts = [archive.add(name, name.encode() * 99, 1.8e9) for name in ("杯.png", "report.csv")]
    path = tmp_path / "x.zip"
    path.write_bytes(b"".join([*parts, archive.end()]))
    assert len(parts[0]) > 99 * 7  # it is handed out at once
    with zipfile.ZipFile(path) as file:
        assert file.testzip() is None
        assert file.namelist() == ["杯.png", "report.csv"]
        assert file.read("report.csv") == b"report.csv" * 99
        assert file.infolist()[0].date_time[0] == 2027
    subprocess.run(["python3", "-m", "zipfile", "-t", str(path)], check=True, capture_output=True)
