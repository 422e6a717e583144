"""`packshot serve` as a process and with a store of its own; what the kernel tells of it."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from packshot.bench.peers.host import START, handed
from packshot.config import Config
from packshot.errors import PackshotError

_GOODBYE = 90.0
_QUEUE = 1_000_000
"""Jobs that may wait: the generator orders faster than pictures are made."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What a process holds: resident bytes, open files, threads."""

    resident: int
    files: int
    threads: int


@dataclass(frozen=True, slots=True)
class Served:
    """A server that takes work."""

    url: str
    pid: int

    def sample(self) -> Sample:
        """What it holds now."""
        process = Path("/proc") / str(self.pid)
        lines = (process / "status").read_text(encoding="ascii").splitlines()
        told = dict(line.split(":", 1) for line in lines)
        resident = int(told["VmRSS"].split()[0]) * 1024
        return Sample(resident, len(list((process / "fd").iterdir())), int(told["Threads"]))

    def forget(self) -> None:
        """Delete every job, so that none is made while the next thing is measured."""
        httpx.delete(f"{self.url}/v1/data", timeout=300).raise_for_status()


@contextmanager
def serving(config: Config, database: str = "") -> Iterator[Served]:
    """A server on an empty folder, and on `database` (a URL; empty: SQLite in that folder).

    Raises PackshotError where it does not start.
    """
    with tempfile.TemporaryDirectory() as folder:
        own = {"store.folder": folder, "store.database": database, "server.queue": _QUEUE}
        settings = {**handed(config), **own, "server.port": 0}
        sets = [f"--set={key}={value}" for key, value in settings.items()]
        command = [sys.executable, "-m", "packshot", *sets, "serve"]
        log = Path(folder) / "server.log"
        with log.open("w", encoding="utf-8") as out:
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=out, text=True)
        try:
            yield Served(_ready(process, log), process.pid)
        finally:
            _end(process)


def _ready(process: subprocess.Popen[str], log: Path) -> str:
    assert process.stdout is not None
    found = re.search(r"http://\S+", process.stdout.readline())
    end = time.monotonic() + START
    while found and time.monotonic() < end and process.poll() is None:
        if httpx.get(f"{found[0]}/readyz", timeout=START).status_code == httpx.codes.OK:
            return found[0]
        time.sleep(0.1)
    said = log.read_text(encoding="utf-8", errors="replace")[-800:]
    raise PackshotError(f"the server did not start: {said}")


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(_GOODBYE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()
