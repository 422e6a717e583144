"""A real server with API keys, which tells an OTLP collector of its traces."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from packshot.server.rights import Allowance
from packshot.store import Key, Store, StoreConfig
from tests.server.conftest import Running, serving


class Spans(dict[str, list[dict[str, str]]]):
    """Spans by trace, and all that was sent of them, unpacked."""

    def __init__(self) -> None:
        super().__init__()
        self.sent = b""


class Keyed:
    """The server, its store, and a client for each key."""

    def __init__(self, running: Running, store: StoreConfig, spans: Spans) -> None:
        self.running, self.store, self.spans = running, store, spans

    def key(self, tenant: str, *scopes: str, expires: float | None = None, **limits: int) -> str:
        """The text of a new key."""
        return self.made(tenant, *scopes, expires=expires, **limits)[1]

    def made(
        self, tenant: str, *scopes: str, expires: float | None = None, **limits: int
    ) -> tuple[Key, str]:
        """A new key and its text."""
        allowed = Allowance(**limits).to_json()

        async def make() -> tuple[Key, str]:
            async with Store(self.store) as store:
                return await store.keys.create(
                    tenant, "test", scopes=scopes, limits=allowed, expires=expires
                )

        return asyncio.run(make())

    def client(self, text: str) -> httpx.Client:
        """A client that calls with a key."""
        headers = {"Authorization": f"Bearer {text}"}
        return httpx.Client(base_url=self.running.url, timeout=60, headers=headers)

    def log(self) -> str:
        """All that the server has said so far."""
        return (self.running.folder / "server.log").read_text()


@contextmanager
def collector(spans: Spans) -> Iterator[str]:
    """A collector of traces; spans are kept by trace."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if self.headers.get("Content-Encoding") == "gzip":
                import gzip

                body = gzip.decompress(body)
            spans.sent += body
            for one in _spans(ExportTraceServiceRequest.FromString(body)):
                spans.setdefault(one["trace"], []).append(one)
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *arguments: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def _spans(sent: ExportTraceServiceRequest) -> Iterator[dict[str, str]]:
    for resource in sent.resource_spans:
        for scope in resource.scope_spans:
            for span in scope.spans:
                ids = {"trace": span.trace_id.hex(), "parent": span.parent_span_id.hex()}
                values = {a.key: a.value.string_value for a in span.attributes}
                yield {"name": span.name, **ids, **values}


@contextmanager
def keyed(folder: Path, cache: Path, spans: Spans) -> Iterator[Keyed]:
    """A server that anybody could reach, and that only keys may use."""
    config = StoreConfig(folder=folder)

    async def first() -> None:
        async with Store(config) as store:
            await store.keys.create("first", "so that keys are needed")

    asyncio.run(first())
    with collector(spans) as url:
        told = {"OTEL_EXPORTER_OTLP_ENDPOINT": url, "OTEL_BSP_SCHEDULE_DELAY": "100"}
        with pytest.MonkeyPatch.context() as patch:
            for name, value in told.items():
                patch.setenv(name, value)
            with serving(folder, cache, server__host="0.0.0.0") as running:
                yield Keyed(running, config, spans)
