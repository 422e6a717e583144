"""Somebody who wants to be told of jobs that have ended, and remembers what he was told."""

from __future__ import annotations

import json
import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx

HOST = "127.0.0.1"
NETWORK = f"{HOST}/32"
"""Which `server.call_networks` has to name."""


class Hearer:
    """A server at `url` that webhooks call; `calls` are job and id of each call. One that is not
    answered is made again under the same id.
    """

    def __init__(self, port: int) -> None:
        self.url = f"http://{HOST}:{port}/"
        self.calls: list[tuple[str, str]] = []

    def told(self) -> dict[str, set[str]]:
        """The ids of the calls that told of a job, by job."""
        ids: dict[str, set[str]] = defaultdict(set)
        for job, id in list(self.calls):
            ids[job].add(id)
        return ids

    def subscribe(self, server: str) -> None:
        """Have a server tell of its jobs."""
        made = httpx.post(f"{server}/v1/webhooks", json={"url": self.url}, timeout=60)
        made.raise_for_status()


@contextmanager
def hearing() -> Iterator[Hearer]:
    """A hearer while the context lasts."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            hearer.calls.append((json.loads(body)["data"]["id"], self.headers["webhook-id"]))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer((HOST, 0), Handler) as server:
        server.daemon_threads = True
        hearer = Hearer(server.server_port)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield hearer
        finally:
            server.shutdown()
            thread.join()
