"""`packshot brief`: one text, or a stream that answers line by line and survives bad lines."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from packshot.cli.brief import LINE_LIMIT
from packshot.core import Brief
from tests.conftest import Run

RED_BAG = "A red leather handbag on a white background"


def test_a_text_is_shown_slot_by_slot(packshot: Run) -> None:
    done = packshot("brief", RED_BAG)
    rows = dict(line.split(None, 1) for line in done.stdout.splitlines())
    assert done.returncode == 0
    assert rows["subject"].strip() == "handbag"
    assert rows["colour"].strip() == "red"
    assert rows["scene"].strip() == "white-background"


def test_json_is_the_brief_itself(packshot: Run) -> None:
    done = packshot("brief", RED_BAG, "--json")
    brief = Brief.from_json(json.loads(done.stdout))
    assert (brief.subject, brief.material, brief.language) == ("handbag", "leather", "en")


def test_a_stream_answers_every_line_in_its_place(packshot: Run) -> None:
    lines = [
        b"\xef\xbb\xbfA mug",
        b"not \xff UTF-8",
        b"",
        b"x" * (LINE_LIMIT + 10),
        b"a mug " + b"x" * (3 * LINE_LIMIT),
        b"A sofa\r",
        b"A vase",
    ]
    done = packshot("brief", "--json", "-", stdin=b"\n".join(lines))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    errors = [answer.get("error", {}).get("message", "") for answer in answers]
    assert [answer.get("subject") for answer in answers] == [
        "mug", None, None, None, None, "sofa", "vase"
    ]  # fmt: skip
    assert errors[1] == "not UTF-8 at byte 4"
    assert errors[2].startswith("the text is empty")
    assert errors[3] == errors[4] == "a line must not be longer than 100,000 bytes"
    assert (done.returncode, done.stderr) == (2, "")


def test_a_stream_without_bad_lines_ends_well(packshot: Run) -> None:
    done = packshot("brief", "-", stdin="A mug\nA sofa\n")
    assert done.returncode == 0
    assert "mug" in done.stdout


def test_an_answer_comes_before_the_next_line_is_sent(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "packshot", "brief", "--json", "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=tmp_path, env=os.environ
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for text in ("A mug", "A sofa"):
            process.stdin.write(text.encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["subject"] == text.split()[1]
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_an_argument_that_is_not_utf8_is_an_error_of_the_text(tmp_path: Path) -> None:
    command = [sys.executable.encode(), b"-m", b"packshot", b"brief", b"mug \xff"]
    done = subprocess.run(command, capture_output=True, cwd=tmp_path, check=False, timeout=60)
    assert done.returncode == 2
    assert done.stderr.startswith(b"error: the text holds")
