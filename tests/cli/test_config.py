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


@pytest.mark.parametrize(
    ("given", "printed"),
    [
        ("postgresql://u:sec:r/e@t@h:5432/x", "postgresql://u:***@h:5432/x"),
        ("postgresql://h/x?user=u&password=secret&y=1", "postgresql://h/x?user=u&password=***&y=1"),
        ("postgresql://u@h:5432/x", "postgresql://u@h:5432/x"),
        ("mysql://u:se cret@h/x", "mysql://u:***@h/x"),
        ("u:secret@h/x", "u:***@h/x"),
        ("postgresql:/u:secret@h/x", "postgresql:***@h/x"),
        ("host=h password=secret", "host=h password=***"),
    ],
)
def test_no_password_is_printed(packshot: Run, given: str, printed: str) -> None:
    wrong = not given.startswith("postgresql://")
    for more in ([], ["--json"]):
        done = packshot(f"--set=store.database={given}", "config", "show", *more)
        said = done.stderr if wrong else done.stdout
        assert (printed in said, done.returncode) == (True, 5 if wrong else 0)
        assert given == printed or given not in done.stdout + done.stderr


def test_an_address_that_is_none_is_told_without_its_password(packshot: Run) -> None:
    done = packshot("--set=store.database=postgresql://u:secret@h:port/x", "keys", "list")
    assert (done.returncode, done.stderr.count("\n")) == (5, 1)
    assert "store.database = 'postgresql://u:***@h:port/x'" in done.stderr


@pytest.mark.parametrize("key", ["level", "format"])
def test_the_log_is_set_like_all_else(packshot: Run, key: str) -> None:
    value = {"level": "info", "format": "json"}[key]
    done = packshot(f"--set=log.{key}={value}", "config", "show", "--json")
    shown = json.loads(done.stdout)[f"log.{key}"]
    assert shown == {"value": value, "source": f"flag log.{key}"}
    wrong = packshot(f"--set=log.{key}=chatty", "serve", "--port", "0")
    assert (wrong.returncode, wrong.stdout) == (5, "")
    assert f"log.{key} = 'chatty' (flag log.{key}): must be one of" in wrong.stderr
    option = [f"--log-{key}", "chatty"]
    assert packshot(f"--set=log.{key}={value}", *option, "config", "show").returncode == 5


def test_what_kubernetes_says_of_a_service_is_no_setting() -> None:
    injected = {
        "PACKSHOT_SERVICE_HOST": "10.0.0.7",
        "PACKSHOT_SERVICE_PORT": "8501",
        "PACKSHOT_SERVICE_PORT_HTTP_API": "8501",
        "PACKSHOT_PORT": "tcp://10.0.0.7:8501",
        "PACKSHOT_PORT_8501_TCP": "tcp://10.0.0.7:8501",
        "PACKSHOT_PORT_8501_TCP_PROTO": "tcp",
        "PACKSHOT_PORT_8501_TCP_PORT": "8501",
        "PACKSHOT_PORT_8501_TCP_ADDR": "10.0.0.7",
    }
    loaded = config.load(environ={**injected, "PACKSHOT_SERVER_PORT": "8502"})
    assert loaded.server.port == 8502
    assert loaded == config.load(environ={"PACKSHOT_SERVER_PORT": "8502"})
    for mine in ({"PACKSHOT_PORT": "8502"}, {"PACKSHOT_SERVICE": "x"}):
        with pytest.raises(ConfigError, match="unknown key"):
            config.load(environ=mine)


def test_a_folder_that_may_not_be_read_is_no_traceback(packshot: Run, tmp_path: Path) -> None:
    shut = {"XDG_CONFIG_HOME": str(tmp_path / ("x" * 300))}  # root may read all that has a name
    done = packshot("config", "show", env=shut)
    assert (done.returncode, done.stderr.count("\n")) == (5, 1)
    assert "name one in PACKSHOT_CONFIG" in done.stderr
    mine = tmp_path / "mine.toml"
    mine.write_text("")
    done = packshot("config", "show", env={**shut, "PACKSHOT_CONFIG": str(mine)})
    assert done.returncode == 0, done.stderr
