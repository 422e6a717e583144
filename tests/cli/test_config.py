"""`packshot config`: composition, sources, and refusals that help."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from packshot import config
from packshot.errors import ConfigError
from tests.conftest import Run


def test_flags_outrank_environment_outranks_file_outranks_defaults(
    packshot: Run, tmp_path: Path
) -> None:
    (tmp_path / "packshot.toml").write_text(
        "[runtime]\nthreads = 3\n[picture]\nsteps = 9\nwidth=512"
    )
    env = {"PACKSHOT_RUNTIME_THREADS": "4", "PACKSHOT_PICTURE_STEPS": "8"}
    done = packshot("--set", "picture.steps=7", "config", "show", "--json", env=env)
    values = json.loads(done.stdout)
    assert done.returncode == 0
    assert values["picture.steps"] == {"value": 7, "source": "flag picture.steps"}
    assert values["runtime.threads"] == {
        "value": 4,
        "source": "environment PACKSHOT_RUNTIME_THREADS",
    }
    assert values["picture.width"] == {"value": 512, "source": "packshot.toml"}
    assert values["picture.height"] == {"value": 1024, "source": "default"}


def test_the_table_names_key_value_and_source(packshot: Run) -> None:
    done = packshot("config", "show")
    assert "runtime.threads" in done.stdout
    assert "default" in done.stdout


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "[runtime]\nthread = 2",
            ["unknown key runtime.thread", "packshot.toml", "runtime.threads"],
        ),
        ("[rumtime]\nthreads = 2", ["unknown key rumtime.threads", "runtime.threads"]),
        ("threads = 2", ["unknown key threads"]),
        ("[runtime]\nthreads = 'two'", ["runtime.threads = 'two'", "a whole number"]),
        ("[runtime]\nthreads = -1", ["runtime.threads = -1 (packshot.toml)", "0..1024"]),
        ("[picture]\nwidth = 257", ["picture.width = 257", "multiple of 8"]),
        ("[picture]\nsteps = true", ["picture.steps = True", "a whole number"]),
        ("[log]\nlevel = 'loud'", ["log.level = 'loud'", "debug, info, warning, error"]),
        ("[runtime", ["packshot.toml cannot be read"]),
    ],
)
def test_a_wrong_file_is_refused_with_key_source_and_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, parts: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("packshot.toml").write_text(text)
    with pytest.raises(ConfigError) as caught:
        config.load()
    for part in parts:
        assert part in caught.value.message


def test_an_unknown_variable_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(ConfigError, match=r"PACKSHOT_RUNTIME_THREAD .*PACKSHOT_RUNTIME_THREADS"):
        config.load(environ={"PACKSHOT_RUNTIME_THREAD": "2"})


def test_an_empty_variable_counts_as_not_set() -> None:
    assert config.load(environ={"PACKSHOT_RUNTIME_THREADS": ""}).runtime.threads == 0


def test_a_named_file_that_is_not_there_is_an_error(packshot: Run) -> None:
    done = packshot("--config", "no.toml", "config", "show")
    assert (done.returncode, done.stdout) == (5, "")
    assert done.stderr == "error: no configuration file no.toml\n"
