"""The command line as a process: exit codes, one line per error, never a traceback."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from packshot.cli.root import COMMANDS, EXIT_CODES, commands
from packshot.errors import PackshotError
from tests.conftest import Run


@pytest.fixture
def packshot(fresh_packshot: Run) -> Run:
    return fresh_packshot


def test_help_lists_every_command_and_every_exit_code(packshot: Run) -> None:
    done = packshot("--help")
    assert (done.returncode, done.stderr) == (0, "")
    for name, what in COMMANDS.items():
        assert f"  {name}" in done.stdout
        assert what in done.stdout
    for code in EXIT_CODES:
        assert f"\n  {code} " in done.stdout


def test_the_listed_help_is_the_commands_own() -> None:
    import click

    context = click.Context(commands)
    for name, what in COMMANDS.items():
        command = commands.get_command(context, name)
        assert command is not None
        first = (command.help or "").strip().splitlines()[0]
        assert first == what


def test_every_error_has_a_documented_exit_code() -> None:
    def family(kind: type[PackshotError]) -> list[type[PackshotError]]:
        return [kind, *(k for child in kind.__subclasses__() for k in family(child))]

    assert {kind.exit_code for kind in family(PackshotError)} <= set(EXIT_CODES)


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["genrate"], 2, "no command 'genrate': did you mean generate?"),
        (["generate"], 2, "Missing argument 'TEXT' (see `packshot generate --help`)"),
        (["generate", "mug", "--n", "x"], 2, "'x' is not a valid integer"),
        (["generate", "mug", "--n", "0"], 2, "n 0 must lie in 1..1000"),
        (["generate", "mug", "--size", "big"], 2, "size 'big' must be a number or WIDTHxHEIGHT"),
        (["generate", "mug", "--size", "100"], 2, "width 100 must be a multiple of 8 in 256..2048"),
        (["generate", "mug", "-o", "a.gif"], 2, "'a.gif' must end in one of .png, .jpg"),
        (["generate", "mug", "-o", "no/a.png"], 7, "cannot write no/a.png: the folder does not"),
        (["generate", ""], 2, "the text is empty"),
        (["--set", "runtime.threads=x", "config", "show"], 5, "runtime.threads = 'x' (flag"),
        (["--set", "threads", "config", "show"], 2, "'threads' is not of the form"),
        (["models", "verify", "nothing"], 6, "no model 'nothing'"),
        (["--log-level", "loud", "config", "show"], 5, "log.level = 'loud'"),
    ],
)
def test_a_wrong_call_is_one_line_and_its_exit_code(
    packshot: Run, arguments: list[str], code: int, says: str
) -> None:
    done = packshot(*arguments)
    assert done.returncode == code
    assert done.stdout == ""
    assert done.stderr.startswith("error: ")
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_with_json_an_error_is_one_object(packshot: Run) -> None:
    done = packshot("generate", "mug", "--size", "100", "--json")
    assert done.returncode == 2
    assert json.loads(done.stderr)["error"] == {
        "message": "width 100 must be a multiple of 8 in 256..2048 pixels",
        "type": "invalid_request_error",
        "param": "width",
        "code": "invalid_request",
    }


BREAK = """
import sys
from packshot.cli import main
from packshot.cli.root import State
def broken(self): raise ZeroDivisionError("secret")
State.config = broken
main(sys.argv[1:])
"""


def broken(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", BREAK, *arguments]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False, timeout=60)


def test_the_unexpected_is_opaque_and_its_traceback_is_in_the_log_file(tmp_path: Path) -> None:
    done = broken("config", "show", cwd=tmp_path)
    assert done.returncode == 1
    assert "something unexpected went wrong (id " in done.stderr
    assert "secret" not in done.stderr
    log = Path(done.stderr.strip().removesuffix("\n").rpartition(" in ")[2])
    record = json.loads(log.read_text())
    assert record["id"] in done.stderr
    assert "ZeroDivisionError: secret" in record["traceback"]


def test_debug_shows_the_traceback(tmp_path: Path) -> None:
    done = broken("--debug", "config", "show", cwd=tmp_path)
    assert done.returncode == 1
    assert "ZeroDivisionError: secret" in done.stderr


def test_a_reader_that_goes_away_is_no_error_to_speak_of(tmp_path: Path) -> None:
    command = f"{shlex.quote(sys.executable)} -m packshot --help"
    script = f"{command} | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, cwd=tmp_path, check=False
    )
    assert done.returncode in (0, 141)
    assert done.stderr == ""


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script_for(packshot: Run, shell: str) -> None:
    done = packshot("completion", shell)
    assert done.returncode == 0
    assert "_PACKSHOT_COMPLETE" in done.stdout


def test_completion_completes(packshot: Run) -> None:
    env = {"_PACKSHOT_COMPLETE": "bash_complete", "COMP_WORDS": "packshot mod", "COMP_CWORD": "1"}
    done = packshot(env=env)
    assert done.stdout.split(",")[1].strip() == "models"


def test_doctor_says_what_runs_and_names_a_fix_for_what_does_not(
    packshot: Run, tmp_path: Path
) -> None:
    env = {"PACKSHOT_ZOO_MODEL": "no-such-model"}
    done = packshot("doctor", "--json", env=env)
    found = json.loads(done.stdout)
    checks = {check["name"]: check for check in found["checks"]}
    assert done.returncode == 1
    assert not found["ok"]
    assert checks["model"]["status"] == "fail"
    assert "no model 'no-such-model'" in checks["model"]["detail"]
    assert checks["runtime cpu"]["status"] == "ok"
    assert checks["packages"]["status"] == "ok"
    assert str(os.cpu_count()) in checks["cpu"]["detail"]


def test_doctor_looks_at_what_is_written_and_at_the_database(packshot: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no database, and no folder")
    wrong = {
        "store.folder": "file/store",
        "runtime.cache_dir": "file/cache",
        "store.database": "postgresql://u:secret@127.0.0.1:9/x",
        "store.pictures": "s3://pictures",
        "store.endpoint": "http://127.0.0.1:9",
    }
    env = {"AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x"}
    sets = [f"--set={key}={value}" for key, value in wrong.items()]
    done = packshot(*sets, "doctor", env=env)
    assert (done.returncode, done.stderr) == (1, "")
    for name, says in {
        "cache": "file/cache cannot be written",
        "store folder": "file/store cannot be written",
        "database": "the database does not answer",
        "pictures": "s3://pictures cannot be used now",
    }.items():
        assert re.search(rf"^fail  {name}  +{says}", done.stdout, re.MULTILINE), done.stdout
    for key in ("STORE_FOLDER", "RUNTIME_CACHE_DIR"):
        assert f"fix: set PACKSHOT_{key} to" in done.stdout
    assert re.search(r"^(ok|note)  +extra postgres  +psycopg ", done.stdout, re.MULTILINE)
    assert "secret" not in done.stdout
    done = packshot("--set=store.database=sqlite:///file", "doctor")
    assert done.returncode == 1
    assert re.search(r"^fail  database  +the database file is none$", done.stdout, re.MULTILINE)


def test_doctor_makes_nothing(packshot: Run, tmp_path: Path) -> None:
    done = packshot("--set=store.folder=store", "doctor", "--json")
    checks = {check["name"]: check["status"] for check in json.loads(done.stdout)["checks"]}
    assert (done.returncode, checks["database"], checks["store folder"]) == (0, "ok", "ok")
    assert not (tmp_path / "store").exists()


def test_logs_are_json_lines_where_stderr_is_no_terminal(packshot: Run) -> None:
    script = """
import logging
from packshot.log import LogConfig, setup
for form in ("auto", "human"):
    setup(LogConfig(level="info", format=form))
    logging.getLogger("packshot.x").info("hi", extra={"packshot": {"a": 1}})
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    first, second = done.stderr.splitlines()
    assert json.loads(first).items() >= {"level": "info", "message": "hi", "a": 1}.items()
    assert second.endswith("info packshot.x: hi a=1")


def test_a_missing_extra_is_answered_with_the_one_command_that_installs_it() -> None:
    from packshot.cli.extras import need
    from packshot.errors import MissingExtra

    with pytest.raises(MissingExtra, match=r"-m pip install .*\[train\]'") as caught:
        need("train", "no_such_module")
    assert caught.value.exit_code == 8
    need("train", "json")
