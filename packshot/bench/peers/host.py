"""A server as a process of its own: started, waited for, ended.

Runs as `python -m packshot.bench.peers.host SETTINGS`, where SETTINGS are JSON.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from packshot import config as configuration
from packshot.config import Config
from packshot.errors import PackshotError

SYSTEMS = ("packshot", "fastapi", "litserve")
START = 120.0
"""Seconds in which a server must be ready."""
_GOODBYE = 10.0


@contextmanager
def serving(system: str, config: Config, *, threads: int, batch: int) -> Iterator[str]:
    """The address of a server of `SYSTEMS` that answers; it is ended afterwards, with whatever it
    started. Raises PackshotError where it does not come up.
    """
    port = _free_port()
    settings = {"system": system, "port": port, "threads": threads, "batch": batch}
    told = json.dumps({**settings, "config": handed(config)})
    command = [sys.executable, "-m", "packshot.bench.peers.host", told]
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
        try:
            _await(process, port, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            _end(process)


def handed(config: Config) -> dict[str, Any]:
    """What differs from the defaults, as flags of another process."""
    stated = (s for s in config.settings() if s.source != "default")
    return {s.key: str(s.value) if isinstance(s.value, Path) else s.value for s in stated}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _await(process: subprocess.Popen[bytes], port: int, log: IO[bytes]) -> None:
    import httpx

    end = time.monotonic() + START
    while time.monotonic() < end and process.poll() is None:
        with suppress(httpx.HTTPError):
            if httpx.get(f"http://127.0.0.1:{port}/health", timeout=5).status_code == 200:
                return
        time.sleep(0.1)
    log.seek(0)
    raise PackshotError(f"the server did not start: {log.read().decode(errors='replace')[-800:]}")


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the whole session of the process: LitServe has workers."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with suppress(subprocess.TimeoutExpired):
            process.wait(_GOODBYE)


def main() -> None:
    """Serve as the settings say."""
    told: Mapping[str, Any] = json.loads(sys.argv[1])
    config, port = configuration.load(told["config"]), int(told["port"])
    if told["system"] == "litserve":
        from packshot.bench.peers import batches

        batches.serve(config, told["batch"], port)
        return
    import uvicorn

    from packshot.bench.peers import own, threads

    packshot = told["system"] == "packshot"
    app = own.app(config) if packshot else threads.app(config, told["threads"])
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="warning", access_log=False)


if __name__ == "__main__":
    main()
