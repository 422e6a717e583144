"""What is in `deploy/` fits the program: its settings exist, its times fit those of the server."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from packshot import config
from packshot.server import running
from packshot.server.openai import edits
from tests.deploy.nginx import DELIVERED, ROOT

DEPLOY = ROOT / "deploy"
COMPOSE = (DEPLOY / "docker" / "compose.yaml").read_text(encoding="utf-8")
DOCKERFILE = (DEPLOY / "docker" / "Dockerfile").read_text(encoding="utf-8")
NGINX = (DELIVERED / "packshot.conf").read_text(encoding="utf-8")
UNIT = DEPLOY / "systemd" / "packshot@.service"


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
