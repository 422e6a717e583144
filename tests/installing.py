"""Programs that tests need besides Python: installed where that is ours to do (root, Debian)."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_INSTALL = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"]


def install(package: str) -> None:
    """Install a package of Debian, where that is ours to do; nothing is said where it fails."""
    if os.geteuid() or not shutil.which("apt-get"):
        return
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with _alone():
        for command in (["apt-get", "update", "-qq"], [*_INSTALL, package]):
            subprocess.run(command, env=quiet, capture_output=True, timeout=600, check=False)


@contextmanager
def _alone() -> Iterator[None]:
    """One worker of the tests at a time: apt-get refuses to run beside another."""
    with (Path(tempfile.gettempdir()) / "packshot-tests-install.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def program(name: str) -> str:
    """Where a program lies that is called as its package; skips where there is none."""
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin"
    if shutil.which(name, path=path) is None:
        install(name)
    found = shutil.which(name, path=path)
    if found is None:
        pytest.skip(f"{name} is not installed and cannot be: apt-get install {name}")
    return found
