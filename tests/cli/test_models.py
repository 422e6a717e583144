"""`packshot models`: drawing ahead is listed, goes on where it was, and is served."""

from __future__ import annotations

import json
from pathlib import Path

from tests.conftest import Run


def test_what_is_drawn_ahead_is_listed_and_served_on_request(packshot: Run, tmp_path: Path) -> None:
    env = {"PACKSHOT_RUNTIME_CACHE_DIR": str(tmp_path / "cache")}
    few = ("models", "warm", "--subjects", "mug", "--json")
    first = json.loads(packshot(*few, "--designs", "1", env=env).stdout)
    assert (first["new"], first["drawings"], first["files"]) == (1, 1, 1)
    more = json.loads(packshot(*few, "--designs", "2", env=env).stdout)
    assert (more["new"], more["drawings"]) == (1, 2)
    assert more["bytes"] == 2 * 4 * 8 * 32 * 32
    listed = json.loads(packshot("models", "list", "--json", env=env).stdout)
    assert listed["ahead"]["drawings"] == 2

    wish = ("generate", "a blue mug", "--size", "256", "--json")
    drawn = json.loads(packshot(*wish, env=env).stdout)
    assert drawn["facts"]["cache"] is None, "each is another design where nobody says otherwise"
    served = json.loads(packshot(*wish, "--quality", "auto", env=env).stdout)
    assert served["facts"]["cache"] == "pool"

    (path,) = Path(first["folder"]).iterdir()
    path.write_bytes(path.read_bytes()[:-1])
    checked = packshot("models", "verify", env=env)
    assert checked.returncode == 6
    assert f"{path} is damaged" in checked.stderr
    still = packshot(*wish, "--quality", "auto", env=env)
    assert still.returncode == 0
    assert f"{path} is damaged" in still.stderr


def test_a_subject_that_no_model_draws_is_refused(packshot: Run) -> None:
    done = packshot("models", "warm", "--subjects", "mug,samovar")
    assert done.returncode == 4
    assert "cannot draw 'samovar'" in done.stderr
