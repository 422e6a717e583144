"""`packshot serve` as a process and with a store of its own; what the kernel tells of it."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

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
class Place:
    """What outlives a server: its folder, its database (a URL; empty: SQLite in that folder), its
    port (0: any), and what differs from the defaults.
    """

    folder: Path
    database: str = ""
    port: int = 0
    settings: Mapping[str, Any] = field(default_factory=dict)

    def start(self) -> Served:
        """A server there. It has to be ended."""
        own = {"store.folder": self.folder, "store.database": self.database}
        own |= {"server.queue": _QUEUE, "server.port": self.port}
        sets = [f"--set={key}={value}" for key, value in {**self.settings, **own}.items()]
        command = [sys.executable, "-m", "packshot", *sets, "serve"]
        log = self.folder / "server.log"
        with log.open("a", encoding="utf-8") as out:
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=out, text=True)
        return Served(process, log)


class Served:
    """A server process. `url` is known once it listens."""

    def __init__(self, process: subprocess.Popen[str], log: Path) -> None:
        self.process, self._log = process, log
        self.url = ""

    def listening(self) -> None:
        """Wait until it listens. Raises PackshotError."""
        assert self.process.stdout is not None
        found = re.search(r"http://\S+", self.process.stdout.readline())
        if not found:
            raise PackshotError(f"the server did not start: {self._said()}")
        self.url = found[0]

    def ready(self) -> None:
        """Wait until it takes work. Raises PackshotError."""
        self.listening()
        end = time.monotonic() + START
        while time.monotonic() < end and self.process.poll() is None:
            if httpx.get(f"{self.url}/readyz", timeout=START).status_code == httpx.codes.OK:
                return
            time.sleep(0.1)
        raise PackshotError(f"the server did not become ready: {self._said()}")

    def _said(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")[-800:]

    def sample(self) -> Sample:
        """What it holds now."""
        process = Path("/proc") / str(self.process.pid)
        lines = (process / "status").read_text(encoding="ascii").splitlines()
        told = dict(line.split(":", 1) for line in lines)
        resident = int(told["VmRSS"].split()[0]) * 1024
        return Sample(resident, len(list((process / "fd").iterdir())), int(told["Threads"]))

    def forget(self) -> None:
        """Delete every job, so that none is made while the next thing is measured."""
        httpx.delete(f"{self.url}/v1/data", timeout=300).raise_for_status()

    def kill(self) -> None:
        """End it at once, wherever it is (SIGKILL)."""
        self.process.kill()
        self._over()

    def end(self) -> None:
        """Have it end what runs, and end (SIGTERM)."""
        self.process.terminate()
        try:
            self.process.wait(_GOODBYE)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self._over()

    def _over(self) -> None:
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()


@contextmanager
def serving(config: Config, database: str = "") -> Iterator[Served]:
    """A server that is ready, on an empty folder, and on `database`. Raises PackshotError where it
    does not start.
    """
    with tempfile.TemporaryDirectory() as folder:
        served = Place(Path(folder), database, settings=handed(config)).start()
        try:
            served.ready()
            yield served
        finally:
            served.end()


def free_port() -> int:
    """A port of the loopback that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
