"""A real PostgreSQL for tests: a process of its own on loopback, in a folder that goes away."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_PACKAGES = Path("/usr/lib/postgresql")
_INSTALL = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "postgresql"]


def binaries() -> Path | None:
    """Where the newest PostgreSQL's programs lie; Debian keeps them out of the PATH."""
    found = sorted(_PACKAGES.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    initdb = shutil.which("initdb")
    return Path(initdb).resolve().parent if initdb else None


def _install() -> None:
    """On a machine that is ours to change (root, Debian), install it; a cluster is not started."""
    if os.geteuid() or not shutil.which("apt-get"):
        return
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    config = Path("/etc/postgresql-common/createcluster.conf")
    if not config.exists():
        config.parent.mkdir(parents=True, exist_ok=True)
        config.write_text("create_main_cluster = false\n", encoding="utf-8")
    for command in (["apt-get", "update", "-qq"], _INSTALL):
        subprocess.run(command, env=quiet, capture_output=True, timeout=600, check=False)


@contextmanager
def server() -> Iterator[str]:
    """The URL of a server that runs while the context lasts; skips where there can be none."""
    if binaries() is None:
        _install()
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed and cannot be: apt-get install postgresql")
    folder = Path(tempfile.mkdtemp(prefix="packshot-postgres-"))
    # PostgreSQL refuses to run as root.
    user = None if os.geteuid() else _unprivileged()
    if user is not None:
        os.chown(folder, user, user)
    try:
        with _running(programs, folder, user) as port:
            yield f"postgresql://packshot@127.0.0.1:{port}/postgres"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unprivileged() -> int:
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_uid
        except KeyError:
            continue
    pytest.skip("no unprivileged user to run PostgreSQL as")


@contextmanager
def _running(programs: Path, folder: Path, user: int | None) -> Iterator[int]:
    data = folder / "data"
    initdb: list[str | Path] = [
        programs / "initdb",
        "-D",
        data,
        "-U",
        "packshot",
        "-A",
        "trust",
        "-E",
        "UTF8",
    ]
    subprocess.run(initdb, user=user, cwd=folder, capture_output=True, check=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = f"-p {port} -c listen_addresses=127.0.0.1 -k {folder} -c max_connections=200"
    control: list[str | Path] = [programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log"]
    start: list[str | Path] = [*control, "-o", settings, "start"]
    subprocess.run(start, user=user, cwd=folder, capture_output=True, check=True, timeout=120)
    try:
        yield port
    finally:
        stop: list[str | Path] = [*control, "-m", "immediate", "stop"]
        subprocess.run(stop, user=user, cwd=folder, capture_output=True, check=False, timeout=120)
