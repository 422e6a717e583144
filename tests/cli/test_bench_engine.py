"""`packshot bench profile`, `matrix`, `parity`: what they refuse, what start-up would take."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click import BadParameter, Command, Context

from packshot import zoo
from packshot.cli.bench import engine
from packshot.engine import profile
from packshot.engine.profile import Cell, Profile
from packshot.engine.ticket import Stage
from packshot.errors import ConfigError
from packshot.runtime.device import cpu
from tests.conftest import Run

CONTEXT = Context(Command("bench"))
PARAMETER = engine.profile.params[0]
MODEL = "packshot-embedded"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the profile of this machine lies; `env` names its folder."""
    folder = tmp_path / "profiles"
    folder.mkdir()
    return profile.path(folder, MODEL, cpu())


def _env(file: Path) -> dict[str, str]:
    return {"PACKSHOT_RUNTIME_PROFILES_DIR": str(file.parent)}


def test_lists_of_numbers_are_read_in_order_and_once() -> None:
    assert engine.numbers(CONTEXT, PARAMETER, "4, 1,2,1") == (1, 2, 4)
    assert engine.sides(CONTEXT, PARAMETER, "1024,256") == (256, 1024)


@pytest.mark.parametrize("text", ["", "two", "0,1", "1.5", "-2"])
def test_what_is_no_list_of_numbers_is_refused(text: str) -> None:
    with pytest.raises(BadParameter, match="whole numbers"):
        engine.numbers(CONTEXT, PARAMETER, text)


def test_sizes_and_steps_that_nobody_can_ask_for_are_refused() -> None:
    with pytest.raises(BadParameter, match="multiple of 8"):
        engine.sides(CONTEXT, PARAMETER, "512,513")
    with pytest.raises(BadParameter, match=r"1\.\.50"):
        engine.depths(CONTEXT, PARAMETER, "4,51")


def test_what_start_up_takes_is_shown(packshot: Run, file: Path) -> None:
    cells = (Cell(Stage.STEP, (512, 512), 1, 0.1), Cell(Stage.STEP, (512, 512), 2, 0.12))
    found = Profile(MODEL, zoo.manifest(MODEL).revision, cpu(), cells)
    file.write_text(json.dumps(found.to_json()), encoding="utf-8")
    done = packshot("bench", "profile", "--show", env=_env(file))
    assert done.returncode == 0, done.stderr
    assert "1.67×" in done.stdout
    assert str(file) in done.stdout


def test_a_damaged_profile_is_an_error_of_the_configuration(packshot: Run, file: Path) -> None:
    file.write_text('{"format": 1}', encoding="utf-8")
    done = packshot("bench", "profile", "--show", env=_env(file))
    assert done.returncode == ConfigError.exit_code
    assert f"{file} is not a profile" in done.stderr
