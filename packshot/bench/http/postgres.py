"""A PostgreSQL of one's own: a process on loopback, in a folder that goes away with it."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from packshot.bench.http.host import free_port
from packshot.errors import MissingExtra, PackshotError

_PACKAGES = Path("/usr/lib/postgresql")
_MISSING = "this needs PostgreSQL: apt-get install postgresql"
_SECONDS = 120
"""In which each of its programs must have done its work."""


def binaries() -> Path | None:
    """Where the newest PostgreSQL's programs lie; Debian keeps them out of the PATH."""
    found = sorted(_PACKAGES.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    initdb = shutil.which("initdb")
    return Path(initdb).resolve().parent if initdb else None


@contextmanager
def serving() -> Iterator[str]:
    """The URL of a server with an empty database, as it is when installed: a commit is on the disk
    before it is answered. Raises MissingExtra, and PackshotError where it does not start.
    """
    programs = binaries()
    if programs is None:
        raise MissingExtra(_MISSING)
    user = None if os.geteuid() else _unprivileged()
    folder = Path(tempfile.mkdtemp(prefix="packshot-postgres-"))
    try:
        if user is not None:
            os.chown(folder, user, user)
        with _running(programs, folder, user) as port:
            yield f"postgresql://packshot@127.0.0.1:{port}/postgres"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unprivileged() -> int:
    """A user who is not root: PostgreSQL refuses to run as that."""
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_uid
        except KeyError:
            continue
    raise PackshotError("there is no unprivileged user to run PostgreSQL as")


@contextmanager
def _running(programs: Path, folder: Path, user: int | None) -> Iterator[int]:
    data, port = folder / "data", free_port()
    own = ["-U", "packshot", "-A", "trust", "-E", "UTF8"]
    _do([programs / "initdb", "-D", data, *own], folder, user)
    settings = f"-p {port} -c listen_addresses=127.0.0.1 -k {folder} -c max_connections=200"
    control: list[str | Path] = [programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log"]
    _do([*control, "-o", settings, "start"], folder, user)
    try:
        yield port
    finally:
        _do([*control, "-m", "immediate", "stop"], folder, user, check=False)


def _do(
    command: Sequence[str | Path], folder: Path, user: int | None, *, check: bool = True
) -> None:
    # Into a file: a pipe would stay open for as long as the server that was started runs.
    with (folder / "output").open("w+", encoding="utf-8", errors="replace") as said:
        done = subprocess.run(
            command, user=user, cwd=folder, stdout=said, stderr=said, timeout=_SECONDS, check=False
        )
        said.seek(0)
        if check and done.returncode:
            raise PackshotError(f"{Path(command[0]).name} failed: {said.read().strip()[-500:]}")
