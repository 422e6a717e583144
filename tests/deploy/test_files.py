"""What is in `deploy/` fits the program: its settings exist, its times fit those of the server."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from packshot import config
from packshot.errors import ConfigError, MissingExtra, ModelError, OutputError, Unavailable
from packshot.server import running
from packshot.server.openai import edits
from tests.deploy.nginx import DELIVERED, ROOT

DEPLOY = ROOT / "deploy"
COMPOSE = (DEPLOY / "docker" / "compose.yaml").read_text(encoding="utf-8")
DOCKERFILE = (DEPLOY / "docker" / "Dockerfile").read_text(encoding="utf-8")
NGINX = (DELIVERED / "packshot.conf").read_text(encoding="utf-8")
UNIT = DEPLOY / "systemd" / "packshot@.service"
_OURS = {Path("/var/lib/packshot"), Path("/var/cache/packshot")}
"""Where a server may write: what the unit makes, and the image."""


def test_every_setting_that_is_named_exists() -> None:
    files = [path for path in DEPLOY.rglob("*") if path.is_file()]
    texts = [path.read_text(encoding="utf-8") for path in files]
    named = {name for text in texts for name in re.findall(r"\bPACKSHOT_[A-Z_]+", text)}
    assert named
    assert named <= {config.variable(key) for key in config.keys()}  # noqa: SIM118


def seconds(text: str, pattern: str) -> int:
    """The one number that a pattern finds."""
    (found,) = re.findall(pattern, text)
    return int(found)


def test_nobody_is_killed_before_it_has_drained() -> None:
    ends = config.ServerConfig().drain_seconds + running._GOODBYE
    assert seconds(UNIT.read_text(encoding="utf-8"), r"TimeoutStopSec=(\d+)") > ends
    assert seconds(COMPOSE, r"stop_grace_period: (\d+)s") > ends


def test_nginx_waits_as_long_as_the_server_and_hangs_up_before_it() -> None:
    waits = [int(found) for found in re.findall(r"proxy_read_timeout +(\d+)s", NGINX)]
    assert max(waits) > config.ServerConfig().wait_seconds
    assert seconds(NGINX, r"\bkeepalive_timeout (\d+)s") < running._KEEP_ALIVE
    most = seconds(NGINX, r"client_max_body_size (\d+)m") << 20
    assert most > edits.MOST_FORM_BYTES


def test_the_image_runs_as_nobody_special() -> None:
    _, *stages = DOCKERFILE.split("\nFROM ")
    assert len(stages) == 2
    assert "\nUSER packshot\n" in stages[-1]
    assert "pip" not in stages[-1]


def test_the_unit_is_one_that_systemd_takes(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("there is no systemd-analyze")
    unit = tmp_path / "packshot@8501.service"
    text = UNIT.read_text(encoding="utf-8")
    unit.write_text(text.replace("/opt/packshot/bin/packshot", "/bin/true"), encoding="utf-8")
    command = ["systemd-analyze", "verify", str(unit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def of_unit(name: str) -> list[str]:
    """What the unit sets a name to, each time."""
    return re.findall(rf"^{name}=(.*)$", UNIT.read_text(encoding="utf-8"), re.MULTILINE)


def in_image() -> list[str]:
    """The environment that the Dockerfile sets: NAME=VALUE."""
    last = DOCKERFILE.rpartition("\nFROM ")[2].replace("\\\n", " ")
    return [pair for line in re.findall(r"^ENV (.*)$", last, re.MULTILINE) for pair in line.split()]


@pytest.mark.parametrize("of", [lambda: of_unit("Environment"), in_image], ids=["unit", "image"])
def test_all_that_is_written_lies_where_it_may_be(
    of: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CACHE", "CONFIG", "DATA", "STATE"):
        monkeypatch.delenv(f"XDG_{name}_HOME")
    monkeypatch.setenv("HOME", "/home/packshot")  # ProtectHome shuts it
    for pair in of():
        monkeypatch.setenv(*pair.split("=", 1))
    folders = {s.key: s.value for s in config.load().settings() if isinstance(s.value, Path)}
    assert folders.keys() >= {"zoo.models_dir", "runtime.cache_dir", "store.folder", "log.file"}
    outside = {key for key, path in folders.items() if not _OURS & {path, *path.parents}}
    assert outside == set()
    assert folders["store.folder"] == Path("/var/lib/packshot")


def test_the_unit_and_the_image_make_what_is_written() -> None:
    made = {f"/var/lib/{name}" for name in of_unit("StateDirectory")}
    assert made | {f"/var/cache/{name}" for name in of_unit("CacheDirectory")} == set(
        map(str, _OURS)
    )
    (volumes,) = re.findall(r"^VOLUME (.*)$", DOCKERFILE, re.MULTILINE)
    assert set(json.loads(volumes)) == set(map(str, _OURS))


def test_only_what_another_start_may_mend_is_started_again() -> None:
    (codes,) = of_unit("RestartPreventExitStatus")
    final = set(map(int, codes.split()))
    assert final >= {kind.exit_code for kind in (ConfigError, ModelError, MissingExtra)}
    assert not final & {1, OutputError.exit_code, Unavailable.exit_code}


def test_keys_are_made_with_the_user_and_the_folders_of_the_unit() -> None:
    text = (DEPLOY / "README.md").read_text(encoding="utf-8").replace("\\\n", " ")
    (line,) = re.findall(r"^systemd-run .*$", text, re.MULTILINE)
    options, _, call = line.partition(" /opt/packshot/bin/packshot ")
    assert call.startswith("keys create ")
    assert re.findall(r"-E (\S+)", options) == of_unit("Environment")
    assert re.findall(r"--uid=(\S+)", options) == of_unit("User")
    for name in ("UMask", "StateDirectory", "StateDirectoryMode", "EnvironmentFile"):
        assert re.findall(rf"-p {name}=(\S+)", options) == of_unit(name)


def test_the_database_is_ready_only_once_it_listens() -> None:
    assert "pg_isready, -h, 127.0.0.1," in COMPOSE
