"""Real `packshot` processes that start soon: forked from one that has imported the program.

Each has its own folder, environment, streams and signals, and ends like any other; only the import
is shared. What a start itself must do is tested with `python -m packshot`.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import IO, NoReturn

_ROOT = Path(__file__).parents[1]
_PRELOADED = (
    *("packshot.cli." + name for name in ("batch", "brief", "generate", "jobs", "keys", "serve")),
    *("packshot.catalogue", "packshot.finish", "packshot.server.running", "packshot.studio"),
)


class Forked:
    """A process, much as `subprocess.Popen` has it; what it writes goes into the files `out` and
    `err`.
    """

    def __init__(self, forge: Forge, pid: int, out: Path, err: Path) -> None:
        self._forge, self.pid, self.out, self.err = forge, pid, out, err

    def poll(self) -> int | None:
        """The exit code, negative for a signal; None while it runs."""
        return self._forge.ended.get(self.pid)

    def wait(self, seconds: float = 120) -> int:
        """The exit code. Raises TimeoutError."""
        with self._forge.told:
            if not self._forge.told.wait_for(lambda: self.pid in self._forge.ended, seconds):
                raise TimeoutError(f"process {self.pid} goes on after {seconds} s")
        return self._forge.ended[self.pid]

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def line(self, seconds: float = 120) -> str:
        """The first line that it writes; what there is where it has ended before."""
        end = time.monotonic() + seconds
        while True:
            ended = self.poll() is not None
            text = self.out.read_text(encoding="utf-8")
            if ended or "\n" in text:
                return text.partition("\n")[0]
            assert time.monotonic() < end, "it says nothing"
            time.sleep(0.01)


class Forge:
    """Starts processes. `ended` has the exit codes, `told` is notified of each."""

    def __init__(self, orders: IO[bytes], folder: Path) -> None:
        self._orders, self._folder = orders, folder
        self._begun: list[int] = []
        self.ended: dict[int, int] = {}
        self.told = threading.Condition()
        self._count, self._over = 0, False

    def hear(self, news: IO[bytes]) -> None:
        """Note what is begun and what has ended, until nothing more comes."""
        for line in news:
            told = json.loads(line)
            with self.told:
                if "begun" in told:
                    self._begun.append(told["begun"])
                else:
                    self.ended[told["ended"]] = told["code"]
                self.told.notify_all()
        with self.told:
            self._over = True
            self.told.notify_all()

    def start(
        self,
        *arguments: str,
        cwd: Path,
        env: Mapping[str, str],
        stdin: bytes = b"",
        err: Path | None = None,
    ) -> Forked:
        """Start `packshot` with arguments, from one thread at a time; `err` is appended to."""
        self._count += 1
        given, out, own = (self._folder / f"{self._count}.{name}" for name in ("in", "out", "err"))
        given.write_bytes(stdin)
        out.touch()
        streams = [str(given), str(out), str(err or own)]
        order = {"arguments": arguments, "cwd": str(cwd), "env": dict(env), "streams": streams}
        before = len(self._begun)
        self._orders.write(json.dumps(order).encode() + b"\n")
        self._orders.flush()
        with self.told:
            self.told.wait_for(lambda: len(self._begun) > before or self._over, 120)
            assert len(self._begun) > before, "no process begins: packshot cannot be imported"
        return Forked(self, self._begun[before], out, err or own)


@contextmanager
def forge() -> Iterator[Forge]:
    """A forge, as long as the context lasts."""
    with tempfile.TemporaryDirectory(prefix="packshot-tests-") as folder:
        command = [sys.executable, "-m", "tests.forking"]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, cwd=_ROOT, stdin=pipe, stdout=pipe) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            made = Forge(process.stdin, Path(folder))
            hearing = threading.Thread(target=made.hear, args=(process.stdout,), daemon=True)
            hearing.start()
            try:
                yield made
            finally:
                process.stdin.close()
                hearing.join()


@cache
def shared() -> Forge:
    """The forge of this test run."""
    stack = ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(forge())


def _main() -> None:
    """Fork a process for each line of stdin; say on stdout which begin, and how they end."""
    for name in _PRELOADED:
        import_module(name)
    import_module("packshot.prompt.standard").standard_index()
    signal.signal(signal.SIGCHLD, _bury)
    for line in sys.stdin.buffer:
        order = json.loads(line)
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
        pid = os.fork()
        if not pid:
            _become(**order)
        _tell(begun=pid)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})


def _tell(**news: int) -> None:
    os.write(1, json.dumps(news).encode() + b"\n")


def _bury(*_: object) -> None:
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if not pid:
            return
        _tell(ended=pid, code=os.waitstatus_to_exitcode(status))


def _become(arguments: list[str], cwd: str, env: Mapping[str, str], streams: list[str]) -> NoReturn:
    from packshot.__main__ import main

    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    writing = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    for number, (path, flags) in enumerate(
        zip(streams, (os.O_RDONLY, writing, writing), strict=True)
    ):
        os.dup2(os.open(path, flags, 0o600), number)
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = os.fdopen(2, "w", 1, "utf-8", "backslashreplace", closefd=False)
    sys.argv = ["packshot", *arguments]
    main()


if __name__ == "__main__":
    _main()
