"""`packshot batch` with the shipped model: files, report, and going on after whatever ended it."""

from __future__ import annotations

import csv
import fcntl
import json
import os
import signal
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from packshot.finish import read_facts
from tests.conftest import Run
from tests.forking import shared

SMALL = ("--size", "256", "--steps", "2")
ROWS = "sku,text,channel,n\nA-1,a red mug,amazon,2\nB/2,皮包,,\n,no sku,,\nD,xyzzy,,\n"


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "products.csv").write_text(ROWS, encoding="utf-8")
    return tmp_path / "out"


def test_a_catalogue_becomes_files_and_is_begun_once(
    packshot: Run, out: Path, tmp_path: Path
) -> None:
    done = packshot("batch", "products.csv", *SMALL, "--zip", "all.zip")
    assert done.returncode == 15, done.stderr
    assert done.stderr.splitlines()[0] == "line 4: sku is missing"
    assert done.stderr.splitlines()[1].startswith("line 5 (D): the text names nothing")
    assert done.stdout.splitlines()[-1] == "3 of 3 pictures in out, rows refused: 2"
    report = (out / "report.csv").read_text(encoding="utf-8-sig")
    table = list(csv.DictReader(report.splitlines()))
    files = [row["file"] for row in table if row["file"]]
    assert files[:2] == ["A-1~1.png", "A-1~2.png"]
    assert [row["status"] for row in table] == ["done"] * 3 + ["refused"] * 2
    assert sorted(p.name for p in out.iterdir()) == sorted([*files, "manifest.json", "report.csv"])
    facts, brief = read_facts(out / files[0])
    assert (brief.subject, facts.width) == ("mug", 256)
    assert "channel amazon" in facts.substitutions[0]
    assert facts.seed != read_facts(out / files[1])[0].seed
    with zipfile.ZipFile(tmp_path / "all.zip") as file:
        assert file.testzip() is None
        assert set(file.namelist()) == {*files, "manifest.json", "report.csv"}
    before = {p.name: p.stat().st_mtime_ns for p in out.glob("*.png")}
    (tmp_path / "products.csv").write_text(
        ROWS.replace("皮包", "blue bag").replace("D,xyz", "D,mug xyz")
    )
    again = lines(packshot("batch", "products.csv", *SMALL, "--json").stdout)
    assert again[-1]["summary"] == {"done": 4, "made": 2, "refused": 1, "failed": 0}
    changed = {p.name for p in out.glob("*.png") if before.get(p.name) != p.stat().st_mtime_ns}
    assert changed == {files[2], "D.png"}
    manifest = json.loads((out / "manifest.json").read_text())
    assert manifest["counts"] == {"done": 4, "refused": 1}


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (signal.SIGKILL, ""),
        (signal.SIGTERM, "terminated; run it again, it goes on\n"),
        (signal.SIGINT, "interrupted; run it again, it goes on\n"),
    ],
)
def test_a_run_that_was_ended_goes_on_and_makes_nothing_twice(
    packshot: Run, out: Path, tmp_path: Path, number: int, said: str
) -> None:
    (tmp_path / "products.csv").write_text("sku,text,n\na,a red mug,9\n")
    process = shared().start("batch", "products.csv", *SMALL, cwd=tmp_path, env=os.environ)
    end = time.monotonic() + 60
    while len(list(out.glob("*.png"))) < 3:
        assert time.monotonic() < end, process.poll()
        time.sleep(0.005)
    process.send_signal(number)
    process.wait()
    assert process.err.read_text() == said
    before = {p.name: p.stat().st_mtime_ns for p in out.glob("a~*.png")}
    assert 3 <= len(before) < 9
    for path in out.glob("a~*.png"):
        with Image.open(path) as image:
            image.load()
    (out / ".a~8.png.0123abcd.part").write_bytes(b"torn")
    done = packshot("batch", "products.csv", *SMALL)
    assert done.returncode == 0, done.stderr
    assert f"there before: {len(before)}\n" in done.stdout
    assert len(list(out.glob("a~*.png"))) == 9
    assert {name: (out / name).stat().st_mtime_ns for name in before} == before
    assert not list(out.glob(".*"))


@pytest.mark.parametrize(
    ("rows", "more", "code", "says"),
    [
        ("sku,text\na,xyzzy\n", (), 3, "line 2"),
        ("sku;price\na;1\n", (), 2, "must name a column text"),
        ("sku,text\na,a red mug\n", ("--colour", "redd"), 2, "did you mean red"),
        ("sku,text\na,a red mug\n", ("--size", "100"), 2, "multiple of 8"),
        ("sku,text\na,a red mug\n", ("-o", "products.csv"), 7, "products.csv"),
    ],
)
def test_what_cannot_be_begun(
    packshot: Run, tmp_path: Path, rows: str, more: tuple[str, ...], code: int, says: str
) -> None:
    (tmp_path / "products.csv").write_text(rows)
    done = packshot("batch", "products.csv", *SMALL, *more)
    assert (done.returncode, done.stdout) == (code, "")
    assert says in done.stderr
    assert not list(tmp_path.glob("out/*"))


def test_a_folder_is_one_runs_alone(packshot: Run, out: Path) -> None:
    out.mkdir()
    descriptor = os.open(out, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    done = packshot("batch", "products.csv", *SMALL)
    os.close(descriptor)
    assert (done.returncode, done.stdout) == (2, "")
    assert "another packshot batch" in done.stderr
    missing = packshot("batch", "none.csv")
    assert (missing.returncode, "none.csv" in missing.stderr) == (2, True)
    assert "must end in" in packshot("batch", "products.xlsx").stderr
