"""A real nginx for tests: the configuration of `deploy/` with the addresses of a test put in."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.installing import program

ROOT = Path(__file__).parents[2]
DELIVERED = ROOT / "deploy" / "nginx"
_MAIN = """\
{user}
daemon off;
pid nginx.pid;
error_log error.log info;
worker_processes 1;
events {{ worker_connections 2048; }}
http {{
    access_log access.log;
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    include packshot.conf;
}}
"""


def free_port() -> int:
    """A port of the loopback that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def balancing(folder: Path, *ports: int) -> Iterator[str]:
    """The URL of an nginx that balances the servers at two ports of the loopback."""
    folder.mkdir()
    port = free_port()
    ours = {f"127.0.0.1:{8501 + n}": f"127.0.0.1:{one}" for n, one in enumerate(ports)}
    _write(folder / "packshot-servers.conf", "servers.conf", ours)
    _write(folder / "packshot.conf", "packshot.conf", {"listen 80;": f"listen 127.0.0.1:{port};"})
    user = "" if os.geteuid() else "user root;"  # the folder of a test is nobody else's
    (folder / "nginx.conf").write_text(_MAIN.format(user=user), encoding="utf-8")
    command = [program("nginx"), "-p", str(folder), "-c", "nginx.conf", "-e", "error.log"]
    checked = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr
    assert "[warn]" not in checked.stderr, checked.stderr
    process = subprocess.Popen(command)
    try:
        _listening(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def _write(path: Path, name: str, changes: Mapping[str, str]) -> None:
    text = (DELIVERED / name).read_text(encoding="utf-8")
    for old, new in changes.items():
        assert text.count(old) == 1, f"{name} has not one {old}"
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")


def _listening(port: int) -> None:
    end = time.monotonic() + 10
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            assert time.monotonic() < end, "nginx does not listen"
            time.sleep(0.02)
